import { writeSync } from 'node:fs';
import type { LoadHook } from 'node:module';

/** A module hook that tells on standard error what is loaded, one URL a line. */
export const load: LoadHook = (url, context, nextLoad) => {
  writeSync(2, `loaded ${url}\n`);
  return nextLoad(url, context);
};

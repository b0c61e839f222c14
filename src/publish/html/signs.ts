import type { Standing } from '../history/words.js';

/** What stands for a result beside its colour, for who does not see that. */
export const signs: Readonly<Record<Standing, string>> = {
  passed: '✓',
  failed: '✗',
  broken: '!',
  running: '…',
  skipped: '–',
};

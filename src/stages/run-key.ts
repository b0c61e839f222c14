import { randomUUID } from 'node:crypto';
import type { Host } from '../host/host.js';

/** The same for every try within one attempt of a workflow's run; on a laptop every run is its own. */
export function runKeyOf({ env }: Pick<Host, 'env'>): string {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
  return run ? `${run}-${attempt}` : randomUUID();
}

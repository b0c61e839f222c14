import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of the action that compares a database with its migrations. */
export const driftOutputs = {
  differences: 'How many objects differ; empty when it could not be judged.',
  new: 'How many of them the run before had not; empty without a report of the run before.',
  gone: 'How many that the run before had are gone; empty without a report of the run before.',
  changed: '`true` when something is new or gone since the run before, else `false`.',
} as const;

/** Sets them all, also when nothing could be judged: a later step must not read an old value. */
export function setDriftOutputs(host: Pick<Host, 'setOutput'>, [check]: readonly CheckResult[]): void {
  const drift = check?.drift;
  const added = drift?.differences.filter(({ state }) => state === 'new').length ?? 0;
  const gone = drift?.gone?.length;
  host.setOutput('differences', drift ? String(drift.differences.length) : '');
  host.setOutput('new', gone === undefined ? '' : String(added));
  host.setOutput('gone', gone === undefined ? '' : String(gone));
  host.setOutput('changed', String(added + (gone ?? 0) > 0));
}

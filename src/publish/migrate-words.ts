import type { MigrateRun, MigrateStatus } from '../core/migrate.js';

/** What became of a migration, for a person. */
export const statusWords: Readonly<Record<MigrateStatus, string>> = {
  applied: 'applied',
  reverted: 'reverted',
  failed: 'failed, nothing of it is left',
  unfinished: 'unfinished, part of it is done',
  unknown: 'in doubt',
  'not-started': 'not started',
};

/** From where to where a database went, in one line. */
export function wayText({ from, to, steps }: MigrateRun): string {
  const isUnknown = to === undefined && steps.some(({ status }) => status === 'unknown');
  if (isUnknown) return `was at ${from ?? 'nothing'}; where it is now is not known`;
  if (from === to) return to === undefined ? 'no migration is applied' : `stays at ${to}`;
  return `from ${from ?? 'nothing'} to ${to ?? 'nothing'}`;
}

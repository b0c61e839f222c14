import { formatAge } from '../../../core/duration.js';
import type { Failure } from '../model.js';
import { type Backup, progressOf, readBackups, readMigrations, schedulerRuns } from './admin.js';
import { type Answer, failure, jsonOf } from './answer.js';

const mostShown = 5;

/** None pending, and the newest is the expected one. */
export function migrationFailures(
  { newest }: { readonly newest?: string },
  answer: Answer,
): readonly Failure[] {
  const list = readMigrations(jsonOf(answer.response));
  if (!list) return [unreadable('migrations', 'applied and pending migrations')];
  const { applied, pending } = list;
  const more = pending.length > mostShown ? ` and ${pending.length - mostShown} more` : '';
  const last = applied.at(-1);
  return [
    ...(pending.length === 0
      ? []
      : [
          failure('migrations', 'pending migrations', {
            expected: 'none',
            got: pending.slice(0, mostShown).join(', ') + more,
          }),
        ]),
    ...(newest === undefined || newest === last
      ? []
      : [failure('migrations', 'newest migration', { expected: newest, got: last ?? 'none at all' })]),
  ];
}

/** The answer is a list of backups. */
export function backupListFailures(answer: Answer): readonly Failure[] {
  return backupsOf(answer) ? [] : [unreadable('backup', 'a list of backups')];
}

interface OurBackup {
  /** Name of the remembered list from before the backup was started. */
  readonly before: string;
  /** Its id, where the start told one; still as written where it told none. */
  readonly id?: string;
}

/** The backup that was started is in the list and done. */
export function backupDoneFailures(demands: OurBackup, answer: Answer): readonly Failure[] {
  const list = backupsOf(answer);
  if (!list) return [unreadable('backup', 'a list of backups')];
  const ours = findOurs(demands, list, answer);
  const expected = 'done';
  if (!ours) return [failure('backup', 'backup', { expected, got: 'not in the list' })];
  const progress = progressOf(ours);
  if (progress === 'done') return [];
  const got = `${ours.id}: ${ours.status}`;
  return [{ ...failure('backup', 'backup', { expected, got }), final: progress === 'failed' }];
}

/** Id of the backup that was made, for the record. */
export function finishedBackup(demands: OurBackup, answer: Answer): string | undefined {
  const ours = findOurs(demands, backupsOf(answer) ?? [], answer);
  return ours && progressOf(ours) === 'done' ? ours.id : undefined;
}

/** The newest backup is no older than this. */
export function backupAgeFailures(
  { atMostMs }: { readonly atMostMs: number },
  answer: Answer,
): readonly Failure[] {
  const list = backupsOf(answer);
  if (!list) return [unreadable('backup', 'a list of backups')];
  const times = list.filter((backup) => progressOf(backup) === 'done').flatMap(({ time }) => time ?? []);
  const newest = Math.max(...times);
  const expected = `one of the last ${formatAge(atMostMs)}`;
  if (times.length === 0) {
    return [
      failure('backup', 'newest backup', {
        expected,
        got: list.length === 0 ? 'no backup at all' : 'no backup with a time',
      }),
    ];
  }
  const age = answer.now - newest;
  return age <= atMostMs
    ? []
    : [failure('backup', 'newest backup', { expected, got: `${formatAge(age)} old` })];
}

/** The scheduler of backups says that it runs. */
export function schedulerFailures(answer: Answer): readonly Failure[] {
  const runs = schedulerRuns(jsonOf(answer.response));
  if (runs) return [];
  return [
    failure('backup', 'scheduler', {
      expected: 'running',
      got: runs === undefined ? 'an answer that does not tell' : 'not running',
    }),
  ];
}

function findOurs(
  { before, id }: OurBackup,
  list: readonly Backup[],
  { earlier }: Answer,
): Backup | undefined {
  const named = list.find((backup) => backup.id === id);
  if (named) return named;
  // The start may tell a job's id, or none: then ours is the newest that was not there before.
  const first = earlier.get(before);
  const known = new Set((first ? readBackups(jsonOf(first)) : undefined)?.map((backup) => backup.id));
  return list
    .filter((backup) => !known.has(backup.id))
    .reduce<Backup | undefined>(
      (best, backup) => ((backup.time ?? 0) > (best?.time ?? -1) ? backup : best),
      undefined,
    );
}

function backupsOf({ response }: Answer): readonly Backup[] | undefined {
  return readBackups(jsonOf(response));
}

function unreadable(rule: 'backup' | 'migrations', expected: string): Failure {
  return failure(rule, 'body', { expected, got: 'JSON of another form, or none' });
}

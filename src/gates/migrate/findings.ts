import { formatDuration } from '../../core/duration.js';
import type { Finding } from '../../core/finding.js';
import type { Location } from '../../core/location.js';
import { migrationLabel } from '../../core/migration-label.js';
import { shellWord } from '../../core/text.js';
import type { StepFailure } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { type Blocker, describeBlocker } from '../../postgres/blockers.js';
import { passes } from '../../postgres/guarded.js';
import { hideRowValues } from '../../sql/hide-row-values.js';
import { redacted } from '../../sql/redacted.js';
import { head } from './head.js';
import { describeHolder, type Holder } from './holder.js';
import type { StepRun } from './run-step.js';
import type { Unfinished } from './unfinished.js';

type Direction = 'up' | 'down';

/** The command that goes on with what is left, as it is typed in a terminal. */
export function continueCommand(direction: Direction): string {
  return direction === 'up' ? 'lockkeeper migrate' : 'lockkeeper migrate --direction down';
}

export function busyFinding(holder: Holder | undefined, waitedMs: number): Finding {
  const who = holder ? describeHolder(holder) : 'somebody whom this role may not see';
  return {
    ...head('busy'),
    title: `${who} migrates this database`,
    detail: `Waited for ${formatDuration(waitedMs)}. Nothing was changed.`,
    fix: holder
      ? `wait until it has ended, and run it again; if its run is gone: SELECT pg_terminate_backend(${holder.pid});`
      : 'wait until it has ended, and run it again',
    subject: 'busy',
  };
}

export function movedFinding(hash: string, approved: readonly string[], moved: readonly string[]): Finding {
  return {
    ...head('moved'),
    title: 'the ledger, the pending migrations or their files have moved since the plan was approved',
    detail: [...moved, `approved: ${approved.join(', ')}`, `now: ${hash}`, 'Nothing was changed.'].join('\n'),
    fix: `lockkeeper plan, have it approved, then: lockkeeper migrate --plan-hash ${hash}`,
    subject: 'plan moved',
  };
}

/** Of those to run, what cannot be run in that direction. */
export function cannotRunFindings(steps: readonly Migration[], direction: Direction): readonly Finding[] {
  return steps.flatMap((migration) => {
    const why = whyNot(migration, direction);
    if (why === undefined) return [];
    return [
      {
        ...head('cannotRun'),
        title: `${direction} of ${migrationLabel(migration)} cannot be run: ${why}`,
        detail: 'Nothing was changed.',
        fix:
          migration.notRun === undefined
            ? 'write it, or choose with `to` where to stop'
            : 'run it with its own runner, then: lockkeeper migrate',
        location: { file: migration.file, line: 1 },
        migration: migration.id,
        subject: `cannot run ${direction}`,
      },
    ];
  });
}

function whyNot(migration: Migration, direction: Direction): string | undefined {
  if (migration.notRun !== undefined) return migration.notRun;
  if (direction === 'down' && migration.irreversible) {
    const { reason } = migration.irreversible;
    return `it is declared irreversible${reason === undefined ? '' : `: ${reason}`}`;
  }
  return migration[direction] ? undefined : `it has no ${direction}`;
}

/** What stopped the run at this migration; undefined when it went well. */
export function troubleFinding(
  run: StepRun,
  direction: Direction,
  mark: Unfinished | undefined,
): Finding | undefined {
  const { trouble, migration } = run;
  if (!trouble) return undefined;
  const about = { migration: migration.id, location: locationOf(migration, direction) };
  if (trouble.kind !== 'failure') {
    const what = trouble.kind === 'guard' ? 'the lock was lost' : 'stopped';
    return {
      ...head(trouble.kind === 'guard' ? 'guardLost' : 'stopped'),
      ...about,
      title: `${what} ${run.tries === 0 ? 'before' : 'in'} ${migrationLabel(migration)}`,
      ...(mark ? { detail: stateWords(mark.at).join('\n') } : {}),
      fix: mark ? resumeFix(mark) : continueCommand(direction),
      subject: trouble.kind === 'guard' ? 'guard lost' : 'stopped',
    };
  }
  return failureFinding(run, direction, { ...trouble, mark });
}

interface Failed {
  readonly failure: StepFailure;
  readonly blockers: readonly Blocker[];
  readonly mark: Unfinished | undefined;
}

function failureFinding(
  { migration, tries, durationMs }: StepRun,
  direction: Direction,
  { failure, blockers, mark }: Failed,
): Finding {
  const isLock = failure.code === '55P03' || (passes(failure.code) && blockers.length > 0);
  const { statement } = failure;
  const detail = [
    ...(tries > 1 ? [`tried ${tries} times in ${formatDuration(durationMs)}`] : []),
    ...(failure.code === undefined ? [] : [`SQLSTATE ${failure.code}`]),
    ...(failure.detail === undefined ? [] : [`detail: ${hideRowValues(failure.detail)}`]),
    ...(failure.hint === undefined ? [] : [`hint: ${failure.hint}`]),
    ...(failure.context === undefined ? [] : [`context: ${failure.context}`]),
    ...(statement ? [`statement: ${redacted(statement.text)}`] : []),
    ...(statement?.previous === undefined ? [] : [`before it: ${redacted(statement.previous)}`]),
    ...(failure.output === undefined ? [] : [`output:\n${hideRowValues(failure.output)}`]),
    ...blockers.map((blocker) => `waited for ${describeBlocker(blocker)}`),
    ...(mark
      ? ['It does not run in one transaction, so part of it may be there.', ...stateWords(mark.at)]
      : []),
  ];
  const fix = isLock ? lockFix(blockers, direction) : failureFix(failure, direction);
  return {
    ...head(isLock ? 'blocked' : 'failed'),
    title: `${direction} of ${migrationLabel(migration)} ${isLock ? 'did not get its lock' : 'failed'}: ${firstLine(hideRowValues(failure.message))}`,
    detail: detail.join('\n'),
    fix: mark ? resumeFix(mark) : fix,
    location: statement ? { file: statement.file, line: statement.line } : locationOf(migration, direction),
    migration: migration.id,
    subject: `${direction} ${failure.code ?? failure.kind}`,
  };
}

function lockFix(blockers: readonly Blocker[], direction: Direction): string {
  const again = `${continueCommand(direction)} when it is gone`;
  const [first] = blockers.filter(({ pid }) => pid !== 0);
  if (!first) return `see who holds locks: SELECT pid, state, query FROM pg_stat_activity; then ${again}`;
  return `${again}; or end it, which rolls its work back: SELECT pg_terminate_backend(${first.pid});`;
}

function failureFix({ kind, code }: StepFailure, direction: Direction): string {
  const again = continueCommand(direction);
  if (code === '42501') return `give the role the right that the server names (GRANT), then: ${again}`;
  if (code === '57014')
    return `give a longer statement-timeout, or make the statement faster, then: ${again}`;
  if (kind === 'timeout') return `give a longer migration-timeout, or make it faster, then: ${again}`;
  if (kind === 'connection') return `see why the connection ended (the server’s log), then: ${again}`;
  return `mend the migration, then: ${again}`;
}

/** What stands in the way of this run, left by an earlier one. */
export function unfinishedFinding(mark: Unfinished, migration: Migration | undefined): Finding {
  const { id, direction, at, startedAt } = mark;
  const location = migration && locationOf(migration, direction);
  return {
    ...head('unfinished'),
    title: `${direction} of ${id} was begun ${startedAt} and has not come to its end${at ? `: statement ${at.statement} of ${at.of}` : ''}`,
    detail: stateWords(at).join('\n'),
    fix: resumeFix(mark),
    ...(location ? { location } : {}),
    migration: id,
    subject: 'unfinished',
  };
}

function stateWords(at: Unfinished['at']): readonly string[] {
  if (!at) return ['Its statements are not known one by one: compare the database with the migration.'];
  const { statement, of, text } = at;
  const before = statement - (text === undefined ? 0 : 1);
  return [
    before === 0 ? 'done: nothing' : `done: statement${before === 1 ? ' 1' : `s 1 to ${before}`} of ${of}`,
    ...(text === undefined ? [] : [`in doubt: statement ${statement}: ${text}`]),
    ...(statement < of
      ? [`not begun: statement${statement + 1 === of ? ` ${of}` : `s ${statement + 1} to ${of}`}`]
      : []),
  ];
}

/** The commands that go on with it. */
function resumeFix({ id, at }: Unfinished): string {
  const word = shellWord(id);
  const to = (from: string | number): string => `lockkeeper migrate --resume ${word}:${from}`;
  const undone = `once it is taken back by hand: ${to('undone')}`;
  const byHand = `once it is finished by hand: ${to('done')}; ${undone}`;
  if (!at) return byHand;
  const { statement, of, text } = at;
  const next = statement < of ? to(statement + 1) : to('done');
  const rest = statement < of ? byHand : undone;
  if (text === undefined) return `${next}; ${rest}`;
  return `if statement ${statement} took no effect: ${to(statement)}; if it did: ${next}; ${rest}`;
}

/**
 * An invalid index that a migration has left is dropped and not built anew: the statement that makes it is run again
 * when the migration is gone on with. `by` is the finding about that migration, behind which it is shown.
 */
export function dropped(leftover: Finding, by: Finding | undefined): Finding {
  const name = /^REINDEX INDEX CONCURRENTLY (.+)$/.exec(leftover.fix ?? '')?.[1];
  return {
    ...leftover,
    ...(by?.location ? { location: by.location } : {}),
    ...(by?.migration === undefined ? {} : { migration: by.migration }),
    ...(name === undefined
      ? {}
      : { fix: `DROP INDEX CONCURRENTLY ${name} -- before the migration is gone on with` }),
  };
}

export function ledgerDiffersFinding(migration: Migration, table: string | undefined): Finding {
  return {
    ...head('ledgerDiffers'),
    title: `${migrationLabel(migration)} was run, and ${table ?? 'the ledger'} does not say so`,
    location: { file: migration.file, line: 1 },
    fix: 'lockkeeper plan',
    migration: migration.id,
    subject: 'ledger differs',
  };
}

export function unverifiedFinding(why: string): Finding {
  return {
    ...head('unverified'),
    title: `what the database should have afterwards could not be looked at: ${firstLine(why)}`,
    fix: 'lockkeeper verify',
    subject: 'not verified',
  };
}

export function unclearFinding(why: string): Finding {
  return {
    ...head('unclear'),
    title: `what is applied could not be read again: ${firstLine(why)}`,
    fix: 'lockkeeper plan',
    subject: 'state unknown',
  };
}

function locationOf(migration: Migration, direction: Direction): Location {
  return migration[direction]?.location ?? { file: migration.file, line: 1 };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

import { formatDuration } from '../../../core/duration.js';
import type { Finding } from '../../../core/finding.js';
import { migrationLabel } from '../../../core/migration-label.js';
import type { StepFailure } from '../../../migrations/engine.js';
import { type Blocker, describeBlocker } from '../../../postgres/blockers.js';
import { passes } from '../../../postgres/guarded.js';
import { hideRowValues } from '../../../sql/hide-row-values.js';
import { redacted } from '../../../sql/redacted.js';
import { head } from '../head.js';
import type { StepRun } from '../run-step.js';
import type { Unfinished } from '../unfinished.js';
import { continueCommand, type Direction, firstLine, locationOf } from './step-words.js';
import { resumeFix, stateWords } from './unfinished-step.js';

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

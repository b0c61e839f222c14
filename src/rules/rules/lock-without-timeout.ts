import { formatDuration } from '../../core/duration.js';
import { formatLocation } from '../../core/location.js';
import { limitStatement } from '../fixes/lock-timeout.js';
import { placeIn, written } from '../in-code.js';
import { lockReasons } from '../lock-reasons.js';
import type { JudgedScript, ScriptRule } from '../rule.js';
import { longestWaitOf, type Waiting, waitingTooLong } from '../waiting.js';
import { listed, shown, spoken } from '../words.js';

/** A strong lock that is waited for without a limit. */
export const lockWithoutTimeout: ScriptRule = {
  info: {
    id: 'lock-without-timeout',
    title: 'A strong lock is waited for without a limit',
    severity: 'warning',
    cost: 'the lock of the statement itself, for a moment; and before it, a queue of everybody else for as long as the statement waits',
    versions: 'all',
    claim: 'lock',
    why: 'The statement needs its lock for a moment only. But to get it, it waits for every query and every open transaction that uses the table, and whoever comes after it queues behind it: one report that runs for ten minutes, and the table is gone for ten minutes. With lock_timeout the migration gives up instead, those behind it pass, and it is tried again.',
    bad: 'ALTER TABLE orders ADD COLUMN note text;',
    good: "SET LOCAL lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN note text;",
    mend: 'Set lock_timeout before the first such statement, 1 to 5 s (more than 10 s is told as too long; statement_timeout and transaction_timeout count as well, as they end the waiting too), and run the migration again when it gives up. `lockkeeper migrate` sets it for every statement and tries again by itself. Where that, your runner, or ALTER ROLE ... SET lock_timeout sees to it, say so once: `lock-timeout-set-by: runner` in `lockkeeper.yml`.',
  },
  *checkScript(script) {
    const [first, ...others] = waitingTooLong(script);
    const back = script.other ? waitingTooLong(script.other) : [];
    // Once a migration: where the up has to be mended, the down is told with it.
    if (!first || (script.direction === 'down' && back.length > 0)) return;
    yield {
      at: first.statement,
      title: `${spoken(first.statement.text)} waits for ${relationsOf(first)} ${howLong(first, script)}`,
      detail: [...lockReasons(first), ...alsoThere(others), ...inDown(back), ...lookedAt(script)].join('\n'),
      fix: fixFor(first, script),
      subject: 'lock_timeout',
      effects: first.effects,
    };
  },
};

function relationsOf({ effects }: Waiting): string {
  return listed(effects.map(({ relation }) => shown(relation)));
}

function howLong({ statement }: Waiting, { statements }: JudgedScript): string {
  const limit = longestWaitOf(statement.timeouts);
  if (limit !== undefined) return `for up to ${formatDuration(limit)}, with everybody else behind it`;
  if (statement.timeouts.lock === 0) return 'without a limit: lock_timeout is set to 0';
  const later = statements
    .slice(statements.indexOf(statement) + 1)
    .find(({ timeouts }) => longestWaitOf(timeouts) !== undefined);
  return later
    ? `without a limit: lock_timeout is set behind it only, before ${placeIn(later)}`
    : 'without a limit, with everybody else behind it';
}

const mostNamed = 5;

function alsoThere(others: readonly Waiting[]): readonly string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, mostNamed).map((one) => `${placeIn(one.statement)} (${relationsOf(one)})`);
  const more = others.length > mostNamed ? [`${others.length - mostNamed} more`] : [];
  return [`The same holds for ${listed([...named, ...more])}.`];
}

function inDown([first]: readonly Waiting[]): readonly string[] {
  return first ? [`So does the down, at ${formatLocation(first.statement.location)}.`] : [];
}

/** The project's own files, which may limit every session of its runner. */
function lookedAt({ session }: JudgedScript): readonly string[] {
  if (!session) return [];
  const { looked, limits, unsure } = session;
  const lock = limits.find(({ name }) => name === 'lock_timeout');
  if (lock)
    return [`${formatLocation(lock.location)} sets lock_timeout to ${formatDuration(lock.milliseconds)}.`];
  if (unsure)
    return [`${formatLocation(unsure)} names a limit, and only running it would tell which, and when.`];
  return [`Nothing in ${listed(looked)} limits it, as far as that can be read without running it.`];
}

function fixFor({ statement }: Waiting, script: JudgedScript): string {
  const { mode } = script;
  const isLocal = mode !== 'plain' || statement.transaction !== undefined;
  const place = mode === 'plain' && isLocal ? 'behind BEGIN' : 'at the top';
  const limit = limitStatement(isLocal).replace(/;$/, '');
  return [
    written(limit, script, `${place}; when it gives up, run the migration again`),
    '-- or, where your runner or lockkeeper migrate sets it, in lockkeeper.yml: lock-timeout-set-by: runner',
  ].join('\n');
}

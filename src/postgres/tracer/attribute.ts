import type { StatementTrace, StepTrace, TracedObject, TracedRewrite, TracedScan } from '../../core/trace.js';
import { transactionStep } from '../../sql/statement.js';
import { assignLocks, shown } from './assign-locks.js';
import type { TriggerEvent } from './event-triggers.js';
import type { Relations } from './relations.js';
import type { Recording, Run } from './run.js';
import { takesNoLock } from './unseen.js';

/** Longer statements are cut. Characters. */
const longest = 20_000;
/** A step with more statements than this brings rows. */
const most = 2_000;

/** Says of each statement what it did to the relations that were there before. `after` is what is there now. */
export function attribute(recording: Recording, after: Relations): StepTrace {
  const { before } = recording;
  const gaps = new Set(recording.gaps);
  const locks = assignLocks(recording.runs, before, gaps);
  const files = new Map([...before].map(([oid, { file }]) => [oid, file]));
  const traced = recording.runs.map((run): StatementTrace => {
    const { text, transaction, events } = run;
    const wal = events.length > 1 ? (events.at(-1)?.wal ?? 0) - (events[0]?.wal ?? 0) : undefined;
    const rows = rowsOf(run);
    const durationMs = durationOf(run);
    const limits = events.find((event) => event.limits)?.limits;
    return {
      sql: text.length > longest ? `${text.slice(0, longest)}…` : text,
      ...(transaction !== undefined && { transaction }),
      ...(durationMs !== undefined && { durationMs }),
      ...(wal !== undefined && { walBytes: wal }),
      ...(limits && { lockTimeoutMs: limits.lock, statementTimeoutMs: limits.statement }),
      locks: locks.get(run) ?? [],
      rewrites: rewritesOf(events, before, files),
      scans: scansOf(events, before),
      objects: objectsOf(events),
      ...(rows !== undefined && { rows }),
    };
  });
  const whole = traced.map((statement) => withNewFile(statement, before, after));
  for (const run of recording.triggers ? recording.runs : []) {
    if (isUnobserved(run)) gaps.add(`no event trigger saw what it read and wrote: ${shown(run.text)}`);
  }
  const told = whole.filter((statement, index) => {
    const failed = recording.runs[index]?.tag === undefined;
    return failed || (!onlyReads(statement) && transactionStep(statement.sql) === undefined);
  });
  if (told.length > most) gaps.add(`${told.length - most} more statements are not shown`);
  return { statements: numbered(told.slice(0, most)), gaps: [...gaps] };
}

/** Transactions counted from 1 in the order of what is told. */
function numbered(statements: readonly StatementTrace[]): readonly StatementTrace[] {
  const numbers = new Map<number, number>();
  return statements.map((statement) => {
    const { transaction } = statement;
    if (transaction === undefined) return statement;
    const number = numbers.get(transaction) ?? numbers.size + 1;
    numbers.set(transaction, number);
    return { ...statement, transaction: number };
  });
}

/**
 * Milliseconds, without the time that the triggers took. Of a statement that travelled with others only the triggers
 * know: the server may hold its answer back.
 */
function durationOf({ startedAt, endedAt, events, alone }: Run): number | undefined {
  const [first, last] = [events[0], events.at(-1)];
  if (first?.event === 'ddl_command_start' && last?.event === 'ddl_command_end') {
    const own = events.slice(1, -1).reduce((sum, { from, to }) => sum + to - from, 0);
    return rounded(last.from - first.to - own);
  }
  return alone ? rounded(endedAt - startedAt) : undefined;
}

function rounded(ms: number): number {
  return Math.round(Math.max(0, ms) * 100) / 100;
}

function rowsOf({ tag = '', text }: Run): number | undefined {
  const [, command, count] = /^(INSERT 0|UPDATE|DELETE|MERGE|COPY) (\d+)$/.exec(tag) ?? [];
  if (count === undefined || (command === 'COPY' && !/\bfrom\b/i.test(text))) return undefined;
  return Number(count);
}

/** PostgreSQL's reasons for a rewrite, by bit (its manual, "Event Trigger Functions"; 8 is from 15 on). */
const reasons: readonly (readonly [number, string])[] = [
  [1, 'persistence'],
  [2, 'default value'],
  [4, 'column type'],
  [8, 'access method'],
];

/** What the server told, and what is in another file behind a command although it did not tell. */
function rewritesOf(
  events: readonly TriggerEvent[],
  before: Relations,
  files: Map<number, number>,
): readonly TracedRewrite[] {
  const found = new Map<number, string>();
  for (const { rewrite } of events) {
    if (!rewrite) continue;
    const words = reasons.filter(([bit]) => rewrite.reason & bit).map(([, word]) => word);
    found.set(rewrite.relation, words.join(', ') || `reason ${rewrite.reason}`);
  }
  for (const event of events) {
    for (const [oid, file] of event.files) {
      const moved = event.event === 'ddl_command_end' && files.get(oid) !== file;
      if (moved && isStored(before.get(oid)?.kind) && !found.has(oid))
        found.set(oid, event.tag.toLowerCase());
      files.set(oid, file);
    }
  }
  return [...found].flatMap(([oid, reason]) => {
    const relation = before.get(oid);
    return relation ? [{ relation: relation.name, reason }] : [];
  });
}

/** Commands that no event trigger sees and that write a table anew. */
const silentRewrites = /^\s*(vacuum|cluster)\b/i;

const commands = /^\s*(?:create|alter|drop|refresh|reindex)\b/i;

/** Before 17 no event trigger sees REINDEX, and from 17 on a superuser can switch them off (`event_triggers`). */
function isUnobserved({ text, tag, events }: Run): boolean {
  return events.length === 0 && tag !== undefined && commands.test(text) && !takesNoLock(text);
}

/** Whether only the files of the tables, before and after, tell what a statement has written anew. */
export function rewritesUnseen(sql: string): boolean {
  return silentRewrites.test(sql);
}

function withNewFile(statement: StatementTrace, before: Relations, after: Relations): StatementTrace {
  const command = silentRewrites.exec(statement.sql)?.[1]?.toLowerCase();
  if (command === undefined) return statement;
  const locked = new Set(
    statement.locks.filter(({ mode }) => mode === 'ACCESS EXCLUSIVE').map(({ relation }) => relation),
  );
  const rewrites = [...after].flatMap(([oid, { file }]): readonly TracedRewrite[] => {
    const relation = before.get(oid);
    if (!relation || !isStored(relation.kind) || relation.file === file) return [];
    const meant = locked.has(relation.name) || statement.sql.includes(relation.bare);
    return meant ? [{ relation: relation.name, reason: command === 'vacuum' ? 'vacuum full' : command }] : [];
  });
  return { ...statement, rewrites };
}

function isStored(kind: string | undefined): boolean {
  return kind === 'r' || kind === 'm';
}

/** Whole-table reads between the start of its first command and the end of its last. */
function scansOf(events: readonly TriggerEvent[], before: Relations): readonly TracedScan[] {
  const start = events.find(({ event }) => event === 'ddl_command_start');
  const end = events.findLast(({ event }) => event === 'ddl_command_end');
  return [...(end?.reads ?? [])].flatMap(([oid, count]) => {
    const relation = before.get(oid);
    const earlier = start?.reads.get(oid) ?? 0;
    // A session that has handed its counters in meanwhile begins again from zero.
    const rows = count >= earlier ? count - earlier : count;
    return relation && isStored(relation.kind) && rows > 0 ? [{ relation: relation.name, rows }] : [];
  });
}

function objectsOf(events: readonly TriggerEvent[]): readonly TracedObject[] {
  const found = new Map<string, TracedObject>();
  for (const { dropped, tag, kind, name } of events.flatMap(({ objects }) => objects)) {
    if (name === '') continue;
    const change = dropped ? 'dropped' : tag.startsWith('CREATE') ? 'created' : 'altered';
    const key = `${kind} ${name}`;
    // An object that was made in the statement and altered in it was made.
    if (change !== 'altered' || !found.has(key)) found.set(key, { change, kind, name });
  }
  return [...found.values()];
}

/** A statement that did nothing but look: engines ask many questions of their own, and set many savepoints. */
function onlyReads({ sql, locks, objects, rewrites, rows }: StatementTrace): boolean {
  const did = locks.length + objects.length + rewrites.length > 0 || rows !== undefined;
  return (
    !did &&
    /^\s*(?:select|show|values|table|explain|discard|deallocate|savepoint|release|rollback)\b/i.test(sql)
  );
}

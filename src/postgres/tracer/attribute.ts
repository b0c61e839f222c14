import type { StatementTrace, StepTrace, TracedObject, TracedRewrite, TracedScan } from '../../core/trace.js';
import { transactionStep } from '../../sql/statement.js';
import { isAnswered, isLost, type Known, type Told, tellAsked } from './asked.js';
import { assignLocks, shown } from './assign-locks.js';
import type { TriggerEvent } from './event-triggers.js';
import type { Relations } from './relations.js';
import type { Recording, Run } from './run.js';
import { changesRows, locksLittle, readsUncounted, takesNoLock } from './unseen.js';

/** Longer statements are cut. Characters. */
const longest = 20_000;
/** A step with more statements than this brings rows. */
const most = 2_000;

/** Says of each statement what it did to the relations that were there before. */
export function attribute(recording: Recording): StepTrace {
  const { before } = recording;
  const gaps = new Set(recording.gaps);
  const locks = assignLocks(recording.runs, before, gaps);
  const files = new Map([...before].map(([oid, { file }]) => [oid, file]));
  const answers = answersOf(recording, gaps);
  const traced = recording.runs.map((run): StatementTrace => {
    const { text, transaction, events } = run;
    const answer = answers.get(run);
    const wal = answer?.walBytes ?? (events.length > 1 ? walOf(events) : undefined);
    const rewrites = rewritesOf(events, before, files);
    const moved = answer?.rewrites.filter(
      (one) => !rewrites.some(({ relation }) => relation === one.relation),
    );
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
      rewrites: [...rewrites, ...(moved ?? [])],
      scans: answer?.scans ?? scansOf(events, before),
      objects: objectsOf(events),
      ...(rows !== undefined && { rows }),
    };
  });
  for (const run of recording.runs) tellUnseen(run, recording, gaps);
  const told = traced.filter((statement, index) => {
    const failed = recording.runs[index]?.tag === undefined;
    return failed || (!onlyReads(statement) && transactionStep(statement.sql) === undefined);
  });
  if (told.length > most) gaps.add(`${told.length - most} more statements are not shown`);
  return { statements: numbered(told.slice(0, most)), gaps: [...gaps] };
}

/** What sessions said of their statements when they were asked. */
function answersOf({ before, runs, major }: Recording, gaps: Set<string>): ReadonlyMap<Run, Told> {
  const lost = new Set(runs.filter((run) => isAnswered(run) && isLost(run, major)));
  for (const { text } of lost)
    if (changesRows(text))
      gaps.add(`the server's counters were read too late to tell what it read: ${shown(text)}`);
  const groups = new Set(runs.filter((run) => !lost.has(run)).flatMap(({ asked }) => asked ?? []));
  const known = ({ events }: Run): Known => ({ scans: scansOf(events, before), walBytes: walOf(events) });
  return new Map([...groups].flatMap((asked) => [...tellAsked(asked, before, known)]));
}

/** Bytes between the first event and the last. */
function walOf(events: readonly TriggerEvent[]): number {
  return (events.at(-1)?.wal ?? 0) - (events[0]?.wal ?? 0);
}

function tellUnseen(run: Run, { triggers }: Recording, gaps: Set<string>): void {
  if (run.tag === undefined) return;
  if (readsUncounted(run.text) && !/\bfull\b/i.test(run.text))
    gaps.add(`the server does not count the rows that it reads: ${shown(run.text)}`);
  else if (isUnobserved(run, triggers))
    gaps.add(
      `${triggers ? 'no event trigger saw' : 'nobody saw'} what it read and wrote: ${shown(run.text)}`,
    );
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

/** `COPY orders (id) FROM`, and not `COPY (SELECT ... FROM`. */
const copiesIn = /^[^(]*?\bcopy\s[^(]*(?:\([^()]*\)\s*)?from\b/i;

function rowsOf({ tag = '', text }: Run): number | undefined {
  const [, command, count] = /^(INSERT 0|UPDATE|DELETE|MERGE|COPY) (\d+)$/.exec(tag) ?? [];
  if (count === undefined || (command === 'COPY' && !copiesIn.test(text))) return undefined;
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

const commands = /^\s*(?:create|alter|drop|refresh|reindex|vacuum|cluster)\b/i;

/** From 17 on a superuser can switch event triggers off (`event_triggers`), and an answer can be missing. */
function isUnobserved(run: Run, triggers: boolean): boolean {
  const { text, events } = run;
  if (events.length > 0 || isAnswered(run) || takesNoLock(text)) return false;
  return commands.test(text) || (!triggers && !locksLittle(text));
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

/** REFRESH CONCURRENTLY makes such tables for itself. */
const ofTheServer = /^pg_temp\.pg_temp_\d+/;

function objectsOf(events: readonly TriggerEvent[]): readonly TracedObject[] {
  const found = new Map<string, TracedObject>();
  for (const { dropped, tag, kind, name } of events.flatMap(({ objects }) => objects)) {
    if (name === '' || ofTheServer.test(name)) continue;
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

import type { TracedRewrite, TracedScan } from '../../core/trace.js';
import type { Answer } from './asking.js';
import type { TriggerEvent } from './event-triggers.js';
import type { Relation, Relations } from './relations.js';
import type { Asked, Run } from './run.js';

/** What statements did that no event trigger tells of. */
export interface Told {
  readonly scans: readonly TracedScan[];
  readonly rewrites: readonly TracedRewrite[];
  readonly walBytes?: number;
}

/** What is told of a run by other means already. */
export interface Known {
  readonly scans: readonly TracedScan[];
  readonly walBytes: number;
}

/** Before 15 what was handed in comes late and by nobody's clock: such an answer tells nothing. */
export function isLost({ asked }: Run, major: number): boolean {
  return major < 15 && asked?.after?.handedIn === true;
}

/** Whether its session has said what it did. */
export function isAnswered({ asked }: Run): boolean {
  return asked?.before !== undefined && asked.after !== undefined;
}

/**
 * What the answers say. Of several statements, what happened to a table is told of the last one without event triggers
 * that names it, and `known` is what the event triggers of the others told.
 */
export function tellAsked(
  { runs, before, after }: Asked,
  relations: Relations,
  known: (run: Run) => Known,
): ReadonlyMap<Run, Told> {
  const [first, ...more] = runs;
  const owners = (more.length === 0 ? [first] : runs.filter(({ events }) => events.length === 0)).flatMap(
    (run) => (run?.tag === undefined ? [] : [run]),
  );
  if (!before || !after || owners.length === 0) return new Map();
  const others = runs.filter((run) => !owners.includes(run)).map(known);
  const ownerOf = (bare: string, among = owners): Run | undefined =>
    among.findLast(({ text }) => text.includes(bare)) ?? among.at(-1);
  const scans = readsBetween(before, after, relations).flatMap(({ relation, rows }) => {
    const told = others.flatMap((one) => one.scans).filter((scan) => scan.relation === relation.name);
    const left = rows - told.reduce((sum, scan) => sum + scan.rows, 0);
    return left > 0 ? [{ owner: ownerOf(relation.bare), scan: { relation: relation.name, rows: left } }] : [];
  });
  const moved = movedBetween(before, after, relations).filter(
    (one) => !runs.some((run) => hasMoved(run, one)),
  );
  const movers = owners.filter(({ tag = '' }) => !onRows.test(tag));
  const wal = after.wal - before.wal - others.reduce((sum, { walBytes }) => sum + walBytes, 0);
  return new Map(
    owners.map((run) => [
      run,
      {
        scans: scans.flatMap(({ owner, scan }) => (owner === run ? [scan] : [])),
        rewrites: moved.flatMap(({ relation: { name, bare } }) =>
          ownerOf(bare, movers) === run ? [{ relation: name, reason: reasonOf(run) }] : [],
        ),
        ...(owners.length === 1 && { walBytes: Math.max(0, wal) }),
      },
    ]),
  );
}

function reasonOf({ tag = '' }: Run): string {
  if (tag === 'VACUUM') return 'vacuum full';
  return tag === 'TRUNCATE TABLE' ? 'truncate' : tag.toLowerCase();
}

interface Read {
  readonly relation: Relation;
  readonly rows: number;
}

function readsBetween(before: Answer, after: Answer, relations: Relations): readonly Read[] {
  // What was handed in between the two is in the total of all sessions.
  const all = (answer: Answer, oid: number): number =>
    (answer.reads.get(oid) ?? 0) + (after.handedIn ? (answer.total.get(oid) ?? 0) : 0);
  return [...new Set([...after.reads.keys(), ...after.total.keys()])].flatMap((oid) => {
    const relation = relations.get(oid);
    const rows = all(after, oid) - all(before, oid);
    return relation && rows > 0 ? [{ relation, rows }] : [];
  });
}

interface Moved {
  readonly relation: Relation;
  readonly oid: number;
  readonly file: number;
}

/** Those that are in another file. */
function movedBetween(before: Answer, after: Answer, relations: Relations): readonly Moved[] {
  return [...after.files].flatMap(([oid, file]) => {
    const old = before.files.get(oid);
    const relation = relations.get(oid);
    return relation && old !== undefined && old !== file ? [{ relation, oid, file }] : [];
  });
}

/** Commands on rows, by their tag. */
const onRows = /^(?:INSERT|UPDATE|DELETE|MERGE|SELECT|COPY)\b/;

/** Whether event triggers have told that a statement moved it. */
function hasMoved({ events }: Run, { oid, file }: Moved): boolean {
  const wasAt = (event: TriggerEvent['event']): boolean =>
    events.some((one) => one.event === event && one.files.get(oid) === file);
  return (
    events.some(({ rewrite }) => rewrite?.relation === oid) ||
    (wasAt('ddl_command_end') && !wasAt('ddl_command_start'))
  );
}

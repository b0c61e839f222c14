import type { Finding } from '../../../core/finding.js';
import { blocked, type LockMode } from '../../../core/lock.js';
import type { RuleInfo } from '../../../core/rule.js';
import type { StatementTrace } from '../../../core/trace.js';
import type { Migration } from '../../../migrations/model.js';
import type { Effect } from '../../../rules/effect.js';
import type { Foreseen } from '../../../rules/prediction.js';
import { forcedRlsHidesRows } from '../../../rules/rules/forced-rls-hides-rows.js';
import { shown } from '../../../rules/words.js';
import { firstKeyword } from '../../../sql/statement.js';
import { smokeRules } from '../rules.js';
import { type Ground, withParts } from './ground.js';
import { isSent } from './match.js';
import { type Hold, holdAt, isAtLeast } from './steps.js';
import type { Weighing } from './weigh.js';
import { sayHold, sayRelations, sayRewrite, sayScan } from './words.js';

export interface Unforeseeing extends Weighing {
  readonly foreseen: Foreseen;
  readonly migration: Pick<Migration, 'id' | 'file' | 'up'>;
}

/** One thing that was seen and not foreseen. */
interface Surprise {
  readonly relation: string;
  readonly statement: StatementTrace;
  readonly seen: readonly string[];
}

/**
 * What only the run showed, on tables that were there before: a rewrite, a scan under a lock that others wait for,
 * such a lock. The locks of a migration are one finding: a block that touches thirty tables is one thing to mend.
 */
export function unforeseen(run: Unforeseeing): readonly Finding[] {
  const rewrites = firstOfEach(rewritesOf(run));
  const scans = firstOfEach(scansOf(run)).filter((scan) => !has(rewrites, scan));
  const locks = firstOfEach(locksOf(run)).filter((lock) => !has([...rewrites, ...scans], lock));
  return [
    ...rewrites.map((one) =>
      finding(smokeRules.unforeseenRewrite, [one], {
        run,
        title: (names) => `running it wrote ${names} anew, which its text does not show`,
      }),
    ),
    ...scans.map((one) =>
      finding(smokeRules.unforeseenScan, [one], {
        run,
        title: (names) => `running it read all of ${names} under a lock, which its text does not show`,
      }),
    ),
    ...(locks.length > 0
      ? [
          finding(lockRule(run), locks, {
            run,
            title: (names) => `running it locked ${names}, which its text does not show`,
          }),
        ]
      : []),
    ...hiddenRows(run),
  ];
}

/** A change of no row, where the policies of a table hide its rows from the migration too. */
function hiddenRows(run: Unforeseeing): readonly Finding[] {
  const { ground, predictions, trace } = run;
  const { info } = forcedRlsHidesRows;
  if (ground.seesAllRows) return [];
  return trace.statements.flatMap((statement) => {
    if (statement.rows !== 0 || !/^\s*(?:update|delete|merge)\b/i.test(statement.sql)) return [];
    if (predictions.some(({ claim, statement: judged }) => claim === 'rows' && isSent(judged, statement)))
      return [];
    return statement.locks.flatMap(({ relation, mode }) => {
      const { forced, filled } = ground.relations.get(relation) ?? {};
      if (mode !== 'ROW EXCLUSIVE' || !forced || !filled) return [];
      const seen = [`changed 0 rows of ${shown(relation)}, which has rows`];
      return [finding(info, [{ relation, statement, seen }], { run, title: hiddenTitle })];
    });
  });
}

const hiddenTitle = (names: string): string => `row level security hid the rows of ${names} from a statement`;

/** Where the wait for it has a limit, such a lock is worth knowing and no more. */
function lockRule({ foreseen }: Unforeseeing): RuleInfo {
  const rule = smokeRules.unforeseenLock;
  return foreseen.waitsForLocks ? rule : { ...rule, severity: 'notice' };
}

function rewritesOf(run: Unforeseeing): readonly Surprise[] {
  return surprises(run, ({ rewrites }, index) =>
    rewrites
      .filter(({ relation }) => !isForeseen(run, relation, (effect) => effect.rewrite))
      .map((rewrite) => ({
        relation: rewrite.relation,
        seen: [...sayHeld(holdAt(run.trace, index, rewrite.relation)), sayRewrite(rewrite)],
      })),
  );
}

/** A scan matters where others wait for it: a SELECT by itself keeps nobody out. */
function scansOf(run: Unforeseeing): readonly Surprise[] {
  return surprises(run, (statement, index) =>
    statement.scans.flatMap((scan) => {
      const hold = holdAt(run.trace, index, scan.relation);
      if (!hold || scan.rows === 0 || !isWaitedFor(hold.mode) || isPlanned(statement)) return [];
      if (isForeseen(run, scan.relation, (effect) => effect.scan || effect.rewrite)) return [];
      return isToldOf(run, statement, scan.relation)
        ? []
        : [{ relation: scan.relation, seen: [sayHold(hold), sayScan(scan)] }];
    }),
  );
}

/** How rows are found is the planner's choice, which is another one on a table of another size. */
function isPlanned({ sql, objects }: StatementTrace): boolean {
  return objects.length === 0 && planned.has(firstKeyword(sql));
}

const planned: ReadonlySet<string> = new Set(
  'SELECT WITH VALUES TABLE INSERT UPDATE DELETE MERGE COPY EXECUTE DO CALL'.split(' '),
);

function locksOf(run: Unforeseeing): readonly Surprise[] {
  return surprises(run, ({ locks }, index) =>
    locks
      .filter(({ mode }) => isWaitedFor(mode))
      .filter(({ relation, mode }) => !isForeseen(run, relation, (effect) => isAtLeast(effect.lock, mode)))
      .map(({ relation }) => ({ relation, seen: sayHeld(holdAt(run.trace, index, relation)) })),
  );
}

/** What each statement did to tables that were there before, unless the change itself has made them. */
function surprises(
  { trace, ground, foreseen }: Unforeseeing,
  look: (statement: StatementTrace, index: number) => readonly Omit<Surprise, 'statement'>[],
): readonly Surprise[] {
  return trace.statements.flatMap((statement, index) =>
    look(statement, index)
      .filter(({ relation }) => isTable(ground, relation) && !foreseen.made.has(relation))
      .map((one) => ({ ...one, statement })),
  );
}

function isTable(ground: Ground, relation: string): boolean {
  const kind = ground.relations.get(relation)?.kind;
  return kind === 'table' || kind === 'partitioned';
}

function isWaitedFor(mode: LockMode): boolean {
  return blocked(mode) === 'writes' || blocked(mode) === 'reads and writes';
}

/**
 * Whether a prediction speaks of it. One about a name that was not there (a table that is renamed on the way, another
 * search path) may mean any table.
 */
function isForeseen(
  { foreseen, ground }: Unforeseeing,
  relation: string,
  fits: (effect: Effect) => boolean,
): boolean {
  return foreseen.effects.some(
    (effect) =>
      fits(effect) &&
      (!ground.relations.has(effect.relation) || withParts(ground, effect.relation).includes(relation)),
  );
}

/** Whether a finding about this statement speaks of the table already. */
function isToldOf({ predictions }: Unforeseeing, statement: StatementTrace, relation: string): boolean {
  return predictions.some(
    (one) => isSent(one.statement, statement) && one.effects.some((effect) => effect.relation === relation),
  );
}

function sayHeld(hold: Hold | undefined): readonly string[] {
  return hold ? [sayHold(hold)] : [];
}

function firstOfEach(all: readonly Surprise[]): readonly Surprise[] {
  return all.filter(({ relation }, index) => all.findIndex((other) => other.relation === relation) === index);
}

function has(all: readonly Surprise[], { relation }: Surprise): boolean {
  return all.some((one) => one.relation === relation);
}

interface Telling {
  readonly run: Unforeseeing;
  title(names: string): string;
}

const mostSeen = 5;

function finding(rule: RuleInfo, found: readonly Surprise[], { run, title }: Telling): Finding {
  const relations = found.map(({ relation }) => relation);
  const [first] = found;
  const { migration, server } = run;
  return {
    rule: rule.id,
    severity: rule.severity === 'off' ? 'notice' : rule.severity,
    title: title(sayRelations(relations)),
    ...(first ? { detail: `statement: ${shorten(first.statement.sql)}` } : {}),
    fix: rule.mend,
    location: first?.statement.location ?? migration.up?.location ?? { file: migration.file },
    migration: migration.id,
    subject: [...relations].sort().join('\n'),
    evidence: { verdict: 'unforeseen', server, seen: seenOf(found) },
  };
}

function seenOf(found: readonly Surprise[]): readonly string[] {
  const lines = found.flatMap(({ seen }) => seen);
  const left = lines.length - mostSeen;
  return left > 0 ? [...lines.slice(0, mostSeen), `${left} more like these`] : lines;
}

function shorten(sql: string): string {
  const line = sql.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

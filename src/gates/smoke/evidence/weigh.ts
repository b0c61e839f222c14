import type { Evidence } from '../../../core/evidence.js';
import type { Finding } from '../../../core/finding.js';
import { blocked } from '../../../core/lock.js';
import type { StatementTrace, StepTrace } from '../../../core/trace.js';
import type { RowsStyle } from '../../../postgres/rows/columns.js';
import type { Effect } from '../../../rules/effect.js';
import type { Claim, Prediction } from '../../../rules/prediction.js';
import { shown } from '../../../rules/words.js';
import { type Ground, withParts } from './ground.js';
import { withLimitSeen } from './limit-seen.js';
import { isInside, isSent } from './match.js';
import { holdAt, isAtLeast } from './steps.js';
import { sayHold, sayRewrite, sayScan } from './words.js';

/** One migration as it was predicted and as it ran. */
export interface Weighing {
  readonly predictions: readonly Prediction[];
  readonly trace: StepTrace;
  readonly ground: Ground;
  /** `PostgreSQL 16.14`. */
  readonly server: string;
  /** What it ran over; absent where no rows were generated. */
  readonly rows?: RowsRunOver | undefined;
}

/** The generated rows that a migration went up over. */
export interface RowsRunOver {
  readonly seed: number;
  readonly style: RowsStyle;
}

/**
 * The predicted findings, in their order, with what the run said of them. One that it says nothing of stays as it is:
 * a scan of an empty table cannot be seen, and code that breaks shows in no lock.
 */
export function weigh(weighing: Weighing): readonly Finding[] {
  return weighing.predictions.map((prediction) =>
    withUnharmed(weighedOne(prediction, weighing), prediction, weighing),
  );
}

function weighedOne(prediction: Prediction, weighing: Weighing): Finding {
  const { finding, claim } = prediction;
  if (claim === undefined) return finding;
  const limited = withLimitSeen(prediction, weighing);
  if (limited) return limited;
  const at = numbersOf(
    weighing.trace,
    (ran) => isSent(prediction.statement, ran) || isInside(prediction.statement, ran),
  );
  const seen = seenOf(prediction, claim, { ...weighing, at });
  if (seen.length > 0) return { ...finding, evidence: evidenceOf('confirmed', seen, weighing) };
  // What stands in a block or in a routine may not have been reached.
  if (prediction.statement.calledBy !== undefined) return finding;
  const ran = numbersOf(weighing.trace, (one) => isSent(prediction.statement, one));
  const isClear = ran.length > 0 && weighing.trace.gaps.length === 0;
  return isClear && couldShow(prediction, claim, weighing.ground)
    ? refuted(prediction, claim, weighing)
    : finding;
}

/** What of rows makes a statement fail with a SQLSTATE: rows without it show nothing. */
const causes: Readonly<Record<string, keyof RowsStyle>> = {
  '22': 'extremes',
  '23502': 'nulls',
  '23505': 'repeats',
};

/**
 * Rows were there that were made to break things, and the statement went: worth knowing, and no proof. Rows in use may
 * hold what generated ones do not, so the finding counts as it did.
 */
function withUnharmed(finding: Finding, prediction: Prediction, weighing: Weighing): Finding {
  const { rowsFail = [], statement, effects } = prediction;
  const { rows, ground, trace } = weighing;
  const { evidence } = finding;
  if (!rows || rowsFail.length === 0 || statement.calledBy !== undefined || evidence?.verdict === 'refuted')
    return finding;
  if (rowsFail.some((code) => rows.style[causes[code] ?? 'nulls'] === false)) return finding;
  if (numbersOf(trace, (ran) => isSent(statement, ran)).length === 0) return finding;
  const filled = effects.find(({ relation }) => isFilled(ground, relation))?.relation;
  if (filled === undefined) return finding;
  const seen = `no generated row of ${shown(filled)} made it fail (seed ${rows.seed}), which proves nothing of yours`;
  return {
    ...finding,
    evidence: evidence
      ? { ...evidence, seen: [...evidence.seen, seen] }
      : evidenceOf('unseen', [seen], weighing),
  };
}

function isFilled(ground: Ground, relation: string): boolean {
  return withParts(ground, relation).some((name) => ground.relations.get(name)?.filled === true);
}

function evidenceOf(verdict: Evidence['verdict'], seen: readonly string[], { server }: Weighing): Evidence {
  return { verdict, server, seen };
}

function numbersOf(
  { statements }: StepTrace,
  fits: (statement: StatementTrace) => boolean,
): readonly number[] {
  return statements.flatMap((one, index) => (fits(one) ? [index] : []));
}

/** What a claim rests on: for a lock, the effects that anybody waits for. */
export function groundsOf({ effects }: Prediction, claim: Claim): readonly Effect[] {
  if (claim === 'rewrite') return effects.filter(({ rewrite }) => rewrite);
  if (claim === 'scan') return effects.filter(({ scan, rewrite }) => scan || rewrite);
  if (claim === 'lock') return effects.filter(({ lock }) => blocked(lock) !== 'nothing');
  return effects;
}

interface Sight extends Weighing {
  /** Numbers of the statements to look at, from 0. */
  readonly at: readonly number[];
}

/** What was seen of a claim, a line each; none where it was not. A claim about locks holds when all of them were held. */
function seenOf(prediction: Prediction, claim: Claim, sight: Sight): readonly string[] {
  const effects = groundsOf(prediction, claim);
  const lines = effects.map((effect) => linesOn(effect, claim, sight));
  if (claim === 'lock' && lines.some((one) => one.length === 0)) return [];
  return [...new Set(lines.flat())];
}

function linesOn(effect: Effect, claim: Claim, sight: Sight): readonly string[] {
  const { trace, ground, at } = sight;
  const relations = withParts(ground, effect.relation);
  return at.flatMap((index) => {
    const statement = trace.statements[index];
    if (!statement) return [];
    const holds = relations.flatMap((relation) => holdAt(trace, index, relation) ?? []);
    const locks = holds.filter(({ mode }) => isAtLeast(mode, effect.lock) && blocked(mode) !== 'nothing');
    if (claim === 'lock') return locks.slice(0, 1).map(sayHold);
    if (claim === 'rows') return rowLines(effect, statement, sight);
    const work = workLines(statement, relations, claim);
    return work.length === 0 ? [] : [...locks.slice(0, 1).map(sayHold), ...work];
  });
}

/** A table that is written anew was read as well. */
function workLines(
  { rewrites, scans }: StatementTrace,
  relations: readonly string[],
  claim: 'scan' | 'rewrite',
): readonly string[] {
  const written = rewrites.filter(({ relation }) => relations.includes(relation));
  const read = scans.filter(({ relation, rows }) => relations.includes(relation) && rows > 0);
  if (claim === 'rewrite' && written.length === 0) return [];
  return [...read.map(sayScan), ...written.map(sayRewrite)];
}

/** No row was changed, although there are some and the session is not one from which nothing is hidden. */
function rowLines({ relation }: Effect, { rows }: StatementTrace, { ground }: Weighing): readonly string[] {
  if (rows !== 0 || !ground.relations.get(relation)?.filled || ground.seesAllRows) return [];
  return [`changed 0 rows of ${shown(relation)}, which has rows`];
}

/** Whether the run would have shown it: on tables that were there and, for a scan, had rows. */
function couldShow(prediction: Prediction, claim: Claim, ground: Ground): boolean {
  const effects = groundsOf(prediction, claim);
  if (claim === 'rows' || effects.length === 0) return false;
  return effects.every(({ relation }) => {
    const relations = withParts(ground, relation).map((name) => ground.relations.get(name));
    if (relations.some((one) => one === undefined || one.kind === 'other')) return false;
    return claim !== 'scan' || relations.some((one) => one?.filled === true);
  });
}

const looks: Readonly<Record<Claim, string>> = {
  lock: 'a lock that others wait for',
  scan: 'a scan',
  rewrite: 'a rewrite',
  rows: 'hidden rows',
};

const nothing: Readonly<Record<Claim, string>> = {
  lock: 'took no such lock',
  scan: 'read none of its rows',
  rewrite: 'wrote nothing anew',
  rows: 'changed rows',
};

/** Nothing to mend is left; what the rule said stays to be read. */
function refuted(prediction: Prediction, claim: Claim, weighing: Weighing): Finding {
  const { fix: _, ...finding } = prediction.finding;
  const relation = groundsOf(prediction, claim)[0]?.relation ?? '';
  const major = /\d+/.exec(weighing.server)?.[0] ?? weighing.server;
  return {
    ...finding,
    severity: 'notice',
    title: `${shown(relation)}: looks like ${looks[claim]}, was not one on ${major}`,
    detail: `From the text it was: ${finding.title}. What a server does can hang on its settings, such as TimeZone.`,
    evidence: evidenceOf('refuted', [`the statement ${nothing[claim]}`], weighing),
  };
}

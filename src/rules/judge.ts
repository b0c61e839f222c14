import type { Agreed } from '../core/agreed.js';
import type { Finding } from '../core/finding.js';
import type { KnownServer } from '../core/server-version.js';
import type { History, Migration, SqlScript } from '../migrations/model.js';
import { type Catalog, emptyCatalog } from '../schema/replay/catalog.js';
import { forked } from '../schema/replay/fork.js';
import { type Grammar, loadGrammar } from '../sql/grammar/grammar.js';
import { transactionStep } from '../sql/statement.js';
import { judgeUnread } from './judge-unread.js';
import { type Change, type Pass, type PassInput, passOf } from './pass.js';
import type { Foreseen, Prediction } from './prediction.js';
import type { LevelOf, OnFinding } from './raise.js';
import type { SqlRule } from './rule.js';
import { callWorld, replayAll, withCalled } from './script/calls.js';
import { readScript, type ScriptStatement } from './script/read-script.js';
import type { TableSizes } from './sizes.js';

export interface JudgeInput {
  readonly history: History;
  /** Migrations that rules speak of; those before them are only replayed. */
  readonly judged: ReadonlySet<Migration>;
  /** Whether they are released together, so that a table that one of them makes is new to all of them. */
  readonly together: boolean;
  /** The oldest server that the migrations must be safe on. */
  readonly major: number;
  /** Whether whoever applies them sets `lock_timeout` for every session. Default: each migration has to. */
  readonly limitedByRunner?: boolean;
  /** What the project says of a rule at this place, undefined where it says nothing. */
  readonly levelOf: LevelOf;
  /** How large tables are; absent where nobody has said. */
  readonly sizes?: TableSizes | undefined;
  /** What the team has agreed on for its schema. */
  readonly agreed?: Agreed | undefined;
  /** The servers that it is to run on, as far as they are known to their minor version. */
  readonly servers?: readonly KnownServer[] | undefined;
  readonly onFinding?: OnFinding | undefined;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** The findings with what they rest on, for a run to be held against. */
export interface Predicted {
  readonly predictions: readonly Prediction[];
  /** By the id of a judged migration. */
  readonly foreseen: ReadonlyMap<string, Foreseen>;
  readonly coverage: Coverage;
}

/** What was not read is told, and never counts as passed. */
export interface Coverage {
  readonly statements: number;
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly migration: string;
  readonly location: ScriptStatement['location'];
  readonly problem: string;
}

/**
 * Replays a whole history and judges the SQL of its new migrations, with their downs, each from where its up leads to.
 * Needs no database.
 */
export async function judgeSql(input: JudgeInput): Promise<Judged> {
  const { predictions, coverage } = await walk(input);
  return { findings: predictions.map(({ finding }) => finding), coverage };
}

/** As `judgeSql`, and tells what each finding rests on. */
export async function predictSql(input: JudgeInput): Promise<Predicted> {
  const foreseen = new Map<string, Foreseen>();
  const walked = await walk(input, (migration, up) => foreseen.set(migration.id, up.foreseen()));
  return { ...walked, foreseen };
}

/** `onUp` is told of each judged up while the catalog is as it leaves it. */
async function walk(
  input: JudgeInput,
  onUp?: (migration: Migration, up: Pass) => void,
): Promise<Omit<Predicted, 'foreseen'>> {
  const grammar = await loadGrammar();
  const catalog = emptyCatalog();
  const gathered: Gathered = { predictions: [], unread: [], statements: 0 };
  let change: Change | undefined;
  for (const migration of input.history.migrations) {
    const script = migration.up?.sql;
    if (!script) {
      catalog.complete &&= migration.up === undefined;
      continue;
    }
    if (!input.judged.has(migration)) {
      const world = callWorld(grammar, catalog);
      for (const statement of readScript(script, grammar)) {
        for (const one of withCalled(statement, world)) replayOne(catalog, one, migration);
      }
      continue;
    }
    if (!input.together || !change) change = changeOf(input, migration);
    const judging: Judging = { input, gathered, change, grammar };
    const up = passThrough(script, 'up', { ...judging, migration, catalog });
    const back = migration.down?.sql;
    const down = back && passThrough(back, 'down', { ...judging, migration, catalog: forked(catalog) });
    gathered.predictions.push(...up.end(down?.script), ...(down?.end(up.script) ?? []));
    onUp?.(migration, up);
  }
  const { predictions, ...coverage } = gathered;
  return { predictions: standing(predictions), coverage };
}

/** One migration with the statements that it was seen to send, and the database that they met. */
export interface Captured {
  readonly migration: Migration;
  readonly statements: readonly ScriptStatement[];
  /** As it is before them; changed in place. */
  readonly catalog: Catalog;
}

/**
 * As `predictSql`, for a migration that is code: its statements are known once it has run, with the limits that held
 * for them.
 */
export async function predictCaptured(
  { migration, statements, catalog }: Captured,
  input: JudgeInput,
): Promise<Pick<Predicted, 'predictions'> & { readonly foreseen: Foreseen }> {
  const change = changeOf(input, migration);
  const mode = capturedMode(statements);
  const shared = { ...sharedBy(input), captured: true as const };
  const pass = passOf({ ...shared, migration, direction: 'up', mode, catalog, change });
  const world = callWorld(await loadGrammar(), catalog);
  const predictions: Prediction[] = [];
  for (const [index, statement] of statements.entries()) {
    const isLast = index === statements.length - 1;
    for (const one of withCalled(statement, world))
      for (const node of one.nodes) predictions.push(...pass.next(node, one, isLast && one === statement));
  }
  predictions.push(...pass.end(undefined));
  return { predictions: standing(predictions), foreseen: pass.foreseen() };
}

/** Who opens a transaction without a BEGIN of the migration's own is its runner. */
function capturedMode(statements: readonly ScriptStatement[]): SqlScript['mode'] {
  const first = statements.find(
    ({ text, transaction }) => transaction !== undefined || transactionStep(text) !== undefined,
  );
  return first && transactionStep(first.text) !== 'begin' ? 'wrapped' : 'plain';
}

/** What nothing behind it has mended. */
function standing(predictions: readonly Prediction[]): readonly Prediction[] {
  return predictions.flatMap(({ stands, ...prediction }) => (stands?.() === false ? [] : [prediction]));
}

/** Ids of what is released together with a migration. */
function changeOf({ together, judged }: JudgeInput, { id }: Migration): Change {
  return { ids: new Set(together ? [...judged].map((one) => one.id) : [id]), columns: new Set() };
}

/** What holds for every script of a run. */
function sharedBy({
  history,
  ...input
}: JudgeInput): Omit<PassInput, 'migration' | 'direction' | 'mode' | 'catalog' | 'change'> {
  const { major, limitedByRunner = false, agreed = {}, servers = [], levelOf, sizes, onFinding } = input;
  const { flavor: runner, oneTransaction = false, session } = history;
  const told = { major, runner, oneTransaction, session };
  return { ...told, limitedByRunner, agreed, servers, levelOf, sizes, onFinding };
}

interface Gathered {
  readonly predictions: Prediction[];
  readonly unread: Unread[];
  statements: number;
}

function replayOne(catalog: Catalog, statement: ScriptStatement, { id }: Migration): void {
  catalog.complete &&= statement.hides !== 'schema';
  replayAll(statement, catalog, id);
}

interface Judging {
  readonly input: JudgeInput;
  readonly gathered: Gathered;
  readonly change: Change;
  readonly grammar: Grammar;
}

/** Judges a script statement by statement; what is told of the whole is left to the end. */
function passThrough(
  script: SqlScript,
  direction: 'up' | 'down',
  judging: Judging & { readonly migration: Migration; readonly catalog: Catalog },
): Pass {
  const { input, gathered, change, grammar, migration, catalog } = judging;
  const pass = passOf({ ...sharedBy(input), migration, direction, mode: script.mode, catalog, change });
  const read = readScript(script, grammar);
  // What only takes a setting back cannot fail.
  const last = read.findLastIndex(({ nodes }) => !nodes.every((node) => 'VariableSetStmt' in node));
  const world = callWorld(grammar, catalog);
  for (const [index, statement] of read.entries()) {
    for (const one of withCalled(statement, world)) {
      count(one, { input, gathered, migration });
      catalog.complete &&= one.hides !== 'schema';
      const isLast = index >= last && one === statement;
      for (const node of one.nodes) gathered.predictions.push(...pass.next(node, one, isLast));
    }
  }
  return pass;
}

/** What was not read is told. */
function count(
  statement: ScriptStatement,
  { input, gathered, migration }: Pick<Judging, 'input' | 'gathered'> & { readonly migration: Migration },
): void {
  const { problem, location } = statement;
  gathered.statements++;
  if (problem === undefined) return;
  gathered.unread.push({ migration: migration.id, location, problem });
  const levelOf = (rule: SqlRule) => input.levelOf(rule, { file: location.file, tables: () => [] });
  gathered.predictions.push(...judgeUnread(statement, problem, { migration, levelOf }));
}

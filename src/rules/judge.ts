import type { Finding } from '../core/finding.js';
import type { Migration, SqlScript } from '../migrations/model.js';
import { type Catalog, emptyCatalog } from '../schema/replay/catalog.js';
import { forked } from '../schema/replay/fork.js';
import { type Grammar, loadGrammar } from '../sql/grammar/grammar.js';
import { judgeUnread } from './judge-unread.js';
import { changeOf, type JudgeInput, sharedBy, standing } from './judging.js';
import { type Change, type Pass, passOf } from './pass.js';
import type { Foreseen, Prediction } from './prediction.js';
import type { SqlRule } from './rule.js';
import { callWorld, replayAll, withCalled } from './script/calls.js';
import { readScript, type ScriptStatement } from './script/read-script.js';

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

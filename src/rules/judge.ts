import { createHash } from 'node:crypto';
import type { Finding } from '../core/finding.js';
import type { RuleLevel } from '../core/rule.js';
import type { History, Migration } from '../migrations/model.js';
import { type Catalog, emptyCatalog } from '../schema/replay/catalog.js';
import { keyOf } from '../schema/replay/names.js';
import { replay } from '../schema/replay/replay.js';
import { loadGrammar, type Node } from '../sql/grammar/grammar.js';
import { relationsOf } from '../sql/grammar/mentions.js';
import { normalForm } from '../sql/normal-form.js';
import type { Effect } from './effect.js';
import { effectsOf } from './effects/index.js';
import type { Foreseen, Prediction } from './prediction.js';
import type { EarlierStatement, JudgedStatement, SqlRule, Timeouts } from './rule.js';
import { sqlRules } from './rules/index.js';
import { readScript, type ScriptStatement } from './script/read-script.js';
import { timeoutsAfter } from './script/timeouts.js';
import { type TableSizes, weighed } from './sizes.js';
import { sizedWorkOf } from './work.js';

export interface JudgeInput {
  readonly history: History;
  /** Migrations that rules speak of; those before them are only replayed. */
  readonly judged: ReadonlySet<Migration>;
  /** Whether they are released together, so that a table that one of them makes is new to all of them. */
  readonly together: boolean;
  /** The oldest server that the migrations must be safe on. */
  readonly major: number;
  /** What the project says of a rule at this place, undefined where it says nothing. */
  levelOf(rule: SqlRule, place: JudgedPlace): RuleLevel | undefined;
  /** How large tables are; absent where nobody has said. */
  readonly sizes?: TableSizes | undefined;
  /** Told of each finding while the catalog is as it was before the statement. */
  onFinding?(found: FoundInSql): void;
}

/** A finding with the statement that it was found in. */
export interface FoundInSql {
  readonly finding: Finding;
  readonly migration: Migration;
  readonly judged: JudgedStatement;
  readonly statement: ScriptStatement;
  /** Bytes into the statement, where the finding is about a part of it. */
  readonly byte: number | undefined;
}

/** What a level may depend on. */
export interface JudgedPlace {
  readonly file: string;
  /** The tables that the statement names or locks, by `schema.name`. */
  readonly tables: () => readonly string[];
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

/** Replays a whole history and judges the SQL of its new migrations. Needs no database. */
export async function judgeSql(input: JudgeInput): Promise<Judged> {
  const { predictions, coverage } = await predictSql(input);
  return { findings: predictions.map(({ finding }) => finding), coverage };
}

/** As `judgeSql`, and tells what each finding rests on. */
export async function predictSql(input: JudgeInput): Promise<Predicted> {
  const grammar = await loadGrammar();
  const catalog = emptyCatalog();
  const predictions: Prediction[] = [];
  const foreseen = new Map<string, Foreseen>();
  const unread: Unread[] = [];
  let statements = 0;
  for (const migration of input.history.migrations) {
    const isJudged = input.judged.has(migration);
    const script = migration.up?.sql;
    if (!script) {
      catalog.complete &&= migration.up === undefined;
      continue;
    }
    const read = readScript(script, grammar);
    const pass = passOf(migration, catalog, input);
    for (const statement of read) {
      if (isJudged) statements++;
      if (statement.problem !== undefined) {
        catalog.complete &&= statement.hides !== 'schema';
        if (isJudged) unread.push(unreadOf(migration, statement, statement.problem));
      }
      for (const node of statement.nodes) predictions.push(...pass.next(node, statement, isJudged));
    }
    if (isJudged) foreseen.set(migration.id, pass.foreseen());
  }
  return { predictions, foreseen, coverage: { statements, unread } };
}

/** One migration with the statements that it was seen to send, and the database that they met. */
export interface Captured {
  readonly migration: Migration;
  readonly statements: readonly ScriptStatement[];
  /** As it is before them; changed in place. */
  readonly catalog: Catalog;
}

/** As `predictSql`, for a migration that is code: its statements are known once it has run. */
export async function predictCaptured(
  { migration, statements, catalog }: Captured,
  input: JudgeInput,
): Promise<Pick<Predicted, 'predictions'> & { readonly foreseen: Foreseen }> {
  const pass = passOf(migration, catalog, input);
  const predictions = statements.flatMap((statement) =>
    statement.nodes.flatMap((node) => pass.next(node, statement, true)),
  );
  return { predictions, foreseen: pass.foreseen() };
}

function unreadOf({ id }: Migration, { location }: ScriptStatement, problem: string): Unread {
  return { migration: id, location, problem };
}

interface Pass {
  next(node: Node, statement: ScriptStatement, isJudged: boolean): readonly Prediction[];
  /** Of all statements so far. */
  foreseen(): Foreseen;
}

/** Takes the statements of one migration one after the other. */
function passOf(migration: Migration, catalog: Catalog, input: JudgeInput): Pass {
  let timeouts: Timeouts = { lock: undefined, statement: undefined };
  let number: number | undefined;
  let before: EarlierStatement[] = [];
  const all: Effect[] = [];
  const change = new Set(input.together ? [...input.judged].map(({ id }) => id) : [migration.id]);
  const isNew = (relation: string): boolean => {
    const found = catalog.relations.get(relation);
    if (!found || !change.has(found.madeBy)) return false;
    // Rows that an earlier migration of the change has brought are rows.
    return found.madeBy === migration.id || !found.hasRows;
  };
  return {
    next(node, statement, isJudged) {
      if (statement.transaction !== number) before = [];
      number = statement.transaction;
      const predicted = isJudged ? effectsOf(node, { catalog, major: input.major }) : [];
      const effects = existing(predicted, isNew);
      all.push(...predicted);
      const judged: JudgedStatement = {
        node,
        text: statement.text,
        catalog,
        major: input.major,
        effects,
        transaction: { kind: number === undefined ? 'none' : 'one', before },
        timeouts,
        runner: input.history.flavor,
        isNew,
      };
      const found = isJudged ? judge(judged, { migration, statement, input }) : [];
      before.push({ node, location: statement.location, effects });
      timeouts = timeoutsAfter(timeouts, node);
      replay(catalog, node, migration.id);
      return found;
    },
    foreseen: () => ({
      effects: all,
      made: new Set([...catalog.relations.keys()].filter(isNew)),
      waitsForLocks: (timeouts.lock ?? 0) === 0,
    }),
  };
}

/** Nobody waits for what this very migration has made. */
function existing(effects: readonly Effect[], isNew: (relation: string) => boolean): readonly Effect[] {
  return effects.filter(({ relation }) => !isNew(relation));
}

interface Place {
  readonly migration: Migration;
  readonly statement: ScriptStatement;
  readonly input: JudgeInput;
}

function judge(judged: JudgedStatement, { migration, statement, input }: Place): readonly Prediction[] {
  const { file } = statement.location;
  const tables = once(() => tablesOf(judged));
  const works = once(() => sizedWorkOf(judged.node, judged.effects, judged.catalog));
  const form = once(() => createHash('sha256').update(normalForm(statement.text)).digest('hex').slice(0, 8));
  return rulesFor(judged.node).flatMap((rule) => {
    const said = input.levelOf(rule, { file, tables });
    const level = said ?? rule.info.severity;
    if (level === 'off') return [];
    return [...rule.check(judged)].map(
      ({ byte, severity: own, effects = judged.effects, ...body }): Prediction => {
        const plain: Finding = {
          rule: rule.info.id,
          severity: said === undefined ? (own ?? level) : level,
          ...body,
          form: form(),
          location: byte === undefined ? statement.location : statement.locate(byte),
          migration: migration.id,
        };
        const { sizes } = input;
        // What the project, or the rule itself, says of the severity is stronger than a size.
        const finding =
          sizes && rule.info.bySize
            ? weighed(plain, works(), { sizes, fixed: (said ?? own) !== undefined })
            : plain;
        input.onFinding?.({ finding, migration, judged, statement, byte });
        return {
          finding,
          claim: rule.info.claim,
          effects,
          statement: { text: statement.text, location: statement.location },
        };
      },
    );
  });
}

/** Every table that a statement names, and those that it locks beside. */
function tablesOf({ node, effects, catalog }: JudgedStatement): readonly string[] {
  const named = relationsOf(node).map((relation) => keyOf(catalog, relation));
  return [...new Set([...named, ...effects.map(({ relation }) => relation)])];
}

/** Works a thing out when it is asked for, and not again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Rules by the kind of statement that they look at: most have nothing to say of most statements. */
function rulesFor(node: Node): readonly SqlRule[] {
  const [kind = ''] = Object.keys(node);
  const known = byKind.get(kind);
  if (known) return known;
  const rules = sqlRules.filter(({ kinds }) => kinds === undefined || kinds.some((one) => one === kind));
  byKind.set(kind, rules);
  return rules;
}

const byKind = new Map<string, readonly SqlRule[]>();

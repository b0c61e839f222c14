import type { Agreed } from '../core/agreed.js';
import { blocked } from '../core/lock.js';
import type { KnownServer } from '../core/server-version.js';
import type { SqlScript } from '../migrations/model.js';
import type { SessionWord } from '../migrations/session-word.js';
import type { Catalog } from '../schema/replay/catalog.js';
import { keyOf } from '../schema/replay/names.js';
import { replay } from '../schema/replay/replay.js';
import { rememberRoutine } from '../schema/replay/routines.js';
import type { Node } from '../sql/grammar/grammar.js';
import type { Effect } from './effect.js';
import { effectsOf } from './effects/index.js';
import type { Foreseen, Prediction } from './prediction.js';
import { type Raising, raiseOf, raiseOfScript } from './raise.js';
import type { JudgedScript, JudgedStatement, PassedStatement, Transaction } from './rule.js';
import { placesIn } from './script/calls.js';
import type { ScriptStatement } from './script/read-script.js';
import { limitsAsSeen, sessionTimeouts, timeoutTracker } from './script/timeouts.js';

/** One script on its way past the rules. */
export interface PassInput extends Raising {
  /** As `SqlScript.mode`. */
  readonly mode: SqlScript['mode'];
  /** As `JudgedScript.captured`. */
  readonly captured?: true;
  /** Changed by every statement. */
  readonly catalog: Catalog;
  readonly change: Change;
  readonly major: number;
  /** As `History.flavor`. */
  readonly runner: string;
  /** As `JudgeInput.limitedByRunner`. */
  readonly limitedByRunner: boolean;
  readonly agreed: Agreed;
  readonly servers: readonly KnownServer[];
  /** As `History.oneTransaction`. */
  readonly oneTransaction: boolean;
  /** As `History.session`. */
  readonly session?: SessionWord | undefined;
}

/** What is released together with a migration, itself included. */
export interface Change {
  /** Ids of the migrations. */
  readonly ids: ReadonlySet<string>;
  /** Columns that they add, each as `schema.name.column`. */
  readonly columns: Set<string>;
}

export interface Pass {
  next(node: Node, statement: ScriptStatement, isLast: boolean): readonly Prediction[];
  /** What went past so far. */
  readonly script: JudgedScript;
  /** What is told once a script, after its last statement; `other` is the migration's other direction. */
  end(other: JudgedScript | undefined): readonly Prediction[];
  /** Of all statements so far. */
  foreseen(): Foreseen;
}

const noLimits = { lock: undefined, statement: undefined, transaction: undefined };

/** What `lockkeeper migrate` sets. Milliseconds. */
const usualLimit = 2_000;

/** Takes the statements of one script one after the other, judges each and replays it. */
export function passOf(input: PassInput): Pass {
  const { migration, direction, catalog, change, major, runner, agreed, servers, session, oneTransaction } =
    input;
  const timeouts = timeoutTracker({
    ...noLimits,
    ...(session && sessionTimeouts(session)),
    ...(input.limitedByRunner && { lock: usualLimit }),
  });
  const passed: PassedStatement[] = [];
  const all: Effect[] = [];
  let number: number | undefined;
  let earlier = openTransaction();
  const isNew = (relation: string): boolean => {
    const found = catalog.relations.get(relation);
    if (!found || !change.ids.has(found.madeBy)) return false;
    // Rows that an earlier migration of the change has brought are rows.
    return found.madeBy === migration.id || !found.hasRows;
  };
  const { mode, captured } = input;
  const script: JudgedScript = {
    statements: passed,
    direction,
    mode,
    runner,
    major,
    ...(captured && { captured }),
    oneTransaction,
    ...(session && { session }),
  };
  return {
    script,
    next(node, statement, isLast) {
      const { text, location, transaction } = statement;
      if (transaction !== number) earlier = openTransaction();
      number = transaction;
      const predicted = effectsOf(node, { catalog, major });
      all.push(...predicted);
      const judged: JudgedStatement = {
        node,
        text,
        catalog,
        major,
        // Nobody waits for what this very migration has made.
        effects: predicted.filter(({ relation }) => !isNew(relation)),
        transaction: { kind: transaction === undefined ? 'none' : 'one', ...earlier.statements },
        timeouts: limitsAsSeen(
          timeouts.at(transaction),
          statement.limits ?? {},
          session?.holdsInRuns ?? true,
        ),
        runner,
        agreed,
        servers,
        direction,
        isLast,
        isNew,
        isNewColumn: (relation, column) => change.columns.has(`${relation}.${column}`),
      };
      const found = raiseOf(judged, statement, input);
      const told = found.map(({ prediction, claim }) => ({ rule: prediction.finding.rule, claim }));
      const one = {
        node,
        text,
        location,
        transaction,
        effects: judged.effects,
        timeouts: judged.timeouts,
        told,
        ...(statement.byRunner && { byRunner: true as const }),
        ...(statement.call && { call: statement.call }),
      };
      passed.push(one);
      earlier.add(one);
      timeouts.take(node, transaction);
      if (direction === 'up') for (const column of columnsAdded(node, catalog)) change.columns.add(column);
      replay(catalog, node, migration.id);
      rememberRoutine(catalog, node, { text, locate: placesIn(statement) });
      return found.map(({ prediction }) => prediction);
    },
    end: (other) =>
      raiseOfScript({ ...script, ...(other ? { other } : {}) }, input).map(({ prediction }) => prediction),
    foreseen: () => ({
      effects: all,
      made: new Set([...catalog.relations.keys()].filter(isNew)),
      waitsForLocks: ({ ...timeouts.at(number), ...passed.at(-1)?.timeouts }.lock ?? 0) === 0,
    }),
  };
}

type Earlier = Omit<Transaction, 'kind'>;

/** A transaction with what went past in it, found again without looking at all of it. */
function openTransaction(): { readonly statements: Earlier; add(one: PassedStatement): void } {
  const before: PassedStatement[] = [];
  const locking: PassedStatement[] = [];
  const kinds = new Map<string, PassedStatement[]>();
  return {
    statements: { before, locking, ofKind: (kind) => kinds.get(kind) ?? [] },
    add(one) {
      before.push(one);
      if (one.effects.some(({ lock }) => /writes/.test(blocked(lock)))) locking.push(one);
      for (const kind of Object.keys(one.node)) {
        const known = kinds.get(kind);
        if (known) known.push(one);
        else kinds.set(kind, [one]);
      }
    },
  };
}

/** `schema.name.column` of what ALTER TABLE adds. */
function columnsAdded(node: Node, catalog: Catalog): readonly string[] {
  if (!('AlterTableStmt' in node)) return [];
  const { relation, cmds = [] } = node.AlterTableStmt;
  const table = catalog.relations.get(keyOf(catalog, relation));
  return cmds.flatMap((one) => {
    const def = 'AlterTableCmd' in one ? one.AlterTableCmd.def : undefined;
    const name = def && 'ColumnDef' in def ? def.ColumnDef.colname : undefined;
    // With IF NOT EXISTS a column of old may stay.
    if (name === undefined || table?.columns.has(name)) return [];
    return [`${keyOf(catalog, relation)}.${name}`];
  });
}

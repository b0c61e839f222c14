import type { Constraint as ConstraintNode } from '@pgsql/types';
import type { Constraint, Relation } from '../../schema/replay/catalog.js';
import { words } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import type { JudgedCommand } from '../commands.js';
import { shown } from '../words.js';
import type { FollowingMigration } from './fix.js';

/** A unique constraint or a primary key, as it is written or as the server reads it. */
export interface Key {
  /** `schema.name`. */
  readonly table: string;
  readonly name: string;
  readonly kind: 'unique' | 'primary key';
  readonly columns: readonly string[];
  readonly node: ConstraintNode;
  readonly deferrable: boolean;
  readonly deferred: boolean;
}

/** The key that an ADD CONSTRAINT makes; undefined where it makes none, or takes over an index already. */
export function addedKey({ table, command }: JudgedCommand, constraint: Constraint): Key | undefined {
  const { def } = command;
  const { kind, name, columns } = constraint;
  if (!def || !('Constraint' in def) || def.Constraint.indexname !== undefined) return undefined;
  if (kind !== 'unique' && kind !== 'primary key') return undefined;
  const { deferrable = false, initdeferred: deferred = false } = def.Constraint;
  return { table, name, kind, columns, node: def.Constraint, deferrable, deferred };
}

/** The statements that make a key without keeping anybody from its table, and those that undo them; no semicolons. */
export interface KeySteps {
  readonly build: string;
  /** Outside of a transaction. */
  readonly buildUndo: string;
  readonly adopt: string;
  /** The server drops the index with the constraint, and what undoes the building expects it. */
  readonly adoptUndo: readonly [string, string];
}

/** A key in two steps: its index, then the constraint that takes the index over. */
export function keySteps(key: Key): KeySteps {
  const [table, name] = [shown(key.table), readableName(key.name)];
  const schema = key.table.slice(0, key.table.lastIndexOf('.'));
  const included = words(key.node.including).map(readableName);
  const over = [
    `ON ${table} (${key.columns.map(readableName).join(', ')})`,
    ...(included.length > 0 ? [`INCLUDE (${included.join(', ')})`] : []),
    ...(key.node.nulls_not_distinct ? ['NULLS NOT DISTINCT'] : []),
  ].join(' ');
  const when = key.deferrable ? ` DEFERRABLE${key.deferred ? ' INITIALLY DEFERRED' : ''}` : '';
  return {
    build: `CREATE UNIQUE INDEX CONCURRENTLY ${name} ${over}`,
    buildUndo: `DROP INDEX CONCURRENTLY ${shown(`${schema}.${key.name}`)}`,
    adopt: `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${key.kind.toUpperCase()} USING INDEX ${name}${when}`,
    adoptUndo: [`ALTER TABLE ${table} DROP CONSTRAINT ${name}`, `CREATE UNIQUE INDEX ${name} ${over}`],
  };
}

/** A migration that builds the index, below a comment that ends with its line. */
export function building(key: Key, comment = ''): FollowingMigration {
  const { build, buildUndo } = keySteps(key);
  const body = { up: `${comment}${build};`, down: `${buildUndo};` };
  return { words: ['create', key.name], body, transaction: false };
}

/** A migration that takes the index over. */
export function adopting(key: Key): FollowingMigration {
  const { adopt, adoptUndo } = keySteps(key);
  const [drop, rebuild] = adoptUndo;
  return {
    words: ['add', key.name],
    body: {
      up: `${adopt};`,
      down: `${drop};\n-- The index goes with the constraint, and the way back before this one drops it.\n${rebuild};`,
    },
    transaction: true,
  };
}

/** Why a key cannot be made in two steps, whatever stands around it. */
export function whyNoSteps({ node }: Key): string | undefined {
  if ((node.options ?? []).length > 0 || node.indexspace !== undefined)
    return 'it says how its index is stored: build that by hand';
  return node.without_overlaps ? 'WITHOUT OVERLAPS cannot take over an index' : undefined;
}

/** CONCURRENTLY builds no index of a partitioned table. */
export function whyNotOn({ kind }: Relation): string | undefined {
  return kind === 'partitioned' ? 'an index of a partitioned table takes one step a partition' : undefined;
}

import type { CreateFunctionStmt } from '@pgsql/types';
import type { Location } from '../../core/location.js';
import type { Node } from '../../sql/grammar/grammar.js';

/**
 * What a database would look like after a history, as far as its SQL tells: what rules ask before they judge a
 * statement. Names are as the server folds them. Changed in place by `replay`.
 */
export interface Catalog {
  /** By `schema.name`. Indexes have no entry of their own: they lie with their table. */
  readonly relations: Map<string, Relation>;
  readonly domains: Map<string, Domain>;
  /** By `schema.name`: the labels of an enum, in their order. */
  readonly enums: Map<string, readonly string[]>;
  /** By `schema.name`; of several with one name the one that changes most. */
  readonly functions: Map<string, Routine>;
  /** By `schema.name`: what each of that name does when it is called. */
  readonly routines: Map<string, readonly RoutineText[]>;
  /** What is sent to subscribers, by name. */
  readonly publications: Map<string, Publication>;
  /** Every name that a constraint or an index ever had: one that is not here is free without a look at all tables. */
  readonly namesUsed: Set<string>;
  /** By `schema.name`, whatever ever had a partition, a child or a view: nothing else has one. */
  readonly dependedOn: Set<string>;
  /** Where a name without a schema is looked for and made. */
  searchPath: readonly string[];
  /**
   * Whether everything was seen: false once something ran that cannot be read (code, dynamic SQL), so that a relation
   * that is not here may exist all the same.
   */
  complete: boolean;
  /** Of a fork: relations that are another catalog's, and are copied before they are changed. */
  readonly borrowed?: ReadonlyMap<string, Relation>;
}

export interface Relation {
  readonly kind: 'table' | 'partitioned' | 'view' | 'materialized view' | 'foreign table' | 'sequence';
  readonly schema: string;
  readonly name: string;
  /** Id of the migration that made it. */
  readonly madeBy: string;
  /** By name, in their order. Not known for views. */
  readonly columns: Map<string, Column>;
  readonly indexes: Map<string, Index>;
  readonly constraints: Map<string, Constraint>;
  /** `schema.name` of the table that it is a partition or a child of. */
  parent?: { readonly name: string; readonly partition: boolean; readonly isDefault: boolean };
  /** Of a partitioned table: by what its rows are divided; a column is undefined where it is an expression. */
  readonly divided?: {
    readonly by: 'range' | 'list' | 'hash';
    readonly columns: readonly (string | undefined)[];
  };
  /** Columns that a view names, of whatever table; `*` among them where it takes all. */
  readonly readsColumns?: ReadonlySet<string>;
  /** `schema.name` of what a view reads, as far as its text names it. */
  readonly reads: ReadonlySet<string>;
  /** Whether a statement has put rows into it. */
  hasRows: boolean;
  rowSecurity: { enabled: boolean; forced: boolean };
  readonly policies: Map<string, Policy>;
  readonly triggers: Set<string>;
  logged: boolean;
  /** Whether it has one. */
  comment: boolean;
  /** By what logical replication knows a row: its primary key unless something else was said. */
  replicaIdentity: 'default' | 'nothing' | 'full' | { readonly index: string };
  /** Of a view: it reads with the rights of whoever asks. */
  securityInvoker?: boolean;
}

export interface Policy {
  readonly name: string;
  readonly permissive: boolean;
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete';
  /** `public` for everybody. */
  readonly roles: readonly string[];
  readonly using?: Node;
  readonly check?: Node;
}

export interface Publication {
  /** FOR ALL TABLES. */
  everything: boolean;
  readonly schemas: Set<string>;
  /** By `schema.name`. */
  readonly tables: Set<string>;
}

export interface Column {
  readonly name: string;
  readonly type: TypeName;
  readonly notNull: boolean;
  /** The expression of its default. */
  readonly default?: Node;
  readonly generated?: 'stored' | 'virtual';
  readonly identity?: boolean;
  /** Made as `serial` or one of its like: a sequence of its own numbers it. */
  readonly serial?: boolean;
  readonly collation?: string;
}

export interface TypeName {
  /** As the server calls it: `int4`, `varchar`, `public.mood`. Without `pg_catalog`. */
  readonly name: string;
  /** `[10, 2]` of `numeric(10,2)`. */
  readonly modifiers: readonly number[];
  readonly array: boolean;
}

export interface Index {
  readonly name: string;
  /** Columns by name; undefined for an expression. */
  readonly columns: readonly (string | undefined)[];
  /** Beside each column: the expression, operator class, collation and order, where they are not the usual ones. */
  readonly details: readonly string[];
  /** Of a partial index. */
  readonly condition?: string;
  /** INCLUDE. */
  readonly included: readonly string[];
  /** Columns that its expressions, its condition and INCLUDE name as well. */
  readonly mentions: ReadonlySet<string>;
  readonly unique: boolean;
  readonly partial: boolean;
  readonly method: string;
  /** False once a build without a transaction may have failed half-way. */
  readonly valid: boolean;
}

export interface Constraint {
  readonly name: string;
  readonly kind: 'check' | 'not null' | 'unique' | 'primary key' | 'foreign key' | 'exclude';
  /** False for NOT VALID until it is validated. */
  readonly validated: boolean;
  readonly enforced: boolean;
  /** Its own columns. */
  readonly columns: readonly string[];
  /** Of a check. */
  readonly expression?: Node;
  /** Of a foreign key: `schema.name` and columns there, which may be left out. */
  readonly references?: { readonly relation: string; readonly columns: readonly string[] };
  /** Of a unique constraint or a key: the index that it is made with. */
  readonly index?: string;
}

export interface Domain {
  readonly base: TypeName;
  /** Names of its checks; those NOT VALID among them. */
  readonly constraints: ReadonlyMap<string, { readonly validated: boolean; readonly expression?: Node }>;
  readonly notNull: boolean;
}

export interface Routine {
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly language: string;
  /** It sets its own search_path. */
  readonly fixedPath: boolean;
}

/** A routine as the statement that made it says. */
export interface RoutineText {
  readonly node: CreateFunctionStmt;
  /** The whole statement. */
  readonly text: string;
  /** An offset into the text as a place in its file; absent where no file has made it. */
  readonly locate?: ((offset: number) => Location) | undefined;
}

export function emptyCatalog(): Catalog {
  return {
    relations: new Map(),
    domains: new Map(),
    enums: new Map(),
    functions: new Map(),
    routines: new Map(),
    publications: new Map(),
    namesUsed: new Set(),
    dependedOn: new Set(),
    searchPath: ['public'],
    complete: true,
  };
}

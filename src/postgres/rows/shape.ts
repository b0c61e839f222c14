/** What must be known of a table to make rows that it takes. */
export interface TableShape {
  readonly oid: string;
  /** `schema.name`, quoted where needed. */
  readonly relation: string;
  /** The name alone: what its checks call it. */
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  /** Checks, and of a partitioned table what its partitions take. */
  readonly checks: readonly CheckShape[];
  readonly uniques: readonly UniqueShape[];
  readonly references: readonly ReferenceShape[];
  /** Triggers of the user's own that fire on an insert. */
  readonly triggers: readonly TriggerShape[];
  /** False where ON CONFLICT is refused: a key that is checked at the end of a transaction, or a rule. */
  readonly allowsOnConflict: boolean;
  /** Partitioned, and nothing that could hold a row. */
  readonly hasNoPartition: boolean;
}

export interface ColumnShape {
  readonly name: string;
  readonly type: TypeShape;
  /** As SQL says it: `character varying(10)`. */
  readonly typeSql: string;
  readonly notNull: boolean;
  /** The server makes the value: an expression over other columns. */
  readonly generated?: string;
  /** The default where it is a constant, or a cast of one. */
  readonly constantDefault?: string;
}

export type TypeShape =
  | { readonly kind: 'base'; readonly name: string; readonly modifier: number }
  | { readonly kind: 'enum'; readonly labels: readonly string[] }
  | {
      readonly kind: 'domain';
      readonly base: TypeShape;
      readonly baseSql: string;
      readonly notNull: boolean;
      /** Expressions in which the value is called VALUE. */
      readonly checks: readonly string[];
    }
  | { readonly kind: 'array'; readonly element: TypeShape }
  | { readonly kind: 'range'; readonly subtype: TypeShape }
  | { readonly kind: 'multirange'; readonly range: TypeShape }
  | { readonly kind: 'composite'; readonly fields: readonly TypeShape[] };

export interface CheckShape {
  readonly expression: string;
  readonly columns: readonly string[];
}

export interface UniqueShape {
  /** Undefined where an expression stands instead of a column. */
  readonly columns: readonly (string | undefined)[];
  readonly partial: boolean;
  /** An exclusion constraint: values must not meet, which ranges do more often than they are equal. */
  readonly excludes: boolean;
}

export interface ReferenceShape {
  readonly columns: readonly string[];
  /** Oid of the referenced table; of a partition the table at the top. */
  readonly table: string;
  readonly keys: readonly string[];
  /** MATCH FULL: all null or none. */
  readonly full: boolean;
}

export interface TriggerShape {
  readonly name: string;
  /** PostgreSQL's letter for when it fires: `O`, `A`. */
  readonly state: string;
}

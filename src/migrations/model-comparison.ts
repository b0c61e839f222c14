/** What a project's models say, held against a database. */
export type ModelComparison =
  | {
      readonly compared: true;
      readonly differences: readonly ModelDifference[];
      /** Of all there are: the list may be cut. */
      readonly count: number;
      /** Command that writes a migration for them, to be read before it is run. */
      readonly generate: string;
    }
  /** `why`: what the project lacks, or what went wrong. */
  | { readonly compared: false; readonly why: string };

/** The changes that a runner knows to make, `modify_...` with both sides; `other` is a plugin's. */
export const modelDifferenceKinds = [
  ...(['add_table', 'remove_table', 'add_column', 'remove_column', 'add_index', 'remove_index'] as const),
  ...(['add_constraint', 'remove_constraint', 'add_fk', 'remove_fk'] as const),
  ...(['modify_nullable', 'modify_type', 'modify_default', 'modify_comment'] as const),
  ...(['add_table_comment', 'remove_table_comment', 'other'] as const),
] as const;
export type ModelDifferenceKind = (typeof modelDifferenceKinds)[number];

/** One change that would make the database what the models say. */
export interface ModelDifference {
  readonly kind: ModelDifferenceKind;
  /** Absent for the schema in which names are looked up. */
  readonly schema?: string;
  readonly table?: string;
  /** Of a column, an index, a constraint; of a plugin's operation. */
  readonly name?: string;
  /** Type of a column, columns of an index or a constraint. */
  readonly what?: string;
  /** Both sides of a `modify_...`: a type, a default, a comment; of `modify_nullable` whether null is allowed. */
  readonly model?: string | boolean;
  readonly database?: string | boolean;
}

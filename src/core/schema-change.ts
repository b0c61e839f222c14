export const schemaChangeWords = ['added', 'removed', 'renamed', 'changed'] as const;
export type SchemaChangeWord = (typeof schemaChangeWords)[number];

/** One object that the up of a migration changes, seen by the code that ran before it. */
export interface SchemaChange {
  /** PostgreSQL's kind in lower case: `table`, `column`, `index`, `policy`... */
  readonly kind: string;
  /** The name a person would type; of what was renamed the old one. */
  readonly name: string;
  readonly change: SchemaChangeWord;
  /** Why the code of before no longer works with it, one sentence; absent where it does. */
  readonly breaks?: string;
}

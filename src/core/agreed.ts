/** What a team has agreed on for its schema. Nothing is asked where it says nothing. */
export interface Agreed {
  readonly naming?: Naming | undefined;
  /** Columns that every table has. */
  readonly requiredColumns?: readonly string[] | undefined;
}

/** Regular expressions that names must match, by what is named. */
export type Naming = { readonly [Kind in NamedKind]?: string | undefined };

export type NamedKind = (typeof namedKinds)[number];

/** What a name can be of. `constraint` is for every kind of constraint that has no pattern of its own. */
export const namedKinds = [
  'table',
  'column',
  'index',
  'constraint',
  'primary-key',
  'foreign-key',
  'unique',
  'check',
  'exclude',
] as const;

/** The pattern for a kind of name; undefined where everything goes. */
export function patternFor(naming: Naming, kind: NamedKind): string | undefined {
  const isConstraint = namedKinds.indexOf(kind) > namedKinds.indexOf('constraint');
  return naming[kind] ?? (isConstraint ? naming.constraint : undefined);
}

/**
 * A database's schema as data: every object that a dump would hold, by a key that a person can read.
 * Object ids and column order are no part of an object's identity.
 */
export interface Schema {
  /** Server major the snapshot was read from. */
  readonly serverMajor: number;
  readonly objects: ReadonlyMap<string, SchemaObject>;
}

export interface SchemaObject {
  /** `table`, `column`, `constraint`, `index`, `policy`...: PostgreSQL's kind in lower case. */
  readonly kind: string;
  /** Schema-qualified and quoted where needed: `public.orders`, `public.orders.note`. */
  readonly name: string;
  /** Key of the object it hangs on: a column's table. Its loss explains the loss of this one. */
  readonly parent?: string;
  /** Everything that can differ, as text, in the order it is shown. */
  readonly properties: Readonly<Record<string, string>>;
}

/** `kind name`: unique within a schema. */
export function objectKey(object: Pick<SchemaObject, 'kind' | 'name'>): string {
  return `${object.kind} ${object.name}`;
}

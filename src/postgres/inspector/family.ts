/**
 * One kind of catalog object, said as SQL expressions over one `from` clause. The same text serves the full
 * snapshot and the one that reads changed units only.
 */
export interface Family {
  /** SQL for the kind: a literal, or an expression where one catalog holds several kinds. */
  readonly kind: string;
  /** The catalog whose oids the units are. */
  readonly catalog: string;
  /** SQL for the oid under which its rows are read again; a table's columns share the table's. */
  readonly unit: string;
  /** SQL for the name a person types. */
  readonly name: string;
  /** SQL for the key (`kind name`) of the object it hangs on. */
  readonly parent?: string;
  /** SQL for each property, as text; null leaves the property out. */
  readonly properties: Readonly<Record<string, string>>;
  readonly from: string;
  readonly where: string;
  /** A catalog that only a superuser may read; without the right the family is left out. */
  readonly guarded?: string;
}

/** The families of one server major: catalogs grow columns from version to version. */
export type FamilyOf = (major: number) => Family;

/** A row of a family's query. */
export interface FamilyRow {
  readonly unit: string;
  readonly kind: string;
  readonly name: string;
  readonly parent: string | null;
  /** JSON array of the property values, in the family's order. */
  readonly properties: string;
}

/** The family's query; `only` is SQL for an array of units to read. */
export function familyQuery(family: Family, only?: string): string {
  const values = Object.values(family.properties).map((sql) => `(${sql})::text`);
  return `select ${family.unit} as unit, ${family.kind} as kind, ${family.name} as name,
    ${family.parent ?? 'null'} as parent, array_to_json(array[${values.join(', ')}]::text[]) as properties
  from ${family.from}
  where ${only ? `${family.unit} = any(${only}) and ` : ''}${family.where}`;
}

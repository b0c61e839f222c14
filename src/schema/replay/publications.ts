import type { AlterPublicationStmt, CreatePublicationStmt, Node } from '@pgsql/types';
import type { Catalog, Publication } from './catalog.js';
import { keyOf } from './names.js';

export function createPublication(catalog: Catalog, statement: CreatePublicationStmt): void {
  const { pubname = '', pubobjects, for_all_tables } = statement;
  const made: Publication = { everything: for_all_tables === true, schemas: new Set(), tables: new Set() };
  add(made, namedIn(catalog, pubobjects));
  catalog.publications.set(pubname, made);
}

export function alterPublication(catalog: Catalog, statement: AlterPublicationStmt): void {
  const { pubname = '', pubobjects, action } = statement;
  const publication = catalog.publications.get(pubname);
  if (!publication || !pubobjects) return;
  const named = namedIn(catalog, pubobjects);
  if (action === 'AP_SetObjects') {
    publication.schemas.clear();
    publication.tables.clear();
  }
  if (action === 'AP_DropObjects') {
    for (const schema of named.schemas) publication.schemas.delete(schema);
    for (const table of named.tables) publication.tables.delete(table);
  } else add(publication, named);
}

/** Names of the publications that a table is in. */
export function publicationsOf(catalog: Catalog, table: string): readonly string[] {
  const schema = catalog.relations.get(table)?.schema ?? '';
  return [...catalog.publications].flatMap(([name, { everything, schemas, tables }]) =>
    everything || schemas.has(schema) || tables.has(table) ? [name] : [],
  );
}

type Named = Pick<Publication, 'schemas' | 'tables'>;

function add(publication: Publication, { schemas, tables }: Named): void {
  for (const schema of schemas) publication.schemas.add(schema);
  for (const table of tables) publication.tables.add(table);
}

function namedIn(catalog: Catalog, objects: readonly Node[] = []): Named {
  const specs = objects.flatMap((node) => ('PublicationObjSpec' in node ? [node.PublicationObjSpec] : []));
  return {
    schemas: new Set(specs.flatMap(({ name }) => (name === undefined ? [] : [name]))),
    tables: new Set(specs.flatMap(({ pubtable }) => (pubtable ? [keyOf(catalog, pubtable.relation)] : []))),
  };
}

import type { Grammar, Node } from '../../sql/grammar/grammar.js';
import { columnClause } from '../mend/column.js';
import { createStatements } from '../mend/create.js';
import { objectKey, type Schema, type SchemaObject } from '../model.js';
import { type Side, toSide } from '../side.js';
import { type Catalog, emptyCatalog } from './catalog.js';
import { replay } from './replay.js';
import { rememberRoutine } from './routines.js';

/** Kinds that a catalog knows, in the order in which one needs the other. */
const kinds = [
  'type',
  'domain',
  'function',
  'procedure',
  'sequence',
  'table',
  'foreign table',
  'constraint',
  'index',
  'view',
  'materialized view',
  'trigger',
  'policy',
];

export interface FromSchema {
  readonly grammar: Grammar;
  /** Id of the migration that made a relation (`schema.name`); undefined for what is older than the change. */
  madeBy(relation: string): string | undefined;
  /** Statements that were read before, by their text: most of a schema stays as it is from one migration to the next. */
  readonly known: Map<string, readonly Node[]>;
}

/** The catalog that a database's own schema gives: complete, whatever code has made it. */
export function catalogOf(schema: Schema, { grammar, madeBy, known }: FromSchema): Catalog {
  const catalog = emptyCatalog();
  const side = withOwnParts(toSide(schema));
  for (const object of inOrder(schema)) {
    for (const statement of statementsFor(side, object)) {
      for (const node of read(statement, grammar, known)) {
        replay(catalog, node, '');
        rememberRoutine(catalog, node, { text: statement });
      }
    }
  }
  for (const [key, relation] of catalog.relations) {
    const owner = madeBy(key);
    if (owner !== undefined) catalog.relations.set(key, { ...relation, madeBy: owner });
  }
  return catalog;
}

function inOrder(schema: Schema): readonly SchemaObject[] {
  const objects = [...schema.objects.values()].filter(({ kind }) => kinds.includes(kind));
  return objects.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || later(a) - later(b));
}

/** A partition is made behind its table. */
function later({ properties }: SchemaObject): number {
  return properties['partition of'] === undefined ? 0 : 1;
}

/** Each object is made by itself, so that one that cannot be told costs no other. */
function withOwnParts(side: Side): Side {
  const children = [...side.children].map(([key, parts]) => {
    const isDomain = key.startsWith('domain ');
    return [
      key,
      parts.filter(({ kind }) => kind === 'column' || (isDomain && kind === 'constraint')),
    ] as const;
  });
  return { ...side, children: new Map(children) };
}

function statementsFor(side: Side, object: SchemaObject): readonly string[] {
  const parent = object.parent ?? '';
  // What a domain's or a constraint's own statement makes.
  if (parent.startsWith('domain ') || parent.startsWith('constraint ')) return [];
  const made = createStatements(side, object) ?? (object.kind === 'table' ? [plainTable(side, object)] : []);
  return made.filter((statement) => /^(?:CREATE|ALTER)\b/.test(statement));
}

/** A table whose columns come from elsewhere, with the columns that it has. */
function plainTable(side: Side, table: SchemaObject): string {
  const columns = side.children.get(objectKey(table)) ?? [];
  return `CREATE TABLE ${table.name} (${columns.map((column) => columnClause(column)).join(', ')})`;
}

function read(statement: string, grammar: Grammar, known: Map<string, readonly Node[]>): readonly Node[] {
  const found = known.get(statement);
  if (found) return found;
  const parsed = grammar.parse(statement);
  const nodes = parsed.ok ? parsed.nodes : [];
  known.set(statement, nodes);
  return nodes;
}

import type { SchemaObject } from '../model.js';
import { childrenOf, ownName, parentName, type Side } from '../side.js';
import { address, alterTarget, isOfView } from './address.js';
import { columnClause } from './column.js';
import { aroundSequences, createSequence, ownedBy, settings } from './settings.js';
import { tableStatement } from './table.js';
import { typeStatement } from './type.js';

/** The order in which a table's parts are made: what a default or key needs comes first. */
const partOrder = ['sequence', 'column', 'constraint', 'index', 'rule', 'trigger', 'policy', 'statistics'];

/**
 * The statements that make an object of the expected schema with all that hangs on it. Undefined when its making
 * cannot be told from the snapshot.
 */
export function createStatements(side: Side, object: SchemaObject): readonly string[] | undefined {
  const parts = partsOf(side, object);
  const first = creating(side, object, parts);
  if (first === undefined) return undefined;
  const statements = [...first, ...settings(side, object)];
  if (object.kind === 'constraint')
    statements.push(...parts.within.flatMap((index) => settings(side, index)));
  for (const part of parts.separate) {
    const made = createStatements(side, part);
    if (made === undefined) return undefined;
    statements.push(...made);
  }
  return statements;
}

interface Parts {
  /** Made by the object's own statement: the columns of a table, the index behind a constraint. */
  readonly within: readonly SchemaObject[];
  readonly separate: readonly SchemaObject[];
}

function partsOf(side: Side, object: SchemaObject): Parts {
  const children = [...childrenOf(side, object)].sort(
    (a, b) => partOrder.indexOf(a.kind) - partOrder.indexOf(b.kind),
  );
  const inside = (child: SchemaObject) =>
    object.kind === 'constraint' ||
    (object.kind === 'domain' && child.kind === 'constraint') ||
    (child.kind === 'column' && object.kind.endsWith('table')) ||
    child.kind === 'sequence';
  return { within: children.filter(inside), separate: children.filter((child) => !inside(child)) };
}

function creating(side: Side, object: SchemaObject, parts: Parts): readonly string[] | undefined {
  const p = object.properties;
  switch (object.kind) {
    case 'schema':
      return [`CREATE SCHEMA ${object.name}`];
    case 'extension':
      return [`CREATE EXTENSION ${object.name} SCHEMA ${p.schema} VERSION '${p.version}'`];
    case 'table':
      return tableStatement(side, object, parts.within);
    case 'column':
      // What hangs on a view's column (a default) cannot be made by adding the column.
      if (isOfView(object)) return undefined;
      return aroundSequences(side, object, (own) => [
        `ALTER TABLE ${parentName(object)} ADD COLUMN ${columnClause(object, own)}`,
      ]);
    case 'sequence':
      return p.identity ? [] : [createSequence(object), ...ownedBy(object)];
    case 'constraint':
      return [`${alterTarget(object)} ADD CONSTRAINT ${ownName(object)} ${p.definition}`];
    case 'view':
      return [`CREATE VIEW ${object.name}${p.options ? ` WITH (${p.options})` : ''} AS${bare(p.definition)}`];
    case 'materialized view':
      return [
        `CREATE MATERIALIZED VIEW ${object.name}${p.options ? ` WITH (${p.options})` : ''} AS${bare(p.definition)}${
          p.populated ? ' WITH NO DATA' : ''
        }`,
      ];
    case 'policy':
      return [policyStatement(object)];
    case 'type':
    case 'domain':
      return typeStatement(object, parts.within);
    case 'default privileges':
      return [];
    case 'event trigger':
      return [
        `CREATE ${address(object)} ON ${p.event}${p.tags ? ` WHEN TAG IN (${p.tags})` : ''} EXECUTE FUNCTION ${p.function}`,
      ];
    default:
      return p.definition === undefined || (object.kind === 'index' && p.valid)
        ? undefined
        : [bare(p.definition)];
  }
}

function policyStatement(policy: SchemaObject): string {
  const p = policy.properties;
  return [
    `CREATE ${address(policy)}`,
    p.restrictive && 'AS RESTRICTIVE',
    `FOR ${p.command}`,
    `TO ${p.roles}`,
    p.using && `USING (${p.using})`,
    p['with check'] && `WITH CHECK (${p['with check']})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function bare(definition: string | undefined): string {
  return (definition ?? '').trimEnd().replace(/;$/, '');
}

import type { Catalog } from '../../schema/replay/catalog.js';
import { droppedNames } from '../../schema/replay/drop.js';
import { keyOf, ownerOfIndex, qualified } from '../../schema/replay/names.js';
import type { Node } from '../../sql/grammar/grammar.js';
import type { Touch } from './touch.js';

/** Kinds of statements that have one name whatever they say. */
const plainNames: Readonly<Record<string, string>> = {
  AlterDomainStmt: 'ALTER DOMAIN',
  AlterObjectSchemaStmt: 'ALTER TABLE',
  AlterPolicyStmt: 'ALTER POLICY',
  CallStmt: 'CALL',
  ClusterStmt: 'CLUSTER',
  CreatePolicyStmt: 'CREATE POLICY',
  CreateStatsStmt: 'CREATE STATISTICS',
  CreateStmt: 'CREATE TABLE',
  CreateTrigStmt: 'CREATE TRIGGER',
  LockStmt: 'LOCK TABLE',
  RefreshMatViewStmt: 'REFRESH MATERIALIZED VIEW',
  RenameStmt: 'ALTER TABLE',
  RuleStmt: 'CREATE RULE',
  TruncateStmt: 'TRUNCATE',
  ViewStmt: 'CREATE VIEW',
};

/** A statement in two or three words: `CREATE INDEX CONCURRENTLY`. */
export function statementName(node: Node): string {
  if ('IndexStmt' in node) {
    const { unique, concurrent } = node.IndexStmt;
    return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX${concurrent ? ' CONCURRENTLY' : ''}`;
  }
  if ('ReindexStmt' in node) return isConcurrent(node) ? 'REINDEX CONCURRENTLY' : 'REINDEX';
  if ('DropStmt' in node) return `DROP ${objectName(node.DropStmt.removeType)}`;
  if ('AlterTableStmt' in node) return `ALTER ${objectName(node.AlterTableStmt.objtype)}`;
  if ('VacuumStmt' in node) return hasOption(node.VacuumStmt.options, 'full') ? 'VACUUM FULL' : 'VACUUM';
  return plainNames[Object.keys(node)[0] ?? ''] ?? 'a statement';
}

/** `MATERIALIZED VIEW` of `OBJECT_MATVIEW`. */
function objectName(type = 'OBJECT_TABLE'): string {
  return type.replace('OBJECT_', '').replace('MATVIEW', 'MATERIALIZED VIEW').replaceAll('_', ' ');
}

function isConcurrent(node: Extract<Node, { ReindexStmt: unknown }>): boolean {
  return hasOption(node.ReindexStmt.params, 'concurrently');
}

function hasOption(options: readonly Node[] | undefined, name: string): boolean {
  return (options ?? []).some((option) => 'DefElem' in option && option.DefElem.defname === name);
}

/** Where a statement locks more than it names: what it names, by `schema.name`. Undefined for the others. */
export function namesOf(node: Node, catalog: Catalog): readonly string[] | undefined {
  if ('AlterTableStmt' in node) return [keyOf(catalog, node.AlterTableStmt.relation)];
  if ('AlterDomainStmt' in node) return [];
  if (!('DropStmt' in node)) return undefined;
  if (!/^OBJECT_(?:TABLE|MATVIEW|VIEW|FOREIGN_TABLE)$/.test(node.DropStmt.removeType ?? '')) return undefined;
  return droppedNames(node.DropStmt).map((name) =>
    qualified(catalog, name, (key) => catalog.relations.has(key)),
  );
}

/** Indexes that no migration here has made: their tables are known to the server alone, which finds them by the index. */
export function unplacedIndexes(node: Node, catalog: Catalog): readonly Touch[] {
  const statement = statementName(node);
  if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_INDEX') {
    const lock = node.DropStmt.concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE';
    return droppedNames(node.DropStmt).flatMap((name): readonly Touch[] =>
      ownerOfIndex(catalog, name)
        ? []
        : [{ table: written(name), work: 'brief', lock, statement, aside: false }],
    );
  }
  if (!('ReindexStmt' in node) || node.ReindexStmt.kind !== 'REINDEX_OBJECT_INDEX') return [];
  const { schemaname: schema, relname = '' } = node.ReindexStmt.relation ?? {};
  if (ownerOfIndex(catalog, { schema, name: relname })) return [];
  const lock = isConcurrent(node) ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE';
  return [{ table: written({ schema, name: relname }), work: 'build', lock, statement, aside: false }];
}

function written({ schema, name }: { readonly schema?: string | undefined; readonly name: string }): string {
  return schema === undefined ? name : `${schema}.${name}`;
}

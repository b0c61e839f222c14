import type { CommentStmt, RangeVar } from '@pgsql/types';
import type { Node } from '../../sql/grammar/grammar.js';
import { alterTable } from './alter-table.js';
import type { Catalog } from './catalog.js';
import { createFromQuery, createIndex, createTable, createView, newKey, newRelation } from './create.js';
import { drop } from './drop.js';
import { changeable } from './fork.js';
import { keyOf, qualified, words, writtenName } from './names.js';
import { alterPolicy, createPolicy } from './policies.js';
import { alterPublication, createPublication } from './publications.js';
import { rename, setSchema } from './rename.js';
import { alterDomain, alterEnum, alterFunction, createDomain, createEnum, createFunction } from './types.js';

/**
 * Changes the catalog as the server would by this statement, which it is taken to accept. Statements that change
 * nothing a rule asks for do nothing here. Never throws.
 */
export function replay(catalog: Catalog, node: Node, migration: string): void {
  const changed = changedTable(node);
  // What a statement changes is there: when no migration has made it, it is older than all of them, and not alone.
  if (changed && !catalog.relations.has(keyOf(catalog, changed))) catalog.complete = false;
  if ('CreateStmt' in node) createTable(catalog, node.CreateStmt, migration);
  else if ('AlterTableStmt' in node) alterTable(catalog, node.AlterTableStmt);
  else if ('IndexStmt' in node) createIndex(catalog, node.IndexStmt);
  else if ('DropStmt' in node) drop(catalog, node.DropStmt);
  else if ('RenameStmt' in node) rename(catalog, node.RenameStmt);
  else if ('AlterObjectSchemaStmt' in node) setSchema(catalog, node.AlterObjectSchemaStmt);
  else if ('ViewStmt' in node) createView(catalog, node.ViewStmt, migration);
  else if ('CreateTableAsStmt' in node) createFromQuery(catalog, node.CreateTableAsStmt, migration);
  else if ('CreateDomainStmt' in node) createDomain(catalog, node.CreateDomainStmt);
  else if ('AlterDomainStmt' in node) alterDomain(catalog, node.AlterDomainStmt);
  else if ('CreateEnumStmt' in node) createEnum(catalog, node.CreateEnumStmt);
  else if ('AlterEnumStmt' in node) alterEnum(catalog, node.AlterEnumStmt);
  else if ('CreateFunctionStmt' in node) createFunction(catalog, node.CreateFunctionStmt);
  else small(catalog, node, migration);
}

/** The table that a statement presupposes. */
function changedTable(node: Node): RangeVar | undefined {
  if ('AlterTableStmt' in node)
    return node.AlterTableStmt.missing_ok ? undefined : node.AlterTableStmt.relation;
  if ('IndexStmt' in node) return node.IndexStmt.relation;
  if ('CreatePolicyStmt' in node) return node.CreatePolicyStmt.table;
  return 'CreateTrigStmt' in node ? node.CreateTrigStmt.relation : undefined;
}

/** Statements that change one thing. */
function small(catalog: Catalog, node: Node, migration: string): void {
  if ('CreateSeqStmt' in node) {
    const { sequence } = node.CreateSeqStmt;
    catalog.relations.set(
      newKey(catalog, sequence),
      newRelation(catalog, sequence, { kind: 'sequence', madeBy: migration }),
    );
  } else if ('CreatePolicyStmt' in node) {
    createPolicy(catalog, node.CreatePolicyStmt);
  } else if ('AlterPolicyStmt' in node) alterPolicy(catalog, node.AlterPolicyStmt);
  else if ('AlterFunctionStmt' in node) alterFunction(catalog, node.AlterFunctionStmt);
  else if ('CreatePublicationStmt' in node) createPublication(catalog, node.CreatePublicationStmt);
  else if ('AlterPublicationStmt' in node) alterPublication(catalog, node.AlterPublicationStmt);
  else if ('CreateTrigStmt' in node) {
    const { relation, trigname = '' } = node.CreateTrigStmt;
    changeable(catalog, keyOf(catalog, relation))?.triggers.add(trigname);
  } else if ('InsertStmt' in node) fill(catalog, keyOf(catalog, node.InsertStmt.relation));
  else if ('CopyStmt' in node && node.CopyStmt.is_from) fill(catalog, keyOf(catalog, node.CopyStmt.relation));
  else if ('RefreshMatViewStmt' in node && !node.RefreshMatViewStmt.skipData)
    fill(catalog, keyOf(catalog, node.RefreshMatViewStmt.relation));
  else if ('CommentStmt' in node) comment(catalog, node.CommentStmt);
  else if ('VariableSetStmt' in node) setPath(catalog, node);
}

function comment(catalog: Catalog, { objtype, object, comment: text }: CommentStmt): void {
  if (objtype !== 'OBJECT_TABLE' || !object || !('List' in object)) return;
  const key = qualified(catalog, writtenName(object.List.items), (one) => catalog.relations.has(one));
  const relation = changeable(catalog, key);
  if (relation) relation.comment = text !== undefined;
}

function fill(catalog: Catalog, key: string): void {
  const relation = changeable(catalog, key);
  if (relation) relation.hasRows = true;
}

function setPath(catalog: Catalog, node: Extract<Node, { VariableSetStmt: unknown }>): void {
  const { name, kind, args = [] } = node.VariableSetStmt;
  if (kind === 'VAR_RESET_ALL' || (name === 'search_path' && kind !== 'VAR_SET_VALUE'))
    catalog.searchPath = ['public'];
  else if (name === 'search_path') {
    const values = args.flatMap((arg) =>
      'A_Const' in arg && arg.A_Const.sval?.sval !== undefined ? [arg.A_Const.sval.sval] : words([arg]),
    );
    const own = values.filter((value) => value !== '$user' && value !== '' && value !== 'pg_catalog');
    catalog.searchPath = own.length > 0 ? own : ['public'];
  }
}

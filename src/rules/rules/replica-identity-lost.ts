import type { Catalog } from '../../schema/replay/catalog.js';
import { droppedNames } from '../../schema/replay/drop.js';
import { keyOf, ownerOfIndex } from '../../schema/replay/names.js';
import { publicationsOf } from '../../schema/replay/publications.js';
import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import type { JudgedStatement, SqlFinding, SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A table that is published and by nothing known to its subscribers. */
export const replicaIdentityLost: SqlRule = {
  info: {
    id: 'replica-identity-lost',
    title: 'A published table loses what subscribers know its rows by',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table for a moment; from then on every UPDATE and DELETE of it fails',
    versions: 'all',
    why: 'Logical replication sends an UPDATE or DELETE with the primary key of its row, or with what REPLICA IDENTITY names. A table in a publication that has neither refuses both: “cannot update table because it does not have a replica identity and publishes updates”.',
    bad: 'CREATE PUBLICATION feed FOR TABLE orders;\nALTER TABLE orders DROP CONSTRAINT orders_pkey;',
    good: 'CREATE PUBLICATION feed FOR TABLE orders;\nALTER TABLE orders REPLICA IDENTITY USING INDEX orders_number_key;\nALTER TABLE orders DROP CONSTRAINT orders_pkey;',
    mend: 'Name another unique index over columns that are NOT NULL before, or REPLICA IDENTITY FULL, which sends whole rows.',
  },
  kinds: ['AlterTableStmt', 'DropStmt', 'CreatePublicationStmt'],
  *check(statement) {
    const { catalog } = statement;
    for (const { table, reason } of losses(statement)) {
      yield {
        title: `every UPDATE and DELETE of ${shown(table)} fails: ${reason}`,
        detail: `Subscribers know its rows by nothing else.`,
        fix: `ALTER TABLE ${shown(table)} REPLICA IDENTITY FULL; -- before it, in the same transaction; or USING INDEX of a unique one over NOT NULL columns`,
        subject: table,
        stands: () => isLost(catalog, table),
      } satisfies SqlFinding;
    }
  },
};

interface Loss {
  readonly table: string;
  readonly reason: string;
}

function losses(statement: JudgedStatement): readonly Loss[] {
  const { node, catalog } = statement;
  if ('CreatePublicationStmt' in node) return published(statement);
  if ('DropStmt' in node) {
    if (node.DropStmt.removeType !== 'OBJECT_INDEX') return [];
    return droppedNames(node.DropStmt).flatMap((name) => {
      const owner = ownerOfIndex(catalog, name);
      const identity = owner?.relation.replicaIdentity;
      if (!owner || typeof identity !== 'object' || identity.index !== name.name) return [];
      return [{ table: owner.key, reason: `the index ${readableName(name.name)} is its replica identity` }];
    });
  }
  return commandsOf(statement, 'AT_DropConstraint', 'AT_ReplicaIdentity').flatMap(({ table, command }) => {
    const relation = catalog.relations.get(table);
    if (!relation || publicationsOf(catalog, table).length === 0) return [];
    if (command.subtype === 'AT_ReplicaIdentity') {
      const { def } = command;
      const names = def && 'ReplicaIdentityStmt' in def ? def.ReplicaIdentityStmt.identity_type : undefined;
      // One that names an index, or whole rows, is one.
      return names === 'i' || names === 'f' ? [] : [{ table, reason: 'it has no replica identity any more' }];
    }
    const isKey = relation.constraints.get(command.name ?? '')?.kind === 'primary key';
    return isKey ? [{ table, reason: `it is published, and ${readableName(command.name ?? '')} goes` }] : [];
  });
}

/** Only a publication that sends INSERT alone needs no identity. */
function published({ node, catalog, isNew }: JudgedStatement): readonly Loss[] {
  if (!('CreatePublicationStmt' in node)) return [];
  const { pubobjects = [], pubname = '', options } = node.CreatePublicationStmt;
  if (options) return [];
  return pubobjects.flatMap((object) => {
    if (!('PublicationObjSpec' in object) || !object.PublicationObjSpec.pubtable) return [];
    const table = keyOf(catalog, object.PublicationObjSpec.pubtable.relation);
    if (!catalog.relations.has(table) || isNew(table)) return [];
    return [{ table, reason: `${readableName(pubname)} publishes it, and it has no primary key` }];
  });
}

/** Whether a published table has nothing to know its rows by. */
function isLost(catalog: Catalog, table: string): boolean {
  const relation = catalog.relations.get(table);
  if (!relation || publicationsOf(catalog, table).length === 0) return false;
  const { replicaIdentity: identity, constraints, indexes } = relation;
  if (identity === 'full') return false;
  if (identity === 'default') return ![...constraints.values()].some(({ kind }) => kind === 'primary key');
  return identity === 'nothing' || !indexes.has(identity.index);
}

import type { AlterTableCmd, AlterTableStmt } from '@pgsql/types';
import type { Catalog, Relation } from './catalog.js';
import { addColumn, addConstraint, changeColumn, dropColumn, setDefault, setNotNull } from './columns.js';
import { inheritKeys, isSwitchedOn } from './create.js';
import { changeable } from './fork.js';
import { keyOf, typeName } from './names.js';

type Change = (relation: Relation, command: AlterTableCmd, catalog: Catalog) => void;

/** Letters of the server's own. */
const identities: Readonly<Record<string, 'nothing' | 'full'>> = { n: 'nothing', f: 'full' };

/** What each command of ALTER TABLE changes in the catalog; what is not here changes nothing that rules ask for. */
const changes: Readonly<Partial<Record<NonNullable<AlterTableCmd['subtype']>, Change>>> = {
  AT_AddColumn(relation, { def, missing_ok }, catalog) {
    if (!def || !('ColumnDef' in def)) return;
    if (missing_ok && relation.columns.has(def.ColumnDef.colname ?? '')) return;
    addColumn(catalog, relation, def.ColumnDef);
  },
  AT_DropColumn: (relation, { name = '' }) => void dropColumn(relation, name),
  AT_ColumnDefault: (relation, { name = '', def }) => setDefault(relation, name, def),
  AT_SetNotNull: (relation, { name = '' }) => setNotNull(relation, name, true),
  AT_DropNotNull: (relation, { name = '' }) => setNotNull(relation, name, false),
  AT_AddIdentity: (relation, { name = '' }) => changeColumn(relation, name, { identity: true }),
  AT_DropIdentity: (relation, { name = '' }) => changeColumn(relation, name, { identity: false }),
  AT_DropExpression(relation, { name = '' }) {
    const column = relation.columns.get(name);
    if (!column) return;
    const { generated: _, ...rest } = column;
    relation.columns.set(name, rest);
  },
  AT_AlterColumnType(relation, { name = '', def }) {
    if (!def || !('ColumnDef' in def)) return;
    const collation = def.ColumnDef.collClause?.collname?.at(-1);
    changeColumn(relation, name, {
      type: typeName(def.ColumnDef.typeName),
      ...(collation && 'String' in collation ? { collation: collation.String.sval ?? '' } : {}),
    });
  },
  AT_AddConstraint(relation, { def }, catalog) {
    if (def && 'Constraint' in def) addConstraint(catalog, relation, { node: def.Constraint });
  },
  AT_DropConstraint: (relation, { name = '' }) => dropConstraint(relation, name),
  AT_ValidateConstraint(relation, { name = '' }) {
    const constraint = relation.constraints.get(name);
    if (constraint) relation.constraints.set(name, { ...constraint, validated: true });
  },
  AT_SetLogged(relation) {
    relation.logged = true;
  },
  AT_SetUnLogged(relation) {
    relation.logged = false;
  },
  AT_EnableRowSecurity(relation) {
    relation.rowSecurity.enabled = true;
  },
  AT_DisableRowSecurity(relation) {
    relation.rowSecurity.enabled = false;
  },
  AT_ForceRowSecurity(relation) {
    relation.rowSecurity.forced = true;
  },
  AT_NoForceRowSecurity(relation) {
    relation.rowSecurity.forced = false;
  },
  AT_SetRelOptions(relation, { def }) {
    if (relation.kind === 'view' && def && 'List' in def)
      relation.securityInvoker ||= isSwitchedOn(def.List.items ?? [], 'security_invoker');
  },
  AT_ReplicaIdentity(relation, { def }) {
    if (!def || !('ReplicaIdentityStmt' in def)) return;
    const { identity_type, name = '' } = def.ReplicaIdentityStmt;
    relation.replicaIdentity =
      identity_type === 'i' ? { index: name } : (identities[identity_type ?? ''] ?? 'default');
  },
  AT_AttachPartition: (relation, command, catalog) => attach(relation, command, catalog),
  AT_DetachPartition: (_relation, command, catalog) => detach(command, catalog),
  AT_AddInherit(relation, { def }, catalog) {
    if (!def || !('RangeVar' in def)) return;
    const name = keyOf(catalog, def.RangeVar);
    relation.parent = { name, partition: false, isDefault: false };
    catalog.dependedOn.add(name);
  },
  AT_DropInherit: (relation) => void delete relation.parent,
};

export function alterTable(catalog: Catalog, { relation: name, cmds = [] }: AlterTableStmt): void {
  const relation = changeable(catalog, keyOf(catalog, name));
  if (!relation) return;
  for (const node of cmds) {
    if (!('AlterTableCmd' in node)) continue;
    const command = node.AlterTableCmd;
    if (command.subtype) changes[command.subtype]?.(relation, command, catalog);
  }
}

function dropConstraint(relation: Relation, name: string): void {
  const constraint = relation.constraints.get(name);
  relation.constraints.delete(name);
  if (constraint?.index !== undefined) relation.indexes.delete(constraint.index);
  if (constraint?.kind === 'not null')
    for (const column of constraint.columns) setNotNull(relation, column, false);
}

function attach(parent: Relation, { def }: AlterTableCmd, catalog: Catalog): void {
  if (!def || !('PartitionCmd' in def)) return;
  const child = changeable(catalog, keyOf(catalog, def.PartitionCmd.name));
  if (!child) return;
  const isDefault = def.PartitionCmd.bound?.is_default === true;
  const name = `${parent.schema}.${parent.name}`;
  child.parent = { name, partition: true, isDefault };
  catalog.dependedOn.add(name);
  inheritKeys(catalog, child, parent);
}

function detach({ def }: AlterTableCmd, catalog: Catalog): void {
  if (!def || !('PartitionCmd' in def)) return;
  delete changeable(catalog, keyOf(catalog, def.PartitionCmd.name))?.parent;
}

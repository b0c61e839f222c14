import type { AlterTableCmd } from '@pgsql/types';
import { keyOf } from '../../schema/replay/names.js';
import { brief, type Predict, type PredictCommand } from '../effect.js';
import { addColumnEffects } from './add-column.js';
import { changeTypeEffects } from './change-type.js';
import {
  addConstraintEffects,
  dropConstraintEffects,
  setNotNullEffects,
  validateEffects,
} from './constraints.js';
import { attachEffects, detachEffects } from './partitions.js';
import { rewriteTable, switchTriggers } from './tables.js';

const letsThrough: PredictCommand = (relation) => [brief(relation, 'SHARE UPDATE EXCLUSIVE')];

/** Commands that do more, or less, than take ACCESS EXCLUSIVE for a moment. */
const commands: Readonly<Partial<Record<NonNullable<AlterTableCmd['subtype']>, PredictCommand>>> = {
  AT_AddColumn: addColumnEffects,
  AT_AddInherit: letsThrough,
  AT_AlterColumnType: changeTypeEffects,
  AT_AttachPartition: attachEffects,
  AT_DetachPartition: detachEffects,
  AT_DisableTrig: switchTriggers,
  AT_DisableTrigAll: switchTriggers,
  AT_DisableTrigUser: switchTriggers,
  AT_EnableTrig: switchTriggers,
  AT_EnableTrigAll: switchTriggers,
  AT_EnableTrigUser: switchTriggers,
  AT_SetAccessMethod: rewriteTable,
  AT_SetLogged: rewriteTable,
  AT_SetTableSpace: rewriteTable,
  AT_SetUnLogged: rewriteTable,
  AT_SetExpression: (relation) => [{ relation, lock: 'ACCESS EXCLUSIVE', scan: true, rewrite: true }],
  AT_AddConstraint: addConstraintEffects,
  AT_DropConstraint: dropConstraintEffects,
  AT_ResetOptions: letsThrough,
  AT_ResetRelOptions: letsThrough,
  AT_SetNotNull: setNotNullEffects,
  AT_SetOptions: letsThrough,
  AT_SetRelOptions: letsThrough,
  AT_SetStatistics: letsThrough,
  AT_ValidateConstraint: validateEffects,
};

/** The server takes the strongest lock that any of the commands needs, before the first of them. */
export const alterTableEffects: Predict<'AlterTableStmt'> = ({ relation, cmds = [], objtype }, world) => {
  // A composite type has no rows.
  if (objtype === 'OBJECT_TYPE') return [];
  const key = keyOf(world.catalog, relation);
  return cmds.flatMap((node) => {
    if (!('AlterTableCmd' in node)) return [];
    const command = node.AlterTableCmd;
    const predict = command.subtype && commands[command.subtype];
    return predict ? predict(key, command, world) : [brief(key, 'ACCESS EXCLUSIVE')];
  });
};

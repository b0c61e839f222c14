import type { AlterTableCmd } from '@pgsql/types';
import { keyOf } from '../../schema/replay/names.js';
import { brief, type Predict, type PredictCommand } from '../effect.js';
import { addColumnEffects } from './add-column.js';
import {
  addConstraintEffects,
  dropConstraintEffects,
  setNotNullEffects,
  validateEffects,
} from './constraints.js';

/** Commands that do more, or less, than take ACCESS EXCLUSIVE for a moment. */
const commands: Readonly<Partial<Record<NonNullable<AlterTableCmd['subtype']>, PredictCommand>>> = {
  AT_AddColumn: addColumnEffects,
  AT_AddConstraint: addConstraintEffects,
  AT_DropConstraint: dropConstraintEffects,
  AT_SetNotNull: setNotNullEffects,
  AT_ValidateConstraint: validateEffects,
};

/** The server takes the strongest lock that any of the commands needs, before the first of them. */
export const alterTableEffects: Predict<'AlterTableStmt'> = ({ relation, cmds = [] }, world) => {
  const key = keyOf(world.catalog, relation);
  return cmds.flatMap((node) => {
    if (!('AlterTableCmd' in node)) return [];
    const command = node.AlterTableCmd;
    const predict = command.subtype && commands[command.subtype];
    return predict ? predict(key, command, world) : [brief(key, 'ACCESS EXCLUSIVE')];
  });
};

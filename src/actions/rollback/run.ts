import type { ActionRun } from '../../stages/context.js';
import { rollBack } from '../../stages/rollback/roll-back.js';
import { parseAndCheck } from '../parse-inputs.js';
import { rollbackSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  rollBack(await parseAndCheck(rollbackSpec, context.host), context);

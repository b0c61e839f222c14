import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { drillBackups } from '../../stages/database/back-up.js';
import { parseAndCheck } from '../parse-inputs.js';
import { restoreDrillSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const given = await parseAndCheck(restoreDrillSpec, context.host);
  return drillBackups({ ...defaultsOf(restoreDrillSpec.inputs), ...given }, context);
};

import type { Context } from '../../stages/context.js';
import { publishMerged } from '../../stages/publish-merged.js';
import { parseInputs } from '../parse-inputs.js';
import { reportSpec } from './spec.js';

export const run = async (context: Context) =>
  publishMerged(parseInputs(reportSpec.inputs, context.host), context);

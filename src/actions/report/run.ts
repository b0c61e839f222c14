import type { Context } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { publishMerged } from '../publish-merged.js';
import { reportSpec } from './spec.js';

export const run = async (context: Context) =>
  publishMerged(parseInputs(reportSpec.inputs, context.host), context);

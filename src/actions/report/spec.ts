import { defineAction } from '../define.js';
import { mergeInputs, outletInputs, placeInputs } from '../inputs.js';
import { reportOutputs } from '../outputs.js';

export const reportSpec = defineAction({
  name: 'report',
  title: 'Lockkeeper report',
  description: 'Merges the reports of other stages or jobs into one: annotations, summary, SARIF, comment.',
  inputs: { 'working-directory': placeInputs['working-directory'], ...mergeInputs, ...outletInputs },
  outputs: reportOutputs,
});

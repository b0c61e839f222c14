import { mergeInputs, outletInputs, placeInputs } from '../../stages/inputs.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const reportSpec = defineAction({
  name: 'report',
  title: 'Lockkeeper report',
  description: 'Merges the reports of other stages or jobs into one: annotations, summary, SARIF, comment.',
  inputs: { 'working-directory': placeInputs['working-directory'], ...mergeInputs, ...outletInputs },
  outputs: reportOutputs,
});

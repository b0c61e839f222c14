import type { Given } from '../../config/field.js';
import { flag } from '../../config/fields.js';
import { placeInputs, sizesInputs } from '../inputs.js';
import { databaseInputs } from './database-inputs.js';

/** Nothing is judged, so there is no run to write down. */
const { 'history-in-database': _, ...readInputs } = databaseInputs;

/** What the command `sizes` takes. */
export const sizesCommandInputs = {
  ...placeInputs,
  ...readInputs,
  'table-sizes': sizesInputs['table-sizes'],
  write: flag('Write the file of table sizes instead of printing it.', { default: false }),
};

export type SizesGiven = Given<typeof sizesCommandInputs>;

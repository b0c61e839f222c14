import type { TruthCase } from '../case.js';
import { addColumnCases } from './add-column.js';
import { bodyCases } from './bodies.js';
import { changeTypeCases } from './change-type.js';
import { columnCases } from './columns.js';
import { constraintCases } from './constraints.js';
import { indexCases } from './indexes.js';
import { lockCases } from './locks.js';
import { partitionCases } from './partitions.js';
import { rowCases } from './rows.js';
import { tableCases } from './tables.js';

/** Every claim of the rules, one file a family. */
export const truthCases: readonly TruthCase[] = [
  ...addColumnCases,
  ...bodyCases,
  ...changeTypeCases,
  ...columnCases,
  ...constraintCases,
  ...indexCases,
  ...lockCases,
  ...partitionCases,
  ...rowCases,
  ...tableCases,
];

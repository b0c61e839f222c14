import type { TruthCase } from '../case.js';
import { addColumnCases } from './add-column.js';
import { bodyCases } from './bodies.js';
import { callCases } from './calls.js';
import { changeTypeCases } from './change-type.js';
import { columnCases } from './columns.js';
import { constraintCases } from './constraints.js';
import { harmlessCases } from './harmless.js';
import { indexCases } from './indexes.js';
import { lockCases } from './locks.js';
import { nameCases } from './names.js';
import { partitionCases } from './partitions.js';
import { policyCases } from './policies.js';
import { rowCases } from './rows.js';
import { tableCases } from './tables.js';
import { writtenCases } from './written.js';

/** Every claim of the rules, one file a family. */
export const truthCases: readonly TruthCase[] = [
  ...addColumnCases,
  ...bodyCases,
  ...callCases,
  ...changeTypeCases,
  ...columnCases,
  ...constraintCases,
  ...harmlessCases,
  ...indexCases,
  ...lockCases,
  ...nameCases,
  ...partitionCases,
  ...policyCases,
  ...rowCases,
  ...tableCases,
  ...writtenCases,
];

import type { TruthCase } from '../case.js';
import { addColumnCases } from './add-column.js';

/** Every claim of the rules, one file a family. */
export const truthCases: readonly TruthCase[] = [...addColumnCases];

import type { SqlRule } from '../rule.js';
import { addColumnRewrites } from './add-column-rewrites.js';

/** Every rule of SQL safety, in the order of its page: columns, constraints, indexes, partitions, rows, transactions. */
export const sqlRules: readonly SqlRule[] = [addColumnRewrites];

import type { SqlRule } from '../rule.js';
import { addColumnRewrites } from './add-column-rewrites.js';
import { constraintBuildsIndex } from './constraint-builds-index.js';
import { constraintScans } from './constraint-scans.js';
import { dropForeignKeyLocksBoth } from './drop-foreign-key-locks-both.js';
import { foreignKeyWithoutIndex } from './foreign-key-without-index.js';
import { primaryKeyOverNullable } from './primary-key-over-nullable.js';
import { setNotNullScans } from './set-not-null-scans.js';
import { validateInSameTransaction } from './validate-in-same-transaction.js';

/** Every rule of SQL safety: columns, constraints, indexes, partitions, rows, transactions. */
export const sqlRules: readonly SqlRule[] = [
  addColumnRewrites,
  setNotNullScans,
  constraintScans,
  validateInSameTransaction,
  constraintBuildsIndex,
  primaryKeyOverNullable,
  dropForeignKeyLocksBoth,
  foreignKeyWithoutIndex,
];

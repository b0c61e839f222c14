import type { ScriptRule, SqlRule, SqlRuleInfo } from '../rule.js';
import { addColumnNotNull } from './add-column-not-null.js';
import { addColumnRewrites } from './add-column-rewrites.js';
import { addColumnScans } from './add-column-scans.js';
import { altersCouldBeOne } from './alters-could-be-one.js';
import { attachPartitionScans } from './attach-partition-scans.js';
import { changeTypeRewrites } from './change-type-rewrites.js';
import { changeTypeScans } from './change-type-scans.js';
import { changeTypeUnderView } from './change-type-under-view.js';
import { concurrentlyIfNotExists } from './concurrently-if-not-exists.js';
import { concurrentlyInTransaction } from './concurrently-in-transaction.js';
import { constraintBuildsIndex } from './constraint-builds-index.js';
import { constraintNotEnforced } from './constraint-not-enforced.js';
import { constraintScans } from './constraint-scans.js';
import { detachNotConcurrent } from './detach-not-concurrent.js';
import { domainConstraintScans } from './domain-constraint-scans.js';
import { dropColumn } from './drop-column.js';
import { dropForeignKeyLocksBoth } from './drop-foreign-key-locks-both.js';
import { dropIndexNotConcurrent } from './drop-index-not-concurrent.js';
import { dropNotNull } from './drop-not-null.js';
import { dropTable } from './drop-table.js';
import { enumValueUsed } from './enum-value-used.js';
import { forcedRlsHidesRows } from './forced-rls-hides-rows.js';
import { foreignKeyWithoutIndex } from './foreign-key-without-index.js';
import { indexNotConcurrent } from './index-not-concurrent.js';
import { lockTable } from './lock-table.js';
import { lockWithoutTimeout } from './lock-without-timeout.js';
import { partitionLocksParent } from './partition-locks-parent.js';
import { primaryKeyOverNullable } from './primary-key-over-nullable.js';
import { refreshNotConcurrent } from './refresh-not-concurrent.js';
import { reindexNotConcurrent } from './reindex-not-concurrent.js';
import { renameBreaksCode } from './rename-breaks-code.js';
import { rowsWithoutWhere } from './rows-without-where.js';
import { setExpressionRewrites } from './set-expression-rewrites.js';
import { setNotNullScans } from './set-not-null-scans.js';
import { settingLeaks } from './setting-leaks.js';
import { severalTablesLocked } from './several-tables-locked.js';
import { tableRewrite } from './table-rewrite.js';
import { transactionInTransaction } from './transaction-in-transaction.js';
import { transactionLeftOpen } from './transaction-left-open.js';
import { triggersDisabled } from './triggers-disabled.js';
import { truncateTable } from './truncate-table.js';
import { validateInSameTransaction } from './validate-in-same-transaction.js';
import { workBehindStrongLock } from './work-behind-strong-lock.js';
import { workWithoutTimeout } from './work-without-timeout.js';

/** Rules about one statement: columns, constraints, indexes, partitions, rows, transactions. */
export const sqlRules: readonly SqlRule[] = [
  addColumnRewrites,
  addColumnScans,
  addColumnNotNull,
  dropColumn,
  renameBreaksCode,
  changeTypeRewrites,
  changeTypeScans,
  changeTypeUnderView,
  setExpressionRewrites,
  setNotNullScans,
  dropNotNull,
  constraintScans,
  validateInSameTransaction,
  constraintBuildsIndex,
  primaryKeyOverNullable,
  dropForeignKeyLocksBoth,
  foreignKeyWithoutIndex,
  indexNotConcurrent,
  concurrentlyInTransaction,
  concurrentlyIfNotExists,
  dropIndexNotConcurrent,
  reindexNotConcurrent,
  tableRewrite,
  refreshNotConcurrent,
  attachPartitionScans,
  detachNotConcurrent,
  partitionLocksParent,
  dropTable,
  truncateTable,
  lockTable,
  triggersDisabled,
  domainConstraintScans,
  workBehindStrongLock,
  rowsWithoutWhere,
  enumValueUsed,
  forcedRlsHidesRows,
  constraintNotEnforced,
];

/** Rules about a whole script: limits, transactions, what is left behind. */
export const scriptRules: readonly ScriptRule[] = [
  severalTablesLocked,
  lockWithoutTimeout,
  workWithoutTimeout,
  altersCouldBeOne,
  transactionInTransaction,
  transactionLeftOpen,
  settingLeaks,
];

/** What every rule of SQL safety says of itself. */
export const sqlRuleInfos: readonly SqlRuleInfo[] = [...sqlRules, ...scriptRules].map(({ info }) => info);

import type { ScriptRule, SqlRule, SqlRuleInfo } from '../rule.js';
import { addColumnNotNull } from './add-column-not-null.js';
import { addColumnRewrites } from './add-column-rewrites.js';
import { addColumnScans } from './add-column-scans.js';
import { alterSystem } from './alter-system.js';
import { altersCouldBeOne } from './alters-could-be-one.js';
import { attachPartitionScans } from './attach-partition-scans.js';
import { changeTypeRewrites } from './change-type-rewrites.js';
import { changeTypeScans } from './change-type-scans.js';
import { changeTypeUnderView } from './change-type-under-view.js';
import { columnTypes } from './column-types.js';
import { concurrentlyIfNotExists } from './concurrently-if-not-exists.js';
import { concurrentlyInTransaction } from './concurrently-in-transaction.js';
import { concurrentlyMissesRows } from './concurrently-misses-rows.js';
import { constraintBuildsIndex } from './constraint-builds-index.js';
import { constraintNotEnforced } from './constraint-not-enforced.js';
import { constraintScans } from './constraint-scans.js';
import { definerSearchPath } from './definer-search-path.js';
import { detachNotConcurrent } from './detach-not-concurrent.js';
import { domainConstraintScans } from './domain-constraint-scans.js';
import { dropColumn } from './drop-column.js';
import { dropForeignKeyLocksBoth } from './drop-foreign-key-locks-both.js';
import { dropIndexNotConcurrent } from './drop-index-not-concurrent.js';
import { dropNotNull } from './drop-not-null.js';
import { dropTable } from './drop-table.js';
import { dropView } from './drop-view.js';
import { enumValueUsed } from './enum-value-used.js';
import { forcedRlsHidesRows } from './forced-rls-hides-rows.js';
import { foreignKeyNullable } from './foreign-key-nullable.js';
import { foreignKeyTypeDiffers } from './foreign-key-type-differs.js';
import { foreignKeyTypeRefused } from './foreign-key-type-refused.js';
import { foreignKeyWithoutIndex } from './foreign-key-without-index.js';
import { grantTooWide } from './grant-too-wide.js';
import { ifNotExistsSkips } from './if-not-exists-skips.js';
import { indexHash } from './index-hash.js';
import { indexManyColumns } from './index-many-columns.js';
import { indexNotConcurrent } from './index-not-concurrent.js';
import { indexRedundant } from './index-redundant.js';
import { lockTable } from './lock-table.js';
import { lockWithoutTimeout } from './lock-without-timeout.js';
import { nameNeedsQuotes } from './name-needs-quotes.js';
import { nameNotAsAgreed } from './name-not-as-agreed.js';
import { nameTooLong } from './name-too-long.js';
import { nameWithoutSchema } from './name-without-schema.js';
import { notRerunnable } from './not-rerunnable.js';
import { partitionLocksParent } from './partition-locks-parent.js';
import { policiesOverlap } from './policies-overlap.js';
import { policyAlwaysTrue } from './policy-always-true.js';
import { policyFunctionPerRow } from './policy-function-per-row.js';
import { policyIfNotExists } from './policy-if-not-exists.js';
import { policyTableMissing } from './policy-table-missing.js';
import { policyWithoutRowSecurity } from './policy-without-row-security.js';
import { primaryKeyOverNullable } from './primary-key-over-nullable.js';
import { refreshNotConcurrent } from './refresh-not-concurrent.js';
import { reindexNotConcurrent } from './reindex-not-concurrent.js';
import { renameBreaksCode } from './rename-breaks-code.js';
import { replicaIdentityLost } from './replica-identity-lost.js';
import { requiredColumnMissing } from './required-column-missing.js';
import { roleAboveAll } from './role-above-all.js';
import { rowSecurityWithoutPolicy } from './row-security-without-policy.js';
import { rowsWithoutWhere } from './rows-without-where.js';
import { setExpressionRewrites } from './set-expression-rewrites.js';
import { setNotNullScans } from './set-not-null-scans.js';
import { settingLeaks } from './setting-leaks.js';
import { severalTablesLocked } from './several-tables-locked.js';
import { statementNotRead } from './statement-not-read.js';
import { tableRewrite } from './table-rewrite.js';
import { tableWithoutComment } from './table-without-comment.js';
import { tableWithoutPrimaryKey } from './table-without-primary-key.js';
import { transactionInTransaction } from './transaction-in-transaction.js';
import { transactionLeftOpen } from './transaction-left-open.js';
import { triggersDisabled } from './triggers-disabled.js';
import { truncateTable } from './truncate-table.js';
import { validateInSameTransaction } from './validate-in-same-transaction.js';
import { viewBypassesRowSecurity } from './view-bypasses-row-security.js';
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
  foreignKeyTypeDiffers,
  foreignKeyTypeRefused,
  indexNotConcurrent,
  concurrentlyInTransaction,
  concurrentlyIfNotExists,
  concurrentlyMissesRows,
  dropIndexNotConcurrent,
  reindexNotConcurrent,
  tableRewrite,
  refreshNotConcurrent,
  attachPartitionScans,
  detachNotConcurrent,
  partitionLocksParent,
  dropTable,
  dropView,
  truncateTable,
  lockTable,
  triggersDisabled,
  domainConstraintScans,
  workBehindStrongLock,
  rowsWithoutWhere,
  enumValueUsed,
  forcedRlsHidesRows,
  constraintNotEnforced,
  indexRedundant,
  indexHash,
  indexManyColumns,
  replicaIdentityLost,
  policyIfNotExists,
  policyTableMissing,
  rowSecurityWithoutPolicy,
  policyWithoutRowSecurity,
  policyAlwaysTrue,
  policiesOverlap,
  policyFunctionPerRow,
  viewBypassesRowSecurity,
  definerSearchPath,
  grantTooWide,
  roleAboveAll,
  alterSystem,
  notRerunnable,
  ifNotExistsSkips,
  nameWithoutSchema,
  nameTooLong,
  nameNeedsQuotes,
  ...columnTypes,
  tableWithoutPrimaryKey,
  foreignKeyNullable,
  tableWithoutComment,
  nameNotAsAgreed,
  requiredColumnMissing,
  statementNotRead,
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

/**
 * Which rules of a tool say that a statement is a hazard here (`isHazard`). The others speak of a lock that is held for
 * a moment, of timeouts, of running a script twice, of what may go wrong later, or of taste: they count neither for
 * nor against it. Every rule is in one of the two lists.
 */
export interface Claims {
  readonly hazards: readonly string[];
  readonly others: readonly string[];
}

export const ourClaims: Claims = {
  hazards: [
    'add-column-not-null',
    'add-column-rewrites',
    'add-column-scans',
    'attach-partition-scans',
    'change-type-rewrites',
    'change-type-scans',
    'change-type-under-view',
    'concurrently-in-transaction',
    'constraint-builds-index',
    'constraint-scans',
    'domain-constraint-scans',
    'drop-column',
    'drop-table',
    'enum-value-used',
    'index-not-concurrent',
    'primary-key-over-nullable',
    'refresh-not-concurrent',
    'reindex-not-concurrent',
    'rename-breaks-code',
    'rows-without-where',
    'set-expression-rewrites',
    'set-not-null-scans',
    'table-rewrite',
    'truncate-table',
    'validate-in-same-transaction',
    'work-behind-strong-lock',
  ],
  others: [
    'concurrently-if-not-exists',
    'constraint-not-enforced',
    'detach-not-concurrent',
    'drop-foreign-key-locks-both',
    'drop-index-not-concurrent',
    'drop-not-null',
    'forced-rls-hides-rows',
    'foreign-key-without-index',
    'lock-table',
    'partition-locks-parent',
    'triggers-disabled',
  ],
};

/** Of squawk 2.61, by its documentation. */
export const squawkClaims: Claims = {
  hazards: [
    'adding-field-with-default',
    'adding-foreign-key-constraint',
    'adding-not-nullable-field',
    'adding-primary-key-constraint',
    'adding-required-field',
    'adding-serial-primary-key-field',
    'ban-alter-domain-with-add-constraint',
    'ban-concurrent-index-creation-in-transaction',
    'ban-drop-column',
    'ban-drop-database',
    'ban-drop-table',
    'ban-truncate-cascade',
    'changing-column-type',
    'constraint-missing-not-valid',
    'disallowed-unique-constraint',
    'prefer-repack',
    'renaming-column',
    'renaming-table',
    'require-concurrent-index-creation',
    'require-concurrent-reindex',
    'syntax-error',
  ],
  others: [
    'ban-char-field',
    'ban-create-domain-with-constraint',
    'ban-drop-not-null',
    'ban-uncommitted-transaction',
    'identifier-too-long',
    'prefer-bigint-over-int',
    'prefer-bigint-over-smallint',
    'prefer-identity',
    'prefer-robust-stmts',
    'prefer-text-field',
    'prefer-timestamp-tz',
    'require-concurrent-index-deletion',
    'require-concurrent-partition-detach',
    'require-enum-value-ordering',
    'require-lock-timeout',
    'require-statement-timeout',
    'require-table-schema',
    'require-timeout-settings',
    'transaction-nesting',
  ],
};

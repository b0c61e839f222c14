import { transactionStep } from '../../sql/statement.js';
import type { PassedStatement, ScriptRule } from '../rule.js';

/** BEGIN without COMMIT. */
export const transactionLeftOpen: ScriptRule = {
  info: {
    id: 'transaction-left-open',
    title: 'A transaction is opened and never committed',
    severity: 'error',
    cost: 'every lock of the transaction, until the session ends',
    versions: 'all',
    why: 'At the end of the session the server rolls back what was not committed, and the migration counts as applied. Until then every lock that it has taken is held.',
    bad: 'BEGIN;\nALTER TABLE orders ADD COLUMN note text;',
    good: 'BEGIN;\nALTER TABLE orders ADD COLUMN note text;\nCOMMIT;',
    mend: 'Put COMMIT at the end.',
  },
  *checkScript({ statements, mode }) {
    if (mode === 'wrapped') return;
    let open: PassedStatement | undefined;
    for (const statement of statements) {
      const step = 'TransactionStmt' in statement.node ? transactionStep(statement.text) : undefined;
      if (step === 'begin') open ??= statement;
      else if (step === 'end') open = undefined;
    }
    if (!open) return;
    yield {
      at: open,
      title: 'the transaction that begins here is never committed',
      detail:
        'At the end of the session the server rolls it back, unless the runner happens to commit it with something of its own.',
      fix: 'COMMIT; -- at the end of the file',
      subject: 'transaction',
    };
  },
};

import { isTransactionControl } from '../../sql/statement.js';
import { directive } from '../directive.js';
import type { PassedStatement, ScriptRule } from '../rule.js';
import { spoken } from '../words.js';

/** COMMIT in a file around which the runner has opened a transaction. */
export const transactionInTransaction: ScriptRule = {
  info: {
    id: 'transaction-in-transaction',
    title: 'A file ends the transaction that its runner has opened around it',
    severity: 'error',
    cost: 'none; what stands behind the COMMIT is not rolled back with what stands before it',
    versions: 'all',
    why: 'The runner opens a transaction, sends the file, writes its ledger and commits, so that all of it holds or nothing. A COMMIT in the file ends that transaction early: when a later statement fails, half of the migration stays, and the ledger says that none of it was applied. A BEGIN by itself only draws a warning.',
    bad: 'BEGIN;\nALTER TABLE orders ADD COLUMN note text;\nCOMMIT;\n-- in a file that the runner wraps in a transaction',
    good: 'ALTER TABLE orders ADD COLUMN note text;',
    mend: 'Take BEGIN and COMMIT out; or tell the runner to open no transaction for this file, and keep them.',
  },
  *checkScript({ statements, mode, runner }) {
    if (mode !== 'wrapped') return;
    const controls = statements.filter(
      ({ node, text, byRunner }) => 'TransactionStmt' in node && isTransactionControl(text) && !byRunner,
    );
    const ends = controls.find((one) => !begins(one));
    const first = ends ?? controls[0];
    if (!first) return;
    const word = spoken(first.text);
    yield {
      at: first,
      title: ends
        ? `${word} ends the transaction that the runner has opened around the file`
        : `${word} is in a transaction already: the server only warns`,
      ...(ends
        ? {
            detail:
              'What stands behind it, and the row in the ledger, are not rolled back with what stands before it.',
          }
        : {}),
      fix: `take BEGIN and COMMIT out of the file; or keep them${directive({ transaction: { kind: 'one' }, runner })}`,
      subject: 'transaction',
      ...(ends ? {} : { severity: 'warning' }),
    };
  },
};

function begins({ node }: PassedStatement): boolean {
  const kind = 'TransactionStmt' in node ? node.TransactionStmt.kind : undefined;
  return kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START';
}

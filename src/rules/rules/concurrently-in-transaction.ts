import { needsNoTransaction } from '../../sql/statement.js';
import { directive } from '../directive.js';
import type { SqlRule } from '../rule.js';

/** A statement that the server refuses inside of a transaction. */
export const concurrentlyInTransaction: SqlRule = {
  info: {
    id: 'concurrently-in-transaction',
    title: 'A statement that cannot run in a transaction is in one',
    severity: 'error',
    cost: 'fails with "cannot run inside a transaction block"',
    versions: 'all',
    why: 'CREATE INDEX CONCURRENTLY, VACUUM and their like work in several transactions of their own. The runner wraps the file in one, or sends several statements as one message, which is one too.',
    bad: 'BEGIN;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);\nCOMMIT;',
    good: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
    mend: 'Put it alone into a file, with the runner’s own directive for no transaction.',
  },
  *check(statement) {
    if (statement.transaction.kind !== 'one' || !needsNoTransaction(statement.text)) return;
    yield {
      title: `${words(statement.text)} cannot run inside of a transaction`,
      fix: `${statement.text};${directive(statement)}`,
      subject: statement.text.replace(/\s+/g, ' ').slice(0, 120),
    };
  },
};

function words(text: string): string {
  return text.replace(/\s+/g, ' ').split(' ').slice(0, 3).join(' ').toUpperCase();
}

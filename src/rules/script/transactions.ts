import type { SqlScript } from '../../migrations/model.js';
import { firstKeyword, isTransactionControl } from '../../sql/statement.js';

/** Numbers the transactions of a script as the server opens them. */
export interface Transactions {
  /** Of the next statement; undefined where it commits by itself. */
  of(statement: string): number | undefined;
  /** One more, of a DO block that is a transaction by itself, or behind a COMMIT in it. */
  another(): number;
}

/** A `one-message` text is one transaction unless it opens its own. */
export function transactionsOf(mode: SqlScript['mode'], count: number): Transactions {
  const implicit = mode === 'wrapped' || (mode === 'one-message' && count > 1);
  let number = 1;
  let open = implicit;
  return {
    another: () => ++number,
    of(statement) {
      if (!isTransactionControl(statement)) return open ? number : undefined;
      const begins = /^(?:BEGIN|START)$/.test(firstKeyword(statement));
      if (begins && !open) number++;
      if (!begins) number++;
      open = begins || (implicit && mode === 'one-message');
      return undefined;
    },
  };
}

import { statementsOf } from '../../../sql/split.js';
import { isBareTransactionStep } from '../../../sql/statement.js';
import type { PythonSource, Statement, Token } from './python-source.js';

/** Names by which a revision leaves the transaction that Alembic has opened around it, or opens another connection. */
const leaving = new Set([
  'autocommit_block',
  'commit',
  'isolation_level',
  'AUTOCOMMIT',
  'create_engine',
  'connect',
]);

/** Whether code of a revision, helpers included, stays within Alembic's transaction, as far as its text tells. */
export function staysInTransaction(statements: readonly Statement[]): boolean {
  return !statements.some(({ tokens }) => {
    if (tokens.every(({ kind }) => kind === 'string')) return false;
    return tokens.some(leaves);
  });
}

function leaves({ kind, text }: Token): boolean {
  if (kind === 'name') return leaving.has(text);
  return (
    kind === 'string' &&
    (text === 'AUTOCOMMIT' || statementsOf(text).some((sql) => isBareTransactionStep(sql.text)))
  );
}

/**
 * Whether `env.py` gives each step a transaction that holds the version table too, which is Alembic's way on
 * PostgreSQL unless `transactional_ddl=False` or a connection in AUTOCOMMIT takes it away.
 */
export function opensTransactions({ statements }: PythonSource): boolean {
  return !statements.some(({ tokens }) =>
    tokens.some(
      ({ text }, index) =>
        text === 'AUTOCOMMIT' || (text === 'transactional_ddl' && tokens[index + 2]?.text === 'False'),
    ),
  );
}

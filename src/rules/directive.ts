import type { JudgedStatement, Transaction } from './rule.js';

/** How a file tells its runner to open no transaction, by flavor. */
const directives: Readonly<Record<string, string>> = {
  dbmate: '-- migrate:up transaction:false',
  goose: '-- +goose NO TRANSACTION',
  'sql-migrate': '-- +migrate Up notransaction',
  sqlx: '-- no-transaction (the first line of the file)',
  diesel: 'run_in_transaction = false (in metadata.toml)',
  flyway: 'executeInTransaction=false (in the script’s .conf file)',
  'node-pg-migrate': 'pgm.noTransaction() in a JavaScript migration; .sql files cannot',
  alembic: 'with op.get_context().autocommit_block():',
  'flask-migrate': 'with op.get_context().autocommit_block():',
};

/** A comment that says how to leave the transaction; empty where the statement is outside of one already. */
export function directive({
  transaction,
  runner,
}: Pick<JudgedStatement, 'runner'> & { readonly transaction: Pick<Transaction, 'kind'> }): string {
  if (transaction.kind === 'none') return '';
  const words = directives[runner];
  return words === undefined
    ? ' -- alone in its file, outside of a transaction'
    : ` -- alone in its file, with: ${words}`;
}

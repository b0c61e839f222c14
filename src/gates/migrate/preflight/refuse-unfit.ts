import { type Problem, UserError } from '../../../core/errors.js';
import type { OpenDatabase } from '../../../postgres/in-use.js';

/** What makes a database unfit for migrations. */
export interface Fitness {
  readonly database: string;
  readonly role: string;
  /** It is a standby that only reads. */
  readonly replica: boolean;
  /** Its transactions only read. */
  readonly readOnly: boolean;
  readonly pooler: OpenDatabase['pooler'];
}

/**
 * Throws one `UserError` with everything that makes this address unfit for migrations: a standby, transactions that
 * only read, a pooler that lends backends for one transaction. The wrong database is refused when it is opened.
 */
export async function refuseUnfit({ session, identity, pooler }: OpenDatabase): Promise<void> {
  const [row] = await session.query<{ readonly readonly: string }>(
    `select pg_catalog.current_setting('transaction_read_only') as readonly`,
  );
  const problems = unfit({ ...identity, readOnly: row?.readonly === 'on', pooler });
  if (problems.length > 0) throw new UserError(problems);
}

export function unfit({ database, role, replica, readOnly, pooler }: Fitness): readonly Problem[] {
  const where = 'database-url';
  const problems: Problem[] = [];
  if (pooler === 'transaction') {
    problems.push({
      what: 'the address leads to a pooler in transaction mode',
      where,
      why: 'advisory locks and settings of a session do not hold there: two migrators could run at once, and without lock_timeout. Nothing was changed',
      fix: 'give the direct address of the server, without the pooler',
    });
  }
  if (replica) {
    problems.push({
      what: `${database} is a standby, which only reads`,
      where,
      why: 'nothing was changed',
      fix: 'give the address of the primary',
    });
  } else if (readOnly) {
    problems.push({
      what: `transactions of the role ${role} in ${database} only read (default_transaction_read_only is on)`,
      where,
      why: 'nothing was changed',
      fix: 'give the address of a role that may write; or, as its owner: ALTER ROLE ... RESET default_transaction_read_only;',
    });
  }
  return problems;
}

import { UserError } from '../core/errors.js';
import type { OpenDatabase } from './in-use.js';

/** Throws `UserError` for a database whose transactions only read: a standby, or one that is set to it. */
export async function refuseReadOnly({ session, identity }: OpenDatabase): Promise<void> {
  const [row] = await session.query<{ readonly: string }>(
    `select pg_catalog.current_setting('transaction_read_only') as readonly`,
  );
  if (row?.readonly !== 'on') return;
  throw new UserError({
    what: identity.replica
      ? `${identity.database} is a standby, which only reads`
      : `transactions of the role ${identity.role} in ${identity.database} only read (default_transaction_read_only is on)`,
    where: 'database-url',
    why: 'nothing was changed',
    fix: identity.replica
      ? 'give the address of the primary, or leave --apply out'
      : 'give the address of a role that may write, or leave --apply out',
  });
}

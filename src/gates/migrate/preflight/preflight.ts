import type { Fact } from '../../../core/check-result.js';
import { UserError } from '../../../core/errors.js';
import { compareFindings } from '../../../core/finding.js';
import type { OpenDatabase } from '../../../postgres/in-use.js';
import { readOnly } from '../../../postgres/read-only.js';
import { ServerError, type Session } from '../../../postgres/session.js';
import { checkAutovacuum } from './autovacuum.js';
import type { Around, Check, Look, PreflightLimits, Seen } from './check.js';
import { checkConnections } from './connections.js';
import { checkDisk } from './disk.js';
import { checkPrepared } from './prepared.js';
import { checkReplicas } from './replication.js';
import { checkRights } from './rights.js';
import { checkSlots } from './slots.js';
import { checkSynchronous } from './synchronous.js';
import { readTouched } from './touched.js';
import { checkTransactions } from './transactions.js';

const checks: Readonly<Record<string, Check>> = {
  transactions: checkTransactions,
  'prepared transactions': checkPrepared,
  autovacuum: checkAutovacuum,
  replicas: checkReplicas,
  'replication slots': checkSlots,
  'synchronous standbys': checkSynchronous,
  connections: checkConnections,
  disk: checkDisk,
  rights: checkRights,
};

/**
 * Looks, before a migration starts, for what would make it wait, hang or fail. Reads only, each check in a short
 * transaction of its own. An error among the findings means: do not start. Throws `UserError` when the database
 * cannot be read; what is unfit altogether `refuseUnfit` refuses before.
 */
export async function preflight(
  { session }: Pick<OpenDatabase, 'session'>,
  limits: PreflightLimits,
  around: Around,
): Promise<Seen> {
  const look = await readOnly(session, limits, () => lookFrom(session, limits, around));
  const seen: Seen[] = [];
  for (const [name, check] of Object.entries(checks)) {
    seen.push(await readOnly(session, limits, () => check(look)).catch((error) => unread(name, error)));
  }
  return {
    findings: seen.flatMap(({ findings }) => findings).sort(compareFindings),
    facts: seen.flatMap(({ facts }) => facts),
  };
}

async function lookFrom(session: Session, limits: PreflightLimits, around: Around): Promise<Look> {
  const [row] = await session.query<Readonly<Record<'role' | 'superuser' | 'monitors', string>>>(`
    select quote_ident(current_user) as role, pg_has_role(current_user, 'pg_read_all_stats', 'usage') as monitors,
      (select rolsuper from pg_roles where rolname = current_user) as superuser`);
  return {
    session,
    limits,
    around,
    tables: await readTouched(session, around.pending),
    role: row?.role ?? '',
    superuser: row?.superuser === 't',
    monitors: row?.monitors === 't',
  };
}

/** One check that cannot be read in time leaves the others to be judged. */
function unread(name: string, error: unknown): Seen {
  const cause = error instanceof UserError ? error.cause : undefined;
  if (!(cause instanceof ServerError) || !/^(?:55P03|57014|42501)$/.test(cause.code)) throw error;
  const fact: Fact = { label: name, value: `could not be read: ${cause.message}` };
  return { findings: [], facts: [fact] };
}

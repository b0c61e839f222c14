import { formatDuration } from '../../../core/duration.js';
import type { Finding } from '../../../core/finding.js';
import { hideValues } from '../../../sql/hide-values.js';
import { type Check, head, type Look, type Seen, statsGrant } from './check.js';
import { heldWords, type Lock, needed } from './held.js';

/** A session with an open transaction. */
export interface OpenTransaction {
  readonly pid: number;
  readonly role: string | undefined;
  readonly application: string | undefined;
  /** `idle in transaction`; undefined where our role may not see it. */
  readonly state: string | undefined;
  /** Milliseconds since it began; undefined where our role may not see it. */
  readonly sinceMs: number | undefined;
  readonly query: string | undefined;
  /** It keeps a snapshot in this database, for which CREATE INDEX CONCURRENTLY waits. */
  readonly snapshot: boolean;
  /** On tables that the migrations name. */
  readonly locks: readonly Lock[];
}

type Row = Readonly<
  Record<'pid' | 'role' | 'application' | 'state' | 'since' | 'query' | 'snapshot' | 'locks', string | null>
>;

const mostShown = 10;

/** Transactions that are open for longer than the limit, and what they hold. */
export const checkTransactions: Check = async (look) => {
  const oids = look.tables.flatMap((table) => table.oids);
  const rows = await look.session.query<Row>(transactionsQuery, [look.limits.transactionMs, oids]);
  return judgeTransactions(rows.map(readRow), look);
};

/** Worst first: those that hold what is needed, then those that are open for longest. */
export function judgeTransactions(
  open: readonly OpenTransaction[],
  look: Pick<Look, 'tables' | 'role' | 'monitors' | 'limits' | 'around'>,
): Seen {
  const concurrently = look.around.pending.some(({ touches }) =>
    touches?.some(({ statement }) => / CONCURRENTLY$/.test(statement)),
  );
  const judged = open.map((transaction) => {
    const held = needed(transaction.locks, look.tables);
    return { transaction, held, blocks: held.length > 0 || (concurrently && transaction.snapshot) };
  });
  const seen = judged.filter(({ transaction }) => transaction.sinceMs !== undefined);
  const hidden = judged.filter(
    ({ transaction, held }) => transaction.sinceMs === undefined && held.length > 0,
  );
  const sorted = seen.sort(
    (a, b) =>
      Number(b.blocks) - Number(a.blocks) || (b.transaction.sinceMs ?? 0) - (a.transaction.sinceMs ?? 0),
  );
  const findings = sorted
    .slice(0, mostShown)
    .map(({ transaction, held, blocks }) =>
      blocks ? blocking(transaction, held) : long(transaction, look.limits.transactionMs),
    );
  const more = sorted.length - findings.length;
  return {
    findings,
    facts: [
      ...(more > 0 ? [{ label: 'long transactions', value: `${more} more than are shown` }] : []),
      ...(look.monitors
        ? []
        : [{ label: 'sessions of others', value: hiddenWords(look.role, hidden.length) }]),
    ],
  };
}

function blocking(transaction: OpenTransaction, held: readonly Lock[]): Finding {
  const { pid, role, application, query } = transaction;
  const why =
    held.length > 0
      ? `holds ${heldWords(held)}`
      : 'has a snapshot, and an index that is built CONCURRENTLY waits for it';
  return {
    ...head('transactionBlocks'),
    title: `process ${pid} (${whoIs(transaction)}) ${why}`,
    detail: `Its last statement: ${query ?? '(none)'}`,
    fix: endOf(transaction),
    subject: `blocks ${role ?? ''} ${application ?? ''} ${held.map(({ table }) => table).join(' ')}`,
  };
}

function long(transaction: OpenTransaction, limitMs: number): Finding {
  const { pid, role, application, query } = transaction;
  return {
    ...head('transactionLong'),
    title: `process ${pid} (${whoIs(transaction)}) has been in its transaction for longer than ${formatDuration(limitMs)}`,
    detail: `Its last statement: ${query ?? '(none)'}`,
    fix: endOf(transaction),
    subject: `long ${role ?? ''} ${application ?? ''}`,
  };
}

function whoIs({ role, application, state, sinceMs }: OpenTransaction): string {
  const facts = [
    role && `role ${role}`,
    application && `application ${application}`,
    state,
    sinceMs === undefined ? undefined : `in its transaction for ${formatDuration(sinceMs)}`,
  ];
  return facts.filter(Boolean).join(', ');
}

/** A dump is worth waiting for; a running statement can be cancelled; who is idle in a transaction must go. */
function endOf({ pid, application, state }: OpenTransaction): string {
  if (application === 'pg_dump') return `wait until pg_dump (process ${pid}) is done`;
  return state === 'active' ? `SELECT pg_cancel_backend(${pid});` : `SELECT pg_terminate_backend(${pid});`;
}

function hiddenWords(role: string, holders: number): string {
  const now =
    holders === 0
      ? ''
      : `; ${holders === 1 ? 'one of them holds' : `${holders} of them hold`} a lock that the migrations need, since when is not known`;
  return `hidden from ${role}${now}. To see them, as a superuser: ${statsGrant(role)}`;
}

function readRow(row: Row): OpenTransaction {
  return {
    pid: Number(row.pid),
    role: row.role ?? undefined,
    application: row.application ?? undefined,
    state: row.state ?? undefined,
    sinceMs: row.since === null ? undefined : Number(row.since),
    query: row.query === null ? undefined : hideValues(row.query).slice(0, 200),
    snapshot: row.snapshot === 't',
    locks: JSON.parse(row.locks ?? '[]') as Lock[],
  };
}

/** Of a session that our role may not see, `xact_start`, `state` and `backend_type` are null; its locks are not. */
const transactionsQuery = `
  select * from (
    select a.pid, a.usename as role, nullif(a.application_name, '') as application, a.state,
      (extract(epoch from clock_timestamp() - a.xact_start) * 1000)::bigint as since,
      case when a.query like '<insufficient privilege>' then null else nullif(a.query, '') end as query,
      a.backend_xmin is not null and a.datname = current_database() as snapshot,
      (select coalesce(json_agg(json_build_object('oid', l.relation::text, 'mode', l.mode)), '[]')
        from pg_locks l where l.pid = a.pid and l.granted and l.locktype = 'relation'
          and l.database = (select oid from pg_database where datname = current_database())
          and l.relation = any($2::oid[])) as locks
    from pg_stat_activity a
    where a.pid <> pg_backend_pid()
      and coalesce(a.backend_type, 'client backend') in ('client backend', 'background worker')) s
  where since > $1 or (since is null and state is null and locks::text <> '[]')
  order by since desc nulls last, pid`;

import type { RuleInfo } from '../../../core/rule.js';

/** What is found before a migration starts. Ids are stable. */
export const preflightRules = {
  transactionBlocks: {
    id: 'transaction-blocks',
    title: 'A transaction that is open for long holds what the migration needs',
    severity: 'error',
    why: 'The migration would wait for its lock, and everybody who comes after it would queue behind the migration, readers too. A session that is idle in its transaction may never let go by itself.',
    mend: 'Find out why the client does not commit. The shown SQL cancels its statement or ends the session: its transaction is rolled back.',
  },
  transactionLong: {
    id: 'transaction-long',
    title: 'A transaction is open for long',
    severity: 'warning',
    why: 'CREATE INDEX CONCURRENTLY waits for every transaction that began before it. Others may come to need a lock at any moment, and vacuum cannot clean up what is newer than their start.',
    mend: 'Let it finish, or end it with the shown SQL.',
  },
  preparedTransaction: {
    id: 'prepared-transaction-old',
    title: 'A prepared transaction waits for its second half',
    severity: 'warning',
    why: 'It holds its locks with no session behind it, also through a restart. Nobody is going to end it but a person or a transaction manager.',
    mend: 'Ask the transaction manager what became of it, then run COMMIT PREPARED or the shown ROLLBACK PREPARED as its owner.',
  },
  wraparoundVacuum: {
    id: 'wraparound-vacuum',
    title: 'Autovacuum works on a table against transaction wraparound',
    severity: 'error',
    why: 'An ordinary autovacuum gives way to whoever wants the table; this one does not. The migration would wait until it is done, which takes hours on a large table.',
    mend: 'Wait for it: the shown SQL tells how far it is. Ending it only makes it start again.',
  },
  replicaLags: {
    id: 'replica-lags',
    title: 'A replica is behind',
    severity: 'warning',
    why: 'A migration that rewrites a table or builds an index sends all of it to the replicas. Readers there see an older schema and older rows for that much longer.',
    mend: 'Wait until it has caught up; the shown SQL tells how far it is.',
  },
  slotHoldsWal: {
    id: 'slot-holds-wal',
    title: 'A replication slot holds much WAL back',
    severity: 'warning',
    why: 'The server keeps all WAL from there on, also what the migration writes. When the disk is full the server stops.',
    mend: 'Start its consumer again. A slot that nobody uses is dropped with the shown SQL.',
  },
  standbyMissing: {
    id: 'synchronous-standby-missing',
    title: 'A synchronous standby is not there',
    severity: 'error',
    why: 'Every COMMIT waits for it, without end and while it holds its locks: the migration would hang with the table locked.',
    mend: 'Bring the standby back, or take it from `synchronous_standby_names` with the shown SQL.',
  },
  connectionsShort: {
    id: 'connections-short',
    title: 'Few connections are free',
    severity: 'warning',
    why: 'The migration needs a few of its own. Clients that queue behind its lock open more, and at the end everybody is refused.',
    mend: 'The shown SQL tells who has most of them. End what is idle, or put a pooler in front.',
  },
  diskShort: {
    id: 'disk-short',
    title: 'The disk is too small for what the migration rewrites',
    severity: 'error',
    why: 'A rewrite makes a whole new copy of the table and its indexes beside the old one, and writes as much WAL. When the disk is full the server stops.',
    mend: 'Enlarge the disk, or do it in batches: a new column, filled in small steps.',
  },
  rightMissing: {
    id: 'migrator-right-missing',
    title: 'The role that migrates lacks a right',
    severity: 'error',
    why: 'Only an owner may ALTER, DROP or index a table, and only who may CREATE in a schema can make something there. The migration would fail, outside of a transaction in the middle.',
    bad: 'ALTER TABLE orders OWNER TO postgres;',
    good: 'ALTER TABLE orders OWNER TO migrator;',
    mend: 'Run the shown GRANT as a superuser, or as who owns the object.',
  },
} as const satisfies Record<string, RuleInfo>;

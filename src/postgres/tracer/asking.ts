import { firstOwnOid } from './locks.js';
import { encode } from './messages.js';

/** What a session says of itself when it is asked. */
export interface Answer {
  /** Byte of the write-ahead log. */
  readonly wal: number;
  /** Whether it has handed its counters in since it was asked the last time. */
  readonly handedIn: boolean;
  /** Rows read by whole-table reads that it has not handed in yet, by table's oid. */
  readonly reads: ReadonlyMap<number, number>;
  /** The same of all sessions, as far as they are handed in. */
  readonly total: ReadonlyMap<number, number>;
  /** Names of the files that tables are in, by oid; empty where that was not asked. */
  readonly files: ReadonlyMap<number, number>;
}

/** What is asked; `files` only of what may have written a table anew. */
export interface Question {
  readonly files: boolean;
}

/**
 * Each question reads `pg_class` from its start to its end. The number of such reads so far is told first: none means
 * that the counters of the question before are not there any more.
 */
function sqlOf({ files }: Question): string {
  // No index helps with a condition like this one.
  const tables = `pg_catalog.pg_class where oid::int8 >= ${firstOwnOid} and relkind in ('r', 'm')`;
  const reads = (count: string): string =>
    `(select pg_catalog.json_agg(pg_catalog.json_build_array(oid::int8, pg_catalog.${count}(oid))) from ${tables} and pg_catalog.${count}(oid) > 0)`;
  return `select pg_catalog.json_build_object(
    'scans', pg_catalog.pg_stat_get_xact_numscans(1259),
    'wal', (pg_catalog.pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::int8,
    'reads', ${reads('pg_stat_get_xact_tuples_returned')},
    'total', ${reads('pg_stat_get_tuples_returned')}${
      files
        ? `,\n    'files', (select pg_catalog.json_agg(pg_catalog.json_build_array(oid::int8, relfilenode::int8)) from ${tables})`
        : ''
    })::text`;
}

/**
 * A question as messages of the protocol. Statement and portal have names of their own: those without a name, and what
 * a client has prepared, stay as they are.
 */
export function questionMessages(question: Question): Buffer {
  const name = 'lockkeeper_question\0';
  const none = Buffer.from([0, 0]);
  return Buffer.concat([
    encode('P', Buffer.from(`${name}${sqlOf(question)}\0`), none),
    encode('B', Buffer.from(`${name}${name}`), none, none, none),
    encode('E', Buffer.from(name), Buffer.alloc(4)),
    encode('C', Buffer.from(`P${name}`)),
    encode('C', Buffer.from(`S${name}`)),
    encode('S'),
  ]);
}

interface Said {
  readonly scans: number;
  readonly wal: number;
  readonly reads: readonly (readonly [number, number])[] | null;
  readonly total: readonly (readonly [number, number])[] | null;
  readonly files?: readonly (readonly [number, number])[] | null;
}

/** Reads the one value of the row that answers a question. */
export function readAnswer(row: Buffer): Answer {
  const { scans, wal, reads, total, files } = JSON.parse(row.toString('utf8', 6)) as Said;
  return {
    wal,
    handedIn: scans === 0,
    reads: new Map(reads),
    total: new Map(total),
    files: new Map(files?.filter(([, file]) => file !== 0)),
  };
}

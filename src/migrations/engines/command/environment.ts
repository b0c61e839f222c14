import { readUrl } from '../../../postgres/database-url.js';
import { type StepSession, serverOptions } from '../step-session.js';

/** A database's address as a command finds it: `DATABASE_URL`, the given names, and libpq's own variables. */
export function addressEnvironment(url: string, names: readonly string[]): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const parts = {
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: password,
    PGDATABASE: pathname.slice(1),
  };
  const libpq = Object.entries(parts).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(libpq.map(([name, value]) => [name, decodeURIComponent(value)])),
    ...Object.fromEntries(['DATABASE_URL', ...names].map((name) => [name, url])),
  };
}

/**
 * What a session is to begin with, as libpq reads it from the environment. `PGOPTIONS` and `PGAPPNAME` are read by
 * everything on libpq (psql, psycopg, Ruby, PHP, diesel), by node's pg, and by Go's lib/pq and newer pgx. Not by
 * asyncpg and JDBC, and PgBouncer refuses the first unless it is told to ignore it. What the environment says already
 * stands behind, and wins.
 */
export function sessionEnvironment(
  session: StepSession,
  theirs: string | undefined,
): Readonly<Record<string, string>> {
  const options = [serverOptions(session), theirs].filter(Boolean).join(' ');
  return { PGOPTIONS: options, PGAPPNAME: session.application_name };
}

/**
 * The address with the limits as its `options`, for a program that is handed it as an argument. Read by what is on
 * libpq, and by drivers that read no `PGOPTIONS`: older pgx, tokio-postgres, sqlx, Prisma, postgres.js. An address
 * that has options keeps them as they are.
 */
export function withOptions(url: string, session: StepSession): string {
  if (readUrl(url).parameters.has('options')) return url;
  return `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(serverOptions(session))}`;
}

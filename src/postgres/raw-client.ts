import pg from 'pg';

/** A connection of the driver itself, for a library that wants to be handed one. Not yet connected. */
export function rawClient(url: string): pg.Client {
  return new pg.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 30_000 });
}

import { alterTableWork } from './alter-table.js';
import { type Cursor, cursorOf, tokensOf } from './tokens.js';
import { exclusive, harmless, rowExclusive, share, shareRow, type Touch, type Work } from './touch.js';

/** The tables that a statement takes locks on, with the strongest work it may do there. Facts: measured on 12 to 18. */
export function touchesOf(sql: string): readonly Touch[] {
  const at = cursorOf(tokensOf(sql));
  if (at.take('ALTER', 'TABLE')) return alterTable(at);
  if (at.take('CREATE')) return create(at);
  if (at.take('DROP')) return drop(at);
  if (at.take('INSERT', 'INTO')) return named(at, effect('INSERT', 'rows', rowExclusive));
  if (at.take('UPDATE')) return only(at, effect('UPDATE', 'rows', rowExclusive));
  if (at.take('DELETE', 'FROM')) return only(at, effect('DELETE', 'rows', rowExclusive));
  if (at.take('MERGE', 'INTO')) return only(at, effect('MERGE', 'rows', rowExclusive));
  if (at.take('TRUNCATE')) return truncate(at);
  if (at.take('LOCK')) return lock(at);
  if (at.take('CLUSTER')) return named(at, effect('CLUSTER', 'rewrite', exclusive));
  if (at.take('VACUUM', 'FULL')) return named(at, effect('VACUUM FULL', 'rewrite', exclusive));
  if (at.take('REINDEX')) return reindex(at);
  if (at.take('REFRESH', 'MATERIALIZED', 'VIEW')) return refresh(at);
  if (at.take('ALTER', 'POLICY')) return on(at, effect('ALTER POLICY', 'brief', exclusive));
  if (at.take('DO')) return [{ table: '', work: 'unknown', lock: exclusive, statement: 'DO' }];
  if (at.take('CALL')) return [{ table: '', work: 'unknown', lock: exclusive, statement: 'CALL' }];
  return [];
}

function alterTable(at: Cursor): readonly Touch[] {
  at.take('IF', 'EXISTS');
  at.take('ONLY');
  const table = at.name();
  if (table === undefined) return [];
  const { also, ...work } = alterTableWork(at.rest());
  const statement = 'ALTER TABLE';
  const touch = { table, statement, ...work };
  return [touch, ...also.map((other) => ({ ...touch, table: other }))];
}

function create(at: Cursor): readonly Touch[] {
  at.take('OR', 'REPLACE');
  const isUnique = at.take('UNIQUE');
  if (at.take('INDEX')) {
    const concurrently = at.take('CONCURRENTLY');
    const statement = `CREATE ${isUnique ? 'UNIQUE ' : ''}INDEX${concurrently ? ' CONCURRENTLY' : ''}`;
    return on(at, effect(statement, 'build', concurrently ? harmless : share));
  }
  if (at.take('CONSTRAINT', 'TRIGGER') || at.take('TRIGGER'))
    return on(at, effect('CREATE TRIGGER', 'brief', shareRow));
  if (at.take('POLICY')) return on(at, effect('CREATE POLICY', 'brief', exclusive));
  if (at.take('TABLE')) return createTable(at);
  return [];
}

/** The table itself is new; those that it refers to are not. */
function createTable(at: Cursor): readonly Touch[] {
  at.take('IF', 'NOT', 'EXISTS');
  at.name();
  const statement = 'CREATE TABLE';
  const partition = at.take('PARTITION', 'OF') ? at.name() : undefined;
  const parents: Touch[] =
    partition === undefined ? [] : [{ table: partition, work: 'brief', lock: exclusive, statement }];
  while (at.skipTo('REFERENCES')) {
    const table = at.name();
    if (table !== undefined) parents.push({ table, work: 'brief', lock: shareRow, statement });
  }
  return parents;
}

function drop(at: Cursor): readonly Touch[] {
  if (at.take('POLICY')) return on(at, effect('DROP POLICY', 'brief', exclusive));
  if (at.take('TRIGGER')) return on(at, effect('DROP TRIGGER', 'brief', exclusive));
  const kind = ['TABLE', 'INDEX', 'VIEW'].find((word) => at.take(word));
  const what = kind ?? (at.take('MATERIALIZED', 'VIEW') ? 'MATERIALIZED VIEW' : undefined);
  if (what === undefined) return [];
  const lockMode = at.take('CONCURRENTLY') ? harmless : exclusive;
  at.take('IF', 'EXISTS');
  return names(at).map((table) => ({ table, work: 'brief', lock: lockMode, statement: `DROP ${what}` }));
}

function truncate(at: Cursor): readonly Touch[] {
  at.take('TABLE');
  at.take('ONLY');
  return names(at).map((table) => ({ table, work: 'brief', lock: exclusive, statement: 'TRUNCATE' }));
}

function lock(at: Cursor): readonly Touch[] {
  at.take('TABLE');
  at.take('ONLY');
  return names(at).map((table) => ({ table, work: 'brief', lock: exclusive, statement: 'LOCK TABLE' }));
}

function reindex(at: Cursor): readonly Touch[] {
  if (!at.take('TABLE') && !at.take('INDEX')) return [];
  const mode = at.take('CONCURRENTLY') ? harmless : exclusive;
  return named(at, effect('REINDEX', 'build', mode));
}

function refresh(at: Cursor): readonly Touch[] {
  const mode = at.take('CONCURRENTLY') ? 'EXCLUSIVE' : exclusive;
  return named(at, effect('REFRESH MATERIALIZED VIEW', 'rewrite', mode));
}

type Effect = Omit<Touch, 'table'>;

function effect(statement: string, work: Work, lock: string): Effect {
  return { work, lock, statement };
}

function named(at: Cursor, does: Effect): readonly Touch[] {
  const table = at.name();
  return table === undefined ? [] : [{ table, ...does }];
}

function only(at: Cursor, does: Effect): readonly Touch[] {
  at.take('ONLY');
  return named(at, does);
}

function on(at: Cursor, does: Effect): readonly Touch[] {
  return at.skipTo('ON') ? only(at, does) : [];
}

function names(at: Cursor): readonly string[] {
  const found: string[] = [];
  do {
    const name = at.name();
    if (name !== undefined) found.push(name);
  } while (at.take(','));
  return found;
}

import type { ReadLimits } from '../read-only.js';
import { ServerError, type Session } from '../session.js';

/**
 * Settings that change how the server writes expressions, and those that a migration may leave behind
 * and that would stop or slow a reading.
 */
const settings: readonly string[] = [
  'role = none',
  'search_path = pg_catalog, pg_temp',
  'quote_all_identifiers = off',
  'datestyle = iso',
  'intervalstyle = postgres',
  'timezone = utc',
  'extra_float_digits = 3',
  'bytea_output = hex',
  'jit = off',
  'plan_cache_mode = force_generic_plan',
];

/**
 * Prepared look-ups are planned early, on small catalogs, and run when these have grown: only plans that go by
 * indexes stay quick. A reading of everything wants the other plans.
 */
const planners: readonly string[] = [
  'enable_seqscan',
  'enable_hashjoin',
  'enable_mergejoin',
  'enable_material',
];

/** What a reading is for: everything, or look-ups by oid. */
export type ReadingKind = 'whole' | 'lookup';

export interface ReadingPlan {
  readonly kind: ReadingKind;
  /** None where the database is ours. */
  readonly limits?: ReadLimits;
}

/**
 * Runs `body` in a read-only transaction of its own that sees one state of the catalogs, and leaves the
 * session as it was. The session must have no transaction open: then the server refuses, with 25001 or 25P02.
 */
export async function reading<T>(session: Session, plan: ReadingPlan, body: () => Promise<T>): Promise<T> {
  await session.execute(`begin isolation level repeatable read read only; ${set('local', plan)}`);
  try {
    const result = await body();
    await session.execute('commit');
    return result;
  } catch (error) {
    if (session.alive) await session.execute('rollback');
    throw error;
  }
}

/** Makes the settings of look-ups for good, in a session that serves nothing else. */
export function settle(session: Session): Promise<void> {
  return session.execute(set('session', { kind: 'lookup' }));
}

function set(scope: 'local' | 'session', { kind, limits }: ReadingPlan): string {
  const plans = planners.map((name) => `${name} = ${kind === 'whole' ? 'on' : 'off'}`);
  const times = [
    `statement_timeout = ${limits?.statementTimeoutMs ?? 0}`,
    `lock_timeout = ${limits?.lockTimeoutMs ?? 0}`,
  ];
  return [...settings, ...times, ...plans].map((setting) => `set ${scope} ${setting}`).join('; ');
}

/** A migration's DISCARD ALL or DEALLOCATE ALL took our prepared statements along. */
export function lostPreparedStatement(error: unknown): boolean {
  return error instanceof ServerError && error.code === '26000';
}

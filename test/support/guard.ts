import type { StatementEvent, StepGuard, Target } from '../../src/migrations/engine.js';
import { connect } from '../../src/postgres/connect.js';

/** A guard that writes down what it is told. */
export function guardWith(own: Partial<StepGuard> = {}): StepGuard & { readonly told: StatementEvent[] } {
  const told: StatementEvent[] = [];
  return {
    lockTimeoutMs: 200,
    statementTimeoutMs: 10_000,
    record: [`insert into ledger values ('step')`],
    skip: 0,
    onStatement: async (event) => void told.push(event),
    ...own,
    told,
  };
}

/** What was told, as `1/3 begun: create table a ()`. */
export function lines(told: readonly StatementEvent[]): readonly string[] {
  return told.map(({ number, of, done, text }) => `${number}/${of} ${done ? 'done' : 'begun'}: ${text}`);
}

/** Runs `body` while another session holds a lock that `sql` takes. */
export async function whileLocked<T>(target: Target, sql: string, body: () => Promise<T>): Promise<T> {
  const holder = await connect(target.url, { applicationName: 'another application' });
  try {
    await holder.execute(`begin; ${sql}`);
    return await body();
  } finally {
    await holder.close();
  }
}

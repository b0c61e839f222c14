import fc from 'fast-check';
import { lockModes } from '../../src/core/lock.js';
import type { StatementTrace, StepTrace } from '../../src/core/trace.js';

export function aStatement(parts: Partial<StatementTrace> = {}): StatementTrace {
  return {
    sql: 'SELECT 1',
    transaction: 1,
    locks: [],
    rewrites: [],
    scans: [],
    objects: [],
    ...parts,
  };
}

export function aTrace(...statements: readonly Partial<StatementTrace>[]): StepTrace {
  return { statements: statements.map(aStatement), gaps: [] };
}

/** A migration that locks one table harder and harder, and its parent for a moment. */
export const lockingTrace: StepTrace = aTrace(
  { sql: 'CREATE TABLE public.notes (id bigint PRIMARY KEY)', durationMs: 4 },
  {
    sql: 'CREATE INDEX orders_total_idx ON public.orders (total)',
    durationMs: 30,
    locks: [{ relation: 'public.orders', mode: 'SHARE' }],
    scans: [{ relation: 'public.orders', rows: 200 }],
    objects: [{ change: 'created', kind: 'index', name: 'public.orders_total_idx' }],
  },
  {
    sql: 'ALTER TABLE public.orders\n  ALTER COLUMN total TYPE bigint',
    durationMs: 9,
    walBytes: 73_000,
    locks: [{ relation: 'public.orders', mode: 'ACCESS EXCLUSIVE' }],
    rewrites: [{ relation: 'public.orders', reason: 'column type' }],
  },
  {
    sql: 'ALTER TABLE public.orders ADD FOREIGN KEY (customer) REFERENCES public.customers',
    durationMs: 1,
    locks: [{ relation: 'public.customers', mode: 'SHARE ROW EXCLUSIVE' }],
  },
  { sql: 'UPDATE public.orders SET total = 0 WHERE total IS NULL', durationMs: 2, rows: 17 },
);

/** `texts` makes every free text of the trace. */
export function anyTrace(texts: fc.Arbitrary<string>): fc.Arbitrary<StepTrace> {
  const few = { maxLength: 2 };
  const statement: fc.Arbitrary<StatementTrace> = fc.record(
    {
      sql: texts,
      transaction: fc.integer({ min: 1, max: 3 }),
      durationMs: fc.nat({ max: 100_000 }),
      walBytes: fc.nat(),
      locks: fc.array(fc.record({ relation: texts, mode: fc.constantFrom(...lockModes) }), few),
      rewrites: fc.array(fc.record({ relation: texts, reason: texts }), few),
      scans: fc.array(fc.record({ relation: texts, rows: fc.nat() }), few),
      objects: fc.array(
        fc.record({ change: fc.constantFrom('created', 'altered', 'dropped'), kind: texts, name: texts }),
        few,
      ),
      rows: fc.nat(),
    },
    { requiredKeys: ['sql', 'locks', 'rewrites', 'scans', 'objects'] },
  );
  return fc.record({
    statements: fc.array(statement, { maxLength: 4 }),
    gaps: fc.array(texts, few),
  });
}

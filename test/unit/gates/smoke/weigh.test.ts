import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lockModes } from '../../../../src/core/lock.js';
import type { StatementTrace, StepTrace } from '../../../../src/core/trace.js';
import type { Ground, GroundRelation } from '../../../../src/gates/smoke/evidence/ground.js';
import { type Unforeseeing, unforeseen } from '../../../../src/gates/smoke/evidence/unforeseen.js';
import { weigh } from '../../../../src/gates/smoke/evidence/weigh.js';
import type { Effect } from '../../../../src/rules/effect.js';
import type { Claim, Prediction } from '../../../../src/rules/prediction.js';
import { aFinding } from '../../../support/report.js';

const server = 'PostgreSQL 16.14';
const names = ['public.orders', 'public.customers', 'app.notes'] as const;

function aPrediction(
  claim: Claim | undefined,
  effect: Partial<Effect>,
  text = 'ALTER TABLE orders',
): Prediction {
  return {
    finding: aFinding({
      rule: 'a-rule',
      migration: '7',
      title: 'writes all of orders anew',
      fix: 'split it',
    }),
    claim,
    effects: [
      { relation: 'public.orders', lock: 'ACCESS EXCLUSIVE', scan: false, rewrite: false, ...effect },
    ],
    statement: { text, location: { file: '7.sql', line: 3 } },
  };
}

function aStatement(parts: Partial<StatementTrace> = {}): StatementTrace {
  return {
    sql: 'ALTER TABLE orders;',
    transaction: 1,
    locks: [],
    rewrites: [],
    scans: [],
    objects: [],
    ...parts,
  };
}

function aGround(
  tables: Readonly<Record<string, Partial<GroundRelation>>> = { 'public.orders': {} },
): Ground {
  const entries = Object.entries(tables).map(
    ([name, parts]) => [name, { kind: 'table' as const, filled: true, ...parts }] as const,
  );
  return { relations: new Map(entries), seesAllRows: false };
}

const traceOf = (...statements: readonly StatementTrace[]): StepTrace => ({ statements, gaps: [] });
const ax = { relation: 'public.orders', mode: 'ACCESS EXCLUSIVE' } as const;

function verdictOf(prediction: Prediction, trace: StepTrace, ground = aGround()) {
  const [finding] = weigh({ predictions: [prediction], trace, ground, server });
  return finding?.evidence?.verdict;
}

describe('a prediction held against a run', () => {
  test('says what was held until when, read and rewritten', () => {
    const trace = traceOf(
      aStatement({ sql: 'BEGIN' }),
      aStatement({
        locks: [ax],
        scans: [{ relation: 'public.orders', rows: 200 }],
        rewrites: [{ relation: 'public.orders', reason: 'column type' }],
      }),
      aStatement({ sql: 'SELECT 1' }),
      aStatement({ sql: 'SELECT 2' }),
      aStatement({ sql: 'SELECT 3' }),
      aStatement({ sql: 'COMMIT' }),
    );
    const [finding] = weigh({
      predictions: [aPrediction('rewrite', { rewrite: true })],
      trace,
      ground: aGround(),
      server,
    });
    expect(finding).toMatchObject({ severity: 'error', fix: 'split it' });
    expect(finding?.evidence).toEqual({
      verdict: 'confirmed',
      server,
      seen: [
        'held ACCESS EXCLUSIVE on orders from statement 2, which blocks every read and write until commit, 3 statements later',
        'read 200 rows of orders',
        'rewrote orders (column type)',
      ],
    });
  });

  test('a rewrite that was none is a notice with nothing to mend', () => {
    const [finding] = weigh({
      predictions: [aPrediction('rewrite', { rewrite: true })],
      trace: traceOf(aStatement({ locks: [ax] })),
      ground: aGround({ 'public.orders': { filled: false } }),
      server,
    });
    expect(finding).toMatchObject({
      severity: 'notice',
      title: 'orders: looks like a rewrite, was not one on 16',
      evidence: { verdict: 'refuted', seen: ['the statement wrote nothing anew'] },
    });
    expect(finding?.fix).toBeUndefined();
  });

  test('a scan is refuted only where there were rows to read, a lock on an empty table too', () => {
    const idle = traceOf(aStatement());
    const empty = aGround({ 'public.orders': { filled: false } });
    expect(verdictOf(aPrediction('scan', { scan: true }), idle)).toBe('refuted');
    expect(verdictOf(aPrediction('scan', { scan: true }), idle, empty)).toBeUndefined();
    expect(verdictOf(aPrediction('lock', {}), idle, empty)).toBe('refuted');
  });

  test('nothing is refuted that the run could not have shown', () => {
    const rewrite = aPrediction('rewrite', { rewrite: true });
    const gap = { ...traceOf(aStatement()), gaps: ['the connection was encrypted'] };
    expect(verdictOf(rewrite, gap)).toBeUndefined();
    expect(verdictOf(rewrite, traceOf(aStatement({ sql: 'ALTER TABLE orders_old' })))).toBeUndefined();
    expect(verdictOf(rewrite, traceOf(aStatement()), aGround({ 'app.orders': {} }))).toBeUndefined();
    expect(verdictOf(aPrediction(undefined, {}), traceOf(aStatement()))).toBeUndefined();
  });

  test('what a partition shows holds for its table', () => {
    const ground = aGround({
      'public.orders': { kind: 'partitioned' },
      'app.notes': { root: 'public.orders' },
    });
    const rewrites = [{ relation: 'app.notes', reason: 'column type' }];
    const rewrite = aPrediction('rewrite', { rewrite: true });
    expect(verdictOf(rewrite, traceOf(aStatement({ rewrites })), ground)).toBe('confirmed');
  });

  test('a change of no row is told where there are some, and never where the session sees all', () => {
    const hidden = aPrediction('rows', { lock: 'ROW EXCLUSIVE' });
    expect(verdictOf(hidden, traceOf(aStatement({ rows: 0 })))).toBe('confirmed');
    expect(verdictOf(hidden, traceOf(aStatement({ rows: 3 })))).toBeUndefined();
    expect(
      verdictOf(hidden, traceOf(aStatement({ rows: 0 })), { ...aGround(), seesAllRows: true }),
    ).toBeUndefined();
  });
});

const relation = fc.constantFrom(...names);
const mode = fc.constantFrom(...lockModes);
const anyStatement: fc.Arbitrary<StatementTrace> = fc.record({
  sql: fc.constantFrom('ALTER TABLE a', 'DO $$ x $$', 'UPDATE b'),
  transaction: fc.constantFrom(1, 2),
  locks: fc.array(fc.record({ relation, mode }), { maxLength: 3 }),
  rewrites: fc.array(fc.record({ relation, reason: fc.constant('column type') }), { maxLength: 2 }),
  scans: fc.array(fc.record({ relation, rows: fc.integer({ min: 1, max: 9 }) }), { maxLength: 2 }),
  objects: fc.constant([]),
});
const anyTrace = fc
  .array(anyStatement, { maxLength: 5 })
  .map((statements): StepTrace => ({ statements, gaps: [] }));
const anyPrediction = fc
  .record({
    claim: fc.constantFrom<Claim>('lock', 'scan', 'rewrite'),
    text: fc.constantFrom('ALTER TABLE a', 'DO $$ x $$', 'UPDATE b', 'nothing that ran'),
    effect: fc.record({ relation, lock: mode, scan: fc.boolean(), rewrite: fc.boolean() }),
  })
  .map(({ claim, text, effect }) => aPrediction(claim, effect, text));
const ground = aGround(Object.fromEntries(names.map((name) => [name, {}])));

function runOf(trace: StepTrace, effects: readonly Effect[], made: readonly string[] = []): Unforeseeing {
  return {
    predictions: [],
    trace,
    ground,
    server,
    foreseen: { effects, made: new Set(made), waitsForLocks: true },
    migration: { id: '7', file: '7.sql', up: undefined },
  };
}

describe('for any run', () => {
  test('what was predicted and is in the trace is confirmed, and what is refuted is never an error', () => {
    fc.assert(
      fc.property(anyPrediction, anyTrace, (prediction, trace) => {
        const [effect] = prediction.effects;
        const ran = trace.statements.filter(({ sql }) => sql === prediction.statement.text);
        const isThere = ran.some(({ rewrites, scans }) => {
          const isWritten = rewrites.some((one) => one.relation === effect?.relation);
          const isRead = scans.some((one) => one.relation === effect?.relation);
          if (prediction.claim === 'rewrite') return effect?.rewrite && isWritten;
          return prediction.claim === 'scan' && (effect?.scan || effect?.rewrite) && (isRead || isWritten);
        });
        const [finding] = weigh({ predictions: [prediction], trace, ground, server });
        if (isThere) expect(finding?.evidence?.verdict).toBe('confirmed');
        if (finding?.evidence?.verdict === 'refuted') expect(finding.severity).toBe('notice');
        else expect(finding?.severity).toBe('error');
      }),
    );
  });

  test('what is unforeseen is exactly the rest', () => {
    fc.assert(
      fc.property(anyTrace, fc.subarray([...names]), (trace, known) => {
        const effects = known.map((name) => ({
          relation: name,
          lock: 'ACCESS EXCLUSIVE' as const,
          scan: true,
          rewrite: true,
        }));
        const told = unforeseen(runOf(trace, effects));
        for (const { subject } of told)
          for (const name of subject.split('\n')) expect(known).not.toContain(name);
        const rest = trace.statements
          .flatMap(({ rewrites, locks }) => [
            ...rewrites.map((one) => one.relation),
            ...locks.filter((one) => lockModes.indexOf(one.mode) >= 4).map((one) => one.relation),
          ])
          .filter((name) => !known.some((one) => one === name));
        const spoken = new Set(told.flatMap(({ subject }) => subject.split('\n')));
        for (const name of rest) expect(spoken).toContain(name);
        expect(told.every(({ evidence }) => evidence?.verdict === 'unforeseen')).toBe(true);
        expect(unforeseen(runOf(trace, [], names))).toEqual([]);
      }),
    );
  });
});

describe('what only the run showed', () => {
  test('thirty locks of one block are one finding', () => {
    const many = Array.from({ length: 30 }, (_, index) => `public.t${index}`);
    const locks = many.map((name) => ({ relation: name, mode: 'ACCESS EXCLUSIVE' as const }));
    const tables = aGround(Object.fromEntries(many.map((name) => [name, {}])));
    const run = { ...runOf(traceOf(aStatement({ sql: 'DO $$ many $$', locks })), []), ground: tables };
    const [finding, ...others] = unforeseen(run);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'unforeseen-lock', severity: 'warning' });
    expect(finding?.title).toBe('running it locked t0, t1, t2, t3 and 26 more, which its text does not show');
    expect(finding?.evidence?.seen).toHaveLength(6);
  });

  test('a lock whose wait has a limit is only worth knowing', () => {
    const run = runOf(traceOf(aStatement({ locks: [ax] })), []);
    const limited = { ...run, foreseen: { ...run.foreseen, waitsForLocks: false } };
    expect(unforeseen(limited).map(({ severity }) => severity)).toEqual(['notice']);
  });

  test('a prediction about a name that was not there may mean any table', () => {
    const effects = [
      { relation: 'public.renamed', lock: 'ACCESS EXCLUSIVE' as const, scan: false, rewrite: true },
    ];
    const rewrites = [{ relation: 'public.orders', reason: 'column type' }];
    expect(unforeseen(runOf(traceOf(aStatement({ locks: [ax], rewrites })), effects))).toEqual([]);
  });

  test('rows that row level security hid from code are told, unless the session sees all', () => {
    const locks = [{ relation: 'public.orders', mode: 'ROW EXCLUSIVE' as const }];
    const run = runOf(traceOf(aStatement({ sql: 'UPDATE orders SET a = $1', locks, rows: 0 })), []);
    const forced = aGround({ 'public.orders': { forced: true } });
    expect(unforeseen({ ...run, ground: forced })).toMatchObject([
      { rule: 'forced-rls-hides-rows', severity: 'error', evidence: { verdict: 'unforeseen' } },
    ]);
    expect(unforeseen({ ...run, ground: { ...forced, seesAllRows: true } })).toEqual([]);
    expect(unforeseen(run)).toEqual([]);
  });

  test('a read that keeps nobody out is nothing', () => {
    const scans = [{ relation: 'public.orders', rows: 200 }];
    expect(unforeseen(runOf(traceOf(aStatement({ sql: 'SELECT 1', scans })), []))).toEqual([]);
  });
});

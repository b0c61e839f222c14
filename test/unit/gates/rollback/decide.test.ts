import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deploymentOutcomes } from '../../../../src/core/deployment.js';
import { rollbackModes } from '../../../../src/core/rollback.js';
import { decide, type RollbackQuestion } from '../../../../src/gates/rollback/decide.js';

const service = { id: 'srv-1', name: 'shop' };
const previous = { id: 'dep-1', commit: 'a'.repeat(40) };
const fits = { project: '.', id: '004', name: 'notes', file: 'm/004.sql', compatible: true, reason: 'fits' };
const breaks = {
  ...fits,
  id: '005',
  name: 'less',
  compatible: false,
  reason: 'column public.orders.note removed: old code may use it',
};

function ask(parts: Partial<RollbackQuestion> = {}): RollbackQuestion {
  return {
    mode: 'safe',
    deployment: { id: 'dep-2', service, outcome: 'live', wentLive: true, previous },
    gates: { failed: ['health'], unjudged: [] },
    migrations: { known: true, migrations: [fits] },
    platform: { known: true, live: { id: 'dep-2' }, newest: { id: 'dep-2' } },
    retained: 'unknown',
    ...parts,
  };
}

describe('a person can read why', () => {
  test('a live version that failed its health gate goes back when every migration lets old code go on', () => {
    expect(decide(ask())).toEqual({
      action: 'roll-back',
      target: previous,
      reason:
        'health failed on dep-2, and the code of before can live with the migration since then: back to dep-1 (commit aaaaaaaaaaaa)',
    });
  });

  test('no migration came with it', () => {
    expect(decide(ask({ migrations: { known: true, migrations: [] } })).reason).toContain(
      'no migration came with it',
    );
  });

  test('a migration that took something away keeps it where it is, and is named', () => {
    const decision = decide(ask({ migrations: { known: true, migrations: [fits, breaks] } }));
    expect(decision).toMatchObject({ action: 'refuse' });
    expect(decision.reason).toBe(
      'the code of before cannot live with 1 of 2 migrations since then (005 (less): column public.orders.note removed: old code may use it)',
    );
  });

  test('with `always` the migrations do not count', () => {
    const migrations = { known: true, migrations: [breaks] } as const;
    expect(decide(ask({ mode: 'always', migrations }))).toMatchObject({
      action: 'roll-back',
      target: previous,
    });
  });

  test('migrations that cannot be told keep it where it is', () => {
    const migrations = { known: false, reason: 'the clone is shallow', fix: 'fetch-depth: 0' } as const;
    expect(decide(ask({ migrations }))).toEqual({
      action: 'refuse',
      reason: 'the migrations since then cannot be told: the clone is shallow',
      fix: 'fetch-depth: 0',
    });
  });

  test.each([
    ['no gate failed', ask({ gates: { failed: [], unjudged: [] } }), 'nothing', 'no gate failed'],
    [
      'it never went live',
      ask({ deployment: { ...ask().deployment, outcome: 'failed', wentLive: false } }),
      'nothing',
      'dep-1 (commit aaaaaaaaaaaa) goes on serving',
    ],
    [
      'it may still go live',
      ask({ deployment: { ...ask().deployment, outcome: 'timed-out', wentLive: false } }),
      'refuse',
      'may still go live',
    ],
    ['no gate could judge', ask({ gates: { failed: [], unjudged: ['health'] } }), 'refuse', 'nobody knows'],
    ['it is forbidden', ask({ mode: 'never' }), 'refuse', '`rollback` is `never`'],
    [
      'a newer deployment is live',
      ask({ platform: { known: true, live: { id: 'dep-3' }, newest: { id: 'dep-3' } } }),
      'refuse',
      'dep-3 came after dep-2',
    ],
    [
      'a newer deployment is on its way',
      ask({ platform: { known: true, live: { id: 'dep-2' }, newest: { id: 'dep-3' } } }),
      'refuse',
      'dep-3 came after dep-2',
    ],
    [
      'its place was taken',
      ask({ deployment: { ...ask().deployment, outcome: 'deactivated' } }),
      'refuse',
      'has taken the place',
    ],
    [
      'nobody can say what is live',
      ask({ platform: { known: false, reason: 'no answer' } }),
      'refuse',
      'no answer',
    ],
    [
      'nothing was live before',
      ask({ deployment: { id: 'dep-2', service, outcome: 'live', wentLive: true } }),
      'refuse',
      'is not known',
    ],
    ['the build is gone', ask({ retained: 'no' }), 'refuse', 'no longer has the build'],
  ] as const)('%s', (...[, question, action, words]) => {
    const decision = decide(question);
    expect(decision.action).toBe(action);
    expect(decision.reason).toContain(words);
  });
});

const version = fc.record(
  { id: fc.constantFrom('dep-1', 'dep-2', 'dep-3'), commit: fc.string() },
  { requiredKeys: ['id'] },
);
const migration = fc.record({
  project: fc.string(),
  id: fc.string(),
  name: fc.string(),
  file: fc.string(),
  compatible: fc.boolean(),
  reason: fc.string(),
});
const names = fc.array(fc.constantFrom('deploy', 'health', 'http-smoke'), { maxLength: 3 });
const anyQuestion: fc.Arbitrary<RollbackQuestion> = fc.record({
  mode: fc.constantFrom(...rollbackModes),
  deployment: fc.record(
    {
      id: fc.constant('dep-2'),
      service: fc.constant(service),
      outcome: fc.constantFrom(...deploymentOutcomes),
      wentLive: fc.boolean(),
      link: fc.webUrl(),
      previous: version,
    },
    { requiredKeys: ['id', 'service', 'outcome', 'wentLive'] },
  ),
  gates: fc.record({ failed: names, unjudged: names }),
  migrations: fc.oneof(
    fc.record({ known: fc.constant(true as const), migrations: fc.array(migration, { maxLength: 5 }) }),
    fc.record({ known: fc.constant(false as const), reason: fc.string(), fix: fc.string() }),
  ),
  platform: fc.oneof(
    fc.record(
      { known: fc.constant(true as const), live: version, newest: version },
      { requiredKeys: ['known'] },
    ),
    fc.record({ known: fc.constant(false as const), reason: fc.string() }),
  ),
  retained: fc.constantFrom('yes', 'no', 'unknown'),
});

describe('whatever it is asked', () => {
  const always = (holds: (question: RollbackQuestion, action: string) => void) =>
    fc.assert(
      fc.property(anyQuestion, (question) => holds(question, decide(question).action)),
      { numRuns: 2000 },
    );

  test('it answers with a reason, and a refusal with what to do', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const decision = decide(question);
        expect(decision.reason).not.toBe('');
        if (decision.action === 'roll-back') expect(decision.target).toEqual(question.deployment.previous);
      }),
      { numRuns: 2000 },
    );
  });

  test('it never rolls back when told never', () => {
    always(({ mode }, action) => {
      if (mode === 'never') expect(action).not.toBe('roll-back');
    });
  });

  test('it never rolls back what never went live, nor what no gate failed', () => {
    always(({ deployment, gates }, action) => {
      if (!deployment.wentLive || gates.failed.length === 0) expect(action).not.toBe('roll-back');
    });
  });

  test('it never undoes somebody else’s deployment, nor acts without knowing what is live', () => {
    always(({ platform, deployment }, action) => {
      const other =
        platform.known && [platform.live, platform.newest].some((one) => one && one.id !== deployment.id);
      if (!platform.known || other) expect(action).not.toBe('roll-back');
    });
  });

  test('when it is to be safe, one migration that old code cannot live with is enough', () => {
    always(({ mode, migrations }, action) => {
      const bad = !migrations.known || migrations.migrations.some(({ compatible }) => !compatible);
      if (mode === 'safe' && bad) expect(action).not.toBe('roll-back');
    });
  });

  test('more trust never means fewer rollbacks', () => {
    always((question, action) => {
      if (action === 'roll-back') expect(decide({ ...question, mode: 'always' }).action).toBe('roll-back');
    });
  });
});

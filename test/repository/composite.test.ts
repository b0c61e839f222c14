import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compositeYml } from '../../scripts/composite-yml.js';
import { compositeVariable } from '../../src/actions/parse-inputs.js';
import { actions } from '../../src/actions/table.js';
import { databaseStages, stageSecrets } from '../../src/stages/release/release-stages.js';

interface Step {
  readonly id: string;
  readonly if?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
  readonly 'continue-on-error'?: boolean;
}

const manifest = parse(compositeYml()) as {
  readonly inputs: Readonly<Record<string, object>>;
  readonly runs: { readonly steps: readonly Step[] };
};
const { steps } = manifest.runs;
const bundleOf = ({ run }: Step): string => /dist\/([\w-]+?)(-post)?\.js/.exec(run)?.[1] ?? '';
const bundled = steps.filter((step) => bundleOf(step) !== '');
const specOf = (step: Step) => actions.find(({ spec }) => spec.name === bundleOf(step))?.spec;
const step = (id: string): Step => {
  const found = steps.find((one) => one.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

test('the stages stand in the order in which a release passes them, Slack around them', () => {
  expect(steps.map(({ id }) => id)).toEqual([
    'stages',
    'slack-start',
    'lint',
    'smoke',
    'judge',
    'plan',
    'backup',
    'migrate',
    'verify',
    'rls',
    'seed',
    'slack-migrated',
    'job',
    'baseline',
    'render-deploy',
    'railway-deploy',
    'slack-deployed',
    'health',
    'http-smoke',
    'slack-judged',
    'rollback',
    'job-stopped',
    'render-deploy-stopped',
    'railway-deploy-stopped',
    'report',
    'slack',
  ]);
});

test('every step tells its action only inputs that it has', () => {
  for (const one of bundled) {
    const known = Object.keys(specOf(one)?.inputs ?? {}).map(compositeVariable);
    const told = Object.keys(one.env).filter((name) => name.startsWith('INPUT_'));
    expect([one.id, told.filter((name) => !known.includes(name))]).toEqual([one.id, []]);
  }
});

test('every input of the composite reaches a step, and every expression names one that is there', () => {
  const text = JSON.stringify(steps);
  const used = new Set([...text.matchAll(/\binputs\.([\w-]+)/g)].map((match) => match[1]));
  expect([...used].filter((name) => !((name as string) in manifest.inputs))).toEqual([]);
  expect(Object.keys(manifest.inputs).filter((name) => !used.has(name))).toEqual([]);
});

describe('secrets', () => {
  const secrets = [
    'render-api-key',
    'deploy-hook',
    'railway-token',
    'bearer-token',
    'slack-token',
    'slack-webhook',
    'live-database-url',
    'scratch-url',
    'history-url',
  ];
  const holders = (secret: string): readonly string[] =>
    steps
      .filter(({ env }) => Object.values(env).some((value) => value.includes(`inputs.${secret} }}`)))
      .map(({ id }) => id);

  test.each([
    ['render-api-key', ['job', 'render-deploy', 'rollback', 'job-stopped', 'render-deploy-stopped']],
    ['deploy-hook', ['render-deploy', 'render-deploy-stopped']],
    ['railway-token', ['railway-deploy', 'rollback', 'railway-deploy-stopped']],
    ['bearer-token', ['baseline', 'health', 'rollback']],
    ['live-database-url', ['plan', 'backup', 'migrate', 'verify', 'rls', 'seed']],
    ['scratch-url', ['migrate', 'seed']],
    ['s3-secret-access-key', ['backup']],
    ['slack-token', ['slack-start', 'slack-migrated', 'slack-deployed', 'slack-judged', 'slack']],
    ['slack-webhook', ['slack']],
    [
      'history-url',
      [
        ...['lint', 'plan', 'backup', 'migrate', 'verify', 'rls', 'seed', 'job', 'baseline', 'render-deploy'],
        ...['railway-deploy', 'health', 'http-smoke', 'rollback', 'report'],
      ],
    ],
  ])('%s reaches only the steps that need it', (secret, ids) => expect(holders(secret)).toEqual(ids));

  test.each([
    ['render-api-key', 'render-job'],
    ['railway-token', 'railway'],
    ['endpoint-token', 'endpoint'],
  ])('%s reaches plan and migrate only where they go through %s', (secret, way) => {
    for (const id of ['plan', 'migrate']) {
      const values = Object.values(step(id).env).filter((value) => value.includes(`inputs.${secret}`));
      expect(values).toEqual([`\${{ inputs.${id}-through == '${way}' && inputs.${secret} || '' }}`]);
    }
  });

  test('every secret of a stage on the database can be given, to the release file too', () => {
    const names = databaseStages.flatMap((stage) =>
      Object.entries(actions.find(({ spec }) => spec.name === stage)?.spec.inputs ?? {}).flatMap(
        ([name, { type }]) => (type === 'secret' ? [name] : []),
      ),
    );
    expect([...new Set(names)].filter((name) => !(name in stageSecrets))).toEqual([]);
  });

  test('the stage that runs the change’s own code gets none, nor a token', () => {
    const { env } = step('smoke');
    for (const secret of [...secrets, 'github-token']) expect(env[compositeVariable(secret)] ?? '').toBe('');
  });
});

describe('when', () => {
  test('nothing is deployed after a gate that failed', () => {
    const database = ['plan', 'backup', 'migrate', 'verify', 'rls', 'seed'];
    for (const id of [
      ...database,
      'job',
      'baseline',
      'render-deploy',
      'railway-deploy',
      'health',
      'http-smoke',
    ])
      expect(step(id).if).toMatch(/^\$\{\{ success\(\) && /);
  });

  test('what lint predicts fails nothing before it was measured, and what broke fails at once', () => {
    const { run, env } = step('lint');
    expect(env.MEASURED).toBe(`\${{ contains(inputs.stages, 'smoke') }}`);
    const ends = (code: number, measured: string): number | null =>
      spawnSync('bash', ['-ec', run.replace(/^node "[^"]+"/, `(exit ${code})`)], {
        env: { ...process.env, MEASURED: measured },
      }).status;
    expect([0, 1, 2].map((code) => ends(code, 'true'))).toEqual([0, 0, 2]);
    expect([0, 1, 2].map((code) => ends(code, 'false'))).toEqual([0, 1, 2]);
  });

  test('lint and smoke are judged together before anything is released', () => {
    expect(step('judge').env.INPUT_REPORTS).toBe('.lockkeeper/lint.json,.lockkeeper/smoke.json');
    expect(step('judge').if).toContain("contains(inputs.stages, 'lint') && contains(inputs.stages, 'smoke')");
    expect(step('judge').run).not.toContain('exit');
  });

  test('the database is touched only where `stages` says so, and never because a secret is there or not', () => {
    for (const id of ['plan', 'backup', 'migrate', 'verify', 'rls', 'seed']) {
      expect(step(id).if).toContain(`contains(inputs.stages, '${id}')`);
      expect(step(id).if).not.toContain('live-database-url');
    }
  });

  test('what was planned is what is migrated, and no backup is made for nothing', () => {
    expect(step('migrate').env.INPUT_PLAN_HASH).toContain('steps.plan.outputs.plan-hash');
    expect(step('backup').if).toContain("steps.plan.outputs.pending-count != '0'");
  });

  test('nothing goes down, and nothing is resumed, without a person', () => {
    for (const name of ['DIRECTION', 'CONFIRM_DOWN', 'CONFIRM_DATA_LOSS', 'RESUME'])
      expect(step('migrate').env[`INPUT_${name}`]).toBeUndefined();
  });

  test('only a failure after a deployment is rolled back, and never a run that was stopped', () => {
    expect(step('rollback').if).toMatch(
      /^\$\{\{ failure\(\) && .*steps\.render-deploy\.outcome != 'skipped'/,
    );
  });

  test('what a stopped run left is cancelled, and Slack is told whatever happened', () => {
    expect(step('render-deploy-stopped').if).toMatch(/^\$\{\{ cancelled\(\)/);
    expect(step('slack').if).toMatch(/^\$\{\{ always\(\)/);
  });

  test('Slack is brought up to date between stages only by a token, and neither a failed nor a stopped job waits for it', () => {
    for (const id of ['slack-migrated', 'slack-deployed', 'slack-judged']) {
      expect(step(id).if).toMatch(/^\$\{\{ success\(\) && inputs\.slack-token != '' && /);
      expect(step(id).env.INPUT_PHASE).toBe('update');
    }
  });

  test('an update of Slack fails nothing', () => {
    for (const id of ['slack-migrated', 'slack-deployed', 'slack-judged']) {
      expect(step(id)['continue-on-error']).toBe(true);
      expect(step(id).env.INPUT_FAIL_ON_ERROR).toBe('false');
    }
  });

  test('a step that cancels reads the state that its own stage wrote', () => {
    for (const id of ['job', 'render-deploy', 'railway-deploy']) {
      const file = step(id).env.LOCKKEEPER_STATE_FILE;
      expect(file).toContain('runner.temp');
      expect(step(`${id}-stopped`).env.LOCKKEEPER_STATE_FILE).toBe(file);
    }
  });
});

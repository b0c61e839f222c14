import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/table.js';
import { version } from '../../src/core/version.js';
import { freshBundle } from '../support/fresh-bundle.js';
import { nodeBinary, nodeMajors } from '../support/node-binary.js';
import { runStep, type StepRun } from '../support/runner.js';

let bundle = '';

beforeAll(async () => {
  bundle = await freshBundle();
}, 120_000);

describe.each(nodeMajors)('under Node %i', (major) => {
  let node = '';

  beforeAll(async () => {
    node = await nodeBinary(major);
  }, 300_000);

  const cli = (...args: string[]): Promise<StepRun> =>
    runStep({ script: join(bundle, 'cli.js'), args, node, env: { GITHUB_ACTIONS: '' } });

  test('the command line tells its version and its help', async () => {
    expect(await cli('--version')).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await cli('--help');
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Exit status: 0 passed, 1 a gate failed, 2 wrong usage');
  });

  test('wrong usage ends with 2 and the next thing to type', async () => {
    expect(await cli('chekc')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'lockkeeper: there is no command called "chekc"\n  fix: did you mean `lockkeeper check`?\n',
    });
  });

  test.each(actions.map(({ spec }) => [spec.name, spec.outputs] as const))(
    'the action %s starts and refuses inputs that are missing or a folder that is not there',
    async (name, outputs) => {
      const inputs = { 'working-directory': './no such folder' };
      const run = await runStep({ script: join(bundle, `${name}.js`), node, inputs });
      expect(run.code).toBe(2);
      expect(run.stdout).toMatch(/^::error::(?:input )?[a-z-]+: \S/m);
      expect(run.stdout).not.toContain('bug in Lockkeeper');
      expect(run.stderr).toBe('');
      expect(run.outputs.verdict).toBe('verdict' in outputs ? 'broken' : undefined);
    },
  );

  test('the post step of postgres has nothing to do when nothing was started', async () => {
    const run = await runStep({ script: join(bundle, 'postgres-post.js'), node });
    expect(run).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('a secret that the runner hands over is masked before a problem is told', async () => {
    const inputs = { 'database-url': 'postgresql://u:hunter2@h/d', steps: 'none' };
    const run = await runStep({ script: join(bundle, 'smoke.js'), node, inputs });
    expect(run.stdout).toMatch(/^::add-mask::postgresql:\/\/u:hunter2@h\/d$/m);
    expect(run.stdout.indexOf('::add-mask::hunter2')).toBeLessThan(run.stdout.indexOf('::error::'));
    expect(run.stdout.indexOf('::add-mask::hunter2')).toBeGreaterThanOrEqual(0);
  });
});

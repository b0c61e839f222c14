import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readHistory } from '../../src/publish/history/read.js';
import { freshBundle } from '../support/fresh-bundle.js';
import { withRepository } from '../support/git-repository.js';
import { plantedForms, plantedMark } from '../support/planted.js';
import { runStep } from '../support/runner.js';
import { withDatabase } from '../support/server.js';

const run = {
  GITHUB_RUN_ID: '17',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_TRIGGERING_ACTOR: 'dev',
};

test('the bundle makes the tables and writes two actions of a workflow into one run', async () => {
  const bundle = await freshBundle();
  await withDatabase(16, async ({ url, session }) => {
    const role = `bundle_history_${process.pid}`;
    await session.execute(`create role ${role} login superuser password '${plantedMark}'`);
    const address = Object.assign(new URL(url), { username: role, password: plantedMark }).href;
    try {
      await withRepository(async ({ root, commit }) => {
        await commit({ 'm/1_a.up.sql': `CREATE TABLE a (); -- ${plantedMark}`, 'm/1_a.down.sql': '' });
        const inputs = { scope: 'all', 'history-url': address };
        for (const name of ['lint', 'lint']) {
          const step = await runStep({ script: join(bundle, `${name}.js`), cwd: root, env: run, inputs });
          expect(step.stderr).toBe('');
          expect(step.outputs.verdict).toMatch(/^(passed|failed)$/);
          // The runner reads the mask from the log.
          expect(step.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(plantedMark);
        }
      });
      const runs = await readHistory({ url, input: 'history-url' }, { limit: 9 });
      expect(runs).toMatchObject([
        {
          key: 'acme/shop-17-2',
          actor: 'dev',
          runUrl: 'https://github.com/acme/shop/actions/runs/17/attempts/2',
          stages: [{ kind: 'lint' }, { kind: 'lint' }],
        },
      ]);
      const stored = await session.query(`select * from lockkeeper.runs r
        join lockkeeper.stages s on s.run_id = r.id left join lockkeeper.findings f on f.stage_id = s.id`);
      for (const form of plantedForms) expect(JSON.stringify(stored)).not.toContain(form);
    } finally {
      await session.execute(
        `reassign owned by ${role} to postgres; drop owned by ${role}; drop role ${role}`,
      );
    }
  });
}, 180_000);

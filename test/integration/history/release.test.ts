import { expect, test } from '@jest/globals';
import { readHistory } from '../../../src/publish/history/read.js';
import { scenario } from '../../support/scenario.js';
import { withDatabase } from '../../support/server.js';
import { deployScripts } from '../../support/simulators/render/index.js';
import { withWholeRelease } from '../../support/whole-release.js';

const file = `deploy:
  platform: render
  service: srv-00000000000000000001
health:
  expect: 'status: healthy'
  skip-bake: true
rollback: safe
`;

async function runsIn(url: string) {
  const runs = (await readHistory({ url, input: 'history-url' }, { limit: 9 })) ?? [];
  return runs.map(({ verdict, commit, stages }) => ({
    verdict,
    commit,
    stages: stages.map(({ kind, status }) => `${kind} ${status}`),
  }));
}

test('each release is one run with its stages in their order', async () => {
  await withDatabase(16, ({ url }) =>
    withWholeRelease(async ({ run, answer, commits, render }) => {
      expect((await run(file, { historyUrl: url })).exit).toBe(0);
      expect(await runsIn(url)).toEqual([
        { verdict: 'passed', commit: commits.new, stages: ['deploy passed', 'health passed'] },
      ]);
      answer((live) => (live === commits.new ? 500 : 200));
      render.next(deployScripts.build);
      await run(file, { historyUrl: url });
      const all = await runsIn(url);
      expect(all).toHaveLength(2);
      expect(all.map(({ verdict }) => verdict).sort()).toEqual(['failed', 'passed']);
    }),
  );
});

scenario(
  {
    id: 'rolled-back',
    area: 'History',
    happens: 'A release fails at a gate and is rolled back.',
    does: 'Writes one failed run: the stages that passed, the one that failed, and the rollback, in their order.',
    exit: 1,
    leaves: 'The old version, live again.',
  },
  () =>
    withDatabase(16, ({ url }) =>
      withWholeRelease(async ({ run, answer, commits }) => {
        answer((live) => (live === commits.new ? 500 : 200));
        expect((await run(file, { historyUrl: url })).exit).toBe(1);
        expect(await runsIn(url)).toEqual([
          {
            verdict: 'failed',
            commit: commits.new,
            stages: ['deploy passed', 'health failed', 'rollback failed'],
          },
        ]);
      }),
    ),
);

test('a dry run writes nothing', async () => {
  await withDatabase(16, ({ url }) =>
    withWholeRelease(async ({ run }) => {
      await run(file, { historyUrl: url, dryRun: true });
      expect(await readHistory({ url, input: 'history-url' }, { limit: 9 })).toBeUndefined();
    }),
  );
});

test('a stage that cannot run at all is part of it', async () => {
  await withDatabase(16, ({ url }) =>
    withWholeRelease(async ({ run }) => {
      const smoke = `${file}http-smoke:\n  file: missing.yml\n`;
      expect((await run(smoke, { historyUrl: url })).exit).toBe(2);
      const [only] = await runsIn(url);
      expect(only?.verdict).toBe('broken');
      expect(only?.stages.slice(0, 3)).toEqual(['deploy passed', 'health passed', 'http-smoke broken']);
    }),
  );
});

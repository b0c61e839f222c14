import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { readHistory } from '../../../src/publish/history/read.js';
import { withRepository } from '../../support/git-repository.js';
import { runStep } from '../../support/runner.js';
import { scenario } from '../../support/scenario.js';
import { withDatabase } from '../../support/server.js';

const script = fileURLToPath(new URL('../../support/programs/cli.js', import.meta.url));
const slow = { 'm/1_a.up.sql': 'SELECT pg_sleep(60);', 'm/1_a.down.sql': 'SELECT 1;' };

scenario(
  {
    id: 'killed',
    area: 'History',
    happens: 'The process is stopped in the middle of a gate.',
    does: 'Had written before the gate that it runs: the run keeps no verdict, and is shown as not ended.',
    exit: 2,
    leaves: 'What the gate was doing.',
  },
  () =>
    withDatabase(16, (kept) =>
      withDatabase(16, (scratch) =>
        withRepository(async ({ root, commit }) => {
          await commit(slow);
          const stop = new AbortController();
          const env = {
            GITHUB_ACTIONS: '',
            LOCKKEEPER_HISTORY_URL: kept.url,
            LOCKKEEPER_DATABASE_URL: scratch.url,
          };
          const args = ['smoke', '--scope', 'all'];
          const running = runStep({ script, args, cwd: root, env, signal: stop.signal });
          const read = async () =>
            (await readHistory({ url: kept.url, input: 'history-url' }, { limit: 9 })) ?? [];
          while ((await read()).length === 0) await setTimeout(50);
          stop.abort();
          expect((await running).code).not.toBe(0);
          const [run] = await read();
          expect(run?.verdict).toBeUndefined();
          expect(run?.stages).toMatchObject([{ kind: 'smoke', status: 'running' }]);
        }),
      ),
    ),
  30_000,
);

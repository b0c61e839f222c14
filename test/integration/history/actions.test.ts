import { beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { engineNames } from '../../../src/migrations/model.js';
import { readHistory } from '../../../src/publish/history/read.js';
import { checkAndPublish } from '../../../src/stages/checks/check-and-publish.js';
import { publishChecks } from '../../../src/stages/publish-checks.js';
import { publishMerged } from '../../../src/stages/publish-merged.js';
import { realServices } from '../../../src/stages/real-services.js';
import { withRepository } from '../../support/git-repository.js';
import { recordingHost } from '../../support/recording-host.js';
import { aCheck, aFinding } from '../../support/report.js';
import { scenario } from '../../support/scenario.js';
import { withDatabase } from '../../support/server.js';

// One after the other: Jest's loader does not survive all of them at once.
beforeAll(async () => {
  for (const name of engineNames) await loadEngine(name);
});

const env = { GITHUB_RUN_ID: '17', GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTOR: 'dev' };
const files = { 'm/1_a.up.sql': 'CREATE TABLE a ();', 'm/1_a.down.sql': 'DROP TABLE a;' };

const read = (url: string) => readHistory({ url, input: 'history-url' }, { limit: 9 });

/** Runs `body` in a repository with one migration. */
async function inRepository<T>(body: (context: ReturnType<typeof contextIn>) => Promise<T>): Promise<T> {
  return withRepository(async ({ root, commit }) => {
    await commit(files);
    return body(contextIn(root));
  });
}

function contextIn(cwd: string) {
  return { host: recordingHost({ cwd, env }), services: realServices };
}

const gate = 'verify' as const;
const passed = { gate, commit: undefined, secrets: [], run: async () => [aCheck({ gate })] };

describe('without the inputs', () => {
  test('nothing is written anywhere', async () => {
    await withDatabase(16, async ({ url, session }) => {
      await inRepository(async (context) => {
        await publishChecks(passed, { databaseUrl: url } as object, context);
        await checkAndPublish(['lint'], { scope: 'all' }, context);
      });
      expect(await session.query(`select from pg_namespace where nspname = 'lockkeeper'`)).toEqual([]);
    });
  });
});

test('a gate on a database in use is written into that database, when it is asked for', async () => {
  await withDatabase(16, async ({ url }) => {
    await inRepository((context) =>
      publishChecks(passed, { databaseUrl: url, historyInDatabase: true, environment: 'staging' }, context),
    );
    expect(await read(url)).toMatchObject([
      { environment: 'staging', stages: [{ kind: 'verify', status: 'passed' }] },
    ]);
  });
});

test('stages of a workflow and the report that merges them make one run', async () => {
  await withDatabase(16, async ({ url }) => {
    await inRepository(async (context) => {
      const given = { scope: 'all', comment: 'never' } as const;
      await checkAndPublish(
        ['lint'],
        { ...given, historyUrl: url, reportPath: '.lockkeeper/lint.json' },
        context,
      );
      await publishChecks(passed, { historyUrl: url, reportPath: '.lockkeeper/verify.json' }, context);
      const kept = {
        gate: 'drift' as const,
        commit: undefined,
        secrets: [],
        run: async () => [aCheck({ gate: 'drift' })],
      };
      await publishChecks(kept, { reportPath: '.lockkeeper/drift.json' }, context);
      await publishMerged({ historyUrl: url }, context);
    });
    const [run, ...others] = (await read(url)) ?? [];
    expect(others).toEqual([]);
    expect(run?.stages.map(({ kind }) => kind)).toEqual(['lint', 'verify', 'drift']);
  });
});

test('a gate that cannot run is written down as broken, one that was stopped stays open', async () => {
  await withDatabase(16, async ({ url }) => {
    await inRepository(async (context) => {
      const fail = (error: Error) => ({ ...passed, run: () => Promise.reject(error) });
      const given = { historyUrl: url };
      const mistake = new UserError({ what: 'is missing', where: 'verify.yml' });
      await expect(publishChecks(fail(mistake), given, context)).rejects.toThrow(mistake);
      expect((await read(url))?.[0]).toMatchObject({ verdict: 'broken', stages: [{ status: 'broken' }] });
      await expect(publishChecks(fail(new Error('stopped')), given, context)).rejects.toThrow('stopped');
      const [run] = (await read(url)) ?? [];
      expect(run?.verdict).toBeUndefined();
      expect(run?.stages.map(({ status }) => status)).toEqual(['broken', 'running']);
    });
  });
});

scenario(
  {
    id: 'unreachable',
    area: 'History',
    happens: 'The database of the history does not answer.',
    does: 'Says so in a note of the report; the gate runs, and its verdict stays.',
    exit: 0,
    leaves: 'Nothing.',
  },
  () =>
    inRepository(async (context) => {
      const historyUrl = 'postgresql://app:s3cr3t-word@127.0.0.1:9/history';
      const { report } = await publishChecks(passed, { historyUrl }, context);
      expect(report.verdict).toBe('passed');
      expect(report.notes.join('\n')).toMatch(
        /The history could not be written: history-url: nothing listens/,
      );
      const said = JSON.stringify([report, context.host.lines, context.host.printed]);
      expect(said).not.toContain('s3cr3t-word');
    }),
);

test('secrets and values of rows are no part of it', async () => {
  await withDatabase(16, async ({ url, session }) => {
    const finding = aFinding({
      title: 'the key s3cr3t-word is there twice',
      detail: 'Key (email)=(dev@example.com) already exists.\nFailing row contains (1, dev@example.com).',
    });
    const run = async () => [aCheck({ gate, findings: [finding], summary: 's3cr3t-word' })];
    await inRepository((context) =>
      publishChecks({ ...passed, run, secrets: ['s3cr3t-word'] }, { historyUrl: url }, context),
    );
    const [row] = await session.query<{ title: string; detail: string; summary: string }>(
      'select f.title, f.detail, s.summary from lockkeeper.findings f join lockkeeper.stages s on s.id = f.stage_id',
    );
    expect(row).toEqual({
      title: 'the key *** is there twice',
      detail: 'Key (email)=(?) already exists.\nFailing row contains (?).',
      summary: '***',
    });
  });
});

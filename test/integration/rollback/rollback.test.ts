import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { breaking, harmless, withBadRelease } from '../../support/bad-release.js';
import { planted } from '../../support/planted.js';
import { aCheck } from '../../support/report.js';
import { scenario } from '../../support/scenario.js';
import { deployScripts } from '../../support/simulators/render/index.js';

scenario(
  {
    id: 'health-failed',
    area: 'Rollback',
    happens: 'The new version is live and its health gate fails; its one migration only adds a table.',
    does: 'Goes back to what was live before, sees by the health gate that its commit answers, and says which migration let it.',
    exit: 1,
    leaves: 'The old version, live again.',
  },
  () =>
    withBadRelease({ answers: () => 200 }, async ({ rollBack, liveCommit, commits, host }) => {
      const { exit, rollback, check } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.old });
      expect(rollback).toMatchObject({
        result: 'rolled-back',
        verified: true,
        migrations: [{ id: '2', compatible: true, reason: 'old code does not meet what it changes' }],
      });
      expect(check?.findings.map(({ rule }) => rule)).toEqual(['rolled-back']);
      expect(host.outputs).toMatchObject({
        result: 'rolled-back',
        'rolled-back': 'true',
        'live-commit': commits.old,
      });
    }),
);

scenario(
  {
    id: 'never-live',
    area: 'Rollback',
    happens: 'The build of the new version failed, so it never served.',
    does: 'Nothing, and says that the old version goes on serving.',
    exit: 0,
    leaves: 'The old version, as it was.',
  },
  () =>
    withBadRelease(
      { script: deployScripts.build, judges: [] },
      async ({ rollBack, liveCommit, commits, render }) => {
        const asked = render.requests.length;
        const { exit, rollback } = await rollBack();
        expect({ exit, live: liveCommit(), asked: render.requests.length }).toEqual({
          exit: 0,
          live: commits.old,
          asked,
        });
        expect(rollback).toMatchObject({ result: 'nothing' });
        expect(rollback?.reason).toContain('never went live');
      },
    ),
);

scenario(
  {
    id: 'column-dropped',
    area: 'Rollback',
    happens:
      'The health gate fails, and a migration of the release has dropped a column that the old code reads.',
    does: 'Refuses, names the migration, the column and both ways on.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({ changes: { 2: breaking } }, async ({ rollBack, liveCommit, commits }) => {
      const { exit, rollback, check } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.result).toBe('refused');
      expect(rollback?.reason).toContain('2 (notes): column public.orders.note removed: old code may use it');
      expect(check?.findings[0]?.fix).toContain('lockkeeper rollback --rollback always');
    }),
);

scenario(
  {
    id: 'always',
    area: 'Rollback',
    happens: 'The same, and `rollback` is `always`.',
    does: 'Goes back although the old code may not find its column.',
    exit: 1,
    leaves: 'The old version, live again.',
  },
  () =>
    withBadRelease({ changes: { 2: breaking } }, async ({ rollBack, liveCommit, commits }) => {
      const { exit, rollback } = await rollBack({ rollback: 'always' });
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.old });
      expect(rollback?.reason).toContain('`rollback` is `always`');
    }),
);

scenario(
  {
    id: 'never',
    area: 'Rollback',
    happens: 'The health gate fails, and `rollback` is `never`.',
    does: 'Leaves it to a person and says what to type.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, liveCommit, commits }) => {
      const { exit, rollback } = await rollBack({ rollback: 'never' });
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.fix).toContain('lockkeeper rollback --rollback safe');
    }),
);

scenario(
  {
    id: 'somebody-deployed',
    area: 'Rollback',
    happens: 'Between the failed gate and the rollback another person has deployed a newer commit.',
    does: 'Reads the newest deployment again, and leaves it alone.',
    exit: 1,
    leaves: 'The other person’s deployment, on its way.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, render }) => {
      const newer = await render.pushBySomebody();
      const { exit, rollback } = await rollBack();
      expect(exit).toBe(1);
      expect(rollback).toMatchObject({ result: 'refused' });
      expect(rollback?.reason).toContain(`${newer.id} came after`);
      expect(render.deploys.filter(({ trigger }) => trigger === 'rollback')).toEqual([]);
    }),
);

scenario(
  {
    id: 'build-gone',
    area: 'Rollback',
    happens: 'The platform no longer keeps the build of what was live before.',
    does: 'Says so and how to build that commit anew.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({ simulator: { retained: 1 } }, async ({ rollBack, liveCommit, commits }) => {
      const { exit, rollback } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.result).toBe('failed');
      expect(rollback?.fix).toContain(`--commit ${commits.old}`);
    }),
);

scenario(
  {
    id: 'rollback-fails',
    area: 'Rollback',
    happens: 'The rollback is started, and the old version does not start any more.',
    does: 'Says why it ended, and that a person has to look at once.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, render, liveCommit, commits }) => {
      render.next(deployScripts.exit);
      const { exit, rollback, check } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.result).toBe('failed');
      expect(rollback?.reason).toContain('did not bring');
      expect(check?.findings[0]?.rule).toBe('rollback-failed');
    }),
);

scenario(
  {
    id: 'shallow-clone',
    area: 'Rollback',
    happens: 'The clone holds one commit, and what was live before cannot be fetched.',
    does: 'Refuses, because nobody can tell the migrations since, and asks for the whole history.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, repository, liveCommit, commits }) => {
      const shallow = await repository.clone('--depth', '1');
      await shallow.git('remote', 'remove', 'origin');
      await cp(join(repository.root, '.lockkeeper'), join(shallow.root, '.lockkeeper'), { recursive: true });
      const { exit, rollback } = await rollBack({}, shallow.root);
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.reason).toContain('the migrations since then cannot be told');
      expect(rollback?.fix).toContain('fetch-depth: 0');
    }),
);

scenario(
  {
    id: 'migration-not-judged',
    area: 'Rollback',
    happens: 'No smoke report has the migration that came with the release.',
    does: 'Refuses: nobody saw what it changes.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({ changes: null }, async ({ rollBack, liveCommit, commits }) => {
      const { exit, rollback } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.reason).toContain('2 (notes): no report of the smoke gate has it');
    }),
);

scenario(
  {
    id: 'other-commit',
    area: 'Rollback',
    happens: 'Another commit than the one that is live is checked out.',
    does: 'Refuses: its migrations are not those that ran.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, repository, liveCommit, commits }) => {
      await repository.commit({ 'README.md': 'later' });
      const { exit, rollback } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.fix).toBe(`check out ${commits.bad} and run it again`);
    }),
);

scenario(
  {
    id: 'migrated-late',
    area: 'Rollback',
    happens:
      'The release has run a migration whose file the old commit had already, and it dropped what the old code reads.',
    does: 'Refuses: the old code has never met it.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease(
      {
        files: { 'server.js': 'new\n' },
        changes: { 1: breaking },
        judges: [
          aCheck({
            gate: 'migrate',
            migrate: {
              ...{ route: 'database', direction: 'up' },
              steps: [
                {
                  ...{ id: '1', name: 'orders', file: 'migrations/000001_orders.up.sql' },
                  ...{ status: 'applied', tries: 1, durationMs: 5 },
                },
              ],
            },
          }),
          aCheck({ gate: 'health', status: 'failed' }),
        ],
      },
      async ({ rollBack, liveCommit, commits }) => {
        const { exit, rollback } = await rollBack();
        expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
        expect(rollback?.reason).toContain('1 (orders): column public.orders.note removed');
      },
    ),
);

scenario(
  {
    id: 'no-migrations-at-all',
    area: 'Rollback',
    happens: 'The health gate fails, and the repository has no migrations.',
    does: 'Goes back: no migration stands in the way.',
    exit: 1,
    leaves: 'The old version, live again.',
  },
  () =>
    withBadRelease(
      { before: { 'server.js': 'old\n' }, files: { 'server.js': 'new\n' } },
      async ({ rollBack, liveCommit, commits }) => {
        const { exit, rollback } = await rollBack();
        expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.old });
        expect(rollback?.reason).toContain('no migration came with it');
      },
    ),
);

scenario(
  {
    id: 'no-migrations-other-commit',
    area: 'Rollback',
    happens: 'The checked-out commit has no migrations, and it is not the one that is live.',
    does: 'Refuses: the commit that is live may have some.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease(
      { before: { 'server.js': 'old\n' }, files: { 'server.js': 'new\n' } },
      async ({ rollBack, repository, liveCommit, commits }) => {
        await repository.commit({ 'README.md': 'later' });
        const { exit, rollback } = await rollBack();
        expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
        expect(rollback?.fix).toBe(`check out ${commits.bad} and run it again`);
      },
    ),
);

scenario(
  {
    id: 'unknown-runner',
    area: 'Rollback',
    happens: 'The repository has what looks like migrations of a runner that Lockkeeper does not know.',
    does: 'Refuses: it cannot tell which of them came with the release.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease(
      {
        before: { 'db/migrate/1_orders.rb': 'old\n' },
        files: { 'db/migrate/2_notes.rb': 'new\n' },
      },
      async ({ rollBack, liveCommit, commits }) => {
        const { exit, rollback } = await rollBack();
        expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
        expect(rollback?.reason).toContain('no migrations found in this repository');
      },
    ),
);

scenario(
  {
    id: 'named-folder-empty',
    area: 'Rollback',
    happens: 'The folder of migrations that was named has none.',
    does: 'Refuses: a mistyped folder must not look like a release without migrations.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease(
      { before: { 'server.js': 'old\n' }, files: { 'server.js': 'new\n' } },
      async ({ rollBack, liveCommit, commits }) => {
        const { exit, rollback } = await rollBack({ dir: 'db/schema' });
        expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
        expect(rollback?.reason).toContain('no migrations found in db/schema');
      },
    ),
);

scenario(
  {
    id: 'author-says-unsafe',
    area: 'Rollback',
    happens: 'A migration changes only rows, and its author wrote `rollback unsafe` into it.',
    does: 'Refuses with the author’s reason.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease(
      {
        files: {
          'migrations/000002_cents.up.sql':
            '-- lockkeeper: rollback unsafe: prices are in cents now\nselect 1;\n',
          'migrations/000002_cents.down.sql': 'select 1;\n',
        },
        changes: { 2: [] },
      },
      async ({ rollBack, liveCommit, commits }) => {
        const { exit, rollback } = await rollBack();
        expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
        expect(rollback?.reason).toContain('its author says that it is unsafe: prices are in cents now');
      },
    ),
);

scenario(
  {
    id: 'key-refused',
    area: 'Rollback',
    happens: 'The platform no longer takes the key.',
    does: 'Refuses: without knowing what is live it undoes nothing.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, liveCommit, commits }) => {
      const { exit, rollback } = await rollBack({ renderApiKey: planted('rnd_revoked') });
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
      expect(rollback?.reason).toContain('what is live now cannot be read');
    }),
);

scenario(
  {
    id: 'gate-could-not-judge',
    area: 'Rollback',
    happens: 'The health gate could not run, so nobody knows whether the new version is bad.',
    does: 'Goes nowhere, and says what to look at.',
    exit: 1,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease(
      { judges: [aCheck({ gate: 'health', status: 'broken' })] },
      async ({ rollBack, liveCommit, commits }) => {
        const { exit, rollback } = await rollBack();
        expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.bad });
        expect(rollback?.reason).toContain('nobody knows whether it is bad');
      },
    ),
);

scenario(
  {
    id: 'stopped-half-way',
    area: 'Rollback',
    happens: 'The run is stopped while the old version is coming back.',
    does: 'Lets the rollback go on, and says that nobody watches it.',
    exit: 1,
    leaves: 'The rollback, on its way; nothing is cancelled.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, render, abort }) => {
      render.after(10, () => abort.abort(new Error('stopped')));
      const { exit, rollback } = await rollBack();
      expect(exit).toBe(1);
      expect(rollback?.reason).toContain('it goes on, and nobody watches it');
      const [own] = render.deploys.filter(({ trigger }) => trigger === 'rollback');
      expect(own?.status).not.toBe('canceled');
    }),
);

scenario(
  {
    id: 'nothing-known',
    area: 'Rollback',
    happens: 'There is no report of a deployment.',
    does: 'Stops at once and says which step must come before.',
    exit: 2,
    leaves: 'Everything as it was.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, render }) => {
      const asked = render.requests.length;
      await expect(rollBack({ reports: ['nowhere/*.json'] })).rejects.toThrow(UserError);
      expect(render.requests.length).toBe(asked);
    }),
);

scenario(
  {
    id: 'answer-lost',
    area: 'Rollback',
    happens: 'The connection breaks off after the platform has taken the rollback.',
    does: 'Looks for the rollback that it started instead of starting a second one.',
    exit: 1,
    leaves: 'The old version, live again.',
  },
  () =>
    withBadRelease({ changes: { 2: harmless } }, async ({ rollBack, render, liveCommit, commits }) => {
      render.fail({ method: 'POST', path: '/rollback', kind: 'lost' });
      const { exit } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.old });
      expect(render.deploys.filter(({ trigger }) => trigger === 'rollback')).toHaveLength(1);
    }),
);

scenario(
  {
    id: 'old-version-sick',
    area: 'Rollback',
    happens: 'The old version is live again and answers with 500.',
    does: 'Says that the cause is something that a rollback does not undo.',
    exit: 1,
    leaves: 'The old version, live and sick.',
  },
  () =>
    withBadRelease({ answers: () => 500 }, async ({ rollBack, liveCommit, commits }) => {
      const { exit, rollback, check } = await rollBack();
      expect({ exit, live: liveCommit() }).toEqual({ exit: 1, live: commits.old });
      expect(rollback).toMatchObject({ result: 'rolled-back', verified: false });
      expect(check?.findings.map(({ rule }) => rule)).toEqual(['rollback-unhealthy']);
    }),
);

scenario(
  {
    id: 'health-input-wrong',
    area: 'Rollback',
    happens: 'What the health gate is to look at afterwards is no address.',
    does: 'Stops before anything goes back.',
    exit: 2,
    leaves: 'The new version, live.',
  },
  () =>
    withBadRelease({}, async ({ rollBack, liveCommit, commits }) => {
      await expect(rollBack({ url: ['shop'] })).rejects.toThrow('no http or https address');
      expect(liveCommit()).toBe(commits.bad);
    }),
);

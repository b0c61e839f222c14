import { expect, test } from '@jest/globals';
import { scenario } from '../../support/scenario.js';
import { deployScripts, runScripts } from '../../support/simulators/render/index.js';
import { withWholeRelease } from '../../support/whole-release.js';

const service = 'srv-00000000000000000001';
const file = (more = '') => `deploy:
  platform: render
  service: ${service}
health:
  expect: 'status: healthy'
  skip-bake: true
rollback: safe
${more}`;
const gates = (
  report: { readonly checks: readonly { readonly gate: string; readonly status: string }[] } | undefined,
) => report?.checks.map(({ gate, status }) => `${gate} ${status}`);

scenario(
  {
    id: 'good',
    area: 'Release',
    happens: 'Nothing goes wrong.',
    does: 'Deploys, waits until the commit answers, and writes one report of all stages.',
    exit: 0,
    leaves: 'The new version, live.',
  },
  () =>
    withWholeRelease(async ({ run, liveCommit, commits }) => {
      const { exit, report } = await run(file());
      expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
        exit: 0,
        live: commits.new,
        gates: ['deploy passed', 'health passed'],
      });
    }),
);

scenario(
  {
    id: 'new-version-sick',
    area: 'Release',
    happens: 'The new version is live and answers with 500.',
    does: 'Goes back, asks the old version how it is, and fails.',
    exit: 1,
    leaves: 'The old version, live again.',
  },
  () =>
    withWholeRelease(async ({ run, answer, liveCommit, commits }) => {
      answer((live) => (live === commits.new ? 500 : 200));
      const { exit, report } = await run(file());
      expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
        exit: 1,
        live: commits.old,
        gates: ['deploy passed', 'health failed', 'rollback failed'],
      });
      expect(report?.checks.at(-1)?.rollback).toMatchObject({ result: 'rolled-back', verified: true });
    }),
);

scenario(
  {
    id: 'build-failed',
    area: 'Release',
    happens: 'The build of the new version fails.',
    does: 'Judges nothing after it, finds nothing to roll back, and fails.',
    exit: 1,
    leaves: 'The old version, as it was.',
  },
  () =>
    withWholeRelease(async ({ run, render, liveCommit, commits }) => {
      render.next(deployScripts.build);
      const { exit, report } = await run(file());
      expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
        exit: 1,
        live: commits.old,
        gates: ['deploy failed', 'rollback skipped'],
      });
    }),
);

scenario(
  {
    id: 'job-failed',
    area: 'Release',
    happens: 'The migration job before the deployment fails.',
    does: 'Deploys nothing, and says why the job failed.',
    exit: 1,
    leaves: 'The old version; what the job has changed until it failed.',
  },
  () =>
    withWholeRelease(async ({ run, render, liveCommit, commits }) => {
      render.nextRun(runScripts.exit);
      const { exit, report } = await run(
        file(`job:\n  service: ${service}\n  start-command: npm run migrate\n`),
      );
      expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
        exit: 1,
        live: commits.old,
        gates: ['job failed'],
      });
      expect(report?.checks[0]?.summary).toContain('exit');
      expect(render.deploys).toHaveLength(1);
    }),
);

scenario(
  {
    id: 'smoke-file-missing',
    area: 'Release',
    happens: 'The file of the HTTP smoke tests is not there, which shows after the deployment.',
    does: 'Says so as a gate that could not judge, and rolls nothing back for it.',
    exit: 2,
    leaves: 'The new version, live.',
  },
  () =>
    withWholeRelease(async ({ run, liveCommit, commits }) => {
      const { exit, report } = await run(file('http-smoke:\n  file: nowhere.yml\n'));
      expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
        exit: 2,
        live: commits.new,
        gates: ['deploy passed', 'health passed', 'http-smoke broken', 'rollback failed'],
      });
      expect(report?.checks.at(-1)?.rollback?.result).toBe('refused');
    }),
);

scenario(
  {
    id: 'file-wrong',
    area: 'Release',
    happens: 'The release file has several mistakes.',
    does: 'Tells all of them, each at its line, and asks nobody anything.',
    exit: 2,
    leaves: 'Everything as it was.',
  },
  () =>
    withWholeRelease(async ({ run, render }) => {
      const wrong = run(
        'deploy:\n  servce: x\n  timeout: soon\nhelth: {}\nrollback: perhaps\nslack:\n  slack-token: x\n',
      );
      await expect(wrong).rejects.toThrow(
        /release\.yml:2:3: unknown key `servce`[\s\S]*did you mean `service`[\s\S]*release\.yml:3:3: `deploy\.timeout`[\s\S]*release\.yml:4:1: unknown key `helth`[\s\S]*release\.yml:5[\s\S]*release\.yml:7:3: `slack-token` is a secret/,
      );
      expect(render.requests).toEqual([]);
    }),
);

scenario(
  {
    id: 'no-environment',
    area: 'Release',
    happens: 'The file has environments, and none or an unknown one is named.',
    does: 'Says which there are and what to type.',
    exit: 2,
    leaves: 'Everything as it was.',
  },
  () =>
    withWholeRelease(async ({ run, render }) => {
      const text = file('environments:\n  staging: {}\n  production: {}\n');
      await expect(run(text)).rejects.toThrow('none was chosen: staging, production');
      await expect(run(text, { environment: 'prodution' })).rejects.toThrow('--environment production');
      expect(render.requests).toEqual([]);
    }),
);

scenario(
  {
    id: 'stopped',
    area: 'Release',
    happens: 'Ctrl-C while the deployment is on its way.',
    does: 'Cancels the deployment that it has started, and writes the report of what has passed until then.',
    exit: 2,
    leaves: 'The old version, as it was.',
  },
  () =>
    withWholeRelease(async ({ run, render, abort, liveCommit, commits }) => {
      render.after(10, () => abort.abort(new Error('stopped by SIGINT')));
      const { exit, report } = await run(file());
      expect({ exit, gates: gates(report) }).toEqual({ exit: 2, gates: ['deploy broken'] });
      expect(report?.checks[0]?.summary).toContain('stopped by SIGINT');
      expect(render.deploys.map(({ status }) => status)).toContain('canceled');
      expect(liveCommit()).toBe(commits.old);
    }),
);

test('a dry run reads, prints what it would send, hides the key and changes nothing', async () => {
  await withWholeRelease(async ({ run, render, host, liveCommit, commits }) => {
    const { exit } = await run(
      file(`job:\n  service: ${service}\n  start-command: npm run migrate\nslack:\n  channel: C1\n`),
      { dryRun: true, slackToken: 'xoxb-planted-secret' },
    );
    const text = host.printed.join('');
    expect(exit).toBe(0);
    expect(text).toMatch(/would send {2}POST http:\S+\/services\/srv-0+1\/jobs\n\s+.*npm run migrate/);
    expect(text).toMatch(new RegExp(`would send {2}POST http:\\S+/deploys\\n\\s+.*${commits.new}`));
    expect(text).toContain('when a gate fails: rollback (safe)');
    expect(text).not.toContain(render.apiKey);
    expect(text).not.toContain('planted-secret');
    expect(render.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(liveCommit()).toBe(commits.old);
  });
});

test('what stands below an environment is added to what stands at the top', async () => {
  await withWholeRelease(async ({ run, liveCommit, commits }) => {
    const text = `health:\n  skip-bake: true\nenvironments:\n  staging:\n    deploy:\n      service: ${service}\n`;
    const { exit, report } = await run(text, { environment: 'staging' });
    expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
      exit: 0,
      live: commits.new,
      gates: ['deploy passed', 'health passed'],
    });
  });
});

scenario(
  {
    id: 'slack-unknown',
    area: 'Release',
    happens: 'Slack is to be told, and no token and no webhook is in the environment.',
    does: 'Says so together with all other mistakes, before anything is deployed.',
    exit: 2,
    leaves: 'Everything as it was.',
  },
  () =>
    withWholeRelease(async ({ run, render }) => {
      const text = `deploy:\n  service: shop\nslack:\n  channel: C1\n`;
      await expect(run(text)).rejects.toThrow(/no id of a service[\s\S]*[Ss]lack/);
      expect(render.requests).toEqual([]);
    }),
);

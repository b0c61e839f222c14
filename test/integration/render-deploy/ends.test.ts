import { describe, expect } from '@jest/globals';
import { asksToDeploy, outcomeOf, withRelease } from '../../support/render-deploy.js';
import { scenario } from '../../support/scenario.js';
import { type DeployScript, deployScripts } from '../../support/simulators/render/index.js';

const second = 'dep-00000000000000000002';
const third = 'dep-00000000000000000003';

/** A deploy that fails tells the reason and the end of the log, and that what was live goes on serving. */
function fails(script: DeployScript, reason: string, logLine: string): () => Promise<void> {
  return withRelease(async ({ run, render }) => {
    render.next(script);
    const { check, deployment, finding, exit } = outcomeOf(await run());
    expect(exit).toBe(1);
    expect(deployment).toMatchObject({ outcome: 'failed', wentLive: false, reason });
    expect(deployment?.log).toContain(logLine);
    expect(check.summary).toContain(reason);
    expect(finding).toMatchObject({ rule: 'deploy-failed', severity: 'error' });
    expect(finding?.title).toMatch(/^shop-api: dep-\d+ of bbbbbbb failed after /);
    expect(finding?.detail?.split('\n')).toEqual(expect.arrayContaining([reason, `  ${logLine}`]));
    expect(finding?.detail).toContain('goes on serving: there is nothing to roll back');
    expect(finding?.fix).toContain(`/deploys/${second}`);
  });
}

describe('a deploy that fails', () => {
  scenario(
    {
      id: 'build-failed',
      area: 'Render deploy',
      happens: 'The build exits with an error.',
      does: 'Fails with the exit code and the last lines of the build log, and says that nothing needs a rollback.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(deployScripts.build, 'The build exited with code 1.', '==> Build failed'),
  );

  scenario(
    {
      id: 'build-out-of-memory',
      area: 'Render deploy',
      happens: 'The build runs out of memory.',
      does: 'Fails with the memory at which Render killed the build.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(
      deployScripts['build-oom'],
      'The build ran out of memory: Render killed it at 2 GB.',
      '==> Ran out of memory while building',
    ),
  );

  scenario(
    {
      id: 'pre-deploy-failed',
      area: 'Render deploy',
      happens: 'The pre-deploy command exits with an error.',
      does: 'Fails with the exit code of the command and its last lines.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(
      deployScripts['pre-deploy-failed'],
      'The pre-deploy command exited with code 1.',
      'error: relation "orders" does not exist',
    ),
  );

  scenario(
    {
      id: 'out-of-memory',
      area: 'Render deploy',
      happens: 'The new version runs out of memory while it starts.',
      does: 'Fails with the memory at which Render killed it and the last lines of the app.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(
      deployScripts.oom,
      'The new version ran out of memory: Render killed it at 512 MB.',
      'loading the catalogue',
    ),
  );

  scenario(
    {
      id: 'exits',
      area: 'Render deploy',
      happens: 'The new version exits with an error while it starts.',
      does: 'Fails with the exit code and the last lines of the app.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(deployScripts.exit, 'The new version exited with code 3.', 'Error: DATABASE_URL is not set'),
  );

  scenario(
    {
      id: 'exits-early',
      area: 'Render deploy',
      happens: 'The new version ends without an error although it should serve.',
      does: 'Fails and says that a service has to go on running.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(
      deployScripts['early-exit'],
      'The new version ended by itself, although a service has to go on running.',
      'done',
    ),
  );

  scenario(
    {
      id: 'unhealthy',
      area: 'Render deploy',
      happens: 'The new version starts, and its health check goes on failing.',
      does: 'Fails with what the health check saw and the last lines of the app.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(
      deployScripts.unhealthy,
      'The new version did not become healthy: HTTP health check failed (GET /health answered 503).',
      'health: database disconnected',
    ),
  );

  scenario(
    {
      id: 'no-port',
      area: 'Render deploy',
      happens: 'The new version opens no port, and Render gives up.',
      does: 'Fails with how long Render waited and for what.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(
      deployScripts['timed-out'],
      'The new version took too long and was stopped after 900 s: no open ports detected.',
      '==> No open ports detected, continuing to scan...',
    ),
  );

  scenario(
    {
      id: 'evicted',
      area: 'Render deploy',
      happens: 'Render evicts the new instance.',
      does: 'Fails and says so.',
      exit: 1,
      leaves: 'what was live before',
    },
    fails(deployScripts.evicted, 'The new version was evicted by Render.', '==> Instance evicted'),
  );
});

describe('a deploy that others stop', () => {
  scenario(
    {
      id: 'canceled-by-a-person',
      area: 'Render deploy',
      happens: 'A person cancels the deploy.',
      does: 'Fails and says that a person did it; `on-canceled` makes it neutral or a pass.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async ({ run, render }) => {
      render.after(20, () => render.cancelBySomebody());
      const { deployment, rules, exit } = outcomeOf(await run());
      expect(exit).toBe(1);
      expect(deployment).toMatchObject({ outcome: 'canceled', wentLive: false });
      expect(deployment?.reason).toBe('A person, or a program with a key, cancelled it.');
      expect(rules).toEqual(['deploy-canceled']);
    }),
  );

  scenario(
    {
      id: 'canceled-neutral',
      area: 'Render deploy',
      happens: 'A person cancels the deploy where `on-canceled: neutral` is set.',
      does: 'Shows the gate as skipped, tells the outcome and keeps the job green.',
      exit: 0,
      leaves: 'what was live before',
    },
    withRelease(async ({ run, render }) => {
      render.after(20, () => render.cancelBySomebody());
      const { check, deployment, exit } = outcomeOf(await run({ onCanceled: 'neutral' }));
      expect({ exit, status: check.status }).toEqual({ exit: 0, status: 'skipped' });
      expect(deployment?.outcome).toBe('canceled');
    }),
  );

  scenario(
    {
      id: 'superseded',
      area: 'Render deploy',
      happens: 'Somebody else’s newer deploy cancels ours before it serves.',
      does: 'Fails and names the deploy that took its place; `on-superseded` makes it neutral or a pass.',
      exit: 1,
      leaves: 'the newer deploy',
    },
    withRelease(async ({ run, render }) => {
      render.after(20, () => render.pushBySomebody());
      const { deployment, rules, finding, exit } = outcomeOf(await run());
      expect(exit).toBe(1);
      expect(deployment).toMatchObject({ outcome: 'superseded', supersededBy: third, wentLive: false });
      expect(rules).toEqual(['deploy-superseded']);
      expect(finding?.title).toContain(`never served: ${third} took its place`);
    }),
  );

  scenario(
    {
      id: 'superseded-without-events',
      area: 'Render deploy',
      happens: 'A newer deploy cancels ours, and the list of events cannot be read.',
      does: 'Tells superseded from cancelled by the deploys that were created meanwhile.',
      exit: 1,
      leaves: 'the newer deploy',
    },
    withRelease(async ({ run, render }) => {
      render.fail({ path: '/events', status: 400, times: 10 });
      render.after(20, () => render.pushBySomebody());
      const { deployment, exit } = outcomeOf(await run());
      expect(exit).toBe(1);
      expect(deployment).toMatchObject({ outcome: 'superseded', supersededBy: third });
    }),
  );

  scenario(
    {
      id: 'deactivated',
      area: 'Render deploy',
      happens: 'Our deploy went live, and a newer one took its place before the next look.',
      does: 'Keeps the job green, shows the gate as skipped and names the newer deploy; `on-deactivated` decides.',
      exit: 0,
      leaves: 'the newer deploy',
    },
    withRelease(async ({ run, render }) => {
      const quick: DeployScript = {
        timeline: [
          ['created', 1],
          ['live', 0],
        ],
      };
      render.next(quick);
      render.after(2, () => render.pushBySomebody({ script: quick }));
      const { check, deployment, rules, exit } = outcomeOf(await run());
      expect({ exit, status: check.status }).toEqual({ exit: 0, status: 'skipped' });
      expect(deployment).toMatchObject({ outcome: 'deactivated', wentLive: true, supersededBy: third });
      expect(rules).toEqual(['deploy-deactivated']);
    }),
  );
});

describe('a status that nobody expects', () => {
  scenario(
    {
      id: 'unknown-status',
      area: 'Render deploy',
      happens: 'Render answers with a status that did not exist when this was written.',
      does: 'Waits on, warns once, and passes when the deploy is live.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async ({ run, render, told }) => {
      render.next(deployScripts['status-unknown']);
      const { deployment, exit } = outcomeOf(await run());
      expect({ exit, outcome: deployment?.outcome }).toEqual({ exit: 0, outcome: 'live' });
      expect(told.filter((line) => line.includes('artifact_upload_in_progress", a status'))).toHaveLength(1);
    }),
  );

  scenario(
    {
      id: 'missing-status',
      area: 'Render deploy',
      happens: 'Render answers without any status between two stages.',
      does: 'Waits on, warns once, and passes when the deploy is live.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async ({ run, render, told }) => {
      render.next(deployScripts['status-missing']);
      const { exit } = outcomeOf(await run());
      expect(exit).toBe(0);
      expect(told.filter((line) => line.includes('tells no status'))).toHaveLength(1);
    }),
  );

  scenario(
    {
      id: 'statuses-out-of-order',
      area: 'Render deploy',
      happens: 'An earlier stage is told after a later one.',
      does: 'Takes it for an old answer and shows each stage once.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async ({ run, render }) => {
      render.next(deployScripts['out-of-order']);
      const { deployment, exit } = outcomeOf(await run());
      expect(exit).toBe(0);
      expect(deployment?.stages.map(({ name }) => name)).toEqual(['update_in_progress']);
    }),
  );
});

scenario(
  {
    id: 'deadline-passes',
    area: 'Render deploy',
    happens: 'The deploy hangs in a stage until `timeout` is over.',
    does: 'Looks once more at the deadline, fails, says in which stage it hangs, and stops nothing.',
    exit: 1,
    leaves: 'the deploy, which may still go live',
  },
  withRelease(async ({ run, render, clock }) => {
    render.next(deployScripts.stuck);
    const before = clock.now();
    const { deployment, rules, exit } = outcomeOf(await run({ timeoutMs: 12 * 60_000 + 1_000 }));
    expect(exit).toBe(1);
    expect(clock.now() - before).toBe(12 * 60_000 + 1_000);
    expect(deployment).toMatchObject({ outcome: 'timed-out', status: 'build_in_progress' });
    expect(deployment?.reason).toBe(
      'It was still build_in_progress after 12 m 01 s; it goes on and may still go live.',
    );
    expect(rules).toEqual(['deploy-timed-out']);
    expect(render.requests.filter((line) => line.includes('cancel'))).toEqual([]);
  }),
);

scenario(
  {
    id: 'live-at-the-deadline',
    area: 'Render deploy',
    happens: 'The deploy goes live in the last second before the deadline.',
    does: 'Sees it by the look at the deadline and passes.',
    exit: 0,
    leaves: 'the new version',
  },
  withRelease(async ({ run }) => {
    const { deployment, exit } = outcomeOf(await run({ timeoutMs: 61_500 }));
    expect({ exit, outcome: deployment?.outcome }).toEqual({ exit: 0, outcome: 'live' });
  }),
);

scenario(
  {
    id: 'another-commit-live',
    area: 'Render deploy',
    happens: 'Render reports our deploy live at another commit than the asked one.',
    does: 'Fails: the version that serves is not the one that was judged.',
    exit: 1,
    leaves: 'a version that no gate has seen',
  },
  withRelease(async (release) => {
    const request = { clearCache: false };
    const { rules, exit } = outcomeOf(await release.run({}, { request }));
    expect({ exit, rules }).toEqual({ exit: 1, rules: ['deploy-wrong-commit'] });
    expect(asksToDeploy(release)).toBe(1);
  }),
);

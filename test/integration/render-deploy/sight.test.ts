import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { createHttp } from '../../../src/http/create-http.js';
import { openRenderApi } from '../../../src/platforms/render/connect.js';
import { planted } from '../../support/planted.js';
import { asksToDeploy, outcomeOf, type Release, withRelease } from '../../support/render-deploy.js';
import { scenario } from '../../support/scenario.js';
import { htmlError } from '../../support/simulators/faults.js';
import { deployScripts } from '../../support/simulators/render/index.js';

const one = /\/deploys\/dep-/;

/** Faults while the deploy is followed leave it as it is: live. */
function survives(fault: Parameters<Release['render']['fail']>[0]): () => Promise<void> {
  return withRelease(async (release) => {
    release.render.fail(fault);
    const { deployment, exit } = outcomeOf(await release.run());
    expect({ exit, outcome: deployment?.outcome }).toEqual({ exit: 0, outcome: 'live' });
    expect(asksToDeploy(release)).toBe(1);
  });
}

describe('looks that see nothing', () => {
  scenario(
    {
      id: 'connection-resets',
      area: 'Render deploy',
      happens: 'Connections break off while the deploy is followed.',
      does: 'Looks again.',
      exit: 0,
      leaves: 'the new version',
    },
    survives({ path: one, kind: 'reset', nth: 3, times: 3 }),
  );

  scenario(
    {
      id: 'server-errors',
      area: 'Render deploy',
      happens: 'Render answers 500 for a while during the deploy.',
      does: 'Looks again with growing pauses.',
      exit: 0,
      leaves: 'the new version',
    },
    survives({ path: one, status: 500, nth: 2, times: 12 }),
  );

  scenario(
    {
      id: 'html-pages',
      area: 'Render deploy',
      happens: 'An edge answers with HTML pages and status 200 during the deploy.',
      does: 'Takes a page for no answer and looks again.',
      exit: 0,
      leaves: 'the new version',
    },
    survives({ path: one, ...htmlError(200), nth: 2, times: 3 }),
  );

  scenario(
    {
      id: 'truncated-answers',
      area: 'Render deploy',
      happens: 'Answers break off in the middle of their JSON.',
      does: 'Takes half an answer for none and looks again.',
      exit: 0,
      leaves: 'the new version',
    },
    survives({ path: one, kind: 'truncated', nth: 2, times: 3 }),
  );

  scenario(
    {
      id: 'other-json',
      area: 'Render deploy',
      happens: 'Render answers 200 with JSON that is no deploy.',
      does: 'Takes it for no answer and looks again.',
      exit: 0,
      leaves: 'the new version',
    },
    survives({ path: one, status: 200, text: '{"maintenance":true}', nth: 2, times: 2 }),
  );

  scenario(
    {
      id: 'not-found-while-queued',
      area: 'Render deploy',
      happens: 'Render does not know the new deploy yet and answers 404.',
      does: 'Waits two minutes for it before it takes that for an answer.',
      exit: 0,
      leaves: 'the new version',
    },
    survives({ path: one, status: 404, times: 5 }),
  );

  scenario(
    {
      id: 'platform-blind-to-the-end',
      area: 'Render deploy',
      happens: 'Render’s API answers 500 until the deadline, whatever the deploy does.',
      does: 'Fails and says that the platform could not be asked, not that the deploy failed.',
      exit: 1,
      leaves: 'the deploy, which may be live: probe the site',
    },
    withRelease(async ({ run, render }) => {
      render.fail({ path: one, status: 500, times: 100_000 });
      const { deployment, rules, exit } = outcomeOf(await run({ timeoutMs: 600_000 }));
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['deploy-timed-out'] });
      expect(deployment?.outcome).toBe('timed-out');
      expect(deployment?.reason).toMatch(
        /^Render could not be asked .* whether it went live is not known\.$/,
      );
    }),
  );

  scenario(
    {
      id: 'key-taken-away',
      area: 'Render deploy',
      happens: 'The key is revoked while the deploy is on its way.',
      does: 'Stops after three refusals instead of waiting for the deadline, and says that the end is not known.',
      exit: 1,
      leaves: 'the deploy, which may still go live',
    },
    withRelease(async ({ run, render, clock }) => {
      const before = clock.now();
      render.fail({ path: one, status: 401, nth: 2, times: 1000 });
      const { deployment, exit } = outcomeOf(await run());
      expect(exit).toBe(1);
      expect(deployment?.reason).toContain('Render refuses the key now (401');
      expect(clock.now() - before).toBeLessThan(60_000);
    }),
  );
});

describe('what only explains', () => {
  scenario(
    {
      id: 'logs-down-good-deploy',
      area: 'Render deploy',
      happens: 'The logs endpoint fails while the deploy is good.',
      does: 'Passes: logs are read for failures only, and never decide.',
      exit: 0,
      leaves: 'the new version',
    },
    survives({ path: '/logs', status: 500, times: 1000 }),
  );

  scenario(
    {
      id: 'logs-down-failed-deploy',
      area: 'Render deploy',
      happens: 'The deploy fails, and the logs endpoint fails too.',
      does: 'Fails with the reason, says that the log could not be read, and links to it.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async ({ run, render, told }) => {
      render.next(deployScripts.oom);
      render.fail({ path: '/logs', ...htmlError(503), times: 1000 });
      const { deployment, finding, exit } = outcomeOf(await run());
      expect(exit).toBe(1);
      expect(deployment?.reason).toContain('Render killed it at 512 MB');
      expect(deployment).not.toHaveProperty('log');
      expect(finding?.fix).toContain('/deploys/');
      expect(told.some((line) => line.startsWith('The log could not be read'))).toBe(true);
    }),
  );

  scenario(
    {
      id: 'events-down',
      area: 'Render deploy',
      happens: 'The deploy fails, and the list of events cannot be read.',
      does: 'Fails with the stage that failed and the end of the log, without a reason from Render.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async ({ run, render }) => {
      render.next(deployScripts.exit);
      render.fail({ path: '/events', status: 500, times: 1000 });
      const { deployment, exit } = outcomeOf(await run());
      expect(exit).toBe(1);
      expect(deployment?.reason).toBe('The new version failed, and Render told no reason.');
      expect(deployment?.log).toContain('Error: DATABASE_URL is not set');
    }),
  );
});

describe('before anything is started', () => {
  scenario(
    {
      id: 'wrong-key',
      area: 'Render deploy',
      happens: 'The key does not work.',
      does: 'Says so and where to get one; nothing is started.',
      exit: 2,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      const { clock, render } = release;
      const http = createHttp({ clock });
      const api = openRenderApi({ http, clock, key: planted('rnd_wrong'), baseUrl: render.url });
      const failure = await release.run({}, { api }).catch((error: unknown) => error);
      await http.close();
      expect(failure).toBeInstanceOf(UserError);
      expect(String(failure)).toContain('Render refuses the key (401)');
      expect(String(failure)).not.toContain('rnd_wrong');
      expect(asksToDeploy(release)).toBe(0);
    }),
  );

  scenario(
    {
      id: 'unknown-service',
      area: 'Render deploy',
      happens: 'The service does not exist, or the key cannot see it.',
      does: 'Says so and where its id stands; nothing is started.',
      exit: 2,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      await expect(release.run({}, { service: 'srv-00000000000000000099' })).rejects.toThrow(
        'Render knows no srv-00000000000000000099 (404)',
      );
      expect(asksToDeploy(release)).toBe(0);
    }),
  );

  scenario(
    {
      id: 'suspended',
      area: 'Render deploy',
      happens: 'The service is suspended.',
      does: 'Fails before it starts anything and says where to resume it.',
      exit: 1,
      leaves: 'the suspended service',
    },
    withRelease(async (release) => {
      release.render.service.suspended = true;
      const { rules, finding, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['service-suspended'] });
      expect(finding?.fix).toContain('resume it on https://');
      expect(asksToDeploy(release)).toBe(0);
    }),
  );

  scenario(
    {
      id: 'maintenance-mode',
      area: 'Render deploy',
      happens: 'The service is in maintenance mode.',
      does: 'Fails before it starts anything; `allow-maintenance: true` deploys all the same.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      release.render.service.maintenance = true;
      const { rules, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['service-in-maintenance'] });
      expect(asksToDeploy(release)).toBe(0);
      const allowed = outcomeOf(await release.run({}, { allowMaintenance: true }));
      expect(allowed.exit).toBe(0);
    }),
  );

  scenario(
    {
      id: 'variables',
      area: 'Render deploy',
      happens: 'A required variable is not set, and a forbidden one is.',
      does: 'Fails before it starts anything, names each variable and shows no value.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      Object.assign(release.render.service.env, { RUN_ALEMBIC: '1', TOKEN: planted('value'), EMPTY: ' ' });
      const environment = { required: ['DATABASE_URL', 'TOKEN', 'EMPTY'], forbidden: ['RUN_ALEMBIC=1'] };
      const { check, rules, exit } = outcomeOf(await release.run({}, { environment }));
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['env-missing', 'env-missing', 'env-forbidden'] });
      expect(check.findings.map(({ title }) => title)).toEqual([
        'DATABASE_URL is not set on shop-api',
        'EMPTY is empty on shop-api',
        'RUN_ALEMBIC on shop-api has what `forbidden-env` forbids',
      ]);
      expect(JSON.stringify(check)).not.toContain(planted('value'));
      expect(asksToDeploy(release)).toBe(0);
    }),
  );

  scenario(
    {
      id: 'auto-deploy',
      area: 'Render deploy',
      happens: 'Render deploys each push by itself as well.',
      does: 'Warns of the race and says where to switch it off.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async ({ run, render }) => {
      render.service.autoDeploy = 'commit';
      const { check, rules, exit } = outcomeOf(await run());
      expect({ exit, rules }).toEqual({ exit: 0, rules: ['auto-deploy-races'] });
      expect(check.findings[0]?.severity).toBe('warning');
    }),
  );

  test(
    'all problems of all services are told at once',
    withRelease(async (release) => {
      const targets = ['srv-1', 'srv-2'].map((service) => ({
        label: service,
        platform: release.platform({ service }),
      }));
      const failure = await release.run({ targets }).catch((error: unknown) => error);
      expect(String(failure)).toMatch(/srv-1[\s\S]*srv-2/);
    }),
  );
});

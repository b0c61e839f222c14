import { describe, expect, test } from '@jest/globals';
import { asksToDeploy, type Release, withRelease } from '../../support/render-deploy.js';
import { scenario } from '../../support/scenario.js';
import { deployScripts } from '../../support/simulators/render/index.js';

const services = { services: [{ name: 'api' }, { name: 'worker', type: 'background_worker' as const }] };

function targetsOf({ render, platform }: Release) {
  return render.services.map(({ id }) => ({ label: id, platform: platform({ service: id }) }));
}

describe('several services', () => {
  test(
    'in sequence start one after the other is live',
    withRelease(async (release) => {
      const results = await release.run({ targets: targetsOf(release) });
      expect(results.map(({ project, status }) => [project, status])).toEqual([
        ['api', 'passed'],
        ['worker', 'passed'],
      ]);
      expect(release.told.indexOf('end live')).toBeLessThan(release.told.indexOf('starting worker'));
    }, services),
  );

  test(
    'at once start before any of them is live',
    withRelease(async (release) => {
      await release.run({ targets: targetsOf(release), order: 'parallel' });
      expect(release.told.indexOf('starting worker')).toBeLessThan(release.told.indexOf('end live'));
    }, services),
  );

  scenario(
    {
      id: 'first-of-several-fails',
      area: 'Render deploy',
      happens: 'The first of several services in sequence does not go live.',
      does: 'Starts none of the others and says why.',
      exit: 1,
      leaves: 'what was live before, of all services',
    },
    withRelease(async (release) => {
      release.render.next(deployScripts.build);
      const results = await release.run({ targets: targetsOf(release) });
      expect(results.map(({ status }) => status)).toEqual(['failed', 'skipped']);
      expect(results[1]?.summary).toBe('not started, because api is not live');
      expect(asksToDeploy(release)).toBe(1);
    }, services),
  );

  scenario(
    {
      id: 'one-of-several-suspended',
      area: 'Render deploy',
      happens: 'One of several services cannot be deployed.',
      does: 'Looks at all of them first and starts none.',
      exit: 1,
      leaves: 'what was live before, of all services',
    },
    withRelease(async (release) => {
      const [, worker] = release.render.services;
      if (worker) worker.suspended = true;
      const results = await release.run({ targets: targetsOf(release) });
      expect(results.map(({ status }) => status)).toEqual(['skipped', 'failed']);
      expect(asksToDeploy(release)).toBe(0);
    }, services),
  );

  scenario(
    {
      id: 'stopped-with-several',
      area: 'Render deploy',
      happens: 'The run is stopped while several services are deployed at once.',
      does: 'Cancels each deploy that it has started.',
      exit: 2,
      leaves: 'what was live before, of all services',
    },
    withRelease(async (release) => {
      release.render.next(deployScripts.stuck, deployScripts.stuck);
      release.render.after(30, () => release.abort.abort(new Error('stopped')));
      const run = release.run({ targets: targetsOf(release), order: 'parallel' });
      await expect(run).rejects.toThrow('stopped');
      const started = release.render.deploys.filter(({ trigger }) => trigger === 'api');
      expect(started.map(({ status }) => status)).toEqual(['canceled', 'canceled']);
    }, services),
  );
});

test(
  'an observer that throws stops nothing',
  withRelease(async (release) => {
    const broken = {
      onStarted: () => {
        throw new Error('no permission');
      },
      onNote: (note: string) => void release.told.push(note),
    };
    const [result] = await release.run({ observers: [broken] });
    expect(result?.status).toBe('passed');
    expect(release.told).toContain('what watches the deployment failed: no permission');
  }),
);

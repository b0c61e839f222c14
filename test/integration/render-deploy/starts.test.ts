import { describe, expect, test } from '@jest/globals';
import { hookOnly } from '../../../src/platforms/render/hook-only.js';
import { askedCommit, asksToDeploy, hookOf, outcomeOf, withRelease } from '../../support/render-deploy.js';
import { scenario } from '../../support/scenario.js';
import { htmlError, rateLimited } from '../../support/simulators/faults.js';
import { deployScripts } from '../../support/simulators/render/index.js';

const first = 'dep-00000000000000000001';
const second = 'dep-00000000000000000002';
const third = 'dep-00000000000000000003';
const deploys = /\/deploys$/;

describe('an answer without an id', () => {
  scenario(
    {
      id: 'queued-without-body',
      area: 'Render deploy',
      happens: 'Render answers 202 without a body, and the deploy shows in the list only seconds later.',
      does: 'Finds its own deploy by the ids before, time, cause and commit, and follows it from the queue on.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.next(deployScripts.queued);
      const { deployment, exit } = outcomeOf(await release.run());
      expect(exit).toBe(0);
      expect(deployment).toMatchObject({ id: second, outcome: 'live', commit: askedCommit });
      expect(deployment?.stages[0]?.name).toBe('queued');
      expect(asksToDeploy(release)).toBe(1);
    }),
  );

  scenario(
    {
      id: 'queued-behind-another-person',
      area: 'Render deploy',
      happens: 'Render answers 202, and meanwhile somebody pushes another commit.',
      does: 'Leaves the other deploy alone: its cause and its commit are not ours.',
      exit: 1,
      leaves: 'the other deploy',
    },
    withRelease(async (release) => {
      release.render.next(deployScripts.queued);
      release.render.after(2, () => release.render.pushBySomebody());
      const { deployment, exit } = outcomeOf(await release.run());
      expect(exit).toBe(1);
      expect(deployment).toMatchObject({ id: second, outcome: 'superseded', supersededBy: third });
    }),
  );

  scenario(
    {
      id: 'two-candidates',
      area: 'Render deploy',
      happens: 'Two programs deploy the same commit at once, and both get 202 without a body.',
      does: 'Follows the oldest that was not there before, and says that there were two.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(
      async ({ render, run, told }) => {
        render.next({ ...deployScripts.queued, listedAfterSeconds: 9 });
        render.after(1, async () => {
          const script = { ...deployScripts.queued, listedAfterSeconds: 8 };
          Object.assign(await render.pushBySomebody({ commit: askedCommit, script }), { trigger: 'api' });
        });
        const { deployment, exit } = outcomeOf(await run());
        expect(exit).toBe(0);
        expect(deployment).toMatchObject({ id: second, outcome: 'live' });
        expect(told).toContain(`${second} and ${third} could both be ours: following ${second}, the oldest`);
      },
      { overlap: 'wait' },
    ),
  );

  scenario(
    {
      id: 'queued-and-never-seen',
      area: 'Render deploy',
      happens: 'Render answers 202, and within two minutes no deploy of this version appears.',
      does: 'Fails, says so, and starts no second one; a later run follows it when it has appeared.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      release.render.next({ ...deployScripts.queued, listedAfterSeconds: 600 });
      const { rules, finding, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['deploy-not-started'] });
      expect(finding?.detail).toContain('named no deploy');
      expect(asksToDeploy(release)).toBe(1);
    }),
  );
});

describe('an answer that does not come', () => {
  scenario(
    {
      id: 'answer-lost',
      area: 'Render deploy',
      happens: 'Render starts the deploy, and the connection breaks before the answer.',
      does: 'Looks whether it was started, finds it and follows it; no second one is started.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, kind: 'lost' });
      const { deployment, exit } = outcomeOf(await release.run());
      expect(exit).toBe(0);
      expect(deployment).toMatchObject({ id: second, outcome: 'live' });
      expect(asksToDeploy(release)).toBe(1);
      expect(release.told).toContain(`the answer to the request was lost, and ${second} is what it started`);
    }),
  );

  scenario(
    {
      id: 'answer-truncated',
      area: 'Render deploy',
      happens: 'The answer to the deploy request breaks off in the middle.',
      does: 'Looks whether it was started, finds it and follows it; no second one is started.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, kind: 'truncated' });
      const { deployment, exit } = outcomeOf(await release.run());
      expect({ exit, id: deployment?.id }).toEqual({ exit: 0, id: second });
      expect(asksToDeploy(release)).toBe(1);
    }),
  );

  scenario(
    {
      id: 'html-although-started',
      area: 'Render deploy',
      happens: 'An edge answers the deploy request with a 502 page although Render has started the deploy.',
      does: 'Looks whether it was started, finds it and follows it; no second one is started.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, ...htmlError(502), done: true });
      const { deployment, exit } = outcomeOf(await release.run());
      expect({ exit, id: deployment?.id }).toEqual({ exit: 0, id: second });
      expect(asksToDeploy(release)).toBe(1);
    }),
  );

  scenario(
    {
      id: 'unavailable-once',
      area: 'Render deploy',
      happens: 'Render answers the deploy request with 503 and has started nothing.',
      does: 'Looks for 45 seconds whether it was started all the same, then asks once more.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, status: 503 });
      const { deployment, exit } = outcomeOf(await release.run());
      expect({ exit, id: deployment?.id }).toEqual({ exit: 0, id: second });
      expect(asksToDeploy(release)).toBe(2);
    }),
  );

  scenario(
    {
      id: 'unavailable',
      area: 'Render deploy',
      happens: 'Render goes on answering deploy requests with 503.',
      does: 'Gives up after three requests, each checked, and says that nothing was started.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, status: 503, times: 9 });
      const { rules, finding, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['deploy-not-started'] });
      expect(finding?.detail).toContain('none of them has started a deploy');
      expect(asksToDeploy(release)).toBe(3);
    }),
  );

  scenario(
    {
      id: 'reset-before-anything',
      area: 'Render deploy',
      happens: 'The connection breaks before Render has read the deploy request.',
      does: 'Cannot know that, so it looks first, and asks once more when there is no deploy.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, kind: 'reset' });
      const { deployment, exit } = outcomeOf(await release.run());
      expect({ exit, id: deployment?.id }).toEqual({ exit: 0, id: second });
    }),
  );
});

describe('a refusal', () => {
  scenario(
    {
      id: 'rate-limited-seconds',
      area: 'Render deploy',
      happens: 'Render answers 429 with RateLimit-Reset in seconds.',
      does: 'Waits as long as it is asked to, then goes on.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async ({ run, render, clock }) => {
      const before = clock.now();
      render.fail({ method: 'POST', path: deploys, ...rateLimited({ seconds: 40, reset: 'seconds' }) });
      const { exit } = outcomeOf(await run());
      expect(exit).toBe(0);
      expect(clock.now() - before).toBeGreaterThanOrEqual(40_000 + 61_000);
    }),
  );

  scenario(
    {
      id: 'rate-limited-epoch',
      area: 'Render deploy',
      happens: 'Render answers 429 with RateLimit-Reset as a time, as older texts have it.',
      does: 'Reads both notations and waits until that time, no longer.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async ({ run, render, clock }) => {
      const before = clock.now();
      const limited = rateLimited({ seconds: 30, reset: 'epoch', now: before });
      render.fail({ path: /\/deploys\/dep-/, ...limited });
      const { exit } = outcomeOf(await run());
      expect(exit).toBe(0);
      expect(clock.now() - before).toBeLessThan(120_000);
    }),
  );

  scenario(
    {
      id: 'conflict-for-a-while',
      area: 'Render deploy',
      happens: 'Render answers 409 to the deploy request for some seconds.',
      does: 'Asks again with growing pauses, for a minute at most.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, status: 409, times: 2 });
      const { exit } = outcomeOf(await release.run());
      expect(exit).toBe(0);
      expect(asksToDeploy(release)).toBe(3);
    }),
  );

  scenario(
    {
      id: 'conflict',
      area: 'Render deploy',
      happens: 'Render goes on answering 409 to the deploy request.',
      does: 'Gives up after a minute and tells what Render said.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async ({ run, render }) => {
      render.fail({
        method: 'POST',
        path: deploys,
        status: 409,
        message: 'a disk is being moved',
        times: 99,
      });
      const { rules, finding, exit } = outcomeOf(await run());
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['deploy-not-started'] });
      expect(finding?.detail).toBe('Render refused to deploy (409): a disk is being moved');
    }),
  );

  scenario(
    {
      id: 'commit-unknown',
      area: 'Render deploy',
      happens: 'Render refuses the commit with 400.',
      does: 'Fails at once with Render’s words and says to push the commit.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, status: 400, message: 'commit not found' });
      const { finding, exit } = outcomeOf(await release.run());
      expect(exit).toBe(1);
      expect(finding?.detail).toBe('Render refused to deploy (400): commit not found');
      expect(finding?.fix).toContain('is pushed');
      expect(asksToDeploy(release)).toBe(1);
    }),
  );
});

describe('what is on its way already', () => {
  scenario(
    {
      id: 'run-again',
      area: 'Render deploy',
      happens: 'The job was killed while its deploy was on its way, and is run again.',
      does: 'Finds the deploy of the same commit and follows it; no second one is started.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      const killed = release.platform();
      const before = await killed.preflight(release.abort.signal);
      await killed.trigger(before, release.abort.signal);
      const { deployment, exit } = outcomeOf(await release.run());
      expect(exit).toBe(0);
      expect(deployment).toMatchObject({ id: second, outcome: 'live', previous: { id: first } });
      expect(release.told).toContain(`following ${second}`);
      expect(asksToDeploy(release)).toBe(1);
    }),
  );

  scenario(
    {
      id: 'another-on-its-way',
      area: 'Render deploy',
      happens: 'A deploy of another commit is on its way when ours starts.',
      does: 'Reports it, starts ours, and by the default policy ours takes its place.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      await release.render.pushBySomebody();
      const { deployment, rules, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 0, rules: ['deploy-in-progress'] });
      expect(deployment).toMatchObject({ id: third, outcome: 'live' });
    }),
  );
});

describe('a deploy hook', () => {
  test(
    'starts the deploy, and with a key it is followed like any other',
    withRelease(async (release) => {
      const { deployment, exit } = outcomeOf(await release.run({}, { hook: hookOf(release) }));
      expect({ exit, outcome: deployment?.outcome, id: deployment?.id }).toEqual({
        exit: 0,
        outcome: 'live',
        id: second,
      });
      expect(asksToDeploy(release)).toBe(0);
      expect(release.render.deploys.at(-1)).toMatchObject({ trigger: 'deploy_hook', commit: askedCommit });
    }),
  );

  scenario(
    {
      id: 'hook-without-key',
      area: 'Render deploy',
      happens: 'Only a deploy hook is given, and the build of the deploy fails.',
      does: 'Starts it, passes with a warning that nobody looked how it ends, and says `running`, never `live`.',
      exit: 0,
      leaves: 'whatever became of the deploy',
    },
    withRelease(async (release) => {
      release.render.next(deployScripts.build);
      const request = { commit: askedCommit, clearCache: false };
      const platform = hookOnly({ hook: hookOf(release), request });
      const targets = [{ label: 'hook', platform, blind: true }];
      const { check, deployment, rules, exit } = outcomeOf(await release.run({ targets }));
      expect({ exit, rules }).toEqual({ exit: 0, rules: ['deploy-not-followed'] });
      expect(check.findings[0]?.severity).toBe('warning');
      expect(deployment).toMatchObject({ id: second, outcome: 'running', wentLive: false });
    }),
  );

  scenario(
    {
      id: 'hook-answer-lost',
      area: 'Render deploy',
      happens: 'Only a deploy hook is given, and its answer is lost.',
      does: 'Sends nothing a second time, fails, and says that it is not known whether a deploy was started.',
      exit: 1,
      leaves: 'perhaps a deploy: the message says where to look',
    },
    withRelease(async (release) => {
      release.render.fail({ path: '/deploy/', kind: 'lost' });
      const platform = hookOnly({ hook: hookOf(release), request: { clearCache: false } });
      const targets = [{ label: 'hook', platform, blind: true }];
      const { finding, exit } = outcomeOf(await release.run({ targets }));
      expect(exit).toBe(1);
      expect(finding?.detail).toContain('whether it started a deploy is not known');
      expect(JSON.stringify(finding)).not.toContain(release.render.service.hookKey);
      expect(release.render.requests.filter((line) => line.includes('/deploy/'))).toHaveLength(1);
    }),
  );

  scenario(
    {
      id: 'hook-names-no-deploy',
      area: 'Render deploy',
      happens: 'A deploy hook answers without an id, and a key is given.',
      does: 'Finds the deploy that the hook has started and follows it.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ path: '/deploy/', kind: 'empty', status: 200 });
      const { deployment, exit } = outcomeOf(await release.run({}, { hook: hookOf(release) }));
      expect({ exit, id: deployment?.id, outcome: deployment?.outcome }).toEqual({
        exit: 0,
        id: second,
        outcome: 'live',
      });
    }),
  );

  test(
    'that does not work says so without showing itself',
    withRelease(async (release) => {
      release.render.fail({ path: '/deploy/', status: 404 });
      const platform = hookOnly({ hook: hookOf(release), request: { clearCache: false } });
      const { check, exit } = outcomeOf(
        await release.run({ targets: [{ label: 'hook', platform, blind: true }] }),
      );
      expect({ exit, status: check.status }).toEqual({ exit: 2, status: 'broken' });
      expect(JSON.stringify(check)).not.toContain(release.render.service.hookKey);
    }),
  );
});

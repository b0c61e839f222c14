import { describe, expect, test } from '@jest/globals';
import {
  askedCommit,
  asksToDeploy,
  outcomeOf,
  type Release,
  withRelease,
} from '../../support/render-deploy.js';
import { scenario } from '../../support/scenario.js';
import { deployScripts } from '../../support/simulators/render/index.js';

const second = 'dep-00000000000000000002';
const third = 'dep-00000000000000000003';
const deploys = /\/deploys$/;
const statuses = ({ render }: Release): readonly string[] =>
  render.deploys.slice(1).map(({ id, status }) => `${id} ${status}`);

/** The first request is taken, its answer is lost, and its deploy is listed only after the second request. */
function loseAndListLate({ render }: Release): void {
  render.fail({ method: 'POST', path: deploys, kind: 'lost' });
  render.next({ ...deployScripts.good, listedAfterSeconds: 60 });
}

describe('a request that was sent again and was taken twice', () => {
  scenario(
    {
      id: 'listed-after-the-second-request',
      area: 'Render deploy',
      happens: 'The answer to the deploy request is lost, and Render lists the deploy only after 60 seconds.',
      does: 'Has sent the request again by then. Follows the newest, and warns of the double start with both ids.',
      exit: 0,
      leaves: 'the new version; the older deploy was replaced by the newer',
    },
    withRelease(async (release) => {
      loseAndListLate(release);
      const { check, deployment, rules, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 0, rules: ['deploy-started-twice'] });
      expect(check.findings[0]).toMatchObject({
        severity: 'warning',
        title: `shop-api: the run has started ${second} and ${third} in place of one deployment`,
      });
      expect(deployment).toMatchObject({ id: third, outcome: 'live', alsoStarted: [second] });
      expect(statuses(release)).toEqual([`${second} canceled`, `${third} live`]);
      expect(asksToDeploy(release)).toBe(2);
    }),
  );

  scenario(
    {
      id: 'taken-after-the-second-request',
      area: 'Render deploy',
      happens:
        'Render acts on a request whose answer was lost only after it was sent again: the older replaces ours.',
      does: 'Sees that what took the place of its deploy is its own, follows that to its end, and warns.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, status: 503 });
      release.render.after(70, async () => {
        Object.assign(await release.render.pushBySomebody({ commit: askedCommit }), { trigger: 'api' });
      });
      const { deployment, rules, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 0, rules: ['deploy-started-twice'] });
      expect(deployment).toMatchObject({ id: third, outcome: 'live', alsoStarted: [second] });
      expect(release.told).toContain(
        `${second} and ${third} are both of this run: following ${third}, the newest`,
      );
      expect(release.told.filter((line) => /^(started|end) /.test(line))).toEqual([
        `started ${second}`,
        'end superseded',
        `started ${third}`,
        'end live',
      ]);
    }),
  );

  scenario(
    {
      id: 'two-lost-answers-two-deploys',
      area: 'Render deploy',
      happens: 'The answers to two deploy requests are lost, and both deploys show after the second.',
      does: 'Sends no third request, follows the newest, and warns of the double start.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      loseAndListLate(release);
      release.render.fail({ method: 'POST', path: deploys, kind: 'lost' });
      release.render.next({ ...deployScripts.good, listedAfterSeconds: 15 });
      const { deployment, rules, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 0, rules: ['deploy-started-twice'] });
      expect(deployment).toMatchObject({ id: third, outcome: 'live', alsoStarted: [second] });
      expect(asksToDeploy(release)).toBe(2);
    }),
  );

  scenario(
    {
      id: 'busy-after-a-lost-answer',
      area: 'Render deploy',
      happens: 'An answer is lost, the repeated request gets 409, and meanwhile the first deploy shows.',
      does: 'Looks before each request that it repeats, finds its deploy and sends none.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ method: 'POST', path: deploys, kind: 'lost' });
      release.render.fail({ method: 'POST', path: deploys, status: 409 });
      release.render.next({ ...deployScripts.good, listedAfterSeconds: 50 });
      const { deployment, rules, exit } = outcomeOf(await release.run());
      expect({ exit, rules }).toEqual({ exit: 0, rules: [] });
      expect(deployment).toMatchObject({ id: second, outcome: 'live' });
      expect(asksToDeploy(release)).toBe(2);
      expect(statuses(release)).toEqual([`${second} live`]);
    }),
  );

  scenario(
    {
      id: 'stopped-with-two-deploys',
      area: 'Render deploy',
      happens:
        'The run is stopped while two deploys that it has started are on their way, one behind the other.',
      does: 'Cancels both.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(
      async (release) => {
        const slow = { ...deployScripts.good, timeline: [['build_in_progress', 900]] as const };
        release.render.fail({ method: 'POST', path: deploys, kind: 'lost' });
        release.render.next({ ...slow, listedAfterSeconds: 60 }, slow);
        release.render.after(130, () => release.abort.abort(new Error('stopped')));
        await expect(release.run()).rejects.toThrow('stopped');
        expect(release.told.join('\n')).toContain('are both of this run');
        expect(statuses(release)).toEqual([`${second} canceled`, `${third} canceled`]);
      },
      { overlap: 'wait' },
    ),
  );

  test(
    'is not looked for where one request was sent, and another program’s deploy takes its place',
    withRelease(async (release) => {
      release.render.after(20, async () => {
        Object.assign(await release.render.pushBySomebody({ commit: askedCommit }), { trigger: 'api' });
      });
      const { deployment, rules } = outcomeOf(await release.run());
      expect(rules).toEqual(['deploy-superseded']);
      expect(deployment).toMatchObject({ id: second, supersededBy: third });
    }),
  );

  test(
    'is looked for again when the list cannot be had at first',
    withRelease(async (release) => {
      loseAndListLate(release);
      release.render.after(90, () => {
        release.render.fail({ method: 'GET', path: /\/deploys\?/, status: 400, times: 1 });
      });
      const { deployment } = outcomeOf(await release.run());
      expect(deployment).toMatchObject({ id: third, alsoStarted: [second] });
    }),
  );
});

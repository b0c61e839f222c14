import { expect } from '@jest/globals';
import { scenario } from '../../support/scenario.js';
import { simulatedChannel } from '../../support/simulators/slack/slack.js';
import { type WholeRelease, withWholeRelease } from '../../support/whole-release.js';

const file = (more = ''): string => `deploy:
  service: srv-00000000000000000001
health:
  skip-bake: true
rollback: safe
slack:
  channel: ${simulatedChannel.id}
${more}`;

/** What stands in the channel, as one text. */
function said({ slack }: WholeRelease): string {
  return slack
    .messages()
    .map(({ text, blocks }) => `${text}\n${JSON.stringify(blocks)}`)
    .join('\n');
}

const withToken = ({ slack }: WholeRelease) => ({ slackToken: slack.token });

scenario(
  {
    id: 'slack-follows',
    area: 'Release',
    happens: 'A stage passes, and the next one takes its time.',
    does: 'Brings its one message in Slack up to date after every stage.',
    exit: 0,
    leaves: 'The new version, live.',
  },
  () =>
    withWholeRelease(async (world) => {
      const seen: string[] = [];
      world.answer(() => {
        seen.push(said(world));
        return 200;
      });
      const { exit } = await world.run(file(), withToken(world));
      expect(exit).toBe(0);
      expect(seen[0]).toContain('Releasing');
      expect(seen.at(-1)).toContain('deploy of shop-api');
      expect(world.slack.messages()).toHaveLength(1);
      expect(world.slack.messages()[0]?.text).toContain('is released');
      expect(world.slack.violations).toEqual([]);
    }),
);

scenario(
  {
    id: 'slack-told-of-stop',
    area: 'Release',
    happens: 'Ctrl-C while the deployment is on its way, and Slack shows a release that runs.',
    does: 'Cancels the deployment and ends the message as canceled.',
    exit: 2,
    leaves: 'The old version, as it was.',
  },
  () =>
    withWholeRelease(async (world) => {
      world.render.after(10, () => world.abort.abort(new Error('stopped by SIGINT')));
      const { exit } = await world.run(file(), withToken(world));
      expect(exit).toBe(2);
      expect(world.render.deploys.map(({ status }) => status)).toContain('canceled');
      expect(world.slack.messages()).toHaveLength(1);
      expect(world.slack.messages()[0]?.text).toContain('was canceled');
      expect(world.liveCommit()).toBe(world.commits.old);
    }),
);

scenario(
  {
    id: 'slack-silent-at-stop',
    area: 'Release',
    happens: 'Ctrl-C, and Slack is down.',
    does: 'Cancels the deployment, writes the report, waits a few seconds for Slack and says that it was not told.',
    exit: 2,
    leaves: 'The old version, as it was; a message that still says that the release runs.',
  },
  () =>
    withWholeRelease(async (world) => {
      world.render.after(10, () => {
        world.slack.fail({ status: 500, times: 100 });
        world.abort.abort(new Error('stopped by SIGINT'));
      });
      const { exit, report } = await world.run(file(), withToken(world));
      expect(exit).toBe(2);
      expect(report?.checks.map(({ gate }) => gate)).toEqual(['deploy']);
      expect(world.host.lines.join('\n')).toContain('warning: Slack was not told');
      expect(world.liveCommit()).toBe(world.commits.old);
    }),
);

scenario(
  {
    id: 'slack-down-between-stages',
    area: 'Release',
    happens: 'Slack refuses every request of a release that goes well.',
    does: 'Warns at every stage, and goes on.',
    exit: 0,
    leaves: 'The new version, live.',
  },
  () =>
    withWholeRelease(async (world) => {
      world.slack.fail({ status: 500, times: 100 });
      const { exit } = await world.run(file(), withToken(world));
      expect(exit).toBe(0);
      const warnings = world.host.lines.filter((line) => line.startsWith('warning: Slack'));
      expect(warnings.length).toBeGreaterThanOrEqual(3);
    }),
);

scenario(
  {
    id: 'slack-told-of-mistake',
    area: 'Release',
    happens: 'A stage cannot be run: the file of the HTTP smoke tests is missing.',
    does: 'Ends the message in Slack with that stage and its reason.',
    exit: 2,
    leaves: 'The new version, live.',
  },
  () =>
    withWholeRelease(async (world) => {
      const { exit } = await world.run(file('http-smoke:\n  file: nowhere.yml\n'), withToken(world));
      expect(exit).toBe(2);
      expect(world.slack.messages()[0]?.text).not.toContain('Releasing');
      expect(said(world)).toContain('nowhere.yml');
    }),
);

scenario(
  {
    id: 'slack-told-of-bug',
    area: 'Release',
    happens: 'A fault of Lockkeeper itself ends a release.',
    does: 'Writes the report, ends the message in Slack as not judged, and asks to report the fault.',
    exit: 2,
    leaves: 'What was live when it happened.',
  },
  () =>
    withWholeRelease(async (world) => {
      const { clock } = world.host;
      const { sleep } = clock;
      clock.sleep = async (milliseconds, signal) => {
        if (world.render.deploys.length > 1) throw new TypeError('no such thing');
        return sleep(milliseconds, signal);
      };
      await expect(world.run(file(), withToken(world))).rejects.toThrow('no such thing');
      expect(world.slack.messages()).toHaveLength(1);
      expect(world.slack.messages()[0]?.text).toContain('could not be judged');
      expect(said(world)).toContain('bug in Lockkeeper');
    }),
);

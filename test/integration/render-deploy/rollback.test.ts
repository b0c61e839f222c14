import { describe, expect, test } from '@jest/globals';
import { outcomeOf, withRelease } from '../../support/render-deploy.js';
import { scenario } from '../../support/scenario.js';
import { deployScripts } from '../../support/simulators/render/index.js';

const first = { id: 'dep-00000000000000000001', commit: 'a'.repeat(40) };
const second = 'dep-00000000000000000002';
const third = 'dep-00000000000000000003';

describe('a rollback', () => {
  test(
    'starts what was live before once more, and can be followed',
    withRelease(async ({ run, platform, abort }) => {
      await run();
      const render = platform();
      expect(await render.rollback(first, abort.signal)).toEqual({ started: true, id: third });
      const watch = { signal: abort.signal, deadline: Number.POSITIVE_INFINITY, onChange: () => undefined };
      const back = await render.follow(third, watch);
      expect(back).toMatchObject({ outcome: 'live', commit: first.commit });
    }),
  );

  scenario(
    {
      id: 'rollback-not-retained',
      area: 'Render deploy',
      happens: 'Render no longer keeps the build that a rollback asks for.',
      does: 'Says so and gives the command that deploys its commit instead.',
      exit: 1,
      leaves: 'the version that is live',
    },
    withRelease(
      async ({ run, platform, abort }) => {
        await run();
        const answer = await platform().rollback(first, abort.signal);
        expect(answer).toMatchObject({
          started: false,
          fix: `lockkeeper deploy --platform render --service srv-00000000000000000001 --commit ${first.commit}`,
        });
      },
      { retained: 1 },
    ),
  );

  scenario(
    {
      id: 'rollback-while-another-runs',
      area: 'Render deploy',
      happens: 'Somebody’s deploy is on its way when the rollback starts.',
      does: 'Reads the newest deploys again and leaves everything alone.',
      exit: 1,
      leaves: 'the other deploy',
    },
    withRelease(async ({ run, render, platform, abort }) => {
      await run();
      await render.pushBySomebody();
      const answer = await platform().rollback(first, abort.signal);
      expect(answer).toMatchObject({ started: false });
      expect(JSON.stringify(answer)).toContain(`${third} is on its way`);
      expect(render.requests.filter((line) => line.includes('/rollback'))).toEqual([]);
    }),
  );

  scenario(
    {
      id: 'rollback-answer-lost',
      area: 'Render deploy',
      happens: 'The rollback is started, and the connection breaks before the answer.',
      does: 'Finds it by its cause and follows it; no second one is started.',
      exit: 1,
      leaves: 'the version before',
    },
    withRelease(async ({ run, render, platform, abort }) => {
      await run();
      render.fail({ method: 'POST', path: '/rollback', kind: 'lost' });
      expect(await platform().rollback(first, abort.signal)).toMatchObject({ started: true, id: third });
      expect(render.requests.filter((line) => line.includes('/rollback'))).toHaveLength(1);
    }),
  );

  test(
    'to what is live already does nothing',
    withRelease(async ({ render, platform, abort }) => {
      expect(await platform().rollback(first, abort.signal)).toMatchObject({
        started: false,
        reason: `${first.id} is live already`,
      });
      expect(render.requests.filter((line) => line.startsWith('POST'))).toEqual([]);
    }),
  );
});

test(
  'a deploy that has ended cannot be cancelled, which is said as it is',
  withRelease(async ({ run, platform, abort }) => {
    await run();
    expect(await platform().cancel(second, abort.signal)).toEqual({ result: 'over' });
  }),
);

scenario(
  {
    id: 'missing-status-then-run-again',
    area: 'Render deploy',
    happens: 'The job is run again while its deploy tells no status at all.',
    does: 'Follows it all the same: it is the newest, and of this commit.',
    exit: 0,
    leaves: 'the new version',
  },
  withRelease(async ({ run, render, platform, abort }) => {
    render.next({ timeline: [['', 30], ...deployScripts.good.timeline] });
    const killed = platform();
    await killed.trigger(await killed.preflight(abort.signal), abort.signal);
    const { deployment, exit } = outcomeOf(await run());
    expect({ exit, id: deployment?.id }).toEqual({ exit: 0, id: second });
  }),
);

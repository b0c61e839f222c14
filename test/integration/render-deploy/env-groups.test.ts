import { describe, expect, test } from '@jest/globals';
import { planted } from '../../support/planted.js';
import { asksToDeploy, outcomeOf, type Release, withRelease } from '../../support/render-deploy.js';
import { scenario } from '../../support/scenario.js';
import type { SimulatedEnvGroup } from '../../support/simulators/render/index.js';

const secret = planted('value');
const madeAt = Date.parse('2026-01-01T00:00:00Z');
const groupReads = ({ render }: Release): readonly string[] =>
  render.requests.filter((line) => line.includes('/env-groups'));

/** A group with these variables, linked to the simulated service unless other links are given. */
function addGroup({ render }: Release, group: Partial<SimulatedEnvGroup>): void {
  const number = render.envGroups.length + 1;
  render.envGroups.push({
    id: `evg-${String(number).padStart(20, '0')}`,
    name: `group-${number}`,
    env: {},
    secretFiles: {},
    services: [render.service.id],
    createdAt: madeAt + number,
    ...group,
  });
}

describe('environment groups', () => {
  scenario(
    {
      id: 'required-in-a-group',
      area: 'Render deploy',
      happens: 'A required variable is set in an environment group that is linked to the service.',
      does: 'Reads the linked groups and finds it; groups of other services do not count.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      addGroup(release, { env: { DATABASE_URL: secret } });
      addGroup(release, { env: { OTHER: secret }, services: [] });
      const environment = { required: ['DATABASE_URL'], forbidden: ['OTHER'] };
      expect(outcomeOf(await release.run({}, { environment }))).toMatchObject({ rules: [], exit: 0 });
      const missing = { required: ['OTHER'], forbidden: [] };
      const { rules } = outcomeOf(await release.run({}, { environment: missing }));
      expect(rules).toEqual(['env-missing']);
    }),
  );

  scenario(
    {
      id: 'forbidden-in-a-group',
      area: 'Render deploy',
      happens: 'A forbidden variable is set in a linked environment group alone.',
      does: 'Fails before it starts anything, names the variable and the group, and shows no value.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      addGroup(release, { name: 'shared', env: { RUN_ALEMBIC: '1', TOKEN: secret } });
      const environment = { required: [], forbidden: ['RUN_ALEMBIC=1', 'TOKEN'] };
      const { check, rules, exit } = outcomeOf(await release.run({}, { environment }));
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['env-forbidden', 'env-forbidden'] });
      expect(check.findings[0]?.title).toBe(
        'RUN_ALEMBIC on shop-api (environment group shared) has what `forbidden-env` forbids',
      );
      expect(JSON.stringify(check) + release.told.join('\n')).not.toContain(secret);
      expect(asksToDeploy(release)).toBe(0);
    }),
  );

  scenario(
    {
      id: 'groups-unread',
      area: 'Render deploy',
      happens: 'The key may read the service, and not the environment groups (403).',
      does: 'Says in a notice which variables it could not look for, and raises no false alarm.',
      exit: 0,
      leaves: 'the new version',
    },
    withRelease(async (release) => {
      release.render.fail({ path: '/env-groups', status: 403, message: 'no access', times: 9 });
      const environment = { required: ['DATABASE_URL'], forbidden: [`RUN_ALEMBIC=${secret}`] };
      const { check, finding, exit } = outcomeOf(await release.run({}, { environment }));
      expect(exit).toBe(0);
      expect(check.findings).toHaveLength(1);
      expect(finding).toMatchObject({
        rule: 'env-groups-unread',
        severity: 'notice',
        title: 'The environment groups of shop-api could not be read (403: no access)',
        detail:
          'The service’s own variables were looked at; whether a group has DATABASE_URL, RUN_ALEMBIC is not known.',
      });
      expect(JSON.stringify(check)).not.toContain(secret);
    }),
  );

  scenario(
    {
      id: 'one-group-unread',
      area: 'Render deploy',
      happens:
        'Of two linked environment groups one may not be read, and the other has a forbidden variable.',
      does: 'Fails for what it has seen, and says in a notice what it has not.',
      exit: 1,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      addGroup(release, { env: { RUN_ALEMBIC: '1' } });
      addGroup(release, { env: {} });
      release.render.fail({ path: '/env-groups/evg-00000000000000000002', status: 403, times: 9 });
      const environment = { required: ['DATABASE_URL'], forbidden: ['RUN_ALEMBIC'] };
      const { rules, exit } = outcomeOf(await release.run({}, { environment }));
      expect({ exit, rules }).toEqual({ exit: 1, rules: ['env-forbidden', 'env-groups-unread'] });
    }),
  );

  scenario(
    {
      id: 'groups-unreachable',
      area: 'Render deploy',
      happens: 'Render goes on answering 503 when the environment groups are asked for.',
      does: 'Stops before it starts anything: a forbidden variable could be there. A later run may see it.',
      exit: 2,
      leaves: 'what was live before',
    },
    withRelease(async (release) => {
      release.render.fail({ path: '/env-groups', status: 503, times: 99 });
      const environment = { required: [], forbidden: ['RUN_ALEMBIC'] };
      await expect(release.run({}, { environment })).rejects.toThrow('could not read the environment groups');
      expect(asksToDeploy(release)).toBe(0);
    }),
  );

  test(
    'lose against the service’s own variables',
    withRelease(async (release) => {
      addGroup(release, { env: { RUN_ALEMBIC: '1', DATABASE_URL: secret } });
      Object.assign(release.render.service.env, { RUN_ALEMBIC: '0', DATABASE_URL: '' });
      const environment = { required: ['DATABASE_URL'], forbidden: ['RUN_ALEMBIC=1'] };
      const { check } = outcomeOf(await release.run({}, { environment }));
      expect(check.findings.map(({ title }) => title)).toEqual(['DATABASE_URL is empty on shop-api']);
    }),
  );

  test(
    'are found behind any number of others, also of one moment',
    withRelease(async (release) => {
      addGroup(release, { env: { DATABASE_URL: secret } });
      for (let index = 0; index < 249; index++) {
        addGroup(release, { services: [], createdAt: madeAt + 10 + Math.floor(index / 7) });
      }
      const environment = { required: ['DATABASE_URL'], forbidden: [] };
      expect(outcomeOf(await release.run({}, { environment }))).toMatchObject({ rules: [], exit: 0 });
    }),
  );

  test(
    'are read where the platform wraps them and gives cursors, as programs that read it expect',
    withRelease(async (release) => {
      addGroup(release, { env: { DATABASE_URL: secret } });
      const { id } = release.render.service;
      const link = { id, name: 'shop-api', type: 'web' };
      const envGroup = { id: 'evg-00000000000000000001', name: 'group-1', serviceLinks: [link] };
      const full = Array.from({ length: 100 }, (_, index) => ({
        envGroup: { id: `evg-of-others-${index}`, name: 'other', serviceLinks: [] },
        cursor: `c${index}`,
      }));
      release.render.fail({ path: '/env-groups?', status: 200, text: JSON.stringify(full) });
      const last = JSON.stringify([{ envGroup, cursor: 'c100' }]);
      release.render.fail({ path: 'cursor=c99', status: 200, text: last });
      const environment = { required: ['DATABASE_URL'], forbidden: [] };
      expect(outcomeOf(await release.run({}, { environment }))).toMatchObject({ rules: [], exit: 0 });
    }),
  );

  test(
    'are not asked for where the service’s own variables settle it',
    withRelease(async (release) => {
      release.render.service.env.DATABASE_URL = secret;
      await release.run({}, { environment: { required: ['DATABASE_URL'], forbidden: [] } });
      expect(groupReads(release)).toEqual([]);
    }),
  );

  test(
    'have secret files that are no variables',
    withRelease(async (release) => {
      addGroup(release, { secretFiles: { DATABASE_URL: secret } });
      const environment = { required: ['DATABASE_URL'], forbidden: [] };
      expect(outcomeOf(await release.run({}, { environment })).rules).toEqual(['env-missing']);
    }),
  );

  test(
    'that were deleted since they were listed do not count',
    withRelease(async (release) => {
      addGroup(release, { env: { RUN_ALEMBIC: '1' } });
      release.render.fail({ path: '/env-groups/evg-', status: 404, times: 9 });
      const environment = { required: [], forbidden: ['RUN_ALEMBIC'] };
      expect(outcomeOf(await release.run({}, { environment })).rules).toEqual([]);
    }),
  );
});

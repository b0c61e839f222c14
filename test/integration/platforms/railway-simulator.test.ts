import { afterEach, describe, expect, test } from '@jest/globals';
import { type Course, courses } from '../../support/simulators/railway/courses.js';
import {
  type RailwayOptions,
  type RailwaySimulator,
  railwayFirstCommit,
  railwayTokens,
  simulateRailway,
} from '../../support/simulators/railway/railway.js';

const commit = '2222222222222222222222222222222222222222';
let railway: RailwaySimulator | undefined;
let now = Date.UTC(2026, 10, 22, 6);

async function started(options: RailwayOptions = {}): Promise<RailwaySimulator> {
  railway = await simulateRailway({ now: () => now, ...options });
  return railway;
}

afterEach(async () => {
  await railway?.close();
});

interface Told {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

const projectToken = { 'project-access-token': railwayTokens.project };

async function ask(query: string, variables: object = {}, headers: object = projectToken): Promise<Told> {
  const response = await fetch(`${railway?.url}/graphql/v2`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Told;
}

async function deploy(): Promise<string> {
  const { services, environmentId } = railway ?? (await started());
  const { data } = await ask(
    'mutation ($s: String!, $e: String!, $c: String) { serviceInstanceDeployV2(serviceId: $s, environmentId: $e, commitSha: $c) }',
    { s: services[0]?.id, e: environmentId, c: commit },
  );
  return String(data?.serviceInstanceDeployV2);
}

describe('requests', () => {
  test('that the schema does not have are refused at HTTP status 200', async () => {
    await started();
    const { data, errors } = await ask('{ deployment(id: "x") { commit } }');
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ message: 'Cannot query field "commit" on type "Deployment".' }),
    ]);
    expect(railway?.violations).toHaveLength(1);
  });

  test('with a variable of the wrong type are refused', async () => {
    await started();
    const { errors } = await ask(
      'query ($n: Int!) { deployments(first: $n, input: {}) { edges { cursor } } }',
      {
        n: 'many',
      },
    );
    expect(errors?.[0]?.message).toContain('Int cannot represent non-integer value: "many"');
    expect(railway?.violations).toHaveLength(1);
  });

  test.each([
    ['no token', {}, 'Not Authorized'],
    [
      'a project token as a bearer',
      { authorization: `Bearer ${railwayTokens.project}` },
      'Project Token not found',
    ],
    [
      'an account token as a project token',
      { 'project-access-token': railwayTokens.account },
      'Project Token not found',
    ],
    ['an unknown bearer', { authorization: 'Bearer nobody' }, 'Not Authorized'],
  ])('with %s are refused', async (_, headers, message) => {
    await started();
    const { errors } = await ask('{ projectToken { projectId } }', {}, headers);
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      [message, 'INTERNAL_SERVER_ERROR'],
    ]);
  });

  test('beyond the hour’s limit are answered 429', async () => {
    await started({ hourly: 1 });
    await ask('{ projectToken { projectId } }');
    const response = await fetch(`${railway?.url}/graphql/v2`, { method: 'POST' });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('3600');
    expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
  });
});

describe('a deployment', () => {
  test.each<[string, Course]>(Object.entries(courses))(
    'that %s goes through its states',
    async (name, course) => {
      await started({ plans: [name as keyof typeof courses] });
      const id = await deploy();
      const seen: string[] = [];
      for (const stage of course) {
        seen.push(railway?.status(id) ?? '');
        now += stage.ms ?? 0;
      }
      expect(seen).toEqual(course.map(({ status }) => status));
    },
  );

  test('that goes live takes the place of the one before', async () => {
    const { deployments, status } = await started();
    const id = await deploy();
    now += 3_600_000;
    expect(status(id)).toBe('SUCCESS');
    expect(status(deployments[0]?.id ?? '')).toBe('REMOVED');
    const { data } = await ask('{ deployments(input: {}) { edges { node { id meta canRollback } } } }');
    expect(data?.deployments).toEqual({
      edges: [
        { node: { id, meta: { reason: 'deploy', commitHash: commit, branch: 'main' }, canRollback: false } },
        { node: expect.objectContaining({ canRollback: true }) },
      ],
    });
  });

  test('can be rolled back to as long as its image is kept', async () => {
    const { deployments, forget } = await started();
    await deploy();
    now += 3_600_000;
    const first = deployments[0]?.id ?? '';
    const back = 'mutation ($id: String!) { deploymentRollback(id: $id) }';
    expect((await ask(back, { id: first })).data).toEqual({ deploymentRollback: true });
    expect(deployments.at(-1)).toMatchObject({ reason: 'rollback', commit: railwayFirstCommit });
    forget(first);
    expect((await ask(back, { id: first })).errors?.[0]?.message).toBe('Deployment cannot be rolled back to');
  });

  test('can be cancelled while it builds, and not when it is being started', async () => {
    const { status } = await started({ plans: ['never ends', 'cannot be cancelled'] });
    const cancel = 'mutation ($id: String!) { deploymentCancel(id: $id) }';
    const builds = await deploy();
    now += 10_000;
    expect((await ask(cancel, { id: builds })).data).toEqual({ deploymentCancel: true });
    expect(status(builds)).toBe('REMOVED');
    const starts = await deploy();
    now += 60_000;
    expect((await ask(cancel, { id: starts })).errors?.[0]?.message).toBe('Deployment is not cancellable');
  });
});

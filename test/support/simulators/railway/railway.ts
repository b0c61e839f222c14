import { plainPlanted } from '../../planted.js';
import { type SimulatorServer, serveSimulation } from '../server.js';
import { answerGraphql, errorsBody, railwaySchema, type Tokens } from './answer.js';
import { type Course, type CourseName, courses, type RailwayStatus } from './courses.js';
import type { CronScript, SimulatedCronRun } from './cron-runs.js';
import { divert, type SimulatedDeployment, servedSince, statusAt } from './deployment.js';
import { limiter } from './limits.js';
import { cancel, type SimulatedService, settle, start, uuid, type World } from './world.js';

export interface RailwayOptions {
  /** One service called `shop-api` with a domain when not given. */
  readonly services?: readonly Omit<SimulatedService, 'id'>[];
  /** What becomes of the deployments that are asked for, in order; the last one stays. */
  readonly plans?: readonly CourseName[];
  /** Milliseconds since the epoch: a test's own clock. */
  readonly now?: () => number;
  /** How much faster than that clock the simulator's runs. */
  readonly speed?: number;
  /** Requests in an hour; more are refused with 429. Without it there is no limit. */
  readonly hourly?: number;
  readonly port?: number;
}

export interface RailwaySimulator extends SimulatorServer {
  readonly projectId: string;
  readonly environmentId: string;
  readonly services: readonly SimulatedService[];
  readonly tokens: Tokens;
  /** Oldest first. */
  readonly deployments: readonly SimulatedDeployment[];
  /** Requests that Railway's schema does not allow, and answers of ours that it would not give. */
  readonly violations: readonly string[];
  /** Runs of cron services, oldest first. */
  readonly cronRuns: readonly SimulatedCronRun[];
  plan(...names: readonly CourseName[]): void;
  /** How the coming runs of cron services go. */
  nextCron(...scripts: readonly CronScript[]): void;
  status(id: string): RailwayStatus;
  /** Somebody else deploys; the deployments that are on their way are removed where `replaces` says so. */
  deployByOther(given: {
    readonly commit?: string;
    readonly course?: CourseName;
    readonly replaces?: boolean;
  }): string;
  /** A person lets a deployment that waits for approval go on. */
  approve(id: string): void;
  /** Railway drops the image: no way back to it. */
  forget(id: string): void;
  /** Something happens just before a request whose body contains that text is answered. */
  onRequest(containing: string, happens: () => void): void;
}

export const railwayTokens: Tokens = {
  project: plainPlanted('c0ffee00-1111-4222-8333-444455556666'),
  account: plainPlanted('decaf000-7777-4888-8999-aaaabbbbcccc'),
};

/** The commit that is live when a simulation starts. */
export const railwayFirstCommit = '1111111111111111111111111111111111111111';

/** Railway's API over real HTTP: a project with one environment, held against Railway's own schema. */
export async function simulateRailway(options: RailwayOptions = {}): Promise<RailwaySimulator> {
  const world = worldOf(options);
  const violations: string[] = [];
  const grounds = { schema: await railwaySchema(), world, tokens: railwayTokens, violations };
  const limit = limiter(options.hourly, world.now);
  const meanwhile: { readonly containing: string; happens(): void }[] = [];
  const server = await serveSimulation({
    async answer(request) {
      for (const { containing, happens } of meanwhile) if (request.body.includes(containing)) happens();
      const limited = limit();
      if (limited.answer) return limited.answer;
      settle(world);
      const answer = await answerGraphql(request, grounds);
      return { ...answer, headers: { ...limited.headers, ...answer.headers } };
    },
    errorBody: (_, message) => errorsBody([{ message }]),
    now: world.now,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  const find = (id: string): SimulatedDeployment => {
    const found = world.deployments.find((deployment) => deployment.id === id);
    if (!found) throw new Error(`no deployment ${id}`);
    return found;
  };
  return {
    ...server,
    projectId: world.projectId,
    environmentId: world.environmentId,
    services: world.services,
    tokens: railwayTokens,
    deployments: world.deployments,
    cronRuns: world.cronRuns,
    violations,
    nextCron: (...scripts) => void world.cronScripts.push(...scripts),
    plan: (...names) => void world.plans.splice(0, world.plans.length, ...names),
    status(id) {
      settle(world);
      return statusAt(find(id), world.now());
    },
    deployByOther({ commit, course = 'succeeds', replaces = false }) {
      if (replaces) for (const other of world.deployments) cancel(world, other);
      const [first] = world.services;
      return start(world, { serviceId: first?.id ?? '', commit, course: courses[course], creator: 'robin' })
        .id;
    },
    approve: (id) => divert(find(id), world.now(), courses.succeeds),
    forget(id) {
      find(id).retained = false;
    },
    onRequest: (containing, happens) => void meanwhile.push({ containing, happens }),
  };
}

function worldOf({ services, plans = ['succeeds'], now = Date.now, speed = 1 }: RailwayOptions): World {
  const began = now();
  const given = services ?? [{ name: 'shop-api', domains: ['shop-api.up.railway.example'] }];
  const world: World = {
    projectId: uuid('p', 1),
    environmentId: uuid('e', 1),
    environmentName: 'production',
    services: given.map((service, index) => ({ ...service, id: uuid('s', index + 1) })),
    deployments: [],
    plans: [...plans],
    cronRuns: [],
    cronScripts: [],
    now: () => began + (now() - began) * speed,
  };
  for (const { id } of world.services) liveSince(world, id);
  return world;
}

/** What was deployed before anybody looked. */
function liveSince(world: World, serviceId: string): void {
  const live: Course = [{ status: 'SUCCESS', instance: 'RUNNING', stopped: false }];
  const first = start(world, { serviceId, commit: railwayFirstCommit, course: live });
  const yesterday = world.now() - 86_400_000;
  divert(first, yesterday, live);
  Object.assign(first, { createdAt: yesterday, tookOver: servedSince(first, world.now()) !== undefined });
}

import { planted } from '../../planted.js';
import { type SimulatorServer, serveSimulation } from '../server.js';
import { answerApi } from './answer-api.js';
import { makeChronicle } from './chronicle.js';
import { loadContract } from './contract.js';
import { endDeploy, startDeploy } from './deploys.js';
import { answerHook } from './hook.js';
import { startHosted } from './hosted.js';
import { type Limits, makeLimits } from './limits.js';
import { makeWorld, type ServiceSeed } from './make-world.js';
import { type DeployScript, deployScripts, type RunScript, runScripts } from './scripts.js';
import { isUnderWay, type SimulatedDeploy, type SimulatedService, type World } from './world.js';

export { firstCommit, type ServiceSeed } from './make-world.js';
export { type DeployScript, deployScripts, type Failure, type RunScript, runScripts } from './scripts.js';
export {
  type SimulatedDeploy,
  type SimulatedEnvGroup,
  type SimulatedRun,
  type SimulatedService,
  simulatedOwner,
} from './world.js';

export interface RenderOptions {
  /** The key that works. */
  readonly apiKey?: string;
  /** Where the time comes from; one that a test moves makes deployments go as fast as it likes. */
  readonly clock?: { now(): number };
  /**
   * One web service, live with `firstCommit`, when not given. One with `hosting` really runs: the old version until a
   * deployment is live, then the new one.
   */
  readonly services?: readonly ServiceSeed[];
  readonly overlap?: 'override' | 'wait';
  /** How many live builds are kept for rollbacks. */
  readonly retained?: number;
  readonly limits?: Partial<Limits>;
  readonly rateLimitReset?: 'seconds' | 'epoch';
  /** How many times faster than their scripts deployments go. */
  readonly speed?: number;
  /** How deployments, and jobs and cron runs, go that nothing else was said of; well when not given. */
  readonly script?: DeployScript;
  readonly runScript?: RunScript;
  readonly port?: number;
}

export interface RenderSimulator
  extends SimulatorServer,
    Pick<World, 'services' | 'envGroups' | 'deploys' | 'jobs' | 'cronRuns' | 'events'> {
  /** Base address of the API, `/v1` included. */
  readonly url: string;
  readonly apiKey: string;
  /** Requests that Render's description does not allow, and answers of ours that it does not. */
  readonly violations: readonly string[];
  /** The first service. */
  readonly service: SimulatedService;
  hookUrl(service?: SimulatedService): string;
  /** The next deployment that is asked for goes so; several are used in their order. */
  next(...scripts: readonly DeployScript[]): void;
  /** The same for jobs and cron runs. */
  nextRun(...scripts: readonly RunScript[]): void;
  /** A deployment by another person. */
  pushBySomebody(push?: Push): Promise<SimulatedDeploy>;
  /** Somebody cancels the deployment on its way. */
  cancelBySomebody(service?: SimulatedService): Promise<void>;
  /** Does something that many seconds from now, by the simulated clock. */
  after(seconds: number, act: () => unknown): void;
  /** Lets everything happen that is due; every request does this too. */
  catchUp(): Promise<void>;
}

export interface Push {
  readonly service?: SimulatedService;
  readonly commit?: string;
  readonly script?: DeployScript;
}

/** Render's public API over HTTP: stateful, and held to the platform's own description. */
export async function simulateRender(options: RenderOptions = {}): Promise<RenderSimulator> {
  const { apiKey = planted('rnd_simulated'), clock = { now: () => Date.now() } } = options;
  const chronicle = makeChronicle(clock);
  const world = makeWorld({
    services: options.services ?? [{}],
    overlap: options.overlap ?? 'override',
    retained: options.retained ?? 15,
    speed: options.speed ?? 1,
    usual: { deploy: options.script ?? deployScripts.good, run: options.runScript ?? runScripts.good },
    time: chronicle.time,
  });
  const [service] = world.services;
  if (!service) throw new Error('a simulated Render needs a service');
  const violations: string[] = [];
  const catchUp = (): Promise<void> => chronicle.catchUp(world);
  const limit = makeLimits({
    limits: options.limits ?? {},
    reset: options.rateLimitReset ?? 'seconds',
    now: clock.now,
  });
  const answer = answerApi({ world, contract: await loadContract(), violations, apiKey });
  const server = await serveSimulation({
    now: clock.now,
    errorBody: (_, message) => ({ message }),
    ...(options.port !== undefined && { port: options.port }),
    async answer(request) {
      await catchUp();
      const { headers, refusal } = limit(request);
      if (refusal) return refusal;
      const given = request.url.pathname.startsWith('/deploy/')
        ? await answerHook(world, request)
        : await answer(request);
      return { ...given, headers };
    },
  });
  for (const one of world.services) await startHosted(world, one, catchUp);
  const { services, envGroups, deploys, jobs, cronRuns, events } = world;
  return {
    ...server,
    ...{ services, envGroups, deploys, jobs, cronRuns, events, service, apiKey, violations, catchUp },
    url: `${server.url}/v1`,
    async close() {
      await server.close();
      await chronicle.idle();
    },
    hookUrl: ({ id, hookKey } = service) => `${server.url}/deploy/${id}?key=${encodeURIComponent(hookKey)}`,
    next: (...scripts) => world.nextDeploys.push(...scripts),
    nextRun: (...scripts) => world.nextRuns.push(...scripts),
    after: (seconds, act) => world.schedule.push({ at: clock.now() + seconds * 1000, act }),
    pushBySomebody: (push) => pushBySomebody(world, { service, ...push }),
    cancelBySomebody: (canceled = service) => cancelBySomebody(world, canceled),
  };
}

async function pushBySomebody(
  world: World,
  { service, commit = 'f'.repeat(40), script = deployScripts.good }: Push,
) {
  return startDeploy(world, { serviceId: service?.id ?? '', trigger: 'new_commit', commit, script });
}

async function cancelBySomebody(world: World, { id }: SimulatedService): Promise<void> {
  const running = world.deploys.findLast((deploy) => deploy.serviceId === id && isUnderWay(deploy));
  if (running) await endDeploy(world, running, { status: 'canceled' });
}

import type { Hosting, Release } from '../../hosting/release.js';
import { addLog, liveDeploy, type SimulatedDeploy, type SimulatedService, type World } from './world.js';

function serviceOf({ services }: World, { serviceId }: SimulatedDeploy): SimulatedService | undefined {
  return services.find(({ id }) => id === serviceId);
}

/** Where the deployment's service really runs, if anywhere. */
export function hostingOf(world: World, deploy: SimulatedDeploy): Hosting | undefined {
  return serviceOf(world, deploy)?.hosting;
}

export function releaseOf(world: World, deploy: SimulatedDeploy): Release {
  const { id, serviceId, commit, image, script } = deploy;
  const service = serviceOf(world, deploy);
  return {
    id,
    version: commit ?? image ?? id,
    instances: service?.instances ?? 1,
    env: { ...service?.env, RENDER_SERVICE_ID: serviceId, ...script.env },
  };
}

/** The new version's instances answer; those of the old one stop, at once or after some time of both. */
export async function takeOver(
  world: World,
  deploy: SimulatedDeploy,
  previous: SimulatedDeploy | undefined,
): Promise<void> {
  const hosting = hostingOf(world, deploy);
  if (!hosting || previous?.id === deploy.id) return;
  hosting.admit(deploy.id);
  if (!previous) return;
  const { mixedSeconds } = deploy.script;
  const stop = (): Promise<void> => hosting.stop(previous.id);
  if (mixedSeconds === undefined) await stop();
  else world.schedule.push({ at: world.time() + (mixedSeconds * 1000) / world.speed, act: stop });
}

/** What is live runs from the beginning; whoever asks the service sees what is due by then. */
export async function startHosted(
  world: World,
  service: SimulatedService,
  catchUp: () => Promise<void>,
): Promise<void> {
  const { hosting } = service;
  if (!hosting) return;
  hosting.attach({
    onLine: (line) => addLog(world, { resource: service.id, type: 'app', lines: [line] }),
    async beforeRequest() {
      await catchUp();
      if (service.suspended) return 'suspend';
      return service.maintenance ? 'maintenance' : undefined;
    },
  });
  const live = liveDeploy(world, service.id);
  if (!live) return;
  await hosting.start(releaseOf(world, live));
  hosting.admit(live.id);
}

import { endDeploy, startDeploy } from '../deploys.js';
import { isAmong, isInTimes, page } from '../lists.js';
import { rollbackScript } from '../scripts.js';
import { showDeploy } from '../show.js';
import { isUnderWay, newestDeploy, type SimulatedService, type World } from '../world.js';
import { forService, type Handler, refuse } from './handler.js';

const list = forService((service, world, { query }) => {
  const found = world.deploys
    .filter(({ serviceId, listedAt }) => serviceId === service.id && listedAt <= world.time())
    .filter((deploy) => isAmong(query.status, deploy.status) && isInTimes(deploy, query))
    .reverse();
  return { status: 200, body: page(found, query, (deploy) => ({ deploy: showDeploy(deploy) })) };
});

const create = forService(async (service, world, { body }) => {
  const wrong = findWrong(service, body);
  if (wrong !== undefined) return refuse(400, wrong);
  const script = world.nextDeploys.shift() ?? world.usual.deploy;
  const { serviceId, commit, image } = versionFor(service, world, body);
  const clearCache = body.clearCache === 'clear';
  const deploy = await startDeploy(world, {
    serviceId,
    trigger: 'api',
    clearCache,
    script,
    ...commit,
    ...image,
  });
  const empty = script.answeredEmpty || deploy.step < 0;
  return empty ? { status: 202 } : { status: 201, body: showDeploy(deploy) };
});

/** Rules about fields together that stand in the description's prose. */
function findWrong(service: SimulatedService, body: Readonly<Record<string, unknown>>): string | undefined {
  const given = (...names: string[]): boolean => names.some((name) => body[name] !== undefined);
  if (service.suspended) return 'service is suspended';
  if (body.deployMode === 'deploy_only' && given('commitId', 'imageUrl', 'clearCache')) {
    return 'deploy_only cannot be combined with commitId, imageUrl or clearCache';
  }
  if (given('artifactId') && given('commitId', 'imageUrl', 'deployMode')) {
    return 'artifactId cannot be combined with commitId, imageUrl or deployMode';
  }
  if (given('commitId') && service.type === 'cron_job') return 'commitId is not supported for cron jobs';
  if (given('commitId') && service.image !== undefined)
    return 'commitId is not supported for image-backed services';
  if (!given('imageUrl')) return undefined;
  if (service.image === undefined) return 'imageUrl is only supported for image-backed services';
  return imageName(String(body.imageUrl)) === imageName(service.image)
    ? undefined
    : 'imageUrl must have the host, repository and image name of the service';
}

/** Without tag and digest. */
export function imageName(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
}

/** What the service's branch or image points at, where nothing is asked for. */
export function versionFor(
  service: SimulatedService,
  world: World,
  { commitId, imageUrl }: Readonly<Record<string, unknown>>,
) {
  const newest = newestDeploy(world, service.id);
  const commit = service.image === undefined && {
    commit: String(commitId ?? newest?.commit ?? '0'.repeat(40)),
  };
  const image = service.image !== undefined && { image: String(imageUrl ?? service.image) };
  return { serviceId: service.id, commit: commit || {}, image: image || {} };
}

const cancel = forService(async (service, world, { params }) => {
  const deploy = world.deploys.find(
    ({ id, serviceId }) => id === params.deployId && serviceId === service.id,
  );
  if (!deploy) return refuse(404, `deploy not found: ${params.deployId}`);
  if (service.type === 'cron_job') return refuse(400, 'deploys of cron jobs cannot be canceled');
  if (!isUnderWay(deploy)) return refuse(400, `deploy cannot be canceled: it is ${deploy.status}`);
  await endDeploy(world, deploy, { status: 'canceled' });
  return { status: 200, body: showDeploy(deploy) };
});

const rollback = forService(async (service, world, { body }) => {
  const own = world.deploys.filter(({ serviceId }) => serviceId === service.id);
  const target = own.find(({ id }) => id === body.deployId);
  if (!target) return refuse(404, `deploy not found: ${body.deployId}`);
  if (!target.wentLive) return refuse(400, 'cannot roll back to a deploy that never went live');
  const kept = own
    .filter(({ wentLive, trigger }) => wentLive && trigger !== 'rollback')
    .slice(-world.retained);
  if (!kept.includes(target)) return refuse(404, 'the build of this deploy is no longer retained');
  const { commit, image, serviceId } = target;
  const script = world.nextDeploys.shift() ?? { ...rollbackScript, env: target.script.env ?? {} };
  const version = { ...(commit !== undefined && { commit }), ...(image !== undefined && { image }) };
  const deploy = await startDeploy(world, { serviceId, trigger: 'rollback', script, ...version });
  return { status: 201, body: showDeploy(deploy) };
});

export const deployHandlers: Readonly<Record<string, Handler>> = {
  'GET /services/{serviceId}/deploys': list,
  'POST /services/{serviceId}/deploys': create,
  'GET /services/{serviceId}/deploys/{deployId}': forService((service, world, { params }) => {
    const deploy = world.deploys.find(
      ({ id, serviceId }) => id === params.deployId && serviceId === service.id,
    );
    return deploy
      ? { status: 200, body: showDeploy(deploy) }
      : refuse(404, `deploy not found: ${params.deployId}`);
  }),
  'POST /services/{serviceId}/deploys/{deployId}/cancel': cancel,
  'POST /services/{serviceId}/rollback': rollback,
};

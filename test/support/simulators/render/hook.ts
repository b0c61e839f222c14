import type { Answer, Received } from '../server.js';
import { imageName, versionFor } from './answers/deploys.js';
import { refuse } from './answers/handler.js';
import { startDeploy } from './deploys.js';
import type { World } from './world.js';

/** `/deploy/srv-...?key=...&ref=...&imgURL=...`: a deployment for whoever knows the address. */
export async function answerHook(world: World, { method, url }: Received): Promise<Answer> {
  const query = url.searchParams;
  const service = world.services.find(({ id }) => url.pathname === `/deploy/${id}`);
  if (!service || query.get('key') !== service.hookKey) return refuse(404, 'Not Found');
  if (method !== 'GET' && method !== 'POST') return refuse(405, 'Method Not Allowed');
  if (service.suspended) return refuse(400, 'service is suspended');
  const commitId = query.get('ref') ?? undefined;
  const imageUrl = query.get('imgURL') ?? undefined;
  if (imageUrl !== undefined && imageName(imageUrl) !== imageName(service.image ?? '')) {
    return refuse(400, 'imgURL must have the host, repository and image name of the service');
  }
  const { serviceId, commit, image } = versionFor(service, world, { commitId, imageUrl });
  const script = world.nextDeploys.shift() ?? world.usual.deploy;
  const deploy = await startDeploy(world, { serviceId, trigger: 'deploy_hook', script, ...commit, ...image });
  return { status: 200, body: { deploy: { id: deploy.id } } };
}

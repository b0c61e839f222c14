import { isAmong, isInTimes } from '../lists.js';
import { showEnvGroup } from '../show.js';
import { type SimulatedEnvGroup, type SimulatedService, simulatedOwner, type World } from '../world.js';
import { type Handler, refuse } from './handler.js';

/** Newest first, bare groups without cursors, as the description has it. */
const list: Handler = (world, { query }) => {
  const found = world.envGroups
    .filter(({ name }) => isAmong(query.name, name) && isAmong(query.ownerId, simulatedOwner.id))
    .filter((group) => isInTimes({ createdAt: group.createdAt, updatedAt: group.createdAt }, query))
    .sort((one, other) => other.createdAt - one.createdAt);
  const shown = found.slice(0, Number(query.limit ?? 20));
  return { status: 200, body: shown.map((group) => showEnvGroup(group, linksOf(world, group))) };
};

const one: Handler = (world, { params }) => {
  const group = world.envGroups.find(({ id }) => id === params.envGroupId);
  if (!group) return refuse(404, `env group not found: ${params.envGroupId}`);
  const envVars = Object.entries(group.env).map(([key, value]) => ({ key, value }));
  const secretFiles = Object.entries(group.secretFiles).map(([name, content]) => ({ name, content }));
  return { status: 200, body: { ...showEnvGroup(group, linksOf(world, group)), envVars, secretFiles } };
};

function linksOf({ services }: World, group: SimulatedEnvGroup): readonly SimulatedService[] {
  return services.filter(({ id }) => group.services.includes(id));
}

export const envGroupHandlers: Readonly<Record<string, Handler>> = {
  'GET /env-groups': list,
  'GET /env-groups/{envGroupId}': one,
};

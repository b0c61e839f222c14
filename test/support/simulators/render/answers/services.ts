import { isAmong, page } from '../lists.js';
import { showService, time } from '../show.js';
import { addEvent, type SimulatedService, simulatedOwner } from '../world.js';
import { forService, type Handler, refuse } from './handler.js';

const list: Handler = ({ services }, { query }) => {
  const found = services.filter(
    (service) =>
      isAmong(query.name, service.name) &&
      isAmong(query.type, service.type) &&
      isAmong(query.suspended, service.suspended ? 'suspended' : 'not_suspended') &&
      isAmong(query.ownerId, simulatedOwner.id),
  );
  return { status: 200, body: page(found, query, (service) => ({ service: showService(service) })) };
};

const patch = forService((service, _, { body }) => {
  const { autoDeploy, autoDeployTrigger } = body;
  if (autoDeploy !== undefined) service.autoDeploy = autoDeploy === 'no' ? 'off' : 'commit';
  if (autoDeployTrigger !== undefined)
    service.autoDeploy = autoDeployTrigger as SimulatedService['autoDeploy'];
  return { status: 200, body: showService(service) };
});

const setSuspended = (suspended: boolean): Handler =>
  forService((service, world) => {
    service.suspended = suspended;
    const type = suspended ? 'service_suspended' : 'service_resumed';
    addEvent(world, { serviceId: service.id, type, details: {} });
    return { status: 202 };
  });

const instances = forService(({ id, instances: count, createdAt }) => {
  const ids = Array.from({ length: count }, (_, index) => `${id}-${'abcdefghij'[index] ?? 'z'}0000`);
  return { status: 200, body: ids.map((instance) => ({ id: instance, createdAt: time(createdAt) })) };
});

const listEnv = forService(({ env }, _, { query }) => {
  const items = Object.entries(env).map(([key, value]) => ({ id: key, envVar: { key, value } }));
  return { status: 200, body: page(items, query, ({ envVar }) => ({ envVar })) };
});

const oneEnv = forService(({ env }, _, { params }) => {
  const key = params.envVarKey ?? '';
  const value = env[key];
  return value === undefined
    ? refuse(404, `env var not found: ${key}`)
    : { status: 200, body: { key, value } };
});

const domains = forService((service, _, { query }) => {
  const items = service.domains.map((name, index) => ({
    id: `cdm-${String(index).padStart(20, '0')}`,
    name,
    domainType: 'subdomain',
    publicSuffix: 'example',
    redirectForName: '',
    verificationStatus: 'verified',
    createdAt: time(service.createdAt),
  }));
  const found = items.filter(({ verificationStatus }) =>
    isAmong(query.verificationStatus, verificationStatus),
  );
  return { status: 200, body: page(found, query, (customDomain) => ({ customDomain })) };
});

export const serviceHandlers: Readonly<Record<string, Handler>> = {
  'GET /users': () => ({ status: 200, body: { name: simulatedOwner.name, email: simulatedOwner.email } }),
  'GET /owners': (_, { query }) => {
    const found = [simulatedOwner].filter(
      ({ name, email }) => isAmong(query.name, name) && isAmong(query.email, email),
    );
    return { status: 200, body: page(found, query, (owner) => ({ owner })) };
  },
  'GET /services': list,
  'GET /services/{serviceId}': forService((service) => ({ status: 200, body: showService(service) })),
  'PATCH /services/{serviceId}': patch,
  'POST /services/{serviceId}/suspend': setSuspended(true),
  'POST /services/{serviceId}/resume': setSuspended(false),
  'GET /services/{serviceId}/instances': instances,
  'GET /services/{serviceId}/env-vars': listEnv,
  'GET /services/{serviceId}/env-vars/{envVarKey}': oneEnv,
  'GET /services/{serviceId}/custom-domains': domains,
};

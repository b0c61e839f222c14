import type { DeploymentVersion, Service } from '../../core/deployment.js';
import type { Clock } from '../../host/clock.js';
import type { Api } from '../../http/api.js';
import type { EnvironmentRules } from '../environment.js';
import type { RailwayAnswer, RailwayCall } from './client.js';
import { forms, type RailwayDeployment, type RailwayInstance } from './objects.js';
import { findPlace, type Place, type Whereabouts } from './place.js';
import * as queries from './queries.js';
import { refusedError } from './refusal.js';
import { commitOf, imageOf } from './state.js';
import type { TokenKind } from './token.js';

export interface RailwayOptions extends Whereabouts {
  /** The API as a token of each kind would reach it. */
  readonly apis: Readonly<Record<TokenKind, Api>>;
  readonly clock: Clock;
  /** Full hash; what the service is set up for when not given. */
  readonly commit?: string | undefined;
  readonly environmentRules: EnvironmentRules;
  /** Told what a person who reads the log should know. */
  note(line: string): void;
}

/** What has been learnt of the service: each is read once. */
export interface Learnt {
  readonly place: Place;
  readonly projectId: string;
  readonly instance: RailwayInstance;
  readonly service: Service;
}

/** One service of Railway with what has been learnt of it. */
export interface RailwayContext extends RailwayOptions {
  /** Throws `UserError` for a token or a name that does not work. */
  learn(signal: AbortSignal): Promise<Learnt>;
  ask<T>(call: RailwayCall<T>, signal: AbortSignal): Promise<RailwayAnswer<T>>;
  /** The newest first. */
  list(count: number, signal: AbortSignal): Promise<RailwayAnswer<readonly RailwayDeployment[]>>;
}

export function openContext(options: RailwayOptions): RailwayContext {
  let place: Place | undefined;
  let learnt: Learnt | undefined;
  const find = async (signal: AbortSignal): Promise<Place> => {
    place ??= await findPlace(options, { ...options, signal });
    return place;
  };
  const ask: RailwayContext['ask'] = async (call, signal) => (await find(signal)).api.ask(call, signal);
  return {
    ...options,
    ask,
    async learn(signal) {
      learnt ??= await readService(await find(signal), signal);
      return learnt;
    },
    async list(first, signal) {
      const { serviceId, environmentId, projectId } = await find(signal);
      const input = { serviceId, environmentId, ...(projectId === undefined ? {} : { projectId }) };
      const call = { query: queries.deployments, variables: { input, first }, form: forms.deployments };
      const answer = await ask(call, signal);
      return answer.ok ? { ...answer, data: answer.data.deployments } : answer;
    },
  };
}

async function readService(place: Place, signal: AbortSignal): Promise<Learnt> {
  const { api, serviceId, environmentId } = place;
  const call = {
    query: queries.serviceInstance,
    variables: { serviceId, environmentId },
    form: forms.serviceInstance,
  };
  const answer = await api.ask(call, signal);
  if (!answer.ok) throw refusedError(answer, `read service ${serviceId} in environment ${environmentId}`);
  const instance = answer.data.serviceInstance;
  const { projectId } = instance.service;
  return {
    place,
    projectId,
    instance,
    service: toService(instance, { serviceId, environmentId, projectId }),
  };
}

interface Ids {
  readonly serviceId: string;
  readonly environmentId: string;
  readonly projectId: string;
}

/** A domain of one's own comes first: it is where people go. */
function toService(instance: RailwayInstance, ids: Ids): Service {
  const { customDomains, serviceDomains } = instance.domains;
  const [domain] = [...customDomains, ...serviceDomains];
  return {
    id: ids.serviceId,
    name: instance.serviceName,
    ...(instance.cronSchedule ? { type: 'cron' } : {}),
    ...(domain ? { url: `https://${domain.domain}` } : {}),
    link: `https://railway.com/project/${ids.projectId}/service/${ids.serviceId}?environmentId=${ids.environmentId}`,
    ...(instance.numReplicas ? { instances: instance.numReplicas } : {}),
  };
}

export function toVersion(record: RailwayDeployment): DeploymentVersion {
  const commit = commitOf(record);
  const image = imageOf(record);
  return {
    id: record.id,
    ...(commit === undefined ? {} : { commit }),
    ...(image === undefined ? {} : { image }),
    ...(record.createdAt ? { createdAt: record.createdAt } : {}),
  };
}

import { z } from 'zod';
import type { RenderAnswer, RenderApi } from './client.js';
import {
  deploySchema,
  envGroupPageSchema,
  envGroupSchema,
  envVarSchema,
  eventSchema,
  logPageSchema,
  type RenderDeploy,
  type RenderEnvGroup,
  type RenderEnvGroupPage,
  type RenderEnvVar,
  type RenderEvent,
  type RenderService,
  serviceSchema,
} from './objects.js';

/** What `POST /services/{id}/deploys` takes; `deployMode: deploy_only` stands alone. */
export interface DeployBody {
  readonly commitId?: string;
  readonly imageUrl?: string;
  readonly clearCache?: 'clear' | 'do_not_clear';
  readonly deployMode?: 'build_and_deploy' | 'deploy_only';
}

/** Milliseconds for one call. */
export interface Patience {
  readonly timeoutMs?: number;
  /** For all tries together. */
  readonly patienceMs?: number;
}

const at = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

/** The calls of one service, on one API, under one signal. */
export function renderCalls(api: RenderApi, id: string, signal: AbortSignal) {
  const under = (...parts: readonly string[]): string => at('services', id, ...parts);
  return {
    service: (): Promise<RenderAnswer<RenderService>> =>
      api.ask({ method: 'GET', path: under(), budget: 'read' }, serviceSchema, signal),

    environment: (): Promise<RenderAnswer<readonly RenderEnvVar[]>> =>
      api.list(
        { path: under('env-vars'), budget: 'read', name: 'envVar', limit: 2000 },
        envVarSchema,
        signal,
      ),

    /** One page of the workspace's environment groups, whichever services have them. */
    envGroups: (query: EnvGroupQuery): Promise<RenderAnswer<RenderEnvGroupPage>> =>
      api.ask({ method: 'GET', path: '/env-groups', query, budget: 'read' }, envGroupPageSchema, signal),

    envGroup: (group: string): Promise<RenderAnswer<RenderEnvGroup>> =>
      api.ask({ method: 'GET', path: at('env-groups', group), budget: 'read' }, envGroupSchema, signal),

    deploys: (
      limit: number,
      query: { readonly status?: string; readonly createdAfter?: string } = {},
    ): Promise<RenderAnswer<readonly RenderDeploy[]>> =>
      api.list(
        { path: under('deploys'), budget: 'read', name: 'deploy', limit, query },
        deploySchema,
        signal,
      ),

    deploy: (deploy: string, patience: Patience = {}): Promise<RenderAnswer<RenderDeploy>> =>
      api.ask(
        { method: 'GET', path: under('deploys', deploy), budget: 'read', ...patience },
        deploySchema,
        signal,
      ),

    /** Undefined data: it was taken, without a body. Never sent twice by itself. */
    create: (body: DeployBody): Promise<RenderAnswer<RenderDeploy | undefined>> =>
      api.ask(
        { method: 'POST', path: under('deploys'), body, budget: 'deploys', repeatable: false },
        deploySchema.optional(),
        signal,
      ),

    cancel: (deploy: string, patience: Patience = {}): Promise<RenderAnswer<unknown>> =>
      api.ask(
        {
          method: 'POST',
          path: under('deploys', deploy, 'cancel'),
          budget: 'cancel',
          repeatable: true,
          ...patience,
        },
        z.unknown(),
        signal,
      ),

    rollback: (deployId: string): Promise<RenderAnswer<RenderDeploy>> =>
      api.ask(
        {
          method: 'POST',
          path: under('rollback'),
          body: { deployId },
          budget: 'deploys',
          repeatable: false,
        },
        deploySchema,
        signal,
      ),

    events: (startTime: string | undefined): Promise<RenderAnswer<readonly RenderEvent[]>> =>
      api.list(
        {
          path: under('events'),
          budget: 'read',
          name: 'event',
          limit: 200,
          patienceMs: 20_000,
          ...(startTime === undefined ? {} : { query: { startTime } }),
        },
        eventSchema,
        signal,
      ),

    logs: (query: LogQuery): Promise<RenderAnswer<z.infer<typeof logPageSchema>>> =>
      api.ask(
        {
          method: 'GET',
          path: '/logs',
          query: { ...query, resource: [id], direction: 'backward' },
          budget: 'logs',
          timeoutMs: 15_000,
          patienceMs: 30_000,
        },
        logPageSchema,
        signal,
      ),
  };
}

export type RenderCalls = ReturnType<typeof renderCalls>;

export interface EnvGroupQuery extends Readonly<Record<string, string | number | undefined>> {
  readonly ownerId: string;
  readonly limit: number;
  readonly cursor?: string;
  readonly createdBefore?: string;
}

export interface LogQuery extends Readonly<Record<string, string | number | undefined>> {
  readonly ownerId: string;
  readonly type?: 'app' | 'build';
  readonly startTime?: string;
  readonly endTime?: string;
  readonly limit: number;
}

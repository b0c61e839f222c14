import type { DeploymentVersion, Service } from '../../core/deployment.js';
import type { Clock } from '../../host/clock.js';
import type { EnvironmentRules } from '../environment.js';
import { type RenderCalls, renderCalls } from './calls.js';
import type { RenderApi } from './client.js';
import type { Expected } from './correlate.js';
import type { DeployHook } from './hook.js';
import type { RenderDeploy, RenderService } from './objects.js';
import { refusedError } from './refused.js';
import type { DeployRequest } from './request.js';

export interface RenderOptions {
  readonly api: RenderApi;
  /** `srv-...`, `crn-...`. */
  readonly service: string;
  readonly clock: Clock;
  readonly request: DeployRequest;
  readonly environment: EnvironmentRules;
  readonly allowMaintenance: boolean;
  /** Starts deployments in the API's place. */
  readonly hook?: DeployHook;
  /** Told what a person who reads the log should know. */
  note(line: string): void;
}

/** One service of Render with what has been learnt of it. */
export interface RenderContext extends RenderOptions {
  calls(signal: AbortSignal): RenderCalls;
  /** Read once. Throws `UserError` for a key or an id that does not work. */
  readService(signal: AbortSignal): Promise<RenderService>;
  /** Render's clock, milliseconds since the epoch, by what its last answer told. */
  renderNow(): number;
  learnTime(renderDate: number): void;
  /** What several requests of ours may each have started; undefined where one was sent. */
  repeated(): Expected | undefined;
  learnRepeated(expected: Expected): void;
}

export function openContext(options: RenderOptions): RenderContext {
  const { api, clock, service: id } = options;
  const calls = (signal: AbortSignal): RenderCalls => renderCalls(api, id, signal);
  let service: RenderService | undefined;
  let skew = 0;
  let repeated: Expected | undefined;
  return {
    ...options,
    calls,
    async readService(signal) {
      if (service) return service;
      const answer = await calls(signal).service();
      if (!answer.ok) throw refusedError(answer, { what: `read service ${id}`, id });
      service = answer.data;
      return service;
    },
    renderNow: () => clock.now() + skew,
    learnTime(renderDate) {
      skew = renderDate - clock.now();
    },
    repeated: () => repeated,
    learnRepeated(expected) {
      repeated = expected;
    },
  };
}

export function toService(service: RenderService): Service {
  const { serviceDetails: details, dashboardUrl } = service;
  return {
    id: service.id,
    name: service.name,
    type: service.type,
    ...(details?.url ? { url: details.url } : {}),
    ...(dashboardUrl ? { link: dashboardUrl } : {}),
    ...(details?.numInstances === undefined ? {} : { instances: details.numInstances }),
  };
}

export function toVersion(deploy: RenderDeploy): DeploymentVersion {
  return {
    id: deploy.id,
    ...(deploy.commit?.id === undefined ? {} : { commit: deploy.commit.id }),
    ...(deploy.image?.ref === undefined ? {} : { image: deploy.image.ref }),
    ...(deploy.createdAt === undefined ? {} : { createdAt: deploy.createdAt }),
  };
}

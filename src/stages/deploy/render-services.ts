import { UserError } from '../../core/errors.js';
import type { DeployTarget } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';
import type { RenderApi } from '../../platforms/render/client.js';
import { openHookApi } from '../../platforms/render/connect.js';
import { deployHook } from '../../platforms/render/hook.js';
import { hookOnly } from '../../platforms/render/hook-only.js';
import type { DeployRequest } from '../../platforms/render/request.js';
import { renderService } from '../../platforms/render/service.js';
import { openHttp } from '../open-http.js';
import { connectRender } from './render-connection.js';
import { chosenOf, type RenderGiven, renderProblems } from './render-problems.js';

/** The services to deploy. Throws `UserError` with everything that is wrong in what was given. */
export function renderTargets(
  given: RenderGiven,
  commit: string | undefined,
  host: Host,
): readonly DeployTarget[] {
  const { hooks, services } = chosenOf(given);
  const problems = renderProblems(given, (secret) => host.mask(secret));
  if (problems.length > 0) throw new UserError(problems);
  const http = openHttp(host);
  const connection = { http, clock: host.clock };
  const { renderApiKey: key } = given;
  const api = key === undefined ? undefined : connectRender(key, http, host);
  const request = requestOf(given, commit);
  return services.map((service) => {
    const address = hooks.find((hook) => hook.service === service);
    const hook = address && deployHook(address, openHookApi({ ...connection, hook: address }));
    if (api) return { label: service, platform: withKey({ api, service, request, given, host }, hook) };
    if (hook) return { label: service, platform: hookOnly({ hook, request }), blind: true };
    throw new Error(`neither a key nor a hook for ${service}`);
  });
}

interface Keyed {
  readonly api: RenderApi;
  readonly service: string;
  readonly request: DeployRequest;
  readonly given: RenderGiven;
  readonly host: Host;
}

function withKey(
  { api, service, request, given, host }: Keyed,
  hook: ReturnType<typeof deployHook> | undefined,
) {
  return renderService({
    api,
    service,
    clock: host.clock,
    request,
    environment: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
    allowMaintenance: given.allowMaintenance ?? false,
    ...(hook ? { hook } : {}),
    note: (line) => host.log.info(`note: ${line}`),
  });
}

function requestOf(
  { image, clearCache, deployMode }: RenderGiven,
  commit: string | undefined,
): DeployRequest {
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(image === undefined ? {} : { image }),
    clearCache: clearCache ?? false,
    ...(deployMode === undefined ? {} : { deployMode }),
  };
}

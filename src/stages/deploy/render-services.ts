import { type Problem, UserError } from '../../core/errors.js';
import type { DeployTarget } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';
import type { RenderApi } from '../../platforms/render/client.js';
import { openHookApi } from '../../platforms/render/connect.js';
import { deployHook, type HookAddress, parseHook } from '../../platforms/render/hook.js';
import { hookOnly } from '../../platforms/render/hook-only.js';
import type { DeployRequest } from '../../platforms/render/request.js';
import { renderService } from '../../platforms/render/service.js';
import { openHttp } from '../open-http.js';
import { connectRender } from './render-connection.js';
import { type RenderGiven, renderProblems } from './render-problems.js';

/** The services to deploy. Throws `UserError` with everything that is wrong in what was given. */
export function renderTargets(
  given: RenderGiven,
  commit: string | undefined,
  host: Host,
): readonly DeployTarget[] {
  const hooks = readHooks(given, host);
  const services = given.service ?? hooks.map(({ service }) => service);
  refuse(renderProblems(given, { services, hooks }));
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

/** A hook's key opens as much as the whole address: both are masked before anything is said of them. */
function readHooks({ deployHook: text = '' }: RenderGiven, host: Host): readonly HookAddress[] {
  const read = text.split(/\s+/).filter(Boolean).map(parseHook);
  const hooks = read.filter((one): one is HookAddress => 'key' in one);
  for (const { url, key } of hooks) for (const one of [url, key]) host.mask(one);
  refuse(read.filter((one): one is Problem => 'what' in one));
  return hooks;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError(problems);
}

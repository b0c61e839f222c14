import { type Problem, UserError } from '../core/errors.js';
import type { DeployTarget } from '../gates/deploy/input.js';
import type { Host } from '../host/host.js';
import { createHttp } from '../http/create-http.js';
import type { RenderApi } from '../platforms/render/client.js';
import { openHookApi, openRenderApi } from '../platforms/render/connect.js';
import type { DeployRequest } from '../platforms/render/context.js';
import { deployHook, type HookAddress, parseHook } from '../platforms/render/hook.js';
import { hookOnly } from '../platforms/render/hook-only.js';
import { renderService } from '../platforms/render/service.js';

/** What says which services of Render to speak to, and by which way. */
export interface RenderGiven {
  readonly service?: readonly string[] | undefined;
  readonly renderApiKey?: string | undefined;
  readonly deployHook?: string | undefined;
  readonly image?: string | undefined;
  readonly clearCache?: boolean | undefined;
  readonly deployMode?: DeployRequest['deployMode'] | undefined;
  readonly allowMaintenance?: boolean | undefined;
  readonly requiredEnv?: readonly string[] | undefined;
  readonly forbiddenEnv?: readonly string[] | undefined;
}

/** The services to deploy. Throws `UserError` with everything that is wrong in what was given. */
export function renderTargets(
  given: RenderGiven,
  commit: string | undefined,
  host: Host,
): readonly DeployTarget[] {
  const hooks = readHooks(given, host);
  const services = given.service ?? hooks.map(({ service }) => service);
  refuse(contradictions(given, services, hooks));
  const http = createHttp({ clock: host.clock, env: host.env });
  const connection = { http, clock: host.clock };
  const { renderApiKey: key } = given;
  const api = key === undefined ? undefined : openRenderApi({ ...connection, key, ...baseUrl(host) });
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

/** Another address is for tests and for trying out. */
function baseUrl({ env }: Host): { readonly baseUrl?: string } {
  const given = env.LOCKKEEPER_RENDER_API;
  if (!given) return {};
  if (/^https?:\/\//.test(given)) return { baseUrl: given };
  throw new UserError({
    what: 'is no http or https address',
    where: 'LOCKKEEPER_RENDER_API',
    fix: 'unset it',
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

function contradictions(
  given: RenderGiven,
  services: readonly string[],
  hooks: readonly HookAddress[],
): readonly Problem[] {
  const { renderApiKey, image, clearCache, deployMode, service } = given;
  const problems: Problem[] = [];
  if (renderApiKey === undefined && hooks.length === 0) {
    problems.push({
      what: 'neither a key of Render nor a deploy hook is given',
      where: 'render-api-key',
      fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
    });
  } else if (services.length === 0) {
    problems.push({
      what: 'no service is given',
      where: 'service',
      fix: 'give the id that is in the address of its page: srv-...',
    });
  }
  for (const id of services.filter((one) => !/^(srv|crn)-/.test(one))) {
    problems.push({
      what: `${JSON.stringify(id)} is no id of a service`,
      where: 'service',
      why: 'names are not unique on Render',
      fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
    });
  }
  for (const { service: id } of hooks.filter((hook) => service && !service.includes(hook.service))) {
    problems.push({
      what: `the hook is of ${id}, which is not among the services`,
      where: 'deploy-hook',
      fix: `add ${id} to \`service\`, or take the hook away`,
    });
  }
  if (renderApiKey === undefined && hooks.length > 0) {
    for (const id of services.filter((one) => !hooks.some((hook) => hook.service === one))) {
      problems.push({
        what: `${id} has no hook, and no key is given`,
        where: 'deploy-hook',
        fix: `give its hook too, or \`render-api-key\``,
      });
    }
    if (given.requiredEnv ?? given.forbiddenEnv) {
      problems.push({
        what: 'the environment cannot be read by a deploy hook',
        where: 'required-env',
        fix: 'give `render-api-key` as well',
      });
    }
  }
  if (deployMode === 'deploy_only' && (image !== undefined || clearCache)) {
    problems.push({
      what: 'deploy_only takes neither `image` nor `clear-cache`',
      where: 'deploy-mode',
      why: 'it deploys what was built last',
      fix: 'give one of them',
    });
  }
  if (hooks.length > 0 && (clearCache || deployMode !== undefined)) {
    problems.push({
      what: 'a deploy hook knows neither `clear-cache` nor `deploy-mode`',
      where: 'deploy-hook',
      fix: 'start the deploy by `render-api-key`, without the hook',
    });
  }
  return problems;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError(problems);
}

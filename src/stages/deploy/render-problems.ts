import type { Problem } from '../../core/errors.js';
import { type HookAddress, parseHook } from '../../platforms/render/hook.js';
import type { DeployRequest } from '../../platforms/render/request.js';

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

/** What the inputs choose. */
export interface Chosen {
  readonly services: readonly string[];
  readonly hooks: readonly HookAddress[];
  /** Of hooks that are none. */
  readonly problems: readonly Problem[];
}

/** The services and the hooks, as far as they can be read. All of a hook's address is secret. */
export function chosenOf({ service, deployHook = '' }: RenderGiven): Chosen {
  const read = deployHook.split(/\s+/).filter(Boolean).map(parseHook);
  const hooks = read.filter((one): one is HookAddress => 'key' in one);
  return {
    services: service ?? hooks.map((hook) => hook.service),
    hooks,
    problems: read.filter((one): one is Problem => 'what' in one),
  };
}

/**
 * Everything in the inputs that cannot be, before anything is asked of Render. A hook's key opens as much as the whole
 * address: both are masked before anything is said of them.
 */
export function renderProblems(given: RenderGiven, mask: (secret: string) => void): readonly Problem[] {
  const chosen = chosenOf(given);
  for (const { url, key } of chosen.hooks) for (const secret of [url, key]) mask(secret);
  const mode = modeProblems(given, chosen);
  // What a hook that cannot be read would have said is not missing.
  if (chosen.problems.length > 0) return [...chosen.problems, ...serviceProblems(chosen), ...mode];
  return [
    ...accessProblems(given, chosen),
    ...serviceProblems(chosen),
    ...hookProblems(given, chosen),
    ...mode,
  ];
}

function accessProblems({ renderApiKey }: RenderGiven, { services, hooks }: Chosen): readonly Problem[] {
  const problems: Problem[] = [];
  if (renderApiKey === undefined && hooks.length === 0) {
    problems.push({
      what: 'neither a key of Render nor a deploy hook is given',
      where: 'render-api-key',
      fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
    });
  }
  if (services.length === 0) {
    problems.push({
      what: 'no service is given',
      where: 'service',
      fix: 'give the id that is in the address of its page: srv-...',
    });
  }
  return problems;
}

function serviceProblems({ services }: Chosen): readonly Problem[] {
  const misspelled = services
    .filter((id) => !/^(srv|crn)-[A-Za-z0-9-]+$/.test(id))
    .map((id) => ({
      what: `${JSON.stringify(id)} is no id of a service`,
      where: 'service',
      why: 'names are not unique on Render',
      fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
    }));
  const twins = services
    .filter((id, index) => services.indexOf(id) !== index)
    .map((id) => ({ what: `${id} is given twice`, where: 'service', fix: 'keep one' }));
  return [...misspelled, ...twins];
}

function hookProblems(given: RenderGiven, { services, hooks }: Chosen): readonly Problem[] {
  const foreign = hooks
    .filter(({ service }) => !services.includes(service))
    .map(({ service }) => ({
      what: `the hook is of ${service}, which is not among the services`,
      where: 'deploy-hook',
      fix: `add ${service} to \`service\`, or take the hook away`,
    }));
  if (given.renderApiKey !== undefined || hooks.length === 0) return foreign;
  const hookless = services
    .filter((id) => !hooks.some(({ service }) => service === id))
    .map((id) => ({
      what: `${id} has no hook, and no key is given`,
      where: 'deploy-hook',
      fix: 'give its hook too, or `render-api-key`',
    }));
  const blind: Problem = {
    what: 'the environment cannot be read by a deploy hook',
    where: 'required-env',
    fix: 'give `render-api-key` as well',
  };
  return [...foreign, ...hookless, ...(given.requiredEnv || given.forbiddenEnv ? [blind] : [])];
}

function modeProblems({ deployMode, image, clearCache }: RenderGiven, { hooks }: Chosen): readonly Problem[] {
  const problems: Problem[] = [];
  if (deployMode === 'deploy_only' && (image !== undefined || clearCache)) {
    problems.push({
      what: 'deploy_only takes neither `image` nor `clear-cache`',
      where: 'deploy-mode',
      why: 'it deploys what was built last',
      fix: 'take one of them away',
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

import type { Platform } from '../platform.js';
import type { DeployHook } from './hook.js';
import { refusedError } from './refused.js';
import type { DeployRequest } from './request.js';
import { mayHaveStarted } from './trigger.js';

export interface HookOptions {
  readonly hook: DeployHook;
  readonly request: DeployRequest;
}

/** A service that is known by its deploy hook alone: it can be started, and nothing can be asked. */
export function hookOnly({ hook, request: { commit, image } }: HookOptions): Platform {
  const service = {
    id: hook.service,
    name: hook.service,
    link: `https://dashboard.render.com/web/${hook.service}`,
  };
  const cannot = 'a deploy hook can only start a deploy';
  return {
    name: 'render',
    preflight: async () => ({ service, findings: [], known: [] }),
    async trigger(_before, signal) {
      const asked = image === undefined ? (commit === undefined ? {} : { commit }) : { image };
      const answer = await hook.send(asked, signal);
      if (answer.ok) return { started: true, id: answer.data ?? '' };
      if (answer.status === 404 || answer.status === 401) {
        throw refusedError(
          { ...answer, status: 404 },
          { what: 'start a deploy', id: `hook of ${hook.service}` },
        );
      }
      return {
        started: false,
        reason: mayHaveStarted(answer)
          ? `no clear answer to the deploy hook (${answer.message}): whether it started a deploy is not known`
          : `Render refused the deploy hook${answer.status === undefined ? '' : ` (${answer.status})`}: ${answer.message}`,
        fix: 'look at the deploys on the service’s page before it is run again; with `render-api-key` this is done for you',
      };
    },
    follow: async (id) => ({
      id,
      platform: 'render',
      service,
      outcome: 'running',
      status: '',
      stages: [],
      wentLive: false,
      reason: cannot,
    }),
    logs: async () => [],
    cancel: async () => ({ result: 'refused', reason: cannot }),
    rollback: async () => ({ started: false, reason: cannot, fix: 'give `render-api-key`' }),
  };
}

import { z } from 'zod';
import type { Problem } from '../../core/errors.js';
import type { Api } from '../../http/api.js';
import { createRenderApi, type RenderAnswer } from './client.js';
import type { AskedVersion } from './request.js';

/** A deploy hook: whoever has its address can deploy its service, and do nothing else. */
export interface DeployHook {
  readonly service: string;
  /** Sends it once. Undefined where the answer names no deploy. */
  send(asked: AskedVersion, signal: AbortSignal): Promise<RenderAnswer<string | undefined>>;
}

/** The parts of a hook's address. All of it is secret, and `key` most of all. */
export interface HookAddress {
  readonly url: string;
  readonly origin: string;
  readonly service: string;
  readonly key: string;
}

/** Reads `https://api.render.com/deploy/srv-...?key=...`; a problem never shows the address. */
export function parseHook(text: string): HookAddress | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const [, service] = /^\/deploy\/([A-Za-z]+-[A-Za-z0-9-]+)$/.exec(url?.pathname ?? '') ?? [];
  const key = url?.searchParams.get('key');
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && safe && service && key) return { url: text, origin: url.origin, service, key };
  return {
    what: 'is no deploy hook of Render',
    where: 'deploy-hook',
    why: 'it is https://api.render.com/deploy/, the id of the service, and ?key= with its key',
    fix: 'copy it from the service’s page: Settings > Deploy Hook, and store it as a secret',
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}

const answerSchema = z
  .object({ deploy: z.object({ id: z.string().exactOptional() }).exactOptional() })
  .optional();

/** The hook, sent through an API of its own: without any key but that of its address. */
export function deployHook({ service, key }: HookAddress, api: Api): DeployHook {
  const render = createRenderApi(api);
  return {
    service,
    async send({ commit, image }, signal) {
      const call = {
        method: 'POST',
        path: `/deploy/${encodeURIComponent(service)}`,
        query: { key, ref: commit, imgURL: image },
        budget: 'deploys',
        repeatable: false,
      } as const;
      const answer = await render.ask(call, answerSchema, signal);
      return answer.ok ? { ...answer, data: answer.data?.deploy?.id } : answer;
    },
  };
}

import { redactor } from '../../core/redact.js';
import type { Clock } from '../../host/clock.js';
import type { Api } from '../../http/api.js';
import { createApi } from '../../http/create-api.js';
import type { Http } from '../../http/http.js';
import { createRenderApi, type RenderApi } from './client.js';
import type { HookAddress } from './hook.js';

/**
 * Half of what Render takes, so that others with the same key find room: 400 reads and 30 writes a minute, 10 deploys
 * a minute for one service, 30 reads of logs. Source: Render's page on rate limits.
 */
const budgets = {
  read: { spacingMs: 0, perMinute: 200 },
  write: { spacingMs: 0, perMinute: 15 },
  deploys: { spacingMs: 0, perMinute: 8 },
  /** A stopped run has no time to wait for its turn. */
  cancel: { spacingMs: 0, perMinute: 30 },
  logs: { spacingMs: 1_000, perMinute: 15 },
};

export interface RenderConnection {
  readonly http: Http;
  readonly clock: Clock;
  readonly key: string;
  /** `https://api.render.com/v1` when not given; another one is for tests and for trying out. */
  readonly baseUrl?: string;
}

/** Render's API with a key. */
export function openRenderApi({ http, clock, key, baseUrl }: RenderConnection): RenderApi {
  return createRenderApi(
    createApi({
      http,
      clock,
      baseUrl: baseUrl ?? 'https://api.render.com/v1',
      headers: { authorization: `Bearer ${key}` },
      budgets,
    }),
  );
}

/** Where a deploy hook is sent: with no key but that of its address. */
export function openHookApi({
  http,
  clock,
  hook,
}: Omit<RenderConnection, 'key'> & { readonly hook: HookAddress }): Api {
  const redact = redactor([hook.url, hook.key]);
  return createApi({ http, clock, baseUrl: hook.origin, headers: {}, budgets, redact });
}

import type { Answer, Received } from '../server.js';

/** Requests a minute, as Render's page on rate limits has them. */
const perMinute = { read: 400, write: 30, deploys: 10, logs: 30 } as const;
export type Limits = Readonly<Record<keyof typeof perMinute, number>>;

const minute = 60_000;

export interface LimitOptions {
  readonly limits: Partial<Limits>;
  /** Whether RateLimit-Reset tells seconds until the reset or, as older texts have it, its time. */
  readonly reset: 'seconds' | 'epoch';
  now(): number;
}

/** What the limits say of a request: headers for its answer, and whether it is one too many. */
export function makeLimits({ limits, reset, now }: LimitOptions) {
  const windows = new Map<string, { readonly end: number; used: number }>();
  return (
    request: Received,
  ): { readonly headers: Readonly<Record<string, string>>; readonly refusal?: Answer } => {
    const { name, key } = budgetOf(request);
    const limit = limits[name] ?? perMinute[name];
    const current = windows.get(key);
    const window = current && current.end > now() ? current : { end: now() + minute, used: 0 };
    windows.set(key, window);
    window.used += 1;
    const seconds = Math.ceil((window.end - now()) / 1000);
    const headers = {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.max(0, limit - window.used)),
      'ratelimit-reset': String(reset === 'epoch' ? Math.ceil(window.end / 1000) : seconds),
    };
    if (window.used <= limit) return { headers };
    const body = { message: 'rate limit exceeded' };
    return {
      headers,
      refusal: { status: 429, body, headers: { ...headers, 'retry-after': String(seconds) } },
    };
  };
}

/** Deployments and hooks share one budget for each service. */
function budgetOf({ method, url }: Received): { readonly name: keyof Limits; readonly key: string } {
  const service = /\/((?:srv|crn)-\w+)/.exec(url.pathname)?.[1];
  const starts = /^\/deploy\//.test(url.pathname) || (method === 'POST' && url.pathname.endsWith('/deploys'));
  if (starts) return { name: 'deploys', key: `deploys of ${service}` };
  if (url.pathname.endsWith('/logs')) return { name: 'logs', key: 'logs' };
  return method === 'GET' ? { name: 'read', key: 'read' } : { name: 'write', key: 'write' };
}

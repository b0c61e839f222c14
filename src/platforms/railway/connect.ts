import type { Clock } from '../../host/clock.js';
import type { Api } from '../../http/api.js';
import { createApi } from '../../http/create-api.js';
import type { Http } from '../../http/http.js';
import type { TokenKind } from './token.js';

export interface RailwayAccess {
  readonly http: Http;
  readonly clock: Clock;
  readonly token: string;
  /** Base address of the API; Railway's own when not given. */
  readonly address?: string | undefined;
}

/**
 * Far below what the smallest plan bears in a second, so that several services share a plan's requests of an hour.
 * The hour itself is kept by how often a deployment is looked at.
 */
const budgets = {
  read: { spacingMs: 200, perMinute: 60 },
  write: { spacingMs: 1000, perMinute: 20 },
};

/** Railway's API as a token of either kind reaches it. */
export function railwayApis({
  http,
  clock,
  token,
  address,
}: RailwayAccess): Readonly<Record<TokenKind, Api>> {
  const baseUrl = address ?? 'https://backboard.railway.com';
  const reach = (headers: Readonly<Record<string, string>>): Api =>
    createApi({ http, clock, baseUrl, headers, budgets });
  return {
    project: reach({ 'project-access-token': token }),
    account: reach({ authorization: `Bearer ${token}` }),
  };
}

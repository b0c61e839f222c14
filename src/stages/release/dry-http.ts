import type { Http, HttpRequest } from '../../http/http.js';

/** Thrown in the place of the first request that would change something: the stage ends there. */
export class DryRunEnd extends Error {
  override readonly name = 'DryRunEnd';
}

/**
 * A network for a dry run: what only reads is sent and told, what would change something is told and not sent.
 * Headers are never told: they hold the keys.
 */
export function dryHttp(http: Http, tell: (line: string) => void): Http {
  return {
    async send(request, signal) {
      const shown = `${request.method} ${request.url.replace(/([?&]key=)[^&]+/, '$1***')}`;
      if (changesNothing(request)) {
        tell(`reads       ${shown}`);
        return http.send(request, signal);
      }
      tell(`would send  ${shown}`);
      if (request.body) tell(`            ${request.body}`);
      throw new DryRunEnd('a dry run ends here');
    },
    // Stages close what they opened; this one is shared.
    close: async () => undefined,
  };
}

/** GraphQL asks by POST too: only a mutation changes something. */
function changesNothing({ method, url, body = '' }: HttpRequest): boolean {
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return !/\/deploy\/[^/]+\?(?:.*&)?key=/.test(url);
  return /\/graphql\b/.test(url) && !/"query"\s*:\s*"\s*mutation\b/.test(body);
}

import { UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import type { Http } from '../../http/http.js';
import type { RenderApi } from '../../platforms/render/client.js';
import { openRenderApi } from '../../platforms/render/connect.js';

/** Render's API with a key. */
export function connectRender(key: string, http: Http, host: Host): RenderApi {
  return openRenderApi({ http, clock: host.clock, key, ...baseUrl(host) });
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

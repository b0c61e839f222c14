import { UserError } from '../core/errors.js';

/** The environment as it names proxies; the spelling in lower case counts before the other. */
export type ProxyEnv = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL by HTTP_PROXY, HTTPS_PROXY and NO_PROXY, undefined for a direct way. NO_PROXY is read as curl
 * reads it: names with all that is below them, `name:port`, `*` for everything. Throws `UserError` for an address
 * that is no http proxy.
 */
export function proxyFor(url: URL, env: ProxyEnv): string | undefined {
  const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = read(env, variable);
  if (proxy === '' || isDirect(url, read(env, 'NO_PROXY'))) return undefined;
  const address = proxy.includes('://') ? proxy : `http://${proxy}`;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
  throw new UserError({
    what: 'is not the address of an http proxy',
    where: `the environment variable ${variable}`,
    why: 'every request goes through the proxy that it names',
    fix: `set it to an address like http://proxy.example:3128, or unset it, or name ${url.hostname} in NO_PROXY`,
  });
}

function read(env: ProxyEnv, name: string): string {
  return (env[name.toLowerCase()] ?? env[name] ?? '').trim();
}

function isDirect(url: URL, noProxy: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, entryPort] = /^(.+?):(\d+)$/.exec(entry) ?? [];
      const bare = name.replace(/^\*?\./, '');
      return (entryPort === undefined || entryPort === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}

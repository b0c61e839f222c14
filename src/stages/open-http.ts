import type { Host } from '../host/host.js';
import { createHttp } from '../http/create-http.js';
import type { Http } from '../http/http.js';

const replaced = new WeakMap<Host, Http>();

/** The network as this host reaches it. */
export function openHttp(host: Host): Http {
  return replaced.get(host) ?? createHttp({ clock: host.clock, env: host.env });
}

/** The same host, which reaches the network through `http`. */
export function withHttp(host: Host, http: Http): Host {
  const own = { ...host };
  replaced.set(own, http);
  return own;
}

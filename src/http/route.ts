import { TLSSocket } from 'node:tls';
import { Agent, buildConnector, Client, type Dispatcher, ProxyAgent } from 'undici';
import { type ProxyEnv, proxyFor } from './proxy.js';

/** A way to a server. */
export interface Route {
  readonly dispatcher: Dispatcher;
  /** Host and port as a failure names them, and the way there where it is not the direct one. */
  readonly host: string;
  /** Until when the server's certificate is valid, once connected; undefined where it was not looked at. */
  certificateValidTo(): string | undefined;
  /** Closes what was opened for one request alone; kept connections stay. */
  leave(): Promise<void>;
}

/** Ways to servers, with the connections that are kept. */
export interface Routes {
  kept(url: URL): Route;
  /** A connection of its own, direct to `connectTo` where that is given, else through the proxy if there is one. */
  fresh(url: URL, connectTo: string | undefined): Route;
  close(): Promise<void>;
}

export interface RouteOptions {
  readonly env: ProxyEnv;
  /** PEM. */
  readonly ca: readonly string[] | undefined;
}

/** Ways by the environment's proxies. */
export function createRoutes({ env, ca }: RouteOptions): Routes {
  // Node gives each address of a name 250 ms to answer, which is too little across an ocean.
  const connect = { autoSelectFamilyAttemptTimeout: 1000, ...(ca === undefined ? {} : { ca: [...ca] }) };
  const agents = new Map<string, Dispatcher>();
  const none = { certificateValidTo: () => undefined, leave: async () => undefined };
  return {
    kept(url) {
      const proxy = proxyFor(url, env);
      const known = agents.get(proxy ?? '');
      const dispatcher = known ?? (proxy ? proxyAgent(proxy, connect) : new Agent({ connect }));
      agents.set(proxy ?? '', dispatcher);
      return { dispatcher, host: hostOf(url, proxy), ...none };
    },
    fresh(url, connectTo) {
      const proxy = connectTo === undefined ? proxyFor(url, env) : undefined;
      if (proxy === undefined) return freshRoute(url, connectTo, connect);
      const dispatcher = proxyAgent(proxy, connect);
      return { ...none, dispatcher, host: hostOf(url, proxy), leave: () => dispatcher.destroy() };
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
      agents.clear();
    },
  };
}

/** A proxy's address may hold a password: its host alone is shown. */
function hostOf(url: URL, proxy: string | undefined): string {
  const host = `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`;
  return proxy === undefined ? host : `${host} by way of the proxy ${new URL(proxy).host}`;
}

type ConnectOptions = buildConnector.BuildOptions;

function proxyAgent(uri: string, requestTls: ConnectOptions): ProxyAgent {
  return new ProxyAgent({ uri, requestTls, proxyTunnel: false });
}

function freshRoute(url: URL, connectTo: string | undefined, options: ConnectOptions): Route {
  let validTo: string | undefined;
  // A resumed TLS session shows no certificate.
  const connector = buildConnector({ ...options, maxCachedSessions: 0 });
  const client = new Client(url.origin, {
    pipelining: 0,
    connect(target, callback) {
      connector({ ...target, ...addressOf(connectTo, url) }, (...result: Parameters<typeof callback>) => {
        validTo = result[1] instanceof TLSSocket ? validToOf(result[1]) : undefined;
        callback(...result);
      });
    },
  });
  const at = connectTo === undefined ? '' : ` at ${connectTo}`;
  const host = `${hostOf(url, undefined)}${at}`;
  return { dispatcher: client, host, certificateValidTo: () => validTo, leave: () => client.destroy() };
}

/** Where to connect instead. The Host header and the TLS name are the client's own: the URL's. */
function addressOf(connectTo: string | undefined, url: URL): { hostname?: string; port?: string } {
  if (connectTo === undefined) return {};
  const [, host = connectTo, port = url.port] = /^(.+):(\d+)$/.exec(connectTo) ?? [];
  return { hostname: host.replace(/^\[(.*)\]$/, '$1'), port };
}

function validToOf(socket: TLSSocket): string | undefined {
  const time = Date.parse(socket.getPeerCertificate().valid_to ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

import { type Gateway, startGateway } from './gateway.js';
import { type Instance, startInstance } from './instance.js';
import type { HostedBy, Hosting } from './release.js';
import { type Route, startReverseProxy } from './reverse-proxy.js';

export type { Gateway } from './gateway.js';
export type { Hosting, Release } from './release.js';

export interface HostingOptions {
  /** The service's own file; ours in `test/fixtures/web-service` when not given. */
  readonly file?: string;
  readonly port?: number;
  readonly gatewayPort?: number;
}

export interface WebHosting extends Hosting {
  /** In front of the service, as a worker of an edge network would be. */
  readonly gateway: Gateway;
  /** Ids of the releases that answer now. */
  readonly serving: readonly string[];
  close(): Promise<void>;
}

/** Runs the service's processes behind the platform's proxy, and a gateway before that. */
export async function hostWebService(options: HostingOptions = {}): Promise<WebHosting> {
  const { file = 'test/fixtures/web-service/server.js', port, gatewayPort } = options;
  const releases = new Map<string, readonly Instance[]>();
  const serving: string[] = [];
  let platform: HostedBy = { beforeRequest: async () => undefined, onLine: () => {} };
  let turn = 0;
  const route = async (): Promise<Route> => {
    const closed = await platform.beforeRequest();
    if (closed) return pages[closed];
    const targets = serving.flatMap((id) => releases.get(id) ?? []).map((instance) => instance.target());
    turn += 1;
    const target = targets[turn % targets.length];
    return target === undefined ? pages['no-server'] : { target };
  };
  const origin = await startReverseProxy({
    route,
    headers: () => ({
      'rndr-id': `00000000-${String(turn).padStart(4, '0')}`,
      'x-render-origin-server': 'Render',
    }),
    unreachable: pages['no-server'],
    ...(port !== undefined && { port }),
  });
  const gateway = await startGateway(origin.url, gatewayPort);
  const stop = async (id: string): Promise<void> => {
    const instances = releases.get(id) ?? [];
    releases.delete(id);
    if (serving.includes(id)) serving.splice(serving.indexOf(id), 1);
    await Promise.all(instances.map((instance) => instance.stop()));
  };
  return {
    url: origin.url,
    gateway,
    serving,
    async start({ id, version, instances, env }) {
      const started = Array.from({ length: instances }, (_, index) =>
        startInstance({
          file,
          onLine: (line) => platform.onLine(line),
          env: { RENDER_GIT_COMMIT: version, RENDER_INSTANCE_ID: `${id}-${index}`, ...env },
        }),
      );
      releases.set(id, started);
      await Promise.all(started.map(({ ready }) => ready));
    },
    admit: (id) => serving.push(id),
    stop,
    attach(by) {
      platform = by;
    },
    async close() {
      await Promise.all([gateway.close(), origin.close()]);
      await Promise.all([...releases.keys()].map(stop));
    },
  };
}

/** What Render's own edge answers when no instance can. */
function page(status: number, routing: string): Extract<Route, { status: number }> {
  return { status, headers: { 'x-render-routing': routing }, body: `<html><body>${routing}</body></html>` };
}

const pages = {
  'no-server': page(502, 'no-server'),
  suspend: page(503, 'suspend-by-user'),
  maintenance: page(503, 'maintenance-mode'),
} as const;

import { version } from '../../core/version.js';
import type { HealthInput, HealthServices, ProbeTarget } from './input.js';
import { judgeExchange, type Sample } from './sample.js';

/**
 * Probes one address over a connection of its own. A query that nobody has asked before and the headers keep caches
 * from answering.
 */
export async function probe(
  target: ProbeTarget,
  input: Pick<HealthInput, 'version' | 'expect' | 'readiness'>,
  { http, clock, signal }: HealthServices,
): Promise<Sample> {
  const at = clock.now();
  const exchange = await http.send(
    {
      method: 'GET',
      url: uncached(target.url, at),
      headers: {
        'cache-control': 'no-cache, no-store',
        pragma: 'no-cache',
        accept: 'application/json, */*;q=0.8',
        'user-agent': `lockkeeper-health/${version}`,
        ...target.headers,
      },
      timeoutMs: input.readiness.probeTimeoutMs,
      fresh: true,
      ...(target.connectTo === undefined ? {} : { connectTo: target.connectTo }),
    },
    signal,
  );
  return judgeExchange(exchange, input, at);
}

let asked = 0;

function uncached(url: string, at: number): string {
  if (!URL.canParse(url)) return url;
  const busted = new URL(url);
  asked += 1;
  busted.searchParams.append('lockkeeper', `${at.toString(36)}-${asked}`);
  return busted.href;
}

import { randomUUID } from 'node:crypto';
import { formatDuration } from '../../../core/duration.js';
import type { ApiAnswer } from '../../../http/api.js';
import type { Json } from '../../../http/json-path.js';
import { withLateSignal } from '../../late-signal.js';
import {
  answered,
  type Endpoint,
  type EndpointList,
  type EndpointOptions,
  listProblem,
  openEndpoint,
  readEndpoint,
  shown,
  tokenFix,
} from './endpoint.js';
import { troubleOf } from './read-list.js';
import type { Listing, MigrationRoute, RemoteRun, RouteWatch } from './route.js';

/** Milliseconds. */
const everyMs = 5000;
/** How long an app that has answered something else than JSON is watched for a sign of a run. */
const signMs = 30_000;

/** Statuses of whatever stands before an app, or of one that is under way already: the run may go on behind them. */
const unclear = new Set([408, 409, 425, 502, 503, 504, 520, 522, 524]);

/** Migrations that an app runs itself when its own endpoint is asked to. */
export function endpointRoute(options: EndpointOptions): MigrationRoute {
  const endpoint = openEndpoint(options);
  const { target, listUrl, runUrl } = endpoint;
  let oldTrouble: string | undefined;
  return {
    kind: 'endpoint',
    target,
    place: () => `GET ${shown(listUrl)}`,
    async list(watch) {
      const read = await readIdle(endpoint, watch);
      oldTrouble = read.ok ? read.trouble : undefined;
      return listingOf(endpoint, read);
    },
    async run({ pending }, watch) {
      watch.say(`POST ${shown(runUrl)}: ${pending.length} pending`);
      const asked = { endpoint, watch, oldTrouble };
      return afterPost(asked, await post(endpoint, watch));
    },
  };
}

/** The list, once no run is under way any more: somebody else may have begun one. */
async function readIdle(endpoint: Endpoint, watch: RouteWatch): Promise<EndpointList> {
  const { clock, target } = endpoint;
  for (let looks = 0; ; looks++) {
    const read = await readEndpoint(endpoint, watch);
    if (!read.ok || !read.running || !watch.awaitsEnd) return read;
    if (looks === 0) watch.say(`${target} says that a run is under way: waiting for its end`);
    if (clock.now() >= watch.deadline) {
      return { ok: false, why: 'a run that somebody else has begun has not ended in time' };
    }
    await clock.sleep(everyMs, watch.signal);
  }
}

function listingOf(endpoint: Endpoint, read: EndpointList): Listing {
  return read.ok ? { ok: true, state: read.state } : { ok: false, problem: listProblem(endpoint, read) };
}

/** The answer may take as long as the migrations do. A run that is stopped waits a moment for one that is coming. */
function post({ api, clock, runUrl }: Endpoint, watch: RouteWatch): Promise<ApiAnswer> {
  const leftMs = Math.max(1000, watch.deadline - clock.now());
  const call = {
    method: 'POST',
    path: `${runUrl.pathname}${runUrl.search}`,
    // An app that knows the key runs no second time, should the network send it twice.
    headers: { 'idempotency-key': randomUUID() },
    budget: 'write',
    timeoutMs: leftMs,
    patienceMs: leftMs,
  } as const;
  return withLateSignal({ clock, signal: watch.signal }, (late) => api.call(call, late));
}

interface Asked {
  readonly endpoint: Endpoint;
  readonly watch: RouteWatch;
  /** What the list told before: of an earlier run. */
  readonly oldTrouble: string | undefined;
}

async function afterPost(asked: Asked, answer: ApiAnswer): Promise<RemoteRun> {
  const { endpoint, watch } = asked;
  if (answer.ok) {
    const trouble = troubleOf(answer.data as Json | undefined);
    if (trouble !== undefined) return { outcome: 'failed', reason: trouble };
    if (answer.status !== 202) return { outcome: 'done' };
    watch.say(`${endpoint.target} has taken it (202): watching its list until nothing is pending`);
    return watchList(asked, { until: watch.deadline });
  }
  const { status, message, sent } = answer;
  const isPage = status !== undefined && status < 300;
  const mayRun = status === undefined ? sent : isPage || unclear.has(status);
  if (!mayRun) return saidNo(endpoint, answer);
  // Whether it arrived is not known, so it is never sent again: the list tells what becomes of it.
  watch.say(`no clear answer (${message}): looking at the list, not asking again`);
  const until = isPage ? Math.min(watch.deadline, endpoint.clock.now() + signMs) : watch.deadline;
  return watchList(asked, { until, lost: message });
}

type Refused = Extract<ApiAnswer, { ok: false }>;

function saidNo({ runUrl, target }: Endpoint, { status, message }: Refused): RemoteRun {
  if (status === undefined) return { outcome: 'refused', reason: message };
  const reason = answered(status, message);
  if (status >= 500) return { outcome: 'failed', reason };
  if (status === 401 || status === 403) return { outcome: 'refused', reason, fix: tokenFix(target) };
  const isElsewhere = status === 404 || status === 405 || status < 400;
  const fix = isElsewhere
    ? `give the address that runs migrations as \`endpoint-run\`: POST ${shown(runUrl)} was asked, and redirects are not followed`
    : 'nothing was run: mend what it says, then run this again';
  return { outcome: 'refused', reason, fix };
}

interface Watching {
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** Why nobody knows whether the request arrived. */
  readonly lost?: string;
}

/** Looks until nothing is pending, the app says that it failed, or the time is up. An app that restarts is waited for. */
async function watchList(
  { endpoint, watch, oldTrouble }: Asked,
  { until, lost }: Watching,
): Promise<RemoteRun> {
  const { clock, target } = endpoint;
  const startedAt = clock.now();
  let sawRunning = false;
  for (;;) {
    const read = await readEndpoint(endpoint, watch);
    const waited = formatDuration(clock.now() - startedAt);
    const said = read.ok
      ? `${read.state.pending.length} still pending`
      : `its list cannot be read: ${read.why}`;
    if (read.ok && !read.running) {
      if (read.state.pending.length === 0) return { outcome: 'done' };
      const { trouble } = read;
      // The list may tell the failure of an earlier run for as long as no other one has ended.
      const isNew = trouble !== undefined && (trouble !== oldTrouble || sawRunning);
      if (isNew) return { outcome: 'failed', reason: trouble };
    }
    sawRunning ||= read.ok && read.running;
    watch.progress(`${target}: ${said} (${waited})`);
    if (clock.now() >= until) {
      const reason = [...(lost === undefined ? [] : [lost]), `${said} after ${waited}`].join('; ');
      return {
        outcome: 'unknown',
        reason,
        goesOn: `What ${target} has begun goes on: it cannot be stopped from here.`,
      };
    }
    await clock.sleep(Math.min(everyMs, until - clock.now()), watch.signal);
  }
}

import type { Host } from '../host/host.js';
import type { Platform } from '../platforms/platform.js';
import type { SavedDeployment } from './deploy-state.js';

/** How long a cancelled deployment may take to stop. */
const longestMs = 90_000;

/** Stops what a run that was itself stopped has left behind, and looks whether it did stop. Never throws for it. */
export async function cancelLeft(left: SavedDeployment, platform: Platform, host: Host): Promise<void> {
  const { log, clock } = host;
  // The signal of the run is long past: this step has a time of its own.
  const { signal } = new AbortController();
  const id = left.id ?? (await findLeft(left, platform, signal));
  if (id === undefined) {
    log.info(`${left.service}: the stopped run has started no deployment`);
    return;
  }
  const canceled = await platform.cancel(id, signal);
  if (canceled.result === 'refused') log.warn(`${left.service}: ${canceled.reason}`);
  const { outcome, reason, link } = await platform.follow(id, {
    signal,
    deadline: clock.now() + longestMs,
    onChange: () => undefined,
  });
  if (outcome === 'live') {
    log.warn(`${left.service}: ${id} went live before it could be cancelled: ${link ?? 'see its page'}`);
  } else if (outcome === 'timed-out' || outcome === 'running') {
    log.warn(`${left.service}: ${id} was not seen to stop: ${reason ?? ''} ${link ?? ''}`.trimEnd());
  } else {
    log.info(`${left.service}: ${id} has stopped (${outcome})`);
  }
}

/** The run was killed before the answer came: what is there now and was not before is what it started. */
async function findLeft(
  { known }: SavedDeployment,
  platform: Platform,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { running } = await platform.preflight(signal);
  return running && !known.includes(running.id) ? running.id : undefined;
}

import { messageOf } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import type { Platform } from '../../platforms/platform.js';
import { leftDeployments, type SavedDeployment } from './deploy-state.js';

/** How long a cancelled deployment may take to stop. */
const longestMs = 90_000;

/**
 * The `post` step of the actions that deploy: cancels what a run that was stopped has left on its way. Nothing to do
 * after any other run. Never throws: the job is stopped already, and what is left on the platform must be known.
 */
export async function cancelAllLeft(
  host: Host,
  { cancelOnAbort }: { readonly cancelOnAbort?: boolean | undefined },
  platformOf: (service: string) => Platform | undefined | Promise<Platform | undefined>,
): Promise<void> {
  const left = leftDeployments(host);
  if (left.length === 0) return;
  if (!cancelOnAbort) {
    host.log.info('cancel-on-abort is off: what was started goes on');
    return;
  }
  for (const one of left) {
    try {
      const platform = await platformOf(one.service);
      if (platform) await cancelLeft(one, platform, host);
    } catch (error) {
      host.log.warn(`${one.service}: could not be looked after: ${messageOf(error)}`);
    }
  }
}

/** Stops one, and looks whether it did stop. */
async function cancelLeft(left: SavedDeployment, platform: Platform, host: Host): Promise<void> {
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

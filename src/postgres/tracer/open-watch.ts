import { messageOf } from '../../core/errors.js';
import type { HeldLock } from './locks.js';
import type { Recording, Run } from './run.js';
import type { Watcher } from './watcher.js';

/** Looks that are repeated until what they look at is over. */
export interface Watch {
  /** It is over; what was seen is of this statement. */
  stop(run: Run | undefined): void;
}

export interface WatchInput {
  readonly watcher: Watcher;
  readonly recording: Recording;
  readonly pid: number;
  /** The statement that is to wait until it was seen; undefined where nothing is to wait. */
  readonly text: string | undefined;
}

/** Begins to look; what is looked at may run when this has come back. */
export async function openWatch({ watcher, recording, pid, text }: WatchInput): Promise<Watch> {
  const hold = text === undefined ? undefined : await watcher.hold(text, recording.before);
  const seen = new Map<string, HeldLock>();
  let over = false;
  let owner: Run | undefined;
  const looking = (async () => {
    try {
      while (!over) {
        const { locks, waits } = await watcher.look(pid);
        for (const lock of locks) seen.set(`${lock.relation} ${lock.mode}`, lock);
        if (waits) await hold?.release();
      }
      await hold?.release();
    } catch (error) {
      recording.gaps.add(`the locks could not be looked at: ${messageOf(error)}`);
      await hold?.release().catch(() => undefined);
    }
    if (owner) owner.seen = [...seen.values()];
  })();
  recording.pending.add(looking);
  return {
    stop(run) {
      owner = run;
      over = true;
    },
  };
}

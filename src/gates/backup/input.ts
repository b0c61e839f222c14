import type { BackupStep, VerifyLevel } from '../../core/backup.js';
import type { Clock } from '../../host/clock.js';
import type { DumpTools } from '../../postgres/dump/tools.js';
import type { InUse, OpenDatabase } from '../../postgres/in-use.js';
import type { ScratchServer } from '../../postgres/scratch/server.js';
import type { Store } from '../../storage/store.js';
import type { Recipient } from './cipher.js';
import type { Retention } from './retention.js';

/** What both ways to a verified backup need. */
export interface VerifyWorld {
  readonly store: Store;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** For each program that runs, in milliseconds. */
  readonly timeoutMs: number;
  progress(line: string): void;
  /** Throws `UserError` when this machine has none of that major. */
  findTools(major: number): Promise<DumpTools>;
  /** A server to restore into. */
  startServer(major: number): Promise<ScratchServer>;
}

export interface BackupInput extends VerifyWorld {
  /** The database that is backed up. Its time-out for statements holds for reading the catalog. */
  readonly inUse: InUse;
  /** It, opened; its session has no transaction open and is used by nobody else. */
  readonly database: OpenDatabase;
  readonly verify: VerifyLevel;
  readonly recipient: Recipient | undefined;
  readonly retention: Retention;
}

export interface DrillInput extends VerifyWorld {
  /** Name of the dump; default the newest of every database. */
  readonly name: string | undefined;
  /** How old the newest may be, in milliseconds. */
  readonly maxAgeMs: number | undefined;
  /** Age's key, a path. */
  readonly identityFile: string | undefined;
}

/** Times the steps of one backup. */
export interface Steps {
  readonly done: readonly BackupStep[];
  time<T>(name: BackupStep['name'], work: () => Promise<T>): Promise<T>;
}

export function countSteps(clock: Clock): Steps {
  const done: BackupStep[] = [];
  return {
    done,
    async time(name, work) {
      const startedAt = clock.now();
      const result = await work();
      done.push({ name, durationMs: clock.now() - startedAt });
      return result;
    },
  };
}

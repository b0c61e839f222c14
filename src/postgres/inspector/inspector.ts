import type { Schema } from '../../schema/model.js';
import type { ReadLimits } from '../read-only.js';
import type { Session } from '../session.js';
import { ignoring } from './ignore.js';
import { Reader } from './reader.js';

export interface InspectorOptions {
  /**
   * What to leave out: `public.schema_migrations` with all that hangs on it, or a whole schema as
   * `lockkeeper_trace.*`.
   */
  readonly ignore?: readonly string[];
  /**
   * The session serves nothing else, and nobody changes the database while a snapshot is read: look-ups then need
   * no transaction. Not for a database in use.
   */
  readonly alone?: boolean;
  /** How long a statement may run and wait for a lock; no limit when not given. For a database in use. */
  readonly limits?: ReadLimits;
}

/** Reads a database's schema. Not for use by two callers at once. */
export interface Inspector {
  /**
   * The schema now. The first time it reads everything, then only what changed; when nothing did, it returns
   * the very object it returned before. The session must have no transaction open.
   */
  snapshot(): Promise<Schema>;
  /** The schema now, read anew from the ground up. */
  full(): Promise<Schema>;
  /** Goes on with another session, perhaps of another database: the next snapshot is a full one. */
  switchTo(session: Session): void;
}

/** An inspector of the session's database. A user who is no superuser does not see user mappings and subscriptions. */
export function createInspector(session: Session, options: InspectorOptions = {}): Inspector {
  const ignored = ignoring(options.ignore ?? []);
  const { alone = false, limits } = options;
  const settings = { ignored, alone, ...(limits ? { limits } : {}) };
  let reader = new Reader(session, settings);
  return {
    snapshot: () => reader.snapshot(),
    full: () => reader.full(),
    switchTo(next) {
      reader = new Reader(next, settings);
    },
  };
}

import type { Location } from '../core/location.js';
import type { SessionWord } from './session-word.js';

export const engineNames = [
  'sql-folders',
  'sql-pairs',
  'sql-sections',
  'sql-forward',
  'node-pg-migrate',
  'alembic',
  'command',
] as const;
export type EngineName = (typeof engineNames)[number];

/** One migration as its own runner sees it. */
export interface Migration {
  /** The identity that the runner's ledger stores: `20240102030405`, `ae1027a6acf`, `003_add_note`. */
  readonly id: string;
  /** The part a person wrote: `add note to orders`. Empty when the file has none. */
  readonly name: string;
  /** The file to open first; always one of `files`. */
  readonly file: string;
  /** Every file that belongs to it, from the repository's root. */
  readonly files: readonly string[];
  /** Ids that must be applied before: one for a linear engine, several for a merge, none for a root. */
  readonly parents: readonly string[];
  /** Undefined when there is no up (an orphaned `down.sql`). */
  readonly up: Direction | undefined;
  /** Undefined when there is no down. */
  readonly down: Direction | undefined;
  /** Set when the down is declared impossible on purpose. */
  readonly irreversible?: Irreversible;
  /** Set when this engine cannot run it here: named in the report and never counted as passed. */
  readonly notRun?: string;
  /** Run again whenever its text changes (Flyway `R__`): has no down by nature. */
  readonly repeatable?: boolean;
}

/** One direction of a migration. */
export interface Direction {
  readonly file: string;
  /** The SQL itself; undefined when the direction is code (Python, JavaScript). */
  readonly sql?: SqlScript;
  /** Where it starts in the file: line 1 for a whole file. */
  readonly location: Location;
  /** It exists and does nothing: only comments and blanks, `pass`, an empty function. */
  readonly empty: boolean;
  /** For a runner that holds the transaction itself: whether all of it, its ledger included, is in one. */
  readonly transaction?: 'one' | 'none';
}

/** SQL of one direction, cut out of its file so that positions stay those of the file. */
export interface SqlScript {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which `text` starts, from 1. */
  readonly line: number;
  /**
   * How the runner sends it.
   * - `wrapped`: the runner opens a transaction around it.
   * - `plain`: no transaction of the runner's; statements one by one (autocommit), own BEGIN/COMMIT respected.
   * - `one-message`: the whole text as one simple-query message (golang-migrate): an implicit transaction
   *   unless it has its own BEGIN/COMMIT.
   */
  readonly mode: 'wrapped' | 'plain' | 'one-message';
  /** Statement boundaries that the runner's own markers set (goose `StatementBegin`), as [start, end) in `text`. */
  readonly blocks?: readonly (readonly [number, number])[];
  /** Set when the runner itself stops at this file before it sends anything: a marker that is never closed. */
  readonly refused?: Stranger;
}

export interface Irreversible {
  /** Undefined: declared without a reason, which lint reports. */
  readonly reason: string | undefined;
  readonly location: Location;
}

/** All migrations of one project in the order in which the runner applies them to an empty database. */
export interface History {
  readonly engine: EngineName;
  /** For people: `dbmate`, `goose`, `golang-migrate`, `diesel`, `prisma`, `flask-migrate`. Equals `engine` if unknown. */
  readonly flavor: string;
  /** The folder (or Alembic's `script_location`) from the repository's root. */
  readonly dir: string;
  readonly migrations: readonly Migration[];
  /** Ids nobody has as a parent. One for a healthy history. */
  readonly heads: readonly string[];
  /** Files in the folder that are no migration and look as if they were meant to be, each with the reason. */
  readonly strangers: readonly Stranger[];
  /** The runner's own tables, left out of every snapshot: `public.schema_migrations`. */
  readonly bookkeeping: readonly string[];
  /** The runner applies all that is pending in one transaction of its own (docs/decisions/0018). */
  readonly oneTransaction?: boolean;
  /** What the project's own files say of the runner's sessions; absent where nobody has looked. */
  readonly session?: SessionWord;
}

export interface Stranger {
  readonly location: Location;
  readonly reason: string;
}

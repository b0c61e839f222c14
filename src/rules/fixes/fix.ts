import type { Location } from '../../core/location.js';
import type { TextEdit } from '../../core/text-edit.js';
import type { History, Migration } from '../../migrations/model.js';
import type { MigrationBody } from '../../migrations/new/request.js';
import type { Leaving } from '../../migrations/no-transaction.js';
import type { Node } from '../../sql/grammar/grammar.js';
import type { JudgedScript, JudgedStatement } from '../rule.js';

/** Rewrites what one rule found, where there is one safe way; undefined where there is none. Changes nothing itself. */
export type Fix = (site: FixSite) => Mend | Declined | undefined;

/** A change of files that takes one finding away. */
export interface Mend {
  /** By path from the repository’s root. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** Whether the migration itself gets the runner’s directive for no transaction. */
  readonly leaves?: true;
  /** New migrations behind all others, in their order. */
  readonly following?: readonly FollowingMigration[];
}

export interface FollowingMigration {
  /** What it does: its name is made of them. */
  readonly words: readonly string[];
  readonly body: MigrationBody;
  /** False: with the runner’s own directive for no transaction. */
  readonly transaction: boolean;
}

/** There would be a rewrite, and here it is not safe. */
export interface Declined {
  readonly declined: string;
}

/** A finding’s statement, with all that a rewrite may ask for. */
export interface FixSite {
  readonly statement: JudgedStatement;
  readonly migration: Migration;
  readonly history: History;
  /** What a file is like now. */
  textOf(file: string): string;
  readonly up: Script;
  /** Undefined where there is no down. */
  readonly down: Script | undefined;
  /** Where the statement is in `up`. */
  readonly index: number;
  /** As `Finding.subject`: which of several things in the statement is meant. */
  readonly subject: string;
  /** Where in the statement the finding is, in bytes; undefined for the whole of it. */
  readonly byte: number | undefined;
  /** What runs up behind this migration, or the first place of it that could not be read. */
  readonly later: readonly Node[] | { readonly unread: Location };
  readonly leaving: Leaving;
}

/** Rewrites what a rule found in a migration as a whole. */
export type ScriptFix = (site: ScriptFixSite) => Mend | Declined | undefined;

/** A migration of which a rule about whole scripts spoke. */
export interface ScriptFixSite extends Pick<FixSite, 'migration' | 'history' | 'textOf' | 'up' | 'down'> {
  /** Its down as the rules saw it; undefined where there is none that is SQL. */
  readonly other: JudgedScript | undefined;
}

/** One direction of a migration as statements with their places in the file. */
export interface Script {
  readonly file: string;
  readonly mode: 'wrapped' | 'plain' | 'one-message';
  /** [start, end) of the direction in its file. */
  readonly start: number;
  readonly end: number;
  readonly statements: readonly PlacedStatement[];
}

export interface PlacedStatement {
  /** Without its semicolon. */
  readonly text: string;
  /** [start, end) of `text` in the file. */
  readonly start: number;
  readonly end: number;
  /** Empty for one that could not be read. */
  readonly nodes: readonly Node[];
}

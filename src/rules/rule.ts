import type { Agreed } from '../core/agreed.js';
import type { Severity } from '../core/finding.js';
import type { Location } from '../core/location.js';
import type { RuleInfo } from '../core/rule.js';
import type { KnownServer } from '../core/server-version.js';
import type { SqlScript } from '../migrations/model.js';
import type { SessionWord } from '../migrations/session-word.js';
import type { Catalog } from '../schema/replay/catalog.js';
import type { Node } from '../sql/grammar/grammar.js';
import type { Effect, KindOf } from './effect.js';
import type { Claim } from './prediction.js';
import type { Call } from './script/call.js';

/** One rule of SQL safety: looks at one statement, with all that went before it. */
export interface SqlRule {
  readonly info: SqlRuleInfo;
  /** The statements that it looks at, by what their tree calls them; every one where it does not say. */
  readonly kinds?: readonly KindOf<Node>[];
  check(statement: JudgedStatement): Iterable<SqlFinding>;
  /** Looks at a statement that the grammar could not read. */
  checkUnread?(statement: UnreadStatement): Iterable<SqlFinding>;
}

export interface UnreadStatement {
  readonly text: string;
  /** Why it was not read. */
  readonly problem: string;
}

export interface SqlRuleInfo extends RuleInfo {
  /** Which lock, on which relation, and whether it scans or rewrites, in one sentence. */
  readonly cost: string;
  /** Versions of PostgreSQL that it is about: `all`, `before 18`. */
  readonly versions: string;
  /** What running the statement can confirm or refute; absent where no run shows it (code that breaks). */
  readonly claim?: Claim;
  /** The SQLSTATEs, or how they begin, with which rows that are there make its statement fail; its text says so. */
  readonly rowsFail?: readonly string[];
  /** What it speaks of takes as long as the table is large: a known size decides how much it counts. */
  readonly bySize?: true;
}

export interface SqlFinding {
  /** One line: what is wrong, with the names of this statement. */
  readonly title: string;
  readonly detail?: string;
  /** The safe steps in SQL for this very statement. */
  readonly fix: string;
  /** What makes it the same finding when lines move: an object's name. */
  readonly subject: string;
  /** Where the tree says that it is: bytes into the statement. Default: the statement's start. */
  readonly byte?: number | undefined;
  /** Milder or harder than the rule's own; then the size of the table plays no part. */
  readonly severity?: Severity;
  /** Whatever rows there are, this statement does not fail for them, although others of its rule may. */
  readonly goesOverRows?: boolean;
  /** What it rests on, where that is not all that its own statement does. */
  readonly effects?: readonly Effect[];
  /** Asked when the whole history was replayed: false where a later statement has mended it. */
  stands?(): boolean;
}

/** A statement of a new migration on its way past the rules. */
export interface JudgedStatement {
  readonly node: Node;
  readonly text: string;
  /** Everything before this statement. */
  readonly catalog: Catalog;
  /** The oldest server that it must be safe on. */
  readonly major: number;
  /** What it does to relations that were there before its migration; several are joined to one a relation. */
  readonly effects: readonly Effect[];
  readonly transaction: Transaction;
  /** What the session was told before, in milliseconds; undefined where nothing was said, 0 for no limit. */
  readonly timeouts: Timeouts;
  /** As `History.flavor`: rules name the runner's own directive. */
  readonly runner: string;
  /** What the team has agreed on for its schema. */
  readonly agreed: Agreed;
  /** The servers that it is to run on, as far as they are known to their minor version. */
  readonly servers: readonly KnownServer[];
  /** Nothing comes after it in its file. */
  readonly isLast: boolean;
  /** Whether this change makes the relation: then nobody waits for it. By `schema.name`. */
  isNew(relation: string): boolean;
  /** Whether this change adds the column to a table, which may be older. */
  isNewColumn(relation: string, column: string): boolean;
  /** A down is judged from where its up has led to. */
  readonly direction: 'up' | 'down';
}

export interface Transaction {
  /** `none`: every statement commits by itself. */
  readonly kind: 'one' | 'none';
  /** Statements of the same transaction before this one. */
  readonly before: readonly EarlierStatement[];
  /** Those of them that others wait for: they lock what was there before against writes, or reads too. */
  readonly locking: readonly EarlierStatement[];
  /** Those of one kind. */
  ofKind(kind: KindOf<Node>): readonly EarlierStatement[];
}

export interface EarlierStatement {
  readonly node: Node;
  readonly location: Location;
  readonly effects: readonly Effect[];
}

/** Limits in milliseconds: undefined where nothing was said, 0 for none. */
export interface Timeouts {
  readonly lock: number | undefined;
  readonly statement: number | undefined;
  /** From 17 on. */
  readonly transaction: number | undefined;
}

/** One rule that looks at a whole script: it speaks once a migration, where a rule a statement would speak too often. */
export interface ScriptRule {
  readonly info: SqlRuleInfo;
  checkScript(script: JudgedScript): Iterable<ScriptFinding>;
}

export interface ScriptFinding extends SqlFinding {
  /** Where it is shown. */
  readonly at: PassedStatement;
}

/** A new migration's script after its statements went past the rules. */
export interface JudgedScript {
  readonly statements: readonly PassedStatement[];
  readonly direction: 'up' | 'down';
  /** The other direction of the same migration, where it is SQL. */
  readonly other?: JudgedScript;
  /** As `SqlScript.mode`. */
  readonly mode: SqlScript['mode'];
  /** As `History.oneTransaction`. */
  readonly oneTransaction: boolean;
  /** As `History.session`. */
  readonly session?: SessionWord;
  /** It is what code has sent. */
  readonly captured?: true;
  readonly runner: string;
  readonly major: number;
}

/** A statement that went past, with what held for it. */
export interface PassedStatement extends EarlierStatement {
  readonly text: string;
  /** Number of its transaction in the script; undefined where it commits by itself. */
  readonly transaction: number | undefined;
  readonly timeouts: Timeouts;
  /** Made by the runner as it ran, as far as anybody knows, and not by the migration. */
  readonly byRunner?: true;
  /** Of one that a routine runs. */
  readonly call?: Call;
  /** The rules that spoke of it, each with what it claims. */
  readonly told: readonly { readonly rule: string; readonly claim: Claim | undefined }[];
}

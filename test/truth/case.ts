/** One claim about one statement, held against a server and against what the rules say. */
export interface TruthCase {
  /** Unique, readable: `add-column/volatile-default`. */
  readonly id: string;
  /** SQL that makes what is there before, in statements of its own migration. Tables are filled by `rows`. */
  readonly before: string;
  /** `schema.name` or name: how many rows; other tables stay empty. The SQL of one row with `n` as its number. */
  readonly rows?: Readonly<Record<string, string>>;
  /** Statements of the same migration before it, in the same transaction. */
  readonly earlier?: string;
  readonly statement: string;
  /** It cannot run in a transaction: its locks are seen while it waits for another session that reads this table. */
  readonly outside?: { readonly waitsOn: string };
  /** The server refuses it, with this SQLSTATE. */
  readonly fails?: string;
  /** Rules that speak of the statement, in any order; nothing for a control. */
  readonly rules: readonly string[];
  /** Nobody but the migration itself limits how long it waits for a lock. */
  readonly unlimited?: true;
  /** Rules that are off by default and asked in this case. */
  readonly asks?: readonly string[];
  /** Versions that have the statement, both included. */
  readonly majors?: readonly [from: number, to: number];
}

/** How many rows a table of a case has, so that a scan shows. */
export const rowCount = 300;

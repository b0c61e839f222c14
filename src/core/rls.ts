/**
 * - `same`: the table is as declared.
 * - `differs`: it is not; only looked at.
 * - `changed`: it was brought to what is declared.
 * - `failed`: it was tried, and the table is as it was before.
 */
export const rlsTableStates = ['same', 'differs', 'changed', 'failed'] as const;
export type RlsTableState = (typeof rlsTableStates)[number];

/** What becomes of row level security in a database in use. Plain data, part of the report. */
export interface Rls {
  /** Whether changes were asked for; else it was only looked at. */
  readonly applied: boolean;
  readonly tables: readonly RlsTable[];
  readonly proofs: readonly RlsProof[];
}

export interface RlsTable {
  /** `public.invoices`. */
  readonly table: string;
  readonly state: RlsTableState;
  /** The whole transaction, as it is sent; none where nothing differs. */
  readonly sql: readonly string[];
  /** How often it was tried. */
  readonly tries?: number;
  /** Milliseconds from the first try to the end. */
  readonly durationMs?: number;
}

/** What a role sees of a table, counted as that role. */
export interface RlsProof {
  readonly role: string;
  readonly table: string;
  /** `3`, `none` or `some`. */
  readonly expected: string;
  /** Rows that it sees, counted up to where that answers; absent when it could not look. */
  readonly saw?: number;
  readonly ok: boolean;
}

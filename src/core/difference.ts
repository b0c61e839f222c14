/**
 * How much a difference between two schemas matters.
 * - `not-restored`: something is really missing, left over or changed.
 * - `column-order`: same columns, other order.
 * - `text-only`: white space or comments inside a function or view.
 * - `volatile-text`: text that holds the moment it was made (a folded `now()`, a dated partition name).
 * - `leftover-extension`, `leftover-enum-value`: PostgreSQL or custom keep them; a warning, not a failure.
 */
export const differenceClasses = [
  'not-restored',
  'leftover-enum-value',
  'leftover-extension',
  'volatile-text',
  'text-only',
  'column-order',
] as const;
export type DifferenceClass = (typeof differenceClasses)[number];

/** One object that differs between an expected and an actual schema. */
export interface Difference {
  readonly class: DifferenceClass;
  /** Missing: expected has it and actual has not. Extra: the other way round. */
  readonly change: 'missing' | 'extra' | 'changed';
  /** PostgreSQL's kind in lower case: `table`, `column`, `index`, `policy`... */
  readonly kind: string;
  /** The name a person would type: `public.orders`, `public.orders.note`. */
  readonly name: string;
  /** SQL-like lines behind `-` (expected) and `+` (actual). */
  readonly lines: readonly string[];
  /** The statement that turns actual into expected, when one is known. */
  readonly mend?: string;
}

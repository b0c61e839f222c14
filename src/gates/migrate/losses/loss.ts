import { readableName } from '../../../sql/quote.js';

/** Data that a migration takes away for good. */
export interface Loss {
  readonly schema: string;
  readonly table: string;
  /** Absent where the whole table goes. */
  readonly column?: string;
  readonly how: 'dropped' | 'truncated';
}

/** As a person writes it to confirm it: `orders`, `orders.note`, `app.orders.note`. */
export function lossName({ schema, table, column }: Loss): string {
  const parts = [...(schema === 'public' ? [] : [schema]), table, ...(column === undefined ? [] : [column])];
  return parts.map(readableName).join('.');
}

/** What is known of the losses of a run. */
export type Losses =
  | { readonly known: true; readonly losses: readonly Loss[] }
  /** Why nobody can tell. */
  | { readonly known: false; readonly why: string };

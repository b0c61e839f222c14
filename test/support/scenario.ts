import { test } from '@jest/globals';

/** One fault and what becomes of a release that meets it: a row of `docs/reliability.md`. */
export interface Scenario {
  /** Kebab case, unique within its area. */
  readonly id: string;
  readonly area:
    | 'Render deploy'
    | 'Render job'
    | 'Railway'
    | 'Health'
    | 'HTTP smoke'
    | 'Rollback'
    | 'Backup'
    | 'History'
    | 'Migrate'
    | 'Slack'
    | 'GitHub'
    | 'Release';
  /** What goes wrong, one sentence. */
  readonly happens: string;
  /** What Lockkeeper does, one sentence. */
  readonly does: string;
  readonly exit: 0 | 1 | 2;
  /** What is left running afterwards. */
  readonly leaves: string;
}

/**
 * A test that proves a row of `docs/reliability.md`. The page is made from the literals of these calls, so each
 * property is written out as one string.
 */
export function scenario(row: Scenario, body: () => Promise<void>, timeoutMs?: number): void {
  test(`[${row.area}/${row.id}] ${row.happens}`, body, timeoutMs);
}

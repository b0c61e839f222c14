/** How much of each thing one outlet shows. */
export interface Extent {
  /** Rows of one gate's table of migrations. */
  readonly migrations: number;
  /** Lines of one comparison. */
  readonly lines: number;
  /** Charts of the locks that migrations took, of one gate. */
  readonly lockTimelines: number;
}

/** What is kept first when room is short. */
export const ranks = {
  head: 9,
  gates: 8,
  notes: 7,
  error: 6,
  failedMigrations: 5,
  comparison: 4,
  warning: 3,
  notice: 2,
  migrations: 1,
  facts: 0,
} as const;

/** Characters. No single text may fill a page: a longer one is cut, and the report file has it whole. */
export const longest = { name: 160, line: 400, detail: 2000 } as const;

export interface NewMigrationRequest {
  /** What the migration does, as the person said it. */
  readonly words: readonly string[];
  readonly now: Date;
  /** Twelve hexadecimal digits. */
  readonly randomHex: string;
  /** Text of the newest migration's file, where there is one. */
  readonly previous: string | undefined;
}

export interface NewFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

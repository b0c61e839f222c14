export interface NewMigrationRequest {
  /** What the migration does, as the person said it. */
  readonly words: readonly string[];
  readonly now: Date;
  /** Twelve hexadecimal digits. */
  readonly randomHex: string;
  /** Text of the newest migration's file, where there is one. */
  readonly previous: string | undefined;
  /** Its SQL, where it is known already; else a comment says what to write. */
  readonly body?: MigrationBody;
}

/** SQL of both directions, without the runner’s markers, each with its last semicolon. */
export interface MigrationBody {
  readonly up: string;
  readonly down: string;
}

export interface NewFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

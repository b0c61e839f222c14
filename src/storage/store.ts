/** A place for files by name. */
export interface Store {
  /** As a person names it; no secret. */
  readonly description: string;
  /** Makes a folder to put something together before it goes into the store, absolute; the caller removes it. */
  workFolder(): Promise<string>;
  /** Names of the files in it. Throws `UserError` when the place cannot be used. */
  list(): Promise<readonly string[]>;
  /** Takes a local file in under that name: whole, or not at all. Throws `StoreError`. */
  put(name: string, file: LocalFile): Promise<void>;
  /** Writes the file of that name to a local path. Throws `StoreError`. */
  get(name: string, path: string): Promise<void>;
  /** Throws `StoreError`. */
  remove(name: string): Promise<void>;
}

export interface LocalFile {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The place did not do what it was asked for; the message says why and holds no secret. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A place for files by name. */
export interface Store {
  /** As a person names it; no secret. */
  readonly description: string;
  /** Encryption that the place itself was asked for: `aws:kms`. */
  readonly atRest: string | undefined;
  /** What to do when the disk of the work folder is full. */
  readonly makeRoom: string;
  /** Makes a folder to put something together before it goes into the store, absolute; the caller removes it. */
  workFolder(): Promise<string>;
  /** Proves that files can be put in, and leaves none there. Throws `UserError`. */
  prove(): Promise<void>;
  /** Names of the files in it. Throws `UserError` when the place cannot be used. */
  list(): Promise<readonly string[]>;
  /** Takes a local file in under that name: whole, or not at all. Throws `StoreError`. */
  put(name: string, file: LocalFile): Promise<void>;
  /** Writes the file of that name to a local path, whole and as it was put in. Throws `StoreError`. */
  get(name: string, path: string): Promise<void>;
  /** One that is not there counts as removed. Works also after the run was cancelled. */
  remove(names: readonly string[]): Promise<Removal>;
}

export interface LocalFile {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Removal {
  readonly removed: readonly string[];
  /** Why the others are still there. */
  readonly failure?: StoreError;
}

/** The place did not do what it was asked for; the message says why and holds no secret. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** The next step, where the place knows one. */
  readonly fix: string | undefined;
  /** Whether a file came, and is another one than was put in. */
  readonly changed: boolean;

  constructor(
    message: string,
    options?: ErrorOptions & { readonly fix?: string; readonly changed?: boolean },
  ) {
    super(message, options);
    this.fix = options?.fix;
    this.changed = options?.changed ?? false;
  }
}

/** How large a table is, as a server estimates it or a person wrote it down. */
export interface TableSize {
  /** `schema.name`. */
  readonly name: string;
  /** The server's own estimate; absent for a table that was never analysed. */
  readonly rows?: number;
  /** With its indexes and all that belongs to it. */
  readonly bytes: number;
  /** Bytes of the rows alone, without indexes. */
  readonly heapBytes: number;
}

/** Bytes a second, by what is done with them. */
export interface Rates {
  /** Every row is read once. */
  readonly scan: number;
  /** An index is built. */
  readonly build: number;
  /** Every row is written anew, with all indexes. */
  readonly rewrite: number;
}

/** What a project wrote down of the tables of its database. */
export interface SizesFile {
  /** Path from the repository's root. */
  readonly file: string;
  /** Milliseconds since the epoch; undefined where the file does not say. */
  readonly measuredAt: number | undefined;
  /** Version of the server: `16.4`. */
  readonly server: string | undefined;
  /** Of this server, where somebody has measured them. */
  readonly rates: Partial<Rates>;
  readonly tables: readonly TableSize[];
}

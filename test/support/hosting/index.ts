/** One version of a service as it is started. */
export interface Release {
  /** The deployment's. */
  readonly id: string;
  readonly version: string;
  readonly instances: number;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds in which the version before answers too. */
  readonly mixedMs: number;
}

/** Really runs a service behind a proxy. */
export interface Hosting {
  /** Where the service answers. */
  readonly url: string;
  /** Starts the instances of a release; nobody reaches them yet. */
  prepare(release: Release): Promise<void>;
  /** Sends requests to this release and stops the one before. */
  switchTo(release: Release): Promise<void>;
  /** Stops a release that did not go live. */
  discard(id: string): Promise<void>;
  /** Called before each request is passed on. */
  beforeEach(look: () => Promise<void>): void;
}

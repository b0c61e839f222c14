/** One version of a service as it is started. */
export interface Release {
  /** The deployment's. */
  readonly id: string;
  /** Told to the service as `RENDER_GIT_COMMIT`. */
  readonly version: string;
  readonly instances: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Really runs a service behind a proxy, for a simulated platform. */
export interface Hosting {
  /** Where the service answers. */
  readonly url: string;
  /** Starts the instances of a release; nobody reaches them yet. */
  start(release: Release): Promise<void>;
  /** From now on its instances answer too, in turn with those that do already. */
  admit(id: string): void;
  /** Stops its instances. */
  stop(id: string): Promise<void>;
  attach(platform: HostedBy): void;
}

/** What the platform says and hears. */
export interface HostedBy {
  /** Asked before each request is passed on: whether the platform answers itself, as suspended or in maintenance. */
  beforeRequest(): Promise<'suspend' | 'maintenance' | undefined>;
  /** A line that an instance wrote. */
  onLine(line: string): void;
}

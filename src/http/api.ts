/** A call of a platform's API: JSON both ways. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base address, each part already encoded: `/services/srv-1/deploys`. */
  readonly path: string;
  /** A list becomes the key repeated. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly body?: unknown;
  /** Beside those that every call of the API has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Name of the budget that it draws on (`read`, `write`, `logs`); calls of one budget keep its distance. */
  readonly budget: string;
  /**
   * What may be done twice is sent again after 408, 425, 429, 5xx and lost connections; anything else only after 429
   * and where the request never left. True for GET when not given.
   */
  readonly repeatable?: boolean;
  /** Milliseconds for one try; 30 seconds when not given. */
  readonly timeoutMs?: number;
  /** Milliseconds for all tries and pauses together; 2 minutes when not given. */
  readonly patienceMs?: number;
}

/** The answer of an API after all tries. */
export type ApiAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      /** Undefined for an empty body. */
      readonly data: unknown;
      /** The server's clock, milliseconds since the epoch; ours where it tells none. */
      readonly date: number;
    }
  | {
      readonly ok: false;
      /** Absent when no answer came. */
      readonly status?: number;
      /** What the API said of it, one line, cleaned of secrets: its `message`, else the text's beginning. */
      readonly message: string;
      /** Whether the server may have done it all the same. */
      readonly sent: boolean;
    };

/** One API with its address, its credentials and its manners. */
export interface Api {
  call(call: ApiCall, signal?: AbortSignal): Promise<ApiAnswer>;
}

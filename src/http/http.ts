/** One request. Redirects are never followed: where one leads is part of the answer. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole exchange, the body included. */
  readonly timeoutMs: number;
  /**
   * Opens a connection of its own and closes it after: behind a balancer another instance may answer. Anything but GET
   * and HEAD does so anyway.
   */
  readonly fresh?: boolean;
  /** `host` or `host:port` to connect to instead, past an edge and any proxy; the Host header and the TLS name stay the URL's. */
  readonly connectTo?: string;
  /** Bytes of the body that are kept; 1 MiB when not given. */
  readonly maxBodyBytes?: number;
}

/** What came back, whatever its status. */
export interface HttpResponse {
  readonly ok: true;
  readonly status: number;
  readonly headers: HttpHeaders;
  /** Text, decoded as UTF-8 and cut at `maxBodyBytes`. */
  readonly body: string;
  readonly bodyCut: boolean;
  /** Milliseconds from the start, a new connection included, to the last byte. */
  readonly totalMs: number;
  /** Of a fresh https connection that no proxy stands in: ISO 8601 time until which the certificate is valid. */
  readonly certificateValidTo?: string;
}

/** Header lines in order; names in lower case, several lines of one name kept apart. */
export type HttpHeaders = readonly (readonly [name: string, value: string])[];

/**
 * - `dns`: the name is not known. `refused`: nothing listens. `reset`: the connection broke off, also in the body.
 * - `timeout`: no whole answer in time. `tls`: the certificate or handshake is bad. `protocol`: the answer is no HTTP.
 */
export type HttpFailureKind = 'dns' | 'refused' | 'reset' | 'timeout' | 'tls' | 'protocol';

/** No answer, as a value: a network that fails is nothing unexpected. */
export interface HttpFailure {
  readonly ok: false;
  readonly kind: HttpFailureKind;
  /** One sentence without secrets: `connection refused by 127.0.0.1:8080`. */
  readonly message: string;
  /** Whether the server may have seen the request: then only what may be done twice is sent again. */
  readonly sent: boolean;
  readonly totalMs: number;
}

export type HttpExchange = HttpResponse | HttpFailure;

/** The way to the network. */
export interface Http {
  /** Rejects only with the signal's reason. */
  send(request: HttpRequest, signal?: AbortSignal): Promise<HttpExchange>;
  /** Closes connections that are kept for later. */
  close(): Promise<void>;
}

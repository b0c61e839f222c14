/** What matching requests get in place of the true answer. A fault is used once unless `times` says more. */
export interface Fault {
  readonly method?: string;
  /** Part of the path with its query, or a pattern for it. */
  readonly path?: string | RegExp;
  /** Text within the body: the name of a GraphQL operation. */
  readonly containing?: string;
  /** The first matching request from now on that is hit; 1, the very next, when not given. */
  readonly nth?: number;
  readonly times?: number;

  /**
   * - `reset`: the connection breaks off before anything is done.
   * - `lost`: it is done, but the connection breaks off before the answer.
   * - `hang`: nothing is done and no answer comes.
   * - `slow`: it is done, and half of the answer's body comes `delayMs` after the other.
   * - `truncated`: it is done, and the connection breaks off in the middle of the answer's body.
   * - `empty`: it is done, and the answer has the status, 202 when not given, and no body.
   *
   * Without a kind the answer is `status`, and nothing is done unless `done` says so.
   */
  readonly kind?: 'reset' | 'lost' | 'hang' | 'slow' | 'truncated' | 'empty';
  readonly status?: number;
  /** For the error body that the simulated API writes in its own manner. */
  readonly message?: string;
  /** The whole body, as it is, in place of an error body. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request takes effect although the answer is an error. */
  readonly done?: boolean;
  /** Milliseconds of real time; 50 when not given. */
  readonly delayMs?: number;
}

/** What a fault is matched against. */
export interface Faultable {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
}

/** The faults that are still to come. */
export interface Faults {
  add(fault: Fault): void;
  /** The fault that this request gets, used up by one. */
  take(request: Faultable): Fault | undefined;
}

export function makeFaults(): Faults {
  const waiting: { readonly fault: Fault; seen: number; left: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, seen: 0, left: fault.times ?? 1 });
    },
    take(request) {
      const matching = waiting.filter(({ fault }) => matches(fault, request));
      for (const entry of matching) entry.seen += 1;
      const due = matching.find(({ fault, seen, left }) => left > 0 && seen >= (fault.nth ?? 1));
      if (due) due.left -= 1;
      return due?.fault;
    },
  };
}

function matches({ method, path, containing }: Fault, request: Faultable): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (containing !== undefined && !request.body.includes(containing)) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? request.path.includes(path) : path.test(request.path);
}

export interface RateLimit {
  readonly seconds: number;
  /** `seconds`: until the reset. `epoch`: the reset's own time, as older APIs tell it. Absent: no RateLimit lines. */
  readonly reset?: 'seconds' | 'epoch';
  /** Both notations that HTTP has for Retry-After. Absent: the header is not there. */
  readonly retryAfter?: 'seconds' | 'date';
  /** Milliseconds since the epoch; needed for `epoch` and `date`. */
  readonly now?: number;
  readonly limit?: number;
}

/** A 429 as APIs write it. */
export function rateLimited({ seconds, reset, retryAfter, now = Date.now(), limit = 10 }: RateLimit): Fault {
  const end = now + seconds * 1000;
  const limits = {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': '0',
    'ratelimit-reset': String(reset === 'epoch' ? Math.ceil(end / 1000) : seconds),
  };
  const after = retryAfter === 'date' ? new Date(end).toUTCString() : String(seconds);
  return {
    status: 429,
    message: 'rate limit exceeded',
    headers: { ...(reset && limits), ...(retryAfter && { 'retry-after': after }) },
  };
}

/** The page that an edge in front of an API shows when the API itself is not there. */
export function htmlError(status: number, title = 'Bad gateway'): Fault {
  return {
    status,
    text: `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body><h1>${status} ${title}</h1></body></html>\n`,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  };
}

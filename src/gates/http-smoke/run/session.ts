import { CookieJar } from 'tough-cookie';
import type { Clock } from '../../../host/clock.js';
import type { Http, HttpResponse } from '../../../http/http.js';
import { cookiesOf } from '../expect/cookies.js';

/** What the requests of one run share. */
export interface Session {
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Address that paths are added to, without a slash at its end. */
  readonly base: string | undefined;
  /** Milliseconds since the epoch: nothing is sent after it. */
  readonly deadline: number;
  /** The same for the whole run of a workflow and its attempt. */
  readonly runKey: string;
  readonly jar: CookieJar;
  readonly variables: Map<string, string>;
  /** Answers that were remembered, by name. */
  readonly earlier: Map<string, HttpResponse>;
  /** What is worth keeping beside the rows. */
  readonly record: { backup?: string };
  /** Called while a request waits to be sent again. */
  progress(line: string): void;
  /** Never show this text. */
  hide(secret: string): void;
}

/** What a run of requests begins with. */
export type SessionStart = Pick<
  Session,
  'http' | 'clock' | 'signal' | 'base' | 'deadline' | 'runKey' | 'progress' | 'hide'
> & { readonly variables: ReadonlyMap<string, string> };

/** A session in which nothing was sent yet. */
export function openSession({ variables, ...start }: SessionStart): Session {
  return { ...start, jar: new CookieJar(), variables: new Map(variables), earlier: new Map(), record: {} };
}

/** A shorter cookie value is a word that stands in too many texts to be hidden in all of them. */
const shortestCookie = 8;

/** Puts the cookies of an answer into the jar, by the rules of browsers, and hides their values. */
export async function keepCookies(session: Session, url: string, response: HttpResponse): Promise<void> {
  for (const { value, httpOnly } of cookiesOf(response)) {
    if (value.length < shortestCookie && !httpOnly) continue;
    session.hide(value);
    session.hide(decoded(value));
  }
  for (const [name, line] of response.headers) {
    if (name === 'set-cookie') await session.jar.setCookie(line, url, { ignoreError: true });
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

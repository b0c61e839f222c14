import { isDeepStrictEqual } from 'node:util';
import type { HttpResponse } from '../../../http/http.js';
import { type Json, parseJson } from '../../../http/json-path.js';
import type { Failure } from '../model.js';
import type { HttpSmokeRule } from '../rules.js';

/** An answer and what is known beside it. */
export interface Answer {
  /** Absolute: where the request went. */
  readonly url: string;
  readonly response: HttpResponse;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Answers that were remembered, by name. */
  readonly earlier: ReadonlyMap<string, HttpResponse>;
}

/** What the body is as JSON; undefined for none. */
export function jsonOf(response: HttpResponse): Json | undefined {
  return response.bodyCut ? undefined : parseJson(response.body);
}

/** All lines of a header, joined as HTTP allows. Not for Set-Cookie. */
export function headerText({ headers }: HttpResponse, name: string): string | undefined {
  const values = headers.filter(([known]) => known === name.toLowerCase()).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** The items of a header that is a list, in lower case. */
export function headerItems(response: HttpResponse, name: string): readonly string[] {
  return (headerText(response, name) ?? '')
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');
}

/** One failure of a rule. */
export function failure(rule: HttpSmokeRule, what: string, { expected, got }: Compared): Failure {
  return { rule, what, expected, got };
}

export interface Compared {
  readonly expected: string;
  readonly got: string;
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}

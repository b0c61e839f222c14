import { headerOf } from '../../http/headers.js';
import type { HttpResponse } from '../../http/http.js';
import { type Json, parseJson, valuesAt } from '../../http/json-path.js';
import type { Expectations, Expected } from './input.js';

/** What about an answer is not as expected. */
export interface Unmet {
  /** Half a sentence. */
  readonly text: string;
  /** The service says that it is on its way: its body asks for patience, as a 503 does. */
  readonly warmingUp: boolean;
}

/** The first thing about an answer that is not as expected; undefined when all is. */
export function unmet(answer: HttpResponse, { body, headers }: Expectations): Unmet | undefined {
  return unmetHeader(answer, headers) ?? unmetBody(answer, body);
}

function unmetHeader(answer: HttpResponse, expected: readonly Expected[]): Unmet | undefined {
  for (const { name, value } of expected) {
    const seen = headerOf(answer.headers, name.toLowerCase());
    if (seen === undefined) return wrong(`header ${name} is missing`);
    if (!fits(seen, value)) return wrong(`header ${name} is ${quoted(seen)}, not ${shown(value)}`);
  }
  return undefined;
}

function unmetBody({ body }: HttpResponse, expected: readonly Expected[]): Unmet | undefined {
  if (expected.length === 0) return undefined;
  const json = parseJson(body);
  if (json === undefined) return wrong(`its body is no JSON: ${quoted(body)}`);
  const all = expected.flatMap((one) => unmetValue(json, one) ?? []);
  // One value that says of itself that it is wrong outweighs others that are on their way.
  return all.find(({ warmingUp }) => !warmingUp) ?? all[0];
}

function unmetValue(json: Json, { name, value }: Expected): Unmet | undefined {
  const values = valuesAt(json, name).map(textOf);
  if (values.length === 0) return wrong(`${name} is missing from its JSON`);
  const unfit = values.filter((one) => !fits(one, value));
  const worst = unfit.find((one) => !isWarmingUp(one)) ?? unfit[0];
  if (worst === undefined) return undefined;
  return { text: `${name} is ${quoted(worst)}, not ${shown(value)}`, warmingUp: isWarmingUp(worst) };
}

function wrong(text: string): Unmet {
  return { text, warmingUp: false };
}

/** What services answer with 200 while they start. */
function isWarmingUp(value: string): boolean {
  return /^(?:booting|connecting|initiali[sz]ing|loading|migrating|not[ _-]?ready|pending|starting|warming)(?:[ _-]?up)?$/i.test(
    value,
  );
}

function fits(seen: string, value: string | RegExp): boolean {
  return typeof value === 'string' ? seen === value : value.test(seen);
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shown(value: string | RegExp): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}

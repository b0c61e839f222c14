import { headerOf } from '../../http/headers.js';
import type { HttpResponse } from '../../http/http.js';
import { type Json, parseJson, valuesAt } from '../../http/json-path.js';
import type { Expectations, Expected } from './input.js';

/** The first thing about an answer that is not as expected, as half a sentence; undefined when all is. */
export function unmet(answer: HttpResponse, { body, headers }: Expectations): string | undefined {
  return unmetHeader(answer, headers) ?? unmetBody(answer, body);
}

function unmetHeader(answer: HttpResponse, expected: readonly Expected[]): string | undefined {
  for (const { name, value } of expected) {
    const seen = headerOf(answer.headers, name.toLowerCase());
    if (seen === undefined) return `header ${name} is missing`;
    if (!fits(seen, value)) return `header ${name} is ${quoted(seen)}, not ${shown(value)}`;
  }
  return undefined;
}

function unmetBody({ body }: HttpResponse, expected: readonly Expected[]): string | undefined {
  if (expected.length === 0) return undefined;
  const json = parseJson(body);
  if (json === undefined) return `its body is no JSON: ${quoted(body)}`;
  for (const { name, value } of expected) {
    const values = valuesAt(json, name);
    if (values.length === 0) return `${name} is missing from its JSON`;
    const wrong = values.find((one) => !fits(textOf(one), value));
    if (wrong !== undefined) return `${name} is ${quoted(textOf(wrong))}, not ${shown(value)}`;
  }
  return undefined;
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

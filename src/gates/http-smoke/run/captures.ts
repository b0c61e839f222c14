import { type Json, valuesAt } from '../../../http/json-path.js';
import { type Answer, failure, headerText, jsonOf } from '../expect/answer.js';
import { cookiesOf } from '../expect/cookies.js';
import type { Capture, Failure } from '../model.js';

export interface Captured {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
}

/** The values that an answer has for its captures, and what it should have and has not. */
export function capture(
  captures: readonly Capture[],
  answer: Answer,
): { readonly values: readonly Captured[]; readonly failures: readonly Failure[] } {
  const values: Captured[] = [];
  const failures: Failure[] = [];
  for (const { name, from, secret, optional = false } of captures) {
    const value = captured(from, answer);
    if (value !== undefined) values.push({ name, value, secret });
    else if (!optional) {
      failures.push(
        failure('capture', `capture ${name}`, { expected: `a value at ${describe(from)}`, got: 'nothing' }),
      );
    }
  }
  return { values, failures };
}

function captured(from: Capture['from'], answer: Answer): string | undefined {
  const { response } = answer;
  switch (from.kind) {
    case 'json': {
      const json = jsonOf(response);
      if (json === undefined) return undefined;
      return from.paths.map((path) => textAt(json, path)).find((text) => text !== undefined);
    }
    case 'header':
      return headerText(response, from.name);
    case 'cookie':
      return cookiesOf(response).findLast(({ name }) => name === from.name)?.value;
    case 'regex': {
      const match = new RegExp(from.source, 'u').exec(response.body);
      return match?.[1] ?? match?.[0];
    }
  }
}

/** A text as it is, anything else as JSON; null is no value. */
function textAt(json: Json, path: string): string | undefined {
  const [value] = valuesAt(json, path);
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function describe(from: Capture['from']): string {
  if (from.kind === 'json') return from.paths.join(' or ');
  return from.kind === 'regex' ? `/${from.source}/` : `${from.kind} ${from.name}`;
}

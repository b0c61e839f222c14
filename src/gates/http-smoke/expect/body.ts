import { valuesAt } from '../../../http/json-path.js';
import type { Asked, Failure } from '../model.js';
import { type Answer, failure, headerText, jsonOf, same, shown } from './answer.js';
import { compare } from './matcher.js';

/** What a JSONPath finds in the body. */
export function jsonFailures(
  { path, ...asked }: Asked & { readonly path: string },
  answer: Answer,
): readonly Failure[] {
  const json = jsonOf(answer.response);
  if (json === undefined) return [notJson(answer)];
  const several = /[*?,:]|\.\./.test(path);
  return compare(asked, { values: valuesAt(json, path), several, now: answer.now }).map((compared) =>
    failure('expectation', path, compared),
  );
}

/** A header's lines, joined; Set-Cookie is never shown. */
export function headerFailures(
  { name, ...asked }: Asked & { readonly name: string },
  { response, now }: Answer,
): readonly Failure[] {
  const value = headerText(response, name);
  const problems = compare(asked, { values: value === undefined ? [] : [value], several: false, now });
  const hidden = /^(set-cookie|authorization|www-authenticate)$/i.test(name);
  return problems.map(({ expected, got }) =>
    failure('expectation', `header ${name.toLowerCase()}`, {
      expected,
      got: hidden && got !== 'nothing' ? '(hidden)' : got,
    }),
  );
}

/** A text that has to be in the body, or must not be in it. */
export function textFailures(
  { kind, text }: { readonly kind: 'contains' | 'lacks'; readonly text: string },
  { response }: Answer,
): readonly Failure[] {
  const { body } = response;
  if (body.includes(text) === (kind === 'contains')) return [];
  return [failure('expectation', 'body', { expected: `${kind} ${shown(text)}`, got: describeBody(body) })];
}

/** A pattern that has to be found in the body. */
export function patternFailures(
  { source }: { readonly source: string },
  { response }: Answer,
): readonly Failure[] {
  if (new RegExp(source, 'u').test(response.body)) return [];
  return [
    failure('expectation', 'body', { expected: `matches /${source}/`, got: describeBody(response.body) }),
  ];
}

/** The whole body: text, or a JSON value whatever its spaces. */
export function equalFailures(value: unknown, answer: Answer): readonly Failure[] {
  const { body } = answer.response;
  if (typeof value === 'string' && (body === value || body.trimEnd() === value.trimEnd())) return [];
  const json = jsonOf(answer.response);
  if (json !== undefined && same(json, value)) return [];
  return [
    failure('expectation', 'body', {
      expected: shown(value),
      got: json === undefined ? describeBody(body) : shown(json),
    }),
  ];
}

/** The failure of a body that had to be JSON. */
export function notJson({ response }: Answer): Failure {
  const type = headerText(response, 'content-type');
  const got = response.bodyCut
    ? 'a body too long to read'
    : response.body === ''
      ? 'an empty body'
      : `${type ?? 'a body'} that is no JSON`;
  return failure('expectation', 'body', { expected: 'JSON', got });
}

function describeBody(body: string): string {
  return body.trim() === '' ? 'an empty body' : body.trim();
}

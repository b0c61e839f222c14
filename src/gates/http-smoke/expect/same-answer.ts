import { exec } from 'jsonpath-rfc9535';
import { type Json, parseJson } from '../../../http/json-path.js';
import type { Failure } from '../model.js';
import { type Answer, failure, headerText, same, shown } from './answer.js';

interface Demands {
  /** Name of the remembered answer. */
  readonly as: string;
  /** JSONPaths that may differ. */
  readonly ignore: readonly string[];
}

const mostDifferences = 5;

/** How an answer differs from an earlier one: status, kind of content, body. JSON is compared as data. */
export function sameAnswerFailures(
  { as, ignore }: Demands,
  { response, earlier }: Answer,
): readonly Failure[] {
  const first = earlier.get(as);
  if (!first) return [differs('answer', { expected: `an answer from ${as}`, got: 'none to compare with' })];
  if (first.status !== response.status) {
    return [differs('status', { expected: `${first.status}, as from ${as}`, got: String(response.status) })];
  }
  const kinds = [first, response].map((each) => headerText(each, 'content-type')?.split(';')[0]?.trim());
  if (kinds[0] !== kinds[1]) {
    return [
      differs('content-type', { expected: `${kinds[0] ?? 'none'}, as from ${as}`, got: kinds[1] ?? 'none' }),
    ];
  }
  const [left, right] = [parseJson(first.body), parseJson(response.body)];
  if (left === undefined || right === undefined) {
    if (first.body === response.body) return [];
    return [differs('body', { expected: `the body from ${as}: ${first.body}`, got: response.body })];
  }
  return differences(cleaned(left, ignore), cleaned(right, ignore))
    .slice(0, mostDifferences)
    .map(({ path, left: expected, right: got }) =>
      differs(path, { expected: `${shown(expected)}, as from ${as}`, got: shown(got) }),
    );
}

interface Difference {
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

/** Every place where two JSON values differ. */
export function differences(left: unknown, right: unknown, path = '$'): readonly Difference[] {
  if (same(left, right)) return [];
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
    return [{ path, left, right }];
  }
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) =>
    differences(left[key], right[key], Array.isArray(left) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

/** A copy without the values at these paths. */
function cleaned(json: Json, paths: readonly string[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(json));
  for (const path of paths) {
    const found: (readonly (string | number)[])[] = [];
    exec(copy as Parameters<typeof exec>[0], path, (_value, at) => void found.push([...at]));
    for (const keys of found) blank(copy, keys);
  }
  return copy;
}

/** What may differ is made equal where it stands, so that positions in lists stay. */
function blank(data: unknown, keys: readonly (string | number)[]): void {
  const last = keys.at(-1);
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), data);
  if (last !== undefined && isContainer(holder)) holder[last] = null;
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function differs(what: string, compared: { readonly expected: string; readonly got: string }): Failure {
  return failure('rewrite', what, compared);
}

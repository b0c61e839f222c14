import type { z } from 'zod';
import type { Path, Place, YamlFile } from '../../../config/yaml-file.js';
import type { Problem } from '../../../core/errors.js';
import { nearest } from '../../../core/suggest.js';
import { blockNames, blockSchemas } from './block-schemas.js';
import { topKeys } from './file-schema.js';
import { expectSchema, itemKeys, methodKeys, requestSchema } from './request-schema.js';

export type PlacedProblem = Problem & { readonly where: Place };

/** What a schema says against a part of the file, at the lines it is about. `at` is where the part stands. */
export function issueProblems(
  issues: readonly z.core.$ZodIssue[],
  at: Path,
  { raw, place }: YamlFile,
): readonly PlacedProblem[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, path, place([...path, key])));
    }
    const missing = issue.path.length > 0 && valueAt(raw, path) === undefined;
    const what = `${shownPath(path)} ${missing ? 'is missing' : inWords(issue.message)}`;
    return [{ what, where: place(path) }];
  });
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a map',
  record: 'a map',
  array: 'a list',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
};

/** What the schema library says by itself, in our words. */
function inWords(message: string): string {
  return message
    .replace(
      /^Invalid input: expected (\w+), received .*$/,
      (_whole, kind: string) => `must be ${kinds[kind] ?? kind}`,
    )
    .replace(
      /^Too (?:big|small): expected \w+ to (?:be|have) ([<>])=?(\d+).*$/,
      (_whole, sign: string, limit: string) =>
        sign === '<' ? `must be at most ${limit}` : `must be at least ${limit}`,
    )
    .replace(/^Invalid option: expected /, 'must be ');
}

function unknownKey(key: string, path: Path, where: Place): PlacedProblem {
  const meant = nearest(key, keysAt(path));
  return {
    what: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${shownPath(path)}`}`,
    where,
    fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${keysAt(path).join(', ')}`,
  };
}

/** The keys that a map may have, by the last name on its path. */
function keysAt(path: Path): readonly string[] {
  const last = path.findLast((key) => typeof key === 'string');
  if (path.length === 0) return [...Object.keys(topKeys), 'requests'];
  const block = blockNames.find((name) => name === last);
  if (block !== undefined && block !== 'import') return Object.keys(blockSchemas[block].shape);
  if (last === 'expect') return Object.keys(expectSchema.shape);
  if (last === 'retry') return ['for', 'times', 'every'];
  return Object.keys(requestSchema.shape);
}

/** Every key by which an item says what it is. */
export const kindKeys: readonly string[] = [...methodKeys, ...blockNames, 'together'];

/** An item that says by no key, or by several, what it is. */
export function kindProblem(
  keys: readonly string[],
  path: Path,
  { place }: Pick<YamlFile, 'place'>,
): PlacedProblem {
  const kinds = keys.filter((key) => kindKeys.includes(key));
  if (kinds.length > 1) {
    return {
      what: `one item cannot be ${kinds.join(' and ')} at once`,
      where: place([...path, kinds[1] ?? '']),
      fix: 'make an item of each, with a `-` of its own',
    };
  }
  const others = keys.filter((key) => !(key in itemKeys));
  const meant = others.map((key) => nearest(key, kindKeys)).find((key) => key !== undefined);
  return {
    what: others[0] === undefined ? 'an item says nothing of what to send' : `unknown key \`${others[0]}\``,
    where: place(others[0] === undefined ? path : [...path, others[0]]),
    fix: meant ? `did you mean \`${meant}\`?` : `begin it with one of ${kindKeys.join(', ')}`,
  };
}

/** `requests[2].expect.json`, or `the file`. */
export function shownPath(path: Path): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? 'the file' : `\`${text}\``;
}

import type { z } from 'zod';
import type { Problem } from '../core/errors.js';
import { nearest } from '../core/suggest.js';
import type { Path, Place, YamlFile } from './yaml-file.js';

export type PlacedProblem = Problem & { readonly where: Place };

/** The part of a file that a schema was held against. */
export interface FilePart {
  readonly file: YamlFile;
  /** Where the part stands. */
  readonly at: Path;
  /** The keys that a map on this path may have. */
  keysAt(path: Path): readonly string[];
}

/** What a schema says against a part of the file, at the lines it is about. */
export function issueProblems(
  issues: readonly z.core.$ZodIssue[],
  { file: { raw, place }, at, keysAt }: FilePart,
): readonly PlacedProblem[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey({ key, path, known: keysAt(path) }, place([...path, key])));
    }
    if (issue.code === 'invalid_key') {
      const said = inWords(issue.issues[0]?.message ?? issue.message);
      return [{ what: `the key \`${String(path.at(-1))}\` ${said}`, where: place(path) }];
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

interface UnknownKey {
  readonly key: string;
  readonly path: Path;
  readonly known: readonly string[];
}

function unknownKey({ key, path, known }: UnknownKey, where: Place): PlacedProblem {
  const meant = nearest(key, known);
  return {
    what: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${shownPath(path)}`}`,
    where,
    fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
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

import type { z } from 'zod';
import type { Problem } from '../core/errors.js';

/** A value that was read, or the sentence that says what is wrong with the text. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly what: string; readonly fix?: string };

/**
 * One setting: the single source of its input in `action.yml`, its command-line flag, its key in
 * `lockkeeper.yml`, its row in the tables and its line in `--help`.
 */
export interface Field<T> {
  readonly type: FieldType;
  /** One or two sentences for a person. */
  readonly description: string;
  /** What holds when nobody says anything. */
  readonly defaultValue: T | undefined;
  /** The same as a person would type it. */
  readonly defaultText: string | undefined;
  /** The expression that stands in `action.yml` as `default`, for the runner to resolve. */
  readonly runnerDefault: string | undefined;
  /** What follows the flag in `--help`: `<path>`, `error|warning`. */
  readonly hint: string;
  /** Reads the text of an input or of a flag. Never gets blank text: blank means not given. */
  parse(text: string): Parsed<T>;
  /** Reads the value of a key in `lockkeeper.yml`. */
  readonly schema: z.ZodType<T>;
}

export type FieldType =
  | 'text'
  | 'path'
  | 'secret'
  | 'choice'
  | 'flag'
  | 'integer'
  | 'duration'
  | 'list'
  | 'globs'
  | 'argv'
  | 'shard'
  | 'levels'
  | 'counts'
  | 'variables'
  | 'patterns';

/** Fields by their kebab-case name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** `migration-timeout` as code says it: `migrationTimeout`. */
export type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type ValueOf<F> = F extends Field<infer T> ? T : never;

/** What was given: every key optional, no defaults filled in. */
export type Given<F extends Fields> = {
  readonly [Name in keyof F & string as Camel<Name>]?: ValueOf<F[Name]> | undefined;
};

/**
 * What is wrong with values that are each well-formed: one is missing, two contradict each other. `mask` is told of
 * secrets that a value holds, before anything is said of it.
 */
export type FieldsCheck<F extends Fields> = (
  given: Given<F>,
  mask: (secret: string) => void,
) => Promise<readonly Problem[]>;

/** `postgres-version` to `postgresVersion`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The defaults of the fields that have one. */
export function defaultsOf<F extends Fields>(fields: F): Given<F> {
  const given = Object.entries(fields)
    .filter(([, field]) => field.defaultValue !== undefined)
    .map(([name, field]) => [camelCase(name), field.defaultValue]);
  return Object.fromEntries(given) as Given<F>;
}

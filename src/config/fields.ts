import { z } from 'zod';
import { parseDuration } from '../core/duration.js';
import type { Field, FieldType, Parsed } from './field.js';
import { splitWords } from './split-words.js';

interface Options<T> {
  readonly default?: T;
  /** An expression that the runner resolves: `github.token`. */
  readonly runnerDefault?: string;
  readonly hint?: string;
}

interface Reading<T> {
  readonly type: FieldType;
  readonly hint: string;
  readonly schema: z.ZodType<T>;
  readonly parse: (text: string) => Parsed<T>;
  /** A default as a person would type it. */
  readonly show?: (value: T) => string;
}

function field<T>(description: string, options: Options<T>, reading: Reading<T>): Field<T> {
  const { show = String, ...rest } = reading;
  return {
    ...rest,
    hint: options.hint ?? reading.hint,
    description,
    defaultValue: options.default,
    defaultText: options.default === undefined ? undefined : show(options.default),
    runnerDefault: options.runnerDefault,
  };
}

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const line = z.string({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });

/** Any text, trimmed. */
export function text(description: string, options: Options<string> = {}): Field<string> {
  return field(description, options, {
    type: 'text',
    hint: '<text>',
    schema: line,
    parse: (given) => good(given.trim()),
  });
}

/** A path relative to the working directory. */
export function path(description: string, options: Options<string> = {}): Field<string> {
  return field(description, options, {
    type: 'path',
    hint: '<path>',
    schema: line,
    parse: (given) =>
      given.includes('\0') ? { ok: false, what: 'a path cannot hold a NUL character' } : good(given.trim()),
  });
}

/** Text that is masked as soon as it is read and never shown. */
export function secret(description: string, options: Options<string> = {}): Field<string> {
  return field(description, options, {
    type: 'secret',
    hint: '<secret>',
    schema: z.never({ error: 'is a secret: give it as an input or in the environment, not in a file' }),
    parse: (given) => good(given.trim()),
    show: () => '(hidden)',
  });
}

/** One of a few words. */
export function choice<const T extends string>(
  description: string,
  choices: readonly [T, ...T[]],
  options: Options<T> = {},
): Field<T> {
  const expected = `must be one of ${choices.join(', ')}`;
  return field(description, options, {
    type: 'choice',
    hint: choices.join('|'),
    schema: z.enum(choices, { error: expected }),
    parse(given) {
      const found = choices.find((word) => word === given.trim());
      return found === undefined ? { ok: false, what: `is ${quote(given)}: ${expected}` } : good(found);
    },
  });
}

/** True or false in YAML 1.2's spellings and no other: a mistyped `yes` must not quietly mean false. */
export function flag(description: string, options: Options<boolean> = {}): Field<boolean> {
  return field(description, options, {
    type: 'flag',
    hint: 'true|false',
    schema: z.boolean({ error: 'must be true or false' }),
    parse(given) {
      if (/^(true|True|TRUE)$/.test(given.trim())) return good(true);
      if (/^(false|False|FALSE)$/.test(given.trim())) return good(false);
      return { ok: false, what: `is ${quote(given)}: must be true or false` };
    },
  });
}

/** A whole number within bounds, both included. */
export function integer(
  description: string,
  bounds: { readonly min: number; readonly max: number },
  options: Options<number> = {},
): Field<number> {
  const expected = `must be a whole number from ${bounds.min} to ${bounds.max}`;
  return field(description, options, {
    type: 'integer',
    hint: '<number>',
    schema: z
      .int({ error: expected })
      .min(bounds.min, { error: expected })
      .max(bounds.max, { error: expected }),
    parse(given) {
      const value = /^[+-]?\d{1,15}$/.test(given.trim()) ? Number(given) : Number.NaN;
      return value >= bounds.min && value <= bounds.max
        ? good(value)
        : { ok: false, what: `is ${quote(given)}: ${expected}` };
    },
  });
}

const durationForm =
  'must be a time such as 500ms, 30s, 5m or 1h, 240h at most (a bare number counts seconds)';

/** A timer that waits longer than 2^31 ms fires at once. */
const longestDuration = 240 * 3_600_000;

function readDuration(given: string): number | undefined {
  const milliseconds = parseDuration(given);
  return milliseconds && milliseconds <= longestDuration ? milliseconds : undefined;
}

/** A time span in milliseconds, greater than zero. */
export function duration(description: string, options: Options<number> = {}): Field<number> {
  return field(description, options, {
    type: 'duration',
    hint: '<duration>',
    schema: z
      .union(
        [
          z.number().positive({ error: durationForm }),
          z.string().regex(/^\s*(?=.*[1-9])\d+(\.\d+)?\s*(ms|s|m|h)?\s*$/, { error: durationForm }),
        ],
        { error: durationForm },
      )
      .transform((value, context) => {
        const milliseconds = readDuration(String(value));
        if (milliseconds !== undefined) return milliseconds;
        context.addIssue({ code: 'custom', message: durationForm });
        return z.NEVER;
      }),
    parse(given) {
      const milliseconds = readDuration(given);
      return milliseconds ? good(milliseconds) : { ok: false, what: `is ${quote(given)}: ${durationForm}` };
    },
    show: shortDuration,
  });
}

/** Milliseconds as a person types them: `5m`. */
function shortDuration(milliseconds: number): string {
  if (milliseconds % 60_000 === 0) return `${milliseconds / 60_000}m`;
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}

type Items = readonly string[];

/** Several values: one a line, or separated by commas. */
export function list(description: string, options: Options<Items> = {}): Field<Items> {
  return items('list', '<a,b>', { description, options });
}

/** Several file patterns: one a line, or separated by commas outside of braces. */
export function globs(description: string, options: Options<Items> = {}): Field<Items> {
  return items('globs', '<globs>', { description, options });
}

interface ItemsText {
  readonly description: string;
  readonly options: Options<Items>;
}

function items(type: FieldType, hint: string, { description, options }: ItemsText): Field<Items> {
  return field(description, options, {
    type,
    hint,
    schema: z
      .union([line, z.array(line)], { error: 'must be text or a list of texts' })
      .transform((value) => (typeof value === 'string' ? splitItems(value) : value)),
    parse: (given) => good(splitItems(given)),
    show: (value) => value.join(','),
  });
}

/** A line break always separates, a comma does so outside of `{a,b}`. */
function splitItems(given: string): string[] {
  return given
    .split(/\r?\n|,(?![^{}\n]*\})/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const argvForm = 'must be a program and its arguments, with every quote closed';

/** A program and its arguments. No shell ever sees it. */
export function argv(description: string, options: Options<Items> = {}): Field<Items> {
  return field(description, options, {
    type: 'argv',
    hint: '<command>',
    schema: z
      .union([line, z.array(z.string()).min(1)], { error: 'must be a command or a list of its words' })
      .transform((value, context) => {
        const words = typeof value === 'string' ? splitWords(value) : value;
        if (words && words.length > 0) return words;
        context.addIssue({ code: 'custom', message: argvForm });
        return z.NEVER;
      }),
    parse(given) {
      const words = splitWords(given);
      return words && words.length > 0 ? good(words) : { ok: false, what: `is ${quote(given)}: ${argvForm}` };
    },
    show: (value) => value.join(' '),
  });
}

/** A given text as a message shows it: shortened, on one line. */
function quote(given: string): string {
  const shown = given.length > 60 ? `${given.slice(0, 57)}...` : given;
  return JSON.stringify(shown);
}

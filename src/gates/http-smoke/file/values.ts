import { z } from 'zod';
import { duration as durationField } from '../../../config/fields.js';
import { patternSkeleton } from './variables.js';

/** Text that is not blank; `${name}` in it is replaced before it is sent. */
export const text = z.string({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });

export const texts = z
  .union([text, z.array(text).min(1)], { error: 'must be text or a list of texts' })
  .transform((value) => (typeof value === 'string' ? [value] : value));

export const flag = z.boolean({ error: 'must be true or false' });

/** Milliseconds. */
export const duration = durationField('').schema;

export const url = text.meta({
  description:
    'A path below the base address, or a whole address: `/health`, `https://api.example.com/health`.',
});

export const bearer = text.meta({
  description: 'Sent as `Authorization: Bearer ...`; write a variable, never the token itself.',
});

/** Header values, query parameters and form fields: a number is as good as its text. */
export const fieldMap = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()], { error: 'must be text, a number or true or false' }),
  { error: 'must be a map from name to text' },
);

const statusForm = 'must be a status such as 200, or a class such as 2xx';
const oneStatus = z.union(
  [
    z.int({ error: statusForm }).min(100, { error: statusForm }).max(599, { error: statusForm }),
    z.string().regex(/^[1-5]xx$/, { error: statusForm }),
  ],
  { error: statusForm },
);

/** `200`, `2xx`, `[200, 204]`. */
export const status = z
  .union([oneStatus, z.array(oneStatus).min(1)], { error: `${statusForm}, or a list of them` })
  .transform((value) => (Array.isArray(value) ? value : [value]));

const regexForm = 'must be a regular expression';

/** Kept as text; `${name}` in it is replaced. */
export const regex = text.refine(isRegex, { error: regexForm });

function isRegex(source: string): boolean {
  try {
    new RegExp(patternSkeleton(source), 'u');
    return true;
  } catch {
    return false;
  }
}

const number = z.number({ error: 'must be a number' });
const matchers = {
  equals: z.unknown().optional().meta({ description: 'Exactly this value, of the same type.' }),
  not: z.unknown().optional().meta({ description: 'Any value but this.' }),
  contains: z.union([z.string(), number, z.boolean()]).optional(),
  matches: regex.optional().meta({ description: 'A regular expression that is found in it.' }),
  exists: flag.optional().meta({ description: 'Whether it is there at all.' }),
  'one-of': z.array(z.unknown()).min(1).optional(),
  above: number.optional(),
  below: number.optional(),
  'at-least': number.optional(),
  'at-most': number.optional(),
  count: z.int().min(0).optional().meta({ description: 'Number of its items, keys or characters.' }),
  type: z.enum(['text', 'number', 'boolean', 'list', 'map', 'null']).optional(),
  'newer-than': duration.optional().meta({ description: 'A time that is at most this long ago.' }),
};

const matcherMap = z.strictObject(matchers).refine((map) => Object.keys(map).length > 0);

/** What is asked of one value: the value itself, or a map of questions that all have to hold. */
export const matcher = z
  .union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.unknown()), matcherMap], {
    error: `must be a value, or a map of ${Object.keys(matchers).join(', ')}`,
  })
  .transform((value): Matcher => (isMap(value) ? value : { equals: value }))
  .meta({ id: 'Matcher' });

export type Matcher = z.output<typeof matcherMap>;

function isMap(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

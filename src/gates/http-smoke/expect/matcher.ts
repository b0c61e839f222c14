import { formatDuration } from '../../../core/duration.js';
import type { Json } from '../../../http/json-path.js';
import type { Matcher } from '../file/values.js';
import type { Asked } from '../model.js';
import { type Compared, same, shown } from './answer.js';

/** Where values were looked for. */
export interface Found {
  readonly values: readonly Json[];
  /** Whether there can be several: `$.items[*].id`. */
  readonly several: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What does not hold of the values that were found; every one of them has to answer every question. */
export function compare({ matcher, loose }: Asked, found: Found): readonly Compared[] {
  const { exists, count, ...questions } = matcher;
  const problems: Compared[] = [];
  const size = sizeOf(found);
  if (exists === false) return found.values.length === 0 ? [] : [{ expected: 'nothing', got: all(found) }];
  if (count !== undefined && size !== count)
    problems.push({ expected: `${count} of them`, got: `${size ?? all(found)}` });
  if (found.values.length === 0) {
    const expected = describe({ ...questions, ...(exists ? { exists } : {}) });
    return count === undefined || expected !== ''
      ? [...problems, { expected: expected || 'a value', got: 'nothing' }]
      : problems;
  }
  for (const value of found.values) {
    const wrong = questionsOf(questions).filter(
      (question) => !question.holds(value, { loose, now: found.now }),
    );
    if (wrong.length === 0) continue;
    problems.push({ expected: wrong.map(({ text }) => text).join(' and '), got: shown(value) });
  }
  return problems;
}

function all({ values }: Found): string {
  return values.length === 1 ? shown(values[0]) : shown(values);
}

/** What `count` counts: matches where there can be several, else items, keys or characters. */
function sizeOf({ values, several }: Found): number | undefined {
  if (several) return values.length;
  const [value] = values;
  if (typeof value === 'string') return [...value].length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}

interface Circumstances {
  readonly loose: boolean;
  readonly now: number;
}

interface Question {
  readonly text: string;
  holds(value: Json, circumstances: Circumstances): boolean;
}

/** A matcher in words: `"healthy"`, `at least 3`. */
function describe(matcher: Matcher): string {
  return [...(matcher.exists ? ['a value'] : []), ...questionsOf(matcher).map(({ text }) => text)].join(
    ' and ',
  );
}

function questionsOf(matcher: Matcher): readonly Question[] {
  const { contains, matches, type } = matcher;
  const questions: (Question | undefined)[] = [
    'equals' in matcher
      ? { text: shown(matcher.equals), holds: (value, { loose }) => equal(value, matcher.equals, loose) }
      : undefined,
    'not' in matcher
      ? { text: `not ${shown(matcher.not)}`, holds: (value, { loose }) => !equal(value, matcher.not, loose) }
      : undefined,
    contains === undefined
      ? undefined
      : { text: `contains ${shown(contains)}`, holds: (value) => holdsItem(value, contains) },
    matches === undefined
      ? undefined
      : { text: `matches /${matches}/`, holds: (value) => new RegExp(matches, 'u').test(textOf(value)) },
    type === undefined ? undefined : { text: `a ${type}`, holds: (value) => typeOf(value) === type },
    ...(['above', 'below', 'at-least', 'at-most'] as const).map((name) => boundQuestion(name, matcher[name])),
    oneOfQuestion(matcher['one-of']),
    ageQuestion(matcher['newer-than']),
  ];
  return questions.filter((question) => question !== undefined);
}

const bounds = {
  above: (value: number, limit: number) => value > limit,
  below: (value: number, limit: number) => value < limit,
  'at-least': (value: number, limit: number) => value >= limit,
  'at-most': (value: number, limit: number) => value <= limit,
};

function boundQuestion(name: keyof typeof bounds, limit: number | undefined): Question | undefined {
  if (limit === undefined) return undefined;
  return {
    text: `${name.replace('-', ' ')} ${limit}`,
    holds(value) {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && bounds[name](number, limit);
    },
  };
}

function oneOfQuestion(choices: readonly unknown[] | undefined): Question | undefined {
  if (choices === undefined) return undefined;
  return {
    text: `one of ${choices.map(shown).join(', ')}`,
    holds: (value, { loose }) => choices.some((choice) => equal(value, choice, loose)),
  };
}

function ageQuestion(milliseconds: number | undefined): Question | undefined {
  if (milliseconds === undefined) return undefined;
  return {
    text: `a time of the last ${formatDuration(milliseconds)}`,
    holds(value, { now }) {
      const time = timeOf(value);
      return time !== undefined && now - time <= milliseconds;
    },
  };
}

/** Milliseconds since the epoch: of ISO 8601 or HTTP's text, or of seconds or milliseconds as a number. */
export function timeOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value < 1e11 ? value * 1000 : value;
  if (typeof value !== 'string') return undefined;
  // Text without a zone is read as UTC: a runner and a server seldom share another one.
  const zoned = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value)
    ? `${value.replace(' ', 'T')}Z`
    : value;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : time;
}

function equal(value: Json, expected: unknown, loose: boolean): boolean {
  return same(value, expected) || (loose && typeof value !== 'object' && String(value) === String(expected));
}

function holdsItem(value: Json, part: string | number | boolean): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => same(item, part));
  return textOf(value).includes(String(part));
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function typeOf(value: Json): NonNullable<Matcher['type']> {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'map';
  }
}

import type { Hints } from './hints.js';
import { matching } from './pattern.js';
import type { Random } from './random.js';
import type { TypeShape } from './shape.js';
import { limitOf } from './values/texts.js';
import { dateText, timestampText } from './values/times.js';
import { arrayOf, makeValue } from './values/value.js';

/** How many values to make where there is a choice of many. */
interface Near {
  readonly random: Random;
  readonly count: number;
}

/** Values at and around the constants of a type's checks. */
export function nearHints(type: TypeShape, hints: Hints, near: Near): readonly string[] {
  if (type.kind === 'domain') return nearHints(type.base, hints, near);
  if (type.kind === 'enum') return type.labels;
  if (type.kind === 'array') {
    const elements = nearHints(type.element, hints, near);
    const element =
      elements[0] ?? makeValue(type.element, { random: near.random, index: 0, modifier: -1 }, false);
    const long = hints.numbers.filter(isLength).map((length) => Array.from({ length }, () => element));
    return [[], ...elements.map((one) => [one]), ...long].map(arrayOf);
  }
  if (type.kind !== 'base') return [];
  const values = byFamily[type.name]?.(hints, { ...near, modifier: type.modifier });
  return values ?? hints.texts;
}

type NearMaker = (hints: Hints, near: Near & { readonly modifier: number }) => readonly string[];

function wholeNumbers(bits: number): NearMaker {
  const top = 2 ** (bits - 1);
  return ({ numbers }, near) =>
    between(numbers.map(Math.trunc), near)
      .concat(numbers.flatMap((number) => [number - 1, number, number + 1].map(Math.trunc)))
      .filter((value) => value >= -top && value < top && Number.isSafeInteger(value))
      .map(String);
}

const decimals: NearMaker = ({ numbers }, near) =>
  [...between(numbers, near), ...numbers.flatMap((n) => [n - 1, n - 0.01, n, n + 0.01, n + 1])].map((value) =>
    String(Number(value.toFixed(4))),
  );

/** Some between the least and the greatest, and some beyond. */
function between(numbers: readonly number[], { random, count }: Near): number[] {
  if (numbers.length === 0) return [];
  const low = Math.min(...numbers);
  const high = Math.max(...numbers, low + 20);
  return Array.from({ length: count }, () => random.between(Math.ceil(low), Math.floor(high)));
}

function isLength(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= 1000;
}

const texts: NearMaker = ({ texts: constants, numbers, patterns, likes }, { random, count, modifier }) => {
  const made = patterns.flatMap((pattern) => {
    const make = matching(pattern);
    return make ? Array.from({ length: count }, () => make(random)) : [];
  });
  const sized = numbers
    .flatMap((number) => [number - 1, number, number + 1])
    .filter(isLength)
    .flatMap((length) => ['a', 'Z', '7'].map((letter) => letter.repeat(length)));
  const liked = likes.flatMap((like) =>
    ['', 'a', 'quartz'].map((filling) => like.replaceAll('%', filling).replaceAll('_', 'a')),
  );
  return [...constants, ...made, ...sized, ...liked].filter((text) => [...text].length <= limitOf(modifier));
};

function moments(write: (date: Date) => string): NearMaker {
  return ({ texts: constants }, { random, count }) => {
    const points = constants
      .map((text) => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : isoOf(text)))
      .filter((point) => Number.isFinite(point));
    const day = 86_400_000;
    const near = points.flatMap((point) => [point - day, point - 1000, point, point + 1000, point + day]);
    const within = between(
      points.map((point) => point / 1000),
      { random, count },
    );
    return [...near, ...within.map((second) => second * 1000)].map((point) => write(new Date(point)));
  };
}

/** `2024-01-01 00:00:00+00` in the form that every engine reads. */
function isoOf(text: string): string {
  const zoned = /[+-]\d\d(:?\d\d)?$/.test(text.slice(10)) ? text : `${text}Z`;
  return zoned.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}

const documents: NearMaker = ({ texts: constants }) => {
  const all = Object.fromEntries(constants.map((key) => [key, 'x']));
  const numbers = Object.fromEntries(constants.map((key) => [key, 1]));
  return [
    ...constants.filter(isJson),
    ...[all, numbers, ...constants.flatMap((key) => [{ [key]: 'x' }, { [key]: 1 }, { [key]: [] }])].map(
      (value) => JSON.stringify(value),
    ),
  ];
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const byFamily: Readonly<Record<string, NearMaker>> = {
  int2: wholeNumbers(16),
  int4: wholeNumbers(32),
  int8: wholeNumbers(64),
  numeric: decimals,
  float4: decimals,
  float8: decimals,
  money: decimals,
  text: texts,
  varchar: texts,
  bpchar: texts,
  citext: texts,
  name: texts,
  date: moments(dateText),
  timestamp: moments(timestampText),
  timestamptz: moments((date) => `${timestampText(date)}+00`),
  json: documents,
  jsonb: documents,
};

import type { Random } from '../random.js';
import type { Draw, Maker } from './maker.js';

const words =
  'amber birch cedar delta ember fjord grove heath inlet kelp larch maple north ocean pebble quartz reef slate tidal umber vale willow'.split(
    ' ',
  );

/** Texts of the forms that columns often ask for, so that a check finds some that it takes. */
const forms: readonly ((random: Random) => string)[] = [
  (random) => random.pick(words),
  (random) => `${random.pick(words)} ${random.pick(words)}`,
  (random) => `${random.pick(words)}-${random.between(1, 999)}`,
  (random) => `${random.pick(words)}${random.between(1, 999)}@example.com`,
  (random) => `https://example.com/${random.pick(words)}`,
  (random) => random.pick(words).toUpperCase(),
  (random) => capital(random.pick(words)),
  (random) => String(random.between(0, 99_999)),
  (random) => random.pick(words).slice(0, 2).toUpperCase(),
  (random) => random.pick(words).slice(0, 3).toUpperCase(),
  (random) => digits(random, 16),
  (random) => `+49${digits(random, 9)}`,
];

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.between(0, 9)).join('');
}

/** Short enough for an index entry; longer texts are rare in what is indexed. Characters. */
const long = 300;

/** The limit of varchar(n) and char(n): the modifier counts four more. */
export function limitOf(modifier: number): number {
  return modifier > 4 ? modifier - 4 : Number.POSITIVE_INFINITY;
}

function within(text: string, { modifier }: Pick<Draw, 'modifier'>): string {
  return [...text].slice(0, limitOf(modifier)).join('');
}

const text: Maker = {
  typical: (draw) =>
    within(draw.random.chance(0.5) ? draw.random.pick(words) : draw.random.pick(forms)(draw.random), draw),
  distinct(draw) {
    const number = draw.index.toString(36);
    const limit = limitOf(draw.modifier);
    if (limit <= 8) return within(number.padStart(Math.min(limit, 3), '0'), draw);
    return within(`${number}-${draw.random.pick(forms)(draw.random)}`, draw);
  },
  extremes(modifier) {
    const limit = limitOf(modifier);
    const full = 'x'.repeat(Math.min(limit, long));
    return ['', ' ', full, within('Zoë 名前 🦊', { modifier }), within(`it's "so", \\n; --`, { modifier })];
  },
};

/** A citext or a name has no modifier of its own. */
const name: Maker = { ...text, extremes: () => ['', 'x'.repeat(63)] };

const identifier: Maker = {
  typical: ({ random }) => random.pick(words),
  distinct: ({ index, random }) => `${random.pick(words)}_${index}`,
};

const path: Maker = {
  typical: ({ random }) => `${random.pick(words)}.${random.pick(words)}`,
  distinct: ({ index, random }) => `${random.pick(words)}.n${index}`,
};

const hstore: Maker = {
  typical: ({ random }) => `"${random.pick(words)}"=>"${random.between(1, 99)}"`,
  distinct: ({ index }) => `"key"=>"${index}"`,
  extremes: () => ['', '"empty"=>NULL'],
};

const letter: Maker = { typical: ({ random }) => random.pick(['a', 'b', 'c', 'x']) };

const search: Maker = {
  typical: ({ random }) => `'${random.pick(words)}':1 '${random.pick(words)}':2`,
  extremes: () => [''],
};

const query: Maker = { typical: ({ random }) => `'${random.pick(words)}' & '${random.pick(words)}'` };

export const textMakers: Readonly<Record<string, Maker>> = {
  text,
  varchar: text,
  bpchar: text,
  citext: text,
  name,
  refcursor: identifier,
  char: letter,
  tsvector: search,
  tsquery: query,
  ltree: path,
  hstore,
};

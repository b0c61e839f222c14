import type { MigrationName } from '../naming.js';
import { nextPrefix } from '../next-prefix.js';
import type { CalendarPrefix, Prefix } from '../prefix.js';

/** How the migrations of a history are called: what the next name is made by. */
export interface NameScheme {
  /** What the next migration's name starts with: `0007`, `20260102030405`, `V12`. */
  readonly id: string;
  /** Between the id and the words. */
  readonly separator: string;
  /** Between the words. */
  readonly joiner: '_' | '-';
}

/** A history without migrations gets timestamps: two branches never take the same one. */
const timestamp: CalendarPrefix = {
  kind: 'calendar',
  text: '',
  template: 'YYYYMMDDhhmmss',
  moment: undefined,
};

/** The scheme that the newest migration follows; `names` are in the runner's order. Undefined for one without a place. */
export function nextScheme(names: readonly MigrationName[], now: Date): NameScheme | undefined {
  const newest = names.at(-1);
  if (newest === undefined) {
    const id = nextPrefix({ like: timestamp, after: undefined, now });
    return { id, separator: '_', joiner: '_' };
  }
  const like = newest.prefix;
  if (!like) return undefined;
  const after = countsAnewEachDay(names, now) ? undefined : highest(like, names);
  return {
    id: nextPrefix({ like, after, now }),
    separator: newest.separator || '_',
    joiner: newest.description.includes('-') ? '-' : '_',
  };
}

/** The words as the file's name says them. Empty when nothing is left of them. */
export function slug(words: readonly string[], joiner: string): string {
  const plain = words.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', joiner)
    .slice(0, 80);
}

/** The newest place that is taken; numbers are compared, because a runner may order `10` before `9`. */
function highest(like: Prefix, names: readonly MigrationName[]): Prefix {
  if (like.kind !== 'sequence') return like;
  return names.reduce<Prefix>(
    (most, { prefix }) =>
      prefix?.kind === 'sequence' && most.kind === 'sequence' && prefix.number > most.number ? prefix : most,
    like,
  );
}

/** A number behind a date goes on over the days in some teams and starts anew each day in others. */
function countsAnewEachDay(names: readonly MigrationName[], now: Date): boolean {
  const [before, newest] = names.slice(-2).map(({ prefix }) => prefix);
  if (before?.kind !== 'calendar' || newest?.kind !== 'calendar') return false;
  if (!before.counter || !newest.counter || !newest.moment || newest.moment >= startOf(now)) return false;
  const sameDay = before.moment?.getTime() === newest.moment.getTime();
  return sameDay || Number(newest.counter) <= Number(before.counter);
}

function startOf(now: Date): Date {
  return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
}

/** How the migrations of a history are called: what the next name is made by. */
export interface NameScheme {
  /** What the next migration's name starts with: `0007`, `20260102030405`, `V12`. */
  readonly id: string;
  /** Between the id and the words. */
  readonly separator: string;
  /** Between the words. */
  readonly joiner: '_' | '-';
}

interface Form {
  readonly pattern: RegExp;
  /** The next id; `names` are all names that have this form, in the runner's order. */
  next(match: RegExpExecArray, context: FormContext): string;
}

interface FormContext {
  readonly names: readonly string[];
  readonly now: Date;
}

/** Longest form first: a timestamp also looks like a number. Each has the id as its first group. */
const forms: readonly Form[] = [
  { pattern: /^(\d{4}-\d{2}-\d{2}-\d{6})(?=[_-])/, next: (_, { now }) => `${day(now, '-')}-${time(now)}` },
  { pattern: /^(\d{4}-\d{2}-\d{2}[_-]\d{1,6})(?=[_-])/, next: nextDatedNumber },
  { pattern: /^(\d{4}-\d{2}-\d{2})(?=[_-])/, next: (_, { now }) => day(now, '-') },
  {
    pattern: /^(\d{17})(?!\d)/,
    next: after((now) => `${stamp(now)}${String(now.getUTCMilliseconds()).padStart(3, '0')}`),
  },
  { pattern: /^(\d{14})(?!\d)/, next: after(stamp) },
  { pattern: /^(\d{13})(?!\d)/, next: after((now) => String(now.getTime())) },
  { pattern: /^(\d{12})(?!\d)/, next: after((now) => stamp(now).slice(0, 12)) },
  { pattern: /^(\d{10})(?!\d)/, next: after((now) => String(Math.floor(now.getTime() / 1000))) },
  { pattern: /^(20\d{6})(?!\d)/, next: after((now) => day(now, '')) },
  { pattern: /^(V\d+(?:\.\d+)*)(?=__)/, next: ([, id = '']) => id.replace(/\d+$/, increment) },
  { pattern: /^(\d{1,9})(?!\d)/, next: nextNumber },
];

/** A history without migrations gets timestamps: two branches never take the same one. */
const firstScheme = { separator: '_', joiner: '_' } as const;

/** The scheme that the newest migration follows; `names` are the names without extension, in the runner's order. */
export function nextScheme(names: readonly string[], now: Date): NameScheme | undefined {
  const newest = names.at(-1);
  if (newest === undefined) return { id: stamp(now), ...firstScheme };
  for (const form of forms) {
    const match = form.pattern.exec(newest);
    if (!match) continue;
    const alike = names.filter((name) => form.pattern.test(name));
    const rest = newest.slice(match[0].length);
    const separator = /^[_.-]+/.exec(rest)?.[0] ?? '_';
    const joiner = rest.slice(separator.length).includes('-') ? '-' : '_';
    return { id: form.next(match, { names: alike, now }), separator, joiner };
  }
  return undefined;
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

/** The clock's id, or the newest id plus one where the clock is behind it. */
function after(make: (now: Date) => string): Form['next'] {
  return (match, { now }) => {
    const made = make(now);
    const newest = match[1] ?? '';
    return made > newest ? made : increment(newest);
  };
}

function nextNumber(match: RegExpExecArray, { names }: FormContext): string {
  const width = match[1]?.length ?? 1;
  const highest = Math.max(...names.map((name) => Number.parseInt(name, 10)));
  return String(highest + 1).padStart(width, '0');
}

/** A number behind a date: it goes on over the days in some teams and starts anew each day in others. */
function nextDatedNumber(match: RegExpExecArray, { names, now }: FormContext): string {
  const id = match[1] ?? '';
  const date = id.slice(0, 10);
  const today = [date, day(now, '-')].sort().at(-1) ?? date;
  const before = names.at(-2);
  const goesOn = before !== undefined && before.slice(0, 10) !== date && numberOf(id) > numberOf(before);
  const restarts = today !== date && !goesOn && names.length > 1;
  const digits = id.slice(11);
  const next = restarts ? '1'.padStart(digits.length, '0') : increment(digits);
  return `${today}${id.charAt(10)}${next}`;
}

function numberOf(name: string): number {
  return Number.parseInt(name.slice(11), 10);
}

/** One more, as wide as before. */
function increment(digits: string): string {
  return String(BigInt(digits) + 1n).padStart(digits.length, '0');
}

function day(date: Date, separator: string): string {
  return date.toISOString().slice(0, 10).replaceAll('-', separator);
}

function time(date: Date): string {
  return date.toISOString().slice(11, 19).replaceAll(':', '');
}

function stamp(date: Date): string {
  return day(date, '') + time(date);
}

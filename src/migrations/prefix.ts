/**
 * What a name begins with and what the runner orders by.
 * - `sequence`: a number, `0042`.
 * - `calendar`: a date with or without a time, `20240102030405`, `2025-09-22`, also with a number behind it.
 * - `epoch`: seconds or milliseconds since 1970.
 * - `version`: Flyway's `V1.2`.
 */
export type Prefix = SequencePrefix | CalendarPrefix | EpochPrefix | VersionPrefix;

export interface SequencePrefix {
  readonly kind: 'sequence';
  readonly text: string;
  readonly number: number;
}

export interface CalendarPrefix {
  readonly kind: 'calendar';
  readonly text: string;
  /** The date part with its digits as letters: `YYYY-MM-DD-hhmmss`. */
  readonly template: string;
  /** Undefined when there is no such date: month 13, 30 February, hour 25. */
  readonly moment: Date | undefined;
  /** The number behind a date: `004` in `2025-09-22_004`. */
  readonly counter?: string;
}

export interface EpochPrefix {
  readonly kind: 'epoch';
  readonly text: string;
  readonly unit: 's' | 'ms';
  readonly moment: Date;
}

export interface VersionPrefix {
  readonly kind: 'version';
  readonly text: string;
  readonly parts: readonly number[];
}

const dashed =
  /^(\d{4})([-_])(\d{2})\2(\d{2})(?:([-_T]?)(\d{2})([-_]?)(\d{2})(?:\7(\d{2}))?(?!\d))?(?:[-_](\d{2,4})(?=[-_]))?(?=[-_.]|$)/;

/** Reads what a name begins with. Undefined for a name that begins with words. */
export function readPrefix(stem: string, flavor: string): Prefix | undefined {
  if (flavor === 'flyway') return readVersion(stem);
  return readDashed(stem) ?? readDigits(stem);
}

/** `V1.2__name`, `U1_2__name`: the letter belongs to the prefix, `R__name` has no place. */
function readVersion(stem: string): VersionPrefix | undefined {
  const match = /^[VUB](\d+(?:[._]\d+)*)(?=__|$)/.exec(stem);
  if (!match?.[1]) return undefined;
  return { kind: 'version', text: match[0], parts: match[1].split(/[._]/).map(Number) };
}

function readDashed(stem: string): CalendarPrefix | undefined {
  const match = dashed.exec(stem);
  if (!match) return undefined;
  const [text, year, dash = '', month, day, gap = '', hour, colon = '', minute, second, counter] = match;
  const date = `YYYY${dash}MM${dash}DD`;
  const time = hour ? `${gap}hh${colon}mm${second ? `${colon}ss` : ''}` : '';
  const moment = momentOf([year, month, day, hour, minute, second]);
  return { kind: 'calendar', text, template: date + time, moment, ...(counter ? { counter } : {}) };
}

const templates: Readonly<Record<number, string>> = {
  8: 'YYYYMMDD',
  12: 'YYYYMMDDhhmm',
  14: 'YYYYMMDDhhmmss',
  17: 'YYYYMMDDhhmmssSSS',
};

function readDigits(stem: string): Prefix | undefined {
  const text = /^\d+(?=[-_.]|$)/.exec(stem)?.[0];
  if (text === undefined) return undefined;
  if (/^0+$/.test(text)) return { kind: 'sequence', text, number: 0 };
  const template = templates[text.length];
  if (template && (text.length >= 14 || /^(19|20)/.test(text))) return compact(text, template);
  if (text.length === 13) return { kind: 'epoch', text, unit: 'ms', moment: new Date(Number(text)) };
  if (text.length !== 10) return { kind: 'sequence', text, number: Number(text) };
  // Ten digits that begin with 20 are a day with a number; as seconds they would lie in 2033 and later.
  if (text.startsWith('20'))
    return { ...compact(text.slice(0, 8), 'YYYYMMDD'), text, counter: text.slice(8) };
  return { kind: 'epoch', text, unit: 's', moment: new Date(Number(text) * 1000) };
}

function compact(text: string, template: string): CalendarPrefix {
  const at = (from: number, to: number) => (text.length >= to ? text.slice(from, to) : undefined);
  const moment = momentOf([at(0, 4), at(4, 6), at(6, 8), at(8, 10), at(10, 12), at(12, 14)]);
  return { kind: 'calendar', text, template, moment };
}

/** The moment in UTC; undefined when any part is out of its range. */
function momentOf(parts: readonly (string | undefined)[]): Date | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const same =
    moment.getUTCFullYear() === year &&
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 61;
  return same ? moment : undefined;
}

import type { CalendarPrefix, Prefix } from './prefix.js';

export interface NextPrefixInput {
  /** The form to keep: the prefix of the migration that gets a new place, or of its neighbour. */
  readonly like: Prefix;
  /** The newest that is taken. */
  readonly after: Prefix | undefined;
  readonly now: Date;
}

/** The next free prefix of the same form: one number on, or this moment, and always behind `after`. */
export function nextPrefix({ like, after, now }: NextPrefixInput): string {
  switch (like.kind) {
    case 'sequence': {
      const newest = after?.kind === 'sequence' ? after : like;
      return String(newest.number + 1).padStart(newest.text.length, '0');
    }
    case 'version':
      return nextVersion(like.text, after?.kind === 'version' ? after.parts : like.parts);
    case 'epoch': {
      const newest = after?.kind === 'epoch' ? after.moment.getTime() + (like.unit === 's' ? 1000 : 1) : 0;
      const moment = Math.max(now.getTime(), newest);
      return String(like.unit === 's' ? Math.floor(moment / 1000) : moment);
    }
    case 'calendar':
      return nextCalendar(like, after, now);
  }
}

/** `V1.4` after `V1.3`, with the separators that the name has. */
function nextVersion(text: string, newest: readonly number[]): string {
  const dot = text.includes('.') ? '.' : '_';
  const parts = [...newest.slice(0, -1), (newest.at(-1) ?? 0) + 1];
  return (text[0] ?? 'V') + parts.join(dot);
}

function nextCalendar(like: CalendarPrefix, after: Prefix | undefined, now: Date): string {
  const newest = after?.kind === 'calendar' ? after.moment : undefined;
  const hasTime = like.template.includes('hh');
  const step = like.template.includes('ss') ? 1000 : hasTime ? 60_000 : 0;
  const late = newest && newest.getTime() + step > now.getTime() ? new Date(newest.getTime() + step) : now;
  const moment = newest && !hasTime && !like.counter && sameDay(newest, late) ? dayAfter(late) : late;
  const date = fill(like.template, moment);
  if (!like.counter) return date;
  const taken = after?.kind === 'calendar' ? after.counter : undefined;
  const counter = String(Number(taken ?? 0) + 1).padStart(like.counter.length, '0');
  // What stands between date and number, if anything: "2025-09-22_004", "2025092204".
  const gap = like.text.slice(like.template.length, like.text.length - like.counter.length);
  return date + gap + counter;
}

function sameDay(a: Date, b: Date): boolean {
  return a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);
}

function dayAfter(day: Date): Date {
  return new Date(day.getTime() + 86_400_000);
}

function fill(template: string, moment: Date): string {
  const [date = '', time = ''] = moment.toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return template
    .replace('YYYY', year)
    .replace('MM', month)
    .replace('DD', day)
    .replace('hh', time.slice(0, 2))
    .replace('mm', time.slice(3, 5))
    .replace('ss', time.slice(6, 8))
    .replace('SSS', time.slice(9, 12));
}

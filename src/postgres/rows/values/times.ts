import type { Random } from '../random.js';
import type { Draw, Maker } from './maker.js';

const day = 86_400_000;
/** Values lie between these: no clock is asked, so that the same seed makes the same rows on every day. */
const first = Date.UTC(2015, 0, 1);
const days = 4018;

function moment({ random }: Draw): Date {
  const whole = first + random.between(0, days) * day;
  return new Date(random.chance(0.2) ? whole : whole + random.between(0, day - 1));
}

function nth({ index }: Draw): Date {
  return new Date(first + index * day + index * 1000);
}

export function dateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function timestampText(date: Date): string {
  return date.toISOString().slice(0, 23).replace('T', ' ');
}

/** The ends that programs choose for "always" and "never", and the ends of other programs' clocks. */
const ends = ['0001-01-01', '1970-01-01', '2038-01-20', '9999-12-31'];

const date: Maker = {
  typical: (draw) => dateText(moment(draw)),
  distinct: (draw) => dateText(nth(draw)),
  extremes: () => ends,
};

function timestamp(zone: string): Maker {
  return {
    typical: (draw) => timestampText(moment(draw)) + zone,
    distinct: (draw) => timestampText(nth(draw)) + zone,
    extremes: () => ends.map((end) => `${end} 00:00:00${zone}`),
  };
}

function clock(random: Random): string {
  return [random.between(0, 23), random.between(0, 59), random.between(0, 59)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function time(zone: string): Maker {
  return {
    typical: ({ random }) => clock(random) + zone,
    extremes: () => [`00:00:00${zone}`, `23:59:59.999999${zone}`],
  };
}

const interval: Maker = {
  typical: ({ random }) => `${random.between(0, 40)} days ${clock(random)}`,
  distinct: ({ index }) => `${index} minutes`,
  extremes: () => ['0', '-1 day', '1000 years'],
};

export const timeMakers: Readonly<Record<string, Maker>> = {
  date,
  timestamp: timestamp(''),
  timestamptz: timestamp('+00'),
  time: time(''),
  timetz: time('+00'),
  interval,
};

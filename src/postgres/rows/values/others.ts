import type { Random } from '../random.js';
import type { Maker } from './maker.js';

function hex(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.between(0, 15).toString(16)).join('');
}

function number(index: number, length: number): string {
  return index.toString(16).padStart(length, '0');
}

const boolean: Maker = { typical: ({ random }) => String(random.chance(0.5)) };

/** Version 4, with its version and variant in place. */
const uuid: Maker = {
  typical: ({ random }) =>
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(random, 3)}-${hex(random, 12)}`,
  extremes: () => ['00000000-0000-0000-0000-000000000000'],
};

const bytea: Maker = {
  typical: ({ random }) => `\\x${hex(random, 2 * random.between(1, 16))}`,
  distinct: ({ index }) => `\\x${number(index, 8)}`,
  extremes: () => ['\\x', '\\x00ff'],
};

const json: Maker = {
  typical({ random }) {
    const object = {
      name: random.pick(['a', 'b']),
      count: random.between(0, 9),
      tags: ['x'],
      deep: { on: true },
    };
    return random.chance(0.8) ? JSON.stringify(object) : '{}';
  },
  distinct: ({ index }) => `{"number": ${index}}`,
  extremes: () => ['{}', '[]', '[{"id": 1}]', 'null', '"text"', '0', 'true', '{"name": null}'],
};

const xml: Maker = {
  typical: ({ random }) => `<item number="${random.between(1, 99)}"/>`,
  distinct: ({ index }) => `<item number="${index}"/>`,
};

const inet: Maker = {
  typical: ({ random }) => `10.0.${random.between(0, 3)}.${random.between(1, 254)}`,
  distinct: ({ index }) => `10.1.${index >> 8}.${index & 255}`,
  extremes: () => ['0.0.0.0', '::1', '2001:db8::1'],
};

const cidr: Maker = {
  typical: ({ random }) => `10.${random.between(0, 255)}.0.0/16`,
  distinct: ({ index }) => `10.${index >> 8}.${index & 255}.0/24`,
  extremes: () => ['0.0.0.0/0', '2001:db8::/32'],
};

function hardwareAddress(bytes: number): Maker {
  const join = (digits: string): string => digits.match(/../g)?.join(':') ?? digits;
  return {
    typical: ({ random }) => join(hex(random, 2 * bytes)),
    distinct: ({ index }) => join(number(index, 2 * bytes)),
  };
}

function bits(length: number, random: Random): string {
  return Array.from({ length }, () => random.between(0, 1)).join('');
}

const bit: Maker = {
  typical: ({ modifier, random }) => bits(Math.max(modifier, 1), random),
  distinct: ({ modifier, index }) =>
    index.toString(2).padStart(Math.max(modifier, 1), '0').slice(-Math.max(modifier, 1)),
};

const varbit: Maker = {
  typical: ({ modifier, random }) => bits(random.between(1, modifier > 0 ? modifier : 12), random),
  extremes: () => [''],
};

/** Geometric types are written with points alone. */
function shape(write: (point: () => string) => string): Maker {
  return {
    typical: ({ random }) => write(() => `(${random.between(-50, 50)},${random.between(-50, 50)})`),
    distinct({ index }) {
      let corner = 0;
      return write(() => `(${10 * index + corner},${10 * index + (corner++) ** 2})`);
    },
  };
}

/** A point keeps its coordinates; a line may not have two points in one place. */
const line: Maker = {
  typical: ({ random }) => `{1,${random.between(1, 9)},${random.between(-9, 9)}}`,
  distinct: ({ index }) => `{1,1,${index}}`,
};

function plain(write: (value: number) => string): Maker {
  return {
    typical: ({ random }) => write(random.between(1, 99)),
    distinct: ({ index }) => write(index + 100),
  };
}

/** A vector's modifier is its length. */
const vector: Maker = {
  typical: ({ random, modifier }) =>
    `[${Array.from({ length: Math.max(modifier, 3) }, () => random.between(1, 100) / 100).join(',')}]`,
};

const place: Maker = {
  typical: ({ random }) => `SRID=4326;POINT(${random.between(-179, 179)} ${random.between(-89, 89)})`,
};

export const otherMakers: Readonly<Record<string, Maker>> = {
  bool: boolean,
  uuid,
  bytea,
  json,
  jsonb: json,
  jsonpath: plain((value) => `$.a[${value}]`),
  xml,
  inet,
  cidr,
  macaddr: hardwareAddress(6),
  macaddr8: hardwareAddress(8),
  bit,
  varbit,
  point: shape((point) => point()),
  lseg: shape((point) => `[${point()},${point()}]`),
  box: shape((point) => `${point()},${point()}`),
  path: shape((point) => `[${point()},${point()},${point()}]`),
  polygon: shape((point) => `(${point()},${point()},${point()})`),
  circle: shape((point) => `<${point()},2>`),
  line,
  pg_lsn: plain((value) => `0/${value.toString(16).toUpperCase()}`),
  tid: plain((value) => `(0,${value})`),
  xid: plain(String),
  xid8: plain(String),
  cid: plain(String),
  pg_snapshot: plain((value) => `10:${value + 10}:`),
  txid_snapshot: plain((value) => `10:${value + 10}:`),
  int2vector: plain((value) => `1 ${value}`),
  oidvector: plain((value) => `1 ${value}`),
  regclass: { typical: () => 'pg_class' },
  regtype: { typical: ({ random }) => random.pick(['integer', 'text']) },
  regproc: { typical: () => 'now' },
  regprocedure: { typical: () => 'now()' },
  regoper: { typical: () => '||/' },
  regoperator: { typical: () => '+(integer,integer)' },
  regrole: { typical: () => 'pg_monitor' },
  regnamespace: { typical: () => 'pg_catalog' },
  regconfig: { typical: () => 'simple' },
  regdictionary: { typical: () => 'simple' },
  regcollation: { typical: () => '"C"' },
  vector,
  halfvec: vector,
  geometry: place,
  geography: place,
};

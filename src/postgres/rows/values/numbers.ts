import type { Draw, Maker } from './maker.js';

/** Keys start here, far from the ids that people write into migrations. */
const firstKey = { small: 20_001, large: 1_000_001 };

function integer(bits: 16 | 32 | 64): Maker {
  const first = bits === 16 ? firstKey.small : firstKey.large;
  const top = 2n ** BigInt(bits - 1);
  return {
    typical: ({ random }) => String(random.chance(0.6) ? random.between(1, 20) : random.between(0, 10_000)),
    distinct: ({ index }) => String(first + index),
    extremes: () => ['0', '-1', String(top - 1n), String(-top)],
  };
}

interface Digits {
  readonly whole: number;
  readonly scale: number;
}

/** Before and behind the point; the modifier holds both, the scale as 11 bits with a sign (numeric.c). */
function digitsOf(modifier: number): Digits | undefined {
  if (modifier < 4) return undefined;
  const scale = (((modifier - 4) & 0x7ff) ^ 1024) - 1024;
  return { whole: ((modifier - 4) >> 16) - scale, scale };
}

function decimal({ whole, scale }: Digits, draw: Draw): string {
  const { random } = draw;
  // A numeric(3,5) holds only what has zeros behind its point; a negative scale only whole hundreds.
  if (whole < 1 || scale < 0) return '0';
  const before = random.between(0, 10 ** Math.min(whole, random.chance(0.7) ? 2 : 5) - 1);
  const behind =
    scale === 0
      ? ''
      : `.${String(random.between(0, 10 ** Math.min(scale, 4) - 1)).padStart(Math.min(scale, 4), '0')}`;
  return `${before}${behind}`;
}

const numeric: Maker = {
  typical: (draw) => decimal(digitsOf(draw.modifier) ?? { whole: 5, scale: 2 }, draw),
  distinct({ index, modifier }) {
    const digits = digitsOf(modifier);
    return digits && digits.whole < 7
      ? String(index % 10 ** Math.max(digits.whole, 0))
      : String(firstKey.large + index);
  },
  extremes(modifier) {
    const digits = digitsOf(modifier);
    if (!digits) return ['0', '-0.000000001', '12345678901234567890.123456789'];
    if (digits.whole < 1 || digits.scale < 0) return ['0'];
    const top = `${'9'.repeat(digits.whole)}${digits.scale > 0 ? `.${'9'.repeat(digits.scale)}` : ''}`;
    return ['0', top, `-${top}`];
  },
};

function float(extremes: readonly string[]): Maker {
  return {
    typical: ({ random }) => String(random.between(0, 40_000) / 8),
    distinct: ({ index }) => String(firstKey.large + index),
    extremes: () => ['0', '-1.5', ...extremes],
  };
}

const money: Maker = {
  typical: ({ random }) => (random.between(0, 100_000) / 100).toFixed(2),
  extremes: () => ['0', '-1.00'],
};

const objectId: Maker = {
  typical: ({ random }) => String(random.between(1, 10_000)),
  distinct: ({ index }) => String(firstKey.large + index),
  extremes: () => ['0', '4294967295'],
};

export const numberMakers: Readonly<Record<string, Maker>> = {
  int2: integer(16),
  int4: integer(32),
  int8: integer(64),
  numeric,
  float4: float(['1e30', '-1e-30']),
  float8: float(['1e300', '-1e-300']),
  money,
  oid: objectId,
};

import { thousands } from './number.js';

const steps = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A count as a person says it: `200`, `48,000`, `50 million`, `1.2 billion`. */
export function formatCount(count: number): string {
  for (const [size, word] of steps) {
    // What would be shown as 1,000 of a step is one of the next.
    if (count < size * 0.99995) continue;
    const amount = count / size;
    return `${amount < 9.95 ? Number(amount.toFixed(1)) : Math.round(amount)} ${word}`;
  }
  return thousands(Math.round(count));
}

/** A number of things: `1 error`, `2 errors`, `1,200 errors`. */
export function counted(number: number, word: string): string {
  return `${thousands(number)} ${word}${number === 1 ? '' : 's'}`;
}

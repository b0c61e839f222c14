import type { CheckResult } from '../../core/check-result.js';
import { counted } from '../../core/count.js';
import { printable } from '../../core/text.js';
import { firstOf } from '../lines.js';
import type { Look } from './look.js';

const mostLines = 50;

/** What differed in the run before and no longer does. What differs now stands with the findings. */
export function renderDrift({ drift }: CheckResult, look: Look): readonly string[] {
  const { shown, left } = firstOf(drift?.gone ?? [], mostLines);
  return [
    ...shown.map(({ kind, name }) =>
      look.paint('green', printable(`  ${look.tick} ${kind} ${name} no longer differs`)),
    ),
    ...(left > 0 ? [look.paint('dim', `  and ${counted(left, 'more object')}`)] : []),
  ];
}

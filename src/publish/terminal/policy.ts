import type { CheckResult } from '../../core/check-result.js';
import { printable } from '../../core/text.js';
import { clip } from '../lines.js';
import type { Look } from './look.js';

const longestWhat = 160;

/** A line for each subject of the policy: sign, name, what was seen. */
export function renderPolicy({ policy }: CheckResult, look: Look): readonly string[] {
  const checks = policy?.checks ?? [];
  const width = Math.max(0, ...checks.map(({ name }) => name.length));
  return checks.map(({ name, status, what }) => {
    const line = `${name.padEnd(width)}  ${printable(clip(what, longestWhat))}`;
    if (status === 'passed') return `  ${look.paint('green', look.tick)} ${line}`;
    if (status === 'failed') return `  ${look.paint('red', look.cross)} ${line}`;
    return look.paint('dim', `  - ${line} (not judged)`);
  });
}

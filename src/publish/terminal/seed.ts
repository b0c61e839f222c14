import type { CheckResult } from '../../core/check-result.js';
import type { SeedState } from '../../core/seed.js';
import { printable } from '../../core/text.js';
import { firstOf, printableLines } from '../lines.js';
import { seedWords } from '../seed-words.js';
import type { Look } from './look.js';

const mostFiles = 50;
const mostLines = 200;

const words: Readonly<Record<SeedState, string>> = {
  planned: 'would run',
  ran: 'ran',
  failed: 'rolled back',
  'not-run': 'not run',
};

/** A line a seed file with the rows that it wrote; the exact SQL of those that would run. */
export function renderSeed({ seed }: CheckResult, look: Look): readonly string[] {
  const { shown, left } = firstOf(seed?.files ?? [], mostFiles);
  const lines = shown.flatMap((file) => {
    const sign =
      file.state === 'ran'
        ? look.paint('green', look.tick)
        : file.state === 'failed'
          ? look.paint('red', look.cross)
          : '-';
    const rows = seedWords(file);
    const head = `  ${sign} ${printable(`${file.file} (${file.version}) ${words[file.state]}${rows && `: ${rows}`}`)}`;
    return file.state === 'planned' ? [head, ...sqlLines(file.sql, look)] : [head];
  });
  return left > 0 ? [...lines, look.paint('dim', `  ${look.ellipsis} and ${left} more files`)] : lines;
}

function sqlLines(sql: string, look: Look): readonly string[] {
  const { shown, left } = firstOf(printableLines(sql), mostLines);
  const more = left > 0 ? [`-- and ${left} more lines, in the report file`] : [];
  return [...shown, ...more].map((line) => look.paint('dim', `      ${line}`));
}

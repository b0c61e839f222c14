import type { CheckResult } from '../../core/check-result.js';
import type { SeedFileResult } from '../../core/seed.js';
import { clip, firstOf } from '../lines.js';
import { seedWords } from '../seed-words.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, fence, table, text } from './markdown.js';

/** The seed files, the rows that they wrote, and where they did not run their SQL. */
export function seedBlocks({ seed }: CheckResult, extent: Extent): readonly Block[] {
  if (!seed || seed.files.length === 0) return [];
  const { shown, left } = firstOf(seed.files, extent.migrations);
  const rows = shown.map((file) => [
    code(clip(file.file, longest.name)),
    code(file.version),
    file.state,
    text(clip(seedWords(file), longest.line)),
  ]);
  const more = left > 0 ? [`and ${left} more files`] : [];
  const files: Block = {
    heading: '### Seeds',
    text: [table(['file', 'version', 'result', 'rows'], rows), ...more].join('\n\n'),
    rank: ranks.failedMigrations,
    what: 'seed file',
    amount: seed.files.length,
  };
  return [files, ...(seed.applied ? [] : shown.map((file) => sqlBlock(file, extent)))];
}

function sqlBlock({ file, sql }: SeedFileResult, extent: Extent): Block {
  const { shown, left } = firstOf(sql.split('\n'), extent.lines);
  const lines = shown.map((line) => clip(line, longest.line));
  return {
    heading: `#### ${code(clip(file, longest.name))}`,
    text: fence(left > 0 ? [...lines, `-- and ${left} more lines`] : lines),
    rank: ranks.migrations,
    what: 'seed file',
    amount: 1,
  };
}

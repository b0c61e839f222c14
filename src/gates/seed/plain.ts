import type { Finding } from '../../core/finding.js';
import { lineIndex } from '../../sql/lines.js';
import { type CopyBlock, type Statement, split } from '../../sql/split.js';
import type { SqlFile } from '../smoke/seeds.js';
import { seedRules } from './rules.js';

/** One thing to send, and where it stands. */
export type SeedItem = (Statement | CopyBlock) & { readonly line: number };

const transaction =
  /^(?:begin|start\s+transaction|commit|end|rollback(?!\s+to\b)(?!\s+(?:work\s+|transaction\s+)?to\b)|abort|prepare\s+transaction)\b/i;

/** A seed's statements in order, or what keeps it from running in one transaction. */
export function readSeed({ file, sql }: SqlFile): {
  readonly items: readonly SeedItem[];
  readonly findings: readonly Finding[];
} {
  const { items, problem } = split(sql);
  const lines = lineIndex(sql);
  const findings: Finding[] = [];
  const say = (what: string, offset: number): void => {
    const { id, severity, why, mend } = seedRules.notPlain;
    const { line } = lines.at(offset);
    const location = { file, line };
    findings.push({
      rule: id,
      severity,
      title: `${file} ${what}`,
      detail: why,
      fix: mend,
      location,
      subject: `${file} ${what}`,
    });
  };
  if (problem) say(`cannot be read: ${problem.message}`, problem.offset);
  const plain: SeedItem[] = [];
  for (const item of items) {
    if (item.kind === 'statement' || item.kind === 'copy') {
      const words = /^(\w+\s*\w*)/.exec(item.text)?.[1] ?? '';
      if (transaction.test(item.text)) say(`has a ${words.toUpperCase().trim()} of its own`, item.start);
      plain.push({ ...item, line: lines.at(item.start).line });
    } else say(`has the psql command \\${item.name}`, item.start);
  }
  return { items: plain, findings };
}

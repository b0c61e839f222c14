import type { CheckResult } from '../../core/check-result.js';
import type { Job } from '../../core/job.js';
import { clip } from '../lines.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, fence, text } from './markdown.js';

/** What each job of a gate wrote last. */
export function jobBlocks({ jobs = [] }: CheckResult, extent: Extent): readonly Block[] {
  return jobs
    .filter(({ log }) => log !== undefined && log.length > 0)
    .map((job) => ({
      heading: `### ${code(clip(job.command ?? 'cron job', longest.name))} on ${text(job.service.name)}`,
      text: jobText(job, extent),
      rank: job.outcome === 'succeeded' ? ranks.migrations : ranks.failedMigrations,
      what: 'job log',
      amount: 1,
    }));
}

function jobText({ id, outcome, link, log = [] }: Job, extent: Extent): string {
  const name =
    link !== undefined && /^https?:\/\/[^\s()<>]+$/.test(link) ? `[${code(id)}](${link})` : code(id);
  const lines = log.slice(-extent.lines).map((line) => clip(line, longest.line));
  return [`${name} ${outcome}. The last lines that it wrote:`, fence(lines)].join('\n\n');
}

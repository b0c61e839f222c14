import { createHash } from 'node:crypto';
import type { Report } from '../core/report.js';
import { reportBlocks } from './markdown/blocks.js';
import { bytes, fitToBudget } from './markdown/budget.js';
import { findingsOf } from './outcome.js';

/** Bytes. GitHub refuses a comment above 65,536 characters. */
export const commentBudget = 60_000;

/** Whether there is nothing to tell: no comment is made for this. */
export function isClean(report: Report): boolean {
  return report.verdict === 'passed' && findingsOf(report).length === 0;
}

/** A hidden line by which the comment is found again. The key keeps the comments of several workflows apart. */
export function commentMarker(key: string): string {
  return `<!-- lockkeeper-report:${createHash('sha256').update(key).digest('hex').slice(0, 16)} -->`;
}

/** The report as the text of a pull request's comment, its marker first. */
export function renderComment(report: Report, key: string, budget: number = commentBudget): string {
  const marker = commentMarker(key);
  const blocks = reportBlocks(report, { migrations: 20, lines: 30, lockTimelines: 0 });
  const room = budget - bytes(marker) - 1;
  return `${marker}\n${fitToBudget(blocks, room, 'The job summary has more.').text}`;
}

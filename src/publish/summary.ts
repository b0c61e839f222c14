import type { Report } from '../core/report.js';
import { reportBlocks } from './markdown/blocks.js';
import { type Fitted, fitToBudget } from './markdown/budget.js';

/** Bytes. The runner drops a step's summary above 1 MiB as a whole, and other steps' text may share the file. */
export const summaryBudget = 900_000;

/** The report as Markdown for the job summary, with what had to be left out. */
export function renderSummary(report: Report, budget: number = summaryBudget): Fitted {
  return fitToBudget(
    reportBlocks(report, { migrations: 200, lines: 80, lockTimelines: 20 }),
    budget,
    'The report file and SARIF have everything.',
  );
}

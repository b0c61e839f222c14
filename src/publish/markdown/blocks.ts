import type { Fact } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { Report } from '../../core/report.js';
import { clip, firstOf } from '../lines.js';
import { headline, marks, nameOf, nextSteps, resultOf } from '../outcome.js';
import { backupBlocks } from './backup.js';
import type { Block } from './budget.js';
import { deploymentBlocks } from './deployments.js';
import { driftBlocks } from './drift.js';
import { type Extent, longest, ranks } from './extent.js';
import { findingBlocks } from './findings.js';
import { healthBlocks } from './health.js';
import { httpSmokeBlocks } from './http-smoke.js';
import { jobBlocks } from './jobs.js';
import { lockTimelineBlocks } from './lock-timeline.js';
import { code, paragraph, table, text } from './markdown.js';
import { migrateBlocks } from './migrate.js';
import { migrationBlocks } from './migrations.js';
import { planBlocks } from './plan.js';
import { policyBlocks } from './policy.js';
import { rlsBlocks } from './rls.js';
import { rollbackBlocks } from './rollback.js';
import { seedBlocks } from './seed.js';

const mostGates = 100;
const mostNotes = 20;

/** The report as Markdown blocks in reading order; each can be left out without harm to the others. */
export function reportBlocks(report: Report, extent: Extent): readonly Block[] {
  return [
    head(report),
    gates(report),
    ...notes(report),
    ...findingBlocks(report),
    ...report.checks.flatMap((check) => migrationBlocks(check, extent)),
    ...report.checks.flatMap((check) => lockTimelineBlocks(check, extent)),
    ...report.checks.flatMap((check) => planBlocks(check, extent)),
    ...report.checks.flatMap((check) => migrateBlocks(check, extent)),
    ...report.checks.flatMap(driftBlocks),
    ...report.checks.flatMap(policyBlocks),
    ...report.checks.flatMap((check) => rlsBlocks(check, extent)),
    ...report.checks.flatMap((check) => seedBlocks(check, extent)),
    ...report.checks.flatMap(backupBlocks),
    ...report.checks.flatMap((check) => jobBlocks(check, extent)),
    ...report.checks.flatMap(deploymentBlocks),
    ...report.checks.flatMap(healthBlocks),
    ...report.checks.flatMap(httpSmokeBlocks),
    ...report.checks.flatMap((check) => rollbackBlocks(check, extent)),
    ...facts(report),
  ];
}

function head(report: Report): Block {
  const context = [
    report.commit && `commit ${code(report.commit.slice(0, 12))}`,
    report.base && `against ${code(clip(report.base, longest.name))}`,
    `in ${formatDuration(report.durationMs)}`,
  ];
  const steps = nextSteps(report).map(({ text: step, typed }) =>
    (typed ? code : text)(clip(step.replace(/\.$/, ''), longest.line)),
  );
  const lines = [
    `## ${marks[report.verdict]} Lockkeeper ${text(clip(headline(report), longest.line))}`,
    `Judged ${context.filter(Boolean).join(' ')}.`,
    ...(steps.length > 0 ? [`**Next:** ${steps.join(', then ')}`] : []),
  ];
  return { text: lines.join('\n\n'), rank: ranks.head, what: 'headline', amount: 0 };
}

function gates(report: Report): Block {
  const { shown, left } = firstOf(report.checks, mostGates);
  const rows = shown.map((check) => {
    const { mark, words } = resultOf(check);
    return [
      text(clip(nameOf(check), longest.name)),
      `${mark} ${words}`,
      paragraph(clip(check.summary, longest.line)) +
        (check.muted.length > 0 ? ` (${check.muted.length} muted)` : ''),
      formatDuration(check.durationMs),
    ];
  });
  const lines = [
    table(['gate', 'result', 'what it found', 'time'], rows),
    ...(left > 0 ? [`and ${left} more gates`] : []),
  ];
  return { text: lines.join('\n\n'), rank: ranks.gates, what: 'gate', amount: report.checks.length };
}

function notes(report: Report): readonly Block[] {
  const { shown, left } = firstOf(report.notes, mostNotes);
  const blocks = shown.map((note) => ({
    text: `> **Note:** ${paragraph(clip(note, longest.line))}`,
    rank: ranks.notes,
    what: 'note',
    amount: 1,
  }));
  if (left === 0) return blocks;
  return [...blocks, { text: `> and ${left} more notes`, rank: ranks.notes, what: 'note', amount: left }];
}

function facts(report: Report): readonly Block[] {
  const lines = report.checks
    .filter((check) => check.facts.length > 0)
    .slice(0, mostGates)
    .map((check) => `- **${text(clip(nameOf(check), longest.name))}**: ${check.facts.map(fact).join(', ')}`);
  if (lines.length === 0) return [];
  return [
    { heading: '### What it ran with', text: lines.join('\n'), rank: ranks.facts, what: 'fact', amount: 0 },
  ];
}

function fact({ label, value }: Fact): string {
  return `${text(clip(label, longest.name))} ${code(clip(value, longest.name))}`;
}

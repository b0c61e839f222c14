import type { CheckResult } from '../../core/check-result.js';
import { counted } from '../../core/count.js';
import type { Deployment } from '../../core/deployment.js';
import { compareFindings, type Finding } from '../../core/finding.js';
import { formatLocation } from '../../core/location.js';
import type { Report } from '../../core/report.js';
import { firstOf, printableLines } from '../lines.js';
import { marks, nameOf, resultOf } from '../outcome.js';
import { context, type RankedBlock, section } from './blocks.js';
import { code, codeBlock, type Markup, words } from './markup.js';

/** What kept each gate from passing: its summary, worst findings, the deployment's reason and last log lines. */
export function detailBlocks(report: Report): readonly RankedBlock[] {
  const checks = report.checks.filter(({ status }) => status === 'failed' || status === 'broken');
  const { shown, left } = firstOf(checks, 6);
  const blocks = shown.flatMap(blocksOf);
  const notes = report.notes.slice(0, 3).map((note) => `⚠️ ${words(note, 250)}`);
  return [
    ...blocks,
    ...(left > 0
      ? [{ block: section(`… and ${counted(left, 'more gate')} that did not pass`), rank: 5 }]
      : []),
    ...(notes.length > 0 ? [{ block: context(notes.join('\n')), rank: 1 }] : []),
  ];
}

function blocksOf(check: CheckResult): readonly RankedBlock[] {
  const { shown, left } = firstOf([...check.findings].sort(compareFindings), 4);
  const { mark, words: result } = resultOf(check);
  const name = `${mark} *${words(nameOf(check), 80)}*${check.rollback?.result === 'rolled-back' ? ` ${result}` : ''}`;
  const lines = printableLines(check.summary.trim()).slice(0, 8);
  const summary = [name, ...lines.map((line) => words(line, 250))].filter(Boolean).join('\n');
  const findings = [
    ...shown.map(findingLines),
    ...(left > 0 ? [`… and ${counted(left, 'more finding')}`] : []),
  ];
  return [
    { block: section(summary), rank: 5 },
    ...(findings.length > 0 ? [{ block: section(findings.join('\n')), rank: 4 }] : []),
    ...(check.deployments ?? [])
      .slice(0, 4)
      .flatMap((deployment) => deploymentBlocks(deployment, check.summary)),
  ];
}

function findingLines(finding: Finding): Markup {
  const place = finding.location ? ` in ${code(formatLocation(finding.location), 150)}` : '';
  const steps = (finding.fix?.trim().split(/\r?\n/) ?? []).filter((line) => !/^\s*--/.test(line));
  const fix = steps.length > 1 ? `${steps[0]} … and ${counted(steps.length - 1, 'more step')}` : steps[0];
  const lines = [
    `• ${marks[finding.severity]} ${words(finding.title, 250)}${place}`,
    fix ? `      → ${words(fix, 250)}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** The reason is left out where the gate has said it. */
function deploymentBlocks(
  { reason, log = [], service, outcome }: Deployment,
  summary: string,
): readonly RankedBlock[] {
  if (outcome === 'live' || outcome === 'running') return [];
  const tail = log.length > 0 ? codeBlock(log.slice(-15), 1800) : '';
  return [
    ...(reason && !summary.includes(reason)
      ? [{ block: section(`*${words(service.name, 80)}* ${words(reason, 500)}`), rank: 3 }]
      : []),
    ...(tail ? [{ block: section(tail), rank: 2 }] : []),
  ];
}

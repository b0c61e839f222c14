import type { CheckResult } from '../../core/check-result.js';
import { shortCommit } from '../../core/commit.js';
import type { Deployment, DeploymentOutcome, DeploymentVersion } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import { clip } from '../lines.js';
import type { Block } from './budget.js';
import { longest, ranks } from './extent.js';
import { code, fence, paragraph, table, text } from './markdown.js';

const marks: Readonly<Record<DeploymentOutcome, string>> = {
  running: '⏳',
  live: '✅',
  failed: '❌',
  canceled: '🚫',
  superseded: '⏭️',
  deactivated: '⏭️',
  blocked: '✋',
  'timed-out': '⌛',
};

const mostLogLines = 100;

/** One block a deployment: how it ended, where it is, how long each stage took, the end of its log folded. */
export function deploymentBlocks({ deployments = [] }: CheckResult): readonly Block[] {
  return deployments.map((deployment) => ({
    heading: '### Deployments',
    text: deploymentText(deployment),
    rank: deployment.outcome === 'live' ? ranks.migrations : ranks.failedMigrations,
    what: 'deployment',
    amount: 1,
  }));
}

function deploymentText(deployment: Deployment): string {
  const { service, outcome, reason, stages, log = [] } = deployment;
  const place = service.url ? ` at ${link(service.url, service.url)}` : '';
  return [
    `${marks[outcome]} **${text(clip(service.name, longest.name))}**: ${version(deployment)} is **${outcome}**${place}`,
    ...(reason === undefined ? [] : [`> ${paragraph(clip(reason, longest.line))}`]),
    ...(deployment.previous ? [`Live before: ${version(deployment.previous)}`] : []),
    ...(stages.length > 0 ? [stageTable(deployment)] : []),
    ...(log.length > 0 ? [logText(log)] : []),
  ].join('\n\n');
}

/** The id, as a link to its page where there is one, and the commit or image. */
function version({ id, commit, image, link: page }: DeploymentVersion & { readonly link?: string }): string {
  const name = id || 'a deployment without an id';
  const what = commit ? shortCommit(commit) : image;
  const shown = page ? link(name, page) : code(clip(name, longest.name));
  return what ? `${shown} of ${code(clip(what, longest.name))}` : shown;
}

/** An address as a link; anything that is no plain web address stays text. */
function link(shown: string, address: string): string {
  const label = text(clip(shown, longest.name));
  return /^https?:\/\/[^\s<>()"\\]{1,1000}$/.test(address)
    ? `<a href="${address.replaceAll('&', '&amp;')}">${label}</a>`
    : label;
}

function stageTable({ stages }: Deployment): string {
  return table(
    ['stage', 'time'],
    stages.map(({ name, durationMs }) => [code(clip(name, longest.name)), formatDuration(durationMs)]),
  );
}

function logText(log: readonly string[]): string {
  const shown = log.slice(-mostLogLines).map((line) => clip(line, longest.line));
  return `<details><summary>The last ${shown.length} lines of its log</summary>\n\n${fence(shown)}\n\n</details>`;
}

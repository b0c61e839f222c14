import { gateNames } from '../../core/check-result.js';
import { counted } from '../../core/count.js';
import type { Deployment } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import type { Report } from '../../core/report.js';
import { firstOf } from '../lines.js';
import { resultOf, wentBack } from '../outcome.js';
import { shortCommit } from './headline.js';
import { code, link, type Markup, words } from './markup.js';
import type { RunContext } from './run-context.js';
import type { RunState, Stage } from './run-state.js';

interface Standing {
  readonly report: Report;
  readonly state: RunState;
  readonly stages: readonly Stage[];
}

/** The sentence below the title: what matters most now. */
export function leadOf({ report, state, stages }: Standing): Markup {
  const passed = stages.filter(({ status }) => status === 'passed').length;
  const worst = worstOf(stages);
  switch (state) {
    case 'running':
      if (worst) return `${stageName(worst)} did not pass: ${words(firstLine(worst.summary))}`;
      return passed === 0 ? 'Started.' : `${counted(passed, 'gate')} passed so far.`;
    case 'passed':
      if (passed === 0) return 'The jobs succeeded; no gate of Lockkeeper ran.';
      return `${counted(passed, 'gate')} passed in ${formatDuration(report.durationMs)}.`;
    case 'canceled':
      return worst
        ? `Stopped before the end, after ${stageName(worst)} did not pass.`
        : 'Stopped before the end.';
    case 'failed':
      if (!worst) return 'A step outside of the gates failed: the run’s log says which.';
      return `${stageName(worst)}: ${words(firstLine(worst.summary))}${wentBack(report) ? '. What was live before is live again.' : ''}`;
    case 'broken':
      if (!worst) return 'No gate ran, so nothing was judged and nothing counts as passed.';
      return `${stageName(worst)} could not run: ${words(firstLine(worst.summary))}`;
  }
}

/** The stage that the lead tells of. */
function worstOf(stages: readonly Stage[]): Stage | undefined {
  const first = (status: Stage['status']) => stages.find((stage) => stage.status === status);
  return first('failed') ?? first('broken');
}

/** A line a stage, in the order in which a release passes them. What the lead says already is not said again. */
export function stageLines(stages: readonly Stage[], leadTells: boolean): Markup {
  const { shown, left } = firstOf(stages, 12);
  const told = leadTells ? worstOf(stages) : undefined;
  const lines = shown.map((stage) => {
    const { mark, words: result } = resultOf(stage);
    const parts = [
      `${mark} ${stageName(stage)}`,
      stage.rollback?.result === 'rolled-back' ? result : '',
      stage.status === 'skipped' ? '' : formatDuration(stage.durationMs),
      stage === told ? '' : words(firstLine(stage.summary), 120),
    ];
    return parts.filter(Boolean).join(' · ');
  });
  return [...lines, ...(left > 0 ? [`… and ${counted(left, 'more gate')}`] : [])].join('\n');
}

function stageName({ name }: Stage): Markup {
  return `*${words(name, 60).replaceAll('\n', ' ') || 'gate'}*`;
}

/** A line a service: what serves there, or does not, and where to look at it. A rollback comes after its deployment. */
export function deploymentLines({ checks }: Report): Markup {
  const inOrder = [...checks].sort((a, b) => gateNames.indexOf(a.gate) - gateNames.indexOf(b.gate));
  const all = inOrder.flatMap(({ deployments = [] }) => deployments);
  const last = new Map(all.map((deployment) => [deployment.service.id, deployment]));
  const { shown, left } = firstOf([...last.values()], 4);
  const more = left > 0 ? [`… and ${counted(left, 'more deployment')}`] : [];
  return [...shown.map(deploymentLine), ...more].join('\n');
}

function deploymentLine(deployment: Deployment): Markup {
  const { service, platform, outcome, commit, image, link: page, id } = deployment;
  const version = commit ? code(shortCommit(commit), 50) : image ? code(image, 80) : '';
  const parts = [
    `${shortLink(service.url, words(service.name, 60) || 'service')} on ${platformTitles[platform]}: ${outcomeWords[outcome]}`,
    version,
    shortLink(page ?? service.link, words(id, 60) || 'deployment'),
  ];
  return `${outcome === 'live' ? '🚀' : '•'} ${parts.filter(Boolean).join(' · ')}`;
}

const platformTitles = { render: 'Render', railway: 'Railway' } as const;

const outcomeWords: Readonly<Record<Deployment['outcome'], string>> = {
  running: 'on its way',
  live: 'live',
  failed: 'failed, the version before goes on serving',
  canceled: 'canceled before it served',
  superseded: 'superseded by a newer deployment',
  deactivated: 'replaced by a newer deployment',
  blocked: 'waits for approval',
  'timed-out': 'not live in time, may still become so',
};

/** A longer address is left out: four of them would not fit into one section. */
function shortLink(address: string | undefined, label: Markup): Markup {
  const linked = link(address, label);
  return linked.length <= 500 ? linked : label;
}

/** Who, what, where: the small line at the bottom. Never empty. */
export function footer(report: Report, context: RunContext): Markup {
  const commit = context.commit ?? report.commit;
  const parts = [
    context.workflow && words(context.workflow, 60),
    context.ref && code(context.ref, 80),
    commit && shortLink(context.commitUrl, words(shortCommit(commit), 50)),
    context.actor && words(context.actor, 50),
    report.checks.length > 0 && formatDuration(report.durationMs),
    context.runUrl && shortLink(context.runUrl, 'Run'),
    context.reportUrl && shortLink(context.reportUrl, 'Report'),
  ];
  return parts.filter(Boolean).join(' · ') || 'Lockkeeper';
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0] ?? '';
}

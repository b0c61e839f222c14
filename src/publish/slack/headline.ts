import { formatDuration } from '../../core/duration.js';
import type { Report } from '../../core/report.js';
import { wentBack } from '../outcome.js';
import type { RunContext } from './run-context.js';
import type { RunState, Stage } from './run-state.js';
import type { PlaceholderValues } from './template.js';

export interface Told {
  readonly state: RunState;
  readonly stages: readonly Stage[];
  readonly context: RunContext;
}

/** What the placeholders stand for; plain text, not escaped. */
export function valuesOf(report: Report, told: Told): PlaceholderValues {
  const { repository = '', workflow = '', environment = '', ref = '', commit, actor = '' } = told.context;
  return {
    verdict: told.state,
    headline: headlineOf(report, told),
    repository,
    workflow,
    environment,
    service: servicesOf(report).join(', '),
    commit: shortCommit(commit ?? report.commit ?? ''),
    ref,
    actor,
    duration: formatDuration(report.durationMs),
  };
}

export function shortCommit(commit: string): string {
  return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}

/** `shop is released to production`: what one reads in a notification. */
function headlineOf(report: Report, { state, stages, context }: Told): string {
  const name = context.repository?.split('/').at(-1) || servicesOf(report)[0] || '';
  const place = context.environment ? ` to ${context.environment}` : '';
  const words = stages.length > 0 && stages.every(({ gate }) => gate === 'drift') ? driftWords : undefined;
  if (words) return `${name || 'Database'}: ${words[state]}`;
  const isRelease = place !== '' || stages.some(({ gate }) => gate !== 'lint' && gate !== 'smoke');
  if (!isRelease && stages.length > 0) return `${name || 'Migrations'}: ${checkWords[state]}`;
  const back = wentBack(report) ? ' and was rolled back' : '';
  if (state === 'running') return `Releasing${name && ` ${name}`}${place}`;
  if (state === 'passed') return name ? `${name} is released${place}` : `Released${place}`;
  return `Release${name && ` of ${name}`}${place} ${releaseWords[state]}${state === 'failed' ? back : ''}`;
}

const driftWords: Readonly<Record<RunState, string>> = {
  running: 'the database is compared with its migrations',
  passed: 'the database is as its migrations make it',
  failed: 'the database has drifted from its migrations',
  broken: 'drift could not be judged',
  canceled: 'the check for drift was canceled',
};

const checkWords: Readonly<Record<RunState, string>> = {
  running: 'checks are running',
  passed: 'checks passed',
  failed: 'checks failed',
  broken: 'could not be judged',
  canceled: 'checks were canceled',
};

const releaseWords = {
  failed: 'failed',
  broken: 'could not be judged',
  canceled: 'was canceled',
} as const;

function servicesOf({ checks }: Report): readonly string[] {
  return [
    ...new Set(checks.flatMap(({ deployments = [] }) => deployments.map(({ service }) => service.name))),
  ];
}

import type { CheckStatus } from '../../core/check-result.js';
import { sameCommit, shortCommit } from '../../core/commit.js';
import type { Deployment } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import type { Finding, Severity } from '../../core/finding.js';
import type { RuleInfo } from '../../core/rule.js';
import type { DeployInput, Judgement } from './input.js';
import { deployRules } from './rules.js';

export type Policy = Pick<DeployInput, 'onCanceled' | 'onSuperseded' | 'onDeactivated' | 'commit'> & {
  /** Whether it was not followed because it cannot be. */
  readonly blind: boolean;
};

export interface Judged {
  readonly status: CheckStatus;
  readonly summary: string;
  readonly findings: readonly Finding[];
}

/** What an end of a deployment means for the release. */
export function judgeDeployment(deployment: Deployment, policy: Policy): Judged {
  const judged = judgeOutcome(deployment, policy);
  return { ...judged, findings: [...startedTwice(deployment), ...judged.findings] };
}

function startedTwice(deployment: Deployment): readonly Finding[] {
  const { id, alsoStarted = [], service } = deployment;
  if (alsoStarted.length === 0) return [];
  const ids = [...alsoStarted, id].join(' and ');
  return [
    {
      rule: deployRules.startedTwice.id,
      severity: deployRules.startedTwice.severity,
      title: `${service.name}: the run has started ${ids} in place of one deployment`,
      detail: `The answer to a request was lost and the request was sent again; both were taken. ${id}, the newest, is the one that was followed.`,
      ...(deployment.link === undefined
        ? {}
        : { fix: `see on ${deployment.link} that no older one is on its way` }),
      subject: service.id,
    },
  ];
}

function judgeOutcome(deployment: Deployment, policy: Policy): Judged {
  const name = nameOf(deployment);
  const after = timeOf(deployment);
  switch (deployment.outcome) {
    case 'live':
      return judgeLive(deployment, policy, `${name} is live${after}`);
    case 'running':
      return notFollowed(deployment, policy, name);
    case 'failed':
      return deployment.wentLive
        ? ended(deployment, deployRules.wentDown, `${name} was live${after} and serves no more`)
        : ended(deployment, deployRules.failed, `${name} failed${after}`);
    case 'blocked':
      return ended(deployment, deployRules.blocked, `${name} waits for an approval`);
    case 'timed-out':
      return ended(deployment, deployRules.timedOut, `${name} was not seen live`);
    case 'canceled':
      return byPolicy(deployment, deployRules.canceled, {
        title: `${name} was cancelled${after}`,
        judgement: policy.onCanceled,
      });
    case 'superseded':
      return byPolicy(deployment, deployRules.superseded, {
        title: `${name} never served: ${deployment.supersededBy ?? 'a newer deployment'} took its place`,
        judgement: policy.onSuperseded,
      });
    case 'deactivated':
      return byPolicy(deployment, deployRules.deactivated, {
        title: `${name} was live, and ${deployment.supersededBy ?? 'a newer deployment'} serves now`,
        judgement: policy.onDeactivated,
      });
  }
}

function timeOf({ stages }: Deployment): string {
  const total = stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return total === 0 ? '' : ` after ${formatDuration(total)}`;
}

function judgeLive(deployment: Deployment, { commit }: Policy, summary: string): Judged {
  const told = deployment.commit;
  if (commit === undefined || told === undefined || sameCommit(told, commit)) {
    return { status: 'passed', summary, findings: [] };
  }
  const title = `${shortCommit(told)} is live, asked for was ${shortCommit(commit)}`;
  return ended(deployment, deployRules.wrongCommit, title);
}

function notFollowed(deployment: Deployment, { blind }: Policy, name: string): Judged {
  const why = blind
    ? 'A deploy hook alone cannot be followed: give `render-api-key` as well.'
    : '`wait` is off, so nobody looked whether it goes live.';
  return {
    status: 'passed',
    summary: `${name} was started; whether it goes live is not known`,
    findings: [
      {
        ...findingOf(deployment, deployRules.notFollowed, `${name} was started and not followed`),
        severity: blind ? 'warning' : 'notice',
        detail: why,
        fix: 'let the health gate wait until the new version answers: lockkeeper health',
      },
    ],
  };
}

function ended(deployment: Deployment, rule: RuleInfo, title: string): Judged {
  return {
    status: 'failed',
    summary: summarize(title, deployment),
    findings: [findingOf(deployment, rule, title)],
  };
}

interface Ended {
  readonly title: string;
  readonly judgement: Judgement;
}

const statuses: Readonly<Record<Judgement, CheckStatus>> = {
  fail: 'failed',
  neutral: 'skipped',
  pass: 'passed',
};

function byPolicy(deployment: Deployment, rule: RuleInfo, { title, judgement }: Ended): Judged {
  const severity: Severity = judgement === 'fail' ? 'error' : 'notice';
  return {
    status: statuses[judgement],
    summary: summarize(title, deployment),
    findings: [{ ...findingOf(deployment, rule, title), severity }],
  };
}

function summarize(title: string, { reason }: Deployment): string {
  return reason === undefined ? title : `${title}. ${reason}`;
}

/** Annotations hold 4,096 characters; the summary and the report have the whole tail. */
const mostLogLines = 20;
const longestLine = 140;

function findingOf(deployment: Deployment, rule: RuleInfo, title: string): Finding {
  const { reason, link, log = [] } = deployment;
  const tail = log.slice(-mostLogLines).map((line) => line.slice(0, longestLine));
  const lines = [
    ...(reason === undefined ? [] : [reason]),
    ...whatServes(deployment),
    ...(tail.length > 0 ? [`The last lines of its log:`, ...tail.map((line) => `  ${line}`)] : []),
  ];
  return {
    rule: rule.id,
    severity: rule.severity === 'off' ? 'notice' : rule.severity,
    title: `${deployment.service.name}: ${title}`,
    ...(lines.length > 0 ? { detail: lines.join('\n') } : {}),
    ...(link === undefined ? {} : { fix: fixOf(deployment, link) }),
    subject: deployment.service.id,
  };
}

function fixOf({ outcome }: Deployment, link: string): string {
  if (outcome === 'blocked') return `approve it on ${link}, then run it again: the run follows it`;
  return `see the whole log on ${link}`;
}

/** What a person at midnight asks next. */
function whatServes({ outcome, previous, wentLive }: Deployment): readonly string[] {
  if (outcome !== 'failed' && outcome !== 'canceled') return [];
  if (wentLive) return downSince(previous);
  if (!previous) return ['Nothing was live before it.'];
  const of = previous.commit ? ` (${shortCommit(previous.commit)})` : '';
  return [`${previous.id}${of} goes on serving: there is nothing to roll back.`];
}

function downSince(previous: Deployment['previous']): readonly string[] {
  const before = previous ? `It had taken the place of ${previous.id}: roll back to that, or ` : '';
  return [`Nothing serves now. ${before === '' ? 'D' : `${before}d`}eploy a commit that stays up.`];
}

/** `dep-1 of 1a2b3c4`. */
export function nameOf({ id, commit, image, service }: Deployment): string {
  const version = commit ? ` of ${shortCommit(commit)}` : image ? ` of ${image}` : '';
  return `${id || `the deployment of ${service.name}`}${version}`;
}

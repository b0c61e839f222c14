import { formatDuration } from '../../core/duration.js';
import type { Finding } from '../../core/finding.js';
import type { Latency, SampleKind } from '../../core/health.js';
import type { RuleInfo } from '../../core/rule.js';
import { type BakeProblem, errorsOf, judgeBake } from './bake.js';
import type { BakeInput, HealthInput, ProbeTarget } from './input.js';
import type { TargetState } from './readiness.js';
import { healthRules } from './rules.js';
import { type Sample, short } from './sample.js';
import { shownUrl } from './words.js';

/** One address with all that was seen of it. */
export interface Watched {
  readonly target: ProbeTarget;
  readonly state: TargetState;
  readonly baked: readonly Sample[];
  readonly baseline: Latency | undefined;
}

const rulesByKind: Readonly<Record<SampleKind, RuleInfo>> = {
  good: healthRules.notReady,
  busy: healthRules.notReady,
  old: healthRules.oldVersion,
  unversioned: healthRules.noVersion,
  denied: healthRules.denied,
  wrong: healthRules.wrongAnswer,
  slow: healthRules.slowAnswer,
  dns: healthRules.unknownName,
  tls: healthRules.tls,
  suspended: healthRules.suspended,
  certificate: healthRules.certificate,
};

/** How an address is named to a person. */
export function nameOf({ url, connectTo }: ProbeTarget): string {
  return connectTo === undefined ? shownUrl(url) : `${shownUrl(url)} (at ${connectTo})`;
}

/** Why an address did not become ready. */
export function unreadyFinding(watched: Watched, input: HealthInput, because: 'late' | 'hopeless'): Finding {
  const { target, state } = watched;
  const last = state.samples.at(-1);
  const versions = new Set(state.samples.slice(-20).flatMap(({ version }) => version ?? []));
  const rule =
    last &&
    ['old', 'good'].includes(last.kind) &&
    versions.size > 1 &&
    (state.everMatched || last.kind === 'good')
      ? healthRules.mixedVersions
      : rulesByKind[last?.kind ?? 'busy'];
  const { expected } = input.version;
  const wanted = expected === undefined ? '' : ` for version ${short(expected)}`;
  const when =
    because === 'late'
      ? `, after waiting ${formatDuration(input.readiness.timeoutMs)}${wanted}`
      : ', and waiting does not heal that';
  const said = rule === healthRules.mixedVersions ? [...versions].map(short).join(' and ') : last?.text;
  const verb = last?.status === undefined ? '' : 'answers ';
  return finding(rule, target, {
    title: `${nameOf(target)}: ${verb}${said ?? 'no answer'}${when}`,
    detail: historyOf(state.samples).join('\n'),
  });
}

/** What is wrong with how a ready address baked. */
export function bakeFindings({ target, baked, baseline }: Watched, bake: BakeInput): readonly Finding[] {
  return judgeBake(baked, bake, baseline).map((problem) => bakeFinding(problem, target, baked));
}

function bakeFinding(problem: BakeProblem, target: ProbeTarget, samples: readonly Sample[]): Finding {
  const name = nameOf(target);
  switch (problem.is) {
    case 'errors':
      return finding(healthRules.bakeErrors, target, {
        title: `${name}: ready, and then ${problem.errors} of ${problem.samples} probes failed`,
        detail: historyOf(errorsOf(samples)).join('\n'),
      });
    case 'slow':
      return finding(healthRules.slowAnswer, target, {
        title: `${name}: ${problem.name} is ${formatDuration(problem.ms)}, over the limit of ${formatDuration(problem.limit)}`,
      });
    case 'slower':
      return finding(healthRules.slower, target, {
        title: `${name}: ${problem.name} went from ${formatDuration(problem.before)} before the deployment to ${formatDuration(problem.ms)}`,
      });
  }
}

/** What is worth knowing of an address that is ready. */
export function remarks({ target, state, baked }: Watched, input: HealthInput): readonly Finding[] {
  const cached = [...state.samples, ...baked].find((sample) => sample.cached !== undefined)?.cached;
  return [
    ...(state.readyAt !== undefined && !state.everMatched ? [unverified(target, input)] : []),
    ...(cached === undefined
      ? []
      : [
          finding(healthRules.cachedAnswer, target, {
            title: `${nameOf(target)}: a cache answered (${cached})`,
          }),
        ]),
  ];
}

function unverified(target: ProbeTarget, { version }: HealthInput): Finding {
  const why =
    version.expected === undefined
      ? 'nobody said which version to expect (`commit` or `expect-version`)'
      : `it shows no commit where services usually do, so ${short(version.expected)} could not be looked for`;
  return finding(healthRules.unverifiedVersion, target, {
    title: `${nameOf(target)}: unverified version: ${why}`,
  });
}

function finding(
  rule: RuleInfo,
  target: ProbeTarget,
  { title, detail }: { readonly title: string; readonly detail?: string },
): Finding {
  return {
    rule: rule.id,
    severity: rule.severity === 'off' ? 'notice' : rule.severity,
    title,
    ...(detail ? { detail } : {}),
    fix: rule.mend,
    subject: nameOf(target),
  };
}

const mostLines = 8;

/** What was seen, the same in a row as one line: `06:01:02 503 (12 times)`. */
function historyOf(samples: readonly Sample[]): readonly string[] {
  const groups: { readonly first: Sample; readonly text: string; times: number }[] = [];
  for (const sample of samples) {
    const last = groups.at(-1);
    if (last?.text === sample.text) last.times += 1;
    else groups.push({ first: sample, text: sample.text, times: 1 });
  }
  const shown = groups.slice(-mostLines);
  const left = groups.length - shown.length;
  const edge = samples.findLast((sample) => sample.edge !== undefined)?.edge;
  return [
    ...(left > 0 ? [`${left} earlier changes left out`] : []),
    ...shown.map(({ first, text, times }) => {
      const time = new Date(first.at).toISOString().slice(11, 19);
      return `${time} UTC  ${text}${times > 1 ? ` (${times} times)` : ''}`;
    }),
    ...(edge === undefined ? [] : [`the edge says: ${edge}`]),
  ];
}

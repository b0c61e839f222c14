import type { CheckResult, CheckStatus, Fact } from '../../core/check-result.js';
import { shortCommit } from '../../core/commit.js';
import type { Deployment } from '../../core/deployment.js';
import { type Problem, UserError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Preflight, Started } from '../../platforms/platform.js';
import { type Course, followOne, startOne } from './follow-one.js';
import type { DeployInput, DeployTarget } from './input.js';
import { judgeDeployment } from './judge.js';
import { type Observers, observersOf } from './observe.js';
import { deployRules } from './rules.js';

interface Ready {
  readonly target: DeployTarget;
  readonly before: Preflight;
}

/**
 * Deploys services, one result each, in their order. All of them are looked at before anything is started: one that
 * cannot be deployed keeps all from starting. Throws `UserError` with every problem before anything has changed;
 * rejects with the signal's reason when the run is stopped, after what it started has been cancelled.
 */
export async function deploy(input: DeployInput): Promise<readonly CheckResult[]> {
  const ready = await preflightAll(input);
  const unfit = ready.filter(({ before }) => hasError(before.findings));
  if (unfit.length > 0) return ready.map((one) => notTried(one, unfit));
  const observers = observersOf(input.observers);
  return input.order === 'parallel'
    ? settle(ready.map((one) => deployOne({ ...one, input, observers })))
    : inSequence(ready, input, observers);
}

async function preflightAll({ targets, signal }: DeployInput): Promise<readonly Ready[]> {
  const problems: Problem[] = [];
  const ready: Ready[] = [];
  for (const target of targets) {
    try {
      ready.push({ target, before: await target.platform.preflight(signal) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UserError(uniqueProblems(problems));
  return ready;
}

/** One key that does not work is one problem, however many services are asked with it. */
function uniqueProblems(problems: readonly Problem[]): readonly Problem[] {
  const texts = problems.map((problem) => JSON.stringify(problem));
  return problems.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function notTried({ before }: Ready, unfit: readonly Ready[]): CheckResult {
  const { findings } = before;
  if (hasError(findings)) {
    const [first] = findings.filter(({ severity }) => severity === 'error');
    return result(before, { status: 'failed', summary: `not started: ${first?.title}`, findings });
  }
  const names = unfit.map((one) => one.before.service.name).join(', ');
  return result(before, {
    status: 'skipped',
    summary: `not started, because ${names} cannot be deployed`,
    findings,
  });
}

async function inSequence(
  ready: readonly Ready[],
  input: DeployInput,
  observers: Observers,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  let stopped: string | undefined;
  for (const [index, one] of ready.entries()) {
    if (stopped !== undefined) {
      results.push(
        result(one.before, {
          status: 'skipped',
          summary: `not started, because ${stopped} is not live`,
          findings: [],
        }),
      );
      continue;
    }
    const done =
      index === 0 ? await deployOne({ ...one, input, observers }) : await deployLater(one, input, observers);
    results.push(done);
    if (done.status !== 'passed') stopped = done.project;
  }
  return results;
}

/** What was seen of a service before the one ahead of it went live is old by now. */
async function deployLater(one: Ready, input: DeployInput, observers: Observers): Promise<CheckResult> {
  try {
    const ready = { target: one.target, before: await one.target.platform.preflight(input.signal) };
    if (hasError(ready.before.findings)) return notTried(ready, [ready]);
    return await deployOne({ ...ready, input, observers });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return result(one.before, { status: 'broken', summary: error.message, findings: one.before.findings });
  }
}

/** Waits for all, also when one rejects: a run that is stopped has to cancel each of them. */
async function settle(runs: readonly Promise<CheckResult>[]): Promise<readonly CheckResult[]> {
  const settled = await Promise.allSettled(runs);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

async function deployOne(course: Course): Promise<CheckResult> {
  const { before, input, target, observers } = course;
  const startedAt = input.clock.now();
  const timed = (outcome: Outcome): CheckResult => result(before, outcome, input.clock.now() - startedAt);
  try {
    const started = await startOne(course);
    if (!started.started) return timed(notStarted(before, started));
    const deployment = await followOne(course, started);
    await observers.end(deployment);
    const policy = { ...input, blind: target.blind === true };
    const { findings, ...judged } = judgeDeployment(deployment, policy);
    return timed({ ...judged, findings: [...before.findings, ...findings], deployment });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return timed({ status: 'broken', summary: error.message, findings: before.findings });
  }
}

function notStarted(
  before: Preflight,
  { reason, fix }: Extract<Started, { readonly started: false }>,
): Outcome {
  const { id: rule, severity } = deployRules.notStarted;
  const { service } = before;
  const finding: Finding = {
    rule,
    severity,
    title: `${service.name} was not deployed`,
    detail: reason,
    ...(fix === undefined ? {} : { fix }),
    subject: service.id,
  };
  return { status: 'failed', summary: reason, findings: [...before.findings, finding] };
}

interface Outcome {
  readonly status: CheckStatus;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly deployment?: Deployment;
}

function result(before: Preflight, { deployment, ...outcome }: Outcome, durationMs = 0): CheckResult {
  return {
    gate: 'deploy',
    project: before.service.name,
    ...outcome,
    muted: [],
    durationMs,
    migrations: [],
    facts: factsOf(before, deployment),
    ...(deployment ? { deployments: [deployment] } : {}),
  };
}

function factsOf({ service, live }: Preflight, deployment: Deployment | undefined): readonly Fact[] {
  const previous = deployment?.previous ?? live;
  const facts: readonly (Fact | undefined)[] = [
    { label: 'service', value: service.id },
    service.type === undefined ? undefined : { label: 'type', value: service.type },
    service.url === undefined ? undefined : { label: 'address', value: service.url },
    previous && {
      label: 'live before',
      value: [previous.id, previous.commit && shortCommit(previous.commit)].filter(Boolean).join(' '),
    },
  ];
  return facts.filter((fact) => fact !== undefined);
}

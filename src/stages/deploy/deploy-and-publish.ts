import type { CheckResult } from '../../core/check-result.js';
import type { Deployment } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { deploy } from '../../gates/deploy/deploy.js';
import type { DeployInput, DeployObserver, DeployTarget, Judgement } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';
import type { Context } from '../context.js';
import { publishChecks, type ReleaseGiven } from '../publish-checks.js';
import { brokenCheck } from '../run-gate.js';
import { logObserver } from './deploy-log.js';
import { setDeployOutputs } from './deploy-outputs.js';
import { saveEnd, stateObserver } from './deploy-state.js';
import { type GitHubDeploymentGiven, githubObservers } from './github-deployment.js';

/** What every action that deploys is given, defaults filled in. */
export interface DeployGiven extends ReleaseGiven, GitHubDeploymentGiven {
  readonly order?: DeployInput['order'] | undefined;
  readonly wait?: boolean | undefined;
  readonly timeout?: number | undefined;
  readonly logLines?: number | undefined;
  readonly onCanceled?: Judgement | undefined;
  readonly onSuperseded?: Judgement | undefined;
  readonly onDeactivated?: Judgement | undefined;
  readonly cancelOnAbort?: boolean | undefined;
}

export interface DeployRun {
  readonly targets: readonly DeployTarget[];
  /** The commit that is released. */
  readonly commit: string | undefined;
  /** Whether the platform is asked for that commit, so that what is live must be it. */
  readonly compare: boolean;
  readonly secrets: readonly (string | undefined)[];
  /** Besides the log and the state. */
  readonly observers?: readonly DeployObserver[];
}

/** Deploys, hands the report to the outlets and sets the outputs. */
export async function deployAndPublish(
  run: DeployRun,
  given: DeployGiven,
  context: Context,
): Promise<Verdict> {
  const { host } = context;
  const { commit, targets } = run;
  const secrets = [...run.secrets, given.githubToken];
  try {
    const several = targets.length > 1;
    const github = await githubObservers(given, { commit, several }, host);
    const observers = [...(run.observers ?? []), ...github];
    const published = await publishChecks(
      { gate: 'deploy', commit, secrets, run: () => runDeploy(inputOf({ ...run, observers }, given, host)) },
      given,
      context,
    );
    setDeployOutputs(host, deploymentsOf(published.report.checks));
    return published.report.verdict;
  } finally {
    if (!host.signal.aborted) saveEnd(host);
  }
}

async function runDeploy(input: DeployInput): Promise<readonly CheckResult[]> {
  const project = input.targets.map(({ label }) => label).join(', ');
  const startedAt = input.clock.now();
  try {
    return await deploy(input);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [brokenCheck({ gate: 'deploy', project, clock: input.clock }, error, startedAt)];
  }
}

function inputOf(
  { targets, commit, compare, observers = [] }: DeployRun,
  given: DeployGiven,
  host: Host,
): DeployInput {
  const { clock, signal } = host;
  return {
    targets,
    order: given.order ?? 'sequence',
    ...(compare && commit !== undefined ? { commit } : {}),
    wait: given.wait ?? true,
    timeoutMs: given.timeout ?? 40 * 60_000,
    logLines: given.logLines ?? 30,
    onCanceled: given.onCanceled ?? 'fail',
    onSuperseded: given.onSuperseded ?? 'fail',
    onDeactivated: given.onDeactivated ?? 'neutral',
    cancelOnAbort: given.cancelOnAbort ?? true,
    clock,
    signal,
    // The state is saved first: it must stand before anything else can fail.
    observers: [stateObserver(host), logObserver(host), ...observers],
  };
}

function deploymentsOf(checks: readonly CheckResult[]): readonly Deployment[] {
  return checks.flatMap(({ deployments = [] }) => deployments);
}

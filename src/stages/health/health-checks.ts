import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CheckResult } from '../../core/check-result.js';
import type { Deployment } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import type { HealthBaseline } from '../../core/health.js';
import { parseBaseline, takeBaseline } from '../../gates/health/baseline.js';
import { checkHealth } from '../../gates/health/health.js';
import type { HealthInput, HealthServices } from '../../gates/health/input.js';
import type { Host } from '../../host/host.js';
import { writeWhole } from '../../publish/report-file.js';
import { openHttp } from '../open-http.js';
import { defaultBaselinePath, type HealthActionGiven } from './health-inputs.js';
import { healthOptions } from './health-options.js';
import { planHealth } from './health-plan.js';

/** Judges deployments without a report of its own, for a whole release. */
export async function judgeDeployments(
  given: HealthActionGiven,
  deployed: readonly Deployment[],
  host: Host,
): Promise<readonly CheckResult[]> {
  const inputs = planHealth(given, healthOptions(given), { host, deployed });
  return judgeHealth(inputs, { given, host, cwd: resolve(host.cwd, given.workingDirectory ?? '.') });
}

/**
 * Judges what a rollback has brought back, by the same inputs as the release before. The version that those name is
 * the one that was taken back: the deployment's own commit must answer, or any version where names are no commits.
 */
export async function judgeRolledBack(
  given: HealthActionGiven,
  deployment: Deployment,
  host: Host,
): Promise<CheckResult> {
  const expectVersion = given.expectVersion === undefined ? undefined : 'any';
  const [check] = await judgeDeployments({ ...given, commit: undefined, expectVersion }, [deployment], host);
  if (!check) throw new Error('a health gate without a result');
  return check;
}

export interface HealthPlace {
  readonly given: HealthActionGiven;
  readonly cwd: string;
  readonly host: Host;
}

/** Judges what answers at each. */
export async function judgeHealth(
  inputs: readonly HealthInput[],
  place: HealthPlace,
): Promise<readonly CheckResult[]> {
  const baseline = await readBaseline(place);
  return withServices(place.host, (services) =>
    Promise.all(
      inputs.map((input) => checkHealth({ ...input, ...(baseline ? { baseline } : {}) }, services)),
    ),
  );
}

/** Measures what answers at each, and writes it down for the time after the deployment. */
export async function measureHealth(
  inputs: readonly HealthInput[],
  { given, cwd, host }: HealthPlace,
): Promise<readonly CheckResult[]> {
  const taken = await withServices(host, (services) =>
    Promise.all(inputs.map((input) => takeBaseline(input, services))),
  );
  const [first] = taken;
  if (first) {
    const baseline = { ...first.baseline, targets: taken.flatMap((one) => one.baseline.targets) };
    const path = given.baselinePath ?? defaultBaselinePath;
    await writeWhole(resolve(cwd, path), `${JSON.stringify(baseline, null, 2)}\n`);
    host.log.info(`baseline written to ${path}`);
  }
  return taken.map(({ check }) => check);
}

async function withServices<T>(host: Host, body: (services: HealthServices) => Promise<T>): Promise<T> {
  const { clock, signal, log } = host;
  const http = openHttp(host);
  try {
    return await body({ http, clock, signal, progress: log.progress });
  } finally {
    await http.close();
  }
}

/** A baseline that was named must be there; at its usual place it may be missing. */
async function readBaseline({ given, cwd }: HealthPlace): Promise<HealthBaseline | undefined> {
  const path = given.baselinePath ?? defaultBaselinePath;
  const text = await readFile(resolve(cwd, path), 'utf8').catch(() => undefined);
  if (text !== undefined) return parseBaseline(text, path);
  if (given.baselinePath === undefined) return undefined;
  throw new UserError({
    what: 'there is no such file',
    where: { file: path },
    why: 'latency was to be compared with what was before the deployment',
    fix: `before the deployment run: lockkeeper health --phase baseline --baseline-path ${path}`,
  });
}

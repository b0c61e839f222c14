import { resolve } from 'node:path';
import type { Verdict } from '../../core/report.js';
import type { HealthInput } from '../../gates/health/input.js';
import type { Context } from '../context.js';
import { readDeployed } from '../deploy/deployed.js';
import { publishChecks } from '../publish-checks.js';
import { judgeHealth, measureHealth } from './health-checks.js';
import type { HealthActionGiven } from './health-inputs.js';
import { type HealthOptions, healthOptions } from './health-options.js';
import { setHealthOutputs } from './health-outputs.js';
import { planHealth } from './health-plan.js';

/** Judges the services that were deployed, or measures them before that; hands the report to the outlets. */
export async function health(given: HealthActionGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const cwd = resolve(host.cwd, given.workingDirectory ?? '.');
  const options = healthOptions(given);
  const secrets = secretHeaders(options);
  for (const secret of secrets) host.mask(secret);
  const inputs = planHealth(given, options, { host, deployed: await readDeployed(cwd) });
  const run = given.phase === 'baseline' ? measureHealth : judgeHealth;
  const published = await publishChecks(
    { gate: 'health', commit: commitOf(inputs), secrets, run: () => run(inputs, { given, cwd, host }) },
    given,
    context,
  );
  setHealthOutputs(host, published.report.checks);
  return published.report.verdict;
}

/** The commit of the report: the same hash as in those of other stages, or none. */
function commitOf(inputs: readonly HealthInput[]): string | undefined {
  const [commit, ...others] = new Set(inputs.map(({ version }) => version.expected));
  return others.length === 0 && commit !== undefined && /^[0-9a-f]{40}$/i.test(commit)
    ? commit.toLowerCase()
    : undefined;
}

function secretHeaders({ headers }: HealthOptions): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => /auth|token|key|cookie|secret/i.test(name))
    .flatMap(([, value]) => [value, ...value.split(' ').slice(-1)]);
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Given } from '../config/field.js';
import type { CheckResult } from '../core/check-result.js';
import type { Deployment } from '../core/deployment.js';
import { UserError } from '../core/errors.js';
import type { HealthBaseline } from '../core/health.js';
import type { Verdict } from '../core/report.js';
import { parseBaseline, takeBaseline } from '../gates/health/baseline.js';
import { checkHealth } from '../gates/health/health.js';
import type { HealthInput, HealthServices } from '../gates/health/input.js';
import type { Host } from '../host/host.js';
import { createHttp } from '../http/create-http.js';
import { writeWhole } from '../publish/report-file.js';
import type { Context } from './context.js';
import { readDeployed } from './deployed.js';
import { defaultBaselinePath, type healthInputs } from './health-inputs.js';
import { type HealthOptions, healthOptions } from './health-options.js';
import { setHealthOutputs } from './health-outputs.js';
import { publishChecks } from './publish-checks.js';

export type HealthActionGiven = Given<typeof healthInputs>;

/** Judges the services that were deployed, or measures them before that; hands the report to the outlets. */
export async function health(given: HealthActionGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const cwd = resolve(host.cwd, given.workingDirectory ?? '.');
  const options = healthOptions(given);
  const secrets = secretHeaders(options);
  for (const secret of secrets) host.mask(secret);
  const inputs = healthInputsOf(given, options, { host, deployed: await readDeployed(cwd) });
  const commit = commitOf(inputs);
  const run = given.phase === 'baseline' ? measure : judge;
  const published = await publishChecks(
    { commit, secrets, run: () => run(inputs, { given, cwd, host }) },
    given,
    context,
  );
  setHealthOutputs(host, published.report.checks);
  return published.report.verdict;
}

interface Place {
  readonly given: HealthActionGiven;
  readonly cwd: string;
  readonly host: Host;
}

async function judge(inputs: readonly HealthInput[], place: Place): Promise<readonly CheckResult[]> {
  const baseline = await readBaseline(place);
  return withServices(place.host, (services) =>
    Promise.all(
      inputs.map((input) => checkHealth({ ...input, ...(baseline ? { baseline } : {}) }, services)),
    ),
  );
}

async function measure(
  inputs: readonly HealthInput[],
  { given, cwd, host }: Place,
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
  const { clock, signal, env, log } = host;
  const http = createHttp({ clock, env });
  try {
    return await body({ http, clock, signal, progress: log.progress });
  } finally {
    await http.close();
  }
}

/** A baseline that was named must be there; at its usual place it may be missing. */
async function readBaseline({ given, cwd }: Place): Promise<HealthBaseline | undefined> {
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

/**
 * One input for the addresses that were named, else one for each service that went live. Throws `UserError` where
 * there is neither.
 */
function healthInputsOf(
  given: HealthActionGiven,
  options: HealthOptions,
  { host, deployed }: { readonly host: Host; readonly deployed: readonly Deployment[] },
): readonly HealthInput[] {
  const [only, ...others] = deployed;
  if (options.urls.length > 0) {
    const deployment = others.length === 0 ? only : undefined;
    return [inputOf(options.urls, { given, options, host, deployment })];
  }
  const answering = deployed.flatMap((deployment) =>
    deployment.service.url === undefined ? [] : [{ deployment, url: deployment.service.url }],
  );
  if (answering.length === 0) throw noUrl(deployed);
  return answering.map(({ deployment, url }) =>
    inputOf([new URL(given.path ?? '/health', url).href], { given, options, host, deployment }),
  );
}

interface InputParts {
  readonly given: HealthActionGiven;
  readonly options: HealthOptions;
  readonly host: Host;
  readonly deployment: Deployment | undefined;
}

function inputOf(urls: readonly string[], { given, options, host, deployment }: InputParts): HealthInput {
  const { headers, place, expect, readiness, bake } = options;
  const expected = expectedVersion(given, host, deployment);
  const instances = given.instances ?? deployment?.service.instances ?? readiness.instances;
  return {
    project: deployment?.service.name ?? '.',
    targets: urls.flatMap((url) => [
      { url, headers },
      ...(given.connectTo === undefined ? [] : [{ url, headers, connectTo: given.connectTo }]),
    ]),
    version: { ...(expected === undefined ? {} : { expected }), ...(place === undefined ? {} : { place }) },
    expect,
    readiness: { ...readiness, instances },
    ...(bake === undefined ? {} : { bake }),
  };
}

/** A deployment of an image has no commit to look for; without any deployment the workflow's commit is meant. */
function expectedVersion(
  given: HealthActionGiven,
  host: Host,
  deployment: Deployment | undefined,
): string | undefined {
  if (given.phase === 'baseline' || given.expectVersion === 'any') return undefined;
  const named = given.expectVersion ?? given.commit;
  if (named !== undefined) return named;
  if (deployment !== undefined) return deployment.commit;
  return host.kind === 'actions' ? host.env.GITHUB_SHA : undefined;
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

function noUrl(deployed: readonly Deployment[]): UserError {
  return new UserError({
    what:
      deployed.length === 0
        ? 'nobody said where the service answers, and no report in .lockkeeper/ has a deployment that went live'
        : `${deployed.map(({ service }) => service.name).join(', ')} went live and answers at no address`,
    where: 'url',
    why: 'without an address nothing can be probed',
    fix: 'lockkeeper health --url https://api.example.com/health',
  });
}

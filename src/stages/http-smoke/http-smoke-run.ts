import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Verdict } from '../../core/report.js';
import { renderPlan } from '../../gates/http-smoke/dry-run.js';
import { httpSmoke } from '../../gates/http-smoke/http-smoke.js';
import type { Host } from '../../host/host.js';
import { childEnvironment } from '../child-environment.js';
import type { Context } from '../context.js';
import { openHttp } from '../open-http.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { runGate } from '../run-gate.js';
import { runKeyOf } from '../run-key.js';
import type { Published } from '../services.js';
import type { HttpSmokeGiven } from './http-smoke-inputs.js';
import { type PreparedSmoke, prepareSmoke } from './prepare-http-smoke.js';

/** Reads the smoke file, sends its requests and publishes what came of them; a dry run only prints them. */
export async function testOverHttp(given: HttpSmokeGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const commit = await releaseCommit(host, given);
  const surroundings = {
    host,
    commit,
    runKey: runKeyOf(host),
    hasHurl: await isOnPath('hurl', host.env.PATH),
  };
  if (given.dryRun) return dryRun(await prepareSmoke(given, surroundings), host);
  const secrets: string[] = [];
  const keep = (secret: string): void => {
    host.mask(secret);
    secrets.push(secret);
  };
  const gate = { gate: 'http-smoke', project: given.service ?? '.', clock: host.clock } as const;
  const run = async () => {
    const prepared = await prepareSmoke(given, surroundings);
    for (const secret of prepared.secrets) keep(secret);
    return send(prepared, given, { host, runKey: surroundings.runKey, keep });
  };
  const checks = { gate: gate.gate, commit, secrets, run: async () => [await runGate(gate, run)] };
  const published = await publishChecks(checks, given, context);
  setOutputs(published, host);
  return published.report.verdict;
}

function dryRun({ file, base, variables, secretNames }: PreparedSmoke, host: Host): Verdict {
  const lines = renderPlan(file.plan, { base, variables, secrets: secretNames });
  if (host.kind === 'terminal') host.print(`${lines.join('\n')}\n`);
  else for (const line of lines) host.log.info(line);
  return 'passed';
}

interface Sending {
  readonly host: Host;
  readonly runKey: string;
  keep(secret: string): void;
}

async function send(prepared: PreparedSmoke, given: HttpSmokeGiven, { host, runKey, keep }: Sending) {
  const { file, base, project, variables, secrets, root, from } = prepared;
  const { clock, signal, log } = host;
  if (from !== undefined) log.info(`http-smoke: base address ${base}, from ${from}`);
  const http = openHttp(host);
  try {
    return await httpSmoke(
      {
        project,
        plan: file.plan,
        base,
        variables,
        secrets,
        runKey,
        timeoutMs: given.timeout ?? 600_000,
        hurl: { root, env: hurlEnvironment(host.env) },
      },
      { http, clock, signal, progress: log.progress, onSecret: keep },
    );
  } finally {
    await http.close();
  }
}

const proxyNames = /^(https?_proxy|no_proxy|all_proxy)$/i;

function hurlEnvironment(env: Host['env']): Readonly<Record<string, string>> {
  const proxies = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && proxyNames.test(entry[0]),
  );
  return { ...childEnvironment(env), ...Object.fromEntries(proxies) };
}

async function isOnPath(program: string, path = ''): Promise<boolean> {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(folder, program), constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

function setOutputs({ report }: Published, host: Host): void {
  const { requests = [], backup = '' } = report.checks[0]?.httpSmoke ?? {};
  for (const status of ['passed', 'failed', 'skipped'] as const) {
    const number = requests.filter((request) => request.status === status).length;
    host.setOutput(`${status}-requests`, String(number));
  }
  host.setOutput('backup-id', backup);
}

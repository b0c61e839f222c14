import { defaultsOf } from '../../config/field.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { Report, Verdict } from '../../core/report.js';
import type { Context } from '../context.js';
import { healthOptions } from '../health/health-options.js';
import { httpSmokeInputs } from '../http-smoke/http-smoke-inputs.js';
import { testOverHttp } from '../http-smoke/http-smoke-run.js';
import { openHttp, withHttp } from '../open-http.js';
import { dryHttp } from './dry-http.js';
import { pendingIn, runDatabaseStages } from './release-database.js';
import type { ReleaseSetup, StageSettings } from './release-file.js';
import type { Parts } from './release-parts.js';
import { runStages } from './release-pass.js';
import { startRelease } from './release-run.js';
import { type DatabaseStage, databaseStages, type StageName, stageNames } from './release-stages.js';

/** Of all stages these. */
function only(setup: ReleaseSetup, ...names: readonly StageName[]): ReleaseSetup {
  const stages = stageNames.map((name) => [name, names.includes(name) ? setup[name] : []] as const);
  return Object.fromEntries(stages) as unknown as ReleaseSetup;
}

/** What the stages on the database in use would do. The plan alone has read it. */
function databaseLines({ setup, of }: Parts, reports: readonly Report[]): readonly string[] {
  const pending = pendingIn(reports);
  const ids = reports.flatMap(({ checks }) =>
    checks.flatMap(({ plan }) => (plan?.pending ?? []).map(migrationLabel)),
  );
  const what = pending === undefined ? 'what is pending' : pending === 0 ? 'nothing' : ids.join(', ');
  const lines: Readonly<Record<DatabaseStage, (settings: StageSettings) => string | undefined>> = {
    plan: () => undefined,
    backup: ({ store = 'its store', verify = 'list' }) =>
      pending === 0
        ? 'would make no backup: nothing is pending'
        : `would back up  the database to ${store}, proved by ${verify}`,
    migrate: () => `would migrate  ${what}`,
    verify: ({ expectations = 'verify.yml, where it is there' }) =>
      `would verify   the database, by ${expectations}`,
    rls: ({ file = 'rls.yml', apply }) =>
      `would ${apply ? 'apply' : 'compare'}    row level security of ${file}`,
    seed: ({ apply }) => `would ${apply ? 'apply' : 'rehearse'}    the seeds`,
  };
  return databaseStages.flatMap((stage) => {
    const [settings] = setup[stage];
    return (settings && lines[stage](of(stage, settings))) ?? [];
  });
}

/** Sends what only reads, and prints every request that would change something. */
export async function dryRun(parts: Parts, context: Context): Promise<Verdict> {
  const { host } = context;
  const tell = (line: string): void => host.print(`${line}\n`);
  const http = openHttp(host);
  const dry = { ...context, host: withHttp(host, dryHttp(http, tell)) };
  const run = startRelease(dry, { commit: undefined, failOn: 'error' });
  const { setup, of } = parts;
  await runDatabaseStages(run, { ...parts, setup: only(setup, 'plan') }, dry);
  for (const line of databaseLines(parts, run.reports)) tell(line);
  await runStages(run, { ...parts, setup: only(setup, 'job', 'deploy') }, dry);
  for (const settings of setup.health) {
    const urls = healthOptions(of('health', settings)).urls;
    for (const url of urls.length > 0 ? urls : ['<address of the deployed service>/health'])
      tell(`would send  GET ${url}`);
  }
  for (const settings of setup['http-smoke']) {
    await run.stage({
      name: 'http-smoke',
      gate: 'http-smoke',
      always: true,
      run: (inner) =>
        testOverHttp(
          {
            ...defaultsOf(httpSmokeInputs),
            baseUrl: 'https://service.example',
            ...of('http-smoke', settings),
            dryRun: true,
          },
          inner,
        ),
    });
  }
  for (const { mode } of setup.rollback)
    tell(`when a gate fails: rollback (${String(mode ?? 'safe')}) to what is live now`);
  if (setup.slack.length > 0) tell('would send  POST to Slack: one message at the start, updated at the end');
  await http.close();
  for (const { status, summary } of run.report().checks)
    if (status === 'failed' || status === 'broken') tell(`in the way: ${summary}`);
  return run.good ? 'passed' : 'broken';
}

import { defaultsOf } from '../../config/field.js';
import type { Verdict } from '../../core/report.js';
import type { Context } from '../context.js';
import { healthOptions } from '../health/health-options.js';
import { httpSmokeInputs } from '../http-smoke/http-smoke-inputs.js';
import { testOverHttp } from '../http-smoke/http-smoke-run.js';
import { openHttp, withHttp } from '../open-http.js';
import { dryHttp } from './dry-http.js';
import type { Parts } from './release-parts.js';
import { runStages } from './release-pass.js';
import { startRelease } from './release-run.js';

/** Sends what only reads, and prints every request that would change something. */
export async function dryRun(parts: Parts, context: Context): Promise<Verdict> {
  const { host } = context;
  const tell = (line: string): void => host.print(`${line}\n`);
  const http = openHttp(host);
  const dry = { ...context, host: withHttp(host, dryHttp(http, tell)) };
  const run = startRelease(dry, { commit: undefined, failOn: 'error' });
  const { setup, of } = parts;
  await runStages(run, { ...parts, setup: { ...setup, health: [], 'http-smoke': [], rollback: [] } });
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

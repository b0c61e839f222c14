import process from 'node:process';
import { actions } from './actions/table.js';
import { formatProblem, messageOf, UserError } from './core/errors.js';
import type { Verdict } from './core/report.js';
import { exitCode } from './core/verdict.js';
import type { Host } from './host/host.js';
import { keptResults } from './host/kept.js';
import { Cancelled, signalOfProcess } from './host/signals.js';
import { systemClock } from './host/system-clock.js';
import type { Context } from './stages/context.js';
import { realServices } from './stages/real-services.js';
import { setBrokenOutputs } from './stages/set-outputs.js';

/**
 * Runs the named action, its `post` step (`postgres-post`), or the command line (`cli`). The only exit is here.
 * `build` names the code of a bundle: what one build has worked out holds for no other.
 */
export async function start(name: string, build?: string): Promise<void> {
  const opened = name === 'cli' ? await openTerminal() : await openRunner();
  const host: Host = build === undefined ? opened : { ...opened, kept: keptResults(process.env, build) };
  // Helper processes do not hold the event loop, so that they cannot outlive a run; the run itself must.
  const awake = setInterval(() => undefined, 2 ** 30);
  try {
    process.exitCode = exitCode(await runEntry(name, { host, services: realServices }));
  } catch (error) {
    explainFailure(error, host);
    const action = actions.find(({ spec }) => spec.name === name);
    if (action) setBrokenOutputs(host, action.spec);
    process.exitCode = 2;
  } finally {
    clearInterval(awake);
  }
}

async function runEntry(name: string, context: Context): Promise<Verdict> {
  if (name === 'cli') {
    const { runCommandLine } = await import('./cli/run.js');
    return runCommandLine(process.argv.slice(2), context);
  }
  const action = actions.find(({ spec }) => name === spec.name || name === `${spec.name}-post`);
  const load = name.endsWith('-post') ? action?.loadPost : action?.load;
  if (!load) throw new Error(`there is no action called ${name}`);
  const run = await load();
  return run(context);
}

async function openTerminal(): Promise<Host> {
  const { terminalHost } = await import('./host/terminal-host.js');
  return terminalHost({ ...surroundings(), stdout: process.stdout, stderr: process.stderr });
}

async function openRunner(): Promise<Host> {
  const { actionsHost } = await import('./host/actions-host.js');
  const { withSavedState } = await import('./host/state-file.js');
  const env = withSavedState(process.env);
  return actionsHost({ ...surroundings(), env, write: (text) => process.stdout.write(text) });
}

function surroundings() {
  return { env: process.env, cwd: process.cwd(), clock: systemClock, signal: signalOfProcess() };
}

/** A user's mistake is told with its cure; anything else is our fault and says so. */
function explainFailure(error: unknown, host: Host): void {
  if (error instanceof UserError) {
    for (const problem of error.problems) host.fail(formatProblem(problem));
  } else if (error instanceof Cancelled) {
    host.fail(`${error.message}: nothing was judged`);
  } else {
    host.fail(`this is a bug in Lockkeeper, please report it: ${messageOf(error)}`);
    host.log.debug(error instanceof Error ? (error.stack ?? '') : String(error));
  }
}

/** Runs node-pg-migrate's helper process, which is started from a file of its own beside the bundle. */
export async function runNodePgMigrateDriver(): Promise<void> {
  const { main } = await import('./migrations/engines/node-pg-migrate/driver.js');
  await main();
}

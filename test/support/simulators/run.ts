import process from 'node:process';
import { readOptions, usage } from './run-options.js';
import { startAll } from './start-all.js';

/** `npm run simulators`: stands in for the platforms until Ctrl-C, so that a release can be tried on a laptop. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if ('problem' in options) {
    process.stderr.write(`${options.problem}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  const running = await startAll(options);
  process.stdout.write(running.page);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await running.close();
  process.stdout.write(running.lastWords());
}

/** Started twice: the ports are always the same. */
function isPortTaken(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

await main().catch((error: unknown) => {
  if (!isPortTaken(error)) throw error;
  process.stderr.write(`${error.message}: the simulators run already; stop them with Ctrl-C\n`);
  process.exit(2);
});

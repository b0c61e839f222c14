import { fileURLToPath } from 'node:url';
import { runStep, type StepRun } from './runner.js';

const script = fileURLToPath(new URL('./programs/cli.js', import.meta.url));

/** Runs the command line as a process of its own in a folder, outside of any workflow. */
export function commandLine(cwd: string, ...args: readonly string[]): Promise<StepRun> {
  return runStep({ script, args, cwd, env: { GITHUB_ACTIONS: '' } });
}

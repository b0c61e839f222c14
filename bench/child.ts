import { spawn } from 'node:child_process';

interface Running {
  readonly env?: NodeJS.ProcessEnv;
  /** Exit status that is well besides 0. */
  readonly orStatus?: number;
}

/** Runs a command to its end and throws, with what it said, unless it exits as it should. */
export function run(
  command: readonly string[],
  cwd: string,
  { env = process.env, orStatus = 0 }: Running = {},
): Promise<void> {
  const [program, ...args] = command;
  if (program === undefined) throw new Error('no command');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || code === orStatus) resolve();
      else reject(new Error(`${command.join(' ')} exited with ${code}:\n${said}`));
    });
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** One running process of the service. */
export interface Instance {
  /** Where it listens; undefined once it is gone. */
  target(): string | undefined;
  stop(): Promise<void>;
}

export interface InstanceOptions {
  /** Started with Node. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  onLine(line: string): void;
}

/**
 * Starts the process and waits until it listens or has exited. One that exits later is started again, as platforms do;
 * one that cannot start is not.
 */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  let stopped = false;
  let current: { readonly child: ChildProcess; target: string | undefined };
  const run = async (): Promise<void> => {
    const child = spawn(process.execPath, [options.file], {
      env: { PATH: process.env.PATH ?? '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const own = { child, target: await listening(child, options) };
    current = own;
    if (own.target === undefined) return;
    child.once('exit', () => {
      own.target = undefined;
      if (!stopped) void run();
    });
  };
  await run();
  return {
    target: () => current.target,
    async stop() {
      stopped = true;
      const { child } = current;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}

/** Where it listens, by the line that it writes; undefined when it exits before. */
function listening(child: ChildProcess, { onLine }: InstanceOptions): Promise<string | undefined> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        const target = /^listening on (http:\S+)$/.exec(line)?.[1];
        if (target !== undefined) resolve(target);
        onLine(line);
      });
    }
    child.once('exit', () => resolve(undefined));
  });
}

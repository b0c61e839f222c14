import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** One running process of the service. */
export interface Instance {
  /** Resolves when it listens or has exited. */
  readonly ready: Promise<void>;
  /** Where it listens; undefined before that, and once it is gone. */
  target(): string | undefined;
  stop(): Promise<void>;
}

export interface InstanceOptions {
  /** Started with Node. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  onLine(line: string): void;
}

/** Starts the process. One that exits after it listened is started again, as platforms do; one that cannot start is not. */
export function startInstance(options: InstanceOptions): Instance {
  let stopped = false;
  let target: string | undefined;
  let child: ChildProcess;
  const run = async (): Promise<void> => {
    const own = spawn(process.execPath, [options.file], {
      env: { PATH: process.env.PATH ?? '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child = own;
    const address = await listening(own, options);
    if (address === undefined || own.exitCode !== null) return;
    target = address;
    own.once('exit', () => {
      target = undefined;
      if (!stopped) void run();
    });
  };
  const ready = run();
  return {
    ready,
    target: () => target,
    async stop() {
      stopped = true;
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

import { execFile } from 'node:child_process';

export interface ChildOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** Milliseconds. */
  readonly timeoutMs?: number;
}

export interface ChildResult {
  /** Exit code; undefined when it could not start or died by a signal. */
  readonly code: number | undefined;
  /** `ENOENT` and the like, when it could not start. */
  readonly startError: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end with an argument list, no shell. Throws the signal's reason when aborted, nothing else. */
export async function runChild(
  file: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<ChildResult> {
  const { timeoutMs, uid, gid, ...rest } = options;
  const config = {
    ...rest,
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
    timeout: timeoutMs ?? 0,
    maxBuffer: 32 * 1024 * 1024,
  };
  const result = await new Promise<ChildResult>((resolve) => {
    execFile(file, args, config, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve({
        code: typeof code === 'number' ? code : undefined,
        startError: typeof code === 'string' ? code : undefined,
        stdout,
        stderr,
      });
    });
  });
  options.signal?.throwIfAborted();
  return result;
}

/** The variables that a program needs to find other programs, its home and its temporary folder. */
export function plainEnv(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return pickEnv(env, (name) => ['PATH', 'HOME', 'TMPDIR', 'LANG'].includes(name));
}

/** The variables whose names `wanted` accepts. */
export function pickEnv(
  env: Readonly<Record<string, string | undefined>>,
  wanted: (name: string) => boolean,
): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && wanted(name)) picked[name] = value;
  }
  return picked;
}

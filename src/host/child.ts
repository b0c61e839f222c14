import { type ChildProcess, spawn } from 'node:child_process';

export interface ChildOptions {
  /** Absolute. */
  readonly cwd: string;
  /** All that the child sees; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Of standard output and standard error together. The child is killed when it prints more. */
  readonly maxOutputBytes: number;
  /** Called for every whole line of standard output. */
  readonly onLine?: (line: string) => void;
}

export interface ChildResult {
  /** Undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly signal: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly endedBy: 'exit' | Stop;
}

/** Why we ended a child before it ended by itself. */
export type Stop = 'timeout' | 'output' | 'aborted';

/**
 * Runs a command to its end and never throws for what the command does: being killed is a result too.
 * Rejects only when it cannot be started (`ENOENT`, `EACCES`).
 * The child leads a process group of its own, and the whole group is killed when it must stop.
 */
export async function runChild(command: readonly string[], options: ChildOptions): Promise<ChildResult> {
  const child = await startGroup(command, { ...options, stdin: 'ignore' });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const lines = lineSplitter(options.onLine ?? (() => undefined));
  let bytes = 0;
  let stopped: Stop | undefined;
  const stop = (why: Stop): void => {
    stopped ??= why;
    killGroup(child);
  };
  const take = (into: Buffer[]) => (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > options.maxOutputBytes) return stop('output');
    into.push(chunk);
    if (into === stdout) lines(chunk);
  };
  child.stdout?.on('data', take(stdout));
  child.stderr?.on('data', take(stderr));
  const release = guard(options, stop);
  try {
    const end = await ended(child);
    return {
      ...end,
      stdout: shownText(stdout, stopped),
      stderr: shownText(stderr, stopped),
      endedBy: stopped ?? 'exit',
    };
  } finally {
    release();
    killGroup(child);
  }
}

/** What a flood left half printed is dropped: half of a secret is not recognised as one. */
function shownText(chunks: readonly Buffer[], stopped: Stop | undefined): string {
  const text = Buffer.concat(chunks).toString('utf8');
  return stopped === 'output' ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}

export interface LineChildOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Of both streams, counted anew for every question. */
  readonly maxOutputBytes: number;
  /** What a line of standard output starts with to be an answer; other lines count as output. Default: nothing. */
  readonly answerPrefix?: string;
}

export type Reply =
  | { readonly endedBy: 'answer'; readonly line: string; readonly output: string }
  | { readonly endedBy: 'exit' | Stop; readonly output: string };

/** A helper process that answers each line on standard input with one line on standard output. */
export interface LineChild {
  readonly alive: boolean;
  /**
   * Sends a line and waits for the next one. `output` is what it printed beside it (the last part).
   * After anything but an answer the child is dead. One question at a time.
   */
  ask(line: string, timeoutMs: number): Promise<Reply>;
  /** Kills it with all its descendants. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts a helper process. Rejects when it cannot be started. */
export async function openLineChild(
  command: readonly string[],
  options: LineChildOptions,
): Promise<LineChild> {
  const child = await startGroup(command, { ...options, stdin: 'pipe' });
  const gone = ended(child);
  let alive = true;
  let bytes = 0;
  let output = Buffer.alloc(0);
  let answer: (end: { line: string } | Stop | 'exit') => void = () => undefined;
  const count = (chunk: Buffer): void => {
    bytes += chunk.length;
    if (bytes > options.maxOutputBytes) answer('output');
  };
  const prefix = options.answerPrefix ?? '';
  const keep = (chunk: Uint8Array): void => {
    const all = Buffer.concat([output, chunk]);
    // Cut between lines, for the same reason as in `shownText`.
    output = all.length > keptOutput ? all.subarray(all.indexOf(10, -keptOutput) + 1 || all.length) : all;
  };
  const split = lineSplitter((line) => {
    if (line.startsWith(prefix)) answer({ line: line.slice(prefix.length) });
    else keep(Buffer.from(`${line}\n`));
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    count(chunk);
    split(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    keep(chunk);
    count(chunk);
  });
  // Writing to a child that has just died emits here; its end is reported by `gone`.
  child.stdin?.on('error', () => undefined);
  void gone.then(() => {
    alive = false;
    answer('exit');
  });
  const stop = async (): Promise<void> => {
    alive = false;
    killGroup(child);
    await gone;
  };
  return {
    get alive() {
      return alive;
    },
    stop,
    async ask(line, timeoutMs) {
      bytes = 0;
      output = Buffer.alloc(0);
      if (!alive) return { endedBy: 'exit', output: '' };
      const end = await new Promise<{ line: string } | Stop | 'exit'>((resolve) => {
        const release = guard({ timeoutMs, signal: options.signal }, (why) => answer(why));
        answer = (value) => {
          release();
          resolve(value);
        };
        child.stdin?.write(`${line}\n`);
      });
      answer = () => undefined;
      if (typeof end === 'object') return { endedBy: 'answer', line: end.line, output: output.toString() };
      await stop();
      return { endedBy: end, output: shownText([output], end === 'output' ? end : undefined) };
    },
  };
}

/** Bytes of a helper's standard error that are kept to be shown. */
const keptOutput = 16_384;

interface StartOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: 'ignore' | 'pipe';
}

function startGroup(command: readonly string[], options: StartOptions): Promise<ChildProcess> {
  const [program = '', ...parameters] = command;
  const child = spawn(program, parameters, {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: [options.stdin, 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child));
    child.once('error', reject);
  });
}

/** The end of the child itself; a grandchild that holds its pipes open is not waited for. */
function ended(child: ChildProcess): Promise<{ code: number | undefined; signal: string | undefined }> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      const end = { code: code ?? undefined, signal: signal ?? undefined };
      const timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve(end);
      }, 200);
      child.once('close', () => {
        clearTimeout(timer);
        resolve(end);
      });
    });
  });
}

function guard(options: Pick<ChildOptions, 'timeoutMs' | 'signal'>, stop: (why: Stop) => void): () => void {
  const timer = setTimeout(() => stop('timeout'), options.timeoutMs);
  const abort = (): void => stop('aborted');
  options.signal.addEventListener('abort', abort, { once: true });
  if (options.signal.aborted) abort();
  return () => {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', abort);
  };
}

/** The group outlives its leader, so this is right even after the child has exited. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function lineSplitter(onLine: (line: string) => void): (chunk: Buffer) => void {
  const decoder = new TextDecoder();
  let rest = '';
  return (chunk) => {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) onLine(line.replace(/\r$/, ''));
  };
}

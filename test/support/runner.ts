import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { spool } from './spool.js';

/** A step as the runner would start it. */
export interface Step {
  /** The file to run. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Inputs by their names; passed as the runner does, in upper case with hyphens. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The Node to run it with; this one when not given. */
  readonly node?: string;
  /** What `GITHUB_EVENT_PATH` holds. */
  readonly event?: object;
  /** Stops the step from outside. */
  readonly signal?: AbortSignal;
}

export interface StepRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs a step as a child process with the runner's files, and reads back what it wrote to them. */
export async function runStep(step: Step): Promise<StepRun> {
  const folder = await mkdtemp(join(tmpdir(), 'lockkeeper-runner-'));
  const at = (name: string): string => join(folder, name);
  const files = ['output', 'state', 'summary', 'env', 'path'];
  await Promise.all(files.map((name) => writeFile(at(name), '')));
  await writeFile(at('event.json'), JSON.stringify(step.event ?? {}));
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STATE: at('state'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_ENV: at('env'),
    GITHUB_PATH: at('path'),
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_WORKSPACE: step.cwd ?? folder,
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: at('tools'),
    ...inputVariables(step.inputs ?? {}),
    ...step.env,
  };
  try {
    const finished = await runChild(step, env, step.cwd ?? folder);
    const [output, state, summary] = await Promise.all(
      ['output', 'state', 'summary'].map((name) => readFile(at(name), 'utf8')),
    );
    await spoolAll(step, { ...finished, output, summary });
    return {
      ...finished,
      outputs: parseFileCommands(output ?? ''),
      state: parseFileCommands(state ?? ''),
      summary: summary ?? '',
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything that others can see of a step: what it said, and the files that it wrote for later stages. */
async function spoolAll(
  { script, args = [], cwd }: Step,
  { code: _, ...texts }: Readonly<Record<string, unknown>>,
): Promise<void> {
  const name = [basename(script), ...args].join(' ');
  for (const [what, text] of Object.entries(texts)) spool(`${what} of ${name}`, String(text ?? ''));
  if (cwd === undefined) return;
  const folder = join(cwd, '.lockkeeper');
  for (const file of await readdir(folder).catch(() => [])) {
    spool(`.lockkeeper/${file} of ${name}`, await readFile(join(folder, file), 'utf8').catch(() => ''));
  }
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return Object.fromEntries(entries);
}

type Finished = Pick<StepRun, 'code' | 'stdout' | 'stderr'>;

function runChild(step: Step, env: Record<string, string>, cwd: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const args = [step.script, ...(step.args ?? [])];
    const child = spawn(step.node ?? process.execPath, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    step.signal?.addEventListener('abort', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Reads `name<<delimiter`, lines, `delimiter`, as the runner does. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined) continue;
    const end = lines.indexOf(delimiter ?? '', index + 1);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}

import { dirname } from 'node:path';
import { type ChildResult, runChild } from '../../host/child.js';
import { plainEnv } from '../scratch/child.js';
import { libpqEnvironment } from './libpq-environment.js';

/** How one of PostgreSQL's programs is run. */
export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Address of the database that it works on; absent where it only reads a file. */
  readonly address?: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What it printed is kept up to here: a list of 100,000 objects. */
const mostOutput = 64 * 1024 * 1024;

/** Runs it with an environment of a few variables, the address among them and never in the arguments. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  { env, address, timeoutMs, signal }: ProgramOptions,
): Promise<ChildResult> {
  return runChild([program, ...parameters], {
    cwd: dirname(program),
    env: {
      ...plainEnv(env),
      // What the program says is read here.
      LC_ALL: 'C',
      PGAPPNAME: 'lockkeeper backup',
      ...(address === undefined ? {} : libpqEnvironment(address)),
    },
    timeoutMs,
    signal,
    maxOutputBytes: mostOutput,
  });
}

/** Why a program failed, in one to a few lines; undefined when it did not. */
export function failureOf(program: string, result: ChildResult): string | undefined {
  if (result.endedBy === 'timeout') return `${program} did not end in time and was stopped`;
  if (result.endedBy === 'aborted') return `${program} was stopped with the run`;
  if (result.code === 0) return undefined;
  const said = result.stderr
    .trim()
    .split('\n')
    .filter((line) => !/^pg_(dump|restore): (hint|warning):/.test(line))
    .slice(0, 8)
    .join('\n');
  return said || `${program} ended with ${result.signal ?? `code ${result.code}`} and said nothing`;
}

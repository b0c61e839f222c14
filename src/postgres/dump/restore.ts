import { failureOf, type ProgramOptions, runProgram } from './program.js';
import type { DumpTools } from './tools.js';

/**
 * Reads a dump from its table of contents to its last byte without any server: `--list` alone would take a dump
 * whose end is missing for a whole one. Why it cannot be read, or how many objects it lists.
 */
export async function readDump(
  file: string,
  tools: DumpTools,
  options: ProgramOptions,
): Promise<
  { readonly ok: true; readonly entries: number } | { readonly ok: false; readonly reason: string }
> {
  const list = await runProgram(tools.restore, ['--list', file], options);
  const unlisted = failureOf('pg_restore --list', list);
  if (unlisted !== undefined) return { ok: false, reason: unlisted };
  const whole = await runProgram(tools.restore, ['--file=/dev/null', file], options);
  const unread = failureOf('pg_restore', whole);
  if (unread !== undefined) return { ok: false, reason: unread };
  const entries = list.stdout.split('\n').filter((line) => /^\d+;/.test(line)).length;
  return { ok: true, entries };
}

/** Restores a dump into the empty database at `options.address`, up to the first error; why it could not. */
export async function restoreDump(
  file: string,
  tools: DumpTools,
  options: ProgramOptions & { readonly address: string; readonly database: string },
): Promise<string | undefined> {
  const parameters = ['--exit-on-error', '--no-password', `--dbname=${options.database}`, file];
  return failureOf('pg_restore', await runProgram(tools.restore, parameters, options));
}

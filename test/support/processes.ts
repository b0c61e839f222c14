import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly uid?: number;
}

/** Starts one of the programs of this folder, by its name. */
export function startProgram(name: string, argument: unknown, options: ProgramOptions = {}): ChildProcess {
  const file = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  return spawn(process.execPath, [file, JSON.stringify(argument)], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Everything that it writes until its first line is complete. Throws what it said instead when it ends before. */
export async function firstLine(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    if (text.includes('\n')) return text;
  }
  throw new Error(complaint);
}

/** Waits until the condition holds; false after ten seconds. */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return condition();
}

/** The command lines of all running processes that hold `text` (Linux). */
export function processesWith(text: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLine(pid))
    .filter((line) => line.includes(text));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

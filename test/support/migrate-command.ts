import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { CheckResult } from '../../src/core/check-result.js';

const script = fileURLToPath(new URL('./programs/cli.js', import.meta.url));
const reportFile = '.lockkeeper/migrate.json';

/** A run of the command that may still go on. */
export interface Migrator {
  readonly child: ChildProcess;
  readonly ended: Promise<MigrateEnd>;
}

export interface MigrateEnd {
  /** Undefined when a signal ended it. */
  readonly code: number | undefined;
  /** All that it printed. */
  readonly text: string;
  /** What it wrote into its report; undefined when it did not come to that. */
  readonly check: CheckResult | undefined;
}

export interface MigrateCall {
  /** The repository. */
  readonly root: string;
  readonly url: string;
  readonly args?: readonly string[];
  /** Called with all that was printed so far. */
  onText?(text: string): void;
}

/** Starts `lockkeeper migrate` as a process of its own. */
export function startMigrate({ root, url, args = [], onText }: MigrateCall): Migrator {
  const env = { PATH: process.env.PATH ?? '', HOME: root, LOCKKEEPER_DATABASE_URL: url };
  const child = spawn(process.execPath, [script, 'migrate', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      onText?.(text);
    });
  }
  const ended = new Promise<MigrateEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      readCheck(root).then((check) => resolve({ code: code ?? undefined, text, check }), reject);
    });
  });
  return { child, ended };
}

/** Runs it to its end. A report of an earlier run is removed before. */
export async function runMigrate(call: MigrateCall): Promise<MigrateEnd> {
  await rm(join(call.root, reportFile), { force: true });
  return startMigrate(call).ended;
}

async function readCheck(root: string): Promise<CheckResult | undefined> {
  const text = await readFile(join(root, reportFile), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const report = JSON.parse(text) as { readonly checks: readonly CheckResult[] };
  return report.checks.find(({ gate }) => gate === 'migrate');
}

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './child.js';

/** What tests fetch once and keep. */
export const testCache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lockkeeper-test');

export interface GoTool {
  /** Of the program. */
  readonly name: string;
  readonly package: string;
  /** Pinned; Go's checksum database holds the source to it. */
  readonly version: string;
}

/**
 * Path of the program, built with `go install` on first use and kept in the user's cache.
 * Throws with one line for a person when Go is missing or the build fails.
 */
export async function installGoTool({ name, package: source, version }: GoTool): Promise<string> {
  const bin = join(testCache, `${name}-${version}`);
  const program = join(bin, name);
  if (existsSync(program)) return program;
  await mkdir(bin, { recursive: true });
  const built = await run('go', ['install', `${source}@${version}`], {
    cwd: bin,
    env: { ...process.env, GOBIN: bin },
  });
  if (built.missing)
    throw new Error(`${name} is built with Go: install Go 1.24 or later, then run this again.`);
  if (built.code !== 0) throw new Error(`go install of ${name} ${version} failed:\n${built.stderr}`);
  return program;
}

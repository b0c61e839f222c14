import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The first release that knows `using: node24` and keeps the annotations' file and line in its JSON log. */
const actVersion = 'v0.2.89';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lockkeeper-act');

/**
 * Path of the pinned `act`, built with `go install` on first use and kept in the user's cache.
 * Throws with one line for a person when Go is missing or the build fails.
 */
export async function installAct(): Promise<string> {
  const bin = join(cache, actVersion);
  const act = join(bin, 'act');
  if (existsSync(act)) return act;
  await mkdir(bin, { recursive: true });
  const built = await run('go', ['install', `github.com/nektos/act@${actVersion}`], {
    cwd: bin,
    env: { ...process.env, GOBIN: bin },
  });
  if (built.missing) {
    throw new Error('The workflow tests build act with Go: install Go 1.24 or later, then run them again.');
  }
  if (built.code !== 0) throw new Error(`go install of act ${actVersion} failed:\n${built.stderr}`);
  return act;
}

export interface ActCall {
  readonly act: string;
  /** A git repository with `.github/workflows/` in it. */
  readonly repository: string;
  readonly event: 'pull_request' | 'push' | 'workflow_dispatch';
  readonly eventFile: string;
  /** What the workflow's steps see besides the runner's own variables. */
  readonly env: Readonly<Record<string, string>>;
  /** What `github.token` is. */
  readonly token: string;
  /** `owner/name@ref` of an action from elsewhere to the local folder that stands in for it. */
  readonly standIns: Readonly<Record<string, string>>;
}

export interface ActOutcome {
  readonly code: number | null;
  /** One JSON object a line. */
  readonly log: string;
}

/** Runs all jobs of the repository's workflow on this machine: host mode, no Docker, no network. */
export async function runAct(call: ActCall): Promise<ActOutcome> {
  const home = dirname(call.eventFile);
  const work = await workFolder(home);
  const args = [
    call.event,
    '--json',
    '--platform=ubuntu-latest=-self-hosted',
    '--no-cache-server',
    `--action-cache-path=${work}`,
    `--eventpath=${call.eventFile}`,
    `--secret=GITHUB_TOKEN=${call.token}`,
    ...Object.entries(call.env).map(([name, value]) => `--env=${name}=${value}`),
    ...Object.entries(call.standIns).map(([action, folder]) => `--local-repository=${action}=${folder}`),
  ];
  const outcome = await run(call.act, args, {
    cwd: call.repository,
    env: {
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: home,
      XDG_CACHE_HOME: home,
    },
  });
  return { code: outcome.code, log: outcome.stdout + outcome.stderr };
}

/** Where act puts workspaces: gone after the run, but for the tool cache, which all runs share. */
async function workFolder(home: string): Promise<string> {
  const work = join(home, 'act');
  const tools = join(cache, 'tools');
  await mkdir(work, { recursive: true });
  await mkdir(tools, { recursive: true });
  await symlink(tools, join(work, 'tool_cache'));
  return work;
}

interface Child {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly missing: boolean;
}

/** Runs a program to its end. That it does not exist is a value, any exit code too. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Child> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve({ code: null, stdout, stderr, missing: true });
      else reject(error);
    });
    child.on('close', (code) => resolve({ code, stdout, stderr, missing: false }));
  });
}

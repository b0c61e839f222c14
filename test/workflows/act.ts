import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { run } from './child.js';
import { installGoTool, testCache } from './go-tool.js';

/** Path of the pinned `act`: the first release that knows `using: node24` and keeps annotations' places in its log. */
export function installAct(): Promise<string> {
  return installGoTool({ name: 'act', package: 'github.com/nektos/act', version: 'v0.2.89' });
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
      PATH: [await patientPrograms(home), dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: home,
      XDG_CACHE_HOME: home,
    },
  });
  return { code: outcome.code, log: outcome.stdout + outcome.stderr };
}

/**
 * A folder with a `node` and a `bash` that end a moment later than the real ones. act reads a step through a
 * pseudo-terminal, and the kernel throws away what is unread when the step's first process ends.
 */
async function patientPrograms(home: string): Promise<string> {
  const bin = join(home, 'bin');
  await mkdir(bin);
  for (const [name, program] of Object.entries({ node: process.execPath, bash: '/bin/bash' })) {
    const script = `#!/bin/sh\n'${program}' "$@"\nstatus=$?\nsleep 0.1\nexit $status\n`;
    await writeFile(join(bin, name), script, { mode: 0o755 });
  }
  return bin;
}

/** Where act puts workspaces: gone after the run, but for the tool cache, which all runs share. */
async function workFolder(home: string): Promise<string> {
  const work = join(home, 'act');
  const tools = join(testCache, 'tools');
  await mkdir(work, { recursive: true });
  await mkdir(tools, { recursive: true });
  await symlink(tools, join(work, 'tool_cache'));
  return work;
}

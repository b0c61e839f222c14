import { spawn } from 'node:child_process';
import { UserError } from '../core/errors.js';

export interface GitOutput {
  /** 0 to 255; 128 for most of git's own errors. */
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitCall {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly input?: string;
}

/** What git may see of our environment: enough to find its settings and to reach a remote, nothing else. */
const passedOn =
  /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|USER|LOGNAME|XDG_CONFIG_HOME|SSH_AUTH_SOCK|GIT_SSH(_COMMAND)?|GIT_CONFIG_.*|GIT_CEILING_DIRECTORIES|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR))$/i;

/** No pager, no lock files, and nothing that a file of the repository could make git start: hooks, monitors. */
const quiet = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
];

/**
 * Runs git with an argument array, in English, without pager, prompt or lock files.
 * Resolves with whatever code it ends; throws `UserError` only when there is no git.
 */
export async function runGit(call: GitCall): Promise<GitOutput> {
  const child = spawn('git', [...quiet, ...call.args], {
    cwd: call.cwd,
    env: gitEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // Git may end before it has read its input; its code and message tell why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(call.input ?? '');
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', (cause) => reject(noGit(call.cwd, cause)));
    child.once('close', (status) => resolve(status ?? 255));
  });
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() };
}

/** The environment for a git process: a part of ours, with settings that keep its output plain. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => passedOn.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
}

function noGit(cwd: string, cause: Error): UserError {
  const missing = 'code' in cause && cause.code === 'ENOENT';
  return new UserError(
    {
      what: missing ? `git could not be started in ${cwd}` : `git failed to start: ${cause.message}`,
      why: 'the base branch and the changed files are read through git',
      fix: 'install git, or check that the folder exists',
    },
    { cause },
  );
}

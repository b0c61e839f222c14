import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GitHubSimulator, simulatedPull, simulateGitHub } from '../support/simulators/github.js';
import { type ActCall, runAct } from './act.js';
import { readLog, type WorkflowRun } from './log.js';
import { type Layers, makeRepository, type Repository } from './repository.js';

/** One workflow file run once on one repository. */
export interface WorkflowCase {
  /** Says what must hold, in plain words. */
  readonly name: string;
  /** File in `cases/`. */
  readonly workflow: string;
  readonly base: Layers;
  readonly change: Layers;
  /** What GitHub holds or refuses before the workflow starts. */
  prepare?(github: GitHubSimulator): void;
  /** Starts what the workflow talks to besides GitHub; it ends with the case. */
  start?(): Promise<Surroundings>;
  /** Whether the workflow as a whole must succeed. */
  readonly succeeds: boolean;
  /** Throws when something is not as it must be. */
  check(run: WorkflowRun, github: GitHubSimulator): void | Promise<void>;
}

export interface Surroundings {
  /** What the workflow's steps see because of it. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface Bench {
  readonly act: string;
  /** The folder `test/workflows` of the sources. */
  readonly folder: string;
  /** The folder that stands in for our own release. */
  readonly product: string;
}

/** Runs one case. Undefined when it passed, otherwise what was wrong, with the end of the log. */
export async function runCase(bench: Bench, subject: WorkflowCase): Promise<string | undefined> {
  const workflow = await readFile(join(bench.folder, 'cases', subject.workflow), 'utf8');
  const base: Layers = {
    ...subject.base,
    files: { ...subject.base.files, '.github/workflows/test.yml': workflow },
  };
  const repository = await makeRepository(base, subject.change);
  const github = await simulateGitHub();
  const surroundings = await subject.start?.();
  try {
    subject.prepare?.(github);
    const outcome = await runAct(await callFor(bench, { repository, github, env: surroundings?.env ?? {} }));
    const run = readLog(outcome.log);
    return await verdict(subject, { run, github, succeeded: outcome.code === 0 });
  } finally {
    await surroundings?.close();
    await github.close();
    await repository.remove();
  }
}

interface World {
  readonly repository: Repository;
  readonly github: GitHubSimulator;
  readonly env: Surroundings['env'];
}

/** Shaped like no real token, and looked for in everything that is printed. */
const token = 'token-of-the-workflow';

async function callFor(bench: Bench, { repository, github, env }: World): Promise<ActCall> {
  const eventFile = join(repository.scratch, 'event.json');
  const { owner, repo, number } = simulatedPull;
  const event = {
    number,
    pull_request: {
      number,
      base: { ref: 'main', sha: repository.baseSha },
      head: { ref: 'feature', sha: repository.headSha, repo: { fork: false } },
    },
  };
  await writeFile(eventFile, JSON.stringify(event));
  return {
    act: bench.act,
    repository: repository.path,
    event: 'pull_request',
    eventFile,
    token,
    env: {
      ...env,
      ARTIFACTS: join(repository.scratch, 'artifacts'),
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${owner}/${repo}`,
    },
    standIns: {
      'OWNER/lockkeeper@v1': bench.product,
      'actions/upload-artifact@v4': join(bench.folder, 'stand-ins/upload-artifact'),
      'actions/download-artifact@v4': join(bench.folder, 'stand-ins/download-artifact'),
    },
  };
}

async function verdict(
  subject: WorkflowCase,
  seen: { readonly run: WorkflowRun; readonly github: GitHubSimulator; readonly succeeded: boolean },
): Promise<string | undefined> {
  const tail = seen.run.text.trimEnd().split('\n').slice(-60).join('\n');
  try {
    await subject.check(seen.run, seen.github);
    assert.deepEqual(seen.github.violations, [], 'what GitHub does not take');
    assert.ok(!seen.run.text.includes(token), 'the token stands in the log');
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${tail}`;
  }
  if (seen.succeeded === subject.succeeds) return undefined;
  return `the workflow ${seen.succeeded ? 'succeeded' : 'failed'} and should not have\n${tail}`;
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the workflow as a whole must succeed. */
  readonly succeeds: boolean;
  /** Throws when something is not as it must be. */
  check(run: WorkflowRun, repository: Repository): void | Promise<void>;
}

export interface Bench {
  readonly act: string;
  /** The folder `test/workflows` of the sources. */
  readonly folder: string;
}

/** Runs one case. Undefined when it passed, otherwise what was wrong, with the end of the log. */
export async function runCase(bench: Bench, subject: WorkflowCase): Promise<string | undefined> {
  const workflow = await readFile(join(bench.folder, 'cases', subject.workflow), 'utf8');
  const base: Layers = {
    ...subject.base,
    files: { ...subject.base.files, '.github/workflows/test.yml': workflow },
  };
  const repository = await makeRepository(base, subject.change);
  try {
    const outcome = await runAct(await callFor(bench, subject, repository));
    const run = readLog(outcome.log);
    return await verdict(subject, { run, repository, succeeded: outcome.code === 0 });
  } finally {
    await repository.remove();
  }
}

async function callFor(bench: Bench, subject: WorkflowCase, repository: Repository): Promise<ActCall> {
  const eventFile = join(repository.scratch, 'event.json');
  const event = {
    number: 7,
    pull_request: {
      number: 7,
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
    env: { ARTIFACTS: join(repository.scratch, 'artifacts'), ...subject.env },
    standIns: {
      'actions/upload-artifact@v4': join(bench.folder, 'stand-ins/upload-artifact'),
      'actions/download-artifact@v4': join(bench.folder, 'stand-ins/download-artifact'),
    },
  };
}

async function verdict(
  subject: WorkflowCase,
  seen: { readonly run: WorkflowRun; readonly repository: Repository; readonly succeeded: boolean },
): Promise<string | undefined> {
  const tail = seen.run.text.trimEnd().split('\n').slice(-60).join('\n');
  try {
    await subject.check(seen.run, seen.repository);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${tail}`;
  }
  if (seen.succeeded === subject.succeeds) return undefined;
  return `the workflow ${seen.succeeded ? 'succeeded' : 'failed'} and should not have\n${tail}`;
}

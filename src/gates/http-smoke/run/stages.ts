import { runHurl } from '../import/hurl.js';
import type { Plan, RequestStep, Step } from '../model.js';
import { perform, type Row, skippedRow } from './perform.js';
import type { Session } from './session.js';

/** What running the steps needs besides the session. */
export interface Surroundings {
  /** Called before each step. */
  progress(line: string): void;
  readonly hurl: HurlSurroundings;
}

export interface HurlSurroundings {
  /** The repository's root, absolute. */
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the stages in order. After a failure only steps run that say so; the others are rows that say why not. */
export async function runStages(
  plan: Plan,
  session: Session,
  surroundings: Surroundings,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const total = plan.stages.flat().length;
  let started = 0;
  for (const stage of plan.stages) {
    const failed = rows.find(({ status }) => status === 'failed')?.request.name;
    const run = async (step: Step): Promise<readonly Row[]> => {
      session.signal.throwIfAborted();
      if (session.clock.now() >= session.deadline)
        return skipStep(step, session, 'the time for all requests was up');
      if (failed !== undefined && !step.always) return skipStep(step, session, `"${failed}" failed before`);
      started += 1;
      surroundings.progress(`http-smoke ${started}/${total}: ${step.name}`);
      return 'hurl' in step ? runHurl(step, session, surroundings.hurl) : runStep(step, session);
    };
    rows.push(...(await sideBySide(stage, plan.parallel, run)).flat());
  }
  return rows;
}

async function runStep({ requests, chained }: RequestStep, session: Session): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const request of requests) {
    const broken = chained ? rows.find(({ status }) => status !== 'passed') : undefined;
    rows.push(
      broken
        ? skippedRow(request, session, `"${broken.request.name}" failed before`)
        : await perform(request, session),
    );
  }
  return rows;
}

function skipStep(step: Step, session: Session, reason: string): readonly Row[] {
  if ('requests' in step) return step.requests.map((request) => skippedRow(request, session, reason));
  const request = { name: step.name, method: 'hurl', place: step.place, secret: false };
  return [{ request, url: step.hurl, status: 'skipped', durationMs: 0, tries: 0, reason, failures: [] }];
}

/** The results in the order of the items, `limit` of them worked on at a time. */
async function sideBySide<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

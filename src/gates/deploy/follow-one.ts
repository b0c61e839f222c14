import type { Deployment } from '../../core/deployment.js';
import type { Canceled, DoubleStart, Preflight, Started } from '../../platforms/platform.js';
import { platformRules } from '../../platforms/rules.js';
import { withLateSignal } from '../late-signal.js';
import type { DeployInput, DeployTarget } from './input.js';
import type { Observers } from './observe.js';

/** One service on its way. */
export interface Course {
  readonly target: DeployTarget;
  readonly before: Preflight;
  readonly input: DeployInput;
  readonly observers: Observers;
}

/** Starts a deployment, or finds the one that runs already. */
export async function startOne({ target, before, input, observers }: Course): Promise<Started> {
  const { running, service, known } = before;
  const { clock, signal } = input;
  if (running) {
    observers.note(
      `${running.id} of the same version is on its way already: following it, no second one is started`,
    );
    await observers.started({ service, ...running, ours: false });
    return { started: true, id: running.id };
  }
  signal.throwIfAborted();
  await observers.starting({ service, known, at: clock.now() });
  const started = await withLateSignal(input, (late) => target.platform.trigger(before, late));
  if (started.started) {
    const { commit } = input;
    await observers.started({
      service,
      id: started.id,
      ours: true,
      ...(commit === undefined ? {} : { commit }),
    });
    if (started.note) observers.note(started.note);
  }
  return started;
}

/** Follows a deployment to its end; a run that is stopped meanwhile stops what it has started, and rejects. */
export async function followOne(
  course: Course,
  { id, alsoStarted = [] }: Extract<Started, { readonly started: true }>,
): Promise<Deployment> {
  const { target, before, input, observers } = course;
  let others = alsoStarted;
  const complete = (deployment: Deployment): Deployment => ({
    ...deployment,
    ...(before.live && before.live.id !== id ? { previous: before.live } : {}),
    ...(others.length > 0 ? { alsoStarted: others } : {}),
  });
  let last = complete(unfollowed(course, id));
  if (!input.wait || target.blind) return last;
  try {
    input.signal.throwIfAborted();
    const followed = await target.platform.follow(id, {
      signal: input.signal,
      deadline: input.clock.now() + input.timeoutMs,
      onChange(deployment) {
        last = complete(deployment);
        observers.change(last);
      },
      async onDouble(double) {
        others = double.others;
        last = await turnTo(course, { from: last, double });
      },
    });
    return await withLog(course, complete(followed));
  } catch (error) {
    if (input.signal.aborted) await stopOne(course, last);
    throw error;
  }
}

/** A second deployment of ours was found: where it is the newer one, everybody who watches turns to it. */
async function turnTo(
  course: Course,
  { from, double }: { readonly from: Deployment; readonly double: DoubleStart },
): Promise<Deployment> {
  const { observers, before, input } = course;
  const { id, others } = double;
  observers.note(`${[...others, id].join(' and ')} are both of this run: following ${id}, the newest`);
  if (id === from.id) return { ...from, alsoStarted: others };
  await observers.end({ ...from, outcome: 'superseded', supersededBy: id });
  const { service } = before;
  const { commit } = input;
  await observers.started({ service, id, ours: true, ...(commit === undefined ? {} : { commit }) });
  return { ...unfollowed(course, id), alsoStarted: others };
}

/** What is known of a deployment before the first look at it. */
function unfollowed({ target, before, input }: Course, id: string): Deployment {
  // The platform has not told its commit yet; where it takes none it may be another.
  const taken = !before.findings.some(({ rule }) => rule === platformRules.commitNotTaken.id);
  const commit = taken ? input.commit : undefined;
  return {
    id,
    platform: target.platform.name,
    service: before.service,
    outcome: 'running',
    status: '',
    stages: [],
    wentLive: false,
    ...(commit === undefined ? {} : { commit }),
    ...(before.service.link === undefined ? {} : { link: before.service.link }),
  };
}

async function withLog({ target, input }: Course, deployment: Deployment): Promise<Deployment> {
  if (deployment.outcome !== 'failed' || input.logLines === 0) return deployment;
  const log = await target.platform.logs(deployment, input.logLines, input.signal);
  return log.length === 0 ? deployment : { ...deployment, log };
}

/** Cancels what this run has started. What was found running belongs to somebody else. */
async function stopOne({ target, before, input, observers }: Course, last: Deployment): Promise<void> {
  const where = `${last.id} of ${before.service.name}`;
  if (before.running || !input.cancelOnAbort) {
    observers.note(`stopped; ${where} goes on`);
    return;
  }
  observers.note(`stopped: cancelling ${where}`);
  const cancel = (id: string): Promise<Canceled> => target.platform.cancel(id, new AbortController().signal);
  const [canceled] = await Promise.all([cancel(last.id), ...(last.alsoStarted ?? []).map(cancel)]);
  if (canceled.result === 'refused') observers.note(`${canceled.reason}; the post step tries again`);
  else observers.note(canceled.result === 'done' ? `${where} is cancelled` : `${where} had ended before`);
  if (canceled.result === 'done') {
    await observers.end({ ...last, outcome: 'canceled', reason: 'The run that started it was stopped.' });
  }
}

import type { CheckResult } from '../../core/check-result.js';
import type { Deployment, DeploymentVersion } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import { conclude, type Outcome } from './conclude.js';
import { type Decision, decide, type PlatformNow } from './decide.js';
import type { RollbackInput } from './input.js';

/**
 * Decides on a rollback, does it, and asks the health gate about the old version. Never passes: whatever it comes to,
 * the release has failed. Nothing that was started is cancelled when the run is: half a rollback is the worst.
 */
export async function rollback(input: RollbackInput): Promise<CheckResult> {
  const started = input.clock.now();
  const outcome = await decideAndAct(input);
  return conclude(input, outcome, input.clock.now() - started);
}

async function decideAndAct(input: RollbackInput): Promise<Outcome> {
  // Without a reason to go back the platform is not even asked.
  const first = judge(input, { known: true });
  if (first.action !== 'roll-back') return { decision: first };
  const decision = judge(input, await readNow(input));
  if (decision.action !== 'roll-back') return { decision };
  return goBack(input, decision);
}

function judge({ mode, deployment, gates, migrations }: RollbackInput, platform: PlatformNow): Decision {
  return decide({ mode, deployment, gates, migrations, platform, retained: 'unknown' });
}

async function readNow({ platform, signal }: RollbackInput): Promise<PlatformNow> {
  try {
    const { live, newest } = await platform.preflight(signal);
    return { known: true, ...(live ? { live } : {}), ...(newest ? { newest } : {}) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { known: false, reason: error.problems.map(({ what }) => what).join('; ') };
  }
}

type RollBack = Extract<Decision, { readonly action: 'roll-back' }>;

async function goBack(input: RollbackInput, decision: RollBack): Promise<Outcome> {
  const { platform, signal, clock, timeoutMs, progress, verify } = input;
  const { target } = decision;
  progress(decision.reason);
  const started = await platform.rollback(target, signal);
  if (!started.started) return { decision, refused: started };
  try {
    const deployment = await platform.follow(started.id, {
      signal,
      deadline: clock.now() + timeoutMs,
      onChange: ({ id, status }) => progress(`rollback ${id}: ${status}`),
    });
    const health =
      deployment.outcome === 'live' ? await verify?.(asLive(deployment, target), signal) : undefined;
    return { decision, deployment, ...(health ? { health } : {}) };
  } catch (error) {
    if (!signal.aborted) throw error;
    return { decision, leftRunning: started.id };
  }
}

/** What a rollback runs is what it goes back to, also where the platform does not say so. */
function asLive(deployment: Deployment, { commit, image }: DeploymentVersion): Deployment {
  return {
    ...deployment,
    ...(commit === undefined ? {} : { commit }),
    ...(image === undefined ? {} : { image }),
  };
}

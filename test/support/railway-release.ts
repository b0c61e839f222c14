import type { CheckResult } from '../../src/core/check-result.js';
import { UserError } from '../../src/core/errors.js';
import { exitCode } from '../../src/core/verdict.js';
import { deploy } from '../../src/gates/deploy/deploy.js';
import type { DeployInput } from '../../src/gates/deploy/input.js';
import type { RailwayOptions } from '../../src/platforms/railway/context.js';
import { deployedCommit, type RailwayBench } from './railway.js';
import { spooled } from './spool.js';

export interface Released {
  readonly exit: number;
  /** Of the first service. */
  readonly check: CheckResult | undefined;
  /** Why nothing could be done. */
  readonly error: string;
  /** What the gate told a person. */
  readonly notes: readonly string[];
}

export interface ReleaseOptions {
  readonly gate?: Partial<DeployInput>;
  readonly service?: Partial<RailwayOptions> & { readonly token?: string };
}

/** One service through the deploy gate, with the exit code that the command line would have. */
export async function release(
  bench: RailwayBench,
  { gate, service }: ReleaseOptions = {},
): Promise<Released> {
  const notes: string[] = [];
  const input: DeployInput = {
    targets: [{ label: 'shop-api', platform: bench.service(service) }],
    order: 'sequence',
    commit: deployedCommit,
    wait: true,
    timeoutMs: 1_800_000,
    logLines: 20,
    onCanceled: 'fail',
    onSuperseded: 'fail',
    onDeactivated: 'neutral',
    cancelOnAbort: true,
    clock: bench.clock,
    signal: new AbortController().signal,
    observers: [{ onNote: (note) => void notes.push(note) }],
    ...gate,
  };
  try {
    const [check] = await spooled('a deploy', () => deploy(input));
    const verdict = check?.status === 'broken' ? 'broken' : check?.status === 'failed' ? 'failed' : 'passed';
    return { exit: exitCode(verdict), check, error: '', notes };
  } catch (error) {
    if (!(error instanceof UserError) && !input.signal.aborted) throw error;
    return { exit: 2, check: undefined, error: String(error), notes };
  }
}

import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of an action that runs a job. */
export const jobOutputs = {
  'job-id': 'Id of the job, or of the run of the cron job; empty when none was started.',
  outcome:
    '`succeeded`, `failed`, `canceled`, `timed-out`, or `skipped` when nothing was pending. Empty when nothing was started.',
  'exit-code': 'Exit status of the command, where Render tells it.',
  'build-commit': 'Commit of the build that the job ran with, where known.',
} as const;

/** Sets them all, also when nothing was started: a later step must not read an old value. */
export function setJobOutputs(host: Pick<Host, 'setOutput'>, check: CheckResult | undefined): void {
  const done = check?.jobs?.find((job) => !job.check);
  const asked = check?.jobs?.find((job) => job.check);
  const exitCode = done?.outcome === 'succeeded' ? 0 : done?.failure?.exitCode;
  const values: Readonly<Record<keyof typeof jobOutputs, string | undefined>> = {
    'job-id': done?.id,
    outcome: check?.status === 'skipped' ? 'skipped' : done?.outcome,
    'exit-code': exitCode === undefined ? undefined : String(exitCode),
    'build-commit': (done ?? asked)?.commit,
  };
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value ?? '');
}

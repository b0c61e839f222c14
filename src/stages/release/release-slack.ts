import { messageOf, UserError } from '../../core/errors.js';
import { redactData, redactor } from '../../core/redact.js';
import type { Report } from '../../core/report.js';
import type { JobStatus } from '../../publish/slack/run-state.js';
import type { Context } from '../context.js';
import { notify } from '../slack/notify.js';
import { withTimeout } from '../with-time.js';
import type { StageSettings } from './release-file.js';
import type { Parts } from './release-parts.js';

/** What a rollback may have to wait while Slack does not answer. */
const updateTimeoutMs = 5_000;

/** Says in Slack that the release begins. Throws `UserError` when it cannot and `fail-on-error` is on. */
export async function tellStart(parts: Parts, report: Report, context: Context): Promise<void> {
  if (hasToken(parts)) await tell({ phase: 'start', report, jobs: [] }, parts, context);
}

/** Brings the live message up to date. What goes wrong is a warning: the stages go on, and the end is told anyway. */
export async function tellStage(parts: Parts, report: Report, context: Context): Promise<void> {
  if (!hasToken(parts)) return;
  const host = withTimeout(context.host, updateTimeoutMs);
  try {
    await tell({ phase: 'update', report, jobs: [] }, parts, { ...context, host });
  } catch (error) {
    context.host.log.warn(`Slack does not show this stage yet: ${messageOf(error)}`);
  }
}

/** Says how the release ended. Throws `UserError` when it cannot and `fail-on-error` is on. */
export async function tellEnd(
  parts: Parts,
  { report, jobs }: { readonly report: Report; readonly jobs: readonly JobStatus[] },
  context: Context,
): Promise<void> {
  try {
    await tell({ phase: 'end', report, jobs }, parts, context);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { signal, log } = context.host;
    const why = signal.aborted ? 'it did not answer soon enough after the stop' : messageOf(error);
    log.warn(`Slack was not told how the release ended: ${why}`);
  }
}

interface Told {
  readonly phase: 'start' | 'update' | 'end';
  readonly report: Report;
  readonly jobs: readonly JobStatus[];
}

async function tell({ phase, report, jobs }: Told, parts: Parts, context: Context): Promise<void> {
  const [slack] = parts.setup.slack;
  if (!slack) return;
  const given = { ...parts.of('slack', slack), phase, jobStatus: jobs };
  await notify(given, context, redactData(report, redactor(parts.secrets)));
}

/** Only a message by a token can be changed. */
function hasToken({ of }: Parts): boolean {
  const { slackToken }: StageSettings & { readonly slackToken?: string } = of('slack');
  return slackToken !== undefined;
}

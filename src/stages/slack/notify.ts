import { join } from 'node:path';
import type { Given } from '../../config/field.js';
import { redactData, redactor } from '../../core/redact.js';
import type { Report, Verdict } from '../../core/report.js';
import type { Host } from '../../host/host.js';
import type { HookOptions, LiveOptions, Notice, NoticeResult } from '../../publish/slack/notice.js';
import { runKeyOf } from '../../publish/slack/run-context.js';
import type { PostedMessage } from '../../publish/slack/run-message.js';
import { readStateFile, stateFileOf, writeStateFile } from '../../publish/slack/state-file.js';
import type { Context } from '../context.js';
import type { placeInputs } from '../inputs.js';
import { keepOutOfGit } from '../publish-report.js';
import { openRepository } from '../repository.js';
import { readSoFar } from './read-so-far.js';
import type { messageInputs, noticeInputs } from './slack-inputs.js';
import { jobsOf, previousOf, slackOptions } from './slack-options.js';
import { tellOutcome } from './tell-outcome.js';

export type NotifyGiven = Given<
  Pick<typeof placeInputs, 'working-directory'> & typeof messageInputs & typeof noticeInputs
>;

/**
 * Tells Slack where the run stands. What Slack does never fails the run unless `fail-on-error` says so, and is never
 * silent: a warning annotation, the job summary and the output `result` have it. `known` is the report to tell of,
 * where it is not to be read from the stages' files.
 */
export async function notify(given: NotifyGiven, context: Context, known?: Report): Promise<Verdict> {
  const { host } = context;
  const repository = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const file = join(repository.cwd, stateFileOf(given.channel ?? ''));
  const { run, left } = await whereWeAre(given, file, host);
  const options = { ...slackOptions(given, run, host), previous: previousOf(given.previousVerdict) };
  const { report, complete } = known
    ? { report: known, complete: true }
    : await readSoFar(given, repository, context);
  const jobs = jobsOf(given.jobStatus ?? []);
  const redact = redactor([given.slackToken ?? '', given.slackWebhook ?? '']);
  const notice: Notice = {
    phase: given.phase ?? 'end',
    report: redactData(report, redact),
    jobs: complete ? jobs : [...jobs, 'failure'],
  };
  const told = await tell(notice, options, left);
  if (told.message) {
    await keepOutOfGit(file);
    await writeStateFile(file, { run, message: told.message });
  }
  return tellOutcome(told, { host, redact, failOnError: given.failOnError ?? false });
}

/** Each way to Slack has a client of its own; only one of them is loaded. */
async function tell(
  notice: Notice,
  options: LiveOptions | HookOptions,
  known: PostedMessage | undefined,
): Promise<NoticeResult> {
  if ('token' in options) {
    const { tellLive } = await import('../../publish/slack/tell-live.js');
    return tellLive(notice, options, known);
  }
  const { tellWebhook } = await import('../../publish/slack/tell-webhook.js');
  return tellWebhook(notice, options);
}

interface Place {
  /** Id and attempt of the run. */
  readonly run: string;
  /** The message as a step before has left it. */
  readonly left: PostedMessage | undefined;
}

/**
 * The run, and its message where a step before has left it: named by the inputs, else in the state file. Outside of
 * a workflow a run has no id: `start` begins a new one, and what follows goes on with it.
 */
async function whereWeAre(given: NotifyGiven, file: string, host: Host): Promise<Place> {
  const state = await readStateFile(file);
  const own = runKeyOf(host.env);
  const fresh = `local.${host.clock.now()}`;
  const run = own ?? (given.phase === 'start' ? fresh : (state?.run ?? fresh));
  const kept = state?.run === run ? state.message : undefined;
  const channel = given.channelId ?? given.channel ?? '';
  if (given.ts && given.ts !== kept?.ts) return { run, left: { channel, ts: given.ts } };
  return { run, left: kept };
}

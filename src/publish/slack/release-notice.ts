import { messageOf } from '../../core/errors.js';
import type { Report } from '../../core/report.js';
import type { HookOptions, LiveOptions, NoticeResult } from './notice.js';
import type { PostedMessage } from './run-message.js';
import type { JobStatus, Phase } from './run-state.js';
import { tellLive } from './tell-live.js';
import { tellWebhook } from './tell-webhook.js';

/** Milliseconds between two changes of a message: Slack allows about one a second in a channel. */
const pauseMs = 2000;

/** The Slack message of a release that one process runs from start to end. */
export interface ReleaseNotice {
  /**
   * Shows how far the release is, from now on; returns at once. The first call posts the message. Later ones change
   * it at most every two seconds, the newest report only, and only when it says something new.
   */
  show(report: Report): void;
  /** Ends the message with the verdict and tells the details. Resolves with what became of it; never rejects. */
  end(report: Report, jobs?: readonly JobStatus[]): Promise<NoticeResult>;
}

export type ReleaseNoticeOptions = LiveOptions | HookOptions;

/** Reports must be clean of secrets already. */
export function releaseNotice(options: ReleaseNoticeOptions): ReleaseNotice {
  const { clock, signal } = options;
  let known: PostedMessage | undefined;
  let wanted: Report | undefined;
  let pump: Promise<void> | undefined;
  const notes = new Set<string>();

  const tell = async (phase: Phase, report: Report, jobs: readonly JobStatus[]): Promise<NoticeResult> => {
    const notice = { phase, report, jobs };
    const told =
      'token' in options ? await tellLive(notice, options, known) : await tellWebhook(notice, options);
    known = told.message ?? known;
    return told;
  };
  const keepUp = async (): Promise<void> => {
    while (wanted) {
      const report = wanted;
      wanted = undefined;
      const phase = known ? 'update' : 'start';
      const told = await tell(phase, report, []);
      for (const note of told.notes) notes.add(note);
      await clock.sleep(pauseMs, signal);
    }
  };
  return {
    show(report) {
      wanted = report;
      pump ??= keepUp()
        // What kept a change from arriving keeps the end from it too, and is told there.
        .catch(() => undefined)
        .finally(() => {
          pump = undefined;
        });
    },
    async end(report, jobs = []) {
      wanted = undefined;
      await pump;
      try {
        const told = await tell('end', report, jobs);
        return { ...told, notes: [...new Set([...notes, ...told.notes])] };
      } catch (error) {
        return { status: 'failed', reason: messageOf(error), notes: [...notes], message: known };
      }
    },
  };
}

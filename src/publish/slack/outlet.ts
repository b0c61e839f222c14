import type { Outlet } from '../outlet.js';
import type { NoticeResult } from './notice.js';
import type { ReleaseNotice } from './release-notice.js';

/** The end of a release's message as an outlet of its report: what Slack refuses becomes a note. */
export function slackOutlet(notice: ReleaseNotice): Outlet {
  return {
    name: 'Slack message',
    deliver: async (report) => notesOf(await notice.end(report)),
  };
}

/** What the reader of the report should know of a message. */
export function notesOf(result: NoticeResult): readonly string[] {
  const failed = result.status === 'failed' ? [`Slack was not told: ${result.reason}.`] : [];
  return [...failed, ...result.notes];
}

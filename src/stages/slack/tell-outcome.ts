import { UserError } from '../../core/errors.js';
import type { Redact } from '../../core/redact.js';
import type { Verdict } from '../../core/report.js';
import type { Host } from '../../host/host.js';
import { renderNotice, renderWarning } from '../../publish/annotations.js';
import { text } from '../../publish/markdown/markdown.js';
import type { NoticeResult } from '../../publish/slack/notice.js';

interface Telling {
  readonly host: Host;
  readonly redact: Redact;
  readonly failOnError: boolean;
}

/**
 * Says what became of a message: outputs, a line, and what went wrong as an annotation and in the job summary.
 * Throws `UserError` for a message that failed when that is to fail the run.
 */
export async function tellOutcome(
  told: NoticeResult,
  { host, redact, failOnError }: Telling,
): Promise<Verdict> {
  const reason = 'reason' in told ? redact(told.reason) : '';
  const notes = told.notes.map(redact);
  host.setOutput('result', told.status);
  host.setOutput('reason', reason);
  host.setOutput('ts', told.message?.ts ?? '');
  host.setOutput('channel-id', told.message?.channel ?? '');
  const failed = told.status === 'failed' ? `Slack was not told: ${reason}.` : '';
  const lines = [failed, ...notes].filter(Boolean);
  for (const line of lines) host.log.warn(line);
  if (lines.length > 0) {
    if (host.kind === 'actions') {
      const commands = [...(failed ? [renderWarning('Slack', failed)] : []), ...renderNotice(notes)];
      for (const command of commands) host.print(`${command}\n`);
    }
    await host.appendSummary(`${lines.map((line) => `⚠️ ${text(line)}`).join('\n\n')}\n`);
  }
  if (failed && failOnError) {
    throw new UserError({ what: failed, where: 'slack', why: '`fail-on-error` is on' });
  }
  if (!failed) host.log.info(describe(told));
  return 'passed';
}

function describe(told: NoticeResult): string {
  const place = told.message ? `: channel ${told.message.channel}, ts ${told.message.ts}` : '';
  switch (told.status) {
    case 'sent':
      return `Slack is told${place}`;
    case 'unchanged':
      return `Slack says so already${place}`;
    case 'silent':
      return `Slack is not told: ${told.reason}`;
    case 'failed':
      return `Slack was not told: ${told.reason}`;
  }
}

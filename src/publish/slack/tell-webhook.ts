import { deliveryBudgetMs, patiently } from './calls.js';
import { explainFailure } from './failure.js';
import { renderMessage } from './message.js';
import { type HookOptions, type Notice, type NoticeResult, reasonForSilence } from './notice.js';
import { stagesOf, stateOf } from './run-state.js';
import { postToWebhook } from './webhook.js';

/**
 * Posts the one message that a webhook can post: at the end, with everything in it. Sent again after a lost answer,
 * because a verdict that nobody hears is worse than one that is heard twice. Rejects only with the signal's reason.
 */
export async function tellWebhook(notice: Notice, options: HookOptions): Promise<NoticeResult> {
  const { phase, report } = notice;
  const { clock, context, mentions, previous, signal, templates, timeoutMs, webhook, when } = options;
  const notes: string[] = [];
  const state = stateOf({ ...notice, stages: stagesOf(report) });
  const silence =
    phase === 'end'
      ? reasonForSilence(when, { phase, state, previous })
      : 'a webhook cannot change a message, so only the end of a run is told';
  if (silence) return { status: 'silent', reason: silence, notes };
  if (when === 'change' && previous === undefined) {
    notes.push('How the run before ended is not known, so this one is told: give `previous-verdict`.');
  }
  const message = renderMessage(report, { state, context, templates, mentions, withDetails: true });
  const patience = { clock, signal, deadline: clock.now() + deliveryBudgetMs };
  const post = () => postToWebhook(message, { url: webhook, timeoutMs, signal });
  const answer = await patiently(post, patience, true);
  if (answer.ok) return { status: 'sent', notes };
  return { status: 'failed', reason: explainFailure(answer.failure), notes };
}

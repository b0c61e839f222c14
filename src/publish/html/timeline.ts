import type { RecordedRun } from '../history/model.js';
import { momentText, standingOf, standingWords } from '../history/words.js';
import { type Html, html } from './html.js';
import { signs } from './signs.js';

interface Mark {
  readonly run: RecordedRun;
  /** From 1, in the list of runs. */
  readonly number: number;
  /** Percent of the way from the oldest run to the newest. */
  readonly at: number;
}

/** One lane an environment, a mark a run; each leads to its run further down. */
export function renderTimeline(runs: readonly RecordedRun[]): Html {
  const times = runs.map(({ startedAt }) => Date.parse(startedAt));
  const oldest = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - oldest);
  const lanes = new Map<string, Mark[]>();
  for (const [index, run] of runs.entries()) {
    const name = run.environment ?? 'no environment';
    const at = runs.length === 1 ? 50 : (((times[index] ?? oldest) - oldest) / span) * 100;
    const mark = { run, number: index + 1, at };
    lanes.set(name, [...(lanes.get(name) ?? []), mark]);
  }
  const names = [...lanes.keys()].sort();
  const first = momentText(new Date(oldest).toISOString());
  const last = momentText(new Date(oldest + span).toISOString());
  return html`<section aria-label="Timeline">
<h2>Timeline</h2>
<div class="lanes">${names.map(
    (name) =>
      html`<span class="quiet">${name}</span><ol class="lane" aria-label="${name}">${(lanes.get(name) ?? [])
        .toReversed()
        .map(renderMark)}</ol>`,
  )}
<span class="corner"></span><div class="scale"><span>${first}</span><span>${runs.length > 1 && last}</span></div>
</div>
</section>`;
}

function renderMark({ run, number, at }: Mark): Html {
  const standing = standingOf(run);
  const label = `${momentText(run.startedAt)}: ${standingWords[standing]}`;
  return html`<li style="left:${at.toFixed(2)}%"><a class="${standing}" href="#run-${number}" title="${label}" aria-label="${label}">${signs[standing]}</a></li>`;
}

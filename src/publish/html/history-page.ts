import { formatDuration } from '../../core/duration.js';
import { version } from '../../core/version.js';
import type { RecordedRun, RecordedStage } from '../history/model.js';
import {
  commitText,
  momentText,
  movedText,
  reasonOf,
  stageName,
  standingOf,
  standingWords,
  whatWentWrong,
} from '../history/words.js';
import { type Html, html, linkTarget } from './html.js';
import { renderPage } from './page.js';
import { signs } from './signs.js';
import { renderTimeline } from './timeline.js';

export interface HistoryPage {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The database: `host:5432/name`. */
  readonly where: string;
  /** What was asked for, in words. */
  readonly filters: readonly string[];
}

/** Findings of one stage that are shown; the JSON has all. */
const mostFindings = 20;

/** The runs of a history, newest first, as a page with a timeline. */
export function renderHistoryPage(runs: readonly RecordedRun[], page: HistoryPage): string {
  const { now, where, filters } = page;
  const number = `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`;
  return renderPage({
    title: 'History of releases',
    subtitle: [`${number} in ${where}`, ...filters].join(', '),
    madeAt: new Date(now).toISOString(),
    toolVersion: version,
    body:
      runs.length === 0
        ? html`<p>No run matches. A run is written down when it is given the address of this database.</p>`
        : html`${renderTimeline(runs)}\n${byDay(runs)}`,
  });
}

function byDay(runs: readonly RecordedRun[]): readonly Html[] {
  return runs.map((run, index) => {
    const day = run.startedAt.slice(0, 10);
    const isFirst = runs[index - 1]?.startedAt.slice(0, 10) !== day;
    return html`${isFirst && html`<h2>${dayText(day)}</h2>`}${renderRun(run, index)}`;
  });
}

function dayText(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return at.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function renderRun(run: RecordedRun, index: number): Html {
  const standing = standingOf(run);
  const wrong = run.verdict === 'passed' ? undefined : whatWentWrong(run);
  const moved = movedText(run, '→');
  return html`
<article class="run ${standing}" id="run-${index + 1}" aria-labelledby="run-${index + 1}-title">
<div class="head">
<span class="badge">${signs[standing]} ${standingWords[standing]}</span>
<h3 id="run-${index + 1}-title">${run.environment ?? run.repository ?? 'a run'}</h3>
<time datetime="${run.startedAt}">${momentText(run.startedAt).slice(11)}</time>
${run.actor !== undefined && html`<span>by ${run.actor}</span>`}
${run.commit !== undefined && html`<code title="${run.commit}">${commitText(run)}</code>`}
${workflowLink(run)}
${run.durationMs !== undefined && html`<span class="took">${formatDuration(run.durationMs)}</span>`}
</div>
<ol class="stages">${run.stages.map(
    (stage) =>
      html`<li class="${stage.status}">${signs[stage.status]} ${stageName(stage)}<span class="quiet">${
        stage.durationMs === undefined ? '' : ` ${formatDuration(stage.durationMs)}`
      }</span></li>`,
  )}</ol>
${moved !== undefined && html`<p class="moved">Migrations: <code>${moved}</code></p>`}
${wrong && html`<p class="why"><strong>${stageName(wrong)}:</strong> ${reasonOf(wrong)}</p>`}
<details><summary>What each stage said</summary>
<div class="wide"><table>
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col" class="number">Took</th><th scope="col">What it said</th></tr></thead>
<tbody>${run.stages.map(renderStage)}</tbody>
</table></div>
</details>
</article>`;
}

function workflowLink({ runUrl }: RecordedRun): Html | undefined {
  const address = linkTarget(runUrl);
  return address === undefined ? undefined : html`<a href="${address}" rel="noreferrer">workflow run</a>`;
}

function renderStage(stage: RecordedStage): Html {
  const counted = stage.findings.filter(({ muted }) => muted === undefined);
  const muted = stage.findings.length - counted.length;
  const left = Math.max(0, counted.length - mostFindings) + (stage.details.findingsLeftOut ?? 0);
  return html`<tr>
<td><strong>${stageName(stage)}</strong></td>
<td><span class="badge ${stage.status}">${standingWords[stage.status]}</span></td>
<td class="number">${stage.durationMs === undefined ? '' : formatDuration(stage.durationMs)}</td>
<td>${stage.summary ?? reasonOf(stage)}
${
  counted.length > 0 &&
  html`<ul class="findings">${counted
    .slice(0, mostFindings)
    .map(({ severity, title, rule }) => html`<li>${severity}: ${title} <code>${rule}</code></li>`)}</ul>`
}
${left > 0 && html`<p class="quiet">and ${left} more findings</p>`}
${muted > 0 && html`<p class="quiet">${muted} muted</p>`}
</td></tr>`;
}

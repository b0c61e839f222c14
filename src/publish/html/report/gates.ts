import type { CheckResult } from '../../../core/check-result.js';
import { counted } from '../../../core/count.js';
import { formatDuration } from '../../../core/duration.js';
import type { Report } from '../../../core/report.js';
import { firstOf, printableLines } from '../../lines.js';
import { nameOf, resultOf } from '../../outcome.js';
import { renderDetails } from '../../terminal/details.js';
import { lookOf } from '../../terminal/look.js';
import { type Html, html } from '../html.js';
import { signs } from '../signs.js';

const mostGates = 500;
const look = lookOf({ colour: false, width: 100, unicode: true });

/** How each gate ended, with what it ran with and, of a release, what it did. */
export function renderGates({ checks }: Report): Html {
  const { shown, left } = firstOf(checks, mostGates);
  return html`<section id="gates" aria-labelledby="gates-title">
<h2 id="gates-title">Gates</h2>
<div class="wide"><table class="gates">
<thead><tr><th scope="col">Gate</th><th scope="col">Result</th><th scope="col" class="number">Took</th><th scope="col">What it found</th></tr></thead>
<tbody>${shown.map(renderGate)}</tbody>
</table></div>
${left > 0 && html`<p>and ${counted(left, 'more gate')} in the report file.</p>`}
</section>`;
}

function renderGate(check: CheckResult): Html {
  const { status, summary, durationMs, muted, facts } = check;
  const lines = renderDetails(check, look);
  return html`<tr>
<th scope="row">${nameOf(check)}</th>
<td><span class="badge ${status}">${signs[status]} ${resultOf(check).words}</span></td>
<td class="number">${formatDuration(durationMs)}</td>
<td>${printableLines(summary.trim()).map((line, index) => html`${index > 0 && html`<br>`}${line}`)}${muted.length > 0 && ` (${muted.length} muted)`}
${facts.length > 0 && html`<p class="quiet">${facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>`}
${lines.length > 0 && html`<details><summary>What it did</summary><pre><code>${lines.join('\n')}</code></pre></details>`}
</td></tr>`;
}

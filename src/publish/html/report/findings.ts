import { counted } from '../../../core/count.js';
import { compareFindings, type Finding, fingerprint } from '../../../core/finding.js';
import { uniteFindings } from '../../../core/finding-list.js';
import type { Report } from '../../../core/report.js';
import { firstOf, upper } from '../../lines.js';
import { findingsByProject, nameOf } from '../../outcome.js';
import { type Html, html } from '../html.js';
import { excerptOf } from './excerpt.js';
import { renderFinding, type ShownFinding } from './finding.js';
import type { RuleIds } from './rules.js';
import type { Sources } from './sources.js';

/** More than anybody reads, and few enough for a browser. */
const mostFindings = 5000;
const mostMuted = 1000;

/** Every finding of the report once, worst first, with the gates that found it. */
export function shownFindings(report: Report, ruleIds: RuleIds, sources: Sources): readonly ShownFinding[] {
  return [...findingsByProject(report)]
    .flatMap(([project, findings]) => {
      const gates = gatesOf(report, project);
      return uniteFindings(findings).map((finding) => ({
        finding,
        gates: gates.get(fingerprint(finding)) ?? [],
      }));
    })
    .sort((a, b) => compareFindings(a.finding, b.finding))
    .map(({ finding, gates }, index) => ({
      finding,
      gates,
      number: index + 1,
      ruleId: ruleIds.get(finding.rule) ?? 'rules',
      excerpt: excerptAt(finding, sources),
    }));
}

function gatesOf({ checks }: Report, project: string): ReadonlyMap<string, readonly string[]> {
  const gates = new Map<string, string[]>();
  for (const check of checks.filter((each) => each.project === project)) {
    for (const finding of check.findings) {
      const key = fingerprint(finding);
      const known = gates.get(key) ?? [];
      if (!known.includes(check.gate)) gates.set(key, [...known, check.gate]);
    }
  }
  return gates;
}

function excerptAt({ location }: Finding, sources: Sources) {
  const text = location === undefined ? undefined : sources.get(location.file);
  return location === undefined || text === undefined ? undefined : excerptOf(text, location);
}

/** All findings below what narrows them down. Without a script there is nothing to narrow down, and all are there. */
export function renderFindings(report: Report, all: readonly ShownFinding[]): Html {
  const { shown, left } = firstOf(all, mostFindings);
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${all.length === 0 ? html`<p>None.</p>` : shown.length > 1 && renderFilters(shown)}
${shown.map(renderFinding)}
<p id="none" hidden>No finding matches. <button type="button">Show all</button></p>
${left > 0 && html`<p>and ${counted(left, 'more finding')} in the report file.</p>`}
${renderMuted(report)}
</section>`;
}

interface Filter {
  readonly name: string;
  readonly of: (shown: ShownFinding) => readonly string[];
}

const filters: readonly Filter[] = [
  { name: 'severity', of: ({ finding }) => [finding.severity] },
  { name: 'gate', of: ({ gates }) => gates },
  { name: 'rule', of: ({ finding }) => [finding.rule] },
  { name: 'migration', of: ({ finding }) => (finding.migration ? [finding.migration] : []) },
];

function renderFilters(shown: readonly ShownFinding[]): Html {
  return html`<form id="filters" role="search" aria-label="Findings" hidden>
<label class="search">Search <input type="search" name="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/" placeholder="press / to search"></label>
${filters.map((filter) => renderFilter(filter, shown))}
<output id="shown" aria-live="polite">${counted(shown.length, 'finding')}</output>
</form>`;
}

/** The values that occur, each with how often; nothing where there is nothing to choose. */
function renderFilter({ name, of }: Filter, shown: readonly ShownFinding[]): Html | undefined {
  const amounts = new Map<string, number>();
  for (const value of shown.flatMap(of)) amounts.set(value, (amounts.get(value) ?? 0) + 1);
  if (amounts.size < 2) return undefined;
  const order = name === 'severity' ? [...amounts] : [...amounts].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<label>${upper(name)} <select name="${name}">
<option value="">all</option>
${order.map(([value, amount]) => html`<option value="${value}">${value} (${amount})</option>`)}
</select></label>`;
}

/** What a suppression or the baseline took out of the verdict. */
function renderMuted({ checks }: Report): Html | undefined {
  const muted = checks.flatMap((check) => check.muted.map((each) => ({ ...each, gate: nameOf(check) })));
  if (muted.length === 0) return undefined;
  const { shown, left } = firstOf(muted, mostMuted);
  const rows = shown.map(
    ({ finding, by, reason, gate }) =>
      html`<tr><td><code>${finding.rule}</code></td><td>${gate}, by ${by}</td><td>${finding.title}${
        reason !== undefined && html`<br><span class="quiet">${reason}</span>`
      }</td></tr>`,
  );
  return html`<details><summary>${counted(muted.length, 'muted finding')}</summary>
<div class="wide"><table>
<thead><tr><th scope="col">Rule</th><th scope="col">Muted</th><th scope="col">Finding</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>
${left > 0 && html`<p>and ${counted(left, 'more muted finding')} in the report file.</p>`}
</details>`;
}

import { shortCommit } from '../../../core/commit.js';
import { counted } from '../../../core/count.js';
import { formatDuration } from '../../../core/duration.js';
import type { Report } from '../../../core/report.js';
import type { RuleInfo } from '../../../core/rule.js';
import { clip, firstOf } from '../../lines.js';
import { headline, nextSteps } from '../../outcome.js';
import { type Html, html } from '../html.js';
import { renderPage } from '../page.js';
import { signs } from '../signs.js';
import type { ShownFinding } from './finding.js';
import { renderFindings, shownFindings } from './findings.js';
import { renderGates } from './gates.js';
import { renderMigrations } from './migrations.js';
import { renderRules, ruleIdsOf } from './rules.js';
import { reportScript } from './script.js';
import type { Sources } from './sources.js';
import { reportStyle } from './style.js';

export interface ReportPage {
  /** What is known of the rules; of one that is not here there is only its name. */
  readonly rules: readonly RuleInfo[];
  /** The files that findings are about, cleaned of secrets as the report is. */
  readonly sources: Sources;
}

const mostNotes = 50;
/** Characters. */
const longestStep = 400;

/** The report as one page that needs no network. The same report makes the same page. */
export function renderReportPage(report: Report, { rules, sources }: ReportPage): string {
  const ruleIds = ruleIdsOf(report.checks.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const findings = shownFindings(report, ruleIds, sources);
  return renderPage({
    title: `Lockkeeper ${headline(report)}`,
    subtitle: judgedText(report),
    madeAt: report.startedAt,
    toolVersion: report.tool.version,
    style: reportStyle,
    script: reportScript,
    body: html`<button id="theme" type="button" aria-pressed="false" hidden>Dark colours</button>
${renderVerdict(report)}
${renderContents(report, findings)}
${renderGates(report)}
${renderFindings(report, findings)}
<div id="migrations">${report.checks.map(renderMigrations)}</div>
${renderRules(ruleIds, rules)}`,
  });
}

function judgedText({ commit, base, durationMs, checks }: Report): string {
  return [
    counted(checks.length, 'gate'),
    ...(commit === undefined ? [] : [`commit ${shortCommit(commit)}`]),
    ...(base === undefined ? [] : [`against ${base}`]),
    formatDuration(durationMs),
  ].join(' · ');
}

function renderVerdict(report: Report): Html {
  const { verdict, notes } = report;
  const steps = nextSteps(report);
  const { shown, left } = firstOf(notes, mostNotes);
  return html`<section class="verdict ${verdict}" aria-label="Verdict">
<span class="badge">${signs[verdict]} ${verdict}</span>
${
  steps.length > 0 &&
  html`<p>Next:</p><ol>${steps.map(
    ({ text, typed }) =>
      html`<li>${typed ? html`<code>${clip(text, longestStep)}</code>` : clip(text, longestStep)}</li>`,
  )}</ol>`
}
${shown.map((note) => html`<p class="note">${note}</p>`)}
${left > 0 && html`<p>and ${counted(left, 'more note')}</p>`}
</section>`;
}

function renderContents({ checks }: Report, findings: readonly ShownFinding[]): Html {
  const ran = checks.some(({ migrations }) => migrations.length > 0);
  return html`<nav aria-label="Contents"><a href="#gates">Gates</a> <a href="#findings">Findings (${findings.length})</a>
${ran && html`<a href="#migrations">Migrations</a>`}
${findings.length > 0 && html`<a href="#rules">Rules</a>`}</nav>`;
}

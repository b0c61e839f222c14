import type { Evidence } from '../../../core/evidence.js';
import type { Finding } from '../../../core/finding.js';
import { formatLocation } from '../../../core/location.js';
import { verdictOf } from '../../evidence-words.js';
import { clip, printableLines } from '../../lines.js';
import { type Html, html } from '../html.js';
import { codeBlock, excerptBlock } from './code.js';
import type { Excerpt } from './excerpt.js';

/** Characters. */
const longest = { title: 1000, detail: 20_000 };

/** A finding with what the page knows of it beyond its own words. */
export interface ShownFinding {
  readonly finding: Finding;
  /** From 1. */
  readonly number: number;
  /** The gates that found it. */
  readonly gates: readonly string[];
  /** Id of its rule's text in the page. */
  readonly ruleId: string;
  readonly excerpt?: Excerpt | undefined;
}

/** What is wrong, where, with its SQL in place, what running it showed, and how to mend it. */
export function renderFinding({ finding, number, gates, ruleId, excerpt }: ShownFinding): Html {
  const { rule, severity, title, detail, fix, location, migration, related = [], evidence } = finding;
  const id = `finding-${number}`;
  return html`
<article class="finding ${severity}" id="${id}" aria-labelledby="${id}-title" data-severity="${severity}" data-gate="${gates.join(' ')}" data-rule="${rule}" data-migration="${migration ?? ''}">
<div class="head"><span class="badge">${severity}</span><h3 id="${id}-title">${clip(title, longest.title)}</h3></div>
<p class="place">${location && html`<code>${formatLocation(location)}</code>`}
<a href="#${ruleId}">${rule}</a>
<span class="quiet">${[migration && `migration ${migration}`, gates.join(', ')].filter(Boolean).join(' · ')}</span></p>
${excerpt && excerptBlock(excerpt)}
${detail !== undefined && detail.trim() !== '' && renderDetail(detail)}
${evidence && renderEvidence(evidence)}
${
  related.length > 0 &&
  html`<ul>${related.map(
    (each) => html`<li><code>${formatLocation(each.location)}</code> ${each.message}</li>`,
  )}</ul>`
}
${fix !== undefined && fix.trim() !== '' && html`<p class="label">Fix</p>${codeBlock(fix, 'fix')}`}
</article>`;
}

/** One line is prose. Several are what was seen: SQL, a server's words, a comparison. */
function renderDetail(detail: string): Html {
  const [first = '', ...more] = printableLines(detail.trimEnd());
  return more.length === 0 ? html`<p>${clip(first, longest.detail)}</p>` : codeBlock(detail);
}

function renderEvidence(evidence: Evidence): Html {
  const { verdict, seen } = evidence;
  return html`<div class="evidence ${verdict}"><p><strong>${verdictOf(evidence)}</strong></p>${
    seen.length > 0 && html`<ul>${seen.map((line) => html`<li>${line}</li>`)}</ul>`
  }</div>`;
}

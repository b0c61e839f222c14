import type { RuleInfo } from '../../../core/rule.js';
import { type Html, html } from '../html.js';
import { codeBlock, prose } from './code.js';

/** The id in the page of each rule's text. */
export type RuleIds = ReadonlyMap<string, string>;

/** The rules that these findings name, by name. */
export function ruleIdsOf(rules: readonly string[]): RuleIds {
  return new Map([...new Set(rules)].sort().map((rule, index) => [rule, `rule-${index + 1}`]));
}

/** The page of every rule that found something: a reader of one file has no other. */
export function renderRules(ids: RuleIds, known: readonly RuleInfo[]): Html | undefined {
  if (ids.size === 0) return undefined;
  const infos = new Map(known.map((info) => [info.id, info]));
  return html`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules</h2>
${[...ids].map(([rule, id]) => renderRule(rule, id, infos.get(rule)))}
</section>`;
}

function renderRule(rule: string, id: string, info: RuleInfo | undefined): Html {
  if (info === undefined) {
    return html`<article class="rule" id="${id}"><h3><code>${rule}</code></h3><p>Nothing is written about it.</p></article>`;
  }
  const { title, why, cost, versions, bad, good, mend } = info;
  return html`<article class="rule" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><code>${rule}</code> ${title}</h3>
<p>${prose(why)}</p>
${cost !== undefined && html`<p><strong>Cost:</strong> ${prose(cost)}${versions !== undefined && html`. PostgreSQL: ${versions}`}.</p>`}
${bad !== undefined && html`<p class="label">Bad</p>${codeBlock(bad, 'bad')}`}
${good !== undefined && html`<p class="label">Good</p>${codeBlock(good, 'fix')}`}
<p><strong>Mend:</strong> ${prose(mend)}</p>
</article>`;
}

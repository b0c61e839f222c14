import { counted } from '../../../core/count.js';
import { clip, firstOf, printableLines } from '../../lines.js';
import { type Html, html } from '../html.js';
import type { Excerpt } from './excerpt.js';

const mostLines = 200;
/** Characters. No single text may fill the page; the report file has it whole. */
const longest = { text: 20_000, line: 2000 };

/** Lines as they are; those of a comparison by what they say. */
export function codeBlock(text: string, kind = ''): Html {
  const { shown, left } = firstOf(printableLines(clip(text.trimEnd(), longest.text)), mostLines);
  const more = left > 0 ? [`… and ${counted(left, 'more line')} in the report file`] : [];
  const lines = [...shown.map((line) => clip(line, longest.line)), ...more];
  const isComparison = lines.some((line) => /^[+-] /.test(line));
  return html`<pre class="${kind}"><code>${
    isComparison ? lines.map(comparedLine) : lines.join('\n')
  }</code></pre>`;
}

function comparedLine(line: string): Html {
  if (line.startsWith('+ ')) return html`<ins>${line}\n</ins>`;
  return line.startsWith('- ') ? html`<del>${line}\n</del>` : html`${line}\n`;
}

/** A part of a file with its line numbers, which nobody copies along; what it is about is marked. */
export function excerptBlock({ first, lines, from, to }: Excerpt): Html {
  const rows = lines.map((line, index) => {
    const number = first + index;
    const marked = number >= from && number <= to;
    return html`<span class="${marked ? 'row marked' : 'row'}" data-line="${number}">${line}\n</span>`;
  });
  return html`<pre class="excerpt"><code>${rows}</code></pre>`;
}

/** Text of our own in which names stand between backticks. */
export function prose(text: string): readonly Html[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

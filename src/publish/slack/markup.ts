import { printable } from '../../core/text.js';
import { clip, printableLines } from '../lines.js';

/** Text in Slack's markup (mrkdwn), in which every character from outside is only a character. */
export type Markup = string;

/** Slack knows no escape for these: a look-alike stands in. */
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** What Slack reads as an entity, a link or a mention. In plain text objects too. */
function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One line: breaks become spaces, control characters and direction marks become escapes. */
function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

/**
 * Text from outside as one line of at most `limit` characters of markup. What could be read as bold, italic, struck
 * or code, as an emoji or a mention shows as itself; an underscore within a word is none of them and stays.
 */
export function words(text: string, limit = 300): Markup {
  return fitted(oneLine(text).trim(), limit, (part) =>
    escapeEntities(
      part
        .replace(/[*~`]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (sign) => lookAlikes[sign] ?? sign)
        .replace(/:(?=[a-z0-9_+'-]+:)/gi, '꞉'),
    ),
  );
}

/** Text that the user of Lockkeeper wrote as markup: it may be bold, in several lines, and can neither link nor mention. */
export function ownMarkup(text: string): Markup {
  return escapeEntities(printableLines(text).join('\n'));
}

/** Text from outside for a `plain_text` object: one line of at most `limit` characters. */
export function plain(text: string, limit: number): string {
  return fitted(oneLine(text), limit, escapeEntities);
}

/** A name or a command from outside, in the type of code. Empty for blank text. */
export function code(text: string, limit = 150): Markup {
  const shown = oneLine(text).trim();
  if (shown === '') return '';
  return fitted(shown, limit, (part) => `\`${escapeEntities(part.replaceAll('`', 'ˋ'))}\``);
}

/** The last of these lines as a code block of at most `limit` characters. */
export function codeBlock(lines: readonly string[], limit: number): Markup {
  const shown = lines.flatMap(printableLines).map((line) => clip(line, 200));
  const block = (from: number): Markup => {
    const text = escapeEntities(shown.slice(from).join('\n').replaceAll('`', 'ˋ'));
    return `\`\`\`\n${text}\n\`\`\``;
  };
  let from = 0;
  while (from < shown.length - 1 && block(from).length > limit) from += 1;
  return block(from).length <= limit ? block(from) : '';
}

/** A link; only its label where the address is none that a browser opens. `label` is markup. */
export function link(address: string | undefined, label: Markup): Markup {
  if (address === undefined || label === '' || address.length > 2000 || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return label;
  if (url.username !== '' || url.password !== '') return label;
  const href = url.href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
  return `<${href.replaceAll('&', '&amp;')}|${label.replaceAll('|', '¦')}>`;
}

/** Cuts the text, not its escaped form: half an entity would show as one. */
function fitted(text: string, limit: number, encode: (part: string) => string): string {
  for (let length = Math.min(text.length, limit); length > 0; length = Math.floor(length * 0.8)) {
    const escaped = encode(clip(text, length));
    if (escaped.length <= limit) return escaped;
  }
  return '';
}

/** Markup without links as at most `limit` characters, never ending in half an entity. */
export function cut(markup: Markup, limit: number): Markup {
  if (markup.length <= limit) return markup;
  return `${clip(markup, limit - 1)
    .replace(/…$/, '')
    .replace(/&[a-z]{0,4}$/, '')}…`;
}

import { printable } from '../core/text.js';
import { type Json, parseJson, valuesAt } from './json-path.js';

const longest = 300;

/** Where APIs put what went wrong. */
const places = [
  'message',
  'errors.0.message',
  'error.message',
  'error_description',
  'error',
  'detail',
  'title',
];

/** What a body says of a failure as one line: a JSON message, a page's title, else the text's beginning. */
export function messageOfBody(body: string): string {
  const json = parseJson(body);
  return oneLine(
    (json === undefined ? undefined : jsonMessage(json)) ?? (isPage(body) ? textOfPage(body) : body),
  );
}

/** Whether a body is a page for people: a proxy's or an edge's, not the API's. */
export function isPage(body: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|h1|title|center)\b/i.test(body.slice(0, 1000));
}

function jsonMessage(json: Json): string | undefined {
  return places
    .flatMap((place) => valuesAt(json, place))
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

function textOfPage(body: string): string {
  const start = body.slice(0, 20_000);
  const title = /<title[^>]*>([^<]*)</i.exec(start)?.[1]?.trim();
  if (title) return title;
  return start.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}

function oneLine(text: string): string {
  const line = printable(
    text
      .slice(0, 10 * longest)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}

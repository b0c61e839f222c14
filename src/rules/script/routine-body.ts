import type { RoutineText } from '../../schema/replay/catalog.js';
import type { QuotedBody } from './quoted-body.js';

/** The body of a routine that has it without quotes: what stands between BEGIN ATOMIC and its END. */
export function routineBody({ node, text }: RoutineText): QuotedBody | undefined {
  if (!node.sql_body) return undefined;
  const begin = /\bbegin\s+atomic\b/i.exec(text);
  const expression = begin ? undefined : /\breturn\s+/i.exec(text);
  const opening = begin ?? expression;
  if (!opening) return undefined;
  const start = opening.index + opening[0].length;
  const inner = begin ? text.slice(start).replace(/\bend\s*;?\s*$/i, '') : `SELECT ${text.slice(start)}`;
  const shift = begin ? 0 : 'SELECT '.length;
  return {
    kind: 'routine',
    language: 'sql',
    text: inner,
    offsetOf: (inBody) => start + Math.max(0, inBody - shift),
  };
}

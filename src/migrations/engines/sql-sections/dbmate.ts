import type { Stranger } from '../../model.js';
import { sqlDirection } from '../sql-direction.js';
import { byText } from '../sql-order.js';
import { type Line, linesOf, type SectionFormat, sectionAfter } from './format.js';

/** dbmate reads its markers only at the very start of a line (`^--\s*migrate:up`). */
const marker = /^--\s*migrate:(up|down)(?:\s+(.*))?$/;
const indented = /^\s+--\s*migrate:(up|down)\b/;

export const dbmate: SectionFormat = {
  flavor: 'dbmate',
  marks: (text) => /^\s*--\s*migrate:up\b/m.test(text),
  takes: (name) => /^\d+.*\.sql$/s.test(name),
  id: (name) => /^\d+/.exec(name)?.[0] ?? name,
  compare: byText,
  bookkeeping: ['public.schema_migrations'],
  parse(file, text) {
    const lines = linesOf(text);
    const markers = lines.filter((line) => marker.test(line.text));
    const up = markers.find((line) => side(line) === 'up');
    const down = markers.find((line) => side(line) === 'down' && (!up || line.number > up.number));
    const refused = precedingStatement(lines, up, file);
    const direction = (line: Line | undefined, next: Line | undefined) => {
      if (!line) return undefined;
      const { start, end } = sectionAfter(line, next, text);
      // Without a transaction dbmate still sends the section as one message.
      const mode = /\btransaction:false\b/.test(line.text) ? ('one-message' as const) : ('wrapped' as const);
      const script = { file, text: text.slice(start, end), line: line.number + 1, mode };
      return sqlDirection(refused ? { ...script, refused } : script, line.number);
    };
    return {
      up: direction(up, down),
      down: direction(down, undefined),
      strangers: [
        ...lines.flatMap((line) => indentedMarker(line, file)),
        ...(refused ? [refused] : []),
        ...missing(up, file),
      ],
    };
  },
};

function side(line: Line): string | undefined {
  return marker.exec(line.text)?.[1];
}

function indentedMarker(line: Line, file: string): readonly Stranger[] {
  const which = indented.exec(line.text)?.[1];
  if (!which) return [];
  const reason = `"-- migrate:${which}" is indented, so dbmate takes it for a comment and runs what follows as part of the section before it: move it to the start of the line`;
  return [{ location: { file, line: line.number }, reason }];
}

function missing(up: Line | undefined, file: string): readonly Stranger[] {
  if (up) return [];
  return [
    { location: { file, line: 1 }, reason: 'has no "-- migrate:up" line: dbmate stops with an error here' },
  ];
}

/** dbmate allows only blank lines and comments before the up. */
function precedingStatement(
  lines: readonly Line[],
  up: Line | undefined,
  file: string,
): Stranger | undefined {
  const line = lines.slice(0, up ? up.number - 1 : 0).find(({ text }) => !/^\s*(?:--|$)/.test(text));
  if (!line) return undefined;
  return {
    location: { file, line: line.number },
    reason: 'SQL stands before "-- migrate:up": dbmate stops with an error here',
  };
}

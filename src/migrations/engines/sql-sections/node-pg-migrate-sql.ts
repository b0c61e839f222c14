import { sqlDirection } from '../sql-direction.js';
import { byLeadingNumber } from '../sql-order.js';
import { type Line, linesOf, type SectionFormat, sectionAfter } from './format.js';

/** node-pg-migrate's own rule for `.sql` migrations: any case, hyphens and blanks between. */
const upMarker = /^\s*--[\s-]*up\s+migration/i;
const downMarker = /^\s*--[\s-]*down\s+migration/i;

export const nodePgMigrateSql: SectionFormat = {
  flavor: 'node-pg-migrate',
  marks: (text) => /^\s*--[\s-]*up\s+migration/im.test(text),
  takes: (name) => name.endsWith('.sql'),
  id: (name) => name.replace(/\.sql$/, ''),
  compare: byLeadingNumber,
  bookkeeping: ['public.pgmigrations'],
  code: {
    takes: (name) => /^\d+.*\.[cm]?[jt]s$/.test(name),
    reason: 'a JavaScript migration needs the node-pg-migrate engine: set engine: node-pg-migrate',
  },
  parse(file, text) {
    const lines = linesOf(text);
    const up = lines.find((line) => upMarker.test(line.text));
    const down = lines.find((line) => downMarker.test(line.text));
    const direction = (line: Line | undefined, other: Line | undefined) => {
      if (!line) return undefined;
      const next = other && other.number > line.number ? other : undefined;
      const { start, end } = sectionAfter(line, next, text);
      const script = { file, text: text.slice(start, end), line: line.number + 1, mode: 'wrapped' as const };
      return sqlDirection(script, line.number);
    };
    return { up: direction(up, down), down: direction(down, up), strangers: [] };
  },
};

import { sqlDirection } from '../sql-direction.js';
import { byLeadingNumber } from '../sql-order.js';
import { type Line, linesOf, type SectionFormat, type Sections } from './format.js';
import { cutLines } from './line-statements.js';

/** `-- +migrate Up notransaction`: command and options, at the start of a line. */
const command = /^--\s*\+migrate\s+(\S+)(.*)$/;

export const sqlMigrate: SectionFormat = {
  flavor: 'sql-migrate',
  marks: (text) => /^--\s*\+migrate\s+Up\b/m.test(text),
  takes: (name) => name.endsWith('.sql'),
  id: (name) => name,
  compare: byLeadingNumber,
  bookkeeping: ['public.gorp_migrations'],
  parse,
};

function parse(file: string, text: string): Sections {
  const lines = linesOf(text);
  const direction = (name: 'Up' | 'Down') => {
    const marker = lines.find((line) => commandOf(line) === name);
    if (!marker) return undefined;
    const next = lines.find((line) => line.number > marker.number && opensDirection(line));
    const inside = lines.slice(marker.number, next ? next.number - 1 : undefined);
    const cut = cutLines(inside, {
      file,
      sectionStart: marker.end,
      isBegin: (line) => /^--\s*\+migrate\s+StatementBegin\b/.test(line),
      isEnd: (line) => /^--\s*\+migrate\s+StatementEnd\b/.test(line),
      prefix: '-- +migrate',
    });
    const mode = /\bnotransaction\b/.test(marker.text) ? ('plain' as const) : ('wrapped' as const);
    const section = text.slice(marker.end, next?.start);
    const script = { file, text: section, line: marker.number + 1, mode, blocks: cut.blocks };
    const [refused] = cut.problems;
    const direction = sqlDirection(refused ? { ...script, refused } : script, marker.number);
    return { direction, problems: cut.problems };
  };
  const up = direction('Up');
  const down = direction('Down');
  return {
    up: up?.direction,
    down: down?.direction,
    strangers: [...(up?.problems ?? []), ...(down?.problems ?? [])],
  };
}

function commandOf(line: Line): string | undefined {
  return command.exec(line.text)?.[1];
}

function opensDirection(line: Line): boolean {
  const name = commandOf(line);
  return name === 'Up' || name === 'Down';
}

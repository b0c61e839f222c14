import type { Stranger } from '../../model.js';
import { sqlDirection } from '../sql-direction.js';
import { byLeadingNumber } from '../sql-order.js';
import { type Line, linesOf, type SectionFormat, type Sections, sectionAfter } from './format.js';
import { cutLines } from './line-statements.js';

/** goose takes `-- +goose` and `--+goose`, in any case, at the start of a line. */
const command = /^--\s*\+goose\s+(.+?)\s*$/i;

export const goose: SectionFormat = {
  flavor: 'goose',
  marks: (text) => /^--\s*\+goose\s+up\b/im.test(text),
  takes: (name) => /^\d+_.*\.sql$/s.test(name),
  id: (name) => String(BigInt(/^\d+/.exec(name)?.[0] ?? 0)),
  compare: byLeadingNumber,
  bookkeeping: ['public.goose_db_version'],
  code: {
    takes: (name) => /^\d+_.*(?<!_test)\.go$/s.test(name),
    reason: 'a Go migration is compiled into its own program: only that program can run it',
  },
  parse,
};

function parse(file: string, text: string): Sections {
  const lines = linesOf(text);
  const find = (name: string) => lines.find((line) => commandOf(line.text) === name);
  const mode = find('no transaction') ? ('plain' as const) : ('wrapped' as const);
  const up = find('up');
  const down = find('down');
  const strangers = lines.flatMap((line) => unusual(line, file));
  const direction = (marker: Line | undefined, next: Line | undefined) => {
    if (!marker) return undefined;
    const section = sectionAfter(marker, next, text);
    const inside = lines.filter((line) => line.start >= section.start && line.start < section.end);
    const { blocks, problems } = cutLines(inside, {
      file,
      sectionStart: section.start,
      isBegin: (line) => commandOf(line) === 'statementbegin',
      isEnd: (line) => commandOf(line) === 'statementend',
      prefix: '-- +goose',
    });
    const unknown = substituted(inside, file);
    strangers.push(...problems, ...unknown);
    const [refused] = [...unknown, ...problems];
    const script = {
      file,
      text: text.slice(section.start, section.end),
      line: marker.number + 1,
      mode,
      blocks,
      ...(refused && { refused }),
    };
    return sqlDirection(script, marker.number);
  };
  const after = up && down && down.number > up.number ? down : undefined;
  return { up: direction(up, after), down: direction(down, undefined), strangers };
}

function commandOf(line: string): string | undefined {
  return command.exec(line)?.[1]?.toLowerCase();
}

const known = new Set([
  'up',
  'down',
  'statementbegin',
  'statementend',
  'no transaction',
  'envsub on',
  'envsub off',
]);

/** Lines into which goose would put environment variables, which are not known here. */
function substituted(lines: readonly Line[], file: string): readonly Stranger[] {
  let on = false;
  return lines.flatMap((line) => {
    const name = commandOf(line.text);
    if (name?.startsWith('envsub')) on = name === 'envsub on';
    const variable = on ? /\$\{?([A-Za-z_]\w*)/.exec(line.text)?.[1] : undefined;
    if (variable === undefined) return [];
    const reason = `ENVSUB puts the environment variable ${variable} here, which only goose knows: run it with engine: command`;
    return [{ location: { file, line: line.number }, reason }];
  });
}

function unusual(line: Line, file: string): readonly Stranger[] {
  const name = commandOf(line.text);
  const location = { file, line: line.number };
  if (name === undefined) {
    const isIndented = command.test(line.text.trim());
    return isIndented
      ? [{ location, reason: 'a goose command must start the line: goose takes this for a comment' }]
      : [];
  }
  return known.has(name) ? [] : [{ location, reason: `"${name}" is no goose command` }];
}

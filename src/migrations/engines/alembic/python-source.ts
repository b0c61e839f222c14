/** One token of Python source. Strings carry their value; what an f-string would compute stays as written. */
export interface Token {
  readonly kind: 'string' | 'name' | 'number' | 'operator';
  readonly text: string;
  readonly line: number;
}

/** A logical line: brackets, backslashes and triple quotes joined, comments and blank lines left out. */
export interface Statement {
  readonly line: number;
  /** Columns of white space before it; a tab counts to the next multiple of eight, as in Python. */
  readonly indent: number;
  readonly tokens: readonly Token[];
}

export interface Comment {
  readonly line: number;
  /** Without the `#` and the space after it. */
  readonly text: string;
}

export interface PythonSource {
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  /** The line of a bracket that is never closed: what follows cannot be told apart. */
  readonly openBracket: number | undefined;
}

type LexemeKind = Token['kind'] | 'newline' | 'joined' | 'comment' | 'space';

interface Lexeme {
  readonly kind: LexemeKind;
  readonly text: string;
  readonly line: number;
}

const lexeme =
  /(?<newline>\r?\n)|(?<joined>\\\r?\n)|(?<comment>#[^\n]*)|(?<string>[rRbBuUfFtT]{0,2}(?:"""|'''|"|'))|(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)|(?<number>\d[\w.]*)|(?<space>[ \t\f\r]+)|(?<operator>.)/suy;

/**
 * Cuts Python source into logical lines of tokens. It never fails: an unfinished string or bracket ends with the
 * file, because judging the syntax is Python's task.
 */
export function readPython(text: string): PythonSource {
  const all = [...lexemes(text)];
  return {
    statements: logicalLines(all).flatMap(toStatement),
    openBracket: openBracket(all),
    comments: all
      .filter(({ kind }) => kind === 'comment')
      .map(({ text: comment, line }) => ({ line, text: comment.slice(1).trim() })),
  };
}

/** The outermost bracket that is open at the end of the file. */
function openBracket(all: readonly Lexeme[]): number | undefined {
  const open: number[] = [];
  for (const { kind, text, line } of all) {
    const step = kind === 'operator' ? bracket(text) : 0;
    if (step > 0) open.push(line);
    if (step < 0) open.pop();
  }
  return open[0];
}

function logicalLines(all: readonly Lexeme[]): Lexeme[][] {
  const lines: Lexeme[][] = [[]];
  let depth = 0;
  for (const part of all) {
    const line = lines[lines.length - 1] ?? [];
    if (part.kind === 'operator') depth = Math.max(0, depth + bracket(part.text));
    const semicolon = part.kind === 'operator' && part.text === ';';
    if (depth === 0 && part.kind === 'newline') lines.push([]);
    // What follows a semicolon stands as deep as the line it is on.
    else if (depth === 0 && semicolon) lines.push([{ ...part, kind: 'space', text: marginOf(line) }]);
    else if (part.kind !== 'comment' && part.kind !== 'joined') line.push(part);
  }
  return lines;
}

function toStatement(parts: readonly Lexeme[]): Statement[] {
  const tokens = parts.filter((part): part is Token => part.kind !== 'space' && part.kind !== 'newline');
  const [first] = tokens;
  return first ? [{ line: first.line, indent: columns(marginOf(parts)), tokens }] : [];
}

function marginOf([first]: readonly Lexeme[]): string {
  return first?.kind === 'space' ? first.text : '';
}

/** 1 for an opening bracket, -1 for a closing one. */
function bracket(operator: string): number {
  if ('([{'.includes(operator)) return 1;
  return ')]}'.includes(operator) ? -1 : 0;
}

function* lexemes(text: string): Generator<Lexeme> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    lexeme.lastIndex = at;
    const groups = lexeme.exec(text)?.groups ?? {};
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) ?? ['space', ' '];
    const string = kind === 'string' ? readString(text, at + found.length, formOf(found)) : undefined;
    yield { kind: kind as LexemeKind, text: string ? string.value : found, line };
    const next = string ? string.end : at + found.length;
    line += text.slice(at, next).split('\n').length - 1;
    at = next;
  }
}

function formOf(start: string): StringForm {
  const prefix = start.replace(/['"]/g, '');
  return { quote: start.slice(prefix.length), raw: /r/i.test(prefix) };
}

interface StringForm {
  readonly quote: string;
  readonly raw: boolean;
}

function readString(text: string, start: number, form: StringForm): { value: string; end: number } {
  const { quote, raw } = form;
  let value = '';
  let at = start;
  while (at < text.length) {
    if (text.startsWith(quote, at)) return { value, end: at + quote.length };
    const char = text[at] ?? '';
    if (char === '\n' && quote.length === 1) return { value, end: at };
    if (char === '\\') {
      const escaped = text[at + 1] ?? '';
      value += raw ? char + escaped : escapeValue(escaped);
      at += 2;
      continue;
    }
    value += char;
    at++;
  }
  return { value, end: text.length };
}

/** The escapes that occur in names, paths and sentences; a rarer one stays as it is written. */
function escapeValue(char: string): string {
  if (char === '\n') return '';
  const plain = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' }[char];
  return plain ?? `\\${char}`;
}

function columns(margin: string): number {
  let width = 0;
  for (const char of margin) width = char === '\t' ? (Math.floor(width / 8) + 1) * 8 : width + 1;
  return width;
}

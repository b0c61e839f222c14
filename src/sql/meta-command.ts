/** A psql meta-command: `\set name value`, `\i other.sql`. */
export interface MetaCommand {
  readonly kind: 'meta';
  /** Without the backslash: `set`. */
  readonly name: string;
  /** What follows the name, as written; `metaArguments` reads it. */
  readonly rest: string;
  readonly start: number;
  readonly end: number;
}

/** Commands whose argument is the rest of the line, backslashes and quotes included. */
const wholeLine = new Set(['!', 'copy', 'ef', 'ev', 'h', 'help', 'sf', 'sv', 'restrict', 'unrestrict']);

const commandName = /\\(\\|[^\s\\]*)/y;
const argumentToken = /'(?:[^'\\\n]|\\.|'')*'?|"(?:[^"\n]|"")*"?|`[^`\n]*`?|[^'"`\\\n]+/y;
const lineRest = /[^\n]*/y;

/** Reads the meta-command whose backslash is at `start`. It ends with its line, at `\\`, or before the next one. */
export function metaCommandAt(text: string, start: number): MetaCommand {
  commandName.lastIndex = start;
  const name = commandName.exec(text)?.[1] ?? '';
  const from = start + 1 + name.length;
  const stop = runEnd(wholeLine.has(name) ? lineRest : argumentToken, text, from);
  const separator = text.startsWith('\\\\', stop) ? 2 : 0;
  return { kind: 'meta', name, rest: text.slice(from, stop).trim(), start, end: stop + separator };
}

/** Where a run of matches that starts at `from` ends. */
function runEnd(token: RegExp, text: string, from: number): number {
  let end = from;
  token.lastIndex = from;
  while (token.test(text) && token.lastIndex > end) end = token.lastIndex;
  return end;
}

/** One piece of an argument: `quote` says how it was written. */
const piece =
  /'((?:[^'\\]|\\.|'')*)'|"((?:[^"]|"")*)"|:([\w\u0080-\uffff]+)|:\{\?([\w\u0080-\uffff]+)\}|([^\s'":`]+|[:'"])/y;

/**
 * The arguments with quotes removed and variables put in. Undefined when one holds backquotes: psql would run
 * a shell command there.
 */
export function metaArguments(
  rest: string,
  variables: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  const found: string[] = [];
  let at = 0;
  while (at < rest.length) {
    if (/\s/.test(rest.charAt(at))) {
      at++;
      continue;
    }
    let argument = '';
    piece.lastIndex = at;
    for (let match = piece.exec(rest); match; match = piece.exec(rest)) {
      argument += pieceValue(match, variables);
      at = piece.lastIndex;
    }
    if (rest[at] === '`') return undefined;
    found.push(argument);
  }
  return found;
}

function pieceValue(match: RegExpExecArray, variables: ReadonlyMap<string, string>): string {
  const [whole, single, double, name, tested, plain] = match;
  if (single !== undefined) return unescapeSingle(single);
  if (double !== undefined) return double.replaceAll('""', '"');
  if (name !== undefined) return variables.get(name) ?? whole;
  if (tested !== undefined) return variables.has(tested) ? 'TRUE' : 'FALSE';
  return plain ?? whole;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescapeSingle(text: string): string {
  return text.replace(/''|\\(.)/g, (match, character: string | undefined) =>
    match === "''" ? "'" : (escapes[character ?? ''] ?? character ?? ''),
  );
}

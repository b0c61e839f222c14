/**
 * Python source with strings and comments blanked out: same length, same lines, so that a search finds code only
 * and positions stay true.
 */
export function pythonCodeOnly(source: string): string {
  const token =
    /#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;
  return source.replace(token, (text) => text.replace(/[^\n]/g, ' '));
}

/** Lines, from 1, on which a function of that name is called. */
export function callLines(source: string, name: string): readonly number[] {
  const code = pythonCodeOnly(source);
  const calls = code.matchAll(new RegExp(`(?<!def\\s)(?<![\\w])${name}\\s*\\(`, 'g'));
  return [...calls].map((call) => code.slice(0, call.index).split('\n').length);
}

/** The line, from 1, on which a module assigns a name: `down_revision = ...`. */
export function assignmentLine(source: string, name: string): number | undefined {
  const found = new RegExp(`^${name}\\s*(?::[^=\\n]+)?=`, 'm').exec(source);
  return found ? source.slice(0, found.index).split('\n').length : undefined;
}

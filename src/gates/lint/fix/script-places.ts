import type { SqlScript } from '../../../migrations/model.js';
import type { PlacedStatement, Script } from '../../../rules/fixes/fix.js';
import { readScript } from '../../../rules/script/read-script.js';
import type { Grammar } from '../../../sql/grammar/grammar.js';

/** A direction with its places in its file. Undefined where the file does not hold it as it is. */
export function scriptPlaces(script: SqlScript, text: string, grammar: Grammar): Script | undefined {
  const line = startOfLine(text, script.line);
  const offset = text.startsWith(script.text, line) ? line : text.indexOf(script.text);
  if (offset < 0) return undefined;
  const statements = readScript(script, grammar).flatMap(({ text: own, range, nodes }): PlacedStatement[] =>
    range ? [{ text: own, start: offset + range[0], end: offset + range[1], nodes }] : [],
  );
  return {
    file: script.file,
    mode: script.mode,
    start: offset,
    end: offset + script.text.length,
    statements,
  };
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let number = 1; number < line; number++) at = text.indexOf('\n', at) + 1;
  return at;
}

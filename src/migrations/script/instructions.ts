import { split } from '../../sql/split.js';
import { isBlank } from '../../sql/statement.js';
import type { SqlScript, Stranger } from '../model.js';
import { type Instruction, type Interpreter, interpret } from './interpret.js';
import { ScriptError } from './script-error.js';
import { type Source, sourceOf } from './source.js';

/** The text of a script that can be sent. Throws `ScriptError` for one that its runner refuses. */
export function readable(script: SqlScript): Source {
  const source = sourceOf(script);
  if (script.refused) throw new ScriptError(script.refused.reason, source, offsetOf(script.refused, source));
  const nul = source.text.indexOf('\0');
  if (nul >= 0) throw new ScriptError('a NUL character, which PostgreSQL cannot read', source, nul);
  return source;
}

/** What a script asks for, in order: cut by the runner's own markers where it has them, else as psql would. */
export function instructionsOf(
  script: SqlScript,
  source: Source,
  context: Pick<Interpreter, 'variables' | 'read'>,
): AsyncIterable<Instruction> | Iterable<Instruction> {
  return script.blocks ? blocks(source, script.blocks) : interpret(source, { ...context, including: [] });
}

/** The start of the line that a runner's refusal names. */
function offsetOf({ location }: Stranger, source: Source): number {
  const lines = source.text.split('\n').slice(0, Math.max(0, (location.line ?? 1) - source.firstLine));
  return lines.reduce((offset, line) => offset + line.length + 1, 0);
}

/** The runner cuts the text by its own markers: what lies between two is sent as it is. */
function* blocks(source: Source, ranges: readonly (readonly [number, number])[]): Generator<Instruction> {
  for (const [offset, end] of ranges) {
    const text = source.text.slice(offset, end).replace(/[\s;]+$/, '');
    if (isBlank(text)) continue;
    const { items, problem } = split(text);
    const alone = problem !== undefined || items.some((item) => item.kind !== 'statement');
    yield { kind: 'send', piece: { text, source, offset, statements: Math.max(1, items.length), alone } };
  }
}

import type { KnownValues } from '../../sql/grammar/constant-text.js';
import type { Grammar } from '../../sql/grammar/grammar.js';
import type { BodyStep } from '../../sql/grammar/plpgsql.js';
import { split } from '../../sql/split.js';
import { type BodyPiece, readPiece } from './body-piece.js';
import { type BodyWorld, executedPieces, knownValues } from './execute.js';
import type { Hidden } from './hidden.js';
import type { QuotedBody } from './quoted-body.js';

/** What a DO block runs, in the order of its text: every branch counts as taken. */
export function readBlock(
  { language, text }: QuotedBody,
  statement: string,
  grammar: Grammar,
): readonly BodyPiece[] {
  if (language !== 'plpgsql') return [unread(0, `a DO block in ${language}`, 'schema')];
  const parsed = grammar.parseBody(statement);
  if (!parsed.ok)
    return [
      {
        ...unread(placeOfError(parsed.message, text), `a DO block: ${parsed.message}`, 'schema'),
        text: `DO ${text}`,
      },
    ];
  return piecesOf(parsed.body.steps, { text, grammar, known: knownValues(parsed.body, grammar) });
}

/** What a routine runs when it is called with these values: every branch counts as taken. */
export function readRoutine(
  { language, text }: QuotedBody,
  statement: string,
  { grammar, values }: { readonly grammar: Grammar; readonly values: KnownValues },
): { readonly pieces: readonly BodyPiece[]; readonly known: KnownValues } {
  if (language === 'sql') {
    const pieces = split(text).items.flatMap((item) =>
      item.kind === 'statement' ? [readPiece(item.text, { at: item.start, places: 'own' }, grammar)] : [],
    );
    return { pieces, known: values };
  }
  if (language !== 'plpgsql')
    return { pieces: [unread(0, `a routine in ${language}`, 'schema')], known: values };
  const parsed = grammar.parseBody(statement);
  if (!parsed.ok) return { pieces: [unread(0, `its body: ${parsed.message}`, 'schema')], known: values };
  const kept = [...values].filter(([name]) => !parsed.body.changed.has(name));
  const known = new Map([...knownValues(parsed.body, grammar), ...kept]);
  return { pieces: piecesOf(parsed.body.steps, { text, grammar, known }), known };
}

/**
 * What of a routine's body cannot be read. It runs later, if ever: what can be read says nothing about this migration.
 */
export function unreadInRoutine(
  { language, text }: QuotedBody,
  statement: string,
  grammar: Grammar,
): readonly BodyPiece[] {
  const why = (message: string): string => `the body of a routine: ${message}`;
  if (language === 'sql') {
    return split(text).items.flatMap((item) => {
      const parsed = item.kind === 'statement' ? grammar.parse(item.text) : undefined;
      return !parsed || parsed.ok ? [] : [unread(item.start + parsed.offset, why(parsed.message), 'nothing')];
    });
  }
  if (language !== 'plpgsql') return [];
  const parsed = grammar.parseBody(statement);
  // Its other complaints are about types and variables of tables, which it cannot know.
  if (parsed.ok || !parsed.message.startsWith('syntax error')) return [];
  return [unread(placeOfError(parsed.message, text), why(parsed.message), 'nothing')];
}

function unread(at: number, problem: string, hides: Hidden): BodyPiece {
  return { text: 'DO', at, nodes: [], locate: () => at, problem, hides };
}

/** The parser of bodies tells no place: the word that it stumbled over is looked for, and taken where it stands once. */
function placeOfError(message: string, body: string): number {
  const word = / at or near "(.+)"$/s.exec(message)?.[1];
  const at = word === undefined ? -1 : body.indexOf(word);
  return word === undefined || at < 0 || body.includes(word, at + 1) ? 0 : at;
}

function piecesOf(steps: readonly BodyStep[], world: BodyWorld): readonly BodyPiece[] {
  const placeOf = placer(world.text);
  let afterCommit = false;
  return steps.flatMap((step): readonly BodyPiece[] => {
    if (step.kind === 'commit') {
      afterCommit = true;
      return [];
    }
    const at = placeOf(step);
    const pieces =
      step.kind === 'sql'
        ? [readPiece(step.query, { at, places: 'own' }, world.grammar)]
        : executedPieces(step, at, world);
    const [first, ...rest] = pieces;
    if (!first || !afterCommit) return pieces;
    afterCommit = false;
    return [{ ...first, afterCommit: true }, ...rest];
  });
}

/** How far behind the beginning of its line a statement is looked for, as in `FOR ... IN` and its query. Characters. */
const reach = 5_000;

/** Finds statements in the body: each not before the one before it, and not above its own line. */
function placer(text: string): (step: Exclude<BodyStep, { kind: 'commit' }>) => number {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  let cursor = 0;
  return (step) => {
    const line = lines[step.line - 1] ?? 0;
    const from = Math.max(cursor, line);
    const whole = step.kind === 'sql' ? step.query : step.expression;
    // PERFORM is told as SELECT, and INTO is cut out: then what stands beside it is looked for.
    const wanted = [whole, whole.replace(/^SELECT\s*/i, ''), whole.split(/\s{2,}/, 1)[0] ?? ''];
    // A statement begins near its line: a whole body of misses would cost the square of its length.
    const near = text.slice(from, from + whole.length + reach);
    const found = wanted.map((one) => near.indexOf(one)).find((at) => at >= 0);
    const at = found === undefined ? line : from + found;
    cursor = Math.max(cursor, at);
    return at;
  };
}

import { type MetaCommand, metaArguments } from '../../sql/meta-command.js';
import { type CopyBlock, type SqlItem, type Statement, split } from '../../sql/split.js';
import { conditionals, isConditional } from './conditionals.js';
import { findIncluded } from './included-file.js';
import { ScriptError } from './script-error.js';
import type { Piece, Source } from './source.js';
import { substitute } from './substitute.js';

/** What a script asks for, in order. */
export type Instruction =
  | { readonly kind: 'send'; readonly piece: Piece }
  | { readonly kind: 'copy'; readonly piece: Piece; readonly data: string; readonly dataOffset: number }
  /** `\gexec`: every value of the result is SQL to run. `\gset`: every column becomes a variable. */
  | { readonly kind: 'gexec'; readonly piece: Piece }
  | { readonly kind: 'gset'; readonly piece: Piece; readonly prefix: string };

export interface Interpreter {
  /** Variables of `\set` and `\gset`, shared with the caller, who fills them after a `\gset`. */
  readonly variables: Map<string, string>;
  /** Reads a file of the repository; throws where there is none. */
  readonly read: (path: string) => Promise<string>;
  /** Files on the way here, to see a file that includes itself. */
  readonly including: readonly string[];
}

/** Walks a text as psql would and yields what goes to the server. Throws `ScriptError`. */
export async function* interpret(source: Source, context: Interpreter): AsyncGenerator<Instruction> {
  const { items, problem } = split(source.text);
  const branch = conditionals();
  for (const [number, item] of items.entries()) {
    if (item.kind === 'meta' && isConditional(item.name))
      branch.enter(item, argumentsOf(item, source, context), source);
    else if (!branch.active) continue;
    else if (item.kind === 'copy') yield copy(item, source);
    else if (item.kind === 'statement') yield statement(item, items[number + 1], { source, context });
    else if (item.name === 'q' || item.name === 'quit') return;
    else yield* meta(item, source, context);
  }
  if (problem) throw new ScriptError(problem.message, source, problem.offset);
  branch.close(source);
}

function copy(item: CopyBlock, source: Source): Instruction {
  const data = source.text.slice(item.data.start, item.data.end);
  const piece = { text: item.text, source, offset: item.start, statements: 1 };
  return { kind: 'copy', piece, data, dataOffset: item.data.start };
}

interface Surroundings {
  readonly source: Source;
  readonly context: Interpreter;
}

function statement(
  item: Statement,
  next: SqlItem | undefined,
  { source, context }: Surroundings,
): Instruction {
  const piece = substitute(item, source, context.variables);
  const sender = next?.kind === 'meta' ? next : undefined;
  if (sender?.name === 'gexec') return { kind: 'gexec', piece };
  if (sender?.name === 'gset') {
    return { kind: 'gset', piece, prefix: argumentsOf(sender, source, context)[0] ?? '' };
  }
  return { kind: 'send', piece };
}

/** Only shows something, or is part of the statement before it. */
const harmless = new Set(
  'echo qecho warn timing x t a pset encoding errverbose restrict unrestrict g gx gexec gset gdesc p r f C H'.split(
    ' ',
  ),
);

async function* meta(item: MetaCommand, source: Source, context: Interpreter): AsyncGenerator<Instruction> {
  const { name } = item;
  if (harmless.has(name)) return;
  if (name === 'set' || name === 'unset') setVariable(item, argumentsOf(item, source, context), context);
  else if (includes.has(name)) yield* include(item, source, context);
  else throw new ScriptError(refusal(name), source, item.start);
}

function setVariable(item: MetaCommand, values: readonly string[], { variables }: Interpreter): void {
  const [variable, ...rest] = values;
  if (variable === undefined) return;
  if (item.name === 'unset') variables.delete(variable);
  else variables.set(variable, rest.join(''));
}

const includes = new Set(['i', 'ir', 'include', 'include_relative']);

async function* include(
  item: MetaCommand,
  source: Source,
  context: Interpreter,
): AsyncGenerator<Instruction> {
  const wanted = argumentsOf(item, source, context)[0];
  const found =
    wanted &&
    (await findIncluded(
      { wanted, from: source.file, relative: item.name.endsWith('r') || item.name.endsWith('relative') },
      context.read,
    ));
  if (!found)
    throw new ScriptError(
      `\\${item.name}: there is no file ${wanted ?? ''} in the repository`,
      source,
      item.start,
    );
  const including = [...context.including, source.file];
  if (including.includes(found.file)) {
    throw new ScriptError(`\\${item.name}: ${found.file} includes itself`, source, item.start);
  }
  yield* interpret({ ...found, firstLine: 1 }, { ...context, including });
}

function argumentsOf(item: MetaCommand, source: Source, { variables }: Interpreter): readonly string[] {
  const found = metaArguments(item.rest, variables);
  if (found) return found;
  throw new ScriptError(
    `\\${item.name}: backquotes would run a shell command; Lockkeeper runs none`,
    source,
    item.start,
  );
}

function refusal(name: string): string {
  if (name === 'c' || name === 'connect') {
    return `\\${name} is refused: a migration runs on the database it was given, and only there`;
  }
  return `\\${name} is not known here: use plain SQL, \\set, \\i, \\ir, \\if, \\gexec or \\gset`;
}

import type { Location } from '../../../core/location.js';
import type { Direction, Irreversible } from '../../model.js';
import { type Assigned, assignments, isOperator, type Literal } from './python-literal.js';
import { type PythonSource, readPython, type Statement } from './python-source.js';
import { staysInTransaction } from './transaction.js';

/** One revision file as far as it can be known without running it. */
export interface Revision {
  readonly id: string;
  readonly file: string;
  readonly message: string;
  readonly down: readonly string[];
  readonly dependsOn: readonly string[];
  readonly labels: readonly string[];
  readonly up: Direction | undefined;
  readonly downgrade: Direction | undefined;
  readonly irreversible: Irreversible | undefined;
  /** Where Python stops reading. */
  readonly unclosed?: Unreadable;
}

/** Why a file is not a revision that can be read, with the line to look at. */
export interface Unreadable {
  readonly location: Location;
  readonly reason: string;
}

/** Reads a revision file: its identity, its place in the graph and what its two functions do. */
export function readRevision(file: string, text: string): Revision | Unreadable {
  const source = readPython(text);
  const values = assignments(source.statements);
  const revision = values.get('revision');
  if (!revision) return { location: { file, line: 1 }, reason: noRevision };
  if (typeof revision.value !== 'string') {
    return { location: { file, line: revision.line }, reason: 'revision is not a plain string' };
  }
  const unknown = ['down_revision', 'depends_on'].find((key) => !names(values.get(key)));
  if (unknown) {
    const location = { file, line: values.get(unknown)?.line ?? 1 };
    return { location, reason: `${unknown} is not a string, a tuple of strings or None` };
  }
  const downgrade = functionOf(source, file, 'downgrade') ?? hidden(source, file);
  return {
    id: revision.value,
    file,
    message: docstring(source),
    down: names(values.get('down_revision')) ?? [],
    dependsOn: names(values.get('depends_on')) ?? [],
    labels: names(values.get('branch_labels')) ?? [],
    up: functionOf(source, file, 'upgrade')?.direction,
    downgrade: downgrade?.direction,
    irreversible: declared(source, file) ?? downgrade?.raised,
    ...(source.openBracket !== undefined && {
      unclosed: { location: { file, line: source.openBracket }, reason: unclosed },
    }),
  };
}

const noRevision =
  "lies among the revisions and has no `revision = '...'` at its top level: Alembic stops at such a file";

const unclosed = 'a bracket is opened here and never closed: Python cannot read the file';

/** A name or several of them; undefined when the value is none that can be known here. */
function names(assigned: Assigned | undefined): readonly string[] | undefined {
  const value: Literal = assigned ? assigned.value : null;
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === 'string') ? value : undefined;
}

/** The first line of the module's docstring, which is the message that `alembic revision -m` wrote. */
function docstring(source: PythonSource): string {
  const [first] = source.statements;
  const [token] = first?.tokens ?? [];
  if (token?.kind !== 'string') return '';
  return token.text.trim().split('\n')[0]?.trim() ?? '';
}

/** The lines of a function, its header first; none where there is no such function. */
function linesOf({ statements }: PythonSource, name: string): readonly Statement[] {
  const start = statements.findLastIndex(({ indent, tokens }) => {
    const words = tokens.map((token) => token.text);
    return indent === 0 && words[0] === 'def' && words[1] === name;
  });
  if (start < 0) return [];
  const end = statements.findIndex(({ indent }, index) => index > start && indent === 0);
  return statements.slice(start, end < 0 ? undefined : end);
}

const otherWay: Readonly<Record<string, string>> = { upgrade: 'downgrade', downgrade: 'upgrade' };

function functionOf(source: PythonSource, file: string, name: string): PythonFunction | undefined {
  const [header, ...rest] = linesOf(source, name);
  if (!header) return undefined;
  const body = [...sameLineBody(header), ...rest];
  const others = new Set(linesOf(source, otherWay[name] ?? ''));
  const stays = staysInTransaction(source.statements.filter((line) => !others.has(line)));
  const raised = body.find(({ indent, tokens }) => indent === body[0]?.indent && tokens[0]?.text === 'raise');
  const location = { file, line: header.line };
  return {
    direction: {
      file,
      location,
      empty: body.every(doesNothing),
      transaction: stays ? 'one' : 'none',
    },
    raised: raised && { reason: reasonOf(raised), location: { file, line: raised.line } },
  };
}

interface PythonFunction {
  readonly direction: Direction;
  /** Set when the body itself, and not a branch of it, raises. */
  readonly raised: Irreversible | undefined;
}

/** What a bracket that is never closed has swallowed is not missing. */
function hidden({ openBracket }: PythonSource, file: string): PythonFunction | undefined {
  if (openBracket === undefined) return undefined;
  const location = { file, line: openBracket };
  return { direction: { file, location, empty: false }, raised: undefined };
}

/** The body of `def downgrade(): pass`. */
function sameLineBody(header: Statement): Statement[] {
  let depth = 0;
  const colon = header.tokens.findIndex((token) => {
    if (token.kind === 'operator' && '([{'.includes(token.text)) depth++;
    if (token.kind === 'operator' && ')]}'.includes(token.text)) depth--;
    return depth === 0 && isOperator(token, ':');
  });
  const tokens = header.tokens.slice(colon + 1);
  return tokens.length > 0 && colon > 0 ? [{ line: header.line, indent: 1, tokens }] : [];
}

function doesNothing({ tokens }: Statement): boolean {
  if (tokens.every((token) => token.kind === 'string')) return true;
  return ['pass', '...', 'return', 'return None'].includes(
    tokens
      .map((token) => token.text)
      .join(' ')
      .replaceAll('. .', '..')
      .replaceAll('.. .', '...'),
  );
}

function reasonOf(raise: Statement): string | undefined {
  const strings = raise.tokens.filter((token) => token.kind === 'string').map((token) => token.text);
  return strings.join('').trim() || undefined;
}

/** `# lockkeeper: irreversible: why` anywhere in the file. */
function declared(source: PythonSource, file: string): Irreversible | undefined {
  for (const comment of source.comments) {
    const match = /^lockkeeper:\s*irreversible(?::\s*(.*))?$/.exec(comment.text);
    if (match) return { reason: match[1]?.trim() || undefined, location: { file, line: comment.line } };
  }
  return undefined;
}

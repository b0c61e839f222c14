import {
  type Limit,
  limitOf,
  limitsInOptions,
  limitsInSql,
  namesLimit,
  type SessionWord,
} from '../../session-word.js';
import { type Nested, nested } from './python-blocks.js';
import { type Assigned, assignments, isOperator, readLiteral, splitByComma } from './python-literal.js';
import type { PythonSource, Token } from './python-source.js';

/** What holds over what: a SET in front of the migrations over one at each connection over what a connection asks for. */
const strengths = ['connect_args', 'listener', 'run'] as const;

interface Found extends Limit {
  readonly line: number;
  readonly by: (typeof strengths)[number];
}

/**
 * Reads which limits `env.py` gives to the sessions of its migrations: options in `connect_args`, SET in a listener of
 * each connection, SET in front of `run_migrations`. Only constants count, and only what is done in every case: what
 * is for the offline mode, or hangs on anything but PostgreSQL, does not.
 */
export function sessionLimits(env: PythonSource, file: string): SessionWord {
  const known = assignments(env.statements);
  const lines = nested(env.statements);
  const listeners = new Set(lines.flatMap(listenerOf));
  const found = lines.flatMap((line): readonly Found[] => {
    const { tokens, owner, isCertain } = line;
    if (!isCertain || /offline/i.test(owner?.name ?? '')) return [];
    const asked = inConnectArgs(tokens, known, env).map((one) => ({ ...one, by: 'connect_args' as const }));
    const by: Found['by'] = owner && (listeners.has(owner.name) || owner.listens) ? 'listener' : 'run';
    const counts = by === 'listener' || isBeforeRun(line, lines);
    const set = counts ? executed(tokens, known).flatMap(limitsInSql) : [];
    return [...asked, ...set.map((one) => ({ ...one, by }))].map((one) => ({ ...one, line: line.line }));
  });
  const limits = strongest(found);
  const unsure = env.statements
    .flatMap(({ tokens }) => tokens)
    .find(
      ({ kind, text, line }) =>
        kind === 'string' && namesLimit(text) && !found.some((one) => one.line === line),
    );
  return {
    looked: [file],
    limits: limits.map(({ name, milliseconds, line }) => ({ name, milliseconds, location: { file, line } })),
    ...(unsure && limits.length === 0 ? { unsure: { file, line: unsure.line } } : {}),
    holdsInRuns: true,
  };
}

/** Of each limit the one that holds; none where two that count alike say different things. */
function strongest(found: readonly Found[]): readonly Found[] {
  const names = [...new Set(found.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = found.filter((one) => one.name === name);
    const by = strengths.findLast((strength) => own.some((one) => one.by === strength));
    const same = own.filter((one) => one.by === by);
    const [first] = same;
    // Of several SET in front of the migrations the last one holds.
    if (by === 'run') return same.slice(-1);
    return first && same.every(({ milliseconds }) => milliseconds === first.milliseconds) ? [first] : [];
  });
}

/** Whether a statement stands in the function that runs the migrations, in front of that. */
function isBeforeRun({ owner, line }: Nested, lines: readonly Nested[]): boolean {
  return lines.some(
    (one) =>
      one.owner?.line === owner?.line && one.line > line && callOf(one.tokens, ['run_migrations']) >= 0,
  );
}

/** The function that `event.listen(engine, "connect", name)` names. */
function listenerOf({ tokens }: Nested): readonly string[] {
  const at = callOf(tokens, ['listen']);
  const [, event, name] = at < 0 ? [] : splitByComma(inBrackets(tokens, at + 1));
  const isConnect = event?.[0]?.kind === 'string' && /^(?:engine_)?connect$/.test(event[0].text);
  return isConnect && name?.length === 1 ? [name[0]?.text ?? ''] : [];
}

/** Constant texts that are handed to `execute`, with or without `text(...)` around them. */
function executed(tokens: readonly Token[], known: ReadonlyMap<string, Assigned>): readonly string[] {
  const at = callOf(tokens, ['execute', 'exec_driver_sql']);
  if (at < 0) return [];
  const [argument = []] = splitByComma(inBrackets(tokens, at + 1));
  const wrapped = callOf(argument, ['text', 'DDL']);
  const value = readLiteral(wrapped < 0 ? argument : inBrackets(argument, wrapped + 1), known);
  return typeof value === 'string' && !value.includes('{') ? [value] : [];
}

/** What `connect_args={"options": "-c ..."}` asks for, and asyncpg's `"server_settings": {...}`. */
function inConnectArgs(
  tokens: readonly Token[],
  known: ReadonlyMap<string, Assigned>,
  { statements }: PythonSource,
): readonly Limit[] {
  const at = tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'name' && text === 'connect_args' && isOperator(tokens[index + 1], '='),
  );
  if (at < 0) return [];
  const value = tokens[at + 2];
  const named = statements.filter(
    (one) => value?.kind === 'name' && one.tokens[0]?.text === value.text && isOperator(one.tokens[1], '='),
  );
  const dict = isOperator(value, '{') ? inBrackets(tokens, at + 2) : inBrackets(named.at(0)?.tokens ?? [], 2);
  if (named.length > 1) return [];
  return entriesOf(dict).flatMap(([key, given]) => {
    if (key === 'server_settings' && isOperator(given[0], '{'))
      return entriesOf(inBrackets(given, 0)).flatMap(([name, one]) => limitOf(name, plain(one, known)) ?? []);
    return key === 'options' ? limitsInOptions(plain(given, known)) : [];
  });
}

function plain(tokens: readonly Token[], known: ReadonlyMap<string, Assigned>): string {
  const [first] = tokens;
  if (tokens.length === 1 && first?.kind === 'number') return first.text;
  const value = readLiteral(tokens, known);
  return typeof value === 'string' && !value.includes('{') ? value : '';
}

/** The entries of a dict whose keys are constants. */
function entriesOf(tokens: readonly Token[]): readonly (readonly [string, readonly Token[]])[] {
  return splitByComma(tokens).flatMap((entry) =>
    entry[0]?.kind === 'string' && isOperator(entry[1], ':')
      ? [[entry[0].text, entry.slice(2)] as const]
      : [],
  );
}

/** Where one of these names is called; -1 where none is. */
function callOf(tokens: readonly Token[], names: readonly string[]): number {
  return tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'name' &&
      names.includes(text) &&
      isOperator(tokens[index + 1], '(') &&
      tokens[index - 1]?.text !== 'def',
  );
}

/** What stands in the brackets that open at a token; empty where none do. */
function inBrackets(tokens: readonly Token[], open: number): readonly Token[] {
  let depth = 0;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (index < open || kind !== 'operator') continue;
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text)) depth--;
    if (depth === 0) return tokens.slice(open + 1, index);
  }
  return [];
}

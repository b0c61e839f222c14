import { isOperator } from './python-literal.js';
import type { Statement, Token } from './python-source.js';

/** A statement with what it stands in. */
export interface Nested extends Statement {
  /** The innermost function around it. */
  readonly owner: PythonFunction | undefined;
  /** Whether it is done whenever its function is called: below no condition but that the server is PostgreSQL. */
  readonly isCertain: boolean;
}

export interface PythonFunction {
  readonly name: string;
  readonly line: number;
  /** A decorator makes it one that SQLAlchemy calls for each connection. */
  readonly listens: boolean;
}

interface Block {
  readonly indent: number;
  readonly owner: PythonFunction | undefined;
  readonly isCertain: boolean;
}

const outermost: Block = { indent: -1, owner: undefined, isCertain: true };

/** Every statement with its function and its conditions. Statements on the line of a colon count as below it. */
export function nested(statements: readonly Statement[]): readonly Nested[] {
  const blocks: Block[] = [outermost];
  let listens = false;
  return statements.map((statement) => {
    while ((blocks.at(-1) ?? outermost).indent >= statement.indent && blocks.length > 1) blocks.pop();
    const { owner, isCertain } = blocks.at(-1) ?? outermost;
    const { tokens, indent, line } = statement;
    const words = tokens.map(({ text }) => text);
    const name = functionName(words);
    if (name !== undefined) {
      blocks.push({ indent, owner: { name, line, listens }, isCertain: true });
      listens = false;
    } else if (isOperator(tokens[0], '@')) listens ||= isConnectListener(tokens);
    else if (maySkip.has(words[0] ?? ''))
      blocks.push({ indent, owner, isCertain: isCertain && asksForPostgres(tokens) });
    else return { ...statement, owner, isCertain };
    return { ...statement, owner, isCertain: isCertain && !hasBody(tokens) };
  });
}

/** Words in front of what may not be done. */
const maySkip: ReadonlySet<string> = new Set([
  'if',
  'elif',
  'else',
  'for',
  'while',
  'except',
  'match',
  'case',
  'class',
]);

function functionName(words: readonly string[]): string | undefined {
  const at = words[0] === 'async' ? 1 : 0;
  return words[at] === 'def' ? words[at + 1] : undefined;
}

/** `if connection.dialect.name == "postgresql":`. */
function asksForPostgres(tokens: readonly Token[]): boolean {
  const isEqual = tokens.some((token, index) => isOperator(token, '=') && isOperator(tokens[index + 1], '='));
  const joins = tokens.some(({ kind, text }) => kind === 'name' && /^(?:and|or|not)$/.test(text));
  const names = tokens.some(({ kind, text }) => kind === 'string' && text === 'postgresql');
  return tokens[0]?.text === 'if' && isEqual && names && !joins;
}

/** `@event.listens_for(engine, "connect")`. */
function isConnectListener(tokens: readonly Token[]): boolean {
  const isListener = tokens.some(({ kind, text }) => kind === 'name' && text === 'listens_for');
  return (
    isListener && tokens.some(({ kind, text }) => kind === 'string' && /^(?:engine_)?connect$/.test(text))
  );
}

/** Whether something stands behind the colon of its own line. */
function hasBody(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && !isOperator(tokens.at(-1), ':');
}

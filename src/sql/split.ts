import { type MetaCommand, metaCommandAt } from './meta-command.js';
import { advance, type Scanner, scanner, type TokenKind } from './scanner.js';

/** A statement without its semicolon, from its first token to its last; comments inside it stay. */
export interface Statement {
  readonly kind: 'statement';
  readonly text: string;
  /** [start, end) in the text that was split, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Places where psql puts in a variable's value, when one of that name is set. */
  readonly variables: readonly VariableUse[];
}

/** `:name`, `:'name'`, `:"name"` or `:{?name}`; [start, end) in the text that was split. */
export interface VariableUse {
  readonly start: number;
  readonly end: number;
}

/** `COPY ... FROM STDIN;` and the rows that follow it in the file. */
export interface CopyBlock {
  readonly kind: 'copy';
  /** The COPY statement itself. */
  readonly text: string;
  readonly start: number;
  /** Behind the `\.` that ends the data. */
  readonly end: number;
  readonly data: { readonly start: number; readonly end: number };
}

export type SqlItem = Statement | CopyBlock | MetaCommand;

/** Why a text cannot be split to its end, and where: an open quote is reported where it opened. */
export interface SplitProblem {
  readonly message: string;
  readonly offset: number;
}

export interface SplitSql {
  readonly items: readonly SqlItem[];
  readonly problem?: SplitProblem;
}

/**
 * Cuts SQL into statements, COPY blocks and psql meta-commands, by psql's own rules: strings, escape strings,
 * dollar quotes, nested comments, parentheses (CREATE RULE), BEGIN ATOMIC bodies. Needs no database and no
 * grammar; time and memory are linear in the text.
 */
export function split(text: string): SplitSql {
  const state = { scan: scanner(text), items: [], statement: undefined, problem: undefined };
  while (step(state));
  return state.problem ? { items: state.items, problem: state.problem } : { items: state.items };
}

/** The statements alone, for callers that only read. */
export function statementsOf(text: string): readonly Statement[] {
  return split(text).items.filter((item) => item.kind === 'statement');
}

interface SplitState {
  readonly scan: Scanner;
  readonly items: SqlItem[];
  statement: OpenStatement | undefined;
  problem: SplitProblem | undefined;
}

interface OpenStatement {
  readonly start: number;
  end: number;
  parentheses: number;
  /** BEGIN ... END of a routine's body, with the CASE ... END in it. */
  blocks: number;
  /** First letters of the first four words where they are CREATE OR REPLACE FUNCTION/PROCEDURE, as psql keeps them. */
  head: string;
  isRoutine: boolean;
  isCopy: boolean;
  readsStdin: boolean;
  afterFrom: boolean;
  readonly variables: VariableUse[];
}

/** One token. False when the text has ended or cannot be read on. */
function step(state: SplitState): boolean {
  const { scan } = state;
  const kind = advance(scan);
  if (kind === 'space' || kind === 'comment') return true;
  if (kind === 'end') {
    finish(state);
    return false;
  }
  if (kind === 'unterminated') state.problem = unterminated(scan);
  else if (kind === 'backslash') readMeta(state);
  else if (kind === 'semicolon' && isComplete(state.statement)) endAtSemicolon(state);
  else grow(state, kind);
  return state.problem === undefined;
}

function isComplete(statement: OpenStatement | undefined): boolean {
  return statement === undefined || (statement.parentheses === 0 && statement.blocks === 0);
}

function grow(state: SplitState, kind: TokenKind): void {
  const { scan } = state;
  state.statement ??= openStatement(scan.start);
  const statement = state.statement;
  statement.end = scan.end;
  if (kind === 'open') statement.parentheses++;
  else if (kind === 'close') statement.parentheses = Math.max(0, statement.parentheses - 1);
  else if (kind === 'variable') statement.variables.push({ start: scan.start, end: scan.end });
  else if (kind === 'word') readWord(statement, scan);
}

function openStatement(start: number): OpenStatement {
  return {
    start,
    end: start,
    parentheses: 0,
    blocks: 0,
    head: '',
    isRoutine: false,
    isCopy: false,
    readsStdin: false,
    afterFrom: false,
    variables: [],
  };
}

const longestWord = 'procedure'.length;
const headWords = new Set(['create', 'or', 'replace', 'function', 'procedure']);
const routineHead = /^c(?:[fp]|or[fp])/;

function readWord(statement: OpenStatement, scan: Scanner): void {
  const reads = statement.head.length < 4 || statement.isRoutine || statement.isCopy;
  if (!reads) return;
  const word = scan.end - scan.start > longestWord ? '' : scan.text.slice(scan.start, scan.end).toLowerCase();
  if (statement.head.length < 4) {
    if (statement.head === '') statement.isCopy = word === 'copy' && scan.start === statement.start;
    statement.head += headWords.has(word) ? word.charAt(0) : '.';
    statement.isRoutine = routineHead.test(statement.head);
  }
  if (statement.parentheses > 0) return;
  if (statement.isRoutine) countBlocks(statement, word);
  if (statement.isCopy) {
    statement.readsStdin ||= statement.afterFrom && word === 'stdin';
    statement.afterFrom = word === 'from';
  }
}

function countBlocks(statement: OpenStatement, word: string): void {
  if (word === 'begin' || (word === 'case' && statement.blocks > 0)) statement.blocks++;
  else if (word === 'end' && statement.blocks > 0) statement.blocks--;
}

function endAtSemicolon(state: SplitState): void {
  if (state.statement?.readsStdin) readCopy(state, state.statement);
  else finish(state);
}

const escapeSetting = /^set\s+(?:session\s+|local\s+)?standard_conforming_strings\s*(?:=|\sto\s)\s*'?(\w+)/i;

function finish(state: SplitState): void {
  const { statement, scan } = state;
  if (!statement) return;
  const { start, end, variables } = statement;
  const text = scan.text.slice(start, end);
  state.items.push({ kind: 'statement', text, start, end, variables });
  const setting = text.length < 100 ? escapeSetting.exec(text)?.[1] : undefined;
  if (setting) scan.standardStrings = /^(?:on|true|yes|1)$/i.test(setting);
  state.statement = undefined;
}

function readCopy(state: SplitState, statement: OpenStatement): void {
  const { scan } = state;
  const newline = scan.text.indexOf('\n', scan.end);
  const lineEnd = newline < 0 ? scan.text.length : newline;
  const rest = scan.text.slice(scan.end, lineEnd).trim();
  if (rest !== '' && !rest.startsWith('--')) {
    state.problem = { message: 'text after COPY ... FROM STDIN on the same line', offset: scan.end };
    return;
  }
  const dataStart = Math.min(lineEnd + 1, scan.text.length);
  const data = copyDataEnd(scan.text, dataStart);
  const text = scan.text.slice(statement.start, statement.end);
  const range = { start: dataStart, end: data.end };
  state.items.push({ kind: 'copy', text, start: statement.start, end: data.after, data: range });
  state.statement = undefined;
  scan.end = data.after;
}

/** The data ends at a line `\.`, or with the file. */
function copyDataEnd(text: string, start: number): { end: number; after: number } {
  for (let at = text.indexOf('\\.', start); at >= 0; at = text.indexOf('\\.', at + 2)) {
    const startsLine = at === start || text[at - 1] === '\n';
    const after = at + 2;
    const endsLine = after === text.length || text[after] === '\n' || text.startsWith('\r\n', after);
    if (startsLine && endsLine) return { end: at, after };
  }
  return { end: text.length, after: text.length };
}

/** Meta-commands that send the statement before them. */
const senders = new Set(['g', 'gx', 'gexec', 'gset', 'gdesc']);

function readMeta(state: SplitState): void {
  const { scan } = state;
  const meta = metaCommandAt(scan.text, scan.start);
  if (state.statement && !senders.has(meta.name)) {
    state.problem = { message: `\\${meta.name} stands inside a statement`, offset: meta.start };
    return;
  }
  finish(state);
  state.items.push(meta);
  scan.end = meta.end;
}

function unterminated(scan: Scanner): SplitProblem {
  return { message: `${openName(scan.text, scan.start)} is never closed`, offset: scan.start };
}

function openName(text: string, offset: number): string {
  if (text.startsWith('/*', offset)) return 'the comment /*';
  if (text[offset] === '"') return 'the quoted name';
  if (text[offset] === '$')
    return `the dollar quote ${text.slice(offset, text.indexOf('$', offset + 1) + 1)}`;
  return 'the string';
}

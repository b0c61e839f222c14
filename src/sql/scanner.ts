/**
 * What a token is to somebody who only wants to know where statements end.
 * `identifier` is a quoted one, `word` a keyword or bare identifier, `unterminated` a string, quoted
 * identifier, dollar quote or block comment that the text ends in.
 */
export type TokenKind =
  | 'space'
  | 'comment'
  | 'string'
  | 'identifier'
  | 'dollar'
  | 'word'
  | 'semicolon'
  | 'open'
  | 'close'
  | 'backslash'
  | 'variable'
  | 'other'
  | 'unterminated'
  | 'end';

/** A cursor over SQL by psql's lexical rules (psqlscan.l). `advance` moves it to the next token. */
export interface Scanner {
  readonly text: string;
  /** False after `SET standard_conforming_strings = off`: backslashes escape in plain strings too. */
  standardStrings: boolean;
  kind: TokenKind;
  start: number;
  end: number;
}

export function scanner(text: string, start = 0): Scanner {
  return { text, standardStrings: true, kind: 'space', start, end: start };
}

/** Moves to the next token. Linear over a whole text: no character is read more than twice. */
export function advance(scan: Scanner): TokenKind {
  scan.start = scan.end;
  if (scan.start >= scan.text.length) return take(scan, 'end', scan.start);
  return read(scan, scan.text.charCodeAt(scan.start));
}

function read(scan: Scanner, code: number): TokenKind {
  if (isWordStart(code)) return readWord(scan);
  if (isSpace(code)) return readSpace(scan);
  if (isDigit(code)) return take(scan, 'other', digitsEnd(scan.text, scan.start));
  return readMark(scan, code);
}

function readMark(scan: Scanner, code: number): TokenKind {
  const { text, start } = scan;
  switch (code) {
    case 0x27: // '
      return readString(scan, start, !scan.standardStrings);
    case 0x22: // "
      return close(scan, 'identifier', quoteEnd(text, start, '"'));
    case 0x24: // $
      return readDollar(scan);
    case 0x2d: // -
      return text[start + 1] === '-' ? take(scan, 'comment', lineEnd(text, start)) : one(scan, 'other');
    case 0x2f: // /
      return text[start + 1] === '*' ? close(scan, 'comment', blockEnd(text, start)) : one(scan, 'other');
    case 0x3a: // :
      return readColon(scan);
    case 0x3b:
      return one(scan, 'semicolon');
    case 0x28:
      return one(scan, 'open');
    case 0x29:
      return one(scan, 'close');
    case 0x5c:
      return one(scan, 'backslash');
    default:
      return one(scan, 'other');
  }
}

function take(scan: Scanner, kind: TokenKind, end: number): TokenKind {
  scan.kind = kind;
  scan.end = end;
  return kind;
}

function one(scan: Scanner, kind: TokenKind): TokenKind {
  return take(scan, kind, scan.start + 1);
}

/** Takes a token that has a closing mark; without one it runs to the end of the text. */
function close(scan: Scanner, kind: TokenKind, end: number | undefined): TokenKind {
  if (end === undefined) return take(scan, 'unterminated', scan.text.length);
  return take(scan, kind, end);
}

function readWord(scan: Scanner): TokenKind {
  const { text, start } = scan;
  const end = wordEnd(text, start);
  const isEscapePrefix = end === start + 1 && (text[start] === 'e' || text[start] === 'E');
  if (isEscapePrefix && text[end] === "'") return readString(scan, end, true);
  return take(scan, 'word', end);
}

function readSpace(scan: Scanner): TokenKind {
  let at = scan.start + 1;
  while (at < scan.text.length && isSpace(scan.text.charCodeAt(at))) at++;
  return take(scan, 'space', at);
}

function readString(scan: Scanner, open: number, escapes: boolean): TokenKind {
  if (!escapes) return close(scan, 'string', quoteEnd(scan.text, open, "'"));
  let end = escapedEnd(scan.text, open);
  // An escape string goes on in the next quotes when a line end is all that lies between (SQL's continuation).
  for (;;) {
    const next = end === undefined ? undefined : continuation(scan.text, end);
    if (next === undefined) break;
    end = escapedEnd(scan.text, next);
  }
  return close(scan, 'string', end);
}

function continuation(text: string, from: number): number | undefined {
  let at = from;
  let newline = false;
  while (at < text.length && isSpace(text.charCodeAt(at))) {
    if (text[at] === '\n' || text[at] === '\r') newline = true;
    at++;
  }
  return newline && text[at] === "'" ? at : undefined;
}

function readDollar(scan: Scanner): TokenKind {
  const { text, start } = scan;
  if (isDigit(text.charCodeAt(start + 1))) return take(scan, 'other', digitsEnd(text, start + 1));
  const tag = dollarTag(text, start);
  if (tag === undefined) return one(scan, 'other');
  const end = text.indexOf(tag, start + tag.length);
  return close(scan, 'dollar', end < 0 ? undefined : end + tag.length);
}

const variableForm =
  /:(?:[\w\u0080-\uffff]+|'[\w\u0080-\uffff]+'|"[\w\u0080-\uffff]+"|\{\?[\w\u0080-\uffff]+\})/y;

function readColon(scan: Scanner): TokenKind {
  const { text, start } = scan;
  const next = text[start + 1];
  if (next === ':' || next === '=') return take(scan, 'other', start + 2);
  variableForm.lastIndex = start;
  if (variableForm.test(text)) return take(scan, 'variable', variableForm.lastIndex);
  return one(scan, 'other');
}

/** The end of a quoted text in which a doubled quote stands for one. */
function quoteEnd(text: string, open: number, quote: string): number | undefined {
  let at = text.indexOf(quote, open + 1);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at < 0 ? undefined : at + 1;
}

function escapedEnd(text: string, open: number): number | undefined {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x27) {
      if (text.charCodeAt(at + 1) !== 0x27) return at + 1;
      at++;
    }
  }
  return undefined;
}

/** `$$` or `$tag$`; undefined where the dollar opens no quote. */
function dollarTag(text: string, start: number): string | undefined {
  let at = start + 1;
  if (isWordStart(text.charCodeAt(at))) {
    at++;
    while (isWordPart(text.charCodeAt(at)) && text[at] !== '$') at++;
  }
  return text[at] === '$' ? text.slice(start, at + 1) : undefined;
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Block comments nest. */
function blockEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === 0x2f && next === 0x2a) {
      depth++;
      at++;
    } else if (code === 0x2a && next === 0x2f) {
      depth--;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isWordPart(text.charCodeAt(at))) at++;
  return at;
}

function digitsEnd(text: string, start: number): number {
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isWordStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code) || code === 0x24;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

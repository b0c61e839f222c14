import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Node } from '@pgsql/types';
import { messageOf } from '../../core/errors.js';
import { offsetOfCharacter } from '../lines.js';
import { type Body, bodyOf } from './plpgsql.js';

export type { Node } from '@pgsql/types';

/** PostgreSQL's own grammar, of version 18: it reads what older servers take, and more. */
export interface Grammar {
  /** Reads one statement. Never throws. */
  parse(sql: string): Parsed;
  /** Reads the body of a DO block or a routine in PL/pgSQL; `statement` is the whole statement. Never throws. */
  parseBody(statement: string): ParsedBody;
}

/** The parser of bodies tells no places but lines. */
export type ParsedBody =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly message: string };

/** Places in a tree are bytes of UTF-8; `offsetOf` turns one into an offset into the text. */
export type Parsed =
  | { readonly ok: true; readonly nodes: readonly Node[]; offsetOf(byte: number): number }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Deeper than anything that people write, and far from the end of the parser's stack. */
const maxDepth = 400;

const deepMessage = 'it is nested too deeply to be read';

let loading: Promise<Grammar> | undefined;

/** Loads the grammar once for the process: 2 MB of WebAssembly. */
export function loadGrammar(): Promise<Grammar> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Grammar> {
  // The library looks for its WebAssembly beside itself; in a bundle, that is beside this file.
  (globalThis as { __dirname?: string }).__dirname ??= dirname(fileURLToPath(import.meta.url));
  const library = await import('libpg-query');
  await library.loadModule();
  return {
    parseBody(statement) {
      if (tooDeep(statement) !== undefined) return { ok: false, message: deepMessage };
      try {
        return { ok: true, body: bodyOf(library.parsePlPgSQLSync(withoutRowTypes(statement))) };
      } catch (error) {
        return { ok: false, message: messageOf(error) };
      }
    },
    parse(sql) {
      const deep = tooDeep(sql);
      if (deep !== undefined) return { ok: false, message: deepMessage, offset: deep };
      try {
        const { stmts = [] } = library.parseSync(sql);
        return {
          ok: true,
          nodes: stmts.flatMap(({ stmt }) => (stmt ? [stmt as Node] : [])),
          offsetOf: byteIndex(sql),
        };
      } catch (error) {
        const at = library.hasSqlDetails(error) ? error.sqlDetails?.cursorPosition : undefined;
        const offset = at === undefined ? 0 : Math.min(offsetOfCharacter(sql, at + 1), sql.length);
        return { ok: false, message: messageOf(error), offset };
      }
    },
  };
}

/** The parser knows no tables: a variable that is a row of one is a record to it. No place moves by it. */
function withoutRowTypes(statement: string): string {
  let text = statement;
  for (const { index, 0: suffix } of statement.matchAll(/%rowtype\b/gi)) {
    let start = index;
    while (/[\w."]/.test(statement[start - 1] ?? '')) start--;
    const end = index + suffix.length;
    text = text.slice(0, start) + 'record'.padEnd(end - start) + text.slice(end);
  }
  return text;
}

/** A text of ASCII alone has one byte for each of its units, which is nearly every migration. */
function byteIndex(sql: string): (byte: number) => number {
  if (/^[\0-\x7f]*$/.test(sql)) return (byte) => byte;
  const bytes = Buffer.from(sql);
  return (byte) => bytes.subarray(0, byte).toString('utf8').length;
}

/** Offset at which brackets are too deep; undefined where they are not. Brackets in quotes count too: it is a guard. */
function tooDeep(sql: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < sql.length; at++) {
    const character = sql.charCodeAt(at);
    if (character === 40 || character === 91) depth++;
    else if (character === 41 || character === 93) depth--;
    if (depth > maxDepth) return at;
  }
  return undefined;
}

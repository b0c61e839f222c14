import { statementsOf } from '../../../sql/split.js';
import { isTransactionControl } from '../../../sql/statement.js';
import type { Direction, Irreversible } from '../../model.js';

/** Both directions of one file. */
export interface Directions {
  readonly up: Direction | undefined;
  readonly down: Direction | undefined;
  readonly irreversible: Irreversible | undefined;
}

/** Cuts a `.sql` migration as node-pg-migrate does: without an up marker the whole file is the up. */
export function readSqlFile(file: string, text: string): Directions {
  const up = text.search(/^\s*--[\s-]*up\s+migration/im);
  const down = text.search(/^\s*--[\s-]*down\s+migration/im);
  const upEnd = down < up ? undefined : down;
  const downEnd = up < down ? undefined : up;
  return {
    up: up < 0 ? section(file, text, [0, undefined]) : section(file, text, [up, upEnd]),
    down: down < 0 ? undefined : section(file, text, [down, downEnd]),
    irreversible: declaredIn(file, text, /^[ \t]*--[ \t]*lockkeeper:[ \t]*irreversible\b:?[ \t]*(.*)$/im),
  };
}

function section(file: string, text: string, [start, end]: readonly [number, number | undefined]): Direction {
  const sql = text.slice(start, end);
  const line = lineAt(text, start);
  const marker = line + (/^\s*/.exec(sql)?.[0].split('\n').length ?? 1) - 1;
  return {
    file,
    sql: { file, text: sql, line, mode: 'wrapped' },
    location: { file, line: marker },
    empty:
      sql
        .replace(/--[^\n]*/g, '')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .trim() === '',
    // The runner's own row comes after the whole text: a COMMIT in it leaves the row out.
    transaction: statementsOf(sql).some(({ text: each }) => isTransactionControl(each)) ? 'none' : 'one',
  };
}

/** A declaration by comment, with its reason in the pattern's first group. */
export function declaredIn(file: string, text: string, pattern: RegExp): Irreversible | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { reason: match[1]?.trim() || undefined, location: { file, line: lineAt(text, match.index) } };
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

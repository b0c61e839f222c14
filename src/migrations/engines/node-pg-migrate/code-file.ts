import type { Direction, Irreversible } from '../../model.js';
import { type Directions, declaredIn, lineAt } from './sql-file.js';

/**
 * What a JavaScript or TypeScript migration exports, read without running it: `exports.up`, `export const up`,
 * `export function up`, or `up` in an exported object. Without a `down` node-pg-migrate turns the up round by
 * itself, so there is one, and it starts where the up does. `singleTransaction` is node-pg-migrate's option.
 */
export function readCodeFile(file: string, text: string, singleTransaction = true): Directions {
  const code = blankComments(text);
  const up = exported(code, 'up');
  const down = exported(code, 'down');
  const transaction = leaves(code, singleTransaction) ? 'none' : 'one';
  const direction = (found: Export) => ({ ...directionOf(file, code, found), transaction }) as const;
  const upDirection = up && direction(up);
  const disabled = down && /^false\b/.test(code.slice(down.end).trimStart());
  return {
    up: upDirection,
    down: disabled ? undefined : ((down && direction(down)) ?? upDirection),
    irreversible:
      declaredIn(file, text, /^[ \t]*\/\/[ \t]*lockkeeper:[ \t]*irreversible\b:?[ \t]*(.*)$/im) ??
      (disabled ? disabledDown(file, text, down.start) : undefined),
  };
}

interface Export {
  readonly start: number;
  /** Behind the name and its `=`, or behind the name of a function. */
  readonly end: number;
}

function exported(code: string, name: string): Export | undefined {
  const forms = [
    `^[ \\t]*(?:module\\.)?exports\\.${name}\\s*=`,
    `^[ \\t]*export\\s+(?:const|let|var)\\s+${name}\\b[^=\\n]*=(?!>)`,
    `^[ \\t]*export\\s+(?:async\\s+)?function\\s+${name}\\b`,
    `^[ \\t]*(?:async\\s+)?function\\s+${name}\\b`,
    `^[ \\t]*(?:const|let|var)\\s+${name}\\b[^=\\n]*=(?!>)`,
    `^[ \\t]+${name}\\s*:`,
    `^[ \\t]+(?:async\\s+)?${name}\\s*(?=\\()`,
  ];
  for (const form of forms) {
    const match = new RegExp(form, 'm').exec(code);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function directionOf(file: string, code: string, found: Export): Direction {
  const empty = /^[^{]*\{\s*\}/.test(code.slice(found.end));
  return { file, location: { file, line: lineAt(code, found.start) }, empty };
}

/** `pgm.noTransaction()`, a COMMIT of the migration's own, and a connection of its own. */
const leaving: readonly RegExp[] = [
  /\bnoTransaction\s*\(/,
  /['"`;]\s*(?:begin|start\s+transaction|commit|rollback|abort)(?:\s+(?:work|transaction))?\s*['"`;]/i,
  /\bnew\s+(?:\w+\.)?(?:Client|Pool)\b/,
];

/** Queries of `pgm.db` are sent at once: before BEGIN, where each migration has a transaction of its own. */
const atOnce = /\.\s*db\s*\.\s*(?:query|select)\s*\(/;

/** Whether a program leaves the runner's transaction, as far as its text tells. */
function leaves(code: string, singleTransaction: boolean): boolean {
  return leaving.some((pattern) => pattern.test(code)) || (!singleTransaction && atOnce.test(code));
}

/** `exports.down = false`, with the comment on its line or on the line above as the reason. */
function disabledDown(file: string, text: string, start: number): Irreversible {
  const line = lineAt(text, start);
  const lines = text.split('\n');
  const beside = /\/\/\s*(.+)$/.exec(lines[line - 1] ?? '')?.[1];
  const above = /^\s*\/\/\s*(.+)$/.exec(lines[line - 2] ?? '')?.[1];
  return { reason: (beside ?? above)?.trim() || undefined, location: { file, line } };
}

/** The text with every comment made blank, so that offsets and lines stay. Strings are left alone. */
function blankComments(text: string): string {
  const parts = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  return text.replace(parts, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part));
}

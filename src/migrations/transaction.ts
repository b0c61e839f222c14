import { split, statementsOf } from '../sql/split.js';
import type { Migration, SqlScript } from './model.js';
import { holderOf } from './script/holder.js';

/**
 * - `one`: the server does all of the step or nothing of it, the ledger's row included, so that it may be tried again.
 * - `none`: parts of it stay when it stops half-way.
 * - `unknown`: nobody can tell without running it: a command, a script that includes others.
 */
export type StepTransaction = 'one' | 'none' | 'unknown';

/** How one direction of a migration runs under `Target.guard`, told without running it. */
export function stepTransaction(migration: Migration, direction: 'up' | 'down'): StepTransaction {
  const step = direction === 'up' ? migration.up : migration.down;
  if (step?.transaction) return step.transaction;
  return step?.sql ? ofScript(step.sql) : 'unknown';
}

function ofScript({ mode, text, blocks, refused }: SqlScript): StepTransaction {
  if (refused) return 'one';
  if (blocks)
    return told(
      holderOf(
        mode,
        blocks.map(([start, end]) => textsOf(text.slice(start, end))),
      ),
    );
  const { items, problem } = split(text);
  if (mode === 'one-message' && (problem || items.some(({ kind }) => kind !== 'statement'))) return 'unknown';
  // What another file holds, or what a query answers with, decides.
  if (mode !== 'plain' && items.some((item) => item.kind === 'meta' && unknowable.has(item.name))) {
    return 'unknown';
  }
  return told(
    holderOf(
      mode,
      items.flatMap((item) => (item.kind === 'meta' ? [] : [[item.text]])),
    ),
  );
}

const unknowable = new Set(['i', 'ir', 'include', 'include_relative', 'gexec']);

function textsOf(sql: string): readonly string[] {
  return statementsOf(sql).map(({ text }) => text);
}

function told(holder: ReturnType<typeof holderOf>): StepTransaction {
  return holder === 'none' ? 'none' : 'one';
}

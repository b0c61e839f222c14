import type { Node, RangeVar } from '@pgsql/types';
import { formatLocation } from '../../core/location.js';
import { keyOf } from '../../schema/replay/names.js';
import { relationsOf } from '../../sql/grammar/mentions.js';
import type { JudgedStatement, SqlRule } from '../rule.js';
import { isStrong } from '../waiting.js';
import { blocks, shown } from '../words.js';

/** Long work in a transaction that holds a strong lock already. */
export const workBehindStrongLock: SqlRule = {
  info: {
    id: 'work-behind-strong-lock',
    title: 'Rows are worked on while a strong lock is held',
    severity: 'error',
    cost: 'the lock of an earlier statement of the same transaction, held for as long as this one takes',
    versions: 'all',
    claim: 'lock',
    bySize: true,
    why: 'A lock is held until the transaction ends. The ALTER TABLE took a moment, and the UPDATE behind it takes minutes: nobody reads or writes the table until both are done.',
    bad: "ALTER TABLE orders ADD COLUMN kind text;\nUPDATE orders SET kind = 'usual';",
    good: "-- first migration\nALTER TABLE orders ADD COLUMN kind text;\n-- second migration, in batches\nUPDATE orders SET kind = 'usual' WHERE id BETWEEN 1 AND 10000;",
    mend: 'Put the work into a migration of its own, in batches.',
  },
  *check(statement) {
    if (statement.transaction.kind !== 'one') return;
    const kind = workOf(statement);
    if (!kind) return;
    for (const { effects, location } of statement.transaction.locking) {
      const held = effects.find(({ relation, lock }) => isStrong(lock) && !statement.isNew(relation));
      if (!held) continue;
      yield {
        title: `${kind} runs while ${shown(held.relation)} is locked`,
        detail: `The lock of ${formatLocation(location)} ${blocks(held.lock, held.relation)}, and so for as long as this statement takes.`,
        fix: `-- in a migration of its own, after this one:\n${statement.text};`,
        subject: `${held.relation} ${statement.text.replace(/\s+/g, ' ').slice(0, 80)}`,
        effects: [held],
      };
      return;
    }
  },
};

/** Work on rows that were there before; filling a table that this change makes from nothing is none. */
function workOf(statement: JudgedStatement): string | undefined {
  const { node } = statement;
  const isOld = (relation: RangeVar | undefined): boolean =>
    !statement.isNew(keyOf(statement.catalog, relation));
  const readsOld = (query: Node | undefined): boolean => relationsOf(query).some(isOld);
  if ('UpdateStmt' in node) return isOld(node.UpdateStmt.relation) ? 'UPDATE' : undefined;
  if ('DeleteStmt' in node) return isOld(node.DeleteStmt.relation) ? 'DELETE' : undefined;
  if ('MergeStmt' in node) return isOld(node.MergeStmt.relation) ? 'MERGE' : undefined;
  if ('InsertStmt' in node) return readsOld(node.InsertStmt.selectStmt) ? 'INSERT ... SELECT' : undefined;
  if ('RefreshMatViewStmt' in node) return 'REFRESH MATERIALIZED VIEW';
  if (!('CreateTableAsStmt' in node) || node.CreateTableAsStmt.into?.skipData) return undefined;
  return readsOld(node.CreateTableAsStmt.query) ? 'CREATE TABLE AS' : undefined;
}

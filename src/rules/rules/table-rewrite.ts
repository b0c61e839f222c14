import { commandsOf } from '../commands.js';
import type { SqlFinding, SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** Statements whose work is to write a table anew. */
export const tableRewrite: SqlRule = {
  info: {
    id: 'table-rewrite',
    title: 'A whole table is written anew',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
    versions: 'all',
    claim: 'rewrite',
    bySize: true,
    why: 'CLUSTER, VACUUM FULL, SET LOGGED, SET UNLOGGED, SET TABLESPACE and SET ACCESS METHOD copy the table and all of its indexes while nobody reads or writes it, and need its size again on the disk.',
    bad: 'VACUUM FULL orders;',
    good: '-- pg_repack -t orders, or a maintenance window',
    mend: 'Use pg_repack, which works beside the traffic; or do it in a maintenance window. UNLOGGED is best said when a table is made.',
  },
  kinds: ['AlterTableStmt', 'ClusterStmt', 'VacuumStmt'],
  *check(statement) {
    const { node } = statement;
    const kinds = ['AT_SetLogged', 'AT_SetUnLogged', 'AT_SetTableSpace', 'AT_SetAccessMethod'] as const;
    for (const { table, command } of commandsOf(statement, ...kinds)) {
      yield told(words[command.subtype ?? ''] ?? 'it', table);
    }
    if ('ClusterStmt' in node && !node.ClusterStmt.relation)
      yield {
        title: 'CLUSTER writes every clustered table of the database anew',
        fix: 'CLUSTER one table, in a maintenance window',
        subject: 'cluster',
      };
    const own = 'ClusterStmt' in node ? 'CLUSTER' : 'VacuumStmt' in node ? 'VACUUM FULL' : undefined;
    if (!own) return;
    for (const { relation, rewrite } of statement.effects) if (rewrite) yield told(own, relation);
  },
};

const words: Readonly<Record<string, string>> = {
  AT_SetLogged: 'SET LOGGED',
  AT_SetUnLogged: 'SET UNLOGGED',
  AT_SetTableSpace: 'SET TABLESPACE',
  AT_SetAccessMethod: 'SET ACCESS METHOD',
};

function told(what: string, table: string): SqlFinding {
  return {
    title: `${what} writes all of ${shown(table)} anew`,
    detail: `Meanwhile it ${blocks('ACCESS EXCLUSIVE', table)}.`,
    fix:
      what === 'CLUSTER' || what === 'VACUUM FULL'
        ? `pg_repack -t ${shown(table)}   # beside the traffic; or do it in a maintenance window`
        : `-- do it in a maintenance window, with a limit for the waiting:\nSET lock_timeout = '2s';`,
    subject: `${table} ${what}`,
  };
}

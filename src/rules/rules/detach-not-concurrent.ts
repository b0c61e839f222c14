import { keyOf } from '../../schema/replay/names.js';
import { limit } from '../advice/steps.js';
import { commandsOf } from '../commands.js';
import { directive } from '../directive.js';
import { defaultPartition } from '../effects/partitions.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** Detaching locks the whole partitioned table. */
export const detachNotConcurrent: SqlRule = {
  info: {
    id: 'detach-not-concurrent',
    title: 'Detaching a partition locks the whole table',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the parent, the partition and the default partition, for a moment; with CONCURRENTLY (14 and later) SHARE UPDATE EXCLUSIVE',
    versions: 'all; CONCURRENTLY from 14 on, and not beside a default partition',
    claim: 'lock',
    why: 'Every query on the partitioned table waits, and the statement waits for all that run now.',
    bad: 'ALTER TABLE events DETACH PARTITION events_2020;',
    good: 'ALTER TABLE events DETACH PARTITION events_2020 CONCURRENTLY; -- outside of a transaction',
    mend: 'Add CONCURRENTLY, outside of a transaction. Beside a default partition the server refuses that: set lock_timeout instead.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command } of commandsOf(statement, 'AT_DetachPartition')) {
      if (!command.def || !('PartitionCmd' in command.def)) continue;
      const { name, concurrent } = command.def.PartitionCmd;
      const other = defaultPartition(statement.catalog, table);
      if (concurrent ? other === undefined : (statement.timeouts.lock ?? 0) > 0 && other !== undefined)
        continue;
      const child = shown(keyOf(statement.catalog, name));
      const plain = `${limit(statement)}\nALTER TABLE ${shown(table)} DETACH PARTITION ${child};`;
      yield concurrent
        ? {
            title: `${child} cannot be detached CONCURRENTLY beside the default partition ${shown(other ?? '')}`,
            fix: plain,
            subject: `${table} ${child}`,
          }
        : {
            title: `detaching ${child} ${blocks('ACCESS EXCLUSIVE', table)}`,
            fix:
              other === undefined && statement.major >= 14
                ? `ALTER TABLE ${shown(table)} DETACH PARTITION ${child} CONCURRENTLY;${directive(statement)}`
                : plain,
            subject: `${table} ${child}`,
          };
    }
  },
};

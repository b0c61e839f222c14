import type { PartitionBoundSpec } from '@pgsql/types';
import { keyOf } from '../../schema/replay/names.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { stepsBehindBound } from '../advice/partition-bound.js';
import { commandsOf } from '../commands.js';
import { defaultPartition, hasCheck, madePartition } from '../effects/partitions.js';
import type { JudgedStatement, SqlFinding, SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A partition that the server has to read before it believes that its rows belong there. */
export const attachPartitionScans: SqlRule = {
  info: {
    id: 'attach-partition-scans',
    title: 'A partition is read before another is attached or made',
    severity: 'error',
    cost: 'SHARE UPDATE EXCLUSIVE on the parent; ACCESS EXCLUSIVE with a scan on the new partition, and on the default partition',
    versions: 'all',
    rowsFail: ['23514'],
    claim: 'scan',
    bySize: true,
    why: 'The server makes sure that every row of the new partition belongs there, and that no row of the default partition does. A validated CHECK that says the same saves the reading.',
    bad: "ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
    good: "ALTER TABLE events_2026 ADD CONSTRAINT in_2026 CHECK (at >= '2026-01-01' AND at < '2027-01-01') NOT VALID;\nALTER TABLE events_2026 VALIDATE CONSTRAINT in_2026; -- in a later migration\nALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
    mend: 'Add a CHECK of the partition’s bound NOT VALID, validate it in a later migration, then attach. To a default partition add a CHECK that excludes the bound, also before CREATE TABLE ... PARTITION OF.',
  },
  kinds: ['AlterTableStmt', 'CreateStmt'],
  *check(statement) {
    for (const { table, command } of commandsOf(statement, 'AT_AttachPartition')) {
      if (!command.def || !('PartitionCmd' in command.def)) continue;
      const child = keyOf(statement.catalog, command.def.PartitionCmd.name);
      yield* told(statement, {
        parent: table,
        child,
        bound: command.def.PartitionCmd.bound,
        isNew: statement.isNew(child),
      });
    }
    const made = madePartition(statement.node, statement.catalog);
    if (made && !statement.isNew(made.parent))
      yield* told(statement, { ...made, bound: boundOf(statement.node), isNew: true });
  },
};

interface Partition {
  /** `schema.name` of both. */
  readonly parent: string;
  readonly child: string;
  readonly bound: PartitionBoundSpec | undefined;
  readonly isNew: boolean;
}

function* told(statement: JudgedStatement, { parent, child, bound, isNew }: Partition): Iterable<SqlFinding> {
  const other = defaultPartition(statement.catalog, parent);
  const others = other === undefined || statement.isNew(other) ? [] : [other];
  const read = [...(isNew ? [] : [child]), ...others].filter(
    (key) => !hasCheck(statement.catalog, key, parent),
  );
  if (read.length === 0) return;
  yield {
    title: `every row of ${read.map(shown).join(' and of ')} is read before ${shown(child)} is a partition`,
    detail: `Meanwhile it ${read.map((key) => blocks('ACCESS EXCLUSIVE', key)).join(', and ')}. It fails where a row of ${read.map(shown).join(' or of ')} does not belong there.`,
    fix: stepsBehindBound(statement, {
      parent,
      bound,
      read: read.map((key) => ({ key, isOther: key === other })),
    }).join('\n'),
    subject: `${parent} ${child}`,
  };
}

function boundOf(node: Node): PartitionBoundSpec | undefined {
  return 'CreateStmt' in node ? node.CreateStmt.partbound : undefined;
}

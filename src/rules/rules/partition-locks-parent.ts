import { droppedRelations } from '../effects/drop.js';
import { madePartition } from '../effects/partitions.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** Making or dropping a partition locks the table that it belongs to. */
export const partitionLocksParent: SqlRule = {
  info: {
    id: 'partition-locks-parent',
    title: 'Making or dropping a partition locks the whole table',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the parent, and on the default partition with a scan of it',
    versions: 'all',
    claim: 'lock',
    why: 'CREATE TABLE ... PARTITION OF, and DROP TABLE of a partition, take the strongest lock on the partitioned table: every query on it waits. A table that is made by itself and attached takes a lock there that nobody notices.',
    bad: "CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');",
    good: "CREATE TABLE events_2027 (LIKE events INCLUDING ALL);\nALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');",
    mend: 'Create the table LIKE its parent and attach it; detach CONCURRENTLY before dropping.',
  },
  kinds: ['CreateStmt', 'DropStmt'],
  *check(statement) {
    const { node, catalog } = statement;
    const made = madePartition(node, catalog);
    // What reads the default partition as well is another rule's to tell.
    if (made && !statement.isNew(made.parent) && !statement.effects.some(({ scan }) => scan)) {
      const { parent } = made;
      const child = shown(made.child);
      yield {
        title: `making ${child} ${blocks('ACCESS EXCLUSIVE', parent)}`,
        fix: `CREATE TABLE ${child} (LIKE ${shown(parent)} INCLUDING ALL);\nALTER TABLE ${shown(parent)} ATTACH PARTITION ${child} ${/\b(?:for\s+values\b[\s\S]*|default\s*)$/i.exec(statement.text)?.[0].trimEnd() ?? 'DEFAULT'};`,
        subject: `${parent} ${child}`,
      };
    }
    if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_TABLE') return;
    for (const key of droppedRelations(catalog, node.DropStmt)) {
      const parent = catalog.relations.get(key)?.parent;
      if (!parent?.partition || statement.isNew(key)) continue;
      yield {
        title: `dropping ${shown(key)} ${blocks('ACCESS EXCLUSIVE', parent.name)}`,
        fix: `ALTER TABLE ${shown(parent.name)} DETACH PARTITION ${shown(key)} CONCURRENTLY; -- outside of a transaction\n-- then, in a later migration:\nDROP TABLE ${shown(key)};`,
        subject: `${parent.name} ${key}`,
      };
    }
  },
};

import type { SqlRule } from '../rule.js';

/** A setting of the whole server. */
export const alterSystem: SqlRule = {
  info: {
    id: 'alter-system',
    title: 'A migration changes a setting of the whole server',
    severity: 'warning',
    cost: 'none; it cannot run inside a transaction',
    versions: 'all',
    why: 'It is for every database of the server, needs a superuser, which hosted servers do not give, and is seen by no schema difference and no drift check. Inside a transaction it fails.',
    bad: "ALTER SYSTEM SET work_mem = '64MB';",
    good: "ALTER DATABASE app SET work_mem = '64MB';",
    mend: 'Set it for the database or the role, or where the server is set up.',
  },
  kinds: ['AlterSystemStmt'],
  *check({ node, transaction }) {
    // Inside a transaction it fails, which another rule says.
    if (!('AlterSystemStmt' in node) || transaction.kind === 'one') return;
    const name = node.AlterSystemStmt.setstmt?.name ?? 'all settings';
    yield {
      title: `${name} changes for the whole server`,
      fix: `ALTER DATABASE the_database SET ${name} = ...;`,
      subject: name,
    };
  },
};

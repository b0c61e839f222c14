import type { DropStmt } from '@pgsql/types';
import { droppedNames } from '../../schema/replay/drop.js';
import { readableName } from '../../sql/quote.js';
import { droppedRelations } from '../effects/drop.js';
import { referring } from '../effects/tables.js';
import type { JudgedStatement, SqlFinding, SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A table, or a schema, that goes with its rows. */
export const dropTable: SqlRule = {
  info: {
    id: 'drop-table',
    title: 'A table is dropped with its rows',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, and on every table that its foreign keys point to, for a moment',
    versions: 'all',
    why: 'Its rows are gone and no down brings them back; the version of the app that runs now fails from the commit on. With CASCADE everything that depends on it goes too, without being named.',
    bad: 'DROP TABLE orders CASCADE;',
    good: '-- first release: the app no longer names it\n-- second release, with a backup that was verified:\nDROP TABLE orders;',
    mend: 'Release an app that does not name it, take a verified backup, and drop it in the release after, without CASCADE.',
  },
  kinds: ['DropStmt'],
  *check(statement) {
    if (!('DropStmt' in statement.node)) return;
    const drop = statement.node.DropStmt;
    if (drop.removeType === 'OBJECT_SCHEMA') yield* schemas(statement, drop);
    if (drop.removeType === 'OBJECT_TABLE') yield* tables(statement, drop);
  },
};

function* tables(statement: JudgedStatement, drop: DropStmt): Iterable<SqlFinding> {
  const cascade = drop.behavior === 'DROP_CASCADE';
  for (const key of droppedRelations(statement.catalog, drop)) {
    if (statement.isNew(key)) continue;
    const others = cascade ? referring(statement.catalog, key) : [];
    yield {
      title: `${shown(key)} is dropped with all its rows${cascade ? ', and CASCADE takes what depends on it' : ''}`,
      ...(others.length > 0
        ? { detail: `Foreign keys that go with it are in ${others.map(shown).join(', ')}.` }
        : {}),
      fix: `release an app that does not name it first; then: -- lockkeeper: ignore drop-table: no release names it since <version>`,
      subject: key,
    };
  }
}

/** Without CASCADE the server drops only an empty schema. */
function* schemas({ catalog }: JudgedStatement, drop: DropStmt): Iterable<SqlFinding> {
  if (drop.behavior !== 'DROP_CASCADE') return;
  for (const { name } of droppedNames(drop)) {
    const inside = [...catalog.relations.values()].filter(({ schema }) => schema === name);
    if (inside.length === 0 && catalog.complete) continue;
    const names = inside.map((one) => readableName(one.name)).join(', ');
    yield {
      title: `the schema ${readableName(name)} is dropped with all that is in it`,
      ...(names === '' ? {} : { detail: `In it: ${names}.` }),
      fix: 'drop what is in it by name, in a release after the one that stops using it',
      subject: `schema ${name}`,
    };
  }
}

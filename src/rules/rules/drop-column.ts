import type { Relation } from '../../schema/replay/catalog.js';
import { mentions } from '../../schema/replay/columns.js';
import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A column that goes, with its values and all that hangs on it. */
export const dropColumn: SqlRule = {
  info: {
    id: 'drop-column',
    title: 'A column is dropped',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, for a moment',
    versions: 'all',
    why: 'The version of the app that runs now still reads and writes it, and fails from the commit on. Its values are gone, and a down cannot bring them back. Indexes and constraints that name it go too, without a word.',
    bad: 'ALTER TABLE orders DROP COLUMN note;',
    good: '-- first release: the app no longer names the column\n-- second release:\nALTER TABLE orders DROP COLUMN note;',
    mend: 'Release an app that does not name the column, then drop it in the release after. When that has been done, say so with a suppression.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command } of commandsOf(statement, 'AT_DropColumn')) {
      const name = command.name ?? '';
      const relation = statement.catalog.relations.get(table);
      if (statement.isNewColumn(table, name)) continue;
      if (command.missing_ok && relation && !relation.columns.has(name)) continue;
      const gone = relation ? goesWith(relation, name) : [];
      yield {
        title: `${readableName(name)} of ${shown(table)} is dropped with all its values`,
        detail: [
          'The app that runs while this is applied must not name it any more.',
          ...(gone.length > 0 ? [`With it goes: ${gone.join(', ')}.`] : []),
        ].join('\n'),
        fix: `release an app that does not name it first; then: -- lockkeeper: ignore drop-column: no release names it since <version>`,
        subject: `${table}.${name}`,
      };
    }
  },
};

function goesWith({ indexes, constraints }: Relation, name: string): readonly string[] {
  const keys = [...constraints.values()].filter((one) => mentions(one, name));
  const own = new Set(keys.map(({ index }) => index));
  const others = [...indexes.values()].filter(
    (index) => !own.has(index.name) && (index.columns.includes(name) || index.mentions.has(name)),
  );
  return [
    ...keys.map((one) => `${one.kind} ${readableName(one.name)}`),
    ...others.map((index) => `index ${readableName(index.name)}`),
  ];
}

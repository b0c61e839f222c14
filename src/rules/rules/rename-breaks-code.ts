import type { RenameStmt } from '@pgsql/types';
import { describeType, keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { batches } from '../advice/steps.js';
import { partsOf } from '../advice/swapped-column.js';
import type { JudgedStatement, SqlFinding, SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A name that the running app still uses. */
export const renameBreaksCode: SqlRule = {
  info: {
    id: 'rename-breaks-code',
    title: 'A name that running code uses is taken away',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the relation, for a moment; renaming a schema or a label locks none',
    versions: 'all',
    why: 'The version of the app that runs now asks for the old name and fails from the commit on, the new version fails until then. No order of deploying and migrating avoids it.',
    bad: 'ALTER TABLE orders RENAME COLUMN note TO remark;',
    good: 'ALTER TABLE orders ADD COLUMN remark text;\n-- write both, fill old rows in batches, read the new one, then drop the old one',
    mend: 'Keep both names for a while: a new column that is filled beside the old one, or an updatable view with the old name over a renamed table.',
  },
  kinds: ['RenameStmt', 'AlterObjectSchemaStmt'],
  *check(statement) {
    // A down gives back the name that the code before its release asks for.
    if (statement.direction === 'down') return;
    const { node } = statement;
    if ('RenameStmt' in node) yield* renamed(statement, node.RenameStmt);
    if (!('AlterObjectSchemaStmt' in node)) return;
    const { relation, newschema = '' } = node.AlterObjectSchemaStmt;
    const table = keyOf(statement.catalog, relation);
    if (!relation || statement.isNew(table)) return;
    yield moved(statement, table, `${readableName(newschema)}.${readableName(relation.relname ?? '')}`);
  },
};

function* renamed(statement: JudgedStatement, rename: RenameStmt): Iterable<SqlFinding> {
  const { renameType, relation, subname = '', newname = '' } = rename;
  const table = keyOf(statement.catalog, relation);
  if (relation && statement.isNew(table)) return;
  const [from, to, name] = [readableName(subname), readableName(newname), shown(table)];
  if (renameType === 'OBJECT_COLUMN') {
    const known = statement.catalog.relations.get(table)?.columns.get(subname);
    const parts = known ? partsOf(statement.catalog, table, subname) : [];
    const type = known ? describeType(known.type) : 'text';
    yield {
      title: `${name} has no ${from} any more: it is ${to} from now on`,
      fix: [
        `ALTER TABLE ${name} ADD COLUMN ${to} ${type};`,
        ...(parts.length > 0 ? [`-- and make on ${to} what goes with ${from}: ${parts.join(', ')}`] : []),
        '-- then release an app that writes both',
        ...batches(statement.catalog, table, {
          assignment: `${to} = ${from}`,
          open: `${to} IS NULL AND ${from} IS NOT NULL`,
        }),
        `-- then the app reads ${to}, and a later release drops ${from}`,
      ].join('\n'),
      subject: `${table}.${subname}`,
    };
  } else if (renameType === 'OBJECT_TABLE' || renameType === 'OBJECT_VIEW') yield moved(statement, table, to);
  else if (renameType === 'OBJECT_SCHEMA') {
    yield {
      title: `the schema ${from} is called ${to} from now on`,
      fix: `keep the old name: make ${to}, move relation by relation and leave a view with each old name behind`,
      subject: `schema ${subname}`,
    };
  }
}

function moved({ text }: JudgedStatement, table: string, to: string): SqlFinding {
  return {
    title: `${shown(table)} is called ${to} from now on`,
    fix: `-- both in one transaction:\n${text};\nCREATE VIEW ${shown(table)} AS SELECT * FROM ${to}; -- until no release names ${shown(table)}`,
    subject: table,
  };
}

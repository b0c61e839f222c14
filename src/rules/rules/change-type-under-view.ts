import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import { viewsOver } from '../effects/change-type.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A change of type that the server refuses because a view uses the column. */
export const changeTypeUnderView: SqlRule = {
  info: {
    id: 'change-type-under-view',
    title: 'The type of a column that a view may use cannot be changed',
    severity: 'error',
    cost: 'fails with "cannot alter type of a column used by a view or rule"',
    versions: 'all',
    why: 'PostgreSQL refuses to change a column under a view that uses it, whether or not the change would be free.',
    bad: 'CREATE VIEW open_orders AS SELECT id, code FROM orders;\nALTER TABLE orders ALTER COLUMN code TYPE text;',
    good: 'DROP VIEW open_orders;\nALTER TABLE orders ALTER COLUMN code TYPE text;\nCREATE VIEW open_orders AS SELECT id, code FROM orders;',
    mend: 'Drop the view, change the type and create the view again, in one transaction.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command, byte } of commandsOf(statement, 'AT_AlterColumnType')) {
      const views = viewsOver(statement.catalog, table, command.name ?? '');
      if (views.length === 0) continue;
      const names = views.map(shown).join(', ');
      const drops = views.map((view) => {
        const kind = statement.catalog.relations.get(view)?.kind === 'view' ? 'VIEW' : 'MATERIALIZED VIEW';
        return `DROP ${kind} ${shown(view)};`;
      });
      yield {
        title: `${readableName(command.name ?? '')} cannot change its type while ${names} ${views.length > 1 ? 'use' : 'uses'} it`,
        fix: [...drops, `${statement.text};`, `-- and create ${names} again, in the same transaction`].join(
          '\n',
        ),
        subject: `${table}.${command.name}`,
        byte,
      };
    }
  },
};

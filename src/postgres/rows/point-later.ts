import { quoteName } from '../../sql/quote.js';
import type { Session } from '../session.js';
import { attempt } from './attempt.js';
import { isRequired } from './references.js';
import type { ReferenceShape, TableShape } from './shape.js';

/**
 * Foreign keys that were left null because nothing was there to point to (a table's own rows, tables in a circle) get
 * something to point to in two rows of three. What a check refuses stays null. Tables come in the order in which they
 * were filled.
 */
export async function pointLater(session: Session, tables: readonly TableShape[]): Promise<void> {
  for (const table of tables) {
    for (const reference of table.references) {
      const target = tables.find(({ oid }) => oid === reference.table);
      if (!target || isRequired(table, reference)) continue;
      const isLate = target === table || tables.indexOf(target) > tables.indexOf(table);
      if (isLate) await attempt(session, () => session.query(pointSql(table, target, reference)));
    }
  }
}

function pointSql(table: TableShape, target: TableShape, { columns, keys }: ReferenceShape): string {
  const targets = keys.map(quoteName).join(', ');
  const set = columns.map((name, place) => `${quoteName(name)} = k.k${place}`).join(', ');
  const names = keys.map((name, place) => `${quoteName(name)} as k${place}`).join(', ');
  const isOpen = columns.map((name) => `t.${quoteName(name)} is null`).join(' and ');
  return `with k as (
      select ${names}, row_number() over (order by ${targets}) as n, count(*) over () as total from ${target.relation}),
    r as (select tableoid as part, ctid as place, row_number() over (order by ctid) as n from ${table.relation})
    update ${table.relation} t set ${set} from r join k on k.n = (r.n * 7) % k.total + 1
    where t.tableoid = r.part and t.ctid = r.place and r.n % 3 <> 0 and ${isOpen}`;
}

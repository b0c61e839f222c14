import { quoteName } from '../../sql/quote.js';
import { ServerError, type Session } from '../session.js';
import { attempt } from './attempt.js';
import type { PlannedRows } from './plan-rows.js';
import type { TableShape } from './shape.js';

export interface Inserted {
  readonly rows: number;
  /** Why rows are missing: what the server said last. */
  readonly problem?: string;
  /** Set when triggers of the table's own refused rows, and were switched off for them. */
  readonly withoutTriggers?: boolean;
}

/**
 * Inserts planned rows: all at once, then without the table's own triggers, then one at a time, each way only when the
 * server refuses the one before. Several plans go into one statement, which is how tables that point to each other
 * get their first rows.
 */
export async function insertRows(session: Session, plans: readonly PlannedRows[]): Promise<Inserted> {
  const first = await attempt(session, () => send(session, plans));
  if (!(first instanceof ServerError)) return { rows: first };
  const hasTriggers = plans.some(({ table }) => table.triggers.length > 0);
  if (hasTriggers) {
    const second = await attempt(session, () => withoutTriggers(session, plans));
    if (!(second instanceof ServerError)) return { rows: second, withoutTriggers: true };
  }
  const [only, ...others] = plans;
  if (!only || others.length > 0) return { rows: 0, problem: first.message };
  return singly(session, only, first);
}

/** After this many refusals without one row taken, nothing will be taken. */
const patience = 20;

async function singly(session: Session, plan: PlannedRows, first: ServerError): Promise<Inserted> {
  let rows = 0;
  let refused = 0;
  let problem = first.message;
  for (let row = 0; row < (plan.values[0]?.length ?? 0) && rows < plan.wanted; row++) {
    if (rows === 0 && refused >= patience) break;
    const values = plan.values.map((column) => column.slice(row, row + 1));
    const outcome = await attempt(session, () => send(session, [{ ...plan, values, wanted: 1 }]));
    if (outcome instanceof ServerError) {
      refused++;
      problem = outcome.message;
    } else rows += outcome;
  }
  return { rows, problem };
}

async function withoutTriggers(session: Session, plans: readonly PlannedRows[]): Promise<number> {
  const switches = (to: (trigger: TableShape['triggers'][number]) => string): string =>
    plans
      .flatMap(({ table }) =>
        table.triggers.map(
          (trigger) => `alter table ${table.relation} ${to(trigger)} trigger ${quoteName(trigger.name)}`,
        ),
      )
      .join('; ');
  await session.execute(switches(() => 'disable'));
  const rows = await send(session, plans);
  await session.execute(switches(({ state }) => (state === 'A' ? 'enable always' : 'enable')));
  return rows;
}

/** Rows that were taken, by all plans together. */
async function send(session: Session, plans: readonly PlannedRows[]): Promise<number> {
  const parameters: (readonly (string | null)[])[] = [];
  const inserts = plans.map((plan, index) => {
    const sql = insertSql(plan, parameters.length);
    parameters.push(...plan.values);
    return `made${index} as (${sql} returning 1)`;
  });
  const counts = plans.map((_, index) => `(select count(*) from made${index})`).join(' + ');
  const [row] = await session.query<{ rows: string }>(
    `with ${inserts.join(', ')} select ${counts} as rows`,
    parameters,
  );
  return Number(row?.rows ?? 0);
}

function insertSql(plan: PlannedRows, firstParameter: number): string {
  const { table, columns, filters, wanted } = plan;
  const onConflict = table.allowsOnConflict ? 'on conflict do nothing' : '';
  if (columns.length === 0) return `insert into ${table.relation} default values ${onConflict}`;
  const names = columns.map(quoteName).join(', ');
  const typeOf = new Map(table.columns.map(({ name, typeSql }) => [name, typeSql]));
  const arrays = columns.map((_, place) => `$${firstParameter + place + 1}::text[]`).join(', ');
  const texts = columns.map((_, place) => `c${place}`).join(', ');
  const casts = columns
    .map((name, place) => `c${place}::${typeOf.get(name)} as ${quoteName(name)}`)
    .join(', ');
  const source = `(select ${casts}, lockkeeper_row from unnest(${arrays}) with ordinality v(${texts}, lockkeeper_row))`;
  const generated = table.columns.filter((column) => column.generated !== undefined);
  const whole =
    filters.length === 0 || generated.length === 0
      ? source
      : `(select *, ${generated.map(({ name, generated: made }) => `${made} as ${quoteName(name)}`).join(', ')} from ${source} made)`;
  const conditions = filters.map((filter) => `(${filter}) is not false`).join(' and ');
  return `insert into ${table.relation} (${names}) overriding system value select ${names}
    from ${whole} ${quoteName(table.name)} ${conditions && `where ${conditions}`}
    order by lockkeeper_row limit ${wanted} ${onConflict}`;
}

import type { PolicyFinding, Seen } from '../finding.js';
import type { Look } from './check.js';

interface Database {
  readonly name: string;
  readonly age: string;
  readonly multixact: string;
  readonly current: string;
}

interface Table {
  readonly name: string;
  readonly age: string;
}

const mostTables = 20;

/** Databases whose oldest row was frozen too many transactions ago, with the tables of this one. */
export async function checkWraparound({ session, policy }: Look): Promise<Seen> {
  const limit = policy.limits.transactionAge;
  const databases = await session.query<Database>(`
    select datname as name, age(datfrozenxid) as age, mxid_age(datminmxid) as multixact,
      datname = current_database() as current
    from pg_database where datallowconn order by 2 desc, 1`);
  const ageOf = ({ age, multixact }: Database): number => Math.max(Number(age), Number(multixact));
  const oldest = Math.max(0, ...databases.map(ageOf));
  const old = databases.filter((database) => ageOf(database) > limit);
  const what = `the oldest row was frozen ${oldest} transactions ago`;
  if (old.length === 0) return { findings: [], what };
  const holding = await holdersOf(session);
  const tables = await session.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       greatest(age(c.relfrozenxid), mxid_age(c.relminmxid)) as age
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and left(n.nspname, 7) <> 'pg_temp'
       and greatest(age(c.relfrozenxid), mxid_age(c.relminmxid)) > $1
     order by 2 desc, 1 limit ${mostTables + 1}`,
    [limit],
  );
  const findings = old.map((database): PolicyFinding => {
    const here = database.current === 't';
    const shown = here ? tables.slice(0, 5).map(({ name, age }) => `${name}: ${age}`) : [];
    return {
      rule: 'wraparoundNear',
      title: `${database.name}: the oldest row was frozen ${ageOf(database)} transactions ago, the limit is ${limit}, the server stops at 2146483647`,
      detail: [...holding, ...shown].join('\n'),
      fix: here ? vacuum(tables) : `-- connected to the database ${database.name}\nVACUUM (FREEZE);`,
      subject: database.name,
    };
  });
  return { findings, what };
}

function vacuum(tables: readonly Table[]): string {
  if (tables.length === 0 || tables.length > mostTables) return 'VACUUM (FREEZE);';
  return tables.map(({ name }) => `VACUUM (FREEZE) ${name};`).join('\n');
}

/** What keeps vacuum from freezing: old transactions, prepared ones, replication slots. */
async function holdersOf(session: Look['session']): Promise<readonly string[]> {
  const rows = await session.query<{ readonly what: string }>(`
    select what from (
      select format('session %s holds back vacuum: SELECT pg_terminate_backend(%s);', pid, pid) as what,
        age(backend_xmin) as age
      from pg_stat_activity where backend_xmin is not null and pid <> pg_backend_pid()
      union all
      select format('a prepared transaction holds back vacuum: ROLLBACK PREPARED %L;', gid), age(transaction)
      from pg_prepared_xacts
      union all
      select format('a replication slot holds back vacuum: SELECT pg_drop_replication_slot(%L);', slot_name),
        greatest(age(xmin), age(catalog_xmin))
      from pg_replication_slots where xmin is not null or catalog_xmin is not null) holders
    where age > 1000000 order by age desc limit 5`);
  return rows.map(({ what }) => what);
}

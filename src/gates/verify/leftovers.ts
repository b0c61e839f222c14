import type { Finding } from '../../core/finding.js';
import type { Session } from '../../postgres/session.js';
import { verifyRules } from './rules.js';

const ownSchema = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

const invalidIndexes = `select format('%I.%I', n.nspname, x.relname) as name, format('%I.%I', tn.nspname, t.relname) as table,
    x.relname ~ '_cc(new|old)[0-9]*$' as copy, x.relkind = 'I' as partitioned,
    exists (select from pg_stat_progress_create_index p where p.index_relid = x.oid) as running
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = x.relnamespace
    join pg_class t on t.oid = i.indrelid join pg_namespace tn on tn.oid = t.relnamespace
  where not i.indisvalid and ${ownSchema} order by 1`;

const notValidConstraints = (major: number): string => `select quote_ident(k.conname) as name,
    case when k.conrelid <> 0 then 'TABLE ' || format('%I.%I', n.nspname, c.relname)
      else 'DOMAIN ' || format('%I.%I', n.nspname, t.typname) end as owner, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k left join pg_class c on c.oid = k.conrelid left join pg_type t on t.oid = k.contypid
    join pg_namespace n on n.oid = k.connamespace
  where not k.convalidated and k.conparentid = 0 ${major >= 18 ? 'and k.conenforced' : ''} and ${ownSchema} order by 2, 1`;

interface IndexRow {
  readonly name: string;
  readonly table: string;
  readonly copy: string;
  readonly partitioned: string;
  readonly running: string;
}

interface ConstraintRow {
  readonly name: string;
  /** `TABLE public.orders`. */
  readonly owner: string;
  readonly definition: string;
}

/** What migrations that stopped half-way leave behind, whatever is expected. */
export async function findLeftovers(session: Session): Promise<readonly Finding[]> {
  const indexes = await session.query<IndexRow>(invalidIndexes);
  const constraints = await session.query<ConstraintRow>(notValidConstraints(session.serverMajor));
  return [...indexes.map(indexFinding), ...constraints.map(constraintFinding)];
}

function indexFinding({ name, table, copy, partitioned, running }: IndexRow): Finding {
  const { id, severity } = verifyRules.invalidIndex;
  const base = {
    rule: id,
    severity,
    title: `index ${name} on ${table} is invalid`,
    subject: `index ${name}`,
  };
  if (running === 't') {
    return {
      ...base,
      detail: 'It is being built at this moment.',
      fix: 'wait until it is built, then run it again',
    };
  }
  if (partitioned === 't') {
    return {
      ...base,
      detail: 'Some partition has no valid index of its own attached to it.',
      fix: `ALTER INDEX ${name} ATTACH PARTITION <the partition's index>;`,
    };
  }
  return copy === 't'
    ? {
        ...base,
        detail: 'A copy that REINDEX CONCURRENTLY left behind.',
        fix: `DROP INDEX CONCURRENTLY ${name};`,
      }
    : { ...base, fix: `REINDEX INDEX CONCURRENTLY ${name};` };
}

function constraintFinding({ name, owner, definition }: ConstraintRow): Finding {
  const { id, severity } = verifyRules.notValid;
  return {
    rule: id,
    severity,
    title: `constraint ${name} of ${owner.toLowerCase().split(' ')[0]} ${owner.split(' ').slice(1).join(' ')} is NOT VALID`,
    detail: definition,
    fix: `ALTER ${owner} VALIDATE CONSTRAINT ${name};`,
    subject: `constraint ${owner} ${name}`,
  };
}

import type { Finding } from '../../core/finding.js';
import type { RlsProof } from '../../core/rls.js';
import type { GuardLimits } from '../../postgres/guarded.js';
import { ServerError, type Session } from '../../postgres/session.js';
import { quoteName, quoteText, readableName } from '../../sql/quote.js';
import type { WantedProof } from './declarations.js';
import { searchPathOf } from './expressions.js';
import { rlsFinding } from './findings.js';
import { quotedTable, tableName } from './wanted.js';

export interface Proved {
  readonly proof: RlsProof;
  readonly finding?: Finding;
}

/**
 * Becomes the role in a transaction that only reads, makes its settings and counts what it sees; then all of it is
 * rolled back. Counts no further than the answer needs.
 */
export async function prove(session: Session, wanted: WantedProof, limits: GuardLimits): Promise<Proved> {
  const table = tableName({ schema: wanted.schema, name: wanted.table });
  const proof = { role: wanted.role, table, expected: String(wanted.sees) };
  try {
    await session.execute(openingOf(wanted, limits));
    const from = quotedTable({ schema: wanted.schema, name: wanted.table });
    const [row] = await session.query<{ rows: string; strange: string }>(
      `select count(*) as rows, count(*) filter (where strange) as strange from (
        select ${wanted.only === undefined ? 'false' : `(${wanted.only}\n) is not true`} as strange
        from ${from} limit ${mostRows(wanted)}) seen`,
    );
    return judge(wanted, { proof, saw: Number(row?.rows), strange: Number(row?.strange) });
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return { proof: { ...proof, ok: false }, finding: cannotProve(wanted, error) };
  } finally {
    if (session.alive && session.inTransaction) await session.execute('rollback');
  }
}

function openingOf({ role, settings, schema }: WantedProof, limits: GuardLimits): string {
  return [
    'begin read only',
    `set local statement_timeout = ${Math.round(limits.statementTimeoutMs)}`,
    `set local lock_timeout = ${Math.round(limits.lockTimeoutMs)}`,
    `set local search_path = ${searchPathOf(schema)}`,
    'set local row_security = on',
    `set local role ${quoteName(role)}`,
    ...Object.entries(settings).map(
      ([name, value]) => `select pg_catalog.set_config(${quoteText(name)}, ${quoteText(value)}, true)`,
    ),
  ].join('; ');
}

/** One row more than expected is enough to tell; a condition is asked of more of them. */
function mostRows({ sees, only }: WantedProof): number {
  const enough = typeof sees === 'number' ? sees + 1 : 1;
  return only === undefined ? enough : Math.max(enough, 100_000);
}

interface Counted {
  readonly proof: Pick<RlsProof, 'role' | 'table' | 'expected'>;
  readonly saw: number;
  readonly strange: number;
}

function judge(wanted: WantedProof, { proof, saw, strange }: Counted): Proved {
  const { sees, place } = wanted;
  const enough = sees === 'some' ? saw > 0 : saw === (sees === 'none' ? 0 : sees);
  const ok = enough && strange === 0;
  if (ok) return { proof: { ...proof, saw, ok } };
  const role = readableName(wanted.role);
  const shown = saw === mostRows(wanted) && sees !== 'some' ? `${saw} rows or more` : `${saw} rows`;
  const title = enough
    ? `${role} sees ${strange} rows of ${proof.table} that are not: ${wanted.only}`
    : `${role} sees ${shown} of ${proof.table} where it must see ${sees}`;
  const settings = Object.entries(wanted.settings).map(
    ([name, value]) => `SET ${name} = ${quoteText(value)};`,
  );
  return {
    proof: { ...proof, saw, ok },
    finding: rlsFinding('notProved', {
      title,
      fix: [`SET ROLE ${role};`, ...settings, `SELECT * FROM ${proof.table};`].join(' '),
      location: place,
      subject: `${wanted.role} ${proof.table} ${JSON.stringify(wanted.settings)}`,
    }),
  };
}

function cannotProve({ role, schema, table, settings, place }: WantedProof, error: ServerError): Finding {
  const named = readableName(role);
  const setRole = /role "/.test(error.message) && error.code === '42501';
  const denied = error.code === '42501' && !setRole;
  const grant = denied
    ? `GRANT USAGE ON SCHEMA ${readableName(schema)} TO ${named}; GRANT SELECT ON ${tableName({ schema, name: table })} TO ${named};`
    : 'correct the proof in the file';
  return rlsFinding('cannotProve', {
    title: `nobody could look at ${tableName({ schema, name: table })} as ${named}: ${error.message}`,
    fix: setRole ? `GRANT ${named} TO CURRENT_USER;` : grant,
    location: place,
    subject: `${role} ${schema}.${table} ${JSON.stringify(settings)}`,
  });
}

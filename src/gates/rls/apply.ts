import type { Finding } from '../../core/finding.js';
import type { RlsTable } from '../../core/rls.js';
import { guarded, guardedHead } from '../../postgres/guarded.js';
import { readTables } from './catalog.js';
import { differenceOf } from './difference.js';
import { searchPathOf } from './expressions.js';
import { failureFinding } from './findings.js';
import type { RlsInput, RlsServices } from './input.js';
import { type DeclaredTable, matchTables, quotedTable, tableName } from './wanted.js';

/** A table's statements as the transaction that is sent. */
export function transactionOf(
  { state }: DeclaredTable,
  statements: readonly string[],
  limits: RlsInput['limits'],
): readonly string[] {
  if (statements.length === 0) return [];
  return [
    ...guardedHead(limits),
    `SET LOCAL search_path = ${searchPathOf(state.schema)};`,
    `LOCK TABLE ONLY ${tableName(state)} IN ACCESS EXCLUSIVE MODE;`,
    ...statements,
    'COMMIT;',
  ];
}

export interface AppliedTable {
  readonly table: RlsTable;
  readonly finding?: Finding;
}

/**
 * Brings one table to what is declared, in one transaction: nobody ever sees it with the switch on and its policies
 * missing. The lock comes first, and the table is compared again behind it, so that what somebody else changed in the
 * meantime is neither done twice nor lost.
 */
export async function applyTable(
  input: RlsInput,
  declared: DeclaredTable,
  services: RlsServices,
): Promise<AppliedTable> {
  const { session } = input.database;
  const name = tableName(declared.state);
  let sql: readonly string[] = [];
  const outcome = await guarded(session, { ...input.limits, services, subject: `rls: ${name}` }, async () => {
    await session.execute(`LOCK TABLE ONLY ${quotedTable(declared.state)} IN ACCESS EXCLUSIVE MODE`);
    const statements = await currentStatements(input, declared);
    sql = transactionOf(declared, statements, input.limits);
    await session.execute(`SET LOCAL search_path = ${searchPathOf(declared.state.schema)}`);
    for (const statement of statements) await session.execute(statement);
    return statements.length;
  });
  const facts = { table: name, sql, tries: outcome.tries, durationMs: outcome.durationMs };
  if (outcome.ok) return { table: { ...facts, state: outcome.value > 0 ? 'changed' : 'same' } };
  return {
    table: { ...facts, state: 'failed' },
    finding: failureFinding(declared, outcome, input.limits.lockTimeoutMs),
  };
}

async function currentStatements(
  { database, declarations }: RlsInput,
  { state }: DeclaredTable,
): Promise<readonly string[]> {
  const { session } = database;
  await session.execute('SET LOCAL search_path = pg_catalog');
  const now = await readTables(session, [state.schema], state.name);
  const [current] = matchTables(declarations, now).declared;
  if (!current) return [];
  return (await differenceOf(session, current, declarations.unknownPolicies)).statements;
}

import type { CheckResult } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { RlsTable } from '../../core/rls.js';
import { readOnly } from '../../postgres/read-only.js';
import { refuseReadOnly } from '../../postgres/writable.js';
import { applyTable, transactionOf } from './apply.js';
import { type RoleState, readRoles, readTables } from './catalog.js';
import { type Difference, differenceOf } from './difference.js';
import { differenceFindings, differsFinding, matchFindings, namedRoles, roleFindings } from './findings.js';
import type { RlsInput, RlsServices } from './input.js';
import { type Proved, prove } from './prove.js';
import { type DeclaredTable, matchTables, schemasOf, tableName } from './wanted.js';

/**
 * Compares row level security with what is declared; with `apply` changes what differs, a table at a time; then
 * proves it by looking as the named roles. Throws `UserError` when it cannot read, or must not write here.
 */
export async function rls(input: RlsInput, services: RlsServices): Promise<CheckResult> {
  const started = services.clock.now();
  if (input.apply) await refuseReadOnly(input.database);
  const seen = await look(input);
  const tables: RlsTable[] = [];
  const findings: Finding[] = [...seen.findings];
  for (const { declared, difference } of seen.tables) {
    findings.push(...differenceFindings(declared, difference));
    const table = tableName(declared.state);
    const sql = transactionOf(declared, difference.statements, input.limits);
    if (difference.statements.length === 0) tables.push({ table, state: 'same', sql });
    else if (!input.apply || difference.refused.length > 0) {
      tables.push({ table, state: 'differs', sql });
      findings.push(differsFinding(declared));
    } else {
      const applied = await applyTable(input, declared, services);
      tables.push(applied.table);
      if (applied.finding) findings.push(applied.finding);
    }
  }
  const settled = tables.every(({ state }) => state === 'same' || state === 'changed');
  const proofs = settled ? await proveAll(input) : [];
  findings.push(...proofs.flatMap(({ finding }) => (finding ? [finding] : [])));
  return {
    gate: 'rls',
    project: input.project,
    status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    summary: summaryOf(tables, { proofs, input, settled }),
    findings,
    muted: [],
    durationMs: services.clock.now() - started,
    migrations: [],
    facts: factsOf(input),
    rls: { applied: input.apply, tables, proofs: proofs.map(({ proof }) => proof) },
  };
}

interface Seen {
  readonly tables: readonly { readonly declared: DeclaredTable; readonly difference: Difference }[];
  readonly findings: readonly Finding[];
}

/** Everything that is known before anything is changed, from one snapshot. */
async function look({ database, declarations, limits }: RlsInput): Promise<Seen> {
  const { session } = database;
  return readOnly(session, limits, async () => {
    const states = await readTables(session, schemasOf(declarations));
    const matched = matchTables(declarations, states);
    const names = namedRoles(declarations, matched.declared).map(({ role }) => role);
    const roles: readonly RoleState[] = names.length > 0 ? await readRoles(session, names) : [];
    const tables: Seen['tables'][number][] = [];
    for (const declared of matched.declared) {
      const difference = await differenceOf(session, declared, declarations.unknownPolicies);
      await session.execute('set local search_path = pg_catalog');
      tables.push({ declared, difference });
    }
    const findings = [
      ...matchFindings(matched, declarations, new Set(states.map(({ schema }) => schema))),
      ...roleFindings(declarations, matched.declared, roles),
    ];
    return { tables, findings };
  });
}

async function proveAll({ database, declarations, limits }: RlsInput): Promise<readonly Proved[]> {
  const proved: Proved[] = [];
  for (const proof of declarations.proofs) proved.push(await prove(database.session, proof, limits));
  return proved;
}

interface Ran {
  readonly proofs: readonly Proved[];
  readonly input: RlsInput;
  readonly settled: boolean;
}

function summaryOf(tables: readonly RlsTable[], { proofs, input, settled }: Ran): string {
  const counted = (state: RlsTable['state']): number =>
    tables.filter((table) => table.state === state).length;
  const parts = [
    `${tables.length} declared ${tables.length === 1 ? 'table' : 'tables'}`,
    ...(counted('changed') > 0 ? [`${counted('changed')} changed`] : []),
    ...(counted('failed') > 0 ? [`${counted('failed')} not changed`] : []),
    ...(counted('differs') > 0 ? [`${counted('differs')} differ`] : []),
    ...(counted('same') === tables.length ? ['all as declared'] : []),
    ...(proofs.length > 0
      ? [`${proofs.filter(({ proof }) => proof.ok).length} of ${proofs.length} proofs hold`]
      : []),
    ...(!settled && input.declarations.proofs.length > 0 ? ['proofs not run, because tables differ'] : []),
    ...(input.apply ? [] : ['nothing was changed (check)']),
  ];
  return parts.join(', ');
}

function factsOf({ database, file }: RlsInput): CheckResult['facts'] {
  const { identity } = database;
  return [
    { label: 'database', value: identity.database },
    { label: 'role', value: identity.role },
    { label: 'server', value: `PostgreSQL ${identity.version}${identity.replica ? ', standby' : ''}` },
    { label: 'declared in', value: file },
  ];
}

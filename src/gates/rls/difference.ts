import type { Session } from '../../postgres/session.js';
import { readableName } from '../../sql/quote.js';
import type { PolicyState, TableState } from './catalog.js';
import type { Declarations, WantedPolicy } from './declarations.js';
import { meaningOf } from './expressions.js';
import { type DeclaredTable, tableName } from './wanted.js';

/** What separates a table from its declaration. */
export interface Difference {
  /** In the order in which they are sent: policies first, then the switch. */
  readonly statements: readonly string[];
  /** Policies that nobody declared. */
  readonly unknown: readonly string[];
  /** Conditions that the server does not take. */
  readonly refused: readonly { readonly policy: WantedPolicy; readonly why: string }[];
}

/** Compares by meaning. Must run in a transaction whose search path is `pg_catalog`; takes no lock but a reader's. */
export async function differenceOf(
  session: Session,
  { state, wanted }: DeclaredTable,
  unknownPolicies: Declarations['unknownPolicies'],
): Promise<Difference> {
  const refused: Difference['refused'][number][] = [];
  const statements: string[] = [];
  const table = tableName(state);
  for (const policy of wanted.policies) {
    const there = state.policies.find(({ name }) => name === policy.name);
    const using = await compare(session, state, { wanted: policy.using, actual: there?.using ?? null });
    const check = await compare(session, state, { wanted: policy.check, actual: there?.check ?? null });
    for (const { why } of [using, check]) if (why !== undefined) refused.push({ policy, why });
    statements.push(...policyStatements({ policy, there, table }, using.same && check.same));
  }
  const names = new Set(wanted.policies.map(({ name }) => name));
  const strange = state.policies.map(({ name }) => name).filter((name) => !names.has(name));
  if (unknownPolicies === 'drop') {
    statements.push(...strange.map((name) => `DROP POLICY ${readableName(name)} ON ${table};`));
  }
  statements.push(...flagStatements({ state, wanted }));
  return { statements, refused, unknown: unknownPolicies === 'report' ? strange : [] };
}

interface Compared {
  readonly same: boolean;
  /** Why the server does not take what is declared. */
  readonly why?: string;
}

async function compare(
  session: Session,
  table: TableState,
  { wanted, actual }: { readonly wanted: string | undefined; readonly actual: string | null },
): Promise<Compared> {
  if (wanted === undefined) return { same: actual === null };
  const meant = await meaningOf(session, table, wanted);
  if (!meant.ok) return { same: false, why: meant.why };
  if (actual === null) return { same: false };
  const found = await meaningOf(session, table, actual);
  return { same: found.ok && found.plan === meant.plan };
}

interface PolicyPair {
  readonly policy: WantedPolicy;
  readonly there: PolicyState | undefined;
  readonly table: string;
}

/** ALTER POLICY where it can, so that the policy never leaves; it can change neither its command nor its kind. */
function policyStatements({ policy, there, table }: PolicyPair, sameConditions: boolean): readonly string[] {
  if (!there) return [createPolicy(policy, table)];
  const sameRoles = [...there.roles].sort().join('\0') === [...new Set(policy.roles)].sort().join('\0');
  const sameKind = there.command === policy.command && there.permissive === policy.permissive;
  if (sameRoles && sameKind && sameConditions) return [];
  const loses =
    (there.using !== null && policy.using === undefined) ||
    (there.check !== null && policy.check === undefined);
  if (sameKind && !loses) {
    return [`ALTER POLICY ${readableName(policy.name)} ON ${table}${whomAndWhat(policy)};`];
  }
  return [`DROP POLICY ${readableName(policy.name)} ON ${table};`, createPolicy(policy, table)];
}

function createPolicy(policy: WantedPolicy, table: string): string {
  const kind = policy.permissive ? '' : ' AS RESTRICTIVE';
  const head = `CREATE POLICY ${readableName(policy.name)} ON ${table}${kind} FOR ${policy.command.toUpperCase()}`;
  return `${head}${whomAndWhat(policy)};`;
}

function whomAndWhat({ roles, using, check }: WantedPolicy): string {
  const names = [...new Set(roles)].map((role) => (role === 'public' ? 'PUBLIC' : readableName(role)));
  const conditions = [
    using === undefined ? '' : `\n  USING (${inParentheses(using)})`,
    check === undefined ? '' : `\n  WITH CHECK (${inParentheses(check)})`,
  ];
  return ` TO ${names.join(', ')}${conditions.join('')}`;
}

/** A comment at the end of a condition must not hide the parenthesis behind it. */
function inParentheses(condition: string): string {
  return condition.includes('--') ? `${condition}\n  ` : condition;
}

function flagStatements({ state, wanted }: DeclaredTable): readonly string[] {
  const table = tableName(state);
  const statements: string[] = [];
  if (wanted.forced !== undefined && wanted.forced !== state.forced) {
    statements.push(`ALTER TABLE ONLY ${table} ${wanted.forced ? '' : 'NO '}FORCE ROW LEVEL SECURITY;`);
  }
  if (wanted.enabled !== undefined && wanted.enabled !== state.enabled) {
    statements.push(`ALTER TABLE ONLY ${table} ${wanted.enabled ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY;`);
  }
  return statements;
}

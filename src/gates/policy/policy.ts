import type { CheckResult } from '../../core/check-result.js';
import { UserError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { PolicyCheck } from '../../core/policy.js';
import { readOnly } from '../../postgres/read-only.js';
import { ServerError } from '../../postgres/session.js';
import type { Check, Look } from './checks/check.js';
import { checkConnections } from './checks/connections.js';
import { checkInvalidIndexes, checkUnusedIndexes } from './checks/indexes.js';
import { checkLocks } from './checks/locks.js';
import { checkPrimaryKeys } from './checks/primary-keys.js';
import { judgeRights, namesOf } from './checks/rights.js';
import { checkSequences } from './checks/sequences.js';
import { checkStatements } from './checks/statements.js';
import { checkTls } from './checks/tls.js';
import { checkWraparound } from './checks/wraparound.js';
import type { PolicyFinding, Seen } from './finding.js';
import type { PolicyInput, PolicyServices } from './input.js';
import { readCatalog } from './rights/catalog.js';
import { fits } from './rights/effective.js';
import { policyRules } from './rules.js';

const checks: Readonly<Record<string, Check>> = {
  tls: checkTls,
  pg_stat_statements: checkStatements,
  connections: checkConnections,
  locks: checkLocks,
  'unused indexes': checkUnusedIndexes,
  'invalid indexes': checkInvalidIndexes,
  'primary keys': checkPrimaryKeys,
  sequences: checkSequences,
  wraparound: checkWraparound,
};

/**
 * Holds a database in use against its policy: roles and rights where the file names roles, and the health of the
 * server. Reads only, each check in a short transaction of its own. Throws `UserError` when it cannot be read.
 */
export async function checkPolicy(input: PolicyInput, services: PolicyServices): Promise<CheckResult> {
  const { policy, limits } = input;
  const { session, clock } = services;
  const startedAt = clock.now();
  const who = await readOnly(session, limits, () => lookFrom(input, services));
  const seen: [string, Seen][] = [];
  if (policy.roles.length > 0 || policy.otherRoles === 'forbidden') {
    const rights = await readOnly(session, limits, async () =>
      judgeRights(policy, await readCatalog(session, namesOf(policy))),
    );
    seen.push(...Object.entries(rights));
  }
  for (const [name, check] of Object.entries(checks)) {
    const one = await readOnly(session, limits, () => check(who.look)).catch((error) => unread(name, error));
    seen.push([name, one]);
  }
  const judged = seen.map(([name, one]) => judge(name, one, { input, role: who.look.role }));
  const findings = judged.flatMap((one) => one.findings);
  const rows = judged.map((one) => one.check);
  return {
    gate: 'policy',
    project: '.',
    status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    summary: summaryOf(rows),
    findings,
    muted: [],
    durationMs: clock.now() - startedAt,
    migrations: [],
    facts: [
      { label: 'PostgreSQL', value: String(session.serverMajor) },
      { label: 'database', value: who.database },
      { label: 'role', value: who.look.role },
    ],
    policy: {
      database: who.database,
      role: who.look.role,
      ...(policy.file === undefined ? {} : { file: policy.file }),
      checks: rows,
    },
  };
}

/** One check that cannot be read in time leaves the others to be judged. */
function unread(name: string, error: unknown): Seen {
  const cause = error instanceof UserError ? error.cause : undefined;
  if (!(cause instanceof ServerError) || !/^(55P03|57014)$/.test(cause.code)) throw error;
  const fix = 'lockkeeper policy --lock-timeout 10s --statement-timeout 2m';
  const title = `${name} could not be read in time: ${cause.message}`;
  return { findings: [{ rule: 'unread', title, fix, subject: name }], what: '', unjudged: cause.message };
}

interface Identity {
  readonly database: string;
  readonly role: string;
  readonly monitors: string;
  readonly settings: string;
}

async function lookFrom({ policy }: PolicyInput, { session }: PolicyServices) {
  const [row] = await session.query<Identity>(`
    select current_database() as database, quote_ident(current_user) as role,
      pg_has_role(current_user, 'pg_read_all_stats', 'usage') as monitors,
      pg_has_role(current_user, 'pg_read_all_settings', 'usage') as settings`);
  const look: Look = {
    session,
    policy,
    role: row?.role ?? '',
    monitors: row?.monitors === 't',
    readsSettings: row?.settings === 't',
  };
  return { look, database: row?.database ?? '' };
}

const notSeen: readonly string[] = [policyRules.blind.id, policyRules.unread.id];

interface Judging {
  readonly input: PolicyInput;
  readonly role: string;
}

function judge(name: string, seen: Seen, { input, role }: Judging) {
  const told = [...seen.findings, ...(seen.blind ? [blindness(name, role, seen.blind)] : [])];
  const findings = told.flatMap((one) => raise(one, input));
  const errors = findings.some(({ rule }) => !notSeen.includes(rule));
  const unseen = seen.unjudged ?? (seen.blind && `${role} may not see ${seen.blind.what}`);
  const status = errors ? 'failed' : unseen === undefined ? 'passed' : 'unjudged';
  const what = [seen.what, unseen].filter((part) => part).join('; ');
  const check: PolicyCheck = { name, status, what };
  return { check, findings };
}

function blindness(name: string, role: string, { what, grant }: NonNullable<Seen['blind']>): PolicyFinding {
  return {
    rule: 'blind',
    title: `${name}: the role ${role} may not see ${what}`,
    detail: 'It was not judged.',
    fix: grant,
    subject: name,
  };
}

/** With the level that the project gives the rule; none where it is off or the name is to be left out. */
function raise(
  { rule, needs, ...finding }: PolicyFinding,
  { policy, rules }: PolicyInput,
): readonly Finding[] {
  const info = policyRules[rule];
  const level = rules[info.id] ?? policy.rules[info.id] ?? info.severity;
  const left = policy.ignore[info.id]?.some((pattern) => fits(finding.subject, pattern)) ?? false;
  return level === 'off' || left ? [] : [{ ...finding, rule: info.id, severity: level }];
}

function summaryOf(rows: readonly PolicyCheck[]): string {
  const names = (status: PolicyCheck['status']): string =>
    rows
      .filter((row) => row.status === status)
      .map(({ name }) => name)
      .join(', ');
  const failed = names('failed');
  const unjudged = names('unjudged');
  const parts = [
    failed === '' ? `the policy holds in ${rows.length} checks` : `the policy does not hold: ${failed}`,
    ...(unjudged === '' ? [] : [`not judged: ${unjudged}`]),
  ];
  return parts.join('; ');
}

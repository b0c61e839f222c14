import type { Finding } from '../../core/finding.js';
import type { Location } from '../../core/location.js';
import { describeBlocker } from '../../postgres/blockers.js';
import type { Guarded } from '../../postgres/guarded.js';
import { readableName } from '../../sql/quote.js';
import type { RoleState } from './catalog.js';
import type { Declarations } from './declarations.js';
import type { Difference } from './difference.js';
import { rlsRules } from './rules.js';
import { type DeclaredTable, type Matched, tableName } from './wanted.js';

interface Told {
  readonly title: string;
  readonly fix: string;
  readonly subject: string;
  readonly detail?: string;
  readonly location?: Location;
}

export function rlsFinding(rule: keyof typeof rlsRules, told: Told): Finding {
  const { id, severity, why } = rlsRules[rule];
  return { rule: id, severity, detail: why, ...told };
}

/** What the declarations and the catalog say without a look at any policy. */
export function matchFindings(
  { bare, missing }: Matched,
  { schemas }: Declarations,
  tables: ReadonlySet<string>,
): readonly Finding[] {
  return [
    ...bare.map(({ state, schema }) => {
      const table = tableName(state);
      const closed = state.enabled ? '' : `ALTER TABLE ONLY ${table} ENABLE ROW LEVEL SECURITY; `;
      return rlsFinding('withoutPolicy', {
        title: `${table} has ${state.enabled ? 'row level security and no policy' : 'no row level security'}`,
        fix: `${closed}CREATE POLICY closed ON ${table} USING (false); -- closes it; or declare policies for it in the file, or name it under \`except\``,
        location: schema.place,
        subject: table,
      });
    }),
    ...missing.map((wanted) =>
      rlsFinding('unknownTable', {
        title: `${tableName(wanted)} is declared and is not there`,
        fix: `correct the name, or migrate the database first: lockkeeper plan`,
        location: wanted.place,
        subject: tableName(wanted),
      }),
    ),
    ...schemas
      .filter(({ name }) => !tables.has(name))
      .map(({ name, place }) =>
        rlsFinding('unknownTable', {
          title: `schema ${name} is declared and has no table`,
          fix: 'correct the name, or migrate the database first: lockkeeper plan',
          location: place,
          subject: `schema ${name}`,
        }),
      ),
  ];
}

/** What keeps a table from being changed, and policies that nobody declared. */
export function differenceFindings(
  { state, wanted }: DeclaredTable,
  { refused, unknown }: Difference,
): readonly Finding[] {
  const table = tableName(state);
  return [
    ...refused.map(({ policy, why }) =>
      rlsFinding('badCondition', {
        title: `the server does not take the condition of ${policy.name} on ${table}: ${why}`,
        fix: 'correct the condition in the file',
        location: policy.place,
        subject: `${table} ${policy.name}`,
      }),
    ),
    ...unknown.map((name) =>
      rlsFinding('unknownPolicy', {
        title: `${table} has the policy ${name}, which nobody declared`,
        fix: `DROP POLICY ${readableName(name)} ON ${table};`,
        location: wanted.place,
        subject: `${table} ${name}`,
      }),
    ),
  ];
}

/** The exact SQL stands with the table in the report. */
export function differsFinding({ state, wanted }: DeclaredTable): Finding {
  const table = tableName(state);
  return rlsFinding('differs', {
    title: `row level security of ${table} is not as declared`,
    fix: 'lockkeeper rls --apply',
    location: wanted.place,
    subject: table,
  });
}

/** Why a table is as it was. */
export function failureFinding(
  { state, wanted }: DeclaredTable,
  failed: Extract<Guarded<unknown>, { ok: false }>,
  lockTimeoutMs: number,
): Finding {
  const table = tableName(state);
  const { error, blockers, tries, inDoubt } = failed;
  const where = { location: wanted.place, subject: table };
  if ('code' in error && error.code === '55P03') {
    const who = blockers.map(describeBlocker);
    return rlsFinding('blocked', {
      title: `${table} was not changed: others held locks on it, ${tries} times for more than ${lockTimeoutMs} ms`,
      detail: [who.length > 0 ? 'It waited for:' : 'Nobody could be named.', ...who].join('\n'),
      fix:
        blockers[0] === undefined || blockers[0].pid === 0
          ? 'lockkeeper rls --apply'
          : `SELECT pg_terminate_backend(${blockers[0].pid}); -- or wait for it, then: lockkeeper rls --apply`,
      ...where,
    });
  }
  const owner = 'code' in error && error.code === '42501';
  return rlsFinding('notApplied', {
    title: `${table} was not changed: ${error.message}`,
    detail: inDoubt
      ? 'The connection broke while COMMIT was on its way: nobody can say whether it counts. The next run tells.'
      : rlsRules.notApplied.why,
    fix: owner
      ? `run it as the owner, ${readableName(state.owner)}; or GRANT ${readableName(state.owner)} TO CURRENT_USER;`
      : 'lockkeeper rls --apply',
    ...where,
  });
}

/** Roles of policies and proofs that policies do not hold for. */
export function roleFindings(
  declarations: Declarations,
  declared: readonly DeclaredTable[],
  roles: readonly RoleState[],
): readonly Finding[] {
  const known = new Map(roles.map((role) => [role.name, role]));
  const findings = new Map<string, Finding>();
  const say = (finding: Finding): unknown => findings.set(`${finding.rule} ${finding.subject}`, finding);
  for (const { role: name, place } of namedRoles(declarations, declared)) {
    const role = known.get(name);
    const named = readableName(name);
    if (!role) {
      say(
        rlsFinding('unknownRole', {
          title: `the role ${named} is declared and is not there`,
          fix: `CREATE ROLE ${named};`,
          location: place,
          subject: name,
        }),
      );
    } else if (role.superuser || role.bypasses) {
      say(
        rlsFinding('bypass', {
          title: `${named} ${role.superuser ? 'is a superuser' : 'has BYPASSRLS'}: no policy holds for it`,
          fix: `ALTER ROLE ${named} ${role.superuser ? 'NOSUPERUSER ' : ''}NOBYPASSRLS;`,
          location: place,
          subject: name,
        }),
      );
    } else {
      for (const finding of ownerFindings(role, declared, place)) say(finding);
    }
  }
  return [...findings.values()];
}

function ownerFindings(
  role: RoleState,
  declared: readonly DeclaredTable[],
  location: Location,
): readonly Finding[] {
  return declared
    .filter(({ state, wanted }) => {
      const open = (wanted.enabled ?? state.enabled) && !(wanted.forced ?? state.forced);
      return open && role.inherits.includes(state.owner);
    })
    .map(({ state }) =>
      rlsFinding('bypass', {
        title: `${readableName(role.name)} owns ${tableName(state)}${state.owner === role.name ? '' : ` as a member of ${readableName(state.owner)}`}: no policy holds for it`,
        fix: `ALTER TABLE ONLY ${tableName(state)} FORCE ROW LEVEL SECURITY; -- in the file: force: true`,
        location,
        subject: `${role.name} ${tableName(state)}`,
      }),
    );
}

/** Every role that the file names, with the place that names it first. */
export function namedRoles(
  { proofs }: Declarations,
  declared: readonly DeclaredTable[],
): readonly { readonly role: string; readonly place: Location }[] {
  const all = [
    ...proofs.map(({ role, place }) => ({ role, place })),
    ...declared.flatMap(({ wanted }) =>
      wanted.policies.flatMap(({ roles, place }) => roles.map((role) => ({ role, place }))),
    ),
  ].filter(({ role }) => role !== 'public');
  return [...new Map([...all].reverse().map((named) => [named.role, named])).values()].reverse();
}

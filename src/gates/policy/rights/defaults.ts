import type { PolicyFinding } from '../finding.js';
import type { DefaultPolicy, RolePolicy } from '../model.js';
import type { Catalog } from './catalog.js';
import { everybody, type Subject } from './effective.js';
import type { Judging } from './grants.js';

interface Made extends DefaultPolicy {
  readonly maker: string;
}

const words = { table: 'TABLES', sequence: 'SEQUENCES', function: 'ROUTINES' } as const;

/** Rights that a role will lack, or have too many of, on what others make later. */
export function defaultFindings(
  policy: RolePolicy,
  subject: Subject,
  judging: Judging,
): readonly PolicyFinding[] {
  const made = new Map<string, Made>();
  for (const one of policy.defaults) {
    for (const maker of makersOf(one, policy.name, judging)) {
      made.set(JSON.stringify([maker, one.schema, one.kind]), { ...one, maker });
    }
  }
  return [...made.values()].flatMap((one) => judge(one, { policy, subject, catalog: judging.catalog }));
}

function makersOf(
  { madeBy, schema }: DefaultPolicy,
  name: string,
  { policy, catalog }: Judging,
): readonly string[] {
  if (madeBy) return madeBy;
  const migrators = policy.roles.filter((role) => role.owns.includes(schema)).map((role) => role.name);
  if (migrators.length > 0) return migrators.filter((maker) => maker !== name);
  const owners = new Set(
    catalog.objects.filter((one) => one.kind === 'table' && one.schema === schema).map(({ owner }) => owner),
  );
  return catalog.roles
    .filter(({ oid }) => owners.has(oid))
    .map((role) => role.name)
    .filter((maker) => maker !== name);
}

interface OneRole {
  readonly policy: RolePolicy;
  readonly subject: Subject;
  readonly catalog: Catalog;
}

function judge(one: Made, { policy, subject, catalog }: OneRole): readonly PolicyFinding[] {
  const { maker, schema, kind, rights } = one;
  const makerOid = catalog.roles.find((role) => role.name === maker)?.oid;
  const known = catalog.defaults.filter((each) => each.maker === makerOid && each.kind === kind);
  const inSchema = known.find((each) => each.schema === schema)?.rights ?? [];
  const global = known.find((each) => each.schema === '');
  const everywhere =
    global?.rights ?? (kind === 'function' ? [{ grantee: everybody, right: 'EXECUTE' }] : []);
  const has = new Set(
    [...inSchema, ...everywhere].filter(({ grantee }) => subject.acts.has(grantee)).map(({ right }) => right),
  );
  const say = (verb: string, list: string, scope = ` IN SCHEMA ${catalog.quote(schema)}`): string =>
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${catalog.quote(maker)}${scope} ${verb} ${list} ON ${words[kind]} ${verb === 'GRANT' ? 'TO' : 'FROM'} ${catalog.quote(policy.name)};`;
  const what = `${kind}s that ${maker} makes in ${schema}`;
  const location = policy.place;
  const missing = rights.filter((right) => !has.has(right));
  const found: PolicyFinding[] = [];
  if (missing.length > 0) {
    const list = missing.join(', ');
    found.push({
      rule: 'defaultMissing',
      title: `${policy.name} will lack ${list} on ${what}`,
      fix: say('GRANT', list),
      subject: `${policy.name} ${list} ${what}`,
      location,
      needs: [policy.name, maker],
    });
  }
  for (const [source, scope] of [
    [inSchema, undefined],
    [everywhere, ''],
  ] as const) {
    const extra = source.filter(
      ({ grantee, right }) => grantee === subject.role?.oid && !rights.includes(right),
    );
    if (extra.length === 0) continue;
    const list = extra.map(({ right }) => right).join(', ');
    found.push({
      rule: 'defaultExtra',
      title: `${policy.name} will have ${list} on ${scope === '' ? `all ${kind}s that ${maker} makes` : what}, which the policy does not give`,
      fix: say('REVOKE', list, scope),
      subject: `${policy.name} ${list} ${what} ${scope === '' ? 'everywhere' : ''}`.trim(),
      location,
    });
  }
  return found;
}

import type { GrantStmt } from '@pgsql/types';
import type { SqlFinding, SqlRule } from '../rule.js';

/** Rights for everybody, all of them, or to hand on. */
export const grantTooWide: SqlRule = {
  info: {
    id: 'grant-too-wide',
    title: 'A grant gives more than somebody needs',
    severity: 'warning',
    cost: 'ACCESS SHARE on the table from 18 on, nothing before',
    versions: 'all',
    why: 'PUBLIC is every role there is and every one that will be. WITH GRANT OPTION lets others hand the right on, out of your sight. ALL takes in TRUNCATE, which no policy stops, and TRIGGER and REFERENCES, which nobody needs.',
    bad: 'GRANT ALL ON orders TO PUBLIC;',
    good: 'GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app;',
    mend: 'Name the role, and the rights that it uses.',
  },
  kinds: ['GrantStmt', 'AlterDefaultPrivilegesStmt', 'GrantRoleStmt'],
  *check({ node, text }) {
    if ('GrantStmt' in node) yield* judge(node.GrantStmt, text);
    else if ('AlterDefaultPrivilegesStmt' in node && node.AlterDefaultPrivilegesStmt.action)
      yield* judge(node.AlterDefaultPrivilegesStmt.action, text);
    else if ('GrantRoleStmt' in node && node.GrantRoleStmt.is_grant) {
      const fix = text.replace(/\s+with\s+admin\s+(?:option|true)/i, '');
      if (fix !== text)
        yield { title: 'whoever gets this role can give it to others', fix: `${fix};`, subject: fix };
    }
  },
};

/** USAGE and EXECUTE for everybody are the server's own habit for types and functions. */
const kinds: ReadonlySet<string> = new Set([
  'OBJECT_TABLE',
  'OBJECT_SEQUENCE',
  'OBJECT_SCHEMA',
  'OBJECT_DATABASE',
]);

function* judge(grant: GrantStmt, text: string): Iterable<SqlFinding> {
  const { is_grant, objtype = '', grantees = [], privileges, grant_option } = grant;
  const all = privileges === undefined;
  const toPublic = grantees.some((one) => 'RoleSpec' in one && one.RoleSpec.roletype === 'ROLESPEC_PUBLIC');
  const subject = text.replace(/\s+/g, ' ').slice(0, 80);
  if (!is_grant) return;
  if (grant_option) {
    const fix = `${text.replace(/\s+with\s+grant\s+option\s*$/i, '')};`;
    yield { title: 'whoever gets this right can hand it on', fix, subject };
  } else if (toPublic && kinds.has(objtype) && (all || !onlyUse(grant))) {
    const fix = `${text.replace(/(?<=\bto\s+)public\b/i, 'the_role')};`;
    yield { title: 'every role there is and will be gets this right', fix, subject };
  } else if (all && kinds.has(objtype)) {
    const fix = `${text.replace(/(?<=\bgrant\s+)all(?:\s+privileges)?\b/i, rightsOf(objtype))};`;
    yield { title: 'ALL gives rights that nobody uses', fix, subject, severity: 'notice' };
  }
}

/** USAGE of a schema and CONNECT to a database open nothing by themselves. */
function onlyUse({ privileges = [] }: GrantStmt): boolean {
  const harmless = ['usage', 'connect', 'temporary', 'temp'];
  return privileges.every((one) => 'AccessPriv' in one && harmless.includes(one.AccessPriv.priv_name ?? ''));
}

function rightsOf(objtype: string): string {
  if (objtype === 'OBJECT_TABLE') return 'SELECT, INSERT, UPDATE, DELETE';
  return objtype === 'OBJECT_DATABASE' ? 'CONNECT' : 'USAGE';
}

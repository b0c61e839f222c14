import { readableName } from '../../sql/quote.js';
import type { SqlRule } from '../rule.js';

/** A role that no right and no policy stops. */
export const roleAboveAll: SqlRule = {
  info: {
    id: 'role-above-all',
    title: 'A migration makes a role SUPERUSER or BYPASSRLS',
    severity: 'warning',
    cost: 'none',
    versions: 'all',
    why: 'A superuser passes every check by and can run programs on the server; BYPASSRLS passes every policy. One stolen password is then everything.',
    bad: 'CREATE ROLE app LOGIN SUPERUSER;',
    good: 'CREATE ROLE app LOGIN;\nGRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app;',
    mend: 'Grant what the role needs.',
  },
  kinds: ['CreateRoleStmt', 'AlterRoleStmt'],
  *check({ node, text }) {
    const [name, options] =
      'CreateRoleStmt' in node
        ? [node.CreateRoleStmt.role, node.CreateRoleStmt.options]
        : 'AlterRoleStmt' in node
          ? [node.AlterRoleStmt.role?.rolename, node.AlterRoleStmt.options]
          : [];
    for (const option of options ?? []) {
      if (!('DefElem' in option)) continue;
      const { defname = '', arg, location } = option.DefElem;
      if (defname !== 'superuser' && defname !== 'bypassrls') continue;
      if (!arg || !('Boolean' in arg) || arg.Boolean.boolval !== true) continue;
      yield {
        title: `${readableName(name ?? 'the role')} passes by every ${defname === 'superuser' ? 'right and every policy' : 'policy'}`,
        fix: `${text.replace(new RegExp(`\\b${defname}\\b`, 'i'), `NO${defname.toUpperCase()}`)};`,
        subject: `${name ?? ''} ${defname}`,
        byte: location,
      };
    }
  },
};

import type { AlterDomainStmt } from '@pgsql/types';
import { fittingName } from '../../schema/replay/constraints.js';
import { readableName } from '../../sql/quote.js';
import { alteredDomain, looksAtRows, tablesWith } from '../effects/domains.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A constraint of a domain that is proven for every table that uses it. */
export const domainConstraintScans: SqlRule = {
  info: {
    id: 'domain-constraint-scans',
    title: 'A new constraint of a domain reads every table that uses it',
    severity: 'error',
    cost: 'SHARE on every table with a column of the domain, with a scan of each',
    versions: 'all',
    rowsFail: ['23514', '23502'],
    claim: 'scan',
    bySize: true,
    why: 'The server proves the constraint for every row of every table that has such a column, and nobody writes to any of them meanwhile. They are not named in the statement.',
    bad: "ALTER DOMAIN email ADD CONSTRAINT email_at CHECK (value LIKE '%@%');",
    good: "ALTER DOMAIN email ADD CONSTRAINT email_at CHECK (value LIKE '%@%') NOT VALID;\n-- and in a later migration, at a quiet hour:\nALTER DOMAIN email VALIDATE CONSTRAINT email_at;",
    mend: 'Add a CHECK NOT VALID and validate it in a later migration. NOT NULL of a domain has no such form: use a CHECK (value IS NOT NULL) NOT VALID.',
  },
  kinds: ['AlterDomainStmt'],
  *check(statement) {
    if (!('AlterDomainStmt' in statement.node)) return;
    const alter = statement.node.AlterDomainStmt;
    if (!looksAtRows(alter) || alter.subtype === 'V') return;
    const domain = alteredDomain(statement.catalog, alter);
    const tables = tablesWith(statement.catalog, domain).filter((table) => !statement.isNew(table));
    if (tables.length === 0) return;
    const name = shown(domain);
    const known = statement.catalog.domains.get(domain);
    const bare = domain.slice(domain.lastIndexOf('.') + 1);
    const check =
      alter.subtype === 'O'
        ? `${bare}_there`
        : (addedName(alter) ?? fittingName(bare, undefined, `check${known?.constraints.size || ''}`));
    yield {
      title: `every row of ${tables.map(shown).join(', ')} is read for the domain ${name}`,
      detail: `Meanwhile it ${tables.map((table) => blocks('SHARE', table)).join(', and ')}. It fails where a value is against it.`,
      fix: [
        alter.subtype === 'O'
          ? `ALTER DOMAIN ${name} ADD CONSTRAINT ${readableName(check)} CHECK (value IS NOT NULL) NOT VALID;`
          : `${statement.text} NOT VALID;`,
        '-- and in a later migration:',
        `ALTER DOMAIN ${name} VALIDATE CONSTRAINT ${readableName(check)};`,
      ].join('\n'),
      subject: domain,
    };
  },
};

function addedName({ def }: AlterDomainStmt): string | undefined {
  return def && 'Constraint' in def ? def.Constraint.conname : undefined;
}

import type { PolicyFinding } from '../finding.js';
import type { Attributes, RolePolicy, ValidUntil } from '../model.js';
import type { Catalog, CatalogRole } from './catalog.js';

const flags = ['login', 'superuser', 'createdb', 'createrole', 'bypassrls', 'replication'] as const;

/** A role whose attributes differ from the policy: one finding each. */
export function attributeFindings(
  policy: RolePolicy,
  role: CatalogRole,
  catalog: Catalog,
): readonly PolicyFinding[] {
  const { attributes, place: location } = policy;
  const finding = (attribute: string, title: string, option: string): PolicyFinding => ({
    rule: 'roleAttribute',
    title: `${role.name} ${title}`,
    fix: `ALTER ROLE ${role.quoted} ${option};`,
    subject: `${role.name} ${attribute}`,
    location,
  });
  const wrong = flags.filter((flag) => attributes[flag] !== undefined && attributes[flag] !== role[flag]);
  const found = wrong.map((flag) => {
    const option = flagOption(flag, !role[flag]);
    return finding(flag, `is ${flagOption(flag, role[flag])} and should be ${option}`, option);
  });
  const limit = attributes.connectionLimit;
  if (limit !== undefined && limit !== role.connectionLimit) {
    const title = `has a connection limit of ${role.connectionLimit} and should have ${limit} (-1: none)`;
    found.push(finding('connection-limit', title, `CONNECTION LIMIT ${limit}`));
  }
  const until = attributes.validUntil && untilProblem(attributes.validUntil, role, catalog.now);
  if (until) found.push(finding('valid-until', until, validOption(attributes, catalog.now)));
  return found;
}

/** The options of CREATE ROLE. */
export function roleOptions(attributes: Attributes, now: string): string {
  const options = flags.flatMap((flag) =>
    attributes[flag] === undefined ? [] : [flagOption(flag, attributes[flag])],
  );
  const { connectionLimit, validUntil } = attributes;
  if (connectionLimit !== undefined) options.push(`CONNECTION LIMIT ${connectionLimit}`);
  if (validUntil) options.push(validOption(attributes, now));
  return options.join(' ');
}

function flagOption(flag: (typeof flags)[number], on: boolean): string {
  return `${on ? '' : 'NO'}${flag.toUpperCase()}`;
}

function validOption({ validUntil }: Attributes, now: string): string {
  if (validUntil?.kind === 'at') return `VALID UNTIL '${validUntil.at}'`;
  if (validUntil?.kind !== 'within') return `VALID UNTIL 'infinity'`;
  const end = new Date(Date.parse(now) + validUntil.milliseconds).toISOString();
  return `VALID UNTIL '${end.slice(0, 19).replace('T', ' ')}+00'`;
}

function untilProblem(wanted: ValidUntil, { validUntil }: CatalogRole, now: string): string | undefined {
  const is = validUntil === null ? 'never ends' : `ends at ${validUntil}`;
  const end = validUntil === null ? Number.POSITIVE_INFINITY : Date.parse(validUntil);
  if (wanted.kind === 'never') return validUntil === null ? undefined : `${is} and should never end`;
  if (wanted.kind === 'at') {
    return end === Date.parse(wanted.at.replace(' ', 'T').replace(/\+00$/, 'Z'))
      ? undefined
      : `${is} and should end at ${wanted.at}`;
  }
  if (end <= Date.parse(now)) return `ended at ${validUntil}: it cannot log in with its password`;
  return end <= Date.parse(now) + wanted.milliseconds
    ? undefined
    : `${is} and should end within ${wanted.text}`;
}

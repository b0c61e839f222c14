import type { PolicyFinding } from '../finding.js';
import type { RolePolicy } from '../model.js';
import type { Catalog, CatalogObject } from './catalog.js';
import { grantFor, nameOfRole, rightsOn, type Subject } from './effective.js';
import { grantWords, type Judging, neededRights } from './grants.js';

/** What a role that only works with rows owns, or could make in a schema that its grants do not speak of. */
export function ddlFindings(
  policy: RolePolicy,
  subject: Subject,
  judging: Judging,
): readonly PolicyFinding[] {
  if (policy.ddl !== false) return [];
  const owned = judging.catalog.objects.filter(
    (object) => object.owner === subject.role?.oid && object.follows === null,
  );
  const owners = owned.map((object): PolicyFinding => {
    const heir = heirOf(object, policy.name, judging);
    return {
      rule: 'roleCanDdl',
      title: `${policy.name} owns the ${object.word.toLowerCase()} ${object.quoted} and can change or drop it`,
      detail: `It goes to ${heir}, and ${policy.name} keeps the rights that the policy gives it.`,
      fix: ownerChange(object, heir, judging),
      subject: `${policy.name} owns ${object.quoted}`,
      location: policy.place,
      needs: [heir],
    };
  });
  return [...owners, ...strangeSchemas(policy, subject, judging.catalog)];
}

/**
 * Gives an object to another role, and with a table its sequences. The old owner's rights go with it: what the policy
 * gives it is granted again.
 */
function ownerChange(object: CatalogObject, heir: string, { policy, catalog }: Judging): string {
  const old = catalog.roles.find(({ oid }) => oid === object.owner)?.name ?? '';
  const grants = policy.roles.find(({ name }) => name === old)?.grants ?? [];
  const moved = [object, ...catalog.objects.filter(({ follows }) => follows === object.quoted)];
  const again = moved.flatMap((one) => {
    const grant = grantFor(one, grants);
    const rights = grant ? neededRights(one, grant) : [];
    if (rights.length === 0) return [];
    return [`GRANT ${rights.join(', ')} ON ${grantWords[one.kind]} ${one.quoted} TO ${catalog.quote(old)};`];
  });
  return [`ALTER ${object.word} ${object.quoted} OWNER TO ${catalog.quote(heir)};`, ...again].join('\n');
}

function strangeSchemas(policy: RolePolicy, subject: Subject, catalog: Catalog): readonly PolicyFinding[] {
  return catalog.objects
    .filter((object) => object.kind === 'schema' && object.owner !== subject.role?.oid)
    .filter((object) => grantFor(object, policy.grants) === undefined)
    .flatMap((object) => {
      const sources = rightsOn(object, subject, catalog).get('CREATE') ?? [];
      return sources.map((from): PolicyFinding => {
        const source = nameOfRole(from, catalog);
        return {
          rule: 'roleCanDdl',
          title: `${policy.name} can make objects in the schema ${object.quoted}${source === catalog.quote(policy.name) ? '' : `, through ${source}`}`,
          fix: `REVOKE CREATE ON SCHEMA ${object.quoted} FROM ${source};`,
          subject: `${policy.name} CREATE ${object.quoted}`,
          location: policy.place,
        };
      });
    });
}

/** What the role that migrates should own and does not. */
export function ownerFindings(
  policy: RolePolicy,
  subject: Subject,
  judging: Judging,
): readonly PolicyFinding[] {
  const { name, owns } = policy;
  return judging.catalog.objects
    .filter(({ kind }) => kind !== 'database' && kind !== 'schema')
    .filter(({ schema, follows }) => follows === null && owns.includes(schema))
    .filter(({ owner }) => !subject.acts.has(owner))
    .map((object) => ({
      rule: 'ownerWrong',
      title: `${object.quoted} belongs to ${nameOfRole(object.owner, judging.catalog)}, and ${name} cannot change it`,
      fix: ownerChange(object, name, judging),
      subject: `${name} ${object.quoted}`,
      location: policy.place,
      needs: [name],
    }));
}

/** Who gets an object: the policy's owner of its schema, else the database's owner, else the first superuser. */
function heirOf(object: CatalogObject, name: string, { policy, catalog }: Judging): string {
  const migrator = policy.roles.find((role) => role.owns.includes(object.schema) && role.name !== name);
  if (migrator && object.kind !== 'database') return migrator.name;
  const database = catalog.objects.find(({ kind }) => kind === 'database')?.owner;
  const owner = catalog.roles.find((role) => role.oid === database && role.name !== name);
  const superuser = catalog.roles.find((role) => role.superuser && role.name !== name);
  return owner?.name ?? superuser?.name ?? 'postgres';
}

import type { SchemaObject } from '../model.js';
import { ownName, parentName } from '../side.js';

/** What GRANT calls the kinds whose rights can be granted. */
const grantKinds: Readonly<Record<string, string>> = {
  table: 'TABLE',
  'foreign table': 'TABLE',
  view: 'TABLE',
  'materialized view': 'TABLE',
  sequence: 'SEQUENCE',
  schema: 'SCHEMA',
  function: 'FUNCTION',
  procedure: 'PROCEDURE',
  aggregate: 'FUNCTION',
  type: 'TYPE',
  domain: 'TYPE',
  language: 'LANGUAGE',
  server: 'FOREIGN SERVER',
  'foreign data wrapper': 'FOREIGN DATA WRAPPER',
};

/**
 * Statements that turn the actual grants of an object into the expected ones: rights that are too many are
 * taken first, so that a shorter list for the same role survives.
 */
export function mendGrants(expected: SchemaObject, actual: SchemaObject | undefined): readonly string[] {
  const wanted = lines(expected);
  const given = actual ? lines(actual) : [];
  return [
    ...given.filter((line) => !wanted.includes(line)).map((line) => statement(expected, invert(line))),
    ...wanted.filter((line) => !given.includes(line)).map((line) => statement(expected, line)),
  ];
}

/** `GRANT SELECT TO app` and the like, as the snapshot keeps them, as a statement about the object. */
function statement(object: SchemaObject, line: string): string {
  const [, verb = '', rights = '', rest = ''] = /^(GRANT|REVOKE) (.*?) ((?:TO|FROM) .*)$/.exec(line) ?? [];
  if (object.kind === 'default privileges') {
    const [, scope = '', kind = ''] = /^(.*) ON ([A-Z ]+)$/.exec(object.name) ?? [];
    return `ALTER DEFAULT PRIVILEGES ${scope} ${verb} ${rights} ON ${kind} ${rest}`;
  }
  if (object.kind === 'column') {
    const columns = rights.split(', ').map((right) => `${right} (${ownName(object)})`);
    return `${verb} ${columns.join(', ')} ON TABLE ${parentName(object)} ${rest}`;
  }
  return `${verb} ${rights} ON ${grantKinds[object.kind] ?? object.kind.toUpperCase()} ${object.name} ${rest}`;
}

function invert(line: string): string {
  return line.startsWith('GRANT')
    ? line
        .replace('GRANT', 'REVOKE')
        .replace(' TO ', ' FROM ')
        .replace(/ WITH GRANT OPTION$/, '')
    : line.replace('REVOKE', 'GRANT').replace(' FROM ', ' TO ');
}

function lines(object: SchemaObject): readonly string[] {
  return object.properties.grants?.split('\n') ?? [];
}

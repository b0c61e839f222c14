import { describe, expect, test } from '@jest/globals';
import { comparable } from '../../../../src/gates/drift/comparable.js';
import { compareBothWays, withStates } from '../../../../src/gates/drift/compare.js';
import { driftFindings } from '../../../../src/gates/drift/findings.js';
import { schemaOf, tableOf } from '../../../support/schema.js';

const orders = tableOf(
  'orders',
  { id: { type: 'integer' } },
  { owner: 'postgres', grants: 'GRANT SELECT TO postgres' },
);

describe('both readings', () => {
  test('two differences of the same look keep their own SQL', () => {
    const extension = (name: string, schema: string) => ({
      kind: 'extension',
      name,
      properties: { version: '1.0', schema },
    });
    const made = schemaOf(extension('a', 'public'), extension('b', 'public'));
    const live = schemaOf(extension('a', 'app'), extension('b', 'app'));
    expect(compareBothWays(made, live).map(({ mend, migrationSql }) => [mend, migrationSql])).toEqual([
      ['ALTER EXTENSION a SET SCHEMA public;', 'ALTER EXTENSION a SET SCHEMA app;'],
      ['ALTER EXTENSION b SET SCHEMA public;', 'ALTER EXTENSION b SET SCHEMA app;'],
    ]);
  });

  test('equal schemas differ in nothing', () => {
    expect(compareBothWays(schemaOf(...orders), schemaOf(...orders))).toEqual([]);
  });
});

describe('what can be compared', () => {
  test('what the migrations give no owner to may belong to any role', () => {
    const [table, ...rest] = orders;
    if (!table) throw new Error('the table has no object of its own');
    const owned = {
      ...table,
      properties: { ...table.properties, owner: 'shop', grants: 'GRANT SELECT TO shop' },
    };
    const live = { schema: schemaOf(owned, ...rest), isSuperuser: true, role: 'reader' };
    const { expected, actual } = comparable(schemaOf(...orders), live);
    expect(compareBothWays(expected, actual)).toEqual([]);
  });

  test('what a superuser alone may see is not missed by another role, and is named', () => {
    const subscription = { kind: 'subscription', name: 'feed', properties: {} };
    const made = schemaOf(subscription);
    const live = { schema: schemaOf(), role: 'reader' };
    const seen = comparable(made, { ...live, isSuperuser: false });
    expect([compareBothWays(seen.expected, seen.actual), seen.hidden]).toEqual([[], [subscription]]);
    const all = comparable(made, { ...live, isSuperuser: true });
    expect([compareBothWays(all.expected, all.actual).length, all.hidden]).toEqual([1, []]);
  });

  test('the owner of public is the one of the server', () => {
    const schema = (owner: string) => ({ kind: 'schema', name: 'public', properties: { owner } });
    const live = { schema: schemaOf(schema('cloud_admin')), role: 'reader', isSuperuser: false };
    const { expected, actual } = comparable(schemaOf(schema('postgres')), live);
    expect(compareBothWays(expected, actual)).toEqual([]);
  });
});

describe('states', () => {
  const difference = (name: string) => ({
    class: 'not-restored' as const,
    change: 'extra' as const,
    kind: 'table',
    name,
    lines: [`+ TABLE ${name} ()`],
  });

  test('without a run before nothing is called new', () => {
    expect(withStates([difference('a')], undefined)).toEqual({ differences: [difference('a')] });
  });

  test('after a run that found nothing all is new', () => {
    expect(withStates([difference('a')], { differences: [] })).toEqual({
      differences: [{ ...difference('a'), state: 'new' }],
      gone: [],
    });
  });

  test('the finding of a difference keeps its name whatever its state', () => {
    const [first] = driftFindings({ differences: [difference('a')], unseen: [] });
    const [later] = driftFindings({ differences: [{ ...difference('a'), state: 'known' }], unseen: [] });
    expect(later?.subject).toBe(first?.subject);
  });
});

test('a difference without SQL sends to the words of the rule, and what was not seen is a notice', () => {
  const [found, unseen] = driftFindings({
    differences: [
      { class: 'text-only', change: 'changed', kind: 'view', name: 'public.v', lines: ['- a', '+ b'] },
    ],
    unseen: ['subscription feed: the role is no superuser'],
  });
  expect(found).toMatchObject({
    rule: 'drift-cosmetic',
    severity: 'notice',
    fix: 'Nothing to mend in most cases.',
  });
  expect(unseen).toMatchObject({
    rule: 'drift-unseen',
    title: 'not compared: subscription feed: the role is no superuser',
  });
});

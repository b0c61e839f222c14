import { beforeAll, expect, test } from '@jest/globals';
import { migrateOf, statuses, type TestMigrate } from '../../support/migrate.js';
import { modelFiles } from '../../support/models.js';
import { testPython } from '../../support/python.js';
import { scenario } from '../../support/scenario.js';
import { withDatabase } from '../../support/server.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

const run = (files: TestMigrate['files'] = {}): TestMigrate => ({
  engine: 'alembic',
  settings: { dir: '.', python },
  files: { ...modelFiles({}), ...files },
  more: { models: 'auto' },
});

const next = {
  'alembic/versions/b.py':
    'from alembic import op\nrevision = "bbb"\ndown_revision = "aaa"\ndef upgrade():\n    op.execute("alter table orders alter note drop not null")\n',
};

test('the models are held against the database when everything is applied, and not before', async () => {
  await withDatabase(16, async ({ url, session }) => {
    const some = await migrateOf({ ...run(next), wanted: { steps: 1 } }, url);
    expect(statuses(some)).toEqual(['aaa applied']);
    expect(some.facts).toContainEqual({
      label: 'models',
      value: 'not compared: 1 of 2 migrations not applied',
    });
    const all = await migrateOf(run(next), url);
    expect(statuses(all)).toEqual(['bbb applied']);
    expect(all).toMatchObject({
      status: 'passed',
      findings: [
        {
          rule: 'model-drift',
          title: 'model says orders.note is NOT NULL, the database allows null',
          fix: expect.stringContaining('alembic revision --autogenerate -m'),
        },
      ],
    });
    await session.execute('alter table orders alter note set not null');
    const again = await migrateOf(run(next), url);
    expect(again).toMatchObject({ status: 'passed', summary: 'nothing is pending', findings: [] });
    expect(again.facts).toContainEqual({ label: 'models', value: 'as the database is' });
  });
}, 120_000);

const comparisonFails = async (): Promise<void> => {
  // A migration asks nothing of the models.
  const broken = { 'models.py': 'metadata = "no metadata"\n' };
  await withDatabase(16, async ({ url }) => {
    const result = await migrateOf(run(broken), url);
    expect(statuses(result)).toEqual(['aaa applied']);
    expect(result).toMatchObject({ status: 'passed', findings: [] });
    expect(result.facts.find(({ label }) => label === 'models')?.value).toMatch(/^not compared: /);
    const off = await migrateOf({ ...run(broken), more: { models: 'off' } }, url);
    expect(off.facts.map(({ label }) => label)).not.toContain('models');
  });
};

scenario(
  {
    id: 'models-not-compared',
    area: 'Migrate',
    happens: 'The models of an Alembic project cannot be compared with the database after the migrations.',
    does: 'Says why in the report; the migrations are applied, and the run passes.',
    exit: 0,
    leaves: 'nothing',
  },
  comparisonFails,
  120_000,
);

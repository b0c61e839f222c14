import { describe, expect, test } from '@jest/globals';
import { type KnownServer, knownServer, parseServerVersion } from '../../../src/core/server-version.js';
import { missedRows } from '../../../src/gates/plan/misses-rows.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import type { EngineName } from '../../../src/migrations/model.js';
import { whatRuleSays } from '../../support/judge-sql.js';
import { memoryTree } from '../../support/tree.js';

const before = 'CREATE TABLE orders (id bigint PRIMARY KEY, note text);';
const index = 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note)';

function servers(...versions: readonly string[]): readonly KnownServer[] {
  return versions.flatMap((version) => knownServer(version, 'the test') ?? []);
}

async function told(sql: string, version = '14.2'): Promise<readonly string[]> {
  const found = await whatRuleSays('concurrently-misses-rows', {
    ...{ sql, before, mode: 'plain', servers: servers(version) },
  });
  return found.map(({ title }) => title);
}

test.each([
  ['14', { major: 14 }],
  ['14.2', { major: 14, minor: 2 }],
  ['14.10', { major: 14, minor: 10 }],
  ['PostgreSQL 14.3, embedded', { major: 14, minor: 3 }],
  ['14.3 (Debian 14.3-1.pgdg110+1)', { major: 14, minor: 3 }],
  ['14beta2', { major: 14 }],
  ['9.6.24', undefined],
  ['fourteen', undefined],
])('the version %s is read', (text, version) => {
  expect(parseServerVersion(text)).toEqual(version);
});

describe('a concurrent build', () => {
  test.each(['14.0', '14.1', '14.2', '14.3'])('is told on %s', async (version) => {
    expect(await told(index, version)).toEqual([`orders_note_idx may miss rows on PostgreSQL ${version}`]);
  });

  test.each(['13.0', '13.3', '14', '14.4', '14.10', '14.20', '15.0', '15.2', '18.1'])(
    'is left alone on %s',
    async (version) => {
      expect(await told(index, version)).toEqual([]);
    },
  );

  test.each([
    [
      'CREATE UNIQUE INDEX CONCURRENTLY ON orders (note)',
      ['an index on orders may miss rows on PostgreSQL 14.2'],
    ],
    ['REINDEX INDEX CONCURRENTLY orders_pkey', ['orders_pkey may miss rows on PostgreSQL 14.2']],
    ['REINDEX (CONCURRENTLY) TABLE orders', ['every index of orders may miss rows on PostgreSQL 14.2']],
    ['REINDEX DATABASE CONCURRENTLY shop', ['shop may miss rows on PostgreSQL 14.2']],
    ['REINDEX (CONCURRENTLY false) TABLE orders', []],
    ['REINDEX TABLE orders', []],
    ['CREATE INDEX ON orders (note)', []],
    ['DROP INDEX CONCURRENTLY orders_note_idx', []],
    ['CREATE TABLE items (id int); CREATE INDEX CONCURRENTLY ON items (id)', []],
  ])('is an index that is made, of a table that was there: %s', async (sql, expected) => {
    expect(await told(sql)).toEqual(expected);
  });

  test('tells who knows the version, and what to do', async () => {
    const [found] = await whatRuleSays('concurrently-misses-rows', {
      ...{ sql: index, before, mode: 'plain', servers: servers('16.1', '14.3') },
    });
    expect(found).toMatchObject({ severity: 'error' });
    expect(found?.detail).toContain('The version is known from the test.');
    expect(found?.fix).toBe(
      [
        '-- update the server to the newest 14 first: https://www.postgresql.org/docs/release/14.4/',
        '-- where that has to wait, when nobody writes: CREATE INDEX orders_note_idx ON orders (note);',
      ].join('\n'),
    );
  });
});

test.each([
  ['index-not-concurrent', 'CREATE INDEX ON orders (note)'],
  ['reindex-not-concurrent', 'REINDEX TABLE orders'],
  ['reindex-not-concurrent', 'REINDEX DATABASE shop'],
])('%s does not send people into it: %s', async (rule, sql) => {
  const detail = async (version: string) =>
    (await whatRuleSays(rule, { sql, before, servers: servers(version) }))[0]?.detail ?? '';
  expect(await detail('14.3')).toContain('update it to the newest 14 before.');
  expect(await detail('14.4')).not.toContain('update');
});

describe('before a release', () => {
  async function missed(
    engineName: EngineName,
    files: Readonly<Record<string, string>>,
    { version = '14.3', direction = 'up' as 'up' | 'down', last = 1 } = {},
  ) {
    const tree = memoryTree(files);
    const engine = await loadEngine(engineName);
    const history = await engine.discover(tree, { dir: 'migrations' });
    const chosen = history.migrations.slice(-last);
    return missedRows({ history, chosen, direction, tree, version });
  }

  const pairs = {
    'migrations/1_orders.up.sql': before,
    'migrations/1_orders.down.sql': 'DROP TABLE orders;',
    'migrations/2_index.up.sql': `${index};`,
    'migrations/2_index.down.sql': 'DROP INDEX CONCURRENTLY orders_note_idx;',
  };

  test('what is to run is judged by the version of the database', async () => {
    expect(await missed('sql-pairs', pairs)).toMatchObject([
      {
        rule: 'concurrently-misses-rows',
        severity: 'error',
        migration: '2',
        location: { file: 'migrations/2_index.up.sql', line: 1 },
      },
    ]);
    expect(await missed('sql-pairs', pairs, { version: '14.4' })).toEqual([]);
    expect(await missed('sql-pairs', pairs, { version: '16.4' })).toEqual([]);
  });

  test('a table that is made in the same run has nobody who updates it', async () => {
    expect(await missed('sql-pairs', pairs, { last: 2 })).toEqual([]);
  });

  test('a down is judged when it is what runs', async () => {
    const back = {
      ...pairs,
      'migrations/2_index.up.sql': 'DROP INDEX CONCURRENTLY orders_note_idx;',
      'migrations/2_index.down.sql': `${index};`,
    };
    expect(await missed('sql-pairs', back)).toEqual([]);
    expect(await missed('sql-pairs', back, { direction: 'down' })).toMatchObject([
      { severity: 'error', location: { file: 'migrations/2_index.down.sql' } },
    ]);
  });

  test.each([
    ["op.create_index('i', 'orders', ['note'], postgresql_concurrently=True)", 1],
    ["op.execute('CREATE INDEX CONCURRENTLY i ON orders (note)')", 1],
    ["op.execute('REINDEX INDEX CONCURRENTLY i')", 1],
    ["op.drop_index('i', postgresql_concurrently=True)", 0],
    ["op.create_index('i', 'orders', ['note'])", 0],
    ["op.execute('DROP INDEX CONCURRENTLY i')", 0],
  ])('code is judged by its text: %s', async (call, count) => {
    const revision = (id: string, parent: string, body: string) =>
      `"""${id}"""\nfrom alembic import op\nrevision = '${id}'\ndown_revision = ${parent}\n\ndef upgrade():\n    ${body}\n\ndef downgrade():\n    pass\n`;
    const found = await missed('alembic', {
      'migrations/alembic.ini': '[alembic]\nscript_location = .\n',
      'migrations/env.py': 'from alembic import context\n',
      'migrations/versions/a_first.py': revision('a', 'None', 'pass'),
      'migrations/versions/b_index.py': revision('b', "'a'", call),
    });
    expect(found.map(({ location }) => location?.line)).toEqual(count === 0 ? [] : [7]);
  });
});

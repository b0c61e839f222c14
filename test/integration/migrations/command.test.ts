import { expect, test } from '@jest/globals';
import type { CommandSettings } from '../../../src/migrations/engine.js';
import { command } from '../../../src/migrations/engines/command/index.js';
import { guardWith } from '../../support/guard.js';
import { fixture, type RunOptions, runEngine } from '../../support/run-engine.js';
import { testMajors } from '../../support/server.js';

const runner = [process.execPath, 'migrate.mjs'];
const commands: CommandSettings = {
  list: [...runner, 'list'],
  up: [...runner, 'up', '{id}'],
  down: [...runner, 'down', '{id}'],
  tables: ['migration_log'],
};
const options = (rest: Partial<CommandSettings> = {}): RunOptions => ({
  engine: command,
  settings: { dir: 'journal', databaseEnv: ['SHOP_DB'], command: { ...commands, ...rest } },
});
const node = (code: string): string[] => [process.execPath, '-e', code, '{id}'];
const first = '001_ensure_activo_default';

test.each(testMajors)('PostgreSQL %i: a home-made runner goes up, down and up', async (major) => {
  await runEngine(fixture('command'), { ...options(), major }, async ({ history, runner: run, target }) => {
    for (const migration of history.migrations.slice(0, 2)) {
      expect(await run.up(migration, target)).toMatchObject({ ok: true });
      expect(await run.down(migration, target)).toMatchObject({ ok: true });
      expect(await run.up(migration, target)).toMatchObject({ ok: true });
    }
    expect(await target.session.query('select count(*) from migration_log')).toEqual([{ count: '2' }]);
  });
});

test("the server's words in the output are the failure", async () => {
  await runEngine(fixture('command'), options(), async ({ runner: run, target, migration }) => {
    expect(await run.up(migration('003_broken'), target)).toMatchObject({
      ok: false,
      failure: {
        kind: 'sql',
        code: '42P01',
        message: 'relation "nadie" does not exist',
        statement: { file: 'journal/migrate.mjs', line: 12 },
      },
    });
  });
});

test('the address is in the environment under each name, and an argument only when it is asked for', async () => {
  const up = [
    ...node(`const [, url] = process.argv.slice(1); const { DATABASE_URL, SHOP_DB, PGDATABASE } = process.env;
      process.exit(url === DATABASE_URL && url === SHOP_DB && url.endsWith(PGDATABASE) ? 0 : 1)`),
    '{url}',
  ];
  await runEngine(fixture('command'), options({ up }), async ({ runner: run, target, migration }) => {
    expect(await run.up(migration(first), target)).toMatchObject({ ok: true });
  });
});

test.each([
  [
    'ends badly',
    'console.error("no luck"); process.exit(3)',
    { kind: 'engine', message: 'up-command ended with 3: no luck' },
  ],
  ['never ends', 'setInterval(() => {}, 1000)', { kind: 'timeout' }],
  ['floods', 'for (;;) require("fs").writeSync(1, "x".repeat(10000))', { kind: 'output' }],
  [
    'kills itself',
    'process.kill(process.pid, "SIGKILL")',
    { kind: 'engine', message: 'up-command was ended by SIGKILL' },
  ],
])('a command that %s is a failure', async (_, code, failure) => {
  const settings = { ...options({ up: node(code) }), timeoutMs: 2000 };
  await runEngine(fixture('command'), settings, async ({ runner: run, target, migration }) => {
    expect(await run.up(migration(first), target)).toMatchObject({ ok: false, failure });
  });
});

test.each([
  [
    'Python',
    String.raw`File "/app/journal/migrate.mjs", line 7, in create\n    cursor.execute(sql)\npsycopg.errors.UndefinedTable: relation "saved" does not exist\nLINE 1: ...`,
    { code: '42P01', statement: { line: 7, text: 'cursor.execute(sql)' } },
  ],
  [
    'psql',
    'psql:migrate.mjs:3: ERROR:  schema "app" does not exist',
    { code: '3F000', statement: { line: 3 } },
  ],
  ['Node', 'error: role "ledger_app" does not exist at Parser (node_modules)', { code: '42704' }],
])('what is missing on the server is recognised in the words of %s', async (_, words, failure) => {
  const code = `console.error(${JSON.stringify(words.replaceAll(String.raw`\n`, '\n'))}); process.exit(1)`;
  await runEngine(
    fixture('command'),
    options({ up: node(code) }),
    async ({ runner: run, target, migration }) => {
      expect(await run.up(migration(first), target)).toMatchObject({
        ok: false,
        failure: { kind: 'sql', ...failure },
      });
    },
  );
});

test.each([
  'psql:x.sql:3: server closed the connection unexpectedly',
  'Error: Connection terminated unexpectedly',
  'FATAL:  terminating connection due to administrator command',
  'read tcp 127.0.0.1: connection reset by peer',
])('a connection that a command says it lost is one: %s', async (words) => {
  const up = node(`console.error(${JSON.stringify(words)}); process.exit(2)`);
  await runEngine(fixture('command'), options({ up }), async ({ runner: run, target, migration }) => {
    const guarded = { ...target, guard: guardWith({ record: [] }) };
    expect(await run.up(migration(first), guarded)).toMatchObject({
      failure: { kind: 'connection', inDoubt: true },
    });
    expect(await run.up(migration(first), target)).not.toHaveProperty('failure.inDoubt');
  });
});

test('a program that is not there, and a down that nobody named', async () => {
  const { down: _, ...noDown } = commands;
  const settings = { ...options().settings, command: { ...noDown, up: ['no-such-program', '{id}'] } };
  await runEngine(
    fixture('command'),
    { engine: command, settings },
    async ({ runner: run, target, migration }) => {
      expect(await run.up(migration(first), target)).toMatchObject({
        failure: { message: expect.stringContaining('cannot be started') },
      });
      expect(await run.down(migration(first), target)).toMatchObject({
        failure: { message: 'there is no down-command in the settings' },
      });
    },
  );
});

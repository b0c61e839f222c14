import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { workingTree } from '../../../src/host/working-tree.js';
import { alembic } from '../../../src/migrations/engines/alembic/index.js';
import { testPython } from '../../support/python.js';
import { fixture, runEngine, untilAlone } from '../../support/run-engine.js';
import { testMajors, withDatabase } from '../../support/server.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

const tables = `select string_agg(relname, ',' order by relname) as names from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r'`;

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('an application with its engine made at import time goes up, down and up, one revision at a time', async () => {
    const options = { engine: alembic, settings: { dir: '.', python }, major };
    await runEngine(fixture('alembic/fastapi'), options, async ({ history, runner, target }) => {
      for (const migration of history.migrations) {
        expect(await runner.up(migration, target)).toMatchObject({ ok: true });
        if (migration.irreversible) continue;
        expect(await runner.down(migration, target)).toMatchObject({ ok: true });
        expect(await runner.up(migration, target)).toMatchObject({ ok: true });
      }
      expect(await target.session.query(tables)).toEqual([
        { names: 'alembic_version,project_cases,projects' },
      ]);
      expect(await target.session.query('select * from alembic_version')).toEqual([{ version_num: '0003' }]);
    });
  });
});

test('a deliberate raise is a failure with its reason and its line', async () => {
  const options = { engine: alembic, settings: { dir: '.', python } };
  await runEngine(fixture('alembic/fastapi'), options, async ({ history, runner, target, migration }) => {
    for (const each of history.migrations) await runner.up(each, target);
    expect(await runner.down(migration('0003'), target)).toMatchObject({
      ok: false,
      failure: {
        kind: 'engine',
        message: 'NotImplementedError: the names are gone',
        statement: { file: 'backend/alembic/versions/0003_drop_name.py', line: 16 },
      },
    });
  });
});

test('the database may change between two steps of one process', async () => {
  const options = { engine: alembic, settings: { dir: '.', python } };
  await runEngine(fixture('alembic/fastapi'), options, async ({ runner, target, migration }) => {
    expect(await runner.up(migration('0001'), target)).toMatchObject({ ok: true });
    await withDatabase(16, async (other) => {
      expect(await runner.up(migration('0001'), other)).toMatchObject({ ok: true });
      expect(await other.session.query(tables)).toEqual([
        { names: 'alembic_version,project_cases,projects' },
      ]);
    });
    expect(await runner.up(migration('0002'), target)).toMatchObject({ ok: true });
  });
});

test('nobody stays connected between two steps', async () => {
  const options = { engine: alembic, settings: { dir: '.', python } };
  await runEngine(fixture('alembic/fastapi'), options, async ({ runner, target, migration }) => {
    await runner.up(migration('0001'), target);
    await untilAlone(target);
  });
});

test('Flask-Migrate runs in the context of the app, which reads its address under a name of its own', async () => {
  const options = { engine: alembic, settings: { dir: 'web/migrations', python } };
  await runEngine(fixture('alembic/flask'), options, async ({ history, runner, target, migration }) => {
    expect(history.flavor).toBe('flask-migrate');
    const users = migration('3f2a1b4c5d6e');
    expect(await runner.up(users, target)).toMatchObject({ ok: true });
    expect(await target.session.query(tables)).toEqual([{ names: 'alembic_version,users' }]);
    expect(await runner.down(users, target)).toMatchObject({ ok: true });
    expect(await runner.up(users, target)).toMatchObject({ ok: true });
  });
});

test('branches, a merge and dependencies go up, down and up, asynchronously, in the order of Alembic', async () => {
  const options = { engine: alembic, settings: { dir: '.', python } };
  const root = fixture('alembic/branches');
  await runEngine(root, options, async ({ history, runner, target }) => {
    expect(history.heads).toEqual(['c4', 'b2']);
    for (const migration of history.migrations) {
      expect(await runner.up(migration, target)).toMatchObject({ ok: true });
      expect(await runner.down(migration, target)).toMatchObject({ ok: true });
      expect(await runner.up(migration, target)).toMatchObject({ ok: true });
    }
    for (const migration of history.migrations.toReversed()) {
      expect(await runner.down(migration, target)).toMatchObject({ ok: true });
    }
    expect(await target.session.query(tables)).toEqual([{ names: 'schema_revisions' }]);
  });
});

describe('what fails', () => {
  const root = (): string => fixture('alembic/broken');
  const options = () => ({ engine: alembic, settings: { dir: '.', python } });

  test.each([
    ['refused', { kind: 'sql', code: '42P01', message: 'relation "nowhere" does not exist' }, 15],
    ['constraint', { kind: 'sql', code: '23505', detail: 'Key (id)=(1) already exists.' }, 15],
    ['exits', { kind: 'engine', message: "the project's code called sys.exit(3)" }, 15],
    [
      'raises',
      { kind: 'engine', message: "AttributeError: 'NoneType' object has no attribute 'execute'" },
      15,
    ],
    ['dies', { kind: 'engine', message: "the project's Python process died in the middle of the step" }, 13],
    ['kills_itself', { kind: 'connection' }, 14],
    ['floods', { kind: 'output' }, 13],
  ])('%s', async (id, failure, line) => {
    await runEngine(root(), options(), async ({ runner, target, migration }) => {
      expect(await runner.up(migration(id), target)).toMatchObject({
        ok: false,
        failure: { ...failure, statement: { file: `versions/${id}.py`, line } },
      });
      expect(await target.session.query(tables)).not.toEqual([{ names: expect.stringContaining('fine') }]);
      expect(await runner.up(migration('fine'), target)).toMatchObject({ ok: true });
    });
  });

  test('a refused statement comes with its text and the one before it', async () => {
    await runEngine(root(), options(), async ({ runner, target, migration }) => {
      expect(await runner.up(migration('refused'), target)).toMatchObject({
        failure: {
          statement: { text: 'insert into nowhere values (1)', previous: 'create table fine (id int)' },
        },
      });
    });
  });

  test('a step that never ends is stopped, here and on the server', async () => {
    await runEngine(root(), { ...options(), timeoutMs: 3000 }, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('never_ends'), target)).toMatchObject({
        failure: { kind: 'timeout' },
      });
      await untilAlone(target);
    });
  });

  test('an env.py that never commits is caught, although Alembic reports success', async () => {
    const forgetful = { ...options(), env: { FORGETFUL: '1' } };
    await runEngine(root(), forgetful, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('fine'), target)).toMatchObject({
        ok: false,
        failure: { kind: 'engine', message: expect.stringContaining('nothing was committed') },
      });
    });
  });

  test('a step that does not fit the state of the database is refused', async () => {
    await runEngine(root(), options(), async ({ runner, target, migration }) => {
      expect(await runner.down(migration('fine'), target)).toMatchObject({
        failure: { message: 'revision fine is not applied to this database' },
      });
      await runner.up(migration('fine'), target);
      expect(await runner.up(migration('fine'), target)).toMatchObject({
        failure: { message: 'revision fine is already applied to this database' },
      });
    });
  });

  test('an interpreter without Alembic is named, with the command that installs it', async () => {
    const bare = { engine: alembic, settings: { dir: '.', python: '/usr/bin/env' } };
    await expect(runEngine(root(), bare, async () => undefined)).rejects.toThrow('/usr/bin/env');
    const missing = { engine: alembic, settings: { dir: '.', python: 'no-such-python' } };
    await expect(runEngine(root(), missing, async () => undefined)).rejects.toThrow('cannot be started');
  });
});

test('any graph is read in the order in which Alembic would upgrade', async () => {
  await withFolder(async (root) => {
    const random = seededRandom(20251122);
    const homes = Array.from({ length: 40 }, (_, round) => join(root, `round${round}`));
    for (const home of homes) await writeGraph(home, random);
    const ask = `import sys
from alembic.config import Config
from alembic.script import ScriptDirectory
for home in sys.argv[1:]:
    config = Config()
    config.set_main_option('script_location', home + '/scripts')
    script = ScriptDirectory.from_config(config)
    print(','.join(step.revision.revision for step in script._upgrade_revs('heads', ())))
    print(','.join(sorted(script.get_heads())))`;
    const { stdout } = await promisify(execFile)(python, ['-c', ask, ...homes]);
    const read: string[] = [];
    for (const home of homes) {
      const history = await alembic.discover(workingTree(home), { dir: '.' });
      read.push(history.migrations.map(({ id }) => id).join(','), [...history.heads].sort().join(','));
    }
    expect(read).toEqual(stdout.trimEnd().split('\n'));
  });
});

async function withFolder(body: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-alembic-'));
  try {
    await body(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Revisions that each follow up to three earlier ones and may depend on another. */
async function writeGraph(home: string, random: () => number): Promise<void> {
  await mkdir(join(home, 'scripts/versions'), { recursive: true });
  await writeFile(join(home, 'alembic.ini'), '[alembic]\nscript_location = scripts\n');
  await writeFile(join(home, 'scripts/env.py'), '');
  const ids: string[] = [];
  for (let index = 0; index < 14; index++) {
    const id = Math.floor(random() * 1e9).toString(36) + index;
    const pick = (count: number) =>
      [...new Set(Array.from({ length: count }, () => ids[Math.floor(random() * ids.length)] ?? ''))].filter(
        Boolean,
      );
    const down = random() < 0.15 ? [] : pick(random() < 0.75 ? 1 : 3);
    const depends = random() < 0.2 ? pick(1).filter((other) => !down.includes(other)) : [];
    const tuple = (names: readonly string[]): string =>
      names.length === 0 ? 'None' : `(${names.map((name) => `"${name}",`).join(' ')})`;
    const text = `revision = "${id}"\ndown_revision = ${tuple(down)}\ndepends_on = ${tuple(depends)}\n`;
    await writeFile(
      join(home, `scripts/versions/${id}.py`),
      `${text}def upgrade(): pass\ndef downgrade(): pass\n`,
    );
    ids.push(id);
  }
}

/** The same numbers in every run (a linear congruence). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

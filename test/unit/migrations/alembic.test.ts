import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { workingTree } from '../../../src/host/working-tree.js';
import { expectedEnvironment } from '../../../src/migrations/engines/alembic/environment.js';
import { linkRevisions } from '../../../src/migrations/engines/alembic/graph.js';
import { alembic } from '../../../src/migrations/engines/alembic/index.js';
import { readIniSection } from '../../../src/migrations/engines/alembic/ini.js';
import { locateProject } from '../../../src/migrations/engines/alembic/project.js';
import { readPython } from '../../../src/migrations/engines/alembic/python-source.js';
import { type Revision, readRevision } from '../../../src/migrations/engines/alembic/revision.js';
import { fixture } from '../../support/run-engine.js';
import { memoryTree } from '../../support/tree.js';

function revision(text: string): Revision {
  const read = readRevision('versions/a.py', text);
  if ('reason' in read) throw new Error(read.reason);
  return read;
}

describe('a revision file is read without Python', () => {
  test.each<[string, Partial<Revision>]>([
    ['revision = "a"\ndown_revision = None', { id: 'a', down: [] }],
    ["revision: str = 'a'\ndown_revision: Union[str, Sequence[str], None] = 'b'", { id: 'a', down: ['b'] }],
    ['revision = "a"\ndown_revision = ("b", "c",)', { down: ['b', 'c'] }],
    ['revision = "a"\ndown_revision = (\n  "b", # the first = one\n  "c"\n)', { down: ['b', 'c'] }],
    ['revision = "a"\ndown_revision = ["b"]\ndepends_on = {"c"}', { down: ['b'], dependsOn: ['c'] }],
    ['BASE = "b"\nrevision = "a"; down_revision = BASE', { id: 'a', down: ['b'] }],
    ['revision = ("a"\n  "b")', { id: 'ab' }],
    ["revision = r'a' \\\n  'b'\r\n", { id: 'ab' }],
    [
      '"""a note\n\nrevision = "wrong"\n"""\nrevision = "right"\nbranch_labels = ("x",)',
      { id: 'right', labels: ['x'] },
    ],
    ["def f():\n  revision = 'inner'\nrevision = 'outer'", { id: 'outer' }],
    ["# revision = 'no'\nif revision == 'a': pass\nrevision = 'ü_1'", { id: 'ü_1' }],
  ])('%j', (text, expected) => {
    expect(revision(text)).toMatchObject(expected);
  });

  test.each([
    ['def upgrade(): pass', 'has no `revision'],
    ['revision = make_id()', 'not a plain string'],
    ['revision = "a"\ndown_revision = previous()', 'down_revision is not'],
  ])('%j is a stranger with its reason', (text, reason) => {
    expect(readRevision('a.py', text)).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  test.each([
    ['def downgrade():\n    pass', true],
    ['def downgrade() -> None: pass', true],
    ['def downgrade():\n    """nothing\n    to do"""\n    # really\n    return\n\nx = 1', true],
    ['def downgrade():\n\t...\n', true],
    ['def downgrade():\n    # op.drop_table("a")\n    return None', true],
    ['def downgrade():\n    pass\n    op.drop_table("a")', false],
    ['def downgrade(**kw: dict[str, int]): op.drop_table("a")', false],
    ['def downgrade():\n    for t in ("a",\n  "b"):\n        pass', false],
  ])('%j is empty: %s', (body, empty) => {
    const { downgrade } = revision(`revision = "a"\n\n${body}\n`);
    expect(downgrade).toMatchObject({ empty, location: { line: 3 } });
  });

  test.each([
    ['    raise NotImplementedError("the data " "is gone")', 'the data is gone', 3],
    ['    """Docs."""\n    raise RuntimeError(\n      "never"\n    )', 'never', 4],
    ['    raise NotImplementedError', undefined, 3],
    ['    # lockkeeper: irreversible: by policy\n    pass', 'by policy', 3],
    ['    # lockkeeper: irreversible\n    pass', undefined, 3],
  ])('%j is declared irreversible', (body, reason, line) => {
    const { irreversible } = revision(`revision = "a"\ndef downgrade():\n${body}\n`);
    expect(irreversible).toEqual({ reason, location: { file: 'versions/a.py', line } });
  });

  test('a raise in a branch of the function is no declaration', () => {
    expect(
      revision('revision = "a"\ndef downgrade():\n  if x:\n    raise E("no")\n').irreversible,
    ).toBeUndefined();
  });

  test('what a bracket that is never closed swallows is not missing, and the bracket is named', () => {
    const text = 'revision = "a"\ndef upgrade():\n    f((1)\ndef downgrade():\n    g()\n';
    expect(revision(text)).toMatchObject({
      id: 'a',
      downgrade: { empty: false },
      unclosed: { location: { line: 3 }, reason: expect.stringContaining('never closed') },
    });
    expect(revision('revision = "a"\nx = (")", [1]) # (')).not.toHaveProperty('unclosed');
  });

  test('a missing function is missing', () => {
    expect(revision('revision = "a"')).toMatchObject({ up: undefined, downgrade: undefined });
  });

  test('any text is read to its end, with lines that are lines of the file', () => {
    const part = fc.constantFrom(
      '"',
      "'",
      '"""',
      '\n',
      '\\',
      '(',
      ')',
      '#',
      ' ',
      'def f():',
      'x = 1',
      ';',
      '\t',
      'r"',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const lines = text.split('\n').length;
        for (const { line, tokens } of readPython(text).statements) {
          expect(line).toBeLessThanOrEqual(lines);
          expect(tokens.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

function simple(id: string, down: readonly string[], rest: Partial<Revision> = {}): Revision {
  const none = { up: undefined, downgrade: undefined, irreversible: undefined };
  return { id, file: `${id}.py`, message: '', down, dependsOn: [], labels: [], ...none, ...rest };
}

describe('the graph', () => {
  const ids = (revisions: readonly Revision[]): string[] =>
    linkRevisions(revisions).order.map(({ id }) => id);

  test('has parents first, and every revision once', () => {
    const graph = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(graph, (links) => {
        const all = links.map((parents, index) => {
          const down = [...new Set(parents.filter((parent) => parent < index))].map(String);
          return simple(String(index), down);
        });
        const order = ids(all.toReversed());
        expect([...order].sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { id, down } of all) {
          for (const parent of down) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(id));
        }
      }),
    );
  });

  test('with a cycle ends, with the cycle last', () => {
    expect(ids([simple('c', ['b']), simple('b', ['c']), simple('a', []), simple('d', ['c'])])).toEqual([
      'a',
      'c',
      'b',
      'd',
    ]);
    expect(ids([simple('a', ['a'])])).toEqual(['a']);
  });

  test('keeps a missing parent and a second revision with one id', () => {
    const graph = linkRevisions([
      simple('b', ['gone']),
      simple('a', []),
      simple('a', [], { file: 'second.py' }),
    ]);
    expect(graph.order).toHaveLength(3);
    expect(graph.order.map((each) => graph.parents(each))).toContainEqual(['gone']);
    expect([...graph.heads].sort()).toEqual(['a', 'b']);
  });

  test('resolves a dependency by label and by the first letters of an id', () => {
    const all = [simple('aaa1', [], { labels: ['core'] }), simple('b', [], { dependsOn: ['core'] })];
    const graph = linkRevisions([...all, simple('c', [], { dependsOn: ['aaa'] })]);
    expect(graph.order.map((each) => graph.parents(each))).toEqual([['aaa1'], [], ['aaa1']].toSorted());
    expect(graph.heads).toEqual(['aaa1', 'b', 'c']);
  });

  test('of five thousand revisions in a row is linked at once', () => {
    const all = Array.from({ length: 5000 }, (_, index) =>
      simple(`${index}`, index === 0 ? [] : [`${index - 1}`]),
    );
    expect(ids(all)[4999]).toBe('4999');
  });
});

describe('the configuration', () => {
  const place = async (files: Record<string, string>, dir = '.') => locateProject(memoryTree(files), { dir });
  const ini = (lines: string): string => `[other]\nscript_location = wrong\n[alembic]\n${lines}\n[loggers]\n`;

  test.each([
    [ini('script_location = backend/alembic'), 'backend/alembic'],
    [ini('script_location=%(here)s/db'), 'db'],
    [ini('# script_location = no\nscript_location : ./db/'), 'db'],
    [ini('script_location = app.store:migrations'), 'src/app/store/migrations'],
  ])('%j', async (text, scripts) => {
    const files = { 'alembic.ini': text, 'src/app/store/migrations/env.py': '' };
    expect(await place(files)).toMatchObject({ scripts, versions: [`${scripts}/versions`], home: '' });
  });

  test.each([
    ['version_locations = a b', ['x/a', 'x/b']],
    ['version_locations = a, %(here)s/b', ['x/a', 'x/b']],
    ['version_path_separator = os\nversion_locations = %(here)s/a:b', ['x/a', 'x/b']],
    ['path_separator = newline\nversion_locations =\n  my a\n  b', ['x/my a', 'x/b']],
    ['path_separator = ;\nversion_locations = a;b', ['x/a', 'x/b']],
  ])('%j', async (lines, versions) => {
    const files = { 'x/alembic.ini': ini(`script_location = s\n${lines}`) };
    expect(await place(files, 'x')).toMatchObject({ versions });
  });

  test('is found above the folder of the scripts, and in pyproject.toml', async () => {
    expect(await place({ 'alembic.ini': ini('script_location = db') }, 'db')).toMatchObject({
      scripts: 'db',
    });
    const history = await alembic.discover(workingTree(fixture('alembic/branches')), { dir: '.' });
    expect(history).toMatchObject({ dir: 'db/scripts', bookkeeping: ['public.schema_revisions'] });
  });

  test('that is missing or names nothing is an error that says so', async () => {
    await expect(place({ 'a.py': '' })).rejects.toThrow('alembic.ini');
    await expect(place({ 'alembic.ini': ini('') })).rejects.toThrow('script_location');
    await expect(place({ 'pyproject.toml': 'a = [' })).rejects.toThrow('TOML');
    await expect(locateProject(memoryTree({}), { dir: '', config: 'my.ini' })).rejects.toThrow('my.ini');
  });

  test('an ini file has continuations, comments and defaults', () => {
    const text = '[DEFAULT]\na = 1\n[alembic]\nB = x\n  # no\n  y\n; c = 2\n[z]\nb = 3';
    expect([...readIniSection(text, 'alembic')]).toEqual([
      ['a', '1'],
      ['b', 'x\ny'],
    ]);
  });
});

test('each fixture is detected where it is', async () => {
  const found = async (name: string) => alembic.detect(workingTree(fixture(`alembic/${name}`)));
  expect(await found('fastapi')).toMatchObject([
    { dir: '.', reason: 'alembic.ini names backend/alembic/env.py' },
  ]);
  expect(await found('flask')).toMatchObject([{ dir: 'web/migrations', confidence: 0.95 }]);
  expect(await found('branches')).toMatchObject([
    { dir: '.', reason: 'pyproject.toml names db/scripts/env.py' },
  ]);
});

test('recursive locations are read only when they are asked for, and names of files are kept', async () => {
  const files = {
    'alembic.ini': '[alembic]\nscript_location = s\nrecursive_version_locations = true',
    's/versions/2024/2024_01_02-aa11_add_note_to_orders.py': '"""other words"""\nrevision = "aa11"',
    's/versions/zz.py': '"""Add  words"""\nrevision = "bb22"\ndown_revision = "aa11"',
    's/versions/__init__.py': '',
    's/versions/helper.py': 'x = 1',
  };
  const { migrations, strangers } = await alembic.discover(memoryTree(files), { dir: '' });
  expect(migrations.map(({ name, parents }) => [name, parents])).toEqual([
    ['add note to orders', []],
    ['Add  words', ['aa11']],
  ]);
  expect(strangers).toMatchObject([{ location: { file: 's/versions/helper.py' } }]);
});

describe('the names under which a project reads its database', () => {
  const expected = async (files: Record<string, string>) => {
    const tree = memoryTree({ 'alembic.ini': '[alembic]\nscript_location = a', ...files });
    return expectedEnvironment(tree, await locateProject(tree, { dir: '' }), ['MINE']);
  };

  test('are found in env.py and in settings', async () => {
    const { addressNames, partNames } = await expected({
      'a/env.py':
        'os.environ["ASYNC_DATABASE_URL"]; os.getenv("API_URL"); os.environ.get(\'POSTGRES_SERVER\')',
      'app/config.py':
        'class S(BaseSettings):\n    sqlalchemy_database_uri: str\n    db_password: str = "x"\n    name: str\n',
    });
    expect(addressNames).toEqual(['DATABASE_URL', 'MINE', 'ASYNC_DATABASE_URL', 'SQLALCHEMY_DATABASE_URI']);
    expect(partNames).toMatchObject({ POSTGRES_SERVER: 'host', DB_PASSWORD: 'password', PGHOST: 'host' });
    expect(partNames).not.toHaveProperty('NAME');
  });

  test.each([
    ['url = "postgresql+psycopg://x"', 'postgresql+psycopg', false],
    ['url = "postgresql+psycopg2://x"', 'postgresql+psycopg2', false],
    ['url.replace("postgresql://", "postgresql+asyncpg://"); create_async_engine(url)', 'postgresql', true],
    ['create_engine(url)', undefined, false],
  ])('and the driver: %j', async (text, scheme, isAsync) => {
    expect(await expected({ 'a/env.py': text })).toMatchObject({ scheme, async: isAsync });
  });
});

describe('whether a revision stays in the transaction of Alembic', () => {
  const head = `"""commit"""\nfrom alembic import op\nrevision = 'a'\ndown_revision = None\n`;
  const both = (up: string, down = 'pass', more = '') =>
    readRevision('a.py', `${head}${more}def upgrade():\n    ${up}\ndef downgrade():\n    ${down}\n`);

  test.each([
    [`op.execute("insert into commit values (1)")`, 'one'],
    [`op.add_column('t', sa.Column('end', sa.Date()))  # commit`, 'one'],
    ['"""Commit"""', 'one'],
    ['with op.get_context().autocommit_block():\n        pass', 'none'],
    ['op.execute("COMMIT")', 'none'],
    [`op.execute('commit; vacuum t')`, 'none'],
    ['op.get_bind().commit()', 'none'],
    [`op.get_bind().execution_options(isolation_level='AUTOCOMMIT')`, 'none'],
    [`sa.create_engine(url).connect()`, 'none'],
  ])('%s: %s', (body, transaction) => {
    expect(both(body)).toMatchObject({ up: { transaction }, downgrade: { transaction: 'one' } });
    expect(both('pass', body)).toMatchObject({ up: { transaction: 'one' }, downgrade: { transaction } });
    expect(both('helper()', 'helper()', `def helper():\n    ${body}\n`)).toMatchObject({
      up: { transaction },
      downgrade: { transaction },
    });
  });
});

test.each([
  ['context.configure(connection=c)', 'one'],
  ['context.configure(connection=c, transaction_per_migration=True)', 'one'],
  ['context.configure(connection=c, transactional_ddl=False)', 'none'],
  ["engine = create_engine(url, isolation_level='AUTOCOMMIT')", 'none'],
])('env.py with %s: %s', async (line, transaction) => {
  const tree = memoryTree({
    'alembic.ini': '[alembic]\nscript_location = db\n',
    'db/env.py': `${line}\n`,
    'db/versions/a.py': `revision = 'a'\ndown_revision = None\ndef upgrade():\n    op.x()\ndef downgrade():\n    op.y()\n`,
  });
  const { migrations } = await alembic.discover(tree, { dir: '.' });
  expect(migrations).toMatchObject([{ up: { transaction }, down: { transaction } }]);
});

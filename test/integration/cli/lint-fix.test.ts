import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commandLine } from '../../support/command-line.js';
import { type TestRepository, withRepository } from '../../support/git-repository.js';

const merged = {
  'go.mod': 'require github.com/golang-migrate/migrate/v4 v4.18.0\n',
  'migrations/0001_orders.up.sql':
    'CREATE TABLE orders (id bigint PRIMARY KEY, total int);\nINSERT INTO orders VALUES (1, 2);\nCREATE INDEX old_idx ON orders (total);\n',
  'migrations/0001_orders.down.sql': 'DROP TABLE orders;\n',
};

const added = {
  'migrations/0002_note.up.sql':
    '\uFEFF-- größe\r\nALTER TABLE orders ADD COLUMN note text;\r\nCREATE INDEX note_idx ON orders (note);\r\nALTER TABLE orders ADD CHECK (total >= 0);',
  'migrations/0002_note.down.sql':
    'ALTER TABLE orders DROP CONSTRAINT orders_total_check;\nDROP INDEX note_idx;\nALTER TABLE orders DROP COLUMN note;\n',
};

/** A branch with new migrations that lint objects to, and nothing else than what is mended. */
async function withChange(body: (repository: TestRepository) => Promise<void>): Promise<void> {
  await withRepository(async (repository) => {
    await repository.commit(merged);
    await repository.git('checkout', '--quiet', '-b', 'change');
    await repository.commit(added);
    await body(repository);
  });
}

async function textsIn(root: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(join(root, 'migrations'));
  const texts = names
    .sort()
    .map(async (name) => [name, await readFile(join(root, 'migrations', name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Readonly<Record<string, string>>;
}

test('prints a diff that git applies, and changes nothing; --write makes the same files', async () => {
  await withChange(async ({ root, git }) => {
    const shown = await commandLine(root, 'lint', '--fix', '--base', 'main');
    expect(shown.stderr).toContain('3 findings can be mended: 2 changed files, 4 new files.');
    expect(shown.stderr).toContain('lockkeeper lint --fix --write');
    expect(shown.code).toBe(1);
    expect(await git('status', '--porcelain')).toBe('');
    await writeFile(join(root, 'fix.diff'), shown.stdout);
    await git('apply', '--index', '--whitespace=nowarn', 'fix.diff');
    const applied = await textsIn(root);
    expect(applied['0002_note.up.sql']).toBe(
      "\uFEFFSET LOCAL lock_timeout = '2s';\r\n-- größe\r\nALTER TABLE orders ADD COLUMN note text;\r\nALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;",
    );
    await git('reset', '--quiet', '--hard');

    const written = await commandLine(root, 'lint', '--fix', '--write', '--base', 'main');
    expect(await textsIn(root)).toEqual(applied);
    expect(Object.keys(applied)).toHaveLength(8);
    expect([written.code, written.stderr]).toEqual([0, expect.stringContaining('3 findings mended')]);
    expect(written.stdout).toContain('lint passed');

    const again = await commandLine(root, 'lint', '--fix', '--base', 'main');
    expect([again.code, again.stdout]).toEqual([0, '']);
    expect(again.stderr).toContain('Nothing here has one safe rewrite.');
  });
});

test('never edits what is merged, --scope all or not', async () => {
  await withRepository(async ({ root, commit, git }) => {
    await commit(merged);
    await commit({
      'migrations/0002_b.up.sql': 'CREATE INDEX b_idx ON orders (total);\n',
      'migrations/0002_b.down.sql': 'DROP INDEX b_idx;\n',
    });
    await git('checkout', '--quiet', '-b', 'change');
    const run = await commandLine(root, 'lint', '--fix', '--write', '--scope', 'all', '--base', 'main');
    expect(run.stderr).toContain('Nothing here has one safe rewrite.');
    expect(await git('status', '--porcelain', 'migrations')).toBe('');
  });
});

test.each([
  [['lint', '--write'], 'there is nothing to write without --fix'],
  [['lint', '--fix', '--write-baseline'], 'a finding is mended or accepted, not both at once'],
])('%j is refused', async (args, what) => {
  await withChange(async ({ root }) => {
    const run = await commandLine(root, ...args);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(what)]);
  });
});

test('without a base nobody can tell what is merged: nothing is changed', async () => {
  await withRepository(async ({ root, write }) => {
    await write({ ...merged, ...added });
    const run = await commandLine(root, 'lint', '--fix', '--write');
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--base origin/main')]);
    expect(Object.keys(await textsIn(root))).toHaveLength(4);
  });
});

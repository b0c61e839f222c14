import { describe, expect, test } from '@jest/globals';
import { historyOf, pairs, revisions } from '../../../support/history.js';
import { findingsOf, runLint } from '../../../support/lint.js';

describe('up and down', () => {
  test.each([
    ['missing-down', { down: null }, 'write migrations/0001_a.down.sql'],
    ['missing-up', { up: null }, 'add the up'],
    ['empty-down', { down: '' }, 'write what undoes the up'],
    ['irreversible-without-reason', { irreversible: { reason: undefined } }, '-- lockkeeper: irreversible:'],
    ['irreversible-without-reason', { irreversible: { reason: '  ' } }, '-- lockkeeper: irreversible:'],
    ['not-run', { notRun: 'a Go migration' }, 'engine: command'],
  ])('%s is told with what to do', async (rule, options, fix) => {
    const result = await runLint({ head: pairs(['0001_a'], { '0001_a': options }) });
    expect(result.findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(result.findings[0]?.fix).toContain(fix);
  });

  test.each([
    ['irreversible with a reason', { down: null, irreversible: { reason: 'the rows are merged' } }],
    ['empty both ways', { up: '', down: '' }],
    ['repeatable', { down: null, repeatable: true }],
  ])('a migration that is %s is fine', async (_what, options) => {
    expect((await runLint({ head: pairs(['0001_a'], { '0001_a': options }) })).findings).toEqual([]);
  });

  test('layouts that only go up need no down', async () => {
    const { migrations } = pairs(['0001_a'], { '0001_a': { down: null } });
    const head = historyOf({ engine: 'sql-forward', flavor: 'drizzle', dir: 'migrations' }, migrations);
    expect((await runLint({ head })).findings).toEqual([]);
  });

  test('only what the change adds is judged, unless all is asked for', async () => {
    const head = pairs(['0001_a', '0002_b'], { '0001_a': { down: null }, '0002_b': { down: null } });
    const base = pairs(['0001_a'], { '0001_a': { down: null } });
    expect(await findingsOf('missing-down', { head, base })).toHaveLength(1);
    expect(await findingsOf('missing-down', { head, base, scope: 'all' })).toHaveLength(2);
  });

  test('a project sets the level of a rule', async () => {
    const head = pairs(['0001_a'], { '0001_a': { down: null } });
    const soft = await runLint({ head, levels: { 'missing-down': 'notice' } });
    expect(soft.status).toBe('passed');
    expect(soft.findings[0]?.severity).toBe('notice');
    expect((await runLint({ head, levels: { 'missing-down': 'off' } })).findings).toEqual([]);
  });

  test('a file that looks like a migration is told, unless the base has it', async () => {
    const stranger = { location: { file: 'migrations/note.txt', line: 3 }, reason: 'the marker is indented' };
    const head = { ...pairs(['0001_a']), strangers: [stranger] };
    expect(await findingsOf('stranger', { head })).toHaveLength(1);
    expect(await findingsOf('stranger', { head, base: head })).toEqual([]);
    const changes = [{ path: 'migrations/0001_a.up.sql', status: 'added' as const }];
    expect(await findingsOf('stranger', { head, base: pairs([]), changes })).toEqual([]);
  });
});

describe("Alembic's graph", () => {
  const files = (id: string, parent: string) => ({
    [`alembic/versions/${id}_change_${id}.py`]: `"""x"""\nrevision = "${id}"\ndown_revision = "${parent}"\n`,
  });

  test('two heads after the merge: which files, the edit, and the command', async () => {
    const found = await findingsOf('alembic-heads', {
      base: revisions({ r: [], main1: ['r'] }),
      head: revisions({ r: [], mine1: ['r'], mine2: ['mine1'] }),
      merged: revisions({ r: [], main1: ['r'], mine1: ['r'], mine2: ['mine1'] }),
      files: files('mine1', 'r'),
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.title).toBe(
      'two heads: alembic/versions/main1_change_main1.py and alembic/versions/mine2_change_mine2.py',
    );
    expect(found[0]?.location).toEqual({ file: 'alembic/versions/mine1_change_mine1.py', line: 3 });
    expect(found[0]?.fix).toBe(
      'alembic/versions/mine1_change_mine1.py:3: down_revision = "main1"\n' +
        'or: alembic merge -m "merge heads" main1 mine2',
    );
  });

  test('a merge revision makes one head of two', async () => {
    const head = revisions({ r: [], a: ['r'], b: ['r'], m: ['a', 'b'] });
    expect(await findingsOf('alembic-heads', { head })).toEqual([]);
  });

  test('heads that the base has on purpose are not blamed on the change', async () => {
    const base = revisions({ r: [], a: ['r'], b: ['r'] });
    const head = revisions({ r: [], a: ['r'], b: ['r'], c: ['b'] });
    expect(await findingsOf('alembic-heads', { head, base })).toEqual([]);
    expect(await findingsOf('alembic-heads', { head, base, scope: 'all' })).toHaveLength(1);
  });

  test.each([
    ['alembic-roots', revisions({ r: [], s: [], m: ['r', 's'] }), 'has no down_revision'],
    [
      'alembic-cycle',
      revisions({ r: [], a: ['r', 'c'], b: ['a'], c: ['b'], d: ['c'] }),
      'a, b, c build on one another',
    ],
    ['alembic-cycle', revisions({ r: [], a: ['a'] }), 'a builds on itself'],
    ['alembic-missing-parent', revisions({ r: [], a: ['lost'] }), 'a builds on lost, which does not exist'],
    ['alembic-pass-downgrade', revisions({ a: [] }, { a: { down: '' } }), 'downgrade() of a does nothing'],
    ['missing-down', revisions({ a: [] }, { a: { down: null } }), 'a has no down'],
    ['alembic-id-length', revisions({ ['x'.repeat(33)]: [] }), 'has 33 characters; 32 fit'],
    [
      'alembic-file-name',
      revisions({ ae1027a6acf0: [] }, { ae1027a6acf0: { file: 'v/b4c1d2e3f405_add_note.py' } }),
      'the name shows b4c1d2e3f405',
    ],
    [
      'duplicate-id',
      revisions({ a: [], b: ['a'] }, { b: { id: 'a' } }),
      'the id a is also that of alembic/versions/a_change_a.py',
    ],
  ])('%s', async (rule, head, title) => {
    const found = await findingsOf(rule, { head });
    expect(found).toHaveLength(1);
    expect(found[0]?.title).toContain(title);
    expect(found[0]?.fix).toBeTruthy();
  });

  test('a linear history of revisions has nothing to tell', async () => {
    const head = revisions({ ae1027a6acf0: [], b4c1d2e3f405: ['ae1027a6acf0'] });
    expect((await runLint({ head })).findings).toEqual([]);
  });
});

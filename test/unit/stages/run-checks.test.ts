import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { UserError } from '../../../src/core/errors.js';
import { healthRules } from '../../../src/gates/health/rules.js';
import type { Change } from '../../../src/git/change.js';
import { workingTree } from '../../../src/host/working-tree.js';
import { runChecks } from '../../../src/stages/checks/run-checks.js';
import type { GateInput, Services } from '../../../src/stages/services.js';
import { sqlEngine } from '../../support/plain-engine.js';
import { recordingHost } from '../../support/recording-host.js';
import { memoryTree } from '../../support/tree.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-checks-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const noChange = { commit: undefined, base: undefined, files: undefined, baseTree: undefined };

const unused = (): Promise<never> => Promise.reject(new Error('not for this test'));

function services(
  change: Partial<Change> = {},
  gate: (input: GateInput) => Promise<CheckResult> = async (input) => passed(input),
): Services {
  return {
    engines: async () => [sqlEngine],
    readChange: async ({ root }) => ({ ...noChange, root, mergedTree: workingTree(root), ...change }),
    startHistory: unused,
    recordReport: unused,
    mergeReports: unused,
    gate: async () => gate,
    publish: unused,
    startServer: unused,
    stopServer: unused,
    rules: unused,
  };
}

function passed(input: GateInput): CheckResult {
  const facts = [{ label: 'dir', value: input.histories.head.dir }];
  const rest = { findings: [], muted: [], migrations: [], durationMs: 0, facts };
  return { gate: 'lint', project: input.project, status: 'passed', summary: 'fine', ...rest };
}

function run(given: Parameters<typeof runChecks>[1], using: Services) {
  return runChecks(['lint'], given, { host: recordingHost({ cwd: folder }), services: using });
}

test('a lone project is found by itself', async () => {
  await write({ 'db/migrations/1.sql': '' });
  const { report, history } = await run({}, services());
  expect(report).toMatchObject({
    verdict: 'passed',
    checks: [{ project: '.', facts: [{ value: 'db/migrations' }] }],
  });
  expect(history.heads).toEqual(['1']);
});

test('every project of the settings file is judged, from its own folder', async () => {
  const config = 'projects:\n  - name: api\n  - { name: web, path: apps/web, dir: db/migrations }\n';
  await write({ 'lockkeeper.yml': config, 'api/migrations/1.sql': '', 'apps/web/db/migrations/2.sql': '' });
  const { report } = await run({}, services());
  expect(report.checks.map(({ project, facts }) => [project, facts[0]?.value])).toEqual([
    ['api', 'api/migrations'],
    ['web', 'apps/web/db/migrations'],
  ]);
});

test('the settings file above counts in every folder of a project, unless a folder was named', async () => {
  await write({ 'lockkeeper.yml': 'dir: db/migrations\n', 'db/migrations/1.sql': '', 'db/other/2.sql': '' });
  const host = recordingHost({ cwd: join(folder, 'db/other') });
  const dirOf = async (given: Parameters<typeof runChecks>[1]): Promise<unknown> => {
    const { report } = await runChecks(['lint'], given, { host, services: services() });
    return report.checks[0]?.facts[0]?.value;
  };
  expect(await dirOf({})).toBe('db/migrations');
  await expect(dirOf({ workingDirectory: '.' })).rejects.toThrow('no migrations found in db/other');
});

test('new migrations, heads and touched projects are told', async () => {
  const config = 'projects:\n  - name: api\n  - name: web\n';
  await write({
    'lockkeeper.yml': config,
    'api/migrations/1.sql': '',
    'api/migrations/2.sql': '',
    'web/migrations/7.sql': '',
  });
  const tree = memoryTree({ 'api/migrations/1.sql': '', 'web/migrations/7.sql': '' });
  const change: Partial<Change> = {
    base: { name: 'main', tip: 'def' },
    baseTree: tree,
    files: [{ path: 'api/migrations/2.sql', status: 'added' }],
    commit: 'abc',
  };
  const { history, report } = await run({}, services(change));
  expect(history).toEqual({
    newMigrations: [{ project: 'api', id: '2', name: '', file: 'api/migrations/2.sql' }],
    heads: ['2', '7'],
    touched: ['api'],
  });
  expect(report).toMatchObject({ commit: 'abc', base: 'main' });
});

describe('where nothing differs from the base', () => {
  const atBase: Partial<Change> = {
    base: { name: 'main', tip: 'abc' },
    baseTree: memoryTree({ 'migrations/1.sql': '' }),
    files: [],
    commit: 'abc',
  };

  test('a run says that nothing was judged and how to judge everything', async () => {
    await write({ 'migrations/1.sql': '' });
    const { report } = await run({}, services(atBase));
    expect(report.notes).toEqual([
      'Nothing differs from main, so no migration was judged. To judge the whole history: lockkeeper check --scope all (in a workflow: scope: all).',
    ]);
    expect((await run({ scope: 'all' }, services(atBase))).report.notes).toEqual([]);
  });
});

describe('what cannot run', () => {
  test('a gate that cannot run is broken and the next project is still heard', async () => {
    const config = 'projects:\n  - name: api\n  - name: web\n';
    await write({ 'lockkeeper.yml': config, 'api/migrations/1.sql': '', 'web/migrations/1.sql': '' });
    const gate = async (input: GateInput): Promise<CheckResult> => {
      if (input.project === 'api') throw new UserError({ what: 'no server', fix: 'start one' });
      return passed(input);
    };
    const { report } = await run({}, services(undefined, gate));
    expect(report.verdict).toBe('broken');
    expect(report.checks.map(({ status, summary }) => [status, summary])).toEqual([
      ['broken', 'no server\n  fix: start one'],
      ['passed', 'fine'],
    ]);
  });

  test('our own bug is not dressed up as a result', async () => {
    await write({ 'migrations/1.sql': '' });
    const gate = async (): Promise<CheckResult> => {
      throw new TypeError('undefined is not a function');
    };
    await expect(run({}, services(undefined, gate))).rejects.toThrow(TypeError);
  });

  test('no migrations at all', async () => {
    await write({ 'README.md': '' });
    await expect(run({}, services())).rejects.toThrow('no migrations found in this repository');
  });

  test('no migrations, but SQL files: says where they lie and what to write', async () => {
    await write({ 'README.md': '', 'sql/a.sql': '', 'sql/b.sql': '', 'more/c.sql': '' });
    await expect(run({}, services())).rejects.toThrow(
      /4 files; SQL lies in sql, more\n.*\n +engine: sql-pairs\n +dir: sql\n/s,
    );
  });

  test.each([
    ['that is not there', 'db/migratoins', 'there is no such folder'],
    ['without one', 'docs', '1 file; sql-forward looks for <id>/migration.sql'],
  ])('a named folder %s', async (_, dir, why) => {
    await write({ 'migrations/1.sql': '', 'docs/a.md': '' });
    const running = run({ engine: 'sql-forward', dir }, services());
    await expect(running).rejects.toThrow(`no migrations found in ${dir}\n  why: ${why}`);
  });

  test('paths that leave the repository, all at once', async () => {
    await write({
      'migrations/1.sql': '',
      'lockkeeper.yml': 'dir: ../outside\nbefore: [/etc/passwd, a.sql]\n',
    });
    await expect(run({}, services())).rejects.toThrow(
      /dir: \.\.\/outside is no relative path inside of the repository\n.*\nbefore: \/etc\/passwd is no relative/,
    );
  });

  test('a settings file, which a change can edit, that has the report written elsewhere', async () => {
    const paths = 'report-path: /etc/x.json\nsarif-path: ../x\nhtml-path: ../x.html\n';
    await write({ 'migrations/1.sql': '', 'lockkeeper.yml': paths });
    await expect(run({}, services())).rejects.toThrow(
      /report-path leads out of the repository\n.*\n.*sarif-path leads out .*\n.*\n.*html-path leads out/,
    );
  });

  test('a level for a rule that does not exist', async () => {
    await write({ 'migrations/1.sql': '', 'lockkeeper.yml': 'rules: { up-faild: off, no-such: error }\n' });
    const rules = async () => [
      { id: 'up-failed', title: '', severity: 'error' as const, why: '', mend: '', bad: '', good: '' },
    ];
    await expect(run({}, { ...services(), rules })).rejects.toThrow(
      'rules: there is no rule `up-faild`\n  fix: did you mean `up-failed`?\nrules: there is no rule `no-such`',
    );
  });

  test('a level for a rule of a release, whose gates read no settings', async () => {
    await write({ 'migrations/1.sql': '', 'lockkeeper.yml': 'rules: { health-slow: off }\n' });
    const rules = async () => [healthRules.slowAnswer];
    await expect(run({}, { ...services(), rules })).rejects.toThrow(
      'rules: the level of `health-slow` is fixed\n  why: a gate of a release reports it',
    );
  });

  test('settings behind a link that leaves the repository are not read', async () => {
    await write({ 'migrations/1.sql': '' });
    const outside = await mkdtemp(join(tmpdir(), 'lockkeeper-outside-'));
    await writeFile(join(outside, 'secret.yml'), 'token: hunter2\n');
    await symlink(join(outside, 'secret.yml'), join(folder, 'lockkeeper.yml'));
    const problem = await run({}, services()).catch((error: Error) => error.message);
    await rm(outside, { recursive: true });
    expect(problem).toMatch(/^lockkeeper\.yml: is a link that leads out of the repository/);
  });

  test('a folder where the settings file should be', async () => {
    await write({ 'migrations/1.sql': '', 'lockkeeper.yml/x': '' });
    await expect(run({}, services())).rejects.toThrow('lockkeeper.yml: is a folder, not a settings file');
  });

  test('several places and nobody said which', async () => {
    await write({ 'a/migrations/1.sql': '', 'b/migrations/1.sql': '' });
    await expect(run({}, services())).rejects.toThrow('several places look like migrations');
    await expect(run({ dir: 'b/migrations' }, services())).resolves.toMatchObject({
      history: { heads: ['1'] },
    });
  });

  test('test data is no project while there is a real one', async () => {
    await write({ 'migrations/1.sql': '', 'test/fixtures/x/migrations/9.sql': '' });
    expect((await run({}, services())).history.heads).toEqual(['1']);
  });

  test('a working directory or a settings file that is not there', async () => {
    await write({});
    await expect(run({ workingDirectory: 'nowhere' }, services())).rejects.toThrow('nowhere is not a folder');
    await expect(run({ config: 'other.yml' }, services())).rejects.toThrow('other.yml: does not exist');
  });

  test('a settings file that is no text', async () => {
    await write({});
    await writeFile(join(folder, 'lockkeeper.yml'), Buffer.from([0x64, 0xff, 0xfe]));
    await expect(run({}, services())).rejects.toThrow('lockkeeper.yml:1: byte 1 is not UTF-8');
  });
});

import { expect, test } from '@jest/globals';
import { resolveProjects } from '../../../src/config/projects.js';
import { readConfig } from '../../../src/config/read.js';
import { UserError } from '../../../src/core/errors.js';
import { allRules } from '../../../src/gates/rules.js';
import { refuseBadRules } from '../../../src/stages/checks/rule-names.js';

async function problemsOf(text: string): Promise<readonly string[]> {
  try {
    const projects = resolveProjects(readConfig(text, 'lockkeeper.yml'), {});
    await refuseBadRules(projects, { rules: async () => allRules });
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n');
  }
}

test('what is said of rules, paths, tables and small tables is taken where it means something', async () => {
  const text = [
    'rules: { missing-down: off }',
    'paths:',
    '  migrations/legacy/**: { rules: { missing-down: off }, until: 2026-12-31, reason: rewritten next year }',
    '  "db/{old,older}/[0-9]*.sql": { rules: { drop-table: notice } }',
    'tables:',
    '  public.audit: { rules: { set-not-null-scans: warning } }',
    '  logs.*: { rules: { drop-table: off } }',
    'assume-small: [settings, "config.*"]',
  ].join('\n');
  expect(await problemsOf(text)).toEqual([]);
});

test('everything that is wrong is told at once, at its line', async () => {
  const text = [
    'rules: { mising-down: off }',
    'paths:',
    '  ../other/**: { rules: { missing-down: off } }',
    '  "old/{a": { rules: { drop-tabel: off }, until: tomorrow }',
    '  "!new": { rules: { missing-down: off } }',
    'tables:',
    '  a.b.c: { rules: { drop-table: off }, until: 2026-02-30 }',
    '  audit: { rules: { missing-down: off, lock-timeout-ms: off } }',
    'assume-small: [x y]',
  ].join('\n');
  expect(await problemsOf(text)).toEqual([
    'rules: there is no rule `mising-down`',
    '  fix: did you mean `missing-down`?',
    'lockkeeper.yml:4:3: there is no rule `drop-tabel`',
    '  fix: did you mean `drop-table`?',
    'lockkeeper.yml:8:3: `missing-down` is not about a table',
    '  fix: say it in `paths` or `rules`',
    'lockkeeper.yml:8:3: there is no rule `lock-timeout-ms`',
    '  fix: see docs/rules for all of them',
    'lockkeeper.yml:3:3: ../other/** is no pattern inside of the repository',
    '  fix: write it relative to the project',
    'lockkeeper.yml:4:3: "old/{a" is no file pattern',
    '  fix: write one such as migrations/legacy/** or db/{old,older}/*.sql',
    'lockkeeper.yml:4:3: until: "tomorrow" is no day',
    '  fix: write it as year, month and day: 2026-12-31',
    'lockkeeper.yml:5:3: "!new" is no file pattern',
    '  fix: write one such as migrations/legacy/** or db/{old,older}/*.sql',
    'lockkeeper.yml:7:3: "a.b.c" names no table',
    '  fix: write it as orders, public.orders, audit.* or "Odd name"',
    'lockkeeper.yml:7:3: until: "2026-02-30" is no day',
    '  fix: write it as year, month and day: 2026-12-31',
    'assume-small: "x y" names no table',
    '  fix: write it as orders, public.orders, audit.* or "Odd name"',
  ]);
});

test('what holds for several projects is told once', async () => {
  const text = [
    'tables: { "a b": { rules: { drop-table: off } } }',
    'projects: [{ name: api }, { name: web }]',
  ].join('\n');
  expect(await problemsOf(text)).toHaveLength(2);
});

test('a part of another form is refused with the other problems of the file', async () => {
  const text = ['paths: { legacy: off, old: { rule: {} } }', 'tables: [audit]', 'assume-small: 3'].join('\n');
  expect((await problemsOf(text)).filter((line) => !line.startsWith('  '))).toEqual([
    'lockkeeper.yml:1:10: `paths.legacy` must be a map from file patterns to a map with rules',
    expect.stringMatching(/^lockkeeper\.yml:1:23: /),
    expect.stringMatching(/^lockkeeper\.yml:1:\d+: /),
    'lockkeeper.yml:2:1: `tables` must be a map from tables to a map with rules',
    'lockkeeper.yml:3:1: `assume-small` must be text or a list of texts',
  ]);
});

import { expect, test } from '@jest/globals';
import { pairs } from '../../../support/history.js';
import { runLint } from '../../../support/lint.js';

async function coverageOf(sql: string, back?: string): Promise<string | undefined> {
  const head = pairs(['0001_x'], { '0001_x': { down: back ?? null } });
  const [migration] = head.migrations;
  if (!migration?.up) throw new Error('no migration');
  const { file } = migration.up;
  const up = { ...migration.up, sql: { file, text: sql, line: 1, mode: 'wrapped' as const } };
  const result = await runLint({ head: { ...head, migrations: [{ ...migration, up }] }, scope: 'all' });
  return result.facts.find(({ label }) => label === 'SQL')?.value;
}

test('what was not read is counted, and told with its place', async () => {
  expect(
    await coverageOf('CREATE TABLE a (b int);\nDO $$BEGIN\n  EXECUTE current_user; END$$;\nSELEC 1;'),
  ).toMatch(
    /^2 of 4 statements were not read: dynamic EXECUTE at .*:3:11; syntax error at or near "SELEC" at .*:4:1$/,
  );
});

test('what was read in a block counts like any other statement', async () => {
  expect(await coverageOf("DO $$BEGIN EXECUTE 'DROP TABLE IF EXISTS a'; END$$;")).toBe('2 statements read');
});

test('a down counts like an up', async () => {
  expect(await coverageOf('CREATE TABLE b ();', 'DROP TABLE b; SELEC 1;')).toMatch(
    /^1 of 3 statements were not read: .* at migrations\/0001_x\.down\.sql:1:15$/,
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysSince, parseDay } from '../../../../src/core/day.js';
import { severities } from '../../../../src/core/finding.js';
import type { RuleLevel } from '../../../../src/core/rule.js';
import { applyMuting } from '../../../../src/gates/muting/apply.js';
import { current, levelsOf } from '../../../../src/gates/muting/levels.js';
import { readSuppressions } from '../../../../src/gates/muting/suppression.js';
import { pairs } from '../../../support/history.js';
import { runLint, today } from '../../../support/lint.js';
import { aCheck, aFinding } from '../../../support/report.js';
import { memoryTree } from '../../../support/tree.js';

const up = 'migrations/0001_a.up.sql';
const head = pairs(['0001_a'], { '0001_a': { down: null } });

/** The day of every test is 2026-03-04. */
const withComment = (comment: string, more: object = {}) =>
  runLint({ head, files: { [up]: `create table a ();\n${comment}\n` }, ...more });

describe('a day', () => {
  test.each(['2026-13-01', '2026-02-30', '26-01-01', '2026-1-1', 'spring', '', '2026-01-01T00:00:00Z'])(
    '%j is none',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  test('lasts to its end in UTC', () => {
    expect(daysSince('2026-03-04', new Date('2026-03-04T23:59:59.999Z'))).toBe(0);
    expect(daysSince('2026-03-04', new Date('2026-03-05T00:00:00Z'))).toBe(1);
    expect(daysSince('2026-03-04', new Date('2026-03-03T23:59:59Z'))).toBe(-1);
  });
});

describe('a suppression with an end', () => {
  test.each([
    ['-- lockkeeper: ignore a-b, c until 2026-12-31: because', ['a-b', 'c'], '2026-12-31', 'because'],
    ['-- lockkeeper: ignore a until\t2026-12-31 :why', ['a'], '2026-12-31', 'why'],
    ['-- lockkeeper: ignore a until 2026-12-31 why', ['a'], '2026-12-31', ''],
    ['-- lockkeeper: ignore a until: why', ['a'], '', 'why'],
    ['-- lockkeeper: ignore until 2026-12-31: why', [''], '2026-12-31', 'why'],
  ])('%j is read', (text, ...[rules, until, reason]) => {
    expect(readSuppressions(text, 'f')).toEqual([{ location: { file: 'f', line: 1 }, rules, reason, until }]);
  });

  test('a rule may have the word in its name', () => {
    expect(readSuppressions('-- lockkeeper: ignore not-until-now: x', 'f')[0]?.rules).toEqual([
      'not-until-now',
    ]);
  });

  test('holds up to its last day, and the record says until when', async () => {
    const result = await withComment('-- lockkeeper: ignore missing-down until 2026-03-04: rows are gone');
    expect(result.findings).toEqual([]);
    expect(result.muted).toMatchObject([{ reason: 'rows are gone (until 2026-03-04)' }]);
  });

  test('from then on the finding is back and says why, and the suppression is told to have expired', async () => {
    const result = await withComment('-- lockkeeper: ignore missing-down until 2026-02-20: rows are gone');
    expect(result.status).toBe('failed');
    expect(result.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error missing-down',
      'warning suppression-expired',
    ]);
    expect(result.findings[0]?.detail).toContain(
      `It was suppressed until 2026-02-20, 12 days ago (${up}:2).`,
    );
    expect(result.findings[1]?.title).toBe('the suppression of missing-down expired 12 days ago');
    expect(result.findings[1]?.detail).toBe('It held until 2026-02-20: rows are gone');
  });

  test('that has expired gives way to another one that holds', async () => {
    const result = await withComment(
      '-- lockkeeper: ignore missing-down until 2026-02-20: first\n-- lockkeeper: ignore missing-down until 2026-04-01: longer',
    );
    expect(result.findings.map(({ rule }) => rule)).toEqual(['suppression-expired']);
    expect(result.muted).toMatchObject([{ reason: 'longer (until 2026-04-01)' }]);
  });

  test.each(['spring', '2026-02-30', ''])('with the day %j has no effect, and is told', async (day) => {
    const { findings } = await withComment(`-- lockkeeper: ignore missing-down until ${day}: x`);
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-down', 'suppression-bad-date']);
  });

  test('may be asked for by a rule', async () => {
    const levels = { 'suppression-without-expiry': 'error' as const };
    const without = await withComment('-- lockkeeper: ignore missing-down: x', { levels });
    expect(without.findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['suppression-without-expiry', 'lockkeeper: ignore missing-down until <year-month-day>: x'],
    ]);
    const dated = await withComment('-- lockkeeper: ignore missing-down until 2026-04-01: x', { levels });
    expect(dated.findings).toEqual([]);
  });

  test('ends for what other gates found too', async () => {
    const finding = aFinding({ rule: 'down-failed', migration: '1', location: { file: up, line: 1 } });
    const found = aCheck({ status: 'failed', findings: [finding] });
    const muting = (text: string) =>
      applyMuting(found, { history: head, tree: memoryTree({ [up]: text }), now: today });
    const comment = (day: string) => `-- lockkeeper: ignore down-failed until ${day}: x`;
    expect((await muting(comment('2026-03-04'))).findings).toEqual([]);
    const [back] = (await muting(comment('2026-03-03'))).findings;
    expect(back?.detail).toContain(`It was suppressed until 2026-03-03, 1 day ago (${up}:1).`);
  });
});

describe('levels of paths and tables', () => {
  const rules = (level: RuleLevel) => ({ 'missing-down': level });

  test('of a path hold below it, and are stronger than those of the project', async () => {
    const paths = [{ pattern: 'migrations/legacy', rules: rules('off') }];
    expect((await runLint({ head, paths })).findings).toHaveLength(1);
    const here = [{ pattern: 'migrations/**', rules: rules('notice') }];
    const judged = await runLint({ head, paths: here, levels: rules('error') });
    expect(judged.findings.map(({ severity }) => severity)).toEqual(['notice']);
    const twice = [...here, { pattern: 'migrations', rules: rules('warning') }];
    expect((await runLint({ head, paths: twice })).findings[0]?.severity).toBe('warning');
  });

  test('may let a rule speak on a path alone', async () => {
    const paths = [{ pattern: 'migrations', rules: rules('warning') }];
    const { findings } = await runLint({ head, paths, levels: rules('off') });
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  const made = 'create table audit (id int, note text); create table orders (id int, note text);';
  const onTables = async (sql: string, more: object) => {
    const pair = pairs(['1_a', '2_b'], { '1_a': { up: made }, '2_b': { up: sql } });
    const result = await runLint({ head: pair, base: pairs(['1_a'], { '1_a': { up: made } }), ...more });
    return result.findings
      .filter(({ rule }) => rule === 'set-not-null-scans' || rule === 'constraint-scans')
      .map(({ severity }) => severity);
  };
  const off = {
    pattern: 'audit',
    rules: { 'set-not-null-scans': 'off', 'constraint-scans': 'off' } as const,
  };

  test('of a table hold for what is done to it, and are the strongest', async () => {
    const audit = 'alter table audit alter note set not null;';
    const orders = 'alter table orders alter note set not null;';
    expect(await onTables(audit + orders, { tables: [off] })).toEqual(['error']);
    const paths = [{ pattern: 'migrations', rules: { 'set-not-null-scans': 'warning' } }];
    expect(await onTables(audit + orders, { tables: [off], paths })).toEqual(['warning']);
    expect(await onTables(audit, { tables: [off], levels: { 'set-not-null-scans': 'error' } })).toEqual([]);
  });

  test('of one table say nothing of a statement that also locks another', async () => {
    const key = 'alter table audit add constraint k foreign key (id) references orders (id);';
    expect(await onTables(key, { tables: [off] })).toEqual(['error']);
    const both = [off, { ...off, pattern: 'orders' }];
    expect(await onTables(key, { tables: both })).toEqual([]);
  });

  test('come to their end, and are told at their line', async () => {
    const where = { file: 'lockkeeper.yml', line: 4 };
    const paths = [
      { pattern: 'migrations/**', rules: rules('off'), until: '2026-02-20', reason: 'is rewritten', where },
    ];
    const { findings } = await runLint({ head, paths });
    expect(findings.map(({ rule, location }) => [rule, location?.line])).toEqual([
      ['missing-down', 1],
      ['suppression-expired', 4],
    ]);
    expect(findings[1]?.title).toBe('what is said of migrations/** held until 2026-02-20, 12 days ago');
    const still = await runLint({
      head,
      paths: [{ pattern: 'migrations/**', rules: rules('off'), until: '2026-03-04' }],
    });
    expect(still.findings).toEqual([]);
  });

  test('that turn rules off need an end where the project asks for one', async () => {
    const paths = [
      { pattern: 'migrations', rules: rules('off') },
      { pattern: 'other', rules: rules('notice') },
    ];
    const levels = { 'suppression-without-expiry': 'error' as const };
    const { findings } = await runLint({ head, paths, levels });
    expect(findings.map(({ title }) => title)).toEqual(['rules are off for migrations without an end']);
  });

  test('hold for what other gates found, but not for what was settled before', async () => {
    const finding = aFinding({ severity: 'error', location: { file: up } });
    const found = aCheck({ findings: [finding] });
    const input = {
      history: head,
      tree: memoryTree({}),
      now: today,
      paths: [{ pattern: 'migrations', rules: { [finding.rule]: 'notice' as const } }],
    };
    expect((await applyMuting(found, input)).findings[0]?.severity).toBe('notice');
    const settled = await applyMuting(found, { ...input, settled: found.findings });
    expect(settled.findings[0]?.severity).toBe('error');
  });

  test('a statement counts as much as on the table where it counts most', () => {
    const order: readonly RuleLevel[] = [...severities, 'off'];
    const level = fc.constantFrom(...order);
    fc.assert(
      fc.property(fc.array(fc.option(level), { minLength: 1, maxLength: 4 }), level, (said, own) => {
        const tables = said.flatMap((one, index) =>
          one === null ? [] : [{ pattern: `t${index}`, rules: { r: one } }],
        );
        const named = said.map((_one, index) => `public.t${index}`);
        const together = levelsOf({ tables }).said({ id: 'r', severity: own }, { tables: () => named });
        expect(order.indexOf(together ?? own)).toBe(
          Math.min(...said.map((one) => order.indexOf(one ?? own))),
        );
      }),
    );
  });

  test('nothing of what has expired is left', () => {
    const part = { pattern: 'a', rules: {}, until: '2026-03-03' };
    expect(current({ paths: [part], tables: [part] }, today)).toEqual({
      levels: undefined,
      paths: [],
      tables: [],
    });
  });
});

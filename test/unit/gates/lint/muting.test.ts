import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckResult } from '../../../../src/core/check-result.js';
import { UserError } from '../../../../src/core/errors.js';
import { type Finding, fingerprint } from '../../../../src/core/finding.js';
import { applyMuting } from '../../../../src/gates/muting/apply.js';
import { type Baseline, readBaseline, writeBaseline } from '../../../../src/gates/muting/baseline.js';
import { readSuppressions } from '../../../../src/gates/muting/suppression.js';
import { pairs, revisions } from '../../../support/history.js';
import { runLint, today } from '../../../support/lint.js';
import { aCheck, aFinding } from '../../../support/report.js';
import { memoryTree } from '../../../support/tree.js';

const up = 'migrations/0001_a.up.sql';
const noDown = { '0001_a': { down: null } };

function withComment(comment: string) {
  return runLint({ head: pairs(['0001_a'], noDown), files: { [up]: `create table a ();\n${comment}\n` } });
}

describe('suppressions', () => {
  test.each([
    ['-- lockkeeper: ignore a-b: because', ['a-b'], 'because'],
    ['# lockkeeper: ignore a-b, c: because: it is', ['a-b', 'c'], 'because: it is'],
    ['x = 1  // lockkeeper:ignore  a-b :why', ['a-b'], 'why'],
    ['-- lockkeeper: ignore a-b', ['a-b'], ''],
    ['-- lockkeeper: ignore', [''], ''],
    ['-- lockkeeper: ignore a-b: windows\r', ['a-b'], 'windows'],
  ])('%j is read', (text, rules, reason) => {
    expect(readSuppressions(`\n${text}\n`, 'f')).toEqual([
      { location: { file: 'f', line: 2 }, rules, reason },
    ]);
  });

  test.each([
    '-- lockkeeper: irreversible: x',
    '-- lockkeeper ignore x: y',
    'lockkeeper: ignore x: y',
    '-- ignore x',
  ])('%j is none', (text) => expect(readSuppressions(text, 'f')).toEqual([]));

  test('with a reason take the finding out and keep it for the record', async () => {
    const result = await withComment('-- lockkeeper: ignore missing-down: the old rows are gone');
    expect(result.status).toBe('passed');
    expect(result.findings).toEqual([]);
    expect(result.muted).toMatchObject([{ by: 'suppression', reason: 'the old rows are gone' }]);
  });

  test('without a reason have no effect', async () => {
    const result = await withComment('-- lockkeeper: ignore missing-down');
    expect(result.findings.map((finding) => finding.rule)).toEqual([
      'missing-down',
      'suppression-without-reason',
    ]);
    expect(result.findings[1]?.location).toEqual({ file: up, line: 2 });
  });

  test('that name no rule, or suppress nothing, are told', async () => {
    const result = await withComment('-- lockkeeper: ignore missing-down, mising-up, empty-down: x');
    expect(result.findings.map((finding) => [finding.rule, finding.subject])).toEqual([
      ['suppression-stale', 'empty-down'],
      ['suppression-unknown-rule', 'mising-up'],
    ]);
    expect(result.findings[1]?.fix).toBe('write missing-up in its place');
  });

  test('of rules that were not asked are not called stale', async () => {
    const files = {
      [up]: '-- lockkeeper: ignore order-behind-base, not-restored, create-all, missing-down: x',
    };
    const result = await runLint({ head: pairs(['0001_a'], noDown), files, otherRules: ['not-restored'] });
    expect(result.findings).toEqual([]);
  });

  test('of rules about SQL are not called stale in code, which only the smoke-run reads', async () => {
    const sql = pairs(['0001_a'], {});
    const [code] = revisions({ b2: [] }).migrations;
    if (!code) throw new Error('there is a revision');
    const head = { ...sql, migrations: [...sql.migrations, code] };
    const comment = '-- lockkeeper: ignore index-not-concurrent: small table';
    const stale = async (file: string): Promise<number> => {
      const { findings } = await runLint({ head, files: { [file]: comment.replace('--', '#') } });
      return findings.filter(({ rule }) => rule === 'suppression-stale').length;
    };
    expect(await stale(code.file)).toBe(0);
    expect(await stale(up)).toBe(1);
  });

  test('and levels leave what a run has refuted a notice', async () => {
    const evidence = { verdict: 'refuted', server: 'PostgreSQL 16.14', seen: [] } as const;
    const findings = [aFinding({ rule: 'table-rewrite', severity: 'notice', evidence })];
    const input = { history: pairs(['0001_a']), tree: memoryTree({}), now: today };
    const judge = (level: 'error' | 'off') =>
      applyMuting(aCheck({ gate: 'smoke', findings }), { ...input, levels: { 'table-rewrite': level } });
    expect((await judge('error')).findings).toEqual(findings);
    expect((await judge('off')).findings).toEqual([]);
  });

  test('and the baseline take out what confirms a finding together with it', async () => {
    const predicted = aFinding({ rule: 'set-not-null-scans', location: { file: up } });
    const confirms = { rule: predicted.rule, fingerprint: fingerprint(predicted) };
    const failure = aFinding({ rule: 'may-fail-on-rows', location: { file: up }, confirms });
    const judge = (comment: string, baseline?: Baseline) =>
      applyMuting(aCheck({ gate: 'smoke', findings: [failure] }), {
        history: pairs(['0001_a']),
        tree: memoryTree({ [up]: comment }),
        now: today,
        baseline,
      });
    expect((await judge('-- lockkeeper: ignore set-not-null-scans: small')).findings).toEqual([]);
    expect((await judge('-- lockkeeper: ignore may-fail-on-rows: counted')).findings).toEqual([]);
    expect((await judge('-- lockkeeper: ignore missing-down: x')).findings).toEqual([failure]);
    const baseline = readBaseline(writeBaseline([predicted]), 'b.json');
    expect((await judge('', baseline)).findings).toEqual([]);
  });

  test('in migrations that are merged are left alone, because an edit would be worse', async () => {
    const head = pairs(['0001_a']);
    const files = { [up]: '-- lockkeeper: ignore missing-down: x' };
    const result = await runLint({ head, base: head, changes: [], scope: 'all', files });
    expect(result.findings).toEqual([]);
  });

  test('of everything that was found leave nothing, and nothing stale', async () => {
    const flaw = fc.constantFrom(
      { down: null },
      { down: '' },
      { up: null },
      { irreversible: { reason: undefined } },
      { notRun: 'Go' },
    );
    const stems = fc.constantFrom('0001_a', '1_a', 'no number', '0003_update', '20990101000000_x', '0004_é');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(stems, flaw, { minKeys: 1 }), async (flaws) => {
        const head = pairs(Object.keys(flaws), flaws);
        const first = await runLint({ head });
        const files: Record<string, string> = {};
        for (const { rule, location } of first.findings) {
          const file = location?.file ?? '';
          files[file] = `${files[file] ?? ''}-- lockkeeper: ignore ${rule}: it is meant so\n`;
        }
        const again = await runLint({ head, files });
        expect(again.findings).toEqual([]);
        expect(again.muted).toHaveLength(first.findings.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what another gate found', () => {
  const head = pairs(['0001_a', '0002_b']);
  const finding = (id: string): Finding => ({
    rule: 'down-failed',
    severity: 'error',
    title: 'x',
    migration: id,
    location: { file: `migrations/000${id}.down.sql`, line: 1 },
    subject: id,
  });
  const result: CheckResult = {
    gate: 'smoke',
    project: '.',
    status: 'failed',
    summary: '',
    findings: [finding('1'), finding('2')],
    muted: [],
    durationMs: 1,
    migrations: [],
    facts: [],
  };
  const comment = '-- lockkeeper: ignore down-failed: the data is gone';

  test('is suppressed by a comment in either file of the migration', async () => {
    const tree = memoryTree({ 'migrations/0001_a.up.sql': comment, 'migrations/0002_b.down.sql': '' });
    const muted = await applyMuting(result, { history: head, tree, now: today });
    expect(muted.findings.map((one) => one.migration)).toEqual(['2']);
    expect(muted.status).toBe('failed');
    expect(muted.muted).toMatchObject([{ by: 'suppression', reason: 'the data is gone' }]);
  });

  test('passes when nothing that failed it is left', async () => {
    const tree = memoryTree({});
    const off = await applyMuting(result, {
      history: head,
      tree,
      now: today,
      levels: { 'down-failed': 'off' },
    });
    expect([off.status, off.findings]).toEqual(['passed', []]);
    const baseline = readBaseline(writeBaseline(result.findings), 'b.json');
    expect((await applyMuting(result, { history: head, tree, now: today, baseline })).status).toBe('passed');
    const softer = await applyMuting(result, {
      history: head,
      tree,
      now: today,
      levels: { 'down-failed': 'warning' },
    });
    expect(softer.findings.map((one) => one.severity)).toEqual(['warning', 'warning']);
  });

  test.each(['broken', 'failed'] as const)('a check that is %s without findings stays so', async (status) => {
    const tree = memoryTree({});
    expect(
      (await applyMuting({ ...result, status, findings: [] }, { history: head, tree, now: today })).status,
    ).toBe(status);
  });
});

describe('the baseline', () => {
  const head = pairs(['0001_a', '0002_b'], { '0001_a': { down: null }, '0002_b': { down: '' } });

  test('takes out what was there when the project adopted the gate, and nothing new', async () => {
    const old = await runLint({ head: pairs(['0001_a'], noDown), scope: 'all' });
    const baseline = readBaseline(writeBaseline(old.findings), 'lockkeeper-baseline.json');
    const result = await runLint({ head, scope: 'all', baseline });
    expect(result.findings.map((finding) => finding.rule)).toEqual(['empty-down']);
    expect(result.muted).toMatchObject([{ by: 'baseline', finding: { rule: 'missing-down' } }]);
  });

  test('tells which of its entries are mended', async () => {
    const baseline = readBaseline(writeBaseline((await runLint({ head })).findings), 'b.json');
    const mended = await runLint({ head: pairs(['0001_a', '0002_b'], noDown), scope: 'all', baseline });
    expect(mended.findings).toMatchObject([{ rule: 'baseline-stale', location: { file: 'b.json' } }]);
    expect(mended.status).toBe('passed');
    expect((await runLint({ head: pairs([]), baseline })).findings).toEqual([]);
  });

  test('is the same text for the same findings in any order', async () => {
    const { findings } = await runLint({ head });
    expect(writeBaseline([...findings].reverse())).toBe(writeBaseline(findings));
  });

  test.each(['', '{', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{}]}', 'null'])(
    '%j is refused',
    (text) => expect(() => readBaseline(text, 'b.json')).toThrow(UserError),
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../../src/core/report.js';
import { historyForm } from '../../../src/publish/history/model.js';
import { inHistory } from '../../../src/publish/history/open.js';
import { historyOutlet, startInHistory } from '../../../src/publish/history/outlet.js';
import { readHistory } from '../../../src/publish/history/read.js';
import { stagesOf } from '../../../src/publish/history/rows.js';
import { writeReport } from '../../../src/publish/history/write.js';
import { anEntry, aPassedReport } from '../../support/recorded.js';
import { aCheck, aFinding, anyReport } from '../../support/report.js';
import { scenario } from '../../support/scenario.js';
import { testMajors, withDatabase } from '../../support/server.js';

const idle = new AbortController().signal;

async function read(url: string, filter: Partial<Parameters<typeof readHistory>[1]> = {}) {
  const runs = await readHistory({ url, input: 'history-url' }, { limit: 100, ...filter });
  historyForm.parse({ version: 1, runs: runs ?? [] });
  return runs ?? [];
}

async function write(entry: ReturnType<typeof anEntry>, report: Report): Promise<void> {
  await historyOutlet(entry).deliver(report, idle);
}

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('what a report says is read back, whatever its texts are', async () => {
    await withDatabase(major, async ({ url }) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(anyReport(), async (report) => {
          fc.pre(report.checks.length > 0);
          const key = `run-${run++}`;
          await write(anEntry(url, { key }), report);
          const found = (await read(url)).find((one) => one.key === key);
          expect(found?.stages).toEqual(stagesOf(report));
          expect(found?.verdict).toBe(report.verdict);
        }),
        { numRuns: 25 },
      );
    });
  }, 60_000);

  test('a migrate run tells from and to, who, where and how long', async () => {
    await withDatabase(major, async ({ url }) => {
      const migrate = {
        route: 'database',
        direction: 'up',
        database: 'shop',
        from: '002_b',
        to: '003_c',
        steps: [{ id: '003_c', name: 'c', status: 'applied', tries: 1, durationMs: 12.4 }],
      } as const;
      const commit = 'a'.repeat(40);
      const checks = [
        aCheck({ gate: 'plan', durationMs: 300 }),
        aCheck({ gate: 'migrate', durationMs: 700, migrate }),
      ];
      await write(anEntry(url), aPassedReport([], { checks, commit, base: 'origin/main' }));
      expect(await read(url)).toMatchObject([
        {
          key: 'acme/shop-17-1',
          repository: 'acme/shop',
          environment: 'production',
          actor: 'dev',
          runUrl: 'https://github.com/acme/shop/actions/runs/17',
          commit,
          from: '002_b',
          to: '003_c',
          verdict: 'passed',
          startedAt: '2026-11-22T08:00:00.000Z',
          durationMs: 1000,
          stages: [
            { kind: 'plan', startedAt: '2026-11-22T08:00:00.000Z', durationMs: 300 },
            {
              kind: 'migrate',
              startedAt: '2026-11-22T08:00:00.300Z',
              details: {
                migrate: { from: '002_b', steps: [{ id: '003_c', status: 'applied', durationMs: 12 }] },
              },
            },
          ],
        },
      ]);
    });
  });

  test('stages of one run that are written at once all get a place', async () => {
    await withDatabase(major, async ({ url }) => {
      const gates = ['lint', 'smoke', 'plan', 'backup', 'migrate', 'verify', 'deploy', 'health'] as const;
      await Promise.all(
        gates.map(async (gate) => {
          const entry = anEntry(url);
          await startInHistory(entry, { gates: [gate], at: '2026-11-22T08:00:00.000Z', signal: idle });
          await write(entry, aPassedReport([gate]));
        }),
      );
      const [run, ...others] = await read(url);
      expect(others).toEqual([]);
      expect(run?.stages.map(({ kind }) => kind).sort()).toEqual([...gates].sort());
      expect(run?.verdict).toBe('passed');
    });
  });
});

test('a write that is done again adds nothing', async () => {
  await withDatabase(16, async ({ url, session }) => {
    const entry = anEntry(url);
    const findings = [aFinding(), aFinding({ subject: 'other', severity: 'notice' })];
    const report = aPassedReport([], { checks: [aCheck({ findings }), aCheck({ gate: 'smoke' })] });
    await startInHistory(entry, { gates: ['lint'], at: report.startedAt, signal: idle });
    await write(entry, report);
    const before = await read(url);
    await write(entry, report);
    await inHistory(entry, idle, async (again) => {
      await writeReport(again, entry, report);
      await writeReport(again, entry, report);
    });
    expect(await read(url)).toEqual(before);
    expect(before[0]?.stages.map(({ kind, status }) => [kind, status])).toEqual([
      ['lint', 'failed'],
      ['smoke', 'passed'],
    ]);
    const [count] = await session.query('select count(*)::int from lockkeeper.findings');
    expect(count).toEqual({ count: '2' });
  });
});

scenario(
  {
    id: 'connection-lost',
    area: 'History',
    happens:
      'The connection to the history breaks while a run is written, so that nobody knows whether it counts.',
    does: 'Connects again and writes it again; it is there once.',
    exit: 0,
    leaves: 'Nothing.',
  },
  () =>
    withDatabase(16, async ({ url, session }) => {
      const entry = anEntry(url);
      let times = 0;
      await inHistory(entry, idle, async (own) => {
        await writeReport(own, entry, aPassedReport(['lint']));
        times++;
        if (times === 1) await session.query('select pg_terminate_backend($1)', [own.pid]);
      });
      expect(times).toBe(2);
      expect((await read(url))[0]?.stages).toHaveLength(1);
    }),
);

describe('the verdict of a run', () => {
  test('is none while a stage runs, and stays none when it was killed', async () => {
    await withDatabase(16, async ({ url }) => {
      await write(anEntry(url), aPassedReport(['lint']));
      expect((await read(url))[0]?.verdict).toBe('passed');
      await startInHistory(anEntry(url), {
        gates: ['migrate'],
        at: '2026-11-22T08:10:00.000Z',
        signal: idle,
      });
      expect((await read(url))[0]?.verdict).toBeUndefined();
      await write(anEntry(url), aPassedReport(['health'], { startedAt: '2026-11-22T08:20:00.000Z' }));
      const [run] = await read(url);
      expect(run?.verdict).toBeUndefined();
      expect(run?.durationMs).toBeUndefined();
      expect(run?.stages.map(({ kind, status }) => [kind, status])).toEqual([
        ['lint', 'passed'],
        ['migrate', 'running'],
        ['health', 'passed'],
      ]);
    });
  });

  test('is that of its worst stage', async () => {
    await withDatabase(16, async ({ url }) => {
      const failed = aPassedReport([], { checks: [aCheck({ gate: 'health', status: 'failed' })] });
      const warned = aPassedReport([], {
        checks: [aCheck({ findings: [aFinding({ severity: 'warning' })] })],
        failOn: 'warning',
      });
      await write(anEntry(url, { key: 'a' }), failed);
      await write(anEntry(url, { key: 'a' }), aPassedReport(['rollback']));
      await write(anEntry(url, { key: 'b' }), warned);
      await write(
        anEntry(url, { key: 'c' }),
        aPassedReport(['lint'], { checks: [aCheck({ status: 'broken' })] }),
      );
      const verdicts = (await read(url)).map(({ key, verdict }) => [key, verdict]);
      expect(Object.fromEntries(verdicts)).toEqual({ a: 'failed', b: 'failed', c: 'broken' });
    });
  });
});

test('a merged report adds what its stages have not written themselves', async () => {
  await withDatabase(16, async ({ url }) => {
    await write(anEntry(url), aPassedReport(['lint']));
    const merged = aPassedReport(['lint', 'smoke'], { startedAt: '2026-11-22T08:05:00.000Z' });
    const entry = anEntry(url, { onlyMissing: true });
    await write(entry, merged);
    await write(entry, merged);
    expect((await read(url))[0]?.stages.map(({ kind }) => kind)).toEqual(['lint', 'smoke']);
  });
});

test('runs are found by environment, project, gate, time, outcome and number', async () => {
  await withDatabase(16, async ({ url }) => {
    const origin = (key: string, environment: string) => ({ ...anEntry(url).origin, key, environment });
    const at = (day: number) => ({ startedAt: `2026-11-0${day}T08:00:00.000Z` });
    await write(anEntry(url, { origin: origin('1', 'staging') }), aPassedReport(['lint'], at(1)));
    await write(
      anEntry(url, { origin: origin('2', 'production') }),
      aPassedReport([], { ...at(2), checks: [aCheck({ gate: 'deploy', project: 'api', status: 'failed' })] }),
    );
    await startInHistory(anEntry(url, { origin: origin('3', 'production') }), {
      gates: ['seed'],
      at: at(3).startedAt,
      signal: idle,
    });
    const keys = async (filter: Partial<Parameters<typeof readHistory>[1]>) =>
      (await read(url, filter)).map(({ key }) => key);
    expect(await keys({})).toEqual(['3', '2', '1']);
    expect(await keys({ limit: 2 })).toEqual(['3', '2']);
    expect(await keys({ environment: 'production' })).toEqual(['3', '2']);
    expect(await keys({ project: 'api' })).toEqual(['2']);
    expect(await keys({ project: 'acme/shop' })).toEqual(['3', '2', '1']);
    expect(await keys({ gate: 'lint' })).toEqual(['1']);
    expect(await keys({ since: '2026-11-02T00:00:00Z' })).toEqual(['3', '2']);
    expect(await keys({ failed: true })).toEqual(['3', '2']);
    expect(await keys({ failed: true, environment: 'staging' })).toEqual([]);
  });
});

test('a database without a history has none, and reading makes none', async () => {
  await withDatabase(16, async ({ url, session }) => {
    expect(await readHistory({ url, input: 'history-url' }, { limit: 1 })).toBeUndefined();
    expect(await session.query(`select from pg_namespace where nspname = 'lockkeeper'`)).toEqual([]);
  });
});

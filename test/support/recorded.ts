import type { GateName } from '../../src/core/check-result.js';
import { makeReport, type Report } from '../../src/core/report.js';
import type { HistoryEntry } from '../../src/publish/history/entry.js';
import { aCheck } from './report.js';

/** An entry of the history in that database. */
export function anEntry(
  url: string,
  parts: Partial<HistoryEntry> & { readonly key?: string } = {},
): HistoryEntry {
  const { key = 'acme/shop-17-1', ...rest } = parts;
  return {
    url,
    input: 'history-url',
    id: crypto.randomUUID(),
    origin: {
      key,
      repository: 'acme/shop',
      environment: 'production',
      actor: 'dev',
      runUrl: 'https://github.com/acme/shop/actions/runs/17',
    },
    onlyMissing: false,
    ...rest,
  };
}

/** A report of gates that all passed, each in a second. */
export function aPassedReport(gates: readonly GateName[], parts: Partial<Report> = {}): Report {
  return makeReport({
    tool: { name: 'lockkeeper', version: '0.1.0' },
    startedAt: '2026-11-22T08:00:00.000Z',
    durationMs: 1000 * gates.length,
    checks: gates.map((gate) => aCheck({ gate, durationMs: 1000 })),
    notes: [],
    failOn: 'error',
    ...parts,
  });
}

import type { CheckResult, CheckStatus, MigrationResult, MutedFinding } from '../core/check-result.js';
import { counted } from '../core/count.js';
import { fingerprint } from '../core/finding.js';
import { uniteFindings } from '../core/finding-list.js';

/** Worst first. */
const statusOrder: readonly CheckStatus[] = ['broken', 'failed', 'passed', 'skipped'];
const migrationOrder: readonly MigrationResult['status'][] = [
  'failed',
  'not-run',
  'irreversible',
  'passed',
  'skipped',
];

/**
 * One result of the parts of one gate's spread-out run: migrations in the order of the parts, times summed (the
 * work done, not the time waited), findings once. A part that is missing makes it `broken` and is named.
 */
export function uniteShards(parts: readonly CheckResult[]): readonly CheckResult[] {
  const sorted = [...once(parts, (part) => JSON.stringify(part))].sort(byPart);
  const [first] = sorted;
  if (!first?.shard) return [];
  const total = first.shard.count;
  const present = new Set(sorted.map(({ shard }) => shard?.index));
  const missing = Array.from({ length: total }, (_, index) => index + 1).filter(
    (index) => !present.has(index),
  );
  const migrations = uniteMigrations(sorted);
  const worst = statusOrder.find((status) => sorted.some((part) => part.status === status)) ?? 'broken';
  const { shard: _part, ...rest } = first;
  return [
    {
      ...rest,
      status: missing.length > 0 ? 'broken' : worst,
      summary: summarize(migrations, { total, missing }),
      findings: uniteFindings(sorted.flatMap(({ findings }) => findings)),
      muted: uniteMuted(sorted.flatMap(({ muted }) => muted)),
      durationMs: sorted.reduce((sum, { durationMs }) => sum + durationMs, 0),
      migrations,
      facts: [...commonFacts(sorted), { label: 'parts', value: `${total - missing.length} of ${total}` }],
    },
  ];
}

/** What holds for all parts; how far each was built before is its own affair. */
function commonFacts(parts: readonly CheckResult[]): CheckResult['facts'] {
  const all = once(
    parts.flatMap(({ facts }) => facts),
    (fact) => JSON.stringify(fact),
  );
  return all.filter(({ label }) => all.filter((fact) => fact.label === label).length === 1);
}

function byPart(a: CheckResult, b: CheckResult): number {
  return (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

function summarize(
  migrations: readonly MigrationResult[],
  { total, missing }: { readonly total: number; readonly missing: readonly number[] },
): string {
  const failed = migrations.filter(({ status }) => status === 'failed').length;
  const tested = `${counted(migrations.length, 'migration')} in ${total - missing.length} of ${total} parts, ${failed} failed`;
  if (missing.length === 0) return tested;
  const names = missing.map((index) => `${index}/${total}`).join(', ');
  return `no report of part ${names}: not everything was tested (${tested})`;
}

/** A migration that several parts ran (as the base of their slice) is listed once, with the worst result. */
function uniteMigrations(parts: readonly CheckResult[]): readonly MigrationResult[] {
  const byId = new Map<string, MigrationResult>();
  for (const migration of parts.flatMap((part) => part.migrations)) {
    const known = byId.get(migration.id);
    if (!known || rank(migration) < rank(known)) byId.set(migration.id, migration);
  }
  return [...byId.values()];
}

function rank(migration: MigrationResult): number {
  return migrationOrder.indexOf(migration.status);
}

function uniteMuted(all: readonly MutedFinding[]): readonly MutedFinding[] {
  return once(all, ({ by, finding }) => `${by} ${fingerprint(finding)}`);
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const)).values()];
}

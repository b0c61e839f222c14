import type { CheckResult } from '../../core/check-result.js';
import { compareFindings, type Finding } from '../../core/finding.js';
import type { Clock } from '../../host/clock.js';
import { type ReadLimits, readOnly } from '../../postgres/read-only.js';
import type { Session } from '../../postgres/session.js';
import { judgeRows } from './count-rows.js';
import { type Expectations, splitColumn } from './expectations.js';
import { judgeAbsent, judgeExtensions, judgeFunctions, splitFunction } from './judge-others.js';
import { judgeTable, splitType } from './judge-table.js';
import { findLeftovers } from './leftovers.js';
import { lookAtTables, lookForTypes } from './look.js';
import { parseName, shownName } from './name.js';
import { verifyRules } from './rules.js';

export interface VerifyInput {
  readonly project: string;
  /** What the database must have; absent: only what half-done migrations leave is looked for. */
  readonly expectations?: Expectations;
  readonly limits: ReadLimits;
}

export interface VerifyServices {
  /** The database in use: it is only read. */
  readonly live: Session;
  readonly clock: Clock;
}

/**
 * Looks whether a database is as it must be after its migrations: what the expectations say, no invalid index, no
 * constraint that was never validated. Reads in one read-only transaction. Throws `UserError` when it cannot.
 */
export async function verify(input: VerifyInput, { live, clock }: VerifyServices): Promise<CheckResult> {
  const started = clock.now();
  const { expectations, limits } = input;
  const { found, database } = await readOnly(live, limits, async () => {
    const [row] = await live.query<{ name: string }>('select current_database() as name');
    const expected = expectations ? await judge(live, expectations) : [];
    return { found: [...expected, ...(await findLeftovers(live))], database: row?.name ?? '' };
  });
  const findings = withoutTwins(found).sort(compareFindings);
  return {
    gate: 'verify',
    project: input.project,
    status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    summary: summarise(findings, expectations),
    findings,
    muted: [],
    durationMs: clock.now() - started,
    migrations: [],
    facts: [
      { label: 'database', value: `${database}, PostgreSQL ${live.serverMajor}` },
      {
        label: 'expectations',
        value: expectations ? `${expectations.file}, ${countOf(expectations)}` : 'none',
      },
    ],
  };
}

async function judge(live: Session, expectations: Expectations): Promise<readonly Finding[]> {
  const { content, place } = expectations;
  const tables = Object.entries(content.tables ?? {}).map(([key, expected]) => ({
    key,
    name: shownName(parseName(key)),
    expected: expected ?? {},
    place,
  }));
  const types = await lookForTypes(live, typesOf(expectations));
  const seen = await lookAtTables(
    live,
    tables.map(({ key }) => parseName(key)),
  );
  const findings: Finding[] = [];
  for (const table of tables) {
    const found = seen.get(table.name);
    if (!found) {
      const { id, severity, mend } = verifyRules.missing;
      const title = `table ${table.name} is missing`;
      findings.push({
        rule: id,
        severity,
        title,
        fix: mend,
        location: place(['tables', table.key]),
        subject: `table ${table.name}`,
      });
      continue;
    }
    findings.push(...judgeTable({ ...table, seen: found, types }));
    const { rows } = table.expected;
    if (rows) findings.push(...(await judgeRows(live, { ...table, rows })));
  }
  return [
    ...findings,
    ...(await judgeExtensions(live, expectations)),
    ...(await judgeFunctions(live, expectations, types)),
    ...(await judgeAbsent(live, expectations)),
  ];
}

/** Every type that the file names, without modifiers. */
function typesOf({ content }: Expectations): readonly string[] {
  const columns = Object.values(content.tables ?? {}).flatMap((table) => Object.values(table?.columns ?? {}));
  const ofColumns = columns.map((column) => splitColumn(column).type).filter((type) => type !== undefined);
  const ofFunctions = (content.functions ?? []).flatMap((text) => splitFunction(text).types ?? []);
  return [...new Set([...ofColumns.map((type) => splitType(type).base), ...ofFunctions])];
}

/** A constraint that is expected to be validated and is not is told once, by the expectation. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const fixes = new Set(findings.filter(({ rule }) => rule === verifyRules.differs.id).map(({ fix }) => fix));
  return findings.filter(({ rule, fix }) => rule !== verifyRules.notValid.id || !fixes.has(fix));
}

function summarise(findings: readonly Finding[], expectations: Expectations | undefined): string {
  const leftovers: readonly string[] = [verifyRules.invalidIndex.id, verifyRules.notValid.id];
  const left = findings.filter(({ rule }) => leftovers.includes(rule)).length;
  const unmet = findings.length - left;
  const halfDone = left === 0 ? 'nothing was left half-done' : `${left} left half-done`;
  if (!expectations) return `${halfDone}; there is no expectations file`;
  const met =
    unmet === 0 ? `all of ${countOf(expectations)} met` : `${unmet} of ${countOf(expectations)} not met`;
  return `${met}; ${halfDone}`;
}

function countOf({ content }: Expectations): string {
  const tables = Object.values(content.tables ?? {});
  const inTables = tables.flatMap((table) => [
    1,
    Object.keys(table?.columns ?? {}).length,
    table?.indexes?.length ?? 0,
    table?.constraints?.length ?? 0,
    table?.['foreign-keys']?.length ?? 0,
    table?.rows ? 1 : 0,
  ]);
  const lists = [content.extensions, content.functions, content.absent].map((list) => list?.length ?? 0);
  const count = [...inTables, ...lists].reduce((sum, one) => sum + one, 0);
  return `${count} ${count === 1 ? 'expectation' : 'expectations'}`;
}

import type { Finding } from '../../src/core/finding.js';
import { createInspector } from '../../src/postgres/inspector/inspector.js';
import type { Session } from '../../src/postgres/session.js';
import { diffSchemas } from '../../src/schema/diff.js';
import type { Schema } from '../../src/schema/model.js';
import { statementsOf } from '../../src/sql/split.js';
import { rowCount, type TruthCase } from './case.js';

/**
 * What the steps that a finding advises are: `instead` of the statement, with the same schema in the end (`emptied`:
 * while the tables have no rows, because filling them is for people); `runs` instead of it, with a schema that differs on purpose; put `before` or `after` it; or words for people alone.
 */
export type Advice = 'instead' | 'emptied' | 'runs' | 'before' | 'after' | 'words';

/** By rule: what its steps are. A rule that is not here speaks in words, and not in SQL. */
const adviceOf: Readonly<Record<string, Advice>> = {
  'add-column-rewrites': 'instead',
  'add-column-scans': 'instead',
  'add-column-not-null': 'emptied',
  'set-not-null-scans': 'instead',
  'primary-key-over-nullable': 'instead',
  'constraint-scans': 'instead',
  'constraint-builds-index': 'instead',
  'validate-in-same-transaction': 'instead',
  'foreign-key-without-index': 'before',
  'drop-foreign-key-locks-both': 'instead',
  'change-type-rewrites': 'instead',
  'change-type-scans': 'instead',
  'rename-breaks-code': 'runs',
  'index-not-concurrent': 'instead',
  'concurrently-in-transaction': 'instead',
  'concurrently-if-not-exists': 'instead',
  'drop-index-not-concurrent': 'instead',
  'reindex-not-concurrent': 'instead',
  'attach-partition-scans': 'instead',
  'partition-locks-parent': 'instead',
  'detach-not-concurrent': 'runs',
  'domain-constraint-scans': 'instead',
  'lock-without-timeout': 'before',
  'several-tables-locked': 'before',
  'work-behind-strong-lock': 'instead',
  'enum-value-used': 'instead',
  'replica-identity-lost': 'before',
  'policy-if-not-exists': 'instead',
  'policy-without-row-security': 'after',
  'row-security-without-policy': 'after',
  'policies-overlap': 'runs',
  'view-bypasses-row-security': 'runs',
  'forced-rls-hides-rows': 'instead',
  'rows-without-where': 'instead',
  'set-expression-rewrites': 'instead',
  'refresh-not-concurrent': 'instead',
  'setting-leaks': 'instead',
  'truncate-table': 'runs',
  'triggers-disabled': 'runs',
  'change-type-under-view': 'runs',
};

/** Findings whose steps cannot be the same, by rule and case, each with what they are then. */
const exceptions: Readonly<Record<string, Advice>> = {
  // A plain column in place of one that is worked out or checked by its type.
  'add-column-rewrites add-column/domain-with-a-check': 'runs',
  'add-column-rewrites add-column/stored-generated': 'runs',
  'set-expression-rewrites column/set-expression': 'runs',
  // Rows that have no value, which only their owner knows.
  'set-not-null-scans set-not-null/over-nulls': 'emptied',
  // The check that waits is validated and stays.
  'set-not-null-scans set-not-null/check-not-valid': 'runs',
  // One finding for each of two tables or columns.
  'add-column-rewrites written/column-with-everything': 'runs',
  'add-column-scans written/column-with-everything': 'runs',
  'constraint-builds-index body/do-block-loop': 'runs',
  'domain-constraint-scans domain/set-not-null': 'runs',
  // The statement fails, and so would its steps.
  'change-type-rewrites change-type/bit-wider': 'words',
  // Only its owner knows by what its rows are unique.
  'refresh-not-concurrent view/refresh': 'words',
};

/** What the steps of this finding are. What goes with a column that is swapped is named, and made by people. */
export function adviceIn({ rule, fix = '' }: Finding, { id }: TruthCase): Advice {
  const advice = exceptions[`${rule} ${id}`] ?? adviceOf[rule] ?? 'words';
  return advice === 'instead' && fix.includes('-- then make on ') ? 'runs' : advice;
}

/** What became of the advised steps on a server. */
export interface Outcome {
  /** The step that failed, with the server's words. */
  readonly failed?: string;
  /** How the schema differs from the one that the statement itself makes. */
  readonly differs: readonly string[];
}

/** Runs the statement, then, on a fresh schema, what is advised; compares both where they should be the same. */
export async function follow(
  session: Session,
  one: TruthCase,
  { finding, advice }: { readonly finding: Finding; readonly advice: Advice },
): Promise<Outcome> {
  const expected = advice === 'instead' || advice === 'emptied' ? await schemaAfter(session, one) : undefined;
  const fix = statementsOf(finding.fix ?? '').map(({ text }) => text);
  const steps = [
    ...(one.earlier === undefined || advice === 'before' ? [] : [one.earlier]),
    ...(advice === 'after' ? [one.statement] : []),
    ...fix,
    ...(advice === 'before' ? [one.earlier, one.statement].filter((text) => text !== undefined) : []),
  ];
  await prepare(session, advice === 'emptied' ? { ...one, rows: {} } : one);
  for (const step of steps) {
    const failed = await problemOf(session, step);
    if (failed !== undefined) return { failed: `${step}: ${failed}`, differs: [] };
  }
  if (expected === undefined) return { differs: [] };
  const differences = diffSchemas(expected, await createInspector(session).snapshot());
  // Where a column is made anew it stands behind the others.
  const counted = differences.filter((difference) => difference.class !== 'column-order');
  return { differs: counted.map((difference) => JSON.stringify(difference)) };
}

/** Undefined where the server refuses the statement: then there is nothing to compare with. */
async function schemaAfter(session: Session, one: TruthCase): Promise<Schema | undefined> {
  await prepare(session, one);
  for (const step of [one.earlier, one.statement]) {
    if (step !== undefined && (await problemOf(session, step)) !== undefined) return undefined;
  }
  return createInspector(session).snapshot();
}

async function problemOf(session: Session, text: string): Promise<string | undefined> {
  try {
    await session.execute(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Makes the database empty again, and then as it is before the case. */
async function prepare(session: Session, { before, rows = {} }: TruthCase): Promise<void> {
  await session.execute('reset all');
  await session.execute(empty);
  await session.execute(before);
  for (const [table, row] of Object.entries(rows)) {
    await session.execute(`insert into ${table} select ${row} from generate_series(1, ${rowCount}) as n`);
  }
}

const empty = `do $$ declare one record; begin
  for one in select pubname from pg_publication loop execute format('drop publication %I', one.pubname); end loop;
  for one in select nspname from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema' loop
    execute format('drop schema %I cascade', one.nspname);
  end loop;
  create schema public;
end $$`;

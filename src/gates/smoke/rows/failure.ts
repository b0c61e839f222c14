import type { StepName } from '../../../core/check-result.js';
import type { Finding, Severity } from '../../../core/finding.js';
import { migrationLabel } from '../../../core/migration-label.js';
import type { StepFailure } from '../../../migrations/engine.js';
import type { Migration } from '../../../migrations/model.js';
import type { Schema } from '../../../schema/model.js';
import type { Stumble } from '../evidence/stumble.js';
import { failureLocation, stepWords } from '../findings.js';
import { smokeRules } from '../rules.js';
import { countQuery } from './count-query.js';

export interface FailureOverRows {
  readonly migration: Migration;
  readonly step: StepName;
  readonly failure: StepFailure;
  /** The schema in front of the step: a column that is not in it holds no values that could be better. */
  readonly before: Schema;
  readonly seed: number;
  /** What is known of how many rows it is: `12 of 200 rows`. */
  readonly extent?: string | undefined;
}

/**
 * The finding for a step that fails where generated rows are and goes without them; undefined where the rows alone are
 * to blame: a row of the migration's own met a key that was made up.
 */
export function rowsFailure(failed: FailureOverRows): Stumble | undefined {
  const { migration, step, failure, extent } = failed;
  const judged = judge(failed);
  if (!judged) return undefined;
  const rule = judged.certain ? smokeRules.failsOnRows : smokeRules.mayFailOnRows;
  // A column that the migration makes is in no database yet: nothing can be counted by it.
  const query = judged.certain ? undefined : countQuery(failure);
  const verb = judged.certain ? 'fails where rows exist' : 'may fail on your rows';
  const finding: Finding = {
    rule: rule.id,
    severity: judged.severity,
    title: `${stepWords[step]} of ${migrationLabel(migration)} ${verb}: ${judged.words}`,
    detail: [
      judged.certain
        ? 'On empty tables it goes. The values do not matter: any row makes it fail.'
        : 'On empty tables it goes. The rows were generated, so yours may be better: count them.',
      extent && `Of the generated ones ${extent}.`,
      query && `In production, before the release: ${query}`,
      failure.code && `SQLSTATE ${failure.code}`,
      failure.detail && `detail: ${failure.detail}`,
      failure.statement && `statement: ${failure.statement.text}`,
      `The same rows again: --rows-seed ${failed.seed}. The rest was judged without such rows.`,
    ]
      .filter(Boolean)
      .join('\n'),
    fix: mendOf(failure, query, judged.certain) ?? rule.mend,
    location: failureLocation(migration, step, failure),
    migration: migration.id,
    subject: `${step} over rows ${failure.code ?? failure.kind} ${judged.words}`,
  };
  return { finding, step, failure, seen: seenOf(failed, judged, query) };
}

/** The same in few words, for the finding that had predicted it. */
function seenOf(
  { step, failure, extent, seed }: FailureOverRows,
  { certain, words }: Judgement,
  query: string | undefined,
): readonly string[] {
  const code = failure.code === undefined ? '' : ` (SQLSTATE ${failure.code})`;
  return [
    `the ${stepWords[step]} failed over generated rows: ${words}${code}`,
    ...(extent === undefined ? [] : [extent]),
    `the same rows again: --rows-seed ${seed}`,
    ...(certain ? ['any row makes it fail, whatever it holds'] : []),
    ...(query === undefined ? [] : [`yours may be better, count them: ${query}`]),
  ];
}

interface Judgement {
  readonly certain: boolean;
  readonly severity: Severity;
  readonly words: string;
}

/** Codes by PostgreSQL's appendix A. */
function judge({ failure, before }: FailureOverRows): Judgement | undefined {
  const words = wordsOf(failure);
  const certain: Judgement = { certain: true, severity: smokeRules.failsOnRows.severity, words };
  const maybe: Judgement = { certain: false, severity: smokeRules.mayFailOnRows.severity, words };
  const notice: Judgement = { ...maybe, severity: 'notice' };
  const statement = failure.statement?.text ?? '';
  const brings = /^\s*(insert|copy|merge)\b/i.test(statement) && !/\bselect\b/i.test(statement);
  switch (failure.code) {
    case '23502': {
      const [, column, table] =
        /column "(.+)" of relation "(.+)" contains null values/.exec(failure.message) ?? [];
      if (column === undefined || table === undefined || hasColumn(before, table, column)) return maybe;
      return { ...certain, words: `${table}.${column} is new, NOT NULL, and has no value for old rows` };
    }
    // Pending trigger events: rows were changed, and the table is altered in the same transaction.
    case '55006':
      return /pending trigger events/.test(failure.message) ? certain : maybe;
    case '23505':
    case '23P01':
      return brings ? undefined : maybe;
    // Numbers and times out of range: only the extremes among the generated values are so large.
    case '22003':
    case '22008':
    // The migration itself looks at the rows and refuses them: it was written to.
    case 'P0001':
    case 'P0004':
      return notice;
    default:
      return maybe;
  }
}

function hasColumn(schema: Schema, table: string, column: string): boolean {
  for (const { kind, name } of schema.objects.values()) {
    if (kind === 'column' && name.replaceAll('"', '').endsWith(`.${table}.${column}`)) return true;
  }
  return false;
}

function wordsOf({ code, message, detail }: StepFailure): string {
  const first = message.split('\n', 1)[0] ?? '';
  const nulls = /column "(.+)" of relation "(.+)" contains null values/.exec(first);
  if (nulls) return `${nulls[2]}.${nulls[1]} holds nulls`;
  const duplicate = /^Key \((.+)\)=\(.*\) is duplicated/.exec(detail ?? '');
  if (code === '23505' && duplicate) return `${duplicate[1]} holds duplicates (${first})`;
  const check = /check constraint "(.+)" of relation "(.+)" is violated by some row/.exec(first);
  if (check) return `${check[2]} holds rows against ${check[1]}`;
  const orphan = /Key \((.+)\)=\(.*\) is not present in table "(.+)"/.exec(detail ?? '');
  if (code === '23503' && orphan) return `${orphan[1]} holds values that ${orphan[2]} does not have`;
  return first;
}

function mendOf(
  { code, message, statement }: StepFailure,
  query: string | undefined,
  certain: boolean,
): string | undefined {
  const first = query === undefined ? 'Count such rows first.' : 'Count such rows first, by the query above.';
  if (code === '23502')
    return certain
      ? 'Give the column a default, or add it without NOT NULL, fill it, and set NOT NULL then.'
      : `${first} Then fill them in a migration before this one, in batches.`;
  if (code === '23505') return `${first} Then make them unique in a migration before this one.`;
  if (code === '23514' || code === '23503')
    return `${first} Then mend them, or add the constraint NOT VALID and validate it in a later migration.`;
  if (code === '55006' && /pending trigger events/.test(message))
    return 'Put the change of rows and the change of the table into two migrations, or run SET CONSTRAINTS ALL IMMEDIATE between them.';
  if (code?.startsWith('22') && statement)
    return `${first} Say with USING what becomes of values that do not fit, or mend them before.`;
  return undefined;
}

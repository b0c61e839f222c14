import type { Agreed } from '../../core/agreed.js';
import type { CheckResult } from '../../core/check-result.js';
import { compareFindings, type Finding } from '../../core/finding.js';
import { formatLocation } from '../../core/location.js';
import type { RuleInfo, RuleLevel } from '../../core/rule.js';
import type { ProjectLevels } from '../../core/rule-levels.js';
import type { ServerVersion } from '../../core/server-version.js';
import type { Kept } from '../../host/kept.js';
import { type Judged, judgeSql } from '../../rules/judge.js';
import type { JudgeInput } from '../../rules/judging.js';
import { sqlRuleInfos } from '../../rules/rules/index.js';
import type { Baseline } from '../muting/baseline.js';
import { judgeBaseline, judgeParts, judgeSuppressions } from '../muting/judge.js';
import { current, levelsOf } from '../muting/levels.js';
import { mute } from '../muting/mute.js';
import { type SqlSettings, sqlJudging } from '../muting/sql-judging.js';
import { type LintContext, type LintSettings, type LintSubject, lintContext } from './context.js';
import type { LintRule } from './lint-rule.js';
import { lintRules } from './rules/index.js';
import { type SizesInput, sizesFacts } from './sizes-facts.js';
import { readAllSuppressions } from './suppressed-files.js';

export interface LintInput extends LintSubject, LintSettings, SizesInput, ProjectLevels {
  /** Name of the project in the report. */
  readonly project: string;
  readonly baseline?: Baseline | undefined;
  /** The oldest server that the SQL must be safe on. */
  readonly postgresVersion: ServerVersion;
  /** Told of each finding in SQL, before anything is muted. */
  readonly onFinding?: JudgeInput['onFinding'] | undefined;
  /** Whether whoever applies the migrations limits how long a statement waits for a lock. */
  readonly limitedByRunner?: boolean | undefined;
  /** What the team has agreed on for its schema. */
  readonly agreed?: Agreed | undefined;
  /** Ids of the rules that other gates have: suppressions may name them. */
  readonly otherRules?: readonly string[] | undefined;
  /** Where judged SQL is kept for the next run. */
  readonly kept?: Kept | undefined;
}

/**
 * Checks names, order, history, pairs, graph and the project's own rules. No database, no secrets.
 * Throws `UserError` for a file that cannot be read and for a `namePattern` that is none.
 */
export async function lint(input: LintInput): Promise<CheckResult> {
  const started = performance.now();
  const context = lintContext(input, input);
  const held = current(input, input.now);
  const levels = levelsOf(held);
  const levelOf = (rule: RuleInfo, file: string | undefined): RuleLevel =>
    levels.said(rule, { file }) ?? rule.severity;
  const ran = lintRules.filter((rule) => levels.isOn(rule.info));
  const sql = await judgeStatements(context, { ...input, ...held });
  const raised = [
    ...(await Promise.all(ran.map((rule) => runRule(rule, context, levelOf)))).flat(),
    ...sql.findings,
  ];
  const suppressions = await readAllSuppressions(context, raised);
  const { findings, muted, used } = mute({
    findings: raised,
    suppressionsFor: suppressions.of,
    baseline: input.baseline,
    now: input.now,
  });
  const known = new Set([
    ...lintRules.map((rule) => rule.info.id),
    ...sqlRuleInfos.map(({ id }) => id),
    ...(input.otherRules ?? []),
  ]);
  const judgedRules = new Set([
    ...ran.filter((rule) => !rule.needsBase || context.base).map((rule) => rule.info.id),
    ...(sql.coverage.statements > 0 ? sqlRuleInfos.map(({ id }) => id) : []),
  ]);
  const meta = [
    ...judgeSuppressions({
      suppressions: suppressions.judged,
      used,
      known,
      judgedRules,
      isUnread: unreadIn(context),
      levelOf,
      now: input.now,
    }),
    ...judgeParts({ parts: [...(input.paths ?? []), ...(input.tables ?? [])], now: input.now, levelOf }),
    ...(input.scope === 'all'
      ? judgeBaseline({ baseline: input.baseline, muted, judgedRules, levelOf })
      : []),
  ];
  const all = [...findings, ...meta].sort(compareFindings);
  return {
    gate: 'lint',
    project: input.project,
    status: all.some((finding) => finding.severity === 'error') ? 'failed' : 'passed',
    summary: summaryOf(context, all),
    findings: all,
    muted,
    durationMs: performance.now() - started,
    migrations: [],
    facts: [
      ...factsOf(context, muted.length),
      ...coverageFacts(sql.coverage),
      ...sizesFacts(input, sql.coverage),
    ],
  };
}

/** What code sends is read by the rules when the smoke-run has seen it. */
function unreadIn({ history }: LintContext): (rule: string, file: string) => boolean {
  const code = new Set(history.migrations.flatMap(({ files, up }) => (up && !up.sql ? files : [])));
  const ownRules = new Set(lintRules.map(({ info }) => info.id));
  return (rule, file) => !ownRules.has(rule) && code.has(file);
}

/** SQL is read where the change brings some: the grammar is 2 MB that a change without SQL does without. */
async function judgeStatements(
  { history, judged, scope }: LintContext,
  {
    postgresVersion,
    limitedByRunner = false,
    agreed,
    kept,
    onFinding,
    sizes,
    assumeSmall,
    ...input
  }: LintInput,
): Promise<Judged> {
  if (!judged.some(({ up }) => up?.sql)) return { findings: [], coverage: { statements: 0, unread: [] } };
  const judging = {
    history,
    judged: new Set(judged),
    together: scope === 'new',
    major: postgresVersion.major,
    limitedByRunner,
    agreed,
  };
  const said: SqlSettings = {
    levels: input.levels,
    paths: input.paths,
    tables: input.tables,
    sizes,
    assumeSmall,
    postgresVersion,
  };
  const judge = () =>
    judgeSql({
      ...judging,
      ...sqlJudging(said),
      ...(onFinding ? { onFinding } : {}),
    });
  // Who wants to be told of each finding has it judged anew.
  return kept && !onFinding ? kept.of({ ...judging, ...said }, judge) : judge();
}

const mostUnread = 3;

/** What was not read is told: silence must not stand for it. */
function coverageFacts({ statements, unread }: Judged['coverage']): CheckResult['facts'] {
  if (statements === 0) return [];
  if (unread.length === 0) return [{ label: 'SQL', value: `${statements} statements read` }];
  const places = unread
    .slice(0, mostUnread)
    .map(({ location, problem }) => `${problem} at ${formatLocation(location)}`);
  const more = unread.length > mostUnread ? [`and ${unread.length - mostUnread} more`] : [];
  const value = `${unread.length} of ${statements} statements were not read: ${[...places, ...more].join('; ')}`;
  return [{ label: 'SQL', value }];
}

async function runRule(
  rule: LintRule,
  context: LintContext,
  levelOf: (rule: RuleInfo, file: string | undefined) => RuleLevel,
): Promise<Finding[]> {
  const bodies = await rule.check(context);
  return [...bodies].flatMap((body) => {
    const severity = levelOf(rule.info, body.location?.file);
    return severity === 'off' ? [] : [{ rule: rule.info.id, severity, ...body }];
  });
}

function summaryOf({ judged, scope }: LintContext, findings: readonly Finding[]): string {
  const what = `${judged.length} ${scope === 'new' ? 'new ' : ''}${judged.length === 1 ? 'migration' : 'migrations'}`;
  if (findings.length === 0)
    return judged.length === 0 ? 'no new migrations, history untouched' : `${what}, no findings`;
  return `${what}, ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
}

function factsOf(context: LintContext, muted: number): CheckResult['facts'] {
  return [
    { label: 'engine', value: context.history.flavor },
    { label: 'base', value: context.baseTree?.label ?? 'none' },
    { label: 'scope', value: context.scope },
    { label: 'migrations', value: String(context.history.migrations.length) },
    ...(muted > 0 ? [{ label: 'muted', value: String(muted) }] : []),
  ];
}

import { connect } from '../../postgres/connect.js';
import { explainConnection } from '../../postgres/connection-problem.js';
import { normaliseUrl } from '../../postgres/database-url.js';
import { readOnly } from '../../postgres/read-only.js';
import { findTable } from '../../postgres/readable-table.js';
import type { Session } from '../../postgres/session.js';
import type { RecordedFinding, RecordedRun, RecordedStage } from './model.js';
import { nameInput } from './name-input.js';

/** Which runs; of several conditions all must hold. */
export interface HistoryFilter {
  readonly environment?: string | undefined;
  /** A project of a stage, or the repository. */
  readonly project?: string | undefined;
  /** A gate that one of its stages is. */
  readonly gate?: string | undefined;
  /** ISO 8601: not older. */
  readonly since?: string | undefined;
  /** Only what did not pass: failed, could not be judged, or never came to an end. */
  readonly failed?: boolean | undefined;
  /** At most so many, the newest. */
  readonly limit: number;
}

const limits = { statementTimeoutMs: 20_000, lockTimeoutMs: 2_000 };

/**
 * The newest runs that a database has written down; undefined where it has no history yet. Reads and never writes.
 * Throws `UserError` for an address that does not answer and, with the GRANT, for missing rights. `input` names the
 * address to a person.
 */
export async function readHistory(
  { url, input }: { readonly url: string; readonly input: string },
  filter: HistoryFilter,
): Promise<readonly RecordedRun[] | undefined> {
  const address = normaliseUrl(url, input);
  const session = await connect(address, { applicationName: 'lockkeeper history' }).catch(
    (error: unknown) => {
      throw explainConnection(error, address, input);
    },
  );
  try {
    return await readOnly(session, limits, () => readRuns(session, filter));
  } catch (error) {
    throw nameInput(error, input);
  } finally {
    await session.close();
  }
}

async function readRuns(
  session: Session,
  filter: HistoryFilter,
): Promise<readonly RecordedRun[] | undefined> {
  const purpose = { what: 'the history', why: 'it is what was asked for' };
  for (const name of ['runs', 'stages', 'findings']) {
    if (!(await findTable(session, `lockkeeper.${name}`, purpose))) return undefined;
  }
  const runs = await session.query<RunRow>(runsQuery, [
    filter.environment ?? null,
    filter.project ?? null,
    filter.gate ?? null,
    filter.since ?? null,
    filter.failed ?? false,
    filter.limit,
  ]);
  const stages = await session.query<StageRow>(stagesQuery, [`{${runs.map(({ id }) => id).join(',')}}`]);
  const findings = await session.query<FindingRow>(findingsQuery, [
    `{${stages.map(({ id }) => id).join(',')}}`,
  ]);
  const findingsBy = grouped(findings, ({ stage }) => stage);
  const stagesBy = grouped(stages, ({ run }) => run);
  return runs.map((run) => runOf(run, stagesBy.get(run.id) ?? [], findingsBy));
}

interface RunRow {
  readonly id: string;
  readonly data: string;
}
interface StageRow extends RunRow {
  readonly run: string;
}
interface FindingRow {
  readonly stage: string;
  readonly data: string;
}

/** A moment as JSON has it. */
const moment = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const runsQuery = `
  select r.id, json_strip_nulls(json_build_object(
    'key', run_key, 'repository', repository, 'environment', environment, 'actor', actor, 'runUrl', run_url,
    'commit', commit_sha, 'base', base_sha, 'from', from_migration, 'to', to_migration,
    'toolVersion', tool_version, 'verdict', verdict, 'startedAt', ${moment('started_at')},
    'durationMs', duration_ms)) as data
  from lockkeeper.runs r
  where ($1::text is null or environment = $1)
    and ($2::text is null or repository = $2
      or exists (select from lockkeeper.stages s where s.run_id = r.id and s.project = $2))
    and ($3::text is null or exists (select from lockkeeper.stages s where s.run_id = r.id and s.kind = $3))
    and ($4::timestamptz is null or started_at >= $4)
    and (not $5::boolean or verdict is distinct from 'passed')
  order by started_at desc, r.id desc
  limit $6`;

const stagesQuery = `
  select id, run_id as run, json_strip_nulls(json_build_object(
    'kind', kind, 'project', project, 'status', status, 'summary', summary,
    'startedAt', ${moment('started_at')}, 'durationMs', duration_ms, 'details', details)) as data
  from lockkeeper.stages where run_id = any ($1::bigint[]) order by run_id, position`;

const findingsQuery = `
  select stage_id as stage, json_strip_nulls(json_build_object(
    'fingerprint', fingerprint, 'rule', rule, 'severity', severity, 'title', title, 'detail', detail, 'fix', fix,
    'file', file, 'line', line, 'migration', migration, 'subject', subject,
    'muted', case when muted_by is not null then json_build_object('by', muted_by, 'reason', muted_reason) end)) as data
  from lockkeeper.findings where stage_id = any ($1::bigint[]) order by id`;

function runOf(
  { data }: RunRow,
  stages: readonly StageRow[],
  findings: ReadonlyMap<string, readonly FindingRow[]>,
): RecordedRun {
  const run = JSON.parse(data) as Omit<RecordedRun, 'stages'>;
  return {
    ...run,
    stages: stages.map(({ id, data: text }) => ({
      ...(JSON.parse(text) as Omit<RecordedStage, 'findings'>),
      findings: (findings.get(id) ?? []).map((finding) => JSON.parse(finding.data) as RecordedFinding),
    })),
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

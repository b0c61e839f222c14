import type { Report } from '../../core/report.js';
import { version } from '../../core/version.js';
import type { Session } from '../../postgres/session.js';
import type { HistoryEntry } from './entry.js';
import type { RecordedStage } from './model.js';
import { movedBy, stagesOf } from './rows.js';

type Entry = Pick<HistoryEntry, 'id' | 'origin' | 'onlyMissing'>;

/** Writes stages down before they run. Must be called in a transaction; a second time it changes nothing. */
export async function writeStart(
  session: Session,
  entry: Entry,
  stages: readonly RecordedStage[],
): Promise<void> {
  const run = await openRun(session, entry, { startedAt: stages[0]?.startedAt });
  await writeStages(session, { run, entry: entry.id, stages });
}

/**
 * Writes what a report says over what `writeStart` has written, and judges the run anew. Must be called in a
 * transaction; a second time it changes nothing.
 */
export async function writeReport(session: Session, entry: Entry, report: Report): Promise<void> {
  if (report.checks.length === 0) return;
  const run = await openRun(session, entry, {
    startedAt: report.startedAt,
    commit: hashOf(report.commit),
    base: hashOf(report.base),
    ...movedBy(report),
  });
  const all = stagesOf(report);
  const stages = entry.onlyMissing ? await missing(session, { run, entry: entry.id, stages: all }) : all;
  await writeStages(session, { run, entry: entry.id, stages });
  await writeFindings(session, entry.id, stages);
  await judgeRun(session, run);
}

/** A branch is no hash. */
function hashOf(name: string | undefined): string | undefined {
  return name !== undefined && /^[0-9a-f]{7,64}$/i.test(name) ? name.toLowerCase() : undefined;
}

interface RunFacts {
  readonly startedAt: string | undefined;
  readonly commit?: string | undefined;
  readonly base?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The row of the run, made or found, and locked: who writes another stage of it waits. */
async function openRun(session: Session, { origin }: Entry, facts: RunFacts): Promise<string> {
  const [row] = await session.query<{ readonly id: string }>(
    `insert into lockkeeper.runs as r (run_key, repository, environment, actor, run_url, tool_version, started_at,
        commit_sha, base_sha, from_migration, to_migration)
      values ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, now()), $8, $9, $10, $11)
      on conflict (run_key) do update set
        environment = coalesce(r.environment, excluded.environment),
        actor = coalesce(r.actor, excluded.actor),
        run_url = coalesce(r.run_url, excluded.run_url),
        started_at = least(r.started_at, excluded.started_at),
        commit_sha = coalesce(r.commit_sha, excluded.commit_sha),
        base_sha = coalesce(r.base_sha, excluded.base_sha),
        from_migration = case when r.to_migration is null then excluded.from_migration else r.from_migration end,
        to_migration = coalesce(excluded.to_migration, r.to_migration),
        verdict = null, duration_ms = null
      returning id`,
    [
      origin.key,
      origin.repository ?? null,
      origin.environment ?? null,
      origin.actor ?? null,
      origin.runUrl ?? null,
      version,
      facts.startedAt ?? null,
      facts.commit ?? null,
      facts.base ?? null,
      facts.from ?? null,
      facts.to ?? null,
    ],
  );
  return row?.id ?? '';
}

interface StageRows {
  /** Id of the run's row. */
  readonly run: string;
  readonly entry: string;
  readonly stages: readonly RecordedStage[];
}

/** The stages that no other action has written into the run. */
async function missing(
  session: Session,
  { run, entry, stages }: StageRows,
): Promise<readonly RecordedStage[]> {
  const written = await session.query<{ readonly name: string }>(
    `select kind || ' ' || project as name from lockkeeper.stages where run_id = $1 and entry is distinct from $2`,
    [run, entry],
  );
  const names = new Set(written.map(({ name }) => name));
  return stages.filter(({ kind, project }) => !names.has(`${kind} ${project}`));
}

/** New ones are put behind all that the run has; a part of the entry that was written before is written over. */
async function writeStages(session: Session, { run, entry, stages }: StageRows): Promise<void> {
  const rows = stages.map(({ findings: _, ...stage }, index) => ({ ...stage, part: index + 1 }));
  await session.query(
    `insert into lockkeeper.stages
        (run_id, position, entry, part, kind, project, status, summary, details, started_at, duration_ms)
      select $1, (select coalesce(max(position), 0) from lockkeeper.stages where run_id = $1) + s.part,
        $2, s.part, s.kind, s.project, s.status, s.summary, s.details, s."startedAt", s."durationMs"
      from jsonb_to_recordset($3) as s(part smallint, kind text, project text, status text, summary text,
        details jsonb, "startedAt" timestamptz, "durationMs" bigint)
      on conflict (entry, part) do update set kind = excluded.kind, project = excluded.project,
        status = excluded.status, summary = excluded.summary, details = excluded.details,
        started_at = excluded.started_at, duration_ms = excluded.duration_ms`,
    [run, entry, JSON.stringify(rows)],
  );
  await session.query('delete from lockkeeper.stages where entry = $1 and part > $2', [entry, rows.length]);
}

async function writeFindings(
  session: Session,
  entry: string,
  stages: readonly RecordedStage[],
): Promise<void> {
  await session.query(
    'delete from lockkeeper.findings where stage_id in (select id from lockkeeper.stages where entry = $1)',
    [entry],
  );
  const rows = stages.flatMap(({ findings }, index) =>
    findings.map(({ muted, ...finding }, number) => ({
      ...finding,
      number,
      part: index + 1,
      muted_by: muted?.by,
      muted_reason: muted?.reason,
    })),
  );
  if (rows.length === 0) return;
  await session.query(
    `insert into lockkeeper.findings (stage_id, fingerprint, rule, severity, title, detail, fix, file, line, migration,
        subject, muted_by, muted_reason)
      select s.id, f.fingerprint, f.rule, f.severity, f.title, f.detail, f.fix, f.file, f.line, f.migration,
        f.subject, f.muted_by, f.muted_reason
      from jsonb_to_recordset($2) as f(part smallint, number integer, fingerprint text, rule text, severity text, title text,
        detail text, fix text, file text, line integer, migration text, subject text, muted_by text,
        muted_reason text)
      join lockkeeper.stages s on s.entry = $1 and s.part = f.part
      order by f.part, f.number`,
    [entry, JSON.stringify(rows)],
  );
}

/** The worst of its stages; none while one runs, and none for ever when one was killed. */
async function judgeRun(session: Session, run: string): Promise<void> {
  await session.query(
    `update lockkeeper.runs r set verdict = s.verdict, duration_ms = s.duration
      from (
        select case when bool_or(status = 'broken') then 'broken' when bool_or(status = 'failed') then 'failed'
            else 'passed' end as verdict,
          greatest(0, extract(epoch from max(started_at + duration_ms * interval '1 millisecond') - min(started_at))
            * 1000)::bigint as duration
        from lockkeeper.stages where run_id = $1 having count(*) > 0 and not bool_or(status = 'running')
      ) s
      where r.id = $1`,
    [run],
  );
}

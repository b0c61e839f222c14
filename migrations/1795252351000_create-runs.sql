-- Up Migration

create schema lockkeeper;

comment on schema lockkeeper is 'What Lockkeeper did to this database and to the services in front of it.';

create table lockkeeper.runs (
  id bigint generated always as identity primary key,
  run_key text not null,
  project text not null default '.',
  environment text,
  actor text,
  run_url text,
  commit_sha text,
  base_sha text,
  from_migration text,
  to_migration text,
  tool_version text not null,
  verdict text,
  started_at timestamptz not null default now(),
  duration_ms bigint,
  constraint runs_run_key_key unique (run_key),
  constraint runs_run_key_check check (run_key <> ''),
  constraint runs_run_url_check check (run_url ~ '^https?://'),
  constraint runs_commit_sha_check check (commit_sha ~ '^[0-9a-f]{7,64}$'),
  constraint runs_base_sha_check check (base_sha ~ '^[0-9a-f]{7,64}$'),
  constraint runs_verdict_check check (verdict in ('passed', 'failed', 'broken')),
  constraint runs_duration_ms_check check (duration_ms >= 0),
  constraint runs_finished_check check ((verdict is null) = (duration_ms is null))
);

comment on table lockkeeper.runs is 'One row for each time Lockkeeper ran with a history database.';
comment on column lockkeeper.runs.run_key is
  'Names the run for its writer, so that a retried write adds nothing: repository, run and attempt, or a random id.';
comment on column lockkeeper.runs.project is 'Name of the project in lockkeeper.yml, or a dot where there is only one.';
comment on column lockkeeper.runs.environment is 'Where the run acted: production, staging, a preview.';
comment on column lockkeeper.runs.actor is 'Who started it.';
comment on column lockkeeper.runs.from_migration is 'Newest migration applied before the run; null for an empty database.';
comment on column lockkeeper.runs.to_migration is 'Newest migration applied after the run.';
comment on column lockkeeper.runs.verdict is 'Null until the run ends: a run that was killed keeps null.';
comment on column lockkeeper.runs.duration_ms is 'Wall time in milliseconds, set together with the verdict.';

create index runs_project_started_at_idx on lockkeeper.runs (project, started_at desc);

-- Down Migration

drop table lockkeeper.runs;

drop schema lockkeeper;

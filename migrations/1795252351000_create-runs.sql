-- Up Migration

-- The schema may be there: people make it for the table lockkeeper.environment, in which a database says what it is.
do $$
begin
  if to_regnamespace('lockkeeper') is null then
    create schema lockkeeper;
  end if;
  if exists (
    select from pg_namespace
    where nspname = 'lockkeeper' and pg_has_role(nspowner, 'member') and obj_description(oid, 'pg_namespace') is null
  ) then
    comment on schema lockkeeper is 'What Lockkeeper did to this database and to the services in front of it.';
  end if;
end
$$;

create table lockkeeper.runs (
  id bigint generated always as identity primary key,
  run_key text not null,
  repository text,
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
comment on column lockkeeper.runs.repository is 'OWNER/NAME; null where the run was not on a runner of GitHub.';
comment on column lockkeeper.runs.environment is 'Where the run acted: production, staging, a preview.';
comment on column lockkeeper.runs.actor is 'Who started it.';
comment on column lockkeeper.runs.from_migration is 'Newest migration applied before the run; null for an empty database.';
comment on column lockkeeper.runs.to_migration is 'Newest migration applied after the run.';
comment on column lockkeeper.runs.verdict is 'Null until the run ends: a run that was killed keeps null.';
comment on column lockkeeper.runs.duration_ms is 'Wall time in milliseconds, set together with the verdict.';

create index runs_started_at_idx on lockkeeper.runs (started_at desc);

-- Down Migration

drop table lockkeeper.runs;

-- It stays where it holds anything else, or was made by somebody else.
do $$
begin
  drop schema lockkeeper;
exception
  when dependent_objects_still_exist or insufficient_privilege then null;
end
$$;

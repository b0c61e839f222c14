/** Made by `npm run generate` from migrations/: edit those. The file’s name and its text, in their order. */
export const ownMigrations: readonly (readonly [name: string, text: string])[] = [
  [
    '1795252351000_create-runs.sql',
    `-- Up Migration

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
`,
  ],
  [
    '1795253164000_create-stages.sql',
    `-- Up Migration

create table lockkeeper.stages (
  id bigint generated always as identity primary key,
  run_id bigint not null,
  position smallint not null,
  entry uuid,
  part smallint,
  kind text not null,
  project text not null default '.',
  status text not null,
  summary text,
  details jsonb not null default '{}',
  started_at timestamptz not null default now(),
  duration_ms bigint,
  constraint stages_run_id_fkey foreign key (run_id) references lockkeeper.runs (id) on delete cascade,
  constraint stages_run_id_position_key unique (run_id, position),
  constraint stages_entry_part_key unique (entry, part),
  constraint stages_position_check check (position >= 1),
  constraint stages_part_check check (part >= 1),
  constraint stages_kind_check check (kind in (
    'lint', 'smoke', 'plan', 'backup', 'migrate', 'verify', 'rls', 'seed', 'policy', 'drift', 'job', 'deploy',
    'health', 'bake', 'http-smoke', 'rollback', 'restore-drill', 'notify'
  )),
  constraint stages_status_check check (status in ('running', 'passed', 'failed', 'skipped', 'broken')),
  constraint stages_details_check check (jsonb_typeof(details) = 'object'),
  constraint stages_duration_ms_check check (duration_ms >= 0),
  constraint stages_finished_check check ((status = 'running') = (duration_ms is null))
);

comment on table lockkeeper.stages is 'One row for each gate or act of a run, in the order in which they were started.';
comment on column lockkeeper.stages.position is 'From 1; unique in its run, which also serves the foreign key as an index.';
comment on column lockkeeper.stages.entry is
  'Random; the same for all stages that one action writes, so that a retried write adds nothing.';
comment on column lockkeeper.stages.part is 'From 1: which of them it is.';
comment on column lockkeeper.stages.project is
  'What was judged: the project of lockkeeper.yml, the service of a deployment, or a dot where there is only one.';
comment on column lockkeeper.stages.summary is 'One line for a person.';
comment on column lockkeeper.stages.details is 'What only this kind of stage has: applied migrations, backup size, deployment id.';
comment on column lockkeeper.stages.duration_ms is 'Wall time in milliseconds; null while the stage runs.';

-- Down Migration

drop table lockkeeper.stages;
`,
  ],
  [
    '1795254108000_create-findings.sql',
    `-- Up Migration

create table lockkeeper.findings (
  id bigint generated always as identity primary key,
  stage_id bigint not null,
  fingerprint text not null,
  rule text not null,
  severity text not null,
  title text not null,
  detail text,
  fix text,
  file text,
  line integer,
  migration text,
  subject text not null,
  muted_by text,
  muted_reason text,
  constraint findings_stage_id_fkey foreign key (stage_id) references lockkeeper.stages (id) on delete cascade,
  constraint findings_fingerprint_check check (fingerprint ~ '^[0-9a-f]{16}$'),
  constraint findings_severity_check check (severity in ('error', 'warning', 'notice')),
  constraint findings_line_check check (line is null or (line >= 1 and file is not null)),
  constraint findings_muted_by_check check (muted_by in ('suppression', 'baseline')),
  constraint findings_muted_reason_check check (muted_reason is null or muted_by is not null)
);

comment on table lockkeeper.findings is 'What a stage found wrong, muted findings included.';
comment on column lockkeeper.findings.fingerprint is 'The same for the same finding in another run, also when lines have moved.';
comment on column lockkeeper.findings.migration is 'Id of the migration that the finding is about.';
comment on column lockkeeper.findings.muted_by is 'What took the finding out of the verdict; null when it counts.';

create index findings_stage_id_idx on lockkeeper.findings (stage_id);
create index findings_fingerprint_idx on lockkeeper.findings (fingerprint);

-- Down Migration

drop table lockkeeper.findings;
`,
  ],
  [
    '1795339800000_create-applied.sql',
    `-- Up Migration

create table lockkeeper.applied (
  dir text not null,
  id text not null,
  checksum text not null,
  applied_at timestamptz not null default now(),
  constraint applied_pkey primary key (dir, id)
);

comment on table lockkeeper.applied is
  'Ledger of the migrations whose own runner nobody knows: one row for each that is applied to this database.';
comment on column lockkeeper.applied.dir is 'Folder of the migrations, from the root of their repository.';
comment on column lockkeeper.applied.id is 'Id of the migration in its folder.';
comment on column lockkeeper.applied.checksum is 'SHA-256 of the file as it was when it was applied.';

-- Down Migration

drop table lockkeeper.applied;
`,
  ],
  [
    '1795339860000_create-unfinished.sql',
    `-- Up Migration

create table lockkeeper.unfinished (
  dir text not null,
  id text not null,
  direction text not null,
  checksum text not null,
  statement integer,
  of integer,
  text text,
  started_at timestamptz not null default now(),
  constraint unfinished_pkey primary key (dir, id),
  constraint unfinished_direction_check check (direction in ('up', 'down')),
  constraint unfinished_statement_check check (statement between 1 and of),
  constraint unfinished_of_check check ((statement is null) = (of is null))
);

comment on table lockkeeper.unfinished is
  'Migrations that were begun outside of a transaction and have not come to their end: one that was killed stays here.';
comment on column lockkeeper.unfinished.dir is 'Folder of the migrations, from the root of their repository.';
comment on column lockkeeper.unfinished.id is 'Id of the migration in its folder.';
comment on column lockkeeper.unfinished.checksum is 'SHA-256 of the file that was begun.';
comment on column lockkeeper.unfinished.statement is
  'Number of the statement that was about to run, from 1; null where the statements are not known one by one.';
comment on column lockkeeper.unfinished.of is 'How many statements the file has; null together with statement.';
comment on column lockkeeper.unfinished.text is 'That statement, shortened and without its values.';

-- Down Migration

drop table lockkeeper.unfinished;
`,
  ],
];

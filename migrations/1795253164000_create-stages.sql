-- Up Migration

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

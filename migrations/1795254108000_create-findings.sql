-- Up Migration

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

-- Up Migration

alter table lockkeeper.stages add column project text not null default '.';

comment on column lockkeeper.stages.project is
  'What was judged: the project of lockkeeper.yml, the service of a deployment, or a dot where there is only one.';

alter table lockkeeper.stages drop constraint stages_kind_check;

alter table lockkeeper.stages add constraint stages_kind_check check (kind in (
  'lint', 'smoke', 'plan', 'backup', 'migrate', 'verify', 'rls', 'seed', 'policy', 'drift', 'job', 'deploy',
  'health', 'bake', 'http-smoke', 'rollback', 'restore-drill', 'notify'
)) not valid;

alter table lockkeeper.stages validate constraint stages_kind_check;

-- Down Migration

-- Refused where a stage of the kind that is new here has been written: it would have to be lost first.
alter table lockkeeper.stages drop constraint stages_kind_check;

alter table lockkeeper.stages add constraint stages_kind_check check (kind in (
  'lint', 'smoke', 'plan', 'backup', 'migrate', 'verify', 'deploy', 'health', 'bake', 'http-smoke',
  'rollback', 'drift', 'policy', 'rls', 'seed', 'restore-drill', 'notify'
)) not valid;

alter table lockkeeper.stages validate constraint stages_kind_check;

alter table lockkeeper.stages drop column project;

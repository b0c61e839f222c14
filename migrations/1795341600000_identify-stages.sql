-- Up Migration

alter table lockkeeper.stages add column entry uuid;
alter table lockkeeper.stages add column part smallint;

alter table lockkeeper.stages add constraint stages_part_check check (part >= 1) not valid;
alter table lockkeeper.stages validate constraint stages_part_check;

create unique index stages_entry_part_key on lockkeeper.stages (entry, part);

comment on column lockkeeper.stages.entry is
  'Random; the same for all stages that one action writes, so that a retried write adds nothing.';
comment on column lockkeeper.stages.part is 'From 1: which of them it is.';

-- Down Migration

alter table lockkeeper.stages drop column part;
alter table lockkeeper.stages drop column entry;

-- Up Migration

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

-- Up Migration

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

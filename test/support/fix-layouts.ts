import type { EngineName } from '../../src/migrations/model.js';

export interface SimpleMigration {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/** How a runner's migrations lie in the repository. */
export interface FixLayout {
  readonly engine: EngineName;
  readonly dir: string;
  /** Files by which the runner is known. */
  readonly marks: Readonly<Record<string, string>>;
  /** Files of the migration with this number, from 1. */
  files(number: number, migration: SimpleMigration): Readonly<Record<string, string>>;
}

const pairs: Pick<FixLayout, 'engine' | 'dir' | 'files'> = {
  engine: 'sql-pairs',
  dir: 'migrations',
  files: (number, { name, up, down }) => ({
    [`migrations/000${number}_${name}.up.sql`]: up,
    [`migrations/000${number}_${name}.down.sql`]: down,
  }),
};

function sections(up: string, down: string): Pick<FixLayout, 'engine' | 'dir' | 'marks' | 'files'> {
  return {
    engine: 'sql-sections',
    dir: 'db/migrations',
    marks: {},
    files: (number, migration) => ({
      [`db/migrations/2026010${number}000000_${migration.name}.sql`]: `${up}\n${migration.up}\n${down}\n${migration.down}`,
    }),
  };
}

export const layouts = {
  'golang-migrate': {
    ...pairs,
    marks: { 'go.mod': 'require github.com/golang-migrate/migrate/v4 v4.18.0\n' },
  },
  sqlx: { ...pairs, marks: { 'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n' } },
  diesel: {
    engine: 'sql-folders',
    dir: 'migrations',
    marks: { 'diesel.toml': '' },
    files: (number, { name, up, down }) => ({
      [`migrations/2026-01-0${number}-000000_${name}/up.sql`]: up,
      [`migrations/2026-01-0${number}-000000_${name}/down.sql`]: down,
    }),
  },
  dbmate: sections('-- migrate:up', '-- migrate:down'),
  goose: sections('-- +goose Up', '-- +goose Down'),
  'sql-migrate': sections('-- +migrate Up', '-- +migrate Down'),
  'node-pg-migrate': sections('-- Up Migration', '-- Down Migration'),
  flyway: {
    engine: 'sql-forward',
    dir: 'db',
    marks: { 'flyway.conf': 'flyway.postgresql.transactional.lock=false\n' },
    files: (number, { name, up, down }) => ({
      [`db/V${number}__${name}.sql`]: up,
      [`db/U${number}__${name}.sql`]: down,
    }),
  },
  prisma: {
    engine: 'sql-forward',
    dir: 'prisma/migrations',
    marks: { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n' },
    files: (number, { name, up, down }) => ({
      [`prisma/migrations/2026010${number}000000_${name}/migration.sql`]: up,
      [`prisma/migrations/2026010${number}000000_${name}/down.sql`]: down,
    }),
  },
} as const satisfies Readonly<Record<string, FixLayout>>;

export type LayoutName = keyof typeof layouts;

/** What each runner does with a pending migration that comes before an applied one. */
const order: Readonly<Record<string, string>> = {
  dbmate: 'dbmate runs it all the same; with --strict it stops.',
  diesel: 'diesel runs it all the same.',
  drizzle: 'Drizzle runs only what is younger than its newest row: it never runs this one, and says nothing.',
  flyway: 'Flyway stops at it, unless outOfOrder is set.',
  goose: 'goose stops at it, unless it is told to allow missing migrations.',
  'node-pg-migrate': 'node-pg-migrate stops at it, unless --no-check-order is given.',
  prisma: 'Prisma runs it all the same.',
  'sql-migrate': 'sql-migrate runs it all the same.',
};

export function orderWords(flavor: string): string {
  return order[flavor] ?? 'Nobody has tested the migrations in this order.';
}

/** How a person tells a runner that the half that was left has been put right. */
export function dirtyFix(flavor: string, id: string): string {
  const told: Readonly<Record<string, string>> = {
    'golang-migrate': `finish or revert it by hand, then: migrate force <the version that the database is at now>`,
    flyway: 'revert by hand what it did, then: flyway repair',
    prisma: `finish or revert it by hand, then: npx prisma migrate resolve --applied ${id} (or --rolled-back ${id})`,
    sqlx: `revert by hand what it did, then delete its row: DELETE FROM _sqlx_migrations WHERE version = ${id};`,
  };
  return told[flavor] ?? 'look what of it is in the database, and put it right by hand';
}

/** How a person says where a ledger is that was not found where its runner puts it. */
export function ledgerFix(flavor: string, candidate: string | undefined): string {
  if (candidate === undefined) return 'check that this is the right database, or name the ledger';
  const [table = '', schema = ''] = candidate.split('.').reverse();
  if (/^(?:alembic|flask-migrate)$/.test(flavor)) {
    return `if that is the ledger, env.py says so: context.configure(..., version_table="${table}", version_table_schema="${schema}")`;
  }
  if (flavor === 'node-pg-migrate') {
    return `if that is the ledger, its configuration says so: "migrations-schema": "${schema}"`;
  }
  return `if that is the ledger: --table ${candidate} (in lockkeeper.yml: table: ${candidate})`;
}

import { UserError } from '../../core/errors.js';
import type { History } from '../model.js';
import { alembicLedger } from './alembic.js';
import { commandLedger, unknownWriter } from './command.js';
import { dbmateLedger } from './dbmate.js';
import { dieselLedger } from './diesel.js';
import { drizzleLedger } from './drizzle.js';
import { flywayLedger } from './flyway.js';
import { golangMigrateLedger } from './golang-migrate.js';
import { gooseLedger } from './goose.js';
import type { Ledger, LedgerWorld } from './ledger.js';
import { nodePgMigrateLedger } from './node-pg-migrate.js';
import { ownLedger } from './own.js';
import { prismaLedger } from './prisma.js';
import { sqlMigrateLedger } from './sql-migrate.js';
import { sqlxLedger } from './sqlx.js';
import { supabaseLedger } from './supabase.js';

type MakeLedger = (history: History, world: LedgerWorld) => Ledger;

/** By flavor of the history. */
const ledgers: Readonly<Record<string, MakeLedger>> = {
  alembic: alembicLedger,
  'flask-migrate': alembicLedger,
  'node-pg-migrate': nodePgMigrateLedger,
  dbmate: dbmateLedger,
  goose: gooseLedger,
  'sql-migrate': sqlMigrateLedger,
  'golang-migrate': golangMigrateLedger,
  sqlx: sqlxLedger,
  diesel: dieselLedger,
  prisma: prismaLedger,
  drizzle: drizzleLedger,
  flyway: flywayLedger,
  supabase: supabaseLedger,
  command: (_history, world) => commandLedger(undefined, world),
  plain: plainLedger,
  'sql-pairs': ownLedger,
  'sql-folders': ownLedger,
};

/**
 * The ledger of a history's runner; of a layout whose runner nobody knows, our own. A `list-applied-command` goes
 * before all of them. Throws `UserError` for a runner whose ledger is not understood.
 */
export function ledgerOf(history: History, world: LedgerWorld): Ledger {
  const { listApplied } = world.settings;
  if (listApplied) {
    const read = commandLedger(listApplied, world);
    return writesItself(history) ? read : { ...read, writer: unknownWriter };
  }
  const make = ledgers[history.flavor];
  if (make) return make(history, world);
  throw new UserError({
    what: `the ledger of ${history.flavor} is not understood by this version`,
    where: 'engine',
    fix: 'add to lockkeeper.yml a command that prints one applied id a line and writes nothing: `list-applied-command: ./migrate applied`',
  });
}

/** Whether a step of the engine is one of the runner's own, ledger included. */
function writesItself({ engine }: History): boolean {
  return engine === 'alembic' || engine === 'node-pg-migrate' || engine === 'command';
}

/** Numbered files may be sqlx's, which its table shows; else they are ours. */
function plainLedger(history: History, world: LedgerWorld): Ledger {
  const sqlx = sqlxLedger(history, world);
  const own = ownLedger(history, world);
  let chosen = own;
  const read: Ledger['read'] = async (target) => {
    const state = await sqlx.read(target);
    chosen = state.table === undefined ? own : sqlx;
    return state.table === undefined ? own.read(target) : state;
  };
  return {
    read,
    checksums: (migration) => chosen.checksums(migration),
    // A team that uses sqlx may start it at the same time, before it has made its table.
    locks: (database) => sqlx.locks?.(database) ?? [],
    writer: {
      async prepare(target) {
        await read(target);
        await chosen.writer.prepare(target);
      },
      record: (migration) => chosen.writer.record(migration),
      forget: (migration) => chosen.writer.forget(migration),
      start: async (migration, direction) => (await chosen.writer.start?.(migration, direction)) ?? [],
    },
  };
}

import { UserError } from '../../core/errors.js';
import type { OpenDatabase } from '../../postgres/in-use.js';
import type { MigrateInput } from './input.js';

/** Throws `UserError` for a down that nobody has confirmed by the database’s name. */
export function refuseUnconfirmed({ wanted }: MigrateInput, { identity }: OpenDatabase): void {
  const { direction, confirmDown } = wanted;
  if (direction === 'up' || confirmDown === identity.database) return;
  const given =
    confirmDown === undefined
      ? 'is not given'
      : `is ${JSON.stringify(confirmDown)}, and the database is called ${identity.database}`;
  throw new UserError({
    what: given,
    where: 'confirm-down',
    why: 'a down takes back what people may be using; nothing was changed',
    fix: `--confirm-down ${identity.database} (in a workflow: confirm-down: ${identity.database})`,
  });
}

/** Throws `UserError` for a runner whose ledger this version cannot write: a migration must not go unrecorded. */
export function refuseUnwritable({ engine, ledger, history }: MigrateInput): void {
  const writesItself = /^(?:alembic|node-pg-migrate|command)$/.test(engine.name);
  if (writesItself || ledger.writer) return;
  throw new UserError({
    what: `the ledger of ${history.flavor} cannot be written by this version`,
    where: 'engine',
    why: 'a migration that was run and not recorded would run again; nothing was changed',
    fix: 'let your own runner do it: engine: command, with up-command and list-applied-command in lockkeeper.yml',
  });
}

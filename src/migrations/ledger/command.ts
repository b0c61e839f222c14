import { resolve } from 'node:path';
import { messageOf, UserError } from '../../core/errors.js';
import { runChild } from '../../host/child.js';
import { parseList } from '../engines/command/discover.js';
import { addressEnvironment } from '../engines/command/environment.js';
import { quietPython } from '../engines/command/settings.js';
import { lastLines, withoutSecrets } from '../engines/step-driver.js';
import type { Ledger, LedgerWorld, LedgerWriter } from './ledger.js';

const maxListBytes = 10_000_000;

/**
 * What the project's own command prints: one applied id a line, in the order of application. The address is in
 * `DATABASE_URL`, in the names of `database-env` and in libpq's own variables, never among the arguments, and the
 * server is asked to refuse every write of a client that reads `PGOPTIONS`.
 */
export function commandLedger(words: readonly string[] | undefined, world: LedgerWorld): Ledger {
  return {
    async read(target) {
      if (!words || words.length === 0) throw notGiven();
      const { settings, root, env, timeoutMs, signal } = world;
      const result = await runChild(words, {
        cwd: resolve(root, settings.dir),
        env: {
          ...env,
          ...quietPython,
          ...addressEnvironment(target.url, settings.databaseEnv ?? []),
          PGOPTIONS: '-c default_transaction_read_only=on',
        },
        timeoutMs,
        maxOutputBytes: maxListBytes,
        signal,
      }).catch((error: unknown) => {
        throw new UserError({
          what: `cannot be started: ${withoutSecrets(messageOf(error), target)}`,
          where: 'list-applied-command',
        });
      });
      if (result.endedBy !== 'exit' || result.code !== 0) {
        const how = result.endedBy === 'exit' ? `ended with ${result.code ?? result.signal}` : result.endedBy;
        throw new UserError({
          what: `${how}: ${lastLines(withoutSecrets(result.stderr || result.stdout, target))}`,
          where: 'list-applied-command',
          why: 'without it nobody knows what is applied',
          fix: 'let it print one applied id a line and end with 0',
        });
      }
      const applied = parseList(result.stdout, 'list-applied-command').map(({ id }) => ({ id }));
      return { table: 'list-applied-command', applied };
    },
    checksums: async () => [],
  };
}

/** Where a command tells what is applied, and the steps are ours: nobody has said how they are written down. */
export const unknownWriter: LedgerWriter = {
  prepare: () => Promise.reject(notWritable()),
  record: () => Promise.reject(notWritable()),
  forget: () => Promise.reject(notWritable()),
};

function notWritable(): UserError {
  return new UserError({
    what: 'tells how the ledger is read, and nothing tells how it is written',
    where: 'list-applied-command',
    why: 'your own runner would run again what was migrated here; nothing was changed',
    fix: 'let your own runner do the steps: `engine: command` with list-command, up-command and list-applied-command; or leave list-applied-command out where the ledger is one that Lockkeeper knows',
  });
}

function notGiven(): UserError {
  return new UserError({
    what: 'is not given',
    where: 'list-applied-command',
    why: 'the ledger of a runner of your own can be read by that runner alone',
    fix: 'add to lockkeeper.yml a command that prints one applied id a line and writes nothing: `list-applied-command: ./migrate applied`',
  });
}

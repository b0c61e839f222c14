import type { MigrationRunner, RunWorld, StepOutcome, Target } from '../../engine.js';
import type { History, Migration } from '../../model.js';
import { type DriverReply, sentBy } from '../step-driver.js';
import { endBackends, stepSession } from '../step-session.js';
import { failureOf } from './failure.js';
import { openDriver } from './open-driver.js';

/**
 * Starts the project's Python with our driver in it.
 * Throws `UserError` when there is no Python, or none that has Alembic.
 */
export async function startAlembic(history: History, world: RunWorld): Promise<MigrationRunner> {
  const { driver, root } = await openDriver(history, world);
  const step = async (cmd: 'up' | 'down', migration: Migration, target: Target): Promise<StepOutcome> => {
    const own = stepSession(target);
    const reply = await driver.ask({ cmd, revision: migration.id, url: target.url, session: own ?? {} });
    const failure = failureOf(reply, { target, root, migration, direction: cmd });
    if (reply.endedBy !== 'answer' || failure?.kind === 'connection') {
      await endBackends(target, { sinceMs: reply.durationMs, own }).catch(() => undefined);
    }
    if (failure) return { ok: false, durationMs: reply.durationMs, failure };
    return verify(reply, { cmd, migration, target });
  };
  return {
    up: (migration, target) => step('up', migration, target),
    down: (migration, target) => step('down', migration, target),
    stop: () => driver.stop(),
  };
}

interface Done {
  readonly cmd: 'up' | 'down';
  readonly migration: Migration;
  readonly target: Target;
}

/**
 * Whether the version table says what the step claims. With SQLAlchemy 2 an env.py that used its connection before
 * Alembic did, and never commits, reports success and leaves nothing behind.
 */
async function verify(reply: DriverReply, done: Done): Promise<StepOutcome> {
  const { cmd, migration, target } = done;
  const ledger = reply.answer.ledger as { schema: string | null; table: string };
  const listed = await isListed(migration.id, ledger, target);
  if (listed === (cmd === 'up'))
    return { ok: true, durationMs: reply.durationMs, sent: sentBy(reply, migration.file) };
  return {
    ok: false,
    durationMs: reply.durationMs,
    failure: {
      kind: 'engine',
      message:
        `env.py reported success, but the table ${ledger.table} does not show it: nothing was committed. ` +
        'Commit the connection in env.py, or begin its transaction before context.run_migrations()',
    },
  };
}

/** Whether a version table has the revision. Without a schema of its own it lies where the search path led. */
async function isListed(
  id: string,
  ledger: { schema: string | null; table: string },
  { session }: Target,
): Promise<boolean> {
  const found = await session.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relname = $1 and c.relkind in ('r', 'p') and ($2::text is null or n.nspname = $2)`,
    [ledger.table, ledger.schema],
  );
  for (const { name } of found) {
    const rows = await session.query(`select 1 from ${name} where version_num = $1`, [id]);
    if (rows.length > 0) return true;
  }
  return false;
}

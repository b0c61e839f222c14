import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { messageOf, UserError } from '../../../core/errors.js';
import { workingTree } from '../../../host/working-tree.js';
import type { MigrationRunner, RunWorld, StepOutcome, Target } from '../../engine.js';
import type { History, Migration } from '../../model.js';
import { type StepDriver, sentBy, stepDriver } from '../step-driver.js';
import { endBackends, stepSession } from '../step-session.js';
import { type NodePgMigrateConfig, readConfig } from './config.js';
import type { Setup, StepRequest } from './driver-library.js';
import { failureOf } from './failure.js';
import { driverCommand, findInstalled, type InstalledCopy } from './launch.js';

/**
 * Starts a helper process with the project's own node-pg-migrate, or with ours when it has none.
 * Throws `UserError` when it cannot be loaded.
 */
export async function startNodePgMigrate(history: History, world: RunWorld): Promise<MigrationRunner> {
  const tree = workingTree(world.root);
  const config = await readConfig(tree, world.settings);
  const home = join(world.root, config.home);
  const copy = await findInstalled(home, world.root);
  const answerPrefix = `${randomUUID()} `;
  const driver = stepDriver({
    command: await driverCommand(nodeOptions(history, copy)),
    cwd: home,
    // Nothing of the project's may change, the loader's cache in node_modules included.
    env: { ...world.env, JITI_FS_CACHE: 'false' },
    timeoutMs: world.timeoutMs,
    signal: world.signal,
    answerPrefix,
    setup: setupOf(config, { world, copy, answerPrefix }),
  });
  await checkReady(driver, copy);
  const shorthands = await filesWithShorthands(history, world.root);
  const step = async (
    direction: 'up' | 'down',
    migration: Migration,
    target: Target,
  ): Promise<StepOutcome> => {
    const own = stepSession(target);
    const request: StepRequest = {
      direction,
      id: migration.id,
      path: join(world.root, migration.file),
      url: target.url,
      ignorePattern: onlyThese([...shorthands, migration.file]),
      ...(own && { session: own }),
    };
    const reply = await driver.ask(request);
    const failure = failureOf(reply, { target, migration, direction });
    if (reply.endedBy !== 'answer' || failure?.kind === 'connection') {
      await endBackends(target, { sinceMs: reply.durationMs, own }).catch(() => undefined);
    }
    const { durationMs } = reply;
    if (failure) return { ok: false, durationMs, failure };
    return { ok: true, durationMs, sent: sentBy(reply, migration.file) };
  };
  return {
    up: (migration, target) => step('up', migration, target),
    down: (migration, target) => step('down', migration, target),
    stop: () => driver.stop(),
  };
}

function nodeOptions(history: History, copy: InstalledCopy | undefined): readonly string[] {
  const typescript = history.migrations.some(({ file }) => /\.[cm]?ts$/.test(file));
  return typescript && copy ? copy.typescript : [];
}

interface Surroundings {
  readonly world: RunWorld;
  readonly copy: InstalledCopy | undefined;
  readonly answerPrefix: string;
}

function setupOf(config: NodePgMigrateConfig, { world, copy, answerPrefix }: Surroundings): Setup {
  return {
    answerPrefix,
    entry: copy?.entry ?? null,
    addressNames: ['DATABASE_URL', ...(world.settings.databaseEnv ?? [])],
    options: {
      dir: join(world.root, config.dir),
      migrationsTable: config.table,
      schema: config.schema,
      createSchema: config.createSchema,
      createMigrationsSchema: config.createMigrationsSchema,
      decamelize: config.decamelize,
      singleTransaction: config.singleTransaction,
      ...(config.migrationsSchema !== undefined && { migrationsSchema: config.migrationsSchema }),
      ...(config.tsconfigPaths !== undefined && { tsconfigPaths: config.tsconfigPaths }),
    },
  };
}

/**
 * node-pg-migrate loads its whole folder for every run. Its ignore pattern, which all versions have, leaves it one
 * file, so that a step of a long history costs what a step of a short one does.
 */
function onlyThese(files: readonly string[]): string {
  const names = [...new Set(files.map((file) => basename(file)))].map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  return `(?!(?:${names.join('|')})$).*`;
}

/** Column shorthands that one migration exports hold for those after it: such files are always loaded. */
async function filesWithShorthands(history: History, root: string): Promise<readonly string[]> {
  const tree = workingTree(root);
  const found: string[] = [];
  for (const { file } of history.migrations) {
    if (!file.endsWith('.sql') && /\bshorthands\s*[=:]\s*\{\s*[^\s}]/.test(await tree.read(file)))
      found.push(file);
  }
  return found;
}

async function checkReady(driver: StepDriver, copy: InstalledCopy | undefined): Promise<void> {
  const first = await driver
    .ready()
    .catch((error: unknown) => ({ answer: { message: messageOf(error) }, output: '' }));
  if ('ok' in first.answer && first.answer.ok === true) return;
  await driver.stop();
  throw new UserError({
    what: `cannot be loaded: ${String(first.answer.message ?? first.output.trim().split('\n').slice(-3).join(' | '))}`,
    where: copy ? 'node_modules/node-pg-migrate' : 'the bundled node-pg-migrate',
    fix: 'install the packages of the project (npm ci), and pg among them',
  });
}

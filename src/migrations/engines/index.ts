import type { Engine } from '../engine.js';
import type { EngineName } from '../model.js';

/** Every engine, loaded when it is first asked for: a Python project never loads the SQL ones. */
const engines: Record<EngineName, () => Promise<Engine>> = {
  'sql-folders': async () => (await import('./sql-folders.js')).sqlFolders,
  'sql-pairs': async () => (await import('./sql-pairs.js')).sqlPairs,
  'sql-sections': async () => (await import('./sql-sections/index.js')).sqlSections,
  'sql-forward': async () => (await import('./sql-forward/index.js')).sqlForward,
  'node-pg-migrate': async () => (await import('./node-pg-migrate/index.js')).nodePgMigrate,
  alembic: async () => (await import('./alembic/index.js')).alembic,
  command: async () => (await import('./command/index.js')).command,
};

export function loadEngine(name: EngineName): Promise<Engine> {
  return engines[name]();
}

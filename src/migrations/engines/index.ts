import type { Engine } from '../engine.js';
import type { EngineName } from '../model.js';

/** Engines by name, each loaded when it is first asked for. */
export const engines: Partial<Record<EngineName, () => Promise<Engine>>> = {
  alembic: async () => (await import('./alembic/index.js')).alembic,
  command: async () => (await import('./command/index.js')).command,
  'node-pg-migrate': async () => (await import('./node-pg-migrate/index.js')).nodePgMigrate,
};

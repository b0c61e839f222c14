import type { Engine } from '../engine.js';
import type { EngineName } from '../model.js';

/** Every engine that is built, loaded when it is asked for: a Python project never loads the SQL ones. */
export const engines: Partial<Record<EngineName, () => Promise<Engine>>> = {
  'sql-folders': async () => (await import('./sql-folders.js')).sqlFolders,
  'sql-pairs': async () => (await import('./sql-pairs.js')).sqlPairs,
  'sql-sections': async () => (await import('./sql-sections/index.js')).sqlSections,
  'sql-forward': async () => (await import('./sql-forward/index.js')).sqlForward,
};

import type { Engine } from '../../src/migrations/engine.js';

/** The simplest engine there is: each `.sql` file in a folder called `migrations` (or the named one) is a migration. */
export const sqlEngine: Engine = {
  name: 'sql-forward',
  async detect(tree) {
    const files = await tree.files('');
    const dirs = files.flatMap((file) => /^(.*\bmigrations)\/[^/]+\.sql$/.exec(file)?.[1] ?? []);
    return [...new Set(dirs)].map((dir) => ({
      engine: 'sql-forward',
      dir,
      reason: 'SQL files',
      confidence: 0.9,
    }));
  },
  async discover(tree, { dir }) {
    const files = (await tree.files(dir)).filter((file) => file.endsWith('.sql'));
    const id = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -4);
    const migrations = files.map((file) => ({
      id: id(file),
      name: '',
      file,
      files: [file],
      parents: [],
      up: undefined,
      down: undefined,
    }));
    const heads = migrations.slice(-1).map((migration) => migration.id);
    return { engine: 'sql-forward', flavor: 'plain', dir, migrations, heads, strangers: [], bookkeeping: [] };
  },
  start: () => Promise.reject(new Error('this engine runs nothing')),
};

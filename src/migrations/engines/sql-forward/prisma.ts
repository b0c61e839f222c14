import { posix } from 'node:path';
import { byFolder, joinDir } from '../sql-detect.js';
import { sqlDirection } from '../sql-direction.js';
import { type Draft, readAll, wordsOf } from '../sql-history.js';
import { byText } from '../sql-order.js';
import type { ForwardLayout } from './layout.js';

const migrationFolder = /^\d{14}_|^\d+_/;

/**
 * Prisma: `<timestamp>_name/migration.sql`, by folder name. Sent as one message. A `down.sql` beside it, as
 * Prisma's guide on down migrations has it, is the way down.
 */
export const prisma: ForwardLayout = {
  flavor: 'prisma',
  bookkeeping: ['public._prisma_migrations'],
  folders: (paths) => {
    const files = paths.filter((path) => posix.basename(path) === 'migration.sql');
    return [...new Set(files.map((path) => posix.dirname(posix.dirname(path))))];
  },
  confidence: (dir, files) => {
    const hasLock = files.includes(joinDir(dir, 'migration_lock.toml'));
    return hasLock || files.some((file) => file.endsWith('schema.prisma')) ? 0.95 : 0.7;
  },
  async read(tree, dir) {
    const folders = [...byFolder(await tree.files(dir === '.' ? '' : dir))]
      .filter(([folder]) => posix.dirname(folder) === dir)
      .toSorted(([a], [b]) => byText(a, b));
    const wanted = folders.flatMap(([folder, names]) =>
      ['migration.sql', 'down.sql']
        .filter((name) => names.includes(name))
        .map((name) => joinDir(folder, name)),
    );
    const texts = await readAll(tree, wanted);
    const made = folders.filter(([, names]) => names.includes('migration.sql'));
    const empty = folders.filter(
      ([folder, names]) => !names.includes('migration.sql') && migrationFolder.test(posix.basename(folder)),
    );
    return {
      drafts: made.map(([folder]) => draftOf(folder, texts)),
      strangers: empty.map(([folder, names]) => ({
        location: { file: joinDir(folder, names[0] ?? '') },
        reason: 'this folder has no migration.sql: Prisma stops with an error here',
      })),
    };
  },
};

function draftOf(folder: string, texts: ReadonlyMap<string, string>): Draft {
  const id = posix.basename(folder);
  const direction = (name: string) => {
    const file = joinDir(folder, name);
    const text = texts.get(file);
    return text === undefined ? undefined : sqlDirection({ file, text, line: 1, mode: 'one-message' });
  };
  const up = direction('migration.sql');
  const down = direction('down.sql');
  const files = [up, down].flatMap((side) => (side ? [side.file] : []));
  return { id, name: wordsOf(id.replace(/^\d+_?/, '')), files, up, down };
}

import { posix } from 'node:path';
import { byFolder, joinDir } from '../sql-detect.js';
import { modeOf, sqlDirection } from '../sql-direction.js';
import { readAll, wordsOf } from '../sql-history.js';
import { byLeadingNumber } from '../sql-order.js';
import type { ForwardLayout } from './layout.js';

const numbered = /^\d+[_-].*(?<!\.up|\.down)\.sql$/s;

const foldersOfNumbered = (paths: readonly string[]): readonly string[] =>
  [...byFolder(paths)].filter(([, names]) => names.some((name) => numbered.test(name))).map(([dir]) => dir);

/** Numbered `.sql` files with nothing in them but SQL: sqlx without downs, and home-made runners. */
export const plain: ForwardLayout = {
  flavor: 'plain',
  bookkeeping: ['public._sqlx_migrations', 'public.schema_migrations', 'public.migrations'],
  folders: foldersOfNumbered,
  // They are found in many places and can be anything.
  confidence: () => 0.2,
  async read(tree, dir) {
    const names = byFolder(await tree.files(dir === '.' ? '' : dir)).get(dir) ?? [];
    const taken = names.filter((name) => numbered.test(name)).toSorted(byLeadingNumber);
    const odd = names.filter((name) => name.endsWith('.sql') && !numbered.test(name));
    const texts = await readAll(
      tree,
      taken.map((name) => joinDir(dir, name)),
    );
    return {
      drafts: taken.map((name) => {
        const file = joinDir(dir, name);
        const text = texts.get(file) ?? '';
        const id = name.replace(/\.sql$/, '');
        const up = sqlDirection({ file, text, line: 1, mode: modeOf(text) });
        return { id, name: wordsOf(id.replace(/^\d+[_-]/, '')), files: [file], up, down: undefined };
      }),
      strangers: odd.map((name) => ({
        location: { file: joinDir(dir, name) },
        reason: 'is not read: its name does not start with a number and an underscore',
      })),
    };
  },
};

/** The same in Supabase's own folder, whose name says what they are. */
export const supabase: ForwardLayout = {
  ...plain,
  flavor: 'supabase',
  bookkeeping: ['supabase_migrations.schema_migrations'],
  folders: (paths) =>
    foldersOfNumbered(paths).filter((dir) => posix.normalize(dir).endsWith('supabase/migrations')),
  confidence: () => 0.9,
};

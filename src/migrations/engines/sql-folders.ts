import { posix } from 'node:path';
import type { Tree } from '../../core/tree.js';
import type { Candidate, Engine, EngineSettings } from '../engine.js';
import type { Direction, History, Stranger } from '../model.js';
import { byFolder, joinDir, mentions, tablesOf, treeDir, weigh } from './sql-detect.js';
import { modeOf, sqlDirection } from './sql-direction.js';
import { dieselMetadata, sourcegraphMetadata } from './sql-folder-metadata.js';
import { type Draft, historyOf, readAll, wordsOf } from './sql-history.js';
import { byLeadingNumber, byText } from './sql-order.js';
import { startSql } from './sql-runner.js';
import { byParents } from './sql-topology.js';

/** One folder a migration, `up.sql` and `down.sql` in it: diesel, sourcegraph's migrator, home-made runners. */
export const sqlFolders: Engine = { name: 'sql-folders', detect, discover, start: startSql };

type Flavor = 'diesel' | 'sourcegraph' | 'sql-folders';

const bookkeeping: Readonly<Record<Flavor, readonly string[]>> = {
  diesel: ['public.__diesel_schema_migrations'],
  sourcegraph: ['public.migration_logs', 'public.schema_migrations'],
  'sql-folders': ['public.schema_migrations', 'public.migration_log', 'public.migrations'],
};

async function detect(tree: Tree): Promise<readonly Candidate[]> {
  const folders = byFolder(await tree.files(''));
  const counts = new Map<string, number>();
  for (const [folder, names] of folders) {
    if (!names.includes('up.sql') || folder === '.') continue;
    const parent = posix.dirname(folder);
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const hasDiesel = [...folders.values()].some((names) => names.includes('diesel.toml'));
  return [...counts].map(([dir, count]) => ({
    engine: 'sql-folders' as const,
    dir,
    reason: `${count} folders in ${dir} hold an up.sql`,
    confidence: weigh(hasDiesel ? 0.95 : 0.9, dir),
  }));
}

async function discover(tree: Tree, settings: EngineSettings): Promise<History> {
  const dir = treeDir(settings.dir);
  const folders = [...byFolder(await tree.files(dir))].filter(
    ([folder]) => posix.dirname(folder) === (dir || '.'),
  );
  const migrations = folders.filter(([, names]) => names.includes('up.sql') || names.includes('down.sql'));
  const flavor = await flavorOf(tree, migrations);
  const wanted = migrations.flatMap(([folder, names]) =>
    names.filter((name) => ownFiles.has(name)).map((name) => joinDir(folder, name)),
  );
  const texts = await readAll(tree, wanted);
  const drafts = migrations.map(([folder, names]) => draftOf(folder, names, { flavor, texts }));
  return historyOf({
    engine: 'sql-folders',
    flavor,
    dir: dir || '.',
    drafts: sort(drafts, flavor),
    strangers: folders.flatMap(([folder, names]) => strangersIn(folder, names)),
    bookkeeping: tablesOf(settings, bookkeeping[flavor]),
  });
}

const ownFiles = new Set(['up.sql', 'down.sql', 'metadata.toml', 'metadata.yaml', 'metadata.yml']);

/** `2017-09-23-105532_name`, as `diesel migration generate` writes it. */
const dieselFolder = /^\d{4}-\d{2}-\d{2}-\d{6}_/;

async function flavorOf(
  tree: Tree,
  folders: readonly (readonly [string, readonly string[]])[],
): Promise<Flavor> {
  const files = await tree.files('');
  if (files.some((file) => posix.basename(file) === 'diesel.toml')) return 'diesel';
  const dated = folders.filter(([folder]) => dieselFolder.test(posix.basename(folder)));
  if (
    dated.length * 2 > folders.length ||
    (await mentions(tree, files, { file: 'Cargo.toml', text: 'diesel' }))
  ) {
    return 'diesel';
  }
  return folders.some(([, names]) => names.includes('metadata.yaml')) ? 'sourcegraph' : 'sql-folders';
}

interface Context {
  readonly flavor: Flavor;
  readonly texts: ReadonlyMap<string, string>;
}

function draftOf(folder: string, names: readonly string[], { flavor, texts }: Context): Draft {
  const base = posix.basename(folder);
  const text = (name: string) => texts.get(joinDir(folder, name));
  const metadata =
    flavor === 'sourcegraph'
      ? sourcegraphMetadata(joinDir(folder, 'metadata.yaml'), text('metadata.yaml'))
      : dieselMetadata(joinDir(folder, 'metadata.toml'), text('metadata.toml'));
  const direction = (name: string): Direction | undefined => {
    const sql = text(name);
    if (sql === undefined) return undefined;
    const mode = metadata.mode ?? (flavor === 'diesel' ? 'wrapped' : modeOf(sql));
    return sqlDirection({ file: joinDir(folder, name), text: sql, line: 1, mode });
  };
  return {
    id: idOf(base, flavor),
    name: metadata.name ?? wordsOf(base.replace(/^[\d-]+(?:_\d+)*_?/, '')),
    files: names.filter((name) => ownFiles.has(name)).map((name) => joinDir(folder, name)),
    up: direction('up.sql'),
    down: direction('down.sql'),
    ...(metadata.parents && { parents: metadata.parents }),
  };
}

function idOf(folder: string, flavor: Flavor): string {
  // diesel's version: what stands before the first underscore, hyphens dropped.
  if (flavor === 'diesel') return (folder.split('_')[0] ?? folder).replaceAll('-', '');
  if (flavor === 'sourcegraph') return /^\d+/.exec(folder)?.[0] ?? folder;
  return folder;
}

function sort(drafts: readonly Draft[], flavor: Flavor): readonly Draft[] {
  const folderOf = (draft: Draft) => posix.dirname(draft.files[0] ?? '');
  if (flavor === 'diesel') {
    return drafts.toSorted((a, b) => byText(a.id, b.id) || byText(folderOf(a), folderOf(b)));
  }
  const ordered = drafts.toSorted((a, b) =>
    byLeadingNumber(posix.basename(folderOf(a)), posix.basename(folderOf(b))),
  );
  return flavor === 'sourcegraph' ? byParents(ordered) : ordered;
}

function strangersIn(folder: string, names: readonly string[]): readonly Stranger[] {
  const isMigration = names.includes('up.sql') || names.includes('down.sql');
  const odd = names.filter((name) => name.endsWith('.sql') && !ownFiles.has(name));
  if (isMigration || odd.length === 0) return [];
  return odd.map((name) => ({
    location: { file: joinDir(folder, name) },
    reason: 'is not read: this folder has neither up.sql nor down.sql',
  }));
}

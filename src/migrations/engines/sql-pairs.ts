import { posix } from 'node:path';
import type { Tree } from '../../core/tree.js';
import type { Candidate, Engine, EngineSettings } from '../engine.js';
import type { Direction, History, SqlScript, Stranger } from '../model.js';
import { byFolder, joinDir, mentions, tablesOf, treeDir, weigh } from './sql-detect.js';
import { codeDirection, modeOf, sqlDirection } from './sql-direction.js';
import { type Draft, historyOf, readAll, wordsOf } from './sql-history.js';
import { byLeadingNumber } from './sql-order.js';
import { startSql } from './sql-runner.js';

/** `NNN_name.up.sql` beside `NNN_name.down.sql`: golang-migrate, sqlx, home-made runners. */
export const sqlPairs: Engine = { name: 'sql-pairs', detect, discover, start: startSql };

type Flavor = 'golang-migrate' | 'sqlx' | 'sql-pairs';

const bookkeeping: Readonly<Record<Flavor, readonly string[]>> = {
  'golang-migrate': ['public.schema_migrations'],
  sqlx: ['public._sqlx_migrations'],
  'sql-pairs': ['public.schema_migrations', 'public.migration_log', 'public.migrations'],
};

const pairFile = /^(\d+)(?:_(.*))?\.(up|down)\.sql$/s;

async function detect(tree: Tree): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const [dir, names] of byFolder(await tree.files(''))) {
    const ups = names.filter((name) => pairFile.exec(name)?.[3] === 'up');
    const first = ups[0];
    if (first === undefined) continue;
    const paired = ups.some((name) => names.includes(name.replace(/\.up\.sql$/, '.down.sql')));
    const reason = paired
      ? `${joinDir(dir, first)} has a matching .down.sql`
      : `${joinDir(dir, first)} is an up file`;
    found.push({ engine: 'sql-pairs', dir, reason, confidence: weigh(paired ? 0.9 : 0.7, dir) });
  }
  return found;
}

async function discover(tree: Tree, settings: EngineSettings): Promise<History> {
  const dir = treeDir(settings.dir);
  const names = byFolder(await tree.files(dir)).get(dir || '.') ?? [];
  const sqlNames = names.filter((name) => pairFile.test(name));
  const flavor = await flavorOf(tree, sqlNames);
  const texts = await readAll(
    tree,
    sqlNames.map((name) => joinDir(dir, name)),
  );
  const stems = [...new Set(sqlNames.map((name) => name.replace(/\.(?:up|down)\.sql$/, '')))];
  const drafts = [
    ...joinHalves(stems.map((stem) => draftOf(stem, { dir, flavor, texts }))),
    ...names.filter((name) => codeFile.test(name)).map((name) => codeDraft(name, dir, flavor)),
  ];
  return historyOf({
    engine: 'sql-pairs',
    flavor,
    dir: dir || '.',
    drafts: drafts.toSorted((a, b) => byLeadingNumber(fileName(a), fileName(b))),
    strangers: names.flatMap((name) => strangerOf(joinDir(dir, name))),
    bookkeeping: tablesOf(settings, bookkeeping[flavor]),
  });
}

/** golang-migrate and sqlx refuse two files with one number, so a folder that has them is run by something else. */
async function flavorOf(tree: Tree, names: readonly string[]): Promise<Flavor> {
  const files = await tree.files('');
  if (await mentions(tree, files, { file: 'go.mod', text: 'golang-migrate' })) return 'golang-migrate';
  if (await mentions(tree, files, { file: 'Cargo.toml', text: 'sqlx' })) return 'sqlx';
  const ups = names.filter((name) => name.endsWith('.up.sql'));
  const numbers = new Set(ups.map((name) => BigInt(pairFile.exec(name)?.[1] ?? 0)));
  return numbers.size < ups.length ? 'sql-pairs' : 'golang-migrate';
}

interface Context {
  readonly dir: string;
  readonly flavor: Flavor;
  readonly texts: ReadonlyMap<string, string>;
}

function draftOf(stem: string, { dir, flavor, texts }: Context): Draft {
  const direction = (side: 'up' | 'down'): Direction | undefined => {
    const file = joinDir(dir, `${stem}.${side}.sql`);
    const text = texts.get(file);
    return text === undefined
      ? undefined
      : sqlDirection({ file, text, line: 1, mode: modeFor(text, flavor) });
  };
  const up = direction('up');
  const down = direction('down');
  const files = [up, down].flatMap((side) => (side ? [side.file] : []));
  return { id: idOf(stem, flavor), name: wordsOf(stem.replace(/^\d+_?/, '')), files, up, down };
}

/** A runner that goes by number pairs `1_create.up.sql` with `1_drop.down.sql`, whatever they are called. */
function joinHalves(drafts: readonly Draft[]): readonly Draft[] {
  const byId = new Map<string, Draft[]>();
  for (const draft of drafts) byId.set(draft.id, [...(byId.get(draft.id) ?? []), draft]);
  return [...byId.values()].flatMap((same) => {
    const up = same.find((draft) => draft.up);
    const down = same.find((draft) => !draft.up);
    const isPair = same.length === 2 && up && down && !up.down;
    return isPair ? [{ ...up, down: down.down, files: [...up.files, ...down.files] }] : same;
  });
}

/** golang-migrate sends the file as one message; sqlx wraps it unless its first line says `-- no-transaction`. */
function modeFor(text: string, flavor: Flavor): SqlScript['mode'] {
  if (flavor === 'golang-migrate') return 'one-message';
  if (flavor === 'sqlx') return text.startsWith('-- no-transaction') ? 'one-message' : 'wrapped';
  return modeOf(text);
}

function idOf(stem: string, flavor: Flavor): string {
  const digits = /^\d+/.exec(stem)?.[0];
  return flavor === 'sql-pairs' || digits === undefined ? stem : String(BigInt(digits));
}

/** A migration in a language, among the SQL ones; tests of it are none. */
const codeFile = /^\d+_.*(?<!_test)\.(?:go|py|ts|js|rb|sh)$/s;

function codeDraft(name: string, dir: string, flavor: Flavor): Draft {
  const file = joinDir(dir, name);
  const stem = name.replace(/\.[^.]+$/, '');
  return {
    id: idOf(stem, flavor),
    name: wordsOf(stem.replace(/^\d+_?/, '')),
    files: [file],
    up: codeDirection(file),
    down: undefined,
    notRun: `${name} is code among SQL files: only its own program can run it`,
  };
}

function fileName(draft: Draft): string {
  return posix.basename(draft.files[0] ?? '');
}

function strangerOf(file: string): readonly Stranger[] {
  const name = posix.basename(file);
  const isMeant = /^\d.*\.sql$/s.test(name) || /\.(?:up|down)\.sql$/.test(name);
  if (pairFile.test(name) || !isMeant) return [];
  return [
    { location: { file }, reason: 'is not read: names end in .up.sql or .down.sql and start with a number' },
  ];
}

import { posix } from 'node:path';
import type { Tree } from '../../../core/tree.js';
import type { Candidate, Engine, EngineSettings } from '../../engine.js';
import type { History, Stranger } from '../../model.js';
import { byFolder, joinDir, mentions, tablesOf, treeDir, weigh } from '../sql-detect.js';
import { codeDirection } from '../sql-direction.js';
import { type Draft, emptyHistory, historyOf, readAll, wordsOf } from '../sql-history.js';
import { startSql } from '../sql-runner.js';
import { dbmate } from './dbmate.js';
import type { SectionFormat } from './format.js';
import { goose } from './goose.js';
import { nodePgMigrateSql } from './node-pg-migrate-sql.js';
import { sqlMigrate } from './sql-migrate.js';

/** One file a migration, its directions marked by comments: dbmate, goose, sql-migrate, node-pg-migrate's SQL. */
export const sqlSections: Engine = { name: 'sql-sections', detect, discover, start: startSql };

const formats: readonly SectionFormat[] = [dbmate, goose, sqlMigrate, nodePgMigrateSql];

/** Enough to know a folder's format; the first file may be a dump that somebody put in. */
const sampled = 3;

async function detect(tree: Tree): Promise<readonly Candidate[]> {
  const files = await tree.files('');
  const found: Candidate[] = [];
  for (const [dir, names] of byFolder(files)) {
    const sql = names.filter((name) => name.endsWith('.sql') && !/\.(?:up|down)\.sql$/s.test(name));
    for (const name of sql.slice(0, sampled)) {
      const path = joinDir(dir, name);
      const format = formatOf(await tree.read(path).catch(() => ''));
      if (!format) continue;
      const confidence = await confidenceIn(format, tree, files);
      const reason = `${path} has ${format.flavor}'s markers`;
      found.push({ engine: 'sql-sections', dir, reason, confidence: weigh(confidence, dir) });
      break;
    }
  }
  return found;
}

/** Projects with node-pg-migrate of their own are better served by the engine of that name. */
async function confidenceIn(format: SectionFormat, tree: Tree, files: readonly string[]): Promise<number> {
  if (format !== nodePgMigrateSql) return 0.95;
  return (await mentions(tree, files, { file: 'package.json', text: 'node-pg-migrate' })) ? 0.3 : 0.7;
}

function formatOf(text: string): SectionFormat | undefined {
  return formats.find((format) => format.marks(text));
}

async function discover(tree: Tree, settings: EngineSettings): Promise<History> {
  const dir = treeDir(settings.dir);
  const names = byFolder(await tree.files(dir)).get(dir || '.') ?? [];
  const sql = names.filter((name) => name.endsWith('.sql'));
  const texts = await readAll(
    tree,
    sql.map((name) => joinDir(dir, name)),
  );
  const format = commonFormat([...texts.values()]);
  // A base from before the first migration, or from before the change of runner.
  if (!format) return emptyHistory('sql-sections', dir);
  const taken = sql.filter((name) => format.takes(name));
  const code = names.filter((name) => format.code?.takes(name));
  const read = taken.map((name) => readFile(name, { dir, format, texts }));
  const byName = new Map<string, Draft>(read.map(({ name, draft }) => [name, draft]));
  for (const name of code) byName.set(name, codeDraft(name, dir, format));
  const ordered = [...byName].toSorted(([a], [b]) => format.compare(a, b)).map(([, draft]) => draft);
  return historyOf({
    engine: 'sql-sections',
    flavor: format.flavor,
    dir: dir || '.',
    drafts: ordered,
    strangers: [
      ...read.flatMap(({ strangers }) => strangers),
      ...sql.filter((name) => !format.takes(name)).flatMap((name) => strangerOf(joinDir(dir, name), texts)),
    ],
    bookkeeping: tablesOf(settings, format.bookkeeping),
  });
}

/** The format that most files have. */
function commonFormat(texts: readonly string[]): SectionFormat | undefined {
  const found = texts.map(formatOf);
  const count = (format: SectionFormat) => found.filter((other) => other === format).length;
  const best = formats.toSorted((a, b) => count(b) - count(a))[0];
  return best && count(best) > 0 ? best : undefined;
}

interface Context {
  readonly dir: string;
  readonly format: SectionFormat;
  readonly texts: ReadonlyMap<string, string>;
}

function readFile(name: string, { dir, format, texts }: Context) {
  const file = joinDir(dir, name);
  const { up, down, strangers } = format.parse(file, texts.get(file) ?? '');
  const draft: Draft = { id: format.id(name), name: nameOf(name), files: [file], up, down };
  return { name, draft, strangers };
}

function codeDraft(name: string, dir: string, format: SectionFormat): Draft {
  const file = joinDir(dir, name);
  return {
    id: format.id(name),
    name: nameOf(name),
    files: [file],
    up: codeDirection(file),
    down: undefined,
    notRun: format.code?.reason ?? 'cannot be run here',
  };
}

function nameOf(file: string): string {
  return wordsOf(file.replace(/\.[^.]+$/, '').replace(/^\d+[_-]?/, ''));
}

function strangerOf(file: string, texts: ReadonlyMap<string, string>): readonly Stranger[] {
  const isMeant = formatOf(texts.get(file) ?? '') !== undefined || /^\d/.test(posix.basename(file));
  return isMeant
    ? [{ location: { file }, reason: 'is not read: its name does not start with a version' }]
    : [];
}

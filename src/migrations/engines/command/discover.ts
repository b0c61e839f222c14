import { posix, resolve } from 'node:path';
import { messageOf, UserError } from '../../../core/errors.js';
import type { Tree } from '../../../core/tree.js';
import { runChild } from '../../../host/child.js';
import type { EngineSettings } from '../../engine.js';
import type { Direction, History, Migration } from '../../model.js';
import { lastLines } from '../step-driver.js';
import { commandsOf, quietPython } from './settings.js';

/** A list needs no database, so it is short; a tool that waits for one is told by this. */
const listTimeoutMs = 60_000;
const maxListBytes = 10_000_000;

/** In files of these kinds an id is looked for when the list names no file. */
const sourceFile = /\.(?:sql|py|rb|php|go|rs|java|kt|cs|ex|exs|pl|sh|[cm]?[jt]s)$/;

/**
 * Runs the `list` command in `dir`. This is the one engine whose discovery runs code of the project, and it can
 * only do so where the files lie on disk. No address is in its environment: a list must not need a database.
 */
export async function discoverCommand(tree: Tree, settings: EngineSettings): Promise<History> {
  const commands = commandsOf(settings);
  const dir = settings.dir === '' ? '.' : settings.dir;
  const listed = parseList(await runList(tree, commands.list, dir));
  const place = await finder(tree, dir);
  const migrations: Migration[] = [];
  for (const { id, file } of listed) {
    const direction = await place(id, file);
    migrations.push({
      id,
      name: id.replace(/^\d+[_-]?/, '').replace(/[_-]+/g, ' '),
      file: direction.file,
      files: [direction.file],
      parents: migrations.slice(-1).map((previous) => previous.id),
      up: direction,
      down: commands.down && direction,
    });
  }
  return {
    engine: 'command',
    flavor: 'command',
    dir,
    migrations,
    heads: migrations.slice(-1).map(({ id }) => id),
    strangers: [],
    bookkeeping: (commands.tables ?? []).map((table) => (table.includes('.') ? table : `public.${table}`)),
  };
}

async function runList(tree: Tree, list: readonly string[], dir: string): Promise<string> {
  const where = `list-command (${list.join(' ')})`;
  if (tree.root === undefined) {
    throw new UserError({
      what: `cannot be run in ${tree.label}`,
      where,
      why: 'it needs the files on disk, so the history of another revision cannot be compared',
    });
  }
  const result = await runChild(list, {
    cwd: resolve(tree.root, dir),
    env: { ...listEnvironment(), ...quietPython },
    timeoutMs: listTimeoutMs,
    maxOutputBytes: maxListBytes,
    signal: new AbortController().signal,
  }).catch((cause: unknown) => {
    throw new UserError({ what: `cannot be started: ${messageOf(cause)}`, where }, { cause });
  });
  if (result.endedBy === 'exit' && result.code === 0) return result.stdout;
  const how = result.endedBy === 'exit' ? `ended with ${result.code ?? result.signal}` : result.endedBy;
  throw new UserError({
    what: `${how}: ${lastLines(result.stderr || result.stdout)}`,
    where,
    why: 'it must print one migration a line, without a database',
  });
}

/** What a program needs to start at all. */
function listEnvironment(): Record<string, string> {
  const names = ['PATH', 'HOME', 'LANG', 'VIRTUAL_ENV', 'SystemRoot'];
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** One `id` or `id<TAB>file` a line; blank lines are skipped. Throws `UserError` when an id comes twice. */
export function parseList(
  text: string,
  command = 'list-command',
): readonly { readonly id: string; readonly file?: string }[] {
  const found = new Map<string, { id: string; file?: string }>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [id = '', file] = line.split('\t').map((part) => part.trim());
    if (id === '') continue;
    if (found.has(id)) {
      throw new UserError({
        what: `${id} is listed twice`,
        where: `${command}, line ${index + 1} of its output`,
      });
    }
    found.set(id, file ? { id, file } : { id });
  }
  return [...found.values()];
}

type Place = (id: string, file: string | undefined) => Promise<Direction>;

/** Where a migration is: the listed file, one that is named like it, or the line of a source file that has its id. */
async function finder(tree: Tree, dir: string): Promise<Place> {
  const files = await tree.files(dir === '.' ? '' : dir);
  const texts = new Map<string, string>();
  const mentions = async (id: string): Promise<Direction | undefined> => {
    for (const file of files.filter((path) => sourceFile.test(path))) {
      const text = texts.get(file) ?? (await tree.read(file).catch(() => ''));
      texts.set(file, text);
      const at = text.indexOf(id);
      if (at >= 0) return codeAt(file, text.slice(0, at).split('\n').length);
    }
    return undefined;
  };
  return async (id, file) => {
    if (file !== undefined) return codeAt(posix.normalize(posix.join(dir, file)), 1);
    const named = files.find((path) => posix.basename(path).startsWith(`${id}.`));
    return named !== undefined ? codeAt(named, 1) : ((await mentions(id)) ?? codeAt(dir, 1));
  };
}

function codeAt(file: string, line: number): Direction {
  return { file, location: { file, line }, empty: false };
}

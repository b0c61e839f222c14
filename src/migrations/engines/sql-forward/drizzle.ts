import { posix } from 'node:path';
import { z } from 'zod';
import { messageOf, UserError } from '../../../core/errors.js';
import type { Tree } from '../../../core/tree.js';
import type { Stranger } from '../../model.js';
import { byFolder, joinDir } from '../sql-detect.js';
import { sqlDirection } from '../sql-direction.js';
import { type Draft, readAll, wordsOf } from '../sql-history.js';
import type { ForwardLayout } from './layout.js';

const journalPath = 'meta/_journal.json';
const journalForm = z.object({ entries: z.array(z.object({ idx: z.number(), tag: z.string() })) });

/** Drizzle: its journal alone decides which files are migrations, and in which order. */
export const drizzle: ForwardLayout = {
  flavor: 'drizzle',
  bookkeeping: ['drizzle.__drizzle_migrations'],
  folders: (paths) =>
    paths
      .filter((path) => path.endsWith(`/${journalPath}`))
      .map((path) => path.slice(0, -journalPath.length - 1)),
  confidence: () => 0.95,
  async read(tree, dir) {
    const tags = await journalTags(tree, joinDir(dir, journalPath));
    const names = byFolder(await tree.files(dir === '.' ? '' : dir)).get(dir) ?? [];
    const listed = new Set(tags.map((tag) => `${tag}.sql`));
    const present = tags.filter((tag) => names.includes(`${tag}.sql`));
    const texts = await readAll(
      tree,
      present.map((tag) => joinDir(dir, `${tag}.sql`)),
    );
    const unlisted = names.filter((name) => name.endsWith('.sql') && !listed.has(name));
    return {
      drafts: tags.map((tag) => draftOf(tag, dir, texts)),
      strangers: [
        ...unlisted.map((name) => unlistedFile(joinDir(dir, name))),
        ...tags.filter((tag) => !present.includes(tag)).map((tag) => missingFile(tag, dir)),
      ],
    };
  },
};

async function journalTags(tree: Tree, path: string): Promise<readonly string[]> {
  try {
    const journal = journalForm.parse(JSON.parse(await tree.read(path)));
    return journal.entries.toSorted((a, b) => a.idx - b.idx).map((entry) => entry.tag);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const why = messageOf(cause);
    throw new UserError(
      { what: 'is no Drizzle journal', where: { file: path }, why, fix: 'npx drizzle-kit check' },
      { cause },
    );
  }
}

function draftOf(tag: string, dir: string, texts: ReadonlyMap<string, string>): Draft {
  const file = joinDir(dir, `${tag}.sql`);
  const text = texts.get(file);
  const base = { id: tag, name: wordsOf(tag.replace(/^\d+_?/, '')), files: [file], down: undefined };
  if (text === undefined) return { ...base, up: undefined };
  return { ...base, up: sqlDirection({ file, text, line: 1, mode: 'wrapped', blocks: breakpoints(text) }) };
}

/** Drizzle cuts at its breakpoint marker and nowhere else. */
function breakpoints(text: string): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/--> statement-breakpoint/g)) {
    blocks.push([start, match.index]);
    start = match.index + match[0].length;
  }
  return [...blocks, [start, text.length]];
}

function unlistedFile(file: string): Stranger {
  return {
    location: { file },
    reason: `is not in ${journalPath}, so Drizzle never runs ${posix.basename(file)}`,
  };
}

function missingFile(tag: string, dir: string): Stranger {
  return {
    location: { file: joinDir(dir, journalPath) },
    reason: `lists ${tag}, but there is no ${tag}.sql`,
  };
}

import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { isLeftOut } from '../core/left-out.js';
import { decodeText, refuseLargeFile } from '../core/text.js';
import type { Tree } from '../core/tree.js';
import { type BlobReader, blobReader } from './blob-reader.js';
import { mustRun, type Repository, zeroSeparated } from './repository.js';

interface Entry {
  readonly id: string;
  readonly bytes: number;
  /** Set for a link that cannot be followed; one that can is listed as the file it leads to. */
  readonly link?: 'leaves' | 'dangling';
}

/** The files of a commit, without checking it out. `label` is what messages call it. */
export function revisionTree(repository: Repository, commit: string, label = commit): Tree {
  const blobs = blobReader(repository.root);
  let entries: Promise<ReadonlyMap<string, Entry>> | undefined;
  const all = () => {
    entries ??= readEntries(repository, commit, blobs);
    return entries;
  };
  return {
    label,
    async files(dir) {
      const prefix = dir === '' ? '' : `${dir.replace(/\/+$/, '')}/`;
      const below = [...(await all()).keys()].filter((path) => path.startsWith(prefix));
      return below
        .filter((path) => !path.slice(prefix.length).split('/').slice(0, -1).some(isLeftOut))
        .sort();
    },
    async read(path) {
      const entry = (await all()).get(posix.normalize(path));
      const where = { file: path };
      if (!entry) throw new UserError({ what: `does not exist in ${label}`, where });
      if (entry.link === 'leaves')
        throw new UserError({ what: `leads out of the repository in ${label}`, where });
      if (entry.link) throw new UserError({ what: `is a link to nothing in ${label}`, where });
      refuseLargeFile(entry.bytes, path);
      return decodeText(await blobs.read(entry.id), path);
    },
  };
}

async function readEntries(
  repository: Repository,
  commit: string,
  blobs: BlobReader,
): Promise<ReadonlyMap<string, Entry>> {
  const fields = zeroSeparated(
    await mustRun(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]),
  );
  const entries = new Map<string, Entry>();
  const links = new Map<string, string>();
  for (const field of fields) {
    // "100644 blob <id>    <bytes>\t<path>"; the path may hold anything but NUL.
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(field);
    const [, mode, id, bytes, path] = match ?? [];
    if (!id || !path) continue;
    if (mode === '120000') links.set(path, id);
    else entries.set(path, { id, bytes: Number(bytes) });
  }
  const targets = await Promise.all(
    [...links].map(async ([path, id]) => ({ path, target: (await blobs.read(id)).toString('utf8') })),
  );
  return withLinks(entries, targets);
}

interface Link {
  readonly path: string;
  readonly target: string;
}

/** Adds what links lead to, as the files on disk would show it. A link into its own parents adds nothing. */
function withLinks(files: ReadonlyMap<string, Entry>, links: readonly Link[]): ReadonlyMap<string, Entry> {
  const entries = new Map(files);
  for (const { path, target } of links) {
    const goal = posix.normalize(posix.join(posix.dirname(path), target)).replace(/\/$/, '');
    const file = files.get(goal);
    const below = [...files].filter(([name]) => name.startsWith(`${goal}/`));
    if (posix.isAbsolute(target) || goal === '..' || goal.startsWith('../')) {
      entries.set(path, { id: '', bytes: 0, link: 'leaves' });
    } else if (file) {
      entries.set(path, file);
    } else if (below.length > 0 && !path.startsWith(`${goal}/`)) {
      for (const [name, entry] of below) entries.set(`${path}${name.slice(goal.length)}`, entry);
    } else if (goal !== '.' && below.length === 0) {
      entries.set(path, { id: '', bytes: 0, link: 'dangling' });
    }
  }
  return entries;
}

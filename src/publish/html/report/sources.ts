import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Report } from '../../../core/report.js';
import { decodeText } from '../../../core/text.js';
import { findingsOf } from '../../outcome.js';

/** The texts of files by their path from the repository's root. */
export type Sources = ReadonlyMap<string, string>;

/** Bytes. */
const largestFile = 2_000_000;
const mostFiles = 3000;

/**
 * The files that the report's findings are about, as far as they are there. Reports may come from elsewhere, so a path
 * may lead neither out of `root`, nor into a file or folder whose name begins with a dot: those hold secrets.
 */
export async function readSources(report: Report, root: string): Promise<Sources> {
  const names = new Set(
    findingsOf(report).flatMap(({ location }) => (location?.line === undefined ? [] : [location.file])),
  );
  const base = await realpath(root);
  const texts = new Map<string, string>();
  for (const name of [...names].slice(0, mostFiles)) {
    const text = await readSource(name, base).catch(() => undefined);
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

async function readSource(name: string, root: string): Promise<string | undefined> {
  if (isAbsolute(name) || /(?:^|[\\/])\./.test(name)) return undefined;
  const file = await realpath(resolve(root, name));
  const path = relative(root, file);
  if (isAbsolute(path) || path.split(sep).some((part) => part.startsWith('.'))) return undefined;
  const { size } = await stat(file);
  if (size > largestFile) return undefined;
  return decodeText(await readFile(file), name);
}

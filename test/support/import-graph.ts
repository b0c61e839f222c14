import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import process from 'node:process';
import typescript from 'typescript';
import { listFiles } from '../../src/host/list-files.js';

/** What one source file imports, static, dynamic and for types alike. */
export interface SourceFile {
  /** From `src`, for example `core/finding.ts`. */
  readonly path: string;
  /** Files of ours, from `src`. */
  readonly files: readonly string[];
  /** Names of packages and of Node's own modules. */
  readonly packages: readonly string[];
}

/** The real import graph of `src/`. */
export async function readImportGraph(): Promise<readonly SourceFile[]> {
  const root = join(process.cwd(), 'src');
  const paths = (await listFiles(root)).filter((path) => path.endsWith('.ts'));
  return Promise.all(
    paths.map(async (path) => {
      const { importedFiles } = typescript.preProcessFile(
        await readFile(join(root, path), 'utf8'),
        true,
        true,
      );
      const names = importedFiles.map(({ fileName }) => fileName);
      const own = names.filter((name) => name.startsWith('.'));
      return {
        path,
        files: own.map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts')),
        packages: names.filter((name) => !name.startsWith('.')).map(packageName),
      };
    }),
  );
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** Each circle of imports as the files on it; empty when there is none. */
export function findCircles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      circles.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of byPath.get(path)?.files ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return circles;
}

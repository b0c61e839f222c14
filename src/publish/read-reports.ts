import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Problem, UserError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { readReport } from './report-file.js';

/**
 * The reports that these files, folders (every `.json` file below them) and globs name, in the order of their paths.
 * Paths are seen from `cwd`, absolute. Throws `UserError` with every file that is no report and every name that
 * matches nothing: a report that is missing must not look like a gate that passed.
 */
export async function readReports(names: readonly string[], cwd: string): Promise<readonly Report[]> {
  const found = await Promise.all(names.map((name) => expand(name, cwd)));
  const unmatched = names.filter((_name, index) => found[index]?.length === 0);
  if (names.length === 0 || unmatched.length > 0) {
    throw new UserError((unmatched.length > 0 ? unmatched : ['reports']).map(nothingAt));
  }
  const paths = [...new Set(found.flat())].sort();
  const results = await Promise.allSettled(paths.map(readReport));
  const problems = results.flatMap((result) =>
    result.status === 'rejected' ? problemsOf(result.reason) : [],
  );
  if (problems.length > 0) throw new UserError(problems);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

function nothingAt(name: string): Problem {
  return {
    what: 'no report file was found',
    where: name,
    why: 'without it the run cannot be judged',
    fix: 'upload the report file of every job, also after a failure (if: always()), and download it before this step',
  };
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  throw error;
}

/** Absolute paths of the files that a name stands for. */
async function expand(name: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, name);
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isFile()) return [path];
  if (kind?.isDirectory()) return (await filesBelow(path)).filter((file) => file.endsWith('.json'));
  const { base, glob, isGlob } = picomatch.scan(name);
  if (!isGlob) return [];
  const folder = resolve(cwd, base);
  const matches = picomatch(glob, { dot: true });
  return (await filesBelow(folder)).filter((file) => matches(relative(folder, file).split(sep).join('/')));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git')
        return filesBelow(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return nested.flat();
}

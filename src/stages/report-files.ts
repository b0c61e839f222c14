import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { listFiles } from '../host/list-files.js';

export interface ReportFiles {
  /** Paths from the working directory. */
  readonly files: readonly string[];
  /** Names without wildcards that match nothing: a stage that did not finish. */
  readonly missing: readonly string[];
}

/** The report files that match, without the one that is about to be written. */
export async function findReportFiles(
  cwd: string,
  names: readonly string[],
  ownPath: string,
): Promise<ReportFiles> {
  const own = relative(cwd, resolve(cwd, ownPath)).split(sep).join('/');
  const files = (await matchingReports(cwd, names)).filter((path) => path !== own);
  return { files, missing: names.filter((name) => isPlainPath(name) && !files.includes(name)) };
}

/** A file named without wildcards must be there; a pattern may match nothing. */
function isPlainPath(name: string): boolean {
  return !picomatch.scan(name).isGlob;
}

/** Paths from `cwd` of the report files that match. */
export async function matchingReports(cwd: string, names: readonly string[]): Promise<readonly string[]> {
  const matches = picomatch([...names], { dot: true });
  return (await listFiles(cwd)).filter((path) => matches(path));
}

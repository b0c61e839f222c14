import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, type Problem, UserError } from '../core/errors.js';
import { type Report, reportVersion } from '../core/report.js';
import { reportSchema } from './report-schema/report-schema.js';

/** Bytes. A report of thousands of migrations has a few million. */
const largestReport = 100_000_000;
const mostProblems = 5;

/** The report as the text of `report.json`. */
export function renderReportFile(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Writes a text file as a whole or not at all, and makes its folder: a reader never sees half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Reads a `report.json`. Throws `UserError` when it is missing, no report, or of another version. */
export async function readReport(path: string): Promise<Report> {
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > largestReport) throw new Error(`it has ${size} bytes, more than ${largestReport}`);
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UserError({ what: `cannot be read: ${messageOf(cause)}`, where: { file: path } }, { cause });
  }
  return parseReport(text, path);
}

/** The report in a text. `path` is for messages. Throws `UserError` with everything that is wrong with it. */
export function parseReport(text: string, path: string): Report {
  const where = { file: path };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UserError({ what: `is not JSON: ${messageOf(cause)}`, where, fix: remake }, { cause });
  }
  const version = versionOf(data);
  if (version !== reportVersion) throw new UserError({ ...wrongVersion(version), where });
  const parsed = reportSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, mostProblems).map((issue): Problem => {
    const field = issue.path.map(String).join('.') || 'the report';
    return { what: `${field}: ${issue.message}`, where, fix: remake };
  });
  throw new UserError(problems);
}

const remake = 'write the report anew with: lockkeeper check';

function versionOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
}

function wrongVersion(version: unknown): Problem {
  if (typeof version !== 'number') {
    return { what: 'is no report of Lockkeeper: it has no version number', fix: 'name only report files' };
  }
  return {
    what: `is a report of version ${version}; this Lockkeeper reads version ${reportVersion}`,
    why: 'a field could mean something else there',
    fix: 'use the same version of Lockkeeper in every job of the workflow',
  };
}

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { UserError } from '../../../src/core/errors.js';
import { readReports } from '../../../src/publish/read-reports.js';
import { parseReport, readReport, renderReportFile, writeWhole } from '../../../src/publish/report-file.js';
import { reportJsonSchema } from '../../../src/publish/report-schema/report-schema.js';
import { aCheck, anyReport, aReport } from '../../support/report.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-report-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the form of report.json', () => {
  const validate = addFormats
    .default(new Ajv2020({ allErrors: true }))
    .compile(JSON.parse(reportJsonSchema()));

  test('is the published schema', async () => {
    const published = await readFile('schemas/report.schema.json', 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(reportJsonSchema()));
  });

  test('every report is valid and is read back as it was written, with every field', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const text = renderReportFile(report);
        expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
        expect(parseReport(text, 'report.json')).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    ['no object', [1]],
    ['another verdict', { ...aReport(), verdict: 'fine' }],
    ['no checks', { ...aReport(), checks: undefined }],
    ['a finding without a subject', { ...aReport(), checks: [{ ...aCheck(), findings: [{ rule: 'x' }] }] }],
  ])('a report with %s is not valid', (_what, data) => {
    const text = JSON.stringify(data);
    expect(validate(JSON.parse(text))).toBe(false);
    expect(() => parseReport(text, 'report.json')).toThrow(UserError);
  });
});

describe('reading one report', () => {
  test.each([
    ['', 'report.json: is not JSON'],
    ['{"version":1,', 'report.json: is not JSON'],
    ['null', 'report.json: is no report of Lockkeeper: it has no version number'],
    ['{"version":"1"}', 'it has no version number'],
    ['{"version":2}', 'is a report of version 2; this Lockkeeper reads version 1'],
    [JSON.stringify({ ...aReport(), failOn: 'loud' }), 'report.json: failOn: Invalid option'],
    [JSON.stringify({ ...aReport(), checks: [{}] }), 'report.json: checks.0.gate: '],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => parseReport(text, 'report.json')).toThrow(message);
  });

  test('says which file is missing', async () => {
    await expect(readReport(join(folder, 'none.json'))).rejects.toThrow(
      /none\.json: cannot be read: .*ENOENT/,
    );
  });

  test('takes a field that a later version added', () => {
    const text = JSON.stringify({ ...aReport(), later: true });
    expect(parseReport(text, 'report.json')).toEqual(aReport());
  });
});

describe('writing', () => {
  test('makes the folder, replaces the file and leaves nothing else behind', async () => {
    const path = join(folder, 'deep', 'report.json');
    await writeWhole(path, 'old');
    await writeWhole(path, renderReportFile(aReport()));
    expect(await readReport(path)).toEqual(aReport());
    expect(await readdir(join(folder, 'deep'))).toEqual(['report.json']);
  });

  test('leaves no half-written file when it fails', async () => {
    await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
    await expect(writeWhole(join(folder, 'taken'), 'text')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('reading several reports', () => {
  const named = (base: string): string => renderReportFile(aReport({ base }));
  const bases = async (names: readonly string[]): Promise<readonly (string | undefined)[]> =>
    (await readReports(names, folder)).map(({ base }) => base);

  beforeEach(async () => {
    await writeWhole(join(folder, 'parts/a/report.json'), named('a'));
    await writeWhole(join(folder, 'parts/b/report.json'), named('b'));
    await writeWhole(join(folder, 'parts/b/lockkeeper.sarif'), '{}');
    await writeWhole(join(folder, 'odd [1]/c.json'), named('c'));
  });

  test('takes files, folders and globs, each file once', async () => {
    expect(await bases(['parts/b/report.json', 'parts', 'parts/*/report.json'])).toEqual(['a', 'b']);
    expect(await bases(['odd [1]/c.json'])).toEqual(['c']);
    expect(await bases(['**/*.json'])).toEqual(['c', 'a', 'b']);
  });

  test('refuses a name that matches nothing: a missing report is no passed gate', async () => {
    await expect(readReports(['parts', 'nowhere', '*.none'], folder)).rejects.toThrow(
      /^nowhere: no report file was found[\s\S]*\*\.none: no report file was found/,
    );
    await expect(readReports([], folder)).rejects.toThrow('no report file was found');
  });

  test('names every file that is no report', async () => {
    await writeFile(join(folder, 'parts/a/bad.json'), '{}');
    await writeFile(join(folder, 'parts/b/worse.json'), 'x');
    await expect(readReports(['parts'], folder)).rejects.toThrow(/a\/bad\.json: [\s\S]*b\/worse\.json: /);
  });
});

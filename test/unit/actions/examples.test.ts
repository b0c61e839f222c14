import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { releaseFields } from '../../../scripts/composite-release.js';
import { lintSpec } from '../../../src/actions/lint/spec.js';
import { reportSpec } from '../../../src/actions/report/spec.js';
import { smokeSpec } from '../../../src/actions/smoke/spec.js';
import { actions } from '../../../src/actions/table.js';
import type { Fields } from '../../../src/config/field.js';
import { list } from '../../../src/config/fields.js';
import { readConfig } from '../../../src/config/read.js';
import { readSmokeFile } from '../../../src/gates/http-smoke/file/read.js';
import { readExpectations } from '../../../src/gates/verify/expectations.js';
import { routeProblems } from '../../../src/stages/database/route-problems.js';
import { readReleaseFile } from '../../../src/stages/release/release-file.js';

const folder = join(process.cwd(), 'examples');
const files = (await readdir(folder, { recursive: true })).map((path) => path.split('\\').join('/')).sort();
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

interface Use {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function usesIn(value: unknown): readonly Use[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'uses' in value ? [value as Use] : [];
  return [...own, ...Object.values(value).flatMap(usesIn)];
}

/** The inputs of ours that a step may give. */
function fieldsOf(uses: string): Fields | undefined {
  if (/^OWNER\/lockkeeper@/.test(uses)) {
    return {
      stages: list('x'),
      ...lintSpec.inputs,
      ...smokeSpec.inputs,
      ...reportSpec.inputs,
      ...releaseFields(),
    };
  }
  const name = /^OWNER\/lockkeeper\/actions\/([\w-]+)@/.exec(uses)?.[1];
  return name === undefined ? undefined : actions.find(({ spec }) => spec.name === name)?.spec.inputs;
}

describe('every workflow', () => {
  const workflows = files.filter((path) => path.startsWith('workflows/') && path.endsWith('.yml'));
  test.each(workflows)(
    '%s gives our actions only inputs that they have, with values that they take',
    async (path) => {
      const ours = usesIn(parse(await read(path))).filter(({ uses = '' }) => uses.startsWith('OWNER/'));
      expect(ours.length).toBeGreaterThan(0);
      for (const { uses = '', with: given = {} } of ours) {
        const fields = fieldsOf(uses);
        for (const [name, value] of Object.entries(given)) {
          const field = fields?.[name];
          expect([uses, name, field === undefined]).toEqual([uses, name, false]);
          if (!String(value).includes('${{'))
            expect([name, field?.parse(String(value)).ok]).toEqual([name, true]);
        }
      }
    },
  );
});

describe('every set-up', () => {
  const releases = files.filter((path) => path.endsWith('/release.yml'));
  test.each(releases)('%s is a release file, in each of its environments', async (path) => {
    const text = await read(path);
    const { environments = {} } = parse(text) as { readonly environments?: object };
    const names = Object.keys(environments);
    for (const name of names.length > 0 ? names : [undefined]) {
      expect(readReleaseFile(text, path, name).deploy.length).toBeGreaterThan(0);
    }
  });

  test.each(releases)('%s reaches its migrations in a way that can be', async (path) => {
    const text = await read(path);
    const { environments = {} } = parse(text) as { readonly environments?: object };
    const secrets = { renderApiKey: 'key', railwayToken: 'token', endpointToken: 'token' };
    for (const name of Object.keys(environments).length > 0 ? Object.keys(environments) : [undefined]) {
      const setup = readReleaseFile(text, path, name);
      for (const stage of ['plan', 'migrate'] as const) {
        for (const settings of setup[stage]) {
          const given = { ...secrets, ...settings };
          expect(routeProblems(given, { mask: () => undefined, runs: stage === 'migrate' })).toEqual([]);
        }
      }
    }
  });

  const smokes = files.filter((path) => path.endsWith('/http-smoke.yml'));
  test.each(smokes)('%s is a smoke file', async (path) => {
    const file = await readSmokeFile({
      text: await read(path),
      file: path,
      given: ['base', 'commit', 'run'],
      hasBase: true,
      hasHurl: false,
      hasSecret: () => true,
      read,
    });
    expect(file.plan).toBeDefined();
  });

  const expectations = files.filter((path) => path.endsWith('/verify.yml'));
  test.each(expectations)('%s is an expectations file', async (path) => {
    expect(readExpectations(await read(path), path)).toBeDefined();
  });

  const settings = files.filter((path) => path.endsWith('/lockkeeper.yml'));
  test.each(settings)('%s is a settings file', async (path) => {
    expect(readConfig(await read(path), path)).toBeDefined();
  });

  test('a file that a release names stands beside it', async () => {
    for (const path of releases) {
      const named = /expectations: (\S+?)[ }]/.exec(await read(path))?.[1];
      if (named) expect(files).toContain(path.replace('release.yml', named));
    }
    expect(expectations.length).toBeGreaterThan(0);
  });

  test('there are five, each with both files', () => {
    expect(releases).toHaveLength(5);
    expect(smokes.map((path) => path.replace('http-smoke', 'release'))).toEqual(releases);
  });
});

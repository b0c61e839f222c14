import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { folderStore } from '../../../src/storage/folder.js';
import type { LocalFile, Store } from '../../../src/storage/store.js';
import { withServer } from '../../support/http-server.js';
import { openBucket, placeIn } from '../../support/s3.js';
import { type SimulatedS3, simulateS3 } from '../../support/simulators/s3.js';

let folder = '';
let service: SimulatedS3;
let turn = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-store-'));
  service = await simulateS3();
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(bytes: Buffer): Promise<LocalFile> {
  const path = join(folder, `file-${turn++}`);
  await writeFile(path, bytes);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const small = Buffer.from('a dump of few words');
/** Three parts, the last one not full. */
const large = randomBytes(17 * 1024 * 1024);

describe.each([
  ['a folder', () => folderStore(join(folder, `store-${turn}`))],
  ['a bucket', () => openBucket(placeIn(service, `shop-${turn}/daily`), folder)],
  ['a bucket without a prefix', () => openBucket(placeIn(service, ''), folder)],
  ['a bucket of AWS itself', () => openBucket(placeIn(service, `aws-${turn}`, { native: true }), folder)],
] as const)('%s', (_, open) => {
  let store: Store;
  beforeEach(async () => {
    turn += 1;
    store = open();
    await store.prove();
    await store.remove(await store.list());
  });

  test('is empty at first, and proves that it takes files without keeping one', async () => {
    expect(await store.list()).toEqual([]);
    expect(service.openUploads()).toEqual([]);
  });

  test.each([
    ['small', small],
    ['large', large],
  ])('gives a %s file back as it was put in', async (__, bytes) => {
    await store.put('a.dump', await fileOf(bytes));
    expect(await store.list()).toEqual(['a.dump']);
    const back = join(folder, `back-${turn}`);
    await store.get('a.dump', back);
    expect((await readFile(back)).equals(bytes)).toBe(true);
  });

  test('names what is in it, and nothing of a place below it', async () => {
    for (const name of ['b.dump', 'a.dump', 'a.json']) await store.put(name, await fileOf(small));
    expect([...(await store.list())].sort()).toEqual(['a.dump', 'a.json', 'b.dump']);
  });

  test('removes what is named and leaves the rest; what is not there counts as removed', async () => {
    for (const name of ['a.dump', 'b.dump']) await store.put(name, await fileOf(small));
    expect(await store.remove(['a.dump', 'never.dump'])).toEqual({ removed: ['a.dump', 'never.dump'] });
    expect(await store.list()).toEqual(['b.dump']);
    expect(await store.remove([])).toEqual({ removed: [] });
  });

  test('says that a file is not there, by name', async () => {
    const failed = await store.get('never.dump', join(folder, 'never')).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'StoreError', message: expect.stringContaining('never.dump') });
  });

  test('makes a work folder that only its owner can enter', async () => {
    const work = await store.workFolder();
    expect(await readdir(work)).toEqual([]);
    expect(await store.list()).toEqual([]);
    await rm(work, { recursive: true });
  });
});

test('files of a bucket are removed a thousand at a time', async () => {
  const names = Array.from({ length: 1050 }, (_, index) => `file-${index}`);
  const before = service.requests.length;
  const store = openBucket(placeIn(service, 'many'), folder);
  expect((await store.remove(names)).removed).toEqual(names);
  expect(service.requests.slice(before).filter(({ path }) => path.includes('?delete'))).toHaveLength(2);
});

/** s3rver breaks on the second page of a list. */
test('a list of several pages is read to its end', async () => {
  const page = (names: readonly string[], next?: string) =>
    `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${
      next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
    }${names.map((name) => `<Contents><Key>shop/${name}</Key><Size>1</Size></Contents>`).join('')}</ListBucketResult>`;
  await withServer(
    ({ url }, response) => {
      const token = new URL(url, 'http://service').searchParams.get('continuation-token');
      response.setHeader('content-type', 'application/xml');
      response.end(token === null ? page(['a', 'b'], 'page 2') : page(token === 'page 2' ? ['c'] : []));
    },
    async ({ url, requests }) => {
      const store = openBucket({ ...placeIn(service, 'shop'), endpoint: url }, folder);
      expect(await store.list()).toEqual(['a', 'b', 'c']);
      expect(requests).toHaveLength(2);
    },
  );
});

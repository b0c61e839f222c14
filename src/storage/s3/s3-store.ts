import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { UserError } from '../../core/errors.js';
import { type LocalFile, type Removal, type Store, StoreError } from '../store.js';
import { openClient, type S3World } from './client.js';
import { download } from './download.js';
import { type Asked, explainS3 } from './explain.js';
import type { S3Place } from './place.js';
import { giveUp, rehearse, upload } from './upload.js';

/** For cleaning up after a run that was cancelled. */
const cleanUpMs = 60_000;
/** Of one request to remove objects. */
const mostAtOnce = 1000;

/** A part of a bucket of AWS S3 or of a service that speaks like it. */
export function s3Store(place: S3Place, world: S3World): Store {
  const bucket: Bucket = { place, world };
  const at = (name: string): string => place.prefix + name;
  return {
    description: `s3://${place.bucket}/${place.prefix}`.replace(/\/$/, ''),
    atRest: place.encryption,
    makeRoom: `make room: the dump is written to ${world.temporary} before it goes to the bucket; name a larger disk by the variable TMPDIR`,
    workFolder: () => mkdtemp(join(world.temporary, 'lockkeeper-work-')),
    async prove() {
      const probe = at('.lockkeeper-probe');
      await using(bucket, (client) => rehearse(probe, place, client)).catch((error: unknown) => {
        throw unusable(error, { permission: 's3:PutObject', place });
      });
    },
    async list() {
      const keys = await using(bucket, (client) => listKeys(place, place.prefix, client)).catch(
        (error: unknown) => {
          throw unusable(error, { permission: 's3:ListBucket', place });
        },
      );
      return [...keys.keys()].map((key) => key.slice(place.prefix.length)).filter((name) => name !== '');
    },
    put: (name, file) => put(at(name), file, bucket),
    get: (name, path) => get(at(name), path, bucket),
    async remove(names) {
      const { removed, failure } = await remove(names.map(at), bucket);
      const kept = removed.map((key) => key.slice(place.prefix.length));
      return { removed: kept, ...(failure ? { failure } : {}) };
    },
  };
}

interface Bucket {
  readonly place: S3Place;
  readonly world: S3World;
}

/** One client for what `work` does, closed in the end. */
async function using<T>(
  { place, world }: Bucket,
  work: (client: S3Client) => Promise<T>,
  signal = world.signal,
): Promise<T> {
  const client = openClient(place, { clock: world.clock, signal });
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

/** Sizes by key of all objects whose key begins so and has no slash after it. */
async function listKeys(
  { bucket }: S3Place,
  beginning: string,
  client: S3Client,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: beginning, Delimiter: '/' });
  for await (const { Contents = [] } of pages) {
    for (const { Key, Size } of Contents) if (Key !== undefined) found.set(Key, Size ?? 0);
  }
  return found;
}

async function put(key: string, file: LocalFile, bucket: Bucket): Promise<void> {
  const { place, world } = bucket;
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(world.timeoutMs)]);
  try {
    await using(bucket, (client) => upload(key, file, { client, place, signal }), signal);
  } catch (error) {
    await cleanUp(key, bucket);
    world.signal.throwIfAborted();
    // The answer may have been lost, and the object be there.
    if (await isWhole(key, file, bucket).catch(() => false)) return;
    throw storeError(error, { permission: 's3:PutObject', place, key }, signal);
  }
  if (await isWhole(key, file, bucket)) return;
  throw new StoreError(
    `s3://${place.bucket}/${key} was taken, and is not there with its ${file.bytes} bytes`,
    {
      fix: 'find out what changes or removes objects in the bucket, then run it again',
    },
  );
}

/** Who may not look for open uploads has the SDK's own giving up, and a rule of the bucket's. */
async function cleanUp(key: string, bucket: Bucket): Promise<void> {
  const late = AbortSignal.timeout(cleanUpMs);
  await using(bucket, (client) => giveUp(key, bucket.place, client), late).catch(() => undefined);
}

/** Throws `StoreError`. */
async function isWhole(key: string, { bytes }: LocalFile, bucket: Bucket): Promise<boolean> {
  const { place } = bucket;
  const keys = await using(bucket, (client) => listKeys(place, key, client)).catch((error: unknown) => {
    throw storeError(error, { permission: 's3:ListBucket', place, key }, bucket.world.signal);
  });
  return keys.get(key) === bytes;
}

async function get(key: string, path: string, bucket: Bucket): Promise<void> {
  const { place, world } = bucket;
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(world.timeoutMs)]);
  const { clock } = world;
  try {
    await using(
      bucket,
      (client) => download(key, path, { client, bucket: place.bucket, clock, signal }),
      signal,
    );
  } catch (error) {
    world.signal.throwIfAborted();
    throw storeError(error, { permission: 's3:GetObject', place, key }, signal);
  }
}

async function remove(keys: readonly string[], bucket: Bucket): Promise<Removal> {
  const late = AbortSignal.timeout(cleanUpMs);
  const removed: string[] = [];
  const { place } = bucket;
  try {
    await using(
      bucket,
      async (client) => {
        for (let from = 0; from < keys.length; from += mostAtOnce) {
          await removeSome(keys.slice(from, from + mostAtOnce), { place, client, removed });
        }
      },
      late,
    );
    return { removed };
  } catch (error) {
    const key = keys.find((each) => !removed.includes(each)) ?? '';
    return { removed, failure: storeError(error, { permission: 's3:DeleteObject', place, key }, late) };
  }
}

interface Removing {
  readonly place: S3Place;
  readonly client: S3Client;
  /** What went is added. */
  readonly removed: string[];
}

async function removeSome(keys: readonly string[], { place, client, removed }: Removing): Promise<void> {
  const Objects = keys.map((Key) => ({ Key }));
  try {
    const { Errors = [] } = await client.send(
      new DeleteObjectsCommand({ Bucket: place.bucket, Delete: { Objects, Quiet: true } }),
    );
    const failed = new Set(Errors.map(({ Key }) => Key));
    removed.push(...keys.filter((key) => !failed.has(key)));
    const [first] = Errors;
    if (first) throw Object.assign(new Error(first.Message ?? ''), { name: first.Code ?? 'Error' });
  } catch (error) {
    if (!refusesMany(error)) throw error;
    // Some services take one at a time alone.
    for (const Key of keys) {
      await client.send(new DeleteObjectCommand({ Bucket: place.bucket, Key }));
      removed.push(Key);
    }
  }
}

function refusesMany(error: unknown): boolean {
  return (
    error instanceof Error &&
    /NotImplemented|MissingContentMD5|InvalidRequest|InvalidArgument|MethodNotAllowed|MalformedXML|InvalidDigest|BadDigest/.test(
      error.name,
    )
  );
}

function storeError(error: unknown, asked: Asked, signal: AbortSignal): StoreError {
  if (error instanceof StoreError) return error;
  if (signal.aborted) {
    const { bucket } = asked.place;
    return new StoreError(`s3://${bucket}/${asked.key ?? asked.place.prefix} did not end in time`, {
      cause: error,
      fix: 'give more time: --timeout 4h',
    });
  }
  const { what, fix } = explainS3(error, asked);
  return new StoreError(what, { cause: error, fix });
}

function unusable(error: unknown, asked: Asked): UserError {
  return new UserError({ ...explainS3(error, asked), where: 'store' }, { cause: error });
}

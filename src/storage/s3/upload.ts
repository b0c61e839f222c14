import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  AbortMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { LocalFile } from '../store.js';
import type { S3Place } from './place.js';

const mebibyte = 1024 * 1024;
/** Of one part in memory; four are on their way at once. */
const leastPart = 8 * mebibyte;
const mostParts = 10_000;
const partsAtOnce = 4;

/** The name under which a whole file's SHA-256 goes along with its object. */
export const sumName = 'lockkeeper-sha256';

export interface Upstream {
  /** For this file alone: it is closed when the file could not be sent. */
  readonly client: S3Client;
  readonly place: S3Place;
  readonly signal: AbortSignal;
}

/** Sends a file: in one request, or in parts where it is large. Throws what the SDK throws. */
export async function upload(
  key: string,
  file: LocalFile,
  { client, place, signal }: Upstream,
): Promise<void> {
  const object = describeObject(key, place, file.sha256);
  signal.throwIfAborted();
  if (file.bytes <= leastPart) {
    const checksum = place.checksums
      ? { ChecksumSHA256: Buffer.from(file.sha256, 'hex').toString('base64') }
      : {};
    const Body = await readFile(file.path);
    await client.send(new PutObjectCommand({ ...object, ...checksum, Body }), { abortSignal: signal });
    return;
  }
  const sending = new Upload({
    client,
    params: {
      ...object,
      ...(place.checksums ? { ChecksumAlgorithm: 'SHA256' } : {}),
      Body: createReadStream(file.path, { highWaterMark: mebibyte }),
    },
    partSize: partSizeOf(file.bytes),
    queueSize: partsAtOnce,
  });
  const stop = (): void => void sending.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await sending.done();
  } catch (error) {
    // What is still on its way must not arrive after the upload was given up.
    client.destroy();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** So large that ten thousand parts are enough. */
function partSizeOf(bytes: number): number {
  return Math.max(leastPart, Math.ceil(bytes / mostParts / mebibyte) * mebibyte);
}

function describeObject(
  key: string,
  { bucket, encryption, kmsKey }: S3Place,
  sha256: string,
): PutObjectCommandInput {
  return {
    Bucket: bucket,
    Key: key,
    ContentType: 'application/octet-stream',
    Metadata: { [sumName]: sha256 },
    ...(encryption === undefined ? {} : { ServerSideEncryption: encryption }),
    ...(kmsKey === undefined ? {} : { SSEKMSKeyId: kmsKey }),
  };
}

/** Starts an upload of many parts and gives it up at once: that needs the rights of a real one, and leaves nothing. */
export async function rehearse(key: string, place: S3Place, client: S3Client): Promise<void> {
  const { ContentType, Metadata, ...object } = describeObject(key, place, '');
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...object }));
  await client.send(new AbortMultipartUploadCommand({ Bucket: place.bucket, Key: key, UploadId }));
}

const looks = 3;

/**
 * Gives up every open upload of that key, which nobody but this run has. A part that came in late needs a second
 * look. Throws what the SDK throws, also where the role may not look.
 */
export async function giveUp(
  key: string,
  { bucket }: Pick<S3Place, 'bucket'>,
  client: S3Client,
): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const { Uploads = [] } = await client.send(
      new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: key }),
    );
    const open = Uploads.filter(({ Key }) => Key === key);
    if (open.length === 0) return;
    for (const { UploadId } of open) {
      await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId }));
    }
  }
}

import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import { GetObjectCommand, type GetObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '../../host/clock.js';
import { StoreError } from '../store.js';
import { pauseBefore } from './client.js';
import { sumName } from './upload.js';

export interface Downstream {
  readonly client: S3Client;
  readonly bucket: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** How often a download that breaks off goes on without having got further. */
const tries = 4;

/** What of an object is in the file so far. */
interface Progress {
  readonly key: string;
  readonly file: FileHandle;
  readonly hash: ReturnType<typeof createHash>;
  bytes: number;
  /** What the first answer said of the whole object. */
  first: Pick<GetObjectCommandOutput, 'ContentLength' | 'ETag' | 'Metadata'> | undefined;
}

/**
 * Writes an object to a file and compares its length and SHA-256 with what was put in. One that breaks off goes on
 * where it was. Throws what the SDK throws, and `StoreError` for a file that is another one.
 */
export async function download(key: string, path: string, stream: Downstream): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    const progress: Progress = { key, file, hash: createHash('sha256'), bytes: 0, first: undefined };
    await fetchWhole(progress, stream);
    compare(progress);
  } finally {
    await file.close();
  }
}

async function fetchWhole(progress: Progress, stream: Downstream): Promise<void> {
  for (let failures = 0; ; ) {
    const before = progress.bytes;
    try {
      return await fetchRest(progress, stream);
    } catch (error) {
      failures = progress.bytes > before ? 1 : failures + 1;
      if (stream.signal.aborted || !isBroken(error) || failures >= tries) throw error;
      await stream.clock.sleep(pauseBefore(failures), stream.signal);
    }
  }
}

async function fetchRest(progress: Progress, { client, bucket, signal }: Downstream): Promise<void> {
  const { key, file, hash, bytes, first } = progress;
  const rest = bytes > 0 ? { Range: `bytes=${bytes}-`, IfMatch: first?.ETag } : {};
  const got = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...rest }), {
    abortSignal: signal,
  });
  progress.first ??= got;
  if (bytes > 0 && got.ContentRange === undefined) {
    throw new StoreError(`${key} broke off, and the service does not send the rest alone`);
  }
  if (!(got.Body instanceof Readable)) throw new Broken('the answer had no body');
  // Each chunk is in the file before it counts: the rest is asked for by what counts.
  for await (const chunk of addAbortSignal(signal, got.Body) as AsyncIterable<Buffer>) {
    await file.writeFile(chunk);
    hash.update(chunk);
    progress.bytes += chunk.length;
  }
  const total = progress.first.ContentLength ?? progress.bytes;
  if (progress.bytes < total) throw new Broken(`it ended after ${progress.bytes} of ${total} bytes`);
}

function compare({ key, hash, bytes, first }: Progress): void {
  const sent = first?.Metadata?.[sumName];
  const sum = hash.digest('hex');
  if (sent === undefined || sent === sum) return;
  throw new StoreError(
    `${bytes} bytes with SHA-256 ${sum} came from the bucket as ${key}, and ${sent} was put in`,
    { changed: true, fix: 'lockkeeper backup' },
  );
}

class Broken extends Error {
  override readonly name = 'Broken';
}

/** The connection broke off; nobody refused anything. */
function isBroken(error: unknown): boolean {
  if (error instanceof Broken) return true;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'EPIPE', 'ETIMEDOUT'].includes(String(code));
}

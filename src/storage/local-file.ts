import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { LocalFile } from './store.js';

/** A file with its size and checksum, read as a stream. */
export async function measureFile(path: string, signal: AbortSignal): Promise<LocalFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    createReadStream(path),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
      }
    },
    { signal },
  );
  return { path, bytes, sha256: hash.digest('hex') };
}

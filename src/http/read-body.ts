import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Reads at most that many bytes of a body as UTF-8 and stops there. */
export async function readBody(
  source: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<{ readonly body: string; readonly bodyCut: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decoded(source, encoding)) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxBytes) break;
  }
  const bodyCut = size > maxBytes;
  const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
  // A character that the cut goes through is left out.
  return { body: new TextDecoder().decode(bytes, { stream: bodyCut }), bodyCut };
}

/** We never ask for compression; some servers compress all the same. */
function decoded(source: Readable, encoding: string | undefined): Readable {
  const decoder = decoderOf(encoding?.trim().toLowerCase());
  // A failure of the source reaches the reader through the decoder.
  return decoder === undefined ? source : pipeline(source, decoder, () => undefined);
}

function decoderOf(encoding: string | undefined) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

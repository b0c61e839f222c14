import process from 'node:process';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { Clock } from '../../host/clock.js';
import type { S3Place } from './place.js';

/** What a store of ours needs of this machine. */
export interface S3World {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds for putting or fetching one file. */
  readonly timeoutMs: number;
  /** Absolute: where files are put together. */
  readonly temporary: string;
}

/** Tries of one request, the first included. */
const tries = 5;
const connectMs = 10_000;
/** A connection on which nothing moves for so long is dead. */
const idleMs = 60_000;

// It warns everybody on Node 20 of its own later versions. Ours is pinned and bundled: nobody can act on that.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** A client of the SDK. Throws what the SDK throws. `signal` ends its waiting between tries. */
export function openClient(place: S3Place, { clock, signal }: Pick<S3World, 'clock' | 'signal'>): S3Client {
  return new S3Client({
    ...(place.region === undefined ? {} : { region: place.region }),
    ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint }),
    ...(place.credentials === undefined ? {} : { credentials: place.credentials }),
    forcePathStyle: place.pathStyle,
    followRegionRedirects: true,
    // Others than AWS answer the headers of these checksums with an error; the signature covers each part's SHA-256.
    requestChecksumCalculation: place.checksums ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED',
    // A sum over the sums of the parts says nothing of the file: that is compared by its own.
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: connectMs, socketTimeout: idleMs },
    retryStrategy: patient(clock, signal),
  });
}

/** Longest pause before the next try: 200 ms, 400 ms, 800 ms. */
export function pauseBefore(again: number): number {
  return Math.min(20_000, 100 * 2 ** again);
}

/** The service got other bytes than were sent. */
const spoiledOnTheWay = new Set(['BadDigest', 'XAmzContentSHA256Mismatch']);

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
}

function patient(clock: Clock, signal: AbortSignal): NonNullable<S3ClientConfig['retryStrategy']> {
  const token = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
  return {
    acquireInitialRetryToken: async () => token(0),
    async refreshRetryTokenForRetry(last, { errorType, error }) {
      const count = last.getRetryCount() + 1;
      const refused = errorType === 'CLIENT_ERROR' && !spoiledOnTheWay.has(String(nameOf(error)));
      if (signal.aborted || refused || count >= tries) throw error;
      await clock.sleep(pauseBefore(count) * (0.5 + Math.random() / 2), signal);
      return token(count);
    },
    recordSuccess: () => undefined,
  };
}

import type { StoreGiven } from '../../src/stages/database/backup-inputs.js';
import type { S3World } from '../../src/storage/s3/client.js';
import type { S3Place } from '../../src/storage/s3/place.js';
import { s3Store } from '../../src/storage/s3/s3-store.js';
import type { Store } from '../../src/storage/store.js';
import { fastClock } from './fast-clock.js';
import type { SimulatedS3 } from './simulators/s3.js';

/** A part of the simulated bucket. `native` takes it for AWS's own, with its checksum headers. */
export function placeIn(
  { url, bucket, credentials }: SimulatedS3,
  prefix: string,
  { native = false } = {},
): S3Place {
  return {
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint: url,
    region: 'us-east-1',
    pathStyle: true,
    checksums: native,
    encryption: undefined,
    kmsKey: undefined,
    credentials,
  };
}

/** What a person tells of that bucket. */
export function givenFor({ url, bucket, credentials }: SimulatedS3): StoreGiven {
  return {
    store: `s3://${bucket}/shop`,
    s3Endpoint: url,
    s3AccessKeyId: credentials.accessKeyId,
    s3SecretAccessKey: credentials.secretAccessKey,
  };
}

/** Time passes only by sleeping. */
export function openBucket(place: S3Place, temporary: string, world: Partial<S3World> = {}): Store {
  const { signal } = new AbortController();
  return s3Store(place, { clock: fastClock(), signal, timeoutMs: 30_000, temporary, ...world });
}

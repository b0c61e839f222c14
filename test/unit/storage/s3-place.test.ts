import { describe, expect, test } from '@jest/globals';
import { isS3, readS3Place } from '../../../src/storage/s3/place.js';

const none = {};

test('a bucket is told from a folder', () => {
  expect(['s3://vault', 'S3://vault/x'].every(isS3)).toBe(true);
  expect(['backups', './s3', '/s3://x', 's3:/vault', 'https://vault'].some(isS3)).toBe(false);
});

describe('a place', () => {
  test('of AWS has what was told and nothing else', () => {
    expect(readS3Place({ store: 's3://vault/shop/daily' }, none)).toEqual({
      bucket: 'vault',
      prefix: 'shop/daily/',
      endpoint: undefined,
      region: undefined,
      pathStyle: false,
      checksums: true,
      encryption: undefined,
      kmsKey: undefined,
      credentials: undefined,
    });
  });

  test.each([
    ['s3://vault', ''],
    ['s3://vault/', ''],
    ['s3://vault/a', 'a/'],
    ['s3://vault/a/', 'a/'],
  ])('%s has the prefix %j', (store, prefix) => {
    expect(readS3Place({ store }, none)).toMatchObject({ bucket: 'vault', prefix });
  });

  test('of another service has a region and the bucket in the path, and gets no checksums of AWS', () => {
    const s3Endpoint = 'https://account.r2.cloudflarestorage.com/';
    expect(readS3Place({ store: 's3://vault', s3Endpoint }, none)).toMatchObject({
      endpoint: 'https://account.r2.cloudflarestorage.com',
      region: 'us-east-1',
      pathStyle: true,
      checksums: false,
    });
  });

  test('of AWS by an address of its own is AWS all the same', () => {
    const s3Endpoint = 'https://bucket.vpce-1.s3.eu-central-1.vpce.amazonaws.com';
    expect(readS3Place({ store: 's3://vault', s3Endpoint }, none)).toMatchObject({ checksums: true });
    const fake = 'https://amazonaws.com.example.com';
    expect(readS3Place({ store: 's3://vault', s3Endpoint: fake }, none)).toMatchObject({ checksums: false });
  });

  test('takes address and region from the variables of AWS’s tools; inputs are stronger', () => {
    const env = { AWS_ENDPOINT_URL: 'http://minio:9000', AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'x' };
    expect(readS3Place({ store: 's3://vault' }, env)).toMatchObject({
      endpoint: 'http://minio:9000',
      region: 'eu-west-1',
    });
    expect(readS3Place({ store: 's3://vault', s3Region: 'auto' }, env)).toMatchObject({ region: 'auto' });
  });

  test('has the credentials that were given', () => {
    const keys = { s3AccessKeyId: 'id', s3SecretAccessKey: 'secret' };
    expect(readS3Place({ store: 's3://vault', ...keys }, none)).toMatchObject({
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    });
    expect(readS3Place({ store: 's3://vault', ...keys, s3SessionToken: 'token' }, none)).toMatchObject({
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
    });
  });
});

describe('what is wrong is told all at once, without a secret', () => {
  test.each([
    [{ store: 's3://' }, 'store'],
    [{ store: 's3://Vault' }, 'store'],
    [{ store: 's3://va' }, 'store'],
    [{ store: 's3://vault/a//b' }, 'store'],
    [{ store: 's3://vault/a?b' }, 'store'],
    [{ store: 's3://vault', s3Endpoint: 'minio:9000' }, 's3-endpoint'],
    [{ store: 's3://vault', s3Endpoint: 'https://s3.example.com/vault' }, 's3-endpoint'],
    [{ store: 's3://vault', s3Endpoint: 'https://key:hidden-word@s3.example.com' }, 's3-endpoint'],
    [{ store: 's3://vault', s3KmsKey: 'alias/x' }, 's3-kms-key'],
    [{ store: 's3://vault', s3KmsKey: 'alias/x', s3Encryption: 'AES256' }, 's3-kms-key'],
    [{ store: 's3://vault', s3AccessKeyId: 'id' }, 's3-secret-access-key'],
    [{ store: 's3://vault', s3SecretAccessKey: 'hidden-word' }, 's3-access-key-id'],
    [{ store: 's3://vault', s3SessionToken: 'hidden-word' }, 's3-access-key-id'],
  ] as const)('%j', (given, where) => {
    const problems = readS3Place(given, none);
    expect(problems).toEqual([expect.objectContaining({ where, fix: expect.any(String) })]);
    expect(JSON.stringify(problems)).not.toContain('hidden-word');
  });

  test('three mistakes are three problems', () => {
    const given = { store: 's3://V', s3Endpoint: 'x', s3KmsKey: 'y' };
    expect(readS3Place(given, none)).toHaveLength(3);
  });
});

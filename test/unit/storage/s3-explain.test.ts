import { expect, test } from '@jest/globals';
import { type Asked, explainS3 } from '../../../src/storage/s3/explain.js';

const place = { bucket: 'vault', prefix: 'shop/', endpoint: undefined };
const put: Asked = { permission: 's3:PutObject', place, key: 'shop/a.dump' };
const thrown = (name: string, message = '', more: object = {}): Error =>
  Object.assign(new Error(message), { name }, more);

test('tells bucket, key, what the service said, its status and the request to ask its makers about', () => {
  const error = thrown('AccessDenied', 'Access Denied', {
    $metadata: { httpStatusCode: 403, requestId: '4442587FB7D0A2F9' },
  });
  expect(explainS3(error, put)).toEqual({
    what: 's3://vault/shop/a.dump could not be written: AccessDenied: Access Denied (HTTP 403, request 4442587FB7D0A2F9)',
    fix: 'allow s3:PutObject on arn:aws:s3:::vault/shop/* to the key or role in use',
  });
});

test.each([
  [
    thrown('AccessDenied', 'x is not authorized to perform: s3:AbortMultipartUpload on resource: y'),
    'allow s3:AbortMultipartUpload on',
  ],
  [
    thrown('AccessDenied', 'x is not authorized to perform: kms:GenerateDataKey on resource: y'),
    'kms:GenerateDataKey and kms:Decrypt',
  ],
  [thrown('KMS.NotFoundException', 'Invalid keyId alias/x'), 'check s3-kms-key'],
  [thrown('NoSuchBucket', 'The specified bucket does not exist'), 'aws s3 mb s3://vault'],
  [thrown('CredentialsProviderError', 'Could not load credentials from any providers'), 'id-token: write'],
  [new Error('Region is missing'), 'give s3-region'],
  [thrown('ExpiredToken', 'The provided token has expired.'), 'take the role again'],
  [thrown('InvalidAccessKeyId'), 'correct s3-access-key-id'],
  [thrown('RequestTimeTooSkewed'), 'set the clock'],
  [
    thrown('AuthorizationHeaderMalformed', "the region 'us-east-1' is wrong; expecting 'eu-central-1'"),
    'give s3-region: eu-central-1',
  ],
  [thrown('PermanentRedirect'), 'the region of the bucket'],
  [thrown('InvalidObjectState'), 'restore-object'],
  [thrown('SlowDown', 'Please reduce your request rate.'), 'run it again later'],
  [
    thrown('Error', 'connect ECONNREFUSED 127.0.0.1:1', { code: 'ECONNREFUSED' }),
    'check that AWS can be reached',
  ],
  [thrown('AggregateError', '', { code: 'ECONNREFUSED' }), 'check that AWS can be reached'],
  [thrown('TimeoutError', 'Socket timed out'), 'check that AWS can be reached'],
  [thrown('InvalidRequest', "Unsupported header 'x-amz-server-side-encryption'"), 'leave s3-encryption away'],
  [thrown('XMinioStorageFull'), 'it is full'],
  [thrown('Teapot', 'I am one'), 'mend what the service says'],
  ['not even an error', 'mend what the service says'],
])('%s has a next step', (error, fix) => {
  expect(explainS3(error, put).fix).toContain(fix);
});

test('listing needs the right to the bucket itself; another service is named by its address', () => {
  const at = { ...place, endpoint: 'http://minio:9000' };
  const denied = explainS3(thrown('AccessDenied'), { permission: 's3:ListBucket', place: at });
  expect(denied.fix).toContain('s3:ListBucket on arn:aws:s3:::vault to');
  expect(denied.what).toMatch(
    /^s3:\/\/vault\/shop\/ at http:\/\/minio:9000 could not be listed: AccessDenied/,
  );
});

import type { Given } from '../../config/field.js';
import { choice, duration, flag, integer, path, secret, text } from '../../config/fields.js';
import { verifyLevels } from '../../core/backup.js';
import { encryptionsAtRest } from '../../storage/s3/place.js';
import { serverInputs } from '../inputs.js';
import { releaseInputs } from '../release/release-inputs.js';
import { databaseInputs } from './database-inputs.js';
import { routeInputs } from './migrate-remote-inputs.js';

/** Where backups are kept. */
const storeInputs = {
  store: text('Where backups are kept: a folder, or `s3://bucket/prefix`.', { hint: '<folder|s3://...>' }),
  's3-endpoint': text('Address of a service other than AWS: `https://<account>.r2.cloudflarestorage.com`.', {
    hint: '<https://...>',
  }),
  's3-region': text('Region of the bucket. Default: `AWS_REGION`; with an endpoint `us-east-1`.'),
  's3-path-style': flag('Put the bucket into the path of the address. Default: true with an endpoint.'),
  's3-access-key-id': secret('Key for the bucket. Without it AWS’s own variables, profile or role are used.'),
  's3-secret-access-key': secret('The secret that belongs to it.'),
  's3-session-token': secret('Its session token, where it has one.'),
};

/** The programs and the scratch server. */
const verifyInputs = {
  'postgres-bin': path(
    'Folder with `pg_dump` and `pg_restore` of the server’s major. Default: where systems install them, then PATH.',
  ),
  image: serverInputs.image,
  timeout: duration('Longest time for one step: the dump, the restore.', { default: 3_600_000 }),
};

const maxAge = duration(
  'How old the newest backup may be. An app whose newest one is no older is not asked for another.',
);

/** An app that makes its backups itself. */
const endpointInputs = {
  'endpoint-url': text(
    'Address of an app that makes its backups itself: `https://api.example.com`. It is asked for one; nothing is dumped.',
    { hint: '<https://...>' },
  ),
  'endpoint-start': text('Where a POST starts a backup.', { default: '/api/admin/backup-now' }),
  'endpoint-list': text('Where a GET lists the backups.', { default: '/api/admin/backups' }),
  'endpoint-token': routeInputs['endpoint-token'],
  'endpoint-trigger': flag('Start a backup. With false one must be there that `max-age` allows.', {
    default: true,
  }),
  'max-age': maxAge,
};

export const backupInputs = {
  ...releaseInputs('backup'),
  ...databaseInputs,
  ...storeInputs,
  's3-encryption': choice(
    'Encryption that the service does. Default: what the bucket says.',
    encryptionsAtRest,
  ),
  's3-kms-key': text('Key for `aws:kms`: its id, alias or ARN. Default: the account’s key for S3.'),
  encrypt: text(
    'Encrypt before it is stored: `age:` and a recipient (age1...), or `gpg:` and the fingerprint of a public key.',
    { hint: '<age:...|gpg:...>' },
  ),
  verify: choice(
    'How a backup is proved: `list` reads the whole dump, `restore` also restores it into a scratch PostgreSQL and compares schema and row counts.',
    verifyLevels,
    { default: 'list' },
  ),
  ...endpointInputs,
  keep: integer('Keep the newest so many backups of this database.', { min: 1, max: 10_000 }),
  'keep-days': integer('Keep the backups of so many days. One that `keep` or this keeps is kept.', {
    min: 1,
    max: 36_500,
  }),
  ...verifyInputs,
};

export const drillInputs = {
  ...releaseInputs('restore-drill'),
  ...storeInputs,
  backup: text('Name of the dump to restore. Default: the newest of each database.'),
  'max-age': maxAge,
  'identity-file': path('File with the identity that opens backups encrypted by age.'),
  ...verifyInputs,
};

export type BackupGiven = Given<typeof backupInputs>;
export type DrillGiven = Given<typeof drillInputs>;
/** What of both says where backups are kept. */
export type StoreGiven = Given<typeof storeInputs> &
  Pick<BackupGiven, 's3Encryption' | 's3KmsKey' | 'workingDirectory' | 'timeout'>;

import { choice, duration, integer, path, text } from '../../config/fields.js';
import { verifyLevels } from '../../core/backup.js';
import { serverInputs } from '../inputs.js';
import { releaseInputs } from '../release/release-inputs.js';
import { databaseInputs } from './database-inputs.js';

/** Where backups are kept. */
const storeInputs = {
  store: path('Folder where backups are kept.'),
};

/** The programs and the scratch server. */
const verifyInputs = {
  'postgres-bin': path(
    'Folder with `pg_dump` and `pg_restore` of the server’s major. Default: where systems install them, then PATH.',
  ),
  image: serverInputs.image,
  timeout: duration('Longest time for one step: the dump, the restore.', { default: 3_600_000 }),
};

export const backupInputs = {
  ...releaseInputs('backup'),
  ...databaseInputs,
  ...storeInputs,
  encrypt: text(
    'Encrypt before it is stored: `age:` and a recipient (age1...), or `gpg:` and the fingerprint of a public key.',
    { hint: '<age:...|gpg:...>' },
  ),
  verify: choice(
    'How a backup is proved: `list` reads the whole dump, `restore` also restores it into a scratch PostgreSQL and compares schema and row counts.',
    verifyLevels,
    { default: 'list' },
  ),
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
  'max-age': duration('How old the newest backup may be.'),
  'identity-file': path('File with the identity that opens backups encrypted by age.'),
  ...verifyInputs,
};

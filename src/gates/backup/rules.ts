import type { RuleInfo } from '../../core/rule.js';

/** What can be wrong with a backup. Ids are stable. */
export const backupRules = {
  failed: {
    id: 'backup-failed',
    title: 'No backup could be made',
    severity: 'error',
    why: 'pg_dump did not end well, so there is nothing to go back to. What it had written is removed, so that nobody takes half a file for a backup; older backups stay.',
    mend: 'Mend what pg_dump says: rights (GRANT pg_read_all_data), a lock that somebody holds, room on the disk. Then run `lockkeeper backup` again.',
  },
  unreadable: {
    id: 'backup-unreadable',
    title: 'A backup cannot be read to its end',
    severity: 'error',
    why: 'pg_restore could not read the table of contents or the data: the file is cut off, damaged or something else than it should be. It cannot be restored.',
    mend: 'Make a new backup at once, and restore from an older one if you need one now. Find out what cuts or changes files in the place where they are kept.',
  },
  notRestored: {
    id: 'backup-not-restored',
    title: 'A backup cannot be restored',
    severity: 'error',
    why: 'The file can be read, and yet PostgreSQL refuses what it says. The usual reason is something that lies outside of the database: an extension that the server does not have.',
    mend: 'Mend what the server says. Where an extension is missing, name a Docker image that has it: `image: postgis/postgis:16-3.4`.',
  },
  differs: {
    id: 'backup-differs',
    title: 'A restored backup is not what was backed up',
    severity: 'error',
    why: 'The schema or the number of rows differs from what the database held in the moment of the dump. Whoever restores it gets something else than they lost.',
    mend: 'Look at the differences. When a migration ran during the backup, run `lockkeeper backup` again.',
  },
  notStored: {
    id: 'backup-not-stored',
    title: 'A backup could not be stored or fetched',
    severity: 'error',
    why: 'The folder or the bucket did not take the file, or not whole, or did not give it back. Older backups stay as they are.',
    mend: 'Mend what the storage says (room, rights) and run the command again.',
  },
  notEncrypted: {
    id: 'backup-not-encrypted',
    title: 'A backup could not be encrypted or decrypted',
    severity: 'error',
    why: 'A backup that should be encrypted is never stored in the clear. One that cannot be decrypted is of no use.',
    mend: 'Check the recipient (`encrypt`), or the identity (`identity-file`, or the key in the GPG keyring).',
  },
  checksum: {
    id: 'backup-checksum',
    title: 'A backup is not the file that was stored',
    severity: 'error',
    why: 'Its size or checksum is not what the manifest beside it, or the bucket, says, so that it was cut, damaged or replaced after it was stored.',
    mend: 'Make a new backup, and find out who or what writes in the place where they are kept.',
  },
  app: {
    id: 'backup-app-failed',
    title: 'The app has no backup that counts',
    severity: 'error',
    why: 'The app could not be asked, did not make the backup it was asked for, or says that it failed. Nothing was changed by that, and there is nothing to go back to.',
    mend: 'Send the shown request by hand and look at the app’s log. When its endpoints are called otherwise, give `endpoint-start` and `endpoint-list`.',
  },
  none: {
    id: 'backup-missing',
    title: 'There is no backup',
    severity: 'error',
    why: 'Nothing in that place has the name of a backup made by Lockkeeper. A drill that has nothing to restore must not look like one that passed.',
    mend: 'Check `store`. If there has never been one: `lockkeeper backup`.',
  },
  tooOld: {
    id: 'backup-too-old',
    title: 'The newest backup is too old',
    severity: 'error',
    why: 'Backups have stopped, and nobody has noticed: what was written since then would be lost.',
    mend: 'Look at the last runs of the backup, mend them and run `lockkeeper backup`.',
  },
  noManifest: {
    id: 'backup-without-manifest',
    title: 'A backup could not be compared with its database',
    severity: 'error',
    why: 'The manifest that Lockkeeper writes beside each dump is missing or unreadable, so that nobody can tell which server the dump belongs to and what should be in it.',
    mend: 'Keep both files when you move backups: the .dump and the .json of the same name.',
  },
  notRemoved: {
    id: 'backup-not-removed',
    title: 'An old backup could not be removed',
    severity: 'warning',
    why: 'The new backup is stored and verified. Old ones pile up until the room is gone.',
    mend: 'Allow removing in that place, or leave `keep` and `keep-days` away.',
  },
} as const satisfies Record<string, RuleInfo>;

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult } from '../../core/check-result.js';
import { formatAge } from '../../core/duration.js';
import { UserError } from '../../core/errors.js';
import { measureFile } from '../../storage/local-file.js';
import { type LocalFile, StoreError } from '../../storage/store.js';
import { countAll } from './backup.js';
import { type CipherOptions, decryptBy } from './cipher.js';
import { concludeBackup, type Made } from './conclude.js';
import { countSteps, type DrillInput, type Steps } from './input.js';
import { encryptionOf, type Manifest, readManifest } from './manifest.js';
import { type BackupName, manifestName, readBackupName } from './name.js';
import { backupRules } from './rules.js';
import { findingOf, NoBackup } from './stop.js';
import { verifyReadable, verifyRestored } from './verify.js';

/** One stored backup on its way through the drill. */
interface Drill {
  readonly input: DrillInput;
  readonly backup: BackupName;
  readonly steps: Steps;
  readonly folder: string;
}

/** The backups to restore: the named one, else the newest of each database. Throws `UserError`. */
export async function chooseBackups(input: DrillInput): Promise<readonly BackupName[]> {
  const names = await input.store.list();
  const dumps = names.map(readBackupName).filter((each): each is BackupName => each?.part === 'dump');
  return input.name === undefined ? newestOfEach(dumps) : [named(input.name, dumps, input)];
}

function newestOfEach(dumps: readonly BackupName[]): readonly BackupName[] {
  const newest = new Map<string, BackupName>();
  for (const dump of dumps) {
    if (dump.at > (newest.get(dump.label)?.at ?? 0)) newest.set(dump.label, dump);
  }
  return [...newest.values()];
}

function named(name: string, dumps: readonly BackupName[], { store }: DrillInput): BackupName {
  const found = dumps.find((dump) => dump.name === name);
  if (found) return found;
  throw new UserError({
    what: `${store.description} holds no backup called ${name}`,
    where: 'backup',
    fix:
      dumps.length > 0
        ? `the newest there is ${newest(dumps)?.name}`
        : 'there is no backup at all; check store',
  });
}

function newest(dumps: readonly BackupName[]): BackupName | undefined {
  return [...dumps].sort((a, b) => b.at - a.at)[0];
}

/** The result where no backup is found. */
export function nothingThere({ store }: DrillInput): CheckResult {
  const finding = findingOf(backupRules.none, {
    title: `${store.description} holds no backup`,
    fix: 'lockkeeper backup',
    subject: store.description,
  });
  return concludeBackup({ database: '' }, [finding], 0);
}

/**
 * Restores a stored backup into a scratch PostgreSQL and compares it with what its manifest says. Writes nothing to
 * the store. Throws `UserError` for a missing program or identity.
 */
export async function drill(input: DrillInput, backup: BackupName): Promise<CheckResult> {
  const startedAt = input.clock.now();
  const folder = await input.store.workFolder();
  const database = backup.label.replace(/-[0-9a-f]{8}$/, '');
  const end = (made: Made, findings: CheckResult['findings']): CheckResult =>
    concludeBackup(made, findings, input.clock.now() - startedAt);
  try {
    const made = await restoreStored({ input, backup, folder, steps: countSteps(input.clock) });
    const late = tooOld(input, backup, startedAt);
    return late ? { ...end(made, [late]), status: 'failed', summary: late.title } : end(made, []);
  } catch (error) {
    if (!(error instanceof NoBackup)) throw error;
    return end({ database }, [error.finding]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function tooOld({ maxAgeMs }: DrillInput, { name, at }: BackupName, now: number) {
  if (maxAgeMs === undefined || now - at <= maxAgeMs) return undefined;
  return findingOf(backupRules.tooOld, {
    title: `${name} is ${formatAge(now - at)} old, and ${formatAge(maxAgeMs)} are allowed`,
    fix: 'lockkeeper backup',
    subject: name,
  });
}

async function restoreStored(work: Drill): Promise<Made> {
  const { input, backup, steps } = work;
  const manifest = await fetchManifest(work);
  const stored = await fetch(work, backup.name, 'dump');
  const path = await decrypt(work, stored.path);
  const dump = await measureFile(path, input.signal);
  const file = { path, name: backup.name, major: Number.parseInt(manifest.serverVersion, 10) };
  if (dump.sha256 !== manifest.dump.sha256) throw otherFile(backup.name, dump, manifest);
  await verifyReadable(file, input, steps);
  const expected = { rows: manifest.rows, roles: manifest.roles, schemas: [manifest.schema] as const };
  await verifyRestored(file, expected, { world: input, steps });
  return {
    kind: 'restore-drill',
    database: manifest.database,
    name: backup.name,
    place: input.store.description,
    createdAt: manifest.createdAt,
    serverVersion: manifest.serverVersion,
    encryption: encryptionOf(backup.name),
    bytes: stored.bytes,
    sha256: stored.sha256,
    verified: 'restore',
    ...countAll(manifest.rows),
    steps: steps.done,
    removed: [],
  };
}

function otherFile(name: string, dump: LocalFile, manifest: Manifest): NoBackup {
  return new NoBackup(
    findingOf(backupRules.checksum, {
      title: `${name} is not the file that was stored`,
      detail: `It has ${dump.bytes} bytes and SHA-256 ${dump.sha256}; stored were ${manifest.dump.bytes} bytes and ${manifest.dump.sha256}.`,
      fix: 'lockkeeper backup',
      subject: name,
    }),
  );
}

async function fetchManifest(work: Drill): Promise<Manifest> {
  const name = manifestName(work.backup.name);
  const names = await work.input.store.list();
  if (!names.includes(name)) throw noManifest(name, 'it is not there');
  const { path } = await fetch(work, name, 'manifest');
  const manifest = readManifest(await readFile(await decrypt(work, path), 'utf8'));
  if (manifest) return manifest;
  throw noManifest(name, 'it is no manifest of Lockkeeper');
}

function noManifest(name: string, reason: string): NoBackup {
  return new NoBackup(
    findingOf(backupRules.noManifest, {
      title: `${name} is needed to compare the backup: ${reason}`,
      fix: 'put it back beside its dump, or make a new backup: lockkeeper backup',
      subject: name,
    }),
  );
}

async function fetch({ input, folder, steps }: Drill, name: string, as: string): Promise<LocalFile> {
  const path = join(folder, as);
  try {
    await steps.time('fetch', () => input.store.get(name, path));
    return await measureFile(path, input.signal);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const rule = error.changed ? backupRules.checksum : backupRules.notStored;
    throw new NoBackup(
      findingOf(rule, {
        title: error.changed
          ? `${name} is not the file that was stored`
          : `${name} could not be fetched from ${input.store.description}`,
        detail: error.message,
        fix: error.fix ?? 'mend what the storage says, then: lockkeeper restore-drill',
        subject: name,
      }),
    );
  }
}

/** The file in the clear. */
async function decrypt({ input, backup, steps }: Drill, path: string): Promise<string> {
  const encryption = encryptionOf(backup.name);
  if (encryption === 'none') return path;
  const options: CipherOptions = input;
  const cipher = await decryptBy(encryption, input.identityFile, options);
  const target = `${path}.clear`;
  const reason = await steps.time('decrypt', () => cipher(path, target));
  if (reason === undefined) return target;
  throw new NoBackup(
    findingOf(backupRules.notEncrypted, {
      title: `${backup.name} could not be decrypted`,
      detail: reason,
      fix:
        encryption === 'age' ? 'check identity-file' : 'import the secret key into the keyring: gpg --import',
      subject: backup.name,
    }),
  );
}

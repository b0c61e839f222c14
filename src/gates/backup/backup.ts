import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DumpBackup } from '../../core/backup.js';
import type { CheckResult } from '../../core/check-result.js';
import { dumpDatabase } from '../../postgres/dump/dump.js';
import type { TableRows } from '../../postgres/dump/rows.js';
import { createInspector } from '../../postgres/inspector/inspector.js';
import { ServerError } from '../../postgres/session.js';
import type { Schema } from '../../schema/model.js';
import { measureFile } from '../../storage/local-file.js';
import type { LocalFile } from '../../storage/store.js';
import { encryptFor } from './cipher.js';
import { concludeBackup } from './conclude.js';
import { explainFailure } from './explain.js';
import { type BackupInput, countSteps } from './input.js';
import { encrypt, nameOf, storeBackup, type Work } from './keep.js';
import type { Manifest } from './manifest.js';
import { removeExpired } from './remove-expired.js';
import { backupRules } from './rules.js';
import { readSource } from './source.js';
import { findingOf, NoBackup } from './stop.js';
import { verifyReadable, verifyRestored } from './verify.js';

/**
 * Dumps a database in use, proves the dump, encrypts and stores it, and removes what has expired. The database is only
 * read. A dump that fails at any of this leaves nothing in the store. Throws `UserError` for what can be known before.
 */
export async function backUp(input: BackupInput): Promise<CheckResult> {
  const startedAt = input.clock.now();
  const source = await readSource(input);
  await input.findTools(source.major);
  const cipher = input.recipient && (await encryptFor(input.recipient, input));
  // A place that cannot be used must be known before an hour of dumping.
  await input.store.prove();
  await input.store.list();
  const steps = countSteps(input.clock);
  const folder = await input.store.workFolder();
  try {
    const made = await makeBackup({ input, source, cipher, steps, folder });
    const { removed, findings } = await removeExpired(input, { label: source.label, at: source.at });
    return concludeBackup({ ...made, removed }, findings, input.clock.now() - startedAt);
  } catch (error) {
    if (!(error instanceof NoBackup)) throw error;
    return concludeBackup({ database: source.database }, [error.finding], input.clock.now() - startedAt);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeBackup(work: Work): Promise<Omit<DumpBackup, 'removed'>> {
  const { input, source, steps } = work;
  const { dump, manifest } = await dumpAndVerify(work);
  const stored = await encrypt(work, 'dump', dump.path);
  const name = nameOf(work, 'dump');
  await storeBackup(work, manifest, stored);
  return {
    kind: 'backup',
    database: source.database,
    name,
    place: input.store.description,
    createdAt: manifest.createdAt,
    serverVersion: source.serverVersion,
    encryption: input.recipient?.encryption ?? 'none',
    ...(input.store.atRest === undefined ? {} : { atRest: input.store.atRest }),
    bytes: stored.bytes,
    sha256: stored.sha256,
    verified: input.verify,
    ...countAll(manifest.rows),
    steps: steps.done,
  };
}

/** The dump in the clear, proved as far as was asked for, and what it should hold. */
async function dumpAndVerify(work: Work): Promise<{ dump: LocalFile; manifest: Manifest }> {
  const { input, source, steps, folder } = work;
  const path = join(folder, 'dump');
  const name = nameOf(work, 'dump');
  const tools = await input.findTools(source.major);
  const inspector = createInspector(input.database.session, { limits: input.inUse });
  const before = await inspector.full().catch((error: unknown) => {
    if (!(error instanceof ServerError)) throw error;
    throw dumpFailed(work, `the schema could not be read: ${error.message}`);
  });
  input.progress(`dumping ${source.database} by pg_dump ${tools.version}`);
  const request = { ...input, address: input.inUse.url, lockTimeoutMs: input.inUse.lockTimeoutMs, tools };
  const dumped = await steps.time('dump', () =>
    dumpDatabase(input.database.session, { ...request, file: path }),
  );
  if (!dumped.ok) throw dumpFailed(work, dumped.reason);
  const file = { path, name, major: source.major };
  await verifyReadable(file, input, steps);
  if (input.verify === 'restore') {
    const schemas: [Schema, Schema] = [before, await inspector.full()];
    const expected = { schemas, rows: dumped.rows, roles: source.roles };
    await verifyRestored(file, expected, { world: input, steps });
  }
  const dump = await measureFile(path, input.signal);
  return {
    dump,
    manifest: {
      database: source.database,
      createdAt: new Date(source.at).toISOString(),
      serverVersion: source.serverVersion,
      roles: source.roles,
      rows: dumped.rows,
      schema: before,
      dump: { bytes: dump.bytes, sha256: dump.sha256 },
    },
  };
}

function dumpFailed({ source: { database }, input }: Work, reason: string): NoBackup {
  return new NoBackup(
    findingOf(backupRules.failed, {
      title: `${database} could not be dumped`,
      detail: reason,
      fix: explainFailure(reason, input.store),
      subject: database,
    }),
  );
}

/** How much a backup holds. */
export function countAll(rows: TableRows): Pick<DumpBackup, 'tables' | 'rows'> {
  const counts = Object.values(rows);
  return { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0) };
}

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DumpBackup } from '../../core/backup.js';
import type { CheckResult } from '../../core/check-result.js';
import { describeUrl, normaliseUrl } from '../../postgres/database-url.js';
import { dumpDatabase } from '../../postgres/dump/dump.js';
import type { TableRows } from '../../postgres/dump/rows.js';
import { createInspector } from '../../postgres/inspector/inspector.js';
import { ServerError } from '../../postgres/session.js';
import type { Schema } from '../../schema/model.js';
import { measureFile } from '../../storage/local-file.js';
import { type LocalFile, StoreError } from '../../storage/store.js';
import { type Cipher, encryptFor } from './cipher.js';
import { concludeBackup } from './conclude.js';
import { explainFailure } from './explain.js';
import { type BackupInput, countSteps, type Steps } from './input.js';
import { type Manifest, writeManifest } from './manifest.js';
import { type BackupPart, backupLabel, backupName } from './name.js';
import { removeExpired } from './remove-expired.js';
import { backupRules } from './rules.js';
import { findingOf, NoBackup } from './stop.js';
import { verifyReadable, verifyRestored } from './verify.js';

/** What is known of the database before anything is dumped. */
interface Source {
  readonly database: string;
  readonly label: string;
  readonly major: number;
  readonly serverVersion: string;
  readonly roles: readonly string[];
  readonly at: number;
}

/** One backup on its way. */
interface Work {
  readonly input: BackupInput;
  readonly source: Source;
  readonly cipher: Cipher | undefined;
  readonly steps: Steps;
  /** Absolute; removed in the end, whatever happens. */
  readonly folder: string;
}

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

async function readSource({
  session,
  address,
  clock,
  statementTimeoutMs,
  lockTimeoutMs,
}: BackupInput): Promise<Source> {
  await session.execute(`set statement_timeout = ${statementTimeoutMs}; set lock_timeout = ${lockTimeoutMs}`);
  const [row] = await session.query<Record<'database' | 'version', string>>(
    `select current_database() as database, split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  const roles = await session.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname !~ '^pg_' order by 1`,
  );
  const database = row?.database ?? '';
  return {
    database,
    label: backupLabel(database, describeUrl(normaliseUrl(address, 'database-url'))),
    major: session.serverMajor,
    serverVersion: row?.version ?? '',
    roles: roles.map(({ name }) => name),
    at: clock.now(),
  };
}

async function makeBackup(work: Work): Promise<Omit<DumpBackup, 'removed'>> {
  const { input, source, steps } = work;
  const { dump, manifest } = await dumpAndVerify(work);
  const stored = await encrypt(work, 'dump', dump.path);
  const name = nameOf(work, 'dump');
  await store(work, manifest, stored);
  return {
    kind: 'backup',
    database: source.database,
    name,
    place: input.store.description,
    createdAt: manifest.createdAt,
    serverVersion: source.serverVersion,
    encryption: input.recipient?.encryption ?? 'none',
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
  const inspector = createInspector(input.session, { limits: input });
  const before = await inspector.full().catch((error: unknown) => {
    if (!(error instanceof ServerError)) throw error;
    throw dumpFailed(source, `the schema could not be read: ${error.message}`);
  });
  input.progress(`dumping ${source.database} by pg_dump ${tools.version}`);
  const dumped = await steps.time('dump', () => dumpDatabase(input.session, { ...input, tools, file: path }));
  if (!dumped.ok) throw dumpFailed(source, dumped.reason);
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

function dumpFailed({ database }: Source, reason: string): NoBackup {
  return new NoBackup(
    findingOf(backupRules.failed, {
      title: `${database} could not be dumped`,
      detail: reason,
      fix: explainFailure(reason),
      subject: database,
    }),
  );
}

function nameOf({ input, source }: Work, part: BackupPart): string {
  const ending = input.recipient ? `.${input.recipient.encryption}` : '';
  return backupName({ ...source, part }, ending);
}

/** The file as it will be stored. The one in the clear is gone afterwards. */
async function encrypt(work: Work, part: BackupPart, path: string): Promise<LocalFile> {
  const { cipher, steps, input } = work;
  if (!cipher) return measureFile(path, input.signal);
  const target = `${path}.encrypted`;
  const reason = await steps.time('encrypt', () => cipher(path, target));
  await rm(path, { force: true });
  if (reason === undefined) return measureFile(target, input.signal);
  throw new NoBackup(
    findingOf(backupRules.notEncrypted, {
      title: `${nameOf(work, part)} could not be encrypted`,
      detail: reason,
      fix: 'check the recipient in encrypt',
      subject: work.source.database,
    }),
  );
}

/** First the manifest, so that a dump in the store always has one. */
async function store(work: Work, manifest: Manifest, dump: LocalFile): Promise<void> {
  const { input, folder, steps } = work;
  const path = join(folder, 'manifest');
  const names = { dump: nameOf(work, 'dump'), manifest: nameOf(work, 'manifest') };
  await writeFile(path, writeManifest(manifest), { mode: 0o600 });
  const described = await encrypt(work, 'manifest', path);
  input.progress(`storing ${names.dump} in ${input.store.description}`);
  try {
    await steps.time('store', async () => {
      await input.store.put(names.manifest, described);
      await input.store.put(names.dump, dump);
    });
  } catch (error) {
    await input.store.remove(names.manifest).catch(() => undefined);
    if (!(error instanceof StoreError)) throw error;
    throw new NoBackup(
      findingOf(backupRules.notStored, {
        title: `${names.dump} could not be stored in ${input.store.description}`,
        detail: error.message,
        fix: explainFailure(error.message),
        subject: work.source.database,
      }),
    );
  }
}

/** How much a backup holds. */
export function countAll(rows: TableRows): Pick<DumpBackup, 'tables' | 'rows'> {
  const counts = Object.values(rows);
  return { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0) };
}

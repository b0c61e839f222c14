import { crc32 } from './crc32.js';
import type { RunnerLock } from './ledger.js';
import type { TableName } from './prepare-table.js';

/** node-pg-migrate asks once and gives up. */
export const nodePgMigrateLock: RunnerLock = { key: '7241865325823964', waits: false };

/** `prisma migrate` waits up to ten seconds. */
export const prismaLock: RunnerLock = { key: '72707369', waits: true };

/** goose's lock of a session (`lock.NewPostgresSessionLocker`), which a program asks for; its command takes none. */
export const gooseLock: RunnerLock = { key: '4097083626', waits: false };

/**
 * golang-migrate hashes schema, table and database. Its command takes the database's name with the slash of the
 * address; a program that hands over a connection takes it without.
 */
export function golangMigrateLocks(database: string, { schema, table }: TableName): readonly RunnerLock[] {
  return [`/${database}`, database].map((name) => {
    const sum = Math.imul(crc32([schema, table, name].join('\0')), 1_486_364_155) >>> 0;
    return { key: String(sum), waits: true };
  });
}

/** sqlx hashes the database's name. Programs take the lock, its command does not. */
export function sqlxLock(database: string): RunnerLock {
  return { key: String(0x3d32ad9en * BigInt(crc32(database))), waits: true };
}

/** Flyway adds the hash that Java makes of its quoted table to "Flyway" in ASCII. It asks again every second. */
export function flywayLock({ quoted }: TableName): RunnerLock {
  return { key: String(0x466c79776179n + BigInt(javaHash(quoted))), waits: false };
}

function javaHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
  return hash;
}

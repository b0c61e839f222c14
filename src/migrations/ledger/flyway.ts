import { posix } from 'node:path';
import { byVersion, normalVersion } from '../engines/sql-forward/flyway.js';
import type { History } from '../model.js';
import { flywayChecksum } from './flyway-checksum.js';
import { flywayWriting, type ScriptRun } from './flyway-writing.js';
import type { AppliedMigration, DirtyMigration, LedgerWorld, WrittenLedger } from './ledger.js';
import { writtenLedger } from './ledger-table.js';
import { flywayLock } from './runner-locks.js';

interface Row {
  readonly version: string | null;
  readonly type: string;
  readonly script: string;
  readonly checksum: string | null;
  readonly at: string;
  readonly success: string;
}

/**
 * Flyway keeps every event: a baseline stands for all versions up to it, an undo and a `DELETE` (of `flyway repair`)
 * take one back, a repeatable script is written again each time it ran.
 */
export const flywayLedger = (history: History, { tree }: LedgerWorld): WrittenLedger => {
  const checksum = async ({ file, repeatable }: ScriptRun): Promise<string | undefined> => {
    const text = await tree.read(file);
    // In a repeatable script Flyway puts the placeholders' values before it counts.
    return repeatable && text.includes('${') ? undefined : flywayChecksum(text);
  };
  return writtenLedger(history, {
    columns: ['installed_rank', 'version', 'type', 'script', 'checksum', 'success'],
    async rows(session, table) {
      const rows = await session.query<Row>(
        `select version, type, script, checksum::text, installed_on::text as at, success
         from ${table} order by installed_rank`,
      );
      return { applied: replay(rows, history), dirty: failedIn(rows, table) };
    },
    async checksums({ up, repeatable }) {
      const found = up && (await checksum({ file: up.file, repeatable }));
      return found === undefined ? [] : [found];
    },
    locks: (_database, name) => [flywayLock(name)],
    writing: flywayWriting(history, checksum),
  });
};

function replay(rows: readonly Row[], { migrations }: History): readonly AppliedMigration[] {
  const applied = new Map<string, AppliedMigration>();
  for (const { version, type, script, checksum, at, success } of rows) {
    if (success !== 't' || type === 'SCHEMA') continue;
    const id = idOf(version, script);
    applied.delete(id);
    if (/^UNDO|^DELETE$/.test(type)) continue;
    if (/BASELINE/.test(type)) {
      const below = migrations.filter((one) => !one.repeatable && byVersion(one.id, id) <= 0);
      for (const one of below) applied.set(one.id, { id: one.id, appliedAt: at });
      continue;
    }
    applied.set(id, { id, appliedAt: at, ...(checksum === null ? {} : { checksum }) });
  }
  return [...applied.values()];
}

/** A failed row stands until a later one is about the same script. */
function failedIn(rows: readonly Row[], table: string): DirtyMigration | undefined {
  const last = new Map(rows.map((row) => [idOf(row.version, row.script), row]));
  const failed = [...last].find(([, { success }]) => success !== 't');
  return (
    failed && {
      id: failed[0],
      reason: `its row in ${table} says success = false: Flyway stopped half-way and refuses to go on before \`flyway repair\``,
    }
  );
}

function idOf(version: string | null, script: string): string {
  return version === null ? posix.basename(script, '.sql') : normalVersion(version);
}

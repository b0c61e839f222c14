import { createHash } from 'node:crypto';
import type { Tree } from '../../core/tree.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import type { Migration } from '../../migrations/model.js';

/**
 * The same for the same ledger, the same pending migrations and the same texts of their files; when a migration was
 * applied, plays no part. Not covered is what a migration's code loads from elsewhere.
 */
export async function planHash(
  state: LedgerState,
  pending: readonly Migration[],
  tree: Tree,
): Promise<string> {
  const files = await Promise.all(
    pending.map(async ({ id, files }) => [
      id,
      await Promise.all(files.map(async (file) => [file, sha256(await tree.read(file))])),
    ]),
  );
  const world = {
    ledger: state.table ?? null,
    applied: state.applied.map(({ id, checksum }) => [id, checksum ?? null]),
    dirty: state.dirty?.id ?? null,
    partial: state.partial !== undefined,
    pending: files,
  };
  return sha256(JSON.stringify(world));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

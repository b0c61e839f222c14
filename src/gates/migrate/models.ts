import type { Fact } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import { judgeModels } from './judge-models.js';
import type { Scene } from './scene.js';

interface ComparedModels {
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
}

export const nothingCompared: ComparedModels = { findings: [], facts: [] };

/**
 * Holds the project's models against the database, where the engine knows of any. They are those of the newest
 * migration: before it they are not to be compared with anything.
 */
export async function compareModels(
  { input, database }: Scene,
  { applied }: LedgerState,
): Promise<ComparedModels> {
  const { engine, history, world, models } = input;
  if (models === 'off' || !engine.compareModels) return nothingCompared;
  const done = new Set(applied.map(({ id }) => id));
  const missing = history.migrations.filter(({ id }) => !done.has(id)).length;
  if (missing > 0) {
    const why = `${missing} of ${history.migrations.length} migrations not applied`;
    return { findings: [], facts: [{ label: 'models', value: `not compared: ${why}` }] };
  }
  const target = { url: input.database.url, session: database.session, limits: input.database };
  const { findings, fact } = judgeModels(await engine.compareModels(history, world, target));
  return { findings, facts: [fact] };
}

import type { Finding } from '../../core/finding.js';
import type { Migration } from '../../migrations/model.js';
import { diffSchemas } from '../../schema/diff.js';
import type { Schema } from '../../schema/model.js';
import { differenceFindings, failureFinding } from './findings.js';
import type { Workbench } from './workbench.js';

export interface FullDown {
  readonly findings: readonly Finding[];
  /** For the facts: "14 downs in reverse". */
  readonly summary: string;
}

/** What can be taken down again in one go: everything that went up since the last one-way migration. */
export interface Descent {
  /** In the order in which they went up. */
  readonly migrations: readonly Migration[];
  /** The schema below the first of them. */
  readonly before: Schema;
  /** The one-way migration below, if there is one. */
  readonly stoppedBy?: Migration;
}

/** All downs in reverse on one database: a history can pass every pair and still stop half-way here. */
export async function fullDown(
  bench: Workbench,
  descent: Descent,
  progress: (line: string) => void,
): Promise<FullDown> {
  for (const migration of [...descent.migrations].reverse()) {
    progress(`full down: ${migration.id}`);
    const outcome = await bench.down(migration);
    if (!outcome.ok) {
      const finding = failureFinding({ migration, step: 'full-down', failure: outcome.failure });
      return { findings: [finding], summary: `stopped at ${migration.id}, which does not go down from here` };
    }
  }
  const end = descent.stoppedBy ? `, down to ${descent.stoppedBy.id}, which is one-way` : '';
  const count = descent.migrations.length;
  const summary = `${count} ${count === 1 ? 'down' : 'downs'} in reverse${end}`;
  const lowest = descent.migrations[0];
  if (!lowest) return { findings: [], summary };
  const differences = diffSchemas(descent.before, await bench.snapshot())
    .filter((difference) => difference.class === 'not-restored')
    .map((difference) => ({ ...difference, step: 'full-down' as const }));
  return { findings: differenceFindings({ migration: lowest, step: 'full-down', differences }), summary };
}

import type { Fact } from '../../../core/check-result.js';
import type { Finding } from '../../../core/finding.js';
import { runScript } from '../../../migrations/script/run-script.js';
import { connect } from '../../../postgres/connect.js';
import type { ScratchServer } from '../../../postgres/scratch/model.js';
import type { LaneRun } from '../base.js';
import { smokeRules } from '../rules.js';
import type { SqlFile } from '../seeds.js';

export interface FixedBase {
  /** Name of the database to start from. */
  readonly base: string;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/**
 * The base database with the team's own rows in it: a copy, since the base itself is kept for other runs. Fixtures are
 * written for the schema before the new migrations; where there is none, they are not run.
 */
export async function withFixtures(run: LaneRun, server: ScratchServer, base: string): Promise<FixedBase> {
  const { fixtures = [] } = run.input;
  if (fixtures.length === 0) return { base, facts: [], findings: [] };
  const files = `${fixtures.length} ${fixtures.length === 1 ? 'file' : 'files'}`;
  if (run.plan.baseLength === 0 || (run.lane && run.lane.index > 1)) {
    const why = `${files}, not run: there is no base schema below the migrations that are judged`;
    return { base, facts: [{ label: 'fixtures', value: why }], findings: [] };
  }
  const database = await server.createDatabase({ template: base });
  const url = server.url(database);
  const session = await connect(url, { applicationName: 'lockkeeper fixtures' });
  const { timeoutMs, signal } = run.input.world;
  const world = { timeoutMs, signal, read: run.input.tree.read };
  try {
    for (const { file, sql } of fixtures) {
      const outcome = await runScript({ file, text: sql, line: 1, mode: 'wrapped' }, { url, session }, world);
      if (outcome.ok) continue;
      const finding = fixtureFailed({ file, sql }, outcome.failure);
      return {
        base,
        facts: [{ label: 'fixtures', value: `${file} failed: none was kept` }],
        findings: [finding],
      };
    }
    return { base: database, facts: [{ label: 'fixtures', value: `${files} in the base` }], findings: [] };
  } finally {
    await session.close();
  }
}

type Failure = Extract<Awaited<ReturnType<typeof runScript>>, { readonly ok: false }>['failure'];

function fixtureFailed({ file }: SqlFile, failure: Failure): Finding {
  const { id, severity, mend } = smokeRules.fixtureFailed;
  const message = failure.message.split('\n', 1)[0] ?? '';
  return {
    rule: id,
    severity,
    title: `fixture ${file} failed on the base schema: ${message}`,
    detail: [failure.detail, failure.hint, failure.statement?.text].filter(Boolean).join('\n'),
    fix: mend,
    location: { file, line: failure.statement?.line ?? 1 },
    subject: `fixture ${file} ${failure.code ?? failure.kind}`,
  };
}

import type { Finding } from '../../core/finding.js';
import type { Target } from '../../migrations/engine.js';
import { runScript, type ScriptWorld } from '../../migrations/script/run-script.js';
import { tableContents } from '../../postgres/contents.js';
import { smokeRules } from './rules.js';

export interface SqlFile {
  readonly file: string;
  readonly sql: string;
}

export interface SeedsInput extends ScriptWorld {
  readonly target: Target;
  readonly seeds: readonly SqlFile[];
}

/** Runs all seeds in order, twice: the second run must change no row. */
export async function runSeeds(input: SeedsInput): Promise<readonly Finding[]> {
  const first = await runAll(input, 'first');
  if (first.length > 0) return first;
  const before = await tableContents(input.target.session);
  const second = await runAll(input, 'second');
  if (second.length > 0) return second;
  const after = await tableContents(input.target.session);
  const changed = [...after].filter(([table, contents]) => before.get(table)?.digest !== contents.digest);
  return changed.map(([table, contents]) => ({
    rule: smokeRules.seedNotIdempotent.id,
    severity: 'error',
    title: `the second run of the seeds changed ${table}: ${before.get(table)?.rows ?? 0} rows before, ${contents.rows} after`,
    detail: smokeRules.seedNotIdempotent.why,
    fix: smokeRules.seedNotIdempotent.mend,
    location: { file: seedFor(input.seeds, table).file, line: 1 },
    subject: `seed ${table}`,
  }));
}

/** The seed that names the table, as the most likely place. */
function seedFor(seeds: readonly SqlFile[], table: string): SqlFile {
  const name = table.split('.').at(-1)?.replaceAll('"', '') ?? table;
  return seeds.find((seed) => seed.sql.includes(name)) ?? (seeds[0] as SqlFile);
}

async function runAll(input: SeedsInput, run: 'first' | 'second'): Promise<readonly Finding[]> {
  for (const { file, sql } of input.seeds) {
    const script = { file, text: sql, line: 1, mode: 'wrapped' as const };
    const outcome = await runScript(script, input.target, input);
    if (outcome.ok) continue;
    const { failure } = outcome;
    const line = failure.statement?.line ?? 1;
    return [
      {
        rule: smokeRules.seedFailed.id,
        severity: 'error',
        title: `the ${run} run of seed ${file} failed: ${failure.message.split('\n', 1)[0]}`,
        detail: [failure.detail, failure.hint, failure.statement?.text].filter(Boolean).join('\n'),
        fix: run === 'second' ? smokeRules.seedNotIdempotent.mend : smokeRules.seedFailed.mend,
        location: { file, line },
        subject: `seed ${file} ${failure.code ?? failure.kind}`,
      },
    ];
  }
  return [];
}

import type { Verdict } from '../../core/report.js';
import { seed as runSeeds, type SeedInput } from '../../gates/seed/seed.js';
import { openProject } from '../checks/open-project.js';
import type { Context } from '../context.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { runGate } from '../run-gate.js';
import { noAddress, wantsApply } from './apply-inputs.js';
import { inUseOf } from './database-inputs.js';
import { readSeeds, rehearseSeeds } from './rehearse-seeds.js';
import type { SeedGiven } from './seed-inputs.js';
import { guardLimits, withGuards } from './with-guards.js';

/** Rehearses the seeds in a scratch database, and runs them on the one in use when asked to. */
export async function seed(asked: SeedGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const given = { reportPath: '.lockkeeper/seed.json', ...asked };
  const gate = { gate: 'seed', project: '.', clock: host.clock } as const;
  const published = await publishChecks(
    {
      gate: gate.gate,
      commit: await releaseCommit(host, given),
      secrets: [given.databaseUrl, given.scratchUrl],
      run: async () => [await runGate(gate, () => runOn(given, context))],
    },
    given,
    context,
  );
  const [check] = published.report.checks;
  const ran = (check?.seed?.files ?? []).filter(({ state }) => state === 'ran');
  const rows = ran.flatMap((file) => file.rows);
  const written = rows.reduce((sum, { inserted, updated, deleted }) => sum + inserted + updated + deleted, 0);
  host.setOutput('seeds-run', check?.seed ? String(ran.length) : '');
  host.setOutput('rows-written', check?.seed ? String(written) : '');
  return published.report.verdict;
}

/** A database that is given is opened also for a check, so that a wrong one is refused before the day it counts. */
async function runOn(given: SeedGiven, context: Context) {
  const { host } = context;
  const apply = wantsApply(given);
  const inUse = inUseOf(given);
  if (apply && !inUse) throw noAddress(host.kind, 'seeds are applied to one database');
  const project = await openProject(host.cwd, given);
  const files = await readSeeds(project);
  const limits = guardLimits(inUse ?? defaultLimits(given), given);
  const judge = (target: SeedInput['target']) =>
    runSeeds(
      { project: '.', files, apply, limits, target },
      {
        now: () => host.clock.now(),
        rehearse: (seeds) => rehearseSeeds(project, seeds, { ...context, given }),
      },
    );
  if (!inUse) return judge(undefined);
  return withGuards(inUse, host, (database, services) => judge({ database, services }));
}

/** Without a database the limits only show in the SQL that would run. */
function defaultLimits({ lockTimeout = 2_000, statementTimeout = 30_000 }: SeedGiven) {
  return { lockTimeoutMs: lockTimeout, statementTimeoutMs: statementTimeout };
}

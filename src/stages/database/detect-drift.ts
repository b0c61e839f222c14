import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CheckResult } from '../../core/check-result.js';
import type { Verdict } from '../../core/report.js';
import { drift } from '../../gates/drift/drift.js';
import { applyMuting } from '../../gates/muting/apply.js';
import { matchingPaths } from '../../host/list-files.js';
import { withDatabaseInUse } from '../../postgres/in-use.js';
import { startScratch } from '../../postgres/scratch/server.js';
import { readReport } from '../../publish/report-file.js';
import { chooseEngine } from '../checks/choose-engine.js';
import { refuseEmpty } from '../checks/no-migrations.js';
import { openProject } from '../checks/open-project.js';
import { projectBaseline } from '../checks/project-baseline.js';
import { projectLevels } from '../checks/project-levels.js';
import { childEnvironment } from '../child-environment.js';
import type { Context } from '../context.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { runGate } from '../run-gate.js';
import { appliedIds } from './applied-ids.js';
import { type DriftGiven, driftReport } from './drift-inputs.js';
import { setDriftOutputs } from './drift-outputs.js';
import { requireDatabase } from './require-database.js';

/** Compares a database in use with what its migrations make, and hands the report to the outlets. */
export async function detectDrift(asked: DriftGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const given = { reportPath: driftReport, ...asked };
  // Read before the report is written: both may be the same file.
  const gate = { gate: 'drift' as const, project: given.project?.[0] ?? '.', clock: host.clock };
  const published = await publishChecks(
    {
      gate: gate.gate,
      commit: await releaseCommit(host, given),
      secrets: [given.databaseUrl, given.scratchUrl],
      run: async () => [await runGate(gate, () => judge(given, gate.project, context))],
    },
    given,
    context,
  );
  setDriftOutputs(host, published.report.checks);
  return published.report.verdict;
}

async function judge(given: DriftGiven, project: string, { host, services }: Context): Promise<CheckResult> {
  const { repository, tree, folder, settings } = await openProject(host.cwd, given);
  const chosen = await chooseEngine(await services.engines(), { tree, folder, settings });
  const history = await chosen.engine.discover(tree, chosen.settings);
  const named = settings.dir !== undefined || chosen.engine.name === 'command';
  refuseEmpty(
    { head: history, base: undefined, merged: history },
    { files: await tree.files(chosen.settings.dir), named },
  );
  const globs = settings.before ?? [];
  const files = globs.length === 0 ? [] : matchingPaths(await tree.files(''), globs, 'before');
  const before = await Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
  const previous = await readPrevious(given, project, repository.cwd);
  const database = requireDatabase(given, host);
  const world = {
    root: repository.root,
    settings: chosen.settings,
    env: childEnvironment(host.env),
    timeoutMs: settings.migrationTimeout,
    signal: host.signal,
  };
  const result = await withDatabaseInUse(database, async (open) =>
    drift(
      {
        project,
        engine: chosen.engine,
        history,
        tree,
        world,
        before,
        ignore: given.ignore ?? [],
        limits: database,
        ...(await upTo(given, () => appliedIds({ history, world: { ...world, tree } }, database, open))),
        ...(previous ? { previous } : {}),
      },
      {
        live: open.session,
        startServer: (base, version) =>
          startScratch(
            {
              version,
              ...(given.scratchUrl === undefined ? {} : { databaseUrl: given.scratchUrl }),
              ...(settings.image === undefined ? {} : { image: settings.image }),
              before,
              ...(base ? { base } : {}),
            },
            { env: host.env, signal: host.signal, progress: host.log.progress },
          ),
        clock: host.clock,
        progress: host.log.progress,
      },
    ),
  );
  const baseline = await projectBaseline({ settings, tree });
  return applyMuting(result, {
    history,
    tree,
    ...projectLevels(settings),
    baseline,
    now: new Date(host.clock.now()),
  });
}

/** Which migrations the database is to have: all, up to a named one, or those of its own ledger. */
async function upTo({ at }: DriftGiven, read: () => Promise<readonly string[]>) {
  if (at === 'applied') return { applied: await read() };
  return at === undefined ? {} : { at };
}

/** What the run before found in this project. A file that is not there is a first run. */
async function readPrevious({ previous }: DriftGiven, project: string, cwd: string) {
  if (previous === undefined) return undefined;
  const path = resolve(cwd, previous);
  if (!(await stat(path).catch(() => undefined))?.isFile()) return undefined;
  const { checks } = await readReport(path);
  return checks.find((check) => check.gate === 'drift' && check.project === project)?.drift;
}

import { availableParallelism } from 'node:os';
import { applyMuting } from '../../gates/muting/apply.js';
import { current } from '../../gates/muting/levels.js';
import { sqlJudging } from '../../gates/muting/sql-judging.js';
import type { ProjectWord } from '../../gates/smoke/evidence/weigher.js';
import type { SqlFile } from '../../gates/smoke/seeds.js';
import { smoke } from '../../gates/smoke/smoke.js';
import { matchingPaths } from '../../host/list-files.js';
import { startScratch } from '../../postgres/scratch/server.js';
import { sqlRuleInfos } from '../../rules/rules/index.js';
import { childEnvironment } from '../child-environment.js';
import type { Gate, GateInput } from '../services.js';
import { projectBaseline } from './project-baseline.js';
import { projectLevels } from './project-levels.js';
import { projectSizes } from './project-sizes.js';

/** The smoke gate with the settings of a project. */
export const smokeGate: Gate = async (input) => {
  const { added, histories, host, project, root, settings, shard, tree } = input;
  const before = await readMatching(input, 'before');
  const result = await smoke(
    {
      project,
      engine: input.engine,
      history: histories.head,
      tree,
      world: {
        root,
        settings: input.engineSettings,
        env: childEnvironment(host.env),
        timeoutMs: settings.migrationTimeout,
        signal: host.signal,
      },
      scope: settings.scope === 'all' ? undefined : new Set(added.map(({ id }) => id)),
      ...(settings.steps === undefined ? {} : { steps: settings.steps }),
      fullDown: settings.fullDown,
      trace: settings.trace,
      sql: await projectWord(input),
      ...(settings.rows === 0 && settings.rowsPerTable === undefined
        ? {}
        : { rows: { count: settings.rows, seed: settings.rowsSeed, perTable: settings.rowsPerTable ?? {} } }),
      fixtures: await readMatching(input, 'fixtures'),
      seeds: await readMatching(input, 'seeds'),
      before,
      ...(shard ? { shard } : {}),
      lanes: lanesFor(input),
    },
    {
      startServer: (base) =>
        startScratch(
          {
            version: settings.postgresVersion.major,
            ...(input.databaseUrl === undefined ? {} : { databaseUrl: input.databaseUrl }),
            allowNonempty: settings.allowNonempty,
            ...(settings.image === undefined ? {} : { image: settings.image }),
            before,
            ...(base ? { base } : {}),
          },
          { env: host.env, signal: host.signal, progress: host.log.progress },
        ),
      clock: host.clock,
      progress: host.log.progress,
    },
  );
  const baseline = await projectBaseline(input);
  const ofSql = new Set(sqlRuleInfos.map(({ id }) => id));
  return applyMuting(result, {
    history: histories.head,
    tree,
    ...projectLevels(settings),
    baseline,
    now: new Date(host.clock.now()),
    // Findings about SQL come with the project's levels already.
    settled: result.findings.filter(({ rule }) => ofSql.has(rule)),
  });
};

/** The same that the lint gate is told. */
async function projectWord(input: GateInput): Promise<ProjectWord> {
  const { host, settings } = input;
  const { assumeSmall, lockTimeoutSetBy, naming, postgresVersion, requiredColumns } = settings;
  const levels = current(projectLevels(settings), new Date(host.clock.now()));
  const judging = sqlJudging({ ...levels, sizes: await projectSizes(input), assumeSmall, postgresVersion });
  const agreed = { naming, requiredColumns };
  return { ...judging, agreed, limitedByRunner: lockTimeoutSetBy === 'runner' };
}

async function readMatching(
  { settings, tree }: GateInput,
  setting: 'before' | 'fixtures' | 'seeds',
): Promise<readonly SqlFile[]> {
  const globs = settings[setting] ?? [];
  const files = globs.length === 0 ? [] : matchingPaths(await tree.files(''), globs, setting);
  return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}

/** Servers of our own can run side by side; the run of all downs and the plain run need one database. */
function lanesFor({ databaseUrl, settings }: GateInput): number {
  const isOurs = databaseUrl === undefined && settings.image === undefined;
  const isStairway = !settings.fullDown && settings.steps === undefined;
  return isOurs && isStairway ? availableParallelism() : 1;
}

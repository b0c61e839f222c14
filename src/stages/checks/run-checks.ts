import type { Given } from '../../config/field.js';
import {
  joinPath,
  type Project,
  resolveProjects,
  selectProjects,
  touchedProjects,
} from '../../config/projects.js';
import { fillRunSettings, type RunSettings } from '../../config/settings.js';
import type { CheckResult } from '../../core/check-result.js';
import { makeReport, type Report } from '../../core/report.js';
import { version } from '../../core/version.js';
import type { Change } from '../../git/change.js';
import type { Host } from '../../host/host.js';
import { workingTree } from '../../host/working-tree.js';
import { compareHistories } from '../../migrations/comparison.js';
import { readHistories } from '../../migrations/histories.js';
import type { HistoryEntry } from '../../publish/history/entry.js';
import type { databaseInputs } from '../database/database-inputs.js';
import type { migrateInputs } from '../database/migrate-inputs.js';
import { historyEntry } from '../history/history-entry.js';
import type {
  historyInputs,
  ledgerInputs,
  lintInputs,
  outletInputs,
  placeInputs,
  runInputs,
  serverInputs,
} from '../inputs.js';
import { loadConfig, openRepository, type Repository, workingFolder } from '../repository.js';
import { brokenCheck, type GateRun, runGate } from '../run-gate.js';
import type { GateInput, MigrationGate, Services } from '../services.js';
import { chooseEngine, fromRoot } from './choose-engine.js';
import { refuseEmpty } from './no-migrations.js';
import { baselinePath } from './project-baseline.js';
import { refuseBadRules } from './rule-names.js';

/** Whatever of these the action or the command has. */
export type CheckGiven = Given<
  typeof placeInputs &
    typeof historyInputs &
    typeof ledgerInputs &
    typeof lintInputs &
    typeof serverInputs &
    typeof runInputs &
    typeof outletInputs &
    typeof databaseInputs &
    typeof migrateInputs
>;

export interface CheckRun {
  readonly report: Report;
  readonly repository: Repository;
  readonly settings: RunSettings;
  /** Where the run is written down. */
  readonly entry: HistoryEntry | undefined;
  readonly history: HistoryFacts;
  /** Project name to the place of its baseline, from the repository's root. */
  readonly baselines: ReadonlyMap<string, string>;
}

/** What the outputs tell of the history. */
export interface HistoryFacts {
  readonly newMigrations: readonly NewMigration[];
  readonly heads: readonly string[];
  /** Names of the projects that the change touches. */
  readonly touched: readonly string[];
}

export interface NewMigration {
  readonly project: string;
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

/** Runs the gates over the chosen projects and puts what they found into one report. Publishes nothing. */
export async function runChecks(
  gates: readonly MigrationGate[],
  given: CheckGiven,
  { host, services }: { readonly host: Host; readonly services: Services },
): Promise<CheckRun> {
  const startedAt = host.clock.now();
  const repository = await openRepository(host.cwd, workingFolder(host.cwd, given));
  const config = await loadConfig(repository, given.config);
  const settings = fillRunSettings(config.run, given);
  const all = resolveProjects(config, given);
  const projects = selectProjects(all, given.project);
  await refuseBadRules(projects, services);
  const { root, isRepository } = repository;
  const needsBase = projects.some((project) => project.settings.scope === 'new');
  const change = await services.readChange({ root, isRepository, base: settings.base, needsBase, host });
  const entry = historyEntry(given, host);
  if (entry) await services.startHistory(entry, gates, host);

  const checks: CheckResult[] = [];
  const newMigrations: NewMigration[] = [];
  const heads: string[] = [];
  const baselines = new Map<string, string>();
  for (const project of projects) {
    const input = await prepare(project, { host, services, repository, change, given });
    heads.push(...input.histories.head.heads);
    baselines.set(project.name, baselinePath(input.settings));
    newMigrations.push(
      ...input.added.map(({ id, name, file }) => ({ project: project.name, id, name, file })),
    );
    for (const name of gates) {
      host.signal.throwIfAborted();
      const gate = { gate: name, project: input.project, clock: host.clock };
      const last = checks.at(-1);
      if (name === 'migrate' && last && last.status !== 'passed') checks.push(notAfter(last, gate));
      else checks.push(await runGate(gate, async () => (await services.gate(name))(input)));
    }
  }
  const report = makeReport({
    tool: { name: 'lockkeeper', version },
    startedAt: new Date(startedAt).toISOString(),
    durationMs: host.clock.now() - startedAt,
    ...(change.commit === undefined ? {} : { commit: change.commit }),
    ...(change.base === undefined ? {} : { base: change.base.name }),
    checks,
    notes: nothingJudged({ projects, change, added: newMigrations.length }),
    failOn: settings.failOn,
  });
  const configPath = joinPath(repository.prefix, given.config ?? 'lockkeeper.yml');
  const touched = touchedProjects(inRepository(all, repository), changedPaths(change), configPath);
  const history = { newMigrations, heads, touched: touched.map(({ name }) => name) };
  return { report, repository, settings, entry, history, baselines };
}

/** Nobody migrates the next project behind one that failed. */
function notAfter(last: CheckResult, gate: GateRun): CheckResult {
  const why = { message: `not started, because ${last.project} was not migrated` };
  return { ...brokenCheck(gate, why, gate.clock.now()), status: 'skipped' };
}

/** On the base branch itself nothing is new: a run that passes for that reason says so. */
function nothingJudged(run: {
  readonly projects: readonly Project[];
  readonly change: Change;
  readonly added: number;
}): readonly string[] {
  const { projects, change, added } = run;
  const judgesAll = projects.some(({ settings }) => settings.scope === 'all');
  if (judgesAll || added > 0 || change.base === undefined || change.files?.length !== 0) return [];
  return [
    `Nothing differs from ${change.base.name}, so no migration was judged. To judge the whole history: lockkeeper check --scope all (in a workflow: scope: all).`,
  ];
}

/** Projects with their folders seen from the repository's root. */
export function inRepository(projects: readonly Project[], { prefix }: Repository): readonly Project[] {
  return projects.map((project) => {
    const path = [prefix, project.path].filter((part) => part !== '').join('/');
    return { ...project, path };
  });
}

/** Every path that the change touches, the old ones of renamed files too. */
export function changedPaths(change: Change): readonly string[] {
  return (change.files ?? []).flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
}

interface Surroundings {
  readonly host: Host;
  readonly services: Services;
  readonly repository: Repository;
  readonly change: Change;
  readonly given: CheckGiven;
}

async function prepare(
  project: Project,
  { host, services, repository, change, given }: Surroundings,
): Promise<GateInput> {
  const tree = workingTree(repository.root);
  const [placed = project] = inRepository([project], repository);
  const settings = fromRoot(project.settings, placed.path);
  const chosen = await chooseEngine(await services.engines(), { tree, folder: placed.path, settings });
  const histories = await readHistories(chosen.engine, chosen.settings, { ...change, tree });
  const named = settings.dir !== undefined || chosen.engine.name === 'command';
  refuseEmpty(histories, { files: await tree.files(chosen.settings.dir), named });
  return {
    host,
    project: project.name,
    root: repository.root,
    tree,
    change,
    engine: chosen.engine,
    engineSettings: chosen.settings,
    histories,
    added: compareHistories({ ...histories, changes: change.files }).added,
    settings,
    shard: given.shard,
    databaseUrl: given.databaseUrl,
    database: given,
    migrate: given,
  };
}

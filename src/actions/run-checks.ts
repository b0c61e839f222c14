import type { Given } from '../config/field.js';
import { type Project, resolveProjects, selectProjects, touchedProjects } from '../config/projects.js';
import { fillRunSettings, type RunSettings } from '../config/settings.js';
import type { CheckResult, GateName } from '../core/check-result.js';
import { UserError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import type { Tree } from '../core/tree.js';
import type { Host } from '../host/host.js';
import { workingTree } from '../host/working-tree.js';
import type { Migration } from '../migrations/model.js';
import { buildReport } from './build-report.js';
import { chooseEngine, fromRoot } from './choose-engine.js';
import type {
  historyInputs,
  lintInputs,
  outletInputs,
  placeInputs,
  runInputs,
  serverInputs,
} from './inputs.js';
import { loadConfig, openRepository, type Repository } from './repository.js';
import type { Change, GateInput, Services } from './services.js';

/** Whatever of these the action or the command has. */
export type CheckGiven = Given<
  typeof placeInputs &
    typeof historyInputs &
    typeof lintInputs &
    typeof serverInputs &
    typeof runInputs &
    typeof outletInputs
>;

export interface CheckRun {
  readonly report: Report;
  readonly repository: Repository;
  readonly settings: RunSettings;
  readonly history: HistoryFacts;
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
  gates: readonly GateName[],
  given: CheckGiven,
  { host, services }: { readonly host: Host; readonly services: Services },
): Promise<CheckRun> {
  const startedAt = host.clock.now();
  const repository = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const config = await loadConfig(repository, given.config);
  const settings = fillRunSettings(config.run, given);
  const all = resolveProjects(config, given);
  const projects = selectProjects(all, given.project);
  const change = await services.readChange({ root: repository.root, base: settings.base, host });

  const checks: CheckResult[] = [];
  const newMigrations: NewMigration[] = [];
  const heads: string[] = [];
  for (const project of projects) {
    const input = await prepare(project, { host, services, repository, change, given });
    heads.push(...input.history.heads);
    newMigrations.push(...(await newOnes(input)));
    for (const name of gates) {
      host.signal.throwIfAborted();
      checks.push(await runGate(name, input, services));
    }
  }
  const report = buildReport({
    checks,
    startedAt,
    durationMs: host.clock.now() - startedAt,
    failOn: settings.failOn,
    commit: change.commit,
    base: change.base?.label,
  });
  const configPath = repository.prefix ? `${repository.prefix}/lockkeeper.yml` : 'lockkeeper.yml';
  const touched = touchedProjects(inRepository(all, repository), change.files, configPath);
  const history = { newMigrations, heads, touched: touched.map(({ name }) => name) };
  return { report, repository, settings, history };
}

/** Projects with their folders seen from the repository's root. */
export function inRepository(projects: readonly Project[], { prefix }: Repository): readonly Project[] {
  return projects.map((project) => {
    const path = [prefix, project.path].filter((part) => part !== '').join('/');
    return { ...project, path };
  });
}

/** A gate that cannot run says so in the report, so that the other gates and projects are heard. */
async function runGate(name: GateName, input: GateInput, services: Services): Promise<CheckResult> {
  const { clock } = input.host;
  const startedAt = clock.now();
  try {
    const gate = await services.gate(name);
    return await gate(input);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      gate: name,
      project: input.project,
      status: 'broken',
      summary: error.message,
      findings: [],
      muted: [],
      durationMs: clock.now() - startedAt,
      migrations: [],
      facts: [],
    };
  }
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
  const tree: Tree = workingTree(repository.root);
  const [placed = project] = inRepository([project], repository);
  const settings = fromRoot(project.settings, placed.path);
  const chosen = await chooseEngine(await services.engines(), { tree, folder: placed.path, settings });
  return {
    host,
    project: project.name,
    root: repository.root,
    tree,
    change,
    engine: chosen.engine,
    engineSettings: chosen.settings,
    history: await chosen.engine.discover(tree, chosen.settings),
    settings,
    shard: given.shard,
    databaseUrl: given.databaseUrl,
  };
}

/** Migrations that the base does not have; none when there is no base. */
async function newOnes(input: GateInput): Promise<readonly NewMigration[]> {
  const { change, engine, engineSettings, history, project } = input;
  if (!change.base) return [];
  const before = await engine.discover(change.base.tree, engineSettings);
  const known = new Set(before.migrations.map(({ id }) => id));
  const added = (migration: Migration): boolean => !known.has(migration.id);
  return history.migrations.filter(added).map(({ id, name, file }) => ({ project, id, name, file }));
}

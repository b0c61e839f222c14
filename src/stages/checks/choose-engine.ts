import { joinPath, leavesRepository } from '../../config/projects.js';
import type { ProjectSettings } from '../../config/settings.js';
import { UserError } from '../../core/errors.js';
import type { Tree } from '../../core/tree.js';
import type { Candidate, Engine, EngineSettings } from '../../migrations/engine.js';
import { nothingFound } from './no-migrations.js';

export interface ChosenEngine {
  readonly engine: Engine;
  readonly settings: EngineSettings;
}

/** A folder that is searched, and what is said of it. Its paths in `settings` are from the repository's root. */
export interface Search {
  readonly tree: Tree;
  /** From the repository's root; empty for the root. */
  readonly folder: string;
  readonly settings: ProjectSettings;
}

/** From this confidence on, a place is taken to be a project. */
const sure = 0.5;

/**
 * The engine and the folder of a project: what was said, and the rest found by looking.
 * Throws `UserError` when nothing looks like migrations, or several places do.
 */
export async function chooseEngine(engines: readonly Engine[], search: Search): Promise<ChosenEngine> {
  const { engine: wanted, dir } = search.settings;
  const named = engines.find((engine) => engine.name === wanted);
  if (named && (dir !== undefined || wanted === 'command')) {
    return { engine: named, settings: engineSettings(search.settings, dir ?? search.folder) };
  }
  const candidates = await findCandidates(named ? [named] : engines, search);
  const best = await pickOne(candidates, search);
  const engine = engines.find((each) => each.name === best.engine);
  if (!engine) throw new Error(`the candidate's engine ${best.engine} is not among the engines`);
  return { engine, settings: engineSettings(search.settings, best.dir) };
}

/** Places below a folder that look like migrations, surest first. */
export async function findCandidates(
  engines: readonly Engine[],
  { tree, folder, settings }: Search,
): Promise<readonly Candidate[]> {
  const within = settings.dir ?? folder;
  const found = (await Promise.all(engines.map((engine) => engine.detect(tree)))).flat();
  const inside = found
    .filter(({ dir }) => within === '' || dir === within || dir.startsWith(`${within}/`))
    .sort((a, b) => b.confidence - a.confidence);
  const real = inside.filter(({ dir }) => !exampleFolder.test(dir.slice(within.length)));
  return real.length > 0 ? real : inside;
}

/** Migrations in test data are nobody's project while there are others. */
const exampleFolder = /(^|\/)(tests?|testdata|fixtures|examples?|vendor|third_party)(\/|$)/;

/** Of the candidates, surest first, those that are projects: each folder once, and only what is sure where something is. */
export function placesOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const folders = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (!folders.has(candidate.dir)) folders.set(candidate.dir, candidate);
  }
  const places = [...folders.values()];
  const certain = places.filter(({ confidence }) => confidence > sure);
  return certain.length > 0 ? certain : places.slice(0, 1);
}

async function pickOne(
  candidates: readonly Candidate[],
  { tree, folder, settings }: Search,
): Promise<Candidate> {
  const places = placesOf(candidates);
  const [best, ...rivals] = places;
  const within = settings.dir ?? folder;
  if (!best) throw nothingFound(await tree.files(within), { within, wanted: settings.engine });
  if (rivals.length > 0 && best.dir !== settings.dir) {
    const shown = places.map(({ engine, dir, reason }) => `${dir} (${engine}: ${reason})`);
    throw new UserError({
      what: 'several places look like migrations',
      why: shown.join('\n'),
      fix: `choose one with \`dir: ${best.dir}\` in lockkeeper.yml or --dir, or let \`lockkeeper init\` list them all as projects`,
    });
  }
  return best;
}

function engineSettings(settings: ProjectSettings, dir: string): EngineSettings {
  const { table, alembicConfig, python, databaseEnv, listCommand, upCommand, downCommand } = settings;
  const optional = {
    table,
    config: alembicConfig,
    python,
    databaseEnv,
    listApplied: settings.listAppliedCommand,
  };
  const command =
    listCommand && upCommand
      ? {
          list: listCommand,
          up: upCommand,
          ...(downCommand ? { down: downCommand } : {}),
          ...(settings.ledgerTables ? { tables: settings.ledgerTables } : {}),
        }
      : undefined;
  const given = Object.entries({ ...optional, command }).filter(([, value]) => value !== undefined);
  return { dir, ...Object.fromEntries(given) };
}

/** The project's paths and globs as paths from the repository's root. Throws `UserError` for those that leave it. */
export function fromRoot(settings: ProjectSettings, folder: string): ProjectSettings {
  const { dir, alembicConfig, baseline, tableSizes, before = [], fixtures = [], seeds = [] } = settings;
  const paths = Object.entries({
    dir,
    'alembic-config': alembicConfig,
    baseline,
    'table-sizes': tableSizes,
    before,
    fixtures,
    seeds,
  });
  const problems = paths.flatMap(([where, given]) =>
    [given ?? []]
      .flat()
      .filter((path) => leavesRepository(folder, path))
      .map((path) => ({
        what: `${path} is no relative path inside of the repository`,
        where,
        fix: 'name a path inside of it, relative to the project',
      })),
  );
  if (problems.length > 0) throw new UserError(problems);
  const join = (path: string): string => joinPath(folder, path);
  return {
    ...settings,
    ...(settings.dir === undefined ? {} : { dir: join(settings.dir) }),
    ...(settings.alembicConfig === undefined ? {} : { alembicConfig: join(settings.alembicConfig) }),
    ...(settings.baseline === undefined ? {} : { baseline: join(settings.baseline) }),
    paths: settings.paths.map((part) => ({ ...part, pattern: join(part.pattern) })),
    ...(settings.tableSizes === undefined ? {} : { tableSizes: join(settings.tableSizes) }),
    ...(settings.before ? { before: settings.before.map(join) } : {}),
    ...(settings.fixtures ? { fixtures: settings.fixtures.map(join) } : {}),
    ...(settings.seeds ? { seeds: settings.seeds.map(join) } : {}),
  };
}

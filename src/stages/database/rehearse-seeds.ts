import type { Finding } from '../../core/finding.js';
import type { Rehearsal } from '../../gates/seed/seed.js';
import { BaseFailed } from '../../gates/smoke/base.js';
import { withHeadDatabase } from '../../gates/smoke/head.js';
import { runSeeds, type SqlFile } from '../../gates/smoke/seeds.js';
import type { Host } from '../../host/host.js';
import { matchingPaths } from '../../host/list-files.js';
import { connect } from '../../postgres/connect.js';
import { startScratch } from '../../postgres/scratch/server.js';
import { chooseEngine } from '../checks/choose-engine.js';
import type { OpenProject } from '../checks/open-project.js';
import { childEnvironment } from '../child-environment.js';
import type { Context } from '../context.js';
import type { SeedGiven } from './seed-inputs.js';

/** The files that the globs name, in the order of their paths within each glob. */
export async function readSeeds({ settings, tree }: OpenProject): Promise<readonly SqlFile[]> {
  return readMatching(settings.seeds ?? [], tree, 'seeds');
}

async function readMatching(
  globs: readonly string[],
  tree: OpenProject['tree'],
  setting: string,
): Promise<readonly SqlFile[]> {
  if (globs.length === 0) return [];
  const files = matchingPaths(await tree.files(''), globs, setting);
  return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}

/** Brings a scratch database to the newest migration and runs the seeds there twice. */
export async function rehearseSeeds(
  project: OpenProject,
  seeds: readonly SqlFile[],
  { given, host, services }: Context & { readonly given: SeedGiven },
): Promise<Rehearsal> {
  const { folder, repository, settings, tree } = project;
  const chosen = await chooseEngine(await services.engines(), { tree, folder, settings });
  const history = await chosen.engine.discover(tree, chosen.settings);
  const before = await readMatching(settings.before ?? [], tree, 'before');
  const env = childEnvironment(host.env);
  const { migrationTimeout: timeoutMs } = settings;
  const world = { root: repository.root, settings: chosen.settings, env, timeoutMs, signal: host.signal };
  const head = { project: '.', engine: chosen.engine, history, tree, world, before };
  const scratch = {
    startServer: (base: Parameters<typeof startServer>[0]['base']) =>
      startServer({ base, before, given, project }, host),
    clock: host.clock,
    progress: host.log.progress,
  };
  try {
    return await withHeadDatabase(
      { ...head, migrations: history.migrations },
      scratch,
      async ({ server, url }) => {
        const session = await connect(url, { applicationName: 'lockkeeper seed' });
        try {
          host.log.progress(
            `seed: ${seeds.map(({ file }) => file).join(', ')}, twice in the scratch database`,
          );
          const target = { url, session };
          const read = (path: string): Promise<string> => tree.read(path);
          const findings = await runSeeds({ target, seeds, timeoutMs, signal: host.signal, read });
          return { findings, facts: [{ label: 'scratch server', value: server.description }] };
        } finally {
          await session.close();
        }
      },
    );
  } catch (error) {
    if (!(error instanceof BaseFailed)) throw error;
    return { findings: [headFinding(error.finding)], facts: [] };
  }
}

function headFinding(finding: Finding): Finding {
  return { ...finding, title: `no seed ran: ${finding.title}` };
}

interface Scratch {
  readonly base: NonNullable<Parameters<typeof startScratch>[0]['base']> | undefined;
  readonly before: readonly SqlFile[];
  readonly given: SeedGiven;
  readonly project: OpenProject;
}

function startServer({ base, before, given, project }: Scratch, host: Host) {
  const { image, postgresVersion } = project.settings;
  return startScratch(
    {
      version: postgresVersion.major,
      ...(given.scratchUrl === undefined ? {} : { databaseUrl: given.scratchUrl }),
      ...(image === undefined ? {} : { image }),
      before,
      ...(base ? { base } : {}),
    },
    { env: host.env, signal: host.signal, progress: host.log.progress },
  );
}

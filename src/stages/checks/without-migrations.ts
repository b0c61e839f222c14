import { resolveProjects } from '../../config/projects.js';
import { workingTree } from '../../host/working-tree.js';
import type { Context } from '../context.js';
import { loadConfig, openRepository, workingFolder } from '../repository.js';
import { findCandidates } from './choose-engine.js';
import type { CheckGiven } from './run-checks.js';

/**
 * Whether the whole repository has no migrations, and nobody said that it has: no project, engine or folder is named,
 * no engine knows a file in it, and none looks like one of a runner that no engine knows. What is only overlooked
 * must not count as none.
 */
export async function isWithoutMigrations(given: CheckGiven, { host, services }: Context): Promise<boolean> {
  const repository = await openRepository(host.cwd, workingFolder(host.cwd, given));
  const config = await loadConfig(repository, given.config);
  const [{ settings } = { settings: undefined }] = resolveProjects(config, given);
  if (!settings || config.projects.length > 0 || given.project?.length) return false;
  if (settings.engine !== 'auto' || settings.dir !== undefined) return false;
  const tree = workingTree(repository.root);
  if ((await tree.files('')).some((file) => suspicious.test(file))) return false;
  const found = await findCandidates(await services.engines(), { tree, folder: '', settings });
  return found.length === 0;
}

/** SQL, and what runners call their folders. */
const suspicious = /\.sql$|(^|\/)(migrations?|migrate|alembic|flyway|liquibase|changelog)\//i;

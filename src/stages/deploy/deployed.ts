import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deployment } from '../../core/deployment.js';

/** Where the stages of a release leave their reports, below the working directory. */
const folder = '.lockkeeper';

/**
 * The deployments that earlier stages have reported and that went live. None where there is no report; throws
 * `UserError` for a file in the place of one that is none.
 */
export async function readDeployed(cwd: string): Promise<readonly Deployment[]> {
  const files = await readdir(join(cwd, folder)).catch(() => []);
  if (!files.some((file) => file.endsWith('.json'))) return [];
  const { readReports } = await import('../../publish/read-reports.js');
  const reports = await readReports([`${folder}/*.json`], cwd);
  return reports
    .flatMap(({ checks }) => checks)
    .filter(({ gate }) => gate === 'deploy')
    .flatMap(({ deployments = [] }) => deployments)
    .filter(({ outcome }) => outcome === 'live');
}

import { relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { Service } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import { listFiles } from '../../host/list-files.js';
import { readReport } from '../../publish/report-file.js';

/** A service that an earlier stage deployed, where it answers, and which report says so. */
export interface DeployedService {
  readonly service: Service;
  readonly url: string;
  /** The report's path, from the folder that was searched. */
  readonly report: string;
}

/**
 * The services with an address in the reports that match, each once; a later report is stronger. A file that is no
 * report is passed over: other tools may write beside us.
 */
export async function deployedServices(
  cwd: string,
  globs: readonly string[],
): Promise<readonly DeployedService[]> {
  const matches = picomatch([...globs], { dot: true });
  const files = (await listFiles(cwd)).filter((path) => path.endsWith('.json') && matches(path));
  const found = new Map<string, DeployedService>();
  for (const file of files) {
    const report = await readReport(resolve(cwd, file)).catch(() => undefined);
    for (const { service } of (report?.checks ?? []).flatMap(({ deployments = [] }) => deployments)) {
      if (service.url === undefined) continue;
      found.set(service.id, { service, url: service.url, report: relative(cwd, resolve(cwd, file)) });
    }
  }
  return [...found.values()];
}

/**
 * The one that is meant: by name or id, or the only one; undefined where there is none to choose from. Throws
 * `UserError` for a name that is not there, and where several could be meant.
 */
export function chooseDeployed(
  services: readonly DeployedService[],
  wanted: string | undefined,
): DeployedService | undefined {
  const names = services.map(({ service }) => service.name).join(', ');
  if (wanted !== undefined) {
    const found = services.find(({ service }) => service.name === wanted || service.id === wanted);
    if (found || services.length === 0) return found;
    throw new UserError({
      what: `no report names a deployed service ${JSON.stringify(wanted)}`,
      where: 'service',
      fix: `name one of ${names}`,
    });
  }
  if (services.length <= 1) return services[0];
  throw new UserError({
    what: `the reports name several services with an address: ${names}`,
    where: 'service',
    why: 'a test of the wrong service says nothing',
    fix: 'name one with the input service, or give base-url',
  });
}

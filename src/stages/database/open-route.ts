import { camelCase } from '../../config/field.js';
import { UserError } from '../../core/errors.js';
import { redactor } from '../../core/redact.js';
import { shellWord } from '../../core/text.js';
import { endpointRoute } from '../../gates/migrate/remote/endpoint-route.js';
import { type JobRouteOptions, jobRoute } from '../../gates/migrate/remote/job-route.js';
import type { OutputPatterns } from '../../gates/migrate/remote/read-output.js';
import type { MigrationRoute } from '../../gates/migrate/remote/route.js';
import type { Host } from '../../host/host.js';
import type { Http } from '../../http/http.js';
import { railwayApis } from '../../platforms/railway/connect.js';
import { railwayCron } from '../../platforms/railway/cron.js';
import { renderCron } from '../../platforms/render/cron.js';
import { renderJobs } from '../../platforms/render/jobs.js';
import { railwayAddress } from '../deploy/railway-services.js';
import { connectRender } from '../deploy/render-connection.js';
import { releaseCommit } from '../release/release-commit.js';
import { endpointAddresses } from './endpoint-addresses.js';
import { type RouteGiven, routeInputs } from './migrate-remote-inputs.js';
import { routeProblems, type ThroughGiven } from './route-problems.js';

export interface RouteWorld {
  readonly host: Host;
  readonly http: Http;
  /** Whether migrations are to be run, or only listed. */
  readonly runs: boolean;
}

/** The way that the inputs name. Throws `UserError` with everything that is wrong in them; nothing has been sent then. */
export async function openRoute(given: ThroughGiven, world: RouteWorld): Promise<MigrationRoute> {
  const { host, runs } = world;
  const problems = routeProblems(given, { mask: host.mask, runs });
  if (problems.length > 0) throw new UserError(problems);
  switch (given.through) {
    case 'render-job':
      return jobRoute(await renderOptions(given, world));
    case 'railway':
      return jobRoute(await railwayOptions(given, world));
    default:
      return endpoint(given, world);
  }
}

/** Texts that nobody may be shown. */
export function routeSecrets({ renderApiKey, railwayToken, endpointToken }: RouteGiven): readonly string[] {
  return [renderApiKey, railwayToken, endpointToken].filter((secret) => secret !== undefined);
}

async function renderOptions(given: ThroughGiven, { host, http }: RouteWorld): Promise<JobRouteOptions> {
  const { service = '', renderApiKey = '', migrateCommand, statusCommand } = given;
  const place = { api: connectRender(renderApiKey, http, host), service, clock: host.clock };
  const jobs = renderJobs(place);
  const isCron = migrateCommand === undefined && service.startsWith('crn-');
  return {
    ...(await sharedOptions(given, host)),
    kind: 'render-job',
    status: { jobs, command: statusCommand },
    migrate: { jobs: isCron ? renderCron(place) : jobs, command: migrateCommand },
  };
}

async function railwayOptions(given: ThroughGiven, { host, http }: RouteWorld): Promise<JobRouteOptions> {
  const { service = '', statusService = '', railwayToken: token = '' } = given;
  const { clock, log } = host;
  const apis = railwayApis({ http, clock, token, address: railwayAddress(host) });
  const cron = (name: string) => ({
    jobs: railwayCron({
      ...{ apis, clock, service: name },
      environment: given.railwayEnvironment,
      project: given.railwayProject,
      tokenKind: given.tokenKind ?? 'auto',
      note: (line) => log.info(`note: ${line}`),
    }),
    command: undefined,
  });
  return {
    ...(await sharedOptions(given, host)),
    kind: 'railway',
    status: cron(statusService),
    migrate: cron(service),
  };
}

async function sharedOptions(given: ThroughGiven, host: Host) {
  const hash = await releaseCommit(host, { workingDirectory: given.workingDirectory });
  return {
    patterns: patternsOf(given),
    commit: hash === undefined ? undefined : { hash, required: false },
    clock: host.clock,
    redact: redactor(routeSecrets(given)),
  };
}

function patternsOf({ statusApplied, statusPending }: RouteGiven): OutputPatterns | undefined {
  if (statusApplied === undefined || statusPending === undefined) return undefined;
  return { applied: new RegExp(statusApplied, 'u'), pending: new RegExp(statusPending, 'u') };
}

function endpoint(given: ThroughGiven, { host, http }: RouteWorld): MigrationRoute {
  const { listUrl, runUrl, problems } = endpointAddresses(given);
  if (!listUrl || !runUrl) throw new UserError(problems);
  const { endpointAppliedPath: applied, endpointPendingPath: pending } = given;
  return endpointRoute({
    ...{ http, clock: host.clock, listUrl, runUrl },
    token: given.endpointToken,
    paths: applied === undefined || pending === undefined ? undefined : { applied, pending },
    redact: redactor(routeSecrets(given)),
  });
}

/** What to type to go on: the same command, without secrets and without the hash of a plan that is past. */
export function againCommand(given: RouteGiven): string {
  const values = given as Readonly<Record<string, unknown>>;
  const words = Object.entries(routeInputs).flatMap(([name, { type }]) => {
    const value = type === 'secret' || name === 'timeout' ? undefined : values[camelCase(name)];
    return typeof value === 'string' ? [`--${name}`, shellWord(withoutQuery(name, value))] : [];
  });
  return ['lockkeeper migrate', ...words].join(' ');
}

/** Keys may stand in the query of an address. */
function withoutQuery(name: string, value: string): string {
  return name.startsWith('endpoint-') && !name.endsWith('-path') ? (value.split('?', 1)[0] ?? '') : value;
}

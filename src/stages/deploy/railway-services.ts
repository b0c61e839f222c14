import { UserError } from '../../core/errors.js';
import type { DeployTarget } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';
import { railwayApis } from '../../platforms/railway/connect.js';
import { railwayService } from '../../platforms/railway/service.js';
import { openHttp } from '../open-http.js';
import { type RailwayGiven, railwayProblems } from './railway-problems.js';

/** The services to deploy. Throws `UserError` with everything that is wrong in what was given. */
export function railwayTargets(
  given: RailwayGiven,
  commit: string | undefined,
  host: Host,
): readonly DeployTarget[] {
  const { railwayToken: token, service: services = [] } = given;
  const problems = railwayProblems(given);
  if (token === undefined || problems.length > 0) throw new UserError(problems);
  const { clock } = host;
  const http = openHttp(host);
  const apis = railwayApis({ http, clock, token, address: railwayAddress(host) });
  return services.map((service) => ({
    label: service,
    platform: railwayService({
      apis,
      clock,
      service,
      environment: given.railwayEnvironment,
      project: given.railwayProject,
      tokenKind: given.tokenKind ?? 'auto',
      commit,
      environmentRules: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
      note: (line) => host.log.info(`note: ${line}`),
    }),
  }));
}

/** Another address is for tests and for trying out. */
export function railwayAddress({ env }: Host): string | undefined {
  const given = env.LOCKKEEPER_RAILWAY_API;
  if (!given || /^https?:\/\//.test(given)) return given || undefined;
  throw new UserError({
    what: 'is no http or https address',
    where: 'LOCKKEEPER_RAILWAY_API',
    fix: 'unset it',
  });
}

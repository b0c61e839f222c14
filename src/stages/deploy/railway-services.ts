import { type Problem, UserError } from '../../core/errors.js';
import type { DeployTarget } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';
import { railwayApis } from '../../platforms/railway/connect.js';
import { railwayService } from '../../platforms/railway/service.js';
import type { TokenKind } from '../../platforms/railway/token.js';
import { openHttp } from '../open-http.js';

/** What says which services of Railway to speak to, and by which token. */
export interface RailwayGiven {
  readonly service?: readonly string[] | undefined;
  readonly railwayToken?: string | undefined;
  readonly tokenKind?: TokenKind | 'auto' | undefined;
  readonly railwayEnvironment?: string | undefined;
  readonly railwayProject?: string | undefined;
  readonly requiredEnv?: readonly string[] | undefined;
  readonly forbiddenEnv?: readonly string[] | undefined;
}

/** The services to deploy. Throws `UserError` with everything that is wrong in what was given. */
export function railwayTargets(
  given: RailwayGiven,
  commit: string | undefined,
  host: Host,
): readonly DeployTarget[] {
  const { railwayToken: token, service: services = [] } = given;
  const problems = missing(given);
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

function missing({ railwayToken, service }: RailwayGiven): readonly Problem[] {
  const problems: Problem[] = [];
  if (railwayToken === undefined) {
    problems.push({
      what: 'no token of Railway is given',
      where: 'railway-token',
      fix: 'create a project token in Railway under Project Settings > Tokens, store it as the secret RAILWAY_TOKEN and give it as `railway-token` (command line: export LOCKKEEPER_RAILWAY_TOKEN=...)',
    });
  }
  if (!service?.length) {
    problems.push({
      what: 'no service is given',
      where: 'service',
      fix: 'give its name, or the id that is in the address of its page: https://railway.com/project/<project>/service/<service>',
    });
  }
  return problems;
}

/** Another address is for tests and for trying out. */
function railwayAddress({ env }: Host): string | undefined {
  const given = env.LOCKKEEPER_RAILWAY_API;
  if (!given || /^https?:\/\//.test(given)) return given || undefined;
  throw new UserError({
    what: 'is no http or https address',
    where: 'LOCKKEEPER_RAILWAY_API',
    fix: 'unset it',
  });
}

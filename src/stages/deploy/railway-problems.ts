import type { Problem } from '../../core/errors.js';
import type { TokenKind } from '../../platforms/railway/token.js';

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

/** Everything in the inputs that cannot be, before anything is asked of Railway. */
export function railwayProblems({ railwayToken, service }: RailwayGiven): readonly Problem[] {
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

import { UserError } from '../../core/errors.js';

/**
 * - `unauthorized`: the token is not known, or does not reach what was asked for.
 * - `not-found`: there is no such deployment, project or service.
 * - `limited`: too many requests. `invalid`: what was asked makes no sense to Railway, which says why.
 * - `unavailable`: no answer, or one that says nothing.
 */
export type RefusalKind = 'unauthorized' | 'not-found' | 'limited' | 'invalid' | 'unavailable';

export interface RailwayRefusal {
  readonly ok: false;
  readonly kind: RefusalKind;
  /** What Railway said, one line. */
  readonly message: string;
  /** Whether Railway may have done it all the same. */
  readonly sent: boolean;
}

/**
 * Tells errors apart by what they say: Railway answers nearly all of them at HTTP status 200, and one code,
 * `INTERNAL_SERVER_ERROR`, stands for a wrong token as well as for a missing deployment.
 */
export function kindOf(message: string, code: string | undefined): RefusalKind {
  if (/project token not found|invalid token|not authorized|unauthori[sz]ed|forbidden/i.test(message)) {
    return 'unauthorized';
  }
  if (/rate.?limit|too many requests/i.test(message) || code === 'RATE_LIMITED') return 'limited';
  if (/not found|does not exist/i.test(message)) return 'not-found';
  return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? 'unavailable' : 'invalid';
}

/** The error for what the user can mend. Nothing has been changed when it is thrown. */
export function refusedError(refusal: RailwayRefusal, what: string): UserError {
  const { kind, message } = refusal;
  if (kind === 'unauthorized') {
    return new UserError({
      what: `Railway refuses the token: ${message}`,
      where: 'railway-token',
      why: `with this token it is not possible to ${what}; Railway says the same of a service or environment that is not there`,
      fix: 'create a project token for the environment in Railway under Project Settings > Tokens and store it as the secret RAILWAY_TOKEN (command line: export LOCKKEEPER_RAILWAY_TOKEN); for an account or workspace token give railway-environment as well, and railway-project where names are used',
    });
  }
  if (kind === 'not-found' || kind === 'invalid') {
    return new UserError({
      what: `could not ${what}: ${message}`,
      where: 'Railway',
      why: 'Railway knows nothing of that kind, or does not take it',
      fix: 'take the ids from the address of the page in Railway: https://railway.com/project/<project>/service/<service>?environmentId=<environment>',
    });
  }
  return new UserError({
    what: `could not ${what}: ${message}`,
    where: 'Railway',
    why:
      kind === 'limited' ? 'the plan’s requests of this hour are used up' : 'no answer came that says more',
    fix:
      kind === 'limited'
        ? 'nothing was changed: run it again when the hour is over'
        : 'nothing was changed: see https://status.railway.com and run it again',
  });
}

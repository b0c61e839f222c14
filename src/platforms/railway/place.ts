import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';
import type { Clock } from '../../host/clock.js';
import type { Api } from '../../http/api.js';
import { createRailwayApi, type RailwayApi } from './client.js';
import { forms } from './objects.js';
import * as queries from './queries.js';
import { refusedError } from './refusal.js';
import type { TokenKind } from './token.js';

/** Where a service is, as the user says it: ids or names. */
export interface Whereabouts {
  readonly service: string;
  /** A project token has one of its own. */
  readonly environment?: string | undefined;
  /** Needed with an account token, where service or environment is a name. */
  readonly project?: string | undefined;
  readonly tokenKind: TokenKind | 'auto';
}

/** A service in an environment, found, and the way to it. */
export interface Place {
  readonly api: RailwayApi;
  readonly serviceId: string;
  readonly environmentId: string;
  readonly projectId: string | undefined;
}

interface Search {
  readonly apis: Readonly<Record<TokenKind, Api>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Finds out what kind of token it is, and the ids. Throws `UserError` for what cannot be found. */
export async function findPlace(where: Whereabouts, { apis, clock, signal }: Search): Promise<Place> {
  const own = await ownEnvironment(where, { apis, clock, signal });
  const api = createRailwayApi(own ? apis.project : apis.account, clock);
  const projectId = where.project ?? own?.projectId;
  if (own && where.project !== undefined && where.project !== own.projectId) {
    throw new UserError({
      what: `the token belongs to project ${own.projectId}, not to ${where.project}`,
      where: 'railway-project',
      fix: 'leave railway-project out, or use a project token of that project',
    });
  }
  const environment = where.environment ?? own?.environmentId;
  if (environment === undefined) throw missing('environment');
  const ids = { service: where.service, environment };
  if (isId(ids.service) && isId(ids.environment)) {
    return { api, projectId, serviceId: ids.service, environmentId: ids.environment };
  }
  if (projectId === undefined) throw missing('project');
  const answer = await api.ask(
    { query: queries.project, variables: { id: projectId }, form: forms.project },
    signal,
  );
  if (!answer.ok) throw refusedError(answer, `read project ${projectId}`);
  const { services, environments } = answer.data.project;
  return {
    api,
    projectId,
    serviceId: idOf(ids.service, services, 'service'),
    environmentId: idOf(ids.environment, environments, 'environment'),
  };
}

/** The environment of a project token; undefined for a token of an account. */
async function ownEnvironment(
  { tokenKind }: Whereabouts,
  { apis, clock, signal }: Search,
): Promise<{ readonly projectId: string; readonly environmentId: string } | undefined> {
  if (tokenKind === 'account') return undefined;
  const api = createRailwayApi(apis.project, clock);
  const answer = await api.ask({ query: queries.projectToken, form: forms.projectToken }, signal);
  if (answer.ok) return answer.data.projectToken;
  if (tokenKind === 'auto' && answer.kind === 'unauthorized') return undefined;
  throw refusedError(answer, 'read what the project token gives access to');
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

type Named = readonly { readonly id: string; readonly name: string }[];

function idOf(wanted: string, found: Named, input: 'service' | 'environment'): string {
  const match =
    found.find(({ id, name }) => id === wanted || name === wanted) ??
    found.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (match) return match.id;
  const names = found.map(({ name }) => name);
  const meant = nearest(wanted, names);
  throw new UserError({
    what: `the project has no ${input} called ${JSON.stringify(wanted)}`,
    where: input === 'service' ? 'service' : 'railway-environment',
    fix: meant ? `did you mean ${meant}?` : `it has: ${names.join(', ') || 'none'}`,
  });
}

/** The token is none of a project, or none at all. */
function missing(input: 'environment' | 'project'): UserError {
  const address = 'https://railway.com/project/<project>?environmentId=<environment>';
  if (input === 'environment') {
    return new UserError({
      what: 'Railway does not know it as a project token',
      where: 'railway-token',
      why: 'it is wrong or was revoked; or it is one of an account or a workspace, which does not say which environment is meant',
      fix: `create a project token in Railway under Project Settings > Tokens; or give railway-environment as well, whose id is in the address ${address}`,
    });
  }
  return new UserError({
    what: 'not given',
    where: 'railway-project',
    why: 'with a token of an account or a workspace a name can be looked up only in a project that is given',
    fix: `give railway-project, whose id is in the address ${address}; or use a project token, which knows it`,
  });
}

import { readFile } from 'node:fs/promises';
import { buildClientSchema, execute, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Answer, Received } from '../server.js';
import { type Caller, RailwayError, rootOf } from './resolvers.js';
import type { World } from './world.js';

/** The part of Railway's own schema that covers what we ask. */
export async function railwaySchema(): Promise<GraphQLSchema> {
  const { data } = JSON.parse(await readFile('test/support/schemas/railway-schema.json', 'utf8'));
  return buildClientSchema(data);
}

export interface Tokens {
  readonly project: string;
  readonly account: string;
}

export interface Grounds {
  readonly schema: GraphQLSchema;
  readonly world: World;
  readonly tokens: Tokens;
  readonly violations: string[];
}

/** Holds a request against the schema and does what it asks. Whatever is wrong with it is told at HTTP status 200. */
export async function answerGraphql(request: Received, grounds: Grounds): Promise<Answer> {
  const { schema, world, violations } = grounds;
  const refuse = (message: string, code: string): Answer => {
    violations.push(message);
    return { status: 200, body: errorsBody([{ message, code }]) };
  };
  if (request.url.pathname !== '/graphql/v2') return { status: 404, body: { message: 'Not Found' } };
  if (request.method !== 'POST') return { status: 405, body: { message: 'Method Not Allowed' } };
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return refuse('the body is not said to be JSON', 'BAD_REQUEST');
  }
  const { query, variables, operationName } = (request.json ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string') return refuse('the body has no query', 'BAD_REQUEST');
  const document = parsed(query);
  if (typeof document === 'string') return refuse(document, 'GRAPHQL_PARSE_FAILED');
  const [wrong] = validate(schema, document);
  if (wrong) return refuse(wrong.message, 'GRAPHQL_VALIDATION_FAILED');

  const caller = callerOf(request, grounds);
  if (typeof caller === 'string') return { status: 200, body: errorsBody([{ message: caller }]) };
  const result = await execute({
    schema,
    document,
    rootValue: rootOf(world, caller),
    variableValues: variables as Readonly<Record<string, unknown>>,
    operationName: operationName as string | undefined,
  });
  for (const error of result.errors ?? []) {
    if (!(error.originalError instanceof RailwayError)) violations.push(error.message);
  }
  return { status: 200, body: { data: result.data ?? null, ...withErrors(result.errors) } };
}

function parsed(query: string): ReturnType<typeof parse> | string {
  try {
    return parse(query);
  } catch (error) {
    return String(error);
  }
}

/** Each kind of token has a header of its own; in the other's header it is unknown. */
function callerOf({ headers }: Received, { tokens, violations }: Grounds): Caller | string {
  const project = headers['project-access-token'];
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (project !== undefined && bearer !== undefined) violations.push('both kinds of token at once');
  if (project !== undefined)
    return project === tokens.project ? { kind: 'project' } : 'Project Token not found';
  if (bearer === tokens.account) return { kind: 'account' };
  return bearer === tokens.project ? 'Project Token not found' : 'Not Authorized';
}

interface Told {
  readonly message: string;
  readonly code?: string;
  readonly path?: GraphQLError['path'];
}

/** As Railway writes errors: `traceId` stands beside the message. */
export function errorsBody(errors: readonly Told[]): object {
  return { errors: errors.map(tell), data: null };
}

function tell({ message, code = 'INTERNAL_SERVER_ERROR', path }: Told): object {
  return { message, ...(path && { path }), extensions: { code }, traceId: '4242424242424242' };
}

function withErrors(errors: readonly GraphQLError[] | undefined): object {
  if (!errors) return {};
  return {
    errors: errors.map(({ message, path, originalError }) =>
      tell({
        message,
        path,
        code: originalError instanceof RailwayError ? originalError.code : 'BAD_USER_INPUT',
      }),
    ),
  };
}

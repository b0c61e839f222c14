import { readFile } from 'node:fs/promises';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Answer, Received } from '../server.js';
import { makeQueryReader, type Parameter, type Query } from './query.js';

/** An operation as `test/support/schemas/render-openapi.json` has it. */
interface Described {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: object;
  /** By status; null for answers without a body. */
  readonly answers: Readonly<Record<string, object | null>>;
}

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly readQuery: (url: URL) => { readonly query: Query; readonly errors: readonly string[] };
  readonly checkPath: ValidateFunction;
  readonly checkBody?: ValidateFunction;
  readonly answers: Readonly<Record<string, ValidateFunction | null>>;
}

/** A request that the description allows. */
export interface Call {
  /** `POST /services/{serviceId}/deploys`. */
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the description does not allow, with the status that it is refused with. */
export interface Refusal {
  readonly status: number;
  readonly why: string;
}

export interface Contract {
  /** The call that a request is; `path` is the one below the API's base. */
  read(request: Received, path: string): Call | Refusal;
  /** What is wrong about an answer of ours; undefined when nothing is. */
  misfit(call: Call, answer: Answer): string | undefined;
}

let loaded: Promise<Contract> | undefined;

/** Read and compiled once. */
export function loadContract(): Promise<Contract> {
  loaded ??= compileContract();
  return loaded;
}

async function compileContract(): Promise<Contract> {
  const description = JSON.parse(await readFile('test/support/schemas/render-openapi.json', 'utf8'));
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  ajv.addSchema({ $id: 'render', components: description.components });
  const operations = description.operations.map((one: Described) =>
    compile(one, ajv),
  ) as readonly Operation[];
  return {
    read: (request, path) => readCall(operations, request, path),
    misfit({ operation }, answer) {
      const found = operations.find(({ name }) => name === operation);
      return found && findMisfit(found, answer);
    },
  };
}

function compile({ method, path, parameters, body, answers }: Described, ajv: Ajv): Operation {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const properties = Object.fromEntries(inPath.map(({ name, schema }) => [name, schema]));
  const checks = Object.entries(answers).map(([status, schema]) => [status, schema && ajv.compile(schema)]);
  return {
    name: `${method} ${path}`,
    method,
    pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    readQuery: makeQueryReader(parameters, ajv),
    checkPath: ajv.compile({ type: 'object', properties }),
    ...(body && { checkBody: ajv.compile(body) }),
    answers: Object.fromEntries(checks),
  };
}

function readCall(operations: readonly Operation[], request: Received, path: string): Call | Refusal {
  const onPath = operations.filter(({ pattern }) => pattern.test(path));
  if (onPath.length === 0) return { status: 404, why: 'there is no such path' };
  const operation = onPath.find(({ method }) => method === request.method);
  if (!operation) return { status: 405, why: 'the path has no such method' };
  const { authorization = '', accept = '*/*' } = request.headers;
  if (!/^Bearer \S+$/.test(authorization)) return { status: 401, why: 'it has no bearer' };
  if (!/\*\/\*|application\/json/.test(accept))
    return { status: 406, why: `it does not accept JSON: ${accept}` };
  const params = operation.pattern.exec(path)?.groups ?? {};
  const { query, errors } = operation.readQuery(request.url);
  const wrong = [
    ...(operation.checkPath(params) ? [] : describe(operation.checkPath.errors)),
    ...errors,
    ...bodyErrors(operation, request),
  ];
  if (wrong.length > 0) return { status: 400, why: wrong.join('; ') };
  return { operation: operation.name, params, query, body: (request.json ?? {}) as Call['body'] };
}

function bodyErrors({ checkBody }: Operation, { body, json, headers }: Received): readonly string[] {
  if (!checkBody) return body === '' ? [] : ['it has a body where none is taken'];
  if (!headers['content-type']?.startsWith('application/json'))
    return ['its Content-Type is not application/json'];
  if (json === undefined) return ['its body is no JSON'];
  return checkBody(json) ? [] : describe(checkBody.errors);
}

/** Words that are unknown as a status are told on purpose: that is what a platform does when it learns a new one. */
function findMisfit({ name, answers }: Operation, { status, body }: Answer): string | undefined {
  const check = answers[status];
  if (check === undefined) return `answered ${status}, which ${name} never does`;
  if (check === null) return body === undefined ? undefined : `answered ${status} with a body`;
  if (check(body)) return undefined;
  const errors = check.errors?.filter(
    (one) => !(one.keyword === 'enum' && one.instancePath.endsWith('/status')),
  );
  const wrong = describe(errors?.filter(({ keyword }) => keyword !== 'if'));
  return wrong.length === 0 ? undefined : `answered ${status} with ${wrong.join('; ')}`;
}

function describe(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath || 'body'} ${message} ${JSON.stringify(params)}`;
  });
}

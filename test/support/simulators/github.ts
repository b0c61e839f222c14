import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** What the next matching request gets in place of the true answer. Each fault is used once unless `times` says more. */
export interface Fault {
  readonly method?: string;
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `lost`: it is done, but the answer never arrives. `hang`: no answer at all. `truncated`: half of the body. */
  readonly kind?: 'lost' | 'hang' | 'truncated';
  readonly times?: number;
}

export interface SimulatedComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

export interface GitHubSimulator {
  readonly url: string;
  readonly comments: SimulatedComment[];
  /** `GET /repos/...` of every request so far. */
  readonly requests: readonly string[];
  /** Requests and answers that GitHub's own description does not allow. */
  readonly violations: readonly string[];
  /** Who the token belongs to. */
  login: string;
  fail(fault: Fault): void;
  /** Puts a comment there as somebody wrote it. */
  add(login: string, body: string): SimulatedComment;
  close(): Promise<void>;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object | null>>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The repository and pull request that exist. */
export const simulatedPull = { owner: 'OWNER', repo: 'shop', number: 7 } as const;

/** Comments of one pull request as GitHub keeps them, over HTTP, held against GitHub's own OpenAPI description. */
export async function simulateGitHub(): Promise<GitHubSimulator> {
  const description = JSON.parse(await readFile('test/support/schemas/github-issue-comments.json', 'utf8'));
  const operations: readonly Operation[] = Object.values(description.operations);
  const state: State = {
    comments: [],
    requests: [],
    violations: [],
    faults: [],
    nextId: 1,
    login: 'github-actions[bot]',
  };
  const validator = makeValidator(operations, state.violations);
  const server = createServer((request, response) => {
    void handle(request, response, { state, validator });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    comments: state.comments,
    requests: state.requests,
    violations: state.violations,
    get login() {
      return state.login;
    },
    set login(login) {
      state.login = login;
    },
    fail: (fault) => state.faults.push({ fault, left: fault.times ?? 1 }),
    add: (login, body) => create(state, login, body),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface State {
  readonly comments: SimulatedComment[];
  readonly requests: string[];
  readonly violations: string[];
  readonly faults: { fault: Fault; left: number }[];
  nextId: number;
  login: string;
}

interface Context {
  readonly state: State;
  readonly validator: Validator;
}

async function handle(request: IncomingMessage, response: ServerResponse, { state, validator }: Context) {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://localhost');
  state.requests.push(`${method} ${url.pathname}${url.search}`);
  const body = await readBody(request);
  const fault = takeFault(state, method);
  if (fault?.kind === 'hang') return;
  if (fault?.status !== undefined) {
    return send(response, {
      status: fault.status,
      body: { message: fault.message ?? 'fault', documentation_url: 'https://docs.github.com/rest' },
      headers: fault.headers ?? {},
    });
  }
  const answer =
    url.pathname === '/graphql'
      ? { status: 200, body: { data: { viewer: { login: state.login } } } }
      : answerFor(state, { method, url, body });
  validator({ method, path: url.pathname, body, answer });
  if (fault?.kind === 'lost') return response.destroy();
  if (fault?.kind === 'truncated') {
    const text = JSON.stringify(answer.body ?? {});
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'content-length': String(text.length),
    });
    response.write(text.slice(0, text.length / 2));
    return setTimeout(() => response.destroy(), 20);
  }
  return send(response, answer);
}

function takeFault(state: State, method: string): Fault | undefined {
  const entry = state.faults.find(({ fault, left }) => left > 0 && (fault.method ?? method) === method);
  if (!entry) return undefined;
  entry.left -= 1;
  return entry.fault;
}

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

function answerFor(state: State, { method, url, body }: Request): Answer {
  const base = `/repos/${simulatedPull.owner}/${simulatedPull.repo}/issues`;
  const text = (body as { body?: string } | undefined)?.body ?? '';
  if (url.pathname === `${base}/${simulatedPull.number}/comments`) {
    if (method === 'GET') return list(state, url);
    if (method === 'POST') {
      if (text.length > 65_536) return { status: 422, body: { message: 'Validation Failed' } };
      return { status: 201, body: render(create(state, state.login, text)) };
    }
  }
  const id = Number(new RegExp(`^${base}/comments/(\\d+)$`).exec(url.pathname)?.[1]);
  const index = state.comments.findIndex((comment) => comment.id === id);
  const comment = state.comments[index];
  if (!comment) return notFound;
  if (method === 'DELETE') {
    state.comments.splice(index, 1);
    return { status: 204 };
  }
  comment.body = text;
  return { status: 200, body: render(comment) };
}

/** One page, with the `Link` header that names the next. */
function list(state: State, url: URL): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const shown = state.comments.slice((page - 1) * size, page * size);
  if (page * size >= state.comments.length) return { status: 200, body: shown.map(render) };
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const link = `<${next.pathname}${next.search}>; rel="next"`;
  return { status: 200, body: shown.map(render), headers: { link } };
}

function create(state: State, login: string, body: string): SimulatedComment {
  const comment = { id: state.nextId++, login, body };
  state.comments.push(comment);
  return comment;
}

function render({ id, login, body }: SimulatedComment) {
  const page = `https://github.example/${simulatedPull.owner}/${simulatedPull.repo}`;
  const api = `https://api.github.example/users/${encodeURIComponent(login)}`;
  const links = Object.fromEntries(
    [
      'followers',
      'following',
      'gists',
      'starred',
      'subscriptions',
      'organizations',
      'repos',
      'events',
      'received_events',
    ].map((name) => [`${name}_url`, `${api}/${name}`]),
  );
  return {
    id,
    node_id: `IC_${id}`,
    url: `${page}/issues/comments/${id}`,
    html_url: `${page}/pull/${simulatedPull.number}#issuecomment-${id}`,
    issue_url: `${page}/issues/${simulatedPull.number}`,
    body,
    user: {
      login,
      id: 1,
      node_id: 'U_1',
      avatar_url: `${api}/avatar`,
      gravatar_id: null,
      url: api,
      html_url: api,
      ...links,
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
      site_admin: false,
    },
    created_at: '2026-11-22T03:00:00Z',
    updated_at: '2026-11-22T03:00:00Z',
    author_association: 'NONE',
  };
}

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly answer: Answer;
}
type Validator = (exchange: Exchange) => void;

/** Holds requests to what GitHub takes, and our own answers to what GitHub gives. */
function makeValidator(operations: readonly Operation[], violations: string[]): Validator {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  const compiled = new Map<object, ValidateFunction>();
  const check = (schema: object, data: unknown, what: string): void => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    if (!validate(data)) violations.push(`${what}: ${ajv.errorsText(validate.errors)}`);
  };
  return ({ method, path, body, answer }) => {
    if (path === '/graphql') return;
    const operation = operations.find((one) => one.method === method && pattern(one.path).test(path));
    if (!operation) {
      violations.push(`${method} ${path}: no such operation`);
      return;
    }
    if (operation.requestBody) check(operation.requestBody, body, `${method} ${path}`);
    const schema = operation.responses[String(answer.status)];
    if (schema) check(schema, answer.body, `answer ${answer.status} to ${method} ${path}`);
  };
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

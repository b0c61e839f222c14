import { readFile } from 'node:fs/promises';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { answerDeployments, type DeploymentsState } from './github-deployments.js';
import { type Answer, type Received, type SimulatorServer, serveSimulation } from './server.js';

export interface SimulatedComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

export interface GitHubSimulator extends SimulatorServer, DeploymentsState {
  readonly comments: SimulatedComment[];
  /** Requests and answers that GitHub's own description does not allow. */
  readonly violations: readonly string[];
  /** Who the token belongs to. */
  login: string;
  /** Puts a comment there as somebody wrote it. */
  add(login: string, body: string): SimulatedComment;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object | null>>;
}

/** The repository and pull request that exist. */
export const simulatedPull = { owner: 'OWNER', repo: 'shop', number: 7 } as const;

/**
 * Comments of one pull request and deployments of its repository as GitHub keeps them, over HTTP, held against
 * GitHub's own OpenAPI description.
 */
export async function simulateGitHub({ port }: { readonly port?: number } = {}): Promise<GitHubSimulator> {
  const operations = (await Promise.all(['issue-comments', 'deployments'].map(readOperations))).flat();
  const state: State = {
    comments: [],
    deployments: [],
    commits: [],
    violations: [],
    nextId: 1,
    login: 'github-actions[bot]',
  };
  const validator = makeValidator(operations, state.violations);
  const server = await serveSimulation({
    ...(port === undefined ? {} : { port }),
    errorBody: (_, message) => ({ message, documentation_url: 'https://docs.github.com/rest' }),
    answer(request) {
      const answer = answerFor(state, request);
      validator(request, answer);
      return answer;
    },
  });
  return {
    ...server,
    comments: state.comments,
    deployments: state.deployments,
    commits: state.commits,
    violations: state.violations,
    get login() {
      return state.login;
    },
    set login(login) {
      state.login = login;
    },
    add: (login, body) => create(state, login, body),
  };
}

async function readOperations(topic: string): Promise<readonly Operation[]> {
  const text = await readFile(`test/support/schemas/github-${topic}.json`, 'utf8');
  return Object.values((JSON.parse(text) as { operations: Record<string, Operation> }).operations);
}

interface State extends DeploymentsState {
  readonly comments: SimulatedComment[];
  readonly violations: string[];
  nextId: number;
  login: string;
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

function answerFor(state: State, request: Received): Answer {
  const { method, url, json } = request;
  if (url.pathname === '/graphql') return { status: 200, body: { data: { viewer: { login: state.login } } } };
  const repository = `/repos/${simulatedPull.owner}/${simulatedPull.repo}`;
  const deployments = answerDeployments(state, repository, request);
  if (deployments) return deployments;
  const base = `${repository}/issues`;
  const text = (json as { body?: string } | undefined)?.body ?? '';
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

type Validator = (request: Received, answer: Answer) => void;

/** Holds requests to what GitHub takes, and our own answers to what GitHub gives. */
function makeValidator(operations: readonly Operation[], violations: string[]): Validator {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  const compiled = new Map<object, ValidateFunction>();
  const check = (schema: object, data: unknown, what: string): void => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    if (!validate(data)) violations.push(`${what}: ${ajv.errorsText(validate.errors)}`);
  };
  return ({ method, url, json }, answer) => {
    const path = url.pathname;
    if (path === '/graphql') return;
    const operation = operations.find((one) => one.method === method && pattern(one.path).test(path));
    if (!operation) {
      violations.push(`${method} ${path}: no such operation`);
      return;
    }
    if (operation.requestBody) check(operation.requestBody, json, `${method} ${path}`);
    const schema = operation.responses[String(answer.status)];
    if (schema) check(schema, answer.body, `answer ${answer.status} to ${method} ${path}`);
  };
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}

import type { Answer, Received } from './server.js';

/** A deployment as GitHub keeps it, with what was asked for. */
export interface SimulatedDeployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string;
  readonly transient: boolean;
  readonly production: boolean;
  readonly statuses: SimulatedStatus[];
}

export interface SimulatedStatus {
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
  readonly environment_url: string;
}

export interface DeploymentsState {
  readonly deployments: SimulatedDeployment[];
  /** Commits that were pushed; any where empty. */
  readonly commits: string[];
}

const page = 'https://api.github.example/repos/OWNER/shop';
const madeAt = '2026-11-22T03:00:00Z';
/** What GitHub says of it in words; its description of the API has no bound. */
const longestDescription = 140;

const refused = (message: string): Answer => ({
  status: 422,
  body: { message, documentation_url: 'https://docs.github.com/rest/deployments' },
});

/** Deployments of one repository; undefined for a path of something else. `base` is `/repos/OWNER/shop`. */
export function answerDeployments(
  state: DeploymentsState,
  base: string,
  { method, url, json }: Received,
): Answer | undefined {
  if (url.pathname === `${base}/deployments`) {
    if (method === 'GET') return list(state, url);
    if (method === 'POST') return create(state, json as CreateBody);
  }
  const id = Number(new RegExp(`^${base}/deployments/(\\d+)/statuses$`).exec(url.pathname)?.[1]);
  if (Number.isNaN(id)) return undefined;
  const found = state.deployments.find((deployment) => deployment.id === id);
  if (!found) return { status: 404, body: { message: 'Not Found' } };
  if (method === 'GET')
    return { status: 200, body: found.statuses.map((_, index) => renderStatus(found, index)) };
  return addStatus(found, json as Partial<SimulatedStatus> & { readonly state: string });
}

interface CreateBody {
  readonly ref: string;
  readonly environment?: string;
  readonly payload?: unknown;
  readonly description?: string;
  readonly auto_merge?: boolean;
  readonly required_contexts?: readonly string[];
  readonly transient_environment?: boolean;
  readonly production_environment?: boolean;
}

function create(state: DeploymentsState, body: CreateBody): Answer {
  const { ref, environment = 'production' } = body;
  if (state.commits.length > 0 && !state.commits.includes(ref)) return refused(`No ref found for: ${ref}`);
  if (body.auto_merge !== false || body.required_contexts?.length !== 0) {
    const message = `Conflict: Commit status checks failed for ${ref}.`;
    return { status: 409, body: { message } };
  }
  const deployment: SimulatedDeployment = {
    id: state.deployments.length + 1,
    ref,
    environment,
    payload: body.payload ?? {},
    description: body.description ?? '',
    transient: body.transient_environment ?? false,
    production: body.production_environment ?? environment === 'production',
    statuses: [],
  };
  state.deployments.push(deployment);
  return { status: 201, body: render(deployment) };
}

function list(state: DeploymentsState, url: URL): Answer {
  const [sha, environment] = [url.searchParams.get('sha'), url.searchParams.get('environment')];
  const shown = state.deployments
    .filter(
      (each) => (sha ?? each.ref) === each.ref && (environment ?? each.environment) === each.environment,
    )
    .reverse();
  return { status: 200, body: shown.slice(0, 30).map(render) };
}

function addStatus(
  deployment: SimulatedDeployment,
  {
    state,
    description = '',
    log_url = '',
    environment_url = '',
  }: Partial<SimulatedStatus> & { state: string },
): Answer {
  if (description.length > longestDescription)
    return refused('description is too long (maximum is 140 characters)');
  if (environment_url !== '' && !/^https?:/.test(environment_url))
    return refused('environment_url must use http(s)');
  deployment.statuses.push({ state, description, log_url, environment_url });
  return { status: 201, body: renderStatus(deployment, deployment.statuses.length - 1) };
}

function render(deployment: SimulatedDeployment) {
  const { id, ref, environment, payload, description, transient, production } = deployment;
  return {
    url: `${page}/deployments/${id}`,
    id,
    node_id: `DE_${id}`,
    sha: ref,
    ref,
    task: 'deploy',
    payload,
    original_environment: environment,
    environment,
    description,
    creator: null,
    created_at: madeAt,
    updated_at: madeAt,
    statuses_url: `${page}/deployments/${id}/statuses`,
    repository_url: page,
    transient_environment: transient,
    production_environment: production,
  };
}

function renderStatus(deployment: SimulatedDeployment, index: number) {
  const { state, description, log_url = '', environment_url = '' } = deployment.statuses[index] ?? {};
  return {
    url: `${page}/deployments/${deployment.id}/statuses/${index + 1}`,
    id: index + 1,
    node_id: `DES_${index + 1}`,
    state,
    creator: null,
    description,
    environment: deployment.environment,
    ...(log_url === '' ? {} : { target_url: log_url }),
    ...(log_url === '' ? {} : { log_url }),
    ...(environment_url === '' ? {} : { environment_url }),
    created_at: madeAt,
    updated_at: madeAt,
    deployment_url: `${page}/deployments/${deployment.id}`,
    repository_url: page,
  };
}

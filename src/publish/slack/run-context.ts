/** Where a run comes from and what a message links to. Everything may be unknown: on a laptop most of it is. */
export interface RunContext {
  /** `OWNER/shop`. */
  readonly repository?: string;
  readonly workflow?: string;
  readonly environment?: string;
  /** Branch or tag. */
  readonly ref?: string;
  /** Full hash. */
  readonly commit?: string;
  readonly actor?: string;
  readonly runUrl?: string;
  readonly commitUrl?: string;
  readonly reportUrl?: string;
}

/** What is known from the runner's variables. */
export function contextOfRun(env: Readonly<Record<string, string | undefined>>): RunContext {
  const page =
    env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}`;
  const attempt =
    env.GITHUB_RUN_ATTEMPT && env.GITHUB_RUN_ATTEMPT !== '1' ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
  const all = {
    repository: env.GITHUB_REPOSITORY,
    workflow: env.GITHUB_WORKFLOW,
    ref: env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME,
    commit: env.GITHUB_SHA,
    actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR,
    runUrl: page && env.GITHUB_RUN_ID ? `${page}/actions/runs/${env.GITHUB_RUN_ID}${attempt}` : undefined,
    commitUrl: page && env.GITHUB_SHA ? `${page}/commit/${env.GITHUB_SHA}` : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

/** What two jobs of one run have in common: the run's id and attempt. Undefined outside of a workflow. */
export function runKeyOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (!env.GITHUB_RUN_ID) return undefined;
  return `${env.GITHUB_RUN_ID}.${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
}

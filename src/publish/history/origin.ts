import { contextOfRun } from '../slack/run-context.js';

/** Which run a stage belongs to, and who started it. */
export interface RunOrigin {
  /** The same for all stages of one run, and for no other. */
  readonly key: string;
  readonly repository: string | undefined;
  readonly environment: string | undefined;
  readonly actor: string | undefined;
  readonly runUrl: string | undefined;
}

/** The variable with which several commands of one script name their run. */
export const runKeyVariable = 'LOCKKEEPER_RUN_KEY';

/**
 * What the surroundings tell: a runner of GitHub names its run and who started it; elsewhere LOCKKEEPER_RUN_KEY may
 * name the run, else it is `otherwise`.
 */
export function originOf(
  env: Readonly<Record<string, string | undefined>>,
  { environment, otherwise }: { readonly environment: string | undefined; readonly otherwise: string },
): RunOrigin {
  const { repository, actor, runUrl } = contextOfRun(env);
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
  const onGitHub = run ? `${repository ?? 'github'}-${run}-${attempt}` : undefined;
  return {
    key: onGitHub ?? (env[runKeyVariable] || otherwise),
    repository,
    environment: environment || undefined,
    actor: actor ?? (env.USER || env.USERNAME || undefined),
    runUrl,
  };
}

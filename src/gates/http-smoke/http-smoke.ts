import type { CheckResult } from '../../core/check-result.js';
import type { Clock } from '../../host/clock.js';
import type { Http } from '../../http/http.js';
import type { Plan } from './model.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { openSession } from './run/session.js';
import { type HurlSurroundings, runStages } from './run/stages.js';

/** What an HTTP smoke test is given. */
export interface HttpSmokeInput {
  /** What is tested: a service's name, or `.`. */
  readonly project: string;
  readonly plan: Plan;
  readonly base: string | undefined;
  /** Values of variables, those of secrets too. */
  readonly variables: ReadonlyMap<string, string>;
  /** Texts that must not be shown. */
  readonly secrets: readonly string[];
  /** The same for the whole run of a workflow and its attempt. */
  readonly runKey: string;
  /** Milliseconds for all requests together. */
  readonly timeoutMs: number;
  readonly hurl: HurlSurroundings;
}

export interface HttpSmokeServices {
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  progress(line: string): void;
  /** Called with every secret that comes up on the way: captured tokens, cookies. */
  onSecret(secret: string): void;
}

/** Sends the requests of a smoke file and judges their answers. Nothing in the result is secret. */
export async function httpSmoke(input: HttpSmokeInput, services: HttpSmokeServices): Promise<CheckResult> {
  const { clock, http, signal } = services;
  const startedAt = clock.now();
  const secrets = new Set(input.secrets);
  const session = openSession({
    http,
    clock,
    signal,
    base: input.base,
    deadline: startedAt + input.timeoutMs,
    runKey: input.runKey,
    variables: input.variables,
    progress: services.progress,
    hide(secret) {
      if (secret.trim() === '' || secrets.has(secret)) return;
      secrets.add(secret);
      services.onSecret(secret);
    },
  });
  const rows = await runStages(input.plan, session, { progress: services.progress, hurl: input.hurl });
  const { requests, findings, summary, failed }: Outcome = outcomeOf(rows, [...secrets]);
  const { backup } = session.record;
  return {
    gate: 'http-smoke',
    project: input.project,
    status: failed ? 'failed' : 'passed',
    summary,
    findings,
    muted: [],
    durationMs: clock.now() - startedAt,
    migrations: [],
    facts: [
      { label: 'file', value: input.plan.file },
      ...(input.base === undefined ? [] : [{ label: 'base', value: input.base }]),
      ...(backup === undefined ? [] : [{ label: 'backup', value: backup }]),
    ],
    httpSmoke: {
      ...(input.base === undefined ? {} : { base: input.base }),
      requests,
      ...(backup === undefined ? {} : { backup }),
    },
  };
}

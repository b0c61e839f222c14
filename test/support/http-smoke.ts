import type { CheckResult } from '../../src/core/check-result.js';
import type { SmokeRequest } from '../../src/core/http-smoke.js';
import { readSmokeFile } from '../../src/gates/http-smoke/file/read.js';
import { type HttpSmokeInput, httpSmoke } from '../../src/gates/http-smoke/http-smoke.js';
import { createHttp } from '../../src/http/create-http.js';
import { fastClock } from './fast-clock.js';

export interface SmokeOptions {
  readonly base?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Secret variables by name. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Other files of the repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly hurl?: HttpSmokeInput['hurl'];
  /** Called with each line of progress. */
  readonly progress?: (line: string) => void;
}

export interface SmokeRun {
  readonly check: CheckResult;
  readonly rows: readonly SmokeRequest[];
  /** `passed 200 Log in`, one a request. */
  readonly lines: readonly string[];
  /** `http-status: title`, one a finding. */
  readonly findings: readonly string[];
  /** What was handed over to be masked. */
  readonly hidden: readonly string[];
}

/** The problems or the plan of a smoke file called `http-smoke.yml`. */
export function readSmoke(text: string, options: SmokeOptions = {}) {
  const { files = {}, secrets = {}, variables = {} } = options;
  return readSmokeFile({
    text,
    file: 'http-smoke.yml',
    given: [...Object.keys(variables), 'base', 'run', 'commit'],
    hasBase: options.base !== undefined,
    hasHurl: options.hurl !== undefined,
    hasSecret: (name) => name in secrets,
    async read(path) {
      const { UserError } = await import('../../src/core/errors.js');
      const found = files[path];
      if (found === undefined) throw new UserError({ what: 'does not exist', where: { file: path } });
      return found;
    },
  });
}

/** Runs a smoke file over real connections with a clock that makes no one wait. */
export async function runSmoke(text: string, options: SmokeOptions = {}): Promise<SmokeRun> {
  const file = await readSmoke(text, options);
  const { base = file.base, secrets = {}, variables = {}, timeoutMs = 600_000 } = options;
  const clock = fastClock(Date.now());
  const http = createHttp({ clock });
  const hidden: string[] = [];
  const check = await httpSmoke(
    {
      project: '.',
      plan: file.plan,
      base,
      variables: new Map([
        ...(base === undefined ? [] : ([['base', base]] as const)),
        ['run', 'run-1'] as const,
        ...Object.entries({ ...file.variables, ...variables, ...secrets }),
      ]),
      secrets: Object.values(secrets),
      runKey: '77-1',
      timeoutMs,
      hurl: options.hurl ?? { root: '/', env: {} },
    },
    {
      http,
      clock,
      signal: options.signal ?? new AbortController().signal,
      progress: options.progress ?? (() => undefined),
      onSecret: (secret) => void hidden.push(secret),
    },
  ).finally(() => http.close());
  const rows = check.httpSmoke?.requests ?? [];
  return {
    check,
    rows,
    lines: rows.map(({ status, code, name }) =>
      [status, code, name].filter((part) => part !== undefined).join(' '),
    ),
    findings: check.findings.map(({ rule, title }) => `${rule}: ${title}`),
    hidden,
  };
}

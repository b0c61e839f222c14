import { basename, resolve } from 'node:path';
import { messageOf } from '../../../core/errors.js';
import { type ChildResult, runChild } from '../../../host/child.js';
import type {
  FailedStatement,
  MigrationRunner,
  RunWorld,
  StepFailure,
  StepOutcome,
  Target,
} from '../../engine.js';
import type { History, Migration } from '../../model.js';
import { lastLines, withoutSecrets } from '../step-driver.js';
import { endBackends, stepSession } from '../step-session.js';
import { addressEnvironment, sessionEnvironment, withOptions } from './environment.js';
import { commandsOf, quietPython } from './settings.js';

const maxOutputBytes = 8_000_000;

/**
 * Runs the commands of the settings in `dir`, one process a step. The address is in `DATABASE_URL`, in the names of
 * `databaseEnv` and in libpq's own variables; `{url}` puts it among the arguments, where every user of the machine
 * can read it while the command runs, so the variables are the better way.
 *
 * A guard's limits can only be asked for: `sessionEnvironment` says which drivers listen.
 */
export async function startCommand(_history: History, world: RunWorld): Promise<MigrationRunner> {
  const { up, down } = commandsOf(world.settings);
  return {
    up: (migration, target) => step({ words: up, direction: 'up', migration, target }, world),
    down: (migration, target) => step({ words: down ?? [], direction: 'down', migration, target }, world),
    stop: async () => undefined,
  };
}

interface Step {
  readonly words: readonly string[];
  readonly direction: 'up' | 'down';
  readonly migration: Migration;
  readonly target: Target;
}

async function step({ words, direction, migration, target }: Step, world: RunWorld): Promise<StepOutcome> {
  const started = performance.now();
  const outcome = (failure: StepFailure | undefined): StepOutcome => {
    const durationMs = performance.now() - started;
    return failure ? { ok: false, durationMs, failure } : { ok: true, durationMs };
  };
  if (words.length === 0)
    return outcome({ kind: 'engine', message: 'there is no down-command in the settings' });
  const own = stepSession(target);
  const url = own ? withOptions(target.url, own) : target.url;
  const command = words.map((word) => word.replaceAll('{id}', migration.id).replaceAll('{url}', url));
  try {
    const result = await runChild(command, {
      cwd: resolve(world.root, world.settings.dir),
      env: {
        ...world.env,
        ...quietPython,
        ...addressEnvironment(target.url, world.settings.databaseEnv ?? []),
        ...(own && sessionEnvironment(own, world.env.PGOPTIONS)),
      },
      timeoutMs: world.timeoutMs,
      maxOutputBytes,
      signal: world.signal,
    });
    if (result.endedBy === 'exit' && result.code === 0) return outcome(undefined);
    const sinceMs = performance.now() - started;
    await endBackends(target, { sinceMs, own }).catch(() => undefined);
    return outcome(failureOf(result, { words, direction, migration, target }));
  } catch (error) {
    const message = withoutSecrets(`${direction}-command cannot be started: ${messageOf(error)}`, target);
    return outcome({ kind: 'engine', message });
  }
}

function failureOf(result: ChildResult, { direction, migration, target }: Step): StepFailure {
  const output = lastLines(withoutSecrets(`${result.stdout}\n${result.stderr}`.trim(), target));
  const statement = statementIn(output, migration);
  const lost = lostConnection.test(output);
  const ended = result.endedBy === 'exit' && result.code !== undefined && !lost;
  const shared = {
    ...(output && { output }),
    ...(statement && { statement }),
    // A program that ends by itself has had its answers, unless it says that they never came.
    ...(target.guard && !ended && { inDoubt: true as const }),
  };
  if (result.endedBy === 'timeout') {
    return { kind: 'timeout', message: 'the command did not end in time and was stopped', ...shared };
  }
  if (result.endedBy === 'output') {
    return { kind: 'output', message: 'the command printed without end and was stopped', ...shared };
  }
  if (result.endedBy === 'aborted') return { kind: 'engine', message: 'the run was cancelled', ...shared };
  const server = refusalIn(output);
  const how = result.code === undefined ? `was ended by ${result.signal}` : `ended with ${result.code}`;
  const last = lastLines(withoutSecrets(result.stderr, target)).split('\n').at(-1)?.trim() ?? '';
  return {
    kind: lost ? 'connection' : server ? 'sql' : 'engine',
    message: server?.message ?? `${direction}-command ${how}${last && `: ${last}`}`,
    ...(server?.code !== undefined && { code: server.code }),
    ...shared,
  };
}

/** How clients of many languages say that the connection ended under them. */
const lostConnection =
  /server closed the connection unexpectedly|connection (?:terminated|to server was lost|was closed|reset by peer)|terminating connection due to|ECONNRESET|EPIPE|broken pipe|unexpected EOF/i;

/** What a server says, in whatever words a language's driver puts around it. */
const knownWords: readonly (readonly [code: string, words: RegExp])[] = [
  ['55P03', /canceling statement due to lock timeout|could not obtain lock on [^\n]+/],
  ['57014', /canceling statement due to (?:statement timeout|user request)/],
  ['40P01', /deadlock detected/],
  ['42P01', /relation "[^"\n]+" does not exist/],
  ['3F000', /schema "[^"\n]+" does not exist/],
  ['42704', /(?:role|type) "[^"\n]+" does not exist/],
  ['42883', /function \S+\([^\n]*\) does not exist/],
];

function refusalIn(output: string): { readonly code?: string; readonly message: string } | undefined {
  const [, code, message] = /\b(?:ERROR|FATAL):\s+(?:([0-9A-Z]{5}):\s+)?(.+)/.exec(output) ?? [];
  if (message !== undefined && code !== undefined) return { code, message };
  for (const [known, words] of knownWords) {
    const found = words.exec(message ?? output)?.[0];
    if (found !== undefined) return { code: known, message: message ?? found };
  }
  return message === undefined ? undefined : { message };
}

/** `psql:file.sql:12:` or Python's `File "file.py", line 12`, for a file of the migration. The last one counts. */
function statementIn(output: string, migration: Migration): FailedStatement | undefined {
  for (const file of migration.files) {
    const name = basename(file).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const place = new RegExp(`${name}(?:", line (\\d+)[^\\n]*\\n[ \\t]+([^\\n]+)|:(\\d+)([^\\n]*))`, 'g');
    const last = [...output.matchAll(place)].at(-1);
    if (!last) continue;
    const [whole, pythonLine, pythonText, line, rest] = last;
    return {
      file,
      line: Number(pythonLine ?? line),
      text: pythonText ?? (rest?.replace(/^[:\d\s]+/, '') || whole),
    };
  }
  return undefined;
}

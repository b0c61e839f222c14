import type { AppBackup } from '../../core/backup.js';
import type { CheckResult } from '../../core/check-result.js';
import type { HttpResponse } from '../../http/http.js';
import { type Backup as ListedBackup, progressOf, readBackups } from '../http-smoke/expect/admin.js';
import { jsonOf } from '../http-smoke/expect/answer.js';
import type { HttpSmokeServices } from '../http-smoke/http-smoke.js';
import { outcomeOf } from '../http-smoke/outcome.js';
import { backupAge, backup as backupBlock } from '../http-smoke/plan/admin-blocks.js';
import type { Planning } from '../http-smoke/plan/request.js';
import { addressOf } from '../http-smoke/run/build.js';
import { perform, type Row } from '../http-smoke/run/perform.js';
import { openSession, type Session } from '../http-smoke/run/session.js';
import { concludeBackup } from './conclude.js';
import { countSteps, type Steps } from './input.js';
import { backupRules } from './rules.js';
import { findingOf, NoBackup } from './stop.js';

/** An app that makes its backups itself. */
export interface AppBackupInput {
  /** Address that paths are added to, without a slash at its end. */
  readonly base: string;
  /** Paths or addresses. */
  readonly start: string;
  readonly list: string;
  readonly token: string | undefined;
  /** Its database, where it was named; else empty. */
  readonly database: string;
  /** A backup that is no older counts, and none is started. Milliseconds. */
  readonly maxAgeMs: number | undefined;
  /** Whether one may be started. */
  readonly trigger: boolean;
  /** Until the app says that it is done, in milliseconds. */
  readonly timeoutMs: number;
  /** The same for the whole run of a workflow and its attempt. */
  readonly runKey: string;
}

/** Between two looks at the list. */
const everyMs = 5000;
const requestMs = 30_000;
const listName = 'backups now';

/** What the requests share. */
interface Asking {
  readonly input: AppBackupInput;
  readonly session: Session;
  readonly secrets: ReadonlySet<string>;
  readonly steps: Steps;
}

/** A young backup of the app's own, or a new one that it is asked to make, waited for until it is done. */
export async function appBackup(input: AppBackupInput, services: HttpSmokeServices): Promise<CheckResult> {
  const startedAt = services.clock.now();
  const asking = startAsking(input, services);
  try {
    const young = input.maxAgeMs === undefined ? undefined : await lookForYoung(asking, input.maxAgeMs);
    const made = young ?? (await makeOne(asking));
    return concludeBackup(made, [], services.clock.now() - startedAt);
  } catch (error) {
    if (!(error instanceof NoBackup)) throw error;
    const durationMs = services.clock.now() - startedAt;
    return concludeBackup({ database: input.database }, [error.finding], durationMs);
  }
}

function startAsking(input: AppBackupInput, services: HttpSmokeServices): Asking {
  const { token, base, runKey, timeoutMs } = input;
  const { http, clock, signal, progress, onSecret } = services;
  const secrets = new Set<string>(token === undefined ? [] : [token]);
  const hide = (secret: string): void => {
    secrets.add(secret);
    onSecret(secret);
  };
  const deadline = clock.now() + timeoutMs;
  const variables = new Map(token === undefined ? [] : [['token', token] as const]);
  const start = { http, clock, signal, base, deadline, runKey, progress, variables, hide };
  return { input, session: openSession(start), secrets, steps: countSteps(clock) };
}

/** Messages name the input, not a file. */
const planning: Planning = {
  place: { file: 'endpoint-url', line: 1 },
  headers: {},
  timeoutMs: requestMs,
  schemas: new Map(),
};

/** The newest backup, if it is young enough; undefined where a new one is to be made. Throws `NoBackup`. */
async function lookForYoung(asking: Asking, atMostMs: number): Promise<AppBackup | undefined> {
  const { input, session } = asking;
  const { requests } = backupAge({ list: input.list, 'at-most': atMostMs, ...bearerOf(input) }, planning);
  for (const request of requests) {
    const row = await perform({ ...request, remember: listName }, session);
    const tooOld = row.failures.every(({ rule, what }) => rule === 'backup' && what === 'newest backup');
    if (row.status === 'failed' && tooOld && input.trigger) return undefined;
    if (row.status !== 'passed') throw noBackup(row, asking);
  }
  const done = listed(session.earlier.get(listName)).filter((each) => progressOf(each) === 'done');
  return describe(asking, newestOf(done));
}

/** Throws `NoBackup`. */
async function makeOne(asking: Asking): Promise<AppBackup> {
  const { input, session, steps } = asking;
  const settings = { start: input.start, list: input.list, within: input.timeoutMs, every: everyMs };
  const { requests } = backupBlock({ ...settings, ...bearerOf(input) }, planning);
  const names = [undefined, 'trigger', 'wait'] as const;
  for (const [index, request] of requests.entries()) {
    const name = names[index];
    const planned = name === 'wait' ? { ...request, remember: listName } : request;
    const send = (): Promise<Row> => perform(planned, session);
    const row = await (name === undefined ? send() : steps.time(name, send));
    if (row.status !== 'passed') throw noBackup(row, asking);
  }
  const made = listed(session.earlier.get(listName)).find(({ id }) => id === session.record.backup);
  return describe(asking, made);
}

function bearerOf({ token }: AppBackupInput): { readonly token?: string } {
  return token === undefined ? {} : { token: `\${token}` };
}

function listed(response: HttpResponse | undefined): readonly ListedBackup[] {
  return (response && readBackups(jsonOf(response))) ?? [];
}

function newestOf(backups: readonly ListedBackup[]): ListedBackup | undefined {
  return [...backups].sort((a, b) => (b.time ?? 0) - (a.time ?? 0))[0];
}

function describe({ input, session, steps }: Asking, made: ListedBackup | undefined): AppBackup {
  const { origin, pathname } = new URL(addressOf({ url: input.list, query: {} }, input.base));
  return {
    kind: 'app',
    database: input.database,
    name: made?.id ?? session.record.backup ?? '',
    place: `${origin}${pathname}`,
    createdAt: new Date(made?.time ?? session.clock.now()).toISOString(),
    steps: steps.done,
  };
}

/** What the app answered, as smoke tests say it, and the request to send by hand. */
function noBackup(row: Row, { input, secrets }: Asking): NoBackup {
  const [found] = outcomeOf([row], [...secrets]).findings;
  return new NoBackup(
    findingOf(backupRules.app, {
      title: found?.title ?? `${row.request.name}: ${row.reason ?? 'not as expected'}`,
      detail: found?.detail,
      fix: found?.fix ?? 'look at the log of the app',
      subject: input.base,
    }),
  );
}

import { join } from 'node:path';
import type { CheckResult } from '../../src/core/check-result.js';
import type { Rollback } from '../../src/core/rollback.js';
import type { SchemaChange } from '../../src/core/schema-change.js';
import { exitCode } from '../../src/core/verdict.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import { engineNames } from '../../src/migrations/model.js';
import { readReports } from '../../src/publish/read-reports.js';
import { renderReportFile } from '../../src/publish/report-file.js';
import { realServices } from '../../src/stages/real-services.js';
import { type RollbackGiven, rollBack } from '../../src/stages/rollback/roll-back.js';
import { type TestRepository, withRepository } from './git-repository.js';
import { withServer } from './http-server.js';
import { type RecordingHost, recordingHost } from './recording-host.js';
import { openRelease } from './render-deploy.js';
import { aCheck, aMigration, aReport } from './report.js';
import type {
  DeployScript,
  RenderSimulator,
  RenderOptions as SimulatorOptions,
} from './simulators/render/index.js';

export interface BadReleaseOptions {
  /** Files of the commit that was live before; one migration when not given. */
  readonly before?: Readonly<Record<string, string>>;
  /** Files that the released commit adds; one harmless migration when not given. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the smoke gate saw, by the migration's id; `null` for no report of it. */
  readonly changes?: Readonly<Record<string, readonly SchemaChange[]>> | null;
  /** What the gates after the deployment said; a health gate that failed when not given. */
  readonly judges?: readonly CheckResult[];
  readonly script?: DeployScript;
  readonly simulator?: SimulatorOptions;
  /** Status with which the service answers, by the commit that is live; it serves at no address when not given. */
  readonly answers?: (live: string) => number;
}

/** A release on a simulated Render that a gate has failed, its reports on disk, and the repository it came from. */
export interface BadRelease {
  readonly render: RenderSimulator;
  readonly host: RecordingHost;
  readonly repository: TestRepository;
  readonly abort: AbortController;
  /** Full hashes of what was live before and of what was released. */
  readonly commits: { readonly old: string; readonly bad: string };
  /** Runs the action on the working tree, or in another folder. */
  rollBack(given?: RollbackGiven, folder?: string): Promise<RolledBack>;
  /** Commit that is live now. */
  liveCommit(): string | undefined;
}

export interface RolledBack {
  readonly exit: number;
  readonly check: CheckResult | undefined;
  readonly rollback: Rollback | undefined;
}

export const harmless: readonly SchemaChange[] = [{ kind: 'table', name: 'public.notes', change: 'added' }];
export const breaking: readonly SchemaChange[] = [
  { kind: 'column', name: 'public.orders.note', change: 'removed', breaks: 'old code may use it' },
];

const firstMigration = {
  'migrations/000001_orders.up.sql': 'create table orders (note text);\n',
  'migrations/000001_orders.down.sql': 'drop table orders;\n',
};
const oneMigration = {
  'migrations/000002_notes.up.sql': 'create table notes (id int);\n',
  'migrations/000002_notes.down.sql': 'drop table notes;\n',
};

/** Releases for real: two commits, a deployment by the deploy gate, reports as the stages write them. */
export async function withBadRelease(
  options: BadReleaseOptions,
  body: (release: BadRelease) => Promise<void>,
): Promise<void> {
  // Jest's loader does not take several first imports of one module at once.
  for (const name of engineNames) await loadEngine(name);
  await withService(options, (service) => withRelease(options, service, body));
}

/** The service itself: it says which commit is live. */
async function withService(
  { answers }: BadReleaseOptions,
  body: (service: RunningService) => Promise<void>,
): Promise<void> {
  const service: RunningService = { live: () => undefined };
  if (!answers) return body(service);
  await withServer(
    (_, response) => {
      const commit = service.live() ?? '';
      response.writeHead(answers(commit), { 'content-type': 'application/json' });
      response.end(JSON.stringify({ commit }));
    },
    ({ url }) => body(Object.assign(service, { url })),
  );
}

interface RunningService {
  readonly url?: string;
  /** Commit that is live; set once there is a platform. */
  live: () => string | undefined;
}

async function withRelease(
  options: BadReleaseOptions,
  service: RunningService,
  body: (release: BadRelease) => Promise<void>,
): Promise<void> {
  await withRepository(async (repository) => {
    const old = await repository.commit({
      ...(options.before ?? firstMigration),
      '.gitignore': '.lockkeeper\n',
    });
    const bad = await repository.commit(options.files ?? oneMigration);
    const release = await openRelease({
      services: [{ live: old, ...(service.url === undefined ? {} : { url: service.url }) }],
      ...options.simulator,
    });
    const { render, clock } = release;
    if (options.script) render.next(options.script);
    const liveCommit = () => render.deploys.find(({ status }) => status === 'live')?.commit;
    service.live = liveCommit;
    const abort = new AbortController();
    const deployed = await release.run({ commit: bad }, { request: { commit: bad, clearCache: false } });
    await writeReports(repository, bad, [
      ...deployed,
      ...(options.judges ?? [aFailedHealth]),
      ...smokeOf(options),
    ]);
    const plain = recordingHost({
      cwd: repository.root,
      env: { LOCKKEEPER_RENDER_API: render.url, GITHUB_SHA: bad },
      signal: abort.signal,
    });
    const host = { ...plain, clock };
    try {
      await body({
        render,
        host,
        repository,
        abort,
        commits: { old, bad },
        rollBack: async (given = {}, folder = repository.root) => {
          const context = { host: { ...host, cwd: folder }, services: realServices };
          const verdict = await rollBack({ renderApiKey: render.apiKey, ...given }, context);
          const [report] = await readReports([join(folder, '.lockkeeper/rollback.json')], folder);
          const check = report?.checks[0];
          return { exit: exitCode(verdict), check, rollback: check?.rollback };
        },
        liveCommit,
      });
    } finally {
      await release.close();
    }
  });
}

const aFailedHealth = aCheck({ gate: 'health', status: 'failed', summary: 'p95 is 3 s' });

function smokeOf({ changes = { 2: harmless } }: BadReleaseOptions): readonly CheckResult[] {
  if (changes === null) return [];
  const migrations = Object.entries(changes).map(([id, seen]) => aMigration({ id, changes: seen }));
  return [aCheck({ gate: 'smoke', migrations })];
}

/** One report a gate, as the stages leave them. */
async function writeReports(
  repository: TestRepository,
  commit: string,
  checks: readonly CheckResult[],
): Promise<void> {
  const files = checks.map((check, index) => [
    `.lockkeeper/${index}-${check.gate}.json`,
    renderReportFile(aReport({ commit, checks: [check] })),
  ]);
  await repository.write(Object.fromEntries(files));
}

import { join } from 'node:path';
import type { Report } from '../../src/core/report.js';
import { exitCode } from '../../src/core/verdict.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import { engineNames } from '../../src/migrations/model.js';
import { readReport, renderReportFile } from '../../src/publish/report-file.js';
import { realServices } from '../../src/stages/real-services.js';
import { release } from '../../src/stages/release/release.js';
import type { ReleaseGiven } from '../../src/stages/release/release-parts.js';
import { harmless } from './bad-release.js';
import { fastClock } from './fast-clock.js';
import { type TestRepository, withRepository } from './git-repository.js';
import { withServer } from './http-server.js';
import { type RecordingHost, recordingHost } from './recording-host.js';
import { aCheck, aMigration, aReport } from './report.js';
import { type RenderSimulator, simulateRender } from './simulators/render/index.js';
import { type SlackSimulator, simulateSlack } from './simulators/slack/slack.js';

export interface WholeRelease {
  readonly render: RenderSimulator;
  readonly slack: SlackSimulator;
  readonly host: RecordingHost;
  readonly repository: TestRepository;
  readonly abort: AbortController;
  readonly commits: { readonly old: string; readonly new: string };
  /** Says with which status the service answers, by the commit that is live; 200 at the beginning. */
  answer(by: (live: string) => number): void;
  /** Runs the command with this release file. */
  run(
    file: string,
    given?: ReleaseGiven,
  ): Promise<{ readonly exit: number; readonly report: Report | undefined }>;
  liveCommit(): string | undefined;
}

/** Files of the commit that was live before, and what the released one adds. */
export interface ReleasedFiles {
  readonly old: Readonly<Record<string, string>>;
  readonly new: Readonly<Record<string, string>>;
}

const oneMigrationEach: ReleasedFiles = {
  old: { 'migrations/000001_a.up.sql': 'select 1;' },
  new: { 'migrations/000002_b.up.sql': 'create table b ();' },
};

/** Two commits, a service that says which one is live, and a simulated Render that deploys it. */
export async function withWholeRelease(
  body: (release: WholeRelease) => Promise<void>,
  files: ReleasedFiles = oneMigrationEach,
): Promise<void> {
  // Jest's loader does not take several first imports of one module at once.
  for (const name of engineNames) await loadEngine(name);
  const state = { answers: (_live: string): number => 200, live: (): string | undefined => undefined };
  await withServer(
    (_, response) => {
      const commit = state.live() ?? '';
      response.writeHead(state.answers(commit), { 'content-type': 'application/json' });
      response.end(JSON.stringify({ commit, status: 'healthy' }));
    },
    ({ url }) => withRepository((repository) => runIn(repository, { url, state, files }, body)),
  );
}

interface Surroundings {
  readonly url: string;
  readonly files: ReleasedFiles;
  readonly state: { answers: (live: string) => number; live: () => string | undefined };
}

async function runIn(
  repository: TestRepository,
  { url, state, files }: Surroundings,
  body: (release: WholeRelease) => Promise<void>,
): Promise<void> {
  const old = await repository.commit({ ...files.old, '.gitignore': '.lockkeeper\nbackups\n' });
  const bad = await repository.commit(files.new);
  await repository.write({ '.lockkeeper/smoke.json': smokeReport(bad) });
  const clock = fastClock();
  const render = await simulateRender({ clock, services: [{ live: old, url }] });
  const slack = await simulateSlack();
  state.live = () => render.deploys.find(({ status }) => status === 'live')?.commit;
  const abort = new AbortController();
  const plain = recordingHost({
    kind: 'terminal',
    cwd: repository.root,
    env: {
      PATH: process.env.PATH,
      LOCKKEEPER_RENDER_API: render.url,
      LOCKKEEPER_SLACK_API: slack.apiUrl,
    },
    signal: abort.signal,
  });
  const host = { ...plain, clock };
  try {
    await body({
      ...{ render, slack, host, repository, abort },
      commits: { old, new: bad },
      answer(by) {
        state.answers = by;
      },
      async run(file, given = {}) {
        await repository.write({ 'release.yml': file });
        const verdict = await release(
          { renderApiKey: render.apiKey, commit: bad, ...given },
          { host, services: realServices },
        );
        const report = await readReport(join(repository.root, '.lockkeeper/release.json')).catch(
          () => undefined,
        );
        return { exit: exitCode(verdict), report };
      },
      liveCommit: () => state.live(),
    });
  } finally {
    await slack.close();
    await render.close();
  }
}

/** What the smoke gate of the pull request has left. */
function smokeReport(commit: string): string {
  const migrations = [aMigration({ id: '2', changes: harmless })];
  return renderReportFile(aReport({ commit, checks: [aCheck({ gate: 'smoke', migrations })] }));
}

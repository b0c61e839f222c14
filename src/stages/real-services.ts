import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { messageOf } from '../core/errors.js';
import { redactor, secretsOf } from '../core/redact.js';
import type { Change } from '../git/change.js';
import { workingTree } from '../host/working-tree.js';
import { engineNames } from '../migrations/model.js';
import type { BeforeFile, ScratchServices } from '../postgres/scratch/server.js';
import type {
  ChangeRequest,
  Gate,
  MigrationGate,
  ServerRequest,
  Services,
  StartedServer,
} from './services.js';

/** The rooms themselves, each opened when it is first asked for. */
export const realServices: Services = {
  async engines() {
    const { loadEngine } = await import('../migrations/engines/index.js');
    return Promise.all(engineNames.map(loadEngine));
  },
  readChange: readRealChange,
  gate: openGate,
  publish: async (report, request) => (await import('./publish-report.js')).publishReport(report, request),
  async startHistory(entry, gates, host) {
    const { startInHistory } = await import('../publish/history/outlet.js');
    const at = new Date(host.clock.now()).toISOString();
    await startInHistory(entry, { gates, at, signal: host.signal }).catch((error: unknown) =>
      host.log.debug(`the history could not be written yet: ${messageOf(error)}`),
    );
  },
  async recordReport(entry, report, host) {
    const { historyOutlet } = await import('../publish/history/outlet.js');
    const { publish } = await import('../publish/outlet.js');
    const redact = redactor([entry.url, ...secretsOf(entry.url)]);
    const deliveries = await publish(report, [historyOutlet(entry)], { redact, signal: host.signal });
    for (const note of deliveries.flatMap(({ notes }) => notes)) host.log.warn(note);
  },
  async mergeReports(paths, cwd, failOn) {
    const { readReports } = await import('../publish/read-reports.js');
    const { mergeReports } = await import('../publish/merge.js');
    return mergeReports(await readReports(paths, cwd), { failOn });
  },
  startServer,
  async stopServer(handle, { env }) {
    const { stopDetached } = await import('../postgres/scratch/server.js');
    await stopDetached(JSON.parse(handle), { env });
  },
  rules: async () => (await import('../gates/rules.js')).allRules,
};

/** Outside of a repository nothing has changed, which is enough where all migrations are judged. */
async function readRealChange(request: ChangeRequest): Promise<Change> {
  const { root, isRepository, needsBase, base, host } = request;
  if (!isRepository && !needsBase) {
    const none = { commit: undefined, base: undefined, files: undefined, baseTree: undefined };
    return { root, ...none, mergedTree: workingTree(root) };
  }
  const { readChange } = await import('../git/change.js');
  return readChange(root, { base, pullRequestBase: host.env.GITHUB_BASE_REF }, workingTree);
}

async function openGate(name: MigrationGate): Promise<Gate> {
  switch (name) {
    case 'lint':
      return (await import('./checks/lint-gate.js')).lintGate;
    case 'smoke':
      return (await import('./checks/smoke-gate.js')).smokeGate;
    case 'plan':
      return (await import('./checks/plan-gate.js')).planGate;
    case 'migrate':
      return (await import('./checks/migrate-gate.js')).migrateGate;
  }
}

async function startServer(request: ServerRequest): Promise<StartedServer> {
  const { startDetached, startScratch } = await import('../postgres/scratch/server.js');
  const { host } = request;
  const options = {
    version: request.postgresVersion,
    ...(request.image === undefined ? {} : { image: request.image }),
    before: await Promise.all(request.before.map((path) => readBefore(host.cwd, path))),
  };
  const services: ScratchServices = { env: host.env, signal: host.signal, progress: host.log.progress };
  if (request.outlives) {
    const { url, major, description, state } = await startDetached(options, services);
    return { url, major, description, handle: JSON.stringify(state), stop: async () => undefined };
  }
  const server = await startScratch(options, services);
  try {
    const url = server.url(await server.createDatabase());
    return { url, major: server.major, description: server.description, handle: '', stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function readBefore(cwd: string, path: string): Promise<BeforeFile> {
  return { file: relative(cwd, path), sql: await readFile(path, 'utf8') };
}

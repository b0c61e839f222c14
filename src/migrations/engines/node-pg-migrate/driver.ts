import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { explain } from './driver-error.js';
import { type Client, type Library, type Setup, type StepRequest, watch } from './driver-library.js';
import { strategies, traceOf } from './driver-loader.js';

/**
 * The helper process that runs single migrations: JSON lines in and out. It runs as a process of its own, because
 * a migration is a program: it may call `process.exit`, never end, or look at what lies in our memory.
 */
export async function main(): Promise<void> {
  const answer = answerWith(process.stdout.write.bind(process.stdout));
  // What the project prints must not be taken for an answer.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  let tools: Tools | undefined;
  let setup: Setup | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    if (!setup) {
      setup = JSON.parse(line) as Setup;
      try {
        tools = await loadTools(setup);
        answer(setup, { ok: true });
      } catch (error) {
        answer(setup, { ok: false, message: String(error) });
      }
      continue;
    }
    if (tools) answer(setup, await step(JSON.parse(line) as StepRequest, setup, tools));
  }
}

function answerWith(write: (text: string) => boolean): (setup: Setup, message: object) => void {
  return (setup, message) => {
    write(`\n${setup.answerPrefix}${JSON.stringify(message)}\n`);
  };
}

interface Tools {
  readonly library: Library;
  connect(url: string): Promise<Client>;
}

/** The project's own copies of node-pg-migrate and pg, or ours. */
async function loadTools(setup: Setup): Promise<Tools> {
  if (setup.library === null) {
    const library = (await import('node-pg-migrate')) as unknown as Library;
    const { rawClient } = await import('../../../postgres/raw-client.js');
    return { library, connect: async (url) => rawClient(url) as unknown as Client };
  }
  const require = createRequire(setup.library);
  const library = await importFile(setup.library);
  const pg = (await importFile(require.resolve('pg'))) as { Client: new (config: object) => Client };
  return {
    library: library as Library,
    connect: async (url) => new pg.Client({ connectionString: url }),
  };
}

/** A module of either kind, with the names that it exports. */
async function importFile(path: string): Promise<object> {
  const module = (await import(/* webpackIgnore: true */ pathToFileURL(path).href)) as { default?: object };
  return { ...module.default, ...module };
}

async function step(request: StepRequest, setup: Setup, tools: Tools): Promise<object> {
  for (const name of setup.addressNames) process.env[name] = request.url;
  const trace = traceOf(request.path);
  const client = watch(await tools.connect(request.url));
  try {
    await client.connect();
    const runner = tools.library.runner ?? tools.library.default;
    if (!runner) throw new Error('this copy of node-pg-migrate exports no runner');
    const done = await runner({
      ...setup.options,
      dbClient: client.client,
      direction: request.direction,
      count: 1,
      file: request.id,
      ignorePattern: request.ignorePattern,
      checkOrder: false,
      noLock: true,
      logger: quiet,
      ...strategies(setup, tools.library, trace),
    });
    if (done.length === 1) return { ok: true };
    return { ok: false, message: nothingRun(request) };
  } catch (error) {
    return explain(error, { request, client, trace });
  } finally {
    await client.end();
  }
}

function nothingRun({ id, direction }: StepRequest): string {
  const state = direction === 'up' ? 'already applied to' : 'not applied to';
  return `${id} is ${state} this database`;
}

/** Only warnings are of interest: errors come back as values. */
const quiet = {
  debug: undefined,
  info: () => undefined,
  warn: (text: string) => process.stderr.write(`${text}\n`),
  error: () => undefined,
};

import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { explain } from './driver-error.js';
import {
  type Client,
  type Library,
  type Runner,
  type Setup,
  type StepRequest,
  watch,
} from './driver-library.js';
import { sentLines, strategies, traceOf } from './driver-loader.js';

/**
 * The helper process that runs single migrations: JSON lines in and out. It runs as a process of its own, because
 * a migration is a program: it may call `process.exit`, never end, or look at what lies in our memory.
 */
export async function main(): Promise<void> {
  const answer = answerWith(process.stdout.write.bind(process.stdout));
  // What the project prints must not be taken for an answer.
  process.stdout.write = printNow;
  process.stderr.write = printNow;
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

/**
 * Prints before it returns. A stream would keep what a loop prints in memory, and the parent that limits the output
 * would never see it.
 */
function printNow(chunk: string | Uint8Array): boolean {
  const bytes = Buffer.from(chunk as string);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(2, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return false;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
  return true;
}

interface Tools {
  readonly module: Library;
  readonly run: Runner;
  connect(url: string): Promise<Client>;
}

/** The project's own copies of node-pg-migrate and pg, or ours. */
async function loadTools(setup: Setup): Promise<Tools> {
  if (setup.entry === null) {
    const library = (await import('node-pg-migrate')) as unknown as Library;
    const { rawClient } = await import('../../../postgres/raw-client.js');
    return {
      module: library,
      run: runnerOf(library),
      connect: async (url) => rawClient(url) as unknown as Client,
    };
  }
  const require = createRequire(setup.entry);
  const library = (await importFile(setup.entry)) as Library;
  const pg = (await importFile(require.resolve('pg'))) as { Client: new (config: object) => Client };
  return {
    module: library,
    run: runnerOf(library),
    connect: async (url) =>
      new pg.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 30_000 }),
  };
}

/** The function itself, wherever the versions and module kinds put it. */
function runnerOf(library: Library): Runner {
  const byDefault = library.default;
  const found =
    library.runner ?? (typeof byDefault === 'object' ? (byDefault.runner ?? byDefault.default) : byDefault);
  if (typeof found === 'function') return found;
  throw new Error('this copy of node-pg-migrate exports no runner');
}

/** A module of either kind, with the names that it exports. */
async function importFile(path: string): Promise<object> {
  const module = (await import(/* webpackIgnore: true */ pathToFileURL(path).href)) as { default?: object };
  return { ...module.default, ...module };
}

async function step(request: StepRequest, setup: Setup, tools: Tools): Promise<object> {
  for (const name of setup.addressNames) process.env[name] = request.url;
  const trace = traceOf(request.path);
  const client = watch(await tools.connect(request.url), request.session);
  try {
    await client.connect();
    const done = await tools.run({
      ...setup.options,
      dbClient: client.client,
      direction: request.direction,
      count: 1,
      file: request.id,
      ignorePattern: request.ignorePattern,
      checkOrder: false,
      noLock: true,
      logger: quiet,
      ...strategies(setup, tools.module, trace),
    });
    if (done.length === 1) return { ok: true, sent: sentLines(trace) };
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

import { startDetached, startScratch } from '../../src/postgres/scratch/server.js';

/**
 * A program of its own that starts a scratch server, says so on its output as JSON, and waits for its end.
 * Its argument is JSON: the options, and whether the server is to outlive it.
 */
const { detach, ...options } = JSON.parse(process.argv[2] ?? '{}');
const services = {
  env: process.env,
  signal: new AbortController().signal,
  progress: (line: string) => process.stderr.write(`${line}\n`),
};

if (detach) {
  const server = await startDetached(options, services);
  process.stdout.write(`${JSON.stringify(server)}\n`);
} else {
  const server = await startScratch(options, services);
  const [row] = await server.admin.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  process.stdout.write(`${JSON.stringify({ url: server.url('postgres'), folder: row?.folder })}\n`);
  setInterval(() => undefined, 1000);
}

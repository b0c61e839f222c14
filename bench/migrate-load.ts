import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../src/postgres/connect.js';
import { startScratch } from '../src/postgres/scratch/server.js';
import { run } from './child.js';
import type { Measured } from './measure.js';

const majors = [14, 16, 18] as const;
const lockTimeoutMs = 1000;
/** How long pgbench works, in seconds; the migrations go through meanwhile. */
const seconds = 20;
const heldMs = 4_000;

const migrations = {
  '1_paid.sql': `-- +goose Up
alter table pgbench_accounts add paid boolean not null default false;
`,
  '2_index.sql': `-- +goose NO TRANSACTION
-- +goose Up
create index concurrently pgbench_accounts_abalance on pgbench_accounts (abalance);
`,
  '3_check.sql': `-- +goose Up
alter table pgbench_accounts add constraint known check (bid > 0) not valid;
`,
  '4_validate.sql': `-- +goose Up
alter table pgbench_accounts validate constraint known;
`,
};

/** pgbench works on a million rows while `migrate` goes through and a reader holds the table for a while. */
export async function benchMigrateLoad(cli: string): Promise<Measured> {
  const lines: string[] = [];
  for (const version of majors) {
    const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
    const settings = { autovacuum: 'on' };
    const server = await startScratch({ version, source: 'embedded', settings }, services);
    const root = await mkdtemp(join(tmpdir(), 'lockkeeper-bench-'));
    try {
      await mkdir(join(root, 'migrations'));
      for (const [name, text] of Object.entries(migrations)) {
        await writeFile(join(root, 'migrations', name), text);
      }
      const url = server.url(await server.createDatabase());
      await run(['pgbench', '-i', '-q', '-s', '10'], root, { env: libpq(url) });
      const calm = await pgbench(root, url, async () => undefined);
      const busy = await pgbench(root, url, () => migrateBehindReader(cli, root, url));
      lines.push(
        `PostgreSQL ${version}, nothing else: ${words(calm)}`,
        `PostgreSQL ${version}, four migrations, one of them behind a reader that holds the table for ${heldMs / 1000} s: ${words(busy)}`,
      );
    } finally {
      await rm(root, { recursive: true, force: true });
      await server.stop();
    }
  }
  return {
    name: `pgbench while migrations go through, lock-timeout ${lockTimeoutMs} ms (goal: no error, no transaction stalled for more than ${lockTimeoutMs + 200} ms)`,
    lines,
  };
}

/** The reader lets go when the migration has waited for it for a while, over several tries. */
async function migrateBehindReader(cli: string, root: string, url: string): Promise<void> {
  const [reader, watcher] = [await connect(url), await connect(url)];
  try {
    await reader.execute('begin; select from pgbench_accounts limit 1');
    const command = [
      cli,
      'migrate',
      '--dir=migrations',
      `--lock-timeout=${lockTimeoutMs}ms`,
      '--lock-tries=100',
    ];
    const env = { PATH: process.env.PATH ?? '', HOME: root, LOCKKEEPER_DATABASE_URL: url };
    const running = run([process.execPath, ...command], root, { env });
    const waiting = `select from pg_locks where mode = 'AccessExclusiveLock' and not granted`;
    while ((await watcher.query(waiting)).length === 0) await sleep(20);
    await sleep(heldMs);
    await reader.execute('commit');
    await running;
  } finally {
    await reader.close();
    await watcher.close();
  }
}

interface Load {
  readonly transactions: number;
  readonly failed: number;
  /** Milliseconds. */
  readonly longest: number;
}

async function pgbench(root: string, url: string, meanwhile: () => Promise<void>): Promise<Load> {
  const logs = await mkdtemp(join(root, 'log-'));
  const args = ['-n', '-N', '-c', '4', '-T', String(seconds), '-l', `--log-prefix=${join(logs, 'log')}`];
  const child = spawn('pgbench', args, { cwd: root, env: libpq(url), stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await meanwhile();
  const code = await ended;
  const times: number[] = [];
  for (const file of await readdir(logs)) {
    const text = await readFile(join(logs, file), 'utf8');
    // client, transaction, microseconds, ...
    for (const line of text.trim().split('\n')) times.push(Number(line.split(' ')[2]) / 1000);
  }
  const errors = complaint.split('\n').filter((line) => /error|abort/i.test(line)).length;
  return {
    transactions: times.length,
    failed: errors + (code === 0 ? 0 : 1),
    longest: times.reduce((most, one) => Math.max(most, one), 0),
  };
}

function words({ transactions, failed, longest }: Load): string {
  return `${transactions} transactions, ${failed} errors, the longest ${Math.round(longest)} ms`;
}

function libpq(url: string): NodeJS.ProcessEnv {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    PATH: process.env.PATH ?? '',
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: password,
    PGDATABASE: pathname.slice(1),
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint } from '../src/gates/lint/lint.js';
import { smoke } from '../src/gates/smoke/smoke.js';
import { systemClock } from '../src/host/system-clock.js';
import { workingTree } from '../src/host/working-tree.js';
import { loadEngine } from '../src/migrations/engines/index.js';
import { startScratch } from '../src/postgres/scratch/server.js';
import { type Pair, writePairs } from './sql-history.js';

/** Started as a process of its own by `memory.ts`: 5,000 migrations of two tables each, the last three stepped through. */
const root = await mkdtemp(join(tmpdir(), 'lockkeeper-bench-'));
try {
  const began = performance.now();
  await writePairs(
    root,
    Array.from({ length: 5000 }, (_, index) => pair(index)),
  );
  const tree = workingTree(root);
  const engine = await loadEngine('sql-pairs');
  const settings = { dir: 'migrations' };
  const history = await engine.discover(tree, settings);
  await lint({
    project: '.',
    head: history,
    tree,
    scope: 'all',
    now: new Date(),
    postgresVersion: { major: 17 },
  });
  const signal = new AbortController().signal;
  const result = await smoke(
    {
      project: '.',
      engine,
      history,
      tree,
      world: { root, settings, env: {}, timeoutMs: 60_000, signal },
      scope: new Set(history.migrations.slice(-3).map(({ id }) => id)),
      fullDown: false,
      trace: true,
      seeds: [],
      lanes: 1,
      before: [],
    },
    {
      startServer: () =>
        startScratch(
          { version: 17, source: 'embedded' },
          { env: process.env, signal, progress: () => undefined },
        ),
      clock: systemClock,
      progress: () => undefined,
    },
  );
  if (result.status !== 'passed') throw new Error(result.summary);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(JSON.stringify({ megabytes, seconds }));
} finally {
  await rm(root, { recursive: true, force: true });
}

function pair(index: number): Pair {
  const tables = [`a${index}`, `b${index}`];
  const up = tables.map(
    (name) => `CREATE TABLE ${name} (id bigint PRIMARY KEY, title text NOT NULL, made date);`,
  );
  return {
    name: `tables_${index}`,
    up: up.join('\n'),
    down: tables.map((name) => `DROP TABLE ${name};`).join('\n'),
  };
}

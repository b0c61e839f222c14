import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeBundle } from '../scripts/write-bundle.js';
import { benchAlembic } from './alembic.js';
import { benchLint } from './lint.js';
import type { Measured } from './measure.js';
import { benchMemory } from './memory.js';
import { benchMigrateLoad } from './migrate-load.js';
import { benchScratch } from './scratch.js';
import { benchSnapshot } from './snapshot.js';
import { benchSqlLint } from './sql-lint.js';
import { benchStairway } from './stairway.js';

/** `npm run bench`: measures everything in one run, prints it and writes docs/benchmarks.md. */
const bundle = 'build/bench-bundle';
await writeBundle(process.cwd(), bundle);
const measures: readonly (() => Promise<Measured>)[] = [
  () => benchLint(join(process.cwd(), bundle, 'cli.js')),
  () => benchSqlLint(join(process.cwd(), bundle, 'cli.js')),
  benchStairway,
  benchAlembic,
  benchScratch,
  benchSnapshot,
  () => benchMigrateLoad(join(process.cwd(), bundle, 'cli.js')),
  benchMemory,
];
const parts: Measured[] = [];
for (const measure of measures) {
  const part = await measure();
  parts.push(part);
  process.stdout.write(`${part.name}\n${part.lines.map((line) => `  ${line}\n`).join('')}`);
}
writeFileSync('docs/benchmarks.md', page(parts));

function page(all: readonly Measured[]): string {
  const node = process.version;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const sections = all.map(
    ({ name, lines }) => `## ${name}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
  );
  return `# Benchmarks

Made by \`npm run bench\` at ${commit}, on ${availableParallelism()} cores with Node ${node}. Each comparison was measured side by side in one run; timings are the median, with the least and the most. Ratios travel between machines, milliseconds do not.

${sections.join('\n')}`;
}

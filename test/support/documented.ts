import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { workflowText } from '../../src/cli/init-files.js';
import { listFiles } from '../../src/host/list-files.js';

/** A text that our pages tell people to copy, and where it stands. */
export interface Documented {
  /** `docs/guides/adopt.md:33`, or who writes it. */
  readonly from: string;
  readonly text: string;
}

export interface AllDocumented {
  /** Whole workflow files: a page that shows jobs or steps alone is completed. */
  readonly workflows: readonly Documented[];
  /** Texts of `lockkeeper.yml`. */
  readonly settings: readonly Documented[];
  /** Smoke files. */
  readonly smokeFiles: readonly Documented[];
  /** Texts of `release.yml`. */
  readonly releaseFiles: readonly Documented[];
  /** Policy files. */
  readonly policies: readonly Documented[];
  /** Declarations of row level security. */
  readonly rlsFiles: readonly Documented[];
}

/** Every YAML block of our pages, and the workflow that `lockkeeper init` writes for each engine. */
export async function readDocumented(root: string): Promise<AllDocumented> {
  const pages = (await listFiles(root)).filter((path) => /^(README|(docs|actions)\/.+)\.md$/i.test(path));
  const blocks = await Promise.all(
    pages.map(async (path) => yamlBlocks(path, await readFile(join(root, path), 'utf8'))),
  );
  const workflows: Documented[] = [...written];
  const settings: Documented[] = [];
  const smokeFiles: Documented[] = [];
  const releaseFiles: Documented[] = [];
  const policies: Documented[] = [];
  const rlsFiles: Documented[] = [];
  for (const block of blocks.flat()) {
    const value = parse(block.text);
    const whole = completed(value);
    if (has(value, 'requests')) smokeFiles.push(block);
    else if (has(value, 'roles') || has(value, 'limits')) policies.push(block);
    else if (has(value, 'deploy') || has(value, 'environments')) releaseFiles.push(block);
    else if (has(value, 'schemas') || has(value, 'prove')) rlsFiles.push(block);
    else if (whole === undefined) settings.push(block);
    else workflows.push({ from: block.from, text: stringify(whole) });
  }
  return { workflows, settings, smokeFiles, releaseFiles, policies, rlsFiles };
}

const engines = ['sql-pairs', 'alembic', 'node-pg-migrate'] as const;

const written: readonly Documented[] = engines.flatMap((engine) =>
  ['', 'services/api'].map((prefix) => ({
    from: `lockkeeper init (${engine}${prefix && ' in a folder'})`,
    text: workflowText([{ engine, dir: 'migrations', reason: 'found', confidence: 1 }], {
      prefix,
      files: [],
    }),
  })),
);

function yamlBlocks(path: string, page: string): readonly Documented[] {
  return [...page.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map((match) => ({
    from: `${path}:${page.slice(0, match.index).split('\n').length}`,
    text: (match[2] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gm'), ''),
  }));
}

type Yaml = Readonly<Record<string, unknown>>;

/** The smallest workflow around a workflow, jobs, a job or steps. Undefined when it is none of them. */
function completed(value: unknown): Yaml | undefined {
  if (Array.isArray(value)) {
    return value.some((item) => has(item, 'uses') || has(item, 'run'))
      ? completed({ steps: value })
      : undefined;
  }
  if (has(value, 'jobs')) return { on: 'pull_request', ...value, jobs: withNeeded(value.jobs as Yaml) };
  if (has(value, 'steps')) return completed({ jobs: { example: { 'runs-on': 'ubuntu-latest', ...value } } });
  const isJobs =
    typeof value === 'object' && value !== null && Object.values(value).every((job) => has(job, 'steps'));
  return isJobs ? completed({ jobs: value }) : undefined;
}

/** The jobs, and those that they wait for but the page does not show. */
function withNeeded(jobs: Yaml): Yaml {
  const needed = Object.values(jobs).flatMap((job) => (has(job, 'needs') ? [job.needs].flat() : []));
  const shown = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'echo' }] };
  return { ...Object.fromEntries(needed.map((name) => [String(name), shown])), ...jobs };
}

function has(value: unknown, key: string): value is Yaml {
  return typeof value === 'object' && value !== null && key in value;
}

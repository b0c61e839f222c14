import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './child.js';
import { type Measured, ratio, show, type Timing, time } from './measure.js';
import { peakMemory } from './peak-memory.js';

const runs = 5;

/** The bundled command beside squawk from npm, on the same files in the same run, each from the start of its process. */
export async function benchSqlLint(cli: string): Promise<Measured> {
  return {
    name: 'SQL safety beside squawk 2.61.0 (goal: at most its time, under 250 MB)',
    lines: [...(await compare(cli, 1)), ...(await compare(cli, 1_000))],
  };
}

async function compare(cli: string, files: number): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-bench-'));
  try {
    const { paths, bytes } = await writeFiles(root, files);
    await run(['git', 'init', '--quiet', '--initial-branch=main'], root);
    const lint = [process.execPath, cli, 'lint', '--scope', 'all'];
    const fresh = await time(runs, () => lintWithout(lint, root));
    const again = await time(runs, () => run(lint, root, { orStatus: 1, env: keptIn(join(root, 'kept')) }));
    const squawk = createRequire(import.meta.url).resolve('squawk-cli/js/bin/squawk');
    const theirs = [process.execPath, squawk, '--reporter', 'gcc', ...paths];
    const direct = await time(runs, () => run(theirs, root, { orStatus: 1 }));
    // npm adds its own time to the start of any program.
    const npm = await time(runs, () => run(['npm', 'exec', '--offline', '-c', 'true'], process.cwd()));
    const viaNpm = sum(direct, npm);
    const peak = await peakMemory([cli, 'lint', '--scope', 'all'], root, keptIn(join(root, 'none')));
    const what = `${files} ${files === 1 ? 'file' : 'files'}, ${files * 8} statements, ${Math.round(bytes / 1000)} kB`;
    return [
      `${what}: squawk by its program in node_modules ${show(direct)}, with \`npm exec\` before it about ${show(viaNpm)}`,
      `the same, Lockkeeper that has not seen them: ${show(fresh)}, **${ratio(fresh, direct)} squawk**, ${ratio(fresh, viaNpm)} squawk by npm; ${peak} MB`,
      `the same, Lockkeeper that has judged them before: ${show(again)}, **${ratio(again, direct)} squawk**, ${ratio(again, viaNpm)} squawk by npm`,
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function keptIn(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, RUNNER_TOOL_CACHE: undefined, XDG_CACHE_HOME: folder };
}

let counter = 0;

/** Nothing is kept from an earlier run. */
function lintWithout(command: readonly string[], root: string): Promise<void> {
  return run(command, root, { orStatus: 1, env: keptIn(join(root, `kept-${counter++}`)) });
}

function sum(a: Timing, b: Timing): Timing {
  return { median: a.median + b.median, least: a.least + b.least, most: a.most + b.most };
}

async function writeFiles(root: string, count: number) {
  await mkdir(join(root, 'migrations'));
  const paths: string[] = [];
  let bytes = 0;
  for (let number = 1; number <= count; number++) {
    const path = `migrations/V${number}__step.sql`;
    const text = scriptOf(number);
    bytes += text.length;
    paths.push(path);
    await writeFile(join(root, path), text);
  }
  return { paths, bytes };
}

/** Eight statements: a table, and changes of the one before it. */
function scriptOf(number: number): string {
  const [table, older] = [`table_${number}`, `table_${Math.max(1, number - 1)}`];
  return `-- migration ${number}: what a team of ten writes in an afternoon, with the words that explain it to the next one
-- and a second line, because the first was too long
CREATE TABLE ${table} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  state text DEFAULT 'open' CHECK (state IN ('open', 'closed', 'archived')),
  total numeric(12, 2) NOT NULL DEFAULT 0,
  made_at timestamptz NOT NULL DEFAULT now(),
  data jsonb
);
CREATE INDEX ${table}_name ON ${table} (name);
CREATE INDEX ${table}_made ON ${table} (made_at DESC, state);
ALTER TABLE ${older} ADD COLUMN extra_${number} integer DEFAULT ${number};
ALTER TABLE ${older} ADD CONSTRAINT total_${number} CHECK (total >= 0) NOT VALID;
ALTER TABLE ${older} ALTER COLUMN state TYPE varchar;
COMMENT ON TABLE ${table} IS 'The table number ${number}, made to be read by a linter';
UPDATE ${older} SET state = 'closed' WHERE id < ${number};
`;
}

import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryFiles } from '../../scripts/entry-files.js';
import { readDocumented } from '../support/documented.js';
import { run } from './child.js';
import { installGoTool } from './go-tool.js';
import { checkout, folder } from './places.js';

/** Holds our workflows, those of the tests, and those that our pages and `init` show, to actionlint. */
async function main(): Promise<number> {
  const actionlint = await installGoTool({
    name: 'actionlint',
    package: 'github.com/rhysd/actionlint/cmd/actionlint',
    version: 'v1.7.12',
  });
  const project = await mkdtemp(join(tmpdir(), 'lockkeeper-actionlint-'));
  try {
    const count = await writeProject(project);
    // A script checker that some machines have would make the verdict differ between them.
    const outcome = await run(actionlint, ['-no-color', '-shellcheck=', '-pyflakes='], { cwd: project });
    print(outcome.stdout + outcome.stderr);
    if (outcome.code === 0) print(`actionlint has nothing to say of ${count} workflows\n`);
    return outcome.code ?? 1;
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

/** A project with all workflows side by side, and our actions where `./` finds them. Returns their number. */
async function writeProject(project: string): Promise<number> {
  const workflows = join(project, '.github/workflows');
  await mkdir(workflows, { recursive: true });
  // actionlint takes a folder for a project when it has both.
  await mkdir(join(project, '.git'));
  await cp(join(checkout, 'actions'), join(project, 'actions'), { recursive: true });
  await cp(join(checkout, 'action.yml'), join(project, 'action.yml'));
  await mkdir(join(project, 'dist'));
  for (const name of Object.keys(entryFiles('build'))) await writeFile(join(project, 'dist', name), '');
  const all = [
    ...(await readFolder(join(checkout, '.github/workflows'), '')),
    ...(await readFolder(join(folder, 'cases'), 'test-')).filter(
      ({ name }) => !name.startsWith('test-probe'),
    ),
    ...(await readFolder(join(checkout, 'examples/workflows'), 'example-')).map(withOurs),
    ...(await readDocumented(checkout)).workflows.map(({ from, text }) =>
      withOurs({ name: `${from.replace(/[^a-z0-9]+/gi, '-')}.yml`, text }),
    ),
  ];
  for (const { name, text } of all) await writeFile(join(workflows, name), text);
  return all.length;
}

/** Our actions as they stand here, so that their inputs are checked too. */
function withOurs({ name, text }: { readonly name: string; readonly text: string }) {
  return { name, text: text.replace(/uses: OWNER\/lockkeeper([\w/-]*)@v1/g, 'uses: .$1/') };
}

async function readFolder(path: string, prefix: string) {
  const names = await readdir(path);
  return Promise.all(
    names.map(async (name) => ({ name: prefix + name, text: await readFile(join(path, name), 'utf8') })),
  );
}

function print(text: string): void {
  process.stdout.write(text);
}

try {
  process.exitCode = await main();
} catch (error) {
  print(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

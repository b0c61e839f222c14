import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.js';
import { planMigration } from '../migrations/new/plan.js';
import { chooseEngine } from '../stages/checks/choose-engine.js';
import { openProject } from '../stages/checks/open-project.js';
import type { CheckGiven } from '../stages/checks/run-checks.js';
import type { CommandRun } from './command.js';

/** Writes the next migration and says what it wrote. Never overwrites a file. */
export const newMigration: CommandRun = async ({ host, services, words, ...call }) => {
  const given: CheckGiven = call.given;
  const { repository, tree, folder, settings } = await openProject(host.cwd, given);
  const { engine, settings: engineSettings } = await chooseEngine(await services.engines(), {
    tree,
    folder,
    settings,
  });
  const history = await engine.discover(tree, engineSettings);
  const newest = history.migrations.at(-1)?.file;
  const files = planMigration(history, {
    words,
    now: new Date(host.clock.now()),
    randomHex: randomBytes(6).toString('hex'),
    previous: newest === undefined ? undefined : await readFile(join(repository.root, newest), 'utf8'),
  });
  for (const { path, text } of files) {
    const file = join(repository.root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeNew(file, text, path);
    host.print(`${path}\n`);
  }
  host.log.info('Write both directions, then run `lockkeeper check`.');
  return 'passed';
};

async function writeNew(file: string, text: string, shown: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    throw new UserError(
      { what: 'cannot be written, or is there already', where: { file: shown } },
      { cause },
    );
  }
}

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { joinPath } from '../config/projects.js';
import { fillProjectSettings } from '../config/settings.js';
import { UserError } from '../core/errors.js';
import { workingTree } from '../host/working-tree.js';
import { findCandidates, placesOf } from '../stages/checks/choose-engine.js';
import type { CheckGiven } from '../stages/checks/run-checks.js';
import { openRepository } from '../stages/repository.js';
import type { CommandRun } from './command.js';
import { settingsFileText, workflowText } from './init-files.js';

/** Writes the workflow and the settings file for what it finds. Never overwrites without `--force`. */
export const init: CommandRun = async ({ host, services, ...call }) => {
  const given: CheckGiven & { readonly force?: boolean } = call.given;
  const repository = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const tree = workingTree(repository.root);
  const settings = fillProjectSettings({
    ...(given.engine ? { engine: given.engine } : {}),
    ...(given.dir ? { dir: joinPath(repository.prefix, given.dir) } : {}),
  });
  const engines = (await services.engines()).filter(
    ({ name }) => settings.engine === 'auto' || name === settings.engine,
  );
  const found = await findCandidates(engines, { tree, folder: repository.prefix, settings });
  const places = placesOf(found);
  if (places.length === 0) {
    throw new UserError({
      what: `no migrations found in ${repository.prefix || 'this repository'}`,
      fix: 'name the runner and the folder: lockkeeper init --engine sql-pairs --dir db/migrations',
    });
  }
  for (const { dir, reason } of places) host.log.info(`${dir || '.'}: ${reason}`);
  const files = {
    [posix.join(repository.prefix, 'lockkeeper.yml')]: settingsFileText(places, repository.prefix),
    '.github/workflows/lockkeeper.yml': workflowText(places, {
      prefix: repository.prefix,
      files: await tree.files(''),
    }),
  };
  await writeAll(repository.root, files, given.force ?? false);
  for (const path of Object.keys(files)) host.print(`${path}\n`);
  host.log.info('Commit both files; `lockkeeper check` runs the same here.');
  return 'passed';
};

async function writeAll(
  root: string,
  files: Readonly<Record<string, string>>,
  force: boolean,
): Promise<void> {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length > 0 && !force) {
    throw new UserError(
      there.map((file) => ({ what: 'is there already', where: { file }, fix: 'keep it, or use --force' })),
    );
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

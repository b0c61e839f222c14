import type { Given } from '../config/field.js';
import { joinPath, resolveProjects, selectProjects, touchedProjects } from '../config/projects.js';
import { fillRunSettings } from '../config/settings.js';
import { changedPaths, inRepository } from '../stages/checks/run-checks.js';
import type { placeInputs } from '../stages/inputs.js';
import { loadConfig, openRepository, workingFolder } from '../stages/repository.js';
import type { CommandRun } from './command.js';

/** Prints `{"project": [...]}` for a job matrix. */
export const matrix: CommandRun = async ({ host, services, ...call }) => {
  const given: Given<typeof placeInputs> & { readonly base?: string } = call.given;
  const repository = await openRepository(host.cwd, workingFolder(host.cwd, given));
  const config = await loadConfig(repository, given.config);
  const { base } = fillRunSettings(config.run, given);
  const change = await services.readChange({
    root: repository.root,
    isRepository: repository.isRepository,
    base,
    needsBase: true,
    host,
  });
  const projects = selectProjects(resolveProjects(config, {}), given.project);
  const configPath = joinPath(repository.prefix, given.config ?? 'lockkeeper.yml');
  const touched = touchedProjects(inRepository(projects, repository), changedPaths(change), configPath);
  host.print(`${JSON.stringify({ project: touched.map(({ name }) => name) })}\n`);
  return 'passed';
};

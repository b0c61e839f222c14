import { type Project, resolveProjects, selectProjects } from '../../config/projects.js';
import type { ProjectSettings } from '../../config/settings.js';
import { UserError } from '../../core/errors.js';
import type { Tree } from '../../core/tree.js';
import { workingTree } from '../../host/working-tree.js';
import { loadConfig, openRepository, type Repository, workingFolder } from '../repository.js';
import { fromRoot } from './choose-engine.js';
import { type CheckGiven, inRepository } from './run-checks.js';

/** The one project that a command works on. */
export interface OpenProject {
  readonly repository: Repository;
  readonly tree: Tree;
  /** From the repository's root. */
  readonly folder: string;
  /** Paths are from the repository's root. */
  readonly settings: ProjectSettings;
}

/** Throws `UserError` when there are several projects and none was named. */
export async function openProject(cwd: string, given: CheckGiven): Promise<OpenProject> {
  const repository = await openRepository(cwd, workingFolder(cwd, given));
  const config = await loadConfig(repository, given.config);
  const projects = selectProjects(resolveProjects(config, given), given.project);
  const [project] = inRepository([onlyOne(projects)], repository);
  if (!project) throw new Error('a project got lost on its way into the repository');
  const settings = fromRoot(project.settings, project.path);
  return { repository, tree: workingTree(repository.root), folder: project.path, settings };
}

function onlyOne(projects: readonly Project[]): Project {
  const [first, ...others] = projects;
  if (first && others.length === 0) return first;
  const names = projects.map(({ name }) => name);
  throw new UserError({
    what: `this repository has several projects: ${names.join(', ')}`,
    fix: `name one, for example --project ${names[0]}`,
  });
}

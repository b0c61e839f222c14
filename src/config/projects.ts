import { UserError } from '../core/errors.js';
import { nearest } from '../core/suggest.js';
import type { Config } from './file-schema.js';
import { fillProjectSettings, type GivenProjectSettings, type ProjectSettings } from './settings.js';

/** One project of the repository with everything settled. */
export interface Project {
  /** As in `lockkeeper.yml`; `.` when it lists none. */
  readonly name: string;
  /** Folder from the repository's root; empty for the root. */
  readonly path: string;
  readonly settings: ProjectSettings;
}

/** The projects of a repository, each with its settings: input over project over top level over default. */
export function resolveProjects(config: Config, given: GivenProjectSettings): readonly Project[] {
  if (config.projects.length === 0) {
    return [{ name: '.', path: '', settings: fillProjectSettings(config.settings, given) }];
  }
  return config.projects.map((project) => ({
    name: project.name,
    path: project.path === '.' ? '' : project.path,
    settings: fillProjectSettings(config.settings, project.settings, given),
  }));
}

/** The projects that a person named, all without a name. Throws `UserError` for a name that is not there. */
export function selectProjects(
  projects: readonly Project[],
  names: readonly string[] | undefined,
): readonly Project[] {
  if (!names || names.length === 0) return projects;
  const known = projects.map((project) => project.name);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      const fix = meant ? `did you mean \`${meant}\`?` : `the projects are: ${known.join(', ')}`;
      return { what: `there is no project called \`${name}\``, where: 'project', fix };
    });
  if (problems.length > 0) throw new UserError(problems);
  return projects.filter((project) => names.includes(project.name));
}

/**
 * The projects that a change touches: one of its files lies in the project's folder, or in the folder of its
 * migrations. A change to `configPath` touches all of them.
 */
export function touchedProjects(
  projects: readonly Project[],
  changed: readonly string[],
  configPath: string,
): readonly Project[] {
  if (changed.includes(configPath)) return projects;
  return projects.filter((project) =>
    foldersOf(project).some((folder) =>
      changed.some((file) => folder === '' || file === folder || file.startsWith(`${folder}/`)),
    ),
  );
}

function foldersOf(project: Project): readonly string[] {
  return project.settings.dir === undefined
    ? [project.path]
    : [project.path, joinPath(project.path, project.settings.dir)];
}

/** Two paths of the repository as one, `.` and `..` resolved. */
export function joinPath(base: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.replace(/\\/g, '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Whether a path that starts at `base` ends outside of the repository, or starts at the root of the machine. */
export function leavesRepository(base: string, path: string): boolean {
  if (/^([/\\]|[A-Za-z]:)/.test(path)) return true;
  let depth = 0;
  for (const part of `${base}/${path}`.split(/[/\\]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

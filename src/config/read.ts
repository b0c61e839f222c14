import type { z } from 'zod';
import { namedKinds } from '../core/agreed.js';
import { type Problem, UserError } from '../core/errors.js';
import { nearest } from '../core/suggest.js';
import {
  type Config,
  configSchema,
  emptyConfig,
  projectKeys,
  settingsOf,
  topLevelKeys,
} from './file-schema.js';
import { type GivenProjectSettings, projectFields, runFields } from './settings.js';
import { type Path, type Place, readYaml, type YamlFile } from './yaml-file.js';

type RawConfig = z.infer<typeof configSchema>;
type PlacedProblem = Problem & { readonly where: Place };

/**
 * Reads the text of `lockkeeper.yml`; `file` is its path for messages.
 * Throws one `UserError` with every problem, each at its line.
 */
export function readConfig(text: string, file: string): Config {
  const { raw, place, written } = readYaml(text, file);
  if (raw === null || raw === undefined) return emptyConfig;
  keepVersions(raw, written);
  const result = configSchema.safeParse(raw);
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => problemsOf(issue, place));
    throw new UserError(problems.sort((a, b) => a.where.line - b.where.line));
  }
  return toConfig(result.data, file, place);
}

/** `14.10` is a number to YAML, and the same as 14.1: versions are taken as they are written. */
function keepVersions(raw: unknown, written: YamlFile['written'], at: Path = []): void {
  if (typeof raw !== 'object' || raw === null) return;
  const name = 'postgres-version';
  const given: unknown = Reflect.get(raw, name);
  if (typeof given === 'number') Reflect.set(raw, name, written([...at, name]) ?? given);
  const projects: unknown = at.length === 0 ? Reflect.get(raw, 'projects') : undefined;
  if (Array.isArray(projects))
    for (const [index, project] of projects.entries()) keepVersions(project, written, ['projects', index]);
}

function problemsOf(issue: z.core.$ZodIssue, locate: (path: Path) => Place): readonly PlacedProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => unknownKey(key, known, locate([...issue.path, key])));
  }
  const name = issue.path.map(String).join('.');
  const what =
    issue.code === 'invalid_type' && issue.path.length === 0
      ? 'must be a map of settings'
      : `\`${name}\` ${missing(issue) ? 'is missing' : issue.message}`;
  return [{ what, where: locate(issue.path) }];
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.at(-1) === 'naming') return namedKinds;
  return path[0] === 'projects' ? projectKeys : topLevelKeys;
}

function missing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined && issue.path.at(-1) === 'name';
}

/** Where the inputs that hold a secret are given instead. */
const secretPlaces: ReadonlyMap<string, string> = new Map([
  ['database-url', 'give it as an input of the action, or set LOCKKEEPER_DATABASE_URL for the command line'],
  ['github-token', 'give it as an input of the action'],
]);

function unknownKey(key: string, known: readonly string[], where: Place): PlacedProblem {
  const place = secretPlaces.get(key);
  if (place !== undefined)
    return { what: `\`${key}\` is a secret and has no place in a file`, where, fix: place };
  const meant = nearest(key, known);
  return {
    what: `unknown setting \`${key}\``,
    where,
    fix: meant ? `did you mean \`${meant}\`?` : 'see schemas/lockkeeper.schema.json for every setting',
  };
}

function toConfig(raw: RawConfig, file: string, place: (path: Path) => Place): Config {
  const projects = (raw.projects ?? []).map((project, index) => ({
    name: project.name,
    path: project.path ?? project.name,
    settings: placed(settingsOf(projectFields, project), ['projects', index], place),
  }));
  const twice = projects.find((project, index) => projects.findIndex((p) => p.name === project.name) < index);
  if (twice) {
    throw new UserError({
      what: `two projects are called \`${twice.name}\``,
      where: { file },
      fix: 'rename one',
    });
  }
  return {
    settings: placed(settingsOf(projectFields, raw), [], place),
    run: settingsOf(runFields, raw),
    projects,
  };
}

/** Exceptions know where they stand: they are told of when they have come to their end. */
function placed(
  settings: GivenProjectSettings,
  at: Path,
  place: (path: Path) => Place,
): GivenProjectSettings {
  const parts = (['paths', 'tables'] as const).flatMap((name) => {
    const said = settings[name]?.map((part) => ({ ...part, where: place([...at, name, part.pattern]) }));
    return said ? [[name, said] as const] : [];
  });
  return { ...settings, ...Object.fromEntries(parts) };
}

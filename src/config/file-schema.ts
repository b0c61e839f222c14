import { z } from 'zod';
import { camelCase, type Fields, type Given } from './field.js';
import { type GivenProjectSettings, type GivenRunSettings, projectFields, runFields } from './settings.js';

/** One entry of `projects`. */
export interface ConfiguredProject {
  readonly name: string;
  /** Folder from the repository's root; `dir` and other paths of the project start here. `.` for the root. */
  readonly path: string;
  readonly settings: GivenProjectSettings;
}

/** `lockkeeper.yml`, read. */
export interface Config {
  readonly settings: GivenProjectSettings;
  readonly run: GivenRunSettings;
  readonly projects: readonly ConfiguredProject[];
}

export const emptyConfig: Config = { settings: {}, run: {}, projects: [] };

const projectName = z
  .string({ error: 'must be text' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error: 'must be 1 to 64 letters, digits, dots, dashes or underscores',
  })
  .meta({ description: 'Short name, shown in the report and in the matrix.' });

const projectPath = z
  .string({ error: 'must be text' })
  .refine((path) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path) && path.trim() !== '', {
    error: 'must be a folder inside the repository, relative to its root',
  })
  .transform((path) => path.replace(/\\/g, '/').replace(/^(\.\/)+|\/+$/g, '') || '.')
  .meta({ description: 'Folder of the project, relative to the repository’s root. Default: its `name`.' });

/** The whole file: the source of the published JSON Schema. */
export const configSchema = z
  .strictObject({
    projects: z
      .array(z.strictObject({ name: projectName, path: projectPath.optional(), ...keysOf(projectFields) }), {
        error: 'must be a list of projects',
      })
      .min(1, { error: 'must list at least one project, or be left out' })
      .optional()
      .meta({ description: 'The projects of this repository, when there are several.' }),
    ...keysOf(runFields),
    ...keysOf(projectFields),
  })
  .meta({
    title: 'Lockkeeper',
    description:
      'Settings of Lockkeeper. What stands at the top holds for every project that does not say otherwise.',
  });

export type Keys<F extends Fields> = { [Name in keyof F]: z.ZodOptional<F[Name]['schema']> };

/** The fields as optional keys of the file, each with its description and default for editors. */
export function keysOf<F extends Fields>(fields: F): Keys<F> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const suffix = field.defaultText === undefined ? '' : ` Default: \`${field.defaultText}\`.`;
    return [name, field.schema.optional().meta({ description: field.description + suffix })];
  });
  return Object.fromEntries(entries) as Keys<F>;
}

/** Every key that may stand at the top, or in a project. */
export const topLevelKeys: readonly string[] = [
  'projects',
  ...Object.keys({ ...runFields, ...projectFields }),
];
export const projectKeys: readonly string[] = ['name', 'path', ...Object.keys(projectFields)];

/** Kebab-case keys of the file to the settings that code reads. */
export function settingsOf<F extends Fields>(fields: F, raw: Readonly<Record<string, unknown>>): Given<F> {
  const given = Object.keys(fields)
    .filter((name) => raw[name] !== undefined)
    .map((name) => [camelCase(name), raw[name]]);
  return Object.fromEntries(given) as Given<F>;
}

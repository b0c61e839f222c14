import { posix } from 'node:path';
import { readYaml, type YamlFile } from '../../../config/yaml-file.js';
import type { PlacedProblem } from '../../../config/yaml-problems.js';
import { UserError } from '../../../core/errors.js';
import { schemaProblem } from '../expect/json-schema.js';
import { readHttpFile } from '../import/http-file.js';
import type { Step } from '../model.js';
import type { Common, Planning } from '../plan/request.js';
import type { Item } from './items.js';

/** A smoke file and what is known beside it. */
export interface SmokeSource {
  readonly text: string;
  /** Path from the repository's root. */
  readonly file: string;
  /** Names of variables that have a value from elsewhere. */
  readonly given: readonly string[];
  /** Whether a base address is known from elsewhere. */
  readonly hasBase: boolean;
  /** Whether the program `hurl` is there. */
  readonly hasHurl: boolean;
  /** Whether the environment has a value by that name. */
  hasSecret(name: string): boolean;
  /** A file by its path from the repository's root. Throws `UserError`. */
  read(path: string): Promise<string>;
}

/** What reading a smoke file gathers on its way. */
export interface Reading {
  readonly source: SmokeSource;
  readonly file: YamlFile;
  readonly problems: PlacedProblem[];
  /** Of imported files. */
  readonly variables: Record<string, string>;
}

/** The steps of an imported file, each at its own line where we read it ourselves. */
export async function importFile(
  item: Item & { readonly kind: 'import' },
  { planning, reading }: { readonly planning: Planning; readonly reading: Reading },
): Promise<readonly Step[]> {
  const { source, problems, file } = reading;
  const where = file.place([...item.path, 'import']);
  const path = besideOf(source.file, item.settings);
  const text = await readOr(path, where, reading);
  if (text === undefined) return [];
  if (/\.(http|rest)$/i.test(path)) {
    const imported = readHttpFile(text, path, planning);
    problems.push(...imported.problems);
    Object.assign(reading.variables, imported.variables);
    return imported.steps.map((step) => ({ ...step, always: item.always }));
  }
  if (!/\.hurl$/i.test(path)) {
    problems.push({
      what: `${item.settings} is of no kind that can be imported`,
      where,
      fix: 'name a .http, .rest or .hurl file',
    });
    return [];
  }
  if (!source.hasHurl) {
    problems.push({
      what: `${item.settings} needs the program \`hurl\`, which is not on PATH`,
      where,
      fix: 'install it (https://hurl.dev/docs/installation.html) in a step before this one, or remove the line',
    });
  }
  return [{ name: item.name ?? item.settings, place: where, always: item.always, hurl: path }];
}

/** The JSON Schemas that requests name by path. */
export async function readSchemas(items: readonly Item[], reading: Reading): Promise<Common['schemas']> {
  const schemas = new Map<string, Readonly<Record<string, unknown>>>();
  for (const item of items) {
    const path = item.kind === 'request' ? item.settings.expect?.schema : undefined;
    if (typeof path !== 'string' || schemas.has(path)) continue;
    const where = reading.file.place([...item.path, 'expect', 'schema']);
    const text = await readOr(besideOf(reading.source.file, path), where, reading);
    if (text === undefined) continue;
    const { raw } = readYaml(text, path);
    const schema = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
    const problem = schemaProblem(schema);
    if (problem !== undefined)
      reading.problems.push({ what: `${path} is no JSON Schema: ${problem}`, where });
    schemas.set(path, schema);
  }
  return schemas;
}

async function readOr(
  path: string,
  where: PlacedProblem['where'],
  { source, problems }: Reading,
): Promise<string | undefined> {
  try {
    return await source.read(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(
      ...error.problems.map((problem) => ({ ...problem, what: `${path} ${problem.what}`, where })),
    );
    return undefined;
  }
}

/** A path that a file names, from the repository's root. */
function besideOf(file: string, path: string): string {
  return posix.normalize(posix.join(posix.dirname(file), path));
}

import { z } from 'zod';
import { camelCase, type Fields } from '../../config/field.js';
import { keysOf } from '../../config/file-schema.js';
import { type Path, type Place, readYaml, type YamlFile } from '../../config/yaml-file.js';
import { type Problem, UserError } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';
import { rollbackInputs } from '../rollback/rollback-inputs.js';
import { type StageName, stageFields, stageNames, stageSecrets } from './release-stages.js';

/** What a file says of one stage, by the names that code reads. */
export type StageSettings = Readonly<Record<string, unknown>>;

/** A release as its file sets it up, for one environment. A stage may be there several times: several deployments. */
export type ReleaseSetup = Readonly<Record<StageName, readonly StageSettings[]>>;

/** As they are called in the file: there `rollback` is the stage, and its mode a setting. */
const { 'plan-hash': _ofOneRun, ...migrateFields } = stageFields.migrate;
const fieldsInFile: Readonly<Record<StageName, Fields>> = {
  ...stageFields,
  migrate: migrateFields,
  rollback: { mode: rollbackInputs.rollback, timeout: rollbackInputs.timeout },
};

/** Stages that may be there several times, one after the other. */
const repeated: readonly StageName[] = ['deploy', 'http-smoke'];

const stageOf = (stage: StageName) => z.strictObject(keysOf(fieldsInFile[stage]));

/**
 * Reads a release file for one environment: what stands under `environments` is added to what stands at the top, and
 * is stronger. Throws one `UserError` with every problem of the whole file, each at its line.
 */
export function readReleaseFile(text: string, file: string, environment: string | undefined): ReleaseSetup {
  const yaml = readYaml(text, file);
  const problems: PlacedProblem[] = [];
  const top = readStages(yaml, { path: [], problems, more: ['environments'] });
  const environments = mapAt(yaml.raw, 'environments');
  const all = new Map(
    Object.keys(environments).map((name) => [
      name,
      readStages(yaml, { path: ['environments', name], problems, more: [] }),
    ]),
  );
  if (problems.length > 0) throw new UserError(problems.sort((a, b) => a.where.line - b.where.line));
  const chosen = choose(all, environment, { file });
  const setup = stageNames.map((stage) => [stage, merged(top[stage], chosen?.[stage])] as const);
  return Object.fromEntries(setup) as unknown as ReleaseSetup;
}

type PlacedProblem = Problem & { readonly where: Place };
type Stages = Partial<Record<StageName, readonly StageSettings[]>>;

function choose(
  all: ReadonlyMap<string, Stages>,
  environment: string | undefined,
  where: { readonly file: string },
): Stages | undefined {
  const names = [...all.keys()];
  if (environment === undefined && names.length === 0) return undefined;
  const found = environment === undefined ? undefined : all.get(environment);
  if (found) return found;
  const meant = environment === undefined ? undefined : nearest(environment, names);
  throw new UserError({
    what:
      environment === undefined
        ? `the file has environments, and none was chosen: ${names.join(', ')}`
        : `there is no environment ${JSON.stringify(environment)} in it`,
    where,
    fix: `lockkeeper release --file ${where.file} --environment ${meant ?? names[0] ?? '<name>'}`,
  });
}

/** Of a stage that is there once, the settings of both; of one that is there several times, those of the environment. */
function merged(
  top: readonly StageSettings[] = [],
  own: readonly StageSettings[] | undefined,
): readonly StageSettings[] {
  if (!own) return top;
  const [first = {}, ...others] = top;
  const [ownFirst = {}, ...ownOthers] = own;
  if (others.length > 0 || ownOthers.length > 0) return own;
  return [{ ...first, ...ownFirst }];
}

interface Reading {
  readonly path: Path;
  readonly problems: PlacedProblem[];
  /** Keys besides the stages. */
  readonly more: readonly string[];
}

function readStages(yaml: YamlFile, { path, problems, more }: Reading): Stages {
  const map = path.reduce<unknown>((value, key) => mapAt(value, key), yaml.raw);
  if (typeof map !== 'object' || map === null || Array.isArray(map)) {
    problems.push({ what: 'must be a map of stages', where: yaml.place(path) });
    return {};
  }
  const stages: Stages = {};
  for (const [key, value] of Object.entries(map)) {
    const stage = stageNames.find((name) => name === key);
    if (stage) stages[stage] = readStage({ stage, value, path: [...path, key], yaml, problems });
    else if (!more.includes(key))
      problems.push(unknownKey(key, [...stageNames, ...more], yaml.place([...path, key])));
  }
  return stages;
}

interface StageReading {
  readonly stage: StageName;
  readonly value: unknown;
  readonly path: Path;
  readonly yaml: YamlFile;
  readonly problems: PlacedProblem[];
}

function readStage({ stage, value, path, yaml, problems }: StageReading): readonly StageSettings[] {
  const items: readonly (readonly [Path, unknown])[] =
    Array.isArray(value) && repeated.includes(stage)
      ? value.map((item, index) => [[...path, index], item] as const)
      : [[path, stage === 'rollback' && typeof value === 'string' ? { mode: value } : value]];
  return items.flatMap(([at, item]) => {
    const parsed = stageOf(stage).safeParse(item);
    if (parsed.success) return [camelKeys(parsed.data)];
    problems.push(
      ...parsed.error.issues.flatMap((issue) =>
        problemsOf(issue, { at, yaml, known: Object.keys(fieldsInFile[stage]) }),
      ),
    );
    return [];
  });
}

interface Around {
  readonly at: Path;
  readonly yaml: YamlFile;
  readonly known: readonly string[];
}

function problemsOf(issue: z.core.$ZodIssue, { at, yaml, known }: Around): readonly PlacedProblem[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, known, yaml.place([...path, key])));
  const what = issue.path.length === 0 ? 'must be a map of settings' : issue.message;
  return [{ what: `\`${path.map(String).join('.')}\` ${what}`, where: yaml.place(path) }];
}

function unknownKey(key: string, known: readonly string[], where: Place): PlacedProblem {
  if (key in stageSecrets) {
    const variable = `LOCKKEEPER_${key.toUpperCase().replace(/-/g, '_')}`;
    return { what: `\`${key}\` is a secret and has no place in a file`, where, fix: `set ${variable}` };
  }
  const meant = nearest(key, known);
  const fix = meant ? `did you mean \`${meant}\`?` : `it knows ${known.join(', ')}`;
  return { what: `unknown key \`${key}\``, where, fix };
}

function camelKeys(settings: object): StageSettings {
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [camelCase(name), value]),
  );
}

function mapAt(value: unknown, key: PropertyKey): object {
  const found: unknown =
    typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return typeof found === 'object' && found !== null ? found : {};
}

/** The published JSON Schema of a release file: `schemas/release.schema.json` is this text. */
export function releaseJsonSchema(): string {
  const stages = Object.fromEntries(
    stageNames.map((stage) => {
      const one = stageOf(stage);
      const several = repeated.includes(stage) ? z.union([one, z.array(one)]) : one;
      const form = stage === 'rollback' ? z.union([rollbackInputs.rollback.schema, one]) : several;
      return [stage, form.optional()];
    }),
  );
  const schema = z.strictObject({
    ...stages,
    environments: z.record(z.string(), z.strictObject(stages)).optional(),
  });
  const text = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const head = {
    $comment: 'Made by `npm run generate` from src/actions/release-stages.ts: edit that.',
    title: 'Lockkeeper release',
    description:
      'A release: its stages, and what differs between environments. Secrets come from the environment.',
  };
  return `${JSON.stringify({ ...head, ...text }, null, 2)}\n`;
}

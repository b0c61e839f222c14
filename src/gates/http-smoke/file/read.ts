import { type Path, readYaml, type YamlFile } from '../../../config/yaml-file.js';
import { issueProblems, type PlacedProblem } from '../../../config/yaml-problems.js';
import { UserError } from '../../../core/errors.js';
import type { Plan, Stage, Step } from '../model.js';
import type { Block } from '../plan/block.js';
import { blocks } from '../plan/blocks.js';
import { type Common, fields, type Planning, planRequest } from '../plan/request.js';
import { itemProblems, spellingProblems } from './checks.js';
import { type Outline, outlineSchema, topKeys } from './file-schema.js';
import { importFile, type Reading, readSchemas, type SmokeSource } from './imports.js';
import { type Item, readItems } from './items.js';
import { keysAt } from './problems.js';
import { variableProblems } from './references.js';
import { referencesIn, textsIn } from './variables.js';

/** A smoke file, read. */
export interface SmokeFile {
  readonly name?: string;
  readonly base?: string;
  /** Defaults of variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** Environment variables that hold secrets. */
  readonly secrets: readonly string[];
  readonly plan: Plan;
}

const defaultTimeoutMs = 10_000;
const defaultParallel = 4;

/** Reads a smoke file in YAML or JSON. Throws one `UserError` with every problem, each at its line and column. */
export async function readSmokeFile(source: SmokeSource): Promise<SmokeFile> {
  const file = readYaml(source.text, source.file);
  const outline = outlineSchema.safeParse(file.raw);
  const problems: PlacedProblem[] = [...spellingProblems(file)];
  if (!outline.success) problems.push(...issueProblems(outline.error.issues, { file, at: [], keysAt }));
  const head = outline.success ? outline.data : soundKeys(file.raw);
  const raw = (file.raw as { readonly requests?: unknown } | null)?.requests;
  const { stages: items, problems: found } = readItems(Array.isArray(raw) ? raw : [], file);
  problems.push(...found, ...items.flat().flatMap((item) => itemProblems(item, file)));
  const reading: Reading = { source, file, problems, variables: {} };
  const common: Common = {
    headers: fields(head.headers),
    timeoutMs: head.timeout ?? defaultTimeoutMs,
    schemas: await readSchemas(items.flat(), reading),
  };
  const stages = await planStages(items, common, reading);
  const smokeFile = toSmokeFile(head, { reading, stages });
  problems.push(...secretProblems(smokeFile, source, file), ...addressProblems(stages, smokeFile, source));
  const given = [...source.given, ...Object.keys(smokeFile.variables), ...smokeFile.secrets];
  problems.push(...variableProblems(stages, given, (step, name) => placeOf(step, name, file)));
  if (problems.length > 0) throw new UserError(inOrder(problems));
  return smokeFile;
}

type Head = Omit<Partial<Outline>, 'requests'>;

/** The top keys that are as they should be, so that one that is not hides no problem of the others. */
function soundKeys(raw: unknown): Head {
  const entries = Object.entries(topKeys).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(
      typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined,
    );
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(entries) as Head;
}

function toSmokeFile(
  head: Head,
  { reading, stages }: { readonly reading: Reading; readonly stages: readonly Stage[] },
): SmokeFile {
  const { name, base, variables, secrets = [], parallel = defaultParallel } = head;
  return {
    ...(name === undefined ? {} : { name }),
    ...(base === undefined ? {} : { base }),
    variables: { ...reading.variables, ...fields(variables) },
    secrets,
    plan: { file: reading.source.file, stages, parallel },
  };
}

async function planStages(
  items: readonly (readonly Item[])[],
  common: Common,
  reading: Reading,
): Promise<readonly Stage[]> {
  const stages: Stage[] = [];
  for (const stage of items) {
    const steps = await Promise.all(stage.map((item) => planItem(item, common, reading)));
    // The requests of an imported file run one after the other, also where the import stands alone in its stage.
    if (stage.length === 1) stages.push(...steps.flat().map((step) => [step]));
    else stages.push(steps.flat());
  }
  return stages;
}

async function planItem(item: Item, common: Common, reading: Reading): Promise<readonly Step[]> {
  const place = reading.file.place(item.path);
  const planning: Planning = { ...common, place };
  const { always } = item;
  if (item.kind === 'import') return importFile(item, { planning, reading });
  if (item.kind === 'request') {
    const request = planRequest(item.settings, planning);
    return [{ name: request.name, place, always, requests: [request], chained: false }];
  }
  const planner = blocks[item.kind] as (settings: unknown, planning: Planning) => Block;
  const { name, requests, chained } = planner(item.settings, planning);
  return [{ name: item.name ?? name, place, always, requests: named(requests, item.name), chained }];
}

/** Requests of a block under the name that the file gives it. */
function named<R extends { readonly name: string }>(
  requests: readonly R[],
  name: string | undefined,
): readonly R[] {
  if (name === undefined) return requests;
  if (requests.length === 1) return requests.map((request) => ({ ...request, name }));
  return requests.map((request) => ({ ...request, name: `${name}: ${request.name}` }));
}

/** The runner's own variables: none of them is meant for a service. */
const runnersOwn = /^(ACTIONS_|INPUT_|STATE_|RUNNER_)/;

function secretProblems(
  { secrets }: SmokeFile,
  { hasSecret }: SmokeSource,
  { place }: YamlFile,
): readonly PlacedProblem[] {
  return secrets.flatMap((name, index): readonly PlacedProblem[] => {
    const where = place(['secrets', index]);
    if (runnersOwn.test(name)) {
      return [{ what: `\`${name}\` belongs to the runner`, where, fix: 'give the secret a name of its own' }];
    }
    if (hasSecret(name)) return [];
    return [
      {
        what: `the environment variable ${name} is not set`,
        where,
        fix: `in a workflow: env: { ${name}: \${{ secrets.${name} }} }; on a laptop: export ${name} first`,
      },
    ];
  });
}

/** Addresses that lead nowhere: paths without a base, and texts that are neither. */
function addressProblems(
  stages: readonly Stage[],
  { base }: SmokeFile,
  { hasBase }: SmokeSource,
): readonly PlacedProblem[] {
  const requests = stages.flat().flatMap((step) => ('requests' in step ? step.requests : []));
  const strange = requests.filter(({ url }) => !/^(\/|https?:\/\/|\$\{)/i.test(url));
  const problems: PlacedProblem[] = strange.map(({ url, place }) => ({
    what: `\`${url}\` is no address`,
    where: place,
    fix: 'begin it with / (below the base address), with https:// or with a variable',
  }));
  const needsBase = requests.find(({ url }) => url.startsWith('/'));
  if (needsBase && base === undefined && !hasBase) {
    problems.push({
      what: `nothing says which host \`${needsBase.url}\` is on`,
      where: needsBase.place,
      fix: 'give the input base-url (--base-url https://api.example.com), write `base:` at the top, or run this after a deploy whose report names the service’s address',
    });
  }
  return problems;
}

function placeOf(step: Step, name: string, file: YamlFile): PlacedProblem['where'] {
  if (step.place.file !== file.place([]).file) return step.place;
  const uses = (text: string): boolean => referencesIn(text).names.includes(name);
  const at = textsIn(file.raw)
    .filter(({ text }) => uses(text))
    .map(({ path }) => file.place(path as Path))
    .find(({ line }) => line >= step.place.line);
  return at ?? step.place;
}

function inOrder(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return [...problems].sort(
    (a, b) => a.where.line - b.where.line || (a.where.column ?? 0) - (b.where.column ?? 0),
  );
}

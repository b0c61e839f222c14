import { camelCase, type Fields, type Given } from '../config/field.js';
import { type Problem, UserError } from '../core/errors.js';
import type { ActionSpec } from './define.js';

/** Texts by field name, and how to name a field to a person: `input dir`, `--dir`. */
export interface GivenTexts {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly label: (name: string) => string;
}

/** What could be read, and what is wrong with the rest. */
export interface Read<F extends Fields = Fields> {
  readonly given: Given<F>;
  readonly problems: readonly Problem[];
  /** Names of the fields that the problems are about. */
  readonly refused: readonly string[];
}

/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
export function parseTexts<F extends Fields>(fields: F, { texts, label }: GivenTexts): Read<F> {
  const problems: Problem[] = [];
  const refused: string[] = [];
  const given: [string, unknown][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const text = texts[name];
    if (text === undefined || text.trim() === '') continue;
    const parsed = field.parse(text);
    if (parsed.ok) given.push([camelCase(name), parsed.value]);
    else {
      problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
      refused.push(name);
    }
  }
  return { given: Object.fromEntries(given) as Given<F>, problems, refused };
}

/** What reading inputs needs of a host. */
export interface InputHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  mask(secret: string): void;
}

/**
 * Reads an action's inputs from the `INPUT_...` variables, each by its own form. Secrets are masked before anything
 * else happens. Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it
 * may be the workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
export function parseInputs<F extends Fields>(fields: F, host: InputHost): Given<F> {
  const { given, problems } = readInputs(fields, host);
  if (problems.length > 0) throw new UserError(problems);
  return given;
}

/** The same, and in the same list what is wrong with several inputs together. */
export async function parseAndCheck<F extends Fields>(
  { inputs, check }: Pick<ActionSpec<F>, 'inputs' | 'check'>,
  host: InputHost,
): Promise<Given<F>> {
  const { given, problems, refused } = readInputs(inputs, host);
  const found = check ? await check(given, (secret) => host.mask(secret)) : [];
  const all = [...problems, ...labelled(found, { fields: inputs, refused, label })];
  if (all.length > 0) throw new UserError(all);
  return given;
}

/** Problems of several inputs, named as a person gives them; what an input's form has refused is not told twice. */
export function labelled(
  problems: readonly Problem[],
  { fields, refused, label }: Pick<Read, 'refused'> & Pick<GivenTexts, 'label'> & { readonly fields: Fields },
): readonly Problem[] {
  return problems
    .filter(({ where }) => typeof where !== 'string' || !refused.includes(where))
    .map((problem) => {
      const { where } = problem;
      return typeof where === 'string' && where in fields ? { ...problem, where: label(where) } : problem;
    });
}

const label = (name: string): string => `input ${name}`;

function readInputs<F extends Fields>(fields: F, host: InputHost): Read<F> {
  const texts: Record<string, string | undefined> = {};
  for (const [name, field] of Object.entries(fields)) {
    texts[name] = host.env[inputVariable(name, host.env)];
    if (field.type === 'secret') host.mask(texts[name] ?? '');
  }
  return parseTexts(fields, { texts, label });
}

/** Set by a step of the composite that runs an action's bundle as a script. */
export const compositeMark = 'LOCKKEEPER_COMPOSITE';

/** How such a step names an input: with underscores, because a shell may drop a variable with a hyphen. */
export function compositeVariable(name: string): string {
  return `INPUT_${name.toUpperCase().replace(/-/g, '_')}`;
}

/**
 * One spelling counts, never the other: some runners give a composite's steps the composite's own inputs too, spelled
 * with hyphens, and what the step itself was told must hold.
 */
function inputVariable(name: string, env: InputHost['env']): string {
  return env[compositeMark] ? compositeVariable(name) : `INPUT_${name.toUpperCase()}`;
}

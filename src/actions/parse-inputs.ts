import { camelCase, type Fields, type Given } from '../config/field.js';
import { formatProblem, type Problem, UserError } from '../core/errors.js';
import { nearest } from '../core/suggest.js';
import type { Log } from '../host/host.js';

/** Texts by field name, and how to name a field to a person: `input dir`, `--dir`. */
export interface GivenTexts {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly label: (name: string) => string;
}

/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
export function parseTexts<F extends Fields>(
  fields: F,
  { texts, label }: GivenTexts,
): { readonly given: Given<F>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const given: [string, unknown][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const text = texts[name];
    if (text === undefined || text.trim() === '') continue;
    const parsed = field.parse(text);
    if (parsed.ok) given.push([camelCase(name), parsed.value]);
    else problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
  }
  return { given: Object.fromEntries(given) as Given<F>, problems };
}

/** What reading inputs needs of a host. */
export interface InputHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Pick<Log, 'warn'>;
  mask(secret: string): void;
}

/**
 * Reads an action's inputs from the `INPUT_...` variables. Secrets are masked before anything else happens.
 * Throws one `UserError` with every problem. A variable that looks like a misspelt input is warned of; others
 * may come from the job's own environment.
 */
export function parseInputs<F extends Fields>(fields: F, host: InputHost): Given<F> {
  const texts: Record<string, string | undefined> = {};
  for (const [name, field] of Object.entries(fields)) {
    texts[name] = inputText(name, host.env);
    if (field.type === 'secret') host.mask(texts[name] ?? '');
  }
  const { given, problems } = parseTexts(fields, { texts, label: (name) => `input ${name}` });
  for (const problem of misspeltInputs(fields, host.env)) host.log.warn(formatProblem(problem));
  if (problems.length > 0) throw new UserError(problems);
  return given;
}

/** The runner keeps hyphens (`INPUT_DATABASE-URL`); a shell cannot, so the composite passes `INPUT_DATABASE_URL`. */
function inputText(name: string, env: InputHost['env']): string | undefined {
  const variable = `INPUT_${name.toUpperCase()}`;
  const plain = env[variable.replace(/-/g, '_')];
  return env[variable] || plain;
}

function misspeltInputs(fields: Fields, env: InputHost['env']): readonly Problem[] {
  const known = Object.keys(fields);
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && env[variable])
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase().replace(/_/g, '-'))
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = nearest(name, known);
      if (!meant) return [];
      const what = 'is not an input of this action and has no effect';
      return [{ what, where: `input ${name}`, fix: `did you mean \`${meant}\`?` }];
    });
}

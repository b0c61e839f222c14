import { z } from 'zod';
import { type NamedKind, type Naming, namedKinds } from '../core/agreed.js';
import { patternProblem } from '../core/guarded-pattern.js';
import { nearest } from '../core/suggest.js';
import type { Field, Parsed } from './field.js';
import { list } from './fields.js';

/** Patterns of names by what is named: a map in `lockkeeper.yml`, `kind=pattern` a line in inputs and flags. */
export function namePatterns(description: string): Field<Naming> {
  return {
    type: 'patterns',
    description,
    defaultValue: undefined,
    defaultText: undefined,
    runnerDefault: undefined,
    hint: '<kind=pattern>',
    schema: namingSchema,
    parse: parseNaming,
  };
}

const pattern = z
  .string({ error: 'must be text: a regular expression' })
  .superRefine((text, context) => {
    const problem = wrongWith(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .optional();

const namingSchema: z.ZodType<Naming> = z.strictObject(
  Object.fromEntries(namedKinds.map((kind) => [kind, pattern])) as Record<NamedKind, typeof pattern>,
  { error: 'must be a map from what is named to a regular expression' },
);

function wrongWith(text: string): string | undefined {
  if (text.trim() === '') return 'must not be blank';
  const problem = patternProblem(text);
  return problem && `${problem.what}: ${problem.fix}`;
}

/** All that is wrong is told at once. A pattern may hold commas, so it has a line of its own. */
function parseNaming(text: string): Parsed<Naming> {
  const naming: Partial<Record<NamedKind, string>> = {};
  const wrong: string[] = [];
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const [, name = '', written = ''] = /^\s*([a-z-]+)\s*=(.*)$/.exec(line) ?? [];
    const kind = namedKinds.find((known) => known === name);
    const problem = kind === undefined ? unknownKind(name, line) : wrongWith(written);
    if (problem !== undefined) wrong.push(kind === undefined ? problem : `${kind} ${problem}`);
    else if (kind !== undefined) naming[kind] = written.trim();
  }
  return wrong.length === 0 ? { ok: true, value: naming } : { ok: false, what: wrong.join('; ') };
}

function unknownKind(name: string, line: string): string {
  if (name === '') return `holds "${line.trim().slice(0, 60)}": must be kind=pattern, one a line`;
  const meant = nearest(name, namedKinds);
  return `names ${name}: ${meant ? `did you mean ${meant}?` : `must be one of ${namedKinds.join(', ')}`}`;
}

const longestName = 63;
const columnForm = `must be names of columns, each of at most ${longestName} bytes`;

/** Names of columns: a list in `lockkeeper.yml`, separated by commas or lines in inputs and flags. */
export function columnNames(description: string): Field<readonly string[]> {
  const plain = list(description);
  return {
    ...plain,
    schema: plain.schema.refine((names) => names.every(isName), { error: columnForm }),
    parse(text) {
      const parsed = plain.parse(text);
      const wrong = parsed.ok ? parsed.value.find((name) => !isName(name)) : undefined;
      return wrong === undefined
        ? parsed
        : { ok: false, what: `holds ${JSON.stringify(wrong.slice(0, 70))}: ${columnForm}` };
    },
  };
}

function isName(name: string): boolean {
  return /^[^\s"'.,;()]+$/.test(name) && Buffer.byteLength(name) <= longestName;
}

import { z } from 'zod';
import { type Path, type Place, readYaml } from '../../config/yaml-file.js';
import { type Problem, UserError } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';
import { namePattern } from './name.js';

export const foreignKeyActions = ['no action', 'restrict', 'cascade', 'set null', 'set default'] as const;

const name = z.string().regex(namePattern, { error: 'must be a name, or schema.name' });
const typeText = z.string().regex(/^[A-Za-z_"][\w". ]*(?:\(\s*\d+\s*(?:,\s*-?\d+\s*)?\))?[\w ]*(?:\[\])*$/, {
  error: 'must be a type, for example bigint, numeric(10,2) or public.state',
});
const action = z.enum(foreignKeyActions, { error: `must be one of ${foreignKeyActions.join(', ')}` });
const rowCount = z.int().min(0).max(1_000_000).optional();

const column = z.union(
  [
    z.string().min(1).meta({ description: 'Type, then `not null` or `null`: `bigint not null`.' }),
    z.strictObject({ type: typeText.optional(), nullable: z.boolean().optional() }),
  ],
  { error: 'must be a type (`bigint not null`) or a map with type and nullable' },
);

const foreignKey = z.strictObject({
  columns: z.array(name).min(1),
  references: name.meta({ description: 'The table that it points to.' }),
  'on-delete': action.optional(),
  'on-update': action.optional(),
});

const table = z.strictObject({
  columns: z.record(z.string(), column.nullable()).optional(),
  indexes: z.array(name).optional().meta({ description: 'Names; each must be there and valid.' }),
  constraints: z.array(name).optional().meta({ description: 'Names; each must be there and validated.' }),
  'foreign-keys': z.array(foreignKey).optional(),
  rows: z
    .strictObject({ 'at-least': rowCount, 'at-most': rowCount })
    .optional()
    .meta({ description: 'For seeds. No more rows are read than these numbers ask for.' }),
});

const fileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    tables: z
      .record(name, table.nullable())
      .optional()
      .meta({ description: 'By name; one without a schema is in `public`. Views count too.' }),
    extensions: z.array(z.string().min(1)).optional(),
    functions: z
      .array(
        z
          .string()
          .regex(/^[^()]+(?:\([^()]*\))?$/, { error: 'must be a name, or a name with its argument types' }),
      )
      .optional()
      .meta({ description: 'Names, or names with argument types: `tax(numeric)`.' }),
    absent: z
      .array(name)
      .optional()
      .meta({ description: 'Tables, views, indexes and sequences that must be gone.' }),
  })
  .meta({
    title: 'Lockkeeper expectations',
    description: 'What a database must have after its migrations.',
  });

export type ExpectedTable = z.output<typeof table>;
export type ExpectedColumn = z.output<typeof column>;

/** An expectations file, read. */
export interface Expectations {
  readonly file: string;
  readonly content: z.output<typeof fileSchema>;
  place(path: Path): Place;
}

/** Reads an expectations file in YAML or JSON. Throws one `UserError` with every problem, each at its line. */
export function readExpectations(text: string, file: string): Expectations {
  const { raw, place } = readYaml(text, file);
  const parsed = fileSchema.safeParse(raw ?? {});
  if (parsed.success) return { file, content: parsed.data, place };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, place));
  throw new UserError(problems.sort((a, b) => a.where.line - b.where.line));
}

function problemsOf(
  issue: z.core.$ZodIssue,
  place: Expectations['place'],
): readonly (Problem & { readonly where: Place })[] {
  const shown = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') {
    const what = issue.code === 'invalid_key' ? badName : issue.message;
    return [{ what: `${shown ? `\`${shown}\`` : 'the file'} ${what}`, where: place(issue.path) }];
  }
  const known = knownKeys(issue.path);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    return {
      what: `unknown key \`${key}\`${shown ? ` in \`${shown}\`` : ''}`,
      where: place([...issue.path, key]),
      fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
    };
  });
}

const badName = `is no name: write orders, billing.orders or '"Odd Name"'`;

function knownKeys(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(fileSchema.shape);
  if (path.length === 2) return Object.keys(table.shape);
  if (path[2] === 'foreign-keys') return Object.keys(foreignKey.shape);
  return path[2] === 'rows' ? ['at-least', 'at-most'] : ['type', 'nullable'];
}

/** `schemas/verify.schema.json`. */
export function expectationsJsonSchema(): string {
  const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const comment = 'Made by `npm run generate` from src/gates/verify/expectations.ts: edit that.';
  return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}

/** `bigint not null` as type and nullability; undefined where nothing is said of one. */
export function splitColumn(expected: ExpectedColumn | null): {
  readonly type?: string;
  readonly nullable?: boolean;
} {
  if (expected === null) return {};
  if (typeof expected !== 'string') {
    const { type, nullable } = expected;
    return { ...(type === undefined ? {} : { type }), ...(nullable === undefined ? {} : { nullable }) };
  }
  const [, type = '', not, isNull] = /^(.*?)(?:\s+(not\s+null)|\s+(null))?$/i.exec(expected.trim()) ?? [];
  return { type, ...(not ? { nullable: false } : isNull ? { nullable: true } : {}) };
}

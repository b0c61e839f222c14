import { z } from 'zod';
import { parseBytes } from '../core/bytes.js';
import { UserError } from '../core/errors.js';
import type { Rates, SizesFile, TableSize } from '../core/table-size.js';
import { readYaml, type YamlFile } from './yaml-file.js';
import { issueProblems } from './yaml-problems.js';

/** The name under which a project keeps the sizes of its tables. */
export const usualSizesFile = 'lockkeeper-sizes.json';

const count = z.int({ error: 'must be a whole number' }).min(0, { error: 'must not be negative' });
const rate = z
  .string()
  .refine((text) => (parseBytes(text) ?? 0) > 0, { error: 'must be a size such as 250MB' })
  .optional();

const table = z
  .strictObject({
    rows: count.optional().meta({ description: 'Rows, as the server estimates them.' }),
    bytes: count.optional().meta({ description: 'With indexes and all that belongs to the table.' }),
    heap: count.optional().meta({ description: 'Bytes of the rows alone. Default: `bytes`.' }),
  })
  .refine(({ rows, bytes, heap }) => (rows ?? bytes ?? heap) !== undefined, {
    error: 'must have rows, bytes or heap',
  });

const fileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1, { error: 'must be 1' }),
    'measured-at': z
      .string()
      .refine((text) => !Number.isNaN(Date.parse(text)), {
        error: 'must be a moment such as 2026-11-22T10:00:00Z',
      })
      .optional()
      .meta({ description: 'When the sizes were read.' }),
    server: z.string().optional().meta({ description: 'Version of the server: `16.4`.' }),
    rates: z.strictObject({ scan: rate, build: rate, rewrite: rate }).optional().meta({
      description:
        'What your server does in a second, where you have measured it: `250MB`. Reading rows, building an index, writing a table anew.',
    }),
    tables: z.record(z.string().regex(/\S/), table).meta({ description: 'By `schema.name`.' }),
  })
  .meta({ title: 'Lockkeeper table sizes', description: 'How large the tables of a database are.' });

/** `schemas/table-sizes.schema.json`. */
export function tableSizesJsonSchema(): string {
  const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const comment = 'Made by `npm run generate` from src/config/table-sizes.ts: edit that.';
  return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}

type RawFile = z.output<typeof fileSchema>;

/** Reads the sizes in JSON or YAML. Throws one `UserError` with every problem, each at its line. */
export function readTableSizes(text: string, file: string): SizesFile {
  const plain = plainJson(text);
  const quick = plain === undefined ? undefined : fileSchema.safeParse(plain);
  if (quick?.success) return toSizes(quick.data, file);
  const yaml = readYaml(text, file);
  const parsed = fileSchema.safeParse(yaml.raw ?? {});
  if (parsed.success) return toSizes(parsed.data, file);
  throw new UserError(
    issueProblems(parsed.error.issues, { file: yaml, at: [], keysAt }).toSorted(
      (a, b) => a.where.line - b.where.line,
    ),
  );
}

/** What `sizes` writes is JSON, which is read a hundred times faster as such. */
function plainJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keysAt(path: Parameters<YamlFile['place']>[0]): readonly string[] {
  if (path.length === 0) return Object.keys(fileSchema.shape);
  return path[0] === 'rates' ? ['scan', 'build', 'rewrite'] : ['rows', 'bytes', 'heap'];
}

/** Bytes of a row where nobody has said how large the table is: a few numbers and a short text. */
const assumedRow = 200;

function toSizes(raw: RawFile, file: string): SizesFile {
  const measured = raw['measured-at'];
  return {
    file,
    measuredAt: measured === undefined ? undefined : Date.parse(measured),
    server: raw.server,
    rates: ratesOf(raw.rates ?? {}),
    tables: Object.entries(raw.tables).map(([name, { rows, bytes, heap }]): TableSize => {
      const all = bytes ?? heap ?? (rows ?? 0) * assumedRow;
      return {
        name: name.includes('.') ? name : `public.${name}`,
        ...(rows === undefined ? {} : { rows }),
        bytes: all,
        heapBytes: heap ?? all,
      };
    }),
  };
}

function ratesOf(rates: NonNullable<RawFile['rates']>): Partial<Rates> {
  const given = Object.entries(rates).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, parseBytes(text)]],
  );
  return Object.fromEntries(given) as Partial<Rates>;
}

/** What is written down of a database: sorted by name, numbers rounded, so that it changes only where tables grow. */
export function renderTableSizes(sizes: Omit<SizesFile, 'file'>): string {
  const { measuredAt, server, rates, tables } = sizes;
  const sorted = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const content = {
    version: 1,
    ...(measuredAt === undefined ? {} : { 'measured-at': new Date(measuredAt).toISOString() }),
    ...(server === undefined ? {} : { server }),
    ...(Object.keys(rates).length === 0
      ? {}
      : { rates: Object.fromEntries(Object.entries(rates).map(([name, bytes]) => [name, String(bytes)])) }),
    tables: Object.fromEntries(
      sorted.map(({ name, rows, bytes, heapBytes }) => [
        name,
        {
          ...(rows === undefined ? {} : { rows: rounded(rows) }),
          bytes: rounded(bytes),
          heap: rounded(heapBytes),
        },
      ]),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Two digits: the server's numbers are estimates. */
function rounded(count: number): number {
  return Number(count.toPrecision(2));
}

import { z } from 'zod';
import { itemSchema } from './block-schemas.js';
import { duration, fieldMap, text } from './values.js';

const variableName = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const nameForm = 'a name has letters, digits, _ and -, and begins with a letter or _';

export const topKeys = {
  name: text.optional().meta({ description: 'What is tested; shown in the report.' }),
  base: text.optional().meta({
    description:
      'Address that paths are added to, where neither an input nor a deployment’s report names one.',
  }),
  variables: z
    .record(
      z.string().regex(variableName, { error: nameForm }),
      z.union([z.string(), z.number(), z.boolean()]),
    )
    .optional()
    .meta({ description: 'Values by name; an input or flag of the same name is stronger.' }),
  secrets: z
    .array(z.string().regex(variableName, { error: nameForm }), { error: 'must be a list of names' })
    .optional()
    .meta({
      description: 'Names of environment variables with secrets, used like any variable and never shown.',
    }),
  headers: fieldMap.optional().meta({ description: 'Sent with every request.' }),
  timeout: duration.optional().meta({ description: 'Longest time for one answer. Default: 10s.' }),
  parallel: z
    .int()
    .min(1)
    .max(16)
    .optional()
    .meta({ description: 'Most requests of a `together` group at a time. Default: 4.' }),
};

const together = z
  .strictObject({ together: z.array(itemSchema).min(1), name: text.optional() })
  .meta({ id: 'Together', description: 'Items that run side by side.' });

/** The whole file: the source of the published JSON Schema. The reader checks item by item, for better messages. */
const fileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    ...topKeys,
    requests: z
      .array(z.union([itemSchema, together]))
      .min(1)
      .meta({ description: 'Run in this order.' }),
  })
  .meta({
    title: 'Lockkeeper HTTP smoke test',
    description: 'Requests to a deployed service and what their answers must be like.',
  });

/** The same with items not looked at yet. */
export const outlineSchema = z.strictObject({
  $schema: z.string().optional(),
  ...topKeys,
  requests: z
    .array(z.unknown(), { error: 'must be a list of requests' })
    .min(1, { error: 'must have at least one request' }),
});

export type Outline = z.output<typeof outlineSchema>;

/** `schemas/http-smoke.schema.json`. */
export function httpSmokeJsonSchema(): string {
  const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const comment = 'Made by `npm run generate` from src/gates/http-smoke/file: edit that.';
  return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}

import { z } from 'zod';
import { duration } from '../../../config/fields.js';
import { severities } from '../../../core/finding.js';
import { type Kind, rightsByKind } from '../model.js';
import { presetNames } from '../presets.js';

const name = z.string({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });
const flag = z.boolean({ error: 'must be true or false' });
const names = z.array(name, { error: 'must be a list of names' });

const percentForm = 'must be a share such as 80%';
const percent = z
  .string({ error: percentForm })
  .regex(/^\s*\d{1,3}(\.\d+)?\s*%\s*$/, { error: percentForm })
  .transform((text) => Number.parseFloat(text));

const bytesForm = 'must be a size such as 512kB, 10MB or 1GB';
const units = { kB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 } as const;
const bytes = z
  .string({ error: bytesForm })
  .regex(/^\s*\d{1,6}\s*(kB|MB|GB)\s*$/, { error: bytesForm })
  .transform((text) => Number.parseInt(text, 10) * units[text.trim().slice(-2) as keyof typeof units]);

const span = duration('').schema;

function rights(kind: Kind) {
  const known: readonly string[] = rightsByKind[kind];
  const expected = `must be one of ${known.join(', ').toLowerCase()}`;
  return z.array(
    z.string({ error: expected }).transform((text, context) => {
      const right = text.trim().toUpperCase() === 'TEMP' ? 'TEMPORARY' : text.trim().toUpperCase();
      if (known.includes(right)) return right;
      context.addIssue({ code: 'custom', message: expected });
      return z.NEVER;
    }),
    { error: 'must be a list of rights' },
  );
}

const onePart = z.string().regex(/^[^.]+$/, { error: 'must be the name of a schema' });
const twoParts = z.string().regex(/^[^.]+\..+$/, {
  error: 'must be schema.name; * stands for any characters: app.*',
});

const grants = z
  .strictObject({
    database: rights('database').optional(),
    schemas: z.record(onePart, rights('schema')).optional(),
    tables: z.record(twoParts, rights('table')).optional(),
    sequences: z.record(twoParts, rights('sequence')).optional(),
    functions: z.record(twoParts, rights('function')).optional(),
  })
  .meta({ description: 'Exactly these rights, by object; the longest pattern that fits an object counts.' });

const untilForm = 'must be never, a date such as 2027-01-31, or a span of days such as 90d';
const validUntil = z
  .string({ error: untilForm })
  .regex(/^(never|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|[1-9]\d{0,3}d)$/, { error: untilForm })
  .meta({ description: '`never`, a date (00:00 UTC), or a span: it must end within 90d.' });

const role = z
  .strictObject({
    preset: z
      .enum(presetNames, { error: `must be one of ${presetNames.join(', ')}` })
      .optional()
      .meta({ description: 'What kind of role it is; every other key is stronger.' }),
    schemas: names.optional().meta({ description: 'Schemas that the preset is for. Default: public.' }),
    login: flag.optional(),
    superuser: flag.optional(),
    createdb: flag.optional(),
    createrole: flag.optional(),
    bypassrls: flag.optional(),
    replication: flag.optional(),
    'connection-limit': z
      .int({ error: 'must be a whole number, -1 for none' })
      .min(-1, { error: 'must be a whole number, -1 for none' })
      .optional(),
    'valid-until': validUntil.optional(),
    'member-of': names.optional().meta({ description: 'Exactly these. Default with a preset: none.' }),
    ddl: flag.optional().meta({ description: 'Whether it may make and own objects.' }),
    owns: names.optional().meta({ description: 'Schemas whose objects must be its own.' }),
    grants: grants.optional(),
    'default-privileges': z
      .array(
        z.strictObject({
          'made-by': name,
          schema: name,
          tables: rights('table').optional(),
          sequences: rights('sequence').optional(),
          functions: rights('function').optional(),
        }),
        { error: 'must be a list' },
      )
      .optional()
      .meta({ description: 'Exactly these rights on what another role makes later.' }),
    'made-by': names.optional().meta({
      description: 'Roles that make tables, for the preset’s default privileges. Default: the migrators.',
    }),
  })
  .meta({ id: 'Role' });

export type RoleSettings = z.output<typeof role>;

const levels = [...severities, 'off'] as const;

export const policySchema = z
  .strictObject({
    $schema: z.string().optional(),
    roles: z
      .record(name, role, { error: 'must be a map from role to what it may do' })
      .optional()
      .meta({ description: 'Roles by name.' }),
    'other-roles': z
      .enum(['allowed', 'forbidden'], { error: 'must be allowed or forbidden' })
      .optional()
      .meta({ description: 'Whether roles that are not named may log in. Default: allowed.' }),
    tls: z
      .enum(['off', 'required', 'everywhere'], { error: 'must be off, required or everywhere' })
      .optional()
      .meta({
        description:
          '`required`: for every client on another machine. `everywhere`: on this one too. Default: required.',
      }),
    limits: z
      .strictObject({
        connections: percent.optional().meta({ description: 'Share of connections. Default: 80%.' }),
        idle: span
          .optional()
          .meta({ description: 'Idle connections older than this can be ended. Default: 10m.' }),
        lock: span.optional().meta({ description: 'Longest time to hold or wait for a lock. Default: 30s.' }),
        sequence: percent.optional().meta({ description: 'Share of a sequence’s numbers. Default: 80%.' }),
        'transaction-age': z
          .int({ error: 'must be a whole number of transactions' })
          .min(1, { error: 'must be a whole number of transactions' })
          .max(2_000_000_000, { error: 'must be at most 2000000000' })
          .optional()
          .meta({ description: 'Transactions since the oldest row was frozen. Default: 500000000.' }),
        statistics: span
          .optional()
          .meta({ description: 'Time that statistics must cover to call an index unused. Default: 168h.' }),
        'index-size': bytes
          .optional()
          .meta({ description: 'Smaller unused indexes are left out. Default: 1MB.' }),
      })
      .optional(),
    ignore: z
      .record(z.string(), names, { error: 'must be a map from rule to names' })
      .optional()
      .meta({ description: 'Names to leave out, by rule: index-unused: [app.orders_*].' }),
    rules: z
      .record(z.string(), z.enum(levels, { error: `must be one of ${levels.join(', ')}` }), {
        error: 'must be a map from rule to level',
      })
      .optional()
      .meta({ description: 'Severity by rule.' }),
  })
  .meta({
    title: 'Lockkeeper policy',
    description: 'What roles of a database may do, and the limits that it must keep.',
  });

export type PolicySettings = z.output<typeof policySchema>;

/** `schemas/policy.schema.json`. */
export function policyJsonSchema(): string {
  const schema = z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const comment = 'Made by `npm run generate` from src/gates/policy/file: edit that.';
  return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}

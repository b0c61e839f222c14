import { z } from 'zod';
import { policyCommands, unknownPolicyWays } from './declarations.js';

const line = z.string({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });
const flag = z.boolean({ error: 'must be true or false' });
const texts = z.array(line, { error: 'must be a list of texts' });
const roles = z
  .union([line, texts.min(1, { error: 'must name at least one role' })], {
    error: 'must be a role or a list of roles',
  })
  .meta({ description: 'Whom it is for. Default: public, everybody.' });
const tableName = z.string({ error: 'must be text' }).regex(/^[^.]+\.[^.]+$/, {
  error: 'must be schema.table, for example public.invoices',
});
const settingName = z.string({ error: 'must be text' }).regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/, {
  error: 'must be a name with a dot, for example app.tenant_id',
});

const enable = flag.optional().meta({ description: 'Row level security is on. Default: true.' });
const force = flag
  .optional()
  .meta({ description: 'It holds for the owner of the table too. When not said, it stays as it is.' });

export const tenantSchema = z
  .strictObject({
    'tenant-column': line.meta({ description: 'The column that says whose row it is.' }),
    setting: settingName.meta({
      description: 'The setting in which the application says for whom it works: app.tenant_id.',
    }),
    name: line.optional().meta({ description: 'Name of the policy. Default: tenant_isolation.' }),
    roles: roles.optional(),
  })
  .meta({ id: 'TenantPolicy', description: 'Made for every table of the schema that has the column.' });

export const schemaSchema = z
  .strictObject({
    enable,
    force,
    'default-policy': tenantSchema.optional(),
    except: texts.optional().meta({
      description: 'Tables that need no policy; * stands for anything.',
    }),
  })
  .meta({ id: 'Schema' });

export const policySchema = z
  .strictObject({
    name: line,
    for: z.enum(policyCommands).optional().meta({ description: 'Default: all.' }),
    as: z.enum(['permissive', 'restrictive']).optional().meta({ description: 'Default: permissive.' }),
    to: roles.optional(),
    using: line.optional().meta({ description: 'Condition for rows that are there.' }),
    check: line.optional().meta({ description: 'Condition for rows that are written (WITH CHECK).' }),
  })
  .meta({ id: 'Policy' });

export const tableSchema = z
  .strictObject({
    enable,
    force,
    policies: z.array(policySchema, { error: 'must be a list of policies' }).optional(),
  })
  .meta({ id: 'Table' });

export const proofSchema = z
  .strictObject({
    role: line.meta({ description: 'Looks as this role.' }),
    settings: z
      .record(settingName, z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .meta({ description: 'What the application sets: app.tenant_id.' }),
    table: tableName,
    sees: z
      .union([z.int().min(0).max(1_000_000), z.enum(['none', 'some'])], {
        error: 'must be a number of rows, none or some',
      })
      .meta({ description: 'Rows that it must see.' }),
    only: line.optional().meta({ description: 'Condition that every row it sees must meet.' }),
  })
  .meta({ id: 'Proof' });

/** The whole file: the source of the published JSON Schema. */
export const rlsFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schemas: z
      .record(line, schemaSchema.nullable())
      .optional()
      .meta({ description: 'Schemas in which every table needs a policy.' }),
    tables: z
      .record(tableName, tableSchema)
      .optional()
      .meta({ description: 'Tables with policies of their own, in place of the default policy.' }),
    'unknown-policies': z.enum(unknownPolicyWays).optional().meta({
      description: 'What to do with a policy that is not declared on a table that is. Default: report.',
    }),
    prove: z
      .array(proofSchema, { error: 'must be a list' })
      .optional()
      .meta({ description: 'What roles must see, counted by connecting as them.' }),
  })
  .meta({
    title: 'Lockkeeper row level security',
    description: 'Policies and flags of tables, and what roles must see.',
  });

export type RlsFile = z.output<typeof rlsFileSchema>;

/** `schemas/rls.schema.json`. */
export function rlsJsonSchema(): string {
  const schema = z.toJSONSchema(rlsFileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const comment = 'Made by `npm run generate` from src/gates/rls/file-schema.ts: edit that.';
  return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}

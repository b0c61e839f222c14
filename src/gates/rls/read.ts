import type { z } from 'zod';
import { type Path, readYaml, type YamlFile } from '../../config/yaml-file.js';
import { type Problem, UserError } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';
import type { Declarations, WantedPolicy, WantedProof, WantedSchema, WantedTable } from './declarations.js';
import {
  policySchema,
  proofSchema,
  type RlsFile,
  rlsFileSchema,
  schemaSchema,
  tableSchema,
  tenantSchema,
} from './file-schema.js';
import { refuseWrong } from './refuse-wrong.js';
import { readSqlDeclarations } from './sql-file.js';

/** Reads declarations in YAML or, by the ending `.sql`, in SQL. Throws one `UserError` with every problem at its line. */
export function readDeclarations(text: string, file: string): Declarations {
  return /\.sql$/i.test(file) ? readSqlDeclarations(text, file) : readYamlDeclarations(text, file);
}

function readYamlDeclarations(text: string, file: string): Declarations {
  const yaml = readYaml(text, file);
  const parsed = rlsFileSchema.safeParse(yaml.raw ?? {});
  if (!parsed.success) throw new UserError(parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml)));
  const declared = toDeclarations(parsed.data, yaml);
  if (declared.schemas.length + declared.tables.length + declared.proofs.length === 0) {
    throw new UserError({
      what: 'declares nothing',
      where: { file },
      fix: 'name schemas or tables; docs/guides/rls-and-seeds.md has an example',
    });
  }
  refuseWrong(declared);
  return declared;
}

function toDeclarations(raw: RlsFile, yaml: YamlFile): Declarations {
  return {
    schemas: Object.entries(raw.schemas ?? {}).map(([name, schema]) => toSchema(name, schema ?? {}, yaml)),
    tables: Object.entries(raw.tables ?? {}).map(([name, table]) => toTable(name, table, { raw, yaml })),
    unknownPolicies: raw['unknown-policies'] ?? 'report',
    proofs: (raw.prove ?? []).map((proof, index) => toProof(proof, yaml.place(['prove', index]))),
  };
}

function toSchema(name: string, schema: z.output<typeof schemaSchema>, yaml: YamlFile): WantedSchema {
  const tenant = schema['default-policy'];
  return {
    name,
    enabled: schema.enable ?? true,
    forced: schema.force,
    tenant: tenant && {
      name: tenant.name ?? 'tenant_isolation',
      column: tenant['tenant-column'],
      setting: tenant.setting,
      roles: [tenant.roles ?? 'public'].flat(),
    },
    except: schema.except ?? [],
    place: yaml.place(['schemas', name]),
  };
}

interface Around {
  readonly raw: RlsFile;
  readonly yaml: YamlFile;
}

/** A table's flags are those of its schema where it says none. */
function toTable(name: string, table: z.output<typeof tableSchema>, { raw, yaml }: Around): WantedTable {
  const [schema = '', relation = ''] = name.split('.');
  const above = raw.schemas?.[schema];
  return {
    schema,
    name: relation,
    enabled: table.enable ?? above?.enable ?? true,
    forced: table.force ?? above?.force,
    policies: (table.policies ?? []).map((policy, index) =>
      toPolicy(policy, yaml.place(['tables', name, 'policies', index])),
    ),
    place: yaml.place(['tables', name]),
  };
}

function toPolicy(policy: z.output<typeof policySchema>, place: WantedPolicy['place']): WantedPolicy {
  return {
    name: policy.name,
    command: policy.for ?? 'all',
    permissive: policy.as !== 'restrictive',
    roles: [policy.to ?? 'public'].flat(),
    using: policy.using?.trim(),
    check: policy.check?.trim(),
    place,
  };
}

function toProof(proof: z.output<typeof proofSchema>, place: WantedProof['place']): WantedProof {
  const [schema = '', table = ''] = proof.table.split('.');
  const settings = Object.entries(proof.settings ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    role: proof.role,
    settings: Object.fromEntries(settings),
    schema,
    table,
    sees: proof.sees,
    only: proof.only?.trim(),
    place,
  };
}

const shapes: Readonly<Record<string, readonly string[]>> = {
  'default-policy': Object.keys(tenantSchema.shape),
  policies: Object.keys(policySchema.shape),
  prove: Object.keys(proofSchema.shape),
  schemas: Object.keys(schemaSchema.shape),
  tables: Object.keys(tableSchema.shape),
};

function problemsOf(issue: z.core.$ZodIssue, { place }: YamlFile): readonly Problem[] {
  const shown = shownPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        what: `unknown key \`${key}\` in ${shown}`,
        where: place([...issue.path, key]),
        fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
      };
    });
  }
  // A wrong key of a map is told by the issue inside.
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  return [{ what: `${shown} ${inWords(inner ?? issue.message)}`, where: place(issue.path) }];
}

function keysAt(path: Path): readonly string[] {
  const last = path.findLast((key) => typeof key === 'string' && key in shapes);
  return shapes[String(last)] ?? Object.keys(rlsFileSchema.shape);
}

function inWords(message: string): string {
  if (/received undefined$/.test(message)) return 'is missing';
  return message
    .replace(/^Invalid input: expected (?:object|record), .*$/, 'must be a map')
    .replace(/^Invalid option: expected /, 'must be ');
}

function shownPath(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('');
  return text === '' ? 'the file' : `\`${text.slice(1)}\``;
}

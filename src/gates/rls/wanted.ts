import { quoteName, quoteText, readableName } from '../../sql/quote.js';
import type { TableState } from './catalog.js';
import type { Declarations, TenantPolicy, WantedPolicy, WantedSchema, WantedTable } from './declarations.js';

/** A table that is declared, as it should be and as it is. */
export interface DeclaredTable {
  readonly state: TableState;
  readonly wanted: WantedTable;
}

export interface Matched {
  readonly declared: readonly DeclaredTable[];
  /** In a declared schema, without policies and without an exception. */
  readonly bare: readonly { readonly state: TableState; readonly schema: WantedSchema }[];
  /** Declared, and not there. */
  readonly missing: readonly WantedTable[];
}

/** The runners' ledgers: no data of tenants. */
const ledgers = new Set([
  'alembic_version',
  'schema_migrations',
  'pgmigrations',
  'flyway_schema_history',
  'goose_db_version',
  'gorp_migrations',
  '_prisma_migrations',
  '__diesel_schema_migrations',
  '__drizzle_migrations',
]);

/** Every schema that is read. */
export function schemasOf({ schemas, tables }: Declarations): readonly string[] {
  return [
    ...new Set([...schemas, ...tables.map(({ schema }) => ({ name: schema }))].map(({ name }) => name)),
  ];
}

/** Which table is declared how: by itself, or by its schema's policy for the tenant's column. */
export function matchTables(declarations: Declarations, tables: readonly TableState[]): Matched {
  const own = new Map(declarations.tables.map((table) => [keyOf(table), table]));
  const schemas = new Map(declarations.schemas.map((schema) => [schema.name, schema]));
  const declared: DeclaredTable[] = [];
  const bare: Matched['bare'][number][] = [];
  for (const state of tables) {
    const schema = schemas.get(state.schema);
    const wanted = own.get(keyOf(state)) ?? (schema && wantedBySchema(schema, state));
    if (wanted) declared.push({ state, wanted });
    else if (schema && !isExcepted(schema, state.name) && (!state.enabled || state.policies.length === 0)) {
      bare.push({ state, schema });
    }
  }
  const found = new Set(tables.map(keyOf));
  return { declared, bare, missing: declarations.tables.filter((table) => !found.has(keyOf(table))) };
}

function keyOf({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return JSON.stringify([schema, name]);
}

function isExcepted({ except }: WantedSchema, name: string): boolean {
  if (ledgers.has(name)) return true;
  return except.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(name);
  });
}

function wantedBySchema(schema: WantedSchema, state: TableState): WantedTable | undefined {
  const type = schema.tenant && state.columns[schema.tenant.column];
  if (schema.tenant === undefined || type === undefined || isExcepted(schema, state.name)) return undefined;
  return {
    schema: schema.name,
    name: state.name,
    enabled: schema.enabled,
    forced: schema.forced,
    policies: [tenantPolicy(schema.tenant, type, schema.place)],
    place: schema.place,
  };
}

/** Who has not said for whom it works sees nothing: a setting that is missing or blank is NULL. */
function tenantPolicy(
  { name, column, setting, roles }: TenantPolicy,
  type: string,
  place: WantedPolicy['place'],
): WantedPolicy {
  const said = `NULLIF(current_setting(${quoteText(setting)}, true), '')`;
  const condition = `${readableName(column)} = ${said}::${type}`;
  return { name, command: 'all', permissive: true, roles, using: condition, check: condition, place };
}

/** `public.invoices`, quoted where it must be. */
export function tableName({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return `${readableName(schema)}.${readableName(name)}`;
}

/** The same in quotes, for statements that are sent. */
export function quotedTable({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return `${quoteName(schema)}.${quoteName(name)}`;
}

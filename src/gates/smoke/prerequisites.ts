import type { StepFailure } from '../../migrations/engine.js';

export interface Prerequisite {
  /** `role "obyra_app"`. */
  readonly what: string;
  /** The line for a `before:` file; undefined when no line helps. */
  readonly sql: string | undefined;
  /** Extra words, for example which image has the extension. */
  readonly hint?: string;
}

const images: Readonly<Record<string, string>> = {
  postgis: 'postgis/postgis:16-3.4',
  postgis_topology: 'postgis/postgis:16-3.4',
  postgis_raster: 'postgis/postgis:16-3.4',
  vector: 'pgvector/pgvector:pg17',
  timescaledb: 'timescale/timescaledb:latest-pg17',
  pg_cron: 'supabase/postgres:17.4.1.032',
  pgjwt: 'supabase/postgres:17.4.1.032',
};

/** Functions that teams use without creating their extension. */
const functionOwners: readonly (readonly [RegExp, string])[] = [
  [/^uuid_generate_v\d|^uuid_nil/, 'uuid-ossp'],
  [/^(gen_salt|crypt|digest|hmac|pgp_|gen_random_bytes)/, 'pgcrypto'],
  [/^(similarity|word_similarity|show_trgm)/, 'pg_trgm'],
  [/^unaccent/, 'unaccent'],
  [/^st_/, 'postgis'],
];

/** Types and operator classes that come with an extension. */
const typeOwners: Readonly<Record<string, string>> = {
  citext: 'citext',
  hstore: 'hstore',
  ltree: 'ltree',
  vector: 'vector',
  geometry: 'postgis',
  geography: 'postgis',
  gin_trgm_ops: 'pg_trgm',
  gist_trgm_ops: 'pg_trgm',
};

/**
 * What a refused statement presupposes, when that is something made outside the migrations: a role, an extension,
 * a table, a schema. Undefined when the failure is of another kind. SQLSTATEs are those of PostgreSQL's appendix A.
 */
export function missingPrerequisite(failure: StepFailure): Prerequisite | undefined {
  const name = /"([^"]+)"/.exec(failure.message)?.[1];
  switch (failure.code) {
    case '42704':
      return name === undefined ? undefined : missingObject(failure.message, name);
    case '42P01':
      return name === undefined || /missing FROM-clause/.test(failure.message)
        ? undefined
        : { what: `table "${name}"`, sql: `CREATE TABLE IF NOT EXISTS ${name} (id bigint PRIMARY KEY);` };
    case '3F000':
      return name === undefined
        ? undefined
        : { what: `schema "${name}"`, sql: `CREATE SCHEMA IF NOT EXISTS ${quote(name)};` };
    case '42883':
      return missingFunction(failure.message);
    case '0A000':
    case '58P01':
      return /extension/.test(failure.message) ? missingExtension(failure.message) : undefined;
    default:
      return undefined;
  }
}

function missingObject(message: string, name: string): Prerequisite | undefined {
  if (/^role /.test(message)) return { what: `role "${name}"`, sql: `CREATE ROLE ${quote(name)};` };
  const owner = typeOwners[name.toLowerCase()];
  if (owner) return fromExtension(`type "${name}"`, owner);
  return undefined;
}

function missingFunction(message: string): Prerequisite | undefined {
  const name = /function (?:[\w"]+\.)?"?(\w+)"?\(/.exec(message)?.[1];
  if (!name) return undefined;
  const owner = functionOwners.find(([pattern]) => pattern.test(name))?.[1];
  return owner ? fromExtension(`function ${name}()`, owner) : undefined;
}

function missingExtension(message: string): Prerequisite {
  const name = /extension "([^"]+)"/.exec(message)?.[1] ?? /\/([\w-]+)\.control/.exec(message)?.[1] ?? 'it';
  const image = images[name];
  return {
    what: `extension "${name}" (this PostgreSQL does not ship it)`,
    sql: undefined,
    hint: image
      ? `set \`image: ${image}\` (or another tag of it): that image ships ${name}`
      : `set \`image:\` to a PostgreSQL image that ships ${name}, or \`database-url:\` to a server that has it`,
  };
}

function fromExtension(what: string, extension: string): Prerequisite {
  return {
    what: `${what} of the extension "${extension}"`,
    sql: `CREATE EXTENSION IF NOT EXISTS ${quote(extension)};`,
    ...(images[extension] ? { hint: `needs \`image: ${images[extension]}\`` } : {}),
  };
}

function quote(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

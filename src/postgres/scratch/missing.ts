/** Something that migrations presuppose and no migration made. */
export interface Missing {
  readonly kind: 'role' | 'extension' | 'schema' | 'table';
  /** As the server writes it. */
  readonly name: string;
  /** The next step, with the SQL line for a `before:` file where a line can help. */
  readonly fix: string;
}

export interface ServerRefusal {
  /** SQLSTATE. */
  readonly code: string;
  /** In English, as our servers speak. */
  readonly message: string;
}

/** Images with an extension that the embedded programs lack; `%` stands for the major. */
const images: Readonly<Record<string, string>> = {
  postgis: 'postgis/postgis:%-3.4',
  postgis_topology: 'postgis/postgis:%-3.4',
  vector: 'pgvector/pgvector:pg%',
  timescaledb: 'timescale/timescaledb:latest-pg%',
};

/** Types, functions and operator classes by which a missing extension shows. */
const signs: Readonly<Record<string, string>> = {
  citext: 'citext',
  crypt: 'pgcrypto',
  digest: 'pgcrypto',
  gen_random_bytes: 'pgcrypto',
  gen_salt: 'pgcrypto',
  geography: 'postgis',
  geometry: 'postgis',
  gin_trgm_ops: 'pg_trgm',
  gist_trgm_ops: 'pg_trgm',
  hstore: 'hstore',
  ltree: 'ltree',
  unaccent: 'unaccent',
  uuid_generate_v1: 'uuid-ossp',
  uuid_generate_v4: 'uuid-ossp',
  vector: 'vector',
};

/**
 * Reads from a refused statement what is missing on the server. Undefined when the refusal is about something else.
 * Codes are those of appendix A of PostgreSQL's manual.
 */
export function findMissing({ code, message }: ServerRefusal, major: number): Missing | undefined {
  const name = /"([^"]+)"/.exec(message)?.[1] ?? /^function (?:\w+\.)?(\w+)\(/.exec(message)?.[1] ?? '';
  if (/^role ".*" does not exist/.test(message)) {
    return { kind: 'role', name, fix: inBefore(`CREATE ROLE ${quote(name)};`) };
  }
  if (/^schema ".*" does not exist/.test(message) && code === '3F000') {
    return { kind: 'schema', name, fix: inBefore(`CREATE SCHEMA ${quote(name)};`) };
  }
  if (code === '42P01' && /^relation ".*" does not exist/.test(message)) {
    return {
      kind: 'table',
      name,
      fix: inBefore(`CREATE TABLE ${name.split('.').map(quote).join('.')} (...);`),
    };
  }
  if (/^extension ".*" is not available|^could not open extension control file/.test(message)) {
    const extension = /\/([^/"]+)\.control"/.exec(message)?.[1] ?? name;
    return { kind: 'extension', name: extension, fix: notShipped(extension, major) };
  }
  const extension = code === '42704' || code === '42883' ? signs[name.split('.').at(-1) ?? ''] : undefined;
  if (extension === undefined) return undefined;
  const create = inBefore(`CREATE EXTENSION ${quote(extension)};`);
  const fix = images[extension] === undefined ? create : `${create}; ${notShipped(extension, major)}`;
  return { kind: 'extension', name: extension, fix };
}

function inBefore(line: string): string {
  return `if it is made outside the migrations, put \`${line}\` into a file, for example db/before.sql, and write \`before: db/before.sql\` into lockkeeper.yml`;
}

function notShipped(extension: string, major: number): string {
  const image = images[extension]?.replace('%', String(major));
  return image === undefined
    ? `the embedded server does not have ${extension}: name a Docker image that has it with image:, or give database-url`
    : `the embedded server does not have ${extension}: set image: ${image}`;
}

function quote(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

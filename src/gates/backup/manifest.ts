import { z } from 'zod';
import type { Encryption } from '../../core/backup.js';
import type { TableRows } from '../../postgres/dump/rows.js';
import { objectKey, type Schema } from '../../schema/model.js';

/** What was known of the database in the moment of the dump; stored beside it. */
export interface Manifest {
  readonly database: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** `16.4`. */
  readonly serverVersion: string;
  /** Roles of the server: a dump names them and does not hold them. */
  readonly roles: readonly string[];
  readonly rows: TableRows;
  readonly schema: Schema;
  /** Of the dump as pg_dump wrote it, before any encryption. */
  readonly dump: { readonly bytes: number; readonly sha256: string };
}

const whole = z.int().min(0);

const object = z.object({
  kind: z.string(),
  name: z.string(),
  parent: z.string().exactOptional(),
  properties: z.record(z.string(), z.string()),
});

const manifestSchema = z.object({
  version: z.literal(1),
  database: z.string(),
  createdAt: z.iso.datetime(),
  serverVersion: z.string().regex(/^\d+/),
  roles: z.array(z.string()),
  rows: z.record(z.string(), whole),
  schema: z.object({ serverMajor: whole, objects: z.array(object) }),
  dump: z.object({ bytes: whole, sha256: z.string() }),
});

export function writeManifest({ schema, ...rest }: Manifest): string {
  const objects = [...schema.objects.values()];
  return JSON.stringify({ version: 1, ...rest, schema: { serverMajor: schema.serverMajor, objects } });
}

/** Reads a manifest; undefined for what is none. */
export function readManifest(text: string): Manifest | undefined {
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { version: _, schema, ...rest } = parsed.data;
  const objects = new Map(schema.objects.map((each) => [objectKey(each), each]));
  return { ...rest, schema: { serverMajor: schema.serverMajor, objects } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How a file is encrypted, by its name. */
export function encryptionOf(name: string): Encryption {
  return name.endsWith('.age') ? 'age' : name.endsWith('.gpg') ? 'gpg' : 'none';
}

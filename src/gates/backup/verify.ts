import { connect } from '../../postgres/connect.js';
import { readDump, restoreDump } from '../../postgres/dump/restore.js';
import { compareRows, countRows } from '../../postgres/dump/rows.js';
import { createInspector } from '../../postgres/inspector/inspector.js';
import type { ScratchServer } from '../../postgres/scratch/server.js';
import { diffSchemas } from '../../schema/diff.js';
import type { Schema } from '../../schema/model.js';
import type { Steps, VerifyWorld } from './input.js';
import type { Manifest } from './manifest.js';
import { backupRules } from './rules.js';
import { findingOf, NoBackup } from './stop.js';

/** A dump on this machine, in the clear. */
export interface DumpFile {
  readonly path: string;
  /** The name that a person knows it by. */
  readonly name: string;
  readonly major: number;
}

/** Reads the dump to its last byte. Throws `NoBackup`. */
export async function verifyReadable(dump: DumpFile, world: VerifyWorld, steps: Steps): Promise<void> {
  const tools = await world.findTools(dump.major);
  const read = await steps.time('read', () => readDump(dump.path, tools, world));
  if (read.ok) return;
  throw new NoBackup(
    findingOf(backupRules.unreadable, {
      title: `${dump.name} cannot be read to its end`,
      detail: read.reason,
      fix: 'lockkeeper backup',
      subject: dump.name,
    }),
  );
}

/** What a restored dump may look like: what stood before the dump, or after it where a change ran meanwhile. */
export interface Expected extends Pick<Manifest, 'rows' | 'roles'> {
  readonly schemas: readonly [Schema, ...Schema[]];
}

/** Restores the dump into a scratch PostgreSQL and compares schema and rows. Throws `NoBackup`. */
export async function verifyRestored(
  dump: DumpFile,
  expected: Expected,
  { world, steps }: { readonly world: VerifyWorld; readonly steps: Steps },
): Promise<void> {
  world.progress(`restoring ${dump.name} into a scratch PostgreSQL ${dump.major}`);
  const server = await world.startServer(dump.major);
  try {
    await steps.time('restore', () => restoreAndCompare(dump, expected, { world, server }));
  } finally {
    await server.stop();
  }
}

async function restoreAndCompare(
  dump: DumpFile,
  expected: Expected,
  { world, server }: { readonly world: VerifyWorld; readonly server: ScratchServer },
): Promise<void> {
  const tools = await world.findTools(dump.major);
  await makeRoles(server, expected.roles);
  const database = await server.createDatabase();
  const address = server.url(database);
  const session = await connect(address);
  try {
    // A new database has it; a dump of one without it does not take it away.
    if (!expected.schemas[0].objects.has('schema public')) await session.execute('drop schema public');
    const reason = await restoreDump(dump.path, tools, { ...world, address, database });
    if (reason !== undefined) throw notRestored(dump, reason, server);
    const schema = await createInspector(session).full();
    const [lines = []] = expected.schemas
      .map((wanted) => schemaLines(wanted, schema))
      .sort((a, b) => a.length - b.length);
    const all = [...lines, ...compareRows(expected.rows, await countRows(session))];
    if (all.length > 0) throw differs(dump, all);
  } finally {
    await session.close();
  }
}

/** Owners, grants and policies of a dump name roles of the whole server. They cannot log in here. */
async function makeRoles({ admin }: ScratchServer, roles: readonly string[]): Promise<void> {
  const present = await admin.query<{ name: string }>('select rolname as name from pg_roles');
  const known = new Set(present.map(({ name }) => name));
  for (const role of roles) {
    if (!known.has(role)) await admin.query(`create role "${role.replaceAll('"', '""')}" nologin`);
  }
}

/** An extension has the version that the scratch server ships; the others are seen by a superuser alone. */
const leftOut = new Set(['extension', 'subscription', 'user mapping']);

function schemaLines(expected: Schema, actual: Schema): readonly string[] {
  return diffSchemas(expected, actual)
    .filter((difference) => !leftOut.has(difference.kind) && difference.class !== 'column-order')
    .map(({ kind, name, change, lines }) => [`${kind} ${name}: ${change}`, ...lines].join('\n'));
}

function notRestored(dump: DumpFile, reason: string, { major }: ScratchServer): NoBackup {
  const extension = /extension "([^"]+)" is not available/.exec(reason)?.[1];
  return new NoBackup(
    findingOf(backupRules.notRestored, {
      title: `${dump.name} cannot be restored into a PostgreSQL ${major}`,
      detail: reason,
      fix:
        extension === undefined
          ? 'mend what the server says; the file itself is readable'
          : `the scratch server does not have ${extension}: name a Docker image of PostgreSQL ${major} that has it, by image`,
      subject: dump.name,
    }),
  );
}

const mostLines = 20;

function differs(dump: DumpFile, lines: readonly string[]): NoBackup {
  const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
  return new NoBackup(
    findingOf(backupRules.differs, {
      title: `${dump.name}, restored, differs from its database in ${lines.length} ${lines.length === 1 ? 'place' : 'places'}`,
      detail: [...lines.slice(0, mostLines), ...more].join('\n'),
      fix: 'lockkeeper backup --verify restore',
      subject: dump.name,
    }),
  );
}

import type { ScratchServer } from '../../postgres/scratch/model.js';

/** Names of all roles of a server: they belong to no database. */
export async function rolesOf({ admin }: ScratchServer): Promise<readonly string[]> {
  const rows = await admin.query<{ rolname: string }>('select rolname from pg_roles');
  return rows.map((row) => row.rolname);
}

/**
 * Drops roles made by ups that are about to run once more. Nothing of ours depends on them: their database is gone. A
 * server that somebody has given keeps its roles.
 */
export async function dropNewRoles(server: ScratchServer, known: readonly string[]): Promise<void> {
  if (server.source === 'given') return;
  for (const role of await rolesOf(server)) {
    if (!known.includes(role)) await server.admin.query(`drop role "${role.replaceAll('"', '""')}"`);
  }
}

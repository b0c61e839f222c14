import type { Finding } from '../../core/finding.js';
import { knownServer } from '../../core/server-version.js';
import type { Tree } from '../../core/tree.js';
import type { History, Migration } from '../../migrations/model.js';
import { missesRows } from '../../rules/concurrent-builds.js';
import { judgeSql } from '../../rules/judge.js';
import { concurrentlyMissesRows } from '../../rules/rules/concurrently-misses-rows.js';

export interface ConcurrentBuilds {
  readonly history: History;
  /** The migrations that are to run. */
  readonly chosen: readonly Migration[];
  readonly direction: 'up' | 'down';
  readonly tree: Pick<Tree, 'read'>;
  /** Of the database in use: `14.2`. */
  readonly version: string;
}

const rule = concurrentlyMissesRows.info.id;
const severity = 'error';

/** Builds of indexes that the database’s own server is known to leave rows out of. Empty on all other servers. */
export async function missedRows(asked: ConcurrentBuilds): Promise<readonly Finding[]> {
  const server = knownServer(asked.version, 'the database itself');
  if (!server || !missesRows(server)) return [];
  const { history, chosen, direction } = asked;
  const { findings } = await judgeSql({
    history,
    judged: new Set(chosen),
    together: true,
    major: server.major,
    servers: [server],
    levelOf: ({ info }) => (info.id === rule ? severity : 'off'),
  });
  const isAsked = ({ subject }: Finding): boolean => subject.startsWith('down: ') === (direction === 'down');
  const ofCode = await Promise.all(chosen.map((migration) => inCode(migration, asked)));
  return [...findings.filter(isAsked), ...ofCode.flat()];
}

/** What a program sends is known when it runs, which is too late: its text has to do. */
async function inCode(
  migration: Migration,
  { direction, tree, version }: ConcurrentBuilds,
): Promise<readonly Finding[]> {
  const { id, file } = migration;
  if (!migration[direction] || migration[direction].sql) return [];
  const text = await tree.read(file).catch(() => '');
  const at = text.search(concurrentBuild);
  if (at < 0) return [];
  return [
    {
      rule,
      severity,
      title: `an index that ${id} builds may miss rows on PostgreSQL ${version}`,
      detail:
        'Its file builds an index concurrently. Rows that are updated meanwhile are left out, and nothing says so: known of 14.0 to 14.3, mended in 14.4.',
      fix: 'update the server to the newest 14 first: https://www.postgresql.org/docs/release/14.4/',
      location: { file, line: text.slice(0, at).split('\n').length },
      migration: id,
      subject: id,
    },
  ];
}

/** In SQL, with `op.create_index` and with `pgm.createIndex`. Comments count as well: better asked once too often. */
const concurrentBuild =
  /create\s+(?:unique\s+)?index\s+concurrently|reindex\b[^;'"`]{0,80}\bconcurrently|create_index\([^)]{0,2000}?postgresql_concurrently\s*=\s*True|createIndex\([^)]{0,2000}?concurrently\s*:\s*true/i;

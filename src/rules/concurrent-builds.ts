import { formatServerVersion, type KnownServer } from '../core/server-version.js';
import type { Node } from '../sql/grammar/grammar.js';

/**
 * Whether a server leaves rows out of indexes that it builds concurrently: 14.0 to 14.3. An optimization that came with
 * 14 was taken back in 14.4 for that; see the first change of https://www.postgresql.org/docs/release/14.4/.
 */
export function missesRows({ major, minor }: Pick<KnownServer, 'major' | 'minor'>): boolean {
  return major === 14 && minor < 4;
}

/** What is to be done before anything is built concurrently; empty where the servers are not known to need it. */
export function updateFirst(servers: readonly KnownServer[]): string {
  const server = servers.find(missesRows);
  return server
    ? ` PostgreSQL ${formatServerVersion(server)} leaves rows out of an index that is built concurrently: update it to the newest 14 before.`
    : '';
}

/** Whether a statement is CREATE INDEX CONCURRENTLY or REINDEX ... CONCURRENTLY. */
export function buildsConcurrently(node: Node): boolean {
  if ('IndexStmt' in node) return node.IndexStmt.concurrent === true;
  if (!('ReindexStmt' in node)) return false;
  const { params = [] } = node.ReindexStmt;
  return params.some((one) => 'DefElem' in one && one.DefElem.defname === 'concurrently' && !isOff(one));
}

/** `(CONCURRENTLY false)`. */
function isOff({ DefElem: { arg } }: Extract<Node, { DefElem: unknown }>): boolean {
  if (!arg) return false;
  const word =
    'String' in arg ? arg.String.sval : 'Boolean' in arg ? String(arg.Boolean.boolval ?? false) : '1';
  return /^(?:false|off|0)$/i.test(word ?? '');
}

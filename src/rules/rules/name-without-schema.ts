import type { RangeVar } from '@pgsql/types';
import { nodesOf } from '../../sql/grammar/mentions.js';
import { readableName } from '../../sql/quote.js';
import { namingKinds } from '../identifiers.js';
import type { SqlRule } from '../rule.js';

/** A name that means what the search path says. */
export const nameWithoutSchema: SqlRule = {
  info: {
    id: 'name-without-schema',
    title: 'A name is written without its schema',
    severity: 'off',
    cost: 'none',
    versions: 'all',
    why: 'What it means is decided by the search_path of whoever runs the migration: the same file can make a table in another schema, or change another table.',
    bad: 'ALTER TABLE orders ADD COLUMN note text;',
    good: 'ALTER TABLE public.orders ADD COLUMN note text;',
    mend: 'Write the schema in front.',
  },
  kinds: [...namingKinds, 'DeleteStmt', 'InsertStmt', 'TruncateStmt', 'UpdateStmt'],
  *check({ node, catalog }) {
    const bare = rangesIn(node).filter(isBare);
    const seen = new Set<string>();
    for (const { relname = '', location } of bare) {
      if (seen.has(relname)) continue;
      seen.add(relname);
      const schema = catalog.searchPath.find((path) => catalog.relations.has(`${path}.${relname}`));
      yield {
        title: `${readableName(relname)} is written without its schema`,
        fix: `${readableName(schema ?? catalog.searchPath[0] ?? 'public')}.${readableName(relname)}`,
        subject: relname,
        byte: location,
      };
    }
  },
};

/** Temporary tables have no schema to write. */
function isBare({ schemaname, relpersistence }: RangeVar): boolean {
  return schemaname === undefined && relpersistence !== 't';
}

/** Relations at any depth, also where the tree leaves their kind out; common table expressions are none. */
function rangesIn(tree: unknown): readonly RangeVar[] {
  const own = new Set(nodesOf(tree, 'CommonTableExpr').map(({ ctename }) => ctename));
  const found: RangeVar[] = [];
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if ('relname' in value && 'relpersistence' in value) found.push(value as RangeVar);
    open.push(...Object.values(value));
  }
  return found.filter(({ relname }) => !own.has(relname));
}

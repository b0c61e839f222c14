import type { ColumnDef } from '@pgsql/types';
import type { Catalog } from '../../schema/replay/catalog.js';
import { columnOf, constraintsOf, serialTypes } from '../../schema/replay/columns.js';
import { keyOf, qualified, splitName, typeName } from '../../schema/replay/names.js';
import { brief, type Effect, type PredictCommand } from '../effect.js';
import { isVolatile } from './volatile.js';

/** Why adding a column writes the whole table anew. */
export type RewriteReason = 'volatile default' | 'serial' | 'identity' | 'generated' | 'domain';

/**
 * Undefined where the server only changes its catalog. Measured on 12 to 18: a domain that has constraints rewrites
 * even without a default; a virtual column (18) does not.
 */
export function rewriteReason(definition: ColumnDef, catalog: Catalog): RewriteReason | undefined {
  const written = typeName(definition.typeName);
  if (written.name in serialTypes) return 'serial';
  const column = columnOf(definition);
  if (column.identity) return 'identity';
  if (column.generated === 'stored') return 'generated';
  if (column.default && isVolatile(column.default, catalog)) return 'volatile default';
  const domain = catalog.domains.get(
    qualified(catalog, splitName(written.name), (key) => catalog.domains.has(key)),
  );
  return domain && (domain.constraints.size > 0 || domain.notNull) ? 'domain' : undefined;
}

export const addColumnEffects: PredictCommand = (relation, { def, missing_ok }, { catalog }) => {
  if (!def || !('ColumnDef' in def)) return [brief(relation, 'ACCESS EXCLUSIVE')];
  const definition = def.ColumnDef;
  if (missing_ok && catalog.relations.get(relation)?.columns.has(definition.colname ?? '')) {
    return [brief(relation, 'ACCESS EXCLUSIVE')];
  }
  const rewrite = rewriteReason(definition, catalog) !== undefined;
  const hasDefault = columnOf(definition).default !== undefined;
  const references = constraintsOf(definition, 'CONSTR_FOREIGN');
  const checksRows =
    constraintsOf(definition, 'CONSTR_CHECK').length > 0 ||
    constraintsOf(definition, 'CONSTR_UNIQUE').length > 0 ||
    constraintsOf(definition, 'CONSTR_PRIMARY').length > 0 ||
    (references.length > 0 && hasDefault);
  const own: Effect = { relation, lock: 'ACCESS EXCLUSIVE', scan: rewrite || checksRows, rewrite };
  const parents = references.map(
    ({ pktable }): Effect => ({
      relation: keyOf(catalog, pktable),
      lock: 'SHARE ROW EXCLUSIVE',
      scan: hasDefault,
      rewrite: false,
    }),
  );
  return [own, ...parents];
};

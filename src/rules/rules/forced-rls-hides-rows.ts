import { keyOf } from '../../schema/replay/names.js';
import { brief } from '../effect.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A change of rows that row level security hides from their owner. */
export const forcedRlsHidesRows: SqlRule = {
  info: {
    id: 'forced-rls-hides-rows',
    title: 'FORCE ROW LEVEL SECURITY hides the rows from the migration too',
    severity: 'error',
    cost: 'none: it changes 0 rows and says so to nobody',
    versions: 'all',
    claim: 'rows',
    why: 'With FORCE the policies hold for the owner as well. A migration has no tenant, so its UPDATE or DELETE sees no row and ends well, and the data stays as it was.',
    bad: "UPDATE orders SET kind = 'usual' WHERE kind IS NULL; -- orders has FORCE ROW LEVEL SECURITY",
    good: 'ALTER TABLE orders NO FORCE ROW LEVEL SECURITY;\nUPDATE ...;\nALTER TABLE orders FORCE ROW LEVEL SECURITY; -- in the same transaction',
    mend: 'Run it as a role with BYPASSRLS, or lift FORCE for the transaction, and check how many rows were changed.',
  },
  kinds: ['UpdateStmt', 'DeleteStmt'],
  *check(statement) {
    const { node } = statement;
    const change =
      'UpdateStmt' in node ? node.UpdateStmt : 'DeleteStmt' in node ? node.DeleteStmt : undefined;
    if (!change) return;
    const table = keyOf(statement.catalog, change.relation);
    const security = statement.catalog.relations.get(table)?.rowSecurity;
    if (!security?.enabled || !security.forced) return;
    const name = shown(table);
    yield {
      title: `row level security hides the rows of ${name} from this statement`,
      detail:
        'It changes no row and does not fail, unless the role that migrates has BYPASSRLS or is a superuser.',
      fix: `-- run it as a role with BYPASSRLS; or, where it is quick, as this takes the strongest lock:\nALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY;\n${statement.text};\nALTER TABLE ${name} FORCE ROW LEVEL SECURITY; -- in the same transaction`,
      subject: `${table} ${statement.text.replace(/\s+/g, ' ').slice(0, 80)}`,
      effects: [brief(table, 'ROW EXCLUSIVE')],
    };
  },
};

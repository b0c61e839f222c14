import { keyOf } from '../../schema/replay/names.js';
import { brief, type Predict } from '../effect.js';

/** Without a WHERE every row is read and written; with one, only the server knows how many. */
export const updateEffects: Predict<'UpdateStmt'> = ({ relation, whereClause }, { catalog }) =>
  whereClause ? [] : [{ ...brief(keyOf(catalog, relation), 'ROW EXCLUSIVE'), scan: true }];

export const deleteEffects: Predict<'DeleteStmt'> = ({ relation, whereClause }, { catalog }) =>
  whereClause ? [] : [{ ...brief(keyOf(catalog, relation), 'ROW EXCLUSIVE'), scan: true }];

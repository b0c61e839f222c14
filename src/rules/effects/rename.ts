import { keyOf } from '../../schema/replay/names.js';
import { brief, type Predict } from '../effect.js';

/** Kinds of names whose owner is locked for good: those of a schema, a type or a label lock no relation. */
const locking: ReadonlySet<string> = new Set([
  'OBJECT_COLUMN',
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_FOREIGN_TABLE',
  'OBJECT_TABCONSTRAINT',
  'OBJECT_POLICY',
  'OBJECT_TRIGGER',
  'OBJECT_RULE',
]);

export const renameEffects: Predict<'RenameStmt'> = ({ renameType = '', relation }, { catalog }) =>
  relation && locking.has(renameType) ? [brief(keyOf(catalog, relation), 'ACCESS EXCLUSIVE')] : [];

export const setSchemaEffects: Predict<'AlterObjectSchemaStmt'> = ({ relation }, { catalog }) =>
  relation ? [brief(keyOf(catalog, relation), 'ACCESS EXCLUSIVE')] : [];

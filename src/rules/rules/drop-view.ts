import { droppedRelations } from '../effects/drop.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A view that is gone for code that reads it. */
export const dropView: SqlRule = {
  info: {
    id: 'drop-view',
    title: 'A view is dropped that running code may read',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the view, for a moment',
    versions: 'all',
    why: 'The version of the app that runs now fails from the commit on, and so does a report that reads the view. A view that is dropped and made again in the same change, with other columns, is no such thing.',
    bad: 'DROP VIEW open_orders;',
    good: '-- first release: nothing reads it any more\n-- second release:\nDROP VIEW open_orders;',
    mend: 'Release an app that does not read it, and drop it in the release after.',
  },
  kinds: ['DropStmt'],
  *check({ node, catalog, isNew }) {
    if (!('DropStmt' in node)) return;
    const { removeType } = node.DropStmt;
    if (removeType !== 'OBJECT_VIEW' && removeType !== 'OBJECT_MATVIEW') return;
    for (const key of droppedRelations(catalog, node.DropStmt)) {
      if (isNew(key)) continue;
      yield {
        title: `${shown(key)} is gone for whatever reads it`,
        fix: 'release an app that does not read it first; then: -- lockkeeper: ignore drop-view: nothing reads it since <version>',
        subject: key,
        stands: () => !catalog.relations.has(key),
      };
    }
  },
};

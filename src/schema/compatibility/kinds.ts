import { columnJudges, judgeAddedColumn } from './columns.js';
import {
  constraintJudges,
  indexJudges,
  judgeAddedConstraint,
  judgeAddedIndex,
  judgeRemovedConstraint,
  judgeRemovedIndex,
  judgeRenamedConstraint,
} from './constraints.js';
import { always, type Judge, type PropertyJudges, unseen } from './object-change.js';
import { judgePolicy, policyJudges, sequenceJudges, tableJudges, viewJudges } from './relations.js';
import { domainJudges, judgeAddedRoutine, routineJudges, typeJudges } from './types.js';

/** How one kind of object is judged. What a kind leaves out cannot be told, and counts as breaking old code. */
export interface KindJudges {
  readonly added?: Judge;
  readonly removed?: Judge;
  readonly renamed?: Judge;
  /** By property; those of `anyProperty` hold for every kind. */
  readonly properties?: PropertyJudges;
}

const harmless: Judge = () => undefined;
const gone = always('old code may use it');
/** What nobody can have used before it was there. */
const fresh = { added: harmless, removed: gone };
/** What no statement of an application names or notices. */
const unnoticed = { added: harmless, removed: harmless, renamed: harmless };

const onEveryWrite: Judge = () =>
  'it runs on what old code writes: whether old code can live with that cannot be told';
const trigger = { added: onEveryWrite, removed: always('old code may rely on what it does') };

export const kinds: Readonly<Record<string, KindJudges>> = {
  schema: fresh,
  extension: fresh,
  table: { ...fresh, properties: tableJudges },
  'foreign table': { ...fresh, properties: tableJudges },
  view: { ...fresh, properties: viewJudges },
  'materialized view': { ...fresh, properties: viewJudges },
  sequence: { ...fresh, properties: sequenceJudges },
  column: { added: judgeAddedColumn, removed: gone, properties: columnJudges },
  constraint: {
    added: judgeAddedConstraint,
    removed: judgeRemovedConstraint,
    renamed: judgeRenamedConstraint,
    properties: constraintJudges,
  },
  index: {
    added: judgeAddedIndex,
    removed: judgeRemovedIndex,
    renamed: harmless,
    properties: {
      ...indexJudges,
      tablespace: unseen,
      options: unseen,
      clustered: unseen,
      'replica identity': unseen,
      statistics: unseen,
    },
  },
  trigger: { ...trigger, renamed: harmless },
  rule: trigger,
  policy: { added: judgePolicy, removed: judgePolicy, renamed: harmless, properties: policyJudges },
  statistics: { ...unnoticed, properties: { definition: unseen, target: unseen } },
  'default privileges': { ...unnoticed, properties: { grants: unseen } },
  function: { ...fresh, added: judgeAddedRoutine, properties: routineJudges },
  procedure: { ...fresh, added: judgeAddedRoutine, properties: routineJudges },
  aggregate: { ...fresh, added: judgeAddedRoutine },
  type: { ...fresh, properties: typeJudges },
  domain: { ...fresh, properties: domainJudges },
  collation: fresh,
  language: fresh,
  server: fresh,
  'foreign data wrapper': fresh,
  'user mapping': fresh,
  'text search configuration': fresh,
  'text search dictionary': fresh,
  'text search parser': fresh,
  'text search template': fresh,
  publication: { added: harmless },
};

import type { SchemaObject } from '../model.js';
import { always, type Judge, type ObjectChange, type PropertyJudges, unseen } from './object-change.js';
import { isWider } from './width.js';

/** A column that an old INSERT does not name must fill itself. */
export const judgeAddedColumn: Judge = ({ to, after }) => {
  if (!to || isFilled(to)) return undefined;
  const domain = after.objects.get(`domain ${to.properties.type}`);
  if (domain?.properties.default !== undefined) return undefined;
  const required = to.properties['not null'] ?? domain?.properties['not null'] ?? refusesNull(to, after);
  return required
    ? 'it is NOT NULL and has no default: an INSERT of old code, which does not name it, is refused'
    : undefined;
};

/** A domain may refuse NULL by a check. */
function refusesNull(column: SchemaObject, after: ObjectChange['after']): boolean {
  const parent = `domain ${column.properties.type}`;
  return [...after.objects.values()].some(
    (object) =>
      object.kind === 'constraint' &&
      object.parent === parent &&
      !/^CHECK \(\(VALUE (?:[<>=~!]+|~~\*?) /.test(object.properties.definition ?? ''),
  );
}

/** Whether a row gets a value for the column when nobody names it. */
export function isFilled({ properties }: SchemaObject): boolean {
  return (
    properties.default !== undefined ||
    properties.generated !== undefined ||
    properties.identity !== undefined
  );
}

export const columnJudges: PropertyJudges = {
  type: (from = '', to = '') =>
    isWider(from, to) ? undefined : `its type changes from ${from} to ${to}, which old code does not expect`,
  collation: always('it sorts and compares differently'),
  'not null': (from, to) =>
    from === undefined || to === undefined
      ? to && 'it becomes NOT NULL: old code that leaves it empty is refused'
      : undefined,
  default: (from, to, { to: column }) => {
    if (from === undefined || (column && to === undefined && isFilled(column))) return undefined;
    return to === undefined
      ? 'its default goes: an INSERT of old code that relies on it writes NULL or is refused'
      : `its default changes from ${from} to ${to}: rows of old code get another value than it was written for`;
  },
  identity: (from, to, { to: column }) => {
    if (to === 'ALWAYS') return 'it is generated always: old code that gives a value itself is refused';
    const lost = to === undefined && from !== undefined && column && !isFilled(column);
    return lost ? 'nothing generates its value any more: an INSERT of old code is refused' : undefined;
  },
  generated: (_from, to) =>
    to === undefined
      ? 'nothing computes its value any more, and old code does not write it'
      : 'the server computes it now: old code that writes it is refused, or reads other values',
  'foreign options': always('it is read from another place'),
  inherited: unseen,
  storage: unseen,
  compression: unseen,
  statistics: unseen,
  options: unseen,
};

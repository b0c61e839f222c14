import { columnsAround, isOwnEachTime, mentions, staysNull } from './new-columns.js';
import type { Judge, ObjectChange, PropertyJudges } from './object-change.js';

const notConflict = 'ON CONFLICT of old code no longer finds it';

/** What a new constraint asks of rows that old code writes. */
export const judgeAddedConstraint: Judge = (change) => {
  const { type, definition = '' } = change.to?.properties ?? {};
  const columns = columnsAround(change);
  if (!columns) return `it asks of every value what old code does not know: ${definition}`;
  if (type === 'UNIQUE' || type === 'PRIMARY KEY' || type === 'EXCLUDE')
    return judgeUnique(change, definition);
  const [local = ''] = definition.split(' REFERENCES ');
  const old = columns.known.some((column) => mentions(local, column));
  if (type === 'FOREIGN KEY')
    return old ? 'old code may write a value that the referenced table does not have' : undefined;
  if (old) return 'it checks columns that old code writes without knowing of it';
  return letsNullThrough(definition)
    ? undefined
    : 'it may refuse NULL, which old code leaves in columns that it does not know';
};

export const judgeRemovedConstraint: Judge = ({ from }) => {
  const { type, definition = '' } = from?.properties ?? {};
  if (type === 'CHECK') return undefined;
  if (type !== 'FOREIGN KEY') return notConflict;
  return / ON (?:DELETE|UPDATE) /.test(definition)
    ? 'what it did to referencing rows (ON DELETE, ON UPDATE) old code has to do itself'
    : undefined;
};

export const judgeRenamedConstraint: Judge = ({ from }) =>
  ['CHECK', 'FOREIGN KEY'].includes(from?.properties.type ?? '')
    ? undefined
    : 'ON CONFLICT ON CONSTRAINT of old code says the old name';

export const constraintJudges: PropertyJudges = {
  type: () => 'it is a constraint of another kind',
  definition: (from = '', to = '') => {
    if (to === from.replace(/ NOT VALID$/, '') || isLongerList(from, to)) return undefined;
    return `it asks for something else: ${to}`;
  },
};

/** A unique index or constraint is judged alike. */
function judgeUnique(change: ObjectChange, definition: string): string | undefined {
  const columns = columnsAround(change);
  const own = columns?.added.filter((column) => mentions(definition, column)) ?? [];
  const apart = own.some(
    (column) => isOwnEachTime(column) || (staysNull(column) && !/NULLS NOT DISTINCT/.test(definition)),
  );
  if (!columns || (apart && !definition.startsWith('EXCLUDE'))) return undefined;
  return 'old code may write two rows that are the same to it';
}

export const judgeAddedIndex: Judge = (change) => {
  const { definition = '' } = change.to?.properties ?? {};
  return isUnique(definition) ? judgeUnique(change, definition) : undefined;
};

export const judgeRemovedIndex: Judge = ({ from }) =>
  isUnique(from?.properties.definition ?? '') ? notConflict : undefined;

export const indexJudges: PropertyJudges = {
  definition: (from = '', to = '') =>
    isUnique(from) || isUnique(to) ? 'it is unique over something else, or no longer' : undefined,
  valid: (_from, to, { from }) =>
    to !== undefined && isUnique(from?.properties.definition ?? '') ? notConflict : undefined,
};

function isUnique(definition: string): boolean {
  return definition.startsWith('CREATE UNIQUE INDEX');
}

/** Functions of the server that answer NULL to NULL. */
const strict =
  'length|char_length|octet_length|lower|upper|btrim|ltrim|rtrim|abs|round|jsonb_typeof|date_part';
const mayRefuseNull = new RegExp(
  `\\bIS\\b|\\bCASE\\b|(?<!\\b(?:${strict}|ANY|ALL|AND|OR|NOT) ?)(?<=[\\w"] ?)\\(`,
  'i',
);

/**
 * A check passes on NULL, and a comparison gives NULL for NULL. Anything that looks at NULL itself (IS, CASE, most
 * functions) may refuse it.
 */
function letsNullThrough(definition: string): boolean {
  const code = definition
    .replace(/^CHECK /, '')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/::[\w ]+\(\d+(?:,\d+)?\)/g, '');
  return !mayRefuseNull.test(code);
}

/** `status = ANY (ARRAY['a', 'b'])` that has got more items: what old code writes still passes. */
function isLongerList(from: string, to: string): boolean {
  const form = /^(CHECK \(+.*? = ANY \(+ARRAY\[)(.*)(\].*)$/;
  const [, before, old = '', end] = form.exec(from) ?? [];
  const [, after, now = '', last] = form.exec(to) ?? [];
  if (before === undefined || before !== after || end !== last) return false;
  const items = itemsOf(now);
  return itemsOf(old).every((item) => items.includes(item));
}

function itemsOf(list: string): readonly string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((item) => item.trim()) ?? [];
}

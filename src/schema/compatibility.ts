import type { SchemaChange } from '../core/schema-change.js';
import { changedProperties } from './classify.js';
import { kinds } from './compatibility/kinds.js';
import type { ObjectChange, PropertyJudge, PropertyJudges } from './compatibility/object-change.js';
import { unseen } from './compatibility/object-change.js';
import { judgeGrants, judgeOwner } from './compatibility/rights.js';
import type { Schema, SchemaObject } from './model.js';
import { onlyIn } from './only-in.js';
import { findRenames } from './renames.js';
import { toSide } from './side.js';

/**
 * What changed between two schemas, an object a change, each judged by what the code that ran on the first one meets
 * on the second. What cannot be told breaks: a rollback that is wrongly refused costs a call, one that is wrongly done
 * costs rows. Rows themselves are not seen.
 */
export function schemaChanges(before: Schema, after: Schema): readonly SchemaChange[] {
  if (before === after) return [];
  const lost = onlyIn(before, after);
  const made = onlyIn(after, before);
  const renames =
    lost.length === 0 || made.length === 0 ? [] : findRenames(lost, made, [toSide(before), toSide(after)]);
  const renamed = new Set(renames.flatMap(({ expected, actual }) => [expected, actual]));
  const around = { before, after };
  return [
    ...lost.filter((object) => !renamed.has(object)).map((from) => removal({ ...around, from })),
    ...renames.map(({ expected, actual }) => rename({ ...around, from: expected, to: actual })),
    ...changedObjects(around),
    ...made.filter((object) => !renamed.has(object)).map((to) => addition({ ...around, to })),
  ];
}

type Added = ObjectChange & { readonly to: SchemaObject };
type Removed = ObjectChange & { readonly from: SchemaObject };
type Kept = Added & Removed;

function addition(change: Added): SchemaChange {
  const { kind } = change.to;
  if (isOfView(change.to)) return altered({ ...change, from: { ...change.to, properties: {} } });
  const judge = kinds[kind]?.added ?? (() => `what a new ${kind} means for old code cannot be told`);
  return toChange(change.to, 'added', judge(change));
}

function removal(change: Removed): SchemaChange {
  const { kind } = change.from;
  if (isOfView(change.from)) return altered({ ...change, to: { ...change.from, properties: {} } });
  const judge = kinds[kind]?.removed ?? (() => `whether old code uses this ${kind} cannot be told`);
  return toChange(change.from, 'removed', judge(change));
}

function rename(change: Kept): SchemaChange {
  const { renamed, removed } = kinds[change.from.kind] ?? {};
  const reason = (renamed ?? removed)?.(change);
  const said = `it is called ${change.to.name} now, and old code says the old name`;
  return toChange(change.from, 'renamed', renamed ? reason : said);
}

function changedObjects({ before, after }: Pick<ObjectChange, 'before' | 'after'>): readonly SchemaChange[] {
  const changes: SchemaChange[] = [];
  for (const [key, from] of before.objects) {
    const to = after.objects.get(key);
    if (!to || to === from || changedProperties(from, to).length === 0) continue;
    changes.push(altered({ before, after, from, to }));
  }
  return changes;
}

/** Every kind has these. */
const anyProperty: PropertyJudges = { comment: unseen, grants: judgeGrants, owner: judgeOwner };

/** The first property that breaks gives the reason. */
function altered(change: Kept): SchemaChange {
  const { from, to } = change;
  const judges = { ...anyProperty, ...kinds[from.kind]?.properties };
  const reasons = changedProperties(from, to).map((name) => {
    const judge: PropertyJudge =
      judges[name] ?? (() => `its ${name} changes, and what that means cannot be told`);
    return judge(from.properties[name], to.properties[name], change);
  });
  return toChange(
    from,
    'changed',
    reasons.find((reason) => reason !== undefined),
  );
}

/** Of a view only those columns are kept that carry something of their own: it comes and goes, not the column. */
function isOfView({ kind, parent }: SchemaObject): boolean {
  return kind === 'column' && /^(?:materialized )?view /.test(parent ?? '');
}

function toChange(
  object: SchemaObject,
  change: SchemaChange['change'],
  breaks: string | undefined,
): SchemaChange {
  const { kind, name } = object;
  return { kind, name, change, ...(breaks === undefined ? {} : { breaks }) };
}

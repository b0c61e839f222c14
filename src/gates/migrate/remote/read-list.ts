import { printable } from '../../../core/text.js';
import { type Json, valuesAt } from '../../../http/json-path.js';
import { migrationIdOf, readMigrations } from '../../http-smoke/expect/admin.js';
import type { RemoteState } from './route.js';

/** Where in an answer the migrations stand; the usual forms are known without. */
export interface ListPaths {
  readonly applied: string;
  readonly pending: string;
}

export type ReadList =
  | {
      readonly ok: true;
      readonly state: RemoteState;
      /** The app says that a run is under way. */
      readonly running: boolean;
      /** What the app says went wrong, now or in its last run. */
      readonly trouble?: string;
    }
  /** One sentence. */
  | { readonly ok: false; readonly why: string };

type JsonMap = { readonly [key: string]: Json };

/** Far above any history, far below what would fill a report. */
const most = 20_000;
const longestId = 300;

/** The migrations that an app's own list tells. A list that may have more pages, or tells numbers only, is not read. */
export function readList(json: Json | undefined, paths: ListPaths | undefined): ReadList {
  if (json === undefined) return { ok: false, why: 'the answer is empty' };
  const more = isMap(json) && ['next', 'next_cursor', 'nextCursor', 'has_more', 'hasMore'].find(isSet(json));
  if (more) return { ok: false, why: `the list goes on on further pages (\`${more}\`): it must come whole` };
  const found = paths ? readPaths(json, paths) : readUsual(json);
  if (typeof found === 'string') return { ok: false, why: found };
  const wrong = wrongIn(found);
  if (wrong !== undefined) return { ok: false, why: wrong };
  const trouble = troubleOf(json);
  return { ok: true, state: found, running: isRunning(json), ...(trouble === undefined ? {} : { trouble }) };
}

/** What an answer says of a failure, whatever its status; undefined where it tells none. */
export function troubleOf(json: Json | undefined): string | undefined {
  if (!isMap(json)) return undefined;
  const { status, state, success, ok, error, errors, last_error: lastError } = json;
  const word = [status, state].find((value) => typeof value === 'string' && /fail|error/i.test(value));
  const told = [error, errors, lastError].find((value) => hasContent(value));
  if (told === undefined && word === undefined && success !== false && ok !== false) return undefined;
  const text = textOf(told) ?? textOf(json.message) ?? textOf(word) ?? 'it says that it failed';
  return printable(text.replace(/\s+/g, ' ').slice(0, 300));
}

const appliedNames = ['applied', 'executed', 'completed', 'done'];
const pendingNames = ['pending', 'unapplied', 'missing', 'todo'];
const mixedNames = ['migrations', 'items', 'data', 'results'];
/** What says of an item of a mixed list whether it is applied. */
const signs = ['status', 'state', 'applied', 'pending', 'applied_at', 'appliedAt', 'run_on'];

/** Two lists, or one whose items say of themselves whether they are applied. */
function readUsual(json: Json): RemoteState | string {
  const found = readMigrations(json);
  const applied = listAt(json, appliedNames);
  const pending = listAt(json, pendingNames);
  const mixed = isList(json) ? json : listAt(json, mixedNames);
  const items = applied ?? mixed;
  if (!found || !items) return `no list of migrations was found in the answer: ${shapeOf(json)}`;
  const isTold = pending !== undefined || saysNone(json) || (!applied && mixed?.every(hasSign));
  if (!isTold) return `the answer does not tell which migrations are pending: ${shapeOf(json)}`;
  const hasIds = [...items, ...(pending ?? [])].every((item) => migrationIdOf(item).length === 1);
  return hasIds ? found : 'not every migration in the answer has an id';
}

function listAt(json: Json, names: readonly string[]): readonly Json[] | undefined {
  return isMap(json) ? names.map((name) => json[name]).find(isList) : undefined;
}

/** A number of pending ones has no ids, so only none will do. */
function saysNone(json: Json): boolean {
  return isMap(json) && ['pending_count', 'pendingCount', 'pending'].some((name) => json[name] === 0);
}

function hasSign(item: Json): boolean {
  return isMap(item) && signs.some((name) => Object.hasOwn(item, name));
}

function readPaths(json: Json, { applied, pending }: ListPaths): RemoteState | string {
  const appliedIds = idsAt(json, applied);
  if (typeof appliedIds === 'string') return appliedIds;
  const pendingIds = idsAt(json, pending);
  return typeof pendingIds === 'string' ? pendingIds : { applied: appliedIds, pending: pendingIds };
}

/** A filter may find nothing, and that means none; a name that is not there means that the path is wrong. */
function idsAt(json: Json, path: string): readonly string[] | string {
  const [start = path] = path.startsWith('$') ? path.split(/\[[?*]|\.\*|\.\./, 1) : [path];
  if (valuesAt(json, start).length === 0) return `nothing is at ${path} in the answer: ${shapeOf(json)}`;
  const items = valuesAt(json, path).flatMap((value) => (isList(value) ? value : [value]));
  const ids = items.flatMap(migrationIdOf);
  return ids.length === items.length ? ids : `not everything at ${path} has an id`;
}

function wrongIn({ applied, pending }: RemoteState): string | undefined {
  const all = [...applied, ...pending];
  if (all.length > most) return `it lists ${all.length} migrations; up to ${most} are read`;
  if (all.some((id) => id.trim() === '' || id.length > longestId))
    return 'an id in it is empty, or a whole text';
  const twice = all.find((id, index) => all.indexOf(id) !== index);
  return twice === undefined ? undefined : `it lists ${printable(twice)} twice`;
}

function isRunning(json: Json): boolean {
  if (!isMap(json)) return false;
  const word = [json.status, json.state].find((value) => typeof value === 'string');
  return (
    json.running === true || (typeof word === 'string' && /running|progress|migrating|queue/i.test(word))
  );
}

/** What was answered in place of a list, without its values: they may be anything. */
function shapeOf(json: Json): string {
  if (isList(json)) return `it is a list of ${json.length}`;
  if (!isMap(json)) return `it is a ${json === null ? 'null' : typeof json}`;
  const names = Object.keys(json).slice(0, 10).map(printable);
  return names.length === 0 ? 'it is an empty object' : `it has ${names.join(', ')}`;
}

const isSet = (map: JsonMap) => (name: string) => hasContent(map[name]);

function hasContent(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  return !isList(value) || value.length > 0;
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (isList(value)) return textOf(value[0]);
  if (!isMap(value)) return undefined;
  return textOf(value.message) ?? textOf(value.detail);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

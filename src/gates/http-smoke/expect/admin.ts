import type { Json } from '../../../http/json-path.js';
import { timeOf } from './matcher.js';

/**
 * Admin endpoints have no standard. These readers take the forms that apps really answer with: a list by itself or
 * under a usual name, its items as texts or as maps with usual names. Undefined where none of them fits.
 */

type JsonMap = { readonly [key: string]: Json };

export interface Backup {
  readonly id: string;
  /** Milliseconds since the epoch; of the name `app_20260106_220000.db` where nothing else tells it. */
  readonly time?: number;
  /** In lower case. */
  readonly status?: string;
}

const idNames = ['id', 'backup_id', 'backupId', 'name', 'filename', 'file_name', 'file', 'key', 'path'];
const timeNames = [
  'finished_at',
  'finishedAt',
  'completed_at',
  'created_at',
  'createdAt',
  'created',
  'timestamp',
  'modified',
  'mtime',
  'ran_at',
  'date',
  'time',
];
const statusNames = ['status', 'state'];

/** The backups of a list. */
export function readBackups(json: Json | undefined): readonly Backup[] | undefined {
  const items = listOf(json, ['backups', 'items', 'data', 'results', 'files']);
  return items?.flatMap((item) => readBackup(item) ?? []);
}

/** One backup: its name, or a map. */
export function readBackup(item: Json): Backup | undefined {
  if (typeof item === 'string') return withTime({ id: item }, timeOfName(item));
  if (!isMap(item)) return undefined;
  const id = firstOf(item, idNames);
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const status = firstOf(item, statusNames) ?? (item.success === false ? 'failed' : undefined);
  const names = idNames.map((name) => item[name]).filter((name) => typeof name === 'string');
  const time = timeOf(firstOf(item, timeNames)) ?? names.map(timeOfName).find((found) => found !== undefined);
  return withTime(
    { id: String(id), ...(typeof status === 'string' ? { status: status.toLowerCase() } : {}) },
    time,
  );
}

function withTime(backup: Backup, time: number | undefined): Backup {
  return time === undefined ? backup : { ...backup, time };
}

/** The digits of a date and a time in a name, taken as UTC. */
function timeOfName(name: string): number | undefined {
  const match = /(20\d\d)-?(\d\d)-?(\d\d)(?:[T_-]?(\d\d)[:-]?(\d\d)[:-]?(\d\d)?)?/.exec(name);
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** Whether a status says that a backup failed, or that it still runs; no status is as good as done. */
export function progressOf({ status }: Backup): 'done' | 'running' | 'failed' {
  if (status === undefined) return 'done';
  if (/fail|error|abort|cancel/.test(status)) return 'failed';
  return /run|pend|queu|progress|start|creat|wait|process/.test(status) ? 'running' : 'done';
}

export interface MigrationList {
  /** Oldest first. */
  readonly applied: readonly string[];
  readonly pending: readonly string[];
}

const migrationIds = ['id', 'migration_id', 'migrationId', 'version', 'revision', 'name', 'filename'];

/** Applied and pending migrations: two lists, or one with a sign on each item. */
export function readMigrations(json: Json | undefined): MigrationList | undefined {
  if (isMap(json)) {
    const applied = listOf(firstOf(json, ['applied', 'executed', 'completed', 'done']), []);
    const pending = listOf(firstOf(json, ['pending', 'unapplied', 'missing', 'todo']), []);
    const count = firstOf(json, ['pending_count', 'pendingCount', 'pending']);
    const pendingIds = pending?.flatMap(migrationIdOf) ?? countedPending(count);
    if (applied) return { applied: inOrder(applied), pending: pendingIds ?? [] };
    const items = listOf(json, ['migrations', 'items', 'data', 'results']);
    if (items) {
      const split = splitByState(items);
      return { applied: split.applied, pending: pendingIds ?? split.pending };
    }
    const current = firstOf(json, ['current', 'head', 'version', 'revision', 'latest']);
    if (typeof current === 'string' && pendingIds) return { applied: [current], pending: pendingIds };
    return undefined;
  }
  const items = listOf(json, []);
  return items && splitByState(items);
}

function countedPending(count: Json | undefined): readonly string[] | undefined {
  if (typeof count !== 'number') return undefined;
  return Array.from({ length: Math.min(count, 1000) }, (_, index) => `number ${index + 1}`);
}

/** One that failed or is under way is not applied. */
const notApplied = /pend|not|wait|todo|queu|running|progress|fail|error|abort|cancel/i;

function splitByState(items: readonly Json[]): MigrationList {
  const isPending = (item: Json): boolean => {
    if (!isMap(item)) return false;
    const status = firstOf(item, statusNames);
    if (typeof status === 'string') return notApplied.test(status);
    if (typeof item.applied === 'boolean') return !item.applied;
    if (typeof item.pending === 'boolean') return item.pending;
    return ['applied_at', 'appliedAt', 'run_on'].some((name) => item[name] === null);
  };
  return {
    applied: inOrder(items.filter((item) => !isPending(item))),
    pending: items.filter(isPending).flatMap(migrationIdOf),
  };
}

/** By the time of each where all have one, else by their numbers where all begin with one, else as they are listed. */
function inOrder(items: readonly Json[]): readonly string[] {
  const entries = items.flatMap((item) => migrationIdOf(item).map((id) => ({ id, time: appliedAt(item) })));
  const numbered = entries.every(({ id }) => /^[Vv]?\d/.test(id));
  const timed = entries.every(({ time }) => time !== undefined);
  const byNumber = (a: string, b: string): number =>
    numbered ? a.localeCompare(b, 'en', { numeric: true }) : 0;
  if (!timed && !numbered) return entries.map(({ id }) => id);
  return [...entries]
    .sort((a, b) => (timed ? (a.time ?? 0) - (b.time ?? 0) : 0) || byNumber(a.id, b.id))
    .map(({ id }) => id);
}

function appliedAt(item: Json): number | undefined {
  return isMap(item)
    ? timeOf(firstOf(item, ['applied_at', 'appliedAt', 'run_on', 'executed_at', ...timeNames]))
    : undefined;
}

/** The id of a migration: a text, or what stands under a usual name of a map; empty where there is none. */
export function migrationIdOf(item: Json): readonly string[] {
  if (typeof item === 'string') return [item];
  const id = isMap(item) ? firstOf(item, migrationIds) : undefined;
  return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
}

/** Whether a scheduler says that it runs; undefined where the answer does not tell. */
export function schedulerRuns(json: Json | undefined): boolean | undefined {
  if (!isMap(json)) return undefined;
  const signs = [json, json.scheduler, json.backup].flatMap((part) =>
    isMap(part) ? schedulerSigns(part) : [],
  );
  if (typeof json.scheduler === 'boolean') signs.push(json.scheduler);
  return signs.length === 0 ? undefined : signs.every(Boolean);
}

function schedulerSigns(map: JsonMap): boolean[] {
  const flags = ['enabled', 'running', 'scheduler_running', 'schedulerRunning', 'active', 'ok'];
  const known = flags.map((name) => map[name]).filter((value) => typeof value === 'boolean');
  const status = firstOf(map, statusNames);
  return typeof status === 'string' ? [...known, !/stop|fail|error|disabled|dead|off/i.test(status)] : known;
}

/** The list itself, or the first list under one of these names. */
function listOf(json: Json | undefined, names: readonly string[]): readonly Json[] | undefined {
  if (isList(json)) return json;
  if (!isMap(json)) return undefined;
  return names.map((name) => json[name]).find(isList);
}

function firstOf(map: JsonMap, names: readonly string[]): Json | undefined {
  return names.map((name) => map[name]).find((value) => value !== undefined && value !== null);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

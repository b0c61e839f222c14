import { parseSettingTime } from '../core/duration.js';
import type { Location } from '../core/location.js';

/**
 * What a project's own files say of the sessions in which its runner applies migrations, as far as that is certain
 * without running anything.
 */
export interface SessionWord {
  /** The files that were read for it, from the repository's root. */
  readonly looked: readonly string[];
  /** Of each setting at most one. */
  readonly limits: readonly SessionLimit[];
  /** Where a limit is named in a way that says nothing for certain. */
  readonly unsure?: Location;
  /** Whether the smoke-run's sessions go by it as well: what is seen there is then the whole truth. */
  readonly holdsInRuns: boolean;
}

export interface SessionLimit extends Limit {
  readonly location: Location;
}

export interface Limit {
  readonly name: LimitName;
  readonly milliseconds: number;
}

const limitNames = ['lock_timeout', 'statement_timeout', 'transaction_timeout'] as const;
export type LimitName = (typeof limitNames)[number];

/** Whether a text names a limit at all. */
export function namesLimit(text: string): boolean {
  return /\b(?:lock|statement|transaction)_timeout\b/i.test(text);
}

/** A setting by its name and value; undefined for what is no limit, or no time. */
export function limitOf(name: string, value: string): Limit | undefined {
  const known = limitNames.find((one) => one === name.toLowerCase());
  const milliseconds = parseSettingTime(value);
  return known && milliseconds !== undefined ? { name: known, milliseconds } : undefined;
}

/** The limits in options for a server as libpq takes them: `-c lock_timeout=4000 --statement_timeout=5min`. */
export function limitsInOptions(options: string): readonly Limit[] {
  const found = options.matchAll(/(?:^|\s)(?:-c\s*|--)([a-z_]+)=((?:\\.|\S)+)/gi);
  return [...found].flatMap(
    ([, name = '', value = '']) => limitOf(name, value.replace(/\\(.)/g, '$1')) ?? [],
  );
}

/** The limits that SQL sets: `SET lock_timeout = '4s'; SET LOCAL statement_timeout TO 5000`. */
export function limitsInSql(sql: string): readonly Limit[] {
  const set = /^\s*set\s+(?:session\s+|local\s+)?([a-z_]+)\s*(?:=|\bto\b)\s*(?:'([^']*)'|(\w+))\s*$/i;
  return sql.split(';').flatMap((statement) => {
    const [, name = '', quoted, bare] = set.exec(statement) ?? [];
    return limitOf(name, quoted ?? bare ?? '') ?? [];
  });
}

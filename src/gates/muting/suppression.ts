import { daysSince } from '../../core/day.js';
import type { Location } from '../../core/location.js';

/**
 * A comment `lockkeeper: ignore <rule>[, <rule>] [until <day>]: <reason>`. It holds for the whole migration it stands in.
 */
export interface Suppression {
  readonly location: Location;
  /** At least one. */
  readonly rules: readonly string[];
  /** Empty when none was given: then it has no effect. */
  readonly reason: string;
  /** What stands behind `until`: the last day on which it holds, in UTC. */
  readonly until?: string;
}

const comment = /(?:--|#|\/\/)[ \t]*lockkeeper:[ \t]*ignore\b[ \t]*([^:\r\n]*)(?::([^\r\n]*))?/g;

/** Reads the suppressions of one file, in the comment style of SQL, Python or JavaScript. */
export function readSuppressions(text: string, file: string): readonly Suppression[] {
  if (!text.includes('lockkeeper:')) return [];
  return [...text.matchAll(comment)].map((match) => {
    const [, rules = '', until] = /^(.*?)(?:(?:^|[ \t])until\b[ \t]*(\S*).*)?$/.exec(match[1] ?? '') ?? [];
    return {
      location: { file, line: lineAt(text, match.index) },
      rules: rules.split(',').map((rule) => rule.trim()),
      reason: (match[2] ?? '').replace(/\*\/\s*$/, '').trim(),
      ...(until === undefined ? {} : { until }),
    };
  });
}

/** Whether it takes anything out on that day. */
export function holds({ reason, until }: Suppression, now: Date): boolean {
  if (reason === '') return false;
  const past = until === undefined ? 0 : daysSince(until, now);
  return past !== undefined && past <= 0;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

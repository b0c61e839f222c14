import picomatch from 'picomatch';
import { daysSince } from '../../core/day.js';
import { severities } from '../../core/finding.js';
import type { RuleInfo, RuleLevel } from '../../core/rule.js';
import type { PartLevels, ProjectLevels } from '../../core/rule-levels.js';
import { tablePattern } from '../../core/table-pattern.js';

/** Where a rule speaks. */
export interface RulePlace {
  readonly file?: string | undefined;
  /** The tables that a statement names or locks, by `schema.name`. */
  readonly tables?: () => readonly string[];
}

type Rule = Pick<RuleInfo, 'id' | 'severity'>;

export interface Levels {
  /** What the project says of a rule at a place; undefined where it says nothing. */
  said(rule: Rule, place: RulePlace): RuleLevel | undefined;
  /** Whether it may speak anywhere. */
  isOn(rule: Rule): boolean;
}

interface Part {
  readonly rules: PartLevels['rules'];
  matches(name: string): boolean;
}

/** Puts together what a project says of rules. What has expired must be left out before: `current`. */
export function levelsOf({ levels = {}, paths = [], tables = [] }: ProjectLevels): Levels {
  const byPath = paths.map(({ pattern, rules }): Part => ({ rules, matches: matcherOf(pattern) }));
  const byTable = tables.map(
    ({ pattern, rules }): Part => ({ rules, matches: tablePattern(pattern)?.matches ?? (() => false) }),
  );
  const onPath = ({ id }: Rule, file: string | undefined): RuleLevel | undefined =>
    (file === undefined ? undefined : lastOf(byPath, id, file)) ?? levels[id];
  return {
    said(rule, { file, tables: named }) {
      const said = onPath(rule, file);
      if (!named || !byTable.some(({ rules }) => rules[rule.id] !== undefined)) return said;
      const each = named().map((table) => lastOf(byTable, rule.id, table) ?? said);
      // A statement on two tables counts as much as on the one where it counts most.
      return each.length === 0 ? said : strictest(each, rule.severity);
    },
    isOn: ({ id, severity }) =>
      [levels[id] ?? severity, ...[...byPath, ...byTable].map(({ rules }) => rules[id] ?? 'off')].some(
        (level) => level !== 'off',
      ),
  };
}

function lastOf(parts: readonly Part[], id: string, name: string): RuleLevel | undefined {
  return parts.findLast(({ rules, matches }) => rules[id] !== undefined && matches(name))?.rules[id];
}

function strictest(said: readonly (RuleLevel | undefined)[], own: RuleLevel): RuleLevel | undefined {
  const order: readonly RuleLevel[] = [...severities, 'off'];
  const rank = (level: RuleLevel | undefined): number => order.indexOf(level ?? own);
  return said.reduce((a, b) => (rank(a) <= rank(b) ? a : b));
}

/** A folder means all that lies below it. */
function matcherOf(glob: string): (path: string) => boolean {
  const matches = picomatch([glob, `${glob}/**`], { dot: true });
  return (path) => matches(path);
}

/** What still holds on that day. */
export function current({ levels, paths, tables }: ProjectLevels, now: Date): ProjectLevels {
  const holds = ({ until }: PartLevels): boolean => until === undefined || (daysSince(until, now) ?? 0) <= 0;
  return { levels, paths: paths?.filter(holds), tables: tables?.filter(holds) };
}

import { leavesRepository, type Project } from '../../config/projects.js';
import { parseDay } from '../../core/day.js';
import { type Problem, UserError } from '../../core/errors.js';
import type { PartLevels } from '../../core/rule-levels.js';
import { nearest } from '../../core/suggest.js';
import { tablePattern } from '../../core/table-pattern.js';
import type { Services } from '../services.js';

/**
 * Throws one `UserError` for all that is wrong with what projects say of rules: names that are no rule, rules of a
 * release, whose levels are fixed, patterns that match nothing there could be, days that there are not. They would
 * change nothing, in silence.
 */
export async function refuseBadRules(
  projects: readonly Project[],
  services: Pick<Services, 'rules'>,
): Promise<void> {
  const said = projects.flatMap(({ settings }) => saidOf(settings));
  const problems = new Map<string, Problem>();
  const add = (found: readonly Problem[]): void => {
    // Several projects may have it from the top of the file.
    for (const problem of found) problems.set(JSON.stringify(problem), problem);
  };
  if (said.length > 0) add(await ruleProblems(said, services));
  for (const { path, settings } of projects) {
    add(settings.paths.flatMap((part) => [...pathProblems(part, path), ...dayProblems(part)]));
    add(
      settings.tables.flatMap((part) => [
        ...tableProblems(part.pattern, placeOf(part)),
        ...dayProblems(part),
      ]),
    );
    add((settings.assumeSmall ?? []).flatMap((text) => tableProblems(text, 'assume-small')));
  }
  if (problems.size > 0) throw new UserError([...problems.values()]);
}

interface SaidRule {
  readonly name: string;
  readonly where: NonNullable<Problem['where']>;
  /** Only what judges SQL knows of tables. */
  readonly ofTable: boolean;
}

function saidOf({ rules, paths, tables }: Project['settings']): readonly SaidRule[] {
  const ofPart = (ofTable: boolean) => (part: PartLevels) =>
    Object.keys(part.rules).map((name) => ({ name, where: placeOf(part), ofTable }));
  return [
    ...Object.keys(rules).map((name) => ({ name, where: 'rules', ofTable: false })),
    ...paths.flatMap(ofPart(false)),
    ...tables.flatMap(ofPart(true)),
  ];
}

function placeOf({ where, pattern }: PartLevels): NonNullable<Problem['where']> {
  return where ?? pattern;
}

async function ruleProblems(
  said: readonly SaidRule[],
  services: Pick<Services, 'rules'>,
): Promise<readonly Problem[]> {
  const { hasLevel } = await import('../../gates/rules.js');
  const { sqlRuleInfos } = await import('../../rules/rules/index.js');
  const ofSql = new Set(sqlRuleInfos.map(({ id }) => id));
  const known = (await services.rules()).map(({ id }) => id);
  return said.flatMap(({ name, where, ofTable }): readonly Problem[] => {
    if (!known.includes(name)) {
      const meant = nearest(name, known.filter(hasLevel));
      return [
        {
          what: `there is no rule \`${name}\``,
          where,
          fix: meant ? `did you mean \`${meant}\`?` : 'see docs/rules for all of them',
        },
      ];
    }
    if (!hasLevel(name)) {
      return [
        {
          what: `the level of \`${name}\` is fixed`,
          where,
          why: 'a gate of a release reports it, and no project says how much that counts',
          fix: `remove ${name}; the input fail-on of the gate says from which severity on it fails`,
        },
      ];
    }
    if (!ofTable || ofSql.has(name)) return [];
    return [{ what: `\`${name}\` is not about a table`, where, fix: 'say it in `paths` or `rules`' }];
  });
}

function pathProblems(part: PartLevels, folder: string): readonly Problem[] {
  const { pattern } = part;
  const where = placeOf(part);
  if (leavesRepository(folder, pattern)) {
    return [
      {
        what: `${pattern} is no pattern inside of the repository`,
        where,
        fix: 'write it relative to the project',
      },
    ];
  }
  if (pattern.trim() === '' || pattern.startsWith('!') || !isBalanced(pattern)) {
    const what = `${JSON.stringify(pattern)} is no file pattern`;
    return [{ what, where, fix: 'write one such as migrations/legacy/** or db/{old,older}/*.sql' }];
  }
  return [];
}

/** A bracket that is left open is matched letter by letter: nobody means that. */
function isBalanced(pattern: string): boolean {
  const open: string[] = [];
  for (const sign of pattern) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (')]}'.includes(sign) && open.pop() !== '([{'[')]}'.indexOf(sign)]) return false;
  }
  return open.length === 0;
}

function tableProblems(pattern: string, where: NonNullable<Problem['where']>): readonly Problem[] {
  if (tablePattern(pattern)) return [];
  const what = `${JSON.stringify(pattern)} names no table`;
  return [{ what, where, fix: 'write it as orders, public.orders, audit.* or "Odd name"' }];
}

function dayProblems(part: PartLevels): readonly Problem[] {
  if (part.until === undefined || parseDay(part.until) !== undefined) return [];
  const what = `until: ${JSON.stringify(part.until)} is no day`;
  return [{ what, where: placeOf(part), fix: 'write it as year, month and day: 2026-12-31' }];
}

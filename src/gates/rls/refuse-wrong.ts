import { type Problem, UserError } from '../../core/errors.js';
import type { Declarations, WantedPolicy, WantedTable } from './declarations.js';
import { sqlReader } from './sql-reader.js';

/** Throws one `UserError` for all declarations that no server would take, or that contradict one another. */
export function refuseWrong({ tables, proofs }: Declarations): void {
  const problems: Problem[] = tables.flatMap(policyProblems);
  for (const { only, place } of proofs) {
    if (only !== undefined && !isOneCondition(only)) problems.push(notOne('`only`', place));
  }
  if (problems.length > 0) throw new UserError(problems);
}

function policyProblems({ schema, name, policies }: WantedTable): readonly Problem[] {
  return policies.flatMap((policy, index) => {
    const problems: Problem[] = [];
    if (policies.findIndex((other) => other.name === policy.name) < index) {
      problems.push({
        what: `${schema}.${name} has two policies called ${policy.name}`,
        where: policy.place,
        fix: 'give each a name of its own',
      });
    }
    const wrong = wrongConditions(policy);
    if (wrong) {
      problems.push({ what: `policy ${policy.name} of ${schema}.${name} ${wrong}`, where: policy.place });
    }
    for (const condition of [policy.using, policy.check]) {
      if (condition === undefined || isOneCondition(condition)) continue;
      problems.push(notOne(`policy ${policy.name} of ${schema}.${name}`, policy.place));
    }
    return problems;
  });
}

/** What PostgreSQL takes for which command. */
function wrongConditions({ command, using, check }: WantedPolicy): string | undefined {
  if (command === 'insert' && using !== undefined) return 'is for insert, which takes only `check`';
  if ((command === 'select' || command === 'delete') && check !== undefined) {
    return `is for ${command}, which takes only \`using\``;
  }
  if (using === undefined && check === undefined) return 'has no condition: give `using` or `check`';
  return undefined;
}

/** Whether its parentheses close what they open, so that it ends where we end it. */
function isOneCondition(condition: string): boolean {
  const reader = sqlReader(`(${condition}\n)`);
  return reader.parentheses() !== undefined && reader.ended && !/^\s*$/.test(condition);
}

function notOne(what: string, where: Problem['where'] & object): Problem {
  return {
    what: `${what} has a condition whose parentheses or quotes do not close`,
    where,
    fix: 'write one SQL expression, without a semicolon at its end',
  };
}

import type { RuleLevel } from '../core/rule.js';
import type { Migration } from '../migrations/model.js';
import type { Prediction } from './prediction.js';
import type { SqlRule } from './rule.js';
import { sqlRules } from './rules/index.js';
import type { ScriptStatement } from './script/read-script.js';

interface Context {
  readonly migration: Migration;
  /** What the project says of a rule in this file. */
  levelOf(rule: SqlRule): RuleLevel | undefined;
}

/** What rules say of a statement that no grammar reads. */
export function judgeUnread(
  { text, location }: ScriptStatement,
  problem: string,
  { migration, levelOf }: Context,
): readonly Prediction[] {
  return sqlRules.flatMap((rule) => {
    if (!rule.checkUnread) return [];
    const said = levelOf(rule);
    const level = said ?? rule.info.severity;
    if (level === 'off') return [];
    return [...rule.checkUnread({ text, problem })].map(
      ({ byte: _, severity: own, stands: __, effects: ___, ...body }) => {
        const severity = said === undefined ? (own ?? level) : level;
        const finding = { rule: rule.info.id, severity, ...body, location, migration: migration.id };
        return { finding, claim: undefined, effects: [], statement: { text, location } };
      },
    );
  });
}

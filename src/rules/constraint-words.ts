import type { Constraint } from '../schema/replay/catalog.js';
import { constraintOf } from '../schema/replay/constraints.js';
import { readableName } from '../sql/quote.js';
import { catalogBefore } from './before-command.js';
import type { JudgedCommand } from './commands.js';
import type { JudgedStatement } from './rule.js';
import { shown } from './words.js';

/** A constraint that a command adds, with the words to add it by. */
export interface AddedConstraint {
  readonly constraint: Constraint;
  readonly table: string;
  /** Quoted where it must be. */
  readonly name: string;
  /** `CHECK (total >= 0)`, without its name in front. */
  readonly clause: string;
}

/** Undefined for a command that adds no constraint. */
export function addedConstraint(
  statement: JudgedStatement,
  command: JudgedCommand,
): AddedConstraint | undefined {
  const { def } = command.command;
  if (!def || !('Constraint' in def)) return undefined;
  const catalog = catalogBefore(statement, command);
  const relation = catalog.relations.get(command.table);
  const name = def.Constraint.conname ?? def.Constraint.indexname;
  const constraint = relation && constraintOf(catalog, relation, { node: def.Constraint });
  const named = name ?? constraint?.name ?? 'the_name';
  return {
    constraint: constraint ?? { name: named, kind: 'check', validated: true, enforced: true, columns: [] },
    table: shown(command.table),
    name: readableName(named),
    clause: command.text.replace(/^constraint\s+("(?:[^"]|"")*"|\S+)\s+/i, ''),
  };
}

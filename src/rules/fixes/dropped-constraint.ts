import type { AlterTableCmd } from '@pgsql/types';
import type { TextEdit } from '../../core/text-edit.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { commandPlaces, withoutCommand } from './command-places.js';
import type { Declined, FixSite, PlacedStatement, Script } from './fix.js';
import { isWrapping } from './outside-transaction.js';
import { removal } from './remove.js';

/** Whether the statement is `ALTER TABLE ... DROP CONSTRAINT name` and nothing more. */
export function dropsConstraint(node: Node, name: string): boolean {
  const commands = commandsIn(node);
  return commands.length === 1 && commands.every((command) => isDropOf(command, name));
}

/**
 * Takes the dropping of a constraint out of a down: something else drops it by then. No edit where the down drops its
 * table or its column, and the constraint with it.
 */
export function withoutDrop(
  { textOf }: Pick<FixSite, 'textOf'>,
  down: Script,
  name: string,
): TextEdit | Declined | undefined {
  const naming = down.statements.filter(({ nodes }) => JSON.stringify(nodes).includes(JSON.stringify(name)));
  const [own, ...more] = naming;
  if (!own) return undefined;
  if (more.length > 0) return { declined: `its down names ${name} in several statements` };
  const [node] = own.nodes;
  const commands = node ? commandsIn(node) : [];
  const index = commands.findIndex((command) => isDropOf(command, name));
  if (index < 0) return { declined: `its down names ${name} and does not only drop it` };
  if (commands.length > 1) return commandEdit(own, commands.length, index);
  if (down.statements.every((one) => one === own || isWrapping(one)))
    return { declined: 'its down would have nothing left' };
  const taken = removal(textOf(down.file), down, own);
  return taken?.edit ?? { declined: 'what undoes it shares its line with something else' };
}

/** Takes one of several commands out of its statement. */
export function commandEdit(own: PlacedStatement, count: number, index: number): TextEdit | Declined {
  const places = commandPlaces(own.text, count);
  const edit = places && withoutCommand(own.text, places, index);
  if (!edit) return { declined: 'a comment stands between the commands of its ALTER TABLE' };
  return { ...edit, start: own.start + edit.start, end: own.start + edit.end };
}

export function commandsIn(node: Node): readonly AlterTableCmd[] {
  if (!('AlterTableStmt' in node)) return [];
  return (node.AlterTableStmt.cmds ?? []).flatMap((one) =>
    'AlterTableCmd' in one ? [one.AlterTableCmd] : [],
  );
}

function isDropOf({ subtype, name, behavior }: AlterTableCmd, constraint: string): boolean {
  return subtype === 'AT_DropConstraint' && name === constraint && behavior !== 'DROP_CASCADE';
}

import type { TextEdit } from '../../core/text-edit.js';
import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import { shown } from '../words.js';
import { notNullPlace } from './command-places.js';
import type { Fix, FixSite, PlacedStatement } from './fix.js';
import { whyNotLater } from './surroundings.js';

/**
 * SET NOT NULL as a CHECK that is NOT VALID; a migration of its own validates it, after which SET NOT NULL reads no row,
 * and drops it again.
 */
export const setNotNull: Fix = (site) => {
  const { statement, up, index, subject } = site;
  const own = up.statements[index];
  const command = commandsOf(statement, 'AT_SetNotNull').find(
    ({ table, command: { name } }) => `${table}.${name}` === subject,
  );
  const column = command?.command.name;
  const place = own && column !== undefined && notNullPlace(own.text, column, 'set');
  const relation = command && statement.catalog.relations.get(command.table);
  if (!own || !command || column === undefined || !place || !relation) return undefined;
  const name = checkName(column);
  if (relation.constraints.has(name)) return { declined: `there is a constraint ${name} already` };
  const why = whyNotLater(site, { table: relation.name, name, unique: false });
  if (why !== undefined) return { declined: why };
  const add = `ADD CONSTRAINT ${readableName(name)} CHECK (${readableName(column)} IS NOT NULL) NOT VALID`;
  const edits = new Map<string, readonly TextEdit[]>([[up.file, [within(own, place, add)]]]);
  for (const { file, edit } of droppedInDown(site, column, name))
    edits.set(file, [...(edits.get(file) ?? []), edit]);
  const table = shown(command.table);
  return {
    edits,
    following: [
      {
        words: ['set', column, 'not null'],
        body: {
          up: stepsBehindCheck({ table, column, check: name }).join('\n'),
          down: `ALTER TABLE ${table} ALTER COLUMN ${readableName(column)} DROP NOT NULL, ${add};`,
        },
        transaction: true,
      },
    ],
  };
};

/** What the check is called that stands in for NOT NULL for a while. */
export function checkName(column: string): string {
  return `${column}_there`;
}

/** What follows in later migrations: `table` as it is shown, the others as they are. */
export function stepsBehindCheck(names: {
  readonly table: string;
  readonly column: string;
  readonly check: string;
}): readonly [string, string, string] {
  const [column, check] = [readableName(names.column), readableName(names.check)];
  return [
    `ALTER TABLE ${names.table} VALIDATE CONSTRAINT ${check};`,
    `ALTER TABLE ${names.table} ALTER COLUMN ${column} SET NOT NULL;`,
    `ALTER TABLE ${names.table} DROP CONSTRAINT ${check};`,
  ];
}

/** The way back takes the check away instead of NOT NULL. */
function droppedInDown(
  { down }: FixSite,
  column: string,
  check: string,
): readonly { readonly file: string; readonly edit: TextEdit }[] {
  if (!down) return [];
  return down.statements.flatMap((one) => {
    const isAlter = one.nodes.some((node) => 'AlterTableStmt' in node);
    const place = isAlter ? notNullPlace(one.text, column, 'drop') : undefined;
    if (!place) return [];
    return [{ file: down.file, edit: within(one, place, `DROP CONSTRAINT ${readableName(check)}`) }];
  });
}

function within(
  { start }: PlacedStatement,
  place: { readonly start: number; readonly end: number },
  text: string,
): TextEdit {
  return { start: start + place.start, end: start + place.end, text };
}

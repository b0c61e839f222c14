import { fittingName } from '../../schema/replay/constraints.js';
import { quoteText, readableName } from '../../sql/quote.js';
import { shown } from '../words.js';

/** A trigger that sets a column of every row that is written from here on, and its end. */
export function fillingTrigger({
  table,
  column,
  expression,
}: {
  /** `schema.name`. */
  readonly table: string;
  readonly column: string;
  /** Names columns of the table. */
  readonly expression: string;
}): { readonly make: readonly string[]; readonly drop: readonly string[] } {
  const dot = table.lastIndexOf('.');
  const own = fittingName(table.slice(dot + 1), column, 'fill');
  const [name, trigger, routine] = [shown(table), readableName(own), shown(`${table.slice(0, dot)}.${own}`)];
  const body = `BEGIN NEW.${readableName(column)} := (SELECT ${expression} FROM (SELECT NEW.*) AS written); RETURN NEW; END`;
  return {
    make: [
      `CREATE FUNCTION ${routine}() RETURNS trigger LANGUAGE plpgsql AS ${quoteText(body)};`,
      `CREATE TRIGGER ${trigger} BEFORE INSERT OR UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION ${routine}();`,
    ],
    drop: [`DROP TRIGGER ${trigger} ON ${name};`, `DROP FUNCTION ${routine}();`],
  };
}

import { fittingName } from '../../schema/replay/constraints.js';
import { readableName } from '../../sql/quote.js';
import type { RewriteReason } from '../effects/add-column.js';
import type { JudgedStatement } from '../rule.js';
import { shown } from '../words.js';
import { domainSteps } from './domain-column.js';
import { fillingTrigger } from './filling-trigger.js';
import { constraintSteps, type NewColumn } from './new-column.js';
import { batches } from './steps.js';

/** The way to a new column that does not write the whole table at once. */
export function stepsAround(statement: JudgedStatement, added: NewColumn, reason: RewriteReason): string {
  return steps[reason](statement, added).join('\n');
}

type Steps = (statement: JudgedStatement, added: NewColumn) => readonly string[];

const withDefault: Steps = (statement, added) => {
  const [name, own] = [shown(added.table), readableName(added.column)];
  return [
    `ALTER TABLE ${name} ADD COLUMN ${own} ${added.words.type};`,
    `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT ${added.words.value};`,
    ...filled(statement, added),
  ];
};

/** Old rows get their default, then come the constraints. */
const filled: Steps = (statement, added) => {
  const own = readableName(added.column);
  return [
    ...batches(statement.catalog, added.table, { assignment: `${own} = DEFAULT`, open: `${own} IS NULL` }),
    ...constraintSteps(statement, added),
  ];
};

const plainTypes: Readonly<Record<string, string>> = {
  smallserial: 'smallint',
  serial2: 'smallint',
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
};

const numbered: Steps = (statement, added) => {
  const type = plainTypes[added.words.type.toLowerCase()] ?? 'bigint';
  const sequence = beside(added, 'seq');
  const [name, own] = [shown(added.table), readableName(added.column)];
  return [
    `ALTER TABLE ${name} ADD COLUMN ${own} ${type};`,
    `CREATE SEQUENCE ${sequence} AS ${type} OWNED BY ${name}.${own};`,
    `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT nextval('${sequence}');`,
    ...filled(statement, { ...added, words: { ...added.words, notNull: true } }),
  ];
};

/** An identity takes no value of its own for old rows: a sequence numbers them first. */
const identity: Steps = (statement, added) => {
  const [name, own] = [shown(added.table), readableName(added.column)];
  const sequence = beside(added, 'fill');
  return [
    `ALTER TABLE ${name} ADD COLUMN ${own} ${added.words.type};`,
    `CREATE SEQUENCE ${sequence} OWNED BY ${name}.${own};`,
    `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT nextval('${sequence}');`,
    ...filled(statement, { ...added, words: { ...added.words, notNull: true } }),
    '-- then, in one transaction:',
    `ALTER TABLE ${name} ALTER COLUMN ${own} DROP DEFAULT;`,
    `ALTER TABLE ${name} ALTER COLUMN ${own} ADD GENERATED ${added.words.identity ?? 'ALWAYS'} AS IDENTITY;`,
    `SELECT setval(pg_get_serial_sequence('${name}', '${added.column.replaceAll("'", "''")}'), nextval('${sequence}'));`,
    `DROP SEQUENCE ${sequence};`,
  ];
};

const generated: Steps = (statement, added) => {
  const { table, column, words } = added;
  const [name, own] = [shown(table), readableName(column)];
  const expression = words.generated ?? 'NULL';
  if (statement.major >= 18)
    return [
      '-- worked out when it is read, and nothing is written:',
      `ALTER TABLE ${name} ADD COLUMN ${own} ${words.type} GENERATED ALWAYS AS (${expression}) VIRTUAL;`,
      ...constraintSteps(statement, added),
    ];
  return [
    `ALTER TABLE ${name} ADD COLUMN ${own} ${words.type};`,
    ...fillingTrigger({ table, column, expression }).make,
    ...batches(statement.catalog, table, { assignment: `${own} = ${expression}`, open: `${own} IS NULL` }),
    ...constraintSteps(statement, added),
  ];
};

const steps: Readonly<Record<RewriteReason, Steps>> = {
  'volatile default': withDefault,
  serial: numbered,
  identity,
  generated,
  domain: domainSteps,
};

/** `orders_a_seq`, in the schema of its table. */
function beside({ table, column }: NewColumn, ending: string): string {
  const dot = table.lastIndexOf('.');
  return shown(`${table.slice(0, dot)}.${fittingName(table.slice(dot + 1), column, ending)}`);
}

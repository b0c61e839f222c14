import { chosenName } from '../../schema/replay/constraints.js';
import { describeType, qualified, splitName } from '../../schema/replay/names.js';
import { writeExpression } from '../../sql/grammar/write-expression.js';
import { readableName } from '../../sql/quote.js';
import type { JudgedStatement } from '../rule.js';
import { shown } from '../words.js';
import { constraintSteps, type NewColumn } from './new-column.js';
import { batches } from './steps.js';

/** A column of the domain's own type, with what the domain asks for as a check that is validated later. */
export function domainSteps(statement: JudgedStatement, added: NewColumn): readonly string[] {
  const { table, column, words } = added;
  const { catalog } = statement;
  const domain = catalog.domains.get(
    qualified(catalog, splitName(words.type), (key) => catalog.domains.has(key)),
  );
  const [name, own] = [shown(table), readableName(column)];
  const checks = [...(domain?.constraints.values() ?? [])].map(({ expression }) =>
    expression === undefined ? undefined : writeExpression(expression, { value: own }),
  );
  if (domain === undefined || checks.includes(undefined))
    return [
      `-- add ${own} with the type that ${words.type} is made of, and what the domain asks for as a CHECK NOT VALID;`,
      '-- validate that in a later migration',
    ];
  const bare = table.slice(table.lastIndexOf('.') + 1);
  const constraints = checks.map((check, index) => ({
    kind: 'check' as const,
    name: chosenName(bare, 'check', [column]) + (index || ''),
    text: `CHECK (${check})`,
  }));
  const { value } = words;
  return [
    `-- the type that ${words.type} is made of, and what the domain asks for as a check:`,
    `ALTER TABLE ${name} ADD COLUMN ${own} ${describeType(domain.base)};`,
    ...(value === undefined
      ? []
      : [
          `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT ${value};`,
          ...batches(catalog, table, { assignment: `${own} = DEFAULT`, open: `${own} IS NULL` }),
        ]),
    ...constraintSteps(statement, {
      ...added,
      words: {
        ...words,
        notNull: words.notNull || domain.notNull,
        constraints: [...constraints, ...words.constraints],
      },
    }),
  ];
}

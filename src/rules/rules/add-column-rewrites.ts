import type { ColumnDef } from '@pgsql/types';
import { describeType, typeName } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { commandsOf, type JudgedCommand } from '../commands.js';
import { type RewriteReason, rewriteReason } from '../effects/add-column.js';
import type { JudgedStatement, SqlFinding, SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** Adding a column whose value differs from row to row. */
export const addColumnRewrites: SqlRule = {
  info: {
    id: 'add-column-rewrites',
    title: 'A new column makes the server write the whole table anew',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
    versions: 'all',
    rowsFail: ['23', '22'],
    claim: 'rewrite',
    bySize: true,
    why: 'A default that differs from row to row, serial, identity, a stored generated column, or a domain with constraints cannot be kept as one value in the catalog, as PostgreSQL does with constants. Every row is written, and nobody reads or writes the table meanwhile.',
    bad: 'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();',
    good: 'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();\n-- then fill old rows in batches',
    mend: 'Add the column without its default, set the default for new rows, and fill old rows in batches outside of the migration.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const command of commandsOf(statement, 'AT_AddColumn')) {
      const { def } = command.command;
      if (def && 'ColumnDef' in def) yield* judge(statement, command, def.ColumnDef);
    }
  },
};

const reasons: Readonly<Record<RewriteReason, string>> = {
  'volatile default': 'its default has another value for every row',
  serial: 'serial gives every row a number of its own',
  identity: 'an identity gives every row a number of its own',
  generated: 'a stored generated column is worked out for every row',
  domain: 'its domain has constraints, which are checked for every row, also without a default',
};

function* judge(
  { catalog }: JudgedStatement,
  { table, text, byte }: JudgedCommand,
  definition: ColumnDef,
): Iterable<SqlFinding> {
  const reason = rewriteReason(definition, catalog);
  if (!reason) return;
  const name = definition.colname ?? '';
  yield {
    title: `adding ${name} writes all of ${shown(table)} anew`,
    detail: `${upper(reasons[reason])}. ${upper(blocks('ACCESS EXCLUSIVE', table))}, for as long as it takes to write every row and every index.`,
    fix: steps[reason]({
      table: shown(table),
      column: readableName(name),
      type: describeType(typeName(definition.typeName)),
      value:
        /\bdefault\s+(.+?)(?:\s+(?:not\s+null|null|unique|primary|references|check|constraint)\b.*)?$/is.exec(
          text,
        )?.[1] ?? '<the value>',
    }),
    subject: `${table}.${name}`,
    byte,
  };
}

interface Named {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** The expression of its default. */
  readonly value: string;
}

const counted = ({ table, column, type }: Named): string => {
  const plain = type.replace(/^(?:big)?serial8?$/, (serial) => (serial === 'serial' ? 'integer' : 'bigint'));
  const sequence = readableName(
    `${table.replaceAll('"', '')}_${column.replaceAll('"', '')}_seq`.split('.').at(-1) ?? '',
  );
  return [
    `ALTER TABLE ${table} ADD COLUMN ${column} ${plain};`,
    `CREATE SEQUENCE ${sequence} OWNED BY ${table}.${column};`,
    `ALTER TABLE ${table} ALTER COLUMN ${column} SET DEFAULT nextval('${sequence}');`,
    `-- then, in batches: UPDATE ${table} SET ${column} = DEFAULT WHERE ${column} IS NULL AND ...`,
  ].join('\n');
};

const steps: Readonly<Record<RewriteReason, (named: Named) => string>> = {
  'volatile default': ({ table, column, type, value }) =>
    [
      `ALTER TABLE ${table} ADD COLUMN ${column} ${type};`,
      `ALTER TABLE ${table} ALTER COLUMN ${column} SET DEFAULT ${value};`,
      `-- then, in batches: UPDATE ${table} SET ${column} = DEFAULT WHERE ${column} IS NULL AND ...`,
    ].join('\n'),
  serial: counted,
  identity: counted,
  generated: ({ table, column, type }) =>
    [
      `ALTER TABLE ${table} ADD COLUMN ${column} ${type};`,
      `-- a trigger that fills ${column} for new rows, then old rows in batches; on PostgreSQL 18, GENERATED ... VIRTUAL instead of STORED`,
    ].join('\n'),
  domain: ({ table, column }) =>
    [
      `ALTER TABLE ${table} ADD COLUMN ${column} <the domain's own base type>;`,
      `ALTER TABLE ${table} ADD CONSTRAINT ${column}_check CHECK (...) NOT VALID;`,
      `-- and in a later migration: ALTER TABLE ${table} VALIDATE CONSTRAINT ${column}_check;`,
    ].join('\n'),
};

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { type NamedKind, type Naming, patternFor } from '../../core/agreed.js';
import { matchNames } from '../../core/guarded-pattern.js';
import type { Catalog } from '../../schema/replay/catalog.js';
import { readableName } from '../../sql/quote.js';
import { type GivenName, givenNames } from '../given-names.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A name of another form than the team has agreed on. */
export const nameNotAsAgreed: SqlRule = {
  info: {
    id: 'name-not-as-agreed',
    title: 'A name does not have the form that the project has agreed on',
    severity: 'error',
    cost: 'none',
    versions: 'all',
    why: 'Names of one form can be guessed, sorted and searched for. A name cannot be changed later without breaking the code that uses it, so it has to be right when it is given. The rule speaks only where `naming` is set.',
    bad: 'CREATE INDEX idx1 ON orders (note); -- with naming: { index: ^ix_[a-z0-9_]+$ }',
    good: 'CREATE INDEX ix_orders_note ON orders (note);',
    mend: 'Give it a name that matches, in the migration that makes it. The patterns stand in `lockkeeper.yml` under `naming`, by what is named; they are JavaScript regular expressions and match anywhere unless they begin with ^ and end with $. A name that the server makes up counts as well: write it yourself.',
  },
  kinds: ['CreateStmt', 'CreateTableAsStmt', 'AlterTableStmt', 'IndexStmt', 'RenameStmt'],
  *check(statement) {
    const { naming } = statement.agreed;
    // A down gives back the names of before.
    if (!naming || statement.direction === 'down') return;
    for (const given of givenNames(statement)) {
      const { kind, name, table, chosen, byte } = given;
      const pattern = patternFor(naming, kind);
      if (pattern === undefined || matchNames(pattern, [name], whereOf(naming, kind))[0]) continue;
      yield {
        title: `${said(given)} does not match ${pattern}`,
        ...(chosen
          ? { detail: 'The statement gives no name, so this is the one that the server makes up.' }
          : {}),
        fix: chosen ? howToName(kind, pattern) : `give it a name that matches ${pattern}`,
        subject: `${kind} ${table} ${name}`,
        byte,
        stands: () => isThere(given, statement.catalog),
      };
    }
  },
};

function whereOf(naming: Naming, kind: NamedKind): string {
  return `naming.${naming[kind] === undefined ? 'constraint' : kind}`;
}

/** `the table orders`, `the column orders.Note`, `the index idx1 on orders`. */
function said({ kind, name, table }: GivenName): string {
  switch (kind) {
    case 'table':
      return `the table ${shown(table)}`;
    case 'column':
      return `the column ${shown(table)}.${readableName(name)}`;
    case 'index':
    case 'constraint':
      return `the ${kind} ${readableName(name)} on ${shown(table)}`;
    default:
      return `the ${kind.replace('-', ' ')}${kind.includes('key') ? '' : ' constraint'} ${readableName(name)} on ${shown(table)}`;
  }
}

function howToName(kind: NamedKind, pattern: string): string {
  return kind === 'index'
    ? `write a name that matches ${pattern} behind INDEX`
    : `write CONSTRAINT and a name that matches ${pattern} in front of it`;
}

/** What a later statement has taken away again is nothing to mend. */
function isThere({ kind, name, table }: GivenName, { relations }: Catalog): boolean {
  const relation = relations.get(table);
  if (!relation) return kind !== 'table';
  if (kind === 'table') return true;
  if (kind === 'column') return relation.columns.has(name);
  return kind === 'index' ? relation.indexes.has(name) : relation.constraints.has(name);
}

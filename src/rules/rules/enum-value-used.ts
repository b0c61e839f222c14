import { nodesOf } from '../../sql/grammar/mentions.js';
import type { SqlRule, Transaction } from '../rule.js';

/** A label of an enum in the transaction that added it. */
export const enumValueUsed: SqlRule = {
  info: {
    id: 'enum-value-used',
    title: 'A new label of an enum is used in the transaction that adds it',
    severity: 'error',
    cost: 'fails with "unsafe use of new value"',
    versions: 'all; from 17 on not for a type that the same transaction makes',
    why: 'A label that is added to an enum can be used once its transaction is committed, and not before.',
    bad: "ALTER TYPE mood ADD VALUE 'calm';\nUPDATE people SET mood = 'calm';",
    good: "-- first migration\nALTER TYPE mood ADD VALUE 'calm';\n-- second migration\nUPDATE people SET mood = 'calm';",
    mend: 'Use it in a later migration.',
  },
  *check(statement) {
    if (statement.transaction.kind !== 'one' || 'AlterEnumStmt' in statement.node) return;
    const added = addedLabels(statement.transaction, statement.major);
    if (added.length === 0) return;
    const used = new Set(nodesOf(statement.node, 'A_Const').map(({ sval }) => sval?.sval));
    for (const label of added) {
      if (!used.has(label)) continue;
      yield {
        title: `'${label}' is used in the transaction that adds it`,
        fix: `-- in a migration of its own, after this one:\n${statement.text};`,
        subject: label,
      };
    }
  },
};

/** From 17 on, labels of a type that the same transaction makes can be used at once. */
function addedLabels({ ofKind }: Transaction, major: number): readonly string[] {
  const made = ofKind('CreateEnumStmt').flatMap(({ node }) =>
    'CreateEnumStmt' in node ? [JSON.stringify(node.CreateEnumStmt.typeName)] : [],
  );
  return ofKind('AlterEnumStmt').flatMap(({ node }) => {
    if (!('AlterEnumStmt' in node)) return [];
    const { typeName, newVal, oldVal } = node.AlterEnumStmt;
    const isOwn =
      major >= 17 && made.some((name) => withoutPlaces(name) === withoutPlaces(JSON.stringify(typeName)));
    return newVal === undefined || oldVal !== undefined || isOwn ? [] : [newVal];
  });
}

function withoutPlaces(json: string | undefined): string {
  return (json ?? '').replace(/"location":\d+/g, '');
}

import { placeIn, written } from '../in-code.js';
import type { JudgedScript, PassedStatement, ScriptFinding, ScriptRule } from '../rule.js';
import { longestWait, longestWaitOf, takesStrongLocks, type Waiting } from '../waiting.js';
import { listed, shown } from '../words.js';

/** One table after the other is locked, and none is let go before the end. */
export const severalTablesLocked: ScriptRule = {
  info: {
    id: 'several-tables-locked',
    title: 'Several tables are locked one after the other in one transaction',
    severity: 'warning',
    cost: 'the locks of all its statements, each held until the transaction ends',
    versions: 'all',
    claim: 'lock',
    why: 'While the migration waits for the second table, nobody gets past it at the first. And who has used the second and now wants the first waits for the migration, which waits for them: a deadlock, that ends with an error in one of the two, maybe in a request of the app.',
    bad: 'ALTER TABLE orders ADD COLUMN note text;\nALTER TABLE customers ADD COLUMN note text;',
    good: '-- first migration\nALTER TABLE orders ADD COLUMN note text;\n-- second migration\nALTER TABLE customers ADD COLUMN note text;',
    mend: 'One migration a table. Where they belong together, set a short lock_timeout, so that the migration gives up and not the app; then it is a notice.',
  },
  *checkScript(script) {
    const found = [...inScript(script)];
    // Once a migration: who parts the up, parts the down.
    const isTold = script.direction === 'down' && script.other && [...inScript(script.other)].length > 0;
    if (!isTold) yield* found;
  },
};

function* inScript(script: JudgedScript): Iterable<ScriptFinding> {
  const { statements } = script;
  const waiting = takesStrongLocks(statements).filter(({ statement }) => statement.transaction !== undefined);
  const numbers = new Set(waiting.map(({ statement }) => statement.transaction));
  for (const number of numbers) {
    const own = waiting.filter(({ statement }) => statement.transaction === number);
    const [first] = own;
    const second = first && own.find((one) => one.effects.some(({ relation }) => !locks(first, relation)));
    if (!first || !second) continue;
    const tables = [...new Set(own.flatMap(({ effects }) => effects.map(({ relation }) => relation)))];
    yield {
      at: second.statement,
      title: `${listed(tables.map(shown))} are locked one after the other, all of them until the transaction ends`,
      detail: `The first is locked at ${placeIn(first.statement)}. Who uses ${namesOf(second)} now and wants ${namesOf(first)} next, waits for the migration while it waits for them: a deadlock.`,
      fix: `-- one migration a table; or, where they belong together:\n${written("SET LOCAL lock_timeout = '2s'", script, 'at the top')}`,
      subject: tables.join(' '),
      effects: own.flatMap(({ effects }) => effects),
      ...(isLimited(second.statement) ? { severity: 'notice' } : {}),
    };
  }
}

function locks({ effects }: Waiting, relation: string): boolean {
  return effects.some((effect) => effect.relation === relation);
}

function namesOf({ effects }: Waiting): string {
  return listed(effects.map(({ relation }) => shown(relation)));
}

function isLimited({ timeouts }: PassedStatement): boolean {
  return (longestWaitOf(timeouts) ?? Number.POSITIVE_INFINITY) <= longestWait;
}

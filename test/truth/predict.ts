import type { Finding } from '../../src/core/finding.js';
import { lockModes } from '../../src/core/lock.js';
import type { History, Migration } from '../../src/migrations/model.js';
import type { Effect } from '../../src/rules/effect.js';
import { effectsOf, joined } from '../../src/rules/effects/index.js';
import { judgeSql } from '../../src/rules/judge.js';
import { type CallWorld, callWorld, withCalled } from '../../src/rules/script/calls.js';
import { readScript, type ScriptStatement } from '../../src/rules/script/read-script.js';
import { type Catalog, emptyCatalog } from '../../src/schema/replay/catalog.js';
import { replay } from '../../src/schema/replay/replay.js';
import { rememberRoutine } from '../../src/schema/replay/routines.js';
import { loadGrammar, type Node } from '../../src/sql/grammar/grammar.js';
import type { TruthCase } from './case.js';

/** What the rules say that the statement will do, to relations that its own migration has not made. */
export async function predict(one: TruthCase, major: number): Promise<readonly Effect[]> {
  const catalog = emptyCatalog();
  for (const _ of await passed(one.before, catalog, 'before'));
  for (const _ of await passed(one.earlier ?? '', catalog, 'now'));
  const known: Effect[] = [];
  for (const node of await passed(one.statement, catalog, 'now')) {
    const found = effectsOf(node, { catalog, major });
    known.push(...found.filter(({ relation }) => catalog.relations.get(relation)?.madeBy !== 'now'));
  }
  return joined(known).filter(
    ({ lock, scan, rewrite }) =>
      scan || rewrite || lockModes.indexOf(lock) >= lockModes.indexOf('SHARE UPDATE EXCLUSIVE'),
  );
}

/** The findings about the statement, taste where the case asks for it. */
export async function findingsOn(one: TruthCase, major: number): Promise<readonly Finding[]> {
  const now = migration('now', [one.earlier, one.statement].filter(Boolean).join(';\n'), one);
  const history: History = {
    engine: 'sql-pairs',
    flavor: 'sql-pairs',
    dir: 'migrations',
    migrations: [migration('before', one.before, one), now],
    heads: ['now'],
    strangers: [],
    bookkeeping: [],
  };
  const judged = await judgeSql({
    history,
    judged: new Set([now]),
    together: true,
    major,
    limitedByRunner: one.unlimited !== true,
    levelOf: ({ info: { id, severity } }) =>
      severity === 'off' && one.asks?.includes(id) ? 'notice' : undefined,
  });
  return judged.findings;
}

function migration(id: string, text: string, { outside }: TruthCase): Migration {
  const file = `migrations/${id}.up.sql`;
  const mode = outside && id === 'now' ? ('plain' as const) : ('wrapped' as const);
  const up = { file, sql: { file, text, line: 1, mode }, location: { file, line: 1 }, empty: false };
  return { id, name: id, file, files: [file], parents: [], up, down: undefined };
}

/** The statements of a script with those of the routines that it calls; each is replayed once it was looked at. */
async function passed(sql: string, catalog: Catalog, madeBy: string): Promise<Iterable<Node>> {
  const script = { file: 'a.sql', text: sql, line: 1, mode: 'wrapped' } as const;
  const grammar = await loadGrammar();
  return replayed(readScript(script, grammar), { world: callWorld(grammar, catalog), madeBy });
}

function* replayed(
  statements: readonly ScriptStatement[],
  { world, madeBy }: { readonly world: CallWorld; readonly madeBy: string },
): Iterable<Node> {
  for (const statement of statements) {
    for (const one of withCalled(statement, world)) {
      if (one.problem !== undefined) throw new Error(`${one.problem}: ${one.text}`);
      for (const node of one.nodes) {
        yield node;
        replay(world.catalog, node, madeBy);
        rememberRoutine(world.catalog, node, { text: one.text });
      }
    }
  }
}

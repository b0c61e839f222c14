import type { Finding } from '../../src/core/finding.js';
import { lockModes } from '../../src/core/lock.js';
import type { History, Migration } from '../../src/migrations/model.js';
import type { Effect } from '../../src/rules/effect.js';
import { effectsOf, joined } from '../../src/rules/effects/index.js';
import { judgeSql } from '../../src/rules/judge.js';
import { sqlRules } from '../../src/rules/rules/index.js';
import { readScript } from '../../src/rules/script/read-script.js';
import { emptyCatalog } from '../../src/schema/replay/catalog.js';
import { replay } from '../../src/schema/replay/replay.js';
import { loadGrammar, type Node } from '../../src/sql/grammar/grammar.js';
import type { TruthCase } from './case.js';

/** What the rules say that the statement will do, to relations that its own migration has not made. */
export async function predict(one: TruthCase, major: number): Promise<readonly Effect[]> {
  const catalog = emptyCatalog();
  for (const node of await read(one.before)) replay(catalog, node, 'before');
  for (const node of await read(one.earlier ?? '')) replay(catalog, node, 'now');
  const nodes = await read(one.statement);
  const known = nodes.flatMap((node) => {
    const effects = effectsOf(node, { catalog, major }).filter(
      ({ relation }) => catalog.relations.get(relation)?.madeBy !== 'now',
    );
    replay(catalog, node, 'now');
    return effects;
  });
  return joined(known).filter(
    ({ lock, scan, rewrite }) =>
      scan || rewrite || lockModes.indexOf(lock) >= lockModes.indexOf('SHARE UPDATE EXCLUSIVE'),
  );
}

/** The findings about the statement, taste included. */
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
    levelOf: ({ info }) => (taste.has(info.id) ? 'notice' : undefined),
  });
  return judged.findings;
}

/** Rules about single statements that speak only when they are asked for. */
const taste: ReadonlySet<string> = new Set(
  sqlRules.flatMap(({ info }) => (info.severity === 'off' ? [info.id] : [])),
);

function migration(id: string, text: string, { outside }: TruthCase): Migration {
  const file = `migrations/${id}.up.sql`;
  const mode = outside && id === 'now' ? ('plain' as const) : ('wrapped' as const);
  const up = { file, sql: { file, text, line: 1, mode }, location: { file, line: 1 }, empty: false };
  return { id, name: id, file, files: [file], parents: [], up, down: undefined };
}

async function read(sql: string): Promise<readonly Node[]> {
  const script = { file: 'a.sql', text: sql, line: 1, mode: 'wrapped' } as const;
  return readScript(script, await loadGrammar()).flatMap(({ nodes, problem, text }) => {
    if (problem !== undefined) throw new Error(`${problem}: ${text}`);
    return nodes;
  });
}

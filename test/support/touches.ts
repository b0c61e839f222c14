import type { Touch } from '../../src/gates/plan/touch.js';
import { touchesOf } from '../../src/gates/plan/touches.js';
import { readScript } from '../../src/rules/script/read-script.js';
import { emptyCatalog } from '../../src/schema/replay/catalog.js';
import { replay } from '../../src/schema/replay/replay.js';
import { loadGrammar } from '../../src/sql/grammar/grammar.js';

const grammar = await loadGrammar();

/** What the statements of a script touch, each after those before it, where `history` is all that is known. */
export function touchesIn(sql: string, history = ''): readonly Touch[] {
  const catalog = { ...emptyCatalog(), complete: false };
  const script = (text: string) => ({ text, file: 'a.sql', line: 1, mode: 'one-message' as const });
  const run = (text: string): readonly Touch[] =>
    readScript(script(text), grammar).flatMap((statement) => {
      const touches = touchesOf(statement, { catalog, major: 16 });
      for (const node of statement.nodes) replay(catalog, node, 'a');
      return touches;
    });
  run(history);
  return run(sql);
}

import type { Touch } from '../../src/gates/plan/touch.js';
import { touchesOf } from '../../src/gates/plan/touches.js';
import { callWorld, replayAll, withCalled } from '../../src/rules/script/calls.js';
import { readScript } from '../../src/rules/script/read-script.js';
import { emptyCatalog } from '../../src/schema/replay/catalog.js';
import { loadGrammar } from '../../src/sql/grammar/grammar.js';

const grammar = await loadGrammar();

/** What the statements of a script touch, each after those before it, where `history` is all that is known. */
export function touchesIn(sql: string, history = ''): readonly Touch[] {
  const catalog = { ...emptyCatalog(), complete: false };
  const script = (text: string) => ({ text, file: 'a.sql', line: 1, mode: 'one-message' as const });
  const run = (text: string): readonly Touch[] => {
    const world = callWorld(grammar, catalog);
    const found: Touch[] = [];
    for (const statement of readScript(script(text), grammar)) {
      for (const one of withCalled(statement, world)) {
        found.push(...touchesOf(one, { catalog, major: 16 }));
        replayAll(one, catalog, 'a');
      }
    }
    return found;
  };
  run(history);
  return run(sql);
}

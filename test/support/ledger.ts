import type { Tree } from '../../src/core/tree.js';
import type { EngineSettings } from '../../src/migrations/engine.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import { ledgerOf } from '../../src/migrations/ledger/index.js';
import type { Ledger } from '../../src/migrations/ledger/ledger.js';
import type { EngineName, History } from '../../src/migrations/model.js';
import { memoryTree } from './tree.js';

export interface TestProject {
  readonly history: History;
  readonly ledger: Ledger;
  readonly tree: Tree;
}

/** A project of those files as its engine reads it, with its ledger. */
export async function projectOf(
  engine: EngineName,
  files: Readonly<Record<string, string>>,
  settings: EngineSettings = { dir: 'migrations' },
): Promise<TestProject> {
  const tree = memoryTree(files);
  const history = await (await loadEngine(engine)).discover(tree, settings);
  return { history, tree, ledger: ledgerOf(history, ledgerWorld(tree, settings)) };
}

export function ledgerWorld(tree: Tree, settings: EngineSettings) {
  return {
    tree,
    settings,
    root: process.cwd(),
    env: { PATH: process.env.PATH ?? '' },
    timeoutMs: 10_000,
    signal: new AbortController().signal,
  };
}

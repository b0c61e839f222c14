import type { Tree } from '../../src/core/tree.js';
import type { EngineSettings, Target } from '../../src/migrations/engine.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import { ledgerOf } from '../../src/migrations/ledger/index.js';
import type { Ledger, LedgerWriter } from '../../src/migrations/ledger/ledger.js';
import type { EngineName, History } from '../../src/migrations/model.js';
import type { Session } from '../../src/postgres/session.js';
import { memoryTree } from './tree.js';

export interface TestProject {
  readonly history: History;
  readonly ledger: Ledger;
  readonly tree: Tree;
}

/** A project of those files as its engine reads it, with its ledger. */
export function projectOf(
  engine: EngineName,
  files: Readonly<Record<string, string>>,
  settings?: EngineSettings,
): Promise<TestProject> {
  return projectIn(memoryTree(files), engine, settings);
}

export async function projectIn(
  tree: Tree,
  engine: EngineName,
  settings: EngineSettings = { dir: 'migrations' },
): Promise<TestProject> {
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

/** The writer of a ledger that its engine does not write. */
export function writerOf({ writer }: Ledger): LedgerWriter {
  if (!writer) throw new Error('its engine writes this ledger');
  return writer;
}

/** Runs complete statements as a migration's last ones: in one message. */
export async function send(session: Session, statements: readonly string[]): Promise<void> {
  if (statements.length > 0) await session.execute(statements.join(';\n'));
}

/** Rows of a table or view. */
export async function countRows({ session }: Target, from: string): Promise<number> {
  const [row] = await session.query<{ readonly n: string }>(`select count(*) as n from ${from}`);
  return Number(row?.n);
}

import type { Tree } from '../../../core/tree.js';
import type { Candidate, Engine, EngineSettings } from '../../engine.js';
import type { History } from '../../model.js';
import { tablesOf, treeDir, weigh } from '../sql-detect.js';
import { emptyHistory, historyOf } from '../sql-history.js';
import { startSql } from '../sql-runner.js';
import { drizzle } from './drizzle.js';
import { flyway } from './flyway.js';
import type { ForwardLayout } from './layout.js';
import { plain, supabase } from './plain.js';
import { prisma } from './prisma.js';

/** Runners whose migrations go up only: Drizzle, Prisma, Flyway, Supabase and plain numbered files. */
export const sqlForward: Engine = { name: 'sql-forward', detect, discover, start: startSql };

const layouts: readonly ForwardLayout[] = [drizzle, prisma, flyway, supabase, plain];

async function detect(tree: Tree): Promise<readonly Candidate[]> {
  const files = await tree.files('');
  return layouts.flatMap((layout) =>
    layout.folders(files).map((dir) => ({
      engine: 'sql-forward' as const,
      dir,
      reason:
        layout === plain
          ? `${dir} holds numbered SQL files`
          : `${dir} is laid out as ${layout.flavor} does it`,
      confidence: weigh(layout.confidence(dir, files), dir),
    })),
  );
}

async function discover(tree: Tree, settings: EngineSettings): Promise<History> {
  const dir = treeDir(settings.dir) || '.';
  const files = await tree.files(treeDir(settings.dir));
  const layout =
    layouts.find((candidate) => candidate.folders(files).includes(dir)) ??
    // Flyway's folder may hold nothing but folders.
    (flyway.folders(files).length > 0 ? flyway : undefined);
  // A base from before the first migration, or from before the change of runner.
  if (!layout) return emptyHistory('sql-forward', dir);
  const { drafts, strangers } = await layout.read(tree, dir);
  const history = historyOf({
    engine: 'sql-forward',
    flavor: layout.flavor,
    dir,
    drafts,
    strangers,
    bookkeeping: tablesOf(settings, layout.bookkeeping),
  });
  return layout === drizzle ? { ...history, oneTransaction: true } : history;
}

import { expect } from '@jest/globals';
import type { StepOutcome } from '../../src/migrations/engine.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import type { Migration } from '../../src/migrations/model.js';
import { connect } from '../../src/postgres/connect.js';
import { createInspector, type Inspector } from '../../src/postgres/inspector/inspector.js';
import type { Session } from '../../src/postgres/session.js';
import { diffSchemas } from '../../src/schema/diff.js';
import type { Schema } from '../../src/schema/model.js';
import { type Files, type FixProject, filesIn, fixProject } from './fix.js';
import { type FixLayout, layouts } from './fix-layouts.js';
import { withFolder } from './project.js';
import { runEngine } from './run-engine.js';
import type { TestMajor } from './server.js';

/** What a server is like at one moment: its schema, and the rows of every table. */
interface Moment {
  readonly schema: Schema;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Runs the migrations as they were and as `--fix` makes them on a real server, up, down and up again, and holds each
 * moment of the one against that of the other. Resolves with the files that the fix made.
 */
export async function proveSame(project: FixProject, major: TestMajor): Promise<Files> {
  const { base, head } = filesIn(project);
  const fixed = await fixProject(project);
  const known = new Set(Object.keys(base));
  const before = await momentsOf(head, { project, known, major });
  const after = await momentsOf(fixed.files, { project, known, major });
  for (const [index, moment] of before.entries()) {
    const other = after[index];
    expect(other && diffSchemas(moment.schema, other.schema)).toEqual([]);
    expect(other?.rows).toEqual(moment.rows);
  }
  return fixed.files;
}

interface Surroundings {
  readonly project: FixProject;
  readonly known: ReadonlySet<string>;
  readonly major: TestMajor;
}

async function momentsOf(files: Files, { project, known, major }: Surroundings): Promise<readonly Moment[]> {
  const { engine: name, dir }: FixLayout = layouts[project.layout];
  const engine = await loadEngine(name);
  return withFolder(files, (root) =>
    runEngine(root, { engine, settings: { dir }, major }, async ({ history, runner, target }) => {
      const added = history.migrations.filter((one) => !one.files.some((file) => known.has(file)));
      const merged = history.migrations.filter((one) => !added.includes(one));
      const all = async (step: (one: Migration) => Promise<StepOutcome>, list: readonly Migration[]) => {
        for (const one of list) {
          const outcome = await step(one);
          expect([one.id, outcome]).toEqual([one.id, expect.objectContaining({ ok: true })]);
        }
        return moment(own, inspector);
      };
      const own = await connect(target.url);
      const inspector = createInspector(own);
      const up = (one: Migration) => runner.up(one, target);
      await all(up, merged);
      const first = await all(up, added);
      const down = await all((one) => runner.down(one, target), added.toReversed());
      const again = await all(up, added);
      await own.close();
      return [first, down, again];
    }),
  );
}

async function moment(session: Session, inspector: Inspector): Promise<Moment> {
  const schema = await inspector.snapshot();
  const tables = await session.query<{ name: string }>(
    "select oid::regclass::text as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace",
  );
  const rows: Record<string, readonly unknown[]> = {};
  for (const { name } of tables) rows[name] = await session.query(`select * from ${name} order by 1`);
  return { schema, rows };
}

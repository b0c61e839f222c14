import { expect } from '@jest/globals';
import {
  alembic,
  type MigrateProject,
  nodePgMigrate,
  nonTransactional,
  transactional,
} from '../../support/migrate-projects.js';
import {
  type Disturbance,
  disturb,
  type Undisturbed,
  undisturbed,
  writing,
} from '../../support/migrate-proof.js';
import { scenario } from '../../support/scenario.js';

interface Way extends Disturbance {
  /** Tried at every so many of the boundaries; at all of them with LOCKKEEPER_TEST_BOUNDARIES=all. */
  readonly every: number;
}

const all = process.env.LOCKKEEPER_TEST_BOUNDARIES === 'all';
/** Within the one transaction that makes our own tables. */
const installs = /"lockkeeper"|^-- Up Migration/;
const atOnce = 2;
const patienceMs = 900_000;

const outside = [nonTransactional, nodePgMigrate, alembic];
const every = [transactional, ...outside];

const calmRuns = new Map<MigrateProject, Promise<Undisturbed>>();

/** One undisturbed run of each project is enough. */
function calmRun(project: MigrateProject): Promise<Undisturbed> {
  const run = calmRuns.get(project) ?? undisturbed(project, 16);
  calmRuns.set(project, run);
  return run;
}

/** Disturbs a run of each project at every boundary, follows what the next runs say, and compares the databases. */
async function everywhere(projects: readonly MigrateProject[], { every: step, ...way }: Way): Promise<void> {
  for (const project of projects) {
    const calm = await calmRun(project);
    const boundaries = writing(calm.rounds).filter(({ sql }) => all || !installs.test(sql));
    const left = boundaries.filter((_, index) => all || index % step === 0);
    const work = async (): Promise<void> => {
      for (let round = left.shift(); round; round = left.shift()) {
        const { state, followed } = await disturb(project, 16, { ...way, number: round.number });
        expect([project.name, round.sql, state]).toEqual([project.name, round.sql, calm.state]);
        // What runs in one transaction leaves nothing to ask a person about.
        if (Object.keys(project.loose).length === 0) expect(followed).toHaveLength(1);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
}

scenario(
  {
    id: 'killed-in-transaction',
    area: 'Migrate',
    happens: 'The machine that migrates dies, between any two statements of migrations in transactions.',
    does: 'The server rolls the open one back; the next run reads the ledger and goes on with it.',
    exit: 0,
    leaves: 'What was committed, and a ledger that says so.',
  },
  () => everywhere([transactional], { moment: 'before', breaks: 'network', signal: 'SIGKILL', every: 1 }),
  patienceMs,
);

scenario(
  {
    id: 'killed-outside-transaction',
    area: 'Migrate',
    happens:
      'The machine that migrates dies, between any two statements of migrations outside of a transaction.',
    does: 'The next run names the one statement that is in doubt and how to go on; what the ledger has is done.',
    exit: 1,
    leaves: 'The statements that the server had finished, and a mark that says which.',
  },
  () => everywhere(outside, { moment: 'before', breaks: 'network', signal: 'SIGKILL', every: 1 }),
  patienceMs,
);

scenario(
  {
    id: 'killed-while-working',
    area: 'Migrate',
    happens: 'The machine that migrates dies while the server works on a statement.',
    does: 'The next run waits until the server is through with it, then reads what is done.',
    exit: 1,
    leaves: 'What the server finished without anybody to tell.',
  },
  () => everywhere(every, { moment: 'during', breaks: 'network', signal: 'SIGKILL', every: 6 }),
  patienceMs,
);

scenario(
  {
    id: 'killed-runner-alone',
    area: 'Migrate',
    happens:
      'The process that migrates is killed, and the runner of the project that it has started goes on.',
    does: 'The next run waits until that one has ended its step, then reads the ledger.',
    exit: 0,
    leaves: 'The step that the project’s runner has brought to its end.',
  },
  () => everywhere(every, { moment: 'before', breaks: 'nothing', signal: 'SIGKILL', every: 6 }),
  patienceMs,
);

scenario(
  {
    id: 'told-to-end',
    area: 'Migrate',
    happens: 'The workflow is cancelled, at any statement.',
    does: 'Cancels what runs, reads the ledger again and reports what is applied and what is not.',
    exit: 1,
    leaves: 'What was committed; nothing runs on the server.',
  },
  () => everywhere(every, { moment: 'before', breaks: 'nothing', signal: 'SIGTERM', every: 3 }),
  patienceMs,
);

scenario(
  {
    id: 'connection-before',
    area: 'Migrate',
    happens: 'A connection breaks before the server hears of a statement.',
    does: 'Stops, reads the ledger over a new connection and reports what is applied.',
    exit: 1,
    leaves: 'What was committed.',
  },
  () => everywhere(every, { moment: 'before', breaks: 'connection', every: 6 }),
  patienceMs,
);

scenario(
  {
    id: 'connection-after',
    area: 'Migrate',
    happens:
      'A connection breaks after the server has done a statement, a COMMIT too, and before it can say so.',
    does: 'Reads the ledger over a new connection: what it has is applied.',
    exit: 1,
    leaves: 'What was committed.',
  },
  () => everywhere(every, { moment: 'after', breaks: 'connection', every: 3 }),
  patienceMs,
);

scenario(
  {
    id: 'network-gone',
    area: 'Migrate',
    happens: 'The network goes away after the server has done a statement, and does not come back.',
    does: 'Says that the state is not known from here; the next run reads it.',
    exit: 1,
    leaves: 'What was committed.',
  },
  () => everywhere(every, { moment: 'after', breaks: 'network', every: 6 }),
  patienceMs,
);

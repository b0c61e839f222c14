import { beforeAll, describe, expect, test } from '@jest/globals';
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

interface Way extends Disturbance {
  readonly happens: string;
  /** Tried at every so many of the boundaries; all of them with LOCKKEEPER_TEST_BOUNDARIES=all. */
  readonly every: number;
}

const ways: readonly Way[] = [
  { happens: 'its machine dies', moment: 'before', breaks: 'network', signal: 'SIGKILL', every: 1 },
  {
    happens: 'its machine dies while the server works',
    moment: 'during',
    breaks: 'network',
    signal: 'SIGKILL',
    every: 6,
  },
  {
    happens: 'it is killed, and what it has started goes on',
    moment: 'before',
    breaks: 'nothing',
    signal: 'SIGKILL',
    every: 6,
  },
  { happens: 'it is told to end', moment: 'before', breaks: 'nothing', signal: 'SIGTERM', every: 3 },
  {
    happens: 'a connection breaks before the server hears',
    moment: 'before',
    breaks: 'connection',
    every: 6,
  },
  {
    happens: 'a connection breaks before the server answers',
    moment: 'after',
    breaks: 'connection',
    every: 3,
  },
  {
    happens: 'the network goes away before the server answers',
    moment: 'after',
    breaks: 'network',
    every: 6,
  },
];

const all = process.env.LOCKKEEPER_TEST_BOUNDARIES === 'all';
/** Within the one transaction that makes our own tables. */
const installs = /"lockkeeper"|^-- Up Migration/;
const atOnce = 2;

describe.each([transactional, nonTransactional, nodePgMigrate, alembic])(
  '$name',
  (project: MigrateProject) => {
    let calm: Undisturbed;
    beforeAll(async () => {
      calm = await undisturbed(project, 16);
    }, 60_000);

    test.each(ways)(
      'wherever $happens, the next runs know the state and lead to the same database',
      async ({ every, happens: _, ...way }) => {
        const boundaries = writing(calm.rounds).filter(({ sql }) => all || !installs.test(sql));
        const rounds = boundaries.filter((__, index) => all || index % every === 0);
        const left = [...rounds];
        const work = async (): Promise<void> => {
          for (let round = left.shift(); round; round = left.shift()) {
            const { state } = await disturb(project, 16, { ...way, number: round.number });
            expect([round.sql, state]).toEqual([round.sql, calm.state]);
          }
        };
        await Promise.all(Array.from({ length: atOnce }, work));
      },
      600_000,
    );
  },
);

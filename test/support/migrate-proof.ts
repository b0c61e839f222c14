import { expect } from '@jest/globals';
import type { Finding } from '../../src/core/finding.js';
import { connect } from '../../src/postgres/connect.js';
import { type DatabaseState, stateOf } from './database-state.js';
import { type MigrateEnd, runMigrate, startMigrate } from './migrate-command.js';
import { type MigrateProject, withProject } from './migrate-projects.js';
import { type Cut, type Round, startRoundProxy } from './round-proxy.js';
import { type TestMajor, withDatabase } from './server.js';

/** What an undisturbed run sends, and what it leaves. */
export interface Undisturbed {
  readonly rounds: readonly Round[];
  readonly state: DatabaseState;
}

export async function undisturbed(project: MigrateProject, major: TestMajor): Promise<Undisturbed> {
  return withProject(project, async (root) =>
    withDatabase(major, async ({ url }) => {
      const proxy = await startRoundProxy(url);
      try {
        const end = await runMigrate({ root, url: proxy.url, args: await project.args() });
        expect([end.code, end.text]).toEqual([0, expect.stringContaining('migrate passed')]);
        return { rounds: [...proxy.rounds], state: await stateOf(url, project) };
      } finally {
        await proxy.close();
      }
    }),
  );
}

/** What may change something on the server: between two statements that only read, nothing can differ. */
export function writing(rounds: readonly Round[]): readonly Round[] {
  const writes = /\b(?:insert|update|delete|create|alter|drop|truncate|commit|pg_try_advisory_lock)\b/i;
  return rounds.filter(({ sql }) => writes.test(sql) && !/read only;/.test(sql));
}

/** A way to disturb a run. */
export interface Disturbance {
  readonly moment: Cut['moment'];
  readonly breaks: Cut['breaks'];
  readonly signal?: NodeJS.Signals;
}

/** What became of the disturbed run, and of those that followed it as they were told to. */
export interface Recovered {
  readonly disturbed: MigrateEnd;
  readonly followed: readonly MigrateEnd[];
  readonly state: DatabaseState;
}

/** Disturbs a run at one round, then does what the next runs say until one passes. */
export async function disturb(
  project: MigrateProject,
  major: TestMajor,
  { number, moment, breaks, signal }: Disturbance & { readonly number: number },
): Promise<Recovered> {
  return withProject(project, async (root) =>
    withDatabase(major, async ({ url }) => {
      const args = await project.args();
      let stop: () => void = () => undefined;
      const proxy = await startRoundProxy(url, { number, moment, breaks, act: () => stop() });
      try {
        const { child, ended } = startMigrate({ root, url: proxy.url, args });
        if (signal) stop = () => child.kill(signal);
        const disturbed = await ended;
        expect(proxy.cutDone).toBe(true);
        expect(disturbed.text).not.toContain('this is a bug');
        const followed = await follow(project, { root, url, args });
        return { disturbed, followed, state: await stateOf(url, project) };
      } finally {
        await proxy.close();
      }
    }),
  );
}

interface Place {
  readonly root: string;
  readonly url: string;
  readonly args: readonly string[];
}

const mostRuns = 6;

/** Runs it again at once, and does what it says, as a person would. Fails when it says nothing that can be followed. */
export async function follow(project: MigrateProject, place: Place): Promise<readonly MigrateEnd[]> {
  const runs: MigrateEnd[] = [];
  let more: readonly string[] = [];
  while (runs.length < mostRuns) {
    const run = await runMigrate({ ...place, args: [...place.args, ...more] });
    runs.push(run);
    if (run.code === 0) return runs;
    const findings = (run.check?.findings ?? []).filter(({ severity }) => severity === 'error');
    const [unfinished, ...others] = findings;
    const rules = findings.map(({ rule }) => rule).join(' ');
    if (!/^migrate-unfinished(?: verify-invalid-index)?$/.test(rules))
      throw new Error(`the next run says nothing that can be followed: ${rules}\n${run.text}`);
    for (const { fix = '' } of others) await runSql(place.url, fix);
    more = [await resume(project, unfinished, place.url)];
  }
  throw new Error(`it did not come to its end in ${mostRuns} runs:\n${runs.at(-1)?.text}`);
}

async function runSql(url: string, sql: string): Promise<void> {
  const session = await connect(url, { applicationName: 'test person' });
  await session.query(sql.replace(/;.*/s, ''));
  await session.close();
}

/** The argument that a person gives who does what the finding says, after a look at the statement that it names. */
async function resume(project: MigrateProject, finding: Finding | undefined, url: string): Promise<string> {
  const id = finding?.migration ?? '';
  const fix = finding?.fix ?? '';
  const statements = project.loose[id] ?? [];
  const [, number, again, next] =
    /^if statement (\d+) took no effect: lockkeeper migrate --resume (\S+); if it did: lockkeeper migrate --resume ([^\s;]+)/.exec(
      fix,
    ) ?? [];
  const [, sure] = /^lockkeeper migrate --resume ([^\s;]+)/.exec(fix) ?? [];
  if (sure !== undefined) return `--resume=${sure}`;
  const session = await connect(url, { applicationName: 'test person' });
  try {
    if (number === undefined) {
      // Not known statement by statement: the person takes it back.
      for (const { undo } of statements.toReversed()) await session.query(undo);
      expect(fix).toContain(`--resume ${id}:undone`);
      return `--resume=${id}:undone`;
    }
    const statement = statements[Number(number) - 1];
    if (!statement) throw new Error(`the test's project has no statement ${number} of ${id}`);
    const [row] = await session.query<{ done: string }>(`select ${statement.done} as done`);
    if (row?.done === 't') return `--resume=${next}`;
    await session.query(statement.undo);
    return `--resume=${again}`;
  } finally {
    await session.close();
  }
}

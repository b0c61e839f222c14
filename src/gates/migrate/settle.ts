import { UserError } from '../../core/errors.js';
import { shellWord } from '../../core/text.js';
import type { Migration } from '../../migrations/model.js';
import { stepTransaction } from '../../migrations/transaction.js';
import { guardedHead } from '../../postgres/guarded.js';
import type { OpenDatabase } from '../../postgres/in-use.js';
import type { MigrateInput } from './input.js';
import type { Prepared } from './prepare.js';
import type { Resume } from './resume.js';
import { recordOf } from './run-step.js';
import { checksumOf, type Marks, type Unfinished } from './unfinished.js';

interface Known {
  readonly migration: Migration;
  readonly direction: 'up' | 'down';
  /** Our own mark; absent where only the runner’s ledger says that it stopped half-way. */
  readonly mark: Unfinished | undefined;
}

/** How many statements an earlier run has done; throws `UserError` for what cannot be gone on with from there. */
export async function statementsDone(
  resume: Resume,
  prepared: Prepared,
  input: MigrateInput,
): Promise<number> {
  const { migration, direction, mark } = knownOf(resume, prepared, input);
  if (typeof resume.from !== 'number') return 0;
  const problem = await whyNotFrom(resume.from, { migration, direction, mark }, input);
  if (problem === undefined) return resume.from - 1;
  throw new UserError({
    ...problem,
    where: 'resume',
    why: 'nothing was changed',
    fix: `finish it by hand, then: --resume ${shellWord(resume.id)}:done; or take it back by hand, then: --resume ${shellWord(resume.id)}:undone`,
  });
}

async function whyNotFrom(
  from: number,
  { migration, direction, mark }: Known,
  { tree, wanted }: MigrateInput,
): Promise<{ readonly what: string } | undefined> {
  if (direction !== wanted.direction)
    return { what: `the ${direction} of ${migration.id} is unfinished, not its ${wanted.direction}` };
  if (!migration[direction]?.sql || stepTransaction(migration, direction) !== 'none') {
    return { what: `the ${direction} of ${migration.id} is not run statement by statement` };
  }
  if (mark && mark.checksum !== (await checksumOf(migration, direction, tree))) {
    return {
      what: `${migration[direction]?.file} is another one than when it was begun: its statements are no longer those`,
    };
  }
  const most = mark?.at?.of ?? 1;
  if (mark && from > most) return { what: `statement ${from} is behind the last one that is known, ${most}` };
  return undefined;
}

/** Writes down what a person has done by hand: `done` goes into the ledger, `undone` out of it. */
export async function settleByHand(
  resume: Resume,
  {
    prepared,
    input,
    database,
    marks,
  }: {
    readonly prepared: Prepared;
    readonly input: MigrateInput;
    readonly database: OpenDatabase;
    readonly marks: Marks;
  },
): Promise<void> {
  const { migration, direction, mark } = knownOf(resume, prepared, input);
  const applied = prepared.state.applied.some(({ id }) => id === migration.id);
  const shall = (direction === 'up') === (resume.from === 'done');
  const isDirty = prepared.state.dirty !== undefined;
  if (applied !== shall || isDirty) {
    const sql = await recordOf(input.ledger.writer, migration, shall ? 'up' : 'down');
    if (sql.length === 0) throw byRunner(resume, shall, input);
    await database.session.execute(
      [...guardedHead(input.limits), ...sql.map((one) => `${one};`), 'COMMIT'].join('\n'),
    );
  }
  if (mark) await marks.end(migration.id);
}

function byRunner({ id }: Resume, shall: boolean, { history }: MigrateInput): UserError {
  const alembic = `alembic stamp ${shall ? shellWord(id) : '<the revision before it>'}`;
  return new UserError({
    what: `the ledger of ${history.flavor} says that ${id} is ${shall ? 'not applied' : 'applied'}`,
    where: 'resume',
    why: 'your runner keeps that ledger itself; nothing was changed',
    fix: `${history.engine === 'alembic' ? alembic : 'correct its ledger with your runner'}, then run it again`,
  });
}

function knownOf({ id }: Resume, { unfinished, state }: Prepared, { history, wanted }: MigrateInput): Known {
  const migration = history.migrations.find((one) => one.id === id);
  const mark = unfinished.find((one) => one.id === id);
  if (migration && (mark || state.dirty?.id === id)) {
    return { migration, direction: mark?.direction ?? wanted.direction, mark };
  }
  const others = unfinished.map((one) => one.id);
  throw new UserError({
    what: migration ? `no run of ${id} was left unfinished in this database` : `there is no migration ${id}`,
    where: 'resume',
    why: 'nothing was changed',
    fix: others.length > 0 ? `unfinished: ${others.join(', ')}` : 'leave resume out: lockkeeper migrate',
  });
}

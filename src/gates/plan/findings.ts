import { formatDuration } from '../../core/duration.js';
import type { Finding } from '../../core/finding.js';
import type { Plan, PlannedMigration } from '../../core/plan.js';
import { shellWord } from '../../core/text.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import type { History, Migration } from '../../migrations/model.js';
import type { Pooler } from '../../postgres/pooler.js';
import type { LedgerComparison } from './compare.js';
import type { Surroundings } from './look-around.js';
import { planRules } from './rules.js';
import { dirtyFix, ledgerFix, orderWords } from './runner-words.js';

/** A lock that is taken longer than this keeps people waiting. Milliseconds. */
const longLockMs = 5_000;

export interface Seen {
  readonly history: History;
  readonly state: LedgerState;
  readonly comparison: LedgerComparison;
  readonly plan: Plan;
  readonly around: Surroundings;
  readonly pooler: Pooler;
}

/** What a plan has to say, worst things first. */
export function planFindings(seen: Seen): readonly Finding[] {
  const { comparison, plan } = seen;
  return [
    ...dirty(seen),
    ...unknown(seen),
    ...comparison.edited.map((migration) => edited(migration, seen)),
    ...comparison.outOfOrder.map((migration) => outOfOrder(migration, seen)),
    ...noLedger(seen),
    ...plan.pending.flatMap(longLock),
    ...throughPooler(seen),
  ];
}

function dirty({ state, history }: Seen): readonly Finding[] {
  if (!state.dirty) return [];
  const { id, reason } = state.dirty;
  const file = history.migrations.find((migration) => migration.id === id)?.file;
  return [
    {
      ...head('dirty'),
      title: `migration ${id} stopped half-way`,
      detail: reason,
      fix: dirtyFix(history.flavor, id),
      ...(file === undefined ? {} : { location: { file, line: 1 } }),
      migration: id,
      subject: 'dirty',
    },
  ];
}

function unknown({ state, comparison }: Seen): readonly Finding[] {
  return comparison.unknown.map(({ id, appliedAt }) => ({
    ...head('unknown'),
    title: `${id} is applied${appliedAt ? ` (${appliedAt})` : ''}, and no file here has that id`,
    ...(state.partial === undefined
      ? {}
      : { detail: `${state.partial}. So what is pending cannot be told, and nothing is listed.` }),
    fix: `find the commit that has it: git log --all --oneline -S${shellWord(id)}`,
    migration: id,
    subject: 'unknown',
  }));
}

function edited(migration: Migration, { state }: Seen): Finding {
  const { id, file } = migration;
  const appliedAt = state.applied.find((one) => one.id === id)?.appliedAt;
  return {
    ...head('edited'),
    title: `${file} is no longer what was applied${appliedAt ? ` (${appliedAt})` : ''}`,
    detail: `Its checksum is another one than ${state.table} has.`,
    fix: `git log -p -- ${shellWord(file)}`,
    location: { file, line: 1 },
    migration: id,
    subject: 'edited',
  };
}

function outOfOrder(migration: Migration, { history, plan }: Seen): Finding {
  const { id, file } = migration;
  return {
    ...head('outOfOrder'),
    title: `${id} is pending, and ${plan.newest} which comes after it is applied`,
    detail: orderWords(history.flavor),
    fix: `git mv ${shellWord(file)} to a name that comes after ${plan.newest}`,
    location: { file, line: 1 },
    migration: id,
    subject: 'out of order',
  };
}

function noLedger({ state, around, history }: Seen): readonly Finding[] {
  if (state.table !== undefined || around.tables === 0) return [];
  const [first] = around.candidates;
  const detail =
    first === undefined
      ? `${history.bookkeeping[0]} is not there, and the database has ${around.tables} ${around.tables === 1 ? 'table' : 'tables'}.`
      : `${history.bookkeeping[0]} is not there. ${around.candidates.join(', ')} may be the ledger.`;
  return [
    {
      ...head('noLedger'),
      title: `every migration counts as pending, because there is no ledger of ${history.flavor}`,
      detail,
      fix: ledgerFix(history.flavor, first),
      subject: 'no ledger',
    },
  ];
}

function longLock({ id, file, lock }: PlannedMigration): readonly Finding[] {
  if (!lock.estimated || lock.ms <= longLockMs) return [];
  return [
    {
      ...head('longLock'),
      title: `${id} may keep others waiting for about ${formatDuration(lock.ms)}`,
      detail: `Estimated, not measured: ${lock.basis}.`,
      fix: 'take the work out of the lock: CREATE INDEX CONCURRENTLY; NOT VALID, then VALIDATE CONSTRAINT in a later migration; a new column that is filled in batches',
      location: { file, line: 1 },
      migration: id,
      subject: 'long lock',
    },
  ];
}

function throughPooler({ pooler }: Seen): readonly Finding[] {
  if (pooler !== 'transaction') return [];
  return [
    {
      ...head('pooler'),
      title: 'the address leads to a pooler in transaction mode',
      detail: 'Two connections that were open at once had one and the same backend.',
      fix: 'give the direct address of the server to whatever migrates',
      subject: 'pooler',
    },
  ];
}

function head(name: keyof typeof planRules): Pick<Finding, 'rule' | 'severity'> {
  const { id, severity } = planRules[name];
  return { rule: id, severity };
}

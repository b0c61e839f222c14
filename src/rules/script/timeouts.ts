import { parseSettingTime } from '../../core/duration.js';
import type { SessionWord } from '../../migrations/session-word.js';
import type { Node } from '../../sql/grammar/grammar.js';
import type { Timeouts } from '../rule.js';
import { type Setting, settingsIn } from './settings.js';

/** Follows the limits of a session through a script. */
export interface TimeoutTracker {
  /** What holds for the statement that comes next, in this transaction. */
  at(transaction: number | undefined): Timeouts;
  /** Takes a statement that has run. */
  take(node: Node, transaction: number | undefined): void;
}

/** By the name of the setting. */
const members: Readonly<Record<string, keyof Timeouts>> = {
  lock_timeout: 'lock',
  statement_timeout: 'statement',
  transaction_timeout: 'transaction',
};

/** `initial` is what the session begins with, and what RESET goes back to. */
export function timeoutTracker(initial: Timeouts): TimeoutTracker {
  let session = initial;
  let local: Partial<Timeouts> = {};
  let begun = initial;
  let number: number | undefined;
  const enter = (transaction: number | undefined): void => {
    if (transaction === number) return;
    number = transaction;
    local = {};
    if (transaction !== undefined) begun = session;
  };
  const set = (setting: Setting): void => {
    const values = setting.name === 'all' ? initial : limitOf(setting, members[setting.name], initial);
    // Outside of a transaction SET LOCAL only draws a warning.
    if (setting.local) local = number === undefined ? {} : { ...local, ...values };
    else {
      session = { ...session, ...values };
      if (number === undefined) begun = session;
      local = { ...local, ...values };
    }
  };
  return {
    at(transaction) {
      enter(transaction);
      return { ...session, ...local };
    },
    take(node, transaction) {
      if (isRollback(node)) session = begun;
      enter(transaction);
      for (const setting of settingsIn(node)) set(setting);
    },
  };
}

function isRollback(node: Node): boolean {
  return 'TransactionStmt' in node && node.TransactionStmt.kind === 'TRANS_STMT_ROLLBACK';
}

function limitOf(
  { value }: Setting,
  member: keyof Timeouts | undefined,
  initial: Timeouts,
): Partial<Timeouts> {
  if (!member) return {};
  return { [member]: value === undefined ? initial[member] : parseSettingTime(value) };
}

/**
 * The limits of a statement that was seen to run. `followed` are those that its text and the project's files tell:
 * where `wholeTruth` none of them was there when none was seen, else it may come with a session of another kind.
 */
export function limitsAsSeen(followed: Timeouts, seen: Partial<Timeouts>, wholeTruth: boolean): Timeouts {
  const held = (name: keyof Timeouts): number | undefined => {
    const limit = seen[name];
    if (limit === undefined || limit > 0) return limit ?? followed[name];
    return wholeTruth && (followed[name] ?? 0) > 0 ? undefined : followed[name];
  };
  return { lock: held('lock'), statement: held('statement'), transaction: held('transaction') };
}

/** What a session begins with, as the project's files say; nothing where nobody has looked. */
export function sessionTimeouts({ limits }: Pick<SessionWord, 'limits'>): Partial<Timeouts> {
  return Object.fromEntries(limits.map(({ name, milliseconds }) => [members[name], milliseconds]));
}

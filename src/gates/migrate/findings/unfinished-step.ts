import type { Finding } from '../../../core/finding.js';
import { shellWord } from '../../../core/text.js';
import type { Migration } from '../../../migrations/model.js';
import { head } from '../head.js';
import type { Unfinished } from '../unfinished.js';
import { locationOf } from './step-words.js';

/** What stands in the way of this run, left by an earlier one. */
export function unfinishedFinding(mark: Unfinished, migration: Migration | undefined): Finding {
  const { id, direction, at, startedAt } = mark;
  const location = migration && locationOf(migration, direction);
  return {
    ...head('unfinished'),
    title: `${direction} of ${id} was begun ${startedAt} and has not come to its end${at ? `: statement ${at.statement} of ${at.of}` : ''}`,
    detail: stateWords(at).join('\n'),
    fix: resumeFix(mark),
    ...(location ? { location } : {}),
    migration: id,
    subject: 'unfinished',
  };
}

/** What of its statements is done, in doubt and not begun. */
export function stateWords(at: Unfinished['at']): readonly string[] {
  if (!at) return ['Its statements are not known one by one: compare the database with the migration.'];
  const { statement, of, text } = at;
  const before = statement - (text === undefined ? 0 : 1);
  return [
    before === 0 ? 'done: nothing' : `done: statement${before === 1 ? ' 1' : `s 1 to ${before}`} of ${of}`,
    ...(text === undefined ? [] : [`in doubt: statement ${statement}: ${text}`]),
    ...(statement < of
      ? [`not begun: statement${statement + 1 === of ? ` ${of}` : `s ${statement + 1} to ${of}`}`]
      : []),
  ];
}

/** The commands that go on with it. */
export function resumeFix({ id, at }: Unfinished): string {
  const word = shellWord(id);
  const to = (from: string | number): string => `lockkeeper migrate --resume ${word}:${from}`;
  const undone = `once it is taken back by hand: ${to('undone')}`;
  const byHand = `once it is finished by hand: ${to('done')}; ${undone}`;
  if (!at) return byHand;
  const { statement, of, text } = at;
  const next = statement < of ? to(statement + 1) : to('done');
  const rest = statement < of ? byHand : undone;
  if (text === undefined) return `${next}; ${rest}`;
  return `if statement ${statement} took no effect: ${to(statement)}; if it did: ${next}; ${rest}`;
}

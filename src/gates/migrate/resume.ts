import { UserError } from '../../core/errors.js';

/** What a person says of a migration that was left unfinished. */
export interface Resume {
  readonly id: string;
  /** From which statement to go on, counted from 1; or what was done by hand. */
  readonly from: number | 'done' | 'undone';
}

/** `003_add_note:4`, `003_add_note:done`. Throws `UserError`. */
export function readResume(text: string): Resume {
  const [, id, from = ''] = /^(.+):(\d{1,6}|done|undone)$/.exec(text.trim()) ?? [];
  const number = Number(from);
  if (id === undefined || number === 0) {
    throw new UserError({
      what: `is ${JSON.stringify(text.slice(0, 80))}: must be ID:N, ID:done or ID:undone`,
      where: 'resume',
      why: 'nothing was changed',
      fix: 'copy it from the finding of the unfinished run: --resume 003_add_note:4',
    });
  }
  return { id, from: from === 'done' || from === 'undone' ? from : number };
}

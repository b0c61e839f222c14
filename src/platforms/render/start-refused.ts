import { UserError } from '../../core/errors.js';
import { LostStart } from '../jobs.js';
import type { RenderRefusal } from './client.js';
import { refusedError } from './refused.js';

/** The error for a job that Render did not start. */
export function startRefusedError(refusal: RenderRefusal, id: string): UserError {
  const { status, message } = refusal;
  if (status === 400 && /free/i.test(message)) {
    return new UserError({
      what: `Render runs no jobs for ${id}: it is on the free plan`,
      where: 'service',
      why: message,
      fix: 'move the service to a paid plan, name a paid service of the same code, or run the command from the workflow',
    });
  }
  if (status === 400 || status === 406 || status === 422) {
    return new UserError({
      what: `Render did not take the job for ${id}: ${message}`,
      where: 'start-command or plan',
      why: `Render answered ${status}; nothing was started`,
      fix: 'compare `plan` with the instance types of https://render.com/docs/one-off-jobs, and the command with what the service can run',
    });
  }
  return refusedError(refusal, { what: `start a job for ${id}`, id });
}

/** The error for a job of which nobody knows whether it runs. */
export function lostStartError({ message }: RenderRefusal, id: string): LostStart {
  return new LostStart({
    what: `it is not known whether Render started the job for ${id}: ${message}`,
    where: 'Render',
    why: 'the answer was lost, and no new job of this command has shown since',
    fix: `look at the jobs of ${id} in the Dashboard before you run this again: a job that is on its way will be followed`,
  });
}

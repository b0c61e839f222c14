import { UserError } from '../../core/errors.js';
import type { RenderRefusal } from './client.js';

/** What was asked of Render, for messages. */
export interface Asked {
  /** `read service srv-1`. */
  readonly what: string;
  /** The id that is in the address. */
  readonly id: string;
}

/**
 * The error for what the user can mend: a key that does not work, an id that is not there, a platform that cannot
 * be reached. Nothing has been changed when it is thrown.
 */
export function refusedError(refusal: RenderRefusal, { what, id }: Asked): UserError {
  const { status, message } = refusal;
  if (status === 401 || status === 403) {
    return new UserError({
      what: `Render refuses the key (${status}): ${message}`,
      where: 'render-api-key',
      why: `with this key it is not possible to ${what}`,
      fix: 'create an API key in Render under Account Settings > API Keys, as a member of the workspace that owns the service, and store it as the secret RENDER_API_KEY (command line: export LOCKKEEPER_RENDER_API_KEY)',
    });
  }
  if (status === 404 || status === 410) {
    return new UserError({
      what: `Render knows no ${id} (${status})`,
      where: 'service',
      why: `it was deleted, it is misspelled, or it belongs to a workspace that this key cannot see`,
      fix: 'take the id from the address of its Dashboard page: https://dashboard.render.com/web/srv-...',
    });
  }
  return new UserError({
    what: `could not ${what}: ${message}`,
    where: 'Render',
    why: status === undefined ? 'no answer came' : `Render answered ${status}`,
    fix: 'nothing was changed: see https://status.render.com and run it again',
  });
}

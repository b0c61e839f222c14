import { getOctokit } from '@actions/github';
import type { Clock } from '../../host/clock.js';
import { commentMarker, isClean, renderComment } from '../comment.js';
import type { Outlet } from '../outlet.js';
import { explainFailure, retryDelay } from './failures.js';
import { ownComments } from './own-comments.js';
import type { Octokit, PullRequest } from './pull-request.js';
import { silentLog } from './silent-log.js';

export interface CommentSettings extends PullRequest {
  readonly token: string;
  /** GitHub's REST address: `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Keeps the comments of several workflows apart: workflow and job, for example. */
  readonly key: string;
  /** What becomes of an older comment when there is nothing left to tell; `update` turns it green. */
  readonly whenClean?: 'update' | 'delete';
  readonly clock: Clock;
}

const mostTries = 4;
const requestMs = 15_000;

/**
 * One comment on a pull request that follows the newest report. None is made while there is nothing to tell.
 * What GitHub refuses (a fork's read-only token, a locked or deleted pull request) or cannot do now becomes a note.
 */
export function commentOutlet(settings: CommentSettings): Outlet {
  return {
    name: 'pull request comment',
    async deliver(report, signal) {
      const octokit = getOctokit(settings.token, { baseUrl: settings.apiUrl, log: silentLog });
      const wanted = { body: renderComment(report, settings.key), clean: isClean(report) };
      for (let attempt = 1; ; attempt++) {
        try {
          const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(requestMs)]) };
          await bringUpToDate({ octokit, settings, request }, wanted);
          return [];
        } catch (error) {
          signal.throwIfAborted();
          const delay = attempt < mostTries ? retryDelay(error, attempt, settings.clock.now()) : undefined;
          if (delay === undefined) return [explainFailure(error, settings)];
          await settings.clock.sleep(delay, signal);
        }
      }
    },
  };
}

interface Connection {
  readonly octokit: Octokit;
  readonly settings: CommentSettings;
  readonly request: { readonly signal: AbortSignal };
}

/**
 * Looks, then writes what differs. A retry starts here again, so that a write whose answer was lost is found and
 * not done twice.
 */
async function bringUpToDate(
  { octokit, settings, request }: Connection,
  { body, clean }: { readonly body: string; readonly clean: boolean },
): Promise<void> {
  const { owner, repo, number } = settings;
  const marker = commentMarker(settings.key);
  const [newest, ...doubles] = await ownComments(octokit, { pull: settings, marker, request });
  const remove = (id: number): Promise<unknown> =>
    octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request });

  for (const { id } of doubles) await remove(id);
  if (!newest) {
    if (!clean) await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request });
  } else if (clean && settings.whenClean === 'delete') {
    await remove(newest.id);
  } else if (newest.body !== body) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: newest.id, body, request });
  }
}

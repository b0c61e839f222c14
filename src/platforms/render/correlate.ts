import { sameCommit } from '../../core/commit.js';
import type { RenderDeploy } from './objects.js';

/** How to tell the deploy that we asked for from everybody else's. */
export interface Expected {
  /** Ids that were there before the request. */
  readonly known: readonly string[];
  /** Render's clock, milliseconds since the epoch: nothing older is ours. */
  readonly since: number;
  /** What Render may write as the cause of ours: `api`, `deploy_hook`, `rollback`. */
  readonly trigger: string;
  readonly commit?: string;
  readonly image?: string;
}

export interface Match {
  readonly id: string;
  /** Others that could be ours as well: the oldest was taken. */
  readonly others: readonly string[];
}

/**
 * Finds our deploy after an answer without a body, or after none. Those that tell our commit or image come before
 * those that tell nothing yet; of several the oldest is taken, because ours was asked for first.
 */
export function ourDeploy(deploys: readonly RenderDeploy[], expected: Expected): Match | undefined {
  const fresh = deploys
    .filter((deploy) => isNew(deploy, expected))
    .sort((a, b) => createdAt(a) - createdAt(b) || (a.id < b.id ? -1 : 1));
  const exact = fresh.filter((deploy) => versionMatch(deploy, expected) === 'same');
  const candidates =
    exact.length > 0 ? exact : fresh.filter((deploy) => versionMatch(deploy, expected) === 'untold');
  const [first, ...others] = candidates;
  return first && { id: first.id, others: others.map(({ id }) => id) };
}

function isNew(deploy: RenderDeploy, { known, since, trigger }: Expected): boolean {
  const created = createdAt(deploy);
  return (
    !known.includes(deploy.id) &&
    (deploy.trigger === undefined || deploy.trigger === trigger) &&
    (Number.isNaN(created) || created >= since)
  );
}

/** Whether a deploy is of the version that was asked for; `untold` where one of both does not say. */
export function versionMatch(
  deploy: Pick<RenderDeploy, 'commit' | 'image'>,
  { commit, image }: { readonly commit?: string; readonly image?: string },
): 'same' | 'other' | 'untold' {
  if (image !== undefined) {
    if (deploy.image?.ref === undefined) return 'untold';
    return sameImage(deploy.image.ref, image) ? 'same' : 'other';
  }
  if (commit === undefined || deploy.commit?.id === undefined) return 'untold';
  return sameCommit(deploy.commit.id, commit) ? 'same' : 'other';
}

/** Render writes `docker.io/library/` before short names. */
function sameImage(told: string, asked: string): boolean {
  return told === asked || told.endsWith(`/${asked}`);
}

function createdAt(deploy: RenderDeploy): number {
  return Date.parse(deploy.createdAt ?? '');
}

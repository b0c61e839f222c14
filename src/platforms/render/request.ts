import type { DeployBody } from './calls.js';
import type { RenderService } from './objects.js';

/** What to deploy, and how. */
export interface DeployRequest {
  /** Full hash. */
  readonly commit?: string;
  readonly image?: string;
  readonly clearCache: boolean;
  readonly deployMode?: 'build_and_deploy' | 'deploy_only';
}

/** The version that a request asks for, as far as the service can take one. */
export interface AskedVersion {
  readonly commit?: string;
  readonly image?: string;
}

/**
 * Cron jobs take no commit, image-backed services none either, and `deploy_only` deploys what was built last.
 * Source: `POST /services/{id}/deploys` in Render's description of its API.
 */
export function askedVersion(
  service: RenderService,
  { commit, image, deployMode }: DeployRequest,
): AskedVersion {
  if (deployMode === 'deploy_only') return {};
  if (image !== undefined) return { image };
  const takesCommit = commit !== undefined && service.type !== 'cron_job' && !isImageBacked(service);
  return takesCommit ? { commit } : {};
}

export function isImageBacked({ repo, imagePath }: RenderService): boolean {
  return imagePath !== undefined && repo === undefined;
}

/** The cache is named only when it is to be cleared: some combinations with it are refused. */
export function deployBody(service: RenderService, request: DeployRequest): DeployBody {
  const { commit, image } = askedVersion(service, request);
  const { deployMode, clearCache } = request;
  return {
    ...(commit === undefined ? {} : { commitId: commit }),
    ...(image === undefined ? {} : { imageUrl: image }),
    ...(clearCache ? { clearCache: 'clear' as const } : {}),
    ...(deployMode === undefined ? {} : { deployMode }),
  };
}

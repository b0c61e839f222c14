import type { RuleInfo } from '../core/rule.js';

/** What a look at a service before a deployment can find, on any platform. Ids are stable. */
export const platformRules = {
  serviceSuspended: {
    id: 'service-suspended',
    title: 'The service is suspended',
    severity: 'error',
    why: 'A suspended service takes deployments and serves nobody: the release would look done and the site would be down.',
    mend: 'Resume the service on its page, then deploy.',
  },
  serviceInMaintenance: {
    id: 'service-in-maintenance',
    title: 'The service is in maintenance mode',
    severity: 'error',
    why: 'Visitors and the health gate see the maintenance page, whatever version is behind it.',
    mend: 'Switch maintenance mode off, or say `allow-maintenance: true` where that is how you release.',
  },
  serviceTypeUnknown: {
    id: 'service-type-unknown',
    title: 'The platform names a type of service that Lockkeeper does not know',
    severity: 'warning',
    why: 'It is deployed like any other; what is special about its type is not looked at.',
    mend: 'Update Lockkeeper; if the newest version does not know the type either, report it.',
  },
  autoDeployRaces: {
    id: 'auto-deploy-races',
    title: 'The platform deploys each push by itself as well',
    severity: 'warning',
    why: 'Two deployments of one push race: one cancels or delays the other, and a push is live before the gates have seen it.',
    mend: 'Switch automatic deployments off for the service, and let this job be the only way to production.',
  },
  deployInProgress: {
    id: 'deploy-in-progress',
    title: 'Another deployment is on its way',
    severity: 'notice',
    why: 'By the workspace’s policy the new one cancels it or waits for it.',
    mend: 'Nothing to mend if that is intended. Give the release jobs of one service one `concurrency` group.',
  },
  envMissing: {
    id: 'env-missing',
    title: 'A required environment variable is not set on the service',
    severity: 'error',
    why: 'The new version would start without it and fail, or quietly do something else.',
    mend: 'Set the variable on the service. A change takes effect with the next deployment.',
  },
  envForbidden: {
    id: 'env-forbidden',
    title: 'The service has an environment variable that must not be there',
    severity: 'error',
    why: 'For example `RUN_ALEMBIC=1`: each instance would run the migrations at its start, past every gate.',
    mend: 'Remove the variable or change its value on the service.',
  },
  envGroupsUnread: {
    id: 'env-groups-unread',
    title: 'The environment groups of the service could not be read',
    severity: 'notice',
    why: 'A required variable may stand in a group, and a forbidden one too: neither can be said without reading it.',
    mend: 'Give the key of a member who may read the workspace’s environment groups, or set the variables on the service itself: its own win over those of a group.',
  },
  imageMismatch: {
    id: 'image-mismatch',
    title: 'The image is not the one that the service is set up for',
    severity: 'error',
    why: 'The platform takes another tag or digest of the same image only: host, repository and name must match.',
    mend: 'Give the image of the service with another tag or digest, or change the service’s image on its page.',
  },
  commitNotTaken: {
    id: 'commit-not-taken',
    title: 'This service cannot be deployed at a given commit',
    severity: 'warning',
    why: 'The platform deploys the newest commit of its branch, which may be another than the one that was judged.',
    mend: 'Release only from the newest commit of that branch, or compare the deployed commit afterwards.',
  },
} as const satisfies Record<string, RuleInfo>;

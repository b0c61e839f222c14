import type { RuleInfo } from '../../core/rule.js';

/** What the deploy gate can find. Ids are stable. */
export const deployRules = {
  notStarted: {
    id: 'deploy-not-started',
    title: 'The platform did not start the deployment',
    severity: 'error',
    why: 'Nothing of the new version runs; what was live before goes on serving.',
    mend: 'Mend what the platform says and run it again. A run finds a deployment of the same commit that is on its way and follows it.',
  },
  startedTwice: {
    id: 'deploy-started-twice',
    title: 'The run has started more than one deployment',
    severity: 'warning',
    why: 'The answer to a request was lost, nothing showed in the list, the request was sent again, and then both were there. All are of the same version: the newest is followed and judged, and by the platform’s policy it takes the place of the others.',
    mend: 'Nothing to mend in the release. Look on the service’s page that no older one is on its way; often seen, the platform is slow to list what it was asked for.',
  },
  failed: {
    id: 'deploy-failed',
    title: 'The deployment failed',
    severity: 'error',
    why: 'The new version never served; what was live before goes on serving, so there is nothing to roll back.',
    mend: 'Read the reason and the end of the log that are shown with it, mend the cause, push and deploy again.',
  },
  wentDown: {
    id: 'deploy-went-down',
    title: 'The deployment was live and then crashed or stopped',
    severity: 'error',
    why: 'It took the place of the version before it and then ended: nothing serves now. A platform that calls a deployment a success once its process has started does not see a crash at the first request.',
    mend: 'Roll back to what was live before, then read the reason and the end of the log that are shown with it. A health check path on the service makes the platform wait until the new version answers.',
  },
  canceled: {
    id: 'deploy-canceled',
    title: 'The deployment was cancelled before it served',
    severity: 'error',
    why: 'A release that passes although somebody stopped it tells the next stages of a version that is not there.',
    mend: 'Ask who cancelled it, then run it again. Where cancelling is how you work, say `on-canceled: neutral`.',
  },
  superseded: {
    id: 'deploy-superseded',
    title: 'A newer deployment took its place before it served',
    severity: 'error',
    why: 'This commit never served by itself. What is live is somebody else’s deployment, which these gates have not seen.',
    mend: 'Give the release jobs of one service one `concurrency` group and switch automatic deployments off, or say `on-superseded: neutral`.',
  },
  deactivated: {
    id: 'deploy-deactivated',
    title: 'A newer deployment took its place after it was live',
    severity: 'notice',
    why: 'It worked, and by now another version serves: what later stages probe is not this commit.',
    mend: 'Nothing to mend if the newer deployment is wanted. `on-deactivated` decides whether the run fails.',
  },
  blocked: {
    id: 'deploy-blocked',
    title: 'The deployment waits for a person’s approval',
    severity: 'error',
    why: 'It goes on only when somebody approves it on the platform.',
    mend: 'Approve it on the platform, then run it again: the run follows it.',
  },
  timedOut: {
    id: 'deploy-timed-out',
    title: 'The deployment was not seen live in time',
    severity: 'error',
    why: 'It may still go live, or hang. Nothing was stopped.',
    mend: 'Look at its page. Run it again to follow it on, or give a longer `timeout`. One bad health check alone holds a deployment on Render for 15 minutes.',
  },
  wrongCommit: {
    id: 'deploy-wrong-commit',
    title: 'Another commit than the asked one is live',
    severity: 'error',
    why: 'The platform reports success for a version that these gates have not judged.',
    mend: 'Check the branch and the repository of the service, and whether the platform deploys by itself as well.',
  },
  notFollowed: {
    id: 'deploy-not-followed',
    title: 'Nobody looked how the deployment ended',
    severity: 'warning',
    why: 'A request that was accepted is no version that serves: the build may fail, and nothing here would know.',
    mend: 'Give an API key and leave `wait` on, or let the health gate assert the version.',
  },
} as const satisfies Record<string, RuleInfo>;

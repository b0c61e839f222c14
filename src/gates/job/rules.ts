import type { RuleInfo } from '../../core/rule.js';

/** What a one-off job or a run of a cron job can find. Ids are stable. */
export const jobRules = {
  jobFailed: {
    id: 'job-failed',
    title: 'A job failed',
    severity: 'error',
    why: 'The command ended with an error or was killed. What it should have done, a migration for example, is not done or only half of it is, and the release must not go on as if it were.',
    mend: 'Read the last lines of its log, mend the command or what it runs, and run the step again. After a kill for memory give it a larger `plan`.',
  },
  jobCanceled: {
    id: 'job-canceled',
    title: 'A job was canceled',
    severity: 'error',
    why: 'Somebody stopped it on the platform before it ended. Nobody can say how far it came.',
    mend: 'Find out who stopped it and why, then run the step again.',
  },
  jobTimedOut: {
    id: 'job-timed-out',
    title: 'A job did not end in time',
    severity: 'error',
    why: 'Waiting stopped, the job did not: it may hold locks, and it may still succeed or fail.',
    mend: 'Look at its page. Run the step again to go on waiting for the same job, with a longer `timeout`; or cancel it there.',
  },
  jobOldBuild: {
    id: 'job-old-build',
    title: 'A job runs with a build of another commit',
    severity: 'warning',
    why: "A one-off job runs with the service's newest successful build. A migration that exists only in the commit that is being released is not in it: the job succeeds, and the migration has not run.",
    bad: '# push of commit bbbbbbb; the service still has the build of aaaaaaa\n- uses: OWNER/lockkeeper/actions/render-job@v1   # runs with aaaaaaa\n- uses: OWNER/lockkeeper/actions/render-deploy@v1 # builds bbbbbbb',
    good: '# the pre-deploy command of the service runs after the build and before the new version serves:\n#   alembic upgrade head\n- uses: OWNER/lockkeeper/actions/render-deploy@v1',
    mend: "Let the service's pre-deploy command migrate (it runs with the new build before that serves), or deploy first and run the job after, or migrate from the workflow, which has the new commit checked out. It is an error when the input `commit` names the commit that must be in the build.",
  },
  jobUnknownBuild: {
    id: 'job-unknown-build',
    title: 'It is not known which commit a job runs with',
    severity: 'notice',
    why: 'The build is an image, or the list of deploys could not be read, so nobody can tell whether what is released is in it.',
    mend: 'Nothing to mend where the job does not depend on the commit. Else deploy by commit, or compare the image that the report shows.',
  },
  jobNoBuild: {
    id: 'job-no-build',
    title: 'There is no build that a job could run with',
    severity: 'error',
    why: 'The service has never been built with success, and a job runs with its newest successful build.',
    mend: 'Deploy the service first.',
  },
  jobCheckFailed: {
    id: 'job-check-failed',
    title: 'The check for pending work gave no answer',
    severity: 'error',
    why: '`only-if-pending` asks before it runs the job. A check that was killed, canceled or (with `pending-pattern`) failed has said neither yes nor no, so the job was not started.',
    mend: 'Read its log and mend the check command, or leave `only-if-pending` out to run the job every time.',
  },
  jobCheckUnclear: {
    id: 'job-check-unclear',
    title: 'The answer of the check for pending work could not be read',
    severity: 'warning',
    why: 'The check ended, but its exit status or its output could not be had from the platform. The job was run as if something were pending: a job too many does less harm than one too few.',
    mend: 'Nothing to mend when it happens once: the platform was slow to tell. Prefer a check that answers by its exit status.',
  },
} as const satisfies Record<string, RuleInfo>;

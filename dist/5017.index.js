export const id = 5017;
export const ids = [5017];
export const modules = {

/***/ 79338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ backupRules)
/* harmony export */ });
/** What can be wrong with a backup. Ids are stable. */
const backupRules = {
    failed: {
        id: 'backup-failed',
        title: 'No backup could be made',
        severity: 'error',
        why: 'pg_dump did not end well, so there is nothing to go back to. What it had written is removed, so that nobody takes half a file for a backup; older backups stay.',
        mend: 'Mend what pg_dump says: rights (GRANT pg_read_all_data), a lock that somebody holds, room on the disk. Then run `lockkeeper backup` again.',
    },
    unreadable: {
        id: 'backup-unreadable',
        title: 'A backup cannot be read to its end',
        severity: 'error',
        why: 'pg_restore could not read the table of contents or the data: the file is cut off, damaged or something else than it should be. It cannot be restored.',
        mend: 'Make a new backup at once, and restore from an older one if you need one now. Find out what cuts or changes files in the place where they are kept.',
    },
    notRestored: {
        id: 'backup-not-restored',
        title: 'A backup cannot be restored',
        severity: 'error',
        why: 'The file can be read, and yet PostgreSQL refuses what it says. The usual reason is something that lies outside of the database: an extension that the server does not have.',
        mend: 'Mend what the server says. Where an extension is missing, name a Docker image that has it: `image: postgis/postgis:16-3.4`.',
    },
    differs: {
        id: 'backup-differs',
        title: 'A restored backup is not what was backed up',
        severity: 'error',
        why: 'The schema or the number of rows differs from what the database held in the moment of the dump. Whoever restores it gets something else than they lost.',
        mend: 'Look at the differences. When a migration ran during the backup, run `lockkeeper backup` again.',
    },
    notStored: {
        id: 'backup-not-stored',
        title: 'A backup could not be stored or fetched',
        severity: 'error',
        why: 'The folder or the bucket did not take the file, or not whole, or did not give it back. Older backups stay as they are.',
        mend: 'Mend what the storage says (room, rights) and run the command again.',
    },
    notEncrypted: {
        id: 'backup-not-encrypted',
        title: 'A backup could not be encrypted or decrypted',
        severity: 'error',
        why: 'A backup that should be encrypted is never stored in the clear. One that cannot be decrypted is of no use.',
        mend: 'Check the recipient (`encrypt`), or the identity (`identity-file`, or the key in the GPG keyring).',
    },
    checksum: {
        id: 'backup-checksum',
        title: 'A backup is not the file that was stored',
        severity: 'error',
        why: 'Its size or checksum is not what the manifest beside it, or the bucket, says, so that it was cut, damaged or replaced after it was stored.',
        mend: 'Make a new backup, and find out who or what writes in the place where they are kept.',
    },
    app: {
        id: 'backup-app-failed',
        title: 'The app has no backup that counts',
        severity: 'error',
        why: 'The app could not be asked, did not make the backup it was asked for, or says that it failed. Nothing was changed by that, and there is nothing to go back to.',
        mend: 'Send the shown request by hand and look at the app’s log. When its endpoints are called otherwise, give `endpoint-start` and `endpoint-list`.',
    },
    none: {
        id: 'backup-missing',
        title: 'There is no backup',
        severity: 'error',
        why: 'Nothing in that place has the name of a backup made by Lockkeeper. A drill that has nothing to restore must not look like one that passed.',
        mend: 'Check `store`. If there has never been one: `lockkeeper backup`.',
    },
    tooOld: {
        id: 'backup-too-old',
        title: 'The newest backup is too old',
        severity: 'error',
        why: 'Backups have stopped, and nobody has noticed: what was written since then would be lost.',
        mend: 'Look at the last runs of the backup, mend them and run `lockkeeper backup`.',
    },
    noManifest: {
        id: 'backup-without-manifest',
        title: 'A backup could not be compared with its database',
        severity: 'error',
        why: 'The manifest that Lockkeeper writes beside each dump is missing or unreadable, so that nobody can tell which server the dump belongs to and what should be in it.',
        mend: 'Keep both files when you move backups: the .dump and the .json of the same name.',
    },
    notRemoved: {
        id: 'backup-not-removed',
        title: 'An old backup could not be removed',
        severity: 'warning',
        why: 'The new backup is stored and verified. Old ones pile up until the room is gone.',
        mend: 'Allow removing in that place, or leave `keep` and `keep-days` away.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 63819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ deployRules)
/* harmony export */ });
/** What the deploy gate can find. Ids are stable. */
const deployRules = {
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
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 85041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ driftRules)
/* harmony export */ });
/** What the comparison of a live database with its migrations can find. Ids are stable. */
const driftRules = {
    missing: {
        id: 'drift-missing',
        title: 'The database lacks what the migrations make',
        severity: 'error',
        why: 'Somebody took it away by hand, or a migration counts as applied that never ran to its end. Code that was tested against the migrations meets a schema it does not know, and the next migration may fail on it.',
        mend: 'Apply the shown statements to the database. When it was taken away on purpose, write a migration that does so.',
    },
    extra: {
        id: 'drift-extra',
        title: 'The database has what no migration makes',
        severity: 'error',
        why: 'Made by hand, it is missing from every new environment and from every test, and nobody reviewed it. A later migration that makes the same object fails in production alone.',
        mend: 'Write a migration that makes it (with IF NOT EXISTS, because the database has it). Or drop it, once nobody needs it. What another program makes on purpose belongs into `ignore`.',
    },
    changed: {
        id: 'drift-changed',
        title: 'An object differs from what the migrations make',
        severity: 'error',
        why: 'A type, a constraint, a function or a policy is another one than the reviewed and tested one. What it does in production nobody has seen.',
        mend: 'Apply the shown statements to the database, or write a migration that makes the change.',
    },
    rights: {
        id: 'drift-rights',
        title: 'Owner or rights differ from what the migrations grant',
        severity: 'warning',
        why: 'Grants that were given by hand are gone after a restore and missing in new environments; too many of them are a hole. Roles are often managed outside of the migrations: then this is expected.',
        mend: 'Apply the shown GRANT or REVOKE, put it into a migration, or set `rules: { drift-rights: off }` where roles are managed elsewhere.',
    },
    extension: {
        id: 'drift-extension',
        title: 'An extension is there without a migration, or in another version',
        severity: 'warning',
        why: 'Hosting platforms install extensions by themselves, and versions follow the server. Code that begins to use one works in production alone.',
        mend: 'Put CREATE EXTENSION into a migration where the code needs it; else name it in `ignore`.',
    },
    cosmetic: {
        id: 'drift-cosmetic',
        title: 'The schema differs in order or text only',
        severity: 'notice',
        why: 'Column order, white space, comments in a body or a folded point in time differ. Queries give the same answers, but `SELECT *`, COPY and dumps compared by text show it.',
        mend: 'Nothing to mend in most cases.',
    },
    unseen: {
        id: 'drift-unseen',
        title: 'Something could not be compared',
        severity: 'notice',
        why: 'The role may not see it, or the migration that makes it cannot be run here. Whether the database has it as it should is not known, and nothing was guessed. What such a migration makes shows up as `drift-extra`.',
        mend: 'Compare it by hand. What a migration makes that cannot be run here can be named in `ignore`.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 8038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ healthRules)
/* harmony export */ });
/** What the health gate can find. Ids are stable. */
const healthRules = {
    notReady: {
        id: 'health-not-ready',
        title: 'The service did not become ready in time',
        severity: 'error',
        why: 'It refused connections, broke them off or answered 5xx until the deadline, the last try at the deadline included. People who use it meet the same.',
        mend: 'Read the log of the service from the time of the deployment. If it only needs longer to start, raise `timeout`.',
    },
    oldVersion: {
        id: 'health-old-version',
        title: 'Another version than the released one answers',
        severity: 'error',
        why: 'A 200 of the previous release says nothing about the new one: the deployment was accepted and never took over, or the address belongs to another service.',
        mend: 'Look at the deployment on the platform: did it go live, was it replaced by a newer one? Check that `url` is the address of the service that was deployed.',
    },
    mixedVersions: {
        id: 'health-mixed-versions',
        title: 'Several versions answer by turns',
        severity: 'error',
        why: 'Some instances run the new version and some the old one, or two services stand behind one address. Half of the requests meet the old code.',
        mend: 'Wait for the rollout to end (raise `timeout`), or remove the instance that stayed behind.',
    },
    noVersion: {
        id: 'health-no-version',
        title: 'The answer shows no version where one was said to be',
        severity: 'error',
        why: 'Without a version nobody can tell the new release from the old one.',
        mend: 'Let the endpoint answer with the commit (Render: `RENDER_GIT_COMMIT`, Railway: `RAILWAY_GIT_COMMIT_SHA`), or correct `version-json`, `version-header` or `version-pattern`. Leave them away to pass with an unverified version.',
    },
    unverifiedVersion: {
        id: 'health-unverified-version',
        title: 'The service answers, and nobody knows which version it is',
        severity: 'notice',
        why: 'The answer may come from the previous release: the gate could not tell.',
        mend: 'Let the health endpoint answer with the commit it was built from, for example `{"status":"ok","commit":"4f2a9c1"}` from `RENDER_GIT_COMMIT` or `RAILWAY_GIT_COMMIT_SHA`.',
    },
    denied: {
        id: 'health-denied',
        title: 'The health endpoint is refused or not there',
        severity: 'error',
        why: '401, 403 or 404: the probe lacks a credential, or the path is another one. Waiting does not change that.',
        mend: 'Open the address yourself. Give a credential by `bearer-token` or `header`, or correct `url` or `path`.',
    },
    wrongAnswer: {
        id: 'health-wrong-answer',
        title: 'The service answers, but not as expected',
        severity: 'error',
        why: 'It runs and says of itself that something is wrong, or another page answers in its place.',
        mend: 'Mend what the service reports, or correct `expect`, `expect-header` or `expect-status`.',
    },
    unknownName: {
        id: 'health-unknown-name',
        title: 'The name of the address is not known',
        severity: 'error',
        why: 'DNS knows no such name, and went on saying so. Nobody reaches the service by it.',
        mend: 'Check the spelling of `url` and the DNS record of the domain.',
    },
    tls: {
        id: 'health-tls',
        title: 'No trusted TLS connection can be made',
        severity: 'error',
        why: 'Browsers and clients refuse the certificate too: expired, of another name, or signed by nobody they know. Waiting does not mend it.',
        mend: 'Renew or replace the certificate. For a private authority set `NODE_EXTRA_CA_CERTS` to its file. An address that speaks plain http ("wrong version number") begins with `http://`.',
    },
    certificate: {
        id: 'health-certificate',
        title: 'The certificate ends too soon',
        severity: 'error',
        why: 'When it ends, every client stops at once.',
        mend: 'Renew it, or find out why its renewal does not run. The limit is `min-certificate-days`.',
    },
    suspended: {
        id: 'health-suspended',
        title: 'The platform says that the service is suspended',
        severity: 'error',
        why: 'A suspended service answers nobody until a person resumes it.',
        mend: 'Resume the service on its page at the platform (billing may be the reason), then run the gate again.',
    },
    slowAnswer: {
        id: 'health-slow',
        title: 'The service is too slow',
        severity: 'error',
        why: 'It answers, later than the limit that was set for it.',
        mend: 'Look for what the release made slower (queries, start-up work, cold caches). The limits are `max-latency`, `max-p50` and `max-p95`.',
    },
    slower: {
        id: 'health-slower',
        title: 'The service is slower than before the deployment',
        severity: 'error',
        why: 'The same probe, from the same place, took much less time before the release. The new version is the likeliest reason.',
        mend: 'Compare the slow endpoint of both versions. The limits are `max-slowdown` and `slowdown-floor`.',
    },
    bakeErrors: {
        id: 'health-bake-errors',
        title: 'The service was ready and then failed',
        severity: 'error',
        why: 'After it had proved ready it may not fail any more. A release that falls over after a minute (memory, connections, a crash loop) shows here first.',
        mend: 'Read the log of the service from the time of the errors. The limits are `max-error-share` and `bake`.',
    },
    cachedAnswer: {
        id: 'health-cached',
        title: 'A cache answered in place of the service',
        severity: 'warning',
        why: 'A cached answer says nothing about the service behind the cache, although each probe asks for a fresh one.',
        mend: 'Let the health endpoint send `Cache-Control: no-store`, and leave it out of the cache rules of the edge. `connect-to` probes past the edge.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 79276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ httpSmokeRules)
/* harmony export */ });
/** What an HTTP smoke test can find. Ids are stable. */
const httpSmokeRules = {
    noAnswer: {
        id: 'http-no-answer',
        title: 'A request got no answer',
        severity: 'error',
        why: 'Nothing listens, the connection broke off, or the answer took too long: people meet the same.',
        mend: 'Look at the service’s log for a crash or a slow start. Where the service needs a while, add `retry: 60s` to the request.',
    },
    status: {
        id: 'http-status',
        title: 'A request was answered with another status than expected',
        severity: 'error',
        why: 'The new version does not do what the smoke file says it must.',
        mend: 'Send the shown request by hand and read the answer. If the answer is right, correct `expect: status` in the smoke file.',
    },
    expectation: {
        id: 'http-expectation',
        title: 'An answer is not as expected',
        severity: 'error',
        why: 'The status alone says little: a header or the body differs from what the smoke file says.',
        mend: 'Compare expected and got. Mend the service, or the expectation if it is out of date.',
    },
    slow: {
        id: 'http-slow',
        title: 'An answer took too long',
        severity: 'error',
        why: 'It came, but later than `within` allows: a missing index or a cold cache shows here first.',
        mend: 'Look for a new slow query. If the service was only starting, let a request before it warm it up, or raise `within`.',
    },
    capture: {
        id: 'http-capture',
        title: 'A value that later requests need is not in the answer',
        severity: 'error',
        why: 'Requests that use the variable cannot be sent.',
        mend: 'Correct the path, header, cookie or pattern under `capture`, or mend the answer.',
    },
    cookie: {
        id: 'http-cookie',
        title: 'A cookie is not safe, or not as expected',
        severity: 'error',
        why: 'Without Secure it travels in the clear, without HttpOnly scripts can read it, and browsers drop a cookie that breaks the rules of SameSite or of its name without a word: people are logged out.',
        bad: 'Set-Cookie: session=...; SameSite=None',
        good: 'Set-Cookie: session=...; Path=/; Secure; HttpOnly; SameSite=Lax',
        mend: 'Set the attributes where the cookie is made, or in the gateway that rewrites it.',
    },
    cors: {
        id: 'http-cors',
        title: 'Cross-origin rules let the wrong ones in or the right ones out',
        severity: 'error',
        why: 'A hostile page that is let in reads data with the visitor’s cookies; a front end that is kept out shows an empty page.',
        bad: 'Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true',
        good: 'Access-Control-Allow-Origin: https://www.example.com\nAccess-Control-Allow-Credentials: true\nVary: Origin',
        mend: 'Compare the origin with a list of whole origins, never by prefix, suffix or an unanchored pattern, and send `Vary: Origin` wherever the answer depends on it.',
    },
    securityHeader: {
        id: 'http-security-header',
        title: 'A security header is missing or weak',
        severity: 'error',
        why: 'Browsers protect people only when they are told to.',
        good: "Strict-Transport-Security: max-age=31536000; includeSubDomains\nX-Content-Type-Options: nosniff\nContent-Security-Policy: frame-ancestors 'none'\nReferrer-Policy: strict-origin-when-cross-origin",
        mend: 'Set the header in the app or in the gateway in front of it. One that does not apply can be left out with `skip`.',
    },
    open: {
        id: 'http-open',
        title: 'An endpoint lets people in without its token',
        severity: 'error',
        why: 'Anybody can call it.',
        mend: 'Check the token before anything else happens, also where the expected token is not configured: an empty expected token must refuse everybody.',
    },
    rewrite: {
        id: 'http-rewrite',
        title: 'The gateway answers otherwise than the origin behind it',
        severity: 'error',
        why: 'The rewrite leads to another route, another version or a cached answer.',
        mend: 'Check the gateway’s path rule and what it caches. Values that change with every request belong into `ignore`.',
    },
    migrations: {
        id: 'http-migrations',
        title: 'The service’s own list of migrations is not as expected',
        severity: 'error',
        why: 'The code that runs expects another schema than the database has.',
        mend: 'Run the pending migrations, or find out why the newest one is not there, before people use the new version.',
    },
    backup: {
        id: 'http-backup',
        title: 'There is no good backup',
        severity: 'error',
        why: 'Without one the way back from a bad migration is closed.',
        mend: 'Look at the service’s log for the backup’s error, then run it again.',
    },
    imported: {
        id: 'http-imported',
        title: 'A check of an imported file failed',
        severity: 'error',
        why: 'The program that ran the file says that an answer is not as the file says.',
        mend: 'Run the file with the program itself and read its output.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 61437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ jobRules)
/* harmony export */ });
/** What a one-off job or a run of a cron job can find. Ids are stable. */
const jobRules = {
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
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 79978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ lintRules)
});

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/gates/lint/lint-rule.js
/** The place of a finding about a whole migration: its file. */
function at(migration, line = 1) {
    return { migration: migration.id, location: { file: migration.file, line } };
}
//# sourceMappingURL=lint-rule.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/revision-graph.js
/** Every migration that leads to `id`, itself included. Ends also where revisions form a circle. */
function ancestors(history, id) {
    const byId = new Map(history.migrations.map((migration) => [migration.id, migration]));
    const seen = new Set();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next) || !byId.has(next))
            continue;
        seen.add(next);
        open.push(...(byId.get(next)?.parents ?? []));
    }
    return seen;
}
/** The migrations that lie on a circle: they can never be applied, because each waits for another of them. */
function circular(migrations) {
    const rest = new Map(migrations.map((migration) => [migration.id, migration]));
    for (let before = -1; before !== rest.size;) {
        before = rest.size;
        const needed = new Set([...rest.values()].flatMap((migration) => migration.parents));
        for (const [id, migration] of rest) {
            // Off the circle: nothing in the rest comes before it, or nothing comes after it.
            if (!migration.parents.some((parent) => rest.has(parent)) || !needed.has(id))
                rest.delete(id);
        }
    }
    return [...rest.values()];
}
//# sourceMappingURL=revision-graph.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-cycle.js



const alembicCycleRule = {
    info: {
        id: 'alembic-cycle',
        title: 'Revisions build on one another in a circle',
        severity: 'error',
        why: 'None of them can run first. Alembic refuses to start, for every command and every developer.',
        bad: 'a1 with down_revision = "b2", b2 with down_revision = "a1"',
        good: 'a1 with down_revision = "ae1027a6acf", b2 with down_revision = "a1"',
        mend: 'Set the down_revision of the one that was written first to the revision it was written on.',
    },
    *check({ merged, judged }) {
        if (merged.engine !== 'alembic')
            return;
        const circle = circular(merged.migrations);
        const files = new Set(judged.map((migration) => migration.file));
        const blamed = circle.find((migration) => files.has(migration.file));
        if (!blamed)
            return;
        const ids = circle.map((migration) => (0,core_text/* printable */.g$)(migration.id));
        yield {
            ...at(blamed),
            title: ids.length === 1
                ? `${ids[0]} builds on itself`
                : `${ids.join(', ')} build on one another in a circle`,
            fix: 'set the down_revision of the first of them to the revision it was written on',
            subject: [...ids].sort().join(' '),
            related: circle
                .filter((migration) => migration !== blamed)
                .map((migration) => ({ location: { file: migration.file, line: 1 }, message: 'part of the circle' })),
        };
    },
};
//# sourceMappingURL=alembic-cycle.js.map
// EXTERNAL MODULE: ./build/src/migrations/naming.js
var naming = __webpack_require__(51687);
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-file-name.js



/** What Alembic makes by itself: twelve hexadecimal digits. */
const generated = /(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])/;
const alembicFileNameRule = {
    info: {
        id: 'alembic-file-name',
        title: 'The file name shows another revision than the file',
        severity: 'warning',
        why: 'People look a revision up by its file name. After a copied file or an edited id they open, review or delete the wrong one.',
        bad: 'ae1027a6acf0_add_note.py with revision = "b4c1d2e3f405"',
        good: 'b4c1d2e3f405_add_note.py with revision = "b4c1d2e3f405"',
        mend: 'Rename the file with the git mv that the finding shows. Alembic goes by the id in the file, so nothing else changes.',
    },
    *check(context) {
        const { history } = context;
        if (history.engine !== 'alembic')
            return;
        for (const migration of context.judged) {
            const { stem } = context.nameOf(migration);
            const shown = generated.exec(stem)?.[0];
            if (!shown || stem.includes(migration.id))
                continue;
            const moves = (0,naming/* renamed */.f)(history, migration, stem.replace(shown, migration.id));
            yield {
                ...at(migration),
                title: `the name shows ${shown}, the file holds revision ${(0,core_text/* printable */.g$)(migration.id)}`,
                fix: moves.map(([from, to]) => `git mv -- ${(0,core_text/* shellWord */.r7)(from)} ${(0,core_text/* shellWord */.r7)(to)}`).join('\n'),
                subject: shown,
            };
        }
    },
};
//# sourceMappingURL=alembic-file-name.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/python-code.js
/**
 * Python source with strings and comments blanked out: same length, same lines, so that a search finds code only
 * and positions stay true.
 */
function pythonCodeOnly(source) {
    const token = /#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;
    return source.replace(token, (text) => text.replace(/[^\n]/g, ' '));
}
/** Lines, from 1, on which a function of that name is called. */
function callLines(source, name) {
    const code = pythonCodeOnly(source);
    const calls = code.matchAll(new RegExp(`(?<!def\\s)(?<![\\w])${name}\\s*\\(`, 'g'));
    return [...calls].map((call) => code.slice(0, call.index).split('\n').length);
}
/** The line, from 1, on which a module assigns a name: `down_revision = ...`. */
function assignmentLine(source, name) {
    const found = new RegExp(`^${name}\\s*(?::[^=\\n]+)?=`, 'm').exec(source);
    return found ? source.slice(0, found.index).split('\n').length : undefined;
}
//# sourceMappingURL=python-code.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-heads.js




const alembicHeadsRule = {
    info: {
        id: 'alembic-heads',
        title: 'There would be more than one head',
        severity: 'error',
        why: 'With two heads "alembic upgrade head" stops with an error, in the middle of the release. It happens when two branches build on the same revision: each is fine alone, and merged they are not.',
        bad: 'a1 (down_revision = "base") on main, b2 (down_revision = "base") on the branch',
        good: 'b2 with down_revision = "a1"',
        mend: 'Let the first new revision build on the head of the base branch by editing its down_revision, or add a merge revision with the command that the finding shows.',
    },
    async check(context) {
        const { merged, base, judged } = context;
        if (merged.engine !== 'alembic' || merged.heads.length <= 1)
            return [];
        // A history that already has several heads on purpose (branch labels) is judged by what the change adds.
        if (context.scope === 'new' && merged.heads.length <= (base?.heads.length ?? 1))
            return [];
        const files = new Set(judged.map((migration) => migration.file));
        const heads = merged.migrations.filter((migration) => merged.heads.includes(migration.id));
        const ours = heads.filter((head) => files.has(head.file));
        const theirs = heads.filter((head) => !files.has(head.file));
        const blamed = ours.length > 0 ? ours : heads;
        const [first, ...others] = [...theirs, ...blamed.filter((head) => !theirs.includes(head))];
        if (!first)
            return [];
        return Promise.all(others.filter((head) => blamed.includes(head)).map((head) => twoHeads(context, first, head)));
    },
};
async function twoHeads(context, theirs, ours) {
    const command = context.history.flavor === 'flask-migrate' ? 'flask db merge' : 'alembic merge';
    const merge = `${command} -m "merge heads" ${(0,core_text/* shellWord */.r7)(theirs.id)} ${(0,core_text/* shellWord */.r7)(ours.id)}`;
    const root = firstNew(context, ours);
    const edit = root && (await editOf(context, root, theirs));
    return {
        ...at(root ?? ours, edit?.line),
        title: `two heads: ${(0,core_text/* printable */.g$)(theirs.file)} and ${(0,core_text/* printable */.g$)(ours.file)}`,
        detail: `Merged with ${context.baseTree?.label ?? 'the base'}, revisions ${(0,core_text/* printable */.g$)(theirs.id)} and ${(0,core_text/* printable */.g$)(ours.id)} both have no successor, so "upgrade head" stops.`,
        fix: edit ? `${edit.text}\nor: ${merge}` : merge,
        subject: ours.id,
        related: [{ location: { file: theirs.file, line: 1 }, message: 'the other head' }],
    };
}
/** The first revision of the change on the way to its head: the one that should build on the base's head. */
function firstNew(context, head) {
    const leading = ancestors(context.merged, head.id);
    return context.comparison.added.find((migration) => leading.has(migration.id) && migration.parents.length <= 1);
}
async function editOf(context, root, theirs) {
    const line = assignmentLine(await context.tree.read(root.file), 'down_revision') ?? 1;
    return { line, text: `${(0,core_text/* printable */.g$)(root.file)}:${line}: down_revision = "${(0,core_text/* printable */.g$)(theirs.id)}"` };
}
//# sourceMappingURL=alembic-heads.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-id-length.js


/** `alembic_version.version_num` is `VARCHAR(32)` unless the project widened it. */
const longest = 32;
const alembicIdLengthRule = {
    info: {
        id: 'alembic-id-length',
        title: 'The revision id is too long for the version table',
        severity: 'error',
        why: 'Alembic stores the id in a column of 32 characters. The migration itself runs, then storing the id fails, and the release stops with "value too long for type character varying(32)".',
        bad: 'revision = "20250922_add_a_note_to_every_order_line"',
        good: 'revision = "20250922_add_note"',
        mend: 'Shorten the id to 32 characters, in the file, in its name and where it is a down_revision. Where the project widened the column, switch the rule off.',
    },
    *check({ history, judged }) {
        if (history.engine !== 'alembic')
            return;
        for (const migration of judged) {
            if (migration.id.length <= longest)
                continue;
            yield {
                ...at(migration),
                title: `the revision id ${(0,core_text/* printable */.g$)(migration.id)} has ${migration.id.length} characters; ${longest} fit`,
                fix: `shorten it: revision = "${(0,core_text/* printable */.g$)(migration.id.slice(0, longest))}"`,
                subject: migration.id,
            };
        }
    },
};
//# sourceMappingURL=alembic-id-length.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-missing-parent.js



const alembicMissingParentRule = {
    info: {
        id: 'alembic-missing-parent',
        title: 'A revision builds on one that does not exist',
        severity: 'error',
        why: 'Alembic cannot read the history at all: every command fails with a KeyError. The file was not committed, was deleted, or the id has a slip.',
        bad: 'down_revision = "deadbeef0000"   (no such file)',
        good: 'down_revision = "ae1027a6acf"',
        mend: 'Commit the missing file, or set down_revision to the head of the base branch.',
    },
    async check({ merged, judged, tree }) {
        if (merged.engine !== 'alembic')
            return [];
        const ids = new Set(merged.migrations.map((migration) => migration.id));
        const found = judged.flatMap((migration) => migration.parents.filter((parent) => !ids.has(parent)).map((parent) => ({ migration, parent })));
        return Promise.all(found.map(async ({ migration, parent }) => ({
            ...at(migration, assignmentLine(await tree.read(migration.file), 'down_revision')),
            title: `${(0,core_text/* printable */.g$)(migration.id)} builds on ${(0,core_text/* printable */.g$)(parent)}, which does not exist`,
            fix: `commit the file of ${(0,core_text/* printable */.g$)(parent)}, or set down_revision = ${headOf(merged.heads, migration.id)}`,
            subject: parent,
        })));
    },
};
function headOf(heads, own) {
    const head = heads.find((id) => id !== own);
    return head ? `"${(0,core_text/* printable */.g$)(head)}"` : 'to the revision it was written on';
}
//# sourceMappingURL=alembic-missing-parent.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-pass-downgrade.js

const alembicPassDowngradeRule = {
    info: {
        id: 'alembic-pass-downgrade',
        title: 'The downgrade only passes',
        severity: 'error',
        why: 'Alembic records that it went down while everything is still there, and the next upgrade fails because it already exists. An honest error is better than a step that lies.',
        bad: 'def downgrade():\n    pass',
        good: 'def downgrade():\n    op.drop_column("orders", "note")',
        mend: 'Write what undoes the upgrade, or raise NotImplementedError("why it cannot be undone").',
    },
    *check(context) {
        if (context.history.engine !== 'alembic')
            return;
        for (const migration of context.judged) {
            const { up, down } = migration;
            if (!down?.empty || up?.empty || migration.irreversible || migration.notRun)
                continue;
            yield {
                migration: migration.id,
                location: down.location,
                title: `downgrade() of ${(0,core_text/* printable */.g$)(migration.id)} does nothing`,
                fix: 'write what undoes upgrade(), or raise NotImplementedError("why it cannot be undone")',
                subject: 'down',
            };
        }
    },
};
//# sourceMappingURL=alembic-pass-downgrade.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-roots.js


const alembicRootsRule = {
    info: {
        id: 'alembic-roots',
        title: 'There is more than one first revision',
        severity: 'error',
        why: 'A revision without down_revision begins a history of its own. Nearly always its down_revision was lost, and it then runs before the tables it needs.',
        bad: 'down_revision = None',
        good: 'down_revision = "ae1027a6acf"',
        mend: 'Set down_revision to the head it was written on. For a second history on purpose (branch labels) suppress the rule in its first revision.',
    },
    *check(context) {
        const { merged, judged } = context;
        if (merged.engine !== 'alembic')
            return;
        const roots = merged.migrations.filter((migration) => migration.parents.length === 0);
        const files = new Set(judged.map((migration) => migration.file));
        const old = roots.filter((root) => !files.has(root.file));
        const [first, ...others] = [...old, ...roots.filter((root) => files.has(root.file))];
        for (const root of others.filter((other) => files.has(other.file))) {
            yield {
                ...at(root),
                title: `${(0,core_text/* printable */.g$)(root.id)} has no down_revision, and neither has ${(0,core_text/* printable */.g$)(first?.id ?? '')}`,
                fix: `set down_revision in ${(0,core_text/* printable */.g$)(root.file)} to the revision it builds on`,
                subject: root.id,
                related: first ? [{ location: { file: first.file, line: 1 }, message: 'the first revision' }] : [],
            };
        }
    },
};
//# sourceMappingURL=alembic-roots.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/create-all.js

const createAllRule = {
    info: {
        id: 'create-all',
        title: 'Production code creates tables without a migration',
        severity: 'off',
        why: 'create_all() makes the tables that are missing and never changes those that exist. The schema then comes from two places, migrations fail on tables that are already there, and no two databases are alike.',
        bad: 'Base.metadata.create_all(engine)   # in app/main.py',
        good: 'alembic upgrade head   # before the release',
        mend: 'Remove the call and write a migration. Tests may keep it: files under tests/, test_*.py and conftest.py are not looked at.',
    },
    async check(context) {
        const files = (await context.tree.files('')).filter((path) => isProduction(path) && context.isJudgedFile(path));
        const found = await Promise.all(files.map((file) => callsIn(context, file)));
        return found.flat();
    },
};
function isProduction(path) {
    if (!path.endsWith('.py'))
        return false;
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return (!parts.some((part) => part === 'tests' || part === 'test') &&
        !/^(?:test_.*|.*_test|conftest)\.py$/.test(name));
}
async function callsIn(context, file) {
    const text = await context.tree.read(file);
    if (!text.includes('create_all'))
        return [];
    return callLines(text, 'create_all').map((line, index) => ({
        location: { file, line },
        title: 'create_all() makes tables that no migration knows',
        fix: 'remove the call and write a migration; in a test, move it under tests/',
        subject: `create_all ${index + 1}`,
    }));
}
//# sourceMappingURL=create-all.js.map
// EXTERNAL MODULE: ./build/src/migrations/comparison.js
var comparison = __webpack_require__(70646);
// EXTERNAL MODULE: ./build/src/migrations/next-prefix.js
var next_prefix = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/migrations/prefix.js
var migrations_prefix = __webpack_require__(12895);
;// CONCATENATED MODULE: ./build/src/gates/lint/places.js





/** How many commands one finding shows. */
const mostCommands = 40;
/** The migrations at the tip of the base that keep their place after the merge, in the runner's order. */
function baseInOrder(context) {
    const key = (0,comparison/* keysIn */.q7)(context.merged);
    const onBase = new Set(context.base?.migrations.map(key));
    return context.merged.migrations.filter((migration) => onBase.has(key(migration)) && !migration.repeatable);
}
/** Finds the migration on the base whose number another has too. Days alone are no numbers: a day may have several. */
function placesTaken(context) {
    const taken = new Map();
    const gone = new Set([
        ...context.comparison.deleted,
        ...context.comparison.kept.flatMap(({ head, base }) => (head.file === base.file ? [] : [base])),
    ]);
    for (const migration of context.base?.migrations ?? []) {
        if (gone.has(migration))
            continue;
        const key = placeKey(context, migration);
        if (key !== undefined && !taken.has(key))
            taken.set(key, migration);
    }
    return (migration) => {
        const other = taken.get(placeKey(context, migration) ?? '');
        return other && other.file !== migration.file ? other : undefined;
    };
}
/**
 * Finds the file whose number a migration takes although it was on the base once and was deleted there. Where more
 * was deleted than is left, the history was squashed and counts anew.
 */
function placesUsedBefore(context) {
    const used = new Map();
    for (const file of context.removed) {
        const key = placeKey(context, { id: '', file });
        if (key !== undefined && !used.has(key))
            used.set(key, file);
    }
    if (used.size > (context.base?.migrations.length ?? 0))
        return () => undefined;
    return (migration) => {
        const file = used.get(placeKey(context, migration) ?? '');
        const isBack = file !== undefined && stemOf(context, { id: '', file }) === stemOf(context, migration);
        return isBack ? undefined : file;
    };
}
function stemOf({ history }, migration) {
    return (0,naming/* migrationName */.A)(history, migration).stem;
}
/** Two migrations with the same key want the same place; undefined for a name that claims none of its own. */
function placeKey(context, migration) {
    if (migration.repeatable)
        return undefined;
    const { prefix, stem } = (0,naming/* migrationName */.A)(context.history, migration);
    switch (prefix?.kind) {
        case 'sequence':
            return `sequence ${prefix.number}`;
        case 'version':
            // An undo `U2__x` shares the number of its `V2__x`.
            return `version ${stem[0]} ${prefix.parts.join('.')}`;
        case 'epoch':
            return `epoch ${prefix.text}`;
        case 'calendar':
            return prefix.template.includes('hh') || prefix.counter ? `calendar ${prefix.text}` : undefined;
        default:
            return undefined;
    }
}
/**
 * The commands that give every migration of the change a place behind the newest on the base, in their own order.
 * Undefined where names carry no place.
 */
function moveCommands(context) {
    if (context.history.flavor === 'drizzle')
        return drizzleSteps(context);
    let after = newestPrefix(context);
    const moves = [];
    for (const migration of context.comparison.added) {
        const name = context.nameOf(migration);
        // The newest on the base sets the form: behind timestamps, no number comes last.
        const like = after ?? name.prefix;
        if (!like || migration.repeatable)
            continue;
        const prefix = (0,next_prefix/* nextPrefix */.i)({ like, after, now: context.now });
        after =
            (0,migrations_prefix/* readPrefix */.f)(`${prefix}_x`, context.history.flavor) ??
                (0,migrations_prefix/* readPrefix */.f)(prefix, context.history.flavor) ??
                after;
        const stem = prefix + (name.separator || '_') + name.description;
        moves.push(...(0,naming/* renamed */.f)(context.history, migration, stem).filter(([from, to]) => from !== to));
    }
    if (moves.length === 0)
        return undefined;
    // Last first, so that no command meets a name that the next one is about to free.
    const commands = moves.reverse().map(([from, to]) => `git mv -- ${(0,core_text/* shellWord */.r7)(from)} ${(0,core_text/* shellWord */.r7)(to)}`);
    const more = commands.length - mostCommands;
    return [...commands.slice(0, mostCommands), ...(more > 0 ? [`and ${more} more in the same way`] : [])].join('\n');
}
/** A journal and a snapshot go with each file, so the tool itself must make it again. */
function drizzleSteps({ history, baseTree }) {
    const meta = (0,core_text/* shellWord */.r7)(`${history.dir}/meta`);
    const restore = `git restore --source=${(0,core_text/* shellWord */.r7)(baseTree?.label ?? 'origin/main')} -- ${meta}`;
    return `git rm the new .sql files and their snapshots\n${restore}\nnpx drizzle-kit generate`;
}
/** The newest on the base; a number that was used and deleted there is behind us too. */
function newestPrefix(context) {
    const prefixOf = (migration) => (0,naming/* migrationName */.A)(context.history, migration).prefix;
    const newest = baseInOrder(context)
        .map(prefixOf)
        .findLast((prefix) => prefix !== undefined);
    if (newest?.kind !== 'sequence')
        return newest;
    const usedBefore = placesUsedBefore(context);
    const used = context.comparison.added.flatMap((migration) => usedBefore(migration) ?? []);
    return used
        .map((file) => prefixOf({ id: '', file }))
        .reduce((most, prefix) => prefix?.kind === 'sequence' && most.kind === 'sequence' && prefix.number > most.number
        ? prefix
        : most, newest);
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/duplicate-id.js



const duplicateIdRule = {
    info: {
        id: 'duplicate-id',
        title: 'Two migrations have one id',
        severity: 'error',
        why: 'A runner remembers a migration by its id. Of two with the same one it applies one and takes the other for done, or refuses to start; which one may differ from machine to machine.',
        bad: '0042_add_note.up.sql and 0042_add_total.up.sql',
        good: '0042_add_note.up.sql and 0043_add_total.up.sql',
        mend: 'Give the younger one a new number with git mv, or a new revision id in Alembic.',
    },
    *check(context) {
        const firsts = new Map();
        const commands = moveCommands(context);
        const judged = new Set(context.judged);
        // Those of the base come first, so that the change's own migration is the one to blame.
        const all = [...context.history.migrations].sort((a, b) => Number(context.isAdded(a)) - Number(context.isAdded(b)));
        for (const migration of all) {
            const first = firsts.get(migration.id);
            if (!first)
                firsts.set(migration.id, migration);
            if (!first || !judged.has(migration) || isTaken(first, migration))
                continue;
            yield {
                ...at(migration),
                title: `the id ${(0,core_text/* printable */.g$)(migration.id)} is also that of ${(0,core_text/* printable */.g$)(first.file)}`,
                fix: fix(context.history.engine === 'alembic' ? undefined : commands),
                subject: migration.file,
                related: [{ location: { file: first.file, line: 1 }, message: 'has the same id' }],
            };
        }
        /** A number that the base holds is told by `number-taken`. */
        function isTaken(first, migration) {
            const names = context.history.engine !== 'alembic' && context.nameOf(migration).prefix !== undefined;
            return names && !context.isAdded(first) && context.isAdded(migration);
        }
    },
};
function fix(commands) {
    return commands ?? 'give it another id: in Alembic a new revision = "..." and the same id in its file name';
}
//# sourceMappingURL=duplicate-id.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/empty-down.js

const emptyDownRule = {
    info: {
        id: 'empty-down',
        title: 'The down does nothing',
        severity: 'error',
        why: 'The runner reports that it went down, and nothing has changed: the next up then fails because everything is already there. That is worse than no down, because it looks like one.',
        bad: '-- migrate:down\n-- nothing to do',
        good: '-- migrate:down\nalter table orders drop column note;',
        mend: 'Write what undoes the up. Where nothing can, say why in the file: -- lockkeeper: irreversible: <why>',
    },
    *check(context) {
        if (context.history.engine === 'alembic')
            return;
        for (const migration of context.judged) {
            const { up, down } = migration;
            if (!down?.empty || up?.empty || migration.irreversible || migration.notRun)
                continue;
            yield {
                migration: migration.id,
                location: down.location,
                title: `the down of ${(0,core_text/* printable */.g$)(context.titleOf(migration))} is empty`,
                fix: 'write what undoes the up, or say why nothing can: -- lockkeeper: irreversible: <why>',
                subject: 'down',
            };
        }
    },
};
//# sourceMappingURL=empty-down.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/history-deleted.js


const historyDeletedRule = {
    needsBase: true,
    info: {
        id: 'history-deleted',
        title: 'A migration that is already on the base branch was deleted',
        severity: 'error',
        why: 'Databases keep what it did, and new ones will not get it. Many runners stop when one that has run is missing, and nobody can run its down any more.',
        bad: 'git rm 0041_orders.up.sql',
        good: 'a new 0042_drop_orders.up.sql that undoes it',
        mend: 'Restore it with the git restore that the finding shows and undo what it did in a new migration. When old migrations are squashed on purpose, put the findings into the baseline or set this rule to notice for that change.',
    },
    *check(context) {
        for (const migration of context.comparison.deleted) {
            const label = context.baseTree?.label ?? 'the base branch';
            yield {
                ...at(migration),
                title: `${(0,core_text/* printable */.g$)(migration.file)} is on ${label} and was deleted`,
                detail: 'Databases that have run it keep what it did; new ones will not get it.',
                fix: `git restore --source=${(0,core_text/* shellWord */.r7)(label)} -- ${migration.files.map(core_text/* shellWord */.r7).join(' ')}`,
                subject: migration.file,
            };
        }
    },
};
//# sourceMappingURL=history-deleted.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/history-edited.js

const historyEditedRule = {
    needsBase: true,
    info: {
        id: 'history-edited',
        title: 'A migration that is already on the base branch was edited',
        severity: 'error',
        why: 'Databases that have run it will not run it again: from now on new databases differ from the old ones. Runners that keep checksums refuse to start. That holds for blanks and comments too, and for the down.',
        bad: 'editing migrations/0041_orders.up.sql weeks after it was merged',
        good: 'a new migrations/0042_orders_note.up.sql that makes the change',
        mend: 'Restore the file with the git restore that the finding shows and write a new migration. Where it has not run anywhere yet, suppress the rule in the file with that as the reason.',
    },
    async check(context) {
        // A home-made runner keeps its migrations where it likes, also all in one program that must change.
        if (context.history.engine === 'command')
            return [];
        const found = await Promise.all(context.comparison.kept.map((kept) => editedFiles(context, kept)));
        return found.flat();
    },
};
async function editedFiles(context, { head, base }) {
    const { baseTree, changes } = context;
    if (!baseTree)
        return [];
    const findings = [];
    for (const file of base.files) {
        const change = changes?.find((one) => (one.from ?? one.path) === file);
        if (changes && !change)
            continue;
        const now = change?.status === 'renamed' ? change.path : file;
        const gone = change?.status === 'deleted' || (!changes && !head.files.includes(now));
        const line = gone ? 1 : await firstDifference(context, now, file);
        if (line === undefined)
            continue;
        findings.push({
            migration: head.id,
            location: gone ? { file: head.file, line: 1 } : { file: now, line },
            title: gone
                ? `${(0,core_text/* printable */.g$)(file)} of a migration that is on ${baseTree.label} was deleted`
                : `${(0,core_text/* printable */.g$)(now)} is already on ${baseTree.label} and was edited`,
            detail: 'Databases that have run it will not run it again, so they will differ from new ones.',
            fix: `git restore --source=${(0,core_text/* shellWord */.r7)(baseTree.label)} -- ${(0,core_text/* shellWord */.r7)(file)}\nthen put the change into a new migration`,
            subject: file,
        });
    }
    return findings;
}
/** The first line in which the two versions differ; undefined when they do not. */
async function firstDifference(context, now, file) {
    const [mine, theirs] = await Promise.all([context.tree.read(now), context.baseTree?.read(file)]);
    if (theirs === undefined || mine === theirs)
        return undefined;
    const [ours, old] = [mine.split('\n'), theirs.split('\n')];
    const line = ours.findIndex((text, index) => text !== old[index]);
    return line === -1 ? Math.max(ours.length, 1) : line + 1;
}
//# sourceMappingURL=history-edited.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/history-renamed.js



const historyRenamedRule = {
    needsBase: true,
    info: {
        id: 'history-renamed',
        title: 'A migration that is already on the base branch was renamed',
        severity: 'error',
        why: 'Runners remember what has run by name or number. Under its new name the migration runs a second time, or the runner stops because one that has run is missing.',
        bad: 'git mv 0041_orders.up.sql 0041_create_orders.up.sql',
        good: 'leaving the name as it was merged',
        mend: 'Rename it back with the git mv that the finding shows.',
    },
    *check(context) {
        const { base, history } = context;
        if (!base)
            return;
        for (const kept of context.comparison.kept) {
            const now = context.nameOf(kept.head);
            const before = (0,naming/* migrationName */.A)(base, kept.base);
            const isSame = history.engine === 'alembic' ? kept.head.id === kept.base.id : now.stem === before.stem;
            // A new id in the same file is an edit.
            if (isSame || now.path === before.path)
                continue;
            yield {
                ...at(kept.head),
                title: `was called ${(0,core_text/* printable */.g$)(before.path)} on ${context.baseTree?.label ?? 'the base branch'}`,
                detail: 'A database that has run it under its old name runs it again, or refuses to go on.',
                fix: `git mv -- ${(0,core_text/* shellWord */.r7)(now.path)} ${(0,core_text/* shellWord */.r7)(before.path)}`,
                subject: before.path,
            };
        }
    },
};
//# sourceMappingURL=history-renamed.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/irreversible-without-reason.js

const irreversibleWithoutReasonRule = {
    info: {
        id: 'irreversible-without-reason',
        title: 'The down is declared impossible without a reason',
        severity: 'error',
        why: 'Whoever must undo a release needs to know what stands in the way: data that is gone, a lock that is too long, or only that nobody wrote it.',
        bad: 'def downgrade():\n    raise NotImplementedError',
        good: 'def downgrade():\n    raise NotImplementedError("the merged rows cannot be told apart")',
        mend: 'Give the reason: -- lockkeeper: irreversible: <why> in SQL and JavaScript (with //), a text in NotImplementedError in Alembic.',
    },
    *check(context) {
        for (const migration of context.judged) {
            if (!migration.irreversible || migration.irreversible.reason?.trim())
                continue;
            yield {
                migration: migration.id,
                location: migration.irreversible.location,
                title: `${(0,core_text/* printable */.g$)(context.titleOf(migration))} is declared irreversible and does not say why`,
                fix: reasonFix(context.history.engine, migration.file),
                subject: 'irreversible',
            };
        }
    },
};
function reasonFix(engine, file) {
    if (engine === 'alembic')
        return 'raise NotImplementedError("why it cannot be undone")';
    return `${/\.[cm]?[jt]s$/.test(file) ? '//' : '--'} lockkeeper: irreversible: why it cannot be undone`;
}
//# sourceMappingURL=irreversible-without-reason.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/boot-files.js
/** What runs when a web process starts, by the file that says so. */
const bootReaders = [
    [/(?:^|\/)Procfile[^/]*$/, (lines) => matching(lines, /^web\s*:(.*)/)],
    [/(?:^|\/)(?:(?:Dockerfile|Containerfile)[^/]*|[^/]+\.Dockerfile)$/, (lines) => instructions(lines)],
    [
        /(?:^|\/)(?:render\.ya?ml|railway\.(?:json|toml))$/,
        (lines) => settings(lines, /startCommand|dockerCommand/),
    ],
    [/(?:^|\/)render\.ya?ml$/, (lines) => switches(lines)],
    [
        /(?:^|\/)(?:docker-)?(?:start|entrypoint|entry|boot|prestart|startup|run|serve)[^/]*\.(?:sh|bash)$/,
        (lines) => script(lines),
    ],
    [/(?:^|\/)package\.json$/, (lines) => matching(lines, /^\s*"(?:pre)?start(?::prod(?:uction)?)?"\s*:(.*)/)],
];
/** What a platform runs once before the new version takes over. */
const releaseReaders = [
    [/(?:^|\/)Procfile[^/]*$/, (lines) => matching(lines, /^release\s*:(.*)/)],
    [/(?:^|\/)(?:render\.ya?ml|railway\.(?:json|toml))$/, (lines) => settings(lines, /preDeployCommand/)],
    [/(?:^|\/)fly\.toml$/, (lines) => settings(lines, /release_command/)],
    [/(?:^|\/)heroku\.ya?ml$/, (lines) => matching(lines, /^\s*release\s*:(.*)/)],
];
/** Everything that runs when the web process starts. */
function bootCommands(tree, accept) {
    return readWith(bootReaders, tree, accept);
}
/** Every release step that a platform's file declares. */
function releaseCommands(tree) {
    return readWith(releaseReaders, tree, () => true);
}
/** The files in which a release step could be declared. */
async function platformFiles(tree) {
    const files = await tree.files('');
    return files.filter((path) => releaseReaders.some(([pattern]) => pattern.test(path)));
}
async function readWith(readers, tree, accept) {
    const wanted = (await tree.files('')).filter(accept);
    const found = await Promise.all(wanted.map(async (file) => {
        const fitting = readers.filter(([pattern]) => pattern.test(file));
        if (fitting.length === 0)
            return [];
        const lines = (await tree.read(file)).split(/\r?\n/);
        return fitting.flatMap(([, read]) => read(lines).map(([line, text]) => ({ file, line, text })));
    }));
    return found.flat();
}
function matching(lines, pattern) {
    return lines.flatMap((line, index) => {
        const text = pattern.exec(line)?.[1]?.trim();
        return text ? [[index + 1, text]] : [];
    });
}
/** `CMD` and `ENTRYPOINT` with the lines that a backslash joins. */
function instructions(lines) {
    return lines.flatMap((line, index) => {
        if (!/^\s*(?:CMD|ENTRYPOINT)\s/i.test(line))
            return [];
        let end = index;
        while (/\\\s*$/.test(lines[end] ?? ''))
            end += 1;
        // The array form puts a comma and quotes between words: take them away to read it as one line.
        return [
            [
                index + 1,
                lines
                    .slice(index, end + 1)
                    .join(' ')
                    .replace(/["',\\[\]]+/g, ' '),
            ],
        ];
    });
}
/** `key: value`, `"key": "value"`, `key = "value"`, also with the value in an indented block below. */
function settings(lines, keys) {
    const pattern = new RegExp(`^(\\s*)-?\\s*"?(?:${keys.source})"?\\s*[:=]\\s*(.*)$`);
    return lines.flatMap((line, index) => {
        const [, indent, value] = pattern.exec(line) ?? [];
        if (indent === undefined || value === undefined || line.trim().startsWith('#'))
            return [];
        const isBlock = /^(?:[|>][-+]?\s*|\[\s*|)$/.test(value);
        const block = isBlock ? below(lines, index, indent.length) : '';
        const text = `${isBlock ? '' : value} ${block}`.trim();
        return text === '' || /^["']{2},?$/.test(text) ? [] : [[index + 1, text]];
    });
}
function below(lines, index, indent) {
    const end = lines.findIndex((line, at) => at > index && line.trim() !== '' && line.search(/\S/) <= indent);
    return lines.slice(index + 1, end === -1 ? undefined : end).join(' ');
}
/** Flags such as `RUN_ALEMBIC: 1` that make the application migrate by itself. */
function switches(lines) {
    return lines.flatMap((line, index) => {
        const key = /^\s*-?\s*key\s*:\s*["']?((?:[A-Z0-9]+_)*(?:RUN|AUTO|APPLY)(?:_[A-Z0-9]+)*_(?:ALEMBIC|MIGRATIONS?|MIGRATE)(?:_[A-Z0-9]+)*)/.exec(line)?.[1];
        const value = /^\s*value\s*:\s*["']?(\w+)/.exec(lines[index + 1] ?? '')?.[1];
        return key && value && /^(?:1|true|yes|on)$/i.test(value)
            ? [[index + 1, `${key}=${value}`]]
            : [];
    });
}
function script(lines) {
    return lines.flatMap((line, index) => /^\s*(?:#|$)/.test(line) ? [] : [[index + 1, line.trim()]]);
}
//# sourceMappingURL=boot-files.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/migrations-on-boot.js


/** Commands that apply migrations, as they stand in start commands. */
const migrates = new RegExp([
    'alembic\\b.*\\bupgrade',
    'flask\\s+db\\s+upgrade',
    'prisma\\s+(?:migrate\\s+deploy|db\\s+push)',
    'knex\\b.*\\bmigrate:(?:latest|up)',
    'node-pg-migrate\\b.*\\bup',
    '(?:npm|pnpm|yarn|bun)\\s+(?:run\\s+)?(?:db:)?migrat\\S*',
    'sequelize\\S*\\s+db:migrate',
    'typeorm\\b.*\\bmigration:run',
    'drizzle-kit\\s+(?:migrate|push)',
    'dbmate\\b.*\\b(?:up|migrate)\\b',
    'goose\\b.*\\bup',
    '\\bmigrate\\b.*\\s-(?:path|source|database)\\b.*\\bup\\b',
    'sql-migrate\\s+up',
    'diesel\\s+migration\\s+run',
    'sqlx\\s+migrate\\s+run',
    'flyway\\b.*\\bmigrate',
    'atlas\\s+migrate\\s+apply',
    '(?:rails|rake)\\s+db:(?:migrate|prepare)',
    'manage\\.py\\s+migrate',
    'ecto\\.migrate',
    '^(?:[A-Z0-9]+_)*(?:RUN|AUTO|APPLY)_\\S*=(?:1|true|yes|on)$',
].join('|'), 'i');
const migrationsOnBootRule = {
    info: {
        id: 'migrations-on-boot',
        title: 'The web process runs migrations when it starts',
        severity: 'off',
        why: 'Every instance that starts runs them, several at once, and again at each restart. A slow migration makes the health check fail, so the platform kills it half-way; a broken one takes the site down instead of stopping the release.',
        bad: 'web: alembic upgrade head && gunicorn app:app',
        good: 'release: alembic upgrade head\nweb: gunicorn app:app',
        mend: 'Move the command to the step that the platform runs once before the release: preDeployCommand, release: or release_command.',
    },
    async check(context) {
        const commands = await bootCommands(context.tree, context.isJudgedFile);
        return commands
            .filter((command) => migrates.test(command.text))
            .map((command) => ({
            location: { file: command.file, line: command.line },
            title: `the web process migrates when it starts: ${(0,core_text/* printable */.g$)(command.text).slice(0, 120)}`,
            fix: 'move the command to preDeployCommand (Render, Railway), release: (Procfile) or release_command (Fly)',
            subject: command.text,
        }));
    },
};
//# sourceMappingURL=migrations-on-boot.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/missing-down.js


const missingDownRule = {
    info: {
        id: 'missing-down',
        title: 'There is no way down',
        severity: 'error',
        why: 'When a release goes wrong, the way back must exist and must have been tried. Written in the middle of an outage it is written wrong.',
        bad: 'migrations/0042_add_note.up.sql alone',
        good: 'migrations/0042_add_note.up.sql and migrations/0042_add_note.down.sql',
        mend: 'Write the down. Where there can be none, say why in the file: -- lockkeeper: irreversible: <why>',
    },
    *check(context) {
        if (!hasDowns(context))
            return;
        for (const migration of context.judged) {
            if (migration.down || !migration.up || migration.irreversible)
                continue;
            if (migration.notRun || migration.repeatable)
                continue;
            yield {
                ...at(migration),
                title: `${(0,core_text/* printable */.g$)(context.titleOf(migration))} has no down`,
                fix: `${howToAdd(context, migration)}, or say why there is none: ${irreversible(context)}`,
                subject: 'down',
            };
        }
    },
};
/** Up-only layouts have none by nature; a command of the project's own has them when any migration does. */
function hasDowns({ history, merged }) {
    if (history.engine === 'sql-forward')
        return false;
    return history.engine !== 'command' || merged.migrations.some((migration) => migration.down);
}
function howToAdd({ history }, { file }) {
    switch (history.engine) {
        case 'sql-pairs':
            return `write ${(0,core_text/* printable */.g$)(file.replace(/\.up\.sql$/, '.down.sql'))}`;
        case 'sql-folders':
            return `write ${(0,core_text/* printable */.g$)(file.replace(/up\.sql$/, 'down.sql'))}`;
        case 'alembic':
            return 'write def downgrade()';
        case 'node-pg-migrate':
            return file.endsWith('.sql') ? 'add a section "-- Down Migration"' : 'export a function down';
        default:
            return `add a section "${sectionMarker[history.flavor] ?? 'down'}"`;
    }
}
const sectionMarker = {
    dbmate: '-- migrate:down',
    goose: '-- +goose Down',
    'sql-migrate': '-- +migrate Down',
    'node-pg-migrate': '-- Down Migration',
};
function irreversible({ history }) {
    return history.engine === 'alembic'
        ? 'raise NotImplementedError("why") in downgrade()'
        : '-- lockkeeper: irreversible: <why>';
}
//# sourceMappingURL=missing-down.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/missing-up.js


const missingUpRule = {
    info: {
        id: 'missing-up',
        title: 'There is a down without an up',
        severity: 'error',
        why: 'A down alone undoes something that no file does: the up was lost, or one of the two names has a slip in it and the runner does not see a pair.',
        bad: 'migrations/0042_add_note.down.sql beside migrations/0042_add_notes.up.sql',
        good: 'migrations/0042_add_note.down.sql beside migrations/0042_add_note.up.sql',
        mend: 'Add the up, correct the name with git mv, or delete the down.',
    },
    *check(context) {
        for (const migration of context.judged) {
            if (migration.up || migration.notRun)
                continue;
            yield {
                ...at(migration),
                title: `${(0,core_text/* printable */.g$)(migration.file)} has no up`,
                fix: 'add the up, or git mv the file to the name of its pair',
                subject: 'up',
            };
        }
    },
};
//# sourceMappingURL=missing-up.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-characters.js


const nameCharactersRule = {
    info: {
        id: 'name-characters',
        title: 'The name holds characters that break tools',
        severity: 'error',
        why: 'Blanks, quotes, accents and control characters need quoting in every script that touches the file, sort differently on different machines, and cannot be checked out on some.',
        bad: 'migrations/0042_add note (2).up.sql',
        good: 'migrations/0042_add_note.up.sql',
        mend: 'Rename the file with git mv: letters a to z, digits, "_", "-" and ".".',
    },
    *check(context) {
        for (const migration of context.judged) {
            const { stem } = context.nameOf(migration);
            const odd = [...new Set(stem.match(/[^A-Za-z0-9_.-]/gu) ?? [])];
            if (odd.length === 0)
                continue;
            yield {
                ...at(migration),
                title: `"${(0,core_text/* printable */.g$)(stem)}" holds ${odd.map(printed).join(', ')}`,
                fix: 'git mv it to a name of letters a to z, digits, "_", "-" and "."',
                subject: (0,core_text/* printable */.g$)(stem),
            };
        }
    },
};
function printed(character) {
    return character === ' ' ? 'a blank' : `"${(0,core_text/* printable */.g$)(character)}"`;
}
//# sourceMappingURL=name-characters.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-date.js

const dayMs = 86_400_000;
const earliest = Date.UTC(2000, 0, 1);
const nameDateRule = {
    info: {
        id: 'name-date',
        title: 'The date in the name cannot be right',
        severity: 'error',
        why: 'A date in the future stays the newest for as long as it takes to come true: every migration written until then sorts before it and is refused or run out of order. A date that no calendar has is a slip of the same kind.',
        bad: 'migrations/20991301120000_add_note.sql',
        good: 'migrations/20250922120000_add_note.sql',
        mend: 'Rename the file with git mv to the moment at which it was written, in UTC.',
    },
    *check(context) {
        for (const migration of context.judged) {
            const { prefix } = context.nameOf(migration);
            if (prefix?.kind !== 'calendar' && prefix?.kind !== 'epoch')
                continue;
            const fault = dateFault(prefix.moment, context.now);
            if (!fault)
                continue;
            yield {
                ...at(migration),
                title: `"${prefix.text}" ${fault}`,
                detail: 'Migrations that are written later would sort before it.',
                fix: 'git mv it to a name that begins with the moment at which it was written, in UTC',
                subject: prefix.text,
            };
        }
    },
};
/** What is wrong with a moment. A day of grace covers every time zone. */
function dateFault(moment, now) {
    if (moment === undefined)
        return 'is no date of the calendar';
    if (moment.getTime() < earliest)
        return 'is a date before the year 2000';
    if (moment.getTime() > now.getTime() + dayMs)
        return 'is a date in the future';
    return undefined;
}
//# sourceMappingURL=name-date.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-description.js


const meaningless = new Set('auto change changes db fix migrate migration misc new sql temp test tmp todo unnamed untitled update updates wip'.split(' '));
const nameDescriptionRule = {
    info: {
        id: 'name-description',
        title: 'The name does not say what the migration does',
        severity: 'warning',
        why: 'At midnight the list of migrations is what a person reads to find the one that broke. A number alone, or "update", makes them open every file.',
        bad: 'migrations/0042_update.up.sql',
        good: 'migrations/0042_add_note_to_orders.up.sql',
        mend: 'Rename the file with git mv and say what changes, in Alembic also in the first line of the docstring.',
    },
    *check(context) {
        // The words are elsewhere: in the tool's own list, in metadata.yaml.
        if (context.history.engine === 'command' || context.history.flavor === 'sourcegraph')
            return;
        for (const migration of context.judged) {
            const { description, stem } = context.nameOf(migration);
            const words = (context.history.engine === 'alembic' ? migration.name : description).toLowerCase();
            const letters = words.replace(/[^\p{L}]+/gu, ' ').trim();
            if (letters !== '' && !meaningless.has(letters))
                continue;
            yield {
                ...at(migration),
                title: letters === ''
                    ? `"${(0,core_text/* printable */.g$)(stem)}" has no description`
                    : `"${letters}" says nothing about what changes`,
                fix: 'git mv it to a name that says what changes, such as add_note_to_orders',
                subject: (0,core_text/* printable */.g$)(stem),
            };
        }
    },
};
//# sourceMappingURL=name-description.js.map
// EXTERNAL MODULE: ./build/src/core/guarded-pattern.js
var guarded_pattern = __webpack_require__(82366);
;// CONCATENATED MODULE: ./build/src/migrations/name-preset.js
const numbered = {
    form: 'a number or timestamp, "_", words',
    example: '20250922143000_add_note_to_orders',
    pattern: /^\d[\d_-]*[-_].*$/,
};
const timestamped = {
    form: 'YYYYMMDDhhmmss, "_", words',
    example: '20250922143000_add_note_to_orders',
    pattern: /^\d{14}_.*$/,
};
const anything = { form: 'any name', example: 'add_note_to_orders', pattern: /^[\s\S]*$/ };
const byFlavor = {
    dbmate: { ...timestamped, form: 'a version number, "_", words', pattern: /^\d+_.*$/ },
    goose: { ...numbered, pattern: /^\d+_.*$/ },
    'golang-migrate': { ...numbered, example: '000042_add_note_to_orders', pattern: /^\d+_.*$/ },
    sourcegraph: {
        form: 'seconds since 1970, also with "_" and words',
        example: '1758551400_add_note_to_orders',
        pattern: /^\d+(?:_.*)?$/,
    },
    diesel: {
        form: 'YYYY-MM-DD-hhmmss, "_", words',
        example: '2025-09-22-143000_add_note_to_orders',
        pattern: /^(?:\d{4}-\d{2}-\d{2}-\d{4,6}|\d{14})_.*$/,
    },
    prisma: { ...timestamped, pattern: /^(?:\d{14}|0+)_.*$/ },
    drizzle: { form: 'NNNN, "_", words', example: '0042_add_note_to_orders', pattern: /^(?:\d{4}|\d{14})_.*$/ },
    flyway: {
        form: 'V<version>__words, U<version>__words or R__words',
        example: 'V42__add_note_to_orders',
        pattern: /^(?:[VUB]\d[\d._]*|R)__.*$/,
    },
    alembic: { ...anything, example: 'ae1027a6acf_add_note_to_orders' },
    'flask-migrate': { ...anything, example: 'ae1027a6acf_add_note_to_orders' },
    command: anything,
};
/** The preset of a runner; a number in front of words for one that is not known by name. */
function namePreset(flavor) {
    return byFlavor[flavor] ?? numbered;
}
//# sourceMappingURL=name-preset.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-pattern.js




const namePatternRule = {
    info: {
        id: 'name-pattern',
        title: 'The name does not have the form that the project uses',
        severity: 'error',
        why: 'Runners find and order migrations by their names. One that does not fit is skipped, or runs at the wrong moment, and nobody notices until a table is missing.',
        bad: 'migrations/add-note.up.sql',
        good: 'migrations/000042_add_note.up.sql',
        mend: 'Rename the file with git mv. A project with a form of its own sets name-pattern to a regular expression; it is matched against the name without endings.',
    },
    *check(context) {
        const { judged, history, namePattern } = context;
        const preset = namePreset(history.flavor);
        const stems = judged.map((migration) => context.nameOf(migration).stem);
        const fits = namePattern
            ? (0,guarded_pattern/* matchNames */.G)(namePattern, stems, 'name-pattern')
            : stems.map((stem) => preset.pattern.test(stem));
        for (const [index, migration] of judged.entries()) {
            if (fits[index])
                continue;
            const stem = (0,core_text/* printable */.g$)(stems[index] ?? '');
            yield {
                ...at(migration),
                title: `"${stem}" does not have the form ${namePattern ?? preset.form}`,
                fix: namePattern
                    ? `git mv it to a name that matches ${namePattern}`
                    : `git mv it to a name like ${preset.example}`,
                subject: stem,
            };
        }
    },
};
//# sourceMappingURL=name-pattern.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-width.js

const nameWidthRule = {
    info: {
        id: 'name-width',
        title: 'The number in the name is written differently from its neighbours',
        severity: 'warning',
        why: 'A runner that sorts by letters puts 10_ before 9_, and 0010_ elsewhere than 10_. Numbers of one width sort the same for every runner and in every list.',
        bad: 'migrations/10_add_note.up.sql beside migrations/0009_orders.up.sql',
        good: 'migrations/0010_add_note.up.sql beside migrations/0009_orders.up.sql',
        mend: 'Rename the file with git mv so that its number has the form of the others.',
    },
    *check(context) {
        const prefixes = context.merged.migrations.map((migration) => context.nameOf(migration).prefix);
        const isPadded = prefixes.some((prefix) => prefix?.kind === 'sequence' && /^0\d*[1-9]/.test(prefix.text));
        const form = (prefix) => formOf(prefix, isPadded);
        const usual = mostFrequent(prefixes.map(form).filter((one) => one !== undefined));
        if (!usual)
            return;
        for (const migration of context.judged) {
            const { prefix } = context.nameOf(migration);
            const own = form(prefix);
            if (!prefix || own === undefined || own === usual || hasOutgrown(prefix, usual))
                continue;
            yield {
                ...at(migration),
                title: `"${prefix.text}" is written as ${own}, the numbers beside it as ${usual}`,
                fix: `git mv it to a name that begins with ${usual}`,
                subject: prefix.text,
            };
        }
    },
};
/** Numbers without leading zeros grow by themselves; padded ones have a width. Dates and times have their form. */
function formOf(prefix, isPadded) {
    switch (prefix?.kind) {
        case 'sequence':
            if (prefix.number === 0)
                return undefined;
            return isPadded ? digits(prefix.text.length) : 'a number';
        case 'calendar':
            return prefix.template;
        case 'epoch':
            return digits(prefix.text.length);
        default:
            return undefined;
    }
}
function digits(count) {
    return count === 1 ? '1 digit' : `${count} digits`;
}
/** 1000 after 999 had no other choice. */
function hasOutgrown(prefix, usual) {
    return (prefix.kind === 'sequence' &&
        !prefix.text.startsWith('0') &&
        prefix.text.length > Number.parseInt(usual, 10));
}
/** The form that more than half have; undefined for a history that mixes them. */
function mostFrequent(forms) {
    const counts = new Map();
    for (const form of forms)
        counts.set(form, (counts.get(form) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most && most[1] * 2 > forms.length ? most[0] : undefined;
}
//# sourceMappingURL=name-width.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/not-run.js


const notRunRule = {
    info: {
        id: 'not-run',
        title: 'A migration cannot be run here',
        severity: 'notice',
        why: 'It is code of a kind that this engine does not run, such as a Go migration among SQL files. It is not tested, and what follows it is tested on a schema that lacks it.',
        mend: 'Nothing, if you know. To have it tested too, describe the runner with the command engine.',
    },
    *check(context) {
        for (const migration of context.judged) {
            if (!migration.notRun)
                continue;
            yield {
                ...at(migration),
                title: `not run here: ${(0,core_text/* printable */.g$)(migration.notRun)}`,
                fix: 'engine: command with up and down commands runs it through your own runner',
                subject: 'not-run',
            };
        }
    },
};
//# sourceMappingURL=not-run.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/number-taken.js



const numberTakenRule = {
    needsBase: true,
    info: {
        id: 'number-taken',
        title: 'The number is or was taken by another migration on the base branch',
        severity: 'error',
        why: 'Two branches took the next free number. Git merges both files without a word, and the runner then takes one for done, refuses to start, or orders them by the rest of their names. The same holds for a number whose migration was deleted on the base after databases had run it.',
        bad: '0042_add_note.up.sql, while the base branch already has 0042_add_total.up.sql',
        good: '0043_add_note.up.sql',
        mend: 'Rename it with the git mv that the finding shows.',
    },
    *check(context) {
        if (context.history.engine === 'alembic')
            return;
        const takenBy = placesTaken(context);
        const usedBefore = placesUsedBefore(context);
        const commands = moveCommands(context);
        const branch = context.baseTree?.label ?? 'the base branch';
        for (const migration of context.comparison.added) {
            const other = takenBy(migration);
            const gone = other ? undefined : usedBefore(migration);
            if (!other && gone === undefined)
                continue;
            const number = context.nameOf(migration).prefix?.text;
            const body = {
                ...at(migration),
                fix: commands ?? 'give it the next free number',
                subject: migration.file,
            };
            if (other) {
                yield {
                    ...body,
                    title: `"${number}" is taken by ${(0,core_text/* printable */.g$)(other.file)} on ${branch}`,
                    related: [{ location: { file: other.file, line: 1 }, message: 'has the number already' }],
                };
            }
            else {
                yield {
                    ...body,
                    title: `"${number}" was used by ${(0,core_text/* printable */.g$)(gone ?? '')}, which was deleted on ${branch}`,
                    detail: 'A database that ran the deleted one takes this one for done, or refuses to go on.',
                };
            }
        }
    },
};
//# sourceMappingURL=number-taken.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/order-behind-base.js




/** Where each migration names those before it, its place is what it names. */
function isGraph({ engine, flavor }) {
    return engine === 'alembic' || flavor === 'sourcegraph';
}
const orderBehindBaseRule = {
    needsBase: true,
    info: {
        id: 'order-behind-base',
        title: 'The migration sorts before one that is already on the base branch',
        severity: 'error',
        why: 'Where the base is deployed, the newer migration has run. A runner then skips the older one for ever, refuses to start, or runs it in an order that no test has seen.',
        bad: '20250101_add_note.sql, while the base branch already has 20250301_add_total.sql',
        good: '20250302_add_note.sql, behind everything on the base branch',
        mend: 'Rename it with the git mv that the finding shows. Databases in which it already ran under the old name, such as your own, must be rebuilt or told the new name.',
    },
    *check(context) {
        if (isGraph(context.history))
            return;
        const newest = baseInOrder(context).at(-1);
        if (!newest)
            return;
        const key = (0,comparison/* keysIn */.q7)(context.merged);
        const places = new Map(context.merged.migrations.map((migration, index) => [key(migration), index]));
        const last = places.get(key(newest)) ?? 0;
        const takenBy = placesTaken(context);
        const commands = moveCommands(context);
        for (const migration of context.comparison.added) {
            const place = places.get(key(migration));
            // A taken number is told by `number-taken`.
            if (place === undefined || place > last || migration.repeatable || takenBy(migration))
                continue;
            yield {
                ...at(migration),
                title: `sorts before ${(0,core_text/* printable */.g$)(newest.file)}, which is already on ${context.baseTree?.label ?? 'the base branch'}`,
                detail: 'A database that has the newer one skips this one, refuses it, or runs it in an order that was never tested.',
                fix: commands ?? 'give it a place behind the newest on the base branch',
                subject: migration.file,
                related: [{ location: { file: newest.file, line: 1 }, message: 'the newest on the base branch' }],
            };
        }
    },
};
//# sourceMappingURL=order-behind-base.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/release-command-missing.js

const releaseCommandMissingRule = {
    info: {
        id: 'release-command-missing',
        title: 'No release step runs the migrations',
        severity: 'off',
        why: 'Without a step that runs once before the new version takes over, migrations are run by hand or not at all, and the new code meets the old schema.',
        bad: 'a render.yaml without preDeployCommand',
        good: 'preDeployCommand: alembic upgrade head',
        mend: 'Add preDeployCommand to render.yaml or railway.json, release: to the Procfile, or release_command to fly.toml.',
    },
    async check(context) {
        const commands = await releaseCommands(context.tree);
        if (commands.length > 0)
            return [];
        const [file] = await platformFiles(context.tree);
        return [
            {
                ...(file ? { location: { file, line: 1 } } : {}),
                title: file ? 'declares no release step' : 'no file declares a release step',
                fix: 'add preDeployCommand (Render, Railway), release: (Procfile) or release_command (Fly) with your migrate command',
                subject: 'release-command',
            },
        ];
    },
};
//# sourceMappingURL=release-command-missing.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/sequence-gap.js


const sequenceGapRule = {
    info: {
        id: 'sequence-gap',
        title: 'A number is left out',
        severity: 'warning',
        why: 'In a history that counts one by one, a gap means that a file was forgotten, or that its number will be taken later and run out of order.',
        bad: '0041_orders.up.sql, 0043_add_note.up.sql',
        good: '0041_orders.up.sql, 0042_add_note.up.sql',
        mend: 'Add the missing file, or rename with git mv so that the numbers follow one another.',
    },
    *check(context) {
        const numbered = context.merged.migrations.flatMap((migration) => {
            const { prefix } = context.nameOf(migration);
            return prefix?.kind === 'sequence' ? [{ migration, number: prefix.number }] : [];
        });
        const ordered = numbered.sort((a, b) => a.number - b.number);
        const steps = ordered.slice(1).map((one, index) => one.number - (ordered[index]?.number ?? 0));
        // A history that counts by tens, or leaves gaps as a habit, is not sequential.
        if (steps.filter((step) => step <= 1).length * 2 < steps.length)
            return;
        const judged = new Set(context.judged.map((migration) => migration.file));
        for (const [index, one] of ordered.entries()) {
            const before = ordered[index - 1];
            if (!before || one.number - before.number <= 1 || !judged.has(one.migration.file))
                continue;
            yield {
                ...at(one.migration),
                title: `number ${one.number} follows ${before.number}: ${missing(before.number, one.number)} left out`,
                fix: `git mv it to number ${before.number + 1}, or add the missing file`,
                subject: one.migration.file,
                related: [
                    {
                        location: { file: before.migration.file, line: 1 },
                        message: `${(0,core_text/* printable */.g$)(before.migration.id)} comes before`,
                    },
                ],
            };
        }
    },
};
function missing(before, after) {
    return after - before === 2 ? `${before + 1} is` : `${before + 1} to ${after - 1} are`;
}
//# sourceMappingURL=sequence-gap.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/stranger.js

const strangerRule = {
    info: {
        id: 'stranger',
        title: 'A file looks like a migration and is none',
        severity: 'warning',
        why: 'The runner skips it, or reads it differently from what its author meant: an indented section marker, a file that the journal does not list, an ending it does not know. What it should have done is then missing.',
        bad: '  -- migrate:down   (indented: dbmate takes it for a part of the up)',
        good: '-- migrate:down',
        mend: 'Do what the finding says, or move the file out of the migrations folder.',
    },
    *check(context) {
        const known = new Set(context.base?.strangers.map((one) => `${one.location.file}\0${one.reason}`));
        for (const { location, reason } of context.history.strangers) {
            if (!context.isJudgedFile(location.file))
                continue;
            if (context.scope === 'new' && known.has(`${location.file}\0${reason}`))
                continue;
            yield {
                location,
                title: `${(0,core_text/* printable */.g$)(location.file)}: ${reason}`,
                fix: 'make it a migration that the runner sees, or move it out of the migrations folder',
                subject: reason,
            };
        }
    },
};
//# sourceMappingURL=stranger.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/index.js




























/** The rules of the lint gate that need no SQL parser, in the order in which their pages are listed. */
const lintRules = [
    namePatternRule,
    nameDateRule,
    nameWidthRule,
    nameCharactersRule,
    nameDescriptionRule,
    duplicateIdRule,
    orderBehindBaseRule,
    numberTakenRule,
    sequenceGapRule,
    historyEditedRule,
    historyRenamedRule,
    historyDeletedRule,
    missingDownRule,
    missingUpRule,
    emptyDownRule,
    irreversibleWithoutReasonRule,
    strangerRule,
    notRunRule,
    alembicHeadsRule,
    alembicRootsRule,
    alembicCycleRule,
    alembicMissingParentRule,
    alembicFileNameRule,
    alembicPassDowngradeRule,
    alembicIdLengthRule,
    createAllRule,
    migrationsOnBootRule,
    releaseCommandMissingRule,
];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 93868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ remoteRules)
/* harmony export */ });
/** What migrating through a job, a cron service or an app's own endpoint can find. Ids are stable. */
const remoteRules = {
    moved: {
        id: 'remote-plan-moved',
        title: 'What the app lists is no longer what was approved',
        severity: 'error',
        why: 'Somebody approved a plan by its hash. Since then other migrations are applied or pending in the app, so what would run now is not what was approved. Nothing was run.',
        mend: 'Make a new plan through the same route, look at it, and give its hash.',
    },
    lacking: {
        id: 'remote-lacks-migration',
        title: 'The app does not know a migration of the repository',
        severity: 'error',
        why: 'What migrates runs another build than what is checked out here, most often an older one. It would run its own pending migrations and say that all is done, and the new one would be missing. Nothing was run.',
        mend: 'Deploy the commit first and migrate after it, or migrate from the workflow, which has the commit checked out. Where an app lists only some folders, name the same folder with `dir`.',
    },
    foreign: {
        id: 'remote-unknown-migration',
        title: 'The app lists a migration that the repository does not have',
        severity: 'warning',
        why: 'The app runs a newer build or one of another branch: what it would run is in no file here, so nobody has linted or smoke-run it in this workflow.',
        mend: 'Check out the commit that the app runs, or deploy the commit that is checked out.',
    },
    incomparable: {
        id: 'remote-not-compared',
        title: 'The app’s list and the repository have no id in common',
        severity: 'notice',
        why: 'They call their migrations by different names, so nobody can tell from here whether the app has what the repository has.',
        mend: 'Let the list tell the ids that the runner’s ledger has, or the names of the files.',
    },
    failed: {
        id: 'remote-run-failed',
        title: 'The migrations failed where they ran',
        severity: 'error',
        why: 'What ran them says that it failed. How far it came is told by its list, which was read again afterwards.',
        mend: 'Read its log, mend the migration, and run this again: it looks at the list first and runs what is pending then.',
    },
    refused: {
        id: 'remote-run-refused',
        title: 'The migrations were not started',
        severity: 'error',
        why: 'What should run them refused the request. Nothing was run.',
        mend: 'Mend what the answer says, and run this again.',
    },
    unknown: {
        id: 'remote-run-unknown',
        title: 'Nobody can tell from here whether the migrations have ended',
        severity: 'error',
        why: 'The answer was lost, or the time was up. What runs them may go on, hold locks, and still succeed or fail. It was not asked a second time: two migrators at once do harm.',
        mend: 'Look at its log and its list. Run this again when it has ended: it looks at the list first and never runs what is applied.',
    },
    stillPending: {
        id: 'remote-still-pending',
        title: 'Migrations are still pending after the run',
        severity: 'error',
        why: 'The run said that all is done, and the list that was read after it says otherwise. Code that needs these migrations must not be deployed.',
        mend: 'Look at the log of what ran them: it may have migrated another database, or fewer migrations than it lists.',
    },
    vanished: {
        id: 'remote-ledger-changed',
        title: 'The list after the run is not the list before it and what was pending',
        severity: 'error',
        why: 'After a run everything that was applied before is applied still, with what was pending, and nothing else. Where it is not so, somebody else migrated at the same time, or the list is of another database.',
        mend: 'Compare both lists in the report, find out what else migrates this database, and make a new plan.',
    },
    unverified: {
        id: 'remote-not-verified',
        title: 'The list could not be read after the run',
        severity: 'error',
        why: 'Whether the migrations are applied is known only from the list. Without it a run that said it is done may have done nothing.',
        mend: 'Make the list answer again and run this once more: with nothing pending it runs nothing.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 93774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ suppressionStale),
/* harmony export */   MZ: () => (/* binding */ suppressionWithoutReason),
/* harmony export */   Qq: () => (/* binding */ mutingRules),
/* harmony export */   _u: () => (/* binding */ suppressionUnknownRule),
/* harmony export */   fC: () => (/* binding */ suppressionBadDate),
/* harmony export */   jB: () => (/* binding */ suppressionExpired),
/* harmony export */   jY: () => (/* binding */ suppressionWithoutExpiry),
/* harmony export */   lt: () => (/* binding */ baselineStale)
/* harmony export */ });
const suppressionWithoutReason = {
    id: 'suppression-without-reason',
    title: 'A suppression gives no reason',
    severity: 'error',
    why: 'A suppression is a decision. Whoever reads the migration in a year must learn why the risk was taken, or nobody dares to touch it. Without a reason it has no effect.',
    bad: '-- lockkeeper: ignore missing-down',
    good: '-- lockkeeper: ignore missing-down: data was merged, the old rows are gone',
    mend: 'Add a colon and the reason behind the names of the rules.',
};
const suppressionUnknownRule = {
    id: 'suppression-unknown-rule',
    title: 'A suppression names a rule that does not exist',
    severity: 'warning',
    why: 'A misspelt name suppresses nothing, while the reader believes that the rule was considered.',
    bad: '-- lockkeeper: ignore mising-down: data was merged',
    good: '-- lockkeeper: ignore missing-down: data was merged',
    mend: 'Correct the name. The list of rules is in docs/rules.',
};
const suppressionStale = {
    id: 'suppression-stale',
    title: 'A suppression suppresses nothing',
    severity: 'warning',
    why: 'The finding it was written for is gone. Left in place it would hide the next one of the same kind, and it tells the reader of a risk that is not there.',
    bad: '-- lockkeeper: ignore missing-down: (while there is a down)',
    good: '(the line removed)',
    mend: 'Remove the rule from the comment, or the whole comment.',
};
const suppressionExpired = {
    id: 'suppression-expired',
    title: 'A suppression has expired',
    severity: 'warning',
    why: 'Somebody took a risk until a day, and that day has passed. From then on it suppresses nothing, so that what was put off is looked at again and not forgotten.',
    bad: '-- lockkeeper: ignore drop-column until 2026-03-31: 4.2 is the last release that names it',
    good: '(mended, and the line removed; or another day with its reason)',
    mend: 'Mend what was put off and remove the suppression. When there is a reason to wait longer, write the new day.',
};
const suppressionBadDate = {
    id: 'suppression-bad-date',
    title: 'A suppression ends on a day that there is not',
    severity: 'error',
    why: 'Nobody can tell how long it was meant to hold. It has no effect.',
    bad: '-- lockkeeper: ignore drop-column until spring: 4.2 is the last release that names it',
    good: '-- lockkeeper: ignore drop-column until 2026-03-31: 4.2 is the last release that names it',
    mend: 'Write the last day on which it holds as year, month and day: 2026-03-31. It ends with that day in UTC.',
};
const suppressionWithoutExpiry = {
    id: 'suppression-without-expiry',
    title: 'A suppression holds for ever',
    severity: 'off',
    why: 'What is suppressed without an end is looked at by nobody again. Teams that want every exception to come back set this rule to error.',
    bad: '-- lockkeeper: ignore drop-column: 4.2 is the last release that names it',
    good: '-- lockkeeper: ignore drop-column until 2026-03-31: 4.2 is the last release that names it',
    mend: 'Write `until` and a day behind the names of the rules, or `until` beside `rules` in the settings file.',
};
const baselineStale = {
    id: 'baseline-stale',
    title: 'The baseline holds a finding that is gone',
    severity: 'notice',
    why: 'The baseline lists what was wrong when the project adopted the gate. An entry that no longer applies would hide the same fault when it comes back.',
    mend: 'Write the baseline again: lockkeeper check --write-baseline',
};
/** What is said of suppressions and baselines themselves. */
const mutingRules = [
    suppressionWithoutReason,
    suppressionUnknownRule,
    suppressionStale,
    suppressionExpired,
    suppressionBadDate,
    suppressionWithoutExpiry,
    baselineStale,
];
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 84022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyRules)
/* harmony export */ });
/** What a policy check of a database in use can find. Ids are stable. */
const policyRules = {
    objectMissing: {
        id: 'policy-object-missing',
        title: 'The policy names a schema or an object that is not there',
        severity: 'error',
        why: 'A mistyped name is judged by nobody: the policy seems to hold and protects nothing.',
        mend: 'Correct the name in the policy file, or make the object.',
    },
    roleMissing: {
        id: 'role-missing',
        title: 'A role of the policy is not there',
        severity: 'error',
        why: 'Whoever should log in with it cannot, or logs in with a stronger role instead.',
        mend: 'Run the shown SQL as a role that may create roles, then set the password with psql’s `\\password`, which keeps it out of the server’s log.',
    },
    roleAttribute: {
        id: 'role-attribute',
        title: 'A role has another attribute than the policy says',
        severity: 'error',
        why: 'SUPERUSER, CREATEROLE and BYPASSRLS pass every other check by: one stolen password is then the whole server. A role without LOGIN, or past its VALID UNTIL, keeps the app out.',
        bad: 'ALTER ROLE app SUPERUSER;',
        good: 'ALTER ROLE app NOSUPERUSER;',
        mend: 'Run the shown ALTER ROLE, or correct the policy file.',
    },
    roleMembership: {
        id: 'role-membership',
        title: 'A role is a member of other roles than the policy says',
        severity: 'error',
        why: 'A member has all rights of the group, now and later, whatever its own grants say.',
        mend: 'Run the shown GRANT or REVOKE, or correct `member-of` in the policy file.',
    },
    roleUnexpected: {
        id: 'role-unexpected',
        title: 'A role that the policy does not name may log in',
        severity: 'warning',
        why: 'Nobody watches what it may do. Asked for by `other-roles: forbidden`.',
        mend: 'Name it in the policy file, or take its log-in with the shown ALTER ROLE.',
    },
    roleCanDdl: {
        id: 'role-can-ddl',
        title: 'A role that only works with rows can change the schema',
        severity: 'error',
        why: 'The owner of a table can drop it, and switch off row level security on it. An injected statement of the app then does what only a migration should.',
        bad: 'ALTER TABLE orders OWNER TO app;',
        good: 'ALTER TABLE orders OWNER TO migrator;\nGRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app;',
        mend: 'Run the shown SQL: objects go to the role that migrates, CREATE is revoked.',
    },
    ownerWrong: {
        id: 'owner-wrong',
        title: 'The role that migrates does not own what it must change',
        severity: 'error',
        why: 'Only an owner can ALTER or DROP: the next migration of this object fails in the middle of a release.',
        mend: 'Run the shown ALTER ... OWNER TO.',
    },
    grantMissing: {
        id: 'grant-missing',
        title: 'A role lacks a right that the policy gives it',
        severity: 'error',
        why: 'The first statement that needs it fails with “permission denied”, often in a new table and after the release.',
        mend: 'Run the shown GRANT.',
    },
    grantExtra: {
        id: 'grant-extra',
        title: 'A role has a right that the policy does not give it',
        severity: 'error',
        why: 'A right that nobody needs serves only who should not have it.',
        mend: 'Run the shown REVOKE, or give the right in the policy file. One that comes from PUBLIC or from a group is taken from all of them: look who needs it first.',
    },
    defaultMissing: {
        id: 'default-privilege-missing',
        title: 'Tables made later will lack a right that the policy gives',
        severity: 'error',
        why: 'GRANT ... ON ALL TABLES is for the tables of today. Without default privileges the next migration makes a table that the app cannot read.',
        mend: 'Run the shown ALTER DEFAULT PRIVILEGES as the role that makes the tables, or as a superuser.',
    },
    defaultExtra: {
        id: 'default-privilege-extra',
        title: 'Tables made later will have a right that the policy does not give',
        severity: 'warning',
        why: 'Each new table widens what the role may do.',
        mend: 'Run the shown ALTER DEFAULT PRIVILEGES ... REVOKE.',
    },
    tlsOff: {
        id: 'tls-off',
        title: 'The server speaks no TLS',
        severity: 'error',
        why: 'Passwords and rows cross the network in the clear.',
        mend: 'Place a certificate and its key in the data folder, then run the shown ALTER SYSTEM. Behind a proxy that encrypts, write `tls: off` in the policy file.',
    },
    tlsNotRequired: {
        id: 'tls-not-required',
        title: 'pg_hba.conf lets clients in without TLS',
        severity: 'error',
        why: 'A client whose sslmode is `prefer` falls back to plain text in silence, and so does one that somebody in between tells that there is no TLS.',
        bad: 'host    all all 0.0.0.0/0 scram-sha-256',
        good: 'hostssl all all 0.0.0.0/0 scram-sha-256',
        mend: 'Write `hostssl` in place of `host` in the shown line, and load it with `SELECT pg_reload_conf();`.',
    },
    tlsConnection: {
        id: 'tls-connection',
        title: 'A client is connected without TLS',
        severity: 'error',
        why: 'What it sends and gets can be read on the way.',
        mend: 'Add `sslmode=require` (better `verify-full`) to the client’s address, then end its old connections with the shown SQL.',
    },
    statementsMissing: {
        id: 'statements-missing',
        title: 'pg_stat_statements does not count here',
        severity: 'warning',
        why: 'When the database is slow, it is the only thing that says which statement it is; switched on afterwards it knows nothing of before.',
        mend: 'Run the shown SQL. The library is loaded when the server starts, so it may need a restart.',
    },
    connectionsHigh: {
        id: 'connections-high',
        title: 'Most connections of the server are taken',
        severity: 'error',
        why: 'At 100 % every new client is refused with “too many clients already”, a deploy that starts new instances beside the old ones first.',
        mend: 'End what has been idle for long with the shown SQL, then look for pools that are too large, or put a pooler in front.',
    },
    lockWaited: {
        id: 'lock-waited',
        title: 'A session has waited long for a lock',
        severity: 'error',
        why: 'Everything that comes after it queues behind it, also what only reads.',
        mend: 'Look at the session that blocks. The shown SQL ends it: its transaction is rolled back.',
    },
    lockHeld: {
        id: 'lock-held',
        title: 'A transaction has held locks for long',
        severity: 'warning',
        why: 'A migration that needs the table waits for it, and everybody else behind the migration. Vacuum cannot clean up what is newer than its start.',
        mend: 'Find out why the client does not commit. The shown SQL ends the session: its transaction is rolled back. `idle_in_transaction_session_timeout` does that by itself.',
    },
    indexUnused: {
        id: 'index-unused',
        title: 'An index is not used',
        severity: 'notice',
        why: 'Every write keeps it up to date, vacuum walks through it, and memory holds it.',
        mend: 'Look on read replicas too: each server counts its own scans. Then drop it with the shown SQL; the detail holds what makes it again.',
    },
    indexInvalid: {
        id: 'index-invalid',
        title: 'An index is invalid',
        severity: 'error',
        why: 'A CREATE INDEX CONCURRENTLY that failed leaves it: no query uses it, every write pays for it, a unique one guards nothing, and IF NOT EXISTS takes it for done.',
        mend: 'Run the shown REINDEX. Where a unique index failed because of duplicates, remove them first.',
    },
    keyMissing: {
        id: 'primary-key-missing',
        title: 'A table has no primary key',
        severity: 'warning',
        why: 'Logical replication refuses UPDATE and DELETE on it, and a row that is there twice cannot be told from its twin.',
        mend: 'Run the shown ALTER TABLE. A new column rewrites the table under ACCESS EXCLUSIVE: for a large one do it in steps, in a migration.',
    },
    sequenceNearEnd: {
        id: 'sequence-near-end',
        title: 'A sequence or the column that it feeds is near its last number',
        severity: 'error',
        why: 'At the end every INSERT fails, and on a large table the way out takes hours. An integer column ends at 2,147,483,647 also where its sequence is a bigint.',
        bad: 'CREATE TABLE events (id serial PRIMARY KEY);',
        good: 'CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);',
        mend: 'Run the shown SQL in a quiet hour. A column’s new type rewrites the table under ACCESS EXCLUSIVE: for a large one add a bigint column, fill it in batches, and swap.',
    },
    wraparoundNear: {
        id: 'wraparound-near',
        title: 'A database is on its way to transaction wraparound',
        severity: 'error',
        why: 'Autovacuum should have frozen the old rows long ago and does not get through. Near 2 billion the server takes no more writes.',
        mend: 'End what holds vacuum back (the detail names it), then run the shown VACUUM.',
    },
    unread: {
        id: 'policy-unread',
        title: 'A part of the policy could not be read in time',
        severity: 'warning',
        why: 'Somebody holds a lock on a catalog or an object, or the server is too busy. That part was not judged.',
        mend: 'Run it again, with a longer `lock-timeout` or `statement-timeout`.',
    },
    blind: {
        id: 'policy-blind',
        title: 'The role may not see what the policy asks about',
        severity: 'warning',
        why: 'What cannot be seen is neither good nor bad; it was not judged.',
        mend: 'Run the shown GRANT as a superuser. It lets the role look, not touch.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 42813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rlsRules)
/* harmony export */ });
/** What row level security in a database in use can be found to be. Ids are stable. */
const rlsRules = {
    differs: {
        id: 'rls-differs',
        title: 'A table’s row level security is not as it is declared',
        severity: 'error',
        why: 'What is declared and reviewed is not what the database does: rows of one customer may be open to another, or the application may see none. Policies that were changed by hand on one database come back with the next restore, or do not.',
        mend: 'Run `lockkeeper rls --apply`, or the SQL of the finding.',
    },
    withoutPolicy: {
        id: 'rls-table-without-policy',
        title: 'A table in a declared schema has no policy',
        severity: 'error',
        why: 'A new table starts without row level security, and whoever may read it reads every customer’s rows. Nobody notices until somebody does.',
        bad: 'CREATE TABLE notes (id bigint, body text); -- in a schema in which every table needs a policy',
        good: 'CREATE TABLE notes (id bigint, tenant_id uuid NOT NULL, body text); -- the default policy covers it',
        mend: 'Give the table the tenant’s column, declare policies for it under `tables`, or name it under `except` when everybody may see all of it.',
    },
    unknownPolicy: {
        id: 'rls-unknown-policy',
        title: 'A table has a policy that nobody declared',
        severity: 'error',
        why: 'Permissive policies are added up: one more that says `true`, made by hand for an afternoon, opens the table to everybody whatever the declared ones say.',
        mend: 'Declare it, or drop it with the statement of the finding. `unknown-policies: drop` drops such policies with `--apply`, `keep` is silent about them.',
    },
    unknownTable: {
        id: 'rls-unknown-table',
        title: 'A declared table is not there',
        severity: 'error',
        why: 'A table that was renamed is not protected by the declaration of its old name.',
        mend: 'Correct the name, migrate the database first, or take the declaration away.',
    },
    unknownRole: {
        id: 'rls-unknown-role',
        title: 'A declared role is not there',
        severity: 'error',
        why: 'A policy for a role that does not exist cannot be made.',
        mend: 'Create the role with the statement of the finding, or correct its name.',
    },
    badCondition: {
        id: 'rls-bad-condition',
        title: 'The server does not take a policy’s condition',
        severity: 'error',
        why: 'A column or a function is misspelled or not there yet, or the condition is not true or false. The table is left alone.',
        mend: 'Correct the condition. Names are looked up in the table’s schema and in public.',
    },
    bypass: {
        id: 'rls-role-bypasses',
        title: 'A role passes by row level security',
        severity: 'error',
        why: 'Superusers and roles with BYPASSRLS see all rows whatever the policies say, and so does the owner of a table without FORCE. An application that connects as such a role has no row level security at all, and no test of its own will tell.',
        bad: 'ALTER TABLE invoices ENABLE ROW LEVEL SECURITY; -- the application is the owner of the table',
        good: 'ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;\nALTER TABLE invoices FORCE ROW LEVEL SECURITY;',
        mend: 'Connect the application as a role that owns nothing and has no BYPASSRLS; or force row level security (`force: true`), which holds for owners too.',
    },
    notProved: {
        id: 'rls-not-proved',
        title: 'A role does not see what it should',
        severity: 'error',
        why: 'Counted as the role itself, with its settings: too many rows are somebody else’s, too few are an outage.',
        mend: 'Read the policies of the table (`\\d table` in psql), the role’s settings and its grants. When the test data changed, correct `sees`.',
    },
    cannotProve: {
        id: 'rls-cannot-prove',
        title: 'Nobody could look as a role',
        severity: 'error',
        why: 'To count what a role sees, we have to become it with SET ROLE, and it has to be allowed to read the table. What was not looked at is not proved.',
        mend: 'Grant it with the statement of the finding.',
    },
    blocked: {
        id: 'rls-blocked',
        title: 'A table was not changed because others hold locks on it',
        severity: 'error',
        why: 'Every statement about row level security takes an ACCESS EXCLUSIVE lock. Rather than wait in front of everybody who wants to read the table, we gave up after `lock-timeout`, several times. The table is as it was before.',
        mend: 'End what the finding names (`SELECT pg_terminate_backend(pid);`) or wait for it, and run the command again: tables that are done are left alone.',
    },
    notApplied: {
        id: 'rls-not-applied',
        title: 'The server refused to change a table',
        severity: 'error',
        why: 'The transaction was rolled back: the table is as it was before.',
        mend: 'Mend what the server says; only the owner of a table may change its policies.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 89624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rollbackRules)
/* harmony export */ });
/** What a rollback can come to. Ids are stable. */
const rollbackRules = {
    rolledBack: {
        id: 'rolled-back',
        title: 'A release was rolled back',
        severity: 'error',
        why: 'A gate failed on the new version, and what was live before is live again. The release did not happen, so the run fails.',
        mend: 'Mend what the failed gate says and release again. Migrations that went up stay: the next release must not run them twice.',
    },
    refused: {
        id: 'rollback-refused',
        title: 'A bad release was not rolled back',
        severity: 'error',
        why: 'A gate failed on a version that is live, and going back could do more harm: the schema has moved on, somebody else has deployed, or nobody knows. A person has to decide now.',
        mend: 'Read the reason. Mend it forward with a new commit, or run `lockkeeper rollback --rollback always` when you know that the old code can live with the schema.',
    },
    failed: {
        id: 'rollback-failed',
        title: 'A rollback was tried and did not end well',
        severity: 'error',
        why: 'The bad version may still be live, or nothing may be.',
        mend: 'Look at the service on its platform at once and deploy a good commit by hand.',
    },
    unhealthy: {
        id: 'rollback-unhealthy',
        title: 'What was live before is live again and does not pass the health gate either',
        severity: 'error',
        why: 'The old version served before the release. When it no longer does, the cause is something that a rollback does not undo: the schema, the data, a setting, another service.',
        mend: 'Look for what changed beside the code. Migrations that went up are still there.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 75017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allRules: () => (/* binding */ allRules),
/* harmony export */   gateOfRule: () => (/* binding */ gateOfRule),
/* harmony export */   hasLevel: () => (/* binding */ hasLevel)
/* harmony export */ });
/* harmony import */ var _core_check_result_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(56079);
/* harmony import */ var _platforms_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29589);
/* harmony import */ var _rules_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85758);
/* harmony import */ var _backup_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79338);
/* harmony import */ var _deploy_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63819);
/* harmony import */ var _drift_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85041);
/* harmony import */ var _health_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8038);
/* harmony import */ var _http_smoke_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79276);
/* harmony import */ var _job_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61437);
/* harmony import */ var _lint_rules_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79978);
/* harmony import */ var _migrate_preflight_rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45615);
/* harmony import */ var _migrate_remote_rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93868);
/* harmony import */ var _migrate_rules_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92331);
/* harmony import */ var _muting_rules_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93774);
/* harmony import */ var _plan_rules_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(66007);
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(84022);
/* harmony import */ var _rls_rules_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42813);
/* harmony import */ var _rollback_rules_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(89624);
/* harmony import */ var _seed_rules_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(92569);
/* harmony import */ var _smoke_rules_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(28991);
/* harmony import */ var _verify_rules_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(67833);





















const rulesOfGates = {
    lint: [..._lint_rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .lintRules */ .x.map((rule) => rule.info), ..._rules_rules_index_js__WEBPACK_IMPORTED_MODULE_1__.sqlRuleInfos],
    smoke: Object.values(_smoke_rules_js__WEBPACK_IMPORTED_MODULE_18__/* .smokeRules */ .b),
    plan: Object.values(_plan_rules_js__WEBPACK_IMPORTED_MODULE_13__/* .planRules */ .T),
    verify: Object.values(_verify_rules_js__WEBPACK_IMPORTED_MODULE_19__/* .verifyRules */ .d),
    drift: Object.values(_drift_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .driftRules */ .x),
    policy: Object.values(_policy_rules_js__WEBPACK_IMPORTED_MODULE_14__/* .policyRules */ .c),
    rls: Object.values(_rls_rules_js__WEBPACK_IMPORTED_MODULE_15__/* .rlsRules */ .R),
    seed: Object.values(_seed_rules_js__WEBPACK_IMPORTED_MODULE_17__/* .seedRules */ .N),
    backup: Object.values(_backup_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .backupRules */ .s),
    migrate: [...Object.values(_migrate_preflight_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .preflightRules */ .h), ...Object.values(_migrate_rules_js__WEBPACK_IMPORTED_MODULE_11__/* .migrateRules */ .j), ...Object.values(_migrate_remote_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .remoteRules */ .C)],
    job: Object.values(_job_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .jobRules */ .h),
    // What a platform says before a deployment is the deploy gate's to judge.
    deploy: [...Object.values(_platforms_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .platformRules */ .l), ...Object.values(_deploy_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .deployRules */ .f)],
    health: Object.values(_health_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .healthRules */ .c),
    'http-smoke': Object.values(_http_smoke_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .httpSmokeRules */ .z),
    rollback: Object.values(_rollback_rules_js__WEBPACK_IMPORTED_MODULE_16__/* .rollbackRules */ .o),
};
/** Every rule there is: the source of the rule pages, of `lockkeeper explain` and of SARIF's rule table. */
const allRules = [...Object.values(rulesOfGates).flat(), ..._muting_rules_js__WEBPACK_IMPORTED_MODULE_12__/* .mutingRules */ .Qq];
/** The gate that judges a rule; undefined for the rules about suppressions and baselines, and for one of old. */
function gateOfRule(id) {
    return _core_check_result_js__WEBPACK_IMPORTED_MODULE_20__/* .gateNames */ .A.find((gate) => rulesOfGates[gate]?.some((rule) => rule.id === id));
}
/** Gates of a release change the world or judge it as it is: the levels of their rules are fixed. */
const releaseGates = [
    'migrate',
    'job',
    'deploy',
    'health',
    'http-smoke',
    'rollback',
];
/** Whether a project may say how much a rule counts (`rules:` in `lockkeeper.yml`). */
function hasLevel(id) {
    return !releaseGates.includes(gateOfRule(id));
}
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 92569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ seedRules)
/* harmony export */ });
/** What seed files can be found to be. Ids are stable. What the run in the scratch database finds are smoke’s rules. */
const seedRules = {
    notPlain: {
        id: 'seed-not-plain',
        title: 'A seed file is more than SQL in one transaction',
        severity: 'error',
        why: 'A seed runs in one transaction of ours, with limits for its locks and statements, so that it counts as a whole or not at all. BEGIN and COMMIT of its own would end that, and commands of psql are not SQL.',
        bad: 'BEGIN;\nINSERT INTO plans VALUES (1, $$free$$);\nCOMMIT;',
        good: 'INSERT INTO plans VALUES (1, $$free$$) ON CONFLICT (id) DO NOTHING;',
        mend: 'Take BEGIN, COMMIT, ROLLBACK and lines that begin with a backslash out of the file.',
    },
    blocked: {
        id: 'seed-blocked',
        title: 'A seed did not run because others hold locks',
        severity: 'error',
        why: 'Rather than wait in front of everybody else, it gave up after `lock-timeout`, several times. Its transaction was rolled back.',
        mend: 'End what the finding names or wait for it, and run the command again: seeds that ran change nothing when they run again.',
    },
    notApplied: {
        id: 'seed-not-applied',
        title: 'A seed failed on the database in use',
        severity: 'error',
        why: 'It ran twice in the scratch database, so what is different here is data, rights, row level security, or migrations that are not applied yet. Its transaction was rolled back; seeds before it are committed, those after it did not run.',
        mend: 'Mend what the server says and run the command again: seeds that ran change nothing when they run again.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nextPrefix)
/* harmony export */ });
/** The next free prefix of the same form: one number on, or this moment, and always behind `after`. */
function nextPrefix({ like, after, now }) {
    switch (like.kind) {
        case 'sequence': {
            const newest = after?.kind === 'sequence' ? after : like;
            return String(newest.number + 1).padStart(newest.text.length, '0');
        }
        case 'version':
            return nextVersion(like.text, after?.kind === 'version' ? after.parts : like.parts);
        case 'epoch': {
            const newest = after?.kind === 'epoch' ? after.moment.getTime() + (like.unit === 's' ? 1000 : 1) : 0;
            const moment = Math.max(now.getTime(), newest);
            return String(like.unit === 's' ? Math.floor(moment / 1000) : moment);
        }
        case 'calendar':
            return nextCalendar(like, after, now);
    }
}
/** `V1.4` after `V1.3`, with the separators that the name has. */
function nextVersion(text, newest) {
    const dot = text.includes('.') ? '.' : '_';
    const parts = [...newest.slice(0, -1), (newest.at(-1) ?? 0) + 1];
    return (text[0] ?? 'V') + parts.join(dot);
}
function nextCalendar(like, after, now) {
    const newest = after?.kind === 'calendar' ? after.moment : undefined;
    const hasTime = like.template.includes('hh');
    const step = like.template.includes('ss') ? 1000 : hasTime ? 60_000 : 0;
    const late = newest && newest.getTime() + step > now.getTime() ? new Date(newest.getTime() + step) : now;
    const moment = newest && !hasTime && !like.counter && sameDay(newest, late) ? dayAfter(late) : late;
    const date = fill(like.template, moment);
    if (!like.counter)
        return date;
    const taken = after?.kind === 'calendar' ? after.counter : undefined;
    const counter = String(Number(taken ?? 0) + 1).padStart(like.counter.length, '0');
    // What stands between date and number, if anything: "2025-09-22_004", "2025092204".
    const gap = like.text.slice(like.template.length, like.text.length - like.counter.length);
    return date + gap + counter;
}
function sameDay(a, b) {
    return a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);
}
function dayAfter(day) {
    return new Date(day.getTime() + 86_400_000);
}
function fill(template, moment) {
    const [date = '', time = ''] = moment.toISOString().split('T');
    const [year = '', month = '', day = ''] = date.split('-');
    return template
        .replace('YYYY', year)
        .replace('MM', month)
        .replace('DD', day)
        .replace('hh', time.slice(0, 2))
        .replace('mm', time.slice(3, 5))
        .replace('ss', time.slice(6, 8))
        .replace('SSS', time.slice(9, 12));
}
//# sourceMappingURL=next-prefix.js.map

/***/ }),

/***/ 29589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ platformRules)
/* harmony export */ });
/** What a look at a service before a deployment can find, on any platform. Ids are stable. */
const platformRules = {
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
};
//# sourceMappingURL=rules.js.map

/***/ })

};

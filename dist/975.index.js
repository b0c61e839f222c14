export const id = 975;
export const ids = [975];
export const modules = {

/***/ 45930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ schedulerRuns),
/* harmony export */   Pk: () => (/* binding */ migrationIdOf),
/* harmony export */   Yr: () => (/* binding */ readMigrations),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   sp: () => (/* binding */ readBackups)
/* harmony export */ });
/* unused harmony export readBackup */
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88735);

const idNames = ['id', 'backup_id', 'backupId', 'name', 'filename', 'file_name', 'file', 'key', 'path'];
const timeNames = [
    'finished_at',
    'finishedAt',
    'completed_at',
    'created_at',
    'createdAt',
    'created',
    'timestamp',
    'modified',
    'mtime',
    'ran_at',
    'date',
    'time',
];
const statusNames = ['status', 'state'];
/** The backups of a list. */
function readBackups(json) {
    const items = listOf(json, ['backups', 'items', 'data', 'results', 'files']);
    return items?.flatMap((item) => readBackup(item) ?? []);
}
/** One backup: its name, or a map. */
function readBackup(item) {
    if (typeof item === 'string')
        return withTime({ id: item }, timeOfName(item));
    if (!isMap(item))
        return undefined;
    const id = firstOf(item, idNames);
    if (typeof id !== 'string' && typeof id !== 'number')
        return undefined;
    const status = firstOf(item, statusNames) ?? (item.success === false ? 'failed' : undefined);
    const names = idNames.map((name) => item[name]).filter((name) => typeof name === 'string');
    const time = (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .n)(firstOf(item, timeNames)) ?? names.map(timeOfName).find((found) => found !== undefined);
    return withTime({ id: String(id), ...(typeof status === 'string' ? { status: status.toLowerCase() } : {}) }, time);
}
function withTime(backup, time) {
    return time === undefined ? backup : { ...backup, time };
}
/** The digits of a date and a time in a name, taken as UTC. */
function timeOfName(name) {
    const match = /(20\d\d)-?(\d\d)-?(\d\d)(?:[T_-]?(\d\d)[:-]?(\d\d)[:-]?(\d\d)?)?/.exec(name);
    if (!match)
        return undefined;
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time) ? undefined : time;
}
/** Whether a status says that a backup failed, or that it still runs; no status is as good as done. */
function progressOf({ status }) {
    if (status === undefined)
        return 'done';
    if (/fail|error|abort|cancel/.test(status))
        return 'failed';
    return /run|pend|queu|progress|start|creat|wait|process/.test(status) ? 'running' : 'done';
}
const migrationIds = ['id', 'migration_id', 'migrationId', 'version', 'revision', 'name', 'filename'];
/** Applied and pending migrations: two lists, or one with a sign on each item. */
function readMigrations(json) {
    if (isMap(json)) {
        const applied = listOf(firstOf(json, ['applied', 'executed', 'completed', 'done']), []);
        const pending = listOf(firstOf(json, ['pending', 'unapplied', 'missing', 'todo']), []);
        const count = firstOf(json, ['pending_count', 'pendingCount', 'pending']);
        const pendingIds = pending?.flatMap(migrationIdOf) ?? countedPending(count);
        if (applied)
            return { applied: inOrder(applied), pending: pendingIds ?? [] };
        const items = listOf(json, ['migrations', 'items', 'data', 'results']);
        if (items) {
            const split = splitByState(items);
            return { applied: split.applied, pending: pendingIds ?? split.pending };
        }
        const current = firstOf(json, ['current', 'head', 'version', 'revision', 'latest']);
        if (typeof current === 'string' && pendingIds)
            return { applied: [current], pending: pendingIds };
        return undefined;
    }
    const items = listOf(json, []);
    return items && splitByState(items);
}
function countedPending(count) {
    if (typeof count !== 'number')
        return undefined;
    return Array.from({ length: Math.min(count, 1000) }, (_, index) => `number ${index + 1}`);
}
/** One that failed or is under way is not applied. */
const notApplied = /pend|not|wait|todo|queu|running|progress|fail|error|abort|cancel/i;
function splitByState(items) {
    const isPending = (item) => {
        if (!isMap(item))
            return false;
        const status = firstOf(item, statusNames);
        if (typeof status === 'string')
            return notApplied.test(status);
        if (typeof item.applied === 'boolean')
            return !item.applied;
        if (typeof item.pending === 'boolean')
            return item.pending;
        return ['applied_at', 'appliedAt', 'run_on'].some((name) => item[name] === null);
    };
    return {
        applied: inOrder(items.filter((item) => !isPending(item))),
        pending: items.filter(isPending).flatMap(migrationIdOf),
    };
}
/** By the time of each where all have one, else by their numbers where all begin with one, else as they are listed. */
function inOrder(items) {
    const entries = items.flatMap((item) => migrationIdOf(item).map((id) => ({ id, time: appliedAt(item) })));
    const numbered = entries.every(({ id }) => /^[Vv]?\d/.test(id));
    const timed = entries.every(({ time }) => time !== undefined);
    const byNumber = (a, b) => numbered ? a.localeCompare(b, 'en', { numeric: true }) : 0;
    if (!timed && !numbered)
        return entries.map(({ id }) => id);
    return [...entries]
        .sort((a, b) => (timed ? (a.time ?? 0) - (b.time ?? 0) : 0) || byNumber(a.id, b.id))
        .map(({ id }) => id);
}
function appliedAt(item) {
    return isMap(item)
        ? (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .n)(firstOf(item, ['applied_at', 'appliedAt', 'run_on', 'executed_at', ...timeNames]))
        : undefined;
}
/** The id of a migration: a text, or what stands under a usual name of a map; empty where there is none. */
function migrationIdOf(item) {
    if (typeof item === 'string')
        return [item];
    const id = isMap(item) ? firstOf(item, migrationIds) : undefined;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
}
/** Whether a scheduler says that it runs; undefined where the answer does not tell. */
function schedulerRuns(json) {
    if (!isMap(json))
        return undefined;
    const signs = [json, json.scheduler, json.backup].flatMap((part) => isMap(part) ? schedulerSigns(part) : []);
    if (typeof json.scheduler === 'boolean')
        signs.push(json.scheduler);
    return signs.length === 0 ? undefined : signs.every(Boolean);
}
function schedulerSigns(map) {
    const flags = ['enabled', 'running', 'scheduler_running', 'schedulerRunning', 'active', 'ok'];
    const known = flags.map((name) => map[name]).filter((value) => typeof value === 'boolean');
    const status = firstOf(map, statusNames);
    return typeof status === 'string' ? [...known, !/stop|fail|error|disabled|dead|off/i.test(status)] : known;
}
/** The list itself, or the first list under one of these names. */
function listOf(json, names) {
    if (isList(json))
        return json;
    if (!isMap(json))
        return undefined;
    return names.map((name) => json[name]).find(isList);
}
function firstOf(map, names) {
    return names.map((name) => map[name]).find((value) => value !== undefined && value !== null);
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=admin.js.map

/***/ }),

/***/ 5475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   mq: () => (/* binding */ headerItems),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _http_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57860);


/** What the body is as JSON; undefined for none. */
function jsonOf(response) {
    return response.bodyCut ? undefined : (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body);
}
/** All lines of a header, joined as HTTP allows. Not for Set-Cookie. */
function headerText({ headers }, name) {
    const values = headers.filter(([known]) => known === name.toLowerCase()).map(([, value]) => value);
    return values.length === 0 ? undefined : values.join(', ');
}
/** The items of a header that is a list, in lower case. */
function headerItems(response, name) {
    return (headerText(response, name) ?? '')
        .split(',')
        .map((item) => item.trim().toLowerCase())
        .filter((item) => item !== '');
}
/** One failure of a rule. */
function failure(rule, what, { expected, got }) {
    return { rule, what, expected, got };
}
/** A value as a message shows it. */
function shown(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
}
function same(a, b) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a, b);
}
//# sourceMappingURL=answer.js.map

/***/ }),

/***/ 88735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5475);


/** What does not hold of the values that were found; every one of them has to answer every question. */
function compare({ matcher, loose }, found) {
    const { exists, count, ...questions } = matcher;
    const problems = [];
    const size = sizeOf(found);
    if (exists === false)
        return found.values.length === 0 ? [] : [{ expected: 'nothing', got: all(found) }];
    if (count !== undefined && size !== count)
        problems.push({ expected: `${count} of them`, got: `${size ?? all(found)}` });
    if (found.values.length === 0) {
        const expected = describe({ ...questions, ...(exists ? { exists } : {}) });
        return count === undefined || expected !== ''
            ? [...problems, { expected: expected || 'a value', got: 'nothing' }]
            : problems;
    }
    for (const value of found.values) {
        const wrong = questionsOf(questions).filter((question) => !question.holds(value, { loose, now: found.now }));
        if (wrong.length === 0)
            continue;
        problems.push({ expected: wrong.map(({ text }) => text).join(' and '), got: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value) });
    }
    return problems;
}
function all({ values }) {
    return values.length === 1 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(values[0]) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(values);
}
/** What `count` counts: matches where there can be several, else items, keys or characters. */
function sizeOf({ values, several }) {
    if (several)
        return values.length;
    const [value] = values;
    if (typeof value === 'string')
        return [...value].length;
    return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}
/** A matcher in words: `"healthy"`, `at least 3`. */
function describe(matcher) {
    return [...(matcher.exists ? ['a value'] : []), ...questionsOf(matcher).map(({ text }) => text)].join(' and ');
}
function questionsOf(matcher) {
    const { contains, matches, type } = matcher;
    const questions = [
        'equals' in matcher
            ? { text: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(matcher.equals), holds: (value, { loose }) => equal(value, matcher.equals, loose) }
            : undefined,
        'not' in matcher
            ? { text: `not ${(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(matcher.not)}`, holds: (value, { loose }) => !equal(value, matcher.not, loose) }
            : undefined,
        contains === undefined
            ? undefined
            : { text: `contains ${(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(contains)}`, holds: (value) => holdsItem(value, contains) },
        matches === undefined
            ? undefined
            : { text: `matches /${matches}/`, holds: (value) => new RegExp(matches, 'u').test(textOf(value)) },
        type === undefined ? undefined : { text: `a ${type}`, holds: (value) => typeOf(value) === type },
        ...['above', 'below', 'at-least', 'at-most'].map((name) => boundQuestion(name, matcher[name])),
        oneOfQuestion(matcher['one-of']),
        ageQuestion(matcher['newer-than']),
    ];
    return questions.filter((question) => question !== undefined);
}
const bounds = {
    above: (value, limit) => value > limit,
    below: (value, limit) => value < limit,
    'at-least': (value, limit) => value >= limit,
    'at-most': (value, limit) => value <= limit,
};
function boundQuestion(name, limit) {
    if (limit === undefined)
        return undefined;
    return {
        text: `${name.replace('-', ' ')} ${limit}`,
        holds(value) {
            const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
            return typeof number === 'number' && bounds[name](number, limit);
        },
    };
}
function oneOfQuestion(choices) {
    if (choices === undefined)
        return undefined;
    return {
        text: `one of ${choices.map(_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}`,
        holds: (value, { loose }) => choices.some((choice) => equal(value, choice, loose)),
    };
}
function ageQuestion(milliseconds) {
    if (milliseconds === undefined)
        return undefined;
    return {
        text: `a time of the last ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(milliseconds)}`,
        holds(value, { now }) {
            const time = timeOf(value);
            return time !== undefined && now - time <= milliseconds;
        },
    };
}
/** Milliseconds since the epoch: of ISO 8601 or HTTP's text, or of seconds or milliseconds as a number. */
function timeOf(value) {
    if (typeof value === 'number')
        return value < 1e11 ? value * 1000 : value;
    if (typeof value !== 'string')
        return undefined;
    // Text without a zone is read as UTC: a runner and a server seldom share another one.
    const zoned = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value)
        ? `${value.replace(' ', 'T')}Z`
        : value;
    const time = Date.parse(zoned);
    return Number.isNaN(time) ? undefined : time;
}
function equal(value, expected, loose) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(value, expected) || (loose && typeof value !== 'object' && String(value) === String(expected));
}
function holdsItem(value, part) {
    if (Array.isArray(value))
        return value.some((item) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(item, part));
    return textOf(value).includes(String(part));
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'list';
    switch (typeof value) {
        case 'string':
            return 'text';
        case 'number':
            return 'number';
        case 'boolean':
            return 'boolean';
        default:
            return 'map';
    }
}
//# sourceMappingURL=matcher.js.map

/***/ }),

/***/ 38210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ describeBuild),
/* harmony export */   Wh: () => (/* binding */ unansweredFinding),
/* harmony export */   _o: () => (/* binding */ unclearFinding),
/* harmony export */   gU: () => (/* binding */ jobFindings),
/* harmony export */   nH: () => (/* binding */ buildFindings)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(344);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61437);


/** Lines of the log that stand in a finding, and so in an annotation. */
const shownLines = 12;
/** What is to be said of the build that a job runs with. */
function buildFindings({ service, build }, commit) {
    if (!build) {
        const fix = `deploy ${service.name} once, then run this step again`;
        return [
            finding('jobNoBuild', {
                title: `${service.name} has no successful build yet`,
                fix,
                subject: service.id,
            }),
        ];
    }
    if (commit === undefined)
        return [];
    if (build.commit === undefined) {
        const title = `it is not known whether ${(0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(commit.hash)} is in what the job runs: ${describeBuild(build)}`;
        return [finding('jobUnknownBuild', { title, subject: service.id })];
    }
    return (0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .sameCommit */ .K)(build.commit, commit.hash) ? [] : [oldBuild({ service, build }, commit)];
}
function oldBuild({ service, build }, { hash, required }) {
    const built = (0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(build?.commit ?? '');
    const wanted = (0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(hash);
    return finding('jobOldBuild', {
        severity: required ? 'error' : 'warning',
        title: `the job ${required ? 'would run' : 'runs'} with commit ${built}, not with ${wanted}`,
        detail: `A job runs with the newest successful build of ${service.name}, which is ${describeBuild(build)}. A migration that exists only in ${wanted} is not in it.`,
        fix: `let the pre-deploy command of ${service.name} migrate, or deploy ${wanted} first and run the job after, or migrate from the workflow (docs/guides/deploy.md)`,
        subject: `${service.id} ${build?.commit ?? ''}`,
    });
}
/** What is to be said of a job that has run. */
function jobFindings(job) {
    const name = job.command === undefined ? `the run ${job.id} of the cron job` : `\`${job.command}\``;
    const subject = job.command ?? job.service.id;
    const detail = logDetail(job);
    switch (job.outcome) {
        case 'succeeded':
            return [];
        case 'failed': {
            const title = `${name} failed: ${job.failure?.reason ?? 'the platform does not tell why'}`;
            return [finding('jobFailed', { title, detail, fix: mendFailure(job), subject })];
        }
        case 'canceled': {
            const title = `${name} was canceled on the platform before it ended`;
            return [
                finding('jobCanceled', {
                    title,
                    detail,
                    fix: `ask who stopped ${job.id}${at(job)}, then run this step again`,
                    subject,
                }),
            ];
        }
        case 'running':
        case 'timed-out': {
            const title = `${name} has not ended in time and goes on running`;
            const fix = `look at ${job.id}${at(job)}; run this step again with a longer \`timeout\` to go on waiting for it`;
            return [finding('jobTimedOut', { title, detail, fix, subject })];
        }
    }
}
/** The check could not say yes or no. */
function unansweredFinding(check, why) {
    return finding('jobCheckFailed', {
        title: `the check \`${check.command}\` gave no answer: ${why}`,
        detail: logDetail(check),
        fix: `mend the check command${at(check)}, or leave \`only-if-pending\` out to run the job every time`,
        subject: check.command ?? check.id,
    });
}
function unclearFinding(check, why) {
    return finding('jobCheckUnclear', {
        title: `the answer of \`${check.command}\` could not be read (${why}), so the job was run`,
        subject: check.command ?? check.id,
    });
}
function mendFailure(job) {
    const { failure, service } = job;
    if (failure?.exitCode === 127 || failure?.exitCode === 126) {
        return `make sure that the command is in the build of ${service.name} and on its PATH: a job has what the service has, and no more`;
    }
    if (/memory/i.test(failure?.reason ?? ''))
        return 'give the job more memory with the input `plan`, for example plan-srv-010';
    return `read its log${at(job)}, mend what it says, and run this step again`;
}
function at({ link }) {
    return link === undefined ? '' : ` at ${link}`;
}
function logDetail({ log }) {
    if (log === undefined)
        return 'Its log could not be read.';
    if (log.length === 0)
        return 'It wrote nothing.';
    return ['The last lines that it wrote:', ...log.slice(-shownLines)].join('\n');
}
/** `commit 1234567 (dep-...)`. */
function describeBuild(build) {
    if (!build)
        return 'no build';
    const what = build.commit
        ? `commit ${(0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(build.commit)}`
        : (build.image ?? 'a build of unknown commit');
    return `${what} (${build.deployment})`;
}
function finding(name, told) {
    const { id, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .jobRules */ .h[name];
    return { rule: id, severity, ...told };
}
//# sourceMappingURL=findings.js.map

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

/***/ 46269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ runJob)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);
/* harmony import */ var _late_signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10853);




/** Lines of a job's log that the report keeps. */
const keptLines = 60;
/** A cancelled workflow has 7.5 seconds in all. */
const cancelMs = 5000;
/**
 * Runs a command and waits for its end. A job of the same command that is on its way with the same build is followed
 * instead of started twice; one of an older build is waited for first, because it does not know what is new.
 */
async function runJob(run) {
    const { input, jobs, command, preflight } = run;
    const { observer, signal } = input;
    const other = await jobs.running(command, signal);
    if (other && runsBuild(other, preflight.build)) {
        observer.say(`${other.id} runs ${shown(command)} already: following it`);
        return finish(run, await follow(run, other));
    }
    if (other) {
        observer.say(`${other.id} runs ${shown(command)} with an older build: waiting for its end first`);
        const ended = await follow(run, other);
        if (ended.outcome === 'timed-out')
            return finish(run, ended);
    }
    return finish(run, await startAndFollow(run));
}
async function startAndFollow(run) {
    const { input, jobs, command } = run;
    const { observer, signal } = input;
    signal.throwIfAborted();
    observer.onStarting(command);
    const started = await (0,_late_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .withLateSignal */ .V)(input, (late) => jobs.start(command, late));
    observer.onStarted(started);
    observer.say(`${started.id} started: ${shown(command)}${started.link ? ` (${started.link})` : ''}`);
    try {
        const ended = await follow(run, started);
        if (ended.outcome !== 'timed-out')
            observer.onEnded(ended.id);
        return ended;
    }
    catch (error) {
        if (signal.aborted && input.cancelOnAbort)
            await cancel(run, started.id);
        throw error;
    }
}
/** The run was stopped: one request, within what the runner leaves. The `post` step does what is left. */
async function cancel({ input: { observer }, jobs }, id) {
    try {
        const canceled = await jobs.cancel(id, AbortSignal.timeout(cancelMs));
        if (canceled.result === 'refused')
            return observer.say(`${id} goes on: ${canceled.reason}`);
        observer.onEnded(id);
        observer.say(canceled.result === 'done' ? `${id} is canceled` : `${id} had ended already`);
    }
    catch (error) {
        observer.say(`${id} could not be canceled: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
function follow({ input, jobs, deadline, onLine }, job) {
    const { observer, signal, clock, redact } = input;
    const tell = (line) => {
        observer.say(`  | ${line}`);
        onLine?.(line);
    };
    const startedAt = clock.now();
    return jobs.follow(job, {
        signal,
        deadline,
        onChange: ({ id, status }) => observer.progress(`${id} ${status || 'runs'} (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(clock.now() - startedAt)})`),
        onLine: (line) => tell(redact(cleanLine(line))),
    });
}
async function finish({ input, jobs, command, check, preflight }, state) {
    const { clock, signal, redact } = input;
    const failure = state.outcome === 'failed' ? await jobs.failure(state, signal) : undefined;
    const { id, outcome, status, createdAt, finishedAt, link } = state;
    const { service, build } = preflight;
    const begun = Date.parse(createdAt ?? '') || clock.now();
    const ended = Date.parse(finishedAt ?? '') || clock.now();
    return {
        platform: jobs.platform,
        service,
        kind: jobs.kind,
        id,
        ...(command === undefined ? {} : { command }),
        check,
        outcome,
        status,
        ...(build?.commit === undefined ? {} : { commit: build.commit }),
        ...(createdAt === undefined ? {} : { createdAt }),
        durationMs: Math.max(0, ended - begun),
        ...(failure === undefined ? {} : { failure }),
        ...(state.log === undefined
            ? {}
            : { log: state.log.slice(-keptLines).map((line) => redact(cleanLine(line))) }),
        ...(link === undefined ? {} : { link }),
    };
}
/** Only what was created after the build was ready has surely been started with it. */
function runsBuild(job, build) {
    if (build?.readyAt === undefined || job.createdAt === undefined)
        return build === undefined;
    return Date.parse(job.createdAt) >= Date.parse(build.readyAt);
}
function shown(command) {
    return command === undefined ? 'the cron job' : `\`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(command)}\``;
}
/** Without colours and whatever else would steer a terminal. */
function cleanLine(line) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '').trimEnd());
}
//# sourceMappingURL=run-job.js.map

/***/ }),

/***/ 10853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ withLateSignal)
/* harmony export */ });
/** A request that was sent gets this long to be answered after the run was stopped, so that its id is known. */
const graceMs = 3_500;
/** Runs something with the run's signal a few seconds late; once it is over, nothing waits for those seconds. */
async function withLateSignal({ clock, signal }, run) {
    const late = new AbortController();
    const over = new AbortController();
    const stop = () => {
        const passed = clock.sleep(graceMs, over.signal);
        passed.then(() => late.abort(signal.reason)).catch(() => undefined);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await run(late.signal);
    }
    finally {
        signal.removeEventListener('abort', stop);
        over.abort();
    }
}
//# sourceMappingURL=late-signal.js.map

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

/***/ 49203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _config_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27400);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88716);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36534);
/* harmony import */ var _choose_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95273);
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41572);






/** Throws `UserError` when there are several projects and none was named. */
async function openProject(cwd, given) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(cwd, (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .workingFolder */ .gv)(cwd, given));
    const config = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(repository, given.config);
    const projects = (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .selectProjects */ .hX)((0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProjects */ .D9)(config, given), given.project);
    const [project] = (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .inRepository */ .yJ)([onlyOne(projects)], repository);
    if (!project)
        throw new Error('a project got lost on its way into the repository');
    const settings = (0,_choose_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .fromRoot */ .tc)(project.settings, project.path);
    return { repository, tree: (0,_host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTree */ .c)(repository.root), folder: project.path, settings };
}
function onlyOne(projects) {
    const [first, ...others] = projects;
    if (first && others.length === 0)
        return first;
    const names = projects.map(({ name }) => name);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `this repository has several projects: ${names.join(', ')}`,
        fix: `name one, for example --project ${names[0]}`,
    });
}
//# sourceMappingURL=open-project.js.map

/***/ }),

/***/ 70123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ endpointAddresses)
/* harmony export */ });
const example = 'https://api.example.com/api/admin/migrations';
/** Where an app lists its migrations, and where it runs them: on one host, so that the bearer goes to no other. */
function endpointAddresses({ endpointUrl, endpointRun = 'run' }) {
    if (endpointUrl === undefined) {
        const fix = `give the address of the list: ${example}`;
        return { problems: [{ what: 'no address is given', where: 'endpoint-url', fix }] };
    }
    const listUrl = URL.canParse(endpointUrl) ? new URL(endpointUrl) : undefined;
    if (!listUrl || !/^https?:$/.test(listUrl.protocol)) {
        return {
            problems: [
                { what: 'is no http or https address', where: 'endpoint-url', fix: `for example: ${example}` },
            ],
        };
    }
    const problems = [];
    if (listUrl.username || listUrl.password) {
        const fix = 'take it out, and give a token as `endpoint-token`';
        problems.push({ what: 'holds a user or a password', where: 'endpoint-url', fix });
    }
    if (listUrl.protocol === 'http:' && !isNear(listUrl)) {
        problems.push({
            what: 'is an http address of another machine',
            where: 'endpoint-url',
            why: 'the bearer would go over the network in the clear',
            fix: 'give the https address',
        });
    }
    const base = new URL(listUrl.href);
    base.pathname = `${base.pathname.replace(/\/+$/, '')}/`;
    const runUrl = URL.canParse(endpointRun, base.href) ? new URL(endpointRun, base.href) : undefined;
    if (!runUrl || runUrl.origin !== listUrl.origin) {
        problems.push({
            what: runUrl ? `is on ${runUrl.host}, and the list is on ${listUrl.host}` : 'is no address',
            where: 'endpoint-run',
            why: 'the token of one host must not be sent to another',
            fix: 'give a path from `endpoint-url` on, `run` for example, or one that begins with /',
        });
        return { problems };
    }
    return { listUrl, runUrl, problems };
}
/** This machine, or a name that only a private network knows. */
function isNear({ hostname }) {
    return (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)$/.test(hostname) ||
        !hostname.includes('.') ||
        hostname.endsWith('.internal'));
}
//# sourceMappingURL=endpoint-addresses.js.map

/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateThrough: () => (/* binding */ migrateThrough),
  planThere: () => (/* binding */ planThere)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/migrations/naming.js
var naming = __webpack_require__(51687);
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/compare.js

/**
 * Undefined where the two cannot be compared: not one id of the app means a migration of the repository, although
 * both have some. Apps call their migrations by the ledger's id, by the file or by both.
 */
function compareWithRepository(history, { applied, pending }) {
    const real = history.migrations.filter(({ up, repeatable }) => up && !repeatable);
    const byName = new Map(real.flatMap((migration) => [migration.id, (0,naming/* migrationName */.A)(history, migration).stem].map((name) => [plain(name), migration])));
    const fileOf = (id) => byName.get(plain(id)) ?? byLongName(real, id);
    const known = new Set([...applied, ...pending].map(fileOf));
    const isNone = (id) => fileOf(id) === undefined;
    const lacking = real.filter((migration) => !known.has(migration));
    const all = applied.length + pending.length;
    if (all > 0 && real.length > 0 && lacking.length === real.length)
        return undefined;
    return { lacking, foreign: pending.filter(isNone), unknown: applied.filter(isNone), fileOf };
}
/** `20240102030405_add_note` is the migration `20240102030405`. */
function byLongName(migrations, id) {
    const found = migrations.filter((migration) => plain(id).startsWith(`${plain(migration.id)}_`));
    return found.length === 1 ? found[0] : undefined;
}
/** `migrations/0001_Create-Orders.up.sql` and `0001_create_orders` are one. */
function plain(name) {
    const file = name.slice(name.lastIndexOf('/') + 1);
    return file
        .replace(endings, '')
        .toLowerCase()
        .replace(/[\s.-]+/g, '_');
}
const endings = /(?:\.up)?\.(?:sql|js|cjs|mjs|ts|cts|mts|py|go|rb|php)$/i;
//# sourceMappingURL=compare.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/gates/migrate/remote/rules.js
var rules = __webpack_require__(93868);
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/findings.js


const mostNamed = 10;
/** `0003, 0004 and 2 more`. */
function named(ids) {
    const shown = ids.slice(0, mostNamed).map(core_text/* printable */.g$).join(', ');
    return ids.length > mostNamed ? `${shown} and ${ids.length - mostNamed} more` : shown;
}
/** The plan is not the one that was approved. */
function movedFinding({ approved, now }) {
    return finding('moved', {
        title: 'what the app lists is no longer what was approved',
        detail: `Approved was ${(0,core_text/* printable */.g$)(approved)}; now it is ${now}.`,
        fix: 'look at the list above, and approve it by its hash: `plan-hash`',
        subject: 'plan-hash',
    });
}
/** What the repository says of the app's list; `compared` is undefined where they have nothing in common. */
function comparisonFindings(compared, { target }) {
    if (!compared) {
        const title = `${target} and the repository call their migrations by different names: they were not compared`;
        return [finding('incomparable', { title, subject: target })];
    }
    return [
        ...compared.lacking.map(({ id, file }) => finding('lacking', {
            title: `${target} does not know ${(0,core_text/* printable */.g$)(id)}: it runs an older build, or another folder`,
            fix: 'deploy the commit that has it and migrate after it, or migrate from the workflow',
            location: { file, line: 1 },
            migration: id,
            subject: target,
        })),
        ...compared.foreign.map((id) => foreign(id, 'would run', target)),
        ...compared.unknown.map((id) => foreign(id, 'has applied', target)),
    ];
}
function foreign(id, what, target) {
    return finding('foreign', {
        title: `${target} ${what} ${(0,core_text/* printable */.g$)(id)}, and no file here has that id`,
        fix: 'check out the commit that the app runs',
        migration: id,
        subject: what,
    });
}
/** What the run itself said. */
function runFindings(run, { target, place }, again) {
    const own = run.findings ?? [];
    switch (run.outcome) {
        case 'done':
            return own;
        case 'failed': {
            const title = `${target} says that the migrations failed: ${run.reason}`;
            const fix = `read its log (${place()}), mend what it says, and go on: ${again}`;
            const detail = run.detail === undefined ? {} : { detail: run.detail };
            return [...own, finding('failed', { title, ...detail, fix, subject: target })];
        }
        case 'refused': {
            const title = `${target} did not start the migrations: ${run.reason}`;
            return [...own, finding('refused', { title, fix: run.fix ?? again, subject: target })];
        }
        case 'unknown': {
            const title = `nobody can tell from here whether the migrations of ${target} have ended: ${run.reason}`;
            const detail = run.goesOn === undefined ? {} : { detail: run.goesOn };
            const fix = `look at ${place()}; when it has ended, go on: ${again}`;
            return [...own, finding('unknown', { title, ...detail, fix, subject: target })];
        }
    }
}
/** What the list after the run says, held against the list before it. */
function verifyFindings(before, after, { target, again, said, }) {
    const expected = new Set([...before.applied, ...before.pending]);
    const gone = before.applied.filter((id) => !after.applied.includes(id));
    const extra = after.applied.filter((id) => !expected.has(id));
    const findings = [];
    if (after.pending.length > 0 && said === 'done') {
        const title = `${target} says that it is done, and still lists as pending: ${named(after.pending)}`;
        const fix = `read its log, then go on: ${again}`;
        findings.push(finding('stillPending', { title, fix, subject: target }));
    }
    if (gone.length + extra.length > 0) {
        const what = [
            ...(gone.length > 0 ? [`no longer applied: ${named(gone)}`] : []),
            ...(extra.length > 0 ? [`applied, and not in the plan: ${named(extra)}`] : []),
        ];
        findings.push(finding('vanished', {
            title: `the list of ${target} after the run is not what was there and what was pending`,
            detail: what.join('\n'),
            fix: 'find out what else migrates this database, then make a new plan',
            subject: target,
        }));
    }
    return findings;
}
function unverifiedFinding(why, { target }, again) {
    return finding('unverified', {
        title: `the list of ${target} could not be read after the run: ${why}`,
        fix: `run it again, it looks first and runs nothing that is applied: ${again}`,
        subject: target,
    });
}
function finding(name, told) {
    const { id, severity } = rules/* remoteRules */.C[name];
    return { rule: id, severity, ...told };
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/hash.js

/** The same for the same migrations applied and pending; in which order the applied ones are told plays no part. */
function remoteHash({ applied, pending }) {
    const world = { applied: [...applied].sort(), pending };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(world)).digest('hex');
}
//# sourceMappingURL=hash.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/steps.js
/** What became of each migration that was pending. How long each took only what ran it knows. */
function stepsOf(told) {
    const { before, compared, run, after } = told;
    const firstOpen = before.pending.find((id) => !after?.applied.includes(id));
    return before.pending.map((id) => {
        const migration = compared?.fileOf(id);
        const status = statusOf(told, { id, isFirst: id === firstOpen });
        return {
            id,
            name: migration?.name ?? '',
            ...(migration ? { file: migration.file } : {}),
            status,
            tries: run === undefined || run.outcome === 'refused' || status === 'not-started' ? 0 : 1,
        };
    });
}
/** Only the list says that one is applied; what ran them may say what it likes. */
function statusOf({ run, after }, { id, isFirst }) {
    if (run === undefined || run.outcome === 'refused')
        return 'not-started';
    if (after === undefined)
        return 'unknown';
    if (after.applied.includes(id))
        return 'applied';
    if (run.outcome === 'unknown')
        return 'unknown';
    // It failed in the first that is not applied, and whether something of that one is left is not known from here.
    return run.outcome === 'failed' && isFirst ? 'unknown' : 'not-started';
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/migrate-remotely.js





/** Milliseconds that reading the list after the run may take, when its own time is up. */
const verifyMs = 180_000;
/**
 * Lets an app run its own pending migrations: lists them, has them run once, and lists them again. Throws `UserError`
 * while nothing has been run and the list cannot be had. Rejects with the signal's reason when it is stopped before
 * the run; from then on being stopped is a result, because something may go on.
 */
async function migrateRemotely(input) {
    const startedAt = input.clock.now();
    const watch = { ...watchOf(input), deadline: startedAt + input.timeoutMs, awaitsEnd: true };
    const planned = await planRemotely(input, watch);
    const worst = planned.findings.find(({ severity }) => severity === 'error');
    const { before } = planned;
    const steps = stepsOf(planned);
    const base = { input, planned, startedAt };
    if (worst)
        return result(base, { status: 'failed', summary: `nothing was run: ${worst.title}`, steps });
    if (before.pending.length === 0) {
        const summary = `nothing is pending, ${before.applied.length} applied`;
        return result(base, { status: 'passed', summary, steps });
    }
    const run = await runOnce(input, before, watch);
    const after = run.outcome === 'refused' ? undefined : await listAgain(input, run);
    return result(base, judge(input, { planned, run, after }));
}
/** Reads the list and runs nothing. Throws `UserError` when it cannot be had. */
async function planRemotely({ route, history, planHashes, say }, watch) {
    const listing = await route.list(watch);
    if (!listing.ok)
        throw new errors/* UserError */.yo(listing.problem);
    const { state: before, findings: own = [], jobs = [] } = listing;
    const hash = remoteHash(before);
    const pending = before.pending.length === 0 ? 'nothing pending' : `pending: ${named(before.pending)}`;
    say(`${route.target}: ${before.applied.length} applied, ${pending} (plan ${hash.slice(0, 12)})`);
    const compared = history && compareWithRepository(history, before);
    const moved = planHashes !== undefined && !planHashes.includes(hash);
    const findings = [
        ...own,
        ...(moved ? [movedFinding({ approved: planHashes.join(', '), now: hash })] : []),
        ...(history ? comparisonFindings(compared, route) : []),
    ];
    return { before, hash, compared, findings, jobs };
}
/** Once something may have been started, being stopped is an outcome: what goes on has to be told. */
async function runOnce(input, before, watch) {
    const { route, signal, say } = input;
    signal.throwIfAborted();
    try {
        return await route.run(before, watch);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const goesOn = `${route.target} was not stopped and may go on migrating (${route.place()}).`;
        say(`stopped: ${goesOn}`);
        return { outcome: 'unknown', reason: 'this run was stopped while they ran', goesOn };
    }
}
/** Undefined where nobody is left to wait for it. */
async function listAgain(input, { outcome }) {
    const { route, clock, signal } = input;
    if (signal.aborted)
        return undefined;
    try {
        // What has not ended in all that time is not waited for once more.
        const watch = { deadline: clock.now() + verifyMs, awaitsEnd: outcome !== 'unknown' };
        return await route.list({ ...watchOf(input), ...watch });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo) {
            const [problem] = error.problems;
            if (problem)
                return { ok: false, problem };
        }
        if (signal.aborted)
            return undefined;
        throw error;
    }
}
function judge({ route, again }, { planned, run, after }) {
    const { before } = planned;
    const { target } = route;
    const state = after?.ok ? after.state : undefined;
    const steps = stepsOf({ ...planned, run, after: state });
    const open = steps.filter(({ status }) => status !== 'applied');
    // Whatever was lost on the way: when all is applied and nothing goes on, all is well.
    const isSettled = open.length === 0 && run.outcome === 'unknown' && run.goesOn === undefined;
    const findings = [
        ...(isSettled ? (run.findings ?? []) : runFindings(run, route, again)),
        ...(state ? verifyFindings(before, state, { target, again, said: run.outcome }) : []),
        ...(after && !after.ok ? [unverifiedFinding(after.problem.what, route, again)] : []),
        ...(!after && run.outcome === 'done' ? [unverifiedFinding('this run was stopped', route, again)] : []),
    ];
    const failed = findings.some(({ severity }) => severity === 'error');
    const applied = steps.length - open.length;
    const [worst] = findings;
    return {
        status: failed ? 'failed' : 'passed',
        summary: failed && worst
            ? `${applied} of ${steps.length} applied: ${worst.title}`
            : `${target} applied ${applied} of ${steps.length}, nothing is pending`,
        steps,
        findings,
        to: state?.applied.at(-1),
        jobs: [...(run.jobs ?? []), ...(after?.jobs ?? [])],
    };
}
function result({ input, planned, startedAt }, judged) {
    const { route, project, clock } = input;
    const { before, hash } = planned;
    const from = before.applied.at(-1);
    const to = judged.to ?? (judged.steps.every(({ status }) => status === 'not-started') ? from : undefined);
    const jobs = [...planned.jobs, ...(judged.jobs ?? [])];
    return {
        gate: 'migrate',
        project,
        status: judged.status,
        summary: judged.summary,
        findings: [...planned.findings, ...(judged.findings ?? [])],
        muted: [],
        durationMs: clock.now() - startedAt,
        migrations: [],
        facts: factsOf(route, planned),
        migrate: {
            route: route.kind,
            direction: 'up',
            planHash: hash,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            steps: judged.steps,
        },
        ...(jobs.length === 0 ? {} : { jobs }),
    };
}
function factsOf({ kind, target }, { hash, compared }) {
    return [
        { label: 'through', value: kind },
        { label: 'migrated by', value: target },
        { label: 'plan', value: hash.slice(0, 12) },
        ...(compared ? [] : [{ label: 'repository', value: 'not compared' }]),
    ];
}
function watchOf({ signal, say, progress }) {
    return { signal, say, progress };
}
//# sourceMappingURL=migrate-remotely.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/plan-through.js

/**
 * Says what running the pending migrations through a route would do, as far as the app tells. Runs nothing. Throws
 * `UserError` when the list cannot be had.
 */
async function planThrough(input) {
    const { route, project, timeoutMs, clock, signal, say, progress } = input;
    const startedAt = clock.now();
    const watch = { signal, say, progress, deadline: startedAt + timeoutMs, awaitsEnd: true };
    const planned = await planRemotely(input, watch);
    const { before, compared, hash, findings, jobs } = planned;
    const newest = before.applied.at(-1);
    const isBad = findings.some(({ severity }) => severity === 'error');
    const pending = before.pending.length === 0 ? 'nothing is pending' : `${before.pending.length} pending`;
    return {
        gate: 'plan',
        project,
        status: isBad ? 'failed' : 'passed',
        summary: `${pending}, ${before.applied.length} applied, as ${route.target} tells`,
        findings,
        muted: [],
        durationMs: clock.now() - startedAt,
        migrations: [],
        facts: factsOf(route, planned),
        plan: {
            hash,
            database: route.target,
            ledger: `the list of ${route.target}`,
            applied: before.applied.length,
            ...(newest === undefined ? {} : { newest }),
            pending: before.pending.map((id) => plannedMigration(id, planned, route.kind)),
            edited: [],
            unknown: compared?.unknown ?? [],
            outOfOrder: [],
        },
        ...(jobs.length === 0 ? {} : { jobs }),
    };
}
function plannedMigration(id, { compared }, kind) {
    const migration = compared?.fileOf(id);
    const why = `the sizes of tables cannot be read through ${kind}`;
    return {
        id,
        name: migration?.name ?? '',
        file: migration?.file ?? '',
        tables: [],
        lock: { estimated: false, why },
    };
}
//# sourceMappingURL=plan-through.js.map
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
// EXTERNAL MODULE: ./build/src/stages/checks/open-project.js
var open_project = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/with-time.js
var with_time = __webpack_require__(20555);
// EXTERNAL MODULE: ./build/src/stages/database/migrate-inputs.js
var migrate_inputs = __webpack_require__(77314);
// EXTERNAL MODULE: ./build/src/stages/database/migrate-outputs.js
var migrate_outputs = __webpack_require__(12361);
// EXTERNAL MODULE: ./build/src/stages/database/migrate-remote-inputs.js
var migrate_remote_inputs = __webpack_require__(51135);
// EXTERNAL MODULE: ./build/src/config/field.js
var field = __webpack_require__(55976);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/gates/late-signal.js
var late_signal = __webpack_require__(10853);
// EXTERNAL MODULE: ./build/src/http/create-api.js + 1 modules
var create_api = __webpack_require__(66701);
// EXTERNAL MODULE: ./build/src/http/json-path.js
var json_path = __webpack_require__(57860);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/admin.js
var admin = __webpack_require__(45930);
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/read-list.js



/** Far above any history, far below what would fill a report. */
const most = 20_000;
const longestId = 300;
/** The migrations that an app's own list tells. A list that may have more pages, or tells numbers only, is not read. */
function readList(json, paths) {
    if (json === undefined)
        return { ok: false, why: 'the answer is empty' };
    const more = isMap(json) && ['next', 'next_cursor', 'nextCursor', 'has_more', 'hasMore'].find(isSet(json));
    if (more)
        return { ok: false, why: `the list goes on on further pages (\`${more}\`): it must come whole` };
    const found = paths ? readPaths(json, paths) : readUsual(json);
    if (typeof found === 'string')
        return { ok: false, why: found };
    const wrong = wrongIn(found);
    if (wrong !== undefined)
        return { ok: false, why: wrong };
    const trouble = troubleOf(json);
    return { ok: true, state: found, running: isRunning(json), ...(trouble === undefined ? {} : { trouble }) };
}
/** What an answer says of a failure, whatever its status; undefined where it tells none. */
function troubleOf(json) {
    if (!isMap(json))
        return undefined;
    const { status, state, success, ok, error, errors, last_error: lastError } = json;
    const word = [status, state].find((value) => typeof value === 'string' && /fail|error/i.test(value));
    const told = [error, errors, lastError].find((value) => hasContent(value));
    if (told === undefined && word === undefined && success !== false && ok !== false)
        return undefined;
    const text = textOf(told) ?? textOf(json.message) ?? textOf(word) ?? 'it says that it failed';
    return (0,core_text/* printable */.g$)(text.replace(/\s+/g, ' ').slice(0, 300));
}
const appliedNames = ['applied', 'executed', 'completed', 'done'];
const pendingNames = ['pending', 'unapplied', 'missing', 'todo'];
const mixedNames = ['migrations', 'items', 'data', 'results'];
/** What says of an item of a mixed list whether it is applied. */
const signs = ['status', 'state', 'applied', 'pending', 'applied_at', 'appliedAt', 'run_on'];
/** Two lists, or one whose items say of themselves whether they are applied. */
function readUsual(json) {
    const found = (0,admin/* readMigrations */.Yr)(json);
    const applied = listAt(json, appliedNames);
    const pending = listAt(json, pendingNames);
    const mixed = isList(json) ? json : listAt(json, mixedNames);
    const items = applied ?? mixed;
    if (!found || !items)
        return `no list of migrations was found in the answer: ${shapeOf(json)}`;
    const isTold = pending !== undefined || saysNone(json) || (!applied && mixed?.every(hasSign));
    if (!isTold)
        return `the answer does not tell which migrations are pending: ${shapeOf(json)}`;
    const hasIds = [...items, ...(pending ?? [])].every((item) => (0,admin/* migrationIdOf */.Pk)(item).length === 1);
    return hasIds ? found : 'not every migration in the answer has an id';
}
function listAt(json, names) {
    return isMap(json) ? names.map((name) => json[name]).find(isList) : undefined;
}
/** A number of pending ones has no ids, so only none will do. */
function saysNone(json) {
    return isMap(json) && ['pending_count', 'pendingCount', 'pending'].some((name) => json[name] === 0);
}
function hasSign(item) {
    return isMap(item) && signs.some((name) => Object.hasOwn(item, name));
}
function readPaths(json, { applied, pending }) {
    const appliedIds = idsAt(json, applied);
    if (typeof appliedIds === 'string')
        return appliedIds;
    const pendingIds = idsAt(json, pending);
    return typeof pendingIds === 'string' ? pendingIds : { applied: appliedIds, pending: pendingIds };
}
/** A filter may find nothing, and that means none; a name that is not there means that the path is wrong. */
function idsAt(json, path) {
    const [start = path] = path.startsWith('$') ? path.split(/\[[?*]|\.\*|\.\./, 1) : [path];
    if ((0,json_path/* valuesAt */.I0)(json, start).length === 0)
        return `nothing is at ${path} in the answer: ${shapeOf(json)}`;
    const items = (0,json_path/* valuesAt */.I0)(json, path).flatMap((value) => (isList(value) ? value : [value]));
    const ids = items.flatMap(admin/* migrationIdOf */.Pk);
    return ids.length === items.length ? ids : `not everything at ${path} has an id`;
}
function wrongIn({ applied, pending }) {
    const all = [...applied, ...pending];
    if (all.length > most)
        return `it lists ${all.length} migrations; up to ${most} are read`;
    if (all.some((id) => id.trim() === '' || id.length > longestId))
        return 'an id in it is empty, or a whole text';
    const twice = all.find((id, index) => all.indexOf(id) !== index);
    return twice === undefined ? undefined : `it lists ${(0,core_text/* printable */.g$)(twice)} twice`;
}
function isRunning(json) {
    if (!isMap(json))
        return false;
    const word = [json.status, json.state].find((value) => typeof value === 'string');
    return (json.running === true || (typeof word === 'string' && /running|progress|migrating|queue/i.test(word)));
}
/** What was answered in place of a list, without its values: they may be anything. */
function shapeOf(json) {
    if (isList(json))
        return `it is a list of ${json.length}`;
    if (!isMap(json))
        return `it is a ${json === null ? 'null' : typeof json}`;
    const names = Object.keys(json).slice(0, 10).map(core_text/* printable */.g$);
    return names.length === 0 ? 'it is an empty object' : `it has ${names.join(', ')}`;
}
const isSet = (map) => (name) => hasContent(map[name]);
function hasContent(value) {
    if (value === undefined || value === null || value === false || value === '')
        return false;
    return !isList(value) || value.length > 0;
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (isList(value))
        return textOf(value[0]);
    if (!isMap(value))
        return undefined;
    return textOf(value.message) ?? textOf(value.detail);
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=read-list.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/endpoint.js



/** Milliseconds. */
const listPatienceMs = 60_000;
const budgets = { read: { spacingMs: 500, perMinute: 60 }, write: { spacingMs: 0, perMinute: 10 } };
function openEndpoint(options) {
    const { http, clock, listUrl, token, redact } = options;
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const api = (0,create_api/* createApi */.x)({ http, clock, baseUrl: listUrl.origin, headers, budgets, redact });
    return { ...options, api, target: listUrl.host };
}
/** Asks for the list once, patient with an app that restarts. */
async function readEndpoint({ api, listUrl, paths, clock }, { signal, deadline }) {
    const patienceMs = Math.max(10_000, Math.min(listPatienceMs, deadline - clock.now()));
    const call = {
        method: 'GET',
        path: `${listUrl.pathname}${listUrl.search}`,
        budget: 'read',
        patienceMs,
    };
    const answer = await api.call(call, signal);
    if (answer.ok) {
        const read = readList(answer.data, paths);
        return read.ok ? read : { ...read, status: answer.status };
    }
    const { status, message } = answer;
    return status === undefined
        ? { ok: false, why: message }
        : { ok: false, why: answered(status, message), status };
}
/** `it answered 502: Bad gateway`. */
function answered(status, message) {
    return /^answered/.test(message) ? `it ${message}` : `it answered ${status}: ${message}`;
}
/** The problem of a list that could not be had: nothing but the question has been sent. */
function listProblem({ listUrl, target, token }, { why: reason, status }) {
    const what = `the migrations of ${target} could not be listed: ${reason}`;
    const why = 'without a list nobody knows what would run, nor whether it has run; nothing was sent but this question';
    if (status === 401 || status === 403) {
        const fix = token === undefined ? `give a token: ${tokenFix(target)}` : tokenFix(target);
        return { what, where: 'endpoint-token', why, fix };
    }
    const at = `GET ${shown(listUrl)}`;
    const isAway = status === undefined || status >= 500;
    const fix = isAway
        ? `make ${at} answer, then run this again`
        : `let ${at} answer {"applied": [ids], "pending": [ids]}, or give \`endpoint-applied-path\` and \`endpoint-pending-path\``;
    return { what, where: 'endpoint-url', why, fix };
}
function tokenFix(target) {
    return `store a token that ${target} takes for its admin routes as a secret, and give it as \`endpoint-token\` (command line: export LOCKKEEPER_ENDPOINT_TOKEN)`;
}
/** Without its query, where keys may stand. */
function shown({ origin, pathname }) {
    return (0,core_text/* printable */.g$)(`${origin}${pathname}`);
}
//# sourceMappingURL=endpoint.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/endpoint-route.js





/** Milliseconds. */
const everyMs = 5000;
/** How long an app that has answered something else than JSON is watched for a sign of a run. */
const signMs = 30_000;
/** Statuses of whatever stands before an app, or of one that is under way already: the run may go on behind them. */
const unclear = new Set([408, 409, 425, 502, 503, 504, 520, 522, 524]);
/** Migrations that an app runs itself when its own endpoint is asked to. */
function endpointRoute(options) {
    const endpoint = openEndpoint(options);
    const { target, listUrl, runUrl } = endpoint;
    let oldTrouble;
    return {
        kind: 'endpoint',
        target,
        place: () => `GET ${shown(listUrl)}`,
        async list(watch) {
            const read = await readIdle(endpoint, watch);
            oldTrouble = read.ok ? read.trouble : undefined;
            return listingOf(endpoint, read);
        },
        async run({ pending }, watch) {
            watch.say(`POST ${shown(runUrl)}: ${pending.length} pending`);
            const asked = { endpoint, watch, oldTrouble };
            return afterPost(asked, await post(endpoint, watch));
        },
    };
}
/** The list, once no run is under way any more: somebody else may have begun one. */
async function readIdle(endpoint, watch) {
    const { clock, target } = endpoint;
    for (let looks = 0;; looks++) {
        const read = await readEndpoint(endpoint, watch);
        if (!read.ok || !read.running || !watch.awaitsEnd)
            return read;
        if (looks === 0)
            watch.say(`${target} says that a run is under way: waiting for its end`);
        if (clock.now() >= watch.deadline) {
            return { ok: false, why: 'a run that somebody else has begun has not ended in time' };
        }
        await clock.sleep(everyMs, watch.signal);
    }
}
function listingOf(endpoint, read) {
    return read.ok ? { ok: true, state: read.state } : { ok: false, problem: listProblem(endpoint, read) };
}
/** The answer may take as long as the migrations do. A run that is stopped waits a moment for one that is coming. */
function post({ api, clock, runUrl }, watch) {
    const leftMs = Math.max(1000, watch.deadline - clock.now());
    const call = {
        method: 'POST',
        path: `${runUrl.pathname}${runUrl.search}`,
        // An app that knows the key runs no second time, should the network send it twice.
        headers: { 'idempotency-key': (0,external_node_crypto_.randomUUID)() },
        budget: 'write',
        timeoutMs: leftMs,
        patienceMs: leftMs,
    };
    return (0,late_signal/* withLateSignal */.V)({ clock, signal: watch.signal }, (late) => api.call(call, late));
}
async function afterPost(asked, answer) {
    const { endpoint, watch } = asked;
    if (answer.ok) {
        const trouble = troubleOf(answer.data);
        if (trouble !== undefined)
            return { outcome: 'failed', reason: trouble };
        if (answer.status !== 202)
            return { outcome: 'done' };
        watch.say(`${endpoint.target} has taken it (202): watching its list until nothing is pending`);
        return watchList(asked, { until: watch.deadline });
    }
    const { status, message, sent } = answer;
    const isPage = status !== undefined && status < 300;
    const mayRun = status === undefined ? sent : isPage || unclear.has(status);
    if (!mayRun)
        return saidNo(endpoint, answer);
    // Whether it arrived is not known, so it is never sent again: the list tells what becomes of it.
    watch.say(`no clear answer (${message}): looking at the list, not asking again`);
    const until = isPage ? Math.min(watch.deadline, endpoint.clock.now() + signMs) : watch.deadline;
    return watchList(asked, { until, lost: message });
}
function saidNo({ runUrl, target }, { status, message }) {
    if (status === undefined)
        return { outcome: 'refused', reason: message };
    const reason = answered(status, message);
    if (status >= 500)
        return { outcome: 'failed', reason };
    if (status === 401 || status === 403)
        return { outcome: 'refused', reason, fix: tokenFix(target) };
    const isElsewhere = status === 404 || status === 405 || status < 400;
    const fix = isElsewhere
        ? `give the address that runs migrations as \`endpoint-run\`: POST ${shown(runUrl)} was asked, and redirects are not followed`
        : 'nothing was run: mend what it says, then run this again';
    return { outcome: 'refused', reason, fix };
}
/** Looks until nothing is pending, the app says that it failed, or the time is up. An app that restarts is waited for. */
async function watchList({ endpoint, watch, oldTrouble }, { until, lost }) {
    const { clock, target } = endpoint;
    const startedAt = clock.now();
    let sawRunning = false;
    for (;;) {
        const read = await readEndpoint(endpoint, watch);
        const waited = (0,duration/* formatDuration */.a3)(clock.now() - startedAt);
        const said = read.ok
            ? `${read.state.pending.length} still pending`
            : `its list cannot be read: ${read.why}`;
        if (read.ok && !read.running) {
            if (read.state.pending.length === 0)
                return { outcome: 'done' };
            const { trouble } = read;
            // The list may tell the failure of an earlier run for as long as no other one has ended.
            const isNew = trouble !== undefined && (trouble !== oldTrouble || sawRunning);
            if (isNew)
                return { outcome: 'failed', reason: trouble };
        }
        sawRunning ||= read.ok && read.running;
        watch.progress(`${target}: ${said} (${waited})`);
        if (clock.now() >= until) {
            const reason = [...(lost === undefined ? [] : [lost]), `${said} after ${waited}`].join('; ');
            return {
                outcome: 'unknown',
                reason,
                goesOn: `What ${target} has begun goes on: it cannot be stopped from here.`,
            };
        }
        await clock.sleep(Math.min(everyMs, until - clock.now()), watch.signal);
    }
}
//# sourceMappingURL=endpoint-route.js.map
// EXTERNAL MODULE: ./build/src/platforms/jobs.js
var jobs = __webpack_require__(43200);
// EXTERNAL MODULE: ./build/src/gates/job/findings.js
var job_findings = __webpack_require__(38210);
// EXTERNAL MODULE: ./build/src/gates/job/run-job.js
var run_job = __webpack_require__(46269);
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/read-output.js


/** What each kind of runner prints, tried in this order: a line that says of one migration whether it is applied. */
const read_output_forms = [
    // Django, dbmate, TypeORM, diesel: [X] 0001_initial
    { applied: /^\s*\[[Xx✓]\]\s+(?:\d+\s+(?=\S+\d{13}))?(\S+)/u, pending: /^\s*\[ \]\s+(\S+)/u },
    // Rails, Sequelize, Laravel, Phinx: up 20240102030405 AddNote
    { applied: /^\s*up:?\s+(\S+)/u, pending: /^\s*down:?\s+(\S+)/u },
    // goose: Mon Jan  2 15:04:05 2026 -- 001_init.sql
    { applied: /^\s*\w{3} \w{3}\s+\d.*\d{4}\s+--\s+(\S+)$/u, pending: /^\s*Pending\s+--\s+(\S+)$/u },
    // sqlx: 20240102030405/installed add note
    { applied: /^(\d+)\/installed\b/u, pending: /^(\d+)\/pending\b/u },
    // Flyway: | Versioned | 1.2 | add note | SQL | 2026-01-02 | Success |
    {
        applied: /^\|\s*Versioned\s*\|\s*([^\s|]+)\s*\|.*\|\s*(?:Success|Out of Order)\s*\|/u,
        pending: /^\|\s*Versioned\s*\|\s*([^\s|]+)\s*\|.*\|\s*Pending\s*\|/u,
    },
];
/** The migrations that a command printed: by the patterns, as JSON, as Alembic's history, or in a form that is known. */
function readOutput(lines, patterns) {
    if (lines.every((line) => line.trim() === ''))
        return { ok: false, why: 'it wrote nothing' };
    if (patterns)
        return whole(readLines(lines, patterns));
    const json = (0,json_path/* parseJson */.qF)(lines.join('\n'));
    if (json !== undefined) {
        const read = readList(json, undefined);
        return read.ok ? { ok: true, state: read.state } : read;
    }
    const alembic = readAlembic(lines);
    if (alembic)
        return alembic;
    const found = read_output_forms
        .map((form) => readLines(lines, form))
        .find(({ applied, pending }) => applied.length + pending.length > 0);
    return found
        ? whole(found)
        : { ok: false, why: 'none of its lines says of a migration whether it is applied' };
}
function readLines(lines, { applied, pending }) {
    const idsOf = (pattern) => lines.flatMap((line) => {
        const match = pattern.exec(line);
        return match ? [(match[1] ?? match[0]).trim()] : [];
    });
    return { applied: idsOf(applied), pending: idsOf(pending) };
}
function whole(state) {
    const all = [...state.applied, ...state.pending];
    const twice = all.find((id, index) => all.indexOf(id) !== index);
    if (all.length === 0)
        return { ok: false, why: 'no line matches the patterns' };
    return twice === undefined ? { ok: true, state } : { ok: false, why: `it lists ${twice} twice` };
}
/** `ae1027a6acf -> 1975ea83b712 (head), add note`, as `alembic history --indicate-current` prints it, newest first. */
const alembicLine = /^(<base>|\w+(?:, \w+)*) -> (\w+)((?: \((?:head|current|effective head|mergepoint|branchpoint|[^)]*)\))*),(?: |$)/u;
function readAlembic(lines) {
    const revisions = lines
        .flatMap((line) => {
        const [, from = '', id = '', marks = ''] = alembicLine.exec(line.trim()) ?? [];
        return id === '' ? [] : [{ id, parents: from === '<base>' ? [] : from.split(', '), marks }];
    })
        .reverse();
    if (revisions.length === 0)
        return undefined;
    const parents = new Map(revisions.map((revision) => [revision.id, revision.parents]));
    const applied = new Set();
    const walk = revisions.filter(({ marks }) => marks.includes('(current)')).map(({ id }) => id);
    for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
        if (applied.has(id))
            continue;
        applied.add(id);
        walk.push(...(parents.get(id) ?? []));
    }
    const ids = revisions.map(({ id }) => id);
    return whole({
        applied: ids.filter((id) => applied.has(id)),
        pending: ids.filter((id) => !applied.has(id)),
    });
}
//# sourceMappingURL=read-output.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/remote/job-route.js





/** Migrations that run as jobs of a platform: one job lists them, another one runs them. */
function jobRoute(options) {
    const { kind, status, migrate, commit } = options;
    const known = { target: kind, place: kind };
    const open = async ({ jobs }, { signal }) => {
        const preflight = await jobs.preflight(signal);
        known.target = preflight.service.name;
        if (known.place === kind)
            known.place = preflight.service.link ?? preflight.service.id;
        return preflight;
    };
    return {
        kind,
        get target() {
            return known.target;
        },
        place: () => known.place,
        async list(watch) {
            const preflight = await open(migrate, watch);
            const findings = [...preflight.findings, ...(0,job_findings/* buildFindings */.nH)(preflight, commit)];
            const worst = findings.find(({ severity }) => severity === 'error');
            if (worst)
                return { ok: false, problem: problemOf(worst, kind) };
            const jobs = watch.awaitsEnd ? await awaitOther({ options, known, watch, preflight }) : [];
            const [other] = jobs;
            if (other && job_route_isRunning(other))
                return { ok: false, problem: stillRuns(other), jobs };
            const listed = await listOnce({
                options,
                known,
                watch,
                preflight: await status.jobs.preflight(watch.signal),
            });
            return { ...listed, findings, jobs: [...jobs, ...(listed.jobs ?? [])] };
        },
        async run(_, watch) {
            return runMigrations({ options, known, watch, preflight: await open(migrate, watch) });
        },
    };
}
/** A list that is read while somebody migrates is old before it is used. */
async function awaitOther(step) {
    const { jobs, command } = step.options.migrate;
    const { say, signal } = step.watch;
    const other = await jobs.running(command, signal);
    if (!other)
        return [];
    say(`${other.id} migrates already: waiting for its end before the list is read`);
    return [await (0,run_job/* runJob */.b)(jobRun(step, step.options.migrate))];
}
async function listOnce(step) {
    const { options, watch } = step;
    const { command } = options.status;
    const lines = [];
    const run = {
        ...jobRun(step, options.status),
        check: true,
        onLine: (line) => void lines.push(line),
    };
    const job = await (0,run_job/* runJob */.b)(run);
    const jobs = [job];
    const shown = command === undefined ? `the run ${job.id}` : `\`${command}\``;
    const at = job.link === undefined ? '' : ` (${job.link})`;
    const refuse = (why) => ({
        ok: false,
        problem: {
            what: `${shown} did not tell the migrations: ${why}`,
            where: command === undefined ? 'status-service' : 'status-command',
            why: 'without a list nobody knows what would run, nor whether it has run',
            fix: `read its log${at}; let it print one migration a line, as docs/guides/migrate-remotely.md has it, or give \`status-applied\` and \`status-pending\``,
        },
        jobs,
    });
    if (job.outcome !== 'succeeded' && job.failure?.exitCode === undefined)
        return refuse(endOf(job));
    if (job.log === undefined)
        return refuse('its log could not be read');
    const read = readOutput(lines, options.patterns);
    // Some runners exit with an error only because something is pending.
    if (!read.ok)
        return refuse(job.outcome === 'succeeded' ? read.why : `${endOf(job)}, and ${read.why}`);
    if (job.outcome !== 'succeeded' && read.state.pending.length === 0)
        return refuse(endOf(job));
    watch.say(`${job.id} has told ${read.state.applied.length + read.state.pending.length} migrations`);
    return { ok: true, state: read.state, jobs };
}
async function runMigrations(step) {
    const { options, watch } = step;
    try {
        const job = await (0,run_job/* runJob */.b)({ ...jobRun(step, options.migrate), check: false });
        return outcomeOf(job);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || watch.signal.aborted)
            throw error;
        const [problem] = error.problems;
        const reason = problem?.what ?? error.message;
        if (error instanceof jobs/* LostStart */.P) {
            return { outcome: 'unknown', reason, goesOn: 'A job may run of which no answer has come.' };
        }
        return { outcome: 'refused', reason, ...(problem?.fix === undefined ? {} : { fix: problem.fix }) };
    }
}
function outcomeOf(job) {
    const jobs = [job];
    const detail = job.log?.length
        ? ['The last lines that it wrote:', ...job.log.slice(-12)].join('\n')
        : undefined;
    switch (job.outcome) {
        case 'succeeded':
            return { outcome: 'done', jobs };
        case 'failed':
            return { outcome: 'failed', reason: endOf(job), ...(detail === undefined ? {} : { detail }), jobs };
        case 'canceled':
            return { outcome: 'unknown', reason: `${job.id} was canceled on the platform`, jobs };
        case 'running':
        case 'timed-out': {
            const at = job.link === undefined ? '' : ` (${job.link})`;
            return { outcome: 'unknown', reason: endOf(job), goesOn: `${job.id} goes on running${at}.`, jobs };
        }
    }
}
function endOf({ id, outcome, failure }) {
    if (outcome === 'failed')
        return `${id} failed: ${failure?.reason ?? 'the platform does not tell why'}`;
    if (outcome === 'canceled')
        return `${id} was canceled`;
    return `${id} did not end in time`;
}
/** A migration that is killed half-way is worse than one that goes on: nothing that migrates is cancelled from here. */
function jobRun({ options, known, watch, preflight }, { jobs, command }) {
    const { clock, redact } = options;
    const isMigrating = jobs === options.migrate.jobs && command === options.migrate.command;
    return {
        input: {
            ...{ clock, redact, signal: watch.signal, cancelOnAbort: !isMigrating },
            observer: {
                onStarting: () => undefined,
                onStarted(job) {
                    if (isMigrating)
                        known.place = job.link === undefined ? job.id : `${job.id}, ${job.link}`;
                },
                onEnded: () => undefined,
                say: watch.say,
                progress: watch.progress,
            },
        },
        ...{ jobs, command, preflight, check: false, deadline: watch.deadline },
    };
}
function job_route_isRunning({ outcome }) {
    return outcome === 'running' || outcome === 'timed-out';
}
function stillRuns({ id, link }) {
    return {
        what: `${id} migrates already, and has not ended in time`,
        where: 'timeout',
        why: 'two migrators at once do harm, and a list that is read meanwhile is old at once',
        fix: `look at it${link === undefined ? '' : `: ${link}`}; run this again with a longer \`timeout\` to go on waiting`,
    };
}
function problemOf({ title, fix }, where) {
    return { what: title, where, why: 'nothing was run', ...(fix === undefined ? {} : { fix }) };
}
//# sourceMappingURL=job-route.js.map
// EXTERNAL MODULE: ./build/src/platforms/railway/connect.js
var connect = __webpack_require__(92088);
// EXTERNAL MODULE: ./build/src/platforms/watch-job.js
var watch_job = __webpack_require__(90491);
// EXTERNAL MODULE: ./build/src/platforms/railway/context.js + 2 modules
var railway_context = __webpack_require__(68328);
// EXTERNAL MODULE: ./build/src/platforms/railway/objects.js
var objects = __webpack_require__(36862);
// EXTERNAL MODULE: ./build/src/platforms/railway/queries.js
var queries = __webpack_require__(63826);
;// CONCATENATED MODULE: ./build/src/platforms/railway/cron-log.js


/** As many lines as Railway gives at once; what a run writes faster than that between two looks is not seen. */
const limit = 500;
const kept = 500;
/** Milliseconds. A log is worth no waiting: the run goes on without it. */
const patienceMs = 10_000;
/** The lines that a run of a cron service has written, told once each. */
function tailCronLog(context, { deploymentId, since }) {
    const told = new Set();
    let last;
    return {
        lines: () => last,
        async read(signal) {
            if (deploymentId === undefined || since === undefined)
                return [];
            const variables = { id: deploymentId, limit, since };
            const call = { query: queries/* appLogsSince */.Hs, variables, form: objects/* forms */.uO.log, patienceMs };
            const answer = await context.ask(call, signal);
            if (!answer.ok)
                return [];
            const fresh = [...answer.data.lines]
                .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || 0)
                .filter(({ timestamp, message }) => !told.has(`${timestamp} ${message}`));
            for (const { timestamp, message } of fresh)
                told.add(`${timestamp} ${message}`);
            const lines = fresh.flatMap(({ message }) => message.trimEnd().split(/\r\n|[\r\n]/));
            last = [...(last ?? []), ...lines].slice(-kept);
            return lines;
        },
    };
}
//# sourceMappingURL=cron-log.js.map
// EXTERNAL MODULE: ./build/src/platforms/railway/refusal.js
var refusal = __webpack_require__(44458);
;// CONCATENATED MODULE: ./build/src/platforms/railway/cron.js








/** Milliseconds between two looks at a run; each reads its log too. */
const cron_everyMs = 5000;
/** Looks for the run that was asked for: Railway tells no id of it. */
const looksForNew = 9;
const newestRuns = 30;
const newestDeployments = 30;
/**
 * Runs of a cron service of Railway outside of its schedule, each with the command that the service has: Railway's API
 * has no way to run another one (`railway run` runs it on the machine where it is typed).
 */
function railwayCron(options) {
    const context = (0,railway_context/* openContext */.e)({ ...options, environmentRules: { required: [], forbidden: [] } });
    const find = async (id, signal) => {
        const answer = await listRuns(context, signal);
        return answer.ok ? answer.data.find((run) => run.id === id) : undefined;
    };
    return {
        platform: 'railway',
        kind: 'cron-run',
        preflight: (signal) => readCron(context, signal),
        async running(_, signal) {
            const runs = await listRuns(context, signal);
            if (!runs.ok)
                throw (0,refusal/* refusedError */.b)(runs, 'read the runs of the cron service');
            const found = runs.data.find((run) => cron_outcomeOf(run) === 'running');
            return found && stateOf(context, found, signal);
        },
        start: (_, signal) => startRun(context, signal),
        async follow(job, watch) {
            const run = await find(job.id, watch.signal);
            const tail = tailCronLog(context, { deploymentId: run?.deploymentId, since: job.createdAt });
            const look = async () => {
                const seen = await find(job.id, watch.signal);
                return seen && stateOf(context, seen, watch.signal);
            };
            return (0,watch_job/* watchJob */.L)(job, watch, { clock: context.clock, tail, everyMs: cron_everyMs, look });
        },
        failure: async ({ status }) => ({
            reason: `it ended as ${status}, and Railway tells no exit status`,
        }),
        cancel: async () => ({
            result: 'refused',
            reason: 'Railway has no way to stop one run of a cron service',
        }),
    };
}
async function readCron(context, signal) {
    const { service, instance } = await context.learn(signal);
    if (!instance.cronSchedule) {
        throw new errors/* UserError */.yo({
            what: `${service.name} is no cron service: Railway runs nothing else on demand`,
            where: 'service',
            why: 'its API runs a cron service outside of its schedule, with the command of that service, and no other command',
            fix: `make a service from the same repository whose start command is the one to run, and give it a cron schedule, for example once a year: 0 0 1 1 * (docs/guides/migrate-remotely.md)`,
        });
    }
    const listed = await context.list(newestDeployments, signal);
    if (!listed.ok)
        throw (0,refusal/* refusedError */.b)(listed, `list the deployments of ${service.name}`);
    const newest = listed.data.find(({ status }) => status === 'SUCCESS' || status === 'SLEEPING');
    if (!newest)
        return { service, findings: [] };
    const { id: deployment, commit, image } = (0,railway_context/* toVersion */.O)(newest);
    const build = {
        deployment,
        ...(commit === undefined ? {} : { commit }),
        ...(image === undefined ? {} : { image }),
        ...(newest.statusUpdatedAt ? { readyAt: newest.statusUpdatedAt } : {}),
    };
    return { service, findings: [], build };
}
/** A request without a clear answer is never sent again: the run that it may have begun is looked for instead. */
async function startRun(context, signal) {
    const { instance, service } = await context.learn(signal);
    const before = await listRuns(context, signal);
    if (!before.ok)
        throw (0,refusal/* refusedError */.b)(before, `read the runs of ${service.name}`);
    const known = new Set(before.data.map(({ id }) => id));
    const call = { query: queries/* runCron */.e1, variables: { instance: instance.id }, form: objects/* forms */.uO.runCron };
    const answer = await context.ask(call, signal);
    if (!answer.ok && !answer.sent)
        throw (0,refusal/* refusedError */.b)(answer, `run ${service.name}`);
    if (answer.ok && !answer.data.deploymentInstanceExecutionCreate) {
        throw new errors/* UserError */.yo({
            what: `Railway did not run ${service.name}: it answered no`,
            where: 'service',
            fix: 'deploy the cron service once, then run this again',
        });
    }
    for (let count = 0; count < looksForNew; count++) {
        const runs = await listRuns(context, signal);
        const ours = runs.ok ? runs.data.findLast(({ id }) => !known.has(id)) : undefined;
        if (ours)
            return stateOf(context, ours, signal);
        await context.clock.sleep(cron_everyMs, signal);
    }
    throw new jobs/* LostStart */.P({
        what: `it is not known whether Railway started the run of ${service.name}: ${answer.ok ? 'it said yes' : answer.message}`,
        where: 'Railway',
        why: 'no new run of the service has shown since',
        fix: `look at the cron runs of ${service.name} before you run this again: a run that is on its way will be followed`,
    });
}
async function listRuns(context, signal) {
    const { place } = await context.learn(signal);
    const { serviceId, environmentId } = place;
    const variables = { serviceId, environmentId, first: newestRuns };
    const answer = await context.ask({ query: queries/* cronRuns */.l7, variables, form: objects/* forms */.uO.cronRuns }, signal);
    return answer.ok ? { ...answer, data: answer.data.deploymentInstanceExecutions } : answer;
}
const ends = {
    EXITED: 'succeeded',
    CRASHED: 'failed',
    SKIPPED: 'canceled',
    STOPPED: 'canceled',
    REMOVED: 'canceled',
};
/** A status that is unknown is one on its way. One that Railway starts again after a crash has not ended. */
function cron_outcomeOf({ status }) {
    return (Object.hasOwn(ends, status) && ends[status]) || 'running';
}
async function stateOf(context, run, signal) {
    const { service } = await context.learn(signal);
    const { id, status, createdAt, completedAt } = run;
    return {
        ...{ id, status, createdAt, outcome: cron_outcomeOf(run) },
        ...(completedAt ? { finishedAt: completedAt } : {}),
        ...(service.link === undefined ? {} : { link: service.link }),
    };
}
//# sourceMappingURL=cron.js.map
// EXTERNAL MODULE: ./build/src/platforms/render/cron.js
var cron = __webpack_require__(88579);
// EXTERNAL MODULE: ./build/src/platforms/render/jobs.js
var render_jobs = __webpack_require__(65847);
// EXTERNAL MODULE: ./build/src/stages/deploy/railway-services.js + 12 modules
var railway_services = __webpack_require__(68970);
// EXTERNAL MODULE: ./build/src/stages/deploy/render-connection.js
var render_connection = __webpack_require__(19362);
// EXTERNAL MODULE: ./build/src/stages/database/endpoint-addresses.js
var endpoint_addresses = __webpack_require__(70123);
// EXTERNAL MODULE: ./build/src/stages/database/route-problems.js
var route_problems = __webpack_require__(57951);
;// CONCATENATED MODULE: ./build/src/stages/database/open-route.js
















/** The way that the inputs name. Throws `UserError` with everything that is wrong in them; nothing has been sent then. */
async function openRoute(given, world) {
    const { host, runs } = world;
    const problems = (0,route_problems.routeProblems)(given, { mask: host.mask, runs });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    switch (given.through) {
        case 'render-job':
            return jobRoute(await renderOptions(given, world));
        case 'railway':
            return jobRoute(await railwayOptions(given, world));
        default:
            return endpoint(given, world);
    }
}
/** Texts that nobody may be shown. */
function routeSecrets({ renderApiKey, railwayToken, endpointToken }) {
    return [renderApiKey, railwayToken, endpointToken].filter((secret) => secret !== undefined);
}
async function renderOptions(given, { host, http }) {
    const { service = '', renderApiKey = '', migrateCommand, statusCommand } = given;
    const place = { api: (0,render_connection/* connectRender */.h)(renderApiKey, http, host), service, clock: host.clock };
    const jobs = (0,render_jobs/* renderJobs */.R)(place);
    const isCron = migrateCommand === undefined && service.startsWith('crn-');
    return {
        ...(await sharedOptions(given, host)),
        kind: 'render-job',
        status: { jobs, command: statusCommand },
        migrate: { jobs: isCron ? (0,cron/* renderCron */.H)(place) : jobs, command: migrateCommand },
    };
}
async function railwayOptions(given, { host, http }) {
    const { service = '', statusService = '', railwayToken: token = '' } = given;
    const { clock, log } = host;
    const apis = (0,connect/* railwayApis */.P)({ http, clock, token, address: (0,railway_services/* railwayAddress */.K)(host) });
    const cron = (name) => ({
        jobs: railwayCron({
            ...{ apis, clock, service: name },
            environment: given.railwayEnvironment,
            project: given.railwayProject,
            tokenKind: given.tokenKind ?? 'auto',
            note: (line) => log.info(`note: ${line}`),
        }),
        command: undefined,
    });
    return {
        ...(await sharedOptions(given, host)),
        kind: 'railway',
        status: cron(statusService),
        migrate: cron(service),
    };
}
async function sharedOptions(given, host) {
    const hash = await (0,release_commit/* releaseCommit */.L)(host, { workingDirectory: given.workingDirectory });
    return {
        patterns: patternsOf(given),
        commit: hash === undefined ? undefined : { hash, required: false },
        clock: host.clock,
        redact: (0,redact/* redactor */.$p)(routeSecrets(given)),
    };
}
function patternsOf({ statusApplied, statusPending }) {
    if (statusApplied === undefined || statusPending === undefined)
        return undefined;
    return { applied: new RegExp(statusApplied, 'u'), pending: new RegExp(statusPending, 'u') };
}
function endpoint(given, { host, http }) {
    const { listUrl, runUrl, problems } = (0,endpoint_addresses/* endpointAddresses */.g)(given);
    if (!listUrl || !runUrl)
        throw new errors/* UserError */.yo(problems);
    const { endpointAppliedPath: applied, endpointPendingPath: pending } = given;
    return endpointRoute({
        ...{ http, clock: host.clock, listUrl, runUrl },
        token: given.endpointToken,
        paths: applied === undefined || pending === undefined ? undefined : { applied, pending },
        redact: (0,redact/* redactor */.$p)(routeSecrets(given)),
    });
}
/** What to type to go on: the same command, without secrets and without the hash of a plan that is past. */
function againCommand(given) {
    const values = given;
    const words = Object.entries(migrate_remote_inputs/* routeInputs */.Bv).flatMap(([name, { type }]) => {
        const value = type === 'secret' || name === 'timeout' ? undefined : values[(0,field/* camelCase */.x)(name)];
        return typeof value === 'string' ? [`--${name}`, (0,core_text/* shellWord */.r7)(withoutQuery(name, value))] : [];
    });
    return ['lockkeeper migrate', ...words].join(' ');
}
/** Keys may stand in the query of an address. */
function withoutQuery(name, value) {
    return name.startsWith('endpoint-') && !name.endsWith('-path') ? (value.split('?', 1)[0] ?? '') : value;
}
//# sourceMappingURL=open-route.js.map
// EXTERNAL MODULE: ./build/src/stages/database/plan-outputs.js
var plan_outputs = __webpack_require__(25123);
;// CONCATENATED MODULE: ./build/src/stages/database/migrate-through.js















/** Milliseconds for the report after the run was stopped: the runner kills a step 7.5 s after it was cancelled. */
const graceMs = 7_000;
/** Lets something else run the pending migrations: a job, a cron service, or the app itself. */
async function migrateThrough(given, context) {
    const again = againCommand(given);
    const checks = await publishGate({ ...given, reportPath: given.reportPath ?? migrate_inputs/* migrateReport */.Ce }, context, {
        gate: 'migrate',
        run: (input) => migrateRemotely({ ...input, planHashes: given.planHash, again }),
    });
    (0,migrate_outputs/* setMigrateOutputs */.C)(context.host, checks.checks);
    return checks.verdict;
}
/** Lists what would run there, and runs nothing. */
async function planThere(given, context) {
    const reportPath = given.reportPath ?? '.lockkeeper/plan.json';
    const checks = await publishGate({ ...given, reportPath }, context, { gate: 'plan', run: planThrough });
    (0,plan_outputs/* setPlanOutputs */.A)(context.host, checks.checks);
    return checks.verdict;
}
async function publishGate(given, context, { gate, run }) {
    const { host } = context;
    const { clock, signal, log } = host;
    const http = (0,open_http/* openHttp */.f)(host);
    try {
        const route = await openRoute(given, { host, http, runs: gate === 'migrate' });
        if (given.environment !== undefined) {
            log.info(`that it is ${given.environment} is not checked: only the database itself could tell`);
        }
        const history = await historyToCompare(given, context);
        const project = given.project?.[0] ?? '.';
        const timeoutMs = given.timeout ?? migrate_remote_inputs/* defaultRouteTimeout */.gm;
        const input = {
            ...{ route, project, history, timeoutMs, clock, signal },
            say: log.info,
            progress: log.progress,
        };
        const commit = await (0,release_commit/* releaseCommit */.L)(host, { workingDirectory: given.workingDirectory });
        const checks = {
            gate,
            commit,
            secrets: routeSecrets(given),
            run: async () => [await (0,run_gate/* runGate */.R)({ gate, project, clock }, () => run(input))],
        };
        const late = { ...context, host: (0,with_time/* withGrace */.p)(host, graceMs) };
        const { report } = await (0,publish_checks/* publishChecks */.N)(checks, given, late);
        return report;
    }
    finally {
        await http.close();
    }
}
/**
 * The repository's own migrations, to hold the app's list against. An app may keep its migrations in its code: then
 * there is nothing here that looks like one, and that is said. What was named must be there.
 */
async function historyToCompare(given, { host, services }) {
    const { through: _, ...rest } = given;
    const { tree, folder, settings } = await (0,open_project/* openProject */.U)(host.cwd, rest);
    try {
        const chosen = await (0,choose_engine/* chooseEngine */.mN)(await services.engines(), { tree, folder, settings });
        return await chosen.engine.discover(tree, chosen.settings);
    }
    catch (error) {
        const isNamed = settings.dir !== undefined || settings.engine !== 'auto';
        if (!(error instanceof errors/* UserError */.yo) || isNamed)
            throw error;
        host.log.info(`the list is compared with no files of the repository: ${error.problems[0]?.what}`);
        return undefined;
    }
}
//# sourceMappingURL=migrate-through.js.map

/***/ }),

/***/ 57951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   routeProblems: () => (/* binding */ routeProblems)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55976);
/* harmony import */ var _gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9275);
/* harmony import */ var _http_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57860);
/* harmony import */ var _endpoint_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70123);
/* harmony import */ var _migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51135);





/** Inputs of each route; the secrets of another one do no harm. */
const own = {
    'render-job': [
        'service',
        'migrate-command',
        'status-command',
        'status-applied',
        'status-pending',
        'timeout',
    ],
    railway: [
        ...['service', 'status-service', 'status-applied', 'status-pending', 'timeout'],
        ...['token-kind', 'railway-environment', 'railway-project'],
    ],
    endpoint: ['endpoint-url', 'endpoint-run', 'endpoint-applied-path', 'endpoint-pending-path', 'timeout'],
};
/** What nobody can keep to who does not speak to the database: a promise that would be broken without a word. */
const onlyOnDatabase = [
    ...['expect-database', 'statement-timeout', 'lock-timeout', 'lock-tries', 'migration-timeout'],
    ...[
        'to',
        'steps',
        'confirm-down',
        'resume',
        'expectations',
        'models',
        'max-transaction-age',
        'max-replication-lag',
    ],
    ...[
        'max-connections-used',
        'free-space',
        'wait-for-others',
        'confirm-data-loss',
        'without-backup',
        'backup-max-age',
        'reports',
    ],
];
/** Everything in the inputs that cannot be, before anything is asked of anybody. Masks what must not be shown. */
function routeProblems(given, { mask, runs }) {
    const { through = 'database' } = given;
    const foreign = foreignInputs(given, through);
    switch (through) {
        case 'database':
            return foreign;
        case 'render-job':
            return [
                ...foreign,
                ...renderProblems(given, runs),
                ...patternProblems(given),
                ...secretProblems(given, mask),
            ];
        case 'railway':
            return [...foreign, ...railwayProblems(given), ...patternProblems(given)];
        case 'endpoint':
            return [...foreign, ...endpointProblems(given)];
    }
}
function foreignInputs(given, through) {
    const isGiven = (name) => given[(0,_config_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .x)(name)] !== undefined;
    const mine = through === 'database' ? [] : own[through];
    const others = Object.entries(_migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .routeInputs */ .Bv)
        .filter(([name, { type }]) => name !== 'through' && type !== 'secret' && !mine.includes(name))
        .map(([name]) => name);
    const guards = through === 'database' ? [] : [...onlyOnDatabase, ...(given.direction === 'down' ? ['direction'] : [])];
    return [...others, ...guards].filter(isGiven).map((name) => ({
        what: `has no meaning through ${through}`,
        where: name,
        fix: others.includes(name) ? otherRouteFix(name) : 'take it away: what migrates there cannot be told',
    }));
}
function otherRouteFix(name) {
    const route = Object.entries(own).find(([, names]) => names.includes(name))?.[0];
    return `take it away, or give through: ${route} (command line: --through ${route})`;
}
function renderProblems({ service, renderApiKey, ...given }, runs) {
    const problems = [];
    if (renderApiKey === undefined)
        problems.push(missingSecret('render-api-key', 'RENDER_API_KEY'));
    if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
        const what = service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`;
        const fix = 'give the id that is in the address of its page: srv-..., of a cron job crn-...';
        problems.push({ what, where: 'service', fix });
    }
    if (given.statusCommand === undefined) {
        problems.push({
            what: 'no command is given that prints the migrations',
            where: 'status-command',
            why: 'without a list nobody knows what would run, nor whether it has run',
            fix: 'for example: alembic history --indicate-current',
        });
    }
    if (runs && given.migrateCommand === undefined && !service?.startsWith('crn-')) {
        problems.push({
            what: 'no command is given that migrates',
            where: 'migrate-command',
            why: 'only a cron job (crn-...) has a command of its own to run',
            fix: 'for example: alembic upgrade head',
        });
    }
    return problems;
}
function railwayProblems({ service, railwayToken, statusService }) {
    const problems = [];
    if (railwayToken === undefined)
        problems.push(missingSecret('railway-token', 'RAILWAY_TOKEN'));
    const why = 'Railway runs a cron service on demand, with the command that the service has, and nothing else';
    if (service === undefined) {
        const fix = 'give the name or the id of a cron service whose command migrates';
        problems.push({ what: 'no service is given', where: 'service', why, fix });
    }
    if (statusService === undefined) {
        const fix = 'give the name or the id of a cron service whose command prints the migrations (docs/guides/migrate-remotely.md)';
        problems.push({
            what: 'no service is given that prints the migrations',
            where: 'status-service',
            why,
            fix,
        });
    }
    if (service !== undefined && service === statusService) {
        const fix = 'make a second cron service from the same repository, with another command';
        problems.push({ what: 'is the service that migrates', where: 'status-service', why, fix });
    }
    return problems;
}
function endpointProblems(given) {
    const { endpointAppliedPath: applied, endpointPendingPath: pending, endpointToken } = given;
    const paths = { 'endpoint-applied-path': applied, 'endpoint-pending-path': pending };
    const problems = [...(0,_endpoint_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointAddresses */ .g)(given).problems];
    for (const [where, path] of Object.entries(paths)) {
        const wrong = path === undefined ? undefined : (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPathProblem */ .tX)(path);
        if (wrong)
            problems.push({
                what: `${JSON.stringify(path)} is no JSON path: ${wrong}`,
                where,
                fix: 'for example: data.applied',
            });
    }
    if ((applied === undefined) !== (pending === undefined)) {
        const where = applied === undefined ? 'endpoint-applied-path' : 'endpoint-pending-path';
        problems.push({ what: 'is not given, and the other path is', where, fix: 'give both, or none' });
    }
    if (endpointToken !== undefined && /[\r\n\0]/.test(endpointToken)) {
        const what = 'has several lines, and no header can hold it';
        problems.push({ what, where: 'endpoint-token', fix: 'store the token alone as the secret' });
    }
    return problems;
}
function patternProblems({ statusApplied, statusPending }) {
    const patterns = { 'status-applied': statusApplied, 'status-pending': statusPending };
    const problems = Object.entries(patterns)
        .filter(([, pattern]) => pattern !== undefined && !isPattern(pattern))
        .map(([where, pattern]) => ({
        what: `${JSON.stringify(pattern)} is no regular expression of JavaScript`,
        where,
        fix: 'for example: ^done (\\S+)',
    }));
    if ((statusApplied === undefined) !== (statusPending === undefined)) {
        const where = statusApplied === undefined ? 'status-applied' : 'status-pending';
        problems.push({ what: 'is not given, and the other pattern is', where, fix: 'give both, or none' });
    }
    return problems;
}
/** A secret in a command would stand on Render's page of the job. */
function secretProblems({ migrateCommand, statusCommand, renderApiKey }, mask) {
    const commands = { 'migrate-command': migrateCommand, 'status-command': statusCommand };
    return Object.entries(commands).flatMap(([where, command = '']) => {
        const secrets = (0,_gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSecrets */ .x)(command, renderApiKey === undefined ? [] : [renderApiKey]);
        for (const { text } of secrets)
            mask(text);
        return [...new Set(secrets.map(({ what }) => what))].map((what) => ({
            what: `the command holds what looks like ${what}`,
            where,
            why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
            fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
        }));
    });
}
function missingSecret(where, name) {
    return {
        what: 'is not given',
        where,
        fix: `store it as the secret ${name} and give it as \`${where}\` (command line: export LOCKKEEPER_${name})`,
    };
}
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=route-problems.js.map

/***/ })

};

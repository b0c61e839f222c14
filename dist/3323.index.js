export const id = 3323;
export const ids = [3323];
export const modules = {

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ commandSecrets)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);

/** How well-known tokens begin. */
const tokens = [
    [/\brnd_[A-Za-z0-9]{16,}/g, 'a Render API key'],
    [/\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g, 'a GitHub token'],
    [/\bxox[abeoprs]-[\w-]{10,}/g, 'a Slack token'],
    [/\b[sr]k_live_\w{10,}/g, 'a payment key'],
    [/\bAKIA[0-9A-Z]{16}\b/g, 'a cloud access key'],
    [/-----BEGIN [A-Z ]*PRIVATE KEY-----/g, 'a private key'],
];
/**
 * Secrets written out in a start command. Platforms show the command on the job's page and in their API to everyone
 * in the workspace, so a secret belongs in the service's environment, where the command reads it as `$NAME`.
 */
function commandSecrets(command, known) {
    const given = known
        .filter((secret) => secret.length >= 4 && command.includes(secret))
        .map((text) => ({ what: 'a secret that this step was given', text }));
    const found = tokens.flatMap(([pattern, what]) => [...command.matchAll(pattern)].map(([text]) => ({ what, text })));
    return [...given, ...addressPasswords(command), ...found, ...assignedSecrets(command)];
}
function addressPasswords(command) {
    const addresses = [...command.matchAll(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"`]+/gi)].map(([text]) => text);
    return addresses
        .flatMap(_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)
        .filter(isLiteral)
        .map((text) => ({ what: 'the password of an address', text }));
}
const named = /(?<![\w$-])(--?)?([\w-]*(?:password|passwd|secret|token|(?:api|access|secret|private)[_-]?key))(=|\s+)(?:"([^"]*)"|'([^']*)'|([^\s"';|&)]+))/gi;
/** `API_TOKEN=abc`, `--password abc`: a name that means a secret, with a value that is no variable. */
function assignedSecrets(command) {
    return [...command.matchAll(named)].flatMap(([, dashes, name = '', sign, double, single, bare]) => {
        const text = double ?? single ?? bare ?? '';
        const assigned = sign === '=' || dashes !== undefined;
        return assigned && isLiteral(text) ? [{ what: `a value for ${name}`, text }] : [];
    });
}
/** `$NAME`, `${NAME}` and `$(...)` are what a secret should be replaced with; a path or a flag is none. */
function isLiteral(text) {
    return text.length >= 4 && !/[$`]/.test(text) && !/^(?:[./~-]|(?:true|false|none|null)$)/i.test(text);
}
//# sourceMappingURL=command-secrets.js.map

/***/ }),

/***/ 93323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobProblems: () => (/* binding */ jobProblems)
/* harmony export */ });
/* harmony import */ var _gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9275);

/** Everything in the inputs that cannot be, before anything is asked of Render. Masks what must not be shown. */
function jobProblems(given, mask) {
    return [...inputProblems(given), ...secretProblems(given, mask), ...patternProblems(given)];
}
function inputProblems(given) {
    const { service, renderApiKey, startCommand, plan, onlyIfPending, pendingPattern } = given;
    const problems = [];
    if (renderApiKey === undefined) {
        problems.push({
            what: 'no key of Render is given',
            where: 'render-api-key',
            fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
        });
    }
    if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
        problems.push({
            what: service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`,
            where: 'service',
            fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
        });
    }
    if (startCommand === undefined && service?.startsWith('srv-')) {
        problems.push({
            what: 'no command is given',
            where: 'start-command',
            why: 'only a cron job (crn-...) has a command of its own to run',
            fix: "give the command, for example: --start-command 'alembic upgrade head'",
        });
    }
    if (startCommand === undefined && plan !== undefined) {
        problems.push({
            what: 'a run of a cron job has the instance type of the cron job',
            where: 'plan',
            fix: 'take it away, or give `start-command`',
        });
    }
    if (pendingPattern !== undefined && onlyIfPending === undefined) {
        problems.push({
            what: 'there is no check whose output it could read',
            where: 'pending-pattern',
            fix: 'give `only-if-pending` as well',
        });
    }
    return problems;
}
/** Secrets that are written out in a command. */
function secretsInCommands({ startCommand, onlyIfPending, renderApiKey, }) {
    const commands = { 'start-command': startCommand, 'only-if-pending': onlyIfPending };
    return Object.entries(commands).flatMap(([where, command = '']) => (0,_gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSecrets */ .x)(command, renderApiKey === undefined ? [] : [renderApiKey]).map((one) => ({
        ...one,
        where,
    })));
}
/** A secret in a command would stand on Render's page of the job. It is masked here, and nothing is sent. */
function secretProblems(given, mask) {
    const secrets = secretsInCommands(given);
    for (const { text } of secrets)
        mask(text);
    const found = new Map(secrets.map(({ what, where }) => [`${where} ${what}`, { what, where }]));
    return [...found.values()].map(({ what, where }) => ({
        what: `the command holds what looks like ${what}`,
        where,
        why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
        fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
    }));
}
function patternProblems({ pendingPattern: text }) {
    if (text === undefined || isPattern(text))
        return [];
    return [
        {
            what: `${JSON.stringify(text)} is no regular expression of JavaScript`,
            where: 'pending-pattern',
            fix: 'for example: pending: [1-9]',
        },
    ];
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
//# sourceMappingURL=job-problems.js.map

/***/ })

};

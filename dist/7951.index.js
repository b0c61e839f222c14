export const id = 7951;
export const ids = [7951];
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

/***/ 57860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tX: () => (/* binding */ jsonPathProblem)
/* harmony export */ });
/* harmony import */ var jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14525);

/**
 * All values at a path. A path that begins with `$` is JSONPath (RFC 9535): `$.checks[0].status`. Anything else is
 * names and list positions with dots between: `git.commit`, `checks.0.status`.
 */
function valuesAt(document, path) {
    if (path.startsWith('$'))
        return (0,jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(document, path);
    const value = path.split('.').reduce(step, document);
    return value === undefined ? [] : [value];
}
/** What is wrong with a path, undefined for a good one. */
function jsonPathProblem(path) {
    if (!path.startsWith('$'))
        return path.split('.').includes('') ? 'a name is empty' : undefined;
    try {
        (0,jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(null, path);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
    }
}
/** The JSON of a text; undefined for text that is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function step(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (isList(value))
        return /^\d+$/.test(name) ? value[Number(name)] : undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=json-path.js.map

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

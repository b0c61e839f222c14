export const id = 3794;
export const ids = [3794,6079];
export const modules = {

/***/ 21054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpSmoke: () => (/* binding */ httpSmoke)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _stages_http_smoke_http_smoke_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39240);
/* harmony import */ var _stages_http_smoke_http_smoke_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35715);



/** Runs the named smoke file. */
const httpSmoke = async ({ given, words, ...context }) => {
    const [file] = words;
    const all = { ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_http_smoke_http_smoke_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .httpSmokeInputs */ .p), ...given, ...(file ? { file } : {}) };
    return (0,_stages_http_smoke_http_smoke_run_js__WEBPACK_IMPORTED_MODULE_1__/* .testOverHttp */ .t)(all, context);
};
//# sourceMappingURL=http-smoke.js.map

/***/ }),

/***/ 56079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
/** Every gate, in the order in which a release passes them. */
const gateNames = [
    'lint',
    'smoke',
    'plan',
    'backup',
    'verify',
    'rls',
    'seed',
    'policy',
    'drift',
    'job',
    'deploy',
    'health',
    'http-smoke',
    'rollback',
];
//# sourceMappingURL=check-result.js.map

/***/ }),

/***/ 60416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Ed: () => (/* binding */ redactData),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   dK: () => (/* binding */ mask)
/* harmony export */ });
const mask = '***';
/** Below this many characters a secret is too common a text to search for; addresses are still cleaned. */
const shortestSecret = 4;
/**
 * A function that takes these secrets out of any text: as they are, URL-encoded, JSON-escaped and in base64
 * (also inside a longer base64 text), and the password of every address `scheme://user:password@host`.
 */
function redactor(secrets) {
    const known = secrets.filter((secret) => secret.length >= shortestSecret);
    const patterns = [
        ...longestFirst(known).map(anyEncoding),
        ...longestFirst(known.flatMap(base64Forms)).map(escapeRegExp),
    ];
    const anySecret = patterns.length > 0 ? new RegExp(patterns.join('|'), 'g') : undefined;
    return (text) => redactAddresses(anySecret ? text.replace(anySecret, mask) : text);
}
/** What of a database's address must never be shown: its password, as it stands there and as it is sent. */
function secretsOf(address) {
    const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^:/@]*:(.+)@/i.exec(address)?.[1];
    const inQuery = /[?&]password=([^&]+)/i.exec(address)?.[1];
    return [inUrl, inQuery].flatMap((secret) => (secret ? [secret, decoded(secret)] : []));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The same data with every text in it cleaned. Object keys and these texts stay: they are our own fixed words,
 * and a password that happens to be `lint` must not make the report unreadable.
 */
function redactData(data, redact) {
    return walk(data, redact);
}
const fixedWords = new Set([
    'gate',
    'status',
    'severity',
    'step',
    'class',
    'change',
    'by',
    'failOn',
    'verdict',
    'startedAt',
]);
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        (fixedWords.has(key) && typeof item === 'string') || key === 'tool' ? item : walk(item, redact),
    ]);
    return Object.fromEntries(entries);
}
/** The secret with each character as it is, percent-encoded, or escaped as in JSON: encoders differ in what they keep. */
function anyEncoding(secret) {
    return [...secret]
        .map((character) => `(?:${characterForms(character).map(escapeRegExp).join('|')})`)
        .join('');
}
function characterForms(character) {
    const percent = [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
        .join('');
    const forms = [character, percent, percent.toUpperCase(), JSON.stringify(character).slice(1, -1)];
    if (character === ' ')
        forms.push('+');
    return [...new Set(forms)];
}
/** A text of fewer base64 characters is found in too much that is no secret. */
const shortestBase64 = 6;
/**
 * The whole secret in base64, and what stays the same of it wherever it begins in a longer text: base64 writes
 * three bytes as four characters, so there are three ways, and the characters at both ends hold bits of neighbours.
 */
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    const inner = [0, 1, 2].map((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const start = before === 0 ? 0 : before + 1;
        return text.slice(start, Math.floor(((before + bytes.length) * 8) / 6));
    });
    return [bytes.toString('base64'), ...inner]
        .filter((text) => text.length >= shortestBase64)
        .flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]);
}
function longestFirst(texts) {
    return [...texts].sort((a, b) => b.length - a.length);
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/**
 * PostgreSQL's addresses up to the last `@`, because passwords with `/` and `@` are pasted into them unescaped.
 * Lengths are bounded so that a long text without any address takes no long time.
 */
function redactAddresses(text) {
    return text
        .replace(/(postgres(?:ql)?(?:\+\w{1,30})?:\/\/[^\s:/@'"`<>]{0,200}):[^\s'"`<>]{0,1000}@/gi, `$1:${mask}@`)
        .replace(/([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@'"`<>]{0,200}):[^\s/@'"`<>]{1,1000}@/gi, `$1:${mask}@`)
        .replace(/((?:pg)?password=)(?!\*)(?:'[^']*'|[^\s&'";,)]+)/gi, `$1${mask}`);
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 90100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ serverTime),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/** The first line of that name (lower case). */
function headerOf(headers, name) {
    return headers.find(([known]) => known === name)?.[1];
}
/** The server's clock in milliseconds since the epoch, where it tells one. */
function serverTime(headers) {
    const time = Date.parse(headerOf(headers, 'date') ?? '');
    return Number.isNaN(time) ? undefined : time;
}
//# sourceMappingURL=headers.js.map

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

/***/ 88869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ readReport),
  Tp: () => (/* binding */ renderReportFile),
  f8: () => (/* binding */ writeWhole)
});

// UNUSED EXPORTS: parseReport

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(15299);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/core/backup.js
var backup = __webpack_require__(31911);
// EXTERNAL MODULE: ./build/src/core/check-result.js
var check_result = __webpack_require__(56079);
// EXTERNAL MODULE: ./build/src/core/deployment.js
var deployment = __webpack_require__(70638);
;// CONCATENATED MODULE: ./build/src/core/difference.js
/**
 * How much a difference between two schemas matters.
 * - `not-restored`: something is really missing, left over or changed.
 * - `column-order`: same columns, other order.
 * - `text-only`: white space or comments inside a function or view.
 * - `volatile-text`: text that holds the moment it was made (a folded `now()`, a dated partition name).
 * - `leftover-extension`, `leftover-enum-value`: PostgreSQL or custom keep them; a warning, not a failure.
 */
const differenceClasses = [
    'not-restored',
    'leftover-enum-value',
    'leftover-extension',
    'volatile-text',
    'text-only',
    'column-order',
];
//# sourceMappingURL=difference.js.map
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/core/http-smoke.js
/**
 * - `passed`, `failed`: it was sent and this is what came of it.
 * - `skipped`: never sent, `reason` says why.
 */
const smokeStatuses = ['passed', 'failed', 'skipped'];
//# sourceMappingURL=http-smoke.js.map
;// CONCATENATED MODULE: ./build/src/core/job.js
/**
 * - `running`: on its way, also in a state that we do not know.
 * - `succeeded`, `failed`: it ended by itself.
 * - `canceled`: a person, or we, stopped it.
 * - `timed-out`: we stopped waiting; it goes on.
 */
const jobOutcomes = ['running', 'succeeded', 'failed', 'canceled', 'timed-out'];
/** A one-off job of a service, or a run of a cron job. */
const jobKinds = ['job', 'cron-run'];
//# sourceMappingURL=job.js.map
;// CONCATENATED MODULE: ./build/src/core/policy.js
/**
 * - `passed`, `failed`: it was looked at; of `failed` the findings tell more.
 * - `unjudged`: it could not be seen, or too little is known yet; `what` says why.
 */
const policyStatuses = ['passed', 'failed', 'unjudged'];
//# sourceMappingURL=policy.js.map
;// CONCATENATED MODULE: ./build/src/core/rls.js
/**
 * - `same`: the table is as declared.
 * - `differs`: it is not; only looked at.
 * - `changed`: it was brought to what is declared.
 * - `failed`: it was tried, and the table is as it was before.
 */
const rlsTableStates = ['same', 'differs', 'changed', 'failed'];
//# sourceMappingURL=rls.js.map
// EXTERNAL MODULE: ./build/src/core/rollback.js
var rollback = __webpack_require__(69657);
;// CONCATENATED MODULE: ./build/src/core/schema-change.js
const schemaChangeWords = ['added', 'removed', 'renamed', 'changed'];
//# sourceMappingURL=schema-change.js.map
;// CONCATENATED MODULE: ./build/src/core/seed.js
/**
 * - `planned`: it would run.
 * - `ran`: it ran and is committed.
 * - `failed`: it was rolled back.
 * - `not-run`: one before it failed, or the scratch run refused it.
 */
const seedStates = ['planned', 'ran', 'failed', 'not-run'];
//# sourceMappingURL=seed.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema.js














const line = schemas/* int */.Whr().min(1);
const report_schema_location = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: line.exactOptional(),
    column: line.exactOptional(),
    endLine: line.exactOptional(),
    endColumn: line.exactOptional(),
})
    .meta({ id: 'Location' });
const severity = schemas/* enum */.k5n(finding/* severities */.gO);
const report_schema_finding = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity,
    title: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP().exactOptional(),
    fix: schemas/* string */.YjP().exactOptional(),
    location: report_schema_location.exactOptional(),
    migration: schemas/* string */.YjP().exactOptional(),
    subject: schemas/* string */.YjP(),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ location: report_schema_location, message: schemas/* string */.YjP() })).exactOptional(),
})
    .meta({ id: 'Finding' });
const milliseconds = schemas/* number */.aig().min(0);
const step = schemas/* enum */.k5n(['up', 'down', 'again', 'full-down']);
const differenceName = {
    change: schemas/* enum */.k5n(['missing', 'extra', 'changed']),
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
};
const anyDifference = {
    class: schemas/* enum */.k5n(differenceClasses),
    ...differenceName,
    lines: schemas/* array */.YOg(schemas/* string */.YjP()),
    mend: schemas/* string */.YjP().exactOptional(),
};
const difference = schemas/* object */.Ikc({ step, ...anyDifference }).meta({ id: 'Difference' });
const drift = schemas/* object */.Ikc({
    database: schemas/* string */.YjP(),
    serverMajor: schemas/* int */.Whr(),
    expected: schemas/* object */.Ikc({
        migration: schemas/* string */.YjP().exactOptional(),
        isHead: schemas/* boolean */.zMY(),
        migrations: schemas/* int */.Whr().min(0),
    }),
    objects: schemas/* int */.Whr().min(0),
    differences: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...anyDifference,
        migrationSql: schemas/* string */.YjP().exactOptional(),
        state: schemas/* enum */.k5n(['new', 'known']).exactOptional(),
    })),
    gone: schemas/* array */.YOg(schemas/* object */.Ikc(differenceName)).exactOptional(),
    unseen: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ id: 'Drift' });
const schemaChange = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(schemaChangeWords),
    breaks: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'SchemaChange' });
const migration = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'irreversible', 'not-run', 'skipped']),
    reason: schemas/* string */.YjP().exactOptional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ step, ok: schemas/* boolean */.zMY(), durationMs: milliseconds })),
    differences: schemas/* array */.YOg(difference),
    changes: schemas/* array */.YOg(schemaChange).exactOptional(),
})
    .meta({ id: 'Migration' });
const muted = schemas/* object */.Ikc({
    finding: report_schema_finding,
    by: schemas/* enum */.k5n(['suppression', 'baseline']),
    reason: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'MutedFinding' });
const report_schema_backup = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(backup/* backupKinds */.As),
    database: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    place: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    serverVersion: schemas/* string */.YjP(),
    encryption: schemas/* enum */.k5n(backup/* encryptions */.bH),
    bytes: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
    verified: schemas/* enum */.k5n(backup/* verifyLevels */.zm),
    tables: schemas/* int */.Whr().min(0),
    rows: schemas/* int */.Whr().min(0),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* enum */.k5n(['dump', 'read', 'restore', 'encrypt', 'store', 'fetch', 'decrypt']),
        durationMs: milliseconds,
    })),
    removed: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ id: 'Backup' });
const deploymentVersion = {
    id: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().exactOptional(),
    image: schemas/* string */.YjP().exactOptional(),
    createdAt: schemas/* string */.YjP().exactOptional(),
};
const service = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP().exactOptional(),
    url: schemas/* string */.YjP().exactOptional(),
    link: schemas/* string */.YjP().exactOptional(),
    instances: schemas/* int */.Whr().exactOptional(),
});
const report_schema_deployment = schemas/* object */.Ikc({
    ...deploymentVersion,
    platform: schemas/* enum */.k5n(deployment/* platformNames */.i),
    service,
    outcome: schemas/* enum */.k5n(deployment/* deploymentOutcomes */.n),
    status: schemas/* string */.YjP(),
    link: schemas/* string */.YjP().exactOptional(),
    stages: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), durationMs: milliseconds })),
    wentLive: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP().exactOptional(),
    log: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    supersededBy: schemas/* string */.YjP().exactOptional(),
    alsoStarted: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    previous: schemas/* object */.Ikc(deploymentVersion).exactOptional(),
})
    .meta({ id: 'Deployment' });
const job = schemas/* object */.Ikc({
    platform: schemas/* enum */.k5n(deployment/* platformNames */.i),
    service,
    kind: schemas/* enum */.k5n(jobKinds),
    id: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().exactOptional(),
    check: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(jobOutcomes),
    status: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().exactOptional(),
    createdAt: schemas/* string */.YjP().exactOptional(),
    durationMs: milliseconds,
    failure: schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), exitCode: schemas/* int */.Whr().exactOptional() }).exactOptional(),
    log: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    link: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'Job' });
const latency = schemas/* object */.Ikc({
    samples: schemas/* int */.Whr().min(0),
    p50: milliseconds,
    p95: milliseconds,
    p99: milliseconds.exactOptional(),
    max: milliseconds,
});
const healthTarget = schemas/* object */.Ikc({
    url: schemas/* string */.YjP(),
    connectTo: schemas/* string */.YjP().exactOptional(),
    ready: schemas/* boolean */.zMY(),
    readyMs: milliseconds.exactOptional(),
    version: schemas/* string */.YjP().exactOptional(),
    verified: schemas/* boolean */.zMY(),
    probes: schemas/* int */.Whr().min(0),
    last: schemas/* string */.YjP().exactOptional(),
    certificateDays: schemas/* int */.Whr().exactOptional(),
    bake: schemas/* object */.Ikc({
        samples: schemas/* int */.Whr().min(0),
        errors: schemas/* int */.Whr().min(0),
        latency: latency.exactOptional(),
        baseline: latency.exactOptional(),
        timeline: schemas/* array */.YOg(milliseconds.nullable()),
    })
        .exactOptional(),
})
    .meta({ id: 'HealthTarget' });
const health = schemas/* object */.Ikc({ expected: schemas/* string */.YjP().exactOptional(), targets: schemas/* array */.YOg(healthTarget) })
    .meta({ id: 'Health' });
const smokeRequest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    method: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(smokeStatuses),
    code: schemas/* int */.Whr().exactOptional(),
    durationMs: milliseconds,
    tries: schemas/* int */.Whr().min(0),
    file: schemas/* string */.YjP(),
    line,
    reason: schemas/* string */.YjP().exactOptional(),
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ what: schemas/* string */.YjP(), expected: schemas/* string */.YjP(), got: schemas/* string */.YjP() })),
    excerpt: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'SmokeRequest' });
const httpSmoke = schemas/* object */.Ikc({
    base: schemas/* string */.YjP().exactOptional(),
    requests: schemas/* array */.YOg(smokeRequest),
    backup: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'HttpSmoke' });
const rls = schemas/* object */.Ikc({
    applied: schemas/* boolean */.zMY(),
    tables: schemas/* array */.YOg(schemas/* object */.Ikc({
        table: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(rlsTableStates),
        sql: schemas/* array */.YOg(schemas/* string */.YjP()),
        tries: schemas/* int */.Whr().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
    })),
    proofs: schemas/* array */.YOg(schemas/* object */.Ikc({
        role: schemas/* string */.YjP(),
        table: schemas/* string */.YjP(),
        expected: schemas/* string */.YjP(),
        saw: schemas/* int */.Whr().min(0).exactOptional(),
        ok: schemas/* boolean */.zMY(),
    })),
})
    .meta({ id: 'Rls' });
const rows = schemas/* int */.Whr().min(0);
const seed = schemas/* object */.Ikc({
    applied: schemas/* boolean */.zMY(),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(seedStates),
        sql: schemas/* string */.YjP(),
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ table: schemas/* string */.YjP(), inserted: rows, updated: rows, deleted: rows })),
        tries: schemas/* int */.Whr().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
    })),
})
    .meta({ id: 'Seed' });
const report_schema_rollback = schemas/* object */.Ikc({
    mode: schemas/* enum */.k5n(rollback/* rollbackModes */.z),
    result: schemas/* enum */.k5n(rollback/* rollbackResults */.R),
    service: schemas/* string */.YjP(),
    from: schemas/* object */.Ikc(deploymentVersion),
    to: schemas/* object */.Ikc(deploymentVersion).exactOptional(),
    reason: schemas/* string */.YjP(),
    fix: schemas/* string */.YjP().exactOptional(),
    migrations: schemas/* array */.YOg(schemas/* object */.Ikc({
        project: schemas/* string */.YjP(),
        id: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        compatible: schemas/* boolean */.zMY(),
        reason: schemas/* string */.YjP(),
    })),
    verified: schemas/* boolean */.zMY().exactOptional(),
})
    .meta({ id: 'Rollback' });
const planned = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    tables: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), rows: schemas/* number */.aig().exactOptional(), bytes: schemas/* number */.aig().min(0) })),
    lock: schemas/* discriminatedUnion */.gMt('estimated', [
        schemas/* object */.Ikc({ estimated: schemas/* literal */.euz(true), ms: milliseconds, basis: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ estimated: schemas/* literal */.euz(false), why: schemas/* string */.YjP() }),
    ]),
})
    .meta({ id: 'PlannedMigration' });
const plan = schemas/* object */.Ikc({
    hash: schemas/* string */.YjP(),
    database: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP().exactOptional(),
    ledger: schemas/* string */.YjP().exactOptional(),
    applied: schemas/* int */.Whr().min(0),
    newest: schemas/* string */.YjP().exactOptional(),
    pending: schemas/* array */.YOg(planned),
    edited: schemas/* array */.YOg(schemas/* string */.YjP()),
    unknown: schemas/* array */.YOg(schemas/* string */.YjP()),
    outOfOrder: schemas/* array */.YOg(schemas/* string */.YjP()),
    dirty: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'Plan' });
const policy = schemas/* object */.Ikc({
    database: schemas/* string */.YjP(),
    role: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().exactOptional(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* enum */.k5n(policyStatuses), what: schemas/* string */.YjP() })),
})
    .meta({ id: 'Policy' });
const check = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(check_result/* gateNames */.A),
    project: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'broken']),
    summary: schemas/* string */.YjP(),
    findings: schemas/* array */.YOg(report_schema_finding),
    muted: schemas/* array */.YOg(muted),
    durationMs: milliseconds,
    migrations: schemas/* array */.YOg(migration),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), value: schemas/* string */.YjP() })),
    shard: schemas/* object */.Ikc({ index: line, count: line }).exactOptional(),
    plan: plan.exactOptional(),
    drift: drift.exactOptional(),
    policy: policy.exactOptional(),
    rls: rls.exactOptional(),
    seed: seed.exactOptional(),
    backup: report_schema_backup.exactOptional(),
    deployments: schemas/* array */.YOg(report_schema_deployment).exactOptional(),
    jobs: schemas/* array */.YOg(job).exactOptional(),
    health: health.exactOptional(),
    httpSmoke: httpSmoke.exactOptional(),
    rollback: report_schema_rollback.exactOptional(),
})
    .meta({ id: 'CheckResult' });
/** The form of `report.json`. A reader takes what it knows and leaves out what a later version added. */
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(report/* reportVersion */.f),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('lockkeeper'), version: schemas/* string */.YjP() }),
    startedAt: iso/* datetime */.w$(),
    durationMs: milliseconds,
    commit: schemas/* string */.YjP().exactOptional(),
    base: schemas/* string */.YjP().exactOptional(),
    checks: schemas/* array */.YOg(check),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    failOn: severity,
    verdict: schemas/* enum */.k5n(['passed', 'failed', 'broken']),
});
/** The published JSON Schema of `report.json`: `schemas/report.schema.json` is this text. */
function reportJsonSchema() {
    const schema = z.toJSONSchema(reportSchema, { io: 'input' });
    const head = {
        $comment: 'Made by `npm run generate` from src/publish/report-schema.ts: edit that.',
        title: 'Lockkeeper report',
        description: `What a run of Lockkeeper found, version ${reportVersion} of the form.`,
    };
    return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=report-schema.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-file.js






/** Bytes. A report of thousands of migrations has a few million. */
const largestReport = 100_000_000;
const mostProblems = 5;
/** The report as the text of `report.json`. */
function renderReportFile(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** Writes a text file as a whole or not at all, and makes its folder: a reader never sees half of it. */
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Reads a `report.json`. Throws `UserError` when it is missing, no report, or of another version. */
async function readReport(path) {
    let text;
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > largestReport)
            throw new Error(`it has ${size} bytes, more than ${largestReport}`);
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, where: { file: path } }, { cause });
    }
    return parseReport(text, path);
}
/** The report in a text. `path` is for messages. Throws `UserError` with everything that is wrong with it. */
function parseReport(text, path) {
    const where = { file: path };
    let data;
    try {
        data = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, where, fix: remake }, { cause });
    }
    const version = versionOf(data);
    if (version !== report/* reportVersion */.f)
        throw new errors/* UserError */.yo({ ...wrongVersion(version), where });
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, mostProblems).map((issue) => {
        const field = issue.path.map(String).join('.') || 'the report';
        return { what: `${field}: ${issue.message}`, where, fix: remake };
    });
    throw new errors/* UserError */.yo(problems);
}
const remake = 'write the report anew with: lockkeeper check';
function versionOf(data) {
    return typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
}
function wrongVersion(version) {
    if (typeof version !== 'number') {
        return { what: 'is no report of Lockkeeper: it has no version number', fix: 'name only report files' };
    }
    return {
        what: `is a report of version ${version}; this Lockkeeper reads version ${report/* reportVersion */.f}`,
        why: 'a field could mean something else there',
        fix: 'use the same version of Lockkeeper in every job of the workflow',
    };
}
//# sourceMappingURL=report-file.js.map

/***/ }),

/***/ 6918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp),
  N: () => (/* binding */ withHttp)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/http/failure.js
/** Why an exchange with that host failed, and one sentence without secrets. */
function describeFailure(error, host) {
    const code = codeOf(error);
    const kind = kindOf(code);
    return { kind, message: sentences[kind]({ host, code, text: textOf(error) }) };
}
const sentences = {
    dns: ({ host, code }) => `the name of ${host} is not known (${code})`,
    refused: ({ host, code, text }) => code === 'ECONNREFUSED' ? `connection refused by ${host}` : `${host} cannot be reached (${text || code})`,
    reset: ({ host }) => `the connection to ${host} broke off`,
    timeout: ({ host }) => `no connection to ${host} in time`,
    tls: ({ host, code, text }) => `TLS with ${host} failed: ${text || code}`,
    protocol: ({ host, text, code }) => `no proper HTTP with ${host}: ${text || code}`,
};
/** Codes of Node, OpenSSL and undici; an unknown one says that what came was no HTTP. */
const kinds = [
    [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'dns'],
    [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'refused'],
    // The proxy would not open a way.
    [/^UND_ERR_ABORTED$/, 'refused'],
    [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'reset'],
    // A compressed body that ends too early.
    [/^Z_BUF_ERROR$/, 'reset'],
    [/^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'timeout'],
    [/^(ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|UND_ERR_PRX_TLS)/, 'tls'],
    [/^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CERT_\w+)$/, 'tls'],
];
function kindOf(code) {
    return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? 'protocol';
}
/** Of several addresses that were tried, the last one's. */
function codeOf(error) {
    const { code, errors, cause } = partsOf(error);
    if (Array.isArray(errors) && errors.length > 0)
        return codeOf(errors.at(-1));
    if (typeof code === 'string')
        return code;
    return cause === undefined ? '' : codeOf(cause);
}
/** OpenSSL's messages have a trail of file names and several lines, and a plain reason beside. */
function textOf(error) {
    const { reason, message } = partsOf(error);
    const text = typeof reason === 'string' ? reason : message;
    return typeof text === 'string' ? text.split('\n', 1).join('').slice(0, 200) : '';
}
function partsOf(error) {
    return typeof error === 'object' && error !== null ? error : {};
}
//# sourceMappingURL=failure.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/http/read-body.js


/** Reads at most that many bytes of a body as UTF-8 and stops there. */
async function readBody(source, encoding, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(source, encoding)) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    const bodyCut = size > maxBytes;
    const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
    // A character that the cut goes through is left out.
    return { body: new TextDecoder().decode(bytes, { stream: bodyCut }), bodyCut };
}
/** We never ask for compression; some servers compress all the same. */
function decoded(source, encoding) {
    const decoder = decoderOf(encoding?.trim().toLowerCase());
    // A failure of the source reaches the reader through the decoder.
    return decoder === undefined ? source : (0,external_node_stream_.pipeline)(source, decoder, () => undefined);
}
function decoderOf(encoding) {
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return undefined;
    }
}
//# sourceMappingURL=read-body.js.map
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/http/proxy.js

/**
 * The proxy for a URL by HTTP_PROXY, HTTPS_PROXY and NO_PROXY, undefined for a direct way. NO_PROXY is read as curl
 * reads it: names with all that is below them, `name:port`, `*` for everything. Throws `UserError` for an address
 * that is no http proxy.
 */
function proxyFor(url, env) {
    const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = read(env, variable);
    if (proxy === '' || isDirect(url, read(env, 'NO_PROXY')))
        return undefined;
    const address = proxy.includes('://') ? proxy : `http://${proxy}`;
    if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
        return address;
    throw new errors/* UserError */.yo({
        what: 'is not the address of an http proxy',
        where: `the environment variable ${variable}`,
        why: 'every request goes through the proxy that it names',
        fix: `set it to an address like http://proxy.example:3128, or unset it, or name ${url.hostname} in NO_PROXY`,
    });
}
function read(env, name) {
    return (env[name.toLowerCase()] ?? env[name] ?? '').trim();
}
function isDirect(url, noProxy) {
    const host = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, entryPort] = /^(.+?):(\d+)$/.exec(entry) ?? [];
        const bare = name.replace(/^\*?\./, '');
        return (entryPort === undefined || entryPort === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./build/src/http/route.js



/** Ways by the environment's proxies. */
function createRoutes({ env, ca }) {
    // Node gives each address of a name 250 ms to answer, which is too little across an ocean.
    const connect = { autoSelectFamilyAttemptTimeout: 1000, ...(ca === undefined ? {} : { ca: [...ca] }) };
    const agents = new Map();
    const none = { certificateValidTo: () => undefined, leave: async () => undefined };
    return {
        kept(url) {
            const proxy = proxyFor(url, env);
            const known = agents.get(proxy ?? '');
            const dispatcher = known ?? (proxy ? proxyAgent(proxy, connect) : new undici.Agent({ connect }));
            agents.set(proxy ?? '', dispatcher);
            return { dispatcher, host: hostOf(url, proxy), ...none };
        },
        fresh(url, connectTo) {
            const proxy = connectTo === undefined ? proxyFor(url, env) : undefined;
            if (proxy === undefined)
                return freshRoute(url, connectTo, connect);
            const dispatcher = proxyAgent(proxy, connect);
            return { ...none, dispatcher, host: hostOf(url, proxy), leave: () => dispatcher.destroy() };
        },
        async close() {
            await Promise.all([...agents.values()].map((agent) => agent.destroy()));
            agents.clear();
        },
    };
}
/** A proxy's address may hold a password: its host alone is shown. */
function hostOf(url, proxy) {
    const host = `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`;
    return proxy === undefined ? host : `${host} by way of the proxy ${new URL(proxy).host}`;
}
function proxyAgent(uri, requestTls) {
    return new undici.ProxyAgent({ uri, requestTls, proxyTunnel: false });
}
function freshRoute(url, connectTo, options) {
    let validTo;
    // A resumed TLS session shows no certificate.
    const connector = (0,undici.buildConnector)({ ...options, maxCachedSessions: 0 });
    const client = new undici.Client(url.origin, {
        pipelining: 0,
        connect(target, callback) {
            connector({ ...target, ...addressOf(connectTo, url) }, (...result) => {
                validTo = result[1] instanceof external_node_tls_.TLSSocket ? validToOf(result[1]) : undefined;
                callback(...result);
            });
        },
    });
    const at = connectTo === undefined ? '' : ` at ${connectTo}`;
    const host = `${hostOf(url, undefined)}${at}`;
    return { dispatcher: client, host, certificateValidTo: () => validTo, leave: () => client.destroy() };
}
/** Where to connect instead. The Host header and the TLS name are the client's own: the URL's. */
function addressOf(connectTo, url) {
    if (connectTo === undefined)
        return {};
    const [, host = connectTo, port = url.port] = /^(.+):(\d+)$/.exec(connectTo) ?? [];
    return { hostname: host.replace(/^\[(.*)\]$/, '$1'), port };
}
function validToOf(socket) {
    const time = Date.parse(socket.getPeerCertificate().valid_to ?? '');
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
//# sourceMappingURL=route.js.map
;// CONCATENATED MODULE: ./build/src/http/create-http.js





const defaultMaxBodyBytes = 1024 * 1024;
/** The network by HTTP/1.1. Throws `UserError` from `send` for a proxy's address that is none. */
function createHttp({ clock, env = {}, ca }) {
    const routes = createRoutes({ env, ca });
    return {
        async send(request, signal) {
            signal?.throwIfAborted();
            const startedAt = clock.now();
            const elapsed = () => Math.max(0, clock.now() - startedAt);
            const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
            if (url === undefined || !/^https?:$/.test(url.protocol)) {
                const message = 'the address is no http or https URL';
                return { ok: false, kind: 'protocol', message, sent: false, totalMs: 0 };
            }
            const route = routeOf(routes, request, url);
            try {
                return await exchange({ request, url, route, elapsed }, signal);
            }
            finally {
                await route.leave();
            }
        },
        close: () => routes.close(),
    };
}
/**
 * What may be done only once goes over a new connection too: a server may hang up on a kept one just as the request
 * arrives, and then nobody can say whether it was seen.
 */
function routeOf(routes, request, url) {
    const fresh = request.fresh || request.connectTo !== undefined || !/^(GET|HEAD)$/.test(request.method);
    return fresh ? routes.fresh(url, request.connectTo) : routes.kept(url);
}
async function exchange({ request, url, route, elapsed }, signal) {
    const stop = new AbortController();
    const timedOut = new Error('timed out');
    const timer = setTimeout(() => stop.abort(timedOut), request.timeoutMs);
    const onAbort = () => stop.abort(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    let sent = false;
    try {
        const dispatcher = noticing(route.dispatcher, () => {
            sent = true;
        });
        const answer = await unlessStopped(receive({ request, url, dispatcher }, stop.signal), stop.signal);
        const validTo = route.certificateValidTo();
        return {
            ...answer,
            totalMs: elapsed(),
            ...(validTo === undefined ? {} : { certificateValidTo: validTo }),
        };
    }
    catch (error) {
        signal?.throwIfAborted();
        const failure = stop.signal.reason === timedOut
            ? { kind: 'timeout', message: `no whole answer in ${(0,duration/* formatDuration */.a)(request.timeoutMs)}` }
            : describeFailure(error, route.host);
        return { ok: false, ...failure, sent, totalMs: elapsed() };
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
    }
}
/** Calls back when a request is about to be written to a connection that stands. */
function noticing(dispatcher, onSend) {
    return dispatcher.compose((dispatch) => (options, handler) => {
        const onConnect = (abort) => {
            onSend();
            handler.onConnect?.(abort);
        };
        return dispatch(options, {
            onConnect,
            onError: (error) => handler.onError?.(error),
            onHeaders: (...answer) => handler.onHeaders?.(...answer) ?? true,
            onData: (chunk) => handler.onData?.(chunk) ?? true,
            onComplete: (trailers) => handler.onComplete?.(trailers),
            onBodySent: (...sizes) => handler.onBodySent?.(...sizes),
        });
    });
}
async function receive({ request, url, dispatcher }, signal) {
    const options = {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: { 'user-agent': `lockkeeper/${version/* version */.r}`, accept: '*/*', ...lowerCased(request.headers) },
        body: request.body ?? null,
        signal,
        responseHeaders: 'raw',
        headersTimeout: 0,
        bodyTimeout: 0,
    };
    const answer = await dispatcher.request(options);
    const headers = pairs(answer.headers);
    const encoding = headers.find(([name]) => name === 'content-encoding')?.[1];
    const read = await readBody(answer.body, encoding, request.maxBodyBytes ?? defaultMaxBodyBytes);
    return { ok: true, status: answer.statusCode, headers, ...read };
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
/** Name, value, name, value, as they came. */
function pairs(raw) {
    return raw.flatMap((name, index) => index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : []);
}
/** Rejects at once: while it still connects, undici would notice an abort only afterwards. */
async function unlessStopped(work, signal) {
    let onAbort = () => { };
    const stopped = new Promise((_, reject) => {
        onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
    });
    work.catch(() => undefined);
    try {
        return await Promise.race([work, stopped]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
//# sourceMappingURL=create-http.js.map
;// CONCATENATED MODULE: ./build/src/stages/open-http.js

const replaced = new WeakMap();
/** The network as this host reaches it. */
function openHttp(host) {
    return replaced.get(host) ?? createHttp({ clock: host.clock, env: host.env });
}
/** The same host, which reaches the network through `http`. */
function withHttp(host, http) {
    const own = { ...host };
    replaced.set(own, http);
    return own;
}
//# sourceMappingURL=open-http.js.map

/***/ })

};

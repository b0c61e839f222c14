export const id = 1137;
export const ids = [1137];
export const modules = {

/***/ 78159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaselines: () => (/* binding */ writeBaselines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _core_finding_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70437);
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11590);
/* harmony import */ var _gates_muting_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93774);
/* harmony import */ var _gates_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75017);
/* harmony import */ var _publish_report_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88869);
/* harmony import */ var _stages_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41572);










/**
 * Judges the whole history and writes what it finds into the baseline of each project, so that from now on only
 * what is new fails. What a gate found that did not run now stays listed. Throws `UserError` when a gate could not
 * run: half a baseline would let faults through.
 */
async function writeBaselines(gates, given, context) {
    refusePartOfHistory(given);
    const run = await (0,_stages_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_9__/* .runChecks */ .JT)(gates, { ...given, scope: 'all' }, context);
    refuseBroken(run.report.checks);
    for (const [file, checks] of checksByFile(run)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.repository.root, file);
        const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)
            ? (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), file).entries.filter(({ rule }) => !gates.some((gate) => gate === (0,_gates_rules_js__WEBPACK_IMPORTED_MODULE_7__.gateOfRule)(rule)))
            : [];
        const findings = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_4__/* .uniteFindings */ .M)(checks.flatMap(accepted));
        await (0,_publish_report_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(path, (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)(findings, kept));
        context.host.print(`${tell({ file, findings, kept })}\n`);
    }
    context.host.print('Commit it. From now on `lockkeeper check` fails only for what is not listed there.\n');
    return 'passed';
}
function refusePartOfHistory({ scope, shard }) {
    if (scope !== 'new' && shard === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        what: 'a baseline lists what is wrong in the whole history, not in a part of it',
        where: '--write-baseline',
        fix: 'lockkeeper check --write-baseline',
    });
}
function refuseBroken(checks) {
    const broken = checks.filter(({ status }) => status === 'broken');
    if (broken.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(broken.map(({ gate, project, summary }) => ({
        what: `no baseline was written, because ${gate} could not run: ${summary}`,
        ...(project === '.' ? {} : { where: project }),
        fix: 'mend that first, or write down what reading finds: lockkeeper lint --write-baseline',
    })));
}
function checksByFile({ report, baselines }) {
    const byFile = new Map();
    for (const check of report.checks) {
        const file = baselines.get(check.project);
        if (file !== undefined)
            byFile.set(file, [...(byFile.get(file) ?? []), check]);
    }
    return byFile;
}
/** What counts now and what the old baseline took out; what a file itself explains needs no entry. */
function accepted({ findings, muted }) {
    const old = muted.flatMap(({ by, finding }) => (by === 'baseline' ? [finding] : []));
    return [...findings, ...old].filter(({ rule }) => !_gates_muting_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .mutingRules */ .Qq.some(({ id }) => id === rule));
}
function tell({ file, findings, kept }) {
    const { error, warning, notice } = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_4__/* .countSeverities */ .n)(findings);
    const total = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    const others = kept.length > 0 ? `; ${kept.length} of gates that did not run now stay listed` : '';
    return `${file}: ${total} (errors: ${error}, warnings: ${warning}, notices: ${notice})${others}`;
}
//# sourceMappingURL=write-baseline.js.map

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
// EXTERNAL MODULE: ./build/src/core/migrate.js
var migrate = __webpack_require__(98340);
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
const stepsOfBackup = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* enum */.k5n(backup/* backupSteps */.Kx), durationMs: milliseconds }));
const dumpBackup = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(backup/* dumpKinds */.yP),
    database: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    place: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    serverVersion: schemas/* string */.YjP(),
    encryption: schemas/* enum */.k5n(backup/* encryptions */.bH),
    atRest: schemas/* string */.YjP().exactOptional(),
    bytes: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
    verified: schemas/* enum */.k5n(backup/* verifyLevels */.zm),
    tables: schemas/* int */.Whr().min(0),
    rows: schemas/* int */.Whr().min(0),
    steps: stepsOfBackup,
    removed: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ id: 'DumpBackup' });
const appBackup = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('app'),
    database: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    place: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    steps: stepsOfBackup,
})
    .meta({ id: 'AppBackup' });
const report_schema_backup = schemas/* discriminatedUnion */.gMt('kind', [dumpBackup, appBackup]).meta({ id: 'Backup' });
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
    measured: schemas/* object */.Ikc({ ok: schemas/* boolean */.zMY(), ms: milliseconds }).exactOptional(),
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
const migrateRun = schemas/* object */.Ikc({
    route: schemas/* enum */.k5n(migrate/* migrateRoutes */.G),
    direction: schemas/* enum */.k5n(['up', 'down']),
    database: schemas/* string */.YjP().exactOptional(),
    environment: schemas/* string */.YjP().exactOptional(),
    planHash: schemas/* string */.YjP().exactOptional(),
    from: schemas/* string */.YjP().exactOptional(),
    to: schemas/* string */.YjP().exactOptional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().exactOptional(),
        status: schemas/* enum */.k5n(migrate/* migrateStatuses */.Y),
        tries: schemas/* int */.Whr().min(0),
        durationMs: milliseconds.exactOptional(),
    })),
})
    .meta({ id: 'MigrateRun' });
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
    migrate: migrateRun.exactOptional(),
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

/***/ 46896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ advance),
/* harmony export */   z: () => (/* binding */ scanner)
/* harmony export */ });
function scanner(text, start = 0) {
    return { text, standardStrings: true, kind: 'space', start, end: start };
}
/** Moves to the next token. Linear over a whole text: no character is read more than twice. */
function advance(scan) {
    scan.start = scan.end;
    if (scan.start >= scan.text.length)
        return take(scan, 'end', scan.start);
    return read(scan, scan.text.charCodeAt(scan.start));
}
function read(scan, code) {
    if (isWordStart(code))
        return readWord(scan);
    if (isSpace(code))
        return readSpace(scan);
    if (isDigit(code))
        return take(scan, 'other', digitsEnd(scan.text, scan.start));
    return readMark(scan, code);
}
function readMark(scan, code) {
    const { text, start } = scan;
    switch (code) {
        case 0x27: // '
            return readString(scan, start, !scan.standardStrings);
        case 0x22: // "
            return close(scan, 'identifier', quoteEnd(text, start, '"'));
        case 0x24: // $
            return readDollar(scan);
        case 0x2d: // -
            return text[start + 1] === '-' ? take(scan, 'comment', lineEnd(text, start)) : one(scan, 'other');
        case 0x2f: // /
            return text[start + 1] === '*' ? close(scan, 'comment', blockEnd(text, start)) : one(scan, 'other');
        case 0x3a: // :
            return readColon(scan);
        case 0x3b:
            return one(scan, 'semicolon');
        case 0x28:
            return one(scan, 'open');
        case 0x29:
            return one(scan, 'close');
        case 0x5c:
            return one(scan, 'backslash');
        default:
            return one(scan, 'other');
    }
}
function take(scan, kind, end) {
    scan.kind = kind;
    scan.end = end;
    return kind;
}
function one(scan, kind) {
    return take(scan, kind, scan.start + 1);
}
/** Takes a token that has a closing mark; without one it runs to the end of the text. */
function close(scan, kind, end) {
    if (end === undefined)
        return take(scan, 'unterminated', scan.text.length);
    return take(scan, kind, end);
}
function readWord(scan) {
    const { text, start } = scan;
    const end = wordEnd(text, start);
    const isEscapePrefix = end === start + 1 && (text[start] === 'e' || text[start] === 'E');
    if (isEscapePrefix && text[end] === "'")
        return readString(scan, end, true);
    return take(scan, 'word', end);
}
function readSpace(scan) {
    let at = scan.start + 1;
    while (at < scan.text.length && isSpace(scan.text.charCodeAt(at)))
        at++;
    return take(scan, 'space', at);
}
function readString(scan, open, escapes) {
    if (!escapes)
        return close(scan, 'string', quoteEnd(scan.text, open, "'"));
    let end = escapedEnd(scan.text, open);
    // An escape string goes on in the next quotes when a line end is all that lies between (SQL's continuation).
    for (;;) {
        const next = end === undefined ? undefined : continuation(scan.text, end);
        if (next === undefined)
            break;
        end = escapedEnd(scan.text, next);
    }
    return close(scan, 'string', end);
}
function continuation(text, from) {
    let at = from;
    let newline = false;
    while (at < text.length && isSpace(text.charCodeAt(at))) {
        if (text[at] === '\n' || text[at] === '\r')
            newline = true;
        at++;
    }
    return newline && text[at] === "'" ? at : undefined;
}
function readDollar(scan) {
    const { text, start } = scan;
    if (isDigit(text.charCodeAt(start + 1)))
        return take(scan, 'other', digitsEnd(text, start + 1));
    const tag = dollarTag(text, start);
    if (tag === undefined)
        return one(scan, 'other');
    const end = text.indexOf(tag, start + tag.length);
    return close(scan, 'dollar', end < 0 ? undefined : end + tag.length);
}
const variableForm = /:(?:[\w\u0080-\uffff]+|'[\w\u0080-\uffff]+'|"[\w\u0080-\uffff]+"|\{\?[\w\u0080-\uffff]+\})/y;
function readColon(scan) {
    const { text, start } = scan;
    const next = text[start + 1];
    if (next === ':' || next === '=')
        return take(scan, 'other', start + 2);
    variableForm.lastIndex = start;
    if (variableForm.test(text))
        return take(scan, 'variable', variableForm.lastIndex);
    return one(scan, 'other');
}
/** The end of a quoted text in which a doubled quote stands for one. */
function quoteEnd(text, open, quote) {
    let at = text.indexOf(quote, open + 1);
    while (at >= 0 && text[at + 1] === quote)
        at = text.indexOf(quote, at + 2);
    return at < 0 ? undefined : at + 1;
}
function escapedEnd(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === 0x27) {
            if (text.charCodeAt(at + 1) !== 0x27)
                return at + 1;
            at++;
        }
    }
    return undefined;
}
/** `$$` or `$tag$`; undefined where the dollar opens no quote. */
function dollarTag(text, start) {
    let at = start + 1;
    if (isWordStart(text.charCodeAt(at))) {
        at++;
        while (isWordPart(text.charCodeAt(at)) && text[at] !== '$')
            at++;
    }
    return text[at] === '$' ? text.slice(start, at + 1) : undefined;
}
function lineEnd(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}
/** Block comments nest. */
function blockEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length - 1; at++) {
        const code = text.charCodeAt(at);
        const next = text.charCodeAt(at + 1);
        if (code === 0x2f && next === 0x2a) {
            depth++;
            at++;
        }
        else if (code === 0x2a && next === 0x2f) {
            depth--;
            at++;
            if (depth === 0)
                return at + 1;
        }
    }
    return undefined;
}
function wordEnd(text, start) {
    let at = start + 1;
    while (at < text.length && isWordPart(text.charCodeAt(at)))
        at++;
    return at;
}
function digitsEnd(text, start) {
    let at = start + 1;
    while (isDigit(text.charCodeAt(at)))
        at++;
    return at;
}
function isWordStart(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;
}
function isWordPart(code) {
    return isWordStart(code) || isDigit(code) || code === 0x24;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isSpace(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
//# sourceMappingURL=scanner.js.map

/***/ }),

/***/ 40495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ firstKeyword),
/* harmony export */   JZ: () => (/* binding */ needsNoTransaction),
/* harmony export */   NA: () => (/* binding */ transactionStep),
/* harmony export */   ig: () => (/* binding */ isTransactionControl),
/* harmony export */   kq: () => (/* binding */ leadingWords),
/* harmony export */   v5: () => (/* binding */ isBareTransactionStep),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

/** Whether there is nothing to run: only blanks, comments and semicolons. */
function isBlank(sql) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    for (;;) {
        const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan);
        if (kind === 'end')
            return true;
        if (kind !== 'space' && kind !== 'comment' && kind !== 'semicolon')
            return false;
    }
}
/**
 * The first words of a statement in upper case, comments skipped, up to `count`. Stops at the first token that
 * is no word: `DROP INDEX CONCURRENTLY`, but `CREATE TABLE` of `CREATE TABLE "Orders" (...)`.
 */
function leadingWords(sql, count) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    const words = [];
    while (words.length < count) {
        const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan);
        if (kind === 'space' || kind === 'comment')
            continue;
        if (kind !== 'word')
            break;
        words.push(sql.slice(scan.start, scan.end).toUpperCase());
    }
    return words;
}
/** The statement's first keyword in upper case; empty when it does not start with one. */
function firstKeyword(sql) {
    return leadingWords(sql, 1)[0] ?? '';
}
const transactionControl = new Set(['BEGIN', 'START', 'COMMIT', 'END', 'ROLLBACK', 'ABORT']);
/** Whether the statement opens or ends a transaction itself. Savepoints do not. */
function isTransactionControl(sql) {
    const [first = '', second, third] = leadingWords(sql, 3);
    if (first === 'PREPARE')
        return second === 'TRANSACTION';
    if (first === 'ROLLBACK' && (second === 'TO' || third === 'TO'))
        return false;
    return transactionControl.has(first);
}
/** What a statement does to the transaction around it: opens one, ends it, or ends it and opens the next at once. */
function transactionStep(sql) {
    if (!isTransactionControl(sql))
        return undefined;
    const words = leadingWords(sql, 5).join(' ');
    if (/^(?:BEGIN|START)\b/.test(words))
        return 'begin';
    if (/^(?:COMMIT|ROLLBACK) PREPARED\b/.test(words))
        return undefined;
    return /\bAND CHAIN\b/.test(words) ? 'chain' : 'end';
}
/** Whether a text that may not be SQL at all is nothing but COMMIT or the like. A bare END may be the name of a column. */
function isBareTransactionStep(text) {
    return /^(?:begin|start\s+transaction|commit|rollback|abort|end\s+(?:work|transaction))(?:\s+(?:work|transaction))?(?:\s+and\s+(?:no\s+)?chain)?$/i.test(text);
}
/** Statements by their first words that PostgreSQL refuses inside a transaction block (PreventInTransactionBlock). */
const outsideOnly = [
    /^(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY\b/,
    /^VACUUM\b/,
    /^(?:CREATE|DROP) (?:DATABASE|TABLESPACE)\b/,
    /^ALTER SYSTEM\b/,
    /^ALTER DATABASE \S+ SET TABLESPACE\b/,
    /^REINDEX (?:DATABASE|SYSTEM|SCHEMA)\b/,
    /^REINDEX (?:INDEX|TABLE) CONCURRENTLY\b/,
    /^(?:COMMIT|ROLLBACK) PREPARED\b/,
    /^(?:CREATE|DROP) SUBSCRIPTION\b/,
];
/** Whether the server would refuse this statement inside a transaction block. */
function needsNoTransaction(sql) {
    const words = leadingWords(sql, 5).join(' ');
    if (outsideOnly.some((pattern) => pattern.test(words)))
        return true;
    if (/^REINDEX\b/.test(words))
        return /^\s*reindex\s*\([^)]*\bconcurrently\b/i.test(sql);
    return /^ALTER TABLE\b/.test(words) && /\bdetach\s+partition\s+\S+\s+concurrently\b/i.test(sql);
}
//# sourceMappingURL=statement.js.map

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

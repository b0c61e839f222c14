export const id = 6840;
export const ids = [6840,1738];
export const modules = {

/***/ 61738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/** PostgreSQL's table locks, weakest first (its documentation, table 13.2). */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
/** The stronger of two. */
function strongest(a, b) {
    return lockModes.indexOf(a) >= lockModes.indexOf(b) ? a : b;
}
/** What others cannot do to a table while somebody holds this lock on it. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'reads and writes';
    if (lockModes.indexOf(mode) >= lockModes.indexOf('SHARE'))
        return 'writes';
    return mode === 'SHARE UPDATE EXCLUSIVE' ? 'schema changes' : 'nothing';
}
//# sourceMappingURL=lock.js.map

/***/ }),

/***/ 76840:
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
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(20388);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/core/check-result.js
var check_result = __webpack_require__(56079);
// EXTERNAL MODULE: ./build/src/core/backup.js
var backup = __webpack_require__(31911);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/publish/report-schema/parts.js


/** A line of a file, from 1. */
const line = schemas/* int */.Whr().min(1);
/** A place in a file of the repository. */
const parts_location = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: line.exactOptional(),
    column: line.exactOptional(),
    endLine: line.exactOptional(),
    endColumn: line.exactOptional(),
})
    .meta({ id: 'Location' });
/** How bad a finding is. */
const severity = schemas/* enum */.k5n(finding/* severities */.gO);
/** A duration. */
const milliseconds = schemas/* number */.aig().min(0);
/** A step of the stairway. */
const step = schemas/* enum */.k5n(['up', 'down', 'again', 'full-down']);
/** How many rows. */
const rows = schemas/* int */.Whr().min(0);
//# sourceMappingURL=parts.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema/backup.js



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
/** A backup that was made. */
const backup_backup = schemas/* discriminatedUnion */.gMt('kind', [dumpBackup, appBackup]).meta({ id: 'Backup' });
//# sourceMappingURL=backup.js.map
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
;// CONCATENATED MODULE: ./build/src/core/seed.js
/**
 * - `planned`: it would run.
 * - `ran`: it ran and is committed.
 * - `failed`: it was rolled back.
 * - `not-run`: one before it failed, or the scratch run refused it.
 */
const seedStates = ['planned', 'ran', 'failed', 'not-run'];
//# sourceMappingURL=seed.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema/database.js





/** Row level security as declared, and as it is. */
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
/** Seed files that were run. */
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
/** What was asked of a database’s policies and rights. */
const policy = schemas/* object */.Ikc({
    database: schemas/* string */.YjP(),
    role: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().exactOptional(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* enum */.k5n(policyStatuses), what: schemas/* string */.YjP() })),
})
    .meta({ id: 'Policy' });
//# sourceMappingURL=database.js.map
// EXTERNAL MODULE: ./build/src/core/evidence.js
var evidence = __webpack_require__(724);
;// CONCATENATED MODULE: ./build/src/publish/report-schema/finding.js



/** What was found, and where. */
const finding_finding = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity: severity,
    title: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP().exactOptional(),
    fix: schemas/* string */.YjP().exactOptional(),
    location: parts_location.exactOptional(),
    migration: schemas/* string */.YjP().exactOptional(),
    subject: schemas/* string */.YjP(),
    form: schemas/* string */.YjP().exactOptional(),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ location: parts_location, message: schemas/* string */.YjP() })).exactOptional(),
    evidence: schemas/* object */.Ikc({ verdict: schemas/* enum */.k5n(evidence/* evidenceVerdicts */.C), server: schemas/* string */.YjP(), seen: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .exactOptional(),
    confirms: schemas/* object */.Ikc({ rule: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP() }).exactOptional(),
})
    .meta({ id: 'Finding' });
/** A finding that does not count, with the reason. */
const muted = schemas/* object */.Ikc({
    finding: finding_finding,
    by: schemas/* enum */.k5n(['suppression', 'baseline']),
    reason: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'MutedFinding' });
//# sourceMappingURL=finding.js.map
// EXTERNAL MODULE: ./build/src/core/migrate.js
var migrate = __webpack_require__(98340);
;// CONCATENATED MODULE: ./build/src/publish/report-schema/migrate.js



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
/** What is pending in a database in use. */
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
/** What was migrated there. */
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
//# sourceMappingURL=migrate.js.map
// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
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
;// CONCATENATED MODULE: ./build/src/core/schema-change.js
const schemaChangeWords = ['added', 'removed', 'renamed', 'changed'];
//# sourceMappingURL=schema-change.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema/schema-difference.js




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
/** What a step left otherwise than it should be. */
const difference = schemas/* object */.Ikc({ step: step, ...anyDifference }).meta({ id: 'Difference' });
/** How a database in use differs from its migrations. */
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
/** What a migration changes. */
const schemaChange = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(schemaChangeWords),
    breaks: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'SchemaChange' });
//# sourceMappingURL=schema-difference.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema/migration.js




const trace = schemas/* object */.Ikc({
    statements: schemas/* array */.YOg(schemas/* object */.Ikc({
        sql: schemas/* string */.YjP(),
        location: parts_location.exactOptional(),
        transaction: schemas/* int */.Whr().min(1).exactOptional(),
        durationMs: milliseconds.exactOptional(),
        walBytes: schemas/* number */.aig().min(0).exactOptional(),
        lockTimeoutMs: schemas/* number */.aig().min(0).exactOptional(),
        statementTimeoutMs: schemas/* number */.aig().min(0).exactOptional(),
        locks: schemas/* array */.YOg(schemas/* object */.Ikc({ relation: schemas/* string */.YjP(), mode: schemas/* enum */.k5n(lock/* lockModes */.Y8) })),
        rewrites: schemas/* array */.YOg(schemas/* object */.Ikc({ relation: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
        scans: schemas/* array */.YOg(schemas/* object */.Ikc({ relation: schemas/* string */.YjP(), rows: schemas/* int */.Whr().min(0) })),
        objects: schemas/* array */.YOg(schemas/* object */.Ikc({ change: schemas/* enum */.k5n(['created', 'altered', 'dropped']), kind: schemas/* string */.YjP(), name: schemas/* string */.YjP() })),
        rows: schemas/* int */.Whr().min(0).exactOptional(),
    })),
    gaps: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ id: 'StepTrace' });
/** What became of one migration in the smoke-run. */
const migration = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'irreversible', 'not-run', 'skipped']),
    reason: schemas/* string */.YjP().exactOptional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ step: step, ok: schemas/* boolean */.zMY(), durationMs: milliseconds })),
    differences: schemas/* array */.YOg(difference),
    changes: schemas/* array */.YOg(schemaChange).exactOptional(),
    trace: trace.exactOptional(),
})
    .meta({ id: 'Migration' });
//# sourceMappingURL=migration.js.map
;// CONCATENATED MODULE: ./build/src/core/http-smoke.js
/**
 * - `passed`, `failed`: it was sent and this is what came of it.
 * - `skipped`: never sent, `reason` says why.
 */
const smokeStatuses = ['passed', 'failed', 'skipped'];
//# sourceMappingURL=http-smoke.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema/probes.js



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
/** What the probes of the health gate saw. */
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
    line: line,
    reason: schemas/* string */.YjP().exactOptional(),
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ what: schemas/* string */.YjP(), expected: schemas/* string */.YjP(), got: schemas/* string */.YjP() })),
    excerpt: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'SmokeRequest' });
/** What the requests of the HTTP smoke test were answered. */
const httpSmoke = schemas/* object */.Ikc({
    base: schemas/* string */.YjP().exactOptional(),
    requests: schemas/* array */.YOg(smokeRequest),
    backup: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'HttpSmoke' });
//# sourceMappingURL=probes.js.map
// EXTERNAL MODULE: ./build/src/core/deployment.js
var deployment = __webpack_require__(70638);
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
// EXTERNAL MODULE: ./build/src/core/rollback.js
var rollback = __webpack_require__(69657);
;// CONCATENATED MODULE: ./build/src/publish/report-schema/release.js





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
/** A deployment on a platform. */
const release_deployment = schemas/* object */.Ikc({
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
/** A job on a platform. */
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
/** What was decided about a rollback, and what was done. */
const release_rollback = schemas/* object */.Ikc({
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
//# sourceMappingURL=release.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema/report-schema.js












const check = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(check_result/* gateNames */.A),
    project: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'broken']),
    summary: schemas/* string */.YjP(),
    findings: schemas/* array */.YOg(finding_finding),
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
    backup: backup_backup.exactOptional(),
    deployments: schemas/* array */.YOg(release_deployment).exactOptional(),
    jobs: schemas/* array */.YOg(job).exactOptional(),
    health: health.exactOptional(),
    httpSmoke: httpSmoke.exactOptional(),
    rollback: release_rollback.exactOptional(),
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
        $comment: 'Made by `npm run generate` from src/publish/report-schema/: edit that.',
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

/***/ })

};

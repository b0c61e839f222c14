export const id = 8370;
export const ids = [8370];
export const modules = {

/***/ 94378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gE: () => (/* binding */ topLevelKeys),
/* harmony export */   gO: () => (/* binding */ projectKeys),
/* harmony export */   i4: () => (/* binding */ emptyConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);



const emptyConfig = { settings: {}, run: {}, projects: [] };
const projectName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'must be text' })
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error: 'must be 1 to 64 letters, digits, dots, dashes or underscores',
})
    .meta({ description: 'Short name, shown in the report and in the matrix.' });
const projectPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'must be text' })
    .refine((path) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path) && path.trim() !== '', {
    error: 'must be a folder inside the repository, relative to its root',
})
    .transform((path) => path.replace(/\\/g, '/').replace(/^(\.\/)+|\/+$/g, '') || '.')
    .meta({ description: 'Folder of the project, relative to the repository’s root. Default: its `name`.' });
/** The whole file: the source of the published JSON Schema. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    projects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: projectName, path: projectPath.optional(), ...keysOf(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do) }), {
        error: 'must be a list of projects',
    })
        .min(1, { error: 'must list at least one project, or be left out' })
        .optional()
        .meta({ description: 'The projects of this repository, when there are several.' }),
    ...keysOf(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .runFields */ .Fz),
    ...keysOf(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do),
})
    .meta({
    title: 'Lockkeeper',
    description: 'Settings of Lockkeeper. What stands at the top holds for every project that does not say otherwise.',
});
/** The fields as optional keys of the file, each with its description and default for editors. */
function keysOf(fields) {
    const entries = Object.entries(fields).map(([name, field]) => {
        const suffix = field.defaultText === undefined ? '' : ` Default: \`${field.defaultText}\`.`;
        return [name, field.schema.optional().meta({ description: field.description + suffix })];
    });
    return Object.fromEntries(entries);
}
/** Every key that may stand at the top, or in a project. */
const topLevelKeys = [
    'projects',
    ...Object.keys({ ..._settings_js__WEBPACK_IMPORTED_MODULE_0__/* .runFields */ .Fz, ..._settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do }),
];
const projectKeys = ['name', 'path', ...Object.keys(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do)];
/** Kebab-case keys of the file to the settings that code reads. */
function settingsOf(fields, raw) {
    const given = Object.keys(fields)
        .filter((name) => raw[name] !== undefined)
        .map((name) => [(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name), raw[name]]);
    return Object.fromEntries(given);
}
//# sourceMappingURL=file-schema.js.map

/***/ }),

/***/ 27400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ resolveProjects),
/* harmony export */   DA: () => (/* binding */ touchedProjects),
/* harmony export */   ZC: () => (/* binding */ leavesRepository),
/* harmony export */   hX: () => (/* binding */ selectProjects),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89235);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10353);



/** The projects of a repository, each with its settings: input over project over top level over default. */
function resolveProjects(config, given) {
    if (config.projects.length === 0) {
        return [{ name: '.', path: '', settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .fillProjectSettings */ .AX)(config.settings, given) }];
    }
    return config.projects.map((project) => ({
        name: project.name,
        path: project.path === '.' ? '' : project.path,
        settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .fillProjectSettings */ .AX)(config.settings, project.settings, given),
    }));
}
/** The projects that a person named, all without a name. Throws `UserError` for a name that is not there. */
function selectProjects(projects, names) {
    if (!names || names.length === 0)
        return projects;
    const known = projects.map((project) => project.name);
    const problems = names
        .filter((name) => !known.includes(name))
        .map((name) => {
        const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
        const fix = meant ? `did you mean \`${meant}\`?` : `the projects are: ${known.join(', ')}`;
        return { what: `there is no project called \`${name}\``, where: 'project', fix };
    });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return projects.filter((project) => names.includes(project.name));
}
/**
 * The projects that a change touches: one of its files lies in the project's folder, or in the folder of its
 * migrations. A change to `configPath` touches all of them.
 */
function touchedProjects(projects, changed, configPath) {
    if (changed.includes(configPath))
        return projects;
    return projects.filter((project) => foldersOf(project).some((folder) => changed.some((file) => folder === '' || file === folder || file.startsWith(`${folder}/`))));
}
function foldersOf(project) {
    return project.settings.dir === undefined
        ? [project.path]
        : [project.path, joinPath(project.path, project.settings.dir)];
}
/** Two paths of the repository as one, `.` and `..` resolved. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.replace(/\\/g, '/').split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** Whether a path that starts at `base` ends outside of the repository, or starts at the root of the machine. */
function leavesRepository(base, path) {
    if (/^([/\\]|[A-Za-z]:)/.test(path))
        return true;
    let depth = 0;
    for (const part of `${base}/${path}`.split(/[/\\]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
//# sourceMappingURL=projects.js.map

/***/ }),

/***/ 27632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** Reads the text of a YAML file; `file` is its path for messages. Throws `UserError` for what is not YAML. */
function readYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    if (document.errors.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(document.errors.map((error) => ({
            what: `not valid YAML: ${error.message}`,
            where: placeOf(error.pos[0]),
        })));
    }
    return {
        raw: plainValue(document, file),
        place: (path) => placeOf(offsetOf(document, path)),
        written(path) {
            const node = document.getIn(path, true);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? String(node.value)) : undefined;
        },
    };
}
function plainValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ what: `not usable YAML: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, where: { file } }, { cause });
    }
}
function offsetOf(document, path) {
    const key = path.at(-1);
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && keyText(item) === String(key));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) && pair.key.range)
            return pair.key.range[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
        return node.range[0];
    return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
function keyText(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? String(pair.key.toJSON()) : String(pair.key);
}
//# sourceMappingURL=yaml-file.js.map

/***/ }),

/***/ 20388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport),
  f: () => (/* binding */ reportVersion)
});

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/evidence.js
var core_evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/finding-list.js
var finding_list = __webpack_require__(70437);
;// CONCATENATED MODULE: ./build/src/core/weighed.js



/**
 * The results of a run with prediction and measurement as one finding. What the smoke-run says of a finding of lint
 * goes to lint's, and is told there alone: confirmed it weighs what it did, refuted it is a notice. So does a failure
 * that the rules had predicted; where lint is not of the run, it goes to what the smoke-run itself tells of the
 * statement. A gate that failed for nothing else has passed. Applied twice it changes nothing more.
 */
function weighChecks(checks) {
    const predicted = keysOf(checks, 'lint', core_finding/* fingerprint */.Rj);
    const measured = keysOf(checks, 'smoke', core_finding/* fingerprint */.Rj);
    const confirming = keysOf(checks, 'smoke', ({ confirms }) => confirms?.fingerprint);
    return checks.map((check) => {
        if (check.gate === 'lint')
            return withFindings(check, weighed(check, { measured, confirming }));
        if (check.gate !== 'smoke')
            return check;
        const isTold = (finding) => {
            const target = `${check.project}\0${finding.confirms?.fingerprint}`;
            return predicted.has(keyOf(check, finding)) || predicted.has(target) || measured.has(target);
        };
        const own = check.findings.filter((finding) => !isTold(finding));
        return withFindings(check, own.map((finding) => confirmed(finding, confirming.get(keyOf(check, finding)) ?? [])));
    });
}
function keyOf({ project }, finding) {
    return `${project}\0${(0,core_finding/* fingerprint */.Rj)(finding)}`;
}
function keysOf(checks, gate, nameOf) {
    const found = new Map();
    for (const check of checks.filter((one) => one.gate === gate)) {
        for (const finding of check.findings) {
            const name = nameOf(finding);
            if (name === undefined)
                continue;
            const key = `${check.project}\0${name}`;
            found.set(key, [...(found.get(key) ?? []), finding]);
        }
    }
    return found;
}
function weighed(check, { measured, confirming }) {
    return check.findings.flatMap((finding) => {
        const key = keyOf(check, finding);
        const failures = confirming.get(key) ?? [];
        const seen = measured.get(key) ?? [];
        // What failed over rows is there, whatever its locks were.
        const fitting = failures.length > 0 ? seen.filter((one) => one.evidence?.verdict !== 'refuted') : seen;
        const own = confirmed(finding, failures);
        return fitting.length > 0 ? (0,finding_list/* uniteFindings */.M)([own, ...fitting]) : [own];
    });
}
/** A finding with the failures that it had predicted: it counts as much as the worst of them. */
function confirmed(finding, failures) {
    if (failures.length === 0)
        return finding;
    const evidence = (0,core_evidence/* uniteEvidence */.l)([finding, ...failures].flatMap((one) => one.evidence ?? []));
    const counted = [finding, ...failures].map(({ severity }) => core_finding/* severities */.gO.indexOf(severity));
    return {
        ...finding,
        severity: core_finding/* severities */.gO[Math.min(...counted)] ?? finding.severity,
        ...(evidence && { evidence }),
    };
}
function withFindings(check, findings) {
    const isCleared = hasError(check.findings) && !hasError(findings);
    // A migration that failed has failed, wherever it is told.
    const failed = check.migrations.some(({ status }) => status === 'failed');
    const isWorse = !hasError(check.findings) && hasError(findings);
    const sorted = [...findings].sort(core_finding/* compareFindings */.Eg);
    return { ...check, findings: sorted, status: statusOf(check.status, { isCleared, isWorse, failed }) };
}
function statusOf(status, { isCleared, isWorse, failed }) {
    if (status === 'failed' && isCleared && !failed)
        return 'passed';
    return status === 'passed' && isWorse ? 'failed' : status;
}
function hasError(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
//# sourceMappingURL=weighed.js.map
;// CONCATENATED MODULE: ./build/src/core/report.js


/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with its findings weighed, and the verdict that they and the threshold give. */
function makeReport(parts) {
    const checks = weighChecks(parts.checks);
    return { version: reportVersion, ...parts, checks, verdict: (0,verdict/* decideVerdict */.AU)(checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 20338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runKeyVariable),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _slack_run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55705);

/** The variable with which several commands of one script name their run. */
const runKeyVariable = 'LOCKKEEPER_RUN_KEY';
/**
 * What the surroundings tell: a runner of GitHub names its run and who started it; elsewhere LOCKKEEPER_RUN_KEY may
 * name the run, else it is `otherwise`.
 */
function originOf(env, { environment, otherwise }) {
    const { repository, actor, runUrl } = (0,_slack_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOfRun */ ._)(env);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    const onGitHub = run ? `${repository ?? 'github'}-${run}-${attempt}` : undefined;
    return {
        key: onGitHub ?? (env[runKeyVariable] || otherwise),
        repository,
        environment: environment || undefined,
        actor: actor ?? (env.USER || env.USERNAME || undefined),
        runUrl,
    };
}
//# sourceMappingURL=origin.js.map

/***/ }),

/***/ 55705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ contextOfRun),
/* harmony export */   k: () => (/* binding */ runKeyOf)
/* harmony export */ });
/** What is known from the runner's variables. */
function contextOfRun(env) {
    const page = env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}`;
    const attempt = env.GITHUB_RUN_ATTEMPT && env.GITHUB_RUN_ATTEMPT !== '1' ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    const all = {
        repository: env.GITHUB_REPOSITORY,
        workflow: env.GITHUB_WORKFLOW,
        ref: env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME,
        commit: env.GITHUB_SHA,
        actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR,
        runUrl: page && env.GITHUB_RUN_ID ? `${page}/actions/runs/${env.GITHUB_RUN_ID}${attempt}` : undefined,
        commitUrl: page && env.GITHUB_SHA ? `${page}/commit/${env.GITHUB_SHA}` : undefined,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
/** What two jobs of one run have in common: the run's id and attempt. Undefined outside of a workflow. */
function runKeyOf(env) {
    if (!env.GITHUB_RUN_ID)
        return undefined;
    return `${env.GITHUB_RUN_ID}.${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
}
//# sourceMappingURL=run-context.js.map

/***/ }),

/***/ 94619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ historyEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _publish_history_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20338);


/** What this run writes into a history; undefined where none is asked for, and then nothing is written anywhere. */
function historyEntry(given, { env }, onlyMissing = false) {
    const own = given.historyInDatabase ? given.databaseUrl : undefined;
    const url = given.historyUrl ?? own;
    if (url === undefined)
        return undefined;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const environment = given.historyEnvironment ?? given.environment;
    return {
        ...{ url, id, onlyMissing },
        input: given.historyUrl === undefined ? 'database-url' : 'history-url',
        origin: (0,_publish_history_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(env, { environment, otherwise: id }),
    };
}
//# sourceMappingURL=history-entry.js.map

/***/ }),

/***/ 36534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ loadConfig),
  h_: () => (/* binding */ openRepository),
  gv: () => (/* binding */ workingFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/file-schema.js
var file_schema = __webpack_require__(94378);
// EXTERNAL MODULE: ./build/src/config/projects.js
var projects = __webpack_require__(27400);
// EXTERNAL MODULE: ./build/src/core/agreed.js
var agreed = __webpack_require__(36813);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/config/settings.js + 2 modules
var settings = __webpack_require__(10353);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
;// CONCATENATED MODULE: ./build/src/config/read.js






/**
 * Reads the text of `lockkeeper.yml`; `file` is its path for messages.
 * Throws one `UserError` with every problem, each at its line.
 */
function readConfig(text, file) {
    const { raw, place, written } = (0,yaml_file/* readYaml */.g)(text, file);
    if (raw === null || raw === undefined)
        return file_schema/* emptyConfig */.i4;
    keepVersions(raw, written);
    const result = file_schema/* configSchema */.Qn.safeParse(raw);
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => problemsOf(issue, place));
        throw new errors/* UserError */.yo(problems.sort((a, b) => a.where.line - b.where.line));
    }
    return toConfig(result.data, file, place);
}
/** `14.10` is a number to YAML, and the same as 14.1: versions are taken as they are written. */
function keepVersions(raw, written, at = []) {
    if (typeof raw !== 'object' || raw === null)
        return;
    const name = 'postgres-version';
    const given = Reflect.get(raw, name);
    if (typeof given === 'number')
        Reflect.set(raw, name, written([...at, name]) ?? given);
    const projects = at.length === 0 ? Reflect.get(raw, 'projects') : undefined;
    if (Array.isArray(projects))
        for (const [index, project] of projects.entries())
            keepVersions(project, written, ['projects', index]);
}
function problemsOf(issue, locate) {
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => unknownKey(key, known, locate([...issue.path, key])));
    }
    const name = issue.path.map(String).join('.');
    const what = issue.code === 'invalid_type' && issue.path.length === 0
        ? 'must be a map of settings'
        : `\`${name}\` ${missing(issue) ? 'is missing' : issue.message}`;
    return [{ what, where: locate(issue.path) }];
}
function knownKeys(path) {
    if (path.at(-1) === 'naming')
        return agreed/* namedKinds */.h;
    return path[0] === 'projects' ? file_schema/* projectKeys */.gO : file_schema/* topLevelKeys */.gE;
}
function missing(issue) {
    return issue.code === 'invalid_type' && issue.input === undefined && issue.path.at(-1) === 'name';
}
/** Where the inputs that hold a secret are given instead. */
const secretPlaces = new Map([
    ['database-url', 'give it as an input of the action, or set LOCKKEEPER_DATABASE_URL for the command line'],
    ['github-token', 'give it as an input of the action'],
]);
function unknownKey(key, known, where) {
    const place = secretPlaces.get(key);
    if (place !== undefined)
        return { what: `\`${key}\` is a secret and has no place in a file`, where, fix: place };
    const meant = (0,suggest/* nearest */.p)(key, known);
    return {
        what: `unknown setting \`${key}\``,
        where,
        fix: meant ? `did you mean \`${meant}\`?` : 'see schemas/lockkeeper.schema.json for every setting',
    };
}
function toConfig(raw, file, place) {
    const projects = (raw.projects ?? []).map((project, index) => ({
        name: project.name,
        path: project.path ?? project.name,
        settings: placed((0,file_schema/* settingsOf */.f5)(settings/* projectFields */.Do, project), ['projects', index], place),
    }));
    const twice = projects.find((project, index) => projects.findIndex((p) => p.name === project.name) < index);
    if (twice) {
        throw new errors/* UserError */.yo({
            what: `two projects are called \`${twice.name}\``,
            where: { file },
            fix: 'rename one',
        });
    }
    return {
        settings: placed((0,file_schema/* settingsOf */.f5)(settings/* projectFields */.Do, raw), [], place),
        run: (0,file_schema/* settingsOf */.f5)(settings/* runFields */.Fz, raw),
        projects,
    };
}
/** Exceptions know where they stand: they are told of when they have come to their end. */
function placed(settings, at, place) {
    const parts = ['paths', 'tables'].flatMap((name) => {
        const said = settings[name]?.map((part) => ({ ...part, where: place([...at, name, part.pattern]) }));
        return said ? [[name, said]] : [];
    });
    return { ...settings, ...Object.fromEntries(parts) };
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/stages/repository.js








/** Throws `UserError` when the working directory is not a folder. */
async function openRepository(hostCwd, workingDirectory) {
    const wanted = (0,external_node_path_.resolve)(hostCwd, workingDirectory);
    const found = await (0,promises_.stat)(wanted).catch(() => undefined);
    if (!found?.isDirectory()) {
        throw new errors/* UserError */.yo({
            what: `${workingDirectory} is not a folder`,
            where: 'working-directory',
            fix: 'name a folder of the checked-out repository; in a workflow, run actions/checkout first',
        });
    }
    const cwd = (0,external_node_fs_.realpathSync)(wanted);
    const above = rootAbove(cwd);
    const root = above ?? cwd;
    const prefix = (0,external_node_path_.relative)(root, cwd).split(external_node_path_.sep).join('/');
    return { root, cwd, prefix, isRepository: above !== undefined };
}
/**
 * The folder to work in. When none was named it is that of the nearest `lockkeeper.yml`, here or above and inside the
 * repository, so that the command means the same in every folder of a project.
 */
function workingFolder(hostCwd, { workingDirectory, config }) {
    if (workingDirectory !== undefined || config !== undefined)
        return workingDirectory ?? '.';
    const top = rootAbove((0,external_node_path_.resolve)(hostCwd));
    for (let at = (0,external_node_path_.resolve)(hostCwd); top !== undefined; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, 'lockkeeper.yml')))
            return at;
        if (at === top)
            break;
    }
    return '.';
}
function rootAbove(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : rootAbove(parent);
}
/** The settings file; an empty configuration when there is none and nobody asked for one by name. */
async function loadConfig(repository, given) {
    const name = given ?? 'lockkeeper.yml';
    const file = (0,external_node_path_.resolve)(repository.cwd, name);
    const shown = (0,external_node_path_.relative)(repository.root, file).split(external_node_path_.sep).join('/');
    let text;
    try {
        text = (0,core_text/* decodeText */.g7)(await readInside(repository.root, file), shown);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const { code } = cause;
        if (code === 'ENOENT' && given === undefined)
            return file_schema/* emptyConfig */.i4;
        throw new errors/* UserError */.yo({ what: readProblems[code ?? ''] ?? `cannot be read (${code})`, where: { file: shown } }, { cause });
    }
    const config = readConfig(text, shown);
    refuseFilesOutside(config, repository.prefix, shown);
    return config;
}
/** Who runs it may write a report anywhere; a file that a change can edit may not. */
function refuseFilesOutside({ run }, prefix, file) {
    const paths = Object.entries({
        'report-path': run.reportPath,
        'sarif-path': run.sarifPath,
        'html-path': run.htmlPath,
    });
    const problems = paths
        .filter(([, path]) => path !== undefined && (0,projects/* leavesRepository */.ZC)(prefix, path))
        .map(([name]) => ({
        what: `${name} leads out of the repository`,
        where: { file },
        fix: `name a path inside of it, or give ${name} as an input or a flag`,
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
const readProblems = {
    ENOENT: 'does not exist: correct the name in `config`, or leave it out',
    EISDIR: 'is a folder, not a settings file',
    EACCES: 'cannot be read: permission denied',
};
/** A settings file inside the repository must not be a link to a file outside, which our messages would quote. */
async function readInside(root, file) {
    const target = await (0,promises_.realpath)(file);
    if (isWithin(root, file) && !isWithin(root, target)) {
        throw new errors/* UserError */.yo({
            what: 'is a link that leads out of the repository',
            where: { file: (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/') },
            fix: 'put the file itself into the repository',
        });
    }
    return (0,promises_.readFile)(target);
}
function isWithin(root, file) {
    const path = (0,external_node_path_.relative)(root, file);
    return path.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(path);
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ brokenCheck),
/* harmony export */   R: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** A gate that cannot run says so in the report, so that the other gates and projects are heard. */
async function runGate({ gate, project, clock }, run) {
    const startedAt = clock.now();
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return brokenCheck({ gate, project, clock }, error, startedAt);
    }
}
/** The result of a gate that could not run to its end: why, and nothing judged. */
function brokenCheck({ gate, project, clock }, { message }, startedAt) {
    return {
        gate,
        project,
        status: 'broken',
        summary: message,
        findings: [],
        muted: [],
        durationMs: clock.now() - startedAt,
        migrations: [],
        facts: [],
    };
}
//# sourceMappingURL=run-gate.js.map

/***/ })

};

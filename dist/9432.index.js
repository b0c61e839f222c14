export const id = 9432;
export const ids = [9432,6067,2311];
export const modules = {

/***/ 62414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ parseAndCheck),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   oh: () => (/* binding */ parseTexts),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* unused harmony exports compositeMark, compositeVariable */
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);


/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
function parseTexts(fields, { texts, label }) {
    const problems = [];
    const refused = [];
    const given = [];
    for (const [name, field] of Object.entries(fields)) {
        const text = texts[name];
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = field.parse(text);
        if (parsed.ok)
            given.push([(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name), parsed.value]);
        else {
            problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
            refused.push(name);
        }
    }
    return { given: Object.fromEntries(given), problems, refused };
}
/**
 * Reads an action's inputs from the `INPUT_...` variables, each by its own form. Secrets are masked before anything
 * else happens. Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it
 * may be the workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
function parseInputs(fields, host) {
    const { given, problems } = readInputs(fields, host);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return given;
}
/** The same, and in the same list what is wrong with several inputs together. */
async function parseAndCheck({ inputs, check }, host) {
    const { given, problems, refused } = readInputs(inputs, host);
    const found = check ? await check(given, (secret) => host.mask(secret)) : [];
    const all = [...problems, ...labelled(found, { fields: inputs, refused, label })];
    if (all.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(all);
    return given;
}
/** Problems of several inputs, named as a person gives them; what an input's form has refused is not told twice. */
function labelled(problems, { fields, refused, label }) {
    return problems
        .filter(({ where }) => typeof where !== 'string' || !refused.includes(where))
        .map((problem) => {
        const { where } = problem;
        return typeof where === 'string' && where in fields ? { ...problem, where: label(where) } : problem;
    });
}
const label = (name) => `input ${name}`;
function readInputs(fields, host) {
    const texts = {};
    for (const [name, field] of Object.entries(fields)) {
        texts[name] = host.env[inputVariable(name, host.env)];
        if (field.type === 'secret')
            host.mask(texts[name] ?? '');
    }
    return parseTexts(fields, { texts, label });
}
/** Set by a step of the composite that runs an action's bundle as a script. */
const compositeMark = 'LOCKKEEPER_COMPOSITE';
/** How such a step names an input: with underscores, because a shell may drop a variable with a hyphen. */
function compositeVariable(name) {
    return `INPUT_${name.toUpperCase().replace(/-/g, '_')}`;
}
/**
 * One spelling counts, never the other: some runners give a composite's steps the composite's own inputs too, spelled
 * with hyphens, and what the step itself was told must hold.
 */
function inputVariable(name, env) {
    return env[compositeMark] ? compositeVariable(name) : `INPUT_${name.toUpperCase()}`;
}
//# sourceMappingURL=parse-inputs.js.map

/***/ }),

/***/ 98391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _stages_slack_notify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48516);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62414);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39271);



const run = async (context) => (0,_stages_slack_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .notify */ .m)(await (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAndCheck */ .Jh)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .slackSpec */ .E, context.host), context);
//# sourceMappingURL=run.js.map

/***/ }),

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
    'migrate',
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

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit),
/* harmony export */   K: () => (/* binding */ sameCommit)
/* harmony export */ });
const shortest = 7;
/** Whether two hashes name one commit: the shorter one, of 7 characters at least, begins the longer one. */
function sameCommit(a, b) {
    const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    return short.length >= shortest && long.startsWith(short);
}
/** A hash as people read it. */
function shortCommit(commit) {
    return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}
//# sourceMappingURL=commit.js.map

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

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   yZ: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);




/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
async function listFiles(root, dir = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir), { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
            found.push(...(await listFiles(root, path)));
        }
        if (entry.isFile())
            found.push(path);
    }
    return found.sort();
}
/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
async function matchingFiles(root, globs, where) {
    if (globs.length === 0)
        return [];
    return matchingPaths(await listFiles(root), globs, where).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
}
/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
function matchingPaths(paths, globs, where) {
    const found = globs.map((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
        return { glob, paths: paths.filter((path) => matches(path)) };
    });
    const problems = found
        .filter((each) => each.paths.length === 0)
        .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return [...new Set(found.flatMap((each) => each.paths))];
}
//# sourceMappingURL=list-files.js.map

/***/ }),

/***/ 19516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseMentions),
/* harmony export */   n: () => (/* binding */ mentionProblems)
/* harmony export */ });
/**
 * The words of the input `mention` as Slack's sequences: `U...` and `W...` are people, `S...` groups, and `here` and
 * `channel` are themselves. Anything else is left out: `mentionProblems` tells it.
 */
function parseMentions(words) {
    return words.flatMap((word) => sequenceOf(word) ?? []);
}
/** The words that Slack cannot mention: a name would show as text and call nobody. */
function mentionProblems(words) {
    return words
        .filter((word) => sequenceOf(word) === undefined)
        .map((word) => ({
        what: `${JSON.stringify(word)} is no id that Slack can mention`,
        where: 'mention',
        why: 'a name would show as text and call nobody',
        fix: 'give the member id (U...: profile, three dots, "Copy member ID"), a group id (S...), here or channel',
    }));
}
function sequenceOf(given) {
    const word = given.replace(/^@/, '');
    if (/^[UW][A-Z0-9]{2,}$/.test(word))
        return `<@${word}>`;
    if (/^S[A-Z0-9]{2,}$/.test(word))
        return `<!subteam^${word}>`;
    return word === 'here' || word === 'channel' ? `<!${word}>` : undefined;
}
//# sourceMappingURL=mention.js.map

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

/***/ 11897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ runEvent),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   e9: () => (/* binding */ readPosted),
/* harmony export */   v8: () => (/* binding */ detailsEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _core_check_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56079);
/* harmony import */ var _core_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69657);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35250);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62599);





/** `event_type` of the metadata by which a message of ours is known. */
const runEvent = 'lockkeeper_run';
/** The same of the answer in its thread. */
const detailsEvent = 'lockkeeper_details';
const stage = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_check_result_js__WEBPACK_IMPORTED_MODULE_3__/* .gateNames */ .A),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passed', 'failed', 'skipped', 'broken']),
    summary: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rollback: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackResults */ .R), verified: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional() })
        .optional()
        .catch(undefined),
});
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    series: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .runStates */ .OU),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stage),
});
const posted = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    channel: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ts: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    record: record.optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** Reads a record, wherever it was; undefined for anything else: others write metadata and files too. */
function readRecord(data) {
    return record.safeParse(data).data;
}
/** Reads a message with its record. */
function readPosted(data) {
    return posted.safeParse(data).data;
}
/** The record as a message's metadata. Stages are cut: Slack refuses metadata that is too large. */
function metadataOf(told) {
    const stages = told.stages
        .slice(0, 20)
        .map((each) => ({ ...each, name: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(each.name, 60), summary: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(each.summary, 100) }));
    return { event_type: runEvent, event_payload: { ...told, stages } };
}
//# sourceMappingURL=run-message.js.map

/***/ }),

/***/ 62599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   OU: () => (/* binding */ runStates),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   iK: () => (/* binding */ stateIcons),
/* harmony export */   mD: () => (/* binding */ didNotPass),
/* harmony export */   ub: () => (/* binding */ jobStatuses)
/* harmony export */ });
/* harmony import */ var _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56079);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93481);


/** Where a run stands, as its message says it. `canceled`: a person stopped it, or a newer run did. */
const runStates = ['running', 'passed', 'failed', 'broken', 'canceled'];
const stateIcons = {
    running: '⏳',
    passed: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.passed,
    failed: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.failed,
    broken: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.broken,
    canceled: '⏹️',
};
/** Whether people should look. */
function didNotPass(state) {
    return state === 'failed' || state === 'broken' || state === 'canceled';
}
/** What the workflow says of its jobs: GitHub's own words. */
const jobStatuses = ['success', 'failure', 'cancelled', 'skipped'];
/** The stages of a message that was posted before, and those of this report in their places. */
function stagesOf(report, earlier = []) {
    const all = new Map([...earlier, ...report.checks.map(stageOf)].map((stage) => [stage.name, stage]));
    return [...all.values()].sort((a, b) => _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.indexOf(a.gate) - _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.indexOf(b.gate) || (a.name < b.name ? -1 : 1));
}
function stageOf(check) {
    const { gate, status, summary, durationMs, rollback } = check;
    return {
        ...{ gate, name: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(check), status, summary, durationMs },
        ...(rollback ? { rollback: { result: rollback.result, verified: rollback.verified } } : {}),
    };
}
/**
 * Where the run stands. A run that has ended stays so: a slow job of it that reports late does not set it running
 * again. Without any stage the jobs decide; without these either nothing was judged.
 */
function stateOf({ phase, report, stages, jobs, before = 'running' }) {
    if (phase !== 'end')
        return before;
    if (jobs.includes('cancelled'))
        return 'canceled';
    const has = (status) => stages.some((stage) => stage.status === status);
    if (has('failed') || (report.checks.length > 0 && report.verdict === 'failed'))
        return 'failed';
    if (has('broken'))
        return 'broken';
    if (jobs.includes('failure'))
        return 'failed';
    if (stages.length === 0)
        return jobs.includes('success') ? 'passed' : 'broken';
    return 'passed';
}
//# sourceMappingURL=run-state.js.map

/***/ }),

/***/ 48782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bi: () => (/* binding */ templateProblems),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony export placeholders */
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89235);

/** What `{name}` in the inputs `title` and `text` stands for. */
const placeholders = [
    'verdict',
    'headline',
    'repository',
    'workflow',
    'environment',
    'service',
    'commit',
    'ref',
    'actor',
    'duration',
];
/** The template with its placeholders filled. */
function fillTemplate(template, values, escapes) {
    return template
        .split(/(\{[^{}]*\})/)
        .map((part, index) => index % 2 === 0
        ? escapes.own(part)
        : escapes.value(values[part.slice(1, -1).trim()] ?? ''))
        .join('');
}
/** Every placeholder that there is not. */
function templateProblems({ title, text }) {
    return Object.entries({ title, text }).flatMap(([input, template = '']) => [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => problemOf(input, name.trim())));
}
function problemOf(input, name) {
    if (placeholders.some((known) => known === name))
        return [];
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, placeholders);
    return [
        {
            what: `there is no placeholder {${name}}`,
            where: input,
            fix: meant
                ? `did you mean {${meant}}?`
                : `the placeholders are ${placeholders.map((each) => `{${each}}`).join(', ')}`,
        },
    ];
}
//# sourceMappingURL=template.js.map

/***/ }),

/***/ 98541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ matchingReports),
/* harmony export */   j: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _host_list_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2172);



/** The report files that match, without the one that is about to be written. */
async function findReportFiles(cwd, names, ownPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, ownPath)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const files = (await matchingReports(cwd, names)).filter((path) => path !== own);
    return { files, missing: names.filter((name) => isPlainPath(name) && !files.includes(name)) };
}
/** A file named without wildcards must be there; a pattern may match nothing. */
function isPlainPath(name) {
    return !picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(name).isGlob;
}
/** Paths from `cwd` of the report files that match. */
async function matchingReports(cwd, names) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__([...names], { dot: true });
    return (await (0,_host_list_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .CS)(cwd)).filter((path) => matches(path));
}
//# sourceMappingURL=report-files.js.map

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

/***/ 48516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/publish/slack/run-context.js
var run_context = __webpack_require__(55705);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/publish/slack/run-message.js
var run_message = __webpack_require__(11897);
;// CONCATENATED MODULE: ./build/src/publish/slack/state-file.js



/**
 * The file, from the working directory, in which a step leaves its message to the next step of the job; one a
 * channel. Not `.json`: everything of that name beside it is a report to be merged.
 */
function stateFileOf(channel) {
    return `.lockkeeper/slack-${channel.replace(/[^\w-]/g, '') || 'channel'}.state`;
}
/** What an earlier step left; undefined when nobody did, or left something else. */
async function readStateFile(path) {
    try {
        const data = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const { run, message } = data;
        const posted = (0,run_message/* readPosted */.e9)(message);
        return typeof run === 'string' && posted ? { run, message: posted } : undefined;
    }
    catch {
        return undefined;
    }
}
async function writeStateFile(path, left) {
    await (0,report_file/* writeWhole */.f8)(path, `${JSON.stringify(left, null, 2)}\n`);
}
//# sourceMappingURL=state-file.js.map
// EXTERNAL MODULE: ./build/src/stages/publish-report.js + 9 modules
var publish_report = __webpack_require__(33637);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var stages_repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/config/settings.js + 2 modules
var config_settings = __webpack_require__(10353);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(20388);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
// EXTERNAL MODULE: ./build/src/stages/report-files.js
var report_files = __webpack_require__(98541);
;// CONCATENATED MODULE: ./build/src/stages/slack/read-so-far.js







/** What the stages have reported until now; at the start nothing. A report that cannot be read is a note in it. */
async function readSoFar(given, repository, { host, services }) {
    const settings = (0,config_settings/* fillRunSettings */.iS)((await (0,stages_repository/* loadConfig */.Z9)(repository, undefined)).run, given);
    const files = await (0,report_files/* matchingReports */.h)(repository.cwd, given.reports ?? inputs/* stageReports */.YL);
    const empty = (notes) => (0,report/* makeReport */.d)({
        tool: { name: 'lockkeeper', version: version/* version */.r },
        startedAt: new Date(host.clock.now()).toISOString(),
        durationMs: 0,
        checks: [],
        notes,
        failOn: settings.failOn,
    });
    if (files.length === 0)
        return { report: empty([]), complete: true };
    try {
        const report = await services.mergeReports(files, repository.cwd, settings.failOn);
        return { report, complete: true };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const why = error.message.replaceAll(`${repository.cwd}/`, '');
        host.log.warn(`the reports cannot be read: ${why}`);
        return { report: empty([`The reports cannot be read: ${why}`]), complete: false };
    }
}
//# sourceMappingURL=read-so-far.js.map
// EXTERNAL MODULE: ./build/src/stages/slack/slack-options.js
var slack_options = __webpack_require__(92609);
// EXTERNAL MODULE: ./build/src/publish/annotations.js
var annotations = __webpack_require__(27767);
// EXTERNAL MODULE: ./build/src/publish/markdown/markdown.js
var markdown = __webpack_require__(31122);
;// CONCATENATED MODULE: ./build/src/stages/slack/tell-outcome.js



/**
 * Says what became of a message: outputs, a line, and what went wrong as an annotation and in the job summary.
 * Throws `UserError` for a message that failed when that is to fail the run.
 */
async function tellOutcome(told, { host, redact, failOnError }) {
    const reason = 'reason' in told ? redact(told.reason) : '';
    const notes = told.notes.map(redact);
    host.setOutput('result', told.status);
    host.setOutput('reason', reason);
    host.setOutput('ts', told.message?.ts ?? '');
    host.setOutput('channel-id', told.message?.channel ?? '');
    const failed = told.status === 'failed' ? `Slack was not told: ${reason}.` : '';
    const lines = [failed, ...notes].filter(Boolean);
    for (const line of lines)
        host.log.warn(line);
    if (lines.length > 0) {
        if (host.kind === 'actions') {
            const commands = [...(failed ? [(0,annotations/* renderWarning */.f)('Slack', failed)] : []), ...(0,annotations/* renderNotice */.BG)(notes)];
            for (const command of commands)
                host.print(`${command}\n`);
        }
        await host.appendSummary(`${lines.map((line) => `⚠️ ${(0,markdown/* text */.Qq)(line)}`).join('\n\n')}\n`);
    }
    if (failed && failOnError) {
        throw new errors/* UserError */.yo({ what: failed, where: 'slack', why: '`fail-on-error` is on' });
    }
    if (!failed)
        host.log.info(describe(told));
    return 'passed';
}
function describe(told) {
    const place = told.message ? `: channel ${told.message.channel}, ts ${told.message.ts}` : '';
    switch (told.status) {
        case 'sent':
            return `Slack is told${place}`;
        case 'unchanged':
            return `Slack says so already${place}`;
        case 'silent':
            return `Slack is not told: ${told.reason}`;
        case 'failed':
            return `Slack was not told: ${told.reason}`;
    }
}
//# sourceMappingURL=tell-outcome.js.map
;// CONCATENATED MODULE: ./build/src/stages/slack/notify.js









/**
 * Tells Slack where the run stands. What Slack does never fails the run unless `fail-on-error` says so, and is never
 * silent: a warning annotation, the job summary and the output `result` have it. `known` is the report to tell of,
 * where it is not to be read from the stages' files.
 */
async function notify(given, context, known) {
    const { host } = context;
    const repository = await (0,stages_repository/* openRepository */.h_)(host.cwd, given.workingDirectory ?? '.');
    const file = (0,external_node_path_.join)(repository.cwd, stateFileOf(given.channel ?? ''));
    const { run, left } = await whereWeAre(given, file, host);
    const options = { ...(0,slack_options/* slackOptions */.ns)(given, run, host), previous: (0,slack_options/* previousOf */.te)(given.previousVerdict) };
    const { report, complete } = known
        ? { report: known, complete: true }
        : await readSoFar(given, repository, context);
    const jobs = (0,slack_options/* jobsOf */.aG)(given.jobStatus ?? []);
    const redact = (0,core_redact/* redactor */.$p)([given.slackToken ?? '', given.slackWebhook ?? '']);
    const notice = {
        phase: given.phase ?? 'end',
        report: (0,core_redact/* redactData */.Ed)(report, redact),
        jobs: complete ? jobs : [...jobs, 'failure'],
    };
    const told = await tell(notice, options, left);
    if (told.message) {
        await (0,publish_report.keepOutOfGit)(file);
        await writeStateFile(file, { run, message: told.message });
    }
    return tellOutcome(told, { host, redact, failOnError: given.failOnError ?? false });
}
/** Each way to Slack has a client of its own; only one of them is loaded. */
async function tell(notice, options, known) {
    if ('token' in options) {
        const { tellLive } = await Promise.all(/* import() */[__webpack_require__.e(5105), __webpack_require__.e(48), __webpack_require__.e(9103)]).then(__webpack_require__.bind(__webpack_require__, 9103));
        return tellLive(notice, options, known);
    }
    const { tellWebhook } = await Promise.all(/* import() */[__webpack_require__.e(4443), __webpack_require__.e(48), __webpack_require__.e(3524)]).then(__webpack_require__.bind(__webpack_require__, 93524));
    return tellWebhook(notice, options);
}
/**
 * The run, and its message where a step before has left it: named by the inputs, else in the state file. Outside of
 * a workflow a run has no id: `start` begins a new one, and what follows goes on with it.
 */
async function whereWeAre(given, file, host) {
    const state = await readStateFile(file);
    const own = (0,run_context/* runKeyOf */.k)(host.env);
    const fresh = `local.${host.clock.now()}`;
    const run = own ?? (given.phase === 'start' ? fresh : (state?.run ?? fresh));
    const kept = state?.run === run ? state.message : undefined;
    const channel = given.channelId ?? given.channel ?? '';
    if (given.ts && given.ts !== kept?.ts)
        return { run, left: { channel, ts: given.ts } };
    return { run, left: kept };
}
//# sourceMappingURL=notify.js.map

/***/ }),

/***/ 92609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   ns: () => (/* binding */ slackOptions),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19516);
/* harmony import */ var _publish_slack_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55705);
/* harmony import */ var _publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62599);
/* harmony import */ var _slack_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76067);





/**
 * How Slack is told, by the inputs and the runner's variables. `run` is the key of the run. Masks what could show of
 * the secrets. Throws `UserError` for what is missing or cannot be understood.
 */
function slackOptions(given, run, host) {
    const { title, text, slackToken: token, slackWebhook: webhook, channel, environment, commit } = given;
    const problems = (0,_slack_problems_js__WEBPACK_IMPORTED_MODULE_2__.slackProblems)(given);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    const ofRun = (0,_publish_slack_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .contextOfRun */ ._)(host.env);
    const options = {
        run,
        context: {
            ...ofRun,
            ...(environment ? { environment } : {}),
            ...otherCommit(ofRun, commit),
            ...(given.reportUrl ? { reportUrl: given.reportUrl } : {}),
        },
        when: given.when ?? 'always',
        mentions: (0,_publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMentions */ .X)(given.mention ?? []),
        templates: { ...(title ? { title } : {}), ...(text ? { text } : {}) },
        clock: host.clock,
        signal: host.signal,
    };
    if (token && channel)
        return { ...options, token, channel, apiUrl: apiUrlOf(host.env) };
    if (webhook)
        return { ...options, webhook: maskWebhook(webhook, host) };
    throw new Error('neither a token nor a webhook');
}
/** The words of `job-status`. Blank ones are jobs that have not ended. */
function jobsOf(words) {
    return _publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .jobStatuses */ .ub.filter((status) => words.includes(status));
}
/** How the run before ended, by our words or by GitHub's. A canceled or skipped run says nothing. */
function previousOf(word) {
    switch (word) {
        case 'passed':
        case 'success':
            return 'passed';
        case 'failed':
        case 'failure':
        case 'timed_out':
            return 'failed';
        case 'broken':
            return 'broken';
        default:
            return undefined;
    }
}
function otherCommit({ commit, commitUrl }, given) {
    if (!given || given === commit)
        return {};
    const url = commitUrl?.replace(/[^/]+$/, encodeURIComponent(given));
    return { commit: given, ...(url ? { commitUrl: url } : {}) };
}
/** Another base address, for tests and for trying out. */
function apiUrlOf(env) {
    const given = env.LOCKKEEPER_SLACK_API;
    if (!given)
        return undefined;
    if ((0,_slack_problems_js__WEBPACK_IMPORTED_MODULE_2__.isWebAddress)(given))
        return given;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is no http(s) address', where: 'LOCKKEEPER_SLACK_API', fix: 'unset it' });
}
/** Who knows the path of a webhook can post: it is as secret as the whole. */
function maskWebhook(webhook, host) {
    const { pathname } = new URL(webhook);
    host.mask(pathname.replace(/^\/(services\/)?/, ''));
    host.mask(pathname.split('/').at(-1) ?? '');
    return webhook;
}
//# sourceMappingURL=slack-options.js.map

/***/ }),

/***/ 76067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isWebAddress: () => (/* binding */ isWebAddress),
/* harmony export */   slackProblems: () => (/* binding */ slackProblems)
/* harmony export */ });
/* harmony import */ var _publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19516);
/* harmony import */ var _publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62599);
/* harmony import */ var _publish_slack_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48782);



/** Everything in the inputs that is missing or cannot be understood. */
function slackProblems(given) {
    const { title, text, mention = [], jobStatus = [] } = given;
    return [
        ...wayProblems(given),
        ...(0,_publish_slack_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templateProblems */ .bi)({ title, text }),
        ...(0,_publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionProblems */ .n)(mention),
        ...statusProblems(jobStatus),
    ];
}
function wayProblems({ slackToken: token, slackWebhook: webhook, channel }) {
    if (token)
        return channel ? [] : [noChannel];
    if (!webhook)
        return [nothingGiven];
    return isWebAddress(webhook) ? [] : [noWebhook];
}
/** Words that GitHub has not. */
function statusProblems(words) {
    const unknown = words.filter((word) => !_publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .jobStatuses */ .ub.some((status) => status === word));
    if (unknown.length === 0)
        return [];
    return [
        {
            what: `${unknown.join(', ')} is no status of a job`,
            where: 'job-status',
            fix: `give ${_publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .jobStatuses */ .ub.join(', ')}, or leave it out; of several jobs: \${{ join(needs.*.result, ',') }}`,
        },
    ];
}
const noChannel = {
    what: 'a token alone does not say where to post',
    where: 'channel',
    fix: 'give the channel’s id: open the channel in Slack, its name at the top, the last line',
};
const nothingGiven = {
    what: 'there is no way to Slack',
    where: 'slack-token',
    why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
    fix: 'give slack-token with channel, or slack-webhook (on the command line LOCKKEEPER_SLACK_TOKEN or LOCKKEEPER_SLACK_WEBHOOK)',
};
const noWebhook = {
    what: 'is no http(s) address',
    where: 'slack-webhook',
    fix: 'copy the whole webhook URL from the app’s settings: https://hooks.slack.com/services/...',
};
/** An address that can be sent to. */
function isWebAddress(address) {
    return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
//# sourceMappingURL=slack-problems.js.map

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

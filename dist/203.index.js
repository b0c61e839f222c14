export const id = 203;
export const ids = [203];
export const modules = {

/***/ 30203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/projects.js
var projects = __webpack_require__(27400);
// EXTERNAL MODULE: ./build/src/config/settings.js + 2 modules
var config_settings = __webpack_require__(10353);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/host/working-tree.js
var working_tree = __webpack_require__(88716);
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var stages_repository = __webpack_require__(36534);
;// CONCATENATED MODULE: ./build/src/cli/init-packages.js

/** What installs a project's own packages, surest sign first; the last is taken where there is no sign. */
const installers = {
    alembic: [
        { file: 'uv.lock', command: 'pip install uv && uv sync' },
        { file: 'poetry.lock', command: 'pip install poetry && poetry install' },
        { file: 'requirements.txt', command: 'pip install -r requirements.txt' },
        { file: 'pyproject.toml', command: 'pip install .' },
        { file: '', command: 'pip install alembic psycopg2-binary' },
    ],
    'node-pg-migrate': [
        { file: 'pnpm-lock.yaml', command: 'corepack enable && pnpm install --frozen-lockfile' },
        { file: 'yarn.lock', command: 'corepack enable && yarn install --frozen-lockfile' },
        { file: 'package-lock.json', command: 'npm ci' },
        { file: '', command: 'npm install' },
    ],
};
/** Steps of a workflow that install what migrations in code need; `files` are all files of the repository. */
function installSteps(places, files) {
    const known = new Set(files);
    const steps = places.flatMap((place) => stepFor(place, known) ?? []);
    if (steps.length === 0)
        return [];
    return ['      # The project’s own packages, the migration runner among them:', ...new Set(steps)];
}
function stepFor({ engine, dir }, files) {
    const choices = installers[engine];
    const last = choices?.at(-1);
    if (!choices || !last)
        return undefined;
    const found = foldersUp(dir).flatMap((folder) => choices
        .filter(({ file }) => file !== '' && files.has(external_node_path_.posix.join(folder, file)))
        .map(({ command }) => ({ folder, command })));
    const { folder, command } = found[0] ?? { folder: '.', command: last.command };
    const place = folder === '.' ? '' : `\n        working-directory: ${JSON.stringify(folder)}`;
    return `      - run: ${command}${place}`;
}
/** `a/b`, `a`, `.` for `a/b`. */
function foldersUp(dir) {
    const folder = external_node_path_.posix.normalize(dir === '' ? '.' : dir);
    return folder === '.' ? ['.'] : [folder, ...foldersUp(external_node_path_.posix.dirname(folder))];
}
//# sourceMappingURL=init-packages.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-files.js


const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** `.github/workflows/lockkeeper.yml`. */
function workflowText(places, { prefix, files }) {
    const lines = [
        'name: Lockkeeper',
        'on: pull_request',
        'permissions: { contents: read, pull-requests: write }',
        'jobs:',
        '  migrations:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        `      - uses: ${checkout}`,
        '        with: { fetch-depth: 0, persist-credentials: false }',
        ...installSteps(places, files),
        '      - uses: OWNER/lockkeeper@v1',
        ...(prefix === '' ? [] : [`        with: { working-directory: ${JSON.stringify(prefix)} }`]),
    ];
    return `${lines.join('\n')}\n`;
}
const schema = 'https://raw.githubusercontent.com/OWNER/lockkeeper/v1/schemas/lockkeeper.schema.json';
/** `lockkeeper.yml` with what was found, and the settings that teams ask for next as comments. */
function settingsFileText(places, prefix) {
    const within = (dir) => external_node_path_.posix.relative(prefix, dir) || '.';
    const [first, ...others] = places;
    const found = first && others.length === 0
        ? [`# ${oneLine(first.reason)}`, `engine: ${first.engine}`, `dir: ${JSON.stringify(within(first.dir))}`]
        : ['projects:', ...places.flatMap((place, index) => projectLines(place, within(place.dir), index))];
    return [`# yaml-language-server: $schema=${schema}`, ...found, '', ...suggestions, ''].join('\n');
}
function projectLines(place, dir, index) {
    const word = dir.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    return [
        `  # ${oneLine(place.reason)}`,
        `  - name: ${JSON.stringify(word.slice(0, 64) || `project-${index + 1}`)}`,
        '    path: .',
        `    engine: ${place.engine}`,
        `    dir: ${JSON.stringify(dir)}`,
    ];
}
/** A file name may hold a line break; a comment may not. */
function oneLine(text) {
    return text.replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ');
}
const suggestions = [
    '# The major version that runs in production:',
    '# postgres-version: 17',
    '',
    '# SQL that creates what the migrations presuppose (roles, extensions, tables):',
    '# before: db/before.sql',
    '',
    '# Severity by rule; `lockkeeper explain <rule>` tells what each is about:',
    '# rules:',
    '#   missing-down: warning',
    '',
    '# The least severity that fails a run:',
    '# fail-on: error',
];
//# sourceMappingURL=init-files.js.map
;// CONCATENATED MODULE: ./build/src/cli/init.js










/** Writes the workflow and the settings file for what it finds. Never overwrites without `--force`. */
const init = async ({ host, services, ...call }) => {
    const given = call.given;
    const repository = await (0,stages_repository/* openRepository */.h_)(host.cwd, given.workingDirectory ?? '.');
    const tree = (0,working_tree/* workingTree */.c)(repository.root);
    const settings = (0,config_settings/* fillProjectSettings */.AX)({
        ...(given.engine ? { engine: given.engine } : {}),
        ...(given.dir ? { dir: (0,projects/* joinPath */.uJ)(repository.prefix, given.dir) } : {}),
    });
    const engines = (await services.engines()).filter(({ name }) => settings.engine === 'auto' || name === settings.engine);
    const found = await (0,choose_engine/* findCandidates */.eE)(engines, { tree, folder: repository.prefix, settings });
    const places = (0,choose_engine/* placesOf */.ek)(found);
    if (places.length === 0) {
        throw new errors/* UserError */.yo({
            what: `no migrations found in ${repository.prefix || 'this repository'}`,
            fix: 'name the runner and the folder: lockkeeper init --engine sql-pairs --dir db/migrations',
        });
    }
    for (const { dir, reason } of places)
        host.log.info(`${dir || '.'}: ${reason}`);
    const files = {
        [external_node_path_.posix.join(repository.prefix, 'lockkeeper.yml')]: settingsFileText(places, repository.prefix),
        '.github/workflows/lockkeeper.yml': workflowText(places, {
            prefix: repository.prefix,
            files: await tree.files(''),
        }),
    };
    await writeAll(repository.root, files, given.force ?? false);
    for (const path of Object.keys(files))
        host.print(`${path}\n`);
    host.log.info('Commit both files; `lockkeeper check` runs the same here.');
    return 'passed';
};
async function writeAll(root, files, force) {
    const there = Object.keys(files).filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)));
    if (there.length > 0 && !force) {
        throw new errors/* UserError */.yo(there.map((file) => ({ what: 'is there already', where: { file }, fix: 'keep it, or use --force' })));
    }
    for (const [path, text] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), text);
    }
}
//# sourceMappingURL=init.js.map

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

/***/ 95273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ findCandidates),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   mN: () => (/* binding */ chooseEngine),
/* harmony export */   tc: () => (/* binding */ fromRoot)
/* harmony export */ });
/* harmony import */ var _config_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27400);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _no_migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63884);



/** From this confidence on, a place is taken to be a project. */
const sure = 0.5;
/**
 * The engine and the folder of a project: what was said, and the rest found by looking.
 * Throws `UserError` when nothing looks like migrations, or several places do.
 */
async function chooseEngine(engines, search) {
    const { engine: wanted, dir } = search.settings;
    const named = engines.find((engine) => engine.name === wanted);
    if (named && (dir !== undefined || wanted === 'command')) {
        return { engine: named, settings: engineSettings(search.settings, dir ?? search.folder) };
    }
    const candidates = await findCandidates(named ? [named] : engines, search);
    const best = await pickOne(candidates, search);
    const engine = engines.find((each) => each.name === best.engine);
    if (!engine)
        throw new Error(`the candidate's engine ${best.engine} is not among the engines`);
    return { engine, settings: engineSettings(search.settings, best.dir) };
}
/** Places below a folder that look like migrations, surest first. */
async function findCandidates(engines, { tree, folder, settings }) {
    const within = settings.dir ?? folder;
    const found = (await Promise.all(engines.map((engine) => engine.detect(tree)))).flat();
    const inside = found
        .filter(({ dir }) => within === '' || dir === within || dir.startsWith(`${within}/`))
        .sort((a, b) => b.confidence - a.confidence);
    const real = inside.filter(({ dir }) => !exampleFolder.test(dir.slice(within.length)));
    return real.length > 0 ? real : inside;
}
/** Migrations in test data are nobody's project while there are others. */
const exampleFolder = /(^|\/)(tests?|testdata|fixtures|examples?|vendor|third_party)(\/|$)/;
/** Of the candidates, surest first, those that are projects: each folder once, and only what is sure where something is. */
function placesOf(candidates) {
    const folders = new Map();
    for (const candidate of candidates) {
        if (!folders.has(candidate.dir))
            folders.set(candidate.dir, candidate);
    }
    const places = [...folders.values()];
    const certain = places.filter(({ confidence }) => confidence > sure);
    return certain.length > 0 ? certain : places.slice(0, 1);
}
async function pickOne(candidates, { tree, folder, settings }) {
    const places = placesOf(candidates);
    const [best, ...rivals] = places;
    const within = settings.dir ?? folder;
    if (!best)
        throw (0,_no_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingFound */ .S)(await tree.files(within), { within, wanted: settings.engine });
    if (rivals.length > 0 && best.dir !== settings.dir) {
        const shown = places.map(({ engine, dir, reason }) => `${dir} (${engine}: ${reason})`);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: 'several places look like migrations',
            why: shown.join('\n'),
            fix: `choose one with \`dir: ${best.dir}\` in lockkeeper.yml or --dir, or let \`lockkeeper init\` list them all as projects`,
        });
    }
    return best;
}
function engineSettings(settings, dir) {
    const { table, alembicConfig, python, databaseEnv, listCommand, upCommand, downCommand } = settings;
    const optional = {
        table,
        config: alembicConfig,
        python,
        databaseEnv,
        listApplied: settings.listAppliedCommand,
    };
    const command = listCommand && upCommand
        ? {
            list: listCommand,
            up: upCommand,
            ...(downCommand ? { down: downCommand } : {}),
            ...(settings.ledgerTables ? { tables: settings.ledgerTables } : {}),
        }
        : undefined;
    const given = Object.entries({ ...optional, command }).filter(([, value]) => value !== undefined);
    return { dir, ...Object.fromEntries(given) };
}
/** The project's paths and globs as paths from the repository's root. Throws `UserError` for those that leave it. */
function fromRoot(settings, folder) {
    const { dir, alembicConfig, baseline, tableSizes, before = [], fixtures = [], seeds = [] } = settings;
    const paths = Object.entries({
        dir,
        'alembic-config': alembicConfig,
        baseline,
        'table-sizes': tableSizes,
        before,
        fixtures,
        seeds,
    });
    const problems = paths.flatMap(([where, given]) => [given ?? []]
        .flat()
        .filter((path) => (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesRepository */ .ZC)(folder, path))
        .map((path) => ({
        what: `${path} is no relative path inside of the repository`,
        where,
        fix: 'name a path inside of it, relative to the project',
    })));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems);
    const join = (path) => (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, path);
    return {
        ...settings,
        ...(settings.dir === undefined ? {} : { dir: join(settings.dir) }),
        ...(settings.alembicConfig === undefined ? {} : { alembicConfig: join(settings.alembicConfig) }),
        ...(settings.baseline === undefined ? {} : { baseline: join(settings.baseline) }),
        paths: settings.paths.map((part) => ({ ...part, pattern: join(part.pattern) })),
        ...(settings.tableSizes === undefined ? {} : { tableSizes: join(settings.tableSizes) }),
        ...(settings.before ? { before: settings.before.map(join) } : {}),
        ...(settings.fixtures ? { fixtures: settings.fixtures.map(join) } : {}),
        ...(settings.seeds ? { seeds: settings.seeds.map(join) } : {}),
    };
}
//# sourceMappingURL=choose-engine.js.map

/***/ }),

/***/ 63884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refuseEmpty),
/* harmony export */   S: () => (/* binding */ nothingFound)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36808);
/* harmony import */ var _migrations_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28618);




const mostFolders = 5;
/** By what an engine knows its migrations. */
const signs = {
    alembic: 'alembic.ini or pyproject.toml, and the revisions that it names',
    command: 'what list-command prints',
    'node-pg-migrate': '.js, .ts and .sql files that start with a number',
    'sql-folders': '<id>/up.sql',
    'sql-forward': '<id>/migration.sql, meta/_journal.json, V1__name.sql or 001_name.sql',
    'sql-pairs': '001_name.up.sql',
    'sql-sections': '.sql files with "-- migrate:up", "-- +goose Up", "-- +migrate Up" or "-- Up Migration"',
};
/** Nothing looks like migrations: says where was looked, what lies there and what to write. */
function nothingFound(files, { within, wanted }) {
    const folders = sqlFolders(files);
    const engine = wanted === 'auto' ? 'sql-pairs' : wanted;
    const dir = folders[0] ?? (within || 'db/migrations');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `no migrations found in ${within || 'this repository'}`,
        why: `${wanted === 'auto' ? 'no known layout' : `no layout of ${wanted}`} among its ${contents(files, folders)}`,
        fix: [
            'name the runner and the folder in lockkeeper.yml, for example',
            `engine: ${engine}`,
            `dir: ${dir}`,
            `(engines: ${_migrations_model_js__WEBPACK_IMPORTED_MODULE_2__/* .engineNames */ .R.join(', ')})`,
        ].join('\n'),
    });
}
/**
 * Throws `UserError` when a folder that was named holds no migration, neither now nor on base: a mistyped `dir` must
 * not look like a project that passed.
 */
function refuseEmpty({ head, base }, { files, named }) {
    const seen = [head, base].some((history) => history && history.migrations.length + history.strangers.length > 0);
    if (seen || !named)
        return;
    if (head.engine === 'command') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: 'it printed no migration',
            where: 'list-command',
            fix: 'let it print one id a line',
        });
    }
    const dir = head.dir || '.';
    const found = files.length === 0 ? 'there is no such folder, or it is empty' : contents(files, []);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `no migrations found in ${dir}`,
        where: 'dir',
        why: `${found}; ${head.engine} looks for ${signs[head.engine]}`,
        fix: 'correct `dir` or `engine` in lockkeeper.yml (or --dir and --engine), or leave both out to have them found',
    });
}
function contents(files, folders) {
    const count = `${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .o)(files.length)} ${files.length === 1 ? 'file' : 'files'}`;
    if (folders.length === 0)
        return count;
    const more = folders.length > mostFolders ? `, and ${folders.length - mostFolders} more` : '';
    return `${count}; SQL lies in ${folders.slice(0, mostFolders).join(', ')}${more}`;
}
/** Folders with SQL files, the fullest first. */
function sqlFolders(files) {
    const counts = new Map();
    for (const file of files) {
        if (!file.endsWith('.sql'))
            continue;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
}
//# sourceMappingURL=no-migrations.js.map

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

/***/ })

};

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
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(67307);
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

/***/ })

};

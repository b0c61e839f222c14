export const id = 8907;
export const ids = [8907];
export const modules = {

/***/ 98907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodePgMigrate: () => (/* binding */ nodePgMigrate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/config.js


/** Reads the project's configuration: what its scripts pass wins over its files. */
async function readConfig(tree, settings) {
    const files = new Set(await tree.files(''));
    const dir = cleanPath(settings.dir);
    const home = homeOf(dir, files);
    const options = { ...(await fileOptions(tree, home, files)), ...(await scriptOptions(tree, home, files)) };
    const schema = options.schema ?? 'public';
    return {
        home,
        dir,
        table: settings.table ?? textOf(options['migrations-table']) ?? 'pgmigrations',
        schema: Array.isArray(schema) ? schema.map(String) : [String(schema)],
        migrationsSchema: textOf(options['migrations-schema']),
        ignorePattern: textOf(options['ignore-pattern']),
        createSchema: flag(options['create-schema']),
        createMigrationsSchema: flag(options['create-migrations-schema']),
        decamelize: flag(options.decamelize),
        singleTransaction: options['single-transaction'] === undefined || flag(options['single-transaction']),
        tsconfigPaths: pathOrFlag(options['tsconfig-paths']),
    };
}
/** The migrations' folder that a package's own configuration names, from the package's folder. */
async function configuredDir(tree, home, files) {
    const options = { ...(await fileOptions(tree, home, files)), ...(await scriptOptions(tree, home, files)) };
    return inside(home, textOf(options['migrations-dir']) ?? 'migrations');
}
/** The folder of the nearest `package.json` at or above a folder; the root when there is none. */
function homeOf(dir, files) {
    for (let at = dir; at !== ''; at = cleanPath(external_node_path_.posix.dirname(at))) {
        if (files.has(`${at}/package.json`))
            return at;
    }
    return '';
}
/** `.node-pg-migraterc`, `config/default.json` with a `db` section, and a section of `package.json`. */
async function fileOptions(tree, home, files) {
    const sections = [
        ['package.json', 'node-pg-migrate'],
        ['config/default.json', 'db'],
        ['.node-pg-migraterc.json', undefined],
        ['.node-pg-migraterc', undefined],
    ];
    let found = {};
    for (const [name, section] of sections) {
        const file = inside(home, name);
        if (!files.has(file))
            continue;
        const json = await readJson(tree, file);
        const part = section === undefined ? json : json[section];
        if (isObject(part))
            found = { ...found, ...part };
    }
    return found;
}
const shortNames = {
    m: 'migrations-dir',
    t: 'migrations-table',
    s: 'schema',
    f: 'config-file',
};
/** The flags after `node-pg-migrate` in the scripts of `package.json`, and the file that `--config-file` names. */
async function scriptOptions(tree, home, files) {
    const file = inside(home, 'package.json');
    if (!files.has(file))
        return {};
    const { scripts } = await readJson(tree, file);
    let options = {};
    for (const script of Object.values(isObject(scripts) ? scripts : {})) {
        const command = /\bnode-pg-migrate\b([^&|;]*)/.exec(String(script))?.[1];
        if (command !== undefined)
            options = { ...options, ...readFlags(command) };
    }
    const named = textOf(options['config-file']);
    if (named === undefined || !named.endsWith('.json') || !files.has(inside(home, named)))
        return options;
    const json = await readJson(tree, inside(home, named));
    return { ...(isObject(json.db) ? json.db : json), ...options };
}
/** Reads `-m dir`, `--migrations-dir=dir`, `--decamelize` and `--no-single-transaction`. */
function readFlags(command) {
    const found = {};
    const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]);
    for (const [index, word = ''] of words.entries()) {
        const [, name = '', joined] = /^--?([\w-]+)(?:=(.*))?$/.exec(word) ?? [];
        if (name === '')
            continue;
        const next = words[index + 1];
        const value = joined ?? (next === undefined || next.startsWith('-') ? true : next);
        if (name.startsWith('no-'))
            found[name.slice(3)] = false;
        else
            found[shortNames[name] ?? name] = value;
    }
    return found;
}
async function readJson(tree, file) {
    const text = await tree.read(file);
    try {
        const json = JSON.parse(text);
        return isObject(json) ? json : {};
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, where: { file } }, { cause });
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function flag(value) {
    return value === true || value === 'true';
}
function pathOrFlag(value) {
    if (value === 'true' || value === true)
        return true;
    return value === 'false' ? false : textOf(value);
}
/** A path in a folder of the repository; the root is the empty path. */
function inside(folder, path) {
    return cleanPath(external_node_path_.posix.join(folder, path));
}
function cleanPath(path) {
    const normal = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    return normal === '.' ? '' : normal;
}
//# sourceMappingURL=config.js.map
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var statement = __webpack_require__(40495);
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/sql-file.js


/** Cuts a `.sql` migration as node-pg-migrate does: without an up marker the whole file is the up. */
function readSqlFile(file, text) {
    const up = text.search(/^\s*--[\s-]*up\s+migration/im);
    const down = text.search(/^\s*--[\s-]*down\s+migration/im);
    const upEnd = down < up ? undefined : down;
    const downEnd = up < down ? undefined : up;
    return {
        up: up < 0 ? section(file, text, [0, undefined]) : section(file, text, [up, upEnd]),
        down: down < 0 ? undefined : section(file, text, [down, downEnd]),
        irreversible: declaredIn(file, text, /^[ \t]*--[ \t]*lockkeeper:[ \t]*irreversible\b:?[ \t]*(.*)$/im),
    };
}
function section(file, text, [start, end]) {
    const sql = text.slice(start, end);
    const line = lineAt(text, start);
    const marker = line + (/^\s*/.exec(sql)?.[0].split('\n').length ?? 1) - 1;
    return {
        file,
        sql: { file, text: sql, line, mode: 'wrapped' },
        location: { file, line: marker },
        empty: sql
            .replace(/--[^\n]*/g, '')
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .trim() === '',
        // The runner's own row comes after the whole text: a COMMIT in it leaves the row out.
        transaction: (0,split/* statementsOf */.G)(sql).some(({ text: each }) => (0,statement/* isTransactionControl */.ig)(each)) ? 'none' : 'one',
    };
}
/** A declaration by comment, with its reason in the pattern's first group. */
function declaredIn(file, text, pattern) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    return { reason: match[1]?.trim() || undefined, location: { file, line: lineAt(text, match.index) } };
}
/** Line of an offset, from 1. */
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
//# sourceMappingURL=sql-file.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/code-file.js

/**
 * What a JavaScript or TypeScript migration exports, read without running it: `exports.up`, `export const up`,
 * `export function up`, or `up` in an exported object. Without a `down` node-pg-migrate turns the up round by
 * itself, so there is one, and it starts where the up does. `singleTransaction` is node-pg-migrate's option.
 */
function readCodeFile(file, text, singleTransaction = true) {
    const code = blankComments(text);
    const up = exported(code, 'up');
    const down = exported(code, 'down');
    const transaction = leaves(code, singleTransaction) ? 'none' : 'one';
    const direction = (found) => ({ ...directionOf(file, code, found), transaction });
    const upDirection = up && direction(up);
    const disabled = down && /^false\b/.test(code.slice(down.end).trimStart());
    return {
        up: upDirection,
        down: disabled ? undefined : ((down && direction(down)) ?? upDirection),
        irreversible: declaredIn(file, text, /^[ \t]*\/\/[ \t]*lockkeeper:[ \t]*irreversible\b:?[ \t]*(.*)$/im) ??
            (disabled ? disabledDown(file, text, down.start) : undefined),
    };
}
function exported(code, name) {
    const forms = [
        `^[ \\t]*(?:module\\.)?exports\\.${name}\\s*=`,
        `^[ \\t]*export\\s+(?:const|let|var)\\s+${name}\\b[^=\\n]*=(?!>)`,
        `^[ \\t]*export\\s+(?:async\\s+)?function\\s+${name}\\b`,
        `^[ \\t]*(?:async\\s+)?function\\s+${name}\\b`,
        `^[ \\t]*(?:const|let|var)\\s+${name}\\b[^=\\n]*=(?!>)`,
        `^[ \\t]+${name}\\s*:`,
        `^[ \\t]+(?:async\\s+)?${name}\\s*(?=\\()`,
    ];
    for (const form of forms) {
        const match = new RegExp(form, 'm').exec(code);
        if (match)
            return { start: match.index, end: match.index + match[0].length };
    }
    return undefined;
}
function directionOf(file, code, found) {
    const empty = /^[^{]*\{\s*\}/.test(code.slice(found.end));
    return { file, location: { file, line: lineAt(code, found.start) }, empty };
}
/** `pgm.noTransaction()`, a COMMIT of the migration's own, and a connection of its own. */
const leaving = [
    /\bnoTransaction\s*\(/,
    /['"`;]\s*(?:begin|start\s+transaction|commit|rollback|abort)(?:\s+(?:work|transaction))?\s*['"`;]/i,
    /\bnew\s+(?:\w+\.)?(?:Client|Pool)\b/,
];
/** Queries of `pgm.db` are sent at once: before BEGIN, where each migration has a transaction of its own. */
const atOnce = /\.\s*db\s*\.\s*(?:query|select)\s*\(/;
/** Whether a program leaves the runner's transaction, as far as its text tells. */
function leaves(code, singleTransaction) {
    return leaving.some((pattern) => pattern.test(code)) || (!singleTransaction && atOnce.test(code));
}
/** `exports.down = false`, with the comment on its line or on the line above as the reason. */
function disabledDown(file, text, start) {
    const line = lineAt(text, start);
    const lines = text.split('\n');
    const beside = /\/\/\s*(.+)$/.exec(lines[line - 1] ?? '')?.[1];
    const above = /^\s*\/\/\s*(.+)$/.exec(lines[line - 2] ?? '')?.[1];
    return { reason: (beside ?? above)?.trim() || undefined, location: { file, line } };
}
/** The text with every comment made blank, so that offsets and lines stay. Strings are left alone. */
function blankComments(text) {
    const parts = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
    return text.replace(parts, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part));
}
//# sourceMappingURL=code-file.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/order.js
/**
 * node-pg-migrate's order: by the number in front, then as a person sorts names. Seventeen digits are a moment in
 * UTC and compare as its milliseconds, so that both styles may lie in one folder.
 */
function compareNames(a, b) {
    return (numberInFront(a) ?? 0) - (numberInFront(b) ?? 0) || byName.compare(a, b);
}
const byName = new Intl.Collator(undefined, {
    numeric: true,
    sensitivity: 'variant',
    ignorePunctuation: true,
});
/** The number that a file's name starts with; undefined when it starts with none. */
function numberInFront(name) {
    const digits = /^\d+/.exec(name)?.[0];
    if (digits === undefined)
        return undefined;
    const utc = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(digits);
    if (!utc)
        return Number(digits);
    const [, year, month, day, hours, minutes, seconds, ms] = utc;
    return Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
}
//# sourceMappingURL=order.js.map
// EXTERNAL MODULE: ./build/src/migrations/session-word.js
var session_word = __webpack_require__(2504);
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/session-limits.js


/**
 * Reads which limits the scripts of `package.json` give to the sessions of node-pg-migrate: `PGOPTIONS=...` and
 * `DATABASE_URL=...?options=...` in front of it. Undefined where no script runs it; where two that do differ, nothing
 * is certain.
 */
async function sessionLimits(tree, home) {
    const file = inside(home, 'package.json');
    const text = await tree.read(file).catch(() => '');
    const runs = scriptsIn(text).flatMap(runsOf);
    const [first] = runs;
    if (!first)
        return undefined;
    const found = runs.map(limitsBefore);
    const isSame = found.every((one) => JSON.stringify(one) === JSON.stringify(found[0]));
    const limits = isSame ? (found[0] ?? []) : [];
    const at = (words) => ({
        file,
        line: text.slice(0, Math.max(0, text.indexOf(JSON.stringify(words).slice(1, -1)))).split('\n').length,
    });
    const unsure = runs.find(session_word/* namesLimit */.Gn);
    return {
        looked: [file],
        limits: limits.map((limit) => ({ ...limit, location: at(first) })),
        ...(limits.length === 0 && unsure !== undefined ? { unsure: at(unsure) } : {}),
        holdsInRuns: false,
    };
}
function scriptsIn(text) {
    try {
        const { scripts = {} } = JSON.parse(text);
        return Object.values(scripts).filter((script) => typeof script === 'string');
    }
    catch {
        return [];
    }
}
/** The commands of a script that apply migrations. */
function runsOf(script) {
    return script
        .split(/&&|\|\||;/)
        .map((command) => command.trim())
        .filter((command) => /\bnode-pg-migrate\b(?!.*\s(?:create|down|redo)\b)/.test(command));
}
/** What stands in front of the program as `NAME=value`. A query of an address is stronger than PGOPTIONS. */
function limitsBefore(command) {
    const [before = ''] = command.split('node-pg-migrate', 1);
    const given = new Map([...before.matchAll(/(?:^|\s)([A-Z_]+)=(?:"([^"]*)"|'([^']*)'|((?:\\.|[^\s"'])*))(?=\s|$)/g)].map(([, name = '', double, single, bare]) => [
        name,
        double ?? single ?? (bare ?? '').replace(/\\(.)/g, '$1'),
    ]));
    const options = optionsOf(given.get('DATABASE_URL')) ?? given.get('PGOPTIONS') ?? '';
    return options.includes('$') ? [] : (0,session_word/* limitsInOptions */.So)(options);
}
function optionsOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    return new URL(address).searchParams.get('options') ?? undefined;
}
//# sourceMappingURL=session-limits.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/discover.js







/** What node-pg-migrate loads as a program. */
const codeFile = /\.[cm]?[jt]s$/;
/** Reads a node-pg-migrate history without Node's module loader: no migration's code runs. */
async function discoverNodePgMigrate(tree, settings) {
    const config = await readConfig(tree, settings);
    const names = await candidates(tree, config);
    const strangers = names.flatMap((name) => strangerOf(name, config));
    const taken = names.filter((name) => strangerOf(name, config).length === 0).sort(compareNames);
    const migrations = [];
    for (const name of taken) {
        const previous = migrations[migrations.length - 1];
        const file = place(config, name);
        migrations.push(await readMigration(tree, { file, previous, config }));
    }
    const last = migrations[migrations.length - 1];
    const session = await sessionLimits(tree, config.home);
    return {
        engine: 'node-pg-migrate',
        flavor: 'node-pg-migrate',
        dir: config.dir || '.',
        migrations,
        heads: last ? [last.id] : [],
        strangers,
        oneTransaction: config.singleTransaction,
        ...(session && { session }),
        bookkeeping: [`${config.migrationsSchema ?? config.schema[0] ?? 'public'}.${config.table}`],
    };
}
function place(config, name) {
    return config.dir === '' ? name : `${config.dir}/${name}`;
}
/** The names in the folder itself that the ignore pattern leaves. */
async function candidates(tree, config) {
    const ignored = ignorePattern(config);
    const start = config.dir === '' ? 0 : config.dir.length + 1;
    const names = (await tree.files(config.dir)).map((path) => path.slice(start));
    return names.filter((name) => !name.includes('/') && !ignored.test(name));
}
function ignorePattern({ ignorePattern: pattern, home }) {
    try {
        return new RegExp(pattern ? `^${pattern}$` : '^\\..*');
    }
    catch (cause) {
        throw new errors/* UserError */.yo({
            what: `ignore-pattern is not a regular expression: ${pattern}`,
            where: { file: `${home || '.'}/package.json` },
        }, { cause });
    }
}
/** Files that would stop node-pg-migrate, because it loads all that lie in its folder. */
function strangerOf(name, config) {
    const location = { file: place(config, name) };
    if (!codeFile.test(name) && !name.endsWith('.sql')) {
        return [
            {
                location,
                reason: 'is no migration, and node-pg-migrate loads every file here: move it, or set ignore-pattern',
            },
        ];
    }
    if (numberInFront(name) !== undefined)
        return [];
    return [{ location, reason: 'has no number in front of its name: node-pg-migrate cannot order it' }];
}
async function readMigration(tree, { file, previous, config }) {
    const base = external_node_path_.posix.basename(file);
    const id = base.slice(0, base.length - external_node_path_.posix.extname(base).length);
    const text = await tree.read(file);
    const { up, down, irreversible } = file.endsWith('.sql')
        ? readSqlFile(file, text)
        : readCodeFile(file, text, config.singleTransaction);
    return {
        id,
        name: id.replace(/^\d+[_-]?/, '').replace(/[_-]+/g, ' '),
        file,
        files: [file],
        parents: previous ? [previous.id] : [],
        up,
        down,
        ...(irreversible && { irreversible }),
    };
}
//# sourceMappingURL=discover.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/detect.js




/** Every package that depends on node-pg-migrate, with the folder that its own scripts or files name. */
async function detectNodePgMigrate(tree) {
    const list = await tree.files('');
    const files = new Set(list);
    const found = [];
    for (const manifest of list.filter((path) => external_node_path_.posix.basename(path) === 'package.json')) {
        if (!(await tree.read(manifest)).includes('"node-pg-migrate"'))
            continue;
        const home = external_node_path_.posix.dirname(manifest);
        const dir = await configuredDir(tree, home === '.' ? '' : home, files);
        const migrations = list.filter((path) => external_node_path_.posix.dirname(path) === (dir || '.') && isMigration(path));
        const reason = `${manifest} depends on node-pg-migrate`;
        if (migrations.length === 0)
            continue;
        found.push({ engine: 'node-pg-migrate', dir: dir || '.', reason, confidence: 0.9 });
    }
    return found;
}
function isMigration(path) {
    const name = external_node_path_.posix.basename(path);
    return numberInFront(name) !== undefined && (codeFile.test(name) || name.endsWith('.sql'));
}
//# sourceMappingURL=detect.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/host/working-tree.js
var working_tree = __webpack_require__(88716);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-driver.js
var step_driver = __webpack_require__(46548);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-session.js
var step_session = __webpack_require__(40420);
// EXTERNAL MODULE: ./build/src/migrations/engines/driver-failure.js
var driver_failure = __webpack_require__(73990);
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/failure.js


/** What the driver's fields mean; undefined when the step passed. */
function failureOf(reply, place) {
    return (0,driver_failure/* driverFailure */.l)(reply, {
        target: place.target,
        died: 'the process of the migration died in the middle of the step',
        start: startOf(place),
        lost: 'lost',
        statement: (texts) => statementOf(reply, place, texts),
        message: (said) => (reply.answer.typescript === true ? `${said}. ${typescriptAdvice}` : said),
    });
}
const typescriptAdvice = 'Nothing here loads TypeScript: install node-pg-migrate 9 or tsx in the project, or use Node 22.18 or later';
function statementOf(reply, place, texts) {
    const { line, position } = reply.answer;
    const start = startOf(place);
    const before = texts.previous === undefined ? {} : { previous: (0,step_driver/* shorten */.VZ)(texts.previous) };
    if (texts.sql === undefined)
        return { ...start, ...(typeof line === 'number' && { line }) };
    const script = (place.direction === 'up' ? place.migration.up : place.migration.down)?.sql;
    if (!script)
        return { ...start, ...(typeof line === 'number' && { line }), text: (0,step_driver/* shorten */.VZ)(texts.sql), ...before };
    // The section goes to the server as one text, so a position in it is a position in the file.
    const offset = typeof position === 'number' ? position - 1 : 0;
    const lines = texts.sql.slice(0, offset).split('\n');
    return {
        file: script.file,
        line: script.line + lines.length - 1,
        ...(typeof position === 'number' && { column: (lines[lines.length - 1]?.length ?? 0) + 1 }),
        text: (0,step_driver/* shorten */.VZ)(statementAt(texts.sql, offset)),
    };
}
/** From the semicolon before an offset to the one behind it. */
function statementAt(sql, offset) {
    const start = sql.lastIndexOf(';', Math.max(0, offset - 1)) + 1;
    const end = sql.indexOf(';', offset);
    return sql.slice(offset === 0 ? 0 : start, end < 0 ? undefined : end + 1);
}
/** The function or section that ran, when nothing says which of its lines. */
function startOf({ migration, direction }) {
    const location = (direction === 'up' ? migration.up : migration.down)?.location;
    return { text: direction, file: location?.file ?? migration.file, line: location?.line ?? 1 };
}
//# sourceMappingURL=failure.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/launch.js





/** Where the helper process lies: beside this module, or beside the bundle that this module is in. */
const driverFiles = ['driver.js', 'node-pg-migrate-driver.js'];
/**
 * The command that starts the helper process, without its setup. It runs under our own Node, since a project's
 * copy is an ordinary package.
 */
async function driverCommand(options) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (const name of driverFiles) {
        const file = (0,external_node_path_.join)(here, name);
        if (!(await exists(file)))
            continue;
        const start = 'import(process.argv[1]).then((driver) => driver.main())';
        return [process.execPath, ...options, '--input-type=module', '-e', start, (0,external_node_url_.pathToFileURL)(file).href];
    }
    throw new Error(`the driver of node-pg-migrate is missing in ${here}`);
}
/** Looks in `node_modules` of the package and of the folders above it, up to the repository's root. */
async function findInstalled(home, root) {
    for (let at = home; at.startsWith(root); at = (0,external_node_path_.dirname)(at)) {
        const manifest = (0,external_node_path_.join)(at, 'node_modules/node-pg-migrate/package.json');
        if (await exists(manifest))
            return readCopy(manifest);
        if ((0,external_node_path_.dirname)(at) === at)
            break;
    }
    return undefined;
}
async function readCopy(manifest) {
    const { version = '0' } = JSON.parse(await (0,promises_.readFile)(manifest, 'utf8'));
    const entry = resolveFrom(manifest, 'node-pg-migrate');
    if (entry === undefined) {
        throw new errors/* UserError */.yo({
            what: `node-pg-migrate ${version} in node_modules has no entry`,
            where: 'node_modules/node-pg-migrate',
            fix: 'install the packages again: npm ci',
        });
    }
    return { entry, typescript: Number.parseInt(version, 10) >= 9 ? [] : typescriptLoader(manifest) };
}
/** Before version 9 only the command line of node-pg-migrate set a loader up: we take the one that is there. */
function typescriptLoader(manifest) {
    const found = (name) => resolveFrom(manifest, name);
    const [jiti, tsx, tsNode] = [
        found('jiti/register'),
        found('tsx'),
        found('ts-node/register/transpile-only'),
    ];
    if (tsx)
        return ['--import', (0,external_node_url_.pathToFileURL)(tsx).href];
    if (tsNode)
        return ['--require', tsNode];
    return jiti ? ['--import', (0,external_node_url_.pathToFileURL)(jiti).href] : [];
}
function resolveFrom(file, name) {
    try {
        return (0,external_node_module_.createRequire)(file).resolve(name);
    }
    catch {
        return undefined;
    }
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
//# sourceMappingURL=launch.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/runner.js









/**
 * Starts a helper process with the project's own node-pg-migrate, or with ours when it has none.
 * Throws `UserError` when it cannot be loaded.
 */
async function startNodePgMigrate(history, world) {
    const tree = (0,working_tree/* workingTree */.c)(world.root);
    const config = await readConfig(tree, world.settings);
    const home = (0,external_node_path_.join)(world.root, config.home);
    const copy = await findInstalled(home, world.root);
    const answerPrefix = `${(0,external_node_crypto_.randomUUID)()} `;
    const driver = (0,step_driver/* stepDriver */.jz)({
        command: await driverCommand(nodeOptions(history, copy)),
        cwd: home,
        // Nothing of the project's may change, the loader's cache in node_modules included.
        env: { ...world.env, JITI_FS_CACHE: 'false' },
        timeoutMs: world.timeoutMs,
        signal: world.signal,
        answerPrefix,
        setup: setupOf(config, { world, copy, answerPrefix }),
    });
    await checkReady(driver, copy);
    const shorthands = await filesWithShorthands(history, world.root);
    const step = async (direction, migration, target) => {
        const own = (0,step_session/* stepSession */.bF)(target);
        const request = {
            direction,
            id: migration.id,
            path: (0,external_node_path_.join)(world.root, migration.file),
            url: target.url,
            ignorePattern: onlyThese([...shorthands, migration.file]),
            ...(own && { session: own }),
        };
        const reply = await driver.ask(request);
        const failure = failureOf(reply, { target, migration, direction });
        if (reply.endedBy !== 'answer' || failure?.kind === 'connection') {
            await (0,step_session/* endBackends */.lx)(target, { sinceMs: reply.durationMs, own }).catch(() => undefined);
        }
        const { durationMs } = reply;
        if (failure)
            return { ok: false, durationMs, failure };
        return { ok: true, durationMs, sent: (0,step_driver/* sentBy */.ml)(reply, migration.file) };
    };
    return {
        up: (migration, target) => step('up', migration, target),
        down: (migration, target) => step('down', migration, target),
        stop: () => driver.stop(),
    };
}
function nodeOptions(history, copy) {
    const typescript = history.migrations.some(({ file }) => /\.[cm]?ts$/.test(file));
    return typescript && copy ? copy.typescript : [];
}
function setupOf(config, { world, copy, answerPrefix }) {
    return {
        answerPrefix,
        entry: copy?.entry ?? null,
        addressNames: ['DATABASE_URL', ...(world.settings.databaseEnv ?? [])],
        options: {
            dir: (0,external_node_path_.join)(world.root, config.dir),
            migrationsTable: config.table,
            schema: config.schema,
            createSchema: config.createSchema,
            createMigrationsSchema: config.createMigrationsSchema,
            decamelize: config.decamelize,
            singleTransaction: config.singleTransaction,
            ...(config.migrationsSchema !== undefined && { migrationsSchema: config.migrationsSchema }),
            ...(config.tsconfigPaths !== undefined && { tsconfigPaths: config.tsconfigPaths }),
        },
    };
}
/**
 * node-pg-migrate loads its whole folder for every run. Its ignore pattern, which all versions have, leaves it one
 * file, so that a step of a long history costs what a step of a short one does.
 */
function onlyThese(files) {
    const names = [...new Set(files.map((file) => (0,external_node_path_.basename)(file)))].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return `(?!(?:${names.join('|')})$).*`;
}
/** Column shorthands that one migration exports hold for those after it: such files are always loaded. */
async function filesWithShorthands(history, root) {
    const tree = (0,working_tree/* workingTree */.c)(root);
    const found = [];
    for (const { file } of history.migrations) {
        if (!file.endsWith('.sql') && /\bshorthands\s*[=:]\s*\{\s*[^\s}]/.test(await tree.read(file)))
            found.push(file);
    }
    return found;
}
async function checkReady(driver, copy) {
    const first = await driver
        .ready()
        .catch((error) => ({ answer: { message: (0,errors/* messageOf */.bD)(error) }, output: '' }));
    if ('ok' in first.answer && first.answer.ok === true)
        return;
    await driver.stop();
    throw new errors/* UserError */.yo({
        what: `cannot be loaded: ${String(first.answer.message ?? first.output.trim().split('\n').slice(-3).join(' | '))}`,
        where: copy ? 'node_modules/node-pg-migrate' : 'the bundled node-pg-migrate',
        fix: 'install the packages of the project (npm ci), and pg among them',
    });
}
//# sourceMappingURL=runner.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/index.js



/** node-pg-migrate: migrations in JavaScript, TypeScript and SQL. */
const nodePgMigrate = {
    name: 'node-pg-migrate',
    detect: detectNodePgMigrate,
    discover: discoverNodePgMigrate,
    start: startNodePgMigrate,
};
//# sourceMappingURL=index.js.map

/***/ })

};

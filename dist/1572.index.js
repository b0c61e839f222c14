export const id = 1572;
export const ids = [1572,646];
export const modules = {

/***/ 14459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Mn: () => (/* binding */ daysSince)
/* harmony export */ });
const length = 86_400_000;
/** Milliseconds since the epoch at which a day (`2026-12-31`) begins in UTC; undefined for what is no day. */
function parseDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const start = Date.parse(`${text}T00:00:00Z`);
    // Some engines take 2026-02-30 for the 2nd of March.
    return Number.isNaN(start) || !new Date(start).toISOString().startsWith(text) ? undefined : start;
}
/** How many days ago that day was: 0 on the day itself, in UTC, and less before it. Undefined for what is no day. */
function daysSince(day, now) {
    const start = parseDay(day);
    return start === undefined ? undefined : Math.floor((now.getTime() - start) / length);
}
/** `1 day ago`, `12 days ago`. */
function daysAgo(days) {
    return days === 1 ? '1 day ago' : `${days} days ago`;
}
//# sourceMappingURL=day.js.map

/***/ }),

/***/ 71114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tablePatterns),
/* harmony export */   v: () => (/* binding */ tablePattern)
/* harmony export */ });
const part = /"(?:[^"]|"")+"|[^\s".,;/\\?[\]{}()]+/y;
/**
 * Reads a pattern. A `*` stands for any characters but dots. Capitals play no part, unless a name stands in quotes.
 * Undefined for what names no table.
 */
function tablePattern(text) {
    const parts = partsOf(text.trim());
    if (!parts)
        return undefined;
    const [name = '', schema = '[^.]*'] = parts.toReversed();
    const whole = new RegExp(`^${schema}\\.${name}$`, text.includes('"') ? '' : 'i');
    return { text, matches: (relation) => whole.test(relation) };
}
/** One or two parts, each as a regular expression. */
function partsOf(text) {
    const parts = [];
    let at = 0;
    for (;;) {
        part.lastIndex = at;
        const found = part.exec(text)?.[0];
        if (found === undefined || parts.length === 2)
            return undefined;
        parts.push(expressionOf(found));
        at += found.length;
        if (at === text.length)
            return parts;
        if (text[at] !== '.')
            return undefined;
        at += 1;
    }
}
function expressionOf(part) {
    const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (part.startsWith('"'))
        return literal(part.slice(1, -1).replaceAll('""', '"'));
    return part.split('*').map(literal).join('[^.]*');
}
/** Those of several texts that name tables; what names none was told before. */
function tablePatterns(texts) {
    return texts.flatMap((text) => tablePattern(text) ?? []);
}
//# sourceMappingURL=table-pattern.js.map

/***/ }),

/***/ 11590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);


/** The name under which a project keeps its baseline. */
const baselineFile = 'lockkeeper-baseline.json';
/** The baseline's file for these findings and entries: sorted, so that it changes only where they do. */
function writeBaseline(findings, kept = []) {
    const found = findings.map((finding) => ({
        fingerprint: (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(finding),
        rule: finding.rule,
        about: [finding.location?.file ?? finding.migration, finding.title].filter(Boolean).join(': '),
    }));
    const entries = [...kept, ...found];
    const sorted = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) => `${a.rule} ${a.about} ${a.fingerprint}` < `${b.rule} ${b.about} ${b.fingerprint}` ? -1 : 1);
    return `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
}
/** Reads a baseline's text. Throws `UserError` with the place of everything that is wrong with it. */
function readBaseline(text, file) {
    const value = parse(text, file);
    const fix = 'write it again: lockkeeper check --write-baseline';
    if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.findings)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is no baseline of version 1', where: { file }, fix });
    }
    const entries = value.findings.filter(isEntry);
    if (entries.length !== value.findings.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'has an entry without fingerprint, rule or about', where: { file }, fix });
    }
    return { file, entries };
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is not JSON', where: { file }, fix: 'resolve the merge conflict or write the baseline again' }, { cause });
    }
}
function isEntry(value) {
    return (isRecord(value) && [value.fingerprint, value.rule, value.about].every((part) => typeof part === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=baseline.js.map

/***/ }),

/***/ 70646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ compareHistories),
/* harmony export */   Nt: () => (/* binding */ sharedFiles),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51687);

/**
 * A migration that the head has, the base has not and the change does not touch was taken off the base in the
 * meantime: it is neither added nor kept. One that only the base has was deleted by the change only if git says so.
 */
function compareHistories({ head, base, changes }) {
    if (!base)
        return { added: head.migrations, kept: [], deleted: [] };
    const find = counterparts(base, changes ?? []);
    const pairs = head.migrations.map((migration) => ({ head: migration, base: find(head, migration) }));
    const touched = changes && new Set(changes.map((change) => change.path));
    // A migration of a home-made runner that is in no file has the folder in its place.
    const isTouched = (migration) => !touched || migration.file === head.dir || migration.files.some((file) => touched.has(file));
    const kept = pairs.flatMap((pair) => (pair.base ? [{ head: pair.head, base: pair.base }] : []));
    const met = new Set(kept.map((pair) => pair.base));
    const removed = changes && new Set(changes.flatMap((c) => (c.status === 'deleted' ? [c.path] : [])));
    return {
        added: pairs.filter((pair) => !pair.base && isTouched(pair.head)).map((pair) => pair.head),
        kept,
        deleted: base.migrations.filter((migration) => !met.has(migration) && (!removed || migration.files.every((file) => removed.has(file)))),
    };
}
/** Files that hold several migrations, as home-made runners have them: such a file says nothing of a single one. */
function sharedFiles(history) {
    const seen = new Set();
    const shared = new Set();
    for (const file of history.migrations.flatMap((migration) => migration.files)) {
        if (seen.has(file))
            shared.add(file);
        seen.add(file);
    }
    return shared;
}
/**
 * Names a migration the same in the head, the base and the merged history: by its file, because an id may be read
 * differently once two files share a number; by its id too where a file holds several.
 */
function keysIn(history) {
    const shared = sharedFiles(history);
    return ({ file, id }) => (shared.has(file) ? `${file}\0${id}` : file);
}
/** Finds the base's version of a migration of the head. */
function counterparts(base, changes) {
    const byName = new Map(base.migrations.map((m) => [`${m.id}\0${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .migrationName */ .A)(base, m).stem}`, m]));
    const shared = sharedFiles(base);
    const own = (migration) => migration.files.filter((file) => !shared.has(file));
    const byFile = new Map(base.migrations.flatMap((m) => own(m).map((file) => [file, m])));
    const cameFrom = new Map(changes.flatMap((c) => (c.from ? [[c.path, c.from]] : [])));
    return (head, migration) => byName.get(`${migration.id}\0${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .migrationName */ .A)(head, migration).stem}`) ??
        first(migration.files, (file) => byFile.get(file)) ??
        first(migration.files, (file) => byFile.get(cameFrom.get(file) ?? ''));
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
//# sourceMappingURL=comparison.js.map

/***/ }),

/***/ 51687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ migrationName),
/* harmony export */   f: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12895);


const endings = /(?:\.(?:up|down|do|undo))?\.(?:sql|js|cjs|mjs|ts|cts|mts|py|go|rb)$/i;
/** Takes the name of a migration apart. Works on the path alone. */
function migrationName(history, migration) {
    const path = namedPath(history, migration.file);
    const isFolder = path !== migration.file;
    const stem = isFolder ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path) : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(endings, '');
    const prefix = history.engine === 'alembic' ? alembicPrefix(stem, migration.id) : (0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrefix */ .f)(stem, history.flavor);
    const rest = stem.slice(prefix?.text.length ?? 0);
    const separator = prefix ? (/^[-_.]+/.exec(rest)?.[0] ?? '') : '';
    return { path, stem, prefix, separator, description: rest.slice(separator.length) };
}
/** What every file of the migration is called after it has the stem `stem`, as pairs of old and new path. */
function renamed(history, migration, stem) {
    const name = migrationName(history, migration);
    if (name.path !== migration.file)
        return [[name.path, inFolderOf(name.path, stem)]];
    const words = name.separator + name.description;
    const place = stem.endsWith(words) ? stem.slice(0, stem.length - words.length) : stem;
    return migration.files.map((file) => [
        file,
        inFolderOf(file, renamedBase((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(file), name, { stem, place })),
    ]);
}
/** The other half of a pair may have words of its own, and Flyway's undo begins with `U`. */
function renamedBase(base, old, now) {
    if (base.startsWith(old.stem))
        return now.stem + base.slice(old.stem.length);
    const before = old.prefix?.text ?? '';
    if (base.startsWith(before))
        return now.place + base.slice(before.length);
    const isUndo = base.startsWith(`U${before.slice(1)}`);
    return isUndo ? `U${now.place.slice(1)}${base.slice(before.length)}` : base;
}
/** `a/b/old.sql` and `new.sql` give `a/b/new.sql`. */
function inFolderOf(path, name) {
    return path.slice(0, path.length - (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).length) + name;
}
/** A folder such as `<id>/up.sql` carries the name; elsewhere the file does. */
function namedPath(history, file) {
    const plain = /(?:^|\/)(?:up|down|migration|metadata)\.(?:sql|toml)$/.test(file);
    const folder = file.slice(0, file.lastIndexOf('/'));
    return plain && folder !== '' && folder !== history.dir ? folder : file;
}
/** Alembic orders by its graph: only a date that a `file_template` put in front counts as a prefix. */
function alembicPrefix(stem, id) {
    if (stem.startsWith(id))
        return undefined;
    const prefix = (0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrefix */ .f)(stem, 'alembic');
    return prefix?.kind === 'calendar' ? prefix : undefined;
}
//# sourceMappingURL=naming.js.map

/***/ }),

/***/ 12895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readPrefix)
/* harmony export */ });
const dashed = /^(\d{4})([-_])(\d{2})\2(\d{2})(?:([-_T]?)(\d{2})([-_]?)(\d{2})(?:\7(\d{2}))?(?!\d))?(?:[-_](\d{2,4})(?=[-_]))?(?=[-_.]|$)/;
/** Reads what a name begins with. Undefined for a name that begins with words. */
function readPrefix(stem, flavor) {
    if (flavor === 'flyway')
        return readVersion(stem);
    return readDashed(stem) ?? readDigits(stem);
}
/** `V1.2__name`, `U1_2__name`: the letter belongs to the prefix, `R__name` has no place. */
function readVersion(stem) {
    const match = /^[VUB](\d+(?:[._]\d+)*)(?=__|$)/.exec(stem);
    if (!match?.[1])
        return undefined;
    return { kind: 'version', text: match[0], parts: match[1].split(/[._]/).map(Number) };
}
function readDashed(stem) {
    const match = dashed.exec(stem);
    if (!match)
        return undefined;
    const [text, year, dash = '', month, day, gap = '', hour, colon = '', minute, second, counter] = match;
    const date = `YYYY${dash}MM${dash}DD`;
    const time = hour ? `${gap}hh${colon}mm${second ? `${colon}ss` : ''}` : '';
    const moment = momentOf([year, month, day, hour, minute, second]);
    return { kind: 'calendar', text, template: date + time, moment, ...(counter ? { counter } : {}) };
}
const templates = {
    8: 'YYYYMMDD',
    12: 'YYYYMMDDhhmm',
    14: 'YYYYMMDDhhmmss',
    17: 'YYYYMMDDhhmmssSSS',
};
function readDigits(stem) {
    const text = /^\d+(?=[-_.]|$)/.exec(stem)?.[0];
    if (text === undefined)
        return undefined;
    if (/^0+$/.test(text))
        return { kind: 'sequence', text, number: 0 };
    const template = templates[text.length];
    if (template && (text.length >= 14 || /^(19|20)/.test(text)))
        return compact(text, template);
    if (text.length === 13)
        return { kind: 'epoch', text, unit: 'ms', moment: new Date(Number(text)) };
    if (text.length !== 10)
        return { kind: 'sequence', text, number: Number(text) };
    // Ten digits that begin with 20 are a day with a number; as seconds they would lie in 2033 and later.
    if (text.startsWith('20'))
        return { ...compact(text.slice(0, 8), 'YYYYMMDD'), text, counter: text.slice(8) };
    return { kind: 'epoch', text, unit: 's', moment: new Date(Number(text) * 1000) };
}
function compact(text, template) {
    const at = (from, to) => (text.length >= to ? text.slice(from, to) : undefined);
    const moment = momentOf([at(0, 4), at(4, 6), at(6, 8), at(8, 10), at(10, 12), at(12, 14)]);
    return { kind: 'calendar', text, template, moment };
}
/** The moment in UTC; undefined when any part is out of its range. */
function momentOf(parts) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
    const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const same = moment.getUTCFullYear() === year &&
        moment.getUTCMonth() === month - 1 &&
        moment.getUTCDate() === day &&
        hour < 24 &&
        minute < 60 &&
        second < 61;
    return same ? moment : undefined;
}
//# sourceMappingURL=prefix.js.map

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

/***/ 33508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   b: () => (/* binding */ projectBaseline)
/* harmony export */ });
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11590);

/** Where a project keeps its baseline, from the repository's root. */
function baselinePath({ baseline }) {
    return baseline ?? _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFile */ ._S;
}
/** The baseline that was named, else the one with the usual name, else none. Throws `UserError`. */
async function projectBaseline({ settings, tree, }) {
    const file = baselinePath(settings);
    const isThere = (await tree.files('')).includes(file);
    if (!isThere && settings.baseline === undefined)
        return undefined;
    return (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)(await tree.read(file), file);
}
//# sourceMappingURL=project-baseline.js.map

/***/ }),

/***/ 41572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vl: () => (/* binding */ changedPaths),
  yJ: () => (/* binding */ inRepository),
  JT: () => (/* binding */ runChecks)
});

// EXTERNAL MODULE: ./build/src/config/projects.js
var config_projects = __webpack_require__(27400);
// EXTERNAL MODULE: ./build/src/config/settings.js + 2 modules
var config_settings = __webpack_require__(10353);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var core_report = __webpack_require__(20388);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/host/working-tree.js
var working_tree = __webpack_require__(88716);
// EXTERNAL MODULE: ./build/src/migrations/comparison.js
var comparison = __webpack_require__(70646);
;// CONCATENATED MODULE: ./build/src/migrations/histories.js

/** Reads a project as the change leaves it, as the base has it and as merging makes it. Throws `UserError`. */
async function readHistories(engine, settings, trees) {
    const { tree, baseTree, mergedTree } = trees;
    const head = await engine.discover(tree, settings);
    const dir = head.dir === '.' ? '' : head.dir;
    if (!baseTree || (await baseTree.files(dir)).length === 0)
        return { head, base: undefined, merged: head };
    if (engine.name === 'command')
        return { head, base: await listedOnBase(head, baseTree), merged: head };
    const base = await engine.discover(baseTree, settings);
    const merged = mergedTree === tree ? head : await engine.discover(mergedTree, settings);
    return { head, base, merged };
}
/**
 * A project's own list command runs where files lie on disk, and a commit lies nowhere. So the base has what its
 * files show: the migration's own file, or its id in a file that holds several.
 */
async function listedOnBase(head, baseTree) {
    const files = new Set(await baseTree.files(''));
    const shared = (0,comparison/* sharedFiles */.Nt)(head);
    const onBase = await Promise.all(head.migrations.map(async ({ id, file }) => {
        if (!files.has(file))
            return false;
        return !shared.has(file) || (await baseTree.read(file)).includes(id);
    }));
    const migrations = head.migrations.filter((_, index) => onBase[index]);
    return { ...head, migrations, heads: migrations.slice(-1).map((migration) => migration.id) };
}
//# sourceMappingURL=histories.js.map
// EXTERNAL MODULE: ./build/src/stages/history/history-entry.js
var history_entry = __webpack_require__(94619);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var stages_repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
// EXTERNAL MODULE: ./build/src/stages/checks/no-migrations.js
var no_migrations = __webpack_require__(63884);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/core/day.js
var day = __webpack_require__(14459);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/core/table-pattern.js
var table_pattern = __webpack_require__(71114);
;// CONCATENATED MODULE: ./build/src/stages/checks/rule-names.js





/**
 * Throws one `UserError` for all that is wrong with what projects say of rules: names that are no rule, rules of a
 * release, whose levels are fixed, patterns that match nothing there could be, days that there are not. They would
 * change nothing, in silence.
 */
async function refuseBadRules(projects, services) {
    const said = projects.flatMap(({ settings }) => saidOf(settings));
    const problems = new Map();
    const add = (found) => {
        // Several projects may have it from the top of the file.
        for (const problem of found)
            problems.set(JSON.stringify(problem), problem);
    };
    if (said.length > 0)
        add(await ruleProblems(said, services));
    for (const { path, settings } of projects) {
        add(settings.paths.flatMap((part) => [...pathProblems(part, path), ...dayProblems(part)]));
        add(settings.tables.flatMap((part) => [
            ...tableProblems(part.pattern, placeOf(part)),
            ...dayProblems(part),
        ]));
        add((settings.assumeSmall ?? []).flatMap((text) => tableProblems(text, 'assume-small')));
    }
    if (problems.size > 0)
        throw new errors/* UserError */.yo([...problems.values()]);
}
function saidOf({ rules, paths, tables }) {
    const ofPart = (ofTable) => (part) => Object.keys(part.rules).map((name) => ({ name, where: placeOf(part), ofTable }));
    return [
        ...Object.keys(rules).map((name) => ({ name, where: 'rules', ofTable: false })),
        ...paths.flatMap(ofPart(false)),
        ...tables.flatMap(ofPart(true)),
    ];
}
function placeOf({ where, pattern }) {
    return where ?? pattern;
}
async function ruleProblems(said, services) {
    const { hasLevel } = await Promise.all(/* import() */[__webpack_require__.e(5758), __webpack_require__.e(25), __webpack_require__.e(5017), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 75017));
    const { sqlRuleInfos } = await Promise.all(/* import() */[__webpack_require__.e(5758), __webpack_require__.e(1738)]).then(__webpack_require__.bind(__webpack_require__, 85758));
    const ofSql = new Set(sqlRuleInfos.map(({ id }) => id));
    const known = (await services.rules()).map(({ id }) => id);
    return said.flatMap(({ name, where, ofTable }) => {
        if (!known.includes(name)) {
            const meant = (0,suggest/* nearest */.p)(name, known.filter(hasLevel));
            return [
                {
                    what: `there is no rule \`${name}\``,
                    where,
                    fix: meant ? `did you mean \`${meant}\`?` : 'see docs/rules for all of them',
                },
            ];
        }
        if (!hasLevel(name)) {
            return [
                {
                    what: `the level of \`${name}\` is fixed`,
                    where,
                    why: 'a gate of a release reports it, and no project says how much that counts',
                    fix: `remove ${name}; the input fail-on of the gate says from which severity on it fails`,
                },
            ];
        }
        if (!ofTable || ofSql.has(name))
            return [];
        return [{ what: `\`${name}\` is not about a table`, where, fix: 'say it in `paths` or `rules`' }];
    });
}
function pathProblems(part, folder) {
    const { pattern } = part;
    const where = placeOf(part);
    if ((0,config_projects/* leavesRepository */.ZC)(folder, pattern)) {
        return [
            {
                what: `${pattern} is no pattern inside of the repository`,
                where,
                fix: 'write it relative to the project',
            },
        ];
    }
    if (pattern.trim() === '' || pattern.startsWith('!') || !isBalanced(pattern)) {
        const what = `${JSON.stringify(pattern)} is no file pattern`;
        return [{ what, where, fix: 'write one such as migrations/legacy/** or db/{old,older}/*.sql' }];
    }
    return [];
}
/** A bracket that is left open is matched letter by letter: nobody means that. */
function isBalanced(pattern) {
    const open = [];
    for (const sign of pattern) {
        if ('([{'.includes(sign))
            open.push(sign);
        else if (')]}'.includes(sign) && open.pop() !== '([{'[')]}'.indexOf(sign)])
            return false;
    }
    return open.length === 0;
}
function tableProblems(pattern, where) {
    if ((0,table_pattern/* tablePattern */.v)(pattern))
        return [];
    const what = `${JSON.stringify(pattern)} names no table`;
    return [{ what, where, fix: 'write it as orders, public.orders, audit.* or "Odd name"' }];
}
function dayProblems(part) {
    if (part.until === undefined || (0,day/* parseDay */.Iq)(part.until) !== undefined)
        return [];
    const what = `until: ${JSON.stringify(part.until)} is no day`;
    return [{ what, where: placeOf(part), fix: 'write it as year, month and day: 2026-12-31' }];
}
//# sourceMappingURL=rule-names.js.map
;// CONCATENATED MODULE: ./build/src/stages/checks/run-checks.js














/** Runs the gates over the chosen projects and puts what they found into one report. Publishes nothing. */
async function runChecks(gates, given, { host, services }) {
    const startedAt = host.clock.now();
    const repository = await (0,stages_repository/* openRepository */.h_)(host.cwd, (0,stages_repository/* workingFolder */.gv)(host.cwd, given));
    const config = await (0,stages_repository/* loadConfig */.Z9)(repository, given.config);
    const settings = (0,config_settings/* fillRunSettings */.iS)(config.run, given);
    const all = (0,config_projects/* resolveProjects */.D9)(config, given);
    const projects = (0,config_projects/* selectProjects */.hX)(all, given.project);
    await refuseBadRules(projects, services);
    const { root, isRepository } = repository;
    const needsBase = projects.some((project) => project.settings.scope === 'new');
    const change = await services.readChange({ root, isRepository, base: settings.base, needsBase, host });
    const entry = (0,history_entry/* historyEntry */.x)(given, host);
    if (entry)
        await services.startHistory(entry, gates, host);
    const checks = [];
    const newMigrations = [];
    const heads = [];
    const baselines = new Map();
    for (const project of projects) {
        const input = await prepare(project, { host, services, repository, change, given });
        heads.push(...input.histories.head.heads);
        baselines.set(project.name, (0,project_baseline/* baselinePath */.X)(input.settings));
        newMigrations.push(...input.added.map(({ id, name, file }) => ({ project: project.name, id, name, file })));
        for (const name of gates) {
            host.signal.throwIfAborted();
            const gate = { gate: name, project: input.project, clock: host.clock };
            const last = checks.at(-1);
            if (name === 'migrate' && last && last.status !== 'passed')
                checks.push(notAfter(last, gate));
            else
                checks.push(await (0,run_gate/* runGate */.R)(gate, async () => (await services.gate(name))(input)));
        }
    }
    const report = (0,core_report/* makeReport */.d)({
        tool: { name: 'lockkeeper', version: version/* version */.r },
        startedAt: new Date(startedAt).toISOString(),
        durationMs: host.clock.now() - startedAt,
        ...(change.commit === undefined ? {} : { commit: change.commit }),
        ...(change.base === undefined ? {} : { base: change.base.name }),
        checks,
        notes: nothingJudged({ projects, change, added: newMigrations.length }),
        failOn: settings.failOn,
    });
    const configPath = (0,config_projects/* joinPath */.uJ)(repository.prefix, given.config ?? 'lockkeeper.yml');
    const touched = (0,config_projects/* touchedProjects */.DA)(inRepository(all, repository), changedPaths(change), configPath);
    const history = { newMigrations, heads, touched: touched.map(({ name }) => name) };
    return { report, repository, settings, entry, history, baselines };
}
/** Nobody migrates the next project behind one that failed. */
function notAfter(last, gate) {
    const why = { message: `not started, because ${last.project} was not migrated` };
    return { ...(0,run_gate/* brokenCheck */.I)(gate, why, gate.clock.now()), status: 'skipped' };
}
/** On the base branch itself nothing is new: a run that passes for that reason says so. */
function nothingJudged(run) {
    const { projects, change, added } = run;
    const judgesAll = projects.some(({ settings }) => settings.scope === 'all');
    if (judgesAll || added > 0 || change.base === undefined || change.files?.length !== 0)
        return [];
    return [
        `Nothing differs from ${change.base.name}, so no migration was judged. To judge the whole history: lockkeeper check --scope all (in a workflow: scope: all).`,
    ];
}
/** Projects with their folders seen from the repository's root. */
function inRepository(projects, { prefix }) {
    return projects.map((project) => {
        const path = [prefix, project.path].filter((part) => part !== '').join('/');
        return { ...project, path };
    });
}
/** Every path that the change touches, the old ones of renamed files too. */
function changedPaths(change) {
    return (change.files ?? []).flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
}
async function prepare(project, { host, services, repository, change, given }) {
    const tree = (0,working_tree/* workingTree */.c)(repository.root);
    const [placed = project] = inRepository([project], repository);
    const settings = (0,choose_engine/* fromRoot */.tc)(project.settings, placed.path);
    const chosen = await (0,choose_engine/* chooseEngine */.mN)(await services.engines(), { tree, folder: placed.path, settings });
    const histories = await readHistories(chosen.engine, chosen.settings, { ...change, tree });
    const named = settings.dir !== undefined || chosen.engine.name === 'command';
    (0,no_migrations/* refuseEmpty */.O)(histories, { files: await tree.files(chosen.settings.dir), named });
    return {
        host,
        project: project.name,
        root: repository.root,
        tree,
        change,
        engine: chosen.engine,
        engineSettings: chosen.settings,
        histories,
        added: (0,comparison/* compareHistories */.C_)({ ...histories, changes: change.files }).added,
        settings,
        shard: given.shard,
        databaseUrl: given.databaseUrl,
        database: given,
        migrate: given,
    };
}
//# sourceMappingURL=run-checks.js.map

/***/ })

};

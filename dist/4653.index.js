export const id = 4653;
export const ids = [4653,9112,1738,646];
export const modules = {

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

/***/ })

};

export const id = 7695;
export const ids = [7695];
export const modules = {

/***/ 57695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sqlPairs: () => (/* binding */ sqlPairs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sql_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35275);
/* harmony import */ var _sql_direction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81659);
/* harmony import */ var _sql_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56558);
/* harmony import */ var _sql_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2318);
/* harmony import */ var _sql_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34426);






/** `NNN_name.up.sql` beside `NNN_name.down.sql`: golang-migrate, sqlx, home-made runners. */
const sqlPairs = { name: 'sql-pairs', detect, discover, start: _sql_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .startSql */ .F };
const bookkeeping = {
    'golang-migrate': ['public.schema_migrations'],
    sqlx: ['public._sqlx_migrations'],
    'sql-pairs': ['public.schema_migrations', 'public.migration_log', 'public.migrations'],
};
const pairFile = /^(\d+)(?:_(.*))?\.(up|down)\.sql$/s;
async function detect(tree) {
    const found = [];
    for (const [dir, names] of (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .byFolder */ .c1)(await tree.files(''))) {
        const ups = names.filter((name) => pairFile.exec(name)?.[3] === 'up');
        const first = ups[0];
        if (first === undefined)
            continue;
        const paired = ups.some((name) => names.includes(name.replace(/\.up\.sql$/, '.down.sql')));
        const reason = paired
            ? `${(0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDir */ .SA)(dir, first)} has a matching .down.sql`
            : `${(0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDir */ .SA)(dir, first)} is an up file`;
        found.push({ engine: 'sql-pairs', dir, reason, confidence: (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .vi)(paired ? 0.9 : 0.7, dir) });
    }
    return found;
}
async function discover(tree, settings) {
    const dir = (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .treeDir */ .qs)(settings.dir);
    const names = (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .byFolder */ .c1)(await tree.files(dir)).get(dir || '.') ?? [];
    const sqlNames = names.filter((name) => pairFile.test(name));
    const flavor = await flavorOf(tree, sqlNames);
    const texts = await (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .yw)(tree, sqlNames.map((name) => (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDir */ .SA)(dir, name)));
    const stems = [...new Set(sqlNames.map((name) => name.replace(/\.(?:up|down)\.sql$/, '')))];
    const drafts = [
        ...joinHalves(stems.map((stem) => draftOf(stem, { dir, flavor, texts }))),
        ...names.filter((name) => codeFile.test(name)).map((name) => codeDraft(name, dir, flavor)),
    ];
    return (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOf */ .om)({
        engine: 'sql-pairs',
        flavor,
        dir: dir || '.',
        drafts: drafts.toSorted((a, b) => (0,_sql_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byLeadingNumber */ .p)(fileName(a), fileName(b))),
        strangers: names.flatMap((name) => strangerOf((0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDir */ .SA)(dir, name))),
        bookkeeping: (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .tablesOf */ .tI)(settings, bookkeeping[flavor]),
    });
}
/** golang-migrate and sqlx refuse two files with one number, so a folder that has them is run by something else. */
async function flavorOf(tree, names) {
    const files = await tree.files('');
    if (await (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(tree, files, { file: 'go.mod', text: 'golang-migrate' }))
        return 'golang-migrate';
    if (await (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(tree, files, { file: 'Cargo.toml', text: 'sqlx' }))
        return 'sqlx';
    const ups = names.filter((name) => name.endsWith('.up.sql'));
    const numbers = new Set(ups.map((name) => BigInt(pairFile.exec(name)?.[1] ?? 0)));
    return numbers.size < ups.length ? 'sql-pairs' : 'golang-migrate';
}
function draftOf(stem, { dir, flavor, texts }) {
    const direction = (side) => {
        const file = (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDir */ .SA)(dir, `${stem}.${side}.sql`);
        const text = texts.get(file);
        return text === undefined
            ? undefined
            : (0,_sql_direction_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlDirection */ .MR)({ file, text, line: 1, mode: modeFor(text, flavor) });
    };
    const up = direction('up');
    const down = direction('down');
    const files = [up, down].flatMap((side) => (side ? [side.file] : []));
    return { id: idOf(stem, flavor), name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(stem.replace(/^\d+_?/, '')), files, up, down };
}
/** A runner that goes by number pairs `1_create.up.sql` with `1_drop.down.sql`, whatever they are called. */
function joinHalves(drafts) {
    const byId = new Map();
    for (const draft of drafts)
        byId.set(draft.id, [...(byId.get(draft.id) ?? []), draft]);
    return [...byId.values()].flatMap((same) => {
        const up = same.find((draft) => draft.up);
        const down = same.find((draft) => !draft.up);
        const isPair = same.length === 2 && up && down && !up.down;
        return isPair ? [{ ...up, down: down.down, files: [...up.files, ...down.files] }] : same;
    });
}
/** golang-migrate sends the file as one message; sqlx wraps it unless its first line says `-- no-transaction`. */
function modeFor(text, flavor) {
    if (flavor === 'golang-migrate')
        return 'one-message';
    if (flavor === 'sqlx')
        return text.startsWith('-- no-transaction') ? 'one-message' : 'wrapped';
    return (0,_sql_direction_js__WEBPACK_IMPORTED_MODULE_2__/* .modeOf */ .VV)(text);
}
function idOf(stem, flavor) {
    const digits = /^\d+/.exec(stem)?.[0];
    return flavor === 'sql-pairs' || digits === undefined ? stem : String(BigInt(digits));
}
/** A migration in a language, among the SQL ones; tests of it are none. */
const codeFile = /^\d+_.*(?<!_test)\.(?:go|py|ts|js|rb|sh)$/s;
function codeDraft(name, dir, flavor) {
    const file = (0,_sql_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDir */ .SA)(dir, name);
    const stem = name.replace(/\.[^.]+$/, '');
    return {
        id: idOf(stem, flavor),
        name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(stem.replace(/^\d+_?/, '')),
        files: [file],
        up: (0,_sql_direction_js__WEBPACK_IMPORTED_MODULE_2__/* .codeDirection */ .dA)(file),
        down: undefined,
        notRun: `${name} is code among SQL files: only its own program can run it`,
    };
}
function fileName(draft) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(draft.files[0] ?? '');
}
function strangerOf(file) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file);
    const isMeant = /^\d.*\.sql$/s.test(name) || /\.(?:up|down)\.sql$/.test(name);
    if (pairFile.test(name) || !isMeant)
        return [];
    return [
        { location: { file }, reason: 'is not read: names end in .up.sql or .down.sql and start with a number' },
    ];
}
//# sourceMappingURL=sql-pairs.js.map

/***/ })

};

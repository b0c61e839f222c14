export const id = 789;
export const ids = [789];
export const modules = {

/***/ 90789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlFolders: () => (/* binding */ sqlFolders)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-detect.js
var sql_detect = __webpack_require__(35275);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-direction.js
var sql_direction = __webpack_require__(81659);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-folder-metadata.js



/**
 * `metadata.toml` of diesel. A migration that runs outside of a transaction is sent as one message all the same
 * (`batch_execute`). Throws `UserError` for a file that is no TOML.
 */
function dieselMetadata(file, text) {
    const data = parsed(file, text, dist/* parse */.qg);
    return data?.run_in_transaction === false ? { mode: 'one-message' } : {};
}
/** `metadata.yaml` of sourcegraph's migrator. Throws `UserError` for a file that is no YAML. */
function sourcegraphMetadata(file, text) {
    const data = parsed(file, text, yaml_dist/* parse */.qg);
    if (!data)
        return {};
    const { name, parents, createIndexConcurrently } = data;
    return {
        ...(typeof name === 'string' && { name }),
        parents: Array.isArray(parents) ? parents.map(String) : [],
        ...(createIndexConcurrently === true && { mode: 'plain' }),
    };
}
function parsed(file, text, parse) {
    if (text === undefined)
        return undefined;
    try {
        const data = parse(text);
        return typeof data === 'object' && data !== null
            ? data
            : undefined;
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: 'cannot be parsed', where: { file }, why: (0,errors/* messageOf */.bD)(cause) }, { cause });
    }
}
//# sourceMappingURL=sql-folder-metadata.js.map
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-history.js
var sql_history = __webpack_require__(56558);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-order.js
var sql_order = __webpack_require__(2318);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-runner.js
var sql_runner = __webpack_require__(34426);
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-topology.js
/**
 * Parents before children, otherwise in the order given. A migration whose parents form a circle or are missing
 * keeps its place behind those that can be placed: lint says what is wrong with it.
 */
function byParents(drafts) {
    const known = new Set(drafts.map(({ id }) => id));
    const children = new Map();
    const waiting = new Map();
    for (const draft of drafts) {
        const parents = new Set((draft.parents ?? []).filter((parent) => known.has(parent)));
        waiting.set(draft, parents.size);
        for (const parent of parents)
            children.set(parent, [...(children.get(parent) ?? []), draft]);
    }
    const placed = new Set();
    const ready = drafts.filter((draft) => waiting.get(draft) === 0);
    const rank = new Map(drafts.map((draft, index) => [draft, index]));
    for (let next = ready.shift(); next; next = ready.shift()) {
        placed.add(next);
        for (const child of children.get(next.id) ?? []) {
            const left = (waiting.get(child) ?? 0) - 1;
            waiting.set(child, left);
            if (left === 0)
                ready.push(child);
        }
        ready.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    }
    return [...placed, ...drafts.filter((draft) => !placed.has(draft))];
}
//# sourceMappingURL=sql-topology.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-folders.js








/** One folder a migration, `up.sql` and `down.sql` in it: diesel, sourcegraph's migrator, home-made runners. */
const sqlFolders = { name: 'sql-folders', detect, discover, start: sql_runner/* startSql */.F };
const bookkeeping = {
    diesel: ['public.__diesel_schema_migrations'],
    sourcegraph: ['public.migration_logs', 'public.schema_migrations'],
    'sql-folders': ['public.schema_migrations', 'public.migration_log', 'public.migrations'],
};
async function detect(tree) {
    const folders = (0,sql_detect/* byFolder */.c1)(await tree.files(''));
    const counts = new Map();
    for (const [folder, names] of folders) {
        if (!names.includes('up.sql') || folder === '.')
            continue;
        const parent = external_node_path_.posix.dirname(folder);
        counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
    const hasDiesel = [...folders.values()].some((names) => names.includes('diesel.toml'));
    return [...counts].map(([dir, count]) => ({
        engine: 'sql-folders',
        dir,
        reason: `${count} folders in ${dir} hold an up.sql`,
        confidence: (0,sql_detect/* weigh */.vi)(hasDiesel ? 0.95 : 0.9, dir),
    }));
}
async function discover(tree, settings) {
    const dir = (0,sql_detect/* treeDir */.qs)(settings.dir);
    const folders = [...(0,sql_detect/* byFolder */.c1)(await tree.files(dir))].filter(([folder]) => external_node_path_.posix.dirname(folder) === (dir || '.'));
    const migrations = folders.filter(([, names]) => names.includes('up.sql') || names.includes('down.sql'));
    const flavor = await flavorOf(tree, migrations);
    const wanted = migrations.flatMap(([folder, names]) => names.filter((name) => ownFiles.has(name)).map((name) => (0,sql_detect/* joinDir */.SA)(folder, name)));
    const texts = await (0,sql_history/* readAll */.yw)(tree, wanted);
    const drafts = migrations.map(([folder, names]) => draftOf(folder, names, { flavor, texts }));
    return (0,sql_history/* historyOf */.om)({
        engine: 'sql-folders',
        flavor,
        dir: dir || '.',
        drafts: sort(drafts, flavor),
        strangers: folders.flatMap(([folder, names]) => strangersIn(folder, names)),
        bookkeeping: (0,sql_detect/* tablesOf */.tI)(settings, bookkeeping[flavor]),
    });
}
const ownFiles = new Set(['up.sql', 'down.sql', 'metadata.toml', 'metadata.yaml', 'metadata.yml']);
/** `2017-09-23-105532_name`, as `diesel migration generate` writes it. */
const dieselFolder = /^\d{4}-\d{2}-\d{2}-\d{6}_/;
async function flavorOf(tree, folders) {
    const files = await tree.files('');
    if (files.some((file) => external_node_path_.posix.basename(file) === 'diesel.toml'))
        return 'diesel';
    const dated = folders.filter(([folder]) => dieselFolder.test(external_node_path_.posix.basename(folder)));
    if (dated.length * 2 > folders.length ||
        (await (0,sql_detect/* mentions */.wy)(tree, files, { file: 'Cargo.toml', text: 'diesel' }))) {
        return 'diesel';
    }
    return folders.some(([, names]) => names.includes('metadata.yaml')) ? 'sourcegraph' : 'sql-folders';
}
function draftOf(folder, names, { flavor, texts }) {
    const base = external_node_path_.posix.basename(folder);
    const text = (name) => texts.get((0,sql_detect/* joinDir */.SA)(folder, name));
    const metadata = flavor === 'sourcegraph'
        ? sourcegraphMetadata((0,sql_detect/* joinDir */.SA)(folder, 'metadata.yaml'), text('metadata.yaml'))
        : dieselMetadata((0,sql_detect/* joinDir */.SA)(folder, 'metadata.toml'), text('metadata.toml'));
    const direction = (name) => {
        const sql = text(name);
        if (sql === undefined)
            return undefined;
        const mode = metadata.mode ?? (flavor === 'diesel' ? 'wrapped' : (0,sql_direction/* modeOf */.VV)(sql));
        return (0,sql_direction/* sqlDirection */.MR)({ file: (0,sql_detect/* joinDir */.SA)(folder, name), text: sql, line: 1, mode });
    };
    return {
        id: idOf(base, flavor),
        name: metadata.name ?? (0,sql_history/* wordsOf */.Z9)(base.replace(/^[\d-]+(?:_\d+)*_?/, '')),
        files: names.filter((name) => ownFiles.has(name)).map((name) => (0,sql_detect/* joinDir */.SA)(folder, name)),
        up: direction('up.sql'),
        down: direction('down.sql'),
        ...(metadata.parents && { parents: metadata.parents }),
    };
}
function idOf(folder, flavor) {
    // diesel's version: what stands before the first underscore, hyphens dropped.
    if (flavor === 'diesel')
        return (folder.split('_')[0] ?? folder).replaceAll('-', '');
    if (flavor === 'sourcegraph')
        return /^\d+/.exec(folder)?.[0] ?? folder;
    return folder;
}
function sort(drafts, flavor) {
    const folderOf = (draft) => external_node_path_.posix.dirname(draft.files[0] ?? '');
    if (flavor === 'diesel') {
        return drafts.toSorted((a, b) => (0,sql_order/* byText */.z)(a.id, b.id) || (0,sql_order/* byText */.z)(folderOf(a), folderOf(b)));
    }
    const ordered = drafts.toSorted((a, b) => (0,sql_order/* byLeadingNumber */.p)(external_node_path_.posix.basename(folderOf(a)), external_node_path_.posix.basename(folderOf(b))));
    return flavor === 'sourcegraph' ? byParents(ordered) : ordered;
}
function strangersIn(folder, names) {
    const isMigration = names.includes('up.sql') || names.includes('down.sql');
    const odd = names.filter((name) => name.endsWith('.sql') && !ownFiles.has(name));
    if (isMigration || odd.length === 0)
        return [];
    return odd.map((name) => ({
        location: { file: (0,sql_detect/* joinDir */.SA)(folder, name) },
        reason: 'is not read: this folder has neither up.sql nor down.sql',
    }));
}
//# sourceMappingURL=sql-folders.js.map

/***/ })

};

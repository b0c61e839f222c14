export const id = 9466;
export const ids = [9466];
export const modules = {

/***/ 93594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ normalVersion),
/* harmony export */   K4: () => (/* binding */ scriptFile),
/* harmony export */   T1: () => (/* binding */ flyway),
/* harmony export */   oN: () => (/* binding */ byVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sql_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39234);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40495);
/* harmony import */ var _sql_direction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81659);
/* harmony import */ var _sql_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56558);
/* harmony import */ var _sql_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2318);






/** `V1_2__name.sql`, `U1_2__name.sql`, `R__name.sql`; dots and underscores part the version. */
const scriptFile = /^(?:([VU])(\d+(?:[._]\d+)*)|(R))__(.+)\.sql$/s;
/** A name that was meant to be one: a single underscore, a lower-case letter, no version. */
const meantFile = /^[VURvur]\d*[._\d]*_.*\.sql$/s;
/** Flyway: version numbers in numeric order, in any nested folder; repeatable scripts last, by description. */
const flyway = {
    flavor: 'flyway',
    bookkeeping: ['public.flyway_schema_history'],
    folders: (paths) => topmost(paths.filter((path) => isVersioned(path)).map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))),
    confidence: (_dir, files) => files.some((file) => /(?:^|\/)flyway\.(?:conf|toml)$/.test(file)) ? 0.95 : 0.85,
    async read(tree, dir) {
        const files = await tree.files(dir === '.' ? '' : dir);
        const scripts = files.filter((file) => scriptFile.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)));
        const sidecars = files.filter((file) => file.endsWith('.sql.conf'));
        const texts = await (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readAll */ .yw)(tree, [...scripts, ...sidecars]);
        const odd = files.filter((file) => !scripts.includes(file) && meantFile.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)));
        return {
            drafts: [...versioned(scripts, texts), ...repeatable(scripts, texts)],
            strangers: odd.map((file) => ({
                location: { file },
                reason: 'is not read: Flyway wants V<version>__<description>.sql with two underscores',
            })),
        };
    },
};
function isVersioned(path) {
    return scriptFile.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))?.[1] === 'V';
}
/** Nested folders belong to the one above them. */
function topmost(folders) {
    const all = [...new Set(folders)];
    return all.filter((folder) => !all.some((other) => folder !== other && folder.startsWith(`${other}/`)));
}
function versioned(scripts, texts) {
    const undo = new Map(scripts.filter((file) => part(file, 1) === 'U').map((file) => [versionOf(file), file]));
    return scripts
        .filter(isVersioned)
        .toSorted((a, b) => byVersion(versionOf(a), versionOf(b)) || (0,_sql_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(a, b))
        .map((file) => {
        const down = undo.get(versionOf(file));
        return {
            id: versionOf(file),
            name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(part(file, 4)),
            files: down ? [file, down] : [file],
            up: direction(file, texts),
            down: down === undefined ? undefined : direction(down, texts),
        };
    });
}
function repeatable(scripts, texts) {
    return scripts
        .filter((file) => part(file, 3) === 'R')
        .toSorted((a, b) => (0,_sql_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(part(a, 4), part(b, 4)))
        .map((file) => ({
        id: `R__${part(file, 4)}`,
        name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(part(file, 4)),
        files: [file],
        up: direction(file, texts),
        down: undefined,
        repeatable: true,
    }));
}
function part(file, group) {
    return scriptFile.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file))?.[group] ?? '';
}
/** As Flyway's history table shows it: `1.2` for `V1_2__x` and for `V001.02__x`. */
function versionOf(file) {
    return normalVersion(part(file, 2));
}
/** A version without what does not count: `001.02` and `1_2_0` are `1.2`. */
function normalVersion(version) {
    return version
        .split(/[._]/)
        .map((digits) => String(BigInt(digits)))
        .join('.')
        .replace(/(?:\.0)+$/, '');
}
/** In the order in which Flyway runs them. */
function byVersion(a, b) {
    const left = a.split('.').map(BigInt);
    const right = b.split('.').map(BigInt);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const x = left[index] ?? 0n;
        const y = right[index] ?? 0n;
        if (x !== y)
            return x < y ? -1 : 1;
    }
    return 0;
}
function direction(file, texts) {
    const text = texts.get(file) ?? '';
    return (0,_sql_direction_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlDirection */ .MR)({ file, text, line: 1, mode: modeOf(text, texts.get(`${file}.conf`)) });
}
/** Flyway drops the transaction by itself for statements that cannot run in one, or when the sidecar says so. */
function modeOf(text, sidecar) {
    const told = /^\s*executeInTransaction\s*=\s*(true|false)\s*$/im.exec(sidecar ?? '')?.[1];
    if (told)
        return told.toLowerCase() === 'true' ? 'wrapped' : 'plain';
    // Cutting a script into statements takes longer than a look at its words.
    if (!(0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .mayNeedNoTransaction */ .Jr)(text))
        return 'wrapped';
    return (0,_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsOf */ .G)(text).some((statement) => (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .needsNoTransaction */ .JZ)(statement.text)) ? 'plain' : 'wrapped';
}
//# sourceMappingURL=flyway.js.map

/***/ }),

/***/ 39466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlForward: () => (/* binding */ sqlForward)
});

// EXTERNAL MODULE: ./build/src/migrations/engines/sql-detect.js
var sql_detect = __webpack_require__(35275);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-history.js
var sql_history = __webpack_require__(56558);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-runner.js
var sql_runner = __webpack_require__(34426);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-direction.js
var sql_direction = __webpack_require__(81659);
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-forward/drizzle.js






const journalPath = 'meta/_journal.json';
const journalForm = schemas/* object */.Ikc({ entries: schemas/* array */.YOg(schemas/* object */.Ikc({ idx: schemas/* number */.aig(), tag: schemas/* string */.YjP() })) });
/** Drizzle: its journal alone decides which files are migrations, and in which order. */
const drizzle = {
    flavor: 'drizzle',
    bookkeeping: ['drizzle.__drizzle_migrations'],
    folders: (paths) => paths
        .filter((path) => path.endsWith(`/${journalPath}`))
        .map((path) => path.slice(0, -journalPath.length - 1)),
    confidence: () => 0.95,
    async read(tree, dir) {
        const tags = await journalTags(tree, (0,sql_detect/* joinDir */.SA)(dir, journalPath));
        const names = (0,sql_detect/* byFolder */.c1)(await tree.files(dir === '.' ? '' : dir)).get(dir) ?? [];
        const listed = new Set(tags.map((tag) => `${tag}.sql`));
        const present = tags.filter((tag) => names.includes(`${tag}.sql`));
        const texts = await (0,sql_history/* readAll */.yw)(tree, present.map((tag) => (0,sql_detect/* joinDir */.SA)(dir, `${tag}.sql`)));
        const unlisted = names.filter((name) => name.endsWith('.sql') && !listed.has(name));
        return {
            drafts: tags.map((tag) => draftOf(tag, dir, texts)),
            strangers: [
                ...unlisted.map((name) => unlistedFile((0,sql_detect/* joinDir */.SA)(dir, name))),
                ...tags.filter((tag) => !present.includes(tag)).map((tag) => missingFile(tag, dir)),
            ],
        };
    },
};
async function journalTags(tree, path) {
    try {
        const journal = journalForm.parse(JSON.parse(await tree.read(path)));
        return journal.entries.toSorted((a, b) => a.idx - b.idx).map((entry) => entry.tag);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const why = (0,errors/* messageOf */.bD)(cause);
        throw new errors/* UserError */.yo({ what: 'is no Drizzle journal', where: { file: path }, why, fix: 'npx drizzle-kit check' }, { cause });
    }
}
function draftOf(tag, dir, texts) {
    const file = (0,sql_detect/* joinDir */.SA)(dir, `${tag}.sql`);
    const text = texts.get(file);
    const base = { id: tag, name: (0,sql_history/* wordsOf */.Z9)(tag.replace(/^\d+_?/, '')), files: [file], down: undefined };
    if (text === undefined)
        return { ...base, up: undefined };
    return { ...base, up: (0,sql_direction/* sqlDirection */.MR)({ file, text, line: 1, mode: 'wrapped', blocks: breakpoints(text) }) };
}
/** Drizzle cuts at its breakpoint marker and nowhere else. */
function breakpoints(text) {
    const blocks = [];
    let start = 0;
    for (const match of text.matchAll(/--> statement-breakpoint/g)) {
        blocks.push([start, match.index]);
        start = match.index + match[0].length;
    }
    return [...blocks, [start, text.length]];
}
function unlistedFile(file) {
    return {
        location: { file },
        reason: `is not in ${journalPath}, so Drizzle never runs ${external_node_path_.posix.basename(file)}`,
    };
}
function missingFile(tag, dir) {
    return {
        location: { file: (0,sql_detect/* joinDir */.SA)(dir, journalPath) },
        reason: `lists ${tag}, but there is no ${tag}.sql`,
    };
}
//# sourceMappingURL=drizzle.js.map
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-forward/flyway.js
var flyway = __webpack_require__(93594);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-order.js
var sql_order = __webpack_require__(2318);
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-forward/plain.js





const numbered = /^\d+[_-].*(?<!\.up|\.down)\.sql$/s;
const foldersOfNumbered = (paths) => [...(0,sql_detect/* byFolder */.c1)(paths)].filter(([, names]) => names.some((name) => numbered.test(name))).map(([dir]) => dir);
/** Numbered `.sql` files with nothing in them but SQL: sqlx without downs, and home-made runners. */
const plain = {
    flavor: 'plain',
    bookkeeping: ['public._sqlx_migrations', 'public.schema_migrations', 'public.migrations'],
    folders: foldersOfNumbered,
    // They are found in many places and can be anything.
    confidence: () => 0.2,
    async read(tree, dir) {
        const names = (0,sql_detect/* byFolder */.c1)(await tree.files(dir === '.' ? '' : dir)).get(dir) ?? [];
        const taken = names.filter((name) => numbered.test(name)).toSorted(sql_order/* byLeadingNumber */.p);
        const odd = names.filter((name) => name.endsWith('.sql') && !numbered.test(name));
        const texts = await (0,sql_history/* readAll */.yw)(tree, taken.map((name) => (0,sql_detect/* joinDir */.SA)(dir, name)));
        return {
            drafts: taken.map((name) => {
                const file = (0,sql_detect/* joinDir */.SA)(dir, name);
                const text = texts.get(file) ?? '';
                const id = name.replace(/\.sql$/, '');
                const up = (0,sql_direction/* sqlDirection */.MR)({ file, text, line: 1, mode: (0,sql_direction/* modeOf */.VV)(text) });
                return { id, name: (0,sql_history/* wordsOf */.Z9)(id.replace(/^\d+[_-]/, '')), files: [file], up, down: undefined };
            }),
            strangers: odd.map((name) => ({
                location: { file: (0,sql_detect/* joinDir */.SA)(dir, name) },
                reason: 'is not read: its name does not start with a number and an underscore',
            })),
        };
    },
};
/** The same in Supabase's own folder, whose name says what they are. */
const supabase = {
    ...plain,
    flavor: 'supabase',
    bookkeeping: ['supabase_migrations.schema_migrations'],
    folders: (paths) => foldersOfNumbered(paths).filter((dir) => external_node_path_.posix.normalize(dir).endsWith('supabase/migrations')),
    confidence: () => 0.9,
};
//# sourceMappingURL=plain.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-forward/prisma.js





const migrationFolder = /^\d{14}_|^\d+_/;
/**
 * Prisma: `<timestamp>_name/migration.sql`, by folder name. Sent as one message. A `down.sql` beside it, as
 * Prisma's guide on down migrations has it, is the way down.
 */
const prisma = {
    flavor: 'prisma',
    bookkeeping: ['public._prisma_migrations'],
    folders: (paths) => {
        const files = paths.filter((path) => external_node_path_.posix.basename(path) === 'migration.sql');
        return [...new Set(files.map((path) => external_node_path_.posix.dirname(external_node_path_.posix.dirname(path))))];
    },
    confidence: (dir, files) => {
        const hasLock = files.includes((0,sql_detect/* joinDir */.SA)(dir, 'migration_lock.toml'));
        return hasLock || files.some((file) => file.endsWith('schema.prisma')) ? 0.95 : 0.7;
    },
    async read(tree, dir) {
        const folders = [...(0,sql_detect/* byFolder */.c1)(await tree.files(dir === '.' ? '' : dir))]
            .filter(([folder]) => external_node_path_.posix.dirname(folder) === dir)
            .toSorted(([a], [b]) => (0,sql_order/* byText */.z)(a, b));
        const wanted = folders.flatMap(([folder, names]) => ['migration.sql', 'down.sql']
            .filter((name) => names.includes(name))
            .map((name) => (0,sql_detect/* joinDir */.SA)(folder, name)));
        const texts = await (0,sql_history/* readAll */.yw)(tree, wanted);
        const made = folders.filter(([, names]) => names.includes('migration.sql'));
        const empty = folders.filter(([folder, names]) => !names.includes('migration.sql') && migrationFolder.test(external_node_path_.posix.basename(folder)));
        return {
            drafts: made.map(([folder]) => prisma_draftOf(folder, texts)),
            strangers: empty.map(([folder, names]) => ({
                location: { file: (0,sql_detect/* joinDir */.SA)(folder, names[0] ?? '') },
                reason: 'this folder has no migration.sql: Prisma stops with an error here',
            })),
        };
    },
};
function prisma_draftOf(folder, texts) {
    const id = external_node_path_.posix.basename(folder);
    const direction = (name) => {
        const file = (0,sql_detect/* joinDir */.SA)(folder, name);
        const text = texts.get(file);
        return text === undefined ? undefined : (0,sql_direction/* sqlDirection */.MR)({ file, text, line: 1, mode: 'one-message' });
    };
    const up = direction('migration.sql');
    const down = direction('down.sql');
    const files = [up, down].flatMap((side) => (side ? [side.file] : []));
    return { id, name: (0,sql_history/* wordsOf */.Z9)(id.replace(/^\d+_?/, '')), files, up, down };
}
//# sourceMappingURL=prisma.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-forward/index.js







/** Runners whose migrations go up only: Drizzle, Prisma, Flyway, Supabase and plain numbered files. */
const sqlForward = { name: 'sql-forward', detect, discover, start: sql_runner/* startSql */.F };
const layouts = [drizzle, prisma, flyway/* flyway */.T1, supabase, plain];
async function detect(tree) {
    const files = await tree.files('');
    return layouts.flatMap((layout) => layout.folders(files).map((dir) => ({
        engine: 'sql-forward',
        dir,
        reason: layout === plain
            ? `${dir} holds numbered SQL files`
            : `${dir} is laid out as ${layout.flavor} does it`,
        confidence: (0,sql_detect/* weigh */.vi)(layout.confidence(dir, files), dir),
    })));
}
async function discover(tree, settings) {
    const dir = (0,sql_detect/* treeDir */.qs)(settings.dir) || '.';
    const files = await tree.files((0,sql_detect/* treeDir */.qs)(settings.dir));
    const layout = layouts.find((candidate) => candidate.folders(files).includes(dir)) ??
        // Flyway's folder may hold nothing but folders.
        (flyway/* flyway */.T1.folders(files).length > 0 ? flyway/* flyway */.T1 : undefined);
    // A base from before the first migration, or from before the change of runner.
    if (!layout)
        return (0,sql_history/* emptyHistory */.s4)('sql-forward', dir);
    const { drafts, strangers } = await layout.read(tree, dir);
    const history = (0,sql_history/* historyOf */.om)({
        engine: 'sql-forward',
        flavor: layout.flavor,
        dir,
        drafts,
        strangers,
        bookkeeping: (0,sql_detect/* tablesOf */.tI)(settings, layout.bookkeeping),
    });
    return layout === drizzle ? { ...history, oneTransaction: true } : history;
}
//# sourceMappingURL=index.js.map

/***/ })

};

export const id = 1922;
export const ids = [1922];
export const modules = {

/***/ 90767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newMigration: () => (/* binding */ newMigration)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
// EXTERNAL MODULE: ./build/src/stages/checks/open-project.js
var open_project = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/src/migrations/naming.js
var naming = __webpack_require__(51687);
// EXTERNAL MODULE: ./build/src/migrations/next-prefix.js
var next_prefix = __webpack_require__(8795);
;// CONCATENATED MODULE: ./build/src/cli/new/scheme.js

/** A history without migrations gets timestamps: two branches never take the same one. */
const timestamp = {
    kind: 'calendar',
    text: '',
    template: 'YYYYMMDDhhmmss',
    moment: undefined,
};
/** The scheme that the newest migration follows; `names` are in the runner's order. Undefined for one without a place. */
function nextScheme(names, now) {
    const newest = names.at(-1);
    if (newest === undefined) {
        const id = (0,next_prefix/* nextPrefix */.i)({ like: timestamp, after: undefined, now });
        return { id, separator: '_', joiner: '_' };
    }
    const like = newest.prefix;
    if (!like)
        return undefined;
    const after = countsAnewEachDay(names, now) ? undefined : highest(like, names);
    return {
        id: (0,next_prefix/* nextPrefix */.i)({ like, after, now }),
        separator: newest.separator || '_',
        joiner: newest.description.includes('-') ? '-' : '_',
    };
}
/** The words as the file's name says them. Empty when nothing is left of them. */
function slug(words, joiner) {
    const plain = words.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .replaceAll(' ', joiner)
        .slice(0, 80);
}
/** The newest place that is taken; numbers are compared, because a runner may order `10` before `9`. */
function highest(like, names) {
    if (like.kind !== 'sequence')
        return like;
    return names.reduce((most, { prefix }) => prefix?.kind === 'sequence' && most.kind === 'sequence' && prefix.number > most.number ? prefix : most, like);
}
/** A number behind a date goes on over the days in some teams and starts anew each day in others. */
function countsAnewEachDay(names, now) {
    const [before, newest] = names.slice(-2).map(({ prefix }) => prefix);
    if (before?.kind !== 'calendar' || newest?.kind !== 'calendar')
        return false;
    if (!before.counter || !newest.counter || !newest.moment || newest.moment >= startOf(now))
        return false;
    const sameDay = before.moment?.getTime() === newest.moment.getTime();
    return sameDay || Number(newest.counter) <= Number(before.counter);
}
function startOf(now) {
    return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
}
//# sourceMappingURL=scheme.js.map
;// CONCATENATED MODULE: ./build/src/cli/new/alembic.js


/** A revision on top of the one head. Throws `UserError` when there are several. */
function alembicRevision(history, request) {
    const [head, ...others] = history.heads;
    if (others.length > 0) {
        throw new errors/* UserError */.yo({
            what: `the history has several heads: ${history.heads.join(', ')}`,
            why: 'a new revision must know which one it stands on',
            fix: `alembic merge -m "merge heads" ${history.heads.join(' ')}`,
        });
    }
    const parent = history.migrations.find(({ id }) => id === head);
    const folder = parent ? parent.file.slice(0, parent.file.lastIndexOf('/')) : `${history.dir}/versions`;
    const revision = nextRevision(history.migrations, request.randomHex);
    const words = slug(request.words, '_');
    return [{ path: `${folder}/${revision}_${words}.py`, text: revisionText({ revision, head, request }) }];
}
/** Numbered histories go on counting; others get a random id as Alembic itself would. */
function nextRevision(migrations, randomHex) {
    const newest = migrations.at(-1)?.id ?? '';
    if (!/^\d{3,9}$/.test(newest))
        return randomHex;
    const highest = Math.max(...migrations.map(({ id }) => (/^\d+$/.test(id) ? Number(id) : 0)));
    return String(highest + 1).padStart(newest.length, '0');
}
function revisionText({ revision, head, request }) {
    const title = request.words.join(' ').replace(/["\\]/g, '');
    return `"""${title}

Revision ID: ${revision}
Revises: ${head ?? ''}
Create Date: ${request.now.toISOString().slice(0, 19).replace('T', ' ')}

"""
from alembic import op
import sqlalchemy as sa


revision = "${revision}"
down_revision = ${head === undefined ? 'None' : `"${head}"`}
branch_labels = None
depends_on = None


def upgrade():
    op.execute("")  # ${title}


def downgrade():
    op.execute("")  # the exact opposite
`;
}
//# sourceMappingURL=alembic.js.map
;// CONCATENATED MODULE: ./build/src/cli/new/javascript.js
/** The text of a node-pg-migrate migration in code, in the module form of the one before it. */
function javascriptText(extension, previous) {
    if (extension === '.ts' || extension === '.mts' || extension === '.cts')
        return typescript;
    const commonJs = extension === '.cjs' || (extension === '.js' && /\bexports\.(up|down)\b/.test(previous ?? ''));
    return commonJs ? commonJsText : esmText;
}
const typescript = `import type { MigrationBuilder } from 'node-pg-migrate';

export async function up(pgm: MigrationBuilder): Promise<void> {
  pgm.sql('');
}

export async function down(pgm: MigrationBuilder): Promise<void> {
  pgm.sql('');
}
`;
const esmText = `/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
export const up = (pgm) => {
  pgm.sql('');
};

/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
export const down = (pgm) => {
  pgm.sql('');
};
`;
const commonJsText = `/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
exports.up = (pgm) => {
  pgm.sql('');
};

/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
exports.down = (pgm) => {
  pgm.sql('');
};
`;
//# sourceMappingURL=javascript.js.map
;// CONCATENATED MODULE: ./build/src/cli/new/sections.js
/** The two directions of a migration that is one SQL file, with the markers that its runner reads. */
function sectionsText(flavor, words) {
    const up = `-- ${words}`;
    const down = '-- the exact opposite';
    switch (flavor) {
        case 'goose':
            return `-- +goose Up\n${up}\n\n-- +goose Down\n${down}\n`;
        case 'sql-migrate':
            return `-- +migrate Up\n${up}\n\n-- +migrate Down\n${down}\n`;
        case 'node-pg-migrate':
            return `-- Up Migration\n${up}\n\n-- Down Migration\n${down}\n`;
        default:
            return `-- migrate:up\n${up}\n\n-- migrate:down\n${down}\n`;
    }
}
//# sourceMappingURL=sections.js.map
;// CONCATENATED MODULE: ./build/src/cli/new/plan.js







/**
 * The files of the next migration: named as the history names its own, with both directions where the runner has
 * them. Throws `UserError` where the team's own tool must make it.
 */
function planMigration(history, request) {
    if (slug(request.words, '_') === '') {
        throw new errors/* UserError */.yo({
            what: 'the description holds no letter or digit',
            fix: 'lockkeeper new "add note to orders"',
        });
    }
    if (history.engine === 'command')
        throw ownTool('the project’s own command', 'write it as your runner expects');
    if (history.flavor === 'drizzle') {
        throw ownTool('drizzle-kit', `npx drizzle-kit generate --custom --name=${slug(request.words, '_')}`);
    }
    if (history.engine === 'alembic')
        return alembicRevision(history, request);
    return namedFiles(history, request);
}
function ownTool(tool, fix) {
    return new errors/* UserError */.yo({ what: `migrations of this project are made by ${tool}`, fix });
}
function namedFiles(history, request) {
    const place = placeOf(history);
    const scheme = nextScheme(place.names, request.now);
    if (!scheme) {
        throw new errors/* UserError */.yo({
            what: `cannot tell how the next migration is numbered after ${place.names.at(-1)?.stem}`,
            fix: `create the file in ${place.folder} by hand`,
        });
    }
    const path = external_node_path_.posix.join(place.folder, scheme.id + scheme.separator + slug(request.words, scheme.joiner));
    return filesAt(path, { history, request, scheme });
}
/** The folder that holds the migrations, and their names in the runner's order. */
function placeOf(history) {
    const names = history.migrations
        .filter(({ repeatable }) => !repeatable)
        .map((migration) => (0,naming/* migrationName */.A)(history, migration));
    const newest = names.at(-1);
    return { folder: newest ? external_node_path_.posix.dirname(newest.path) : history.dir, names };
}
function filesAt(path, { history, request, scheme }) {
    const words = request.words.join(' ').replace(/\s+/g, ' ');
    const up = `-- ${words}\n`;
    const down = '-- the exact opposite of the up\n';
    if (history.engine === 'sql-folders') {
        return [
            { path: `${path}/up.sql`, text: up },
            { path: `${path}/down.sql`, text: down },
        ];
    }
    if (history.engine === 'sql-pairs') {
        return [
            { path: `${path}.up.sql`, text: up },
            { path: `${path}.down.sql`, text: down },
        ];
    }
    if (history.flavor === 'prisma')
        return [{ path: `${path}/migration.sql`, text: up }];
    if (history.flavor === 'flyway') {
        const undo = path.replace(new RegExp(`${scheme.id}(?=__)`), scheme.id.replace(/^V/, 'U'));
        const undone = history.migrations.some(({ down: hasDown }) => hasDown !== undefined);
        return [{ path: `${path}.sql`, text: up }, ...(undone ? [{ path: `${undo}.sql`, text: down }] : [])];
    }
    const extension = external_node_path_.posix.extname(history.migrations.at(-1)?.file ?? '.sql');
    return [{ path: path + extension, text: oneFile(extension, { history, request, words }) }];
}
function oneFile(extension, { history, request, words }) {
    if (extension !== '.sql')
        return javascriptText(extension, request.previous);
    return sectionsText(history.engine === 'node-pg-migrate' ? 'node-pg-migrate' : history.flavor, words);
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/src/cli/new/run.js







/** Writes the next migration and says what it wrote. Never overwrites a file. */
const newMigration = async ({ host, services, words, ...call }) => {
    const given = call.given;
    const { repository, tree, folder, settings } = await (0,open_project/* openProject */.U)(host.cwd, given);
    const { engine, settings: engineSettings } = await (0,choose_engine/* chooseEngine */.mN)(await services.engines(), {
        tree,
        folder,
        settings,
    });
    const history = await engine.discover(tree, engineSettings);
    const newest = history.migrations.at(-1)?.file;
    const files = planMigration(history, {
        words,
        now: new Date(host.clock.now()),
        randomHex: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        previous: newest === undefined ? undefined : await (0,promises_.readFile)((0,external_node_path_.join)(repository.root, newest), 'utf8'),
    });
    for (const { path, text } of files) {
        const file = (0,external_node_path_.join)(repository.root, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await writeNew(file, text, path);
        host.print(`${path}\n`);
    }
    host.log.info('Write both directions, then run `lockkeeper check`.');
    return 'passed';
};
async function writeNew(file, text, shown) {
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: 'cannot be written, or is there already', where: { file: shown } }, { cause });
    }
}
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
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67307);



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
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67307);



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

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeReport),
/* harmony export */   f: () => (/* binding */ reportVersion)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);

/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with the verdict that its checks and its threshold give. */
function makeReport(parts) {
    return { version: reportVersion, ...parts, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVerdict */ .AU)(parts.checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nextPrefix)
/* harmony export */ });
/** The next free prefix of the same form: one number on, or this moment, and always behind `after`. */
function nextPrefix({ like, after, now }) {
    switch (like.kind) {
        case 'sequence': {
            const newest = after?.kind === 'sequence' ? after : like;
            return String(newest.number + 1).padStart(newest.text.length, '0');
        }
        case 'version':
            return nextVersion(like.text, after?.kind === 'version' ? after.parts : like.parts);
        case 'epoch': {
            const newest = after?.kind === 'epoch' ? after.moment.getTime() + (like.unit === 's' ? 1000 : 1) : 0;
            const moment = Math.max(now.getTime(), newest);
            return String(like.unit === 's' ? Math.floor(moment / 1000) : moment);
        }
        case 'calendar':
            return nextCalendar(like, after, now);
    }
}
/** `V1.4` after `V1.3`, with the separators that the name has. */
function nextVersion(text, newest) {
    const dot = text.includes('.') ? '.' : '_';
    const parts = [...newest.slice(0, -1), (newest.at(-1) ?? 0) + 1];
    return (text[0] ?? 'V') + parts.join(dot);
}
function nextCalendar(like, after, now) {
    const newest = after?.kind === 'calendar' ? after.moment : undefined;
    const hasTime = like.template.includes('hh');
    const step = like.template.includes('ss') ? 1000 : hasTime ? 60_000 : 0;
    const late = newest && newest.getTime() + step > now.getTime() ? new Date(newest.getTime() + step) : now;
    const moment = newest && !hasTime && !like.counter && sameDay(newest, late) ? dayAfter(late) : late;
    const date = fill(like.template, moment);
    if (!like.counter)
        return date;
    const taken = after?.kind === 'calendar' ? after.counter : undefined;
    const counter = String(Number(taken ?? 0) + 1).padStart(like.counter.length, '0');
    // What stands between date and number, if anything: "2025-09-22_004", "2025092204".
    const gap = like.text.slice(like.template.length, like.text.length - like.counter.length);
    return date + gap + counter;
}
function sameDay(a, b) {
    return a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);
}
function dayAfter(day) {
    return new Date(day.getTime() + 86_400_000);
}
function fill(template, moment) {
    const [date = '', time = ''] = moment.toISOString().split('T');
    const [year = '', month = '', day = ''] = date.split('-');
    return template
        .replace('YYYY', year)
        .replace('MM', month)
        .replace('DD', day)
        .replace('hh', time.slice(0, 2))
        .replace('mm', time.slice(3, 5))
        .replace('ss', time.slice(6, 8))
        .replace('SSS', time.slice(9, 12));
}
//# sourceMappingURL=next-prefix.js.map

/***/ }),

/***/ 49203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _config_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27400);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88716);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36534);
/* harmony import */ var _choose_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95273);
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41572);






/** Throws `UserError` when there are several projects and none was named. */
async function openProject(cwd, given) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(cwd, (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .workingFolder */ .gv)(cwd, given));
    const config = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(repository, given.config);
    const projects = (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .selectProjects */ .hX)((0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProjects */ .D9)(config, given), given.project);
    const [project] = (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .inRepository */ .yJ)([onlyOne(projects)], repository);
    if (!project)
        throw new Error('a project got lost on its way into the repository');
    const settings = (0,_choose_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .fromRoot */ .tc)(project.settings, project.path);
    return { repository, tree: (0,_host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTree */ .c)(repository.root), folder: project.path, settings };
}
function onlyOne(projects) {
    const [first, ...others] = projects;
    if (first && others.length === 0)
        return first;
    const names = projects.map(({ name }) => name);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `this repository has several projects: ${names.join(', ')}`,
        fix: `name one, for example --project ${names[0]}`,
    });
}
//# sourceMappingURL=open-project.js.map

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
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/config/settings.js
var settings = __webpack_require__(67307);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
;// CONCATENATED MODULE: ./build/src/config/read.js





/**
 * Reads the text of `lockkeeper.yml`; `file` is its path for messages.
 * Throws one `UserError` with every problem, each at its line.
 */
function readConfig(text, file) {
    const { raw, place } = (0,yaml_file/* readYaml */.g)(text, file);
    if (raw === null || raw === undefined)
        return file_schema/* emptyConfig */.i4;
    const result = file_schema/* configSchema */.Qn.safeParse(raw);
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => problemsOf(issue, place));
        throw new errors/* UserError */.yo(problems.sort((a, b) => a.where.line - b.where.line));
    }
    return toConfig(result.data, file);
}
function problemsOf(issue, locate) {
    if (issue.code === 'unrecognized_keys') {
        const known = issue.path[0] === 'projects' ? file_schema/* projectKeys */.gO : file_schema/* topLevelKeys */.gE;
        return issue.keys.map((key) => unknownKey(key, known, locate([...issue.path, key])));
    }
    const name = issue.path.map(String).join('.');
    const what = issue.code === 'invalid_type' && issue.path.length === 0
        ? 'must be a map of settings'
        : `\`${name}\` ${missing(issue) ? 'is missing' : issue.message}`;
    return [{ what, where: locate(issue.path) }];
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
function toConfig(raw, file) {
    const projects = (raw.projects ?? []).map((project) => ({
        name: project.name,
        path: project.path ?? project.name,
        settings: (0,file_schema/* settingsOf */.f5)(settings/* projectFields */.Do, project),
    }));
    const twice = projects.find((project, index) => projects.findIndex((p) => p.name === project.name) < index);
    if (twice) {
        throw new errors/* UserError */.yo({
            what: `two projects are called \`${twice.name}\``,
            where: { file },
            fix: 'rename one',
        });
    }
    return { settings: (0,file_schema/* settingsOf */.f5)(settings/* projectFields */.Do, raw), run: (0,file_schema/* settingsOf */.f5)(settings/* runFields */.Fz, raw), projects };
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
    const paths = Object.entries({ 'report-path': run.reportPath, 'sarif-path': run.sarifPath });
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

export const id = 462;
export const ids = [462];
export const modules = {

/***/ 30462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newMigration: () => (/* binding */ newMigration)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _migrations_new_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64808);
/* harmony import */ var _stages_checks_choose_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95273);
/* harmony import */ var _stages_checks_open_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49203);







/** Writes the next migration and says what it wrote. Never overwrites a file. */
const newMigration = async ({ host, services, words, ...call }) => {
    const given = call.given;
    const { repository, tree, folder, settings } = await (0,_stages_checks_open_project_js__WEBPACK_IMPORTED_MODULE_6__/* .openProject */ .U)(host.cwd, given);
    const { engine, settings: engineSettings } = await (0,_stages_checks_choose_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseEngine */ .mN)(await services.engines(), {
        tree,
        folder,
        settings,
    });
    const history = await engine.discover(tree, engineSettings);
    const newest = history.migrations.at(-1)?.file;
    const files = (0,_migrations_new_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planMigration */ .E)(history, {
        words,
        now: new Date(host.clock.now()),
        randomHex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'),
        previous: newest === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.root, newest), 'utf8'),
    });
    for (const { path, text } of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        await writeNew(file, text, path);
        host.print(`${path}\n`);
    }
    host.log.info('Write both directions, then run `lockkeeper check`.');
    return 'passed';
};
async function writeNew(file, text, shown) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text, { flag: 'wx' });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({ what: 'cannot be written, or is there already', where: { file: shown } }, { cause });
    }
}
//# sourceMappingURL=new.js.map

/***/ }),

/***/ 64808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ planMigration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/migrations/naming.js
var naming = __webpack_require__(51687);
// EXTERNAL MODULE: ./build/src/migrations/next-prefix.js
var next_prefix = __webpack_require__(8795);
;// CONCATENATED MODULE: ./build/src/migrations/new/scheme.js

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
;// CONCATENATED MODULE: ./build/src/migrations/new/alembic.js


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
;// CONCATENATED MODULE: ./build/src/migrations/new/javascript.js
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
;// CONCATENATED MODULE: ./build/src/migrations/new/sections.js
/** The two directions of a migration that is one SQL file, with the markers that its runner reads. */
function sectionsText(flavor, { up, down }) {
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
;// CONCATENATED MODULE: ./build/src/migrations/new/plan.js







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
    const { up, down } = textsOf(request);
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
    if (history.flavor === 'prisma') {
        const undo = { path: `${path}/down.sql`, text: down };
        return [
            { path: `${path}/migration.sql`, text: up },
            ...(request.body && goesDown(history) ? [undo] : []),
        ];
    }
    if (history.flavor === 'flyway') {
        const undo = path.replace(new RegExp(`${scheme.id}(?=__)`), scheme.id.replace(/^V/, 'U'));
        return [
            { path: `${path}.sql`, text: up },
            ...(goesDown(history) ? [{ path: `${undo}.sql`, text: down }] : []),
        ];
    }
    if (history.engine === 'sql-forward' && request.body)
        return [{ path: `${path}.sql`, text: up }];
    const extension = request.body ? '.sql' : external_node_path_.posix.extname(history.migrations.at(-1)?.file ?? '.sql');
    return [{ path: path + extension, text: oneFile(extension, history, request) }];
}
function goesDown({ migrations }) {
    return migrations.some(({ down }) => down !== undefined);
}
/** Both directions without markers. */
function textsOf({ words, body }) {
    if (body)
        return { up: `${body.up}\n`, down: `${body.down}\n` };
    return { up: `-- ${words.join(' ').replace(/\s+/g, ' ')}\n`, down: '-- the exact opposite of the up\n' };
}
function oneFile(extension, { engine, flavor }, request) {
    if (extension !== '.sql')
        return javascriptText(extension, request.previous);
    const { words, body } = request;
    return sectionsText(engine === 'node-pg-migrate' ? 'node-pg-migrate' : flavor, {
        up: body?.up ?? `-- ${words.join(' ').replace(/\s+/g, ' ')}`,
        down: body?.down ?? '-- the exact opposite',
    });
}
//# sourceMappingURL=plan.js.map

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

/***/ })

};

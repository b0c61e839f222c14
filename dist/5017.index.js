export const id = 5017;
export const ids = [5017];
export const modules = {

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ lintRules)
});

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/gates/lint/lint-rule.js
/** The place of a finding about a whole migration: its file. */
function at(migration, line = 1) {
    return { migration: migration.id, location: { file: migration.file, line } };
}
//# sourceMappingURL=lint-rule.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/revision-graph.js
/** Every migration that leads to `id`, itself included. Ends also where revisions form a circle. */
function ancestors(history, id) {
    const byId = new Map(history.migrations.map((migration) => [migration.id, migration]));
    const seen = new Set();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next) || !byId.has(next))
            continue;
        seen.add(next);
        open.push(...(byId.get(next)?.parents ?? []));
    }
    return seen;
}
/** The migrations that lie on a circle: they can never be applied, because each waits for another of them. */
function circular(migrations) {
    const rest = new Map(migrations.map((migration) => [migration.id, migration]));
    for (let before = -1; before !== rest.size;) {
        before = rest.size;
        const needed = new Set([...rest.values()].flatMap((migration) => migration.parents));
        for (const [id, migration] of rest) {
            // Off the circle: nothing in the rest comes before it, or nothing comes after it.
            if (!migration.parents.some((parent) => rest.has(parent)) || !needed.has(id))
                rest.delete(id);
        }
    }
    return [...rest.values()];
}
//# sourceMappingURL=revision-graph.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-cycle.js



const alembicCycleRule = {
    info: {
        id: 'alembic-cycle',
        title: 'Revisions build on one another in a circle',
        severity: 'error',
        why: 'None of them can run first. Alembic refuses to start, for every command and every developer.',
        bad: 'a1 with down_revision = "b2", b2 with down_revision = "a1"',
        good: 'a1 with down_revision = "ae1027a6acf", b2 with down_revision = "a1"',
        mend: 'Set the down_revision of the one that was written first to the revision it was written on.',
    },
    *check({ merged, judged }) {
        if (merged.engine !== 'alembic')
            return;
        const circle = circular(merged.migrations);
        const files = new Set(judged.map((migration) => migration.file));
        const blamed = circle.find((migration) => files.has(migration.file));
        if (!blamed)
            return;
        const ids = circle.map((migration) => (0,core_text/* printable */.g$)(migration.id));
        yield {
            ...at(blamed),
            title: ids.length === 1
                ? `${ids[0]} builds on itself`
                : `${ids.join(', ')} build on one another in a circle`,
            fix: 'set the down_revision of the first of them to the revision it was written on',
            subject: [...ids].sort().join(' '),
            related: circle
                .filter((migration) => migration !== blamed)
                .map((migration) => ({ location: { file: migration.file, line: 1 }, message: 'part of the circle' })),
        };
    },
};
//# sourceMappingURL=alembic-cycle.js.map
// EXTERNAL MODULE: ./build/src/migrations/naming.js
var naming = __webpack_require__(1687);
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-file-name.js



/** What Alembic makes by itself: twelve hexadecimal digits. */
const generated = /(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])/;
const alembicFileNameRule = {
    info: {
        id: 'alembic-file-name',
        title: 'The file name shows another revision than the file',
        severity: 'warning',
        why: 'People look a revision up by its file name. After a copied file or an edited id they open, review or delete the wrong one.',
        bad: 'ae1027a6acf0_add_note.py with revision = "b4c1d2e3f405"',
        good: 'b4c1d2e3f405_add_note.py with revision = "b4c1d2e3f405"',
        mend: 'Rename the file with the git mv that the finding shows. Alembic goes by the id in the file, so nothing else changes.',
    },
    *check(context) {
        const { history } = context;
        if (history.engine !== 'alembic')
            return;
        for (const migration of context.judged) {
            const { stem } = context.nameOf(migration);
            const shown = generated.exec(stem)?.[0];
            if (!shown || stem.includes(migration.id))
                continue;
            const moves = (0,naming/* renamed */.f)(history, migration, stem.replace(shown, migration.id));
            yield {
                ...at(migration),
                title: `the name shows ${shown}, the file holds revision ${(0,core_text/* printable */.g$)(migration.id)}`,
                fix: moves.map(([from, to]) => `git mv -- ${(0,core_text/* shellWord */.r7)(from)} ${(0,core_text/* shellWord */.r7)(to)}`).join('\n'),
                subject: shown,
            };
        }
    },
};
//# sourceMappingURL=alembic-file-name.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/python-code.js
/**
 * Python source with strings and comments blanked out: same length, same lines, so that a search finds code only
 * and positions stay true.
 */
function pythonCodeOnly(source) {
    const token = /#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;
    return source.replace(token, (text) => text.replace(/[^\n]/g, ' '));
}
/** Lines, from 1, on which a function of that name is called. */
function callLines(source, name) {
    const code = pythonCodeOnly(source);
    const calls = code.matchAll(new RegExp(`(?<!def\\s)(?<![\\w])${name}\\s*\\(`, 'g'));
    return [...calls].map((call) => code.slice(0, call.index).split('\n').length);
}
/** The line, from 1, on which a module assigns a name: `down_revision = ...`. */
function assignmentLine(source, name) {
    const found = new RegExp(`^${name}\\s*(?::[^=\\n]+)?=`, 'm').exec(source);
    return found ? source.slice(0, found.index).split('\n').length : undefined;
}
//# sourceMappingURL=python-code.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-heads.js




const alembicHeadsRule = {
    info: {
        id: 'alembic-heads',
        title: 'There would be more than one head',
        severity: 'error',
        why: 'With two heads "alembic upgrade head" stops with an error, in the middle of the release. It happens when two branches build on the same revision: each is fine alone, and merged they are not.',
        bad: 'a1 (down_revision = "base") on main, b2 (down_revision = "base") on the branch',
        good: 'b2 with down_revision = "a1"',
        mend: 'Let the first new revision build on the head of the base branch by editing its down_revision, or add a merge revision with the command that the finding shows.',
    },
    async check(context) {
        const { merged, base, judged } = context;
        if (merged.engine !== 'alembic' || merged.heads.length <= 1)
            return [];
        // A history that already has several heads on purpose (branch labels) is judged by what the change adds.
        if (context.scope === 'new' && merged.heads.length <= (base?.heads.length ?? 1))
            return [];
        const files = new Set(judged.map((migration) => migration.file));
        const heads = merged.migrations.filter((migration) => merged.heads.includes(migration.id));
        const ours = heads.filter((head) => files.has(head.file));
        const theirs = heads.filter((head) => !files.has(head.file));
        const blamed = ours.length > 0 ? ours : heads;
        const [first, ...others] = [...theirs, ...blamed.filter((head) => !theirs.includes(head))];
        if (!first)
            return [];
        return Promise.all(others.filter((head) => blamed.includes(head)).map((head) => twoHeads(context, first, head)));
    },
};
async function twoHeads(context, theirs, ours) {
    const command = context.history.flavor === 'flask-migrate' ? 'flask db merge' : 'alembic merge';
    const merge = `${command} -m "merge heads" ${(0,core_text/* shellWord */.r7)(theirs.id)} ${(0,core_text/* shellWord */.r7)(ours.id)}`;
    const root = firstNew(context, ours);
    const edit = root && (await editOf(context, root, theirs));
    return {
        ...at(root ?? ours, edit?.line),
        title: `two heads: ${(0,core_text/* printable */.g$)(theirs.file)} and ${(0,core_text/* printable */.g$)(ours.file)}`,
        detail: `Merged with ${context.baseTree?.label ?? 'the base'}, revisions ${(0,core_text/* printable */.g$)(theirs.id)} and ${(0,core_text/* printable */.g$)(ours.id)} both have no successor, so "upgrade head" stops.`,
        fix: edit ? `${edit.text}\nor: ${merge}` : merge,
        subject: ours.id,
        related: [{ location: { file: theirs.file, line: 1 }, message: 'the other head' }],
    };
}
/** The first revision of the change on the way to its head: the one that should build on the base's head. */
function firstNew(context, head) {
    const leading = ancestors(context.merged, head.id);
    return context.comparison.added.find((migration) => leading.has(migration.id) && migration.parents.length <= 1);
}
async function editOf(context, root, theirs) {
    const line = assignmentLine(await context.tree.read(root.file), 'down_revision') ?? 1;
    return { line, text: `${(0,core_text/* printable */.g$)(root.file)}:${line}: down_revision = "${(0,core_text/* printable */.g$)(theirs.id)}"` };
}
//# sourceMappingURL=alembic-heads.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-id-length.js


/** `alembic_version.version_num` is `VARCHAR(32)` unless the project widened it. */
const longest = 32;
const alembicIdLengthRule = {
    info: {
        id: 'alembic-id-length',
        title: 'The revision id is too long for the version table',
        severity: 'error',
        why: 'Alembic stores the id in a column of 32 characters. The migration itself runs, then storing the id fails, and the release stops with "value too long for type character varying(32)".',
        bad: 'revision = "20250922_add_a_note_to_every_order_line"',
        good: 'revision = "20250922_add_note"',
        mend: 'Shorten the id to 32 characters, in the file, in its name and where it is a down_revision. Where the project widened the column, switch the rule off.',
    },
    *check({ history, judged }) {
        if (history.engine !== 'alembic')
            return;
        for (const migration of judged) {
            if (migration.id.length <= longest)
                continue;
            yield {
                ...at(migration),
                title: `the revision id ${(0,core_text/* printable */.g$)(migration.id)} has ${migration.id.length} characters; ${longest} fit`,
                fix: `shorten it: revision = "${(0,core_text/* printable */.g$)(migration.id.slice(0, longest))}"`,
                subject: migration.id,
            };
        }
    },
};
//# sourceMappingURL=alembic-id-length.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-missing-parent.js



const alembicMissingParentRule = {
    info: {
        id: 'alembic-missing-parent',
        title: 'A revision builds on one that does not exist',
        severity: 'error',
        why: 'Alembic cannot read the history at all: every command fails with a KeyError. The file was not committed, was deleted, or the id has a slip.',
        bad: 'down_revision = "deadbeef0000"   (no such file)',
        good: 'down_revision = "ae1027a6acf"',
        mend: 'Commit the missing file, or set down_revision to the head of the base branch.',
    },
    async check({ merged, judged, tree }) {
        if (merged.engine !== 'alembic')
            return [];
        const ids = new Set(merged.migrations.map((migration) => migration.id));
        const found = judged.flatMap((migration) => migration.parents.filter((parent) => !ids.has(parent)).map((parent) => ({ migration, parent })));
        return Promise.all(found.map(async ({ migration, parent }) => ({
            ...at(migration, assignmentLine(await tree.read(migration.file), 'down_revision')),
            title: `${(0,core_text/* printable */.g$)(migration.id)} builds on ${(0,core_text/* printable */.g$)(parent)}, which does not exist`,
            fix: `commit the file of ${(0,core_text/* printable */.g$)(parent)}, or set down_revision = ${headOf(merged.heads, migration.id)}`,
            subject: parent,
        })));
    },
};
function headOf(heads, own) {
    const head = heads.find((id) => id !== own);
    return head ? `"${(0,core_text/* printable */.g$)(head)}"` : 'to the revision it was written on';
}
//# sourceMappingURL=alembic-missing-parent.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-pass-downgrade.js

const alembicPassDowngradeRule = {
    info: {
        id: 'alembic-pass-downgrade',
        title: 'The downgrade only passes',
        severity: 'error',
        why: 'Alembic records that it went down while everything is still there, and the next upgrade fails because it already exists. An honest error is better than a step that lies.',
        bad: 'def downgrade():\n    pass',
        good: 'def downgrade():\n    op.drop_column("orders", "note")',
        mend: 'Write what undoes the upgrade, or raise NotImplementedError("why it cannot be undone").',
    },
    *check(context) {
        if (context.history.engine !== 'alembic')
            return;
        for (const migration of context.judged) {
            const { up, down } = migration;
            if (!down?.empty || up?.empty || migration.irreversible || migration.notRun)
                continue;
            yield {
                migration: migration.id,
                location: down.location,
                title: `downgrade() of ${(0,core_text/* printable */.g$)(migration.id)} does nothing`,
                fix: 'write what undoes upgrade(), or raise NotImplementedError("why it cannot be undone")',
                subject: 'down',
            };
        }
    },
};
//# sourceMappingURL=alembic-pass-downgrade.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/alembic-roots.js


const alembicRootsRule = {
    info: {
        id: 'alembic-roots',
        title: 'There is more than one first revision',
        severity: 'error',
        why: 'A revision without down_revision begins a history of its own. Nearly always its down_revision was lost, and it then runs before the tables it needs.',
        bad: 'down_revision = None',
        good: 'down_revision = "ae1027a6acf"',
        mend: 'Set down_revision to the head it was written on. For a second history on purpose (branch labels) suppress the rule in its first revision.',
    },
    *check(context) {
        const { merged, judged } = context;
        if (merged.engine !== 'alembic')
            return;
        const roots = merged.migrations.filter((migration) => migration.parents.length === 0);
        const files = new Set(judged.map((migration) => migration.file));
        const old = roots.filter((root) => !files.has(root.file));
        const [first, ...others] = [...old, ...roots.filter((root) => files.has(root.file))];
        for (const root of others.filter((other) => files.has(other.file))) {
            yield {
                ...at(root),
                title: `${(0,core_text/* printable */.g$)(root.id)} has no down_revision, and neither has ${(0,core_text/* printable */.g$)(first?.id ?? '')}`,
                fix: `set down_revision in ${(0,core_text/* printable */.g$)(root.file)} to the revision it builds on`,
                subject: root.id,
                related: first ? [{ location: { file: first.file, line: 1 }, message: 'the first revision' }] : [],
            };
        }
    },
};
//# sourceMappingURL=alembic-roots.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/create-all.js

const createAllRule = {
    info: {
        id: 'create-all',
        title: 'Production code creates tables without a migration',
        severity: 'off',
        why: 'create_all() makes the tables that are missing and never changes those that exist. The schema then comes from two places, migrations fail on tables that are already there, and no two databases are alike.',
        bad: 'Base.metadata.create_all(engine)   # in app/main.py',
        good: 'alembic upgrade head   # before the release',
        mend: 'Remove the call and write a migration. Tests may keep it: files under tests/, test_*.py and conftest.py are not looked at.',
    },
    async check(context) {
        const files = (await context.tree.files('')).filter((path) => isProduction(path) && context.isJudgedFile(path));
        const found = await Promise.all(files.map((file) => callsIn(context, file)));
        return found.flat();
    },
};
function isProduction(path) {
    if (!path.endsWith('.py'))
        return false;
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return (!parts.some((part) => part === 'tests' || part === 'test') &&
        !/^(?:test_.*|.*_test|conftest)\.py$/.test(name));
}
async function callsIn(context, file) {
    const text = await context.tree.read(file);
    if (!text.includes('create_all'))
        return [];
    return callLines(text, 'create_all').map((line, index) => ({
        location: { file, line },
        title: 'create_all() makes tables that no migration knows',
        fix: 'remove the call and write a migration; in a test, move it under tests/',
        subject: `create_all ${index + 1}`,
    }));
}
//# sourceMappingURL=create-all.js.map
// EXTERNAL MODULE: ./build/src/migrations/comparison.js
var comparison = __webpack_require__(5408);
// EXTERNAL MODULE: ./build/src/migrations/next-prefix.js
var next_prefix = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/migrations/prefix.js
var migrations_prefix = __webpack_require__(5276);
;// CONCATENATED MODULE: ./build/src/gates/lint/places.js





/** How many commands one finding shows. */
const mostCommands = 40;
/** The migrations at the tip of the base that keep their place after the merge, in the runner's order. */
function baseInOrder(context) {
    const key = (0,comparison/* keysIn */.q7)(context.merged);
    const onBase = new Set(context.base?.migrations.map(key));
    return context.merged.migrations.filter((migration) => onBase.has(key(migration)) && !migration.repeatable);
}
/** Finds the migration on the base whose number another has too. Days alone are no numbers: a day may have several. */
function placesTaken(context) {
    const taken = new Map();
    const gone = new Set([
        ...context.comparison.deleted,
        ...context.comparison.kept.flatMap(({ head, base }) => (head.file === base.file ? [] : [base])),
    ]);
    for (const migration of context.base?.migrations ?? []) {
        if (gone.has(migration))
            continue;
        const key = placeKey(context, migration);
        if (key !== undefined && !taken.has(key))
            taken.set(key, migration);
    }
    return (migration) => {
        const other = taken.get(placeKey(context, migration) ?? '');
        return other && other.file !== migration.file ? other : undefined;
    };
}
/**
 * Finds the file whose number a migration takes although it was on the base once and was deleted there. Where more
 * was deleted than is left, the history was squashed and counts anew.
 */
function placesUsedBefore(context) {
    const used = new Map();
    for (const file of context.removed) {
        const key = placeKey(context, { id: '', file });
        if (key !== undefined && !used.has(key))
            used.set(key, file);
    }
    if (used.size > (context.base?.migrations.length ?? 0))
        return () => undefined;
    return (migration) => {
        const file = used.get(placeKey(context, migration) ?? '');
        const isBack = file !== undefined && stemOf(context, { id: '', file }) === stemOf(context, migration);
        return isBack ? undefined : file;
    };
}
function stemOf({ history }, migration) {
    return (0,naming/* migrationName */.A)(history, migration).stem;
}
/** Two migrations with the same key want the same place; undefined for a name that claims none of its own. */
function placeKey(context, migration) {
    if (migration.repeatable)
        return undefined;
    const { prefix, stem } = (0,naming/* migrationName */.A)(context.history, migration);
    switch (prefix?.kind) {
        case 'sequence':
            return `sequence ${prefix.number}`;
        case 'version':
            // An undo `U2__x` shares the number of its `V2__x`.
            return `version ${stem[0]} ${prefix.parts.join('.')}`;
        case 'epoch':
            return `epoch ${prefix.text}`;
        case 'calendar':
            return prefix.template.includes('hh') || prefix.counter ? `calendar ${prefix.text}` : undefined;
        default:
            return undefined;
    }
}
/**
 * The commands that give every migration of the change a place behind the newest on the base, in their own order.
 * Undefined where names carry no place.
 */
function moveCommands(context) {
    if (context.history.flavor === 'drizzle')
        return drizzleSteps(context);
    let after = newestPrefix(context);
    const moves = [];
    for (const migration of context.comparison.added) {
        const name = context.nameOf(migration);
        // The newest on the base sets the form: behind timestamps, no number comes last.
        const like = after ?? name.prefix;
        if (!like || migration.repeatable)
            continue;
        const prefix = (0,next_prefix/* nextPrefix */.i)({ like, after, now: context.now });
        after =
            (0,migrations_prefix/* readPrefix */.f)(`${prefix}_x`, context.history.flavor) ??
                (0,migrations_prefix/* readPrefix */.f)(prefix, context.history.flavor) ??
                after;
        const stem = prefix + (name.separator || '_') + name.description;
        moves.push(...(0,naming/* renamed */.f)(context.history, migration, stem).filter(([from, to]) => from !== to));
    }
    if (moves.length === 0)
        return undefined;
    // Last first, so that no command meets a name that the next one is about to free.
    const commands = moves.reverse().map(([from, to]) => `git mv -- ${(0,core_text/* shellWord */.r7)(from)} ${(0,core_text/* shellWord */.r7)(to)}`);
    const more = commands.length - mostCommands;
    return [...commands.slice(0, mostCommands), ...(more > 0 ? [`and ${more} more in the same way`] : [])].join('\n');
}
/** A journal and a snapshot go with each file, so the tool itself must make it again. */
function drizzleSteps({ history, baseTree }) {
    const meta = (0,core_text/* shellWord */.r7)(`${history.dir}/meta`);
    const restore = `git restore --source=${(0,core_text/* shellWord */.r7)(baseTree?.label ?? 'origin/main')} -- ${meta}`;
    return `git rm the new .sql files and their snapshots\n${restore}\nnpx drizzle-kit generate`;
}
/** The newest on the base; a number that was used and deleted there is behind us too. */
function newestPrefix(context) {
    const prefixOf = (migration) => (0,naming/* migrationName */.A)(context.history, migration).prefix;
    const newest = baseInOrder(context)
        .map(prefixOf)
        .findLast((prefix) => prefix !== undefined);
    if (newest?.kind !== 'sequence')
        return newest;
    const usedBefore = placesUsedBefore(context);
    const used = context.comparison.added.flatMap((migration) => usedBefore(migration) ?? []);
    return used
        .map((file) => prefixOf({ id: '', file }))
        .reduce((most, prefix) => prefix?.kind === 'sequence' && most.kind === 'sequence' && prefix.number > most.number
        ? prefix
        : most, newest);
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/duplicate-id.js



const duplicateIdRule = {
    info: {
        id: 'duplicate-id',
        title: 'Two migrations have one id',
        severity: 'error',
        why: 'A runner remembers a migration by its id. Of two with the same one it applies one and takes the other for done, or refuses to start; which one may differ from machine to machine.',
        bad: '0042_add_note.up.sql and 0042_add_total.up.sql',
        good: '0042_add_note.up.sql and 0043_add_total.up.sql',
        mend: 'Give the younger one a new number with git mv, or a new revision id in Alembic.',
    },
    *check(context) {
        const firsts = new Map();
        const commands = moveCommands(context);
        const judged = new Set(context.judged);
        // Those of the base come first, so that the change's own migration is the one to blame.
        const all = [...context.history.migrations].sort((a, b) => Number(context.isAdded(a)) - Number(context.isAdded(b)));
        for (const migration of all) {
            const first = firsts.get(migration.id);
            if (!first)
                firsts.set(migration.id, migration);
            if (!first || !judged.has(migration) || isTaken(first, migration))
                continue;
            yield {
                ...at(migration),
                title: `the id ${(0,core_text/* printable */.g$)(migration.id)} is also that of ${(0,core_text/* printable */.g$)(first.file)}`,
                fix: fix(context.history.engine === 'alembic' ? undefined : commands),
                subject: migration.file,
                related: [{ location: { file: first.file, line: 1 }, message: 'has the same id' }],
            };
        }
        /** A number that the base holds is told by `number-taken`. */
        function isTaken(first, migration) {
            const names = context.history.engine !== 'alembic' && context.nameOf(migration).prefix !== undefined;
            return names && !context.isAdded(first) && context.isAdded(migration);
        }
    },
};
function fix(commands) {
    return commands ?? 'give it another id: in Alembic a new revision = "..." and the same id in its file name';
}
//# sourceMappingURL=duplicate-id.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/empty-down.js

const emptyDownRule = {
    info: {
        id: 'empty-down',
        title: 'The down does nothing',
        severity: 'error',
        why: 'The runner reports that it went down, and nothing has changed: the next up then fails because everything is already there. That is worse than no down, because it looks like one.',
        bad: '-- migrate:down\n-- nothing to do',
        good: '-- migrate:down\nalter table orders drop column note;',
        mend: 'Write what undoes the up. Where nothing can, say why in the file: -- lockkeeper: irreversible: <why>',
    },
    *check(context) {
        if (context.history.engine === 'alembic')
            return;
        for (const migration of context.judged) {
            const { up, down } = migration;
            if (!down?.empty || up?.empty || migration.irreversible || migration.notRun)
                continue;
            yield {
                migration: migration.id,
                location: down.location,
                title: `the down of ${(0,core_text/* printable */.g$)(context.titleOf(migration))} is empty`,
                fix: 'write what undoes the up, or say why nothing can: -- lockkeeper: irreversible: <why>',
                subject: 'down',
            };
        }
    },
};
//# sourceMappingURL=empty-down.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/history-deleted.js


const historyDeletedRule = {
    needsBase: true,
    info: {
        id: 'history-deleted',
        title: 'A migration that is already on the base branch was deleted',
        severity: 'error',
        why: 'Databases keep what it did, and new ones will not get it. Many runners stop when one that has run is missing, and nobody can run its down any more.',
        bad: 'git rm 0041_orders.up.sql',
        good: 'a new 0042_drop_orders.up.sql that undoes it',
        mend: 'Restore it with the git restore that the finding shows and undo what it did in a new migration. When old migrations are squashed on purpose, put the findings into the baseline or set this rule to notice for that change.',
    },
    *check(context) {
        for (const migration of context.comparison.deleted) {
            const label = context.baseTree?.label ?? 'the base branch';
            yield {
                ...at(migration),
                title: `${(0,core_text/* printable */.g$)(migration.file)} is on ${label} and was deleted`,
                detail: 'Databases that have run it keep what it did; new ones will not get it.',
                fix: `git restore --source=${(0,core_text/* shellWord */.r7)(label)} -- ${migration.files.map(core_text/* shellWord */.r7).join(' ')}`,
                subject: migration.file,
            };
        }
    },
};
//# sourceMappingURL=history-deleted.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/history-edited.js

const historyEditedRule = {
    needsBase: true,
    info: {
        id: 'history-edited',
        title: 'A migration that is already on the base branch was edited',
        severity: 'error',
        why: 'Databases that have run it will not run it again: from now on new databases differ from the old ones. Runners that keep checksums refuse to start. That holds for blanks and comments too, and for the down.',
        bad: 'editing migrations/0041_orders.up.sql weeks after it was merged',
        good: 'a new migrations/0042_orders_note.up.sql that makes the change',
        mend: 'Restore the file with the git restore that the finding shows and write a new migration. Where it has not run anywhere yet, suppress the rule in the file with that as the reason.',
    },
    async check(context) {
        // A home-made runner keeps its migrations where it likes, also all in one program that must change.
        if (context.history.engine === 'command')
            return [];
        const found = await Promise.all(context.comparison.kept.map((kept) => editedFiles(context, kept)));
        return found.flat();
    },
};
async function editedFiles(context, { head, base }) {
    const { baseTree, changes } = context;
    if (!baseTree)
        return [];
    const findings = [];
    for (const file of base.files) {
        const change = changes?.find((one) => (one.from ?? one.path) === file);
        if (changes && !change)
            continue;
        const now = change?.status === 'renamed' ? change.path : file;
        const gone = change?.status === 'deleted' || (!changes && !head.files.includes(now));
        const line = gone ? 1 : await firstDifference(context, now, file);
        if (line === undefined)
            continue;
        findings.push({
            migration: head.id,
            location: gone ? { file: head.file, line: 1 } : { file: now, line },
            title: gone
                ? `${(0,core_text/* printable */.g$)(file)} of a migration that is on ${baseTree.label} was deleted`
                : `${(0,core_text/* printable */.g$)(now)} is already on ${baseTree.label} and was edited`,
            detail: 'Databases that have run it will not run it again, so they will differ from new ones.',
            fix: `git restore --source=${(0,core_text/* shellWord */.r7)(baseTree.label)} -- ${(0,core_text/* shellWord */.r7)(file)}\nthen put the change into a new migration`,
            subject: file,
        });
    }
    return findings;
}
/** The first line in which the two versions differ; undefined when they do not. */
async function firstDifference(context, now, file) {
    const [mine, theirs] = await Promise.all([context.tree.read(now), context.baseTree?.read(file)]);
    if (theirs === undefined || mine === theirs)
        return undefined;
    const [ours, old] = [mine.split('\n'), theirs.split('\n')];
    const line = ours.findIndex((text, index) => text !== old[index]);
    return line === -1 ? Math.max(ours.length, 1) : line + 1;
}
//# sourceMappingURL=history-edited.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/history-renamed.js



const historyRenamedRule = {
    needsBase: true,
    info: {
        id: 'history-renamed',
        title: 'A migration that is already on the base branch was renamed',
        severity: 'error',
        why: 'Runners remember what has run by name or number. Under its new name the migration runs a second time, or the runner stops because one that has run is missing.',
        bad: 'git mv 0041_orders.up.sql 0041_create_orders.up.sql',
        good: 'leaving the name as it was merged',
        mend: 'Rename it back with the git mv that the finding shows.',
    },
    *check(context) {
        const { base, history } = context;
        if (!base)
            return;
        for (const kept of context.comparison.kept) {
            const now = context.nameOf(kept.head);
            const before = (0,naming/* migrationName */.A)(base, kept.base);
            const isSame = history.engine === 'alembic' ? kept.head.id === kept.base.id : now.stem === before.stem;
            // A new id in the same file is an edit.
            if (isSame || now.path === before.path)
                continue;
            yield {
                ...at(kept.head),
                title: `was called ${(0,core_text/* printable */.g$)(before.path)} on ${context.baseTree?.label ?? 'the base branch'}`,
                detail: 'A database that has run it under its old name runs it again, or refuses to go on.',
                fix: `git mv -- ${(0,core_text/* shellWord */.r7)(now.path)} ${(0,core_text/* shellWord */.r7)(before.path)}`,
                subject: before.path,
            };
        }
    },
};
//# sourceMappingURL=history-renamed.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/irreversible-without-reason.js

const irreversibleWithoutReasonRule = {
    info: {
        id: 'irreversible-without-reason',
        title: 'The down is declared impossible without a reason',
        severity: 'error',
        why: 'Whoever must undo a release needs to know what stands in the way: data that is gone, a lock that is too long, or only that nobody wrote it.',
        bad: 'def downgrade():\n    raise NotImplementedError',
        good: 'def downgrade():\n    raise NotImplementedError("the merged rows cannot be told apart")',
        mend: 'Give the reason: -- lockkeeper: irreversible: <why> in SQL and JavaScript (with //), a text in NotImplementedError in Alembic.',
    },
    *check(context) {
        for (const migration of context.judged) {
            if (!migration.irreversible || migration.irreversible.reason?.trim())
                continue;
            yield {
                migration: migration.id,
                location: migration.irreversible.location,
                title: `${(0,core_text/* printable */.g$)(context.titleOf(migration))} is declared irreversible and does not say why`,
                fix: reasonFix(context.history.engine, migration.file),
                subject: 'irreversible',
            };
        }
    },
};
function reasonFix(engine, file) {
    if (engine === 'alembic')
        return 'raise NotImplementedError("why it cannot be undone")';
    return `${/\.[cm]?[jt]s$/.test(file) ? '//' : '--'} lockkeeper: irreversible: why it cannot be undone`;
}
//# sourceMappingURL=irreversible-without-reason.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/boot-files.js
/** What runs when a web process starts, by the file that says so. */
const bootReaders = [
    [/(?:^|\/)Procfile[^/]*$/, (lines) => matching(lines, /^web\s*:(.*)/)],
    [/(?:^|\/)(?:(?:Dockerfile|Containerfile)[^/]*|[^/]+\.Dockerfile)$/, (lines) => instructions(lines)],
    [
        /(?:^|\/)(?:render\.ya?ml|railway\.(?:json|toml))$/,
        (lines) => settings(lines, /startCommand|dockerCommand/),
    ],
    [/(?:^|\/)render\.ya?ml$/, (lines) => switches(lines)],
    [
        /(?:^|\/)(?:docker-)?(?:start|entrypoint|entry|boot|prestart|startup|run|serve)[^/]*\.(?:sh|bash)$/,
        (lines) => script(lines),
    ],
    [/(?:^|\/)package\.json$/, (lines) => matching(lines, /^\s*"(?:pre)?start(?::prod(?:uction)?)?"\s*:(.*)/)],
];
/** What a platform runs once before the new version takes over. */
const releaseReaders = [
    [/(?:^|\/)Procfile[^/]*$/, (lines) => matching(lines, /^release\s*:(.*)/)],
    [/(?:^|\/)(?:render\.ya?ml|railway\.(?:json|toml))$/, (lines) => settings(lines, /preDeployCommand/)],
    [/(?:^|\/)fly\.toml$/, (lines) => settings(lines, /release_command/)],
    [/(?:^|\/)heroku\.ya?ml$/, (lines) => matching(lines, /^\s*release\s*:(.*)/)],
];
/** Everything that runs when the web process starts. */
function bootCommands(tree, accept) {
    return readWith(bootReaders, tree, accept);
}
/** Every release step that a platform's file declares. */
function releaseCommands(tree) {
    return readWith(releaseReaders, tree, () => true);
}
/** The files in which a release step could be declared. */
async function platformFiles(tree) {
    const files = await tree.files('');
    return files.filter((path) => releaseReaders.some(([pattern]) => pattern.test(path)));
}
async function readWith(readers, tree, accept) {
    const wanted = (await tree.files('')).filter(accept);
    const found = await Promise.all(wanted.map(async (file) => {
        const fitting = readers.filter(([pattern]) => pattern.test(file));
        if (fitting.length === 0)
            return [];
        const lines = (await tree.read(file)).split(/\r?\n/);
        return fitting.flatMap(([, read]) => read(lines).map(([line, text]) => ({ file, line, text })));
    }));
    return found.flat();
}
function matching(lines, pattern) {
    return lines.flatMap((line, index) => {
        const text = pattern.exec(line)?.[1]?.trim();
        return text ? [[index + 1, text]] : [];
    });
}
/** `CMD` and `ENTRYPOINT` with the lines that a backslash joins. */
function instructions(lines) {
    return lines.flatMap((line, index) => {
        if (!/^\s*(?:CMD|ENTRYPOINT)\s/i.test(line))
            return [];
        let end = index;
        while (/\\\s*$/.test(lines[end] ?? ''))
            end += 1;
        // The array form puts a comma and quotes between words: take them away to read it as one line.
        return [
            [
                index + 1,
                lines
                    .slice(index, end + 1)
                    .join(' ')
                    .replace(/["',\\[\]]+/g, ' '),
            ],
        ];
    });
}
/** `key: value`, `"key": "value"`, `key = "value"`, also with the value in an indented block below. */
function settings(lines, keys) {
    const pattern = new RegExp(`^(\\s*)-?\\s*"?(?:${keys.source})"?\\s*[:=]\\s*(.*)$`);
    return lines.flatMap((line, index) => {
        const [, indent, value] = pattern.exec(line) ?? [];
        if (indent === undefined || value === undefined || line.trim().startsWith('#'))
            return [];
        const isBlock = /^(?:[|>][-+]?\s*|\[\s*|)$/.test(value);
        const block = isBlock ? below(lines, index, indent.length) : '';
        const text = `${isBlock ? '' : value} ${block}`.trim();
        return text === '' || /^["']{2},?$/.test(text) ? [] : [[index + 1, text]];
    });
}
function below(lines, index, indent) {
    const end = lines.findIndex((line, at) => at > index && line.trim() !== '' && line.search(/\S/) <= indent);
    return lines.slice(index + 1, end === -1 ? undefined : end).join(' ');
}
/** Flags such as `RUN_ALEMBIC: 1` that make the application migrate by itself. */
function switches(lines) {
    return lines.flatMap((line, index) => {
        const key = /^\s*-?\s*key\s*:\s*["']?((?:[A-Z0-9]+_)*(?:RUN|AUTO|APPLY)(?:_[A-Z0-9]+)*_(?:ALEMBIC|MIGRATIONS?|MIGRATE)(?:_[A-Z0-9]+)*)/.exec(line)?.[1];
        const value = /^\s*value\s*:\s*["']?(\w+)/.exec(lines[index + 1] ?? '')?.[1];
        return key && value && /^(?:1|true|yes|on)$/i.test(value)
            ? [[index + 1, `${key}=${value}`]]
            : [];
    });
}
function script(lines) {
    return lines.flatMap((line, index) => /^\s*(?:#|$)/.test(line) ? [] : [[index + 1, line.trim()]]);
}
//# sourceMappingURL=boot-files.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/migrations-on-boot.js


/** Commands that apply migrations, as they stand in start commands. */
const migrates = new RegExp([
    'alembic\\b.*\\bupgrade',
    'flask\\s+db\\s+upgrade',
    'prisma\\s+(?:migrate\\s+deploy|db\\s+push)',
    'knex\\b.*\\bmigrate:(?:latest|up)',
    'node-pg-migrate\\b.*\\bup',
    '(?:npm|pnpm|yarn|bun)\\s+(?:run\\s+)?(?:db:)?migrat\\S*',
    'sequelize\\S*\\s+db:migrate',
    'typeorm\\b.*\\bmigration:run',
    'drizzle-kit\\s+(?:migrate|push)',
    'dbmate\\b.*\\b(?:up|migrate)\\b',
    'goose\\b.*\\bup',
    '\\bmigrate\\b.*\\s-(?:path|source|database)\\b.*\\bup\\b',
    'sql-migrate\\s+up',
    'diesel\\s+migration\\s+run',
    'sqlx\\s+migrate\\s+run',
    'flyway\\b.*\\bmigrate',
    'atlas\\s+migrate\\s+apply',
    '(?:rails|rake)\\s+db:(?:migrate|prepare)',
    'manage\\.py\\s+migrate',
    'ecto\\.migrate',
    '^(?:[A-Z0-9]+_)*(?:RUN|AUTO|APPLY)_\\S*=(?:1|true|yes|on)$',
].join('|'), 'i');
const migrationsOnBootRule = {
    info: {
        id: 'migrations-on-boot',
        title: 'The web process runs migrations when it starts',
        severity: 'off',
        why: 'Every instance that starts runs them, several at once, and again at each restart. A slow migration makes the health check fail, so the platform kills it half-way; a broken one takes the site down instead of stopping the release.',
        bad: 'web: alembic upgrade head && gunicorn app:app',
        good: 'release: alembic upgrade head\nweb: gunicorn app:app',
        mend: 'Move the command to the step that the platform runs once before the release: preDeployCommand, release: or release_command.',
    },
    async check(context) {
        const commands = await bootCommands(context.tree, context.isJudgedFile);
        return commands
            .filter((command) => migrates.test(command.text))
            .map((command) => ({
            location: { file: command.file, line: command.line },
            title: `the web process migrates when it starts: ${(0,core_text/* printable */.g$)(command.text).slice(0, 120)}`,
            fix: 'move the command to preDeployCommand (Render, Railway), release: (Procfile) or release_command (Fly)',
            subject: command.text,
        }));
    },
};
//# sourceMappingURL=migrations-on-boot.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/missing-down.js


const missingDownRule = {
    info: {
        id: 'missing-down',
        title: 'There is no way down',
        severity: 'error',
        why: 'When a release goes wrong, the way back must exist and must have been tried. Written in the middle of an outage it is written wrong.',
        bad: 'migrations/0042_add_note.up.sql alone',
        good: 'migrations/0042_add_note.up.sql and migrations/0042_add_note.down.sql',
        mend: 'Write the down. Where there can be none, say why in the file: -- lockkeeper: irreversible: <why>',
    },
    *check(context) {
        if (!hasDowns(context))
            return;
        for (const migration of context.judged) {
            if (migration.down || !migration.up || migration.irreversible)
                continue;
            if (migration.notRun || migration.repeatable)
                continue;
            yield {
                ...at(migration),
                title: `${(0,core_text/* printable */.g$)(context.titleOf(migration))} has no down`,
                fix: `${howToAdd(context, migration)}, or say why there is none: ${irreversible(context)}`,
                subject: 'down',
            };
        }
    },
};
/** Up-only layouts have none by nature; a command of the project's own has them when any migration does. */
function hasDowns({ history, merged }) {
    if (history.engine === 'sql-forward')
        return false;
    return history.engine !== 'command' || merged.migrations.some((migration) => migration.down);
}
function howToAdd({ history }, { file }) {
    switch (history.engine) {
        case 'sql-pairs':
            return `write ${(0,core_text/* printable */.g$)(file.replace(/\.up\.sql$/, '.down.sql'))}`;
        case 'sql-folders':
            return `write ${(0,core_text/* printable */.g$)(file.replace(/up\.sql$/, 'down.sql'))}`;
        case 'alembic':
            return 'write def downgrade()';
        case 'node-pg-migrate':
            return file.endsWith('.sql') ? 'add a section "-- Down Migration"' : 'export a function down';
        default:
            return `add a section "${sectionMarker[history.flavor] ?? 'down'}"`;
    }
}
const sectionMarker = {
    dbmate: '-- migrate:down',
    goose: '-- +goose Down',
    'sql-migrate': '-- +migrate Down',
    'node-pg-migrate': '-- Down Migration',
};
function irreversible({ history }) {
    return history.engine === 'alembic'
        ? 'raise NotImplementedError("why") in downgrade()'
        : '-- lockkeeper: irreversible: <why>';
}
//# sourceMappingURL=missing-down.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/missing-up.js


const missingUpRule = {
    info: {
        id: 'missing-up',
        title: 'There is a down without an up',
        severity: 'error',
        why: 'A down alone undoes something that no file does: the up was lost, or one of the two names has a slip in it and the runner does not see a pair.',
        bad: 'migrations/0042_add_note.down.sql beside migrations/0042_add_notes.up.sql',
        good: 'migrations/0042_add_note.down.sql beside migrations/0042_add_note.up.sql',
        mend: 'Add the up, correct the name with git mv, or delete the down.',
    },
    *check(context) {
        for (const migration of context.judged) {
            if (migration.up || migration.notRun)
                continue;
            yield {
                ...at(migration),
                title: `${(0,core_text/* printable */.g$)(migration.file)} has no up`,
                fix: 'add the up, or git mv the file to the name of its pair',
                subject: 'up',
            };
        }
    },
};
//# sourceMappingURL=missing-up.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-characters.js


const nameCharactersRule = {
    info: {
        id: 'name-characters',
        title: 'The name holds characters that break tools',
        severity: 'error',
        why: 'Blanks, quotes, accents and control characters need quoting in every script that touches the file, sort differently on different machines, and cannot be checked out on some.',
        bad: 'migrations/0042_add note (2).up.sql',
        good: 'migrations/0042_add_note.up.sql',
        mend: 'Rename the file with git mv: letters a to z, digits, "_", "-" and ".".',
    },
    *check(context) {
        for (const migration of context.judged) {
            const { stem } = context.nameOf(migration);
            const odd = [...new Set(stem.match(/[^A-Za-z0-9_.-]/gu) ?? [])];
            if (odd.length === 0)
                continue;
            yield {
                ...at(migration),
                title: `"${(0,core_text/* printable */.g$)(stem)}" holds ${odd.map(printed).join(', ')}`,
                fix: 'git mv it to a name of letters a to z, digits, "_", "-" and "."',
                subject: (0,core_text/* printable */.g$)(stem),
            };
        }
    },
};
function printed(character) {
    return character === ' ' ? 'a blank' : `"${(0,core_text/* printable */.g$)(character)}"`;
}
//# sourceMappingURL=name-characters.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-date.js

const dayMs = 86_400_000;
const earliest = Date.UTC(2000, 0, 1);
const nameDateRule = {
    info: {
        id: 'name-date',
        title: 'The date in the name cannot be right',
        severity: 'error',
        why: 'A date in the future stays the newest for as long as it takes to come true: every migration written until then sorts before it and is refused or run out of order. A date that no calendar has is a slip of the same kind.',
        bad: 'migrations/20991301120000_add_note.sql',
        good: 'migrations/20250922120000_add_note.sql',
        mend: 'Rename the file with git mv to the moment at which it was written, in UTC.',
    },
    *check(context) {
        for (const migration of context.judged) {
            const { prefix } = context.nameOf(migration);
            if (prefix?.kind !== 'calendar' && prefix?.kind !== 'epoch')
                continue;
            const fault = dateFault(prefix.moment, context.now);
            if (!fault)
                continue;
            yield {
                ...at(migration),
                title: `"${prefix.text}" ${fault}`,
                detail: 'Migrations that are written later would sort before it.',
                fix: 'git mv it to a name that begins with the moment at which it was written, in UTC',
                subject: prefix.text,
            };
        }
    },
};
/** What is wrong with a moment. A day of grace covers every time zone. */
function dateFault(moment, now) {
    if (moment === undefined)
        return 'is no date of the calendar';
    if (moment.getTime() < earliest)
        return 'is a date before the year 2000';
    if (moment.getTime() > now.getTime() + dayMs)
        return 'is a date in the future';
    return undefined;
}
//# sourceMappingURL=name-date.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-description.js


const meaningless = new Set('auto change changes db fix migrate migration misc new sql temp test tmp todo unnamed untitled update updates wip'.split(' '));
const nameDescriptionRule = {
    info: {
        id: 'name-description',
        title: 'The name does not say what the migration does',
        severity: 'warning',
        why: 'At midnight the list of migrations is what a person reads to find the one that broke. A number alone, or "update", makes them open every file.',
        bad: 'migrations/0042_update.up.sql',
        good: 'migrations/0042_add_note_to_orders.up.sql',
        mend: 'Rename the file with git mv and say what changes, in Alembic also in the first line of the docstring.',
    },
    *check(context) {
        // The words are elsewhere: in the tool's own list, in metadata.yaml.
        if (context.history.engine === 'command' || context.history.flavor === 'sourcegraph')
            return;
        for (const migration of context.judged) {
            const { description, stem } = context.nameOf(migration);
            const words = (context.history.engine === 'alembic' ? migration.name : description).toLowerCase();
            const letters = words.replace(/[^\p{L}]+/gu, ' ').trim();
            if (letters !== '' && !meaningless.has(letters))
                continue;
            yield {
                ...at(migration),
                title: letters === ''
                    ? `"${(0,core_text/* printable */.g$)(stem)}" has no description`
                    : `"${letters}" says nothing about what changes`,
                fix: 'git mv it to a name that says what changes, such as add_note_to_orders',
                subject: (0,core_text/* printable */.g$)(stem),
            };
        }
    },
};
//# sourceMappingURL=name-description.js.map
;// CONCATENATED MODULE: ./build/src/migrations/name-preset.js
const numbered = {
    form: 'a number or timestamp, "_", words',
    example: '20250922143000_add_note_to_orders',
    pattern: /^\d[\d_-]*[-_].*$/,
};
const timestamped = {
    form: 'YYYYMMDDhhmmss, "_", words',
    example: '20250922143000_add_note_to_orders',
    pattern: /^\d{14}_.*$/,
};
const anything = { form: 'any name', example: 'add_note_to_orders', pattern: /^[\s\S]*$/ };
const byFlavor = {
    dbmate: { ...timestamped, form: 'a version number, "_", words', pattern: /^\d+_.*$/ },
    goose: { ...numbered, pattern: /^\d+_.*$/ },
    'golang-migrate': { ...numbered, example: '000042_add_note_to_orders', pattern: /^\d+_.*$/ },
    sourcegraph: {
        form: 'seconds since 1970, also with "_" and words',
        example: '1758551400_add_note_to_orders',
        pattern: /^\d+(?:_.*)?$/,
    },
    diesel: {
        form: 'YYYY-MM-DD-hhmmss, "_", words',
        example: '2025-09-22-143000_add_note_to_orders',
        pattern: /^(?:\d{4}-\d{2}-\d{2}-\d{4,6}|\d{14})_.*$/,
    },
    prisma: { ...timestamped, pattern: /^(?:\d{14}|0+)_.*$/ },
    drizzle: { form: 'NNNN, "_", words', example: '0042_add_note_to_orders', pattern: /^(?:\d{4}|\d{14})_.*$/ },
    flyway: {
        form: 'V<version>__words, U<version>__words or R__words',
        example: 'V42__add_note_to_orders',
        pattern: /^(?:[VUB]\d[\d._]*|R)__.*$/,
    },
    alembic: { ...anything, example: 'ae1027a6acf_add_note_to_orders' },
    'flask-migrate': { ...anything, example: 'ae1027a6acf_add_note_to_orders' },
    command: anything,
};
/** The preset of a runner; a number in front of words for one that is not known by name. */
function namePreset(flavor) {
    return byFlavor[flavor] ?? numbered;
}
//# sourceMappingURL=name-preset.js.map
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/gates/lint/guarded-pattern.js


/** Milliseconds for all names together; a sound pattern needs less than one. */
const patience = 500;
/**
 * Which names a project's own regular expression matches. It runs where it can be stopped, because a nested
 * repeat can take years on one name. Throws `UserError` for a pattern that is wrong or does not end.
 */
function matchNames(pattern, names) {
    try {
        const answers = (0,external_node_vm_.runInNewContext)('const matcher = new RegExp(pattern, "u"); JSON.stringify(names.map((name) => matcher.test(name)))', { pattern, names: [...names] }, { timeout: patience });
        return JSON.parse(String(answers));
    }
    catch (error) {
        const { message, code } = error;
        const slow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        throw new errors/* UserError */.yo({
            what: slow ? `the pattern ${pattern} takes too long on a short name` : `${String(message)}`,
            where: 'name-pattern',
            fix: slow
                ? 'remove repeats inside repeats, such as (a+)+'
                : 'correct the regular expression, for example ^\\d{4}_[a-z0-9_]+$',
        });
    }
}
//# sourceMappingURL=guarded-pattern.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-pattern.js




const namePatternRule = {
    info: {
        id: 'name-pattern',
        title: 'The name does not have the form that the project uses',
        severity: 'error',
        why: 'Runners find and order migrations by their names. One that does not fit is skipped, or runs at the wrong moment, and nobody notices until a table is missing.',
        bad: 'migrations/add-note.up.sql',
        good: 'migrations/000042_add_note.up.sql',
        mend: 'Rename the file with git mv. A project with a form of its own sets name-pattern to a regular expression; it is matched against the name without endings.',
    },
    *check(context) {
        const { judged, history, namePattern } = context;
        const preset = namePreset(history.flavor);
        const stems = judged.map((migration) => context.nameOf(migration).stem);
        const fits = namePattern
            ? matchNames(namePattern, stems)
            : stems.map((stem) => preset.pattern.test(stem));
        for (const [index, migration] of judged.entries()) {
            if (fits[index])
                continue;
            const stem = (0,core_text/* printable */.g$)(stems[index] ?? '');
            yield {
                ...at(migration),
                title: `"${stem}" does not have the form ${namePattern ?? preset.form}`,
                fix: namePattern
                    ? `git mv it to a name that matches ${namePattern}`
                    : `git mv it to a name like ${preset.example}`,
                subject: stem,
            };
        }
    },
};
//# sourceMappingURL=name-pattern.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/name-width.js

const nameWidthRule = {
    info: {
        id: 'name-width',
        title: 'The number in the name is written differently from its neighbours',
        severity: 'warning',
        why: 'A runner that sorts by letters puts 10_ before 9_, and 0010_ elsewhere than 10_. Numbers of one width sort the same for every runner and in every list.',
        bad: 'migrations/10_add_note.up.sql beside migrations/0009_orders.up.sql',
        good: 'migrations/0010_add_note.up.sql beside migrations/0009_orders.up.sql',
        mend: 'Rename the file with git mv so that its number has the form of the others.',
    },
    *check(context) {
        const prefixes = context.merged.migrations.map((migration) => context.nameOf(migration).prefix);
        const isPadded = prefixes.some((prefix) => prefix?.kind === 'sequence' && /^0\d*[1-9]/.test(prefix.text));
        const form = (prefix) => formOf(prefix, isPadded);
        const usual = mostFrequent(prefixes.map(form).filter((one) => one !== undefined));
        if (!usual)
            return;
        for (const migration of context.judged) {
            const { prefix } = context.nameOf(migration);
            const own = form(prefix);
            if (!prefix || own === undefined || own === usual || hasOutgrown(prefix, usual))
                continue;
            yield {
                ...at(migration),
                title: `"${prefix.text}" is written as ${own}, the numbers beside it as ${usual}`,
                fix: `git mv it to a name that begins with ${usual}`,
                subject: prefix.text,
            };
        }
    },
};
/** Numbers without leading zeros grow by themselves; padded ones have a width. Dates and times have their form. */
function formOf(prefix, isPadded) {
    switch (prefix?.kind) {
        case 'sequence':
            if (prefix.number === 0)
                return undefined;
            return isPadded ? digits(prefix.text.length) : 'a number';
        case 'calendar':
            return prefix.template;
        case 'epoch':
            return digits(prefix.text.length);
        default:
            return undefined;
    }
}
function digits(count) {
    return count === 1 ? '1 digit' : `${count} digits`;
}
/** 1000 after 999 had no other choice. */
function hasOutgrown(prefix, usual) {
    return (prefix.kind === 'sequence' &&
        !prefix.text.startsWith('0') &&
        prefix.text.length > Number.parseInt(usual, 10));
}
/** The form that more than half have; undefined for a history that mixes them. */
function mostFrequent(forms) {
    const counts = new Map();
    for (const form of forms)
        counts.set(form, (counts.get(form) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most && most[1] * 2 > forms.length ? most[0] : undefined;
}
//# sourceMappingURL=name-width.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/not-run.js


const notRunRule = {
    info: {
        id: 'not-run',
        title: 'A migration cannot be run here',
        severity: 'notice',
        why: 'It is code of a kind that this engine does not run, such as a Go migration among SQL files. It is not tested, and what follows it is tested on a schema that lacks it.',
        mend: 'Nothing, if you know. To have it tested too, describe the runner with the command engine.',
    },
    *check(context) {
        for (const migration of context.judged) {
            if (!migration.notRun)
                continue;
            yield {
                ...at(migration),
                title: `not run here: ${(0,core_text/* printable */.g$)(migration.notRun)}`,
                fix: 'engine: command with up and down commands runs it through your own runner',
                subject: 'not-run',
            };
        }
    },
};
//# sourceMappingURL=not-run.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/number-taken.js



const numberTakenRule = {
    needsBase: true,
    info: {
        id: 'number-taken',
        title: 'The number is or was taken by another migration on the base branch',
        severity: 'error',
        why: 'Two branches took the next free number. Git merges both files without a word, and the runner then takes one for done, refuses to start, or orders them by the rest of their names. The same holds for a number whose migration was deleted on the base after databases had run it.',
        bad: '0042_add_note.up.sql, while the base branch already has 0042_add_total.up.sql',
        good: '0043_add_note.up.sql',
        mend: 'Rename it with the git mv that the finding shows.',
    },
    *check(context) {
        if (context.history.engine === 'alembic')
            return;
        const takenBy = placesTaken(context);
        const usedBefore = placesUsedBefore(context);
        const commands = moveCommands(context);
        const branch = context.baseTree?.label ?? 'the base branch';
        for (const migration of context.comparison.added) {
            const other = takenBy(migration);
            const gone = other ? undefined : usedBefore(migration);
            if (!other && gone === undefined)
                continue;
            const number = context.nameOf(migration).prefix?.text;
            const body = {
                ...at(migration),
                fix: commands ?? 'give it the next free number',
                subject: migration.file,
            };
            if (other) {
                yield {
                    ...body,
                    title: `"${number}" is taken by ${(0,core_text/* printable */.g$)(other.file)} on ${branch}`,
                    related: [{ location: { file: other.file, line: 1 }, message: 'has the number already' }],
                };
            }
            else {
                yield {
                    ...body,
                    title: `"${number}" was used by ${(0,core_text/* printable */.g$)(gone ?? '')}, which was deleted on ${branch}`,
                    detail: 'A database that ran the deleted one takes this one for done, or refuses to go on.',
                };
            }
        }
    },
};
//# sourceMappingURL=number-taken.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/order-behind-base.js




/** Where each migration names those before it, its place is what it names. */
function isGraph({ engine, flavor }) {
    return engine === 'alembic' || flavor === 'sourcegraph';
}
const orderBehindBaseRule = {
    needsBase: true,
    info: {
        id: 'order-behind-base',
        title: 'The migration sorts before one that is already on the base branch',
        severity: 'error',
        why: 'Where the base is deployed, the newer migration has run. A runner then skips the older one for ever, refuses to start, or runs it in an order that no test has seen.',
        bad: '20250101_add_note.sql, while the base branch already has 20250301_add_total.sql',
        good: '20250302_add_note.sql, behind everything on the base branch',
        mend: 'Rename it with the git mv that the finding shows. Databases in which it already ran under the old name, such as your own, must be rebuilt or told the new name.',
    },
    *check(context) {
        if (isGraph(context.history))
            return;
        const newest = baseInOrder(context).at(-1);
        if (!newest)
            return;
        const key = (0,comparison/* keysIn */.q7)(context.merged);
        const places = new Map(context.merged.migrations.map((migration, index) => [key(migration), index]));
        const last = places.get(key(newest)) ?? 0;
        const takenBy = placesTaken(context);
        const commands = moveCommands(context);
        for (const migration of context.comparison.added) {
            const place = places.get(key(migration));
            // A taken number is told by `number-taken`.
            if (place === undefined || place > last || migration.repeatable || takenBy(migration))
                continue;
            yield {
                ...at(migration),
                title: `sorts before ${(0,core_text/* printable */.g$)(newest.file)}, which is already on ${context.baseTree?.label ?? 'the base branch'}`,
                detail: 'A database that has the newer one skips this one, refuses it, or runs it in an order that was never tested.',
                fix: commands ?? 'give it a place behind the newest on the base branch',
                subject: migration.file,
                related: [{ location: { file: newest.file, line: 1 }, message: 'the newest on the base branch' }],
            };
        }
    },
};
//# sourceMappingURL=order-behind-base.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/release-command-missing.js

const releaseCommandMissingRule = {
    info: {
        id: 'release-command-missing',
        title: 'No release step runs the migrations',
        severity: 'off',
        why: 'Without a step that runs once before the new version takes over, migrations are run by hand or not at all, and the new code meets the old schema.',
        bad: 'a render.yaml without preDeployCommand',
        good: 'preDeployCommand: alembic upgrade head',
        mend: 'Add preDeployCommand to render.yaml or railway.json, release: to the Procfile, or release_command to fly.toml.',
    },
    async check(context) {
        const commands = await releaseCommands(context.tree);
        if (commands.length > 0)
            return [];
        const [file] = await platformFiles(context.tree);
        return [
            {
                ...(file ? { location: { file, line: 1 } } : {}),
                title: file ? 'declares no release step' : 'no file declares a release step',
                fix: 'add preDeployCommand (Render, Railway), release: (Procfile) or release_command (Fly) with your migrate command',
                subject: 'release-command',
            },
        ];
    },
};
//# sourceMappingURL=release-command-missing.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/sequence-gap.js


const sequenceGapRule = {
    info: {
        id: 'sequence-gap',
        title: 'A number is left out',
        severity: 'warning',
        why: 'In a history that counts one by one, a gap means that a file was forgotten, or that its number will be taken later and run out of order.',
        bad: '0041_orders.up.sql, 0043_add_note.up.sql',
        good: '0041_orders.up.sql, 0042_add_note.up.sql',
        mend: 'Add the missing file, or rename with git mv so that the numbers follow one another.',
    },
    *check(context) {
        const numbered = context.merged.migrations.flatMap((migration) => {
            const { prefix } = context.nameOf(migration);
            return prefix?.kind === 'sequence' ? [{ migration, number: prefix.number }] : [];
        });
        const ordered = numbered.sort((a, b) => a.number - b.number);
        const steps = ordered.slice(1).map((one, index) => one.number - (ordered[index]?.number ?? 0));
        // A history that counts by tens, or leaves gaps as a habit, is not sequential.
        if (steps.filter((step) => step <= 1).length * 2 < steps.length)
            return;
        const judged = new Set(context.judged.map((migration) => migration.file));
        for (const [index, one] of ordered.entries()) {
            const before = ordered[index - 1];
            if (!before || one.number - before.number <= 1 || !judged.has(one.migration.file))
                continue;
            yield {
                ...at(one.migration),
                title: `number ${one.number} follows ${before.number}: ${missing(before.number, one.number)} left out`,
                fix: `git mv it to number ${before.number + 1}, or add the missing file`,
                subject: one.migration.file,
                related: [
                    {
                        location: { file: before.migration.file, line: 1 },
                        message: `${(0,core_text/* printable */.g$)(before.migration.id)} comes before`,
                    },
                ],
            };
        }
    },
};
function missing(before, after) {
    return after - before === 2 ? `${before + 1} is` : `${before + 1} to ${after - 1} are`;
}
//# sourceMappingURL=sequence-gap.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/stranger.js

const strangerRule = {
    info: {
        id: 'stranger',
        title: 'A file looks like a migration and is none',
        severity: 'warning',
        why: 'The runner skips it, or reads it differently from what its author meant: an indented section marker, a file that the journal does not list, an ending it does not know. What it should have done is then missing.',
        bad: '  -- migrate:down   (indented: dbmate takes it for a part of the up)',
        good: '-- migrate:down',
        mend: 'Do what the finding says, or move the file out of the migrations folder.',
    },
    *check(context) {
        const known = new Set(context.base?.strangers.map((one) => `${one.location.file}\0${one.reason}`));
        for (const { location, reason } of context.history.strangers) {
            if (!context.isJudgedFile(location.file))
                continue;
            if (context.scope === 'new' && known.has(`${location.file}\0${reason}`))
                continue;
            yield {
                location,
                title: `${(0,core_text/* printable */.g$)(location.file)}: ${reason}`,
                fix: 'make it a migration that the runner sees, or move it out of the migrations folder',
                subject: reason,
            };
        }
    },
};
//# sourceMappingURL=stranger.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/rules/index.js




























/** The rules of the lint gate that need no SQL parser, in the order in which their pages are listed. */
const lintRules = [
    namePatternRule,
    nameDateRule,
    nameWidthRule,
    nameCharactersRule,
    nameDescriptionRule,
    duplicateIdRule,
    orderBehindBaseRule,
    numberTakenRule,
    sequenceGapRule,
    historyEditedRule,
    historyRenamedRule,
    historyDeletedRule,
    missingDownRule,
    missingUpRule,
    emptyDownRule,
    irreversibleWithoutReasonRule,
    strangerRule,
    notRunRule,
    alembicHeadsRule,
    alembicRootsRule,
    alembicCycleRule,
    alembicMissingParentRule,
    alembicFileNameRule,
    alembicPassDowngradeRule,
    alembicIdLengthRule,
    createAllRule,
    migrationsOnBootRule,
    releaseCommandMissingRule,
];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ suppressionStale),
/* harmony export */   MZ: () => (/* binding */ suppressionWithoutReason),
/* harmony export */   Qq: () => (/* binding */ mutingRules),
/* harmony export */   _u: () => (/* binding */ suppressionUnknownRule),
/* harmony export */   lt: () => (/* binding */ baselineStale)
/* harmony export */ });
const suppressionWithoutReason = {
    id: 'suppression-without-reason',
    title: 'A suppression gives no reason',
    severity: 'error',
    why: 'A suppression is a decision. Whoever reads the migration in a year must learn why the risk was taken, or nobody dares to touch it. Without a reason it has no effect.',
    bad: '-- lockkeeper: ignore missing-down',
    good: '-- lockkeeper: ignore missing-down: data was merged, the old rows are gone',
    mend: 'Add a colon and the reason behind the names of the rules.',
};
const suppressionUnknownRule = {
    id: 'suppression-unknown-rule',
    title: 'A suppression names a rule that does not exist',
    severity: 'warning',
    why: 'A misspelt name suppresses nothing, while the reader believes that the rule was considered.',
    bad: '-- lockkeeper: ignore mising-down: data was merged',
    good: '-- lockkeeper: ignore missing-down: data was merged',
    mend: 'Correct the name. The list of rules is in docs/rules.',
};
const suppressionStale = {
    id: 'suppression-stale',
    title: 'A suppression suppresses nothing',
    severity: 'warning',
    why: 'The finding it was written for is gone. Left in place it would hide the next one of the same kind, and it tells the reader of a risk that is not there.',
    bad: '-- lockkeeper: ignore missing-down: (while there is a down)',
    good: '(the line removed)',
    mend: 'Remove the rule from the comment, or the whole comment.',
};
const baselineStale = {
    id: 'baseline-stale',
    title: 'The baseline holds a finding that is gone',
    severity: 'notice',
    why: 'The baseline lists what was wrong when the project adopted the gate. An entry that no longer applies would hide the same fault when it comes back.',
    mend: 'Write the baseline again: lockkeeper check --write-baseline',
};
/** What is said of suppressions and baselines themselves. */
const mutingRules = [
    suppressionWithoutReason,
    suppressionUnknownRule,
    suppressionStale,
    baselineStale,
];
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allRules: () => (/* binding */ allRules),
/* harmony export */   gateOfRule: () => (/* binding */ gateOfRule)
/* harmony export */ });
/* harmony import */ var _lint_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8287);
/* harmony import */ var _muting_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3774);
/* harmony import */ var _smoke_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8991);



/** Every rule there is: the source of the rule pages, of `lockkeeper explain` and of SARIF's rule table. */
const allRules = [
    ..._lint_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lintRules */ .x.map((rule) => rule.info),
    ...Object.values(_smoke_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .smokeRules */ .b),
    ..._muting_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .mutingRules */ .Qq,
];
/** The gate that judges a rule; undefined for the rules about suppressions and baselines, and for one of old. */
function gateOfRule(id) {
    if (_lint_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lintRules */ .x.some((rule) => rule.info.id === id))
        return 'lint';
    return Object.values(_smoke_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .smokeRules */ .b).some((rule) => rule.id === id) ? 'smoke' : undefined;
}
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ smokeRules)
/* harmony export */ });
/** What the smoke-run can find. Ids are stable. */
const smokeRules = {
    upFailed: {
        id: 'up-failed',
        title: 'A migration does not go up',
        severity: 'error',
        why: 'The upgrade stops here in production too, and every later migration waits behind it.',
        mend: 'Mend the statement that the server refused. If it presupposes a role, an extension or a table that is made outside the migrations, create it in a `before:` file.',
    },
    downFailed: {
        id: 'down-failed',
        title: 'A migration does not go down',
        severity: 'error',
        why: 'The way back is needed when a release has gone wrong. A down that was never run is no way back.',
        mend: 'Mend the statement that the server refused, or declare the migration irreversible with a reason.',
    },
    downNotRestored: {
        id: 'down-not-restored',
        title: 'The down does not restore the schema',
        severity: 'error',
        why: 'After up and down the schema differs from what it was. The next up fails or builds on something nobody wrote, and the old code meets a schema it does not know.',
        mend: 'Add the shown statements to the down.',
    },
    downLeftover: {
        id: 'down-leftover',
        title: 'The down leaves something behind that PostgreSQL keeps',
        severity: 'warning',
        why: 'PostgreSQL cannot remove an enum value, and custom leaves extensions in place. The old code must be able to live with what is left.',
        mend: 'Nothing to mend in most cases: make sure that the previous release ignores it.',
    },
    downCosmetic: {
        id: 'down-cosmetic',
        title: 'The down restores the schema but for order or text',
        severity: 'notice',
        why: 'Column order, white space or a folded point in time differ. Nothing breaks, and a dump compared by text will show it.',
        mend: 'Nothing to mend, unless dumps are compared by text.',
    },
    againFailed: {
        id: 'again-failed',
        title: 'A migration goes up only once',
        severity: 'error',
        why: 'After its own down the same up fails: after a rollback the release cannot be tried again.',
        mend: 'Let the down undo everything the up does, outside the compared schema too (roles, data, settings).',
    },
    againDiffers: {
        id: 'again-differs',
        title: 'The second up gives another schema than the first',
        severity: 'error',
        why: 'After a rollback and a new try production has a schema that no test has seen.',
        mend: 'Make the up independent of what was there before: no `IF NOT EXISTS` over leftovers, no generated names.',
    },
    fullDownFailed: {
        id: 'full-down-failed',
        title: 'The downs do not run in reverse on one database',
        severity: 'error',
        why: 'Each pair works alone, and a rollback over several releases still stops half-way.',
        mend: 'Mend the statement that the server refused: a later migration changed what it expects.',
    },
    fullDownNotRestored: {
        id: 'full-down-not-restored',
        title: 'After all downs the schema is not what it was at the start',
        severity: 'error',
        why: 'Something stays that no single pair shows.',
        mend: 'Add the shown statements to the down of the migration that made the object.',
    },
    seedFailed: {
        id: 'seed-failed',
        title: 'A seed does not run',
        severity: 'error',
        why: 'A new environment cannot be filled.',
        mend: 'Mend the statement that the server refused.',
    },
    seedNotIdempotent: {
        id: 'seed-not-idempotent',
        title: 'A second run of the seeds changes rows',
        severity: 'error',
        why: 'Seeds run at every release: each run would add or change rows again.',
        mend: 'Use `INSERT ... ON CONFLICT (key) DO NOTHING`, or `DO UPDATE` with the same values.',
    },
};
//# sourceMappingURL=rules.js.map

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

/***/ })

};

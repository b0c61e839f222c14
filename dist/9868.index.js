export const id = 9868;
export const ids = [9868,1738];
export const modules = {

/***/ 84035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixAndLint: () => (/* binding */ fixAndLint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
;// CONCATENATED MODULE: ./build/src/core/unified-diff.js
const context = 3;
/** What `git apply` takes, without colours; empty where nothing differs. Line ends stay as they are. */
function unifiedDiff(files) {
    return files
        .filter(({ before, after }) => before !== after)
        .map(fileDiff)
        .join('');
}
function fileDiff({ path, before, after }) {
    const [a, b] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    const head = before === undefined
        ? `diff --git ${a} ${b}\nnew file mode 100644\n--- /dev/null\n+++ ${named(b)}\n`
        : `diff --git ${a} ${b}\n--- ${named(a)}\n+++ ${named(b)}\n`;
    return head + hunks(changes(linesOf(before ?? ''), linesOf(after)));
}
/** Lines with their ends; the last may have none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** The lines of both texts as one list, by the longest common subsequence of what lies between their equal ends. */
function changes(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start++;
    let end = 0;
    while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
        end++;
    const same = (lines) => lines.map((line) => ({ kind: ' ', line }));
    return [
        ...same(before.slice(0, start)),
        ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
        ...same(before.slice(before.length - end)),
    ];
}
/** More cells than this are not worth their time: all lines out, all lines in. */
const mostCells = 4_000_000;
function middle(before, after) {
    const all = (kind, lines) => lines.map((line) => ({ kind, line }));
    if (before.length * after.length > mostCells)
        return [...all('-', before), ...all('+', after)];
    const width = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = before.length - 1; i >= 0; i--) {
        for (let j = after.length - 1; j >= 0; j--) {
            lengths[i * width + j] =
                before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const found = [];
    let [i, j] = [0, 0];
    while (i < before.length && j < after.length) {
        if (before[i] === after[j]) {
            found.push({ kind: ' ', line: before[i++] ?? '' });
            j++;
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            found.push({ kind: '-', line: before[i++] ?? '' });
        else
            found.push({ kind: '+', line: after[j++] ?? '' });
    }
    return [...found, ...all('-', before.slice(i)), ...all('+', after.slice(j))];
}
/** Changes with three lines around them; those that lie close share one hunk. */
function hunks(lines) {
    const changed = lines.flatMap(({ kind }, index) => (kind === ' ' ? [] : [index]));
    const ranges = [];
    for (const index of changed) {
        const last = ranges.at(-1);
        if (last && index - context <= last[1])
            last[1] = Math.min(lines.length, index + context + 1);
        else
            ranges.push([Math.max(0, index - context), Math.min(lines.length, index + context + 1)]);
    }
    return ranges.map(([start, end]) => hunk(lines, start, end)).join('');
}
function hunk(lines, start, end) {
    const count = (part, without) => part.filter(({ kind }) => kind !== without).length;
    const [above, own] = [lines.slice(0, start), lines.slice(start, end)];
    const place = (without) => {
        const length = count(own, without);
        const first = count(above, without) + (length === 0 ? 0 : 1);
        return length === 1 ? `${first}` : `${first},${length}`;
    };
    const text = own.map(({ kind, line }) => line.endsWith('\n') ? kind + line : `${kind}${line}\n\\ No newline at end of file\n`);
    return `@@ -${place('+')} +${place('-')} @@\n${text.join('')}`;
}
/** git ends a name that holds a space with a tab. */
function named(path) {
    return path.includes(' ') && !path.startsWith('"') ? `${path}\t` : path;
}
/** git's way of writing names with unusual characters: bytes in octal, within quotes. */
function quoted(path) {
    if (/^[^\u0000-\u001f"\\\u007f-\uffff]*$/.test(path))
        return path;
    const bytes = [...Buffer.from(path)].map((byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        const isPlain = byte >= 0x20 && byte < 0x7f;
        return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${bytes.join('')}"`;
}
//# sourceMappingURL=unified-diff.js.map
// EXTERNAL MODULE: ./build/src/stages/checks/check-and-publish.js
var check_and_publish = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/src/core/overlay-tree.js
/** A tree with some files changed or added in memory; without `root`, because they do not lie there. */
function overlayTree(tree, texts) {
    if (texts.size === 0)
        return tree;
    return {
        label: tree.label,
        async files(dir) {
            const own = [...texts.keys()].filter((path) => dir === '' || dir === '.' || path.startsWith(`${dir}/`));
            return [...new Set([...(await tree.files(dir)), ...own])].sort();
        },
        read: async (path) => texts.get(path) ?? tree.read(path),
    };
}
//# sourceMappingURL=overlay-tree.js.map
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var statement = __webpack_require__(40495);
;// CONCATENATED MODULE: ./build/src/migrations/no-transaction.js



/** Looks into few files: what a project’s own runner does is seen from its migrations. */
async function leavingOf(history, tree) {
    if (history.flavor === 'flyway')
        return flyway(tree);
    const direct = directives[history.flavor];
    if (direct)
        return { can: true, direct: (texts) => direct(texts) };
    const why = refusals[history.flavor];
    return why === undefined ? likeEarlierOnes(history) : { can: false, why };
}
/** A file’s statement that is alone in it runs outside of a transaction anyway. */
const nothing = (texts) => texts;
const directives = {
    dbmate: eachText((text) => marked(text, /^--[ \t]*migrate:(?:up|down)\b.*$/gm, 'transaction:false')),
    'sql-migrate': eachText((text) => marked(text, /^--[ \t]*\+migrate[ \t]+(?:Up|Down)\b.*$/gm, 'notransaction')),
    goose: eachText((text) => /^--\s*\+goose\s+no transaction\b/im.test(text)
        ? text
        : text.replace(/^--[ \t]*\+goose[ \t]+up\b/im, (up) => `-- +goose NO TRANSACTION${lineEnd(text)}${up}`)),
    sqlx: eachText((text) => text.startsWith('-- no-transaction') ? text : `-- no-transaction${lineEnd(text)}${text}`),
    diesel: dieselMetadata,
    'golang-migrate': nothing,
    prisma: nothing,
};
const refusals = {
    drizzle: 'Drizzle runs all pending migrations in one transaction',
    'node-pg-migrate': 'a .sql migration of node-pg-migrate cannot leave its transaction: write it in JavaScript, with pgm.noTransaction()',
    sourcegraph: 'its metadata.yaml names parents, which only its own tool writes',
    alembic: 'write it with op.get_context().autocommit_block()',
    'flask-migrate': 'write it with op.get_context().autocommit_block()',
    command: 'only the project’s own runner knows how',
};
function eachText(change) {
    return (texts) => new Map([...texts].map(([path, text]) => [path, path.endsWith('.sql') ? change(text) : text]));
}
/** Puts an option behind each marker that has it not; `transaction:true` gives way to it. */
function marked(text, marker, option) {
    return text.replace(marker, (line) => {
        const bare = line.replace(/[ \t]+transaction:\S+/, '').trimEnd();
        const end = line.endsWith('\r') ? '\r' : '';
        return line.includes(option) ? line : `${bare} ${option}${end}`;
    });
}
function lineEnd(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
function dieselMetadata(texts) {
    const [first = ''] = texts.keys();
    const path = `${external_node_path_.posix.dirname(first)}/metadata.toml`;
    const rest = (texts.get(path) ?? '').replace(/^\s*run_in_transaction\s*=.*\r?\n?/gm, '');
    return new Map([...texts, [path, `run_in_transaction = false\n${rest}`]]);
}
/** Flyway holds its lock in a transaction, for which CREATE INDEX CONCURRENTLY waits for ever, unless told otherwise. */
async function flyway(tree) {
    const files = (await tree.files('')).filter((path) => /(?:^|\/)flyway[^/]*\.(?:conf|toml)$/.test(path));
    const texts = await Promise.all(files.map((path) => tree.read(path)));
    if (!texts.some((text) => /\btransactional\b[^=]{0,20}\block\s*=\s*"?false\b/.test(text))) {
        const setting = 'flyway.postgresql.transactional.lock=false';
        return { can: false, why: `Flyway waits for its own lock there: set ${setting} in flyway.conf first` };
    }
    return {
        can: true,
        direct: (given) => {
            const sql = [...given.keys()].filter((path) => path.endsWith('.sql'));
            return new Map([
                ...given,
                ...sql.map((path) => [`${path}.conf`, 'executeInTransaction=false\n']),
            ]);
        },
    };
}
/** A comment on the first line by which a runner of the project’s own may know such a file. */
const ownDirective = /^--.*(?:no.?transaction|transaction\s*[:=]\s*(?:false|none|off)|tx-?mode).*$/i;
/** A runner that is not known by name: an earlier migration that ran outside of a transaction shows that it can. */
function likeEarlierOnes({ migrations }) {
    const scripts = migrations.flatMap(({ up }) => (up?.sql?.mode === 'plain' ? [up.sql] : []));
    const model = scripts.find(({ text }) => (0,split/* statementsOf */.G)(text).some((one) => (0,statement/* needsNoTransaction */.JZ)(one.text)));
    if (!model) {
        const why = 'no migration of this history runs outside of a transaction, so nothing shows that its runner can';
        return { can: false, why };
    }
    const line = ownDirective.exec(model.text.slice(0, model.text.indexOf('\n')).trimEnd())?.[0];
    if (line === undefined)
        return { can: true, direct: nothing };
    return {
        can: true,
        direct: eachText((text) => (text.startsWith(line) ? text : `${line}${lineEnd(text)}${text}`)),
    };
}
//# sourceMappingURL=no-transaction.js.map
// EXTERNAL MODULE: ./build/src/sql/grammar/grammar.js + 1 modules
var grammar = __webpack_require__(18335);
// EXTERNAL MODULE: ./build/src/core/text-edit.js
var text_edit = __webpack_require__(36163);
// EXTERNAL MODULE: ./build/src/migrations/new/plan.js + 4 modules
var plan = __webpack_require__(64808);
;// CONCATENATED MODULE: ./build/src/gates/lint/fix/apply-mends.js


/**
 * The files that mends change or make together, by path; none of their edits may overlap. Throws `UserError` where a new
 * migration cannot be named.
 */
async function applyMends(mends, place) {
    const texts = new Map();
    for (const [file, edits] of joined(mends))
        texts.set(file, (0,text_edit/* applyEdits */.c)(await place.textOf(file), edits));
    const read = async (file) => texts.get(file) ?? place.textOf(file);
    for (const { mend, migration } of mends) {
        if (!mend.leaves)
            continue;
        const own = await Promise.all(migration.files.map(async (file) => [file, await read(file)]));
        for (const [file, text] of directed(new Map(own), place))
            texts.set(file, text);
    }
    let { merged } = place;
    for (const { mend, migration } of mends) {
        for (const following of mend.following ?? []) {
            const planned = apply_mends_plan(following, { ...place, merged });
            for (const [file, text] of await newTexts(planned, following, { ...place, migration }))
                texts.set(file, text);
            merged = withNew(merged, planned);
        }
    }
    return texts;
}
function joined(mends) {
    const all = new Map();
    for (const { mend } of mends)
        for (const [file, edits] of mend.edits)
            all.set(file, [...(all.get(file) ?? []), ...edits]);
    return all;
}
function apply_mends_plan({ words, body }, { merged, now }) {
    return (0,plan/* planMigration */.E)(merged, { words, now, body, randomHex: '', previous: undefined });
}
/** The texts of a new migration with the line ends of the one that it comes from. */
async function newTexts(planned, { transaction }, place) {
    const model = await place.textOf(place.migration.file);
    const end = /\r?\n/.exec(model)?.[0] ?? '\n';
    const texts = new Map(planned.map(({ path, text }) => [path, text.replace(/\r?\n/g, end)]));
    return transaction ? texts : directed(texts, place);
}
/** The history with a migration of which only the name is known: the next one is numbered behind it. */
function withNew(history, planned) {
    const files = planned.map(({ path }) => path);
    const [file = ''] = files;
    const made = { id: file, name: '', file, files, parents: [], up: undefined, down: undefined };
    return { ...history, migrations: [...history.migrations, made] };
}
function directed(texts, { leaving }) {
    return leaving.can ? leaving.direct(texts) : texts;
}
//# sourceMappingURL=apply-mends.js.map
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/rules/fixes/detach.js
/** Detaching CONCURRENTLY makes another schema (measured on 14 to 18), so that it is never written for anybody. */
const detach = () => ({
    declined: 'DETACH ... CONCURRENTLY leaves a CHECK of the bound on the partition, which the plain one does not: choose it yourself',
});
//# sourceMappingURL=detach.js.map
// EXTERNAL MODULE: ./build/src/rules/fixes/if-not-exists.js
var if_not_exists = __webpack_require__(703);
// EXTERNAL MODULE: ./build/src/schema/replay/drop.js
var drop = __webpack_require__(47476);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
// EXTERNAL MODULE: ./build/src/sql/quote.js
var quote = __webpack_require__(78166);
// EXTERNAL MODULE: ./build/src/rules/words.js
var words = __webpack_require__(51067);
// EXTERNAL MODULE: ./build/src/rules/fixes/concurrently.js
var concurrently = __webpack_require__(19203);
// EXTERNAL MODULE: ./build/src/rules/fixes/remove.js
var remove = __webpack_require__(91949);
// EXTERNAL MODULE: ./build/src/rules/fixes/surroundings.js
var surroundings = __webpack_require__(12030);
;// CONCATENATED MODULE: ./build/src/rules/fixes/outside-transaction.js



/**
 * Lets a statement run outside of the transaction: in place where it is alone in its migration, else in a migration of
 * its own behind all others. What undoes it goes where it goes.
 */
function runOutside(site, outside) {
    if (!site.leaving.can)
        return { declined: site.leaving.why };
    const { up, down, index } = site;
    const own = up.statements[index];
    if (!own)
        return { declined: 'its place in the file is not known' };
    if (isAlone(site))
        return inPlace(site, outside);
    // What may stay is the first statement, so that the new migrations come in the order of this one.
    const why = (0,surroundings/* whyNotLater */.u6)(site, outside.subject);
    if (why !== undefined)
        return { declined: why };
    const text = site.textOf(up.file);
    const taken = (0,remove/* removal */.r2)(text, up, own);
    if (!taken)
        return { declined: 'it shares its line with something else' };
    const undone = down && takenFromDown(site, down, outside);
    if (undone && 'declined' in undone)
        return undone;
    const edits = new Map([[up.file, [taken.edit]]]);
    if (down && undone?.edit)
        edits.set(down.file, [...(edits.get(down.file) ?? []), undone.edit]);
    return {
        edits,
        following: [
            {
                words: outside.words,
                body: {
                    up: `${taken.comment}${(0,text_edit/* applyEdits */.c)(own.text, outside.edits)};`,
                    down: `${undone?.comment ?? ''}${undone?.text ?? outside.undo};`,
                },
                transaction: false,
            },
        ],
    };
}
/** Whether nothing else is in the migration’s up. */
function isAlone({ up, index }) {
    return up.statements.every((one, at) => at === index || isWrapping(one));
}
/** BEGIN and COMMIT, and limits that end with them. */
function isWrapping(statement) {
    return (0,surroundings/* isTransactionStatement */.Mt)(statement) || (0,surroundings/* isLocalTimeout */.Vl)(statement);
}
function inPlace({ up, down, index, textOf }, outside) {
    const own = up.statements[index];
    const undoing = (down?.statements ?? []).filter((one) => !isWrapping(one));
    const [undo, ...more] = undoing;
    const isUndo = undo?.nodes.length === 1 && undo.nodes.every((node) => outside.undoes(node));
    if (more.length > 0 || (undo && !isUndo))
        return { declined: 'its down does more than undo it' };
    const edits = new Map();
    for (const [script, edited, change] of [
        [up, own, outside.edits],
        [down, undo, undo ? outside.undoEdits(undo.text) : []],
    ]) {
        if (!script)
            continue;
        const removals = script.statements
            .filter(isWrapping)
            .map((one) => (0,remove/* removal */.r2)(textOf(script.file), script, one)?.edit);
        const taken = removals.filter((edit) => edit !== undefined);
        if (taken.length < removals.length)
            return { declined: 'its BEGIN or COMMIT shares a line with something else' };
        const rewritten = edited ? placed(edited, change) : [];
        edits.set(script.file, [...(edits.get(script.file) ?? []), ...taken, ...rewritten]);
    }
    return { edits, leaves: true };
}
function placed({ start }, edits) {
    return edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end }));
}
/** What undoes the statement, taken out of the down; nothing where something else of the down does it on the way. */
function takenFromDown(site, down, outside) {
    const fitting = down.statements.filter(({ nodes }) => nodes.some((node) => outside.undoes(node)));
    const [undo, ...more] = fitting;
    if (more.length > 0)
        return { declined: 'its down undoes it twice' };
    if (!undo)
        return {};
    const { name } = outside.subject;
    const others = down.statements.filter((one) => one !== undo);
    if (name !== undefined && others.some(({ nodes }) => JSON.stringify(nodes).includes(JSON.stringify(name))))
        return { declined: `its down names ${name} in several statements` };
    if (others.every(isWrapping))
        return { declined: 'its down would have nothing left' };
    const taken = (0,remove/* removal */.r2)(site.textOf(down.file), down, undo);
    if (!taken)
        return { declined: 'what undoes it shares its line with something else' };
    return { ...taken, text: (0,text_edit/* applyEdits */.c)(undo.text, outside.undoEdits(undo.text)) };
}
//# sourceMappingURL=outside-transaction.js.map
;// CONCATENATED MODULE: ./build/src/rules/fixes/index-outside.js







/** CREATE INDEX, DROP INDEX and REINDEX as CONCURRENTLY, outside of the transaction. */
const indexOutside = (site) => {
    const { node } = site.statement;
    if ('IndexStmt' in node)
        return create(site);
    if ('DropStmt' in node)
        return index_outside_drop(site);
    return 'ReindexStmt' in node ? reindex(site) : undefined;
};
function create(site) {
    const { node, catalog, text } = site.statement;
    if (!('IndexStmt' in node))
        return undefined;
    const { idxname, relation, unique, if_not_exists, concurrent } = node.IndexStmt;
    const table = (0,names/* keyOf */.TN)(catalog, relation);
    if (idxname === undefined)
        return { declined: 'the index has no name: give it one' };
    const known = catalog.relations.get(table);
    if (known?.kind === 'partitioned')
        return { declined: 'an index of a partitioned table takes one step a partition' };
    if (if_not_exists && !concurrent && (!catalog.complete || (0,names/* ownerOfIndex */.T_)(catalog, { name: idxname })))
        return { declined: `IF NOT EXISTS: nobody can tell here whether ${idxname} is there already` };
    const schema = table.slice(0, table.lastIndexOf('.'));
    return runOutside(site, {
        subject: { table: known?.name ?? relation?.relname, name: idxname, unique: unique === true },
        edits: (0,concurrently/* concurrentlyEdits */.of)(text),
        undo: `DROP INDEX CONCURRENTLY ${(0,words/* shown */.SP)(`${schema}.${idxname}`)}`,
        undoes: (other) => dropsIndex(other, idxname),
        undoEdits: concurrently/* concurrentlyEdits */.of,
        words: ['create', idxname],
    });
}
function index_outside_drop(site) {
    const { node, catalog, text } = site.statement;
    if (!('DropStmt' in node))
        return undefined;
    const [name, ...more] = (0,drop/* droppedNames */.x)(node.DropStmt);
    if (!name || more.length > 0)
        return { declined: 'CONCURRENTLY drops one index at a time: name one a statement' };
    if (node.DropStmt.behavior === 'DROP_CASCADE')
        return { declined: 'CONCURRENTLY cannot CASCADE' };
    const owner = (0,names/* ownerOfIndex */.T_)(catalog, name);
    if (owner?.relation.kind === 'partitioned')
        return { declined: 'an index of a partitioned table cannot be dropped concurrently' };
    const index = owner?.relation.indexes.get(name.name);
    const outside = {
        subject: { table: owner?.relation.name, name: name.name, unique: index?.unique ?? true },
        edits: (0,concurrently/* concurrentlyEdits */.of)(text),
        undo: '',
        undoes: (other) => 'IndexStmt' in other && other.IndexStmt.idxname === name.name,
        undoEdits: concurrently/* concurrentlyEdits */.of,
        words: ['drop', name.name],
    };
    const isUndone = site.down?.statements.some(({ nodes }) => nodes.some((other) => outside.undoes(other)));
    const goesDown = site.history.migrations.some(({ down }) => down !== undefined);
    if (goesDown && !isUndone)
        return { declined: `its down does not create ${(0,quote/* readableName */.A0)(name.name)} again` };
    return runOutside(site, outside);
}
function reindex(site) {
    const { node, catalog, text } = site.statement;
    if (!('ReindexStmt' in node))
        return undefined;
    const { kind, relation } = node.ReindexStmt;
    if (kind !== 'REINDEX_OBJECT_INDEX' && kind !== 'REINDEX_OBJECT_TABLE')
        return undefined;
    const name = relation?.relname ?? '';
    const isTable = kind === 'REINDEX_OBJECT_TABLE';
    const owner = isTable ? undefined : (0,names/* ownerOfIndex */.T_)(catalog, { schema: relation?.schemaname, name });
    return runOutside(site, {
        subject: isTable
            ? { table: name, name: undefined, unique: false }
            : { table: owner?.relation.name, name, unique: false },
        edits: (0,concurrently/* concurrentlyEdits */.of)(text),
        undo: 'SELECT 1 /* there is nothing to undo */',
        undoes: isSelectOne,
        undoEdits: () => [],
        words: ['reindex', name],
    });
}
/** `SELECT 1`, as people write it where something must stand. */
function isSelectOne(node) {
    return 'SelectStmt' in node && (0,mentions/* nodesOf */.Nh)(node, 'RangeVar').length + (0,mentions/* nodesOf */.Nh)(node, 'FuncCall').length === 0;
}
function dropsIndex(node, name) {
    if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_INDEX')
        return false;
    const names = (0,drop/* droppedNames */.x)(node.DropStmt);
    return names.length === 1 && names[0]?.name === name && node.DropStmt.behavior !== 'DROP_CASCADE';
}
//# sourceMappingURL=index-outside.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/columns.js
var columns = __webpack_require__(34722);
// EXTERNAL MODULE: ./build/src/schema/replay/constraints.js
var constraints = __webpack_require__(70609);
// EXTERNAL MODULE: ./build/src/schema/replay/fork.js
var fork = __webpack_require__(90649);
// EXTERNAL MODULE: ./build/src/rules/before-command.js
var before_command = __webpack_require__(61086);
// EXTERNAL MODULE: ./build/src/rules/commands.js
var rules_commands = __webpack_require__(65099);
// EXTERNAL MODULE: ./build/src/rules/fixes/command-places.js
var command_places = __webpack_require__(20337);
;// CONCATENATED MODULE: ./build/src/rules/fixes/dropped-constraint.js



/** Whether the statement is `ALTER TABLE ... DROP CONSTRAINT name` and nothing more. */
function dropsConstraint(node, name) {
    const commands = commandsIn(node);
    return commands.length === 1 && commands.every((command) => isDropOf(command, name));
}
/**
 * Takes the dropping of a constraint out of a down: something else drops it by then. No edit where the down drops its
 * table or its column, and the constraint with it.
 */
function withoutDrop({ textOf }, down, name) {
    const naming = down.statements.filter(({ nodes }) => JSON.stringify(nodes).includes(JSON.stringify(name)));
    const [own, ...more] = naming;
    if (!own)
        return undefined;
    if (more.length > 0)
        return { declined: `its down names ${name} in several statements` };
    const [node] = own.nodes;
    const commands = node ? commandsIn(node) : [];
    const index = commands.findIndex((command) => isDropOf(command, name));
    if (index < 0)
        return { declined: `its down names ${name} and does not only drop it` };
    if (commands.length > 1)
        return commandEdit(own, commands.length, index);
    if (down.statements.every((one) => one === own || isWrapping(one)))
        return { declined: 'its down would have nothing left' };
    const taken = (0,remove/* removal */.r2)(textOf(down.file), down, own);
    return taken?.edit ?? { declined: 'what undoes it shares its line with something else' };
}
/** Takes one of several commands out of its statement. */
function commandEdit(own, count, index) {
    const places = (0,command_places/* commandPlaces */.Gv)(own.text, count);
    const edit = places && (0,command_places/* withoutCommand */.e6)(own.text, places, index);
    if (!edit)
        return { declined: 'a comment stands between the commands of its ALTER TABLE' };
    return { ...edit, start: own.start + edit.start, end: own.start + edit.end };
}
function commandsIn(node) {
    if (!('AlterTableStmt' in node))
        return [];
    return (node.AlterTableStmt.cmds ?? []).flatMap((one) => 'AlterTableCmd' in one ? [one.AlterTableCmd] : []);
}
function isDropOf({ subtype, name, behavior }, constraint) {
    return subtype === 'AT_DropConstraint' && name === constraint && behavior !== 'DROP_CASCADE';
}
//# sourceMappingURL=dropped-constraint.js.map
// EXTERNAL MODULE: ./build/src/sql/tokens.js
var sql_tokens = __webpack_require__(73994);
;// CONCATENATED MODULE: ./build/src/rules/fixes/inline-texts.js

/** Everything that stands behind a column, in its order, DEFAULT and NOT NULL among them. `end` is where its command ends. */
function inlineConstraintsOf(statement, { constraints = [] }, end) {
    const tokens = (0,sql_tokens/* tokensOf */.k)(statement);
    const bytes = Buffer.from(statement);
    const nodes = constraints.flatMap((node) => ('Constraint' in node ? [node.Constraint] : []));
    const own = nodes.filter((node) => !isAttribute(node));
    const starts = own.map(({ location = 0 }) => bytes.subarray(0, location).toString('utf8').length);
    return own.map((node, index) => {
        const start = starts[index] ?? 0;
        const next = starts[index + 1] ?? end;
        const words = tokens.filter((token) => token.start >= start && token.start < next);
        const first = words[0]?.text.toLowerCase() === 'constraint' ? words[2] : words[0];
        const last = words.at(-1)?.end ?? next;
        const behind = nodes.slice(nodes.indexOf(node) + 1);
        const until = behind.findIndex((one) => !isAttribute(one));
        const attributes = (until < 0 ? behind : behind.slice(0, until)).map(({ contype }) => contype);
        return { node, start, end: last, attributes, clause: statement.slice(first?.start ?? start, last) };
    });
}
function isAttribute({ contype }) {
    return contype?.startsWith('CONSTR_ATTR_') === true;
}
//# sourceMappingURL=inline-texts.js.map
// EXTERNAL MODULE: ./build/src/rules/fixes/key-steps.js
var key_steps = __webpack_require__(50800);
// EXTERNAL MODULE: ./build/src/rules/fixes/not-valid.js
var not_valid = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/src/rules/fixes/inline-constraints.js













/**
 * The constraints behind a new column that read every row, each on its own: CHECK and REFERENCES as NOT VALID beside the
 * column, with VALIDATE in a later migration; UNIQUE as an index that is built CONCURRENTLY and taken over.
 */
const inlineConstraints = (site) => {
    const { statement, byte, up, index } = site;
    const own = up.statements[index];
    const command = (0,rules_commands/* commandsOf */.K)(statement, 'AT_AddColumn').find((one) => one.byte === byte);
    const { def } = command?.command ?? {};
    if (!own || !command || !def || !('ColumnDef' in def))
        return undefined;
    const relation = statement.catalog.relations.get(command.table);
    if (!relation)
        return { declined: `nothing is known of ${(0,words/* shown */.SP)(command.table)}` };
    const commands = commandsIn(statement.node);
    const place = (0,command_places/* commandPlaces */.Gv)(own.text, commands.length)?.[commands.indexOf(command.command)];
    if (!place)
        return { declined: 'where its commands begin and end cannot be told' };
    if ((0,command_places/* holdsComment */.aP)(own.text.slice(place.start, place.end)))
        return { declined: 'a comment stands in it' };
    const parts = [];
    for (const found of readingRows(site, { command, column: def.ColumnDef, relation, place })) {
        const part = partOf(site, found);
        if ('declined' in part)
            return part;
        parts.push(part);
    }
    const end = own.start + place.end;
    const cuts = parts.map(({ cut }) => ({ start: own.start + cut.start, end: own.start + cut.end, text: '' }));
    const added = parts.map(({ clause }) => clause).join('');
    const edits = new Map([
        [up.file, [...cuts, ...(added === '' ? [] : [{ start: end, end, text: added }])]],
    ]);
    return { edits, following: parts.flatMap(({ following }) => following) };
};
/** Those behind the column that read every row: REFERENCES does only beside a default. */
function readingRows({ statement }, added) {
    const { command, column, place } = added;
    const catalog = (0,fork/* forked */.y)((0,before_command/* catalogBefore */.n)(statement, command));
    const relation = (0,fork/* changeable */.z)(catalog, command.table);
    if (!relation)
        return [];
    (0,columns/* addColumn */.cq)(catalog, relation, { ...column, constraints: [] });
    const all = inlineConstraintsOf(statement.text, column, place.end);
    const hasDefault = all.some(({ node }) => node.contype === 'CONSTR_DEFAULT');
    return all.flatMap((one) => {
        const clause = { node: one.node, column: column.colname ?? '' };
        const constraint = (0,constraints/* constraintOf */.vY)(catalog, relation, clause);
        (0,columns/* addConstraint */.p$)(catalog, relation, clause);
        const reads = constraint && constraint.kind !== 'not null' && (constraint.kind !== 'foreign key' || hasDefault);
        return reads ? [{ ...added, ...one, constraint }] : [];
    });
}
function partOf(site, found) {
    const { constraint, start, end, command } = found;
    const why = whyNot(site, found);
    if (why !== undefined)
        return { declined: why };
    const { text } = site.statement;
    const cut = { start: text.slice(0, start).trimEnd().length, end };
    if (constraint.kind === 'unique') {
        const key = keyOf(found);
        return { cut, clause: '', following: [(0,key_steps/* building */.PH)(key), (0,key_steps/* adopting */.LS)(key)] };
    }
    const name = (0,quote/* readableName */.A0)(constraint.name);
    const clause = constraint.kind === 'foreign key'
        ? `FOREIGN KEY (${(0,quote/* readableName */.A0)(found.column.colname ?? '')}) ${found.clause}`
        : found.clause;
    return {
        cut,
        clause: `, ADD CONSTRAINT ${name} ${clause} NOT VALID`,
        following: [(0,not_valid/* validating */.a_)({ table: (0,words/* shown */.SP)(command.table), name, clause })],
    };
}
function keyOf({ command, constraint, node, attributes }) {
    return {
        table: command.table,
        name: constraint.name,
        kind: 'unique',
        columns: constraint.columns,
        node,
        deferrable: attributes.includes('CONSTR_ATTR_DEFERRABLE') || attributes.includes('CONSTR_ATTR_DEFERRED'),
        deferred: attributes.includes('CONSTR_ATTR_DEFERRED'),
    };
}
function whyNot(site, found) {
    const { constraint, relation, command, column, attributes, clause } = found;
    const { catalog } = site.statement;
    if (constraint.kind === 'primary key')
        return 'a primary key needs values in old rows first';
    if (command.command.missing_ok)
        return 'IF NOT EXISTS: its constraints come only with the column';
    if (found.node.conname === undefined && !catalog.complete)
        return 'the constraint has no name: give it one';
    if (attributes.includes('CONSTR_ATTR_NOT_ENFORCED'))
        return 'it is NOT ENFORCED';
    // The tree puts a collation with the column, wherever it stands.
    if (column.collClause && /\bcollate\b/i.test(clause))
        return 'COLLATE stands behind it';
    const parent = constraint.references?.relation;
    return constraint.kind === 'unique'
        ? whyNoKey(site, found)
        : ((0,not_valid/* whyNotValid */.QP)(site, command.table, parent) ??
            [relation.name, parent?.slice(parent.lastIndexOf('.') + 1)]
                .flatMap((table) => (table === undefined ? [] : [{ table, name: constraint.name, unique: false }]))
                .map((subject) => (0,surroundings/* whyNotLater */.u6)(site, subject))
                .find((why) => why !== undefined));
}
function whyNoKey(site, found) {
    const { relation, constraint, command } = found;
    if (!site.leaving.can)
        return site.leaving.why;
    const own = (0,key_steps/* whyNoSteps */.TV)(keyOf(found)) ?? (0,key_steps/* whyNotOn */.vG)(relation);
    if (own !== undefined)
        return own;
    if (site.down?.statements.some(({ nodes }) => JSON.stringify(nodes).includes(JSON.stringify(constraint.name))))
        return `its down names ${constraint.name}, which another migration drops by then`;
    const beside = commandsIn(site.statement.node).filter((one) => one !== command.command);
    return (0,surroundings/* whyNotLater */.u6)(site, { table: relation.name, name: constraint.name, unique: true }, beside);
}
//# sourceMappingURL=inline-constraints.js.map
// EXTERNAL MODULE: ./build/src/rules/constraint-words.js
var constraint_words = __webpack_require__(48618);
;// CONCATENATED MODULE: ./build/src/rules/fixes/key-outside.js










/** UNIQUE and PRIMARY KEY as an index that is built CONCURRENTLY, and a later migration that takes it over. */
const keyOutside = (site) => {
    const { statement, byte, up, index } = site;
    const command = (0,rules_commands/* commandsOf */.K)(statement, 'AT_AddConstraint').find((one) => one.byte === byte);
    const added = command && (0,constraint_words/* addedConstraint */.U)(statement, command);
    const key = command && added && (0,key_steps/* addedKey */.AN)(command, added.constraint);
    if (!up.statements[index] || !key)
        return undefined;
    const why = key_outside_whyNot(site, key);
    if (why !== undefined)
        return { declined: why };
    const commands = commandsIn(statement.node);
    if (commands.length === 1 && isAlone(site))
        return key_outside_inPlace(site, key);
    const taken = takenOut(site, commands.indexOf(command.command), key);
    if ('declined' in taken)
        return taken;
    return { edits: taken.edits, following: [(0,key_steps/* building */.PH)(key, taken.comment), (0,key_steps/* adopting */.LS)(key)] };
};
function key_outside_whyNot(site, key) {
    const { statement, leaving } = site;
    const relation = statement.catalog.relations.get(key.table);
    if (!relation)
        return `nothing is known of ${(0,words/* shown */.SP)(key.table)}`;
    if (key.node.conname === undefined && !statement.catalog.complete)
        return 'the constraint has no name: give it one';
    const own = (0,key_steps/* whyNoSteps */.TV)(key) ??
        (0,key_steps/* whyNotOn */.vG)(relation) ??
        (key.kind === 'primary key' ? nullable(relation, key) : undefined);
    if (own !== undefined)
        return own;
    if (!leaving.can)
        return leaving.why;
    const beside = commandsIn(statement.node).filter((command) => !isKey(command, statement.catalog));
    return (0,surroundings/* whyNotLater */.u6)(site, { table: relation.name, name: key.name, unique: true }, beside);
}
/** A key needs no other key, and its name is its own, or known to be free. */
function isKey({ def }, { complete }) {
    if (!def || !('Constraint' in def))
        return false;
    const { contype, conname, indexname } = def.Constraint;
    const isOne = contype === 'CONSTR_UNIQUE' || contype === 'CONSTR_PRIMARY';
    return isOne && indexname === undefined && (conname !== undefined || complete);
}
/** A primary key makes its columns NOT NULL, for which it would read every row. */
function nullable({ columns }, key) {
    const open = key.columns.filter((name) => columns.get(name)?.notNull !== true).map(quote/* readableName */.A0);
    return open.length === 0
        ? undefined
        : `${(0,words/* listed */.KE)(open)} may be null: SET NOT NULL by way of a validated CHECK in a migration before`;
}
/** What is alone in its migration becomes the index; the constraint comes behind. */
function key_outside_inPlace(site, key) {
    if ((0,command_places/* holdsComment */.aP)(site.statement.text))
        return { declined: 'a comment stands in it' };
    const { build, buildUndo } = (0,key_steps/* keySteps */.Hg)(key);
    const mend = runOutside(site, {
        subject: { table: site.statement.catalog.relations.get(key.table)?.name, name: key.name, unique: true },
        edits: whole(site.statement.text, build),
        undo: buildUndo,
        undoes: (node) => dropsConstraint(node, key.name),
        undoEdits: (text) => whole(text, buildUndo),
        words: ['create', key.name],
    });
    return 'declined' in mend ? mend : { ...mend, following: [...(mend.following ?? []), (0,key_steps/* adopting */.LS)(key)] };
}
function whole(text, statement) {
    return [{ start: 0, end: text.length, text: statement }];
}
/** The key taken out of its migration, with the comment above it, and its dropping out of the down. */
function takenOut(site, command, key) {
    const { up, down, index, textOf } = site;
    const own = up.statements[index];
    if (!own)
        return { declined: 'its place in the file is not known' };
    const count = commandsIn(site.statement.node).length;
    const alone = count > 1 ? undefined : (0,remove/* removal */.r2)(textOf(up.file), up, own);
    const sharing = { declined: 'it shares its line with something else' };
    const edit = count > 1 ? commandEdit(own, count, command) : (alone?.edit ?? sharing);
    if ('declined' in edit)
        return edit;
    const edits = new Map([[up.file, [edit]]]);
    const undo = down && withoutDrop(site, down, key.name);
    if (undo && 'declined' in undo)
        return undo;
    if (down && undo)
        edits.set(down.file, [...(edits.get(down.file) ?? []), undo]);
    return { edits, comment: alone?.comment ?? '' };
}
//# sourceMappingURL=key-outside.js.map
// EXTERNAL MODULE: ./build/src/rules/fixes/lock-timeout.js
var lock_timeout = __webpack_require__(22468);
;// CONCATENATED MODULE: ./build/src/rules/fixes/refresh.js



/**
 * REFRESH MATERIALIZED VIEW as CONCURRENTLY, where a unique index over plain columns is there and the view was filled
 * before: without either the server refuses. It may run in a transaction.
 */
const refreshConcurrently = ({ statement, up, index }) => {
    const own = up.statements[index];
    if (!own || !('RefreshMatViewStmt' in statement.node))
        return undefined;
    const { relation: name, skipData } = statement.node.RefreshMatViewStmt;
    if (skipData)
        return { declined: 'WITH NO DATA empties it, for which nobody can be let by' };
    const key = (0,names/* keyOf */.TN)(statement.catalog, name);
    const view = statement.catalog.relations.get(key);
    if (!view)
        return { declined: `nothing is known of ${(0,words/* shown */.SP)(key)}` };
    if (!view.hasRows)
        return { declined: `${(0,words/* shown */.SP)(key)} was made WITH NO DATA: its first filling cannot let readers by` };
    const isFit = [...view.indexes.values()].some(({ unique, partial, valid, columns }) => unique && !partial && valid && columns.every((column) => column !== undefined));
    if (!isFit)
        return { declined: `${(0,words/* shown */.SP)(key)} has no unique index over plain columns` };
    const word = (0,sql_tokens/* tokensOf */.k)(own.text)[2];
    if (!word)
        return undefined;
    const at = own.start + word.end;
    return { edits: new Map([[up.file, [{ start: at, end: at, text: ' CONCURRENTLY' }]]]) };
};
//# sourceMappingURL=refresh.js.map
// EXTERNAL MODULE: ./build/src/rules/fixes/set-not-null.js
var set_not_null = __webpack_require__(67887);
;// CONCATENATED MODULE: ./build/src/rules/fixes/index.js









/** The rules whose findings have one safe rewrite, by id. */
const fixes = new Map([
    ['constraint-scans', not_valid/* notValid */._O],
    ['constraint-builds-index', keyOutside],
    ['add-column-scans', inlineConstraints],
    ['set-not-null-scans', set_not_null/* setNotNull */.z$],
    ['index-not-concurrent', indexOutside],
    ['drop-index-not-concurrent', indexOutside],
    ['reindex-not-concurrent', indexOutside],
    ['concurrently-in-transaction', indexOutside],
    ['refresh-not-concurrent', refreshConcurrently],
    ['detach-not-concurrent', detach],
    ['concurrently-if-not-exists', if_not_exists/* ifNotExists */.W],
]);
/** The same for rules about whole scripts. */
const scriptFixes = new Map([['lock-without-timeout', lock_timeout/* lockTimeout */.Z]]);
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/fix/round.js

function isOpen(possible) {
    return !('declined' in possible.mend);
}
/**
 * The mends that are made together, in the order of their statements: one a statement, as bad as each other, and none
 * that edits what another one edits. A migration’s first one waits until it is the only one left there, so that its
 * statement may be the one that stays when all others have moved.
 */
function roundOf(open) {
    const due = [...byMigration(open).values()].flatMap(withoutFirst);
    const worst = Math.min(...due.map(({ finding }) => rank(finding)));
    const chosen = [];
    for (const one of due) {
        if (rank(one.finding) === worst && chosen.every((other) => areApart(one, other)))
            chosen.push(one);
    }
    return chosen;
}
function byMigration(open) {
    const found = new Map();
    for (const one of open)
        found.set(one.migration, [...(found.get(one.migration) ?? []), one]);
    return found;
}
function withoutFirst(own) {
    const first = Math.min(...own.map(({ index }) => index));
    const others = own.filter(({ index }) => index > first);
    return others.length > 0 ? others : own.slice(0, 1);
}
/** 0 for the worst. */
function rank({ severity }) {
    return finding/* severities */.gO.indexOf(severity);
}
function areApart(one, other) {
    if (one.migration !== other.migration)
        return true;
    if (one.index === other.index || one.mend.leaves || other.mend.leaves)
        return false;
    return [...one.mend.edits].every(([file, edits]) => {
        const others = other.mend.edits.get(file) ?? [];
        return edits.every((edit) => others.every((another) => !meet(edit, another)));
    });
}
/** Whether two edits overlap, or put something in at the same place. */
function meet(one, other) {
    const isSame = one.start === other.start && one.end === other.end;
    return isSame || (one.start < other.end && other.start < one.end);
}
//# sourceMappingURL=round.js.map
// EXTERNAL MODULE: ./build/src/rules/script/read-script.js + 1 modules
var read_script = __webpack_require__(91540);
// EXTERNAL MODULE: ./build/src/schema/replay/catalog.js
var replay_catalog = __webpack_require__(66450);
// EXTERNAL MODULE: ./build/src/schema/replay/replay.js + 2 modules
var replay = __webpack_require__(6290);
;// CONCATENATED MODULE: ./build/src/gates/lint/fix/same-schema.js




/**
 * Whether two histories make the same schema: after all their ups, and after the downs of what they add, unless one of
 * those has no way back. Says which of the two differs.
 */
function differingSchema(before, after, grammar) {
    const [old, now] = [replayed(before, grammar), replayed(after, grammar)];
    if (old.up !== now.up)
        return 'up';
    const hasWayBack = before.history.migrations
        .filter(before.isAdded)
        .every(({ down, irreversible }) => down && !irreversible);
    return !hasWayBack || old.down === now.down ? undefined : 'down';
}
function replayed({ history, isAdded }, grammar) {
    const catalog = (0,replay_catalog/* emptyCatalog */.L)();
    for (const migration of history.migrations)
        run(catalog, migration, { side: 'up', grammar });
    const up = written(catalog);
    for (const migration of history.migrations.filter(isAdded).toReversed())
        run(catalog, migration, { side: 'down', grammar });
    return { up, down: written(catalog) };
}
function run(catalog, migration, { side, grammar }) {
    const script = migration[side]?.sql;
    if (!script)
        return;
    for (const { nodes } of (0,read_script/* readScript */.U)(script, grammar)) {
        for (const node of nodes)
            (0,replay/* replay */.e)(catalog, node, '');
    }
}
/** What says how a schema was made, and nothing of what it is. */
const ways = new Set(['searchPath', 'namesUsed', 'dependedOn']);
/** A catalog as text: the order in which things were made, and where they stand in a file, are left out. */
function written(catalog) {
    return JSON.stringify(catalog, (key, value) => {
        if ((0,names/* isPlace */.Uj)(key) || ways.has(key))
            return undefined;
        if (value instanceof Set)
            return [...value].sort();
        if (!(value instanceof Map))
            return value;
        // Columns have an order; what lies in other maps has none.
        const entries = [...value];
        return key === 'columns' ? entries : entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    });
}
//# sourceMappingURL=same-schema.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/fix/objection.js




/** What speaks against the rewrites of these findings; undefined where nothing does. */
function objectionTo(mended, states, grammar) {
    return stillThere(mended, states) ?? broughtBy(mended, states) ?? differs(states, grammar);
}
function stillThere(mended, { before, after }) {
    const [had, left] = [counted(before.result.findings), counted(after.result.findings)];
    const isGone = [...counted(mended)].every(([key, count]) => (left.get(key) ?? 0) <= (had.get(key) ?? 0) - count);
    return isGone ? undefined : 'a rewrite would not take it away';
}
/** A new finding that is as bad as the mildest of those mended, unless a limit at the top of its script is all it lacks. */
function broughtBy(mended, { before, after }) {
    const mildest = Math.max(...mended.map(({ severity }) => finding/* severities */.gO.indexOf(severity)));
    const known = counted(before.result.findings);
    const mends = after.mends.filter(({ finding }) => scriptFixes.has(finding.rule)).filter(isOpen);
    const passing = new Set(mends.map(({ finding }) => finding));
    for (const one of after.result.findings) {
        if (passing.has(one))
            continue;
        const count = known.get(objection_keyOf(one)) ?? 0;
        known.set(objection_keyOf(one), count - 1);
        if (count <= 0 && finding/* severities */.gO.indexOf(one.severity) <= mildest)
            return `a rewrite would bring ${one.rule}: ${one.title}`;
    }
    return undefined;
}
function differs({ before, after }, grammar) {
    const side = differingSchema(before.context, after.context, grammar);
    if (side === undefined)
        return undefined;
    return side === 'up'
        ? 'a rewrite would leave another schema behind'
        : 'a rewrite would leave another schema behind after the down: mend the down first';
}
function counted(findings) {
    const counts = new Map();
    for (const one of findings)
        counts.set(objection_keyOf(one), (counts.get(objection_keyOf(one)) ?? 0) + 1);
    return counts;
}
/** The same finding in another migration is no new one. */
function objection_keyOf({ rule, subject }) {
    return `${rule}\0${subject}`;
}
/** What tells a finding from others, whatever its lines are. */
function nameOf(finding) {
    return `${objection_keyOf(finding)}\0${finding.migration ?? ''}`;
}
//# sourceMappingURL=objection.js.map
// EXTERNAL MODULE: ./build/src/gates/lint/context.js
var lint_context = __webpack_require__(47825);
// EXTERNAL MODULE: ./build/src/gates/lint/lint.js + 3 modules
var lint = __webpack_require__(57997);
;// CONCATENATED MODULE: ./build/src/gates/lint/fix/script-places.js

/** A direction with its places in its file. Undefined where the file does not hold it as it is. */
function scriptPlaces(script, text, grammar) {
    const line = startOfLine(text, script.line);
    const offset = text.startsWith(script.text, line) ? line : text.indexOf(script.text);
    if (offset < 0)
        return undefined;
    const statements = (0,read_script/* readScript */.U)(script, grammar).flatMap(({ text: own, range, nodes }) => range ? [{ text: own, start: offset + range[0], end: offset + range[1], nodes }] : []);
    return {
        file: script.file,
        mode: script.mode,
        start: offset,
        end: offset + script.text.length,
        statements,
    };
}
function startOfLine(text, line) {
    let at = 0;
    for (let number = 1; number < line; number++)
        at = text.indexOf('\n', at) + 1;
    return at;
}
//# sourceMappingURL=script-places.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/fix/project-state.js








/** Reads the project with these texts in place of the files on disk, lints it, and works out what could be mended. */
async function readState(input, texts) {
    const tree = overlayTree(input.lint.tree, texts);
    const head = await input.discover(tree);
    const isMoved = input.lint.merged !== undefined && input.lint.merged !== input.lint.head;
    const merged = isMoved ? await input.discover(overlayTree(input.mergedTree, texts)) : head;
    const subject = { ...input.lint, tree, head, merged, changes: changesWith(input.lint, texts) };
    const context = (0,lint_context/* lintContext */.l)(subject, subject);
    const own = new Map(await Promise.all(context.comparison.added.flatMap(({ files }) => files.map(async (file) => [file, await readIfThere(tree, file)]))));
    const textOf = (file) => own.get(file) ?? '';
    const sites = {
        context,
        grammar: await (0,grammar/* loadGrammar */.o)(),
        leaving: await leavingOf(head, tree),
        textOf,
    };
    const found = [];
    const onFinding = (one) => {
        if (!context.isAdded(one.migration))
            return;
        const possible = 'script' in one ? mendScript(one, sites) : mendStatement(one, sites);
        if (possible)
            found.push({ finding: one.finding, migration: one.migration, ...possible });
    };
    const result = await (0,lint/* lint */.u)({ ...subject, onFinding });
    const counting = new Set(result.findings);
    return { texts, context, result, mends: found.filter(({ finding }) => counting.has(finding)) };
}
/** New files count as files of the change. */
function changesWith({ changes }, texts) {
    if (!changes)
        return undefined;
    const known = new Set(changes.map(({ path }) => path));
    const added = [...texts.keys()].filter((path) => !known.has(path));
    return [...changes, ...added.map((path) => ({ path, status: 'added' }))];
}
async function readIfThere(tree, file) {
    return (await tree.files('')).includes(file) ? tree.read(file) : '';
}
function mendStatement(found, sites) {
    const fix = fixes.get(found.finding.rule);
    const { migration, judged, statement, byte } = found;
    const scripts = fix && scriptsOf(migration, sites);
    if (!fix || !scripts)
        return undefined;
    const { up } = scripts;
    const [own] = statement.range ?? [];
    const index = up.statements.findIndex(({ start }) => start - up.start === own);
    if (index < 0 || up.statements[index]?.text !== statement.text)
        return undefined;
    const { context, grammar, leaving, textOf } = sites;
    const later = laterNodes(context, migration, grammar);
    const { subject } = found.finding;
    const shared = { migration, history: context.history, textOf, leaving };
    const mend = fix({ ...shared, ...scripts, statement: judged, index, subject, byte, later });
    return mend && { index, mend };
}
function mendScript({ finding, migration, script }, sites) {
    const fix = scriptFixes.get(finding.rule);
    const scripts = fix && scriptsOf(migration, sites);
    if (!fix || !scripts)
        return undefined;
    const { textOf, context } = sites;
    const mend = fix({ ...scripts, migration, history: context.history, textOf, other: script.other });
    return mend && { index: 0, mend };
}
/** Both directions; undefined where one of them is code, or not where it should be. */
function scriptsOf({ up, down }, { textOf, grammar }) {
    if (!up?.sql || (down && !down.sql))
        return undefined;
    const upPlaces = scriptPlaces(up.sql, textOf(up.file), grammar);
    const downPlaces = down?.sql && scriptPlaces(down.sql, textOf(down.file), grammar);
    if (!upPlaces || (down && !downPlaces))
        return undefined;
    return { up: upPlaces, down: downPlaces };
}
function laterNodes({ history }, migration, grammar) {
    const later = history.migrations.slice(history.migrations.indexOf(migration) + 1);
    const nodes = [];
    for (const { up } of later) {
        if (up && !up.sql)
            return { unread: { file: up.file } };
        const statements = up?.sql ? (0,read_script/* readScript */.U)(up.sql, grammar) : [];
        const unread = statements.find((one) => one.problem !== undefined);
        if (unread)
            return { unread: unread.location };
        nodes.push(...statements.flatMap((one) => one.nodes));
    }
    return nodes;
}
//# sourceMappingURL=project-state.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/fix/fix-lint.js








/** Enough for any change that people review. */
const mostRounds = 200;
/**
 * Rewrites what has one safe rewrite in the migrations that the change adds, in rounds: what does not hang together is
 * rewritten at once, then all of it is looked at anew, until nothing is left to do. A rewrite that does not take its
 * finding away, brings one that is as bad, or changes the schema is dropped and told; of a round with such a one in it
 * half is tried. Throws `UserError` without a base.
 */
async function fixLint(input) {
    refuseWithoutBase(input.lint);
    const first = await readState(input, new Map());
    let state = first;
    let most = Number.POSITIVE_INFINITY;
    const mended = [];
    const dropped = new Map();
    // What was dropped may be safe once something else was mended.
    let mayBeSafe = false;
    for (let count = 0; count < mostRounds; count++) {
        const open = state.mends.filter(isOpen).filter(({ finding }) => !dropped.has(nameOf(finding)));
        const round = roundOf(open).slice(0, most);
        const [only, ...others] = round;
        if (!only && !mayBeSafe)
            break;
        if (!only) {
            dropped.clear();
            mayBeSafe = false;
            continue;
        }
        const tried = await attempt(input, state, round);
        most = Number.POSITIVE_INFINITY;
        if (typeof tried !== 'string') {
            state = tried;
            mayBeSafe = dropped.size > 0;
            mended.push(...round.map(({ finding }) => finding));
        }
        else if (others.length === 0)
            dropped.set(nameOf(only.finding), tried);
        else
            most = Math.ceil(round.length / 2);
    }
    return {
        before: first.result,
        after: state.result,
        texts: state.texts,
        mended,
        declined: declinedIn(state, dropped).map(({ finding, why }) => ({
            finding: onDisk(first, finding),
            why,
        })),
        inCode: first.context.comparison.added.filter(({ up }) => up && !up.sql),
    };
}
/** A finding where it is in the files as they are; one that only a rewrite has brought stays as it is. */
function onDisk({ mends }, finding) {
    return mends.find((one) => nameOf(one.finding) === nameOf(finding))?.finding ?? finding;
}
function refuseWithoutBase({ baseTree }) {
    if (baseTree)
        return;
    throw new errors/* UserError */.yo({
        what: 'nobody can tell which migrations are merged already, and those are never edited',
        where: '--fix',
        why: 'there is no base branch to compare with',
        fix: 'name it: lockkeeper lint --fix --base origin/main',
    });
}
/** The state after these mends; a text where they must not be made. */
async function attempt(input, state, round) {
    const tree = overlayTree(input.lint.tree, state.texts);
    const edited = round.flatMap(({ mend }) => [...mend.edits.keys()]);
    const onBase = edited.find((file) => isOnBase(input.lint, file) && !state.texts.has(file));
    if (onBase !== undefined)
        return `${onBase} is on the base already`;
    const { history, merged } = state.context;
    const applied = applyMends(round, {
        merged,
        now: input.lint.now,
        leaving: await leavingOf(history, tree),
        textOf: async (file) => ((await tree.files('')).includes(file) ? tree.read(file) : ''),
    });
    const changed = await applied.catch(refusal);
    if (typeof changed === 'string')
        return changed;
    const next = await readState(input, new Map([...state.texts, ...changed]));
    const findings = round.map(({ finding }) => finding);
    return objectionTo(findings, { before: state, after: next }, await (0,grammar/* loadGrammar */.o)()) ?? next;
}
/** Some runners’ migrations only their own tool makes, because it keeps a journal or a graph of them. */
function refusal(error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    return error.problems.map(({ what, fix }) => [what, fix].filter(Boolean).join('; ')).join('; ');
}
/** A file that the change did not bring. */
function isOnBase({ changes }, file) {
    const change = changes?.find(({ path }) => path === file);
    return changes !== undefined && change?.status !== 'added' && change?.status !== 'renamed';
}
function declinedIn({ mends }, dropped) {
    return mends.flatMap(({ finding, mend }) => {
        const why = 'declined' in mend ? mend.declined : dropped.get(nameOf(finding));
        return why === undefined ? [] : [{ finding, why }];
    });
}
//# sourceMappingURL=fix-lint.js.map
// EXTERNAL MODULE: ./build/src/stages/checks/lint-gate.js + 1 modules
var lint_gate = __webpack_require__(71739);
// EXTERNAL MODULE: ./build/src/stages/checks/run-checks.js + 2 modules
var run_checks = __webpack_require__(41572);
;// CONCATENATED MODULE: ./build/src/stages/checks/fix-checks.js





/** Lints the chosen projects and works out what `--fix` would do. Throws `UserError`. */
async function fixChecks(given, { host, services }) {
    const fixed = [];
    const fixing = async (input) => {
        const { engine, engineSettings, change } = input;
        const own = await fixLint({
            lint: await (0,lint_gate.lintInput)(input),
            mergedTree: change.mergedTree,
            discover: (tree) => engine.discover(tree, engineSettings),
        });
        fixed.push(own);
        return own.before;
    };
    const run = await (0,run_checks/* runChecks */.JT)(['lint'], given, { host, services: { ...services, gate: async () => fixing } });
    return {
        run,
        files: await versionsOf(run.repository.root, fixed),
        mended: fixed.flatMap(({ mended }) => mended),
        declined: fixed.flatMap(({ declined }) => declined),
        inCode: fixed.flatMap(({ inCode }) => inCode.map(({ file }) => file)),
        left: fixed.flatMap(({ after }) => after.findings),
    };
}
const mark = '\uFEFF';
async function versionsOf(root, fixed) {
    const texts = new Map(fixed.flatMap((one) => [...one.texts]));
    return Promise.all([...texts].map(async ([path, after]) => {
        const before = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8').catch(() => undefined);
        return { path, before, after: before?.startsWith(mark) ? mark + after : after };
    }));
}
//# sourceMappingURL=fix-checks.js.map
;// CONCATENATED MODULE: ./build/src/cli/lint-fix.js








/**
 * Prints what would mend the findings as a diff; with `write` writes it and lints the files as they are then. The verdict
 * is always about the files on disk. Throws `UserError`.
 */
async function fixAndLint({ write, ...given }, context) {
    const { host } = context;
    const fixed = await fixChecks(given, context);
    const { report, repository } = fixed.run;
    const broken = report.checks.find(({ status }) => status === 'broken');
    if (broken)
        throw new errors/* UserError */.yo({ what: broken.summary });
    if (write)
        for (const file of fixed.files)
            await writeFixed(repository.root, file);
    else
        host.print(unifiedDiff(fixed.files));
    for (const line of told(fixed, write))
        host.log.info(line);
    if (!write)
        return report.verdict;
    return (0,check_and_publish/* checkAndPublish */.V)(['lint'], given, context);
}
/** A new file never takes the place of another; one that is there keeps its mode. */
async function writeFixed(root, { path, before, after }) {
    const file = (0,external_node_path_.join)(root, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, after, { flag: before === undefined ? 'wx' : 'w' });
    }
    catch (cause) {
        throw new errors/* UserError */.yo({
            what: `cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`,
            where: { file: path },
            fix: 'git status shows what was written before; git restore takes it back',
        }, { cause });
    }
}
function told({ files, mended, declined, left, inCode }, write) {
    const made = files.filter(({ before }) => before === undefined).length;
    const changed = files.length - made;
    const where = [
        ...(changed > 0 ? [(0,count/* counted */.h)(changed, 'changed file')] : []),
        ...(made > 0 ? [(0,count/* counted */.h)(made, 'new file')] : []),
    ];
    const verb = write ? 'mended' : 'can be mended';
    const summary = mended.length === 0
        ? 'Nothing here has one safe rewrite.'
        : `${(0,count/* counted */.h)(mended.length, 'finding')} ${verb}: ${where.join(', ')}.`;
    const reasons = declined.map(({ finding, why }) => {
        const place = finding.location ? `${(0,core_location/* formatLocation */.j)(finding.location)}: ` : '';
        return `not mended: ${place}${finding.rule}: ${why}`;
    });
    const code = inCode.map((file) => `not edited: ${file}: it is code; lockkeeper explain <rule> shows the safe steps`);
    const rest = left.length > 0 ? [`${(0,count/* counted */.h)(left.length, 'finding')} left for you.`] : [];
    const next = mended.length > 0 && !write ? ['Apply it with: lockkeeper lint --fix --write'] : [];
    return [...code, ...reasons, [summary, ...rest].join(' '), ...next];
}
//# sourceMappingURL=lint-fix.js.map

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

/***/ 47825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lintContext)
/* harmony export */ });
/* harmony import */ var _migrations_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70646);
/* harmony import */ var _migrations_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51687);


/** Works out once what all rules ask for. */
function lintContext(subject, settings) {
    const { head, base, changes } = subject;
    const comparison = (0,_migrations_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHistories */ .C_)({ head, base, changes });
    const added = new Set(comparison.added);
    const touched = changes && new Set(changes.map((change) => change.path));
    const names = new Map();
    const nameOf = (migration) => {
        const name = names.get(migration) ?? (0,_migrations_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .migrationName */ .A)(head, migration);
        names.set(migration, name);
        return name;
    };
    return {
        ...settings,
        history: head,
        base,
        merged: subject.merged ?? head,
        tree: subject.tree,
        baseTree: subject.baseTree,
        changes,
        removed: subject.removed ?? [],
        comparison,
        judged: settings.scope === 'all' ? head.migrations : comparison.added,
        isAdded: (migration) => added.has(migration),
        isJudgedFile: (path) => settings.scope === 'all' || !touched || touched.has(path),
        nameOf,
        titleOf: (migration) => (head.engine === 'command' ? migration.id : nameOf(migration).stem),
    };
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/rules/judge.js + 1 modules
var rules_judge = __webpack_require__(94488);
// EXTERNAL MODULE: ./build/src/rules/rules/index.js + 88 modules
var rules = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/src/core/day.js
var day = __webpack_require__(14459);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/gates/muting/mute.js
var mute = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/src/gates/muting/rules.js
var muting_rules = __webpack_require__(93774);
;// CONCATENATED MODULE: ./build/src/gates/muting/judge.js






/** Says which suppressions lack a reason, have come to their end, name no rule, or suppress nothing. */
function judgeSuppressions(judging) {
    return judging.suppressions.flatMap((suppression) => {
        if (!suppression.reason)
            return raise(judging, muting_rules/* suppressionWithoutReason */.MZ, withoutReason(suppression));
        const { until } = suppression;
        const past = until === undefined ? 0 : (0,day/* daysSince */.Mn)(until, judging.now);
        if (past === undefined)
            return raise(judging, muting_rules/* suppressionBadDate */.fC, badDate(suppression));
        if (past > 0)
            return raise(judging, muting_rules/* suppressionExpired */.jB, expired(suppression, past));
        const endless = until === undefined ? raise(judging, muting_rules/* suppressionWithoutExpiry */.jY, withoutExpiry(suppression)) : [];
        const wrong = suppression.rules.flatMap((rule) => {
            if (!judging.known.has(rule))
                return raise(judging, muting_rules/* suppressionUnknownRule */._u, unknownRule(suppression, { rule, meant: (0,suggest/* nearest */.p)(rule, judging.known) }));
            const isUnread = judging.isUnread?.(rule, suppression.location.file) ?? false;
            if (isUnread || !judging.judgedRules.has(rule))
                return [];
            if (judging.used.has((0,mute/* suppressionKey */.n)(suppression, rule)))
                return [];
            return raise(judging, muting_rules/* suppressionStale */.Js, stale(suppression, rule));
        });
        return [...endless, ...wrong];
    });
}
/** Says which exceptions of the settings file have come to their end, and which have none. */
function judgeParts({ parts, now, levelOf }) {
    return parts.flatMap((part) => {
        const place = {
            ...(part.where ? { location: part.where } : {}),
            subject: `${part.pattern} ${Object.keys(part.rules).join(',')}`,
        };
        const past = part.until === undefined ? undefined : (0,day/* daysSince */.Mn)(part.until, now);
        if (past !== undefined && past > 0) {
            return raise({ levelOf }, muting_rules/* suppressionExpired */.jB, {
                ...place,
                title: `what is said of ${(0,core_text/* printable */.g$)(part.pattern)} held until ${part.until}, ${(0,day/* daysAgo */.HM)(past)}`,
                ...(part.reason === undefined ? {} : { detail: (0,core_text/* printable */.g$)(part.reason) }),
                fix: 'remove it, or write another day when there is a reason',
            });
        }
        if (part.until !== undefined || !Object.values(part.rules).includes('off'))
            return [];
        return raise({ levelOf }, muting_rules/* suppressionWithoutExpiry */.jY, {
            ...place,
            title: `rules are off for ${(0,core_text/* printable */.g$)(part.pattern)} without an end`,
            fix: 'add the last day on which that holds, for example until: 2026-12-31',
        });
    });
}
/** Says which entries of the baseline no finding needs any more. */
function judgeBaseline(judging) {
    const used = new Set(judging.muted.map((one) => (0,finding/* fingerprint */.Rj)(one.finding)));
    const { baseline } = judging;
    if (!baseline)
        return [];
    return baseline.entries
        .filter((entry) => judging.judgedRules.has(entry.rule) && !used.has(entry.fingerprint))
        .flatMap((entry) => raise(judging, muting_rules/* baselineStale */.lt, {
        location: { file: baseline.file },
        title: `is mended and can leave the baseline: ${entry.rule}, ${(0,core_text/* printable */.g$)(entry.about)}`,
        fix: 'lockkeeper check --write-baseline',
        subject: entry.fingerprint,
    }));
}
function raise({ levelOf }, info, body) {
    const severity = levelOf(info, body.location?.file);
    return severity === 'off' ? [] : [{ rule: info.id, severity, ...body }];
}
function withoutReason({ location, rules }) {
    return {
        location,
        title: `the suppression of ${(0,core_text/* printable */.g$)(rules.join(', '))} gives no reason and has no effect`,
        fix: `lockkeeper: ignore ${(0,core_text/* printable */.g$)(rules.join(', ') || '<rule>')}: <why the risk is taken>`,
        subject: rules.join(','),
    };
}
function badDate({ location, rules, until = '' }) {
    return {
        location,
        title: `the suppression of ${(0,core_text/* printable */.g$)(rules.join(', '))} ends on no day that there is (${(0,core_text/* printable */.g$)(until) || 'nothing'}) and has no effect`,
        fix: 'write the last day on which it holds, in UTC: until 2026-12-31',
        subject: rules.join(','),
    };
}
function expired({ location, rules, until, reason }, past) {
    return {
        location,
        title: `the suppression of ${(0,core_text/* printable */.g$)(rules.join(', '))} expired ${(0,day/* daysAgo */.HM)(past)}`,
        detail: `It held until ${until}: ${(0,core_text/* printable */.g$)(reason)}`,
        fix: 'mend what it put off and remove it, or write another day when there is a reason',
        subject: rules.join(','),
    };
}
function withoutExpiry({ location, rules, reason }) {
    const names = (0,core_text/* printable */.g$)(rules.join(', '));
    return {
        location,
        title: `the suppression of ${names} has no end`,
        fix: `lockkeeper: ignore ${names} until <year-month-day>: ${(0,core_text/* printable */.g$)(reason)}`,
        subject: rules.join(','),
    };
}
function unknownRule({ location }, { rule, meant }) {
    return {
        location,
        title: rule ? `there is no rule "${(0,core_text/* printable */.g$)(rule)}"` : 'the suppression names no rule',
        fix: meant
            ? `write ${meant} in its place`
            : 'name a rule as reports show it, for example: lockkeeper: ignore missing-down: <reason>',
        subject: rule,
    };
}
function stale({ location }, rule) {
    return {
        location,
        title: `the suppression of ${rule} suppresses nothing`,
        fix: `remove ${rule} from the comment`,
        subject: rule,
    };
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./build/src/gates/muting/levels.js
var muting_levels = __webpack_require__(74002);
// EXTERNAL MODULE: ./build/src/gates/muting/sql-judging.js
var sql_judging = __webpack_require__(78616);
// EXTERNAL MODULE: ./build/src/gates/lint/context.js
var lint_context = __webpack_require__(47825);
// EXTERNAL MODULE: ./build/src/gates/lint/rules/index.js + 34 modules
var lint_rules = __webpack_require__(79978);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/table-pattern.js
var table_pattern = __webpack_require__(71114);
// EXTERNAL MODULE: ./build/src/rules/sizes.js
var rules_sizes = __webpack_require__(73187);
;// CONCATENATED MODULE: ./build/src/gates/lint/sizes-facts.js



const sizes_facts_day = 86_400_000;
/** From when the sizes are that findings were judged by, and what of them may be wrong. */
function sizesFacts({ sizes, sizesMaxAge = 30, assumeSmall = [], now }, { statements }) {
    if (!sizes || statements === 0)
        return [];
    const { file, measuredAt, server, tables } = sizes;
    const what = `${file}: ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}${server === undefined ? '' : ` of PostgreSQL ${server}`}`;
    const age = measuredAt === undefined ? undefined : now.getTime() - measuredAt;
    const old = age !== undefined && age > sizesMaxAge * sizes_facts_day;
    const when = measuredAt === undefined || age === undefined
        ? 'it does not say when they were measured'
        : `measured on ${new Date(measuredAt).toISOString().slice(0, 10)}, ${age < sizes_facts_day ? 'today' : `${(0,duration/* formatAge */.nV)(age)} ago`}`;
    const mend = old ? `: older than ${sizesMaxAge} days, write it anew with lockkeeper sizes --write` : '';
    const small = (0,table_pattern/* tablePatterns */.k)(assumeSmall);
    const doubted = tables
        .filter(({ name }) => small.some(({ matches }) => matches(name)))
        .filter(({ name }) => (0,rules_sizes/* severityBySize */.Yk)('notice', [{ relation: name, work: 'scan' }], (0,rules_sizes/* knownSizes */.gi)(sizes, [])) !== 'notice')
        .map(({ name }) => name);
    return [
        { label: 'table sizes', value: `${what}, ${when}${mend}` },
        ...(doubted.length === 0
            ? []
            : [
                {
                    label: 'assumed small',
                    value: `${doubted.join(', ')}, which ${doubted.length === 1 ? 'is' : 'are'} large in ${file}`,
                },
            ]),
    ];
}
//# sourceMappingURL=sizes-facts.js.map
// EXTERNAL MODULE: ./build/src/gates/muting/suppression.js
var suppression = __webpack_require__(12814);
;// CONCATENATED MODULE: ./build/src/gates/lint/suppressed-files.js

/** How many files are open at once. */
const width = 32;
/** Reads the suppressions of every migration in scope and of every file that a finding points to. */
async function readAllSuppressions(context, findings) {
    const filesOf = new Map(context.history.migrations.map((migration) => [migration.file, migration.files]));
    const byId = new Map(context.history.migrations.map((migration) => [migration.id, migration.files]));
    const owned = (finding) => {
        const file = finding.location?.file;
        const own = filesOf.get(file ?? '') ?? byId.get(finding.migration ?? '') ?? [];
        return file ? [...own, file] : own;
    };
    const wanted = new Set([
        ...context.judged.flatMap((migration) => migration.files),
        ...findings.flatMap(owned),
    ]);
    const texts = await readFiles(context, [...wanted]);
    const editable = new Set([
        ...context.comparison.added.flatMap((migration) => migration.files),
        ...(context.changes ?? []).map((change) => change.path),
    ]);
    return {
        of: (finding) => [...new Set(owned(finding))].flatMap((file) => texts.get(file) ?? []),
        judged: [...texts].flatMap(([file, found]) => (editable.has(file) ? found : [])),
    };
}
async function readFiles({ tree }, files) {
    const texts = new Map();
    for (let from = 0; from < files.length; from += width) {
        const part = files.slice(from, from + width);
        const read = await Promise.all(part.map((file) => tree.read(file).catch(() => '')));
        for (const [index, file] of part.entries())
            texts.set(file, (0,suppression/* readSuppressions */.H)(read[index] ?? '', file));
    }
    return texts;
}
//# sourceMappingURL=suppressed-files.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/lint.js












/**
 * Checks names, order, history, pairs, graph and the project's own rules. No database, no secrets.
 * Throws `UserError` for a file that cannot be read and for a `namePattern` that is none.
 */
async function lint(input) {
    const started = performance.now();
    const context = (0,lint_context/* lintContext */.l)(input, input);
    const held = (0,muting_levels/* current */.s)(input, input.now);
    const levels = (0,muting_levels/* levelsOf */.p)(held);
    const levelOf = (rule, file) => levels.said(rule, { file }) ?? rule.severity;
    const ran = lint_rules/* lintRules */.x.filter((rule) => levels.isOn(rule.info));
    const sql = await judgeStatements(context, { ...input, ...held });
    const raised = [
        ...(await Promise.all(ran.map((rule) => runRule(rule, context, levelOf)))).flat(),
        ...sql.findings,
    ];
    const suppressions = await readAllSuppressions(context, raised);
    const { findings, muted, used } = (0,mute/* mute */.i)({
        findings: raised,
        suppressionsFor: suppressions.of,
        baseline: input.baseline,
        now: input.now,
    });
    const known = new Set([
        ...lint_rules/* lintRules */.x.map((rule) => rule.info.id),
        ...rules.sqlRuleInfos.map(({ id }) => id),
        ...(input.otherRules ?? []),
    ]);
    const judgedRules = new Set([
        ...ran.filter((rule) => !rule.needsBase || context.base).map((rule) => rule.info.id),
        ...(sql.coverage.statements > 0 ? rules.sqlRuleInfos.map(({ id }) => id) : []),
    ]);
    const meta = [
        ...judgeSuppressions({
            suppressions: suppressions.judged,
            used,
            known,
            judgedRules,
            isUnread: unreadIn(context),
            levelOf,
            now: input.now,
        }),
        ...judgeParts({ parts: [...(input.paths ?? []), ...(input.tables ?? [])], now: input.now, levelOf }),
        ...(input.scope === 'all'
            ? judgeBaseline({ baseline: input.baseline, muted, judgedRules, levelOf })
            : []),
    ];
    const all = [...findings, ...meta].sort(finding/* compareFindings */.Eg);
    return {
        gate: 'lint',
        project: input.project,
        status: all.some((finding) => finding.severity === 'error') ? 'failed' : 'passed',
        summary: summaryOf(context, all),
        findings: all,
        muted,
        durationMs: performance.now() - started,
        migrations: [],
        facts: [
            ...factsOf(context, muted.length),
            ...coverageFacts(sql.coverage),
            ...sizesFacts(input, sql.coverage),
        ],
    };
}
/** What code sends is read by the rules when the smoke-run has seen it. */
function unreadIn({ history }) {
    const code = new Set(history.migrations.flatMap(({ files, up }) => (up && !up.sql ? files : [])));
    const ownRules = new Set(lint_rules/* lintRules */.x.map(({ info }) => info.id));
    return (rule, file) => !ownRules.has(rule) && code.has(file);
}
/** SQL is read where the change brings some: the grammar is 2 MB that a change without SQL does without. */
async function judgeStatements({ history, judged, scope }, { postgresVersion, limitedByRunner = false, agreed, kept, onFinding, sizes, assumeSmall, ...input }) {
    if (!judged.some(({ up }) => up?.sql))
        return { findings: [], coverage: { statements: 0, unread: [] } };
    const judging = {
        history,
        judged: new Set(judged),
        together: scope === 'new',
        major: postgresVersion.major,
        limitedByRunner,
        agreed,
    };
    const said = {
        levels: input.levels,
        paths: input.paths,
        tables: input.tables,
        sizes,
        assumeSmall,
        postgresVersion,
    };
    const judge = () => (0,rules_judge/* judgeSql */.g)({
        ...judging,
        ...(0,sql_judging/* sqlJudging */.j)(said),
        ...(onFinding ? { onFinding } : {}),
    });
    // Who wants to be told of each finding has it judged anew.
    return kept && !onFinding ? kept.of({ ...judging, ...said }, judge) : judge();
}
const mostUnread = 3;
/** What was not read is told: silence must not stand for it. */
function coverageFacts({ statements, unread }) {
    if (statements === 0)
        return [];
    if (unread.length === 0)
        return [{ label: 'SQL', value: `${statements} statements read` }];
    const places = unread
        .slice(0, mostUnread)
        .map(({ location, problem }) => `${problem} at ${(0,core_location/* formatLocation */.j)(location)}`);
    const more = unread.length > mostUnread ? [`and ${unread.length - mostUnread} more`] : [];
    const value = `${unread.length} of ${statements} statements were not read: ${[...places, ...more].join('; ')}`;
    return [{ label: 'SQL', value }];
}
async function runRule(rule, context, levelOf) {
    const bodies = await rule.check(context);
    return [...bodies].flatMap((body) => {
        const severity = levelOf(rule.info, body.location?.file);
        return severity === 'off' ? [] : [{ rule: rule.info.id, severity, ...body }];
    });
}
function summaryOf({ judged, scope }, findings) {
    const what = `${judged.length} ${scope === 'new' ? 'new ' : ''}${judged.length === 1 ? 'migration' : 'migrations'}`;
    if (findings.length === 0)
        return judged.length === 0 ? 'no new migrations, history untouched' : `${what}, no findings`;
    return `${what}, ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
}
function factsOf(context, muted) {
    return [
        { label: 'engine', value: context.history.flavor },
        { label: 'base', value: context.baseTree?.label ?? 'none' },
        { label: 'scope', value: context.scope },
        { label: 'migrations', value: String(context.history.migrations.length) },
        ...(muted > 0 ? [{ label: 'muted', value: String(muted) }] : []),
    ];
}
//# sourceMappingURL=lint.js.map

/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Hg: () => (/* binding */ currentCommit),
/* harmony export */   Pv: () => (/* binding */ mustRun),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67870);



/** The repository that holds `cwd`. Throws `UserError` outside of one. */
async function openRepository(cwd) {
    const found = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, args: ['rev-parse', '--show-toplevel'] });
    if (found.code !== 0)
        throw notUsable(cwd, found.stderr);
    const root = withoutLineEnd(found.stdout.toString('utf8'));
    return {
        root,
        git: (args, input) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: root, args, ...(input === undefined ? {} : { input }) }),
    };
}
/** Like `repository.git`, for calls that must work: throws `UserError` with git's own words. */
async function mustRun(repository, args) {
    const output = await repository.git(args);
    if (output.code === 0)
        return output.stdout;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `git ${args[0]} failed: ${output.stderr || `code ${output.code}`}` });
}
/** The full id of the commit that a name stands for; undefined when there is none here. */
async function commitOf(repository, name) {
    if (!isSafeName(name))
        return undefined;
    const output = await repository.git([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return output.code === 0 ? withoutLineEnd(output.stdout.toString('utf8')) : undefined;
}
/** The commit that is checked out; undefined before the first commit. */
function currentCommit(repository) {
    return commitOf(repository, 'HEAD');
}
/** A name that git can only read as a revision: no option, no blank, no control character. */
function isSafeName(name) {
    return /^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(name);
}
/** Fields of git's `-z` output. */
function zeroSeparated(bytes) {
    const text = bytes.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function withoutLineEnd(text) {
    return text.replace(/\r?\n$/, '');
}
function notUsable(cwd, stderr) {
    if (stderr.includes('dubious ownership')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'git refuses this repository because it belongs to another user',
            where: cwd,
            fix: `git config --global --add safe.directory ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(cwd)}`,
        });
    }
    if (stderr.includes('must be run in a work tree')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'is a git repository without files (bare)',
            where: cwd,
            fix: 'run it in a clone',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not a git repository',
        where: cwd,
        why: 'what a change adds is told by comparing it with the base branch',
        fix: 'run it inside a clone (in a workflow: after actions/checkout), or judge everything with scope: all',
    });
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 67870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** What git may see of our environment: enough to find its settings and to reach a remote, nothing else. */
const passedOn = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|USER|LOGNAME|XDG_CONFIG_HOME|SSH_AUTH_SOCK|GIT_SSH(_COMMAND)?|GIT_CONFIG_.*|GIT_CEILING_DIRECTORIES|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR))$/i;
/** No pager, no lock files, and nothing that a file of the repository could make git start: hooks, monitors. */
const quiet = [
    '--no-pager',
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
];
/**
 * Runs git with an argument array, in English, without pager, prompt or lock files.
 * Resolves with whatever code it ends; throws `UserError` only when there is no git.
 */
async function runGit(call) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...quiet, ...call.args], {
        cwd: call.cwd,
        env: gitEnvironment(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    // Git may end before it has read its input; its code and message tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    const code = await new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(noGit(call.cwd, cause)));
        child.once('close', (status) => resolve(status ?? 255));
    });
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() };
}
/** The environment for a git process: a part of ours, with settings that keep its output plain. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => passedOn.test(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
}
function noGit(cwd, cause) {
    const missing = 'code' in cause && cause.code === 'ENOENT';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: missing ? `git could not be started in ${cwd}` : `git failed to start: ${cause.message}`,
        why: 'the base branch and the changed files are read through git',
        fix: 'install git, or check that the folder exists',
    }, { cause });
}
//# sourceMappingURL=run-git.js.map

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

/***/ 71739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintGate: () => (/* binding */ lintGate),
  lintInput: () => (/* binding */ lintInput)
});

// EXTERNAL MODULE: ./build/src/gates/lint/lint.js + 3 modules
var lint = __webpack_require__(57997);
// EXTERNAL MODULE: ./build/src/gates/rules.js
var rules = __webpack_require__(75017);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
;// CONCATENATED MODULE: ./build/src/git/removed-files.js

/**
 * Paths below `dir` that were once at the tip of a branch and are no longer, as far as this clone's history goes.
 * What a merged branch had and dropped before its merge does not count. A renamed file counts under its old path.
 */
async function removedFiles(root, { tip, dir }) {
    const repository = await (0,git_repository/* openRepository */.h_)(root);
    const log = ['log', '--first-parent', '-m', '--no-renames', '--diff-filter=D', '--name-only', '--format='];
    const place = dir === '' || dir === '.' ? '.' : dir;
    const listed = await (0,git_repository/* mustRun */.Pv)(repository, [
        ...log,
        '-z',
        '--end-of-options',
        tip,
        '--',
        `:(literal)${place}`,
    ]);
    return [...new Set((0,git_repository/* zeroSeparated */.QC)(listed).filter((path) => path !== ''))].sort();
}
//# sourceMappingURL=removed-files.js.map
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/stages/checks/project-levels.js
var project_levels = __webpack_require__(52660);
// EXTERNAL MODULE: ./build/src/stages/checks/project-sizes.js
var project_sizes = __webpack_require__(21617);
;// CONCATENATED MODULE: ./build/src/stages/checks/lint-gate.js






/** The lint gate with the settings of a project. */
const lintGate = async (input) => (0,lint/* lint */.u)(await lintInput(input));
/** What the lint gate is to look at in this project. Throws `UserError`. */
async function lintInput(input) {
    const { change, histories, host, project, settings, tree } = input;
    return {
        project,
        head: histories.head,
        base: histories.base,
        merged: histories.merged,
        tree,
        baseTree: change.baseTree,
        changes: change.files,
        removed: await removedOnBase(input),
        scope: settings.scope,
        namePattern: settings.namePattern,
        now: new Date(host.clock.now()),
        ...(0,project_levels/* projectLevels */.v)(settings),
        baseline: await (0,project_baseline/* projectBaseline */.b)(input),
        postgresVersion: settings.postgresVersion,
        sizes: await (0,project_sizes/* projectSizes */.w5)(input),
        sizesMaxAge: settings.sizesMaxAge,
        assumeSmall: settings.assumeSmall,
        limitedByRunner: settings.lockTimeoutSetBy === 'runner',
        agreed: { naming: settings.naming, requiredColumns: settings.requiredColumns },
        otherRules: rules.allRules.map(({ id }) => id),
        kept: host.kept,
    };
}
/** Only a new migration can take a number that was used before. */
async function removedOnBase({ added, change, histories }) {
    if (!change.base || !histories.base || added.length === 0)
        return [];
    return removedFiles(change.root, { tip: change.base.tip, dir: histories.head.dir });
}
//# sourceMappingURL=lint-gate.js.map

/***/ })

};

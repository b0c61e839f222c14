export const id = 5758;
export const ids = [5758];
export const modules = {

/***/ 36163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/** The text with all edits made; places are those of the text before. Edits must not overlap; at one place they stay in their order. */
function applyEdits(text, edits) {
    const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    for (const edit of ordered) {
        if (edit.start < at)
            throw new Error(`edits overlap at ${edit.start}`);
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
//# sourceMappingURL=text-edit.js.map

/***/ }),

/***/ 61086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ catalogBefore)
/* harmony export */ });
/* harmony import */ var _schema_replay_fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90649);
/* harmony import */ var _schema_replay_replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6290);


/** What is there before one of the commands of an ALTER TABLE: those in front of it have run. */
function catalogBefore({ node, catalog }, { command }) {
    if (!('AlterTableStmt' in node))
        return catalog;
    const { cmds = [], ...rest } = node.AlterTableStmt;
    const index = cmds.findIndex((one) => 'AlterTableCmd' in one && one.AlterTableCmd === command);
    if (index <= 0)
        return catalog;
    const before = (0,_schema_replay_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .forked */ .y)(catalog);
    (0,_schema_replay_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .replay */ .e)(before, { AlterTableStmt: { ...rest, cmds: cmds.slice(0, index) } }, '');
    return before;
}
//# sourceMappingURL=before-command.js.map

/***/ }),

/***/ 65099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _sql_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73994);


/** The commands of one kind; none for another statement, and none on a table that this change makes. */
function commandsOf(statement, ...kinds) {
    if (!('AlterTableStmt' in statement.node))
        return [];
    const { relation, cmds = [] } = statement.node.AlterTableStmt;
    if (!cmds.some((node) => isOneOf(node, kinds)))
        return [];
    const table = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(statement.catalog, relation);
    if (statement.isNew(table))
        return [];
    const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []));
    return commands.flatMap((command) => {
        if (!command.subtype || !kinds.includes(command.subtype) || isNothing(statement, table, command))
            return [];
        const byte = startOf(command);
        const text = cut(statement.text, byte);
        return [{ table, command, byte, text, end: (byte ?? 0) + Buffer.byteLength(text) }];
    });
}
function isOneOf(node, kinds) {
    return 'AlterTableCmd' in node && kinds.includes(node.AlterTableCmd.subtype);
}
/** ADD COLUMN IF NOT EXISTS of a column that is there. */
function isNothing({ catalog }, table, { subtype, def, missing_ok }) {
    if (subtype !== 'AT_AddColumn' || !missing_ok || !def || !('ColumnDef' in def))
        return false;
    return catalog.relations.get(table)?.columns.has(def.ColumnDef.colname ?? '') === true;
}
function startOf({ def }) {
    if (!def)
        return undefined;
    if ('Constraint' in def)
        return def.Constraint.location;
    return 'ColumnDef' in def ? def.ColumnDef.location : undefined;
}
/** Trees tell where a thing begins and not where it ends: it goes to the next comma, without the comments before that. */
function cut(text, from) {
    if (from === undefined)
        return '';
    const piece = Buffer.from(text).subarray(from).toString('utf8');
    const tokens = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(piece);
    const comma = tokens.findIndex((token) => token.text === ',' && token.depth === 0);
    return piece.slice(0, (comma < 0 ? tokens.at(-1) : tokens[comma - 1])?.end ?? 0);
}
//# sourceMappingURL=commands.js.map

/***/ }),

/***/ 92568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ buildsConcurrently),
/* harmony export */   eF: () => (/* binding */ updateFirst),
/* harmony export */   kL: () => (/* binding */ missesRows)
/* harmony export */ });
/* harmony import */ var _core_server_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8535);

/**
 * Whether a server leaves rows out of indexes that it builds concurrently: 14.0 to 14.3. An optimization that came with
 * 14 was taken back in 14.4 for that; see the first change of https://www.postgresql.org/docs/release/14.4/.
 */
function missesRows({ major, minor }) {
    return major === 14 && minor < 4;
}
/** What is to be done before anything is built concurrently; empty where the servers are not known to need it. */
function updateFirst(servers) {
    const server = servers.find(missesRows);
    return server
        ? ` PostgreSQL ${(0,_core_server_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatServerVersion */ .pX)(server)} leaves rows out of an index that is built concurrently: update it to the newest 14 before.`
        : '';
}
/** Whether a statement is CREATE INDEX CONCURRENTLY or REINDEX ... CONCURRENTLY. */
function buildsConcurrently(node) {
    if ('IndexStmt' in node)
        return node.IndexStmt.concurrent === true;
    if (!('ReindexStmt' in node))
        return false;
    const { params = [] } = node.ReindexStmt;
    return params.some((one) => 'DefElem' in one && one.DefElem.defname === 'concurrently' && !isOff(one));
}
/** `(CONCURRENTLY false)`. */
function isOff({ DefElem: { arg } }) {
    if (!arg)
        return false;
    const word = 'String' in arg ? arg.String.sval : 'Boolean' in arg ? String(arg.Boolean.boolval ?? false) : '1';
    return /^(?:false|off|0)$/i.test(word ?? '');
}
//# sourceMappingURL=concurrent-builds.js.map

/***/ }),

/***/ 48618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ addedConstraint)
/* harmony export */ });
/* harmony import */ var _schema_replay_constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70609);
/* harmony import */ var _sql_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78166);
/* harmony import */ var _before_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61086);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51067);




/** Undefined for a command that adds no constraint. */
function addedConstraint(statement, command) {
    const { def } = command.command;
    if (!def || !('Constraint' in def))
        return undefined;
    const catalog = (0,_before_command_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogBefore */ .n)(statement, command);
    const relation = catalog.relations.get(command.table);
    const name = def.Constraint.conname ?? def.Constraint.indexname;
    const constraint = relation && (0,_schema_replay_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .constraintOf */ .vY)(catalog, relation, { node: def.Constraint });
    const named = name ?? constraint?.name ?? 'the_name';
    return {
        constraint: constraint ?? { name: named, kind: 'check', validated: true, enforced: true, columns: [] },
        table: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(command.table),
        name: (0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(named),
        clause: command.text.replace(/^constraint\s+("(?:[^"]|"")*"|\S+)\s+/i, ''),
    };
}
//# sourceMappingURL=constraint-words.js.map

/***/ }),

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ brief)
/* harmony export */ });
/** An effect that takes a lock and works on the catalog alone. */
function brief(relation, lock) {
    return { relation, lock, scan: false, rewrite: false };
}
//# sourceMappingURL=effect.js.map

/***/ }),

/***/ 19021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ addColumnEffects),
  v: () => (/* binding */ rewriteReason)
});

// EXTERNAL MODULE: ./build/src/schema/replay/columns.js
var columns = __webpack_require__(34722);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/rules/effect.js
var effect = __webpack_require__(888);
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
;// CONCATENATED MODULE: ./build/src/rules/effects/volatile.js

/** Functions of PostgreSQL whose value changes within a statement (`provolatile = 'v'` on 12 to 18). */
const volatileFunctions = new Set([
    'clock_timestamp',
    'gen_random_uuid',
    'nextval',
    'random',
    'random_normal',
    'setseed',
    'setval',
    'timeofday',
    'uuid_generate_v1',
    'uuid_generate_v1mc',
    'uuid_generate_v4',
    'uuidv4',
    'uuidv7',
    'pg_sleep',
    'txid_current',
    'pg_current_xact_id',
    'currval',
    'lastval',
    'gen_salt',
    'gen_random_bytes',
]);
/** Functions of the grammar's own are in `pg_catalog`; what nobody has defined here is taken for harmless. */
function isVolatile(expression, { functions }) {
    const own = (0,mentions/* functionsOf */.TW)(expression).some((name) => {
        const routine = [...functions].find(([key]) => key.endsWith(`.${name}`))?.[1];
        return routine ? routine.volatility === 'volatile' : volatileFunctions.has(name);
    });
    return own || (0,mentions/* nodesOf */.Nh)(expression, 'SubLink').length > 0;
}
//# sourceMappingURL=volatile.js.map
;// CONCATENATED MODULE: ./build/src/rules/effects/add-column.js




/**
 * Undefined where the server only changes its catalog. Measured on 12 to 18: a domain that has constraints rewrites
 * even without a default; a virtual column (18) does not.
 */
function rewriteReason(definition, catalog) {
    const written = (0,names/* typeName */.go)(definition.typeName);
    if (written.name in columns/* serialTypes */.UE)
        return 'serial';
    const column = (0,columns/* columnOf */.uV)(definition);
    if (column.identity)
        return 'identity';
    if (column.generated === 'stored')
        return 'generated';
    if (column.default && isVolatile(column.default, catalog))
        return 'volatile default';
    const domain = catalog.domains.get((0,names/* qualified */.LX)(catalog, (0,names/* splitName */.W0)(written.name), (key) => catalog.domains.has(key)));
    return domain && (domain.constraints.size > 0 || domain.notNull) ? 'domain' : undefined;
}
const addColumnEffects = (relation, { def, missing_ok }, { catalog }) => {
    if (!def || !('ColumnDef' in def))
        return [(0,effect/* brief */.d)(relation, 'ACCESS EXCLUSIVE')];
    const definition = def.ColumnDef;
    if (missing_ok && catalog.relations.get(relation)?.columns.has(definition.colname ?? '')) {
        return [(0,effect/* brief */.d)(relation, 'ACCESS EXCLUSIVE')];
    }
    const rewrite = rewriteReason(definition, catalog) !== undefined;
    const hasDefault = (0,columns/* columnOf */.uV)(definition).default !== undefined;
    const references = (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_FOREIGN');
    const checksRows = (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_CHECK').length > 0 ||
        (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_UNIQUE').length > 0 ||
        (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_PRIMARY').length > 0 ||
        (references.length > 0 && hasDefault);
    const own = { relation, lock: 'ACCESS EXCLUSIVE', scan: rewrite || checksRows, rewrite };
    const parents = references.map(({ pktable }) => ({
        relation: (0,names/* keyOf */.TN)(catalog, pktable),
        lock: 'SHARE ROW EXCLUSIVE',
        scan: hasDefault,
        rewrite: false,
    }));
    return [own, ...parents];
};
//# sourceMappingURL=add-column.js.map

/***/ }),

/***/ 52607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ viewsOver),
/* harmony export */   Uh: () => (/* binding */ typeWork),
/* harmony export */   jH: () => (/* binding */ changeTypeEffects)
/* harmony export */ });
/* harmony import */ var _schema_replay_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34722);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35104);




/** Facts: measured on 12 to 18. */
function typeWork(catalog, relation, command) {
    const { name = '', def } = command;
    if (!def || !('ColumnDef' in def))
        return 'none';
    const column = relation?.columns.get(name);
    if (!relation || !column)
        return 'unknown';
    if (!isTrivial(def.ColumnDef, name))
        return 'rewrite';
    if (!keepsBytes(catalog, column.type, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(def.ColumnDef.typeName)))
        return 'rewrite';
    if ([...relation.constraints.values()].some((one) => one.kind === 'check' && (0,_schema_replay_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(one, name)))
        return 'check';
    const collation = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(def.ColumnDef.collClause?.collname).at(-1);
    return collation !== undefined && collation !== column.collation && isIndexed(relation, name)
        ? 'index'
        : 'none';
}
/** Without USING, or with `USING column::type`: the cast that the server would take by itself. */
function isTrivial({ raw_default: using, typeName: target }, column) {
    if (!using)
        return true;
    const inner = 'TypeCast' in using ? using.TypeCast : undefined;
    const reference = inner ? inner.arg : using;
    if (!reference || !('ColumnRef' in reference) || (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(reference.ColumnRef.fields).at(-1) !== column)
        return false;
    return !inner || JSON.stringify((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(inner.typeName)) === JSON.stringify((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(target));
}
function isIndexed({ indexes }, name) {
    return [...indexes.values()].some(({ columns, mentions: named }) => columns.includes(name) || named.has(name));
}
/** Whether what is stored can stay as it is. */
function keepsBytes(catalog, from, to) {
    if (from.array !== to.array)
        return false;
    const domain = catalog.domains.get((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitName */ .W0)(to.name), (key) => catalog.domains.has(key)));
    if (domain)
        return domain.constraints.size === 0 && !domain.notNull && keepsBytes(catalog, from, domain.base);
    if (from.name === to.name)
        return widens(to.name, from.modifiers, to.modifiers);
    const pair = `${from.name} ${to.name}`;
    if (pair === 'varchar text' || pair === 'cidr inet')
        return true;
    return pair === 'text varchar' && to.modifiers.length === 0;
}
const unlimited = Number.POSITIVE_INFINITY;
/** Whether every value of a type with these modifiers is one with those. */
function widens(name, from, to) {
    if (from.length === to.length && from.every((value, index) => value === to[index]))
        return true;
    if (name === 'numeric') {
        if (to.length === 0)
            return true;
        if (from.length === 0)
            return false;
        return (from[1] ?? 0) === (to[1] ?? 0) && (to[0] ?? 0) >= (from[0] ?? 0);
    }
    if (!widening.has(name))
        return false;
    return (to.at(-1) ?? unlimited) >= (from.at(-1) ?? unlimited);
}
/** Types whose last modifier is the most that they hold. `char` and `bit` are not: they are padded to it. */
const widening = new Set(['varchar', 'varbit', 'timestamp', 'timestamptz', 'time', 'timetz', 'interval']);
const changeTypeEffects = (relation, command, { catalog }) => {
    const work = typeWork(catalog, catalog.relations.get(relation), command);
    const rewrite = work === 'rewrite' || work === 'unknown';
    const effect = { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'), scan: work !== 'none', rewrite };
    return (0,_constraints_js__WEBPACK_IMPORTED_MODULE_2__/* .withPartitions */ ._B)(catalog, effect);
};
/** Views that use a column: the server refuses to change its type under them. */
function viewsOver(catalog, relation, column) {
    const views = [];
    if (!catalog.dependedOn.has(relation))
        return views;
    for (const [key, { kind, reads, readsColumns }] of catalog.relations) {
        if ((kind !== 'view' && kind !== 'materialized view') || !reads.has(relation))
            continue;
        if (!readsColumns || readsColumns.has('*') || readsColumns.has(column))
            views.push(key);
    }
    return views;
}
//# sourceMappingURL=change-type.js.map

/***/ }),

/***/ 35104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ addConstraintEffects),
/* harmony export */   FN: () => (/* binding */ nullableIn),
/* harmony export */   RJ: () => (/* binding */ partitionsOf),
/* harmony export */   VD: () => (/* binding */ isProvenNotNull),
/* harmony export */   _B: () => (/* binding */ withPartitions),
/* harmony export */   f4: () => (/* binding */ validateEffects),
/* harmony export */   p5: () => (/* binding */ dropConstraintEffects),
/* harmony export */   vn: () => (/* binding */ setNotNullEffects)
/* harmony export */ });
/* unused harmony export scansForKey */
/* harmony import */ var _schema_replay_constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70609);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40017);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(888);




/** ADD CONSTRAINT. NOT VALID and NOT ENFORCED leave the rows alone; a key over a ready index has nothing to build. */
const addConstraintEffects = (relation, { def }, { catalog }) => {
    if (!def || !('Constraint' in def))
        return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE')];
    const node = def.Constraint;
    const looks = node.skip_validation !== true && (0,_schema_replay_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnforced */ .x5)(node);
    switch (node.contype) {
        case 'CONSTR_FOREIGN': {
            const lock = 'SHARE ROW EXCLUSIVE';
            const parent = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, node.pktable);
            return [...partitionsOf(catalog, relation), relation, parent].map((one) => ({
                ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(one, lock),
                scan: looks,
            }));
        }
        case 'CONSTR_CHECK':
        case 'CONSTR_NOTNULL':
            return withPartitions(catalog, { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'), scan: looks });
        default:
            return withPartitions(catalog, {
                ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'),
                scan: scansForKey(catalog, relation, node),
            });
    }
};
/** A unique index that is there is taken over; a primary key over nullable columns looks for nulls first. */
function scansForKey(catalog, relation, node) {
    if (node.indexname === undefined)
        return true;
    if (node.contype !== 'CONSTR_PRIMARY')
        return false;
    return nullableIn(catalog.relations.get(relation), node.indexname).length > 0;
}
/** Columns of an index that allow nulls and are not proven free of them. */
function nullableIn(relation, index) {
    const columns = relation?.indexes.get(index)?.columns ?? [];
    return columns.flatMap((name) => {
        const column = name === undefined ? undefined : relation?.columns.get(name);
        return column && !column.notNull && !isProvenNotNull(relation, column.name) ? [column.name] : [];
    });
}
/**
 * Whether a validated CHECK says that a column is never null: then SET NOT NULL reads no row (from version 12 on). The
 * server also sees it among the parts of an AND.
 */
function isProvenNotNull(relation, column) {
    return [...(relation?.constraints.values() ?? [])].some(({ kind, validated, expression }) => kind === 'check' && validated && expression !== undefined && provesNotNull(expression, column));
}
function provesNotNull(expression, column) {
    if (typeof expression !== 'object' || expression === null)
        return false;
    if ('BoolExpr' in expression) {
        const { boolop, args = [] } = expression.BoolExpr;
        return boolop === 'AND_EXPR' && args.some((one) => provesNotNull(one, column));
    }
    if (!('NullTest' in expression))
        return false;
    const test = expression.NullTest;
    const [reference] = (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .nodesOf */ .Nh)(test.arg, 'ColumnRef');
    return test.nulltesttype === 'IS_NOT_NULL' && (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(reference?.fields).at(-1) === column;
}
/** SET NOT NULL reads every row unless a validated CHECK has done so. */
const setNotNullEffects = (relation, { name = '' }, { catalog }) => {
    const table = catalog.relations.get(relation);
    const known = table?.columns.get(name);
    const scan = known?.notNull !== true && !isProvenNotNull(table, name);
    return withPartitions(catalog, { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'), scan });
};
/** VALIDATE CONSTRAINT lets writes through. What is valid already is not looked at again. */
const validateEffects = (relation, { name = '' }, { catalog }) => {
    const constraint = catalog.relations.get(relation)?.constraints.get(name);
    const scan = constraint?.validated !== true;
    const own = { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'), scan };
    const parent = constraint?.references?.relation;
    return parent === undefined || !scan ? [own] : [own, { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(parent, 'ROW SHARE'), scan }];
};
/** Dropping a foreign key takes its trigger off the other table too. */
const dropConstraintEffects = (relation, { name = '' }, { catalog }) => {
    const constraint = catalog.relations.get(relation)?.constraints.get(name);
    const own = (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE');
    const others = [constraint?.references?.relation, ...referencing(catalog, relation, constraint)];
    return [own, ...others.flatMap((other) => (other === undefined ? [] : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE')]))];
};
/** Tables whose foreign keys go with a key that is dropped by CASCADE. */
function referencing(catalog, relation, constraint) {
    if (constraint?.kind !== 'primary key' && constraint?.kind !== 'unique')
        return [];
    return [...catalog.relations].flatMap(([key, other]) => key !== relation &&
        [...other.constraints.values()].some(({ references }) => references?.relation === relation)
        ? [key]
        : []);
}
/** Partitions of a table, at any depth. */
function partitionsOf(catalog, relation) {
    const all = [];
    if (!catalog.dependedOn.has(relation))
        return all;
    for (const [key, { parent }] of catalog.relations) {
        if (parent?.name === relation)
            all.push(key, ...partitionsOf(catalog, key));
    }
    return all;
}
/** What a table's partitions suffer as it does. */
function withPartitions(catalog, effect) {
    return [effect, ...partitionsOf(catalog, effect.relation).map((relation) => ({ ...effect, relation }))];
}
//# sourceMappingURL=constraints.js.map

/***/ }),

/***/ 89945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ alterDomainEffects),
/* harmony export */   FD: () => (/* binding */ looksAtRows),
/* harmony export */   KW: () => (/* binding */ tablesWith),
/* harmony export */   sS: () => (/* binding */ alteredDomain)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(888);


/** Tables that have a column of this domain. */
function tablesWith(catalog, domain) {
    return [...catalog.relations].flatMap(([key, { kind, columns }]) => {
        if (kind !== 'table' && kind !== 'partitioned')
            return [];
        const uses = [...columns.values()].some(({ type }) => (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitName */ .W0)(type.name), (one) => catalog.domains.has(one)) === domain);
        return uses ? [key] : [];
    });
}
/** `schema.name` of the domain that a statement alters. */
function alteredDomain(catalog, { typeName }) {
    return (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(typeName), (key) => catalog.domains.has(key));
}
/** Whether it looks at every row: a new CHECK that is not NOT VALID, NOT NULL, and VALIDATE. */
function looksAtRows({ subtype, def }) {
    if (subtype === 'O' || subtype === 'V')
        return true;
    return (subtype === 'C' && def !== undefined && 'Constraint' in def && def.Constraint.skip_validation !== true);
}
/** A new constraint of a domain is proven for the rows of every table that uses it, which cannot be written meanwhile. */
const alterDomainEffects = (statement, { catalog }) => {
    if (!looksAtRows(statement))
        return [];
    const domain = alteredDomain(catalog, statement);
    return tablesWith(catalog, domain).map((table) => ({ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(table, 'SHARE'), scan: true }));
};
//# sourceMappingURL=domains.js.map

/***/ }),

/***/ 82979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ droppedRelations),
/* harmony export */   a: () => (/* binding */ dropEffects)
/* harmony export */ });
/* harmony import */ var _schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47476);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35104);
/* harmony import */ var _indexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36872);





const relations = new Set([
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_FOREIGN_TABLE',
]);
const ofTables = new Set(['OBJECT_POLICY', 'OBJECT_TRIGGER', 'OBJECT_RULE']);
const dropEffects = (statement, world) => {
    const { catalog } = world;
    const type = statement.removeType ?? '';
    if (type === 'OBJECT_INDEX')
        return (0,_indexes_js__WEBPACK_IMPORTED_MODULE_3__/* .dropIndexEffects */ .a$)(statement, world);
    if (relations.has(type))
        return droppedRelations(catalog, statement).flatMap((key) => [
            ...dropRelation(catalog, key),
            ...(statement.behavior === 'DROP_CASCADE' ? dependents(catalog, key) : []),
        ]);
    if (type === 'OBJECT_SCHEMA') {
        const schemas = new Set((0,_schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedNames */ .x)(statement).map(({ name }) => name));
        return [...catalog.relations].flatMap(([key, { schema }]) => schemas.has(schema) ? dropRelation(catalog, key) : []);
    }
    if (!ofTables.has(type))
        return [];
    return (statement.objects ?? []).flatMap((node) => {
        if (!('List' in node))
            return [];
        const items = node.List.items ?? [];
        const table = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(items.slice(0, -1));
        const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, table, (one) => catalog.relations.has(one));
        const relation = catalog.relations.get(key);
        const known = type === 'OBJECT_POLICY' ? relation?.policies : relation?.triggers;
        // IF EXISTS of what is not there takes no lock.
        const isThere = !catalog.complete || type === 'OBJECT_RULE' || known?.has((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(items.slice(-1)).name);
        return statement.missing_ok && !isThere ? [] : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(key, 'ACCESS EXCLUSIVE')];
    });
};
/** The relations that a DROP names and that are there, as far as is known. */
function droppedRelations(catalog, statement) {
    return (0,_schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedNames */ .x)(statement)
        .map((name) => (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, name, (key) => catalog.relations.has(key)))
        .filter((key) => !statement.missing_ok || !catalog.complete || catalog.relations.has(key));
}
/** With a table go its partitions; its parent and the tables that its foreign keys point to are locked too. */
function dropRelation(catalog, key) {
    const relation = catalog.relations.get(key);
    const parents = [...(relation?.constraints.values() ?? [])].flatMap(({ references }) => references ? [references.relation] : []);
    const parent = relation?.parent?.partition ? [relation.parent.name] : [];
    const all = [key, ...(0,_constraints_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionsOf */ .RJ)(catalog, key), ...parents, ...parent];
    return all.map((one) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(one, 'ACCESS EXCLUSIVE'));
}
/** What CASCADE takes with it or takes something off: views that read it, tables whose foreign keys point to it. */
function dependents(catalog, key) {
    return [...catalog.relations].flatMap(([other, { constraints, reads }]) => {
        if (reads.has(key))
            return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE'), ...dependents(catalog, other)];
        const refers = [...constraints.values()].some(({ references }) => references?.relation === key);
        return refers && other !== key ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE')] : [];
    });
}
//# sourceMappingURL=drop.js.map

/***/ }),

/***/ 36872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ dropIndexEffects),
/* harmony export */   c2: () => (/* binding */ reindexEffects),
/* harmony export */   lJ: () => (/* binding */ createIndexEffects)
/* harmony export */ });
/* harmony import */ var _schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47476);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35104);




/** ONLY makes an index of a partitioned table without building any on its partitions. */
const createIndexEffects = ({ relation, concurrent }, { catalog }) => {
    const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, relation);
    const table = catalog.relations.get(key);
    if (concurrent)
        return [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, 'SHARE UPDATE EXCLUSIVE'), scan: true }];
    if (table?.kind !== 'partitioned')
        return [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, 'SHARE'), scan: true }];
    // The tree leaves out what is false: ONLY is the missing `inh`.
    const partitions = relation?.inh === true ? (0,_constraints_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionsOf */ .RJ)(catalog, key) : [];
    return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, 'SHARE'), ...partitions.map((one) => ({ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(one, 'SHARE'), scan: true }))];
};
/** DROP INDEX, by the tables that have the indexes. */
const dropIndexEffects = (statement, { catalog }) => (0,_schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedNames */ .x)(statement).flatMap((name) => {
    const owner = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfIndex */ .T_)(catalog, name);
    return owner
        ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(owner.key, statement.concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE')]
        : [];
});
/** REINDEX keeps writes away from the table, and everybody away from the index: readers plan with it, so they wait. */
const reindexEffects = ({ kind, relation, params = [] }, { catalog }) => {
    const concurrent = params.some((node) => 'DefElem' in node && node.DefElem.defname === 'concurrently');
    const key = kind === 'REINDEX_OBJECT_INDEX'
        ? (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfIndex */ .T_)(catalog, { schema: relation?.schemaname, name: relation?.relname ?? '' })?.key
        : (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, relation);
    if (key === undefined || !relation)
        return [];
    return [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE'), scan: true }];
};
//# sourceMappingURL=indexes.js.map

/***/ }),

/***/ 50969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ madePartition),
/* harmony export */   jO: () => (/* binding */ createTableEffects),
/* harmony export */   qs: () => (/* binding */ defaultPartition),
/* harmony export */   sc: () => (/* binding */ attachEffects),
/* harmony export */   uS: () => (/* binding */ detachEffects),
/* harmony export */   v3: () => (/* binding */ hasCheck)
/* harmony export */ });
/* harmony import */ var _schema_replay_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34722);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40017);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(888);




/** The default partition of a table. */
function defaultPartition(catalog, relation) {
    if (!catalog.dependedOn.has(relation))
        return undefined;
    return [...catalog.relations].find(([, { parent }]) => parent?.name === relation && parent.isDefault)?.[0];
}
/** Attaching reads the new partition, and the default one, for rows that belong elsewhere, unless a CHECK proves it. */
const attachEffects = (relation, { def }, { catalog }) => {
    if (!def || !('PartitionCmd' in def))
        return [];
    const child = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, def.PartitionCmd.name);
    const other = defaultPartition(catalog, relation);
    const isDefault = def.PartitionCmd.bound?.is_default === true;
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'),
        { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(child, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, child, relation) },
        ...(other === undefined || isDefault
            ? []
            : [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, other, relation) }]),
    ];
};
/**
 * Whether a validated CHECK may prove the bound: one that names what the parent is divided by. Whether it does, only the
 * server can tell.
 */
function hasCheck(catalog, key, parent) {
    const by = catalog.relations.get(parent)?.divided?.columns;
    const constraints = [...(catalog.relations.get(key)?.constraints.values() ?? [])];
    return constraints.some((one) => one.kind === 'check' &&
        one.validated &&
        (by === undefined || by.some((name) => name === undefined || (0,_schema_replay_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(one, name))));
}
const detachEffects = (relation, { def }, { catalog, major }) => {
    if (!def || !('PartitionCmd' in def))
        return [];
    const { name, concurrent } = def.PartitionCmd;
    const child = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, name);
    if (concurrent)
        return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'), (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(child, 'SHARE UPDATE EXCLUSIVE')];
    const other = defaultPartition(catalog, relation);
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'),
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(child, major >= 14 ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE'),
        ...(other === undefined ? [] : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE')]),
    ];
};
/** The partition that CREATE TABLE ... PARTITION OF makes, and its parent; undefined for any other statement. */
function madePartition(node, catalog) {
    if (!('CreateStmt' in node) || !node.CreateStmt.partbound)
        return undefined;
    const { inhRelations: [first] = [], relation } = node.CreateStmt;
    if (!first || !('RangeVar' in first))
        return undefined;
    const schema = relation?.schemaname ?? catalog.searchPath[0] ?? 'public';
    return { parent: (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, first.RangeVar), child: `${schema}.${relation?.relname}` };
}
/** The table itself is new; its parent, its default partition and the tables that it refers to are not. */
const createTableEffects = (statement, { catalog }) => {
    const parents = (statement.inhRelations ?? []).flatMap((node) => 'RangeVar' in node ? [(0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, node.RangeVar)] : []);
    const ofParents = parents.flatMap((parent) => statement.partbound ? ofPartition(catalog, parent) : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(parent, 'SHARE UPDATE EXCLUSIVE')]);
    const referred = (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .nodesOf */ .Nh)(statement.tableElts, 'Constraint').flatMap(({ contype, pktable }) => contype === 'CONSTR_FOREIGN' ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, pktable), 'SHARE ROW EXCLUSIVE')] : []);
    return [...ofParents, ...referred];
};
/** A new partition takes over the foreign keys of its parent, and its rows from the default partition. */
function ofPartition(catalog, parent) {
    const other = defaultPartition(catalog, parent);
    const constraints = [...(catalog.relations.get(parent)?.constraints.values() ?? [])];
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(parent, 'ACCESS EXCLUSIVE'),
        ...(other === undefined
            ? []
            : [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, other, parent) }]),
        ...constraints.flatMap(({ references }) => references ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(references.relation, 'SHARE ROW EXCLUSIVE')] : []),
    ];
}
//# sourceMappingURL=partitions.js.map

/***/ }),

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ switchTriggers),
/* harmony export */   Cn: () => (/* binding */ viewEffects),
/* harmony export */   Dr: () => (/* binding */ rewriteTable),
/* harmony export */   I3: () => (/* binding */ vacuumEffects),
/* harmony export */   K8: () => (/* binding */ lockEffects),
/* harmony export */   P8: () => (/* binding */ referring),
/* harmony export */   Vl: () => (/* binding */ policyEffects),
/* harmony export */   ZN: () => (/* binding */ triggerEffects),
/* harmony export */   aL: () => (/* binding */ refreshEffects),
/* harmony export */   cB: () => (/* binding */ statisticsEffects),
/* harmony export */   rs: () => (/* binding */ ruleEffects),
/* harmony export */   rz: () => (/* binding */ clusterEffects),
/* harmony export */   sT: () => (/* binding */ commentEffects),
/* harmony export */   vw: () => (/* binding */ truncateEffects),
/* harmony export */   xG: () => (/* binding */ alterPolicyEffects)
/* harmony export */ });
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61738);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35104);




/** Commands and statements that write a whole table anew. */
const rewriteTable = (relation) => [rewritten(relation)];
function rewritten(relation) {
    return { relation, lock: 'ACCESS EXCLUSIVE', scan: true, rewrite: true };
}
const clusterEffects = ({ relation }, { catalog }) => relation ? [rewritten((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation))] : [];
/** VACUUM by itself lets reads and writes through. */
const vacuumEffects = ({ options = [], rels = [], is_vacuumcmd }, { catalog }) => {
    const full = options.some((node) => 'DefElem' in node && node.DefElem.defname === 'full');
    if (!is_vacuumcmd)
        return [];
    return rels.flatMap((node) => {
        if (!('VacuumRelation' in node))
            return [];
        const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.VacuumRelation.relation);
        return [full ? rewritten(key) : { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'SHARE UPDATE EXCLUSIVE'), scan: true }];
    });
};
const refreshEffects = ({ relation, concurrent }, { catalog }) => {
    const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation);
    // Its indexes are built from the rows that it was filled with.
    const indexed = (catalog.relations.get(key)?.indexes.size ?? 0) > 0;
    return [concurrent ? { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'EXCLUSIVE'), scan: true } : { ...rewritten(key), scan: indexed }];
};
/** TRUNCATE gives the table a new, empty file. With CASCADE also those that refer to it. */
const truncateEffects = ({ relations = [], behavior }, { catalog }) => {
    const named = relations.flatMap((node) => ('RangeVar' in node ? [(0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar)] : []));
    const all = behavior === 'DROP_CASCADE' ? named.flatMap((key) => [key, ...referring(catalog, key)]) : named;
    return all
        .flatMap((key) => [key, ...(0,_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionsOf */ .RJ)(catalog, key)])
        .map((relation) => ({ relation, lock: 'ACCESS EXCLUSIVE', scan: false, rewrite: true }));
};
/** Tables whose foreign keys point to it, at any depth. */
function referring(catalog, relation, seen = new Set()) {
    seen.add(relation);
    return [...catalog.relations].flatMap(([key, { constraints }]) => {
        if (seen.has(key) ||
            ![...constraints.values()].some(({ references }) => references?.relation === relation))
            return [];
        return [key, ...referring(catalog, key, seen)];
    });
}
const lockEffects = ({ relations = [], mode }, { catalog }) => {
    const lock = _core_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockModes */ .Y8[(mode ?? 8) - 1] ?? 'ACCESS EXCLUSIVE';
    return relations.flatMap((node) => 'RangeVar' in node ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar), lock)] : []);
};
/** Triggers and rules. */
const triggerEffects = ({ relation }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation), 'SHARE ROW EXCLUSIVE'),
];
const ruleEffects = ({ relation }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation), 'ACCESS EXCLUSIVE'),
];
const policyEffects = ({ table }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, table), 'ACCESS EXCLUSIVE'),
];
const alterPolicyEffects = ({ table }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, table), 'ACCESS EXCLUSIVE'),
];
/** CREATE OR REPLACE of a view that is there. */
const viewEffects = ({ view }, { catalog }) => {
    const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, view);
    return catalog.relations.has(key) ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'ACCESS EXCLUSIVE')] : [];
};
const statisticsEffects = ({ relations = [] }, { catalog }) => relations.flatMap((node) => 'RangeVar' in node ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar), 'SHARE UPDATE EXCLUSIVE')] : []);
/** COMMENT ON a table or on a column of one. */
const commentEffects = ({ object, objtype }, { catalog }) => {
    const parts = object && 'List' in object ? (object.List.items ?? []) : [];
    const table = objtype === 'OBJECT_TABLE' ? parts : objtype === 'OBJECT_COLUMN' ? parts.slice(0, -1) : undefined;
    if (!table)
        return [];
    const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(table), (one) => catalog.relations.has(one));
    return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'SHARE UPDATE EXCLUSIVE')];
};
/** Switching triggers. */
const switchTriggers = (relation) => [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'SHARE ROW EXCLUSIVE')];
//# sourceMappingURL=tables.js.map

/***/ }),

/***/ 20337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ commandPlaces),
/* harmony export */   aP: () => (/* binding */ holdsComment),
/* harmony export */   cw: () => (/* binding */ notNullPlace),
/* harmony export */   e6: () => (/* binding */ withoutCommand)
/* harmony export */ });
/* harmony import */ var _sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73994);

/**
 * Where the command `ALTER [COLUMN] name <verb> NOT NULL` of an ALTER TABLE stands: the tree has no place for it, so it is
 * found among the pieces between commas. Undefined where it is not as expected.
 */
function notNullPlace(statement, column, verb) {
    const found = pieces((0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(statement)).flatMap((piece) => {
        const name = piece.length - 4;
        const first = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(piece, name - 1, 'column') ? name - 2 : name - 1;
        const [start, last] = [piece[first], piece.at(-1)];
        const isIt = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(piece, name + 1, verb, 'not', 'null') && (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(piece, first, 'alter');
        if (!isIt || !start || !last || folded(piece[name]) !== column)
            return [];
        return [{ start: start.start, end: last.end }];
    });
    return found.length === 1 ? found[0] : undefined;
}
/** Where the commands of an ALTER TABLE stand, in their order; undefined where they are not as many as expected. */
function commandPlaces(statement, count) {
    const tokens = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(statement);
    const found = pieces(tokens.slice(firstCommand(tokens))).flatMap((piece) => {
        const [start, last] = [piece[0], piece.at(-1)];
        return start && last ? [{ start: start.start, end: last.end }] : [];
    });
    return found.length === count ? found : undefined;
}
/** Takes a command out of several, with its comma. Undefined where it is the only one, or a comment would go with it. */
function withoutCommand(statement, places, index) {
    const [own, next, before] = [places[index], places[index + 1], places[index - 1]];
    if (!own || (!next && !before))
        return undefined;
    const start = next ? own.start : (before?.end ?? own.start);
    const end = next ? next.start : own.end;
    const around = next ? statement.slice(own.end, end) : statement.slice(start, own.start);
    return around.replace(/\s/g, '') === ',' ? { start, end, text: '' } : undefined;
}
/** Whether a comment stands among the tokens of a statement. */
function holdsComment(statement) {
    const tokens = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(statement);
    return tokens.some(({ end }, index) => {
        const next = tokens[index + 1];
        return next !== undefined && statement.slice(end, next.start).trim() !== '';
    });
}
/** Behind `ALTER TABLE [IF EXISTS] [ONLY] name [*]`. */
function firstCommand(tokens) {
    let at = 2;
    if ((0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, at, 'if', 'exists'))
        at += 2;
    if ((0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, at, 'only'))
        at += 1;
    at += 1;
    while (tokens[at]?.text === '.')
        at += 2;
    return tokens[at]?.text === '*' ? at + 1 : at;
}
/** Between commas that stand in no parentheses and no brackets. */
function pieces(tokens) {
    const found = [[]];
    let brackets = 0;
    for (const token of tokens) {
        if (token.text === '[')
            brackets++;
        if (token.text === ']')
            brackets--;
        if (token.text === ',' && token.depth === 0 && brackets === 0)
            found.push([]);
        else
            found.at(-1)?.push(token);
    }
    return found;
}
/** A name as the server reads it. */
function folded(token) {
    if (token?.kind === 'word')
        return token.text.toLowerCase();
    return token?.kind === 'identifier' ? token.text.slice(1, -1).replaceAll('""', '"') : undefined;
}
//# sourceMappingURL=command-places.js.map

/***/ }),

/***/ 19203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kB: () => (/* binding */ ifNotExistsEdits),
/* harmony export */   of: () => (/* binding */ concurrentlyEdits),
/* harmony export */   p2: () => (/* binding */ withoutIfNotExists),
/* harmony export */   rK: () => (/* binding */ concurrently)
/* harmony export */ });
/* harmony import */ var _core_text_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36163);
/* harmony import */ var _sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73994);


/**
 * Edits that make a CREATE INDEX, DROP INDEX or REINDEX one that lets others by. IF NOT EXISTS goes: with it an invalid
 * index of a build that failed would stay. None for a statement that says CONCURRENTLY already, or is another one.
 */
function concurrentlyEdits(statement) {
    const tokens = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(statement);
    const at = objectWord(tokens);
    const word = tokens[at];
    if (!word || (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, at + 1, 'concurrently'))
        return [];
    return [{ start: word.end, end: word.end, text: ' CONCURRENTLY' }, ...ifNotExistsEdits(statement)];
}
/** Takes IF NOT EXISTS out of a CREATE INDEX. */
function ifNotExistsEdits(statement) {
    const tokens = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(statement);
    if (!(0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, 0, 'create'))
        return [];
    const index = objectWord(tokens);
    const from = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, index + 1, 'concurrently') ? index + 2 : index + 1;
    const [first, last, next] = [tokens[from], tokens[from + 2], tokens[from + 3]];
    if (!first || !last || !(0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, from, 'if', 'not', 'exists'))
        return [];
    const isBlank = next !== undefined && statement.slice(last.end, next.start).trim() === '';
    return [{ start: first.start, end: isBlank ? next.start : last.end, text: '' }];
}
/** The statement as `concurrentlyEdits` makes it: what the rules advise and what `--fix` writes are one text. */
function concurrently(statement) {
    return (0,_core_text_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(statement, concurrentlyEdits(statement));
}
/** The statement without IF NOT EXISTS. */
function withoutIfNotExists(statement) {
    return (0,_core_text_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(statement, ifNotExistsEdits(statement));
}
/** Place of INDEX, or of what REINDEX is about, behind its options in parentheses; -1 in other statements. */
function objectWord(tokens) {
    if ((0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, 0, 'create', 'unique', 'index'))
        return 2;
    if ((0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, 0, 'create', 'index') || (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, 0, 'drop', 'index'))
        return 1;
    if (!(0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsAt */ .n)(tokens, 0, 'reindex'))
        return -1;
    return tokens.findIndex(({ kind, depth }, index) => index > 0 && kind === 'word' && depth === 0);
}
//# sourceMappingURL=concurrently.js.map

/***/ }),

/***/ 703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ dropLeftOver),
/* harmony export */   W: () => (/* binding */ ifNotExists)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51067);
/* harmony import */ var _concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19203);



/** Drops what a failed build may have left before the index is built, and lets IF NOT EXISTS go. */
const ifNotExists = ({ statement, up, index, textOf }) => {
    const own = up.statements[index];
    if (!own || !('IndexStmt' in statement.node))
        return undefined;
    const { idxname = '', relation } = statement.node.IndexStmt;
    const table = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(statement.catalog, relation);
    if (up.mode !== 'plain')
        return {
            declined: 'its runner sends two statements as one transaction: drop it in a migration of its own before',
        };
    if (!statement.catalog.complete || (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOfIndex */ .T_)(statement.catalog, { name: idxname }))
        return { declined: `nobody can tell here whether ${idxname} is there already` };
    const text = textOf(up.file);
    const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
    const line = text.slice(text.lastIndexOf('\n', own.start - 1) + 1, own.start);
    const indent = /^[ \t]*$/.test(line) ? line : '';
    const drop = dropLeftOver(table, idxname) + lineEnd + indent;
    const edits = (0,_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .ifNotExistsEdits */ .kB)(statement.text).map((edit) => ({
        ...edit,
        start: own.start + edit.start,
        end: own.start + edit.end,
    }));
    return { edits: new Map([[up.file, [{ start: own.start, end: own.start, text: drop }, ...edits]]]) };
};
/** The statement that drops an index of that name, whether there is one or not. `table` is `schema.name`. */
function dropLeftOver(table, index) {
    return `DROP INDEX CONCURRENTLY IF EXISTS ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${table.slice(0, table.lastIndexOf('.'))}.${index}`)};`;
}
//# sourceMappingURL=if-not-exists.js.map

/***/ }),

/***/ 50800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ addedKey),
/* harmony export */   Hg: () => (/* binding */ keySteps),
/* harmony export */   LS: () => (/* binding */ adopting),
/* harmony export */   PH: () => (/* binding */ building),
/* harmony export */   TV: () => (/* binding */ whyNoSteps),
/* harmony export */   vG: () => (/* binding */ whyNotOn)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _sql_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78166);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51067);



/** The key that an ADD CONSTRAINT makes; undefined where it makes none, or takes over an index already. */
function addedKey({ table, command }, constraint) {
    const { def } = command;
    const { kind, name, columns } = constraint;
    if (!def || !('Constraint' in def) || def.Constraint.indexname !== undefined)
        return undefined;
    if (kind !== 'unique' && kind !== 'primary key')
        return undefined;
    const { deferrable = false, initdeferred: deferred = false } = def.Constraint;
    return { table, name, kind, columns, node: def.Constraint, deferrable, deferred };
}
/** A key in two steps: its index, then the constraint that takes the index over. */
function keySteps(key) {
    const [table, name] = [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(key.table), (0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(key.name)];
    const schema = key.table.slice(0, key.table.lastIndexOf('.'));
    const included = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(key.node.including).map(_sql_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0);
    const over = [
        `ON ${table} (${key.columns.map(_sql_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0).join(', ')})`,
        ...(included.length > 0 ? [`INCLUDE (${included.join(', ')})`] : []),
        ...(key.node.nulls_not_distinct ? ['NULLS NOT DISTINCT'] : []),
    ].join(' ');
    const when = key.deferrable ? ` DEFERRABLE${key.deferred ? ' INITIALLY DEFERRED' : ''}` : '';
    return {
        build: `CREATE UNIQUE INDEX CONCURRENTLY ${name} ${over}`,
        buildUndo: `DROP INDEX CONCURRENTLY ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(`${schema}.${key.name}`)}`,
        adopt: `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${key.kind.toUpperCase()} USING INDEX ${name}${when}`,
        adoptUndo: [`ALTER TABLE ${table} DROP CONSTRAINT ${name}`, `CREATE UNIQUE INDEX ${name} ${over}`],
    };
}
/** A migration that builds the index, below a comment that ends with its line. */
function building(key, comment = '') {
    const { build, buildUndo } = keySteps(key);
    const body = { up: `${comment}${build};`, down: `${buildUndo};` };
    return { words: ['create', key.name], body, transaction: false };
}
/** A migration that takes the index over. */
function adopting(key) {
    const { adopt, adoptUndo } = keySteps(key);
    const [drop, rebuild] = adoptUndo;
    return {
        words: ['add', key.name],
        body: {
            up: `${adopt};`,
            down: `${drop};\n-- The index goes with the constraint, and the way back before this one drops it.\n${rebuild};`,
        },
        transaction: true,
    };
}
/** Why a key cannot be made in two steps, whatever stands around it. */
function whyNoSteps({ node }) {
    if ((node.options ?? []).length > 0 || node.indexspace !== undefined)
        return 'it says how its index is stored: build that by hand';
    return node.without_overlaps ? 'WITHOUT OVERLAPS cannot take over an index' : undefined;
}
/** CONCURRENTLY builds no index of a partitioned table. */
function whyNotOn({ kind }) {
    return kind === 'partitioned' ? 'an index of a partitioned table takes one step a partition' : undefined;
}
//# sourceMappingURL=key-steps.js.map

/***/ }),

/***/ 22468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitStatement),
/* harmony export */   Z: () => (/* binding */ lockTimeout)
/* harmony export */ });
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67142);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91949);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12030);



/** The statement that limits how long the ones behind it wait for their locks. */
function limitStatement(isLocal) {
    return `SET ${isLocal ? 'LOCAL ' : ''}lock_timeout = '2s';`;
}
/** Says at the top how long the migration waits for its locks; in its down too, where that would wait as well. */
const lockTimeout = (site) => {
    const { up, down, other } = site;
    const edits = new Map();
    for (const script of [up, ...(down && other && (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingTooLong */ .w5)(other).length > 0 ? [down] : [])]) {
        const limits = limited(script, site);
        if ('declined' in limits)
            return limits;
        edits.set(script.file, [...(edits.get(script.file) ?? []), ...limits]);
    }
    return { edits };
};
function limited(script, { textOf, history }) {
    const [first] = script.statements;
    const last = script.statements.at(-1);
    const text = textOf(script.file);
    if (!first || !last)
        return { declined: 'its statements are not where they were' };
    if (script.statements.some(_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransactionStatement */ .Mt))
        return { declined: 'it opens its transactions itself: set lock_timeout behind each BEGIN' };
    const line = (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStart */ .PT)(text, first.start);
    if (line < script.start || text.slice(line, first.start).trim() !== '')
        return { declined: 'its first statement shares its line with something else' };
    if (/StatementBegin[^\n]*\n\s*$/i.test(text.slice(script.start, line)))
        return { declined: 'its first statement stands between markers of the runner' };
    const end = /\r?\n/.exec(text)?.[0] ?? '\n';
    const top = (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .commentStart */ .qF)(text, line, script.start);
    const isLocal = script.mode !== 'plain';
    const marker = history.flavor === 'drizzle' ? '--> statement-breakpoint' : '';
    const set = { start: top, end: top, text: `${limitStatement(isLocal)}${marker}${end}` };
    return isLocal ? [set] : [set, resetBehind(text, script, { at: last.end, lineEnd: end })];
}
function resetBehind(text, { end }, { at, lineEnd }) {
    const semicolon = /^\s*;/.exec(text.slice(at, end))?.[0].length ?? 0;
    const place = at + semicolon;
    return { start: place, end: place, text: `${semicolon === 0 ? ';' : ''}${lineEnd}RESET lock_timeout;` };
}
//# sourceMappingURL=lock-timeout.js.map

/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ validation),
/* harmony export */   QP: () => (/* binding */ whyNotValid),
/* harmony export */   _O: () => (/* binding */ notValid),
/* harmony export */   a_: () => (/* binding */ validating)
/* harmony export */ });
/* unused harmony export notValidEdits */
/* harmony import */ var _sql_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78166);
/* harmony import */ var _sql_tokens_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73994);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65099);
/* harmony import */ var _constraint_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48618);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51067);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12030);






/** ADD CHECK and ADD FOREIGN KEY as NOT VALID, and VALIDATE CONSTRAINT in a migration of its own. */
const notValid = (site) => {
    const { statement, up, index, byte } = site;
    const own = up.statements[index];
    const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .K)(statement, 'AT_AddConstraint').find((one) => one.byte === byte);
    const added = command && (0,_constraint_words_js__WEBPACK_IMPORTED_MODULE_2__/* .addedConstraint */ .U)(statement, command);
    if (!own || !command || !added || byte === undefined)
        return undefined;
    const why = whyNotValid(site, command.table, added.constraint.references?.relation);
    if (why !== undefined)
        return { declined: why };
    const isNamed = /^constraint\b/i.test(command.text);
    if (!isNamed && !statement.catalog.complete)
        return { declined: 'the constraint has no name: give it one' };
    const subjects = [command.table, added.constraint.references?.relation].flatMap((key) => key === undefined ? [] : [{ table: bare(key), name: added.constraint.name, unique: false }]);
    const needed = subjects.map((subject) => (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotLater */ .u6)(site, subject)).find((one) => one !== undefined);
    if (needed !== undefined)
        return { declined: needed };
    const place = Buffer.from(statement.text).subarray(0, byte).toString('utf8').length;
    const edits = notValidEdits(statement.text, place, isNamed ? undefined : added.name);
    return mended(site, edits, {
        table: added.table,
        name: added.name,
        clause: clauseAt(statement.text, place),
    });
};
function mended({ up, index }, edits, added) {
    const own = up.statements[index];
    if (!own)
        return { declined: 'its place in the file is not known' };
    const placed = edits.map((edit) => ({ ...edit, start: own.start + edit.start, end: own.start + edit.end }));
    return {
        edits: new Map([[up.file, placed]]),
        following: [validating(added)],
    };
}
/** A migration that proves a constraint for the rows that are there. Names are quoted where they must be. */
function validating(added) {
    return {
        words: ['validate', added.name.replace(/"/g, '')],
        body: { up: validation(added), down: invalidation(added) },
        transaction: true,
    };
}
/** What proves a constraint for the rows that are there. Names are quoted where they must be. */
function validation({ table, name }) {
    return `ALTER TABLE ${table} VALIDATE CONSTRAINT ${name};`;
}
/** The exact opposite: the constraint as it was before. */
function invalidation({ table, name, clause }) {
    return `ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} ${clause} NOT VALID;`;
}
/** Why a constraint of this table, with this one as its parent, cannot be NOT VALID for a while. */
function whyNotValid({ statement }, table, parent) {
    const { catalog, node } = statement;
    if (!('AlterTableStmt' in node) || node.AlterTableStmt.relation?.inh !== true)
        return 'ONLY: the tables below it need steps of their own';
    const kinds = [table, parent].map((key) => key === undefined ? undefined : catalog.relations.get(key)?.kind);
    if (parent !== undefined && kinds.includes('partitioned'))
        return 'a foreign key of a partitioned table cannot be NOT VALID before PostgreSQL 18';
    return catalog.relations.has(table) ? undefined : `nothing is known of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(table)}`;
}
function bare(key) {
    return key.slice(key.lastIndexOf('.') + 1);
}
/** Puts NOT VALID behind the constraint that starts at `place`, and its name before it where it has none. */
function notValidEdits(text, place, name) {
    const end = endOfClause(text, place);
    const named = name === undefined ? [] : [{ start: place, end: place, text: `CONSTRAINT ${readableOnce(name)} ` }];
    return [...named, { start: end, end, text: ' NOT VALID' }];
}
/** A name that is quoted already stays as it is. */
function readableOnce(name) {
    return name.startsWith('"') ? name : (0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(name);
}
/** Where the command ends whose object starts at `place`: before the next comma that stands in no parentheses. */
function endOfClause(text, place) {
    const own = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .tokensOf */ .k)(text).filter(({ start }) => start >= place);
    const comma = own.findIndex(({ text: token, depth }) => token === ',' && depth === 0);
    const last = comma < 0 ? own.at(-1) : own[comma - 1];
    return last?.end ?? text.length;
}
/** The constraint without its name. */
function clauseAt(text, place) {
    const own = (0,_sql_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .tokensOf */ .k)(text).filter(({ start }) => start >= place);
    const isNamed = own[0]?.text.toLowerCase() === 'constraint';
    return text.slice((isNamed ? own[2] : own[0])?.start ?? place, endOfClause(text, place));
}
//# sourceMappingURL=not-valid.js.map

/***/ }),

/***/ 91949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   qF: () => (/* binding */ commentStart),
/* harmony export */   r2: () => (/* binding */ removal)
/* harmony export */ });
/** Words of runners, and ours: such a comment belongs to the file and not to the statement below it. */
const directive = /^\s*--\s*(?:\+goose|\+migrate|migrate:|>|lockkeeper|up migration|down migration|no.transaction)/i;
/**
 * Takes out a statement with its semicolon, the comment lines right above it, its line where nothing else is on it, and
 * one of two blank lines that would meet. Undefined where a runner’s marker holds it, or something shares its line.
 */
function removal(text, script, statement) {
    const line = lineStart(text, statement.start);
    const semicolon = /^\s*;/.exec(text.slice(statement.end, script.end))?.[0].length ?? 0;
    const behind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(statement.end + semicolon, script.end))?.[0];
    const isAlone = text.slice(line, statement.start).trim() === '' && line >= script.start;
    if (!isAlone || behind === undefined)
        return undefined;
    if (/StatementBegin[^\n]*\n\s*$/i.test(text.slice(script.start, line)))
        return undefined;
    const isFirst = script.statements[0] === statement;
    const start = isFirst ? line : commentStart(text, line, script.start);
    const end = statement.end + semicolon + behind.length;
    return { edit: { ...withBlank(text, script, { start, end }), text: '' }, comment: text.slice(start, line) };
}
/** One blank line more where two would meet, or one would be left at either end. */
function withBlank(text, script, { start, end }) {
    const above = /(?:^|\n)([ \t]*\r?\n)$/.exec(text.slice(script.start, start))?.[1] ?? '';
    const below = /^[ \t]*\r?\n/.exec(text.slice(end, script.end))?.[0] ?? '';
    if (below !== '' && (above !== '' || start === script.start))
        return { start, end: end + below.length };
    return end === script.end ? { start: start - above.length, end } : { start, end };
}
/** Offset of the line that holds an offset. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Where the comment lines begin that stand right above a line; the line itself where there are none. */
function commentStart(text, line, from) {
    let start = line;
    while (start > from) {
        const above = lineStart(text, start - 1);
        const words = text.slice(above, start);
        if (above < from || !/^\s*--/.test(words) || directive.test(words))
            break;
        start = above;
    }
    return start;
}
//# sourceMappingURL=remove.js.map

/***/ }),

/***/ 67887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   z$: () => (/* binding */ setNotNull)
/* harmony export */ });
/* unused harmony export stepsBehindCheck */
/* harmony import */ var _sql_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78166);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65099);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51067);
/* harmony import */ var _command_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20337);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12030);





/**
 * SET NOT NULL as a CHECK that is NOT VALID; a migration of its own validates it, after which SET NOT NULL reads no row,
 * and drops it again.
 */
const setNotNull = (site) => {
    const { statement, up, index, subject } = site;
    const own = up.statements[index];
    const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .K)(statement, 'AT_SetNotNull').find(({ table, command: { name } }) => `${table}.${name}` === subject);
    const column = command?.command.name;
    const place = own && column !== undefined && (0,_command_places_js__WEBPACK_IMPORTED_MODULE_4__/* .notNullPlace */ .cw)(own.text, column, 'set');
    const relation = command && statement.catalog.relations.get(command.table);
    if (!own || !command || column === undefined || !place || !relation)
        return undefined;
    const name = checkName(column);
    if (relation.constraints.has(name))
        return { declined: `there is a constraint ${name} already` };
    const why = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotLater */ .u6)(site, { table: relation.name, name, unique: false });
    if (why !== undefined)
        return { declined: why };
    const add = `ADD CONSTRAINT ${(0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(name)} CHECK (${(0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(column)} IS NOT NULL) NOT VALID`;
    const edits = new Map([[up.file, [within(own, place, add)]]]);
    for (const { file, edit } of droppedInDown(site, column, name))
        edits.set(file, [...(edits.get(file) ?? []), edit]);
    const table = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(command.table);
    return {
        edits,
        following: [
            {
                words: ['set', column, 'not null'],
                body: {
                    up: stepsBehindCheck({ table, column, check: name }).join('\n'),
                    down: `ALTER TABLE ${table} ALTER COLUMN ${(0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(column)} DROP NOT NULL, ${add};`,
                },
                transaction: true,
            },
        ],
    };
};
/** What the check is called that stands in for NOT NULL for a while. */
function checkName(column) {
    return `${column}_there`;
}
/** What follows in later migrations: `table` as it is shown, the others as they are. */
function stepsBehindCheck(names) {
    const [column, check] = [(0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(names.column), (0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(names.check)];
    return [
        `ALTER TABLE ${names.table} VALIDATE CONSTRAINT ${check};`,
        `ALTER TABLE ${names.table} ALTER COLUMN ${column} SET NOT NULL;`,
        `ALTER TABLE ${names.table} DROP CONSTRAINT ${check};`,
    ];
}
/** The way back takes the check away instead of NOT NULL. */
function droppedInDown({ down }, column, check) {
    if (!down)
        return [];
    return down.statements.flatMap((one) => {
        const isAlter = one.nodes.some((node) => 'AlterTableStmt' in node);
        const place = isAlter ? (0,_command_places_js__WEBPACK_IMPORTED_MODULE_4__/* .notNullPlace */ .cw)(one.text, column, 'drop') : undefined;
        if (!place)
            return [];
        return [{ file: down.file, edit: within(one, place, `DROP CONSTRAINT ${(0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(check)}`) }];
    });
}
function within({ start }, place, text) {
    return { start: start + place.start, end: start + place.end, text };
}
//# sourceMappingURL=set-not-null.js.map

/***/ }),

/***/ 12030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ isTransactionStatement),
/* harmony export */   Vl: () => (/* binding */ isLocalTimeout),
/* harmony export */   u6: () => (/* binding */ whyNotLater)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54582);
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40017);


/** Limits that hold for one transaction: nothing is left of them outside of it. */
function isLocalTimeout({ nodes }) {
    return nodes.some((node) => 'VariableSetStmt' in node &&
        node.VariableSetStmt.is_local === true &&
        /^(?:lock|statement|idle_in_transaction_session|transaction)_timeout$/.test(node.VariableSetStmt.name ?? ''));
}
function isTransactionStatement({ nodes }) {
    return nodes.some((node) => 'TransactionStmt' in node);
}
/**
 * Why the statement cannot run in a migration behind all others; undefined where it can, with the same schema and rows
 * in the end. `beside` are the other commands of its ALTER TABLE, where those stay.
 */
function whyNotLater({ up, index, later }, subject, beside = []) {
    const before = up.statements.slice(0, index);
    if (before.some(({ nodes }) => nodes.some(setsSession)))
        return 'a SET before it says how it runs, and does not hold in another file';
    if (up.statements.some(({ nodes }) => nodes.length === 0))
        return 'another statement of its file cannot be read';
    if ('unread' in later)
        return `what stands behind it at ${(0,_core_location_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j)(later.unread)} cannot be read`;
    if (beside.some((command) => !isHarmlessCommand({ AlterTableCmd: command }, subject)))
        return 'another command of its ALTER TABLE may need what it does';
    const behind = [...up.statements.slice(index + 1).flatMap(({ nodes }) => nodes), ...later];
    const needs = behind.find((node) => !goesTogether(node, subject));
    return needs ? `${wordsOf(needs)} behind it may need what it does` : undefined;
}
function setsSession(node) {
    return 'VariableSetStmt' in node && !/_timeout$/.test(node.VariableSetStmt.name ?? '');
}
/** `CreateStmt` as words for a person: `a CREATE`. */
function wordsOf(node) {
    const [kind = ''] = Object.keys(node);
    const words = kind
        .replace(/Stmt$/, '')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toUpperCase();
    return `the ${words}`;
}
/** Statements of which nobody knows what they do. */
const hidden = ['DoStmt', 'CallStmt', 'ExecuteStmt', 'CopyStmt', 'LoadStmt', 'AlterDatabaseSetStmt'];
/** Whether the order of the two does not matter. What is not known to be harmless counts as harm. */
function goesTogether(node, subject) {
    const [kind = ''] = Object.keys(node);
    if (hidden.includes(kind))
        return false;
    const json = JSON.stringify(node);
    if (subject.name !== undefined && json.includes(JSON.stringify(subject.name)))
        return false;
    if (kind === 'SelectStmt')
        return (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(node, 'FuncCall').length === 0;
    // A trigger may bring its rows anywhere.
    if (rowKinds.has(kind))
        return !subject.unique;
    if (subject.table === undefined)
        return neverTouches.has(kind);
    if (!json.includes(JSON.stringify(subject.table)))
        return kind !== 'RenameStmt' || !json.includes('OBJECT_SCHEMA');
    if (harmless.has(kind))
        return true;
    if ('CreateStmt' in node)
        return !subject.unique;
    return ('AlterTableStmt' in node &&
        (node.AlterTableStmt.cmds ?? []).every((one) => isHarmlessCommand(one, subject)));
}
const neverTouches = new Set([
    'GrantStmt',
    'CommentStmt',
    'CreateEnumStmt',
    'VariableSetStmt',
]);
const harmless = new Set([
    ...neverTouches,
    ...['IndexStmt', 'ViewStmt', 'CreateFunctionStmt', 'CreatePolicyStmt', 'CreateTrigStmt'],
    ...['CreateSeqStmt', 'AlterPolicyStmt', 'TransactionStmt', 'ReindexStmt'],
]);
const rowKinds = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);
const harmlessCommands = new Set([
    ...[
        'AT_AddColumn',
        'AT_ColumnDefault',
        'AT_ValidateConstraint',
        'AT_SetNotNull',
        'AT_DropNotNull',
    ],
    ...['AT_SetStatistics', 'AT_EnableRowSecurity', 'AT_ForceRowSecurity', 'AT_SetStorage'],
]);
function isHarmlessCommand(node, subject) {
    if (!('AlterTableCmd' in node))
        return false;
    const { subtype = '', def, behavior } = node.AlterTableCmd;
    if (subject.name !== undefined && JSON.stringify(node).includes(JSON.stringify(subject.name)))
        return false;
    if (subtype === 'AT_DropConstraint')
        return behavior !== 'DROP_CASCADE';
    const constraints = (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(def, 'Constraint');
    if (subject.unique && constraints.some(({ pktable }) => pktable?.relname === subject.table))
        return false;
    if (subtype !== 'AT_AddConstraint')
        return harmlessCommands.has(subtype);
    return constraints.every((one) => isHarmlessConstraint(one, subject));
}
/**
 * One that is there whatever the order; a key with a name of its own, which nothing else can take before it. A primary
 * key may need a NOT NULL, but no other key.
 */
function isHarmlessConstraint({ contype, conname }, { unique }) {
    if (contype === 'CONSTR_UNIQUE')
        return conname !== undefined;
    if (contype === 'CONSTR_PRIMARY')
        return conname !== undefined && unique;
    return contype === 'CONSTR_CHECK' || contype === 'CONSTR_FOREIGN';
}
//# sourceMappingURL=surroundings.js.map

/***/ }),

/***/ 87810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51067);

/** How code sends a statement, by the runner's flavor, and how a comment begins there. */
const calls = {
    alembic: [(sql) => `op.execute(${JSON.stringify(sql)})`, '#'],
    'flask-migrate': [(sql) => `op.execute(${JSON.stringify(sql)})`, '#'],
    'node-pg-migrate': [(sql) => `pgm.sql(${JSON.stringify(sql)});`, '//'],
};
/** A statement as it is written in this migration, with a comment behind it. */
function written(sql, { captured, runner }, comment) {
    const [call, sign] = (captured && calls[runner]) || [(text) => `${text};`, '--'];
    return comment === undefined ? call(sql) : `${call(sql)} ${sign} ${comment}`;
}
/** `line 3`; of a statement whose line nobody knows, what it is. */
function placeIn({ location, text, byRunner }) {
    return location.line === undefined || byRunner ? `its ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .vg)(text)}` : `line ${location.line}`;
}
//# sourceMappingURL=in-code.js.map

/***/ }),

/***/ 88188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ concurrentlyMissesRows)
/* harmony export */ });
/* harmony import */ var _core_server_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8535);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _sql_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78166);
/* harmony import */ var _concurrent_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92568);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51067);





/** A concurrent build on a server that leaves rows out of it. */
const concurrentlyMissesRows = {
    info: {
        id: 'concurrently-misses-rows',
        title: 'PostgreSQL 14.0 to 14.3 leave rows out of an index that is built concurrently',
        severity: 'error',
        cost: 'none beside that of the statement: the index is there, valid and wrong',
        versions: '14.0 to 14.3',
        why: 'Rows that are updated while CREATE INDEX CONCURRENTLY or REINDEX CONCURRENTLY builds may be missing in the index. Queries that use it do not find them, a unique index lets a second one in, and nothing says so. The optimization behind it came with 14 and was taken back in 14.4 ([release notes of 14.4](https://www.postgresql.org/docs/release/14.4/), the first change). The rule speaks where the minor version is known: from `postgres-version: 14.2`, from the file of `lockkeeper sizes`, from the server of the smoke-run, and in `plan` and `migrate` from the database itself.',
        bad: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note); -- on 14.0 to 14.3',
        good: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note); -- on 14.4 or later',
        mend: 'Update the server to the newest 14, a restart and no dump. Then build anew what was built concurrently before: REINDEX INDEX CONCURRENTLY. Where the update has to wait, build without CONCURRENTLY when nobody writes.',
    },
    kinds: ['IndexStmt', 'ReindexStmt'],
    *check(statement) {
        const server = statement.servers.find(_concurrent_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .missesRows */ .kL);
        if (!server || !(0,_concurrent_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .buildsConcurrently */ .Ct)(statement.node))
            return;
        const { what, table } = builtBy(statement);
        // Of a table that this change makes nobody updates a row yet.
        if (table !== undefined && statement.isNew(table))
            return;
        const version = (0,_core_server_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatServerVersion */ .pX)(server);
        yield {
            title: `${what} may miss rows on PostgreSQL ${version}`,
            detail: `Rows${table === undefined ? '' : ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(table)}`} that are updated while it builds are left out, and nothing says so: known of 14.0 to 14.3, mended in 14.4. The version is known from ${server.from}.`,
            fix: [
                `-- update the server to the newest 14 first: https://www.postgresql.org/docs/release/14.4/`,
                `-- where that has to wait, when nobody writes: ${statement.text.replace(/\bconcurrently\s+/i, '').replace(/\s+/g, ' ')};`,
            ].join('\n'),
            subject: `${table ?? ''} ${what}`.trim(),
        };
    },
};
function builtBy({ node, catalog }) {
    if ('IndexStmt' in node) {
        const { idxname, relation } = node.IndexStmt;
        const table = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation);
        return { what: idxname === undefined ? `an index on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(table)}` : (0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(idxname), table };
    }
    if (!('ReindexStmt' in node))
        return { what: 'REINDEX' };
    const { kind, relation, name } = node.ReindexStmt;
    if (kind === 'REINDEX_OBJECT_TABLE') {
        const table = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation);
        return { what: `every index of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(table)}`, table };
    }
    return { what: (0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(relation?.relname ?? name ?? 'REINDEX') };
}
//# sourceMappingURL=concurrently-misses-rows.js.map

/***/ }),

/***/ 91142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ forcedRlsHidesRows)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(888);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51067);



/** A change of rows that row level security hides from their owner. */
const forcedRlsHidesRows = {
    info: {
        id: 'forced-rls-hides-rows',
        title: 'FORCE ROW LEVEL SECURITY hides the rows from the migration too',
        severity: 'error',
        cost: 'none: it changes 0 rows and says so to nobody',
        versions: 'all',
        claim: 'rows',
        why: 'With FORCE the policies hold for the owner as well. A migration has no tenant, so its UPDATE or DELETE sees no row and ends well, and the data stays as it was.',
        bad: "UPDATE orders SET kind = 'usual' WHERE kind IS NULL; -- orders has FORCE ROW LEVEL SECURITY",
        good: 'ALTER TABLE orders NO FORCE ROW LEVEL SECURITY;\nUPDATE ...;\nALTER TABLE orders FORCE ROW LEVEL SECURITY; -- in the same transaction',
        mend: 'Run it as a role with BYPASSRLS, or lift FORCE for the transaction, and check how many rows were changed.',
    },
    kinds: ['UpdateStmt', 'DeleteStmt'],
    *check(statement) {
        const { node } = statement;
        const change = 'UpdateStmt' in node ? node.UpdateStmt : 'DeleteStmt' in node ? node.DeleteStmt : undefined;
        if (!change)
            return;
        const table = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(statement.catalog, change.relation);
        const security = statement.catalog.relations.get(table)?.rowSecurity;
        if (!security?.enabled || !security.forced)
            return;
        const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(table);
        yield {
            title: `row level security hides the rows of ${name} from this statement`,
            detail: 'It changes no row and does not fail, unless the role that migrates has BYPASSRLS or is a superuser.',
            fix: `-- run it as a role with BYPASSRLS; or, where it is quick, as this takes the strongest lock:\nALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY;\n${statement.text};\nALTER TABLE ${name} FORCE ROW LEVEL SECURITY; -- in the same transaction`,
            subject: `${table} ${statement.text.replace(/\s+/g, ' ').slice(0, 80)}`,
            effects: [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(table, 'ROW EXCLUSIVE')],
        };
    },
};
//# sourceMappingURL=forced-rls-hides-rows.js.map

/***/ }),

/***/ 85758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ scriptRules),
  sqlRuleInfos: () => (/* binding */ sqlRuleInfos),
  q: () => (/* binding */ sqlRules)
});

// EXTERNAL MODULE: ./build/src/schema/replay/columns.js
var replay_columns = __webpack_require__(34722);
// EXTERNAL MODULE: ./build/src/sql/quote.js
var quote = __webpack_require__(78166);
// EXTERNAL MODULE: ./build/src/sql/tokens.js
var sql_tokens = __webpack_require__(73994);
;// CONCATENATED MODULE: ./build/src/rules/advice/column-words.js

const kinds = {
    CONSTR_CHECK: 'check',
    CONSTR_UNIQUE: 'unique',
    CONSTR_PRIMARY: 'primary key',
    CONSTR_FOREIGN: 'foreign key',
};
/** `text` is the whole statement, `end` the byte behind the column in it. */
function columnWords(text, definition, end) {
    const pieces = piecesOf(Buffer.from(text), definition, end);
    const one = (kind) => pieces.find((piece) => piece.kind === kind)?.text;
    const value = one('CONSTR_DEFAULT')?.replace(/^default\s*/i, '');
    const generated = /\(([\s\S]*)\)/.exec(one('CONSTR_GENERATED') ?? '')?.[1];
    const identity = one('CONSTR_IDENTITY');
    return {
        type: [one('type'), one('collate')].filter((part) => part !== undefined).join(' '),
        ...(value === undefined ? {} : { value }),
        ...(generated === undefined ? {} : { generated }),
        ...(identity === undefined ? {} : { identity: /\balways\b/i.test(identity) ? 'ALWAYS' : 'BY DEFAULT' }),
        notNull: pieces.some(({ kind }) => kind === 'CONSTR_NOTNULL'),
        constraints: pieces.flatMap(({ kind, name, text: words }) => {
            const known = kinds[kind];
            return known === undefined ? [] : [{ kind: known, text: words, ...(name ? { name } : {}) }];
        }),
    };
}
/** Trees tell where a clause begins and not where it ends: it goes to the next one. */
function piecesOf(bytes, definition, end) {
    const { typeName, collClause, constraints = [] } = definition;
    const starts = [
        { kind: 'type', start: typeName?.location, name: undefined },
        { kind: 'collate', start: collClause?.location, name: undefined },
        ...constraints.flatMap((node) => 
        // What can be deferred is said behind the constraint, and belongs to it.
        'Constraint' in node && !node.Constraint.contype?.startsWith('CONSTR_ATTR')
            ? [
                {
                    kind: node.Constraint.contype ?? '',
                    start: node.Constraint.location,
                    name: node.Constraint.conname,
                },
            ]
            : []),
    ].flatMap((one) => (one.start === undefined ? [] : [{ ...one, start: one.start }]));
    starts.sort((a, b) => a.start - b.start);
    return starts.map(({ kind, name, start }, index) => {
        const piece = bytes.subarray(start, starts[index + 1]?.start ?? end).toString('utf8');
        return { kind, name, text: withoutName(withoutTail(piece), name) };
    });
}
/** Without the blanks and comments at its end. */
function withoutTail(text) {
    return text.slice(0, (0,sql_tokens/* tokensOf */.k)(text).at(-1)?.end ?? 0);
}
function withoutName(text, name) {
    return name === undefined ? text : text.slice((0,sql_tokens/* tokensOf */.k)(text)[2]?.start ?? 0);
}
//# sourceMappingURL=column-words.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/constraints.js
var replay_constraints = __webpack_require__(70609);
// EXTERNAL MODULE: ./build/src/rules/words.js
var rules_words = __webpack_require__(51067);
// EXTERNAL MODULE: ./build/src/rules/fixes/set-not-null.js
var set_not_null = __webpack_require__(67887);
;// CONCATENATED MODULE: ./build/src/rules/advice/steps.js




/** `SET LOCAL` where a transaction ends what it says, `SET` elsewhere. */
function limit({ transaction }) {
    return `SET ${transaction.kind === 'one' ? 'LOCAL ' : ''}lock_timeout = '2s';`;
}
/** The steps to NOT NULL that keep nobody waiting: each comment begins a migration of its own. */
function notNullSteps({ catalog, major }, table, column) {
    const [name, own] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(column)];
    const relation = catalog.relations.get(table);
    const waiting = waitingCheck(catalog, table, column);
    if (major >= 18 && waiting === undefined) {
        const bare = relation?.name ?? table.slice(table.lastIndexOf('.') + 1);
        const constraint = (0,quote/* readableName */.A0)((0,replay_constraints/* chosenName */.iG)(bare, 'not null', [column]));
        return [
            `ALTER TABLE ${name} ADD CONSTRAINT ${constraint} NOT NULL ${own} NOT VALID;`,
            '-- in a later migration:',
            `ALTER TABLE ${name} VALIDATE CONSTRAINT ${constraint};`,
        ];
    }
    const check = (0,quote/* readableName */.A0)(waiting ?? (0,set_not_null/* checkName */.I3)(column));
    return [
        ...(waiting === undefined
            ? [`ALTER TABLE ${name} ADD CONSTRAINT ${check} CHECK (${own} IS NOT NULL) NOT VALID;`]
            : []),
        '-- in a later migration:',
        `ALTER TABLE ${name} VALIDATE CONSTRAINT ${check};`,
        '-- then, without reading a row:',
        `ALTER TABLE ${name} ALTER COLUMN ${own} SET NOT NULL;`,
        ...(waiting === undefined ? [`ALTER TABLE ${name} DROP CONSTRAINT ${check};`] : []),
    ];
}
/** A check that says the same already, and only wants to be validated. */
function waitingCheck(catalog, table, column) {
    for (const { name, kind, validated, expression } of catalog.relations.get(table)?.constraints.values() ??
        []) {
        if (kind !== 'check' || validated || !expression || !('NullTest' in expression))
            continue;
        const { nulltesttype, arg } = expression.NullTest;
        const field = arg && 'ColumnRef' in arg ? arg.ColumnRef.fields?.at(-1) : undefined;
        if (nulltesttype === 'IS_NOT_NULL' && field && 'String' in field && field.String.sval === column)
            return name;
    }
    return undefined;
}
/** What is said above an UPDATE that fills old rows. */
const fillRows = '-- then fill old rows: repeat it until it changes none, and commit each time:';
/** Fills old rows some at a time: `assignment` as in `note = ''`, `open` what is true of a row that still waits. */
function batches(catalog, table, { assignment, open }) {
    const [name, key] = [(0,rules_words/* shown */.SP)(table), rowKey(catalog, table)];
    return [
        fillRows,
        `UPDATE ${name} SET ${assignment} WHERE ${some(key, `SELECT ${key} FROM ${name} WHERE ${open} LIMIT 10000`)};`,
    ];
}
/** What a row is known by: its primary key where that is one column, else its place. */
function rowKey(catalog, table) {
    const [column, ...more] = [...(catalog.relations.get(table)?.constraints.values() ?? [])].find(({ kind }) => kind === 'primary key')
        ?.columns ?? [];
    return column === undefined || more.length > 0 ? 'ctid' : (0,quote/* readableName */.A0)(column);
}
/** Places are looked up fast in an array only. */
function some(key, query) {
    return /(?:^|\.)ctid$/.test(key) ? `${key} = ANY (ARRAY(${query}))` : `${key} IN (${query})`;
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./build/src/rules/advice/new-column.js




/** What stands behind a new column, each put there without a long lock once the column is filled. */
function constraintSteps(statement, { table, column, words: { constraints, notNull } }) {
    const isKey = constraints.some(({ kind }) => kind === 'primary key');
    const required = notNull || isKey;
    return [
        ...(required ? ['-- then NOT NULL:', ...notNullSteps(statement, table, column)] : []),
        ...constraints.flatMap((one) => stepsOf(one, table, column)),
    ];
}
function stepsOf(one, table, column) {
    const [name, own] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(column)];
    const bare = table.slice(table.lastIndexOf('.') + 1);
    const constraint = (0,quote/* readableName */.A0)(one.name ?? (0,replay_constraints/* chosenName */.iG)(bare, one.kind, [column]));
    if (one.kind === 'unique' || one.kind === 'primary key') {
        return [
            '-- in a later migration, outside of a transaction:',
            `CREATE UNIQUE INDEX CONCURRENTLY ${constraint} ON ${name} (${own});`,
            '-- in a migration after that:',
            `ALTER TABLE ${name} ADD CONSTRAINT ${constraint} ${one.kind.toUpperCase()} USING INDEX ${constraint};`,
        ];
    }
    const clause = one.kind === 'check' ? one.text : `FOREIGN KEY (${own}) ${one.text}`;
    return [
        `ALTER TABLE ${name} ADD CONSTRAINT ${constraint} ${clause}${/\bnot\s+valid$/i.test(clause) ? '' : ' NOT VALID'};`,
        '-- and in a later migration:',
        `ALTER TABLE ${name} VALIDATE CONSTRAINT ${constraint};`,
    ];
}
//# sourceMappingURL=new-column.js.map
// EXTERNAL MODULE: ./build/src/rules/commands.js
var commands = __webpack_require__(65099);
// EXTERNAL MODULE: ./build/src/rules/effects/add-column.js + 1 modules
var add_column = __webpack_require__(19021);
;// CONCATENATED MODULE: ./build/src/rules/rules/add-column-not-null.js







/** A column that no old row has a value for. */
const addColumnNotNull = {
    info: {
        id: 'add-column-not-null',
        title: 'A new NOT NULL column has no value for old rows',
        severity: 'error',
        cost: 'fails as soon as the table has a row',
        versions: 'all',
        rowsFail: ['23502'],
        why: 'Every row that is there would have a null in it, so the server refuses. It works on an empty database, and fails on the one that counts.',
        bad: 'ALTER TABLE orders ADD COLUMN kind text NOT NULL;',
        good: "ALTER TABLE orders ADD COLUMN kind text NOT NULL DEFAULT 'usual';",
        mend: 'Give it a constant default, which costs nothing; or add it without NOT NULL, fill old rows in batches, and set NOT NULL by way of a validated CHECK.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command, byte, end } of (0,commands/* commandsOf */.K)(statement, 'AT_AddColumn')) {
            if (!command.def || !('ColumnDef' in command.def))
                continue;
            const definition = command.def.ColumnDef;
            const column = (0,replay_columns/* columnOf */.uV)(definition);
            if (!column.notNull || column.default || column.generated)
                continue;
            if ((0,add_column/* rewriteReason */.v)(definition, statement.catalog) !== undefined)
                continue;
            const name = (0,quote/* readableName */.A0)(column.name);
            const words = columnWords(statement.text, definition, end);
            yield {
                title: `rows of ${(0,rules_words/* shown */.SP)(table)} have no value for ${name}, which is NOT NULL`,
                detail: `NOT NULL without a default fails as soon as ${(0,rules_words/* shown */.SP)(table)} has one row.`,
                fix: [
                    `-- with a constant that fits old rows it is free: ADD COLUMN ${name} ${words.type} NOT NULL DEFAULT ...`,
                    '-- where there is none:',
                    `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} ADD COLUMN ${name} ${words.type};`,
                    `-- then fill ${name} in old rows, in batches, while the app writes it in new ones`,
                    ...constraintSteps(statement, { table, column: column.name, words }),
                ].join('\n'),
                subject: `${table}.${column.name}`,
                byte,
            };
        }
    },
};
//# sourceMappingURL=add-column-not-null.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var replay_names = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/src/sql/grammar/write-expression.js

/**
 * The SQL of an expression whose text is no longer at hand; more parentheses than were written. Undefined where it has
 * something rare (a query, a window, a CASE), so that nothing wrong is ever shown.
 */
function writeExpression(node, names = {}) {
    for (const [kind, write] of Object.entries(writers)) {
        if (!(kind in node))
            continue;
        const written = [];
        const inner = (one) => {
            const text = one === undefined ? undefined : writeExpression(one, names);
            written.push(text);
            return text ?? '';
        };
        const text = write(Object.values(node)[0], { inner, names });
        return text === undefined || written.includes(undefined) ? undefined : text;
    }
    return undefined;
}
const column = ({ fields = [] }, { names }) => {
    const parts = wordsOf(fields);
    if (parts === undefined)
        return undefined;
    const [only] = parts;
    return parts.length === 1 && only !== undefined && only in names
        ? names[only]
        : parts.map(quote/* readableName */.A0).join('.');
};
const constant = (value) => {
    if (value.isnull)
        return 'NULL';
    if (value.ival)
        return String(value.ival.ival ?? 0);
    if (value.fval)
        return value.fval.fval;
    if (value.boolval)
        return String(value.boolval.boolval ?? false);
    return value.sval ? (0,quote/* quoteText */.ol)(value.sval.sval ?? '') : undefined;
};
const operators = {
    AEXPR_BETWEEN: 'BETWEEN',
    AEXPR_NOT_BETWEEN: 'NOT BETWEEN',
    AEXPR_DISTINCT: 'IS DISTINCT FROM',
    AEXPR_NOT_DISTINCT: 'IS NOT DISTINCT FROM',
};
const operation = ({ kind = '', name = [], lexpr, rexpr }, { inner }) => {
    const operator = wordsOf(name)?.join('.');
    const left = lexpr === undefined ? '' : `${inner(lexpr)} `;
    const [first, second] = listOf(rexpr);
    switch (kind) {
        case 'AEXPR_OP':
            return `(${left}${operator} ${inner(rexpr)})`;
        case 'AEXPR_LIKE':
        case 'AEXPR_ILIKE': {
            const word = kind === 'AEXPR_LIKE' ? 'LIKE' : 'ILIKE';
            return `(${left}${operator?.startsWith('!') ? 'NOT ' : ''}${word} ${inner(rexpr)})`;
        }
        case 'AEXPR_IN':
            return `(${left}${operator === '<>' ? 'NOT IN' : 'IN'} (${listOf(rexpr).map(inner).join(', ')}))`;
        case 'AEXPR_OP_ANY':
        case 'AEXPR_OP_ALL':
            return `(${left}${operator} ${kind === 'AEXPR_OP_ANY' ? 'ANY' : 'ALL'} (${inner(rexpr)}))`;
        case 'AEXPR_BETWEEN':
        case 'AEXPR_NOT_BETWEEN':
            return `(${left}${operators[kind]} ${inner(first)} AND ${inner(second)})`;
        case 'AEXPR_DISTINCT':
        case 'AEXPR_NOT_DISTINCT':
            return `(${left}${operators[kind]} ${inner(rexpr)})`;
        default:
            return undefined;
    }
};
const logic = ({ boolop, args = [] }, { inner }) => {
    if (boolop === 'NOT_EXPR')
        return `(NOT ${inner(args[0])})`;
    return `(${args.map(inner).join(boolop === 'OR_EXPR' ? ' OR ' : ' AND ')})`;
};
const call = ({ funcname = [], args = [], ...more }, { inner }) => {
    const name = wordsOf(funcname)?.map(quote/* readableName */.A0).join('.');
    const plain = !Object.keys(more).some((key) => key.startsWith('agg_') || key === 'over' || key === 'func_variadic');
    return name === undefined || !plain ? undefined : `${name}(${args.map(inner).join(', ')})`;
};
const cast = ({ arg, typeName }, { inner }) => {
    const name = wordsOf(typeName?.names ?? [])?.filter((part) => part !== 'pg_catalog');
    const modifiers = (typeName?.typmods ?? []).map(inner);
    if (name === undefined || (modifiers.length > 0 && name.at(-1) === 'interval'))
        return undefined;
    const size = modifiers.length > 0 ? `(${modifiers.join(', ')})` : '';
    return `(${inner(arg)})::${name.map(quote/* readableName */.A0).join('.')}${size}${'[]'.repeat(typeName?.arrayBounds?.length ?? 0)}`;
};
const writers = {
    ColumnRef: column,
    A_Const: constant,
    A_Expr: operation,
    BoolExpr: logic,
    FuncCall: call,
    TypeCast: cast,
    NullTest: (({ arg, nulltesttype }, { inner }) => `(${inner(arg)} IS ${nulltesttype === 'IS_NULL' ? '' : 'NOT '}NULL)`),
    CoalesceExpr: (({ args = [] }, { inner }) => `COALESCE(${args.map(inner).join(', ')})`),
    A_ArrayExpr: (({ elements = [] }, { inner }) => `ARRAY[${elements.map(inner).join(', ')}]`),
};
function wordsOf(nodes) {
    const words = nodes.flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []));
    return words.length === nodes.length ? words : undefined;
}
function listOf(node) {
    return node && 'List' in node ? (node.List.items ?? []) : [];
}
//# sourceMappingURL=write-expression.js.map
;// CONCATENATED MODULE: ./build/src/rules/advice/domain-column.js







/** A column of the domain's own type, with what the domain asks for as a check that is validated later. */
function domainSteps(statement, added) {
    const { table, column, words } = added;
    const { catalog } = statement;
    const domain = catalog.domains.get((0,replay_names/* qualified */.LX)(catalog, (0,replay_names/* splitName */.W0)(words.type), (key) => catalog.domains.has(key)));
    const [name, own] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(column)];
    const checks = [...(domain?.constraints.values() ?? [])].map(({ expression }) => expression === undefined ? undefined : writeExpression(expression, { value: own }));
    if (domain === undefined || checks.includes(undefined))
        return [
            `-- add ${own} with the type that ${words.type} is made of, and what the domain asks for as a CHECK NOT VALID;`,
            '-- validate that in a later migration',
        ];
    const bare = table.slice(table.lastIndexOf('.') + 1);
    const constraints = checks.map((check, index) => ({
        kind: 'check',
        name: (0,replay_constraints/* chosenName */.iG)(bare, 'check', [column]) + (index || ''),
        text: `CHECK (${check})`,
    }));
    const { value } = words;
    return [
        `-- the type that ${words.type} is made of, and what the domain asks for as a check:`,
        `ALTER TABLE ${name} ADD COLUMN ${own} ${(0,replay_names/* describeType */.MF)(domain.base)};`,
        ...(value === undefined
            ? []
            : [
                `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT ${value};`,
                ...batches(catalog, table, { assignment: `${own} = DEFAULT`, open: `${own} IS NULL` }),
            ]),
        ...constraintSteps(statement, {
            ...added,
            words: {
                ...words,
                notNull: words.notNull || domain.notNull,
                constraints: [...constraints, ...words.constraints],
            },
        }),
    ];
}
//# sourceMappingURL=domain-column.js.map
;// CONCATENATED MODULE: ./build/src/rules/advice/filling-trigger.js



/** A trigger that sets a column of every row that is written from here on, and its end. */
function fillingTrigger({ table, column, expression, }) {
    const dot = table.lastIndexOf('.');
    const own = (0,replay_constraints/* fittingName */.Rn)(table.slice(dot + 1), column, 'fill');
    const [name, trigger, routine] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(own), (0,rules_words/* shown */.SP)(`${table.slice(0, dot)}.${own}`)];
    const body = `BEGIN NEW.${(0,quote/* readableName */.A0)(column)} := (SELECT ${expression} FROM (SELECT NEW.*) AS written); RETURN NEW; END`;
    return {
        make: [
            `CREATE FUNCTION ${routine}() RETURNS trigger LANGUAGE plpgsql AS ${(0,quote/* quoteText */.ol)(body)};`,
            `CREATE TRIGGER ${trigger} BEFORE INSERT OR UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION ${routine}();`,
        ],
        drop: [`DROP TRIGGER ${trigger} ON ${name};`, `DROP FUNCTION ${routine}();`],
    };
}
//# sourceMappingURL=filling-trigger.js.map
;// CONCATENATED MODULE: ./build/src/rules/advice/rewriting-column.js







/** The way to a new column that does not write the whole table at once. */
function stepsAround(statement, added, reason) {
    return steps[reason](statement, added).join('\n');
}
const withDefault = (statement, added) => {
    const [name, own] = [(0,rules_words/* shown */.SP)(added.table), (0,quote/* readableName */.A0)(added.column)];
    return [
        `ALTER TABLE ${name} ADD COLUMN ${own} ${added.words.type};`,
        `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT ${added.words.value};`,
        ...filled(statement, added),
    ];
};
/** Old rows get their default, then come the constraints. */
const filled = (statement, added) => {
    const own = (0,quote/* readableName */.A0)(added.column);
    return [
        ...batches(statement.catalog, added.table, { assignment: `${own} = DEFAULT`, open: `${own} IS NULL` }),
        ...constraintSteps(statement, added),
    ];
};
const plainTypes = {
    smallserial: 'smallint',
    serial2: 'smallint',
    serial: 'integer',
    serial4: 'integer',
    bigserial: 'bigint',
    serial8: 'bigint',
};
const numbered = (statement, added) => {
    const type = plainTypes[added.words.type.toLowerCase()] ?? 'bigint';
    const sequence = beside(added, 'seq');
    const [name, own] = [(0,rules_words/* shown */.SP)(added.table), (0,quote/* readableName */.A0)(added.column)];
    return [
        `ALTER TABLE ${name} ADD COLUMN ${own} ${type};`,
        `CREATE SEQUENCE ${sequence} AS ${type} OWNED BY ${name}.${own};`,
        `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT nextval('${sequence}');`,
        ...filled(statement, { ...added, words: { ...added.words, notNull: true } }),
    ];
};
/** An identity takes no value of its own for old rows: a sequence numbers them first. */
const identity = (statement, added) => {
    const [name, own] = [(0,rules_words/* shown */.SP)(added.table), (0,quote/* readableName */.A0)(added.column)];
    const sequence = beside(added, 'fill');
    return [
        `ALTER TABLE ${name} ADD COLUMN ${own} ${added.words.type};`,
        `CREATE SEQUENCE ${sequence} OWNED BY ${name}.${own};`,
        `ALTER TABLE ${name} ALTER COLUMN ${own} SET DEFAULT nextval('${sequence}');`,
        ...filled(statement, { ...added, words: { ...added.words, notNull: true } }),
        '-- then, in one transaction:',
        `ALTER TABLE ${name} ALTER COLUMN ${own} DROP DEFAULT;`,
        `ALTER TABLE ${name} ALTER COLUMN ${own} ADD GENERATED ${added.words.identity ?? 'ALWAYS'} AS IDENTITY;`,
        `SELECT setval(pg_get_serial_sequence('${name}', '${added.column.replaceAll("'", "''")}'), nextval('${sequence}'));`,
        `DROP SEQUENCE ${sequence};`,
    ];
};
const generated = (statement, added) => {
    const { table, column, words } = added;
    const [name, own] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(column)];
    const expression = words.generated ?? 'NULL';
    if (statement.major >= 18)
        return [
            '-- worked out when it is read, and nothing is written:',
            `ALTER TABLE ${name} ADD COLUMN ${own} ${words.type} GENERATED ALWAYS AS (${expression}) VIRTUAL;`,
            ...constraintSteps(statement, added),
        ];
    return [
        `ALTER TABLE ${name} ADD COLUMN ${own} ${words.type};`,
        ...fillingTrigger({ table, column, expression }).make,
        ...batches(statement.catalog, table, { assignment: `${own} = ${expression}`, open: `${own} IS NULL` }),
        ...constraintSteps(statement, added),
    ];
};
const steps = {
    'volatile default': withDefault,
    serial: numbered,
    identity,
    generated,
    domain: domainSteps,
};
/** `orders_a_seq`, in the schema of its table. */
function beside({ table, column }, ending) {
    const dot = table.lastIndexOf('.');
    return (0,rules_words/* shown */.SP)(`${table.slice(0, dot)}.${(0,replay_constraints/* fittingName */.Rn)(table.slice(dot + 1), column, ending)}`);
}
//# sourceMappingURL=rewriting-column.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/add-column-rewrites.js






/** Adding a column whose value differs from row to row. */
const addColumnRewrites = {
    info: {
        id: 'add-column-rewrites',
        title: 'A new column makes the server write the whole table anew',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
        versions: 'all',
        rowsFail: ['23', '22'],
        claim: 'rewrite',
        bySize: true,
        why: 'A default that differs from row to row, serial, identity, a stored generated column, or a domain with constraints cannot be kept as one value in the catalog, as PostgreSQL does with constants. Every row is written, and nobody reads or writes the table meanwhile.',
        bad: 'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();',
        good: 'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();\n-- then fill old rows in batches',
        mend: 'Add the column without its default, set the default for new rows, and fill old rows in batches outside of the migration.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const command of (0,commands/* commandsOf */.K)(statement, 'AT_AddColumn')) {
            const { def } = command.command;
            if (def && 'ColumnDef' in def)
                yield* judge(statement, command, def.ColumnDef);
        }
    },
};
const reasons = {
    'volatile default': 'its default has another value for every row',
    serial: 'serial gives every row a number of its own',
    identity: 'an identity gives every row a number of its own',
    generated: 'a stored generated column is worked out for every row',
    domain: 'its domain has constraints, which are checked for every row, also without a default',
};
function* judge(statement, { table, byte, end }, definition) {
    const reason = (0,add_column/* rewriteReason */.v)(definition, statement.catalog);
    if (!reason)
        return;
    const column = definition.colname ?? '';
    yield {
        title: `adding ${(0,quote/* readableName */.A0)(column)} writes all of ${(0,rules_words/* shown */.SP)(table)} anew`,
        detail: `${upper(reasons[reason])}. ${upper((0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table))}, for as long as it takes to write every row and every index.`,
        fix: stepsAround(statement, { table, column, words: columnWords(statement.text, definition, end) }, reason),
        goesOverRows: numbering.has(reason) && definition.constraints?.some(isChecked) !== true,
        subject: `${table}.${column}`,
        byte,
    };
}
/** Defaults that are no constant still give a value to every row; what is worked out, or checked, may fail. */
const numbering = new Set(['serial', 'identity', 'volatile default']);
function isChecked(node) {
    return 'Constraint' in node && /CHECK|UNIQUE|PRIMARY|FOREIGN/.test(node.Constraint.contype ?? '');
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
//# sourceMappingURL=add-column-rewrites.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/add-column-scans.js







/** A constraint behind a new column that makes the server look at every row. */
const addColumnScans = {
    info: {
        id: 'add-column-scans',
        title: 'A constraint behind a new column reads every row',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan; with a default and REFERENCES also SHARE ROW EXCLUSIVE and a scan of the other table',
        versions: 'all',
        rowsFail: ['23514', '23505', '23503', '23502'],
        claim: 'scan',
        bySize: true,
        why: 'Adding the column itself costs nothing. CHECK, UNIQUE, PRIMARY KEY, and REFERENCES together with a default make the server look at every row, or build an index, before it lets anybody go on.',
        bad: 'ALTER TABLE orders ADD COLUMN kind int CHECK (kind > 0);',
        good: 'ALTER TABLE orders ADD COLUMN kind int;\nALTER TABLE orders ADD CONSTRAINT kind_check CHECK (kind > 0) NOT VALID;\n-- and in a later migration:\nALTER TABLE orders VALIDATE CONSTRAINT kind_check;',
        mend: 'Add the bare column. Then add a CHECK or a foreign key NOT VALID and validate it in a later migration; build a unique index concurrently and take it over.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command, byte, end } of (0,commands/* commandsOf */.K)(statement, 'AT_AddColumn')) {
            const own = statement.effects.find(({ relation }) => relation === table);
            if (!own?.scan || !command.def || !('ColumnDef' in command.def))
                continue;
            const definition = command.def.ColumnDef;
            const kind = kindOf(definition);
            if (!kind || (0,add_column/* rewriteReason */.v)(definition, statement.catalog) !== undefined)
                continue;
            const column = definition.colname ?? '';
            yield {
                title: `${kind} behind ${(0,quote/* readableName */.A0)(column)} reads every row of ${(0,rules_words/* shown */.SP)(table)}`,
                detail: `Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}.${failsWhere(definition, kind)}`,
                fix: add_column_scans_stepsOf(statement, { table, column, words: columnWords(statement.text, definition, end) }),
                subject: `${table}.${column}`,
                byte,
            };
        }
    },
};
function kindOf(definition) {
    if ((0,replay_columns/* constraintsOf */.Im)(definition, 'CONSTR_PRIMARY').length > 0)
        return 'PRIMARY KEY';
    if ((0,replay_columns/* constraintsOf */.Im)(definition, 'CONSTR_UNIQUE').length > 0)
        return 'UNIQUE';
    if ((0,replay_columns/* constraintsOf */.Im)(definition, 'CONSTR_CHECK').length > 0)
        return 'CHECK';
    const refers = (0,replay_columns/* constraintsOf */.Im)(definition, 'CONSTR_FOREIGN').length > 0;
    return refers && (0,replay_columns/* constraintsOf */.Im)(definition, 'CONSTR_DEFAULT').length > 0 ? 'REFERENCES' : undefined;
}
/** Without a default the new column holds nulls, to which only a primary key objects. */
function failsWhere(definition, kind) {
    if (kind === 'PRIMARY KEY')
        return ' It fails as soon as there is a row without a value of its own.';
    if ((0,replay_columns/* constraintsOf */.Im)(definition, 'CONSTR_DEFAULT').length === 0)
        return '';
    if (kind === 'UNIQUE')
        return ' It fails where there are two rows: both have the default.';
    return ` It fails where there are rows and the default ${kind === 'CHECK' ? 'is against the CHECK' : 'points to nothing'}.`;
}
function add_column_scans_stepsOf(statement, added) {
    const { type, value, notNull } = added.words;
    // A constant default costs nothing; without one, rows that are there have no value for NOT NULL yet.
    const bare = [type, ...(value === undefined ? [] : [`DEFAULT ${value}`])];
    const kept = value !== undefined && notNull;
    return [
        `ALTER TABLE ${(0,rules_words/* shown */.SP)(added.table)} ADD COLUMN ${[(0,quote/* readableName */.A0)(added.column), ...bare, ...(kept ? ['NOT NULL'] : [])].join(' ')};`,
        ...constraintSteps(statement, { ...added, words: { ...added.words, notNull: notNull && !kept } }),
    ].join('\n');
}
//# sourceMappingURL=add-column-scans.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/alter-system.js
/** A setting of the whole server. */
const alterSystem = {
    info: {
        id: 'alter-system',
        title: 'A migration changes a setting of the whole server',
        severity: 'warning',
        cost: 'none; it cannot run inside a transaction',
        versions: 'all',
        why: 'It is for every database of the server, needs a superuser, which hosted servers do not give, and is seen by no schema difference and no drift check. Inside a transaction it fails.',
        bad: "ALTER SYSTEM SET work_mem = '64MB';",
        good: "ALTER DATABASE app SET work_mem = '64MB';",
        mend: 'Set it for the database or the role, or where the server is set up.',
    },
    kinds: ['AlterSystemStmt'],
    *check({ node, transaction }) {
        // Inside a transaction it fails, which another rule says.
        if (!('AlterSystemStmt' in node) || transaction.kind === 'one')
            return;
        const name = node.AlterSystemStmt.setstmt?.name ?? 'all settings';
        yield {
            title: `${name} changes for the whole server`,
            fix: `ALTER DATABASE the_database SET ${name} = ...;`,
            subject: name,
        };
    },
};
//# sourceMappingURL=alter-system.js.map
// EXTERNAL MODULE: ./build/src/rules/waiting.js
var rules_waiting = __webpack_require__(67142);
;// CONCATENATED MODULE: ./build/src/rules/rules/alters-could-be-one.js


/** Several statements that each wait for the same lock. */
const altersCouldBeOne = {
    info: {
        id: 'alters-could-be-one',
        title: 'Several ALTER TABLE wait for the same lock, one after the other',
        severity: 'notice',
        cost: 'the lock of each statement, waited for once more each time',
        versions: 'all',
        why: 'Outside of a transaction every ALTER TABLE commits by itself and waits for its lock anew, with a queue behind it. One statement with several commands waits once. In a transaction nothing is won: the lock is held already.',
        bad: 'ALTER TABLE orders ADD COLUMN note text;\nALTER TABLE orders ADD COLUMN kind text;\n-- in a file without a transaction',
        good: 'ALTER TABLE orders ADD COLUMN note text, ADD COLUMN kind text;',
        mend: 'Write the commands behind one ALTER TABLE, with commas. Not so VALIDATE CONSTRAINT, which needs a weaker lock, nor SET NOT NULL with the DROP of the CHECK that proves it.',
    },
    *checkScript({ statements }) {
        const each = (0,rules_waiting/* takesStrongLocks */.MX)(statements).filter(canBeJoined);
        const tables = new Set(each.map(({ effects }) => effects[0]?.relation ?? ''));
        for (const table of tables) {
            const own = each
                .filter(({ effects }) => effects[0]?.relation === table)
                .map(({ statement }) => statement);
            const [first] = own;
            if (!first || own.length < 2)
                continue;
            yield {
                at: first,
                title: `${own.length} ALTER TABLE wait for ${(0,rules_words/* shown */.SP)(table)} one after the other, where one would do`,
                fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)}\n${own.map((one) => `  ${commandsIn(one)}`).join(',\n')};`,
                subject: table,
            };
        }
    },
};
/** Commands that stand alone, or need another lock or another order than what they would be joined with. */
const alone = new Set([
    'AT_AddConstraint',
    'AT_AttachPartition',
    'AT_DetachPartition',
    'AT_DropConstraint',
    'AT_SetNotNull',
    'AT_ValidateConstraint',
]);
function canBeJoined({ statement, effects }) {
    const { node, transaction } = statement;
    if (transaction !== undefined || effects.length !== 1 || (0,rules_waiting/* isToldAbout */.vX)(statement))
        return false;
    if (!('AlterTableStmt' in node) || node.AlterTableStmt.objtype !== 'OBJECT_TABLE')
        return false;
    return (node.AlterTableStmt.cmds ?? []).every((one) => 'AlterTableCmd' in one && !alone.has(one.AlterTableCmd.subtype ?? ''));
}
function commandsIn({ text }) {
    return text
        .trim()
        .replace(/^alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?(?:"(?:[^"]|"")*"|[^\s"])+\s+/i, '');
}
//# sourceMappingURL=alters-could-be-one.js.map
;// CONCATENATED MODULE: ./build/src/rules/advice/partition-bound.js




/** Tables that would be read, `isOther` for the default partition: a check proves the bound of each beforehand. */
function stepsBehindBound({ catalog, text }, { parent, bound, read, }) {
    const inside = bound && conditionOf(catalog.relations.get(parent), bound);
    const checks = read.map(({ key, isOther }) => {
        const condition = inside === undefined || !isOther ? inside : `NOT (${inside})`;
        const name = (0,quote/* readableName */.A0)((0,replay_constraints/* fittingName */.Rn)(key.slice(key.lastIndexOf('.') + 1), undefined, 'bound'));
        return { table: (0,rules_words/* shown */.SP)(key), name, condition, isOther };
    });
    return [
        ...checks.map(({ table, name, condition, isOther }) => condition === undefined
            ? `-- add to ${table} a CHECK ${name} ${isOther ? 'that excludes' : 'of'} the bound of the partition, NOT VALID`
            : `ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${condition}) NOT VALID;`),
        '-- in a later migration:',
        ...checks.map(({ table, name, condition }) => condition === undefined ? `-- validate ${name}` : `ALTER TABLE ${table} VALIDATE CONSTRAINT ${name};`),
        '-- then, without reading a row:',
        `${text};`,
        ...checks.flatMap(({ table, name, condition }) => condition === undefined ? [] : [`ALTER TABLE ${table} DROP CONSTRAINT ${name};`]),
    ];
}
/** Undefined where it is divided by several columns, an expression or a hash, or where a value is not plain. */
function conditionOf(parent, bound) {
    const [column, ...more] = parent?.divided?.columns ?? [];
    if (column === undefined || more.length > 0)
        return undefined;
    const name = (0,quote/* readableName */.A0)(column);
    const present = `${name} IS NOT NULL`;
    if (bound.strategy === 'l') {
        const values = (bound.listdatums ?? []).map((one) => writeExpression(one));
        if (values.includes(undefined) || values.includes('NULL') || values.length === 0)
            return undefined;
        return `${present} AND ${name} IN (${values.join(', ')})`;
    }
    if (bound.strategy !== 'r')
        return undefined;
    const ends = [end(bound.lowerdatums, `${name} >=`), end(bound.upperdatums, `${name} <`)];
    return ends.includes(undefined) ? undefined : [present, ...ends.filter((one) => one !== '')].join(' AND ');
}
/** Empty for MINVALUE and MAXVALUE. */
function end(values = [], comparison) {
    const [value] = values;
    const text = value && writeExpression(value);
    if (text === undefined)
        return undefined;
    return /^(?:min|max)value$/i.test(text) ? '' : `${comparison} ${text}`;
}
//# sourceMappingURL=partition-bound.js.map
// EXTERNAL MODULE: ./build/src/rules/effects/partitions.js
var partitions = __webpack_require__(50969);
;// CONCATENATED MODULE: ./build/src/rules/rules/attach-partition-scans.js





/** A partition that the server has to read before it believes that its rows belong there. */
const attachPartitionScans = {
    info: {
        id: 'attach-partition-scans',
        title: 'A partition is read before another is attached or made',
        severity: 'error',
        cost: 'SHARE UPDATE EXCLUSIVE on the parent; ACCESS EXCLUSIVE with a scan on the new partition, and on the default partition',
        versions: 'all',
        rowsFail: ['23514'],
        claim: 'scan',
        bySize: true,
        why: 'The server makes sure that every row of the new partition belongs there, and that no row of the default partition does. A validated CHECK that says the same saves the reading.',
        bad: "ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
        good: "ALTER TABLE events_2026 ADD CONSTRAINT in_2026 CHECK (at >= '2026-01-01' AND at < '2027-01-01') NOT VALID;\nALTER TABLE events_2026 VALIDATE CONSTRAINT in_2026; -- in a later migration\nALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
        mend: 'Add a CHECK of the partition’s bound NOT VALID, validate it in a later migration, then attach. To a default partition add a CHECK that excludes the bound, also before CREATE TABLE ... PARTITION OF.',
    },
    kinds: ['AlterTableStmt', 'CreateStmt'],
    *check(statement) {
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_AttachPartition')) {
            if (!command.def || !('PartitionCmd' in command.def))
                continue;
            const child = (0,replay_names/* keyOf */.TN)(statement.catalog, command.def.PartitionCmd.name);
            yield* told(statement, {
                parent: table,
                child,
                bound: command.def.PartitionCmd.bound,
                isNew: statement.isNew(child),
            });
        }
        const made = (0,partitions/* madePartition */.Uc)(statement.node, statement.catalog);
        if (made && !statement.isNew(made.parent))
            yield* told(statement, { ...made, bound: boundOf(statement.node), isNew: true });
    },
};
function* told(statement, { parent, child, bound, isNew }) {
    const other = (0,partitions/* defaultPartition */.qs)(statement.catalog, parent);
    const others = other === undefined || statement.isNew(other) ? [] : [other];
    const read = [...(isNew ? [] : [child]), ...others].filter((key) => !(0,partitions/* hasCheck */.v3)(statement.catalog, key, parent));
    if (read.length === 0)
        return;
    yield {
        title: `every row of ${read.map(rules_words/* shown */.SP).join(' and of ')} is read before ${(0,rules_words/* shown */.SP)(child)} is a partition`,
        detail: `Meanwhile it ${read.map((key) => (0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', key)).join(', and ')}. It fails where a row of ${read.map(rules_words/* shown */.SP).join(' or of ')} does not belong there.`,
        fix: stepsBehindBound(statement, {
            parent,
            bound,
            read: read.map((key) => ({ key, isOther: key === other })),
        }).join('\n'),
        subject: `${parent} ${child}`,
    };
}
function boundOf(node) {
    return 'CreateStmt' in node ? node.CreateStmt.partbound : undefined;
}
//# sourceMappingURL=attach-partition-scans.js.map
;// CONCATENATED MODULE: ./build/src/rules/advice/swapped-column.js









/** The type of an ALTER COLUMN TYPE and its USING, as they are written. */
function newType(text, { def }) {
    const definition = def && 'ColumnDef' in def ? def.ColumnDef : undefined;
    const start = definition?.typeName?.location;
    if (start === undefined)
        return { type: (0,replay_names/* describeType */.MF)((0,replay_names/* typeName */.go)(definition?.typeName)) };
    const rest = Buffer.from(text).subarray(start).toString('utf8');
    const tokens = (0,sql_tokens/* tokensOf */.k)(rest);
    const end = tokens.findIndex(({ text: one, depth }) => one === ',' && depth === 0);
    const own = end < 0 ? tokens : tokens.slice(0, end);
    const using = own.findIndex(({ text: one, depth }) => depth === 0 && /^using$/i.test(one));
    const last = own.at(-1)?.end ?? 0;
    const behind = own[using + 1];
    if (using < 0 || behind === undefined)
        return { type: rest.slice(0, last) };
    return { type: withoutTail(rest.slice(0, own[using]?.start)), expression: rest.slice(behind.start, last) };
}
/** A new column beside the old one, kept up to date by a trigger, filled in batches, and swapped in a moment. */
function swapSteps({ catalog }, swapped) {
    const { table, column, type, expression = (0,quote/* readableName */.A0)(column) } = swapped;
    const fresh = `${column}_new`;
    const [name, own, next] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(column), (0,quote/* readableName */.A0)(fresh)];
    const trigger = fillingTrigger({ table, column: fresh, expression });
    const key = rowKey(catalog, table);
    const open = `SELECT ${key} FROM ${name} WHERE ${next} IS NULL AND ${own} IS NOT NULL LIMIT 10000`;
    const lost = partsOf(catalog, table, column);
    const numbered = sequenceSteps(catalog, { table, column, fresh, type });
    return [
        `ALTER TABLE ${name} ADD COLUMN ${next} ${type};`,
        ...trigger.make,
        fillRows,
        `UPDATE ${name} SET ${next} = ${expression} WHERE ${some(key, open)};`,
        ...(lost.length > 0 ? [`-- then make on ${next} what goes with ${own}: ${lost.join(', ')}`] : []),
        '-- then, in one short transaction under lock_timeout:',
        ...trigger.drop,
        ...numbered,
        `ALTER TABLE ${name} DROP COLUMN ${own};`,
        `ALTER TABLE ${name} RENAME COLUMN ${next} TO ${own};`,
    ];
}
/** The sequence of a serial column goes with it unless it is given to the new one. */
function sequenceSteps(catalog, { table, column, fresh, type }) {
    if (catalog.relations.get(table)?.columns.get(column)?.serial !== true)
        return [];
    const dot = table.lastIndexOf('.');
    const sequence = (0,rules_words/* shown */.SP)(`${table.slice(0, dot)}.${(0,replay_constraints/* fittingName */.Rn)(table.slice(dot + 1), column, 'seq')}`);
    const [name, next] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(fresh)];
    return [
        ...(/^(?:small|big)?int/i.test(type) ? [`ALTER SEQUENCE ${sequence} AS ${type};`] : []),
        `ALTER SEQUENCE ${sequence} OWNED BY ${name}.${next};`,
        `ALTER TABLE ${name} ALTER COLUMN ${next} SET DEFAULT nextval('${sequence}');`,
    ];
}
/** What is there for a column alone, and would be gone with it. */
function partsOf(catalog, table, name) {
    const relation = catalog.relations.get(table);
    const column = relation?.columns.get(name);
    if (!relation || !column)
        return ['its NOT NULL, default, indexes and constraints'];
    const constraints = [...relation.constraints.values()].filter((one) => one.kind !== 'not null' && (0,replay_columns/* mentions */.wy)(one, name));
    const indexes = [...relation.indexes.values()].filter((index) => (index.columns.includes(name) || index.mentions.has(name)) && !relation.constraints.has(index.name));
    const isKey = constraints.some(({ kind }) => kind === 'primary key' || kind === 'unique');
    return [
        ...(column.notNull ? ['NOT NULL'] : []),
        ...(column.default ? ['its default'] : []),
        ...(column.identity ? ['its identity'] : []),
        ...[...constraints, ...indexes].map((one) => (0,quote/* readableName */.A0)(one.name)),
        ...(isKey ? keysTo(catalog, table) : []),
    ];
}
/** Foreign keys of other tables that point to a table. */
function keysTo(catalog, table) {
    return [...catalog.relations].flatMap(([key, { constraints }]) => [...constraints.values()]
        .filter(({ references }) => key !== table && references?.relation === table)
        .map(({ name }) => `${(0,quote/* readableName */.A0)(name)} of ${(0,rules_words/* shown */.SP)(key)}`));
}
//# sourceMappingURL=swapped-column.js.map
// EXTERNAL MODULE: ./build/src/rules/effects/change-type.js
var change_type = __webpack_require__(52607);
;// CONCATENATED MODULE: ./build/src/rules/rules/change-type-rewrites.js






/** A change of type that stores every value anew. */
const changeTypeRewrites = {
    info: {
        id: 'change-type-rewrites',
        title: 'A change of type writes the whole table anew',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
        versions: 'all',
        rowsFail: ['22', '23'],
        claim: 'rewrite',
        bySize: true,
        why: 'The new type stores its values in another way, so every row and every index is written while nobody reads or writes the table. Widening varchar, varchar to text, and a wider numeric of the same scale are free, and are not reported.',
        bad: 'ALTER TABLE orders ALTER COLUMN id TYPE bigint;',
        good: 'ALTER TABLE orders ADD COLUMN id_new bigint;\n-- a trigger keeps it up to date, old rows are filled in batches, then the columns are swapped in one short transaction',
        mend: 'Add a column of the new type, keep it up to date with a trigger, fill old rows in batches, and swap the two in a short transaction.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command, byte } of (0,commands/* commandsOf */.K)(statement, 'AT_AlterColumnType')) {
            const relation = statement.catalog.relations.get(table);
            const work = (0,change_type/* typeWork */.Uh)(statement.catalog, relation, command);
            if (work !== 'rewrite' && work !== 'unknown')
                continue;
            const { name: column = '', def } = command;
            if (relation && (0,change_type/* viewsOver */.DQ)(statement.catalog, table, column).length > 0)
                continue;
            const to = def && 'ColumnDef' in def ? (0,replay_names/* describeType */.MF)((0,replay_names/* typeName */.go)(def.ColumnDef.typeName)) : '';
            const known = relation?.columns.get(column);
            const from = known ? `from ${(0,replay_names/* describeType */.MF)(known.type)} ` : '';
            const [name, own] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(column)];
            // What USING works out may fail of itself.
            const isWide = fits(known?.type, to) && newType(statement.text, command).expression === undefined;
            yield {
                title: `${own} ${from}to ${to} writes all of ${name} anew`,
                detail: `${known ? '' : 'The type that it has now is not known from the migrations, and most changes of type are rewrites. '}Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}.${isWide ? '' : ' It fails where a value does not fit the new type.'}`,
                fix: statement.direction === 'down'
                    ? `-- leave ${own} as it is where the code before can use it; else a column beside it, as for an up`
                    : swapSteps(statement, { table, column, ...newType(statement.text, command) }).join('\n'),
                goesOverRows: isWide,
                subject: `${table}.${column}`,
                byte,
            };
        }
    },
};
/** Types that hold every value of the one before. */
const wider = {
    int2: ['integer', 'bigint', 'numeric', 'real', 'double precision'],
    int4: ['bigint', 'numeric', 'double precision'],
    int8: ['numeric'],
    float4: ['double precision'],
    date: ['timestamp', 'timestamptz'],
    timestamp: ['timestamptz'],
};
/** Whether no value can be in the way. */
function fits(from, to) {
    if (from === undefined || from.array)
        return false;
    return to === 'text' || wider[from.name]?.includes(to) === true;
}
//# sourceMappingURL=change-type-rewrites.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/change-type-scans.js






/** A change of type that would be free, were it not for a check or an index. */
const changeTypeScans = {
    info: {
        id: 'change-type-scans',
        title: 'A change of type that looks free reads every row',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan for a CHECK that names the column, or to build its index in the new order',
        versions: 'all',
        rowsFail: ['23', '22'],
        claim: 'scan',
        bySize: true,
        why: 'Widening a column stores nothing anew. But a CHECK that names it is proven again for every row, and an index over a column whose collation changes is built again, both under the strongest lock.',
        bad: "ALTER TABLE orders ADD CHECK (code <> '');\nALTER TABLE orders ALTER COLUMN code TYPE varchar(100);",
        good: "ALTER TABLE orders DROP CONSTRAINT orders_code_check;\nALTER TABLE orders ALTER COLUMN code TYPE varchar(100);\nALTER TABLE orders ADD CONSTRAINT orders_code_check CHECK (code <> '') NOT VALID;\n-- and in a later migration: VALIDATE CONSTRAINT",
        mend: 'Drop the CHECK, change the type, add the CHECK again NOT VALID, and validate it in a later migration. An index of a new collation is built concurrently on a new column.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command, byte } of (0,commands/* commandsOf */.K)(statement, 'AT_AlterColumnType')) {
            const relation = statement.catalog.relations.get(table);
            const work = (0,change_type/* typeWork */.Uh)(statement.catalog, relation, command);
            if (work !== 'check' && work !== 'index')
                continue;
            const column = command.name ?? '';
            const checks = [...(relation?.constraints.values() ?? [])].filter(({ kind, columns }) => kind === 'check' && columns.includes(column));
            const names = checks.map(({ name }) => (0,quote/* readableName */.A0)(name));
            yield {
                title: work === 'check'
                    ? `${(0,quote/* readableName */.A0)(column)} keeps what it stores, but ${names.join(', ') || 'a CHECK'} is proven again for every row of ${(0,rules_words/* shown */.SP)(table)}`
                    : `${(0,quote/* readableName */.A0)(column)} keeps what it stores, but its index is built again over all of ${(0,rules_words/* shown */.SP)(table)}`,
                detail: `Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}.`,
                fix: work === 'check'
                    ? [
                        ...names.map((name) => `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} DROP CONSTRAINT ${name};`),
                        `${statement.text};`,
                        ...checks.map(({ name, expression }) => {
                            const text = expression && writeExpression(expression);
                            const again = `${(0,quote/* readableName */.A0)(name)} ${text === undefined ? '' : `CHECK (${text}) `}NOT VALID`;
                            return text === undefined
                                ? `-- and the CHECK ${again} again, as it was`
                                : `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} ADD CONSTRAINT ${again};`;
                        }),
                        '-- in a later migration:',
                        ...names.map((name) => `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} VALIDATE CONSTRAINT ${name};`),
                    ].join('\n')
                    : swapSteps(statement, { table, column, ...newType(statement.text, command) }).join('\n'),
                subject: `${table}.${column}`,
                byte,
            };
        }
    },
};
//# sourceMappingURL=change-type-scans.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/change-type-under-view.js




/** A change of type that the server refuses because a view uses the column. */
const changeTypeUnderView = {
    info: {
        id: 'change-type-under-view',
        title: 'The type of a column that a view may use cannot be changed',
        severity: 'error',
        cost: 'fails with "cannot alter type of a column used by a view or rule"',
        versions: 'all',
        why: 'PostgreSQL refuses to change a column under a view that uses it, whether or not the change would be free.',
        bad: 'CREATE VIEW open_orders AS SELECT id, code FROM orders;\nALTER TABLE orders ALTER COLUMN code TYPE text;',
        good: 'DROP VIEW open_orders;\nALTER TABLE orders ALTER COLUMN code TYPE text;\nCREATE VIEW open_orders AS SELECT id, code FROM orders;',
        mend: 'Drop the view, change the type and create the view again, in one transaction.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command, byte } of (0,commands/* commandsOf */.K)(statement, 'AT_AlterColumnType')) {
            const views = (0,change_type/* viewsOver */.DQ)(statement.catalog, table, command.name ?? '');
            if (views.length === 0)
                continue;
            const names = views.map(rules_words/* shown */.SP).join(', ');
            const drops = views.map((view) => {
                const kind = statement.catalog.relations.get(view)?.kind === 'view' ? 'VIEW' : 'MATERIALIZED VIEW';
                return `DROP ${kind} ${(0,rules_words/* shown */.SP)(view)};`;
            });
            yield {
                title: `${(0,quote/* readableName */.A0)(command.name ?? '')} cannot change its type while ${names} ${views.length > 1 ? 'use' : 'uses'} it`,
                fix: [...drops, `${statement.text};`, `-- and create ${names} again, in the same transaction`].join('\n'),
                subject: `${table}.${command.name}`,
                byte,
            };
        }
    },
};
//# sourceMappingURL=change-type-under-view.js.map
;// CONCATENATED MODULE: ./build/src/rules/new-columns.js


/** The columns of CREATE TABLE and ADD COLUMN. */
function newColumns({ node, catalog }) {
    if ('CreateStmt' in node) {
        const { relation, tableElts = [] } = node.CreateStmt;
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        const keys = new Set(tableElts.flatMap((one) => 'Constraint' in one && one.Constraint.contype === 'CONSTR_PRIMARY' ? (0,replay_names/* words */.aL)(one.Constraint.keys) : []));
        return tableElts.flatMap((one) => ('ColumnDef' in one ? [newColumn(table, one.ColumnDef, keys)] : []));
    }
    if (!('AlterTableStmt' in node))
        return [];
    const { relation, cmds = [] } = node.AlterTableStmt;
    const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
    return cmds.flatMap((one) => {
        if (!('AlterTableCmd' in one) || one.AlterTableCmd.subtype !== 'AT_AddColumn')
            return [];
        const { def } = one.AlterTableCmd;
        return def && 'ColumnDef' in def ? [newColumn(table, def.ColumnDef, new Set())] : [];
    });
}
function newColumn(table, definition, keys) {
    const own = (definition.constraints ?? []).some((one) => 'Constraint' in one && one.Constraint.contype === 'CONSTR_PRIMARY');
    const column = (0,replay_columns/* columnOf */.uV)(definition);
    return { table, column, definition, isKey: own || keys.has(column.name) };
}
//# sourceMappingURL=new-columns.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/column-types.js





const named = (...names) => ({ column }) => names.includes(column.type.name);
const advices = [
    {
        id: 'column-small-key',
        title: 'A primary key is an integer or smaller',
        why: 'It ends at 2,147,483,647, rolled-back inserts included, and changing it later rewrites the table and all that refer to it.',
        bad: 'CREATE TABLE orders (id integer PRIMARY KEY);',
        good: 'CREATE TABLE orders (id bigint PRIMARY KEY);',
        better: 'bigint',
        says: 'is a primary key that ends at 2,147,483,647',
        matches: (one) => one.isKey && named('int4', 'int2')(one),
    },
    {
        id: 'column-serial',
        title: 'A column is serial',
        why: 'Its sequence has rights of its own that are forgotten in grants, and anybody can write another number into the column. An identity column has neither fault.',
        bad: 'CREATE TABLE orders (id bigserial PRIMARY KEY);',
        good: 'CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);',
        better: 'bigint GENERATED ALWAYS AS IDENTITY',
        says: 'is serial',
        matches: ({ definition }) => Object.hasOwn(replay_columns/* serialTypes */.UE, (0,replay_names/* typeName */.go)(definition.typeName).name),
    },
    {
        id: 'column-varchar-limit',
        title: 'A varchar column has a limit',
        why: 'It costs as much as text. The limit is met in production first, and making it smaller again rewrites the table.',
        bad: 'CREATE TABLE orders (note varchar(100));',
        good: 'CREATE TABLE orders (note text CHECK (length(note) <= 100));',
        better: 'text',
        says: 'is a varchar with a limit',
        matches: (one) => named('varchar')(one) && one.column.type.modifiers.length > 0,
    },
    {
        id: 'column-char',
        title: 'A column is char(n)',
        why: 'It is filled with blanks that some comparisons see and others do not.',
        bad: 'CREATE TABLE orders (country char(2));',
        good: 'CREATE TABLE orders (country text CHECK (length(country) = 2));',
        better: 'text',
        says: 'is a char filled with blanks',
        matches: named('bpchar', 'char'),
    },
    {
        id: 'column-timestamp',
        title: 'A column is a timestamp without time zone',
        why: 'It says what a clock showed and not when that was: two sessions in two time zones mean two moments by it.',
        bad: 'CREATE TABLE orders (made_at timestamp);',
        good: 'CREATE TABLE orders (made_at timestamptz);',
        better: 'timestamptz',
        says: 'does not say in which time zone',
        matches: named('timestamp'),
    },
    {
        id: 'column-timestamp-rounded',
        title: 'A column rounds its time to seconds',
        why: 'timestamp(0) rounds, it does not cut: half a second before midnight is tomorrow.',
        bad: 'CREATE TABLE orders (made_at timestamptz(0));',
        good: 'CREATE TABLE orders (made_at timestamptz);',
        better: 'timestamptz',
        says: 'rounds to seconds',
        matches: (one) => named('timestamp', 'timestamptz')(one) && one.column.type.modifiers[0] === 0,
    },
    {
        id: 'column-json',
        title: 'A column is json',
        why: 'It has no equality, so DISTINCT and UNION fail on it, no index of its own, and is read anew from its text each time.',
        bad: 'CREATE TABLE orders (extra json);',
        good: 'CREATE TABLE orders (extra jsonb);',
        better: 'jsonb',
        says: 'is json',
        matches: named('json'),
    },
    {
        id: 'column-money',
        title: 'A column is money',
        why: 'What it means depends on the server’s lc_monetary: the same number is dollars here and yen there.',
        bad: 'CREATE TABLE orders (total money);',
        good: 'CREATE TABLE orders (total numeric(12, 2));',
        better: 'numeric(12, 2)',
        says: 'is money, which depends on the server’s locale',
        matches: named('money'),
    },
    {
        id: 'column-float',
        title: 'A column is real or double precision',
        why: '0.1 has no exact form in it; sums of prices drift.',
        bad: 'CREATE TABLE orders (total double precision);',
        good: 'CREATE TABLE orders (total numeric(12, 2));',
        better: 'numeric',
        says: 'cannot hold 0.1 exactly',
        matches: named('float4', 'float8'),
    },
    {
        id: 'column-enum',
        title: 'A column is an enum',
        why: 'A label cannot be taken out again, and a new one cannot be used in the transaction that adds it.',
        bad: "CREATE TYPE state AS ENUM ('open', 'done');\nCREATE TABLE orders (state state);",
        good: "CREATE TABLE orders (state text CHECK (state IN ('open', 'done')));",
        better: 'text with a CHECK',
        says: 'is an enum',
        matches: ({ column }, catalog) => catalog.enums.has((0,replay_names/* qualified */.LX)(catalog, (0,replay_names/* splitName */.W0)(column.type.name), (key) => catalog.enums.has(key))),
    },
];
/** One rule a type, all of them off until a project asks for them. */
const columnTypes = advices.map(({ better, says, matches, ...info }) => ({
    info: {
        ...info,
        severity: 'off',
        cost: 'none',
        versions: 'all',
        mend: `Take ${better} while the table is new.`,
    },
    kinds: ['CreateStmt', 'AlterTableStmt'],
    *check(statement) {
        for (const one of newColumns(statement)) {
            if (!matches(one, statement.catalog))
                continue;
            const name = (0,quote/* readableName */.A0)(one.column.name);
            yield {
                title: `${(0,rules_words/* shown */.SP)(one.table)}.${name} ${says}`,
                fix: `${name} ${better}`,
                subject: `${one.table} ${one.column.name}`,
                byte: one.definition.location,
            };
        }
    },
}));
//# sourceMappingURL=column-types.js.map
// EXTERNAL MODULE: ./build/src/rules/fixes/concurrently.js
var concurrently = __webpack_require__(19203);
// EXTERNAL MODULE: ./build/src/rules/fixes/if-not-exists.js
var fixes_if_not_exists = __webpack_require__(703);
;// CONCATENATED MODULE: ./build/src/rules/rules/concurrently-if-not-exists.js





/** The name of an index that may be invalid. */
const concurrentlyIfNotExists = {
    info: {
        id: 'concurrently-if-not-exists',
        title: 'IF NOT EXISTS keeps an invalid index',
        severity: 'warning',
        cost: 'none: it reports success and builds nothing where an index of that name is left over from a build that failed',
        versions: 'all (measured on 12 to 18)',
        why: 'A concurrent build that fails leaves an invalid index behind: nobody reads it, every write keeps it up to date. IF NOT EXISTS sees its name and is content, so the second run says "done" and the query stays slow.',
        bad: 'CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note_idx ON orders (note);',
        good: 'DROP INDEX CONCURRENTLY IF EXISTS orders_note_idx;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
        mend: 'Drop what a failed build may have left, then create it without IF NOT EXISTS.',
    },
    kinds: ['IndexStmt'],
    *check(statement) {
        if (!('IndexStmt' in statement.node))
            return;
        const { concurrent, if_not_exists, idxname = '', relation } = statement.node.IndexStmt;
        const table = (0,replay_names/* keyOf */.TN)(statement.catalog, relation);
        if (!concurrent || !if_not_exists || statement.isNew(table))
            return;
        yield {
            title: `${(0,quote/* readableName */.A0)(idxname)} stays invalid when its first build on ${(0,rules_words/* shown */.SP)(table)} failed`,
            fix: `${(0,fixes_if_not_exists/* dropLeftOver */.D)(table, idxname)}\n${(0,concurrently/* withoutIfNotExists */.p2)(statement.text)};`,
            subject: `${table} ${idxname}`,
        };
    },
};
//# sourceMappingURL=concurrently-if-not-exists.js.map
// EXTERNAL MODULE: ./build/src/sql/statement.js
var sql_statement = __webpack_require__(40495);
;// CONCATENATED MODULE: ./build/src/rules/directive.js
/** How a file tells its runner to open no transaction, by flavor. */
const directives = {
    dbmate: '-- migrate:up transaction:false',
    goose: '-- +goose NO TRANSACTION',
    'sql-migrate': '-- +migrate Up notransaction',
    sqlx: '-- no-transaction (the first line of the file)',
    diesel: 'run_in_transaction = false (in metadata.toml)',
    flyway: 'executeInTransaction=false (in the script’s .conf file)',
    'node-pg-migrate': 'pgm.noTransaction() in a JavaScript migration; .sql files cannot',
    alembic: 'with op.get_context().autocommit_block():',
    'flask-migrate': 'with op.get_context().autocommit_block():',
};
/** A comment that says how to leave the transaction; empty where the statement is outside of one already. */
function directive({ transaction, runner, }) {
    if (transaction.kind === 'none')
        return '';
    const words = directives[runner];
    return words === undefined
        ? ' -- alone in its file, outside of a transaction'
        : ` -- alone in its file, with: ${words}`;
}
//# sourceMappingURL=directive.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/concurrently-in-transaction.js


/** A statement that the server refuses inside of a transaction. */
const concurrentlyInTransaction = {
    info: {
        id: 'concurrently-in-transaction',
        title: 'A statement that cannot run in a transaction is in one',
        severity: 'error',
        cost: 'fails with "cannot run inside a transaction block"',
        versions: 'all',
        why: 'CREATE INDEX CONCURRENTLY, VACUUM and their like work in several transactions of their own. The runner wraps the file in one, or sends several statements as one message, which is one too.',
        bad: 'BEGIN;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);\nCOMMIT;',
        good: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
        mend: 'Put it alone into a file, with the runner’s own directive for no transaction.',
    },
    *check(statement) {
        if (statement.transaction.kind !== 'one' || !(0,sql_statement/* needsNoTransaction */.JZ)(statement.text))
            return;
        yield {
            title: `${words(statement.text)} cannot run inside of a transaction`,
            fix: `${statement.text};${directive(statement)}`,
            subject: statement.text.replace(/\s+/g, ' ').slice(0, 120),
        };
    },
};
function words(text) {
    return text.replace(/\s+/g, ' ').split(' ').slice(0, 3).join(' ').toUpperCase();
}
//# sourceMappingURL=concurrently-in-transaction.js.map
// EXTERNAL MODULE: ./build/src/rules/rules/concurrently-misses-rows.js
var concurrently_misses_rows = __webpack_require__(88188);
// EXTERNAL MODULE: ./build/src/rules/constraint-words.js
var constraint_words = __webpack_require__(48618);
// EXTERNAL MODULE: ./build/src/rules/fixes/key-steps.js
var key_steps = __webpack_require__(50800);
;// CONCATENATED MODULE: ./build/src/rules/rules/constraint-builds-index.js







/** A key that builds its index while nobody can use the table. */
const constraintBuildsIndex = {
    info: {
        id: 'constraint-builds-index',
        title: 'A new key builds its index while nobody can use the table',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan that builds the index',
        versions: 'all',
        rowsFail: ['23505', '23P01', '23502'],
        claim: 'scan',
        bySize: true,
        why: 'UNIQUE, PRIMARY KEY and EXCLUDE need an index, and the server builds it under the strongest lock there is. None of them can be NOT VALID.',
        bad: 'ALTER TABLE orders ADD CONSTRAINT orders_code_key UNIQUE (code);',
        good: 'CREATE UNIQUE INDEX CONCURRENTLY orders_code_key ON orders (code);\n-- and in a later migration:\nALTER TABLE orders ADD CONSTRAINT orders_code_key UNIQUE USING INDEX orders_code_key;',
        mend: 'Build the unique index with CREATE UNIQUE INDEX CONCURRENTLY outside of a transaction, then take it over with USING INDEX. An EXCLUDE constraint has no such way: use a new table, or a maintenance window.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const command of (0,commands/* commandsOf */.K)(statement, 'AT_AddConstraint')) {
            const added = (0,constraint_words/* addedConstraint */.U)(statement, command);
            const { def } = command.command;
            if (!added || !def || !('Constraint' in def) || def.Constraint.indexname !== undefined)
                continue;
            const { kind, columns } = added.constraint;
            if (kind !== 'unique' && kind !== 'primary key' && kind !== 'exclude')
                continue;
            const { table, name } = added;
            const list = columns.map(quote/* readableName */.A0).join(', ');
            yield {
                title: `adding ${name} builds an index over all of ${table}`,
                detail: `Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', command.table)}. ${constraint_builds_index_failsWhere(kind, list)}`,
                fix: constraint_builds_index_stepsOf(statement, command, added).join('\n'),
                subject: `${command.table} ${name}`,
                byte: command.byte,
            };
        }
    },
};
function constraint_builds_index_failsWhere(kind, columns) {
    if (kind === 'exclude')
        return 'It fails where two rows are in conflict.';
    return `It fails where two rows have the same ${columns}${kind === 'unique' ? '' : ', or one has none'}.`;
}
function constraint_builds_index_stepsOf(statement, command, { constraint }) {
    const key = (0,key_steps/* addedKey */.AN)(command, constraint);
    if (!key || key.node.without_overlaps)
        return [
            '-- it cannot be NOT VALID and takes over no index: add it to a new table and move the rows,',
            '-- or do it in a maintenance window, with a limit for the waiting:',
            limit(statement),
            `${statement.text};`,
        ];
    const { table, kind, columns } = key;
    const relation = statement.catalog.relations.get(table);
    const nullable = columns.filter((column) => relation?.columns.get(column)?.notNull === false);
    const { build, adopt } = (0,key_steps/* keySteps */.Hg)(key);
    return [
        `${build};${directive(statement)}`,
        ...(kind === 'primary key' ? nullable.flatMap((column) => notNullSteps(statement, table, column)) : []),
        '-- and in a later migration:',
        `${adopt};`,
    ];
}
//# sourceMappingURL=constraint-builds-index.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/constraint-not-enforced.js


/** A constraint that is only a remark. */
const constraintNotEnforced = {
    info: {
        id: 'constraint-not-enforced',
        title: 'A constraint that is NOT ENFORCED checks nothing',
        severity: 'warning',
        cost: 'none',
        versions: '18 and later, which have it',
        why: 'The server keeps the words and looks at no row, old or new. Readers of the schema take it for a promise.',
        bad: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT ENFORCED;',
        good: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT VALID;',
        mend: 'Say NOT VALID, which holds for new rows at once and can be validated later.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const command of (0,commands/* commandsOf */.K)(statement, 'AT_AddConstraint')) {
            const added = (0,constraint_words/* addedConstraint */.U)(statement, command);
            if (!added || added.constraint.enforced)
                continue;
            yield {
                title: `${added.name} checks nothing`,
                fix: `ALTER TABLE ${added.table} ADD CONSTRAINT ${added.name} ${added.clause.replace(/\s+not\s+enforced\b/i, '')} NOT VALID;`,
                subject: `${command.table} ${added.name}`,
                byte: command.byte,
            };
        }
    },
};
//# sourceMappingURL=constraint-not-enforced.js.map
// EXTERNAL MODULE: ./build/src/rules/fixes/not-valid.js
var not_valid = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/src/rules/rules/constraint-scans.js




/** A check or a foreign key that looks at every row while it holds its locks. */
const constraintScans = {
    info: {
        id: 'constraint-scans',
        title: 'A new constraint reads every row while it holds its locks',
        severity: 'error',
        cost: 'CHECK: ACCESS EXCLUSIVE on the table, with a scan. Foreign key: SHARE ROW EXCLUSIVE on both tables, with a scan of both',
        versions: 'all',
        rowsFail: ['23514', '23503'],
        claim: 'scan',
        bySize: true,
        why: 'The server proves the constraint for all rows that are there before it lets anybody go on. On a large table that takes minutes, and everybody who needs the table waits.',
        bad: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0);',
        good: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT VALID;\n-- and in a later migration:\nALTER TABLE orders VALIDATE CONSTRAINT total_positive;',
        mend: 'Add it NOT VALID, which holds for new rows at once, and validate it in a later migration: that reads the rows under a lock that lets reads and writes through.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const command of (0,commands/* commandsOf */.K)(statement, 'AT_AddConstraint')) {
            const added = (0,constraint_words/* addedConstraint */.U)(statement, command);
            const own = statement.effects.find(({ relation }) => relation === command.table);
            const kind = added?.constraint.kind;
            if (!added?.constraint.validated || !own?.scan)
                continue;
            if (kind !== 'check' && kind !== 'foreign key')
                continue;
            const { table, name, clause } = added;
            const parent = added.constraint.references?.relation;
            const both = parent === undefined ? '' : ` and of ${(0,rules_words/* shown */.SP)(parent)}`;
            yield {
                title: `adding ${name} reads every row of ${table}${both}`,
                detail: `Meanwhile it ${(0,rules_words/* blocks */.Bv)(own.lock, command.table)}${parent === undefined ? '' : `, and ${(0,rules_words/* blocks */.Bv)(own.lock, parent)}`}. It fails where a row ${parent === undefined ? 'is against it' : `points to nothing in ${(0,rules_words/* shown */.SP)(parent)}`}.`,
                fix: [
                    `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${clause} NOT VALID;`,
                    '-- and in a later migration:',
                    (0,not_valid/* validation */.Eq)({ table, name }),
                ].join('\n'),
                subject: `${command.table} ${name}`,
                byte: command.byte,
            };
        }
    },
};
//# sourceMappingURL=constraint-scans.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/types.js
var types = __webpack_require__(10672);
;// CONCATENATED MODULE: ./build/src/rules/rules/definer-search-path.js



/** A function that runs with its owner's rights and its caller's names. */
const definerSearchPath = {
    info: {
        id: 'definer-search-path',
        title: 'A SECURITY DEFINER function does not say where it looks names up',
        severity: 'warning',
        cost: 'none',
        versions: 'all',
        why: 'It runs with the rights of its owner and the search_path of its caller. A caller who may make a table or a function in a schema of that path puts theirs in place of yours, and it runs as the owner.',
        bad: 'CREATE FUNCTION close_day() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$BEGIN DELETE FROM open; END$$;',
        good: "CREATE FUNCTION close_day() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$BEGIN DELETE FROM public.open; END$$;",
        mend: 'Set the path in the function’s head, and write the schemas in its body.',
    },
    kinds: ['CreateFunctionStmt'],
    *check({ node, catalog }) {
        if (!('CreateFunctionStmt' in node))
            return;
        const { funcname, options = [], sql_body, is_procedure } = node.CreateFunctionStmt;
        const isDefiner = options.some((one) => {
            if (!('DefElem' in one) || one.DefElem.defname !== 'security')
                return false;
            const { arg } = one.DefElem;
            return arg !== undefined && 'Boolean' in arg && arg.Boolean.boolval === true;
        });
        // The names of BEGIN ATOMIC are looked up when it is made.
        if (!isDefiner || (0,types/* setsPath */.Jt)(options) || sql_body)
            return;
        const key = (0,replay_names/* qualified */.LX)(catalog, (0,replay_names/* writtenName */.lD)(funcname));
        const name = (0,quote/* readableName */.A0)((0,replay_names/* writtenName */.lD)(funcname).name);
        yield {
            title: `${name} runs as its owner and looks names up where its caller says`,
            fix: `ALTER ${is_procedure ? 'PROCEDURE' : 'FUNCTION'} ${name} SET search_path = ''; -- and write the schemas in its body`,
            subject: key,
            stands: () => catalog.functions.get(key)?.fixedPath === false,
        };
    },
};
//# sourceMappingURL=definer-search-path.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/detach-not-concurrent.js






/** Detaching locks the whole partitioned table. */
const detachNotConcurrent = {
    info: {
        id: 'detach-not-concurrent',
        title: 'Detaching a partition locks the whole table',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the parent, the partition and the default partition, for a moment; with CONCURRENTLY (14 and later) SHARE UPDATE EXCLUSIVE',
        versions: 'all; CONCURRENTLY from 14 on, and not beside a default partition',
        claim: 'lock',
        why: 'Every query on the partitioned table waits, and the statement waits for all that run now.',
        bad: 'ALTER TABLE events DETACH PARTITION events_2020;',
        good: 'ALTER TABLE events DETACH PARTITION events_2020 CONCURRENTLY; -- outside of a transaction',
        mend: 'Add CONCURRENTLY, outside of a transaction. Beside a default partition the server refuses that: set lock_timeout instead.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_DetachPartition')) {
            if (!command.def || !('PartitionCmd' in command.def))
                continue;
            const { name, concurrent } = command.def.PartitionCmd;
            const other = (0,partitions/* defaultPartition */.qs)(statement.catalog, table);
            if (concurrent ? other === undefined : (statement.timeouts.lock ?? 0) > 0 && other !== undefined)
                continue;
            const child = (0,rules_words/* shown */.SP)((0,replay_names/* keyOf */.TN)(statement.catalog, name));
            const plain = `${limit(statement)}\nALTER TABLE ${(0,rules_words/* shown */.SP)(table)} DETACH PARTITION ${child};`;
            yield concurrent
                ? {
                    title: `${child} cannot be detached CONCURRENTLY beside the default partition ${(0,rules_words/* shown */.SP)(other ?? '')}`,
                    fix: plain,
                    subject: `${table} ${child}`,
                }
                : {
                    title: `detaching ${child} ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}`,
                    fix: other === undefined && statement.major >= 14
                        ? `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} DETACH PARTITION ${child} CONCURRENTLY;${directive(statement)}`
                        : plain,
                    subject: `${table} ${child}`,
                };
        }
    },
};
//# sourceMappingURL=detach-not-concurrent.js.map
// EXTERNAL MODULE: ./build/src/rules/effects/domains.js
var domains = __webpack_require__(89945);
;// CONCATENATED MODULE: ./build/src/rules/rules/domain-constraint-scans.js




/** A constraint of a domain that is proven for every table that uses it. */
const domainConstraintScans = {
    info: {
        id: 'domain-constraint-scans',
        title: 'A new constraint of a domain reads every table that uses it',
        severity: 'error',
        cost: 'SHARE on every table with a column of the domain, with a scan of each',
        versions: 'all',
        rowsFail: ['23514', '23502'],
        claim: 'scan',
        bySize: true,
        why: 'The server proves the constraint for every row of every table that has such a column, and nobody writes to any of them meanwhile. They are not named in the statement.',
        bad: "ALTER DOMAIN email ADD CONSTRAINT email_at CHECK (value LIKE '%@%');",
        good: "ALTER DOMAIN email ADD CONSTRAINT email_at CHECK (value LIKE '%@%') NOT VALID;\n-- and in a later migration, at a quiet hour:\nALTER DOMAIN email VALIDATE CONSTRAINT email_at;",
        mend: 'Add a CHECK NOT VALID and validate it in a later migration. NOT NULL of a domain has no such form: use a CHECK (value IS NOT NULL) NOT VALID.',
    },
    kinds: ['AlterDomainStmt'],
    *check(statement) {
        if (!('AlterDomainStmt' in statement.node))
            return;
        const alter = statement.node.AlterDomainStmt;
        if (!(0,domains/* looksAtRows */.FD)(alter) || alter.subtype === 'V')
            return;
        const domain = (0,domains/* alteredDomain */.sS)(statement.catalog, alter);
        const tables = (0,domains/* tablesWith */.KW)(statement.catalog, domain).filter((table) => !statement.isNew(table));
        if (tables.length === 0)
            return;
        const name = (0,rules_words/* shown */.SP)(domain);
        const known = statement.catalog.domains.get(domain);
        const bare = domain.slice(domain.lastIndexOf('.') + 1);
        const check = alter.subtype === 'O'
            ? `${bare}_there`
            : (addedName(alter) ?? (0,replay_constraints/* fittingName */.Rn)(bare, undefined, `check${known?.constraints.size || ''}`));
        yield {
            title: `every row of ${tables.map(rules_words/* shown */.SP).join(', ')} is read for the domain ${name}`,
            detail: `Meanwhile it ${tables.map((table) => (0,rules_words/* blocks */.Bv)('SHARE', table)).join(', and ')}. It fails where a value is against it.`,
            fix: [
                alter.subtype === 'O'
                    ? `ALTER DOMAIN ${name} ADD CONSTRAINT ${(0,quote/* readableName */.A0)(check)} CHECK (value IS NOT NULL) NOT VALID;`
                    : `${statement.text} NOT VALID;`,
                '-- and in a later migration:',
                `ALTER DOMAIN ${name} VALIDATE CONSTRAINT ${(0,quote/* readableName */.A0)(check)};`,
            ].join('\n'),
            subject: domain,
        };
    },
};
function addedName({ def }) {
    return def && 'Constraint' in def ? def.Constraint.conname : undefined;
}
//# sourceMappingURL=domain-constraint-scans.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/drop-column.js




/** A column that goes, with its values and all that hangs on it. */
const dropColumn = {
    info: {
        id: 'drop-column',
        title: 'A column is dropped',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, for a moment',
        versions: 'all',
        why: 'The version of the app that runs now still reads and writes it, and fails from the commit on. Its values are gone, and a down cannot bring them back. Indexes and constraints that name it go too, without a word.',
        bad: 'ALTER TABLE orders DROP COLUMN note;',
        good: '-- first release: the app no longer names the column\n-- second release:\nALTER TABLE orders DROP COLUMN note;',
        mend: 'Release an app that does not name the column, then drop it in the release after. When that has been done, say so with a suppression.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_DropColumn')) {
            const name = command.name ?? '';
            const relation = statement.catalog.relations.get(table);
            if (statement.isNewColumn(table, name))
                continue;
            if (command.missing_ok && relation && !relation.columns.has(name))
                continue;
            const gone = relation ? goesWith(relation, name) : [];
            yield {
                title: `${(0,quote/* readableName */.A0)(name)} of ${(0,rules_words/* shown */.SP)(table)} is dropped with all its values`,
                detail: [
                    'The app that runs while this is applied must not name it any more.',
                    ...(gone.length > 0 ? [`With it goes: ${gone.join(', ')}.`] : []),
                ].join('\n'),
                fix: `release an app that does not name it first; then: -- lockkeeper: ignore drop-column: no release names it since <version>`,
                subject: `${table}.${name}`,
            };
        }
    },
};
function goesWith({ indexes, constraints }, name) {
    const keys = [...constraints.values()].filter((one) => (0,replay_columns/* mentions */.wy)(one, name));
    const own = new Set(keys.map(({ index }) => index));
    const others = [...indexes.values()].filter((index) => !own.has(index.name) && (index.columns.includes(name) || index.mentions.has(name)));
    return [
        ...keys.map((one) => `${one.kind} ${(0,quote/* readableName */.A0)(one.name)}`),
        ...others.map((index) => `index ${(0,quote/* readableName */.A0)(index.name)}`),
    ];
}
//# sourceMappingURL=drop-column.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/drop-foreign-key-locks-both.js




/** Dropping a foreign key locks the table that it points to as well. */
const dropForeignKeyLocksBoth = {
    info: {
        id: 'drop-foreign-key-locks-both',
        title: 'Dropping a foreign key locks both tables',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the table and on the one that it refers to, for a moment',
        versions: 'all',
        claim: 'lock',
        why: 'The server takes its triggers off both tables. Where the other one is busy, the migration waits, and everybody queues behind it; two migrations that lock two tables in different orders can block each other.',
        bad: 'ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;',
        good: "SET lock_timeout = '2s';\nALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;",
        mend: 'Set lock_timeout before it, and do nothing else in the same transaction.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_DropConstraint')) {
            const constraint = statement.catalog.relations.get(table)?.constraints.get(command.name ?? '');
            const parent = constraint?.references?.relation;
            if (parent === undefined || parent === table || statement.isNew(parent))
                continue;
            if ((statement.timeouts.lock ?? 0) > 0)
                continue;
            const name = (0,quote/* readableName */.A0)(command.name ?? '');
            yield {
                title: `dropping ${name} locks ${(0,rules_words/* shown */.SP)(table)} and ${(0,rules_words/* shown */.SP)(parent)}`,
                detail: `Nobody reads or writes either of them until it commits, and it waits for whoever uses them now.`,
                fix: `${limit(statement)}\nALTER TABLE ${(0,rules_words/* shown */.SP)(table)} DROP CONSTRAINT ${name};`,
                subject: `${table} ${name}`,
            };
        }
    },
};
//# sourceMappingURL=drop-foreign-key-locks-both.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/drop.js
var replay_drop = __webpack_require__(47476);
;// CONCATENATED MODULE: ./build/src/rules/rules/drop-index-not-concurrent.js





/** Dropping an index waits for everybody and lets nobody by. */
const dropIndexNotConcurrent = {
    info: {
        id: 'drop-index-not-concurrent',
        title: 'An index is dropped under the strongest lock',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on its table and on the index, for a moment',
        versions: 'all',
        claim: 'lock',
        why: 'It waits for every running query on the table, and everybody who comes after it waits behind it. With CONCURRENTLY nobody does.',
        bad: 'DROP INDEX orders_note_idx;',
        good: 'DROP INDEX CONCURRENTLY orders_note_idx; -- outside of a transaction',
        mend: 'Add CONCURRENTLY, in a migration of its own outside of a transaction.',
    },
    kinds: ['DropStmt'],
    *check(statement) {
        if (!('DropStmt' in statement.node) || statement.node.DropStmt.removeType !== 'OBJECT_INDEX')
            return;
        const drop = statement.node.DropStmt;
        if (drop.concurrent)
            return;
        for (const name of (0,replay_drop/* droppedNames */.x)(drop)) {
            const owner = (0,replay_names/* ownerOfIndex */.T_)(statement.catalog, name);
            if (owner ? statement.isNew(owner.key) : statement.catalog.complete)
                continue;
            const index = (0,quote/* readableName */.A0)(name.name);
            yield {
                title: `dropping ${index} ${owner ? (0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', owner.key) : 'blocks every read and write of its table until it commits'}`,
                fix: `DROP INDEX CONCURRENTLY ${name.schema === undefined ? index : (0,rules_words/* shown */.SP)(`${name.schema}.${name.name}`)};${directive(statement)}`,
                subject: name.name,
            };
        }
    },
};
//# sourceMappingURL=drop-index-not-concurrent.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/drop-not-null.js



/** A promise to every reader that is taken back. */
const dropNotNull = {
    info: {
        id: 'drop-not-null',
        title: 'A column may be null from now on',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the table, for a moment',
        versions: 'all',
        why: 'Code that reads the column was written when it could not be null. And a down that sets NOT NULL again fails once there is a null.',
        bad: 'ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;',
        good: '-- readers that take null first, then:\nALTER TABLE orders ALTER COLUMN note DROP NOT NULL;',
        mend: 'Release readers that take null before, then say so with a suppression.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        // A down takes back what its up has promised.
        if (statement.direction === 'down')
            return;
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_DropNotNull')) {
            const name = command.name ?? '';
            if (statement.catalog.relations.get(table)?.columns.get(name)?.notNull === false)
                continue;
            yield {
                title: `${(0,quote/* readableName */.A0)(name)} of ${(0,rules_words/* shown */.SP)(table)} may be null from now on`,
                fix: `release readers that take null first; then: -- lockkeeper: ignore drop-not-null: readers take null since <version>`,
                subject: `${table}.${name}`,
            };
        }
    },
};
//# sourceMappingURL=drop-not-null.js.map
// EXTERNAL MODULE: ./build/src/rules/effects/drop.js
var effects_drop = __webpack_require__(82979);
// EXTERNAL MODULE: ./build/src/rules/effects/tables.js
var tables = __webpack_require__(7859);
;// CONCATENATED MODULE: ./build/src/rules/rules/drop-table.js





/** A table, or a schema, that goes with its rows. */
const dropTable = {
    info: {
        id: 'drop-table',
        title: 'A table is dropped with its rows',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, and on every table that its foreign keys point to, for a moment',
        versions: 'all',
        why: 'Its rows are gone and no down brings them back; the version of the app that runs now fails from the commit on. With CASCADE everything that depends on it goes too, without being named.',
        bad: 'DROP TABLE orders CASCADE;',
        good: '-- first release: the app no longer names it\n-- second release, with a backup that was verified:\nDROP TABLE orders;',
        mend: 'Release an app that does not name it, take a verified backup, and drop it in the release after, without CASCADE.',
    },
    kinds: ['DropStmt'],
    *check(statement) {
        if (!('DropStmt' in statement.node))
            return;
        const drop = statement.node.DropStmt;
        if (drop.removeType === 'OBJECT_SCHEMA')
            yield* schemas(statement, drop);
        if (drop.removeType === 'OBJECT_TABLE')
            yield* drop_table_tables(statement, drop);
    },
};
function* drop_table_tables(statement, drop) {
    const cascade = drop.behavior === 'DROP_CASCADE';
    for (const key of (0,effects_drop/* droppedRelations */.U)(statement.catalog, drop)) {
        if (statement.isNew(key))
            continue;
        const others = cascade ? (0,tables/* referring */.P8)(statement.catalog, key) : [];
        yield {
            title: `${(0,rules_words/* shown */.SP)(key)} is dropped with all its rows${cascade ? ', and CASCADE takes what depends on it' : ''}`,
            ...(others.length > 0
                ? { detail: `Foreign keys that go with it are in ${others.map(rules_words/* shown */.SP).join(', ')}.` }
                : {}),
            fix: `release an app that does not name it first; then: -- lockkeeper: ignore drop-table: no release names it since <version>`,
            subject: key,
        };
    }
}
/** Without CASCADE the server drops only an empty schema. */
function* schemas({ catalog }, drop) {
    if (drop.behavior !== 'DROP_CASCADE')
        return;
    for (const { name } of (0,replay_drop/* droppedNames */.x)(drop)) {
        const inside = [...catalog.relations.values()].filter(({ schema }) => schema === name);
        if (inside.length === 0 && catalog.complete)
            continue;
        const names = inside.map((one) => (0,quote/* readableName */.A0)(one.name)).join(', ');
        yield {
            title: `the schema ${(0,quote/* readableName */.A0)(name)} is dropped with all that is in it`,
            ...(names === '' ? {} : { detail: `In it: ${names}.` }),
            fix: 'drop what is in it by name, in a release after the one that stops using it',
            subject: `schema ${name}`,
        };
    }
}
//# sourceMappingURL=drop-table.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/drop-view.js


/** A view that is gone for code that reads it. */
const dropView = {
    info: {
        id: 'drop-view',
        title: 'A view is dropped that running code may read',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the view, for a moment',
        versions: 'all',
        why: 'The version of the app that runs now fails from the commit on, and so does a report that reads the view. A view that is dropped and made again in the same change, with other columns, is no such thing.',
        bad: 'DROP VIEW open_orders;',
        good: '-- first release: nothing reads it any more\n-- second release:\nDROP VIEW open_orders;',
        mend: 'Release an app that does not read it, and drop it in the release after.',
    },
    kinds: ['DropStmt'],
    *check({ node, catalog, isNew }) {
        if (!('DropStmt' in node))
            return;
        const { removeType } = node.DropStmt;
        if (removeType !== 'OBJECT_VIEW' && removeType !== 'OBJECT_MATVIEW')
            return;
        for (const key of (0,effects_drop/* droppedRelations */.U)(catalog, node.DropStmt)) {
            if (isNew(key))
                continue;
            yield {
                title: `${(0,rules_words/* shown */.SP)(key)} is gone for whatever reads it`,
                fix: 'release an app that does not read it first; then: -- lockkeeper: ignore drop-view: nothing reads it since <version>',
                subject: key,
                stands: () => !catalog.relations.has(key),
            };
        }
    },
};
//# sourceMappingURL=drop-view.js.map
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
;// CONCATENATED MODULE: ./build/src/rules/rules/enum-value-used.js

/** A label of an enum in the transaction that added it. */
const enumValueUsed = {
    info: {
        id: 'enum-value-used',
        title: 'A new label of an enum is used in the transaction that adds it',
        severity: 'error',
        cost: 'fails with "unsafe use of new value"',
        versions: 'all; from 17 on not for a type that the same transaction makes',
        why: 'A label that is added to an enum can be used once its transaction is committed, and not before.',
        bad: "ALTER TYPE mood ADD VALUE 'calm';\nUPDATE people SET mood = 'calm';",
        good: "-- first migration\nALTER TYPE mood ADD VALUE 'calm';\n-- second migration\nUPDATE people SET mood = 'calm';",
        mend: 'Use it in a later migration.',
    },
    *check(statement) {
        if (statement.transaction.kind !== 'one' || 'AlterEnumStmt' in statement.node)
            return;
        const added = addedLabels(statement.transaction, statement.major);
        if (added.length === 0)
            return;
        const used = new Set((0,mentions/* nodesOf */.Nh)(statement.node, 'A_Const').map(({ sval }) => sval?.sval));
        for (const label of added) {
            if (!used.has(label))
                continue;
            yield {
                title: `'${label}' is used in the transaction that adds it`,
                fix: `-- in a migration of its own, after this one:\n${statement.text};`,
                subject: label,
            };
        }
    },
};
/** From 17 on, labels of a type that the same transaction makes can be used at once. */
function addedLabels({ ofKind }, major) {
    const made = ofKind('CreateEnumStmt').flatMap(({ node }) => 'CreateEnumStmt' in node ? [JSON.stringify(node.CreateEnumStmt.typeName)] : []);
    return ofKind('AlterEnumStmt').flatMap(({ node }) => {
        if (!('AlterEnumStmt' in node))
            return [];
        const { typeName, newVal, oldVal } = node.AlterEnumStmt;
        const isOwn = major >= 17 && made.some((name) => withoutPlaces(name) === withoutPlaces(JSON.stringify(typeName)));
        return newVal === undefined || oldVal !== undefined || isOwn ? [] : [newVal];
    });
}
function withoutPlaces(json) {
    return (json ?? '').replace(/"location":\d+/g, '');
}
//# sourceMappingURL=enum-value-used.js.map
// EXTERNAL MODULE: ./build/src/rules/rules/forced-rls-hides-rows.js
var forced_rls_hides_rows = __webpack_require__(91142);
;// CONCATENATED MODULE: ./build/src/rules/foreign-keys.js


/** All foreign keys of a CREATE TABLE or an ALTER TABLE. */
function newForeignKeys({ node, catalog }) {
    const parts = foreign_keys_partsOf(node);
    if (!parts || !mentionsKey(parts))
        return [];
    const table = (0,replay_names/* keyOf */.TN)(catalog, parts.relation);
    const columns = new Map(catalog.relations.get(table)?.columns);
    for (const definition of parts.columns)
        columns.set(definition.colname ?? '', (0,replay_columns/* columnOf */.uV)(definition));
    const keys = [
        ...parts.constraints.map((constraint) => ({ constraint, names: (0,replay_names/* words */.aL)(constraint.fk_attrs) })),
        ...parts.columns.flatMap(({ colname = '', constraints = [] }) => constraints.flatMap((one) => 'Constraint' in one ? [{ constraint: one.Constraint, names: [colname] }] : [])),
    ];
    return keys.flatMap(({ constraint, names }) => {
        if (constraint.contype !== 'CONSTR_FOREIGN')
            return [];
        const parent = (0,replay_names/* keyOf */.TN)(catalog, constraint.pktable);
        const known = parent === table ? columns : catalog.relations.get(parent)?.columns;
        const parentColumns = keyColumns(catalog, parent, constraint).map((name) => known?.get(name));
        const own = names.flatMap((name) => columns.get(name) ?? []);
        return [{ table, columns: own, parent, parentColumns, byte: constraint.location }];
    });
}
function mentionsKey({ constraints, columns }) {
    const all = [...constraints.map((one) => one.contype), ...columns.flatMap(kindsOf)];
    return all.includes('CONSTR_FOREIGN');
}
function kindsOf({ constraints = [] }) {
    return constraints.map((one) => ('Constraint' in one ? one.Constraint.contype : undefined));
}
function foreign_keys_partsOf(node) {
    if ('CreateStmt' in node) {
        const { relation, tableElts = [] } = node.CreateStmt;
        return { relation, ...sorted(tableElts) };
    }
    if (!('AlterTableStmt' in node))
        return undefined;
    const { relation, cmds = [] } = node.AlterTableStmt;
    const definitions = cmds.flatMap((one) => {
        if (!('AlterTableCmd' in one))
            return [];
        const { subtype, def } = one.AlterTableCmd;
        return def && (subtype === 'AT_AddColumn' || subtype === 'AT_AddConstraint') ? [def] : [];
    });
    return { relation, ...sorted(definitions) };
}
function sorted(nodes) {
    return {
        columns: nodes.flatMap((node) => ('ColumnDef' in node ? [node.ColumnDef] : [])),
        constraints: nodes.flatMap((node) => ('Constraint' in node ? [node.Constraint] : [])),
    };
}
/** Without a list it is the primary key that is meant. */
function keyColumns(catalog, parent, { pk_attrs }) {
    const written = (0,replay_names/* words */.aL)(pk_attrs);
    if (written.length > 0)
        return written;
    const constraints = catalog.relations.get(parent)?.constraints.values() ?? [];
    return [...constraints].find(({ kind }) => kind === 'primary key')?.columns ?? [];
}
//# sourceMappingURL=foreign-keys.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/foreign-key-nullable.js



/** A reference that may be missing. */
const foreignKeyNullable = {
    info: {
        id: 'foreign-key-nullable',
        title: 'A foreign key column allows nulls',
        severity: 'off',
        cost: 'none',
        versions: 'all',
        why: 'A null refers to nothing and is checked by nobody; an inner join drops its row. Where every row has a parent, say so.',
        bad: 'CREATE TABLE items (order_id bigint REFERENCES orders);',
        good: 'CREATE TABLE items (order_id bigint NOT NULL REFERENCES orders);',
        mend: 'Make it NOT NULL while the table is new.',
    },
    kinds: ['CreateStmt', 'AlterTableStmt'],
    *check(statement) {
        const { catalog } = statement;
        for (const { table, columns, byte } of newForeignKeys(statement)) {
            for (const { name } of columns.filter(({ notNull }) => !notNull)) {
                yield {
                    title: `${(0,rules_words/* shown */.SP)(table)}.${(0,quote/* readableName */.A0)(name)} may refer to nothing`,
                    fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} ALTER COLUMN ${(0,quote/* readableName */.A0)(name)} SET NOT NULL;`,
                    subject: `${table} ${name}`,
                    byte,
                    stands: () => catalog.relations.get(table)?.columns.get(name)?.notNull === false,
                };
            }
        }
    },
};
//# sourceMappingURL=foreign-key-nullable.js.map
;// CONCATENATED MODULE: ./build/src/rules/key-types.js




/** The columns of new foreign keys of which this is true, with the type to give them. */
function* keyColumnsThat(verdict, statement) {
    for (const { table, columns, parent, parentColumns, byte } of newForeignKeys(statement)) {
        for (const [index, own] of columns.entries()) {
            const other = parentColumns[index];
            if (!other || compare(statement.catalog, own, other) !== verdict)
                continue;
            const [mine, theirs] = [(0,replay_names/* describeType */.MF)(own.type), (0,replay_names/* describeType */.MF)(other.type)];
            const name = (0,quote/* readableName */.A0)(own.name);
            yield {
                title: `${(0,rules_words/* shown */.SP)(table)}.${name} is ${mine} and refers to ${(0,rules_words/* shown */.SP)(parent)}.${(0,quote/* readableName */.A0)(other.name)}, which is ${theirs}`,
                fix: `${name} ${theirs}`,
                subject: `${table} ${own.name}`,
                byte,
            };
        }
    }
}
/** Text of any length is one type; of unknown types nothing is claimed. */
function compare(catalog, one, another) {
    const own = baseOf(catalog, one.type);
    const other = baseOf(catalog, another.type);
    if (own.name === other.name || own.array || other.array)
        return 'same';
    const [mine, theirs] = [own, other].map(({ name }) => families.findIndex((names) => names.includes(name)));
    if (mine === undefined || theirs === undefined || mine < 0 || theirs < 0)
        return 'same';
    if (mine !== theirs)
        return 'fails';
    if (families[mine]?.includes('text'))
        return 'same';
    return own.name === 'numeric' ? 'fails' : 'differs';
}
function baseOf(catalog, type) {
    const key = type.name.includes('.') ? type.name : `public.${type.name}`;
    const domain = catalog.domains.get(key);
    return domain ? baseOf(catalog, domain.base) : type;
}
/** Types that are compared with one another. */
const families = [
    ['int2', 'int4', 'int8', 'numeric'],
    ['text', 'varchar'],
    ['uuid'],
    ['bool'],
    ['bytea'],
];
//# sourceMappingURL=key-types.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/foreign-key-type-differs.js

/** A foreign key column of another type than the column it points to. */
const foreignKeyTypeDiffers = {
    info: {
        id: 'foreign-key-type-differs',
        title: 'A foreign key column has another type than the one that it refers to',
        severity: 'warning',
        cost: 'none now; joins and checks convert between the two for ever',
        versions: 'all',
        why: 'An integer column that refers to a bigint key is full when the key passes 2,147,483,647, and by then both tables are large.',
        bad: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id integer REFERENCES orders);',
        good: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id bigint REFERENCES orders);',
        mend: 'Give both columns one type while the referring one is empty.',
    },
    kinds: ['CreateStmt', 'AlterTableStmt'],
    check: (statement) => keyColumnsThat('differs', statement),
};
//# sourceMappingURL=foreign-key-type-differs.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/foreign-key-type-refused.js

/** A foreign key between types that the server cannot compare. */
const foreignKeyTypeRefused = {
    info: {
        id: 'foreign-key-type-refused',
        title: 'The server refuses a foreign key between these types',
        severity: 'error',
        cost: 'fails: “foreign key constraint cannot be implemented”',
        versions: 'all',
        why: 'A key is checked by comparing both columns with one operator. Between text and integer, or uuid and text, there is none; a numeric column cannot refer to an integer one.',
        bad: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id text REFERENCES orders);',
        good: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id bigint REFERENCES orders);',
        mend: 'Give the referring column the type of the key.',
    },
    kinds: ['CreateStmt', 'AlterTableStmt'],
    check: (statement) => keyColumnsThat('fails', statement),
};
//# sourceMappingURL=foreign-key-type-refused.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/foreign-key-without-index.js




/** A foreign key whose own side has no index. */
const foreignKeyWithoutIndex = {
    info: {
        id: 'foreign-key-without-index',
        title: 'A foreign key has no index on its own side',
        severity: 'warning',
        cost: 'none now; each DELETE or key UPDATE of the other table reads all of this one, holding row locks',
        versions: 'all',
        why: 'PostgreSQL indexes the column that is referred to, and not the one that refers. Deleting one customer then reads every order.',
        bad: 'ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers NOT VALID;',
        good: 'CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);\nALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers NOT VALID;',
        mend: 'Create the index first, concurrently, in a migration of its own.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command, byte } of (0,commands/* commandsOf */.K)(statement, 'AT_AddConstraint')) {
            const relation = statement.catalog.relations.get(table);
            const { def } = command;
            if (!relation || !def || !('Constraint' in def))
                continue;
            const constraint = (0,replay_constraints/* constraintOf */.vY)(statement.catalog, relation, { node: def.Constraint });
            if (constraint?.kind !== 'foreign key' || isCovered(relation, constraint))
                continue;
            const columns = constraint.columns.map(quote/* readableName */.A0).join(', ');
            const index = (0,quote/* readableName */.A0)([relation.name, ...constraint.columns, 'idx'].join('_'));
            yield {
                title: `${(0,rules_words/* shown */.SP)(table)} has no index on ${columns}`,
                detail: `Every DELETE from ${(0,rules_words/* shown */.SP)(constraint.references?.relation ?? '')} will read all of ${(0,rules_words/* shown */.SP)(table)}.`,
                fix: `CREATE INDEX CONCURRENTLY ${index} ON ${(0,rules_words/* shown */.SP)(table)} (${columns}); -- in a migration before, outside of a transaction`,
                subject: `${table} (${columns})`,
                byte,
            };
        }
    },
};
/** An index that begins with the columns of the key, in any order among themselves. */
function isCovered({ indexes }, { columns }) {
    const wanted = new Set(columns);
    return [...indexes.values()].some((index) => !index.partial &&
        index.valid &&
        index.columns.slice(0, wanted.size).every((name) => name !== undefined && wanted.has(name)));
}
//# sourceMappingURL=foreign-key-without-index.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/grant-too-wide.js
/** Rights for everybody, all of them, or to hand on. */
const grantTooWide = {
    info: {
        id: 'grant-too-wide',
        title: 'A grant gives more than somebody needs',
        severity: 'warning',
        cost: 'ACCESS SHARE on the table from 18 on, nothing before',
        versions: 'all',
        why: 'PUBLIC is every role there is and every one that will be. WITH GRANT OPTION lets others hand the right on, out of your sight. ALL takes in TRUNCATE, which no policy stops, and TRIGGER and REFERENCES, which nobody needs.',
        bad: 'GRANT ALL ON orders TO PUBLIC;',
        good: 'GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app;',
        mend: 'Name the role, and the rights that it uses.',
    },
    kinds: ['GrantStmt', 'AlterDefaultPrivilegesStmt', 'GrantRoleStmt'],
    *check({ node, text }) {
        if ('GrantStmt' in node)
            yield* grant_too_wide_judge(node.GrantStmt, text);
        else if ('AlterDefaultPrivilegesStmt' in node && node.AlterDefaultPrivilegesStmt.action)
            yield* grant_too_wide_judge(node.AlterDefaultPrivilegesStmt.action, text);
        else if ('GrantRoleStmt' in node && node.GrantRoleStmt.is_grant) {
            const fix = text.replace(/\s+with\s+admin\s+(?:option|true)/i, '');
            if (fix !== text)
                yield { title: 'whoever gets this role can give it to others', fix: `${fix};`, subject: fix };
        }
    },
};
/** USAGE and EXECUTE for everybody are the server's own habit for types and functions. */
const grant_too_wide_kinds = new Set([
    'OBJECT_TABLE',
    'OBJECT_SEQUENCE',
    'OBJECT_SCHEMA',
    'OBJECT_DATABASE',
]);
function* grant_too_wide_judge(grant, text) {
    const { is_grant, objtype = '', grantees = [], privileges, grant_option } = grant;
    const all = privileges === undefined;
    const toPublic = grantees.some((one) => 'RoleSpec' in one && one.RoleSpec.roletype === 'ROLESPEC_PUBLIC');
    const subject = text.replace(/\s+/g, ' ').slice(0, 80);
    if (!is_grant)
        return;
    if (grant_option) {
        const fix = `${text.replace(/\s+with\s+grant\s+option\s*$/i, '')};`;
        yield { title: 'whoever gets this right can hand it on', fix, subject };
    }
    else if (toPublic && grant_too_wide_kinds.has(objtype) && (all || !onlyUse(grant))) {
        const fix = `${text.replace(/(?<=\bto\s+)public\b/i, 'the_role')};`;
        yield { title: 'every role there is and will be gets this right', fix, subject };
    }
    else if (all && grant_too_wide_kinds.has(objtype)) {
        const fix = `${text.replace(/(?<=\bgrant\s+)all(?:\s+privileges)?\b/i, rightsOf(objtype))};`;
        yield { title: 'ALL gives rights that nobody uses', fix, subject, severity: 'notice' };
    }
}
/** USAGE of a schema and CONNECT to a database open nothing by themselves. */
function onlyUse({ privileges = [] }) {
    const harmless = ['usage', 'connect', 'temporary', 'temp'];
    return privileges.every((one) => 'AccessPriv' in one && harmless.includes(one.AccessPriv.priv_name ?? ''));
}
function rightsOf(objtype) {
    if (objtype === 'OBJECT_TABLE')
        return 'SELECT, INSERT, UPDATE, DELETE';
    return objtype === 'OBJECT_DATABASE' ? 'CONNECT' : 'USAGE';
}
//# sourceMappingURL=grant-too-wide.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/create.js
var create = __webpack_require__(96921);
;// CONCATENATED MODULE: ./build/src/rules/rules/if-not-exists-skips.js





/** IF NOT EXISTS over something else of the same name. */
const ifNotExistsSkips = {
    info: {
        id: 'if-not-exists-skips',
        title: 'IF NOT EXISTS skips over something else of the same name',
        severity: 'warning',
        cost: 'none: it does nothing, and says so only in a NOTICE',
        versions: 'all',
        why: 'IF NOT EXISTS looks at the name alone. A table that has that name and other columns stays as it is; the migration ends well, and what builds on its columns fails later, or on one database only.',
        bad: 'CREATE TABLE orders (id bigint);\nCREATE TABLE IF NOT EXISTS orders (id bigint, note text);',
        good: 'CREATE TABLE orders (id bigint);\nALTER TABLE orders ADD COLUMN note text;',
        mend: 'Alter what is there, or give the new one another name.',
    },
    kinds: ['CreateStmt', 'IndexStmt', 'AlterTableStmt'],
    *check(statement) {
        const { node } = statement;
        if ('CreateStmt' in node && node.CreateStmt.if_not_exists)
            yield* table(statement);
        if ('IndexStmt' in node && node.IndexStmt.if_not_exists)
            yield* index(statement);
        if ('AlterTableStmt' in node)
            yield* columns(statement);
    },
};
function* table({ node, catalog }) {
    if (!('CreateStmt' in node))
        return;
    const { relation, tableElts = [], inhRelations } = node.CreateStmt;
    const key = (0,replay_names/* keyOf */.TN)(catalog, relation);
    const known = catalog.relations.get(key);
    // Columns of a parent, of LIKE and of views are not said here.
    if (!known || inhRelations || tableElts.some((one) => 'TableLikeClause' in one))
        return;
    const wanted = tableElts.flatMap((one) => ('ColumnDef' in one ? [(0,replay_columns/* columnOf */.uV)(one.ColumnDef)] : []));
    if (known.kind === 'table' && known.columns.size === 0)
        return;
    const differences = wanted.flatMap((column) => differenceOf(known.columns.get(column.name), column));
    if (known.kind !== 'view' && differences.length === 0)
        return;
    yield {
        title: `${(0,rules_words/* shown */.SP)(key)} is there already as ${known.kind === 'view' ? 'a view' : 'another table'}: this does nothing`,
        ...(differences.length > 0 ? { detail: `What is there differs: ${differences.join(', ')}.` } : {}),
        fix: wanted
            .filter(({ name }) => !known.columns.has(name))
            .map(({ name, type }) => `ALTER TABLE ${(0,rules_words/* shown */.SP)(key)} ADD COLUMN ${(0,quote/* readableName */.A0)(name)} ${(0,replay_names/* describeType */.MF)(type)};`)
            .join('\n') || `give the new table another name, or alter ${(0,rules_words/* shown */.SP)(key)}`,
        subject: key,
    };
}
function differenceOf(known, wanted) {
    const name = (0,quote/* readableName */.A0)(wanted.name);
    const type = (0,replay_names/* describeType */.MF)(wanted.type);
    if (!known)
        return [`it has no ${name}`];
    const is = (0,replay_names/* describeType */.MF)(known.type);
    return is === type ? [] : [`${name} is ${is}, not ${type}`];
}
function* index({ node, catalog }) {
    if (!('IndexStmt' in node))
        return;
    const { idxname = '', relation } = node.IndexStmt;
    const found = owner(catalog, idxname, (0,replay_names/* keyOf */.TN)(catalog, relation));
    const table = catalog.relations.get((0,replay_names/* keyOf */.TN)(catalog, relation));
    if (!found || !table)
        return;
    const made = (0,create/* indexOf */.qh)(node.IndexStmt, table);
    const same = ['columns', 'details', 'condition', 'unique', 'method', 'included'];
    const key = (0,replay_names/* keyOf */.TN)(catalog, relation);
    if (found.key === key &&
        same.every((one) => JSON.stringify(found.index[one]) === JSON.stringify(made[one])))
        return;
    yield {
        title: `${(0,quote/* readableName */.A0)(idxname)} is there already as another index: this does nothing`,
        detail: `There it is on ${(0,rules_words/* shown */.SP)(found.key)} (${found.index.columns.map((name) => name ?? 'an expression').join(', ')}).`,
        fix: `give the new index another name, or drop ${(0,quote/* readableName */.A0)(idxname)} first`,
        subject: `${key} ${idxname}`,
    };
}
function owner(catalog, name, table) {
    const schema = table.slice(0, table.lastIndexOf('.'));
    for (const [key, relation] of catalog.relations) {
        const found = relation.schema === schema ? relation.indexes.get(name) : undefined;
        if (found)
            return { key, index: found };
    }
    return undefined;
}
function* columns({ node, catalog }) {
    if (!('AlterTableStmt' in node))
        return;
    const { relation, cmds = [] } = node.AlterTableStmt;
    const key = (0,replay_names/* keyOf */.TN)(catalog, relation);
    const known = catalog.relations.get(key)?.columns;
    for (const one of cmds) {
        if (!('AlterTableCmd' in one))
            continue;
        const { subtype, missing_ok, def } = one.AlterTableCmd;
        if (subtype !== 'AT_AddColumn' || !missing_ok || !def || !('ColumnDef' in def))
            continue;
        const wanted = (0,replay_columns/* columnOf */.uV)(def.ColumnDef);
        const there = known?.get(wanted.name);
        if (!there || differenceOf(there, wanted).length === 0)
            continue;
        const name = `${(0,rules_words/* shown */.SP)(key)}.${(0,quote/* readableName */.A0)(wanted.name)}`;
        yield {
            title: `${name} is there already as ${(0,replay_names/* describeType */.MF)(there.type)}: this does nothing`,
            fix: `give the new column another name, or change the type of ${name}`,
            subject: `${key} ${wanted.name}`,
            byte: def.ColumnDef.location,
        };
    }
}
//# sourceMappingURL=if-not-exists-skips.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/index-hash.js


/** An index that only knows `=`. */
const indexHash = {
    info: {
        id: 'index-hash',
        title: 'A hash index',
        severity: 'off',
        cost: 'none beyond that of any index',
        versions: 'all',
        why: 'It answers `=` and nothing else: no order, no range, no several columns, no uniqueness. A B-tree does all of that and is seldom slower.',
        bad: 'CREATE INDEX ON orders USING hash (token);',
        good: 'CREATE INDEX ON orders (token);',
        mend: 'Use a B-tree, unless the values are long and only looked up whole.',
    },
    kinds: ['IndexStmt'],
    *check({ node, catalog, text }) {
        if (!('IndexStmt' in node) || node.IndexStmt.accessMethod !== 'hash')
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, node.IndexStmt.relation);
        yield {
            title: `the index on ${(0,rules_words/* shown */.SP)(table)} is a hash index`,
            fix: `${text.replace(/\s+using\s+hash\b/i, '')};`,
            subject: `${table} ${node.IndexStmt.idxname ?? 'hash'}`,
        };
    },
};
//# sourceMappingURL=index-hash.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/index-many-columns.js


const most = 3;
/** An index on more columns than a query asks for. */
const indexManyColumns = {
    info: {
        id: 'index-many-columns',
        title: 'An index on more than three columns',
        severity: 'off',
        cost: 'none beyond that of any index',
        versions: 'all',
        why: 'Every column makes it larger and every change of one of them an extra write; columns behind the third seldom narrow down any more what is read.',
        bad: 'CREATE INDEX ON orders (customer_id, day, state, total);',
        good: 'CREATE INDEX ON orders (customer_id, day) INCLUDE (state, total);',
        mend: 'Keep the columns that narrow down, and INCLUDE what is only read.',
    },
    kinds: ['IndexStmt'],
    *check({ node, catalog }) {
        if (!('IndexStmt' in node))
            return;
        const { indexParams = [], relation, idxname = 'index' } = node.IndexStmt;
        if (indexParams.length <= most)
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        yield {
            title: `an index on ${(0,rules_words/* shown */.SP)(table)} has ${indexParams.length} columns`,
            fix: 'keep the columns that narrow down what is read, and INCLUDE the others',
            subject: `${table} ${idxname}`,
        };
    },
};
//# sourceMappingURL=index-many-columns.js.map
// EXTERNAL MODULE: ./build/src/rules/concurrent-builds.js
var concurrent_builds = __webpack_require__(92568);
// EXTERNAL MODULE: ./build/src/rules/effects/constraints.js
var constraints = __webpack_require__(35104);
;// CONCATENATED MODULE: ./build/src/rules/rules/index-not-concurrent.js









/** An index that is built while nobody can write. */
const indexNotConcurrent = {
    info: {
        id: 'index-not-concurrent',
        title: 'An index is built while nobody can write to the table',
        severity: 'error',
        cost: 'SHARE on the table, with a scan; of a partitioned table on each partition',
        versions: 'all',
        rowsFail: ['23505', '22'],
        claim: 'scan',
        bySize: true,
        why: 'CREATE INDEX keeps every INSERT, UPDATE and DELETE waiting until the index is built. With CONCURRENTLY it takes longer and stops nobody.',
        bad: 'CREATE INDEX orders_note_idx ON orders (note);',
        good: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note); -- outside of a transaction',
        mend: 'Add CONCURRENTLY, in a migration of its own that the runner does not wrap in a transaction. On a partitioned table create the index ON ONLY the parent, one on each partition concurrently, and attach them.',
    },
    kinds: ['IndexStmt'],
    *check(statement) {
        if (!('IndexStmt' in statement.node))
            return;
        const { relation, concurrent, unique } = statement.node.IndexStmt;
        const table = (0,replay_names/* keyOf */.TN)(statement.catalog, relation);
        if (concurrent || statement.isNew(table))
            return;
        if (!statement.effects.some(({ scan }) => scan))
            return;
        const partitions = (0,constraints/* partitionsOf */.RJ)(statement.catalog, table);
        const isPartitioned = statement.catalog.relations.get(table)?.kind === 'partitioned';
        const idxname = nameOf(statement.node.IndexStmt, table);
        yield {
            title: `${(0,quote/* readableName */.A0)(idxname)} is built while nobody can write to ${(0,rules_words/* shown */.SP)(table)}`,
            detail: `It ${(0,rules_words/* blocks */.Bv)('SHARE', table)}${partitions.length > 0 ? ', and every write to its partitions' : ''}.${unique ? ' It fails where two rows have the same key.' : ''}${(0,concurrent_builds/* updateFirst */.eF)(statement.servers)}`,
            fix: isPartitioned
                ? partitionSteps(statement, { table, index: idxname, partitions }).join('\n')
                : `${(0,concurrently/* concurrently */.rK)(statement.text)};${directive(statement)}`,
            goesOverRows: !unique && isPlain(statement.node.IndexStmt),
            subject: `${table} ${idxname}`,
        };
    },
};
/** Over columns alone, where nothing is worked out for a row. */
function isPlain({ indexParams = [], whereClause }) {
    return !whereClause && indexParams.every((one) => 'IndexElem' in one && one.IndexElem.name !== undefined);
}
/** The name that the server gives where the statement gives none. */
function nameOf({ idxname, indexParams = [] }, table) {
    if (idxname !== undefined)
        return idxname;
    const columns = indexParams.map((one) => ('IndexElem' in one ? (one.IndexElem.name ?? 'expr') : 'expr'));
    return (0,replay_constraints/* fittingName */.Rn)(table.slice(table.lastIndexOf('.') + 1), columns.join('_'), 'idx');
}
/** An index of the parent that is valid once each partition has one of its own, built beside the traffic. */
function partitionSteps({ text, catalog }, { table, index, partitions, }) {
    const tokens = (0,sql_tokens/* tokensOf */.k)(text);
    const on = tokens.findIndex(({ text: word, depth }) => depth === 0 && /^on$/i.test(word));
    const rest = tokens
        .slice(on + 1)
        .find(({ text: word, depth }) => depth === 0 && /^(?:using|\()$/i.test(word));
    const [unique, body] = [
        /^create\s+unique\b/i.test(text) ? 'UNIQUE ' : '',
        text.slice(rest?.start ?? text.length),
    ];
    const schema = table.slice(0, table.lastIndexOf('.') + 1);
    return [
        `CREATE ${unique}INDEX ${(0,quote/* readableName */.A0)(index)} ON ONLY ${(0,rules_words/* shown */.SP)(table)} ${body};`,
        ...(partitions.length === 0
            ? ['-- then, for each partition, an index built CONCURRENTLY and attached']
            : []),
        ...partitions
            .filter((key) => catalog.relations.get(key)?.kind !== 'partitioned')
            .flatMap((key) => {
            const own = (0,replay_constraints/* fittingName */.Rn)(key.slice(key.lastIndexOf('.') + 1), index, 'part');
            return [
                `CREATE ${unique}INDEX CONCURRENTLY ${(0,quote/* readableName */.A0)(own)} ON ${(0,rules_words/* shown */.SP)(key)} ${body};`,
                `ALTER INDEX ${(0,rules_words/* shown */.SP)(`${schema}${index}`)} ATTACH PARTITION ${(0,rules_words/* shown */.SP)(`${key.slice(0, key.lastIndexOf('.') + 1)}${own}`)};`,
            ];
        }),
    ];
}
//# sourceMappingURL=index-not-concurrent.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/index-redundant.js




/** Two indexes where one would do. */
const indexRedundant = {
    info: {
        id: 'index-redundant',
        title: 'An index can do nothing that another one does not do',
        severity: 'notice',
        cost: 'none; every write keeps both up to date',
        versions: 'all',
        why: 'A B-tree index on (a, b) answers what one on (a) answers. The shorter one costs space and time with every write, and is worth that only where it is much smaller and read very often.',
        bad: 'CREATE INDEX orders_customer_idx ON orders (customer_id);\nCREATE INDEX orders_customer_day_idx ON orders (customer_id, day);',
        good: 'CREATE INDEX orders_customer_day_idx ON orders (customer_id, day);',
        mend: 'Keep the longer one.',
    },
    kinds: ['IndexStmt'],
    *check(statement) {
        if (!('IndexStmt' in statement.node))
            return;
        const { catalog, node } = statement;
        const table = (0,replay_names/* keyOf */.TN)(catalog, node.IndexStmt.relation);
        const relation = catalog.relations.get(table);
        if (!relation || node.IndexStmt.relation?.inh === false)
            return;
        const made = (0,create/* indexOf */.qh)(node.IndexStmt, relation);
        if (relation.indexes.has(made.name))
            return;
        for (const other of relation.indexes.values()) {
            const [less, more] = covers(other, made) ? [made, other] : [other, made];
            if (!covers(more, less) || belongsToConstraint(relation, less))
                continue;
            const schema = relation.schema === 'public' ? '' : `${(0,quote/* readableName */.A0)(relation.schema)}.`;
            yield {
                title: `${(0,quote/* readableName */.A0)(less.name)} on ${(0,rules_words/* shown */.SP)(table)} can do nothing that ${(0,quote/* readableName */.A0)(more.name)} does not do`,
                detail: `${(0,quote/* readableName */.A0)(more.name)} ${isSame(more, less) ? 'is on the same columns' : 'begins with the same columns'}.`,
                fix: less === made || statement.isNew(table)
                    ? `leave ${(0,quote/* readableName */.A0)(less.name)} out`
                    : `DROP INDEX CONCURRENTLY ${schema}${(0,quote/* readableName */.A0)(less.name)}; -- in a migration after this one, outside of a transaction`,
                subject: `${table} ${less.name}`,
                stands: () => {
                    const indexes = catalog.relations.get(table)?.indexes;
                    return indexes?.has(less.name) === true && indexes.has(more.name);
                },
            };
            return;
        }
    },
};
/** Whether every question to one index can be put to the other: only a B-tree has a beginning. */
function covers(more, less) {
    if (more.method !== less.method || more.condition !== less.condition || !more.valid)
        return false;
    if (less.unique && !(more.unique && isSame(more, less)))
        return false;
    if (more.columns.length > less.columns.length && more.method !== 'btree')
        return false;
    const own = new Set([...more.columns, ...more.included]);
    return beginsWith(more, less) && less.included.every((name) => own.has(name));
}
function isSame(a, b) {
    return a.columns.length === b.columns.length;
}
function beginsWith(more, less) {
    return less.columns.every((name, index) => name === more.columns[index] && less.details[index] === more.details[index]);
}
function belongsToConstraint({ constraints }, { name }) {
    return [...constraints.values()].some(({ index }) => index === name);
}
//# sourceMappingURL=index-redundant.js.map
// EXTERNAL MODULE: ./build/src/core/lock.js
var core_lock = __webpack_require__(61738);
;// CONCATENATED MODULE: ./build/src/rules/rules/lock-table.js



/** A lock that is asked for by name. */
const lockTable = {
    info: {
        id: 'lock-table',
        title: 'LOCK TABLE keeps others waiting until the transaction ends',
        severity: 'error',
        cost: 'the lock that it names, ACCESS EXCLUSIVE where it names none, until COMMIT',
        versions: 'all',
        claim: 'lock',
        why: 'Everything behind it in the transaction runs while others wait.',
        bad: 'LOCK TABLE orders;',
        good: "SET lock_timeout = '2s';\nLOCK TABLE orders IN SHARE ROW EXCLUSIVE MODE; -- and as little as possible behind it",
        mend: 'Take the weakest lock that will do, under lock_timeout, and commit soon. NOWAIT fails at once in place of waiting.',
    },
    kinds: ['LockStmt'],
    *check(statement) {
        if (!('LockStmt' in statement.node))
            return;
        for (const { relation, lock } of statement.effects) {
            if (!/reads|writes/.test((0,core_lock/* blocked */.Z5)(lock)))
                continue;
            yield {
                title: `LOCK TABLE ${(0,rules_words/* blocks */.Bv)(lock, relation)}`,
                fix: `${limit(statement)}\nLOCK TABLE ${(0,rules_words/* shown */.SP)(relation)} IN SHARE ROW EXCLUSIVE MODE;`,
                subject: relation,
            };
        }
    },
};
//# sourceMappingURL=lock-table.js.map
// EXTERNAL MODULE: ./build/src/rules/rules/lock-without-timeout.js + 1 modules
var lock_without_timeout = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/src/sql/scanner.js
var scanner = __webpack_require__(46896);
;// CONCATENATED MODULE: ./build/src/rules/identifiers.js

/** The words and quoted names of a statement, each once. Keywords are among them. */
function identifiersIn(text) {
    const scan = (0,scanner/* scanner */.z)(text);
    const found = new Map();
    for (let kind = (0,scanner/* advance */.n)(scan); kind !== 'end' && kind !== 'unterminated'; kind = (0,scanner/* advance */.n)(scan)) {
        if (kind !== 'word' && kind !== 'identifier')
            continue;
        const written = text.slice(scan.start, scan.end);
        const quoted = kind === 'identifier';
        const name = quoted ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
        if (!found.has(name))
            found.set(name, { name, quoted, at: scan.start });
    }
    return [...found.values()];
}
/** Statements that give names to things. */
const namingKinds = [
    'AlterTableStmt',
    'CompositeTypeStmt',
    'CreateDomainStmt',
    'CreateEnumStmt',
    'CreateFunctionStmt',
    'CreatePolicyStmt',
    'CreateRoleStmt',
    'CreateSchemaStmt',
    'CreateSeqStmt',
    'CreateStmt',
    'CreateTableAsStmt',
    'CreateTrigStmt',
    'IndexStmt',
    'RenameStmt',
    'ViewStmt',
];
//# sourceMappingURL=identifiers.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/name-needs-quotes.js


/** A name that nobody can write without quotes. */
const nameNeedsQuotes = {
    info: {
        id: 'name-needs-quotes',
        title: 'A name has to be quoted wherever it is used',
        severity: 'off',
        cost: 'none',
        versions: 'all',
        why: 'Capital letters, blanks and reserved words need quotes in every query, and whoever forgets them gets “does not exist”.',
        bad: 'CREATE TABLE "Orders" ("order" int);',
        good: 'CREATE TABLE orders (position int);',
        mend: 'Use small letters, digits and underscores, and no word of SQL.',
    },
    kinds: namingKinds,
    *check({ text }) {
        if (!text.includes('"'))
            return;
        for (const { name, quoted, at } of identifiersIn(text)) {
            if (!quoted || (0,quote/* readableName */.A0)(name) === name)
                continue;
            yield {
                title: `${(0,quote/* readableName */.A0)(name)} has to be quoted wherever it is used`,
                fix: 'use small letters, digits and underscores, and no word of SQL',
                subject: name,
                byte: Buffer.byteLength(text.slice(0, at)),
            };
        }
    },
};
//# sourceMappingURL=name-needs-quotes.js.map
// EXTERNAL MODULE: ./build/src/core/agreed.js
var agreed = __webpack_require__(36813);
// EXTERNAL MODULE: ./build/src/core/guarded-pattern.js
var guarded_pattern = __webpack_require__(82366);
;// CONCATENATED MODULE: ./build/src/rules/given-names.js




/** The names of tables, columns, indexes and constraints that a statement gives, in its order. */
function givenNames({ node, catalog }) {
    if ('CreateStmt' in node) {
        const { relation, tableElts = [], partbound, if_not_exists } = node.CreateStmt;
        const table = (0,create/* newKey */.uM)(catalog, relation);
        if (isTemporary(relation) || (if_not_exists && catalog.relations.has(table)))
            return [];
        const made = (0,create/* newRelation */.Dt)(catalog, relation, { kind: 'table', madeBy: '' });
        const own = { kind: 'table', name: made.name, table, byte: relation?.location };
        // What stands in a partition’s list says something of columns that are there.
        const elements = partbound ? tableElts.filter((one) => 'Constraint' in one) : tableElts;
        return [own, ...namesOf(elements, { catalog, table, relation: made })];
    }
    if ('AlterTableStmt' in node) {
        const { relation, cmds = [] } = node.AlterTableStmt;
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        const known = catalog.relations.get(table) ?? (0,create/* newRelation */.Dt)(catalog, relation, unknown);
        const added = cmds.flatMap((one) => {
            if (!('AlterTableCmd' in one))
                return [];
            const { subtype, def, missing_ok } = one.AlterTableCmd;
            const isThere = missing_ok && def && 'ColumnDef' in def && known.columns.has(def.ColumnDef.colname ?? '');
            return def && !isThere && (subtype === 'AT_AddColumn' || subtype === 'AT_AddConstraint') ? [def] : [];
        });
        return namesOf(added, { catalog, table, relation: copied(known) });
    }
    if ('IndexStmt' in node)
        return ofIndex(node.IndexStmt, catalog);
    if ('RenameStmt' in node)
        return ofRename(node.RenameStmt, catalog);
    if (!('CreateTableAsStmt' in node) || node.CreateTableAsStmt.objtype === 'OBJECT_MATVIEW')
        return [];
    const { into, if_not_exists } = node.CreateTableAsStmt;
    const table = (0,create/* newKey */.uM)(catalog, into?.rel);
    if (isTemporary(into?.rel) || (if_not_exists && catalog.relations.has(table)))
        return [];
    return [{ kind: 'table', name: into?.rel?.relname ?? '', table, byte: into?.rel?.location }];
}
const unknown = { kind: 'table', madeBy: '' };
function isTemporary(relation) {
    return relation?.relpersistence === 't';
}
/** For what a statement adds to be put into. */
function copied(relation) {
    return {
        ...relation,
        columns: new Map(relation.columns),
        constraints: new Map(relation.constraints),
        indexes: new Map(relation.indexes),
    };
}
function namesOf(elements, { catalog, table, relation }) {
    const constraint = (node, column) => {
        if (!('Constraint' in node))
            return [];
        const made = (0,replay_constraints/* constraintOf */.vY)(catalog, relation, {
            node: node.Constraint,
            ...(column === undefined ? {} : { column }),
        });
        const isNamed = (node.Constraint.conname ?? node.Constraint.indexname) !== undefined;
        // Before 18 the server keeps no name of a NOT NULL, and from 18 on nobody looks at the one that it makes up.
        if (!made || (made.kind === 'not null' && !isNamed))
            return [];
        relation.constraints.set(made.name, made);
        return [{ kind: given_names_kindOf(made), name: made.name, table, chosen: !isNamed, byte: node.Constraint.location }];
    };
    return elements.flatMap((node) => {
        if (!('ColumnDef' in node))
            return constraint(node);
        const { colname = '', location, constraints = [] } = node.ColumnDef;
        const names = constraints.flatMap((one) => constraint(one, colname));
        (0,replay_columns/* addColumn */.cq)(catalog, relation, { ...node.ColumnDef, constraints: [] });
        return [{ kind: 'column', name: colname, table, byte: location }, ...names];
    });
}
function given_names_kindOf({ kind }) {
    switch (kind) {
        case 'primary key':
            return 'primary-key';
        case 'foreign key':
            return 'foreign-key';
        case 'not null':
            return 'constraint';
        default:
            return kind;
    }
}
function ofIndex(statement, catalog) {
    const { relation, idxname, if_not_exists } = statement;
    const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
    const known = catalog.relations.get(table) ?? (0,create/* newRelation */.Dt)(catalog, relation, unknown);
    if (if_not_exists && idxname !== undefined && known.indexes.has(idxname))
        return [];
    return [{ kind: 'index', name: (0,create/* indexOf */.qh)(statement, known).name, table, chosen: idxname === undefined }];
}
function ofRename(statement, catalog) {
    const { renameType, relationType, relation, subname = '', newname: name = '' } = statement;
    const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
    const known = catalog.relations.get(table);
    switch (renameType) {
        case 'OBJECT_TABLE':
            return [{ kind: 'table', name, table: `${table.slice(0, table.lastIndexOf('.'))}.${name}` }];
        case 'OBJECT_COLUMN':
            return relationType === 'OBJECT_TABLE' ? [{ kind: 'column', name, table }] : [];
        case 'OBJECT_INDEX': {
            const old = relation?.relname ?? '';
            const owner = (0,replay_names/* ownerOfIndex */.T_)(catalog, { schema: relation?.schemaname, name: old });
            const constraint = owner?.relation.constraints.get(old);
            return [{ kind: constraint ? given_names_kindOf(constraint) : 'index', name, table: owner?.key ?? table }];
        }
        case 'OBJECT_TABCONSTRAINT': {
            const constraint = known?.constraints.get(subname);
            return [{ kind: constraint ? given_names_kindOf(constraint) : 'constraint', name, table }];
        }
        default:
            return [];
    }
}
//# sourceMappingURL=given-names.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/name-not-as-agreed.js





/** A name of another form than the team has agreed on. */
const nameNotAsAgreed = {
    info: {
        id: 'name-not-as-agreed',
        title: 'A name does not have the form that the project has agreed on',
        severity: 'error',
        cost: 'none',
        versions: 'all',
        why: 'Names of one form can be guessed, sorted and searched for. A name cannot be changed later without breaking the code that uses it, so it has to be right when it is given. The rule speaks only where `naming` is set.',
        bad: 'CREATE INDEX idx1 ON orders (note); -- with naming: { index: ^ix_[a-z0-9_]+$ }',
        good: 'CREATE INDEX ix_orders_note ON orders (note);',
        mend: 'Give it a name that matches, in the migration that makes it. The patterns stand in `lockkeeper.yml` under `naming`, by what is named; they are JavaScript regular expressions and match anywhere unless they begin with ^ and end with $. A name that the server makes up counts as well: write it yourself.',
    },
    kinds: ['CreateStmt', 'CreateTableAsStmt', 'AlterTableStmt', 'IndexStmt', 'RenameStmt'],
    *check(statement) {
        const { naming } = statement.agreed;
        // A down gives back the names of before.
        if (!naming || statement.direction === 'down')
            return;
        for (const given of givenNames(statement)) {
            const { kind, name, table, chosen, byte } = given;
            const pattern = (0,agreed/* patternFor */.u)(naming, kind);
            if (pattern === undefined || (0,guarded_pattern/* matchNames */.G)(pattern, [name], whereOf(naming, kind))[0])
                continue;
            yield {
                title: `${said(given)} does not match ${pattern}`,
                ...(chosen
                    ? { detail: 'The statement gives no name, so this is the one that the server makes up.' }
                    : {}),
                fix: chosen ? howToName(kind, pattern) : `give it a name that matches ${pattern}`,
                subject: `${kind} ${table} ${name}`,
                byte,
                stands: () => isThere(given, statement.catalog),
            };
        }
    },
};
function whereOf(naming, kind) {
    return `naming.${naming[kind] === undefined ? 'constraint' : kind}`;
}
/** `the table orders`, `the column orders.Note`, `the index idx1 on orders`. */
function said({ kind, name, table }) {
    switch (kind) {
        case 'table':
            return `the table ${(0,rules_words/* shown */.SP)(table)}`;
        case 'column':
            return `the column ${(0,rules_words/* shown */.SP)(table)}.${(0,quote/* readableName */.A0)(name)}`;
        case 'index':
        case 'constraint':
            return `the ${kind} ${(0,quote/* readableName */.A0)(name)} on ${(0,rules_words/* shown */.SP)(table)}`;
        default:
            return `the ${kind.replace('-', ' ')}${kind.includes('key') ? '' : ' constraint'} ${(0,quote/* readableName */.A0)(name)} on ${(0,rules_words/* shown */.SP)(table)}`;
    }
}
function howToName(kind, pattern) {
    return kind === 'index'
        ? `write a name that matches ${pattern} behind INDEX`
        : `write CONSTRAINT and a name that matches ${pattern} in front of it`;
}
/** What a later statement has taken away again is nothing to mend. */
function isThere({ kind, name, table }, { relations }) {
    const relation = relations.get(table);
    if (!relation)
        return kind !== 'table';
    if (kind === 'table')
        return true;
    if (kind === 'column')
        return relation.columns.has(name);
    return kind === 'index' ? relation.indexes.has(name) : relation.constraints.has(name);
}
//# sourceMappingURL=name-not-as-agreed.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/name-too-long.js


/** NAMEDATALEN less its closing zero byte, as every packaged server is built. */
const mostBytes = 63;
/** A name that the server cuts. */
const nameTooLong = {
    info: {
        id: 'name-too-long',
        title: 'A name has more than 63 bytes and is cut',
        severity: 'warning',
        cost: 'none: it is cut with a NOTICE',
        versions: 'all',
        why: 'The server keeps the first 63 bytes, and letters beyond ASCII have several. The name in the migration is then not the one in the database: a tool that looks for it does not find it, and two long names that begin alike become one.',
        bad: 'CREATE INDEX orders_customer_id_and_delivery_day_and_state_and_warehouse_id_idx ON orders (customer_id);',
        good: 'CREATE INDEX orders_by_customer_idx ON orders (customer_id);',
        mend: 'Give it a shorter name.',
    },
    kinds: namingKinds,
    *check({ text }) {
        if (!mayBeLong.test(text))
            return;
        for (const { name, at } of identifiersIn(text)) {
            const bytes = Buffer.byteLength(name);
            if (bytes <= mostBytes)
                continue;
            const kept = cutName(name);
            yield {
                title: `${(0,quote/* readableName */.A0)(name)} has ${bytes} bytes: the server keeps ${(0,quote/* readableName */.A0)(kept)}`,
                fix: `use a name of at most ${mostBytes} bytes, here and where it is used`,
                subject: name,
                byte: Buffer.byteLength(text.slice(0, at)),
            };
        }
    },
};
/** A letter has at most three bytes a unit: most statements have no word that is long enough to be counted. */
const mayBeLong = /[\w$\u0080-\uffff]{22}|"[^"]{22}/;
/** Whole letters only, as the server cuts. */
function cutName(name) {
    let kept = '';
    let bytes = 0;
    for (const letter of name) {
        bytes += Buffer.byteLength(letter);
        if (bytes > mostBytes)
            break;
        kept += letter;
    }
    return kept;
}
//# sourceMappingURL=name-too-long.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/name-without-schema.js



/** A name that means what the search path says. */
const nameWithoutSchema = {
    info: {
        id: 'name-without-schema',
        title: 'A name is written without its schema',
        severity: 'off',
        cost: 'none',
        versions: 'all',
        why: 'What it means is decided by the search_path of whoever runs the migration: the same file can make a table in another schema, or change another table.',
        bad: 'ALTER TABLE orders ADD COLUMN note text;',
        good: 'ALTER TABLE public.orders ADD COLUMN note text;',
        mend: 'Write the schema in front.',
    },
    kinds: [...namingKinds, 'DeleteStmt', 'InsertStmt', 'TruncateStmt', 'UpdateStmt'],
    *check({ node, catalog }) {
        const bare = rangesIn(node).filter(isBare);
        const seen = new Set();
        for (const { relname = '', location } of bare) {
            if (seen.has(relname))
                continue;
            seen.add(relname);
            const schema = catalog.searchPath.find((path) => catalog.relations.has(`${path}.${relname}`));
            yield {
                title: `${(0,quote/* readableName */.A0)(relname)} is written without its schema`,
                fix: `${(0,quote/* readableName */.A0)(schema ?? catalog.searchPath[0] ?? 'public')}.${(0,quote/* readableName */.A0)(relname)}`,
                subject: relname,
                byte: location,
            };
        }
    },
};
/** Temporary tables have no schema to write. */
function isBare({ schemaname, relpersistence }) {
    return schemaname === undefined && relpersistence !== 't';
}
/** Relations at any depth, also where the tree leaves their kind out; common table expressions are none. */
function rangesIn(tree) {
    const own = new Set((0,mentions/* nodesOf */.Nh)(tree, 'CommonTableExpr').map(({ ctename }) => ctename));
    const found = [];
    const open = [tree];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value))
            open.push(...value);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            continue;
        if ('relname' in value && 'relpersistence' in value)
            found.push(value);
        open.push(...Object.values(value));
    }
    return found.filter(({ relname }) => !own.has(relname));
}
//# sourceMappingURL=name-without-schema.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/not-rerunnable.js


/** A file that stops half-way and cannot be run again. */
const notRerunnable = {
    info: {
        id: 'not-rerunnable',
        title: 'A file outside of a transaction cannot be run again after it failed',
        severity: 'warning',
        cost: 'none',
        versions: 'all',
        why: 'Each statement commits by itself. Where a later one fails, the runner runs the whole file again, and this one fails with “already exists” or “does not exist” before the one that matters.',
        bad: '-- outside of a transaction\nALTER TABLE orders ADD COLUMN note text;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
        good: '-- outside of a transaction\nALTER TABLE orders ADD COLUMN IF NOT EXISTS note text;\nDROP INDEX CONCURRENTLY IF EXISTS orders_note_idx;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
        mend: 'One statement a file, or IF [NOT] EXISTS on all but the last.',
    },
    kinds: ['CreateStmt', 'CreateSchemaStmt', 'CreateSeqStmt', 'IndexStmt', 'DropStmt', 'AlterTableStmt'],
    *check(statement) {
        if (statement.transaction.kind === 'one' || statement.isLast)
            return;
        const guarded = guardedText(statement);
        if (guarded === undefined)
            return;
        yield {
            title: 'a second run of this file fails here',
            detail: 'Nothing takes it back when a statement behind it fails.',
            fix: guarded,
            subject: statement.text.replace(/\s+/g, ' ').slice(0, 80),
        };
    },
};
/** The statement with the guard that it lacks; undefined where it can run twice. */
function guardedText({ node, text, transaction, catalog }) {
    if ('DropStmt' in node) {
        if (node.DropStmt.missing_ok)
            return undefined;
        return put(text, /^\s*drop\s+(?:materialized\s+view|foreign\s+table|\w+)(?:\s+concurrently)?/i, 'IF EXISTS');
    }
    if ('IndexStmt' in node) {
        const { if_not_exists, idxname, concurrent, relation } = node.IndexStmt;
        if (if_not_exists || idxname === undefined)
            return undefined;
        if (!concurrent)
            return put(text, /^\s*create\s+(?:unique\s+)?index/i, 'IF NOT EXISTS');
        // IF NOT EXISTS would keep what a failed build has left.
        if (transaction.ofKind('DropStmt').some((earlier) => drops(earlier.node, idxname)))
            return undefined;
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        const schema = table.startsWith('public.')
            ? ''
            : `${(0,quote/* readableName */.A0)(table.slice(0, table.lastIndexOf('.')))}.`;
        return `DROP INDEX CONCURRENTLY IF EXISTS ${schema}${(0,quote/* readableName */.A0)(idxname)};\n${text};`;
    }
    if ('AlterTableStmt' in node)
        return guardedColumns(node, text);
    const [kind = ''] = Object.keys(node);
    const found = Object.values(node)[0];
    if (found.if_not_exists)
        return undefined;
    const words = kind === 'CreateStmt' ? /^\s*create\s+(?:unlogged\s+)?table/i : /^\s*create\s+\w+/i;
    return put(text, words, 'IF NOT EXISTS');
}
/** Columns alone: a constraint has no such guard. */
function guardedColumns({ AlterTableStmt }, text) {
    const commands = (AlterTableStmt.cmds ?? []).flatMap((one) => 'AlterTableCmd' in one ? [one.AlterTableCmd] : []);
    const bare = commands.filter(({ missing_ok }) => !missing_ok);
    if (bare.some(({ subtype }) => subtype === 'AT_AddColumn'))
        return put(text, /\badd(?:\s+column)?(?!\s+(?:column|if|constraint|primary|unique|check|foreign|exclude)\b)/gi, 'IF NOT EXISTS');
    if (bare.some(({ subtype }) => subtype === 'AT_DropColumn'))
        return put(text, /\bdrop(?:\s+column)?(?!\s+(?:column|if|constraint|not|default)\b)/gi, 'IF EXISTS');
    if (bare.some(({ subtype }) => subtype === 'AT_DropConstraint'))
        return put(text, /\bdrop\s+constraint(?!\s+if\b)/gi, 'IF EXISTS');
    return undefined;
}
function put(text, behind, guard) {
    return `${text.replace(behind, (words) => `${words} ${guard}`)};`;
}
function drops(node, index) {
    if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_INDEX')
        return false;
    return JSON.stringify(node.DropStmt.objects).includes(`"sval":${JSON.stringify(index)}`);
}
//# sourceMappingURL=not-rerunnable.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/partition-locks-parent.js



/** Making or dropping a partition locks the table that it belongs to. */
const partitionLocksParent = {
    info: {
        id: 'partition-locks-parent',
        title: 'Making or dropping a partition locks the whole table',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the parent, and on the default partition with a scan of it',
        versions: 'all',
        claim: 'lock',
        why: 'CREATE TABLE ... PARTITION OF, and DROP TABLE of a partition, take the strongest lock on the partitioned table: every query on it waits. A table that is made by itself and attached takes a lock there that nobody notices.',
        bad: "CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');",
        good: "CREATE TABLE events_2027 (LIKE events INCLUDING ALL);\nALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');",
        mend: 'Create the table LIKE its parent and attach it; detach CONCURRENTLY before dropping.',
    },
    kinds: ['CreateStmt', 'DropStmt'],
    *check(statement) {
        const { node, catalog } = statement;
        const made = (0,partitions/* madePartition */.Uc)(node, catalog);
        // What reads the default partition as well is another rule's to tell.
        if (made && !statement.isNew(made.parent) && !statement.effects.some(({ scan }) => scan)) {
            const { parent } = made;
            const child = (0,rules_words/* shown */.SP)(made.child);
            yield {
                title: `making ${child} ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', parent)}`,
                fix: `CREATE TABLE ${child} (LIKE ${(0,rules_words/* shown */.SP)(parent)} INCLUDING ALL);\nALTER TABLE ${(0,rules_words/* shown */.SP)(parent)} ATTACH PARTITION ${child} ${/\b(?:for\s+values\b[\s\S]*|default\s*)$/i.exec(statement.text)?.[0].trimEnd() ?? 'DEFAULT'};`,
                subject: `${parent} ${child}`,
            };
        }
        if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_TABLE')
            return;
        for (const key of (0,effects_drop/* droppedRelations */.U)(catalog, node.DropStmt)) {
            const parent = catalog.relations.get(key)?.parent;
            if (!parent?.partition || statement.isNew(key))
                continue;
            yield {
                title: `dropping ${(0,rules_words/* shown */.SP)(key)} ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', parent.name)}`,
                fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(parent.name)} DETACH PARTITION ${(0,rules_words/* shown */.SP)(key)} CONCURRENTLY; -- outside of a transaction\n-- then, in a later migration:\nDROP TABLE ${(0,rules_words/* shown */.SP)(key)};`,
                subject: `${parent.name} ${key}`,
            };
        }
    },
};
//# sourceMappingURL=partition-locks-parent.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/policies.js
var policies = __webpack_require__(74391);
;// CONCATENATED MODULE: ./build/src/rules/rules/policies-overlap.js




/** Several policies that are all asked. */
const policiesOverlap = {
    info: {
        id: 'policies-overlap',
        title: 'Several permissive policies are for the same command and role',
        severity: 'notice',
        cost: 'ACCESS EXCLUSIVE on the table for a moment; every query then asks each of them for each row',
        versions: 'all',
        why: 'Permissive policies are joined by OR: a row that one of them lets through is let through. Whoever adds the second to narrow the first has widened it; and all of them are worked out for every row.',
        bad: "CREATE POLICY own ON orders USING (owner = current_user);\nCREATE POLICY open_days ON orders USING (day > now() - interval '1 year');",
        good: "CREATE POLICY own ON orders USING (owner = current_user);\nCREATE POLICY open_days ON orders AS RESTRICTIVE USING (day > now() - interval '1 year');",
        mend: 'AS RESTRICTIVE where both must hold; one policy with OR where one of them is enough.',
    },
    kinds: ['CreatePolicyStmt'],
    *check({ node, catalog, text }) {
        if (!('CreatePolicyStmt' in node))
            return;
        const policy = (0,policies/* policyOf */.US)(node.CreatePolicyStmt);
        const table = (0,replay_names/* keyOf */.TN)(catalog, node.CreatePolicyStmt.table);
        const others = [...(catalog.relations.get(table)?.policies.values() ?? [])].filter((other) => overlap(policy, other));
        const [other] = others;
        if (!other)
            return;
        yield {
            title: `${(0,quote/* readableName */.A0)(policy.name)} and ${(0,quote/* readableName */.A0)(other.name)} both let rows of ${(0,rules_words/* shown */.SP)(table)} through`,
            detail: `Either is enough for ${policy.command === 'all' ? other.command.toUpperCase() : policy.command.toUpperCase()}, and both are worked out for every row.`,
            fix: `${text.replace(/\s+as\s+permissive\b/i, '').replace(/\bon\s+\S+/i, (on) => `${on} AS RESTRICTIVE`)}; -- where both must hold; else one policy with OR`,
            subject: `${table} ${policy.name}`,
            stands: () => {
                const now = catalog.relations.get(table)?.policies;
                return now?.has(policy.name) === true && others.some(({ name }) => now.has(name));
            },
        };
    },
};
function overlap(a, b) {
    if (!a.permissive || !b.permissive || a.name === b.name)
        return false;
    const command = a.command === b.command || a.command === 'all' || b.command === 'all';
    const everybody = a.roles.includes('public') || b.roles.includes('public');
    return command && (everybody || a.roles.some((role) => b.roles.includes(role)));
}
//# sourceMappingURL=policies-overlap.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/policy-always-true.js




/** A policy that lets everybody write everything. */
const policyAlwaysTrue = {
    info: {
        id: 'policy-always-true',
        title: 'A policy lets everybody write every row',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the table for a moment',
        versions: 'all',
        why: 'Permissive policies are added up: one that is always true makes all others of its command idle. For SELECT that may be meant; for INSERT, UPDATE and DELETE it seldom is.',
        bad: 'CREATE POLICY anybody ON orders USING (true);',
        good: 'CREATE POLICY anybody_reads ON orders FOR SELECT USING (true);\nCREATE POLICY own ON orders FOR UPDATE USING (owner = current_user);',
        mend: 'Say whose rows they are, or name the one role that may do this with TO.',
    },
    kinds: ['CreatePolicyStmt'],
    *check({ node, catalog }) {
        if (!('CreatePolicyStmt' in node))
            return;
        const policy = (0,policies/* policyOf */.US)(node.CreatePolicyStmt);
        if (!policy.permissive ||
            policy.command === 'select' ||
            !policy.roles.some((role) => everybody.has(role)))
            return;
        if (!opens(policy))
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, node.CreatePolicyStmt.table);
        const name = (0,quote/* readableName */.A0)(policy.name);
        const what = policy.command === 'all' ? 'read and write' : policy.command;
        yield {
            title: `${name} lets everybody ${what} every row of ${(0,rules_words/* shown */.SP)(table)}`,
            fix: `CREATE POLICY ${name} ON ${(0,rules_words/* shown */.SP)(table)} FOR ${policy.command.toUpperCase()} TO the_role USING (...);`,
            subject: `${table} ${policy.name}`,
            stands: () => catalog.relations.get(table)?.policies.has(policy.name) !== false,
        };
    },
};
/** PUBLIC, and the roles for everybody of a widespread platform. */
const everybody = new Set(['public', 'anon', 'authenticated']);
/** What decides about new rows is WITH CHECK, else USING. */
function opens({ command, using, check }) {
    if (command === 'insert')
        return isTrue(check);
    return isTrue(using) && (check === undefined || isTrue(check));
}
/** `true`, and `1 = 1`. */
function isTrue(node) {
    if (!node)
        return false;
    if ('A_Const' in node)
        return node.A_Const.boolval?.boolval === true;
    if (!('A_Expr' in node))
        return false;
    const { name = [], lexpr, rexpr } = node.A_Expr;
    const [operator] = name;
    if (!operator || !('String' in operator) || operator.String.sval !== '=')
        return false;
    const [left, right] = [lexpr, rexpr].map(policy_always_true_constant);
    return left !== undefined && left === right;
}
function policy_always_true_constant(node) {
    if (!node || !('A_Const' in node))
        return undefined;
    const { location: _, ...value } = node.A_Const;
    return JSON.stringify(value);
}
//# sourceMappingURL=policy-always-true.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/policy-function-per-row.js




/** A function of the session that a policy calls again for every row. */
const policyFunctionPerRow = {
    info: {
        id: 'policy-function-per-row',
        title: 'A policy calls a function of the session for every row',
        severity: 'notice',
        cost: 'ACCESS EXCLUSIVE on the table for a moment; every query then calls the function once a row',
        versions: 'all',
        why: 'The answer is the same for all rows of a query. In brackets with SELECT it is worked out once, before the rows are read; without, as often as there are rows.',
        bad: "CREATE POLICY own ON orders USING (tenant = current_setting('app.tenant'));",
        good: "CREATE POLICY own ON orders USING (tenant = (SELECT current_setting('app.tenant')));",
        mend: 'Put the call into brackets with SELECT.',
    },
    kinds: ['CreatePolicyStmt', 'AlterPolicyStmt'],
    *check({ node, catalog, text }) {
        const policy = 'CreatePolicyStmt' in node
            ? node.CreatePolicyStmt
            : 'AlterPolicyStmt' in node
                ? node.AlterPolicyStmt
                : undefined;
        if (!policy)
            return;
        const call = [...callsIn([policy.qual, policy.with_check])][0];
        if (!call)
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, policy.table);
        const name = policy.policy_name ?? '';
        const written = callAt(text, call.location ?? 0);
        yield {
            title: `${(0,quote/* readableName */.A0)(name)} calls ${call.name}() for every row of ${(0,rules_words/* shown */.SP)(table)}`,
            fix: `write (SELECT ${written}) in place of ${written}`,
            subject: `${table} ${name}`,
            byte: call.location,
        };
    },
};
/** Calls outside of a sub-select that look at the session and at no column. */
function* callsIn(tree) {
    if (Array.isArray(tree))
        for (const one of tree)
            yield* callsIn(one);
    else if (typeof tree === 'object' && tree !== null) {
        for (const [kind, value] of Object.entries(tree)) {
            if (kind === 'SubLink')
                continue;
            if (kind === 'FuncCall') {
                const { funcname, location } = value;
                const parts = (0,replay_names/* words */.aL)(funcname);
                const ofSession = parts.at(-1) === 'current_setting' || (parts.length === 2 && parts[0] === 'auth');
                if (ofSession)
                    yield { name: parts.map(quote/* readableName */.A0).join('.'), location };
            }
            yield* callsIn(value);
        }
    }
}
/** The call as it is written, to its closing bracket. */
function callAt(text, byte) {
    const start = Buffer.from(text).subarray(0, byte).toString('utf8').length;
    const scan = (0,scanner/* scanner */.z)(text, start);
    let depth = 0;
    for (let kind = (0,scanner/* advance */.n)(scan); kind !== 'end' && kind !== 'unterminated'; kind = (0,scanner/* advance */.n)(scan)) {
        if (kind === 'open')
            depth++;
        if (kind === 'close' && --depth === 0)
            break;
    }
    return text.slice(start, scan.end);
}
//# sourceMappingURL=policy-function-per-row.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/policy-if-not-exists.js

/** A form of CREATE POLICY that PostgreSQL does not have. */
const policyIfNotExists = {
    info: {
        id: 'policy-if-not-exists',
        title: 'CREATE POLICY has no IF NOT EXISTS',
        severity: 'error',
        cost: 'fails with a syntax error',
        versions: 'all (measured on 12 to 18)',
        why: 'PostgreSQL has DROP POLICY IF EXISTS, and no CREATE POLICY IF NOT EXISTS in any version, whatever is written elsewhere.',
        bad: 'CREATE POLICY IF NOT EXISTS own ON orders USING (owner = current_user);',
        good: 'DROP POLICY IF EXISTS own ON orders;\nCREATE POLICY own ON orders USING (owner = current_user);',
        mend: 'Drop it if it is there and create it, in one transaction: nobody sees the table without it.',
    },
    kinds: [],
    *check() { },
    *checkUnread({ text }) {
        const found = afterIfNotExists(text);
        if (!found)
            return;
        const { name, table, start, end } = found;
        const create = `${text.slice(0, start)}${text.slice(end)}`.trim();
        yield {
            title: `PostgreSQL has no CREATE POLICY IF NOT EXISTS: this fails with a syntax error`,
            fix: `DROP POLICY IF EXISTS ${name} ON ${table};\n${/^do\b/i.test(text) ? `CREATE POLICY ${name} ON ${table} ...;` : `${create};`}`,
            subject: `${table} ${name}`,
        };
    },
};
const wanted = ['create', 'policy', 'if', 'not', 'exists'];
/** Reads by tokens, since no grammar reads it. */
function afterIfNotExists(text) {
    if (!/\bpolicy\b/i.test(text))
        return undefined;
    const tokens = tokensOf(text);
    const at = tokens.findIndex((_, index) => wanted.every((word, place) => isWord(tokens[index + place], word)));
    const [first, name, on, ...rest] = tokens.slice(at + wanted.length - 1).slice(0, 6);
    if (at < 0 || !first || !name || !isWord(on, 'on'))
        return undefined;
    const start = tokens[at + 2]?.start ?? 0;
    const table = rest[1]?.text === '.' ? rest.slice(0, 3) : rest.slice(0, 1);
    return { name: name.text, table: table.map((token) => token.text).join(''), start, end: name.start };
}
function isWord(token, word) {
    return token?.text.toLowerCase() === word;
}
function tokensOf(text) {
    const scan = (0,scanner/* scanner */.z)(text);
    const tokens = [];
    for (let kind = (0,scanner/* advance */.n)(scan); kind !== 'end' && kind !== 'unterminated'; kind = (0,scanner/* advance */.n)(scan)) {
        if (kind === 'word' || kind === 'identifier' || kind === 'other')
            tokens.push({ text: text.slice(scan.start, scan.end), start: scan.start });
    }
    return tokens;
}
//# sourceMappingURL=policy-if-not-exists.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/policy-table-missing.js



/** IF EXISTS that hides a misspelled table. */
const policyTableMissing = {
    info: {
        id: 'policy-table-missing',
        title: 'DROP POLICY IF EXISTS names a table that is not there',
        severity: 'warning',
        cost: 'none: it drops nothing, and says so only in a NOTICE',
        versions: 'all',
        why: 'IF EXISTS covers the table as well as the policy. Where the table’s name is misspelled, the policy that was to go stays, and nobody is told.',
        bad: 'DROP POLICY IF EXISTS open ON order; -- the table is called orders',
        good: 'DROP POLICY IF EXISTS open ON orders;',
        mend: 'Correct the table’s name, or leave the statement out.',
    },
    kinds: ['DropStmt'],
    *check({ node, catalog }) {
        if (!('DropStmt' in node) || !catalog.complete)
            return;
        const { removeType, missing_ok, objects = [] } = node.DropStmt;
        if (removeType !== 'OBJECT_POLICY' || !missing_ok)
            return;
        for (const object of objects) {
            const parts = 'List' in object ? (object.List.items ?? []) : [];
            const table = (0,replay_names/* qualified */.LX)(catalog, (0,replay_names/* writtenName */.lD)(parts.slice(0, -1)), (key) => catalog.relations.has(key));
            if (catalog.relations.has(table))
                continue;
            const policy = (0,quote/* readableName */.A0)((0,replay_names/* writtenName */.lD)(parts).name);
            yield {
                title: `no migration makes ${(0,rules_words/* shown */.SP)(table)}: ${policy} is dropped from nothing`,
                fix: `correct the name of the table, or leave the statement out`,
                subject: `${table} ${policy}`,
            };
        }
    },
};
//# sourceMappingURL=policy-table-missing.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/policy-without-row-security.js



/** A policy that nobody asks. */
const policyWithoutRowSecurity = {
    info: {
        id: 'policy-without-row-security',
        title: 'A policy is on a table without row level security',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the table for a moment',
        versions: 'all',
        why: 'CREATE POLICY does not switch row level security on. Until somebody does, the policy is not asked: whoever may read the table reads all of it.',
        bad: 'CREATE POLICY own ON orders USING (owner = current_user);',
        good: 'CREATE POLICY own ON orders USING (owner = current_user);\nALTER TABLE orders ENABLE ROW LEVEL SECURITY;',
        mend: 'Switch it on in the same transaction, when all policies of the table are there.',
    },
    kinds: ['CreatePolicyStmt'],
    *check({ node, catalog }) {
        if (!('CreatePolicyStmt' in node))
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, node.CreatePolicyStmt.table);
        yield {
            title: `${(0,rules_words/* shown */.SP)(table)} has no row level security: ${(0,quote/* readableName */.A0)(node.CreatePolicyStmt.policy_name ?? '')} protects nothing`,
            fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} ENABLE ROW LEVEL SECURITY; -- in the same transaction`,
            subject: table,
            // What was not read may have switched it on.
            stands: () => catalog.complete && catalog.relations.get(table)?.rowSecurity.enabled === false,
        };
    },
};
//# sourceMappingURL=policy-without-row-security.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/primary-key-over-nullable.js




/** A primary key that takes over an index whose columns allow nulls. */
const primaryKeyOverNullable = {
    info: {
        id: 'primary-key-over-nullable',
        title: 'A primary key over nullable columns reads every row',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan for nulls',
        versions: 'all',
        rowsFail: ['23502'],
        claim: 'scan',
        bySize: true,
        why: 'USING INDEX saves building the index. But a primary key also means NOT NULL, and the server looks for nulls in every row, under the strongest lock.',
        bad: 'ALTER TABLE orders ADD PRIMARY KEY USING INDEX orders_id; -- id allows nulls',
        good: 'ALTER TABLE orders ADD CONSTRAINT id_there CHECK (id IS NOT NULL) NOT VALID;\n-- later: VALIDATE CONSTRAINT id_there, then ALTER COLUMN id SET NOT NULL, then\nALTER TABLE orders ADD PRIMARY KEY USING INDEX orders_id;',
        mend: 'Make the columns NOT NULL first, by way of a validated CHECK.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command, byte } of (0,commands/* commandsOf */.K)(statement, 'AT_AddConstraint')) {
            const { def } = command;
            if (!def || !('Constraint' in def) || def.Constraint.contype !== 'CONSTR_PRIMARY')
                continue;
            const index = def.Constraint.indexname;
            const columns = index === undefined ? [] : (0,constraints/* nullableIn */.FN)(statement.catalog.relations.get(table), index);
            if (index === undefined || columns.length === 0)
                continue;
            const name = (0,rules_words/* shown */.SP)(table);
            yield {
                title: `the primary key looks for nulls in every row of ${name}`,
                detail: `${columns.join(', ')} may be null as far as the server knows. Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}. It fails at the first null.`,
                fix: [
                    ...columns.flatMap((column) => notNullSteps(statement, table, column)),
                    '-- then:',
                    `${statement.text};`,
                ].join('\n'),
                subject: `${table} ${index}`,
                byte,
            };
        }
    },
};
//# sourceMappingURL=primary-key-over-nullable.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/refresh-not-concurrent.js


/** A materialized view that nobody can read while it is filled. */
const refreshNotConcurrent = {
    info: {
        id: 'refresh-not-concurrent',
        title: 'A materialized view cannot be read while it is filled',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the view, for as long as its query takes; with CONCURRENTLY, EXCLUSIVE, which readers do not notice',
        versions: 'all',
        claim: 'lock',
        why: 'Readers wait for the whole query. CONCURRENTLY needs a unique index without a condition, takes longer, and lets them read on.',
        bad: 'REFRESH MATERIALIZED VIEW totals;',
        good: 'REFRESH MATERIALIZED VIEW CONCURRENTLY totals;',
        mend: 'Give the view a unique index and refresh it CONCURRENTLY.',
    },
    kinds: ['RefreshMatViewStmt'],
    *check(statement) {
        if (!('RefreshMatViewStmt' in statement.node) || statement.node.RefreshMatViewStmt.concurrent)
            return;
        const view = (0,replay_names/* keyOf */.TN)(statement.catalog, statement.node.RefreshMatViewStmt.relation);
        if (statement.isNew(view))
            return;
        const relation = statement.catalog.relations.get(view);
        const unique = [...(relation?.indexes.values() ?? [])].some((index) => index.unique && !index.partial);
        yield {
            title: `nobody reads ${(0,rules_words/* shown */.SP)(view)} while it is filled`,
            detail: `It ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', view)}.`,
            fix: [
                ...(unique
                    ? []
                    : [
                        `-- it needs a unique index over columns alone: CREATE UNIQUE INDEX CONCURRENTLY ON ${(0,rules_words/* shown */.SP)(view)} (...);`,
                    ]),
                `REFRESH MATERIALIZED VIEW CONCURRENTLY ${(0,rules_words/* shown */.SP)(view)}; -- it may run in a transaction`,
            ].join('\n'),
            subject: view,
        };
    },
};
//# sourceMappingURL=refresh-not-concurrent.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/reindex-not-concurrent.js



/** Building indexes anew while nobody can write. */
const reindexNotConcurrent = {
    info: {
        id: 'reindex-not-concurrent',
        title: 'REINDEX keeps writes, and readers of the index, waiting',
        severity: 'error',
        cost: 'SHARE on the table and ACCESS EXCLUSIVE on the index, with a scan',
        versions: 'all; CONCURRENTLY from 12 on',
        claim: 'lock',
        bySize: true,
        why: 'Every write waits, and so does every query that plans with the index, which is nearly every query on the table.',
        bad: 'REINDEX INDEX orders_note_idx;',
        good: 'REINDEX INDEX CONCURRENTLY orders_note_idx; -- outside of a transaction',
        mend: 'Add CONCURRENTLY, outside of a transaction.',
    },
    kinds: ['ReindexStmt'],
    *check(statement) {
        if (!('ReindexStmt' in statement.node))
            return;
        const { params = [], kind } = statement.node.ReindexStmt;
        if (params.some((node) => 'DefElem' in node && node.DefElem.defname === 'concurrently'))
            return;
        const [effect] = statement.effects;
        const before = (0,concurrent_builds/* updateFirst */.eF)(statement.servers).trim();
        const note = before === '' ? {} : { detail: before };
        if (kind === 'REINDEX_OBJECT_INDEX' || kind === 'REINDEX_OBJECT_TABLE') {
            if (!effect)
                return;
            yield {
                title: `REINDEX ${(0,rules_words/* blocks */.Bv)('SHARE', effect.relation)}`,
                detail: 'Its indexes are locked against reads as well, and a query is planned with all of them: most reads wait too.',
                ...note,
                fix: `${(0,concurrently/* concurrently */.rK)(statement.text)};`,
                subject: effect.relation,
            };
            return;
        }
        yield {
            title: 'REINDEX of a whole schema or database keeps writes of each of its tables waiting',
            ...note,
            fix: `${(0,concurrently/* concurrently */.rK)(statement.text)};`,
            subject: 'reindex',
        };
    },
};
//# sourceMappingURL=reindex-not-concurrent.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/rename-breaks-code.js





/** A name that the running app still uses. */
const renameBreaksCode = {
    info: {
        id: 'rename-breaks-code',
        title: 'A name that running code uses is taken away',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the relation, for a moment; renaming a schema or a label locks none',
        versions: 'all',
        why: 'The version of the app that runs now asks for the old name and fails from the commit on, the new version fails until then. No order of deploying and migrating avoids it.',
        bad: 'ALTER TABLE orders RENAME COLUMN note TO remark;',
        good: 'ALTER TABLE orders ADD COLUMN remark text;\n-- write both, fill old rows in batches, read the new one, then drop the old one',
        mend: 'Keep both names for a while: a new column that is filled beside the old one, or an updatable view with the old name over a renamed table.',
    },
    kinds: ['RenameStmt', 'AlterObjectSchemaStmt'],
    *check(statement) {
        // A down gives back the name that the code before its release asks for.
        if (statement.direction === 'down')
            return;
        const { node } = statement;
        if ('RenameStmt' in node)
            yield* renamed(statement, node.RenameStmt);
        if (!('AlterObjectSchemaStmt' in node))
            return;
        const { relation, newschema = '' } = node.AlterObjectSchemaStmt;
        const table = (0,replay_names/* keyOf */.TN)(statement.catalog, relation);
        if (!relation || statement.isNew(table))
            return;
        yield moved(statement, table, `${(0,quote/* readableName */.A0)(newschema)}.${(0,quote/* readableName */.A0)(relation.relname ?? '')}`);
    },
};
function* renamed(statement, rename) {
    const { renameType, relation, subname = '', newname = '' } = rename;
    const table = (0,replay_names/* keyOf */.TN)(statement.catalog, relation);
    if (relation && statement.isNew(table))
        return;
    const [from, to, name] = [(0,quote/* readableName */.A0)(subname), (0,quote/* readableName */.A0)(newname), (0,rules_words/* shown */.SP)(table)];
    if (renameType === 'OBJECT_COLUMN') {
        const known = statement.catalog.relations.get(table)?.columns.get(subname);
        const parts = known ? partsOf(statement.catalog, table, subname) : [];
        const type = known ? (0,replay_names/* describeType */.MF)(known.type) : 'text';
        yield {
            title: `${name} has no ${from} any more: it is ${to} from now on`,
            fix: [
                `ALTER TABLE ${name} ADD COLUMN ${to} ${type};`,
                ...(parts.length > 0 ? [`-- and make on ${to} what goes with ${from}: ${parts.join(', ')}`] : []),
                '-- then release an app that writes both',
                ...batches(statement.catalog, table, {
                    assignment: `${to} = ${from}`,
                    open: `${to} IS NULL AND ${from} IS NOT NULL`,
                }),
                `-- then the app reads ${to}, and a later release drops ${from}`,
            ].join('\n'),
            subject: `${table}.${subname}`,
        };
    }
    else if (renameType === 'OBJECT_TABLE' || renameType === 'OBJECT_VIEW')
        yield moved(statement, table, to);
    else if (renameType === 'OBJECT_SCHEMA') {
        yield {
            title: `the schema ${from} is called ${to} from now on`,
            fix: `keep the old name: make ${to}, move relation by relation and leave a view with each old name behind`,
            subject: `schema ${subname}`,
        };
    }
}
function moved({ text }, table, to) {
    return {
        title: `${(0,rules_words/* shown */.SP)(table)} is called ${to} from now on`,
        fix: `-- both in one transaction:\n${text};\nCREATE VIEW ${(0,rules_words/* shown */.SP)(table)} AS SELECT * FROM ${to}; -- until no release names ${(0,rules_words/* shown */.SP)(table)}`,
        subject: table,
    };
}
//# sourceMappingURL=rename-breaks-code.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/publications.js
var publications = __webpack_require__(85834);
;// CONCATENATED MODULE: ./build/src/rules/rules/replica-identity-lost.js






/** A table that is published and by nothing known to its subscribers. */
const replicaIdentityLost = {
    info: {
        id: 'replica-identity-lost',
        title: 'A published table loses what subscribers know its rows by',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table for a moment; from then on every UPDATE and DELETE of it fails',
        versions: 'all',
        why: 'Logical replication sends an UPDATE or DELETE with the primary key of its row, or with what REPLICA IDENTITY names. A table in a publication that has neither refuses both: “cannot update table because it does not have a replica identity and publishes updates”.',
        bad: 'CREATE PUBLICATION feed FOR TABLE orders;\nALTER TABLE orders DROP CONSTRAINT orders_pkey;',
        good: 'CREATE PUBLICATION feed FOR TABLE orders;\nALTER TABLE orders REPLICA IDENTITY USING INDEX orders_number_key;\nALTER TABLE orders DROP CONSTRAINT orders_pkey;',
        mend: 'Name another unique index over columns that are NOT NULL before, or REPLICA IDENTITY FULL, which sends whole rows.',
    },
    kinds: ['AlterTableStmt', 'DropStmt', 'CreatePublicationStmt'],
    *check(statement) {
        const { catalog } = statement;
        for (const { table, reason } of losses(statement)) {
            yield {
                title: `every UPDATE and DELETE of ${(0,rules_words/* shown */.SP)(table)} fails: ${reason}`,
                detail: `Subscribers know its rows by nothing else.`,
                fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} REPLICA IDENTITY FULL; -- before it, in the same transaction; or USING INDEX of a unique one over NOT NULL columns`,
                subject: table,
                stands: () => isLost(catalog, table),
            };
        }
    },
};
function losses(statement) {
    const { node, catalog } = statement;
    if ('CreatePublicationStmt' in node)
        return published(statement);
    if ('DropStmt' in node) {
        if (node.DropStmt.removeType !== 'OBJECT_INDEX')
            return [];
        return (0,replay_drop/* droppedNames */.x)(node.DropStmt).flatMap((name) => {
            const owner = (0,replay_names/* ownerOfIndex */.T_)(catalog, name);
            const identity = owner?.relation.replicaIdentity;
            if (!owner || typeof identity !== 'object' || identity.index !== name.name)
                return [];
            return [{ table: owner.key, reason: `the index ${(0,quote/* readableName */.A0)(name.name)} is its replica identity` }];
        });
    }
    return (0,commands/* commandsOf */.K)(statement, 'AT_DropConstraint', 'AT_ReplicaIdentity').flatMap(({ table, command }) => {
        const relation = catalog.relations.get(table);
        if (!relation || (0,publications/* publicationsOf */.h3)(catalog, table).length === 0)
            return [];
        if (command.subtype === 'AT_ReplicaIdentity') {
            const { def } = command;
            const names = def && 'ReplicaIdentityStmt' in def ? def.ReplicaIdentityStmt.identity_type : undefined;
            // One that names an index, or whole rows, is one.
            return names === 'i' || names === 'f' ? [] : [{ table, reason: 'it has no replica identity any more' }];
        }
        const isKey = relation.constraints.get(command.name ?? '')?.kind === 'primary key';
        return isKey ? [{ table, reason: `it is published, and ${(0,quote/* readableName */.A0)(command.name ?? '')} goes` }] : [];
    });
}
/** Only a publication that sends INSERT alone needs no identity. */
function published({ node, catalog, isNew }) {
    if (!('CreatePublicationStmt' in node))
        return [];
    const { pubobjects = [], pubname = '', options } = node.CreatePublicationStmt;
    if (options)
        return [];
    return pubobjects.flatMap((object) => {
        if (!('PublicationObjSpec' in object) || !object.PublicationObjSpec.pubtable)
            return [];
        const table = (0,replay_names/* keyOf */.TN)(catalog, object.PublicationObjSpec.pubtable.relation);
        if (!catalog.relations.has(table) || isNew(table))
            return [];
        return [{ table, reason: `${(0,quote/* readableName */.A0)(pubname)} publishes it, and it has no primary key` }];
    });
}
/** Whether a published table has nothing to know its rows by. */
function isLost(catalog, table) {
    const relation = catalog.relations.get(table);
    if (!relation || (0,publications/* publicationsOf */.h3)(catalog, table).length === 0)
        return false;
    const { replicaIdentity: identity, constraints, indexes } = relation;
    if (identity === 'full')
        return false;
    if (identity === 'default')
        return ![...constraints.values()].some(({ kind }) => kind === 'primary key');
    return identity === 'nothing' || !indexes.has(identity.index);
}
//# sourceMappingURL=replica-identity-lost.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/required-column-missing.js




/** A table without a column that every table of the project has. */
const requiredColumnMissing = {
    info: {
        id: 'required-column-missing',
        title: 'A table lacks a column that the project wants in every table',
        severity: 'error',
        cost: 'none',
        versions: 'all',
        why: 'What works on every table (a trigger that notes changes, an export, a clean-up by age) fails on the one that lacks the column, and the values of rows that were written without it cannot be had later. The rule speaks only where `required-columns` is set.',
        bad: 'CREATE TABLE orders (id bigint PRIMARY KEY); -- with required-columns: [created_at]',
        good: 'CREATE TABLE orders (id bigint PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now());',
        mend: 'Add the column while the table is empty. For tables that need none, switch the rule off under `tables` in `lockkeeper.yml`.',
    },
    kinds: ['CreateStmt', 'AlterTableStmt', 'RenameStmt'],
    *check(statement) {
        const { requiredColumns = [] } = statement.agreed;
        // A down takes away what its up has brought.
        if (requiredColumns.length === 0 || statement.direction === 'down')
            return;
        for (const { table, columns, byte, says, isKnown } of lackings(statement, requiredColumns)) {
            for (const column of columns) {
                const { catalog } = statement;
                yield {
                    title: `${(0,rules_words/* shown */.SP)(table)} ${says} ${(0,quote/* readableName */.A0)(column)}, which every table must have`,
                    fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} ADD COLUMN ${(0,quote/* readableName */.A0)(column)} ${usualType(catalog, column)}; -- in the same migration`,
                    subject: `${table} ${column}`,
                    byte,
                    // A table that nobody knew may be there still; one that was known and is gone needs no columns.
                    stands: () => !(catalog.relations.get(table)?.columns.has(column) ?? isKnown),
                };
            }
        }
    },
};
/** As the column is where the project has it already. */
function usualType({ relations }, column) {
    const types = [...relations.values()].flatMap(({ columns }) => {
        const type = columns.get(column)?.type;
        return type ? [(0,replay_names/* describeType */.MF)(type)] : [];
    });
    return types.at(-1) ?? '<its type>';
}
/** Columns that a statement leaves out, takes away or calls by another name. */
function lackings({ node, catalog }, required) {
    if ('CreateStmt' in node)
        return showsColumns(node.CreateStmt, catalog)
            ? [{ ...ofNew(node.CreateStmt, catalog), columns: required }]
            : [];
    const gone = ({ relation, column, }) => {
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        const isKnown = catalog.relations.has(table);
        return required.includes(column) ? [{ table, columns: [column], says: 'loses', isKnown }] : [];
    };
    if ('RenameStmt' in node) {
        const { renameType, relationType, relation, subname = '' } = node.RenameStmt;
        const isColumn = renameType === 'OBJECT_COLUMN' && relationType === 'OBJECT_TABLE';
        return isColumn ? gone({ relation, column: subname }) : [];
    }
    if (!('AlterTableStmt' in node))
        return [];
    const { relation, cmds = [] } = node.AlterTableStmt;
    return cmds.flatMap((one) => 'AlterTableCmd' in one && one.AlterTableCmd.subtype === 'AT_DropColumn'
        ? gone({ relation, column: one.AlterTableCmd.name ?? '' })
        : []);
}
function ofNew({ relation }, catalog) {
    return { table: (0,create/* newKey */.uM)(catalog, relation), byte: relation?.location, says: 'has no', isKnown: true };
}
/** Whether a CREATE TABLE makes a table, and all its columns are known. A temporary table is nobody’s data. */
function showsColumns(statement, catalog) {
    const { relation, if_not_exists, inhRelations = [], tableElts = [], ofTypename } = statement;
    if (relation?.relpersistence === 't' || ofTypename)
        return false;
    if (if_not_exists && catalog.relations.has((0,create/* newKey */.uM)(catalog, relation)))
        return false;
    return [...inhRelations, ...tableElts].every((one) => {
        const source = 'RangeVar' in one ? one.RangeVar : 'TableLikeClause' in one ? one.TableLikeClause.relation : undefined;
        return !source || catalog.relations.has((0,replay_names/* keyOf */.TN)(catalog, source));
    });
}
//# sourceMappingURL=required-column-missing.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/role-above-all.js

/** A role that no right and no policy stops. */
const roleAboveAll = {
    info: {
        id: 'role-above-all',
        title: 'A migration makes a role SUPERUSER or BYPASSRLS',
        severity: 'warning',
        cost: 'none',
        versions: 'all',
        why: 'A superuser passes every check by and can run programs on the server; BYPASSRLS passes every policy. One stolen password is then everything.',
        bad: 'CREATE ROLE app LOGIN SUPERUSER;',
        good: 'CREATE ROLE app LOGIN;\nGRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app;',
        mend: 'Grant what the role needs.',
    },
    kinds: ['CreateRoleStmt', 'AlterRoleStmt'],
    *check({ node, text }) {
        const [name, options] = 'CreateRoleStmt' in node
            ? [node.CreateRoleStmt.role, node.CreateRoleStmt.options]
            : 'AlterRoleStmt' in node
                ? [node.AlterRoleStmt.role?.rolename, node.AlterRoleStmt.options]
                : [];
        for (const option of options ?? []) {
            if (!('DefElem' in option))
                continue;
            const { defname = '', arg, location } = option.DefElem;
            if (defname !== 'superuser' && defname !== 'bypassrls')
                continue;
            if (!arg || !('Boolean' in arg) || arg.Boolean.boolval !== true)
                continue;
            yield {
                title: `${(0,quote/* readableName */.A0)(name ?? 'the role')} passes by every ${defname === 'superuser' ? 'right and every policy' : 'policy'}`,
                fix: `${text.replace(new RegExp(`\\b${defname}\\b`, 'i'), `NO${defname.toUpperCase()}`)};`,
                subject: `${name ?? ''} ${defname}`,
                byte: location,
            };
        }
    },
};
//# sourceMappingURL=role-above-all.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/row-security-without-policy.js


/** Row level security that lets nobody in. */
const rowSecurityWithoutPolicy = {
    info: {
        id: 'row-security-without-policy',
        title: 'Row level security is switched on, and the table has no policy',
        severity: 'warning',
        cost: 'ACCESS EXCLUSIVE on the table for a moment; from then on all but its owner see no row',
        versions: 'all',
        why: 'Without a policy nobody is let in: the app, when it is not the owner, reads an empty table without an error, and its INSERT fails.',
        bad: 'ALTER TABLE orders ENABLE ROW LEVEL SECURITY;',
        good: 'CREATE POLICY own ON orders USING (owner = current_user);\nALTER TABLE orders ENABLE ROW LEVEL SECURITY;',
        mend: 'Create its policies first, in the same transaction. Where nobody but the owner is to see it, mute this with that reason.',
    },
    kinds: ['AlterTableStmt'],
    *check({ node, catalog, isNew }) {
        if (!('AlterTableStmt' in node))
            return;
        const { relation, cmds = [] } = node.AlterTableStmt;
        if (!cmds.some((one) => 'AlterTableCmd' in one && one.AlterTableCmd.subtype === 'AT_EnableRowSecurity'))
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        // What was not read may have brought policies.
        if (!catalog.complete || !catalog.relations.has(table))
            return;
        yield {
            title: `${(0,rules_words/* shown */.SP)(table)} gets row level security and has no policy: all but its owner see no row`,
            fix: `-- in the same transaction, with the condition of your own in place of this one, which lets nobody in:\nCREATE POLICY ${(0,rules_words/* shown */.SP)(table).replace(/^.*\./, '')}_policy ON ${(0,rules_words/* shown */.SP)(table)} USING (false);`,
            subject: table,
            // A new table is empty: nobody loses sight of a row.
            ...(isNew(table) ? { severity: 'notice' } : {}),
            stands: () => {
                const now = catalog.relations.get(table);
                return catalog.complete && now?.rowSecurity.enabled === true && now.policies.size === 0;
            },
        };
    },
};
//# sourceMappingURL=row-security-without-policy.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/rows-without-where.js





/** Every row at once. */
const rowsWithoutWhere = {
    info: {
        id: 'rows-without-where',
        title: 'Every row of a table is changed at once',
        severity: 'warning',
        cost: 'ROW EXCLUSIVE on the table, a lock on every row until it commits, and a new version of every row',
        versions: 'all',
        bySize: true,
        why: 'Whoever writes one of these rows waits until the whole statement is committed, the table doubles in size, and replicas fall behind. DELETE without WHERE loses all of it.',
        bad: "UPDATE orders SET kind = 'usual';",
        good: "UPDATE orders SET kind = 'usual' WHERE id BETWEEN 1 AND 10000; -- and on, each batch committed by itself",
        mend: 'Work in batches by the primary key, each committed by itself, outside of the migration that changes the schema.',
    },
    kinds: ['UpdateStmt', 'DeleteStmt'],
    *check(statement) {
        const { node } = statement;
        const change = 'UpdateStmt' in node ? node.UpdateStmt : 'DeleteStmt' in node ? node.DeleteStmt : undefined;
        if (!change || change.whereClause)
            return;
        const table = (0,replay_names/* keyOf */.TN)(statement.catalog, change.relation);
        if (statement.isNew(table) || (statement.catalog.complete && !statement.catalog.relations.has(table)))
            return;
        yield {
            title: `${'UpdateStmt' in node ? 'UPDATE' : 'DELETE'} works on every row of ${(0,rules_words/* shown */.SP)(table)} at once`,
            fix: inBatches(statement, table),
            // The rows of a small table are lost all the same.
            ...('DeleteStmt' in node ? { severity: 'warning' } : {}),
            subject: `${table} ${statement.text.replace(/\s+/g, ' ').slice(0, 80)}`,
        };
    },
};
/** Rows that are deleted are gone, so that the next ones come by themselves; those that are changed are counted. */
function inBatches({ node, text, catalog }, table) {
    const key = rowKey(catalog, table);
    const change = 'UpdateStmt' in node ? node.UpdateStmt : undefined;
    const own = change ? `${nameIn(change, table)}.${key}` : key;
    const query = `SELECT ${key} FROM ${(0,rules_words/* shown */.SP)(table)}${change ? ` ORDER BY ${key}` : ''} LIMIT 10000`;
    const tokens = (0,sql_tokens/* tokensOf */.k)(text);
    const returning = tokens.find((token) => token.depth === 0 && /^returning$/i.test(token.text));
    const head = text.slice(0, returning?.start ?? text.length).trimEnd();
    const tail = returning ? ` ${text.slice(returning.start)}` : '';
    const next = change
        ? 'repeat it with OFFSET 10000, 20000, ..., and commit'
        : 'repeat it until it changes none, and commit';
    return `-- ${next} each time:\n${head} WHERE ${some(own, query)}${tail};`;
}
/** What the statement calls the table: its alias where it has one. */
function nameIn({ relation }, table) {
    const alias = relation?.alias?.aliasname;
    return alias === undefined ? (0,rules_words/* shown */.SP)(table) : (0,quote/* readableName */.A0)(alias);
}
//# sourceMappingURL=rows-without-where.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/set-expression-rewrites.js





/** Another expression for a stored generated column. */
const setExpressionRewrites = {
    info: {
        id: 'set-expression-rewrites',
        title: 'SET EXPRESSION writes the whole table anew',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
        versions: '17 and later, which have the statement',
        rowsFail: ['22', '23'],
        claim: 'rewrite',
        bySize: true,
        why: 'The value of a stored generated column is worked out again for every row, while nobody reads or writes the table.',
        bad: 'ALTER TABLE orders ALTER COLUMN twice SET EXPRESSION AS (id * 3);',
        good: 'ALTER TABLE orders ADD COLUMN twice_new bigint;\n-- a trigger for new rows, old rows in batches, then swap',
        mend: 'Add a plain column, fill it by a trigger and in batches, and swap the two in a short transaction.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_SetExpression')) {
            const name = command.name ?? '';
            if (statement.catalog.relations.get(table)?.columns.get(name)?.generated === 'virtual')
                continue;
            const known = statement.catalog.relations.get(table)?.columns.get(name);
            const type = known ? (0,replay_names/* describeType */.MF)(known.type) : 'text';
            const expression = /\bset\s+expression\s+as\s*\(([\s\S]*)\)\s*$/i.exec(statement.text)?.[1] ?? 'NULL';
            yield {
                title: `another expression for ${(0,quote/* readableName */.A0)(name)} writes all of ${(0,rules_words/* shown */.SP)(table)} anew`,
                detail: `Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}. It fails where the expression does, for one row.`,
                fix: swapSteps(statement, { table, column: name, type, expression }).join('\n'),
                subject: `${table}.${name}`,
            };
        }
    },
};
//# sourceMappingURL=set-expression-rewrites.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/set-not-null-scans.js





/** SET NOT NULL without a check that has proven it. */
const setNotNullScans = {
    info: {
        id: 'set-not-null-scans',
        title: 'SET NOT NULL reads every row while nobody can use the table',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan; no scan where a validated CHECK (column IS NOT NULL) is there',
        versions: 'all',
        rowsFail: ['23502'],
        claim: 'scan',
        bySize: true,
        why: 'The server looks for nulls under the strongest lock, and fails at the first one. A CHECK that says the same can be validated under a lock that lets reads and writes through, and the server then believes it.',
        bad: 'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;',
        good: 'ALTER TABLE orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL) NOT VALID;\n-- in a later migration:\nALTER TABLE orders VALIDATE CONSTRAINT note_there;\n-- in a migration after that:\nALTER TABLE orders ALTER COLUMN note SET NOT NULL;\nALTER TABLE orders DROP CONSTRAINT note_there;',
        mend: 'Add a CHECK NOT VALID, validate it in a later migration, then SET NOT NULL reads no row. On PostgreSQL 18 a NOT NULL constraint can be NOT VALID itself.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_SetNotNull')) {
            const relation = statement.catalog.relations.get(table);
            const name = command.name ?? '';
            if (relation?.columns.get(name)?.notNull === true || (0,constraints/* isProvenNotNull */.VD)(relation, name))
                continue;
            const [shownTable, column] = [(0,rules_words/* shown */.SP)(table), (0,quote/* readableName */.A0)(name)];
            yield {
                title: `${column} SET NOT NULL reads every row of ${shownTable}`,
                detail: `Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}. It fails where a row has no ${column}.`,
                fix: notNullSteps(statement, table, name).join('\n'),
                subject: `${table}.${name}`,
            };
        }
    },
};
//# sourceMappingURL=set-not-null-scans.js.map
// EXTERNAL MODULE: ./build/src/rules/in-code.js
var in_code = __webpack_require__(87810);
// EXTERNAL MODULE: ./build/src/rules/script/settings.js
var settings = __webpack_require__(63264);
;// CONCATENATED MODULE: ./build/src/rules/rules/setting-leaks.js



/** A setting of the session that the next file meets. */
const settingLeaks = {
    info: {
        id: 'setting-leaks',
        title: 'A setting stays changed for the migrations after this one',
        severity: 'warning',
        cost: 'none',
        versions: 'all',
        why: 'Runners send all pending files through one session. A SET without LOCAL holds for the files behind it, and for the runner’s own ledger: they run with another search_path or another role when they are applied together, and not when they are applied one a day. Alembic, Flask-Migrate, node-pg-migrate and Drizzle also apply all of them in one transaction, unless told otherwise: there SET LOCAL holds for the files behind it as well.',
        bad: 'SET search_path = app;\nCREATE TABLE orders (id bigint);',
        good: 'SET LOCAL search_path = app; -- in a transaction\nCREATE TABLE orders (id bigint);',
        mend: 'SET LOCAL in a transaction that is the file’s own; RESET at the end of a file without one, and where all files are in one transaction. Better still: write the schema in front of the name.',
    },
    *checkScript(script) {
        const { runner } = script;
        const left = leftBehind(script).filter(({ setting }) => !putBack[runner]?.includes(setting.name));
        const [first] = left;
        if (!first)
            return;
        const names = left.map(({ setting }) => setting_leaks_said(setting.name));
        yield {
            at: first.at,
            title: `${(0,rules_words/* listed */.KE)(names)} ${left.length === 1 ? 'stays' : 'stay'} changed for the files that come next in this ${left.every(({ setting }) => setting.local) ? 'transaction' : 'session'}`,
            fix: fixFor(first.at, names, script),
            subject: names.join(' '),
            ...(oneSession.has(runner) ? {} : { severity: 'notice' }),
        };
    },
};
/** Settings that change what later statements mean, with the values that are as good as none. */
const telling = {
    search_path: /^(?:"?\$user"?, )?public$/,
    role: /^none$/i,
    session_authorization: /^default$/i,
    session_replication_role: /^origin$/i,
    row_security: /^(?:on|true)$/i,
    check_function_bodies: /^(?:on|true)$/i,
    default_tablespace: /^$/,
    default_table_access_method: /^heap$/,
    standard_conforming_strings: /^(?:on|true)$/i,
};
/**
 * Runners that keep one session for all files, each run and looked at (docs/decisions/0018), Prisma by its source; of
 * others it is not known.
 */
const oneSession = new Set([
    'alembic',
    'dbmate',
    'diesel',
    'drizzle',
    'flask-migrate',
    'flyway',
    'golang-migrate',
    'goose',
    'node-pg-migrate',
    'prisma',
    'sql-migrate',
    'sqlx',
]);
/** What a runner sets back by itself behind each file: seen of Flyway, which leaves everything else as it is. */
const putBack = { flyway: ['search_path', 'role'] };
function leftBehind({ statements, oneTransaction, mode }) {
    const left = new Map();
    for (const at of statements) {
        const isShared = oneTransaction && mode === 'wrapped' && at.transaction !== undefined;
        for (const setting of (0,settings/* settingsIn */.R)(at.node)) {
            if (setting.local && !isShared)
                continue;
            if (setting.name === 'all')
                left.clear();
            else if (setting.value === undefined || telling[setting.name]?.test(setting.value))
                left.delete(setting.name);
            // What the runner sets, it sets for each migration alike.
            else if (telling[setting.name] && !at.byRunner)
                left.set(setting.name, { setting, at });
        }
    }
    return [...left.values()];
}
function fixFor({ text, transaction }, names, script) {
    const isOwn = transaction !== undefined && !(script.oneTransaction && script.mode === 'wrapped');
    if (isOwn && /^\s*set\s/i.test(text) && !/authorization/i.test(text))
        return (0,in_code/* written */.M)(text.trim().replace(/^set\s+(?:session\s+)?/i, 'SET LOCAL '), script);
    return (0,in_code/* written */.M)(names.map((name) => `RESET ${name}`).join('; '), script, 'at the end of the file');
}
/** As SET and RESET write it. */
function setting_leaks_said(name) {
    return { role: 'ROLE', session_authorization: 'SESSION AUTHORIZATION' }[name] ?? name;
}
//# sourceMappingURL=setting-leaks.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/several-tables-locked.js



/** One table after the other is locked, and none is let go before the end. */
const severalTablesLocked = {
    info: {
        id: 'several-tables-locked',
        title: 'Several tables are locked one after the other in one transaction',
        severity: 'warning',
        cost: 'the locks of all its statements, each held until the transaction ends',
        versions: 'all',
        claim: 'lock',
        why: 'While the migration waits for the second table, nobody gets past it at the first. And who has used the second and now wants the first waits for the migration, which waits for them: a deadlock, that ends with an error in one of the two, maybe in a request of the app.',
        bad: 'ALTER TABLE orders ADD COLUMN note text;\nALTER TABLE customers ADD COLUMN note text;',
        good: '-- first migration\nALTER TABLE orders ADD COLUMN note text;\n-- second migration\nALTER TABLE customers ADD COLUMN note text;',
        mend: 'One migration a table. Where they belong together, set a short lock_timeout, so that the migration gives up and not the app; then it is a notice.',
    },
    *checkScript(script) {
        const found = [...inScript(script)];
        // Once a migration: who parts the up, parts the down.
        const isTold = script.direction === 'down' && script.other && [...inScript(script.other)].length > 0;
        if (!isTold)
            yield* found;
    },
};
function* inScript(script) {
    const { statements } = script;
    const waiting = (0,rules_waiting/* takesStrongLocks */.MX)(statements).filter(({ statement }) => statement.transaction !== undefined);
    const numbers = new Set(waiting.map(({ statement }) => statement.transaction));
    for (const number of numbers) {
        const own = waiting.filter(({ statement }) => statement.transaction === number);
        const [first] = own;
        const second = first && own.find((one) => one.effects.some(({ relation }) => !locks(first, relation)));
        if (!first || !second)
            continue;
        const tables = [...new Set(own.flatMap(({ effects }) => effects.map(({ relation }) => relation)))];
        yield {
            at: second.statement,
            title: `${(0,rules_words/* listed */.KE)(tables.map(rules_words/* shown */.SP))} are locked one after the other, all of them until the transaction ends`,
            detail: `The first is locked at ${(0,in_code/* placeIn */.V)(first.statement)}. Who uses ${several_tables_locked_namesOf(second)} now and wants ${several_tables_locked_namesOf(first)} next, waits for the migration while it waits for them: a deadlock.`,
            fix: `-- one migration a table; or, where they belong together:\n${(0,in_code/* written */.M)("SET LOCAL lock_timeout = '2s'", script, 'at the top')}`,
            subject: tables.join(' '),
            effects: own.flatMap(({ effects }) => effects),
            ...(isLimited(second.statement) ? { severity: 'notice' } : {}),
        };
    }
}
function locks({ effects }, relation) {
    return effects.some((effect) => effect.relation === relation);
}
function several_tables_locked_namesOf({ effects }) {
    return (0,rules_words/* listed */.KE)(effects.map(({ relation }) => (0,rules_words/* shown */.SP)(relation)));
}
function isLimited({ timeouts }) {
    return ((0,rules_waiting/* longestWaitOf */.f1)(timeouts) ?? Number.POSITIVE_INFINITY) <= rules_waiting/* longestWait */._s;
}
//# sourceMappingURL=several-tables-locked.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/statement-not-read.js
/** What the rules could not judge. */
const statementNotRead = {
    info: {
        id: 'statement-not-read',
        title: 'A statement could not be read, so nothing is known of it',
        severity: 'off',
        cost: 'unknown',
        versions: 'all',
        why: 'Dynamic EXECUTE, variables of psql and what the grammar refuses are told in the summary and judged by no rule. A project that wants none of them switches this on.',
        bad: "DO $$BEGIN EXECUTE 'DROP TABLE ' || current_setting('app.table'); END$$;",
        good: 'DROP TABLE orders;',
        mend: 'Write the statement out, or mute it with the reason why it is safe.',
    },
    kinds: [],
    *check() { },
    *checkUnread({ text, problem }) {
        yield {
            title: `this could not be read: ${problem}`,
            fix: 'write the statement out, or mute it with the reason why it is safe',
            subject: text.replace(/\s+/g, ' ').slice(0, 80),
        };
    },
};
//# sourceMappingURL=statement-not-read.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/table-rewrite.js


/** Statements whose work is to write a table anew. */
const tableRewrite = {
    info: {
        id: 'table-rewrite',
        title: 'A whole table is written anew',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
        versions: 'all',
        claim: 'rewrite',
        bySize: true,
        why: 'CLUSTER, VACUUM FULL, SET LOGGED, SET UNLOGGED, SET TABLESPACE and SET ACCESS METHOD copy the table and all of its indexes while nobody reads or writes it, and need its size again on the disk.',
        bad: 'VACUUM FULL orders;',
        good: '-- pg_repack -t orders, or a maintenance window',
        mend: 'Use pg_repack, which works beside the traffic; or do it in a maintenance window. UNLOGGED is best said when a table is made.',
    },
    kinds: ['AlterTableStmt', 'ClusterStmt', 'VacuumStmt'],
    *check(statement) {
        const { node } = statement;
        const kinds = ['AT_SetLogged', 'AT_SetUnLogged', 'AT_SetTableSpace', 'AT_SetAccessMethod'];
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, ...kinds)) {
            yield table_rewrite_told(table_rewrite_words[command.subtype ?? ''] ?? 'it', table);
        }
        if ('ClusterStmt' in node && !node.ClusterStmt.relation)
            yield {
                title: 'CLUSTER writes every clustered table of the database anew',
                fix: 'CLUSTER one table, in a maintenance window',
                subject: 'cluster',
            };
        const own = 'ClusterStmt' in node ? 'CLUSTER' : 'VacuumStmt' in node ? 'VACUUM FULL' : undefined;
        if (!own)
            return;
        for (const { relation, rewrite } of statement.effects)
            if (rewrite)
                yield table_rewrite_told(own, relation);
    },
};
const table_rewrite_words = {
    AT_SetLogged: 'SET LOGGED',
    AT_SetUnLogged: 'SET UNLOGGED',
    AT_SetTableSpace: 'SET TABLESPACE',
    AT_SetAccessMethod: 'SET ACCESS METHOD',
};
function table_rewrite_told(what, table) {
    return {
        title: `${what} writes all of ${(0,rules_words/* shown */.SP)(table)} anew`,
        detail: `Meanwhile it ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', table)}.`,
        fix: what === 'CLUSTER' || what === 'VACUUM FULL'
            ? `pg_repack -t ${(0,rules_words/* shown */.SP)(table)}   # beside the traffic; or do it in a maintenance window`
            : `-- do it in a maintenance window, with a limit for the waiting:\nSET lock_timeout = '2s';`,
        subject: `${table} ${what}`,
    };
}
//# sourceMappingURL=table-rewrite.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/table-without-comment.js


/** A new table that nobody has described. */
const tableWithoutComment = {
    info: {
        id: 'table-without-comment',
        title: 'A new table has no comment',
        severity: 'off',
        cost: 'none',
        versions: 'all',
        why: 'The comment is read where the table is found: in psql, in the schema’s page, in a query tool.',
        bad: 'CREATE TABLE orders (id bigint PRIMARY KEY);',
        good: "CREATE TABLE orders (id bigint PRIMARY KEY);\nCOMMENT ON TABLE orders IS 'What customers ordered, one row an order';",
        mend: 'Say in one sentence what a row of it is.',
    },
    kinds: ['CreateStmt'],
    *check({ node, catalog }) {
        if (!('CreateStmt' in node))
            return;
        const { relation, partbound } = node.CreateStmt;
        if (partbound || relation?.relpersistence === 't')
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        yield {
            title: `${(0,rules_words/* shown */.SP)(table)} has no comment`,
            fix: `COMMENT ON TABLE ${(0,rules_words/* shown */.SP)(table)} IS 'one row is ...';`,
            subject: table,
            stands: () => catalog.relations.get(table)?.comment === false,
        };
    },
};
//# sourceMappingURL=table-without-comment.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/table-without-primary-key.js


/** A new table that has no key at the end of the change. */
const tableWithoutPrimaryKey = {
    info: {
        id: 'table-without-primary-key',
        title: 'A new table has no primary key',
        severity: 'off',
        cost: 'none',
        versions: 'all',
        why: 'Logical replication refuses UPDATE and DELETE on it, and a row that is there twice cannot be told from its twin.',
        bad: 'CREATE TABLE orders (note text);',
        good: 'CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text);',
        mend: 'Give it one while it is empty.',
    },
    kinds: ['CreateStmt'],
    *check({ node, catalog }) {
        if (!('CreateStmt' in node))
            return;
        const { relation, partbound, inhRelations } = node.CreateStmt;
        // A partition has the key of its table; a temporary table is nobody’s data.
        if (partbound || inhRelations || relation?.relpersistence === 't')
            return;
        const table = (0,replay_names/* keyOf */.TN)(catalog, relation);
        yield {
            title: `${(0,rules_words/* shown */.SP)(table)} has no primary key`,
            fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY; -- in the same migration`,
            subject: table,
            stands: () => {
                const made = catalog.relations.get(table);
                return (made !== undefined && ![...made.constraints.values()].some(({ kind }) => kind === 'primary key'));
            },
        };
    },
};
//# sourceMappingURL=table-without-primary-key.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/transaction-in-transaction.js



/** COMMIT in a file around which the runner has opened a transaction. */
const transactionInTransaction = {
    info: {
        id: 'transaction-in-transaction',
        title: 'A file ends the transaction that its runner has opened around it',
        severity: 'error',
        cost: 'none; what stands behind the COMMIT is not rolled back with what stands before it',
        versions: 'all',
        why: 'The runner opens a transaction, sends the file, writes its ledger and commits, so that all of it holds or nothing. A COMMIT in the file ends that transaction early: when a later statement fails, half of the migration stays, and the ledger says that none of it was applied. A BEGIN by itself only draws a warning.',
        bad: 'BEGIN;\nALTER TABLE orders ADD COLUMN note text;\nCOMMIT;\n-- in a file that the runner wraps in a transaction',
        good: 'ALTER TABLE orders ADD COLUMN note text;',
        mend: 'Take BEGIN and COMMIT out; or tell the runner to open no transaction for this file, and keep them.',
    },
    *checkScript({ statements, mode, runner }) {
        if (mode !== 'wrapped')
            return;
        const controls = statements.filter(({ node, text, byRunner }) => 'TransactionStmt' in node && (0,sql_statement/* isTransactionControl */.ig)(text) && !byRunner);
        const ends = controls.find((one) => !begins(one));
        const first = ends ?? controls[0];
        if (!first)
            return;
        const word = (0,rules_words/* spoken */.vg)(first.text);
        yield {
            at: first,
            title: ends
                ? `${word} ends the transaction that the runner has opened around the file`
                : `${word} is in a transaction already: the server only warns`,
            ...(ends
                ? {
                    detail: 'What stands behind it, and the row in the ledger, are not rolled back with what stands before it.',
                }
                : {}),
            fix: `take BEGIN and COMMIT out of the file; or keep them${directive({ transaction: { kind: 'one' }, runner })}`,
            subject: 'transaction',
            ...(ends ? {} : { severity: 'warning' }),
        };
    },
};
function begins({ node }) {
    const kind = 'TransactionStmt' in node ? node.TransactionStmt.kind : undefined;
    return kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START';
}
//# sourceMappingURL=transaction-in-transaction.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/transaction-left-open.js

/** BEGIN without COMMIT. */
const transactionLeftOpen = {
    info: {
        id: 'transaction-left-open',
        title: 'A transaction is opened and never committed',
        severity: 'error',
        cost: 'every lock of the transaction, until the session ends',
        versions: 'all',
        why: 'At the end of the session the server rolls back what was not committed, and the migration counts as applied. Until then every lock that it has taken is held.',
        bad: 'BEGIN;\nALTER TABLE orders ADD COLUMN note text;',
        good: 'BEGIN;\nALTER TABLE orders ADD COLUMN note text;\nCOMMIT;',
        mend: 'Put COMMIT at the end.',
    },
    *checkScript({ statements, mode }) {
        if (mode === 'wrapped')
            return;
        let open;
        for (const statement of statements) {
            const step = 'TransactionStmt' in statement.node ? (0,sql_statement/* transactionStep */.NA)(statement.text) : undefined;
            if (step === 'begin')
                open ??= statement;
            else if (step === 'end')
                open = undefined;
        }
        if (!open)
            return;
        yield {
            at: open,
            title: 'the transaction that begins here is never committed',
            detail: 'At the end of the session the server rolls it back, unless the runner happens to commit it with something of its own.',
            fix: 'COMMIT; -- at the end of the file',
            subject: 'transaction',
        };
    },
};
//# sourceMappingURL=transaction-left-open.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/triggers-disabled.js


/** Foreign keys are triggers too. */
const triggersDisabled = {
    info: {
        id: 'triggers-disabled',
        title: 'DISABLE TRIGGER ALL also stops foreign keys',
        severity: 'error',
        cost: 'SHARE ROW EXCLUSIVE on the table, for a moment',
        versions: 'all',
        why: 'Foreign keys are kept by triggers of the server’s own. While they are off, rows that break them are taken, from everybody, and nothing looks at them again when they are switched on.',
        bad: 'ALTER TABLE orders DISABLE TRIGGER ALL;',
        good: 'ALTER TABLE orders DISABLE TRIGGER orders_audit; -- and ENABLE it in the same transaction',
        mend: 'Switch off the one trigger that is in the way, by its name, and on again in the same transaction.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table } of (0,commands/* commandsOf */.K)(statement, 'AT_DisableTrigAll')) {
            yield {
                title: `no foreign key of ${(0,rules_words/* shown */.SP)(table)} is kept any more`,
                fix: `ALTER TABLE ${(0,rules_words/* shown */.SP)(table)} DISABLE TRIGGER USER;\n-- what must run without them, then in the same transaction:\nALTER TABLE ${(0,rules_words/* shown */.SP)(table)} ENABLE TRIGGER USER;`,
                subject: table,
            };
        }
    },
};
//# sourceMappingURL=triggers-disabled.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/truncate-table.js


/** A table that is emptied. */
const truncateTable = {
    info: {
        id: 'truncate-table',
        title: 'A table is emptied',
        severity: 'error',
        cost: 'ACCESS EXCLUSIVE on the table, and with CASCADE on every table that refers to it',
        versions: 'all',
        why: 'All rows are gone and no down brings them back. With CASCADE so are those of every table that refers to it, at any depth.',
        bad: 'TRUNCATE orders CASCADE;',
        good: "DELETE FROM orders WHERE made_at < '2020-01-01'; -- in batches, with a backup",
        mend: 'Delete what is meant, in batches, after a verified backup.',
    },
    kinds: ['TruncateStmt'],
    *check(statement) {
        if (!('TruncateStmt' in statement.node))
            return;
        const relations = statement.effects.map(({ relation }) => relation);
        const [first] = relations;
        if (first === undefined)
            return;
        yield {
            title: `every row of ${relations.map(rules_words/* shown */.SP).join(', ')} is gone`,
            detail: `It ${(0,rules_words/* blocks */.Bv)('ACCESS EXCLUSIVE', first)}.`,
            fix: [
                '-- with a verified backup; repeat it until it changes none, and commit each time:',
                ...relations.toReversed().map((table) => {
                    const key = rowKey(statement.catalog, table);
                    return `DELETE FROM ${(0,rules_words/* shown */.SP)(table)} WHERE ${some(key, `SELECT ${key} FROM ${(0,rules_words/* shown */.SP)(table)} LIMIT 10000`)};`;
                }),
            ].join('\n'),
            subject: relations.join(' '),
        };
    },
};
//# sourceMappingURL=truncate-table.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/validate-in-same-transaction.js




/** NOT VALID and VALIDATE in one transaction. */
const validateInSameTransaction = {
    info: {
        id: 'validate-in-same-transaction',
        title: 'A constraint is validated in the transaction that added it',
        severity: 'error',
        cost: 'the scan of VALIDATE CONSTRAINT, under the lock that ADD CONSTRAINT still holds: ACCESS EXCLUSIVE, for a foreign key SHARE ROW EXCLUSIVE',
        versions: 'all',
        rowsFail: ['23514', '23503'],
        claim: 'scan',
        bySize: true,
        why: 'Locks are held until the transaction ends. VALIDATE alone would let reads and writes through; behind ADD CONSTRAINT in the same transaction it reads every row while nobody can use the table, as if NOT VALID had not been said.',
        bad: 'ALTER TABLE orders ADD CONSTRAINT c CHECK (total >= 0) NOT VALID;\nALTER TABLE orders VALIDATE CONSTRAINT c;',
        good: '-- first migration\nALTER TABLE orders ADD CONSTRAINT c CHECK (total >= 0) NOT VALID;\n-- second migration\nALTER TABLE orders VALIDATE CONSTRAINT c;',
        mend: 'Put VALIDATE CONSTRAINT into a migration of its own.',
    },
    kinds: ['AlterTableStmt'],
    *check(statement) {
        for (const { table, command } of (0,commands/* commandsOf */.K)(statement, 'AT_ValidateConstraint')) {
            const name = command.name ?? '';
            const adding = statement.transaction
                .ofKind('AlterTableStmt')
                .find((earlier) => adds(earlier, { statement, table, name }));
            const held = adding?.effects.find(({ relation }) => relation === table);
            if (!held)
                continue;
            yield {
                title: `${(0,quote/* readableName */.A0)(name)} is validated while the lock that added it is still held`,
                detail: `The lock of line ${adding?.location.line} ${(0,rules_words/* blocks */.Bv)(held.lock, table)}, so for as long as it takes to read every row. It fails where a row is against it.`,
                fix: `-- in a migration of its own, after this one:\nALTER TABLE ${(0,rules_words/* shown */.SP)(table)} VALIDATE CONSTRAINT ${(0,quote/* readableName */.A0)(name)};`,
                subject: `${table} ${name}`,
            };
        }
    },
};
function adds({ node }, { statement, table, name }) {
    if (!('AlterTableStmt' in node) || (0,replay_names/* keyOf */.TN)(statement.catalog, node.AlterTableStmt.relation) !== table)
        return false;
    return (node.AlterTableStmt.cmds ?? []).some((one) => 'AlterTableCmd' in one &&
        one.AlterTableCmd.def !== undefined &&
        'Constraint' in one.AlterTableCmd.def &&
        one.AlterTableCmd.def.Constraint.conname === name);
}
//# sourceMappingURL=validate-in-same-transaction.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/view-bypasses-row-security.js




/** A view that shows what the policies of its tables hide. */
const viewBypassesRowSecurity = {
    info: {
        id: 'view-bypasses-row-security',
        title: 'A view passes by the row level security of a table',
        severity: 'warning',
        cost: 'none on the table',
        versions: '15 and later have security_invoker; older ones have no way to ask as the caller',
        why: 'A view reads as its owner, who is seldom bound by policies. Whoever may read the view reads every customer’s rows.',
        bad: 'CREATE VIEW open_orders AS SELECT * FROM orders WHERE NOT done; -- orders has row level security',
        good: 'CREATE VIEW open_orders WITH (security_invoker = true) AS SELECT * FROM orders WHERE NOT done;',
        mend: 'Let the view ask with the rights of its caller. Where it is to show more, mute this with that reason.',
    },
    kinds: ['ViewStmt'],
    *check({ node, catalog, major, text }) {
        if (!('ViewStmt' in node) || major < 15)
            return;
        const { view, query, options = [] } = node.ViewStmt;
        if ((0,create/* isSwitchedOn */.JG)(options, 'security_invoker'))
            return;
        const key = (0,replay_names/* keyOf */.TN)(catalog, view);
        const tables = [...new Set((0,mentions/* relationsOf */.nS)(query).map((one) => (0,replay_names/* keyOf */.TN)(catalog, one)))];
        const guarded = () => tables.filter((table) => catalog.relations.get(table)?.rowSecurity.enabled);
        const at = text.search(/\bas\s+(?:\(|select|with|values|table)\b/i);
        yield {
            title: `${(0,rules_words/* shown */.SP)(key)} shows rows that row level security hides`,
            detail: `It reads ${tables.map(rules_words/* shown */.SP).join(', ')} as its owner.`,
            fix: at < 0
                ? `ALTER VIEW ${(0,rules_words/* shown */.SP)(key)} SET (security_invoker = true);`
                : `${text.slice(0, at).trimEnd()} WITH (security_invoker = true) ${text.slice(at)};`,
            subject: key,
            stands: () => guarded().length > 0 && catalog.relations.get(key)?.securityInvoker !== true,
        };
    },
};
//# sourceMappingURL=view-bypasses-row-security.js.map
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
;// CONCATENATED MODULE: ./build/src/rules/rules/work-behind-strong-lock.js





/** Long work in a transaction that holds a strong lock already. */
const workBehindStrongLock = {
    info: {
        id: 'work-behind-strong-lock',
        title: 'Rows are worked on while a strong lock is held',
        severity: 'error',
        cost: 'the lock of an earlier statement of the same transaction, held for as long as this one takes',
        versions: 'all',
        claim: 'lock',
        bySize: true,
        why: 'A lock is held until the transaction ends. The ALTER TABLE took a moment, and the UPDATE behind it takes minutes: nobody reads or writes the table until both are done.',
        bad: "ALTER TABLE orders ADD COLUMN kind text;\nUPDATE orders SET kind = 'usual';",
        good: "-- first migration\nALTER TABLE orders ADD COLUMN kind text;\n-- second migration, in batches\nUPDATE orders SET kind = 'usual' WHERE id BETWEEN 1 AND 10000;",
        mend: 'Put the work into a migration of its own, in batches.',
    },
    *check(statement) {
        if (statement.transaction.kind !== 'one')
            return;
        const kind = workOf(statement);
        if (!kind)
            return;
        for (const { effects, location } of statement.transaction.locking) {
            const held = effects.find(({ relation, lock }) => (0,rules_waiting/* isStrong */.kg)(lock) && !statement.isNew(relation));
            if (!held)
                continue;
            yield {
                title: `${kind} runs while ${(0,rules_words/* shown */.SP)(held.relation)} is locked`,
                detail: `The lock of ${(0,core_location/* formatLocation */.j)(location)} ${(0,rules_words/* blocks */.Bv)(held.lock, held.relation)}, and so for as long as this statement takes.`,
                fix: `-- in a migration of its own, after this one:\n${statement.text};`,
                subject: `${held.relation} ${statement.text.replace(/\s+/g, ' ').slice(0, 80)}`,
                effects: [held],
            };
            return;
        }
    },
};
/** Work on rows that were there before; filling a table that this change makes from nothing is none. */
function workOf(statement) {
    const { node } = statement;
    const isOld = (relation) => !statement.isNew((0,replay_names/* keyOf */.TN)(statement.catalog, relation));
    const readsOld = (query) => (0,mentions/* relationsOf */.nS)(query).some(isOld);
    if ('UpdateStmt' in node)
        return isOld(node.UpdateStmt.relation) ? 'UPDATE' : undefined;
    if ('DeleteStmt' in node)
        return isOld(node.DeleteStmt.relation) ? 'DELETE' : undefined;
    if ('MergeStmt' in node)
        return isOld(node.MergeStmt.relation) ? 'MERGE' : undefined;
    if ('InsertStmt' in node)
        return readsOld(node.InsertStmt.selectStmt) ? 'INSERT ... SELECT' : undefined;
    if ('RefreshMatViewStmt' in node)
        return 'REFRESH MATERIALIZED VIEW';
    if (!('CreateTableAsStmt' in node) || node.CreateTableAsStmt.into?.skipData)
        return undefined;
    return readsOld(node.CreateTableAsStmt.query) ? 'CREATE TABLE AS' : undefined;
}
//# sourceMappingURL=work-behind-strong-lock.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/work-without-timeout.js


/** Long work that nothing ends. */
const workWithoutTimeout = {
    info: {
        id: 'work-without-timeout',
        title: 'Long work has no limit',
        // A limit that ends long work half-way is a hazard too: who wants one asks for it.
        severity: 'off',
        cost: 'what the statement takes, for as long as it takes',
        versions: 'all; transaction_timeout from 17 on',
        why: 'A statement that reads or writes every row ends when it ends. statement_timeout, or from 17 on transaction_timeout, ends it at a time that was thought of before. It is off by default: CREATE INDEX CONCURRENTLY that is ended leaves an invalid index behind, and `lockkeeper migrate` sets a limit for every statement itself. idle_in_transaction_session_timeout guards against a runner that hangs, not against the work.',
        bad: "UPDATE orders SET kind = 'usual';",
        good: "SET LOCAL statement_timeout = '5min';\nUPDATE orders SET kind = 'usual';",
        mend: 'Set statement_timeout before it, to what the work may take at most.',
    },
    *checkScript(script) {
        const { statements } = script;
        const first = statements.find((one) => isLong(one) && !work_without_timeout_isLimited(one));
        if (!first)
            return;
        const local = first.transaction === undefined ? '' : 'LOCAL ';
        yield {
            at: first,
            title: `nothing ends this ${(0,rules_words/* spoken */.vg)(first.text)} when it takes too long`,
            fix: (0,in_code/* written */.M)(`SET ${local}statement_timeout = '5min'`, script, 'before it'),
            subject: 'statement_timeout',
        };
    },
};
function isLong({ effects }) {
    return effects.some(({ scan, rewrite }) => scan || rewrite);
}
function work_without_timeout_isLimited({ timeouts }) {
    return (timeouts.statement ?? 0) > 0 || (timeouts.transaction ?? 0) > 0;
}
//# sourceMappingURL=work-without-timeout.js.map
;// CONCATENATED MODULE: ./build/src/rules/rules/index.js












































































/** Rules about one statement: columns, constraints, indexes, partitions, rows, transactions. */
const sqlRules = [
    addColumnRewrites,
    addColumnScans,
    addColumnNotNull,
    dropColumn,
    renameBreaksCode,
    changeTypeRewrites,
    changeTypeScans,
    changeTypeUnderView,
    setExpressionRewrites,
    setNotNullScans,
    dropNotNull,
    constraintScans,
    validateInSameTransaction,
    constraintBuildsIndex,
    primaryKeyOverNullable,
    dropForeignKeyLocksBoth,
    foreignKeyWithoutIndex,
    foreignKeyTypeDiffers,
    foreignKeyTypeRefused,
    indexNotConcurrent,
    concurrentlyInTransaction,
    concurrentlyIfNotExists,
    concurrently_misses_rows/* concurrentlyMissesRows */.a,
    dropIndexNotConcurrent,
    reindexNotConcurrent,
    tableRewrite,
    refreshNotConcurrent,
    attachPartitionScans,
    detachNotConcurrent,
    partitionLocksParent,
    dropTable,
    dropView,
    truncateTable,
    lockTable,
    triggersDisabled,
    domainConstraintScans,
    workBehindStrongLock,
    rowsWithoutWhere,
    enumValueUsed,
    forced_rls_hides_rows/* forcedRlsHidesRows */.f,
    constraintNotEnforced,
    indexRedundant,
    indexHash,
    indexManyColumns,
    replicaIdentityLost,
    policyIfNotExists,
    policyTableMissing,
    rowSecurityWithoutPolicy,
    policyWithoutRowSecurity,
    policyAlwaysTrue,
    policiesOverlap,
    policyFunctionPerRow,
    viewBypassesRowSecurity,
    definerSearchPath,
    grantTooWide,
    roleAboveAll,
    alterSystem,
    notRerunnable,
    ifNotExistsSkips,
    nameWithoutSchema,
    nameTooLong,
    nameNeedsQuotes,
    ...columnTypes,
    tableWithoutPrimaryKey,
    foreignKeyNullable,
    tableWithoutComment,
    nameNotAsAgreed,
    requiredColumnMissing,
    statementNotRead,
];
/** Rules about a whole script: limits, transactions, what is left behind. */
const scriptRules = [
    severalTablesLocked,
    lock_without_timeout/* lockWithoutTimeout */.X,
    workWithoutTimeout,
    altersCouldBeOne,
    transactionInTransaction,
    transactionLeftOpen,
    settingLeaks,
];
/** What every rule of SQL safety says of itself. */
const sqlRuleInfos = [...sqlRules, ...scriptRules].map(({ info }) => info);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 69430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lockWithoutTimeout)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/rules/fixes/lock-timeout.js
var lock_timeout = __webpack_require__(22468);
// EXTERNAL MODULE: ./build/src/rules/in-code.js
var in_code = __webpack_require__(87810);
// EXTERNAL MODULE: ./build/src/core/lock.js
var core_lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/schema/replay/drop.js
var drop = __webpack_require__(47476);
// EXTERNAL MODULE: ./build/src/rules/words.js
var words = __webpack_require__(51067);
;// CONCATENATED MODULE: ./build/src/rules/lock-reasons.js



/** Whom the locks of a statement keep waiting, and why it locks what it does not seem to be about. */
function lockReasons({ statement, effects }) {
    const names = (who) => effects.filter(({ lock }) => (0,core_lock/* blocked */.Z5)(lock) === who).map(({ relation }) => (0,words/* shown */.SP)(relation));
    const [all, writes] = [names('reads and writes'), names('writes')];
    const queue = [
        ...(all.length > 0 ? [`every read and write of ${(0,words/* listed */.KE)(all)}`] : []),
        ...(writes.length > 0 ? [`every write to ${(0,words/* listed */.KE)(writes)}`] : []),
    ].join(', ');
    return [
        ...surprise(statement.node, effects.map(({ relation }) => relation)),
        `As long as a query or an open transaction keeps it waiting, ${queue} queues behind it.`,
    ];
}
/** Foreign keys lock the table that they point to, policies lock as strongly as anything does: hardly anybody expects it. */
function surprise(node, relations) {
    if ('CreatePolicyStmt' in node || 'AlterPolicyStmt' in node)
        return ['A policy takes the strongest lock there is, ACCESS EXCLUSIVE.'];
    const named = namedBy(node);
    const others = relations.filter((relation) => named && !named.includes(relation.split('.').at(-1) ?? ''));
    if (others.length === 0)
        return [];
    if ('DropStmt' in node && node.DropStmt.behavior === 'DROP_CASCADE')
        return [`CASCADE and its foreign keys reach ${(0,words/* listed */.KE)(others.map(words/* shown */.SP))}, locked for that as well.`];
    const keys = others.length === 1 ? 'Its foreign key has' : 'Its foreign keys have';
    return [`${keys} triggers on ${(0,words/* listed */.KE)(others.map(words/* shown */.SP))}, locked for that as well.`];
}
/** Names of the tables that a statement is about; undefined where a foreign key plays no part. */
function namedBy(node) {
    if ('CreateStmt' in node)
        return [];
    if ('AlterTableStmt' in node)
        return [node.AlterTableStmt.relation?.relname ?? ''];
    if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_TABLE')
        return undefined;
    return (0,drop/* droppedNames */.x)(node.DropStmt).map(({ name }) => name);
}
//# sourceMappingURL=lock-reasons.js.map
// EXTERNAL MODULE: ./build/src/rules/waiting.js
var waiting = __webpack_require__(67142);
;// CONCATENATED MODULE: ./build/src/rules/rules/lock-without-timeout.js







/** A strong lock that is waited for without a limit. */
const lockWithoutTimeout = {
    info: {
        id: 'lock-without-timeout',
        title: 'A strong lock is waited for without a limit',
        severity: 'warning',
        cost: 'the lock of the statement itself, for a moment; and before it, a queue of everybody else for as long as the statement waits',
        versions: 'all',
        claim: 'lock',
        why: 'The statement needs its lock for a moment only. But to get it, it waits for every query and every open transaction that uses the table, and whoever comes after it queues behind it: one report that runs for ten minutes, and the table is gone for ten minutes. With lock_timeout the migration gives up instead, those behind it pass, and it is tried again.',
        bad: 'ALTER TABLE orders ADD COLUMN note text;',
        good: "SET LOCAL lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN note text;",
        mend: 'Set lock_timeout before the first such statement, 1 to 5 s (more than 10 s is told as too long; statement_timeout and transaction_timeout count as well, as they end the waiting too), and run the migration again when it gives up. `lockkeeper migrate` sets it for every statement and tries again by itself. Where that, your runner, or ALTER ROLE ... SET lock_timeout sees to it, say so once: `lock-timeout-set-by: runner` in `lockkeeper.yml`.',
    },
    *checkScript(script) {
        const [first, ...others] = (0,waiting/* waitingTooLong */.w5)(script);
        const back = script.other ? (0,waiting/* waitingTooLong */.w5)(script.other) : [];
        // Once a migration: where the up has to be mended, the down is told with it.
        if (!first || (script.direction === 'down' && back.length > 0))
            return;
        yield {
            at: first.statement,
            title: `${(0,words/* spoken */.vg)(first.statement.text)} waits for ${relationsOf(first)} ${howLong(first, script)}`,
            detail: [...lockReasons(first), ...alsoThere(others), ...inDown(back), ...lookedAt(script)].join('\n'),
            fix: fixFor(first, script),
            subject: 'lock_timeout',
            effects: first.effects,
        };
    },
};
function relationsOf({ effects }) {
    return (0,words/* listed */.KE)(effects.map(({ relation }) => (0,words/* shown */.SP)(relation)));
}
function howLong({ statement }, { statements }) {
    const limit = (0,waiting/* longestWaitOf */.f1)(statement.timeouts);
    if (limit !== undefined)
        return `for up to ${(0,duration/* formatDuration */.a3)(limit)}, with everybody else behind it`;
    if (statement.timeouts.lock === 0)
        return 'without a limit: lock_timeout is set to 0';
    const later = statements
        .slice(statements.indexOf(statement) + 1)
        .find(({ timeouts }) => (0,waiting/* longestWaitOf */.f1)(timeouts) !== undefined);
    return later
        ? `without a limit: lock_timeout is set behind it only, before ${(0,in_code/* placeIn */.V)(later)}`
        : 'without a limit, with everybody else behind it';
}
const mostNamed = 5;
function alsoThere(others) {
    if (others.length === 0)
        return [];
    const named = others.slice(0, mostNamed).map((one) => `${(0,in_code/* placeIn */.V)(one.statement)} (${relationsOf(one)})`);
    const more = others.length > mostNamed ? [`${others.length - mostNamed} more`] : [];
    return [`The same holds for ${(0,words/* listed */.KE)([...named, ...more])}.`];
}
function inDown([first]) {
    return first ? [`So does the down, at ${(0,core_location/* formatLocation */.j)(first.statement.location)}.`] : [];
}
/** The project's own files, which may limit every session of its runner. */
function lookedAt({ session }) {
    if (!session)
        return [];
    const { looked, limits, unsure } = session;
    const lock = limits.find(({ name }) => name === 'lock_timeout');
    if (lock)
        return [`${(0,core_location/* formatLocation */.j)(lock.location)} sets lock_timeout to ${(0,duration/* formatDuration */.a3)(lock.milliseconds)}.`];
    if (unsure)
        return [`${(0,core_location/* formatLocation */.j)(unsure)} names a limit, and only running it would tell which, and when.`];
    return [`Nothing in ${(0,words/* listed */.KE)(looked)} limits it, as far as that can be read without running it.`];
}
function fixFor({ statement }, script) {
    const { mode } = script;
    const isLocal = mode !== 'plain' || statement.transaction !== undefined;
    const place = mode === 'plain' && isLocal ? 'behind BEGIN' : 'at the top';
    const limit = (0,lock_timeout/* limitStatement */.D)(isLocal).replace(/;$/, '');
    return [
        (0,in_code/* written */.M)(limit, script, `${place}; when it gives up, run the migration again`),
        '-- or, where your runner or lockkeeper migrate sets it, in lockkeeper.yml: lock-timeout-set-by: runner',
    ].join('\n');
}
//# sourceMappingURL=lock-without-timeout.js.map

/***/ }),

/***/ 63264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ settingsIn)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);

/** What SET, RESET, DISCARD ALL and `select set_config(...)` change. */
function settingsIn(node) {
    if ('VariableSetStmt' in node)
        return ofSet(node.VariableSetStmt);
    if ('DiscardStmt' in node && node.DiscardStmt.target === 'DISCARD_ALL')
        return [{ name: 'all', value: undefined, local: false }];
    if (!('SelectStmt' in node))
        return [];
    return (node.SelectStmt.targetList ?? []).flatMap((target) => {
        const value = 'ResTarget' in target ? target.ResTarget.val : undefined;
        return value && 'FuncCall' in value ? ofCall(value.FuncCall) : [];
    });
}
function ofSet({ kind, name = '', args = [], is_local }) {
    const local = is_local === true;
    if (kind === 'VAR_RESET_ALL')
        return [{ name: 'all', value: undefined, local }];
    if (kind === 'VAR_SET_VALUE')
        return [{ name: name.toLowerCase(), value: args.map(textOf).join(', '), local }];
    return kind === 'VAR_SET_DEFAULT' || kind === 'VAR_RESET'
        ? [{ name: name.toLowerCase(), value: undefined, local }]
        : [];
}
function ofCall({ funcname, args = [] }) {
    if ((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(funcname).at(-1) !== 'set_config' || args.length !== 3)
        return [];
    const [name = '', value = '', local = ''] = args.map(textOf);
    return [{ name: name.toLowerCase(), value, local: /^t/.test(local) }];
}
/** A constant as a person wrote it; empty for what is none. */
function textOf(node) {
    if ('TypeCast' in node && node.TypeCast.arg)
        return textOf(node.TypeCast.arg);
    if (!('A_Const' in node))
        return (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)([node]).join('');
    const { ival, sval, fval, boolval } = node.A_Const;
    if (ival)
        return String(ival.ival ?? 0);
    if (boolval)
        return String(boolval.boolval ?? false);
    return sval?.sval ?? fval?.fval ?? '';
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 67142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ takesStrongLocks),
/* harmony export */   _s: () => (/* binding */ longestWait),
/* harmony export */   f1: () => (/* binding */ longestWaitOf),
/* harmony export */   kg: () => (/* binding */ isStrong),
/* harmony export */   vX: () => (/* binding */ isToldAbout),
/* harmony export */   w5: () => (/* binding */ waitingTooLong)
/* harmony export */ });
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61738);

/** Longer than this, a queue in front of a table is an outage: requests of an app give up after 10 s or so. */
const longestWait = 10_000;
/** The shortest of the limits that end the waiting for a lock, in milliseconds; undefined where none does. */
function longestWaitOf({ lock = 0, statement = 0, transaction = 0 }) {
    const limits = [lock, statement, transaction].filter((limit) => limit > 0);
    return limits.length === 0 ? undefined : Math.min(...limits);
}
/** Statements of a script that take a strong lock that their transaction does not hold yet. */
function takesStrongLocks(statements) {
    let held = new Map();
    let number;
    return statements.flatMap((statement) => {
        if (statement.transaction === undefined || statement.transaction !== number)
            held = new Map();
        number = statement.transaction;
        const effects = statement.effects.filter(({ relation, lock }) => isStrong(lock) && isStronger(lock, held.get(relation)));
        for (const { relation, lock } of effects)
            held.set(relation, (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .strongest */ .yX)(lock, held.get(relation) ?? lock));
        return effects.length === 0 ? [] : [{ statement, effects }];
    });
}
/** Those of which nothing else was told, and which no limit ends soon. */
function waitingTooLong({ statements }) {
    return takesStrongLocks(statements).filter(({ statement }) => !isToldAbout(statement) &&
        (longestWaitOf(statement.timeouts) ?? Number.POSITIVE_INFINITY) > longestWait);
}
/** Whether readers or writers wait for it. */
function isStrong(lock) {
    const who = (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .blocked */ .Z5)(lock);
    return who === 'reads and writes' || who === 'writes';
}
function isStronger(lock, held) {
    return held === undefined || _core_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(lock) > _core_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(held);
}
/** Whether a rule spoke of what the statement does under its lock, or of the lock: a limit is the least that is wrong. */
function isToldAbout({ told }) {
    return told.some(({ claim }) => claim !== undefined && claim !== 'rows');
}
//# sourceMappingURL=waiting.js.map

/***/ }),

/***/ 51067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61738);
/* harmony import */ var _sql_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78166);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40495);



/** `public.orders` as a statement would write it: without `public`, quoted where it must be. */
function shown(relation) {
    const dot = relation.lastIndexOf('.');
    const schema = relation.slice(0, dot);
    const name = (0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(relation.slice(dot + 1));
    return schema === 'public' || dot < 0 ? name : `${(0,_sql_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(schema)}.${name}`;
}
/** `blocks every read and write of orders until it commits`. */
function blocks(lock, relation) {
    switch ((0,_core_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .blocked */ .Z5)(lock)) {
        case 'reads and writes':
            return `blocks every read and write of ${shown(relation)} until it commits`;
        case 'writes':
            return `blocks every write to ${shown(relation)} until it commits`;
        case 'schema changes':
            return `blocks other schema changes of ${shown(relation)} until it commits`;
        default:
            return `blocks nobody at ${shown(relation)}`;
    }
}
/** `orders`, `orders and lines`, `orders, lines and items`. */
function listed(names) {
    const rest = names.slice(0, -1).join(', ');
    return [...(rest === '' ? [] : [rest]), ...names.slice(-1)].join(' and ');
}
/** The words that a statement begins with: `ALTER TABLE`, `CREATE OR REPLACE VIEW`. */
function spoken(text) {
    const words = (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingWords */ .kq)(text, 4);
    const more = { OR: 4, CONSTRAINT: 3, UNIQUE: 3, MATERIALIZED: 3 }[words[1] ?? ''] ?? 2;
    return words.slice(0, more).join(' ');
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 34722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ constraintsOf),
/* harmony export */   U6: () => (/* binding */ dropColumn),
/* harmony export */   UE: () => (/* binding */ serialTypes),
/* harmony export */   cq: () => (/* binding */ addColumn),
/* harmony export */   mW: () => (/* binding */ setDefault),
/* harmony export */   p$: () => (/* binding */ addConstraint),
/* harmony export */   p1: () => (/* binding */ changeColumn),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   z$: () => (/* binding */ setNotNull)
/* harmony export */ });
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40017);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70609);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);



/** What `serial` and its like stand for. */
const serialTypes = {
    serial: 'int4',
    serial4: 'int4',
    bigserial: 'int8',
    serial8: 'int8',
    smallserial: 'int2',
    serial2: 'int2',
};
/** The constraints that stand behind a column, by their kind. */
function constraintsOf({ constraints = [] }, kind) {
    return constraints.flatMap((node) => 'Constraint' in node && node.Constraint.contype === kind ? [node.Constraint] : []);
}
function columnOf(definition) {
    const written = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(definition.typeName);
    const serial = serialTypes[written.name];
    const generated = constraintsOf(definition, 'CONSTR_GENERATED')[0];
    const defaultExpression = constraintsOf(definition, 'CONSTR_DEFAULT')[0]?.raw_expr;
    const collation = definition.collClause?.collname?.at(-1);
    const isKey = constraintsOf(definition, 'CONSTR_PRIMARY').length > 0;
    const isIdentity = constraintsOf(definition, 'CONSTR_IDENTITY').length > 0;
    return {
        name: definition.colname ?? '',
        type: serial === undefined ? written : { ...written, name: serial },
        notNull: serial !== undefined || isKey || isIdentity || constraintsOf(definition, 'CONSTR_NOTNULL').length > 0,
        ...(defaultExpression ? { default: defaultExpression } : {}),
        ...(generated ? { generated: generated.generated_kind === 's' ? 'stored' : 'virtual' } : {}),
        ...(isIdentity ? { identity: true } : {}),
        ...(serial === undefined ? {} : { serial: true }),
        ...(collation && 'String' in collation && collation.String.sval
            ? { collation: collation.String.sval }
            : {}),
    };
}
/** Puts a column with all that stands behind it into a table. */
function addColumn(catalog, relation, definition) {
    const column = columnOf(definition);
    relation.columns.set(column.name, column);
    for (const node of definition.constraints ?? []) {
        if ('Constraint' in node)
            addConstraint(catalog, relation, { node: node.Constraint, column: column.name });
    }
}
/** Puts a constraint into a table, with the index that it makes or takes over. */
function addConstraint(catalog, relation, added) {
    const { node } = added;
    const constraint = (0,_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .constraintOf */ .vY)(catalog, relation, added);
    if (!constraint)
        return;
    relation.constraints.set(constraint.name, constraint);
    catalog.namesUsed.add(constraint.name);
    const { kind, index, columns } = constraint;
    if (kind === 'primary key')
        for (const name of columns)
            setNotNull(relation, name, true);
    if (kind === 'not null')
        for (const name of columns)
            setNotNull(relation, name, true);
    const taken = relation.indexes.get(node.indexname ?? '');
    if (index !== undefined && taken) {
        // The server gives the index the name of the constraint.
        relation.indexes.delete(taken.name);
        relation.indexes.set(index, { ...taken, name: index });
    }
    if (index === undefined || relation.indexes.has(index))
        return;
    relation.indexes.set(index, {
        name: index,
        columns,
        details: columns.map(() => ''),
        included: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(node.including),
        ...(node.where_clause ? { condition: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPlaces */ .B5)(node.where_clause) } : {}),
        mentions: new Set([...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(node.including), ...(0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(node.where_clause)]),
        unique: kind !== 'exclude',
        partial: node.where_clause !== undefined,
        method: node.access_method ?? 'btree',
        valid: true,
    });
}
function setNotNull(relation, name, notNull) {
    const column = relation.columns.get(name);
    if (column)
        relation.columns.set(name, { ...column, notNull });
}
/** Takes a column away, with all that the server takes away with it. Returns the names of what went. */
function dropColumn(relation, name) {
    relation.columns.delete(name);
    const gone = [];
    for (const [key, index] of relation.indexes) {
        if (!index.columns.includes(name) && !index.mentions.has(name))
            continue;
        relation.indexes.delete(key);
        gone.push(key);
    }
    for (const [key, constraint] of relation.constraints) {
        if (!mentions(constraint, name))
            continue;
        relation.constraints.delete(key);
        gone.push(key);
    }
    return gone;
}
/** Whether a constraint is about a column. */
function mentions({ columns, expression }, name) {
    return columns.includes(name) || (expression !== undefined && (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(expression).has(name));
}
/** A column with one thing of it changed. */
function changeColumn(relation, name, change) {
    const column = relation.columns.get(name);
    if (column)
        relation.columns.set(name, { ...column, ...change });
}
/** A column whose default is another expression, or none. */
function setDefault(relation, name, expression) {
    const column = relation.columns.get(name);
    if (!column)
        return;
    const { default: _, ...rest } = column;
    relation.columns.set(name, expression ? { ...rest, default: expression } : rest);
}
//# sourceMappingURL=columns.js.map

/***/ }),

/***/ 70609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ fittingName),
/* harmony export */   iG: () => (/* binding */ chosenName),
/* harmony export */   vY: () => (/* binding */ constraintOf),
/* harmony export */   x5: () => (/* binding */ isEnforced)
/* harmony export */ });
/* unused harmony export constraintKind */
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40017);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);


const kinds = {
    CONSTR_CHECK: 'check',
    CONSTR_NOTNULL: 'not null',
    CONSTR_UNIQUE: 'unique',
    CONSTR_PRIMARY: 'primary key',
    CONSTR_FOREIGN: 'foreign key',
    CONSTR_EXCLUSION: 'exclude',
};
/** The kind of a constraint; undefined for what is none (a default, an attribute). */
function constraintKind({ contype }) {
    return kinds[contype ?? ''];
}
/** The tree leaves out what is false; only a CHECK and a foreign key can be NOT ENFORCED. */
function isEnforced({ contype, is_enforced }) {
    return is_enforced === true || (contype !== 'CONSTR_CHECK' && contype !== 'CONSTR_FOREIGN');
}
/** The constraint that a clause makes, named as the server would name it; undefined for what is none. */
function constraintOf(catalog, relation, { node, column }) {
    const kind = constraintKind(node);
    if (!kind)
        return undefined;
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(kind === 'foreign key' ? node.fk_attrs : node.keys);
    const included = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(node.including);
    const used = node.indexname === undefined ? undefined : relation.indexes.get(node.indexname);
    // The server names a check by the columns in it, also behind a column.
    const isOfColumn = column !== undefined && kind !== 'check';
    const columns = isOfColumn ? [column] : ownColumns(node, own, used?.columns);
    const name = node.conname ??
        node.indexname ??
        freeName(catalog, relation, (pass) => fittingName(relation.name, middleOf(kind, [...columns, ...included]), endings[kind] + (pass === 0 ? '' : pass)));
    return {
        name,
        kind,
        validated: node.skip_validation !== true,
        enforced: isEnforced(node),
        columns,
        ...(node.raw_expr ? { expression: node.raw_expr } : {}),
        ...(kind === 'foreign key'
            ? { references: { relation: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.pktable), columns: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(node.pk_attrs) } }
            : {}),
        ...(kind === 'unique' || kind === 'primary key' || kind === 'exclude' ? { index: name } : {}),
    };
}
function ownColumns(node, own, ofIndex) {
    if (own.length > 0)
        return own;
    if (ofIndex)
        return ofIndex.filter((name) => name !== undefined);
    if (node.exclusions)
        return (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(node.exclusions, 'IndexElem').map(({ name = 'expr' }) => name);
    return [...(0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(node.raw_expr)];
}
const endings = {
    check: 'check',
    'not null': 'not_null',
    unique: 'key',
    'primary key': 'pkey',
    'foreign key': 'fkey',
    exclude: 'excl',
};
/** The name that the server gives to what has none: `orders_total_check`, `orders_check` where it names several columns. */
function chosenName(table, kind, columns) {
    return fittingName(table, middleOf(kind, columns), endings[kind]);
}
function middleOf(kind, columns) {
    const isPlain = kind === 'primary key' || (kind === 'check' && columns.length !== 1);
    return isPlain ? undefined : columns.join('_');
}
/** Bytes of the longest name. */
const longest = 63;
/** Cuts the longer of both names until all fit, as the server does it (`makeObjectName`). */
function fittingName(first, second, label) {
    const room = longest - label.length - 1 - (second === undefined ? 0 : 1);
    let [left, right] = [Buffer.byteLength(first), Buffer.byteLength(second ?? '')];
    while (left + right > room) {
        if (left > right)
            left--;
        else
            right--;
    }
    const parts = [clip(first, left), ...(second === undefined ? [] : [clip(second, right)]), label];
    return parts.join('_');
}
/** The first bytes of a name, without half a character at the end. */
function clip(name, bytes) {
    // No letter has more than three bytes for each of its units.
    if (name.length * 3 <= bytes)
        return name;
    const buffer = Buffer.from(name);
    let end = Math.min(bytes, buffer.length);
    while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return buffer.subarray(0, end).toString('utf8');
}
/** Names of constraints are unique in a schema where the server chooses them; those with an index share the tables’ names. */
function freeName(catalog, relation, choose) {
    for (let pass = 0;; pass++) {
        const name = choose(pass);
        if (!isTaken(catalog, relation, name))
            return name;
    }
}
function isTaken(catalog, relation, name) {
    if (relation.constraints.has(name) || relation.indexes.has(name))
        return true;
    if (catalog.relations.has(`${relation.schema}.${name}`))
        return true;
    if (!catalog.namesUsed.has(name))
        return false;
    for (const { schema, constraints, indexes } of catalog.relations.values()) {
        if (schema === relation.schema && (constraints.has(name) || indexes.has(name)))
            return true;
    }
    return false;
}
//# sourceMappingURL=constraints.js.map

/***/ }),

/***/ 96921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ newRelation),
/* harmony export */   JG: () => (/* binding */ isSwitchedOn),
/* harmony export */   O8: () => (/* binding */ createView),
/* harmony export */   Si: () => (/* binding */ inheritKeys),
/* harmony export */   ZR: () => (/* binding */ createTable),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   ry: () => (/* binding */ createFromQuery),
/* harmony export */   uM: () => (/* binding */ newKey),
/* harmony export */   zi: () => (/* binding */ createIndex)
/* harmony export */ });
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40017);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34722);
/* harmony import */ var _fork_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90649);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);




/** A relation with nothing in it yet. */
function newRelation(catalog, name, given) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
    const relation = {
        schema: key.slice(0, key.lastIndexOf('.')),
        name: name?.relname ?? '',
        columns: new Map(),
        indexes: new Map(),
        constraints: new Map(),
        reads: new Set(),
        hasRows: false,
        rowSecurity: { enabled: false, forced: false },
        policies: new Map(),
        triggers: new Set(),
        logged: name?.relpersistence !== 'u',
        replicaIdentity: 'default',
        comment: false,
        ...given,
    };
    if (relation.parent)
        catalog.dependedOn.add(relation.parent.name);
    for (const key of relation.reads)
        catalog.dependedOn.add(key);
    return relation;
}
/** `schema.name` under which a new relation is made. */
function newKey(catalog, name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
}
function createTable(catalog, statement, madeBy) {
    const key = newKey(catalog, statement.relation);
    // With IF NOT EXISTS what is there stays as it is.
    if (catalog.relations.has(key) && statement.if_not_exists)
        return;
    const parents = (statement.inhRelations ?? []).flatMap((node) => 'RangeVar' in node ? [node.RangeVar] : []);
    const parentKey = parents[0] ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, parents[0]) : undefined;
    const relation = newRelation(catalog, statement.relation, {
        kind: statement.partspec ? 'partitioned' : 'table',
        madeBy,
        ...(statement.partspec ? { divided: divisionOf(statement.partspec) } : {}),
        ...(parentKey === undefined
            ? {}
            : {
                parent: {
                    name: parentKey,
                    partition: statement.partbound !== undefined,
                    isDefault: statement.partbound?.is_default === true,
                },
            }),
    });
    const parent = parentKey === undefined ? undefined : catalog.relations.get(parentKey);
    for (const column of parent?.columns.values() ?? [])
        relation.columns.set(column.name, column);
    if (statement.partbound)
        inheritKeys(catalog, relation, parent);
    for (const node of statement.tableElts ?? []) {
        if ('ColumnDef' in node)
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .addColumn */ .cq)(catalog, relation, node.ColumnDef);
        else if ('Constraint' in node)
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .addConstraint */ .p$)(catalog, relation, { node: node.Constraint });
        else if ('TableLikeClause' in node)
            copyColumns(catalog, relation, node.TableLikeClause.relation);
    }
    catalog.relations.set(key, relation);
}
const strategies = {
    PARTITION_STRATEGY_LIST: 'list',
    PARTITION_STRATEGY_HASH: 'hash',
};
function divisionOf({ strategy, partParams = [] }) {
    const columns = partParams.map((node) => ('PartitionElem' in node ? node.PartitionElem.name : undefined));
    return { by: strategies[strategy ?? ''] ?? 'range', columns };
}
/** A partition gets the constraints and indexes of its parent. */
function inheritKeys(catalog, relation, parent) {
    for (const [name, constraint] of parent?.constraints ?? [])
        relation.constraints.set(name, constraint);
    for (const [name, index] of parent?.indexes ?? []) {
        relation.indexes.set(`${relation.name}_${name}`, index);
        catalog.namesUsed.add(`${relation.name}_${name}`);
    }
}
/** LIKE copies columns and their NOT NULL; what else it copies is asked for by name and changes no lock. */
function copyColumns(catalog, relation, source) {
    const copied = catalog.relations.get((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, source));
    for (const column of copied?.columns.values() ?? [])
        relation.columns.set(column.name, column);
}
function createIndex(catalog, statement) {
    const relation = (0,_fork_js__WEBPACK_IMPORTED_MODULE_2__/* .changeable */ .z)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, statement.relation));
    if (!relation)
        return;
    const index = indexOf(statement, relation);
    if (!relation.indexes.has(index.name))
        relation.indexes.set(index.name, index);
    catalog.namesUsed.add(index.name);
}
/** The index that a statement makes, named as the server would name it. */
function indexOf(statement, relation) {
    const elements = (statement.indexParams ?? []).flatMap((node) => 'IndexElem' in node ? [node.IndexElem] : []);
    const columns = elements.map(({ name }) => name);
    const wanted = [relation.name, ...columns.map((column) => column ?? 'expr'), 'idx'].join('_');
    return {
        name: statement.idxname ?? freeName(relation.indexes, wanted),
        columns,
        details: elements.map(detailsOf),
        included: (statement.indexIncludingParams ?? []).flatMap((node) => 'IndexElem' in node && node.IndexElem.name !== undefined ? [node.IndexElem.name] : []),
        ...(statement.whereClause ? { condition: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPlaces */ .B5)(statement.whereClause) } : {}),
        mentions: (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)([elements.map(({ expr }) => expr), statement.whereClause, includedNames(statement)]),
        unique: statement.unique === true,
        partial: statement.whereClause !== undefined,
        method: statement.accessMethod ?? 'btree',
        valid: true,
    };
}
function freeName(taken, wanted) {
    if (!taken.has(wanted))
        return wanted;
    for (let number = 1;; number++)
        if (!taken.has(`${wanted}${number}`))
            return `${wanted}${number}`;
}
/** What an element says beyond the name of its column; ascending and nulls last are the usual. */
function detailsOf({ name: _, indexcolname: __, ordering, nulls_ordering, ...rest }) {
    const descends = ordering === 'SORTBY_DESC';
    const nullsFirst = nulls_ordering === 'SORTBY_NULLS_FIRST' || (descends && nulls_ordering !== 'SORTBY_NULLS_LAST');
    const said = { ...rest, ...(descends ? { descends } : {}), ...(nullsFirst ? { nullsFirst } : {}) };
    return Object.keys(said).every((key) => key === 'location') ? '' : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPlaces */ .B5)(said);
}
function includedNames({ indexIncludingParams = [] }) {
    return indexIncludingParams.map((node) => 'IndexElem' in node ? { ColumnRef: { fields: [{ String: { sval: node.IndexElem.name } }] } } : node);
}
function createView(catalog, { view, query, options = [] }, madeBy) {
    const reads = new Set((0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .relationsOf */ .nS)(query).map((relation) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, relation)));
    catalog.relations.set(newKey(catalog, view), newRelation(catalog, view, {
        kind: 'view',
        madeBy,
        reads,
        readsColumns: readColumns(query),
        securityInvoker: isSwitchedOn(options, 'security_invoker'),
    }));
}
/** `CREATE TABLE AS`, `CREATE MATERIALIZED VIEW`, `SELECT INTO`: columns are not known. */
function createFromQuery(catalog, statement, madeBy) {
    const name = statement.into?.rel;
    const key = newKey(catalog, name);
    if (catalog.relations.has(key) && statement.if_not_exists)
        return;
    const reads = new Set((0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .relationsOf */ .nS)(statement.query).map((relation) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, relation)));
    const kind = statement.objtype === 'OBJECT_MATVIEW' ? 'materialized view' : 'table';
    const hasRows = statement.into?.skipData !== true;
    catalog.relations.set(key, newRelation(catalog, name, { kind, madeBy, reads, readsColumns: readColumns(statement.query), hasRows }));
}
function readColumns(query) {
    const all = (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .nodesOf */ .Nh)(query, 'A_Star').length > 0 ? ['*'] : [];
    return new Set([...(0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(query), ...all]);
}
/** `WITH (security_invoker)`, `= true`, `= on`. */
function isSwitchedOn(options, name) {
    return options.some((node) => {
        if (!('DefElem' in node) || node.DefElem.defname !== name)
            return false;
        const { arg } = node.DefElem;
        if (!arg)
            return true;
        const value = 'String' in arg ? arg.String.sval : 'TypeName' in arg ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(arg.TypeName.names).at(-1) : '1';
        return /^(?:true|on|yes|1)$/i.test(value ?? '');
    });
}
//# sourceMappingURL=create.js.map

/***/ }),

/***/ 47476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ drop),
/* harmony export */   x: () => (/* binding */ droppedNames)
/* harmony export */ });
/* harmony import */ var _fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90649);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);


const relationKinds = new Set([
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_FOREIGN_TABLE',
    'OBJECT_SEQUENCE',
]);
const routineKinds = new Set(['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_ROUTINE']);
/** The names that a DROP lists, as they are written. */
function droppedNames({ objects = [] }) {
    return objects.map((node) => nameIn(node));
}
function nameIn(node) {
    if ('List' in node)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(node.List.items);
    if ('TypeName' in node)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(node.TypeName.names);
    if ('ObjectWithArgs' in node)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(node.ObjectWithArgs.objname);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)([node]);
}
function drop(catalog, statement) {
    const type = statement.removeType ?? '';
    for (const name of droppedNames(statement)) {
        if (relationKinds.has(type))
            dropRelation(catalog, keyIn(catalog.relations, catalog, name));
        else if (type === 'OBJECT_INDEX')
            dropIndex(catalog, name);
        else if (type === 'OBJECT_SCHEMA')
            dropSchema(catalog, name.name);
        else if (type === 'OBJECT_DOMAIN')
            catalog.domains.delete(keyIn(catalog.domains, catalog, name));
        else if (type === 'OBJECT_TYPE')
            catalog.enums.delete(keyIn(catalog.enums, catalog, name));
        else if (type === 'OBJECT_PUBLICATION')
            catalog.publications.delete(name.name);
        else if (routineKinds.has(type)) {
            catalog.functions.delete(keyIn(catalog.functions, catalog, name));
            catalog.routines.delete(keyIn(catalog.routines, catalog, name));
        }
    }
    if (type === 'OBJECT_POLICY' || type === 'OBJECT_TRIGGER')
        dropOfTable(catalog, statement);
}
function dropIndex(catalog, name) {
    const owner = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOfIndex */ .T_)(catalog, name);
    if (owner)
        (0,_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .changeable */ .z)(catalog, owner.key)?.indexes.delete(name.name);
}
/** Policies and triggers are named behind their table: `[schema, table, name]`. */
function dropOfTable(catalog, { objects = [], removeType }) {
    for (const node of objects) {
        if (!('List' in node))
            continue;
        const items = node.List.items ?? [];
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(items.slice(-1)).name;
        const relation = (0,_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .changeable */ .z)(catalog, keyIn(catalog.relations, catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(items.slice(0, -1))));
        (removeType === 'OBJECT_POLICY' ? relation?.policies : relation?.triggers)?.delete(name);
    }
}
function keyIn(found, catalog, name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, name, (key) => found.has(key));
}
/** With its partitions, and with the foreign keys of others that point to it (CASCADE; else the server refuses). */
function dropRelation(catalog, key) {
    catalog.relations.delete(key);
    for (const [other, relation] of catalog.relations) {
        if (relation.parent?.name === key && relation.parent.partition)
            dropRelation(catalog, other);
        for (const [name, { references }] of relation.constraints) {
            if (references?.relation === key)
                (0,_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .changeable */ .z)(catalog, other)?.constraints.delete(name);
        }
    }
}
function dropSchema(catalog, schema) {
    for (const [key, relation] of catalog.relations)
        if (relation.schema === schema)
            catalog.relations.delete(key);
    for (const kind of [catalog.domains, catalog.enums, catalog.functions]) {
        for (const key of kind.keys())
            if (key.startsWith(`${schema}.`))
                kind.delete(key);
    }
}
//# sourceMappingURL=drop.js.map

/***/ }),

/***/ 90649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forked),
/* harmony export */   z: () => (/* binding */ changeable)
/* harmony export */ });
/**
 * A catalog that goes its own way from here, for a script that may run from this state or not: a down. Relations are
 * copied when the first statement changes them. The catalog that it comes from must stand still meanwhile; the names that
 * were ever used are common to both, as it does no harm to know of too many.
 */
function forked(catalog) {
    return {
        ...catalog,
        relations: new Map(catalog.relations),
        domains: new Map(catalog.domains),
        enums: new Map(catalog.enums),
        functions: new Map(catalog.functions),
        routines: new Map(catalog.routines),
        publications: new Map(catalog.publications),
        borrowed: catalog.relations,
    };
}
/** A relation for a statement to change; undefined where there is none. */
function changeable(catalog, key) {
    const relation = catalog.relations.get(key);
    if (!relation || catalog.borrowed?.get(key) !== relation)
        return relation;
    const own = {
        ...relation,
        columns: new Map(relation.columns),
        indexes: new Map(relation.indexes),
        constraints: new Map(relation.constraints),
        policies: new Map(relation.policies),
        triggers: new Set(relation.triggers),
        rowSecurity: { ...relation.rowSecurity },
    };
    catalog.relations.set(key, own);
    return own;
}
//# sourceMappingURL=fork.js.map

/***/ }),

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   T_: () => (/* binding */ ownerOfIndex),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   lD: () => (/* binding */ writtenName)
/* harmony export */ });
/** `app.mood` as two parts. */
function splitName(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? { name } : { schema: name.slice(0, dot), name: name.slice(dot + 1) };
}
/** `schema.name`. A name without a schema means the first of the search path that has it, else the first of all. */
function qualified(catalog, { schema, name }, isThere = () => false) {
    if (schema !== undefined)
        return `${schema}.${name}`;
    const found = catalog.searchPath.map((path) => `${path}.${name}`).find(isThere);
    return found ?? `${catalog.searchPath[0] ?? 'public'}.${name}`;
}
function keyOf(catalog, relation) {
    const { schemaname, relname = '' } = relation ?? {};
    return qualified(catalog, { schema: schemaname, name: relname }, (key) => catalog.relations.has(key));
}
/** The table that has this index, with the name of the index in it. */
function ownerOfIndex(catalog, { schema, name }) {
    for (const [key, relation] of catalog.relations) {
        if (relation.indexes.has(name) && (schema === undefined || relation.schema === schema))
            return { key, relation };
    }
    return undefined;
}
/** The words of a list of strings: `[{String: {sval}}, ...]`. */
function words(nodes) {
    return (nodes ?? []).flatMap((node) => 'String' in node && node.String.sval !== undefined ? [node.String.sval] : []);
}
/** A tree as a text that is the same wherever it stands. */
function withoutPlaces(tree) {
    return JSON.stringify(tree, (key, value) => (isPlace(key) ? undefined : value)) ?? '';
}
/** Whether a part of a tree says where in the text something stands: `location`, `list_start`. */
function isPlace(key) {
    return /(?:^|_)(?:location|list_start|list_end)$/.test(key);
}
/** A name of one to three parts: a database's name in front is left out. */
function writtenName(nodes) {
    const parts = words(nodes);
    return { schema: parts.at(-2), name: parts.at(-1) ?? '' };
}
/** The type that a column or a cast names. */
function typeName(node) {
    const { schema, name } = writtenName(node?.names);
    const modifiers = (node?.typmods ?? []).flatMap((one) => 'A_Const' in one && one.A_Const.ival ? [one.A_Const.ival.ival ?? 0] : []);
    return {
        name: schema === undefined || schema === 'pg_catalog' ? name : `${schema}.${name}`,
        modifiers,
        array: (node?.arrayBounds ?? []).length > 0,
    };
}
/** How a person writes it: `numeric(10,2)`, `int4[]`. */
function describeType({ name, modifiers, array }) {
    const shown = readable[name] ?? name;
    return `${shown}${modifiers.length > 0 ? `(${modifiers.join(',')})` : ''}${array ? '[]' : ''}`;
}
const readable = {
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    float4: 'real',
    float8: 'double precision',
    bool: 'boolean',
    bpchar: 'char',
    timestamptz: 'timestamptz',
};
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 74391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ createPolicy),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   fZ: () => (/* binding */ alterPolicy)
/* harmony export */ });
/* harmony import */ var _fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90649);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);


function createPolicy(catalog, statement) {
    const policy = policyOf(statement);
    (0,_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .changeable */ .z)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, statement.table))?.policies.set(policy.name, policy);
}
/** The policy that a statement makes. */
function policyOf(statement) {
    const { policy_name = '', cmd_name = 'all', permissive, roles, qual, with_check } = statement;
    return {
        name: policy_name,
        permissive: permissive === true,
        command: commands.find((command) => command === cmd_name) ?? 'all',
        roles: roleNames(roles),
        ...(qual ? { using: qual } : {}),
        ...(with_check ? { check: with_check } : {}),
    };
}
/** What ALTER POLICY leaves out stays as it was. */
function alterPolicy(catalog, statement) {
    const { table, policy_name = '', roles, qual, with_check } = statement;
    const policies = (0,_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .changeable */ .z)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, table))?.policies;
    const policy = policies?.get(policy_name);
    if (!policy)
        return;
    policies?.set(policy_name, {
        ...policy,
        ...(roles ? { roles: roleNames(roles) } : {}),
        ...(qual ? { using: qual } : {}),
        ...(with_check ? { check: with_check } : {}),
    });
}
const commands = ['all', 'select', 'insert', 'update', 'delete'];
function roleNames(roles = []) {
    return roles.flatMap((node) => {
        if (!('RoleSpec' in node))
            return [];
        const { roletype, rolename } = node.RoleSpec;
        if (roletype === 'ROLESPEC_PUBLIC')
            return ['public'];
        return [rolename ?? (roletype ?? '').replace('ROLESPEC_', '').toLowerCase()];
    });
}
//# sourceMappingURL=policies.js.map

/***/ }),

/***/ 85834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ createPublication),
/* harmony export */   h3: () => (/* binding */ publicationsOf),
/* harmony export */   nC: () => (/* binding */ alterPublication)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);

function createPublication(catalog, statement) {
    const { pubname = '', pubobjects, for_all_tables } = statement;
    const made = { everything: for_all_tables === true, schemas: new Set(), tables: new Set() };
    add(made, namedIn(catalog, pubobjects));
    catalog.publications.set(pubname, made);
}
function alterPublication(catalog, statement) {
    const { pubname = '', pubobjects, action } = statement;
    const publication = catalog.publications.get(pubname);
    if (!publication || !pubobjects)
        return;
    const named = namedIn(catalog, pubobjects);
    if (action === 'AP_SetObjects') {
        publication.schemas.clear();
        publication.tables.clear();
    }
    if (action === 'AP_DropObjects') {
        for (const schema of named.schemas)
            publication.schemas.delete(schema);
        for (const table of named.tables)
            publication.tables.delete(table);
    }
    else
        add(publication, named);
}
/** Names of the publications that a table is in. */
function publicationsOf(catalog, table) {
    const schema = catalog.relations.get(table)?.schema ?? '';
    return [...catalog.publications].flatMap(([name, { everything, schemas, tables }]) => everything || schemas.has(schema) || tables.has(table) ? [name] : []);
}
function add(publication, { schemas, tables }) {
    for (const schema of schemas)
        publication.schemas.add(schema);
    for (const table of tables)
        publication.tables.add(table);
}
function namedIn(catalog, objects = []) {
    const specs = objects.flatMap((node) => ('PublicationObjSpec' in node ? [node.PublicationObjSpec] : []));
    return {
        schemas: new Set(specs.flatMap(({ name }) => (name === undefined ? [] : [name]))),
        tables: new Set(specs.flatMap(({ pubtable }) => (pubtable ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, pubtable.relation)] : []))),
    };
}
//# sourceMappingURL=publications.js.map

/***/ }),

/***/ 6290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/src/schema/replay/columns.js
var columns = __webpack_require__(34722);
// EXTERNAL MODULE: ./build/src/schema/replay/create.js
var create = __webpack_require__(96921);
// EXTERNAL MODULE: ./build/src/schema/replay/fork.js
var fork = __webpack_require__(90649);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/src/schema/replay/alter-table.js




/** Letters of the server's own. */
const identities = { n: 'nothing', f: 'full' };
/** What each command of ALTER TABLE changes in the catalog; what is not here changes nothing that rules ask for. */
const changes = {
    AT_AddColumn(relation, { def, missing_ok }, catalog) {
        if (!def || !('ColumnDef' in def))
            return;
        if (missing_ok && relation.columns.has(def.ColumnDef.colname ?? ''))
            return;
        (0,columns/* addColumn */.cq)(catalog, relation, def.ColumnDef);
    },
    AT_DropColumn: (relation, { name = '' }) => void (0,columns/* dropColumn */.U6)(relation, name),
    AT_ColumnDefault: (relation, { name = '', def }) => (0,columns/* setDefault */.mW)(relation, name, def),
    AT_SetNotNull: (relation, { name = '' }) => (0,columns/* setNotNull */.z$)(relation, name, true),
    AT_DropNotNull: (relation, { name = '' }) => (0,columns/* setNotNull */.z$)(relation, name, false),
    AT_AddIdentity: (relation, { name = '' }) => (0,columns/* changeColumn */.p1)(relation, name, { identity: true }),
    AT_DropIdentity: (relation, { name = '' }) => (0,columns/* changeColumn */.p1)(relation, name, { identity: false }),
    AT_DropExpression(relation, { name = '' }) {
        const column = relation.columns.get(name);
        if (!column)
            return;
        const { generated: _, ...rest } = column;
        relation.columns.set(name, rest);
    },
    AT_AlterColumnType(relation, { name = '', def }) {
        if (!def || !('ColumnDef' in def))
            return;
        const collation = def.ColumnDef.collClause?.collname?.at(-1);
        (0,columns/* changeColumn */.p1)(relation, name, {
            type: (0,names/* typeName */.go)(def.ColumnDef.typeName),
            ...(collation && 'String' in collation ? { collation: collation.String.sval ?? '' } : {}),
        });
    },
    AT_AddConstraint(relation, { def }, catalog) {
        if (def && 'Constraint' in def)
            (0,columns/* addConstraint */.p$)(catalog, relation, { node: def.Constraint });
    },
    AT_DropConstraint: (relation, { name = '' }) => dropConstraint(relation, name),
    AT_ValidateConstraint(relation, { name = '' }) {
        const constraint = relation.constraints.get(name);
        if (constraint)
            relation.constraints.set(name, { ...constraint, validated: true });
    },
    AT_SetLogged(relation) {
        relation.logged = true;
    },
    AT_SetUnLogged(relation) {
        relation.logged = false;
    },
    AT_EnableRowSecurity(relation) {
        relation.rowSecurity.enabled = true;
    },
    AT_DisableRowSecurity(relation) {
        relation.rowSecurity.enabled = false;
    },
    AT_ForceRowSecurity(relation) {
        relation.rowSecurity.forced = true;
    },
    AT_NoForceRowSecurity(relation) {
        relation.rowSecurity.forced = false;
    },
    AT_SetRelOptions(relation, { def }) {
        if (relation.kind === 'view' && def && 'List' in def)
            relation.securityInvoker ||= (0,create/* isSwitchedOn */.JG)(def.List.items ?? [], 'security_invoker');
    },
    AT_ReplicaIdentity(relation, { def }) {
        if (!def || !('ReplicaIdentityStmt' in def))
            return;
        const { identity_type, name = '' } = def.ReplicaIdentityStmt;
        relation.replicaIdentity =
            identity_type === 'i' ? { index: name } : (identities[identity_type ?? ''] ?? 'default');
    },
    AT_AttachPartition: (relation, command, catalog) => attach(relation, command, catalog),
    AT_DetachPartition: (_relation, command, catalog) => detach(command, catalog),
    AT_AddInherit(relation, { def }, catalog) {
        if (!def || !('RangeVar' in def))
            return;
        const name = (0,names/* keyOf */.TN)(catalog, def.RangeVar);
        relation.parent = { name, partition: false, isDefault: false };
        catalog.dependedOn.add(name);
    },
    AT_DropInherit: (relation) => void delete relation.parent,
};
function alterTable(catalog, { relation: name, cmds = [] }) {
    const relation = (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, name));
    if (!relation)
        return;
    for (const node of cmds) {
        if (!('AlterTableCmd' in node))
            continue;
        const command = node.AlterTableCmd;
        if (command.subtype)
            changes[command.subtype]?.(relation, command, catalog);
    }
}
function dropConstraint(relation, name) {
    const constraint = relation.constraints.get(name);
    relation.constraints.delete(name);
    if (constraint?.index !== undefined)
        relation.indexes.delete(constraint.index);
    if (constraint?.kind === 'not null')
        for (const column of constraint.columns)
            (0,columns/* setNotNull */.z$)(relation, column, false);
}
function attach(parent, { def }, catalog) {
    if (!def || !('PartitionCmd' in def))
        return;
    const child = (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, def.PartitionCmd.name));
    if (!child)
        return;
    const isDefault = def.PartitionCmd.bound?.is_default === true;
    const name = `${parent.schema}.${parent.name}`;
    child.parent = { name, partition: true, isDefault };
    catalog.dependedOn.add(name);
    (0,create/* inheritKeys */.Si)(catalog, child, parent);
}
function detach({ def }, catalog) {
    if (!def || !('PartitionCmd' in def))
        return;
    delete (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, def.PartitionCmd.name))?.parent;
}
//# sourceMappingURL=alter-table.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/drop.js
var drop = __webpack_require__(47476);
// EXTERNAL MODULE: ./build/src/schema/replay/policies.js
var policies = __webpack_require__(74391);
// EXTERNAL MODULE: ./build/src/schema/replay/publications.js
var publications = __webpack_require__(85834);
// EXTERNAL MODULE: ./build/src/schema/replay/routines.js
var routines = __webpack_require__(57576);
;// CONCATENATED MODULE: ./build/src/schema/replay/rename.js



function rename(catalog, statement) {
    const { renameType, relation: name, subname = '', newname = '' } = statement;
    catalog.namesUsed.add(newname);
    if (renameType === 'OBJECT_SCHEMA')
        renameSchema(catalog, subname, newname);
    if (renameType === 'OBJECT_INDEX') {
        const owner = (0,names/* ownerOfIndex */.T_)(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
        const relation = owner && (0,fork/* changeable */.z)(catalog, owner.key);
        if (relation)
            renameKeyAndIndex(relation, name?.relname ?? '', newname);
        return;
    }
    (0,routines/* forgetRoutine */.a2)(catalog, statement);
    const key = (0,names/* keyOf */.TN)(catalog, name);
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (!relation)
        return;
    if (renameType === 'OBJECT_COLUMN')
        renameColumn(relation, subname, newname);
    else if (renameType === 'OBJECT_TABCONSTRAINT')
        renameKeyAndIndex(relation, subname, newname);
    else if (renameType === 'OBJECT_POLICY')
        renameKey(relation.policies, subname, newname);
    else if (renameType === 'OBJECT_TRIGGER')
        renameIn(relation.triggers, subname, newname);
    else if (relationTypes.has(renameType ?? ''))
        move(catalog, key, { ...relation, name: newname });
}
const relationTypes = new Set([
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_SEQUENCE',
]);
function setSchema(catalog, statement) {
    const { relation: name, newschema = '' } = statement;
    (0,routines/* forgetRoutine */.a2)(catalog, statement);
    const key = (0,names/* keyOf */.TN)(catalog, name);
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (relation)
        move(catalog, key, { ...relation, schema: newschema });
}
/** Gives a relation another key, here and where others name it. */
function move(catalog, from, relation) {
    const to = `${relation.schema}.${relation.name}`;
    catalog.relations.delete(from);
    catalog.relations.set(to, relation);
    if (catalog.dependedOn.has(from))
        catalog.dependedOn.add(to);
    for (const [key, other] of catalog.relations) {
        if (other.parent?.name === from) {
            const child = (0,fork/* changeable */.z)(catalog, key);
            if (child)
                child.parent = { ...other.parent, name: to };
        }
        for (const [name, constraint] of other.constraints) {
            const { references } = constraint;
            if (references?.relation !== from)
                continue;
            const moved = { ...constraint, references: { ...references, relation: to } };
            (0,fork/* changeable */.z)(catalog, key)?.constraints.set(name, moved);
        }
    }
}
function renameSchema(catalog, from, to) {
    for (const [key, relation] of [...catalog.relations]) {
        const own = relation.schema === from ? (0,fork/* changeable */.z)(catalog, key) : undefined;
        if (own)
            move(catalog, key, { ...own, schema: to });
    }
}
function renameColumn(relation, from, to) {
    const columns = [...relation.columns.values()];
    relation.columns.clear();
    for (const column of columns) {
        const name = column.name === from ? to : column.name;
        relation.columns.set(name, { ...column, name });
    }
    const renamed = (name) => (name === from ? to : name);
    for (const [key, index] of relation.indexes) {
        const mentions = new Set([...index.mentions].map(renamed));
        const own = index.columns.map((name) => (name === undefined ? undefined : renamed(name)));
        relation.indexes.set(key, { ...index, columns: own, mentions });
    }
    for (const [key, constraint] of relation.constraints) {
        relation.constraints.set(key, { ...constraint, columns: constraint.columns.map(renamed) });
    }
}
/** A constraint and its index have one name: the server renames both, whichever is named. */
function renameKeyAndIndex({ constraints, indexes }, from, to) {
    const constraint = constraints.get(from);
    renameKey(constraints, from, to);
    if (constraint && constraint.index === undefined)
        return;
    if (constraint)
        constraints.set(to, { ...constraint, name: to, index: to });
    renameKey(indexes, from, to);
}
function renameKey(map, from, to) {
    const found = map.get(from);
    if (!found)
        return;
    map.delete(from);
    map.set(to, { ...found, name: to });
}
function renameIn(set, from, to) {
    if (set.delete(from))
        set.add(to);
}
//# sourceMappingURL=rename.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/types.js
var types = __webpack_require__(10672);
;// CONCATENATED MODULE: ./build/src/schema/replay/replay.js









/**
 * Changes the catalog as the server would by this statement, which it is taken to accept. Statements that change
 * nothing a rule asks for do nothing here. Never throws.
 */
function replay(catalog, node, migration) {
    const changed = changedTable(node);
    // What a statement changes is there: when no migration has made it, it is older than all of them, and not alone.
    if (changed && !catalog.relations.has((0,names/* keyOf */.TN)(catalog, changed)))
        catalog.complete = false;
    if ('CreateStmt' in node)
        (0,create/* createTable */.ZR)(catalog, node.CreateStmt, migration);
    else if ('AlterTableStmt' in node)
        alterTable(catalog, node.AlterTableStmt);
    else if ('IndexStmt' in node)
        (0,create/* createIndex */.zi)(catalog, node.IndexStmt);
    else if ('DropStmt' in node)
        (0,drop/* drop */.g)(catalog, node.DropStmt);
    else if ('RenameStmt' in node)
        rename(catalog, node.RenameStmt);
    else if ('AlterObjectSchemaStmt' in node)
        setSchema(catalog, node.AlterObjectSchemaStmt);
    else if ('ViewStmt' in node)
        (0,create/* createView */.O8)(catalog, node.ViewStmt, migration);
    else if ('CreateTableAsStmt' in node)
        (0,create/* createFromQuery */.ry)(catalog, node.CreateTableAsStmt, migration);
    else if ('CreateDomainStmt' in node)
        (0,types/* createDomain */.$5)(catalog, node.CreateDomainStmt);
    else if ('AlterDomainStmt' in node)
        (0,types/* alterDomain */.Po)(catalog, node.AlterDomainStmt);
    else if ('CreateEnumStmt' in node)
        (0,types/* createEnum */.WS)(catalog, node.CreateEnumStmt);
    else if ('AlterEnumStmt' in node)
        (0,types/* alterEnum */.K7)(catalog, node.AlterEnumStmt);
    else if ('CreateFunctionStmt' in node)
        (0,types/* createFunction */.zp)(catalog, node.CreateFunctionStmt);
    else
        small(catalog, node, migration);
}
/** The table that a statement presupposes. */
function changedTable(node) {
    if ('AlterTableStmt' in node)
        return node.AlterTableStmt.missing_ok ? undefined : node.AlterTableStmt.relation;
    if ('IndexStmt' in node)
        return node.IndexStmt.relation;
    if ('CreatePolicyStmt' in node)
        return node.CreatePolicyStmt.table;
    return 'CreateTrigStmt' in node ? node.CreateTrigStmt.relation : undefined;
}
/** Statements that change one thing. */
function small(catalog, node, migration) {
    if ('CreateSeqStmt' in node) {
        const { sequence } = node.CreateSeqStmt;
        catalog.relations.set((0,create/* newKey */.uM)(catalog, sequence), (0,create/* newRelation */.Dt)(catalog, sequence, { kind: 'sequence', madeBy: migration }));
    }
    else if ('CreatePolicyStmt' in node) {
        (0,policies/* createPolicy */.BV)(catalog, node.CreatePolicyStmt);
    }
    else if ('AlterPolicyStmt' in node)
        (0,policies/* alterPolicy */.fZ)(catalog, node.AlterPolicyStmt);
    else if ('AlterFunctionStmt' in node)
        (0,types/* alterFunction */.Rr)(catalog, node.AlterFunctionStmt);
    else if ('CreatePublicationStmt' in node)
        (0,publications/* createPublication */.D7)(catalog, node.CreatePublicationStmt);
    else if ('AlterPublicationStmt' in node)
        (0,publications/* alterPublication */.nC)(catalog, node.AlterPublicationStmt);
    else if ('CreateTrigStmt' in node) {
        const { relation, trigname = '' } = node.CreateTrigStmt;
        (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, relation))?.triggers.add(trigname);
    }
    else if ('InsertStmt' in node)
        fill(catalog, (0,names/* keyOf */.TN)(catalog, node.InsertStmt.relation));
    else if ('CopyStmt' in node && node.CopyStmt.is_from)
        fill(catalog, (0,names/* keyOf */.TN)(catalog, node.CopyStmt.relation));
    else if ('RefreshMatViewStmt' in node && !node.RefreshMatViewStmt.skipData)
        fill(catalog, (0,names/* keyOf */.TN)(catalog, node.RefreshMatViewStmt.relation));
    else if ('CommentStmt' in node)
        comment(catalog, node.CommentStmt);
    else if ('VariableSetStmt' in node)
        setPath(catalog, node);
}
function comment(catalog, { objtype, object, comment: text }) {
    if (objtype !== 'OBJECT_TABLE' || !object || !('List' in object))
        return;
    const key = (0,names/* qualified */.LX)(catalog, (0,names/* writtenName */.lD)(object.List.items), (one) => catalog.relations.has(one));
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (relation)
        relation.comment = text !== undefined;
}
function fill(catalog, key) {
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (relation)
        relation.hasRows = true;
}
function setPath(catalog, node) {
    const { name, kind, args = [] } = node.VariableSetStmt;
    if (kind === 'VAR_RESET_ALL' || (name === 'search_path' && kind !== 'VAR_SET_VALUE'))
        catalog.searchPath = ['public'];
    else if (name === 'search_path') {
        const values = args.flatMap((arg) => 'A_Const' in arg && arg.A_Const.sval?.sval !== undefined ? [arg.A_Const.sval.sval] : (0,names/* words */.aL)([arg]));
        const own = values.filter((value) => value !== '$user' && value !== '' && value !== 'pg_catalog');
        catalog.searchPath = own.length > 0 ? own : ['public'];
    }
}
//# sourceMappingURL=replay.js.map

/***/ }),

/***/ 57576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ routineKey),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   a2: () => (/* binding */ forgetRoutine),
/* harmony export */   yb: () => (/* binding */ rememberRoutine)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);

/** Keeps what a routine does, for those that call it later. One with the same arguments takes the place of the old. */
function rememberRoutine(catalog, node, { text, locate }) {
    if (!('CreateFunctionStmt' in node))
        return;
    const made = { node: node.CreateFunctionStmt, text, locate };
    const key = routineKey(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(made.node.funcname));
    const others = (catalog.routines.get(key) ?? []).filter((one) => signature(one) !== signature(made));
    catalog.routines.set(key, [...others, made]);
}
/** `schema.name` of a routine as a call or a statement names it. */
function routineKey(catalog, name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, name, (key) => catalog.routines.has(key));
}
/** What a call may give: parameters in their order, those that only come back left out. */
function inputsOf({ node }) {
    return (node.parameters ?? []).flatMap((one) => {
        if (!('FunctionParameter' in one))
            return [];
        const { mode } = one.FunctionParameter;
        const comesBack = mode === 'FUNC_PARAM_TABLE' || (mode === 'FUNC_PARAM_OUT' && !node.is_procedure);
        return comesBack ? [] : [one.FunctionParameter];
    });
}
/** Under its new name it is not known what it was: rare, and then its calls are told as not looked into. */
function forgetRoutine(catalog, { object }) {
    if (object && 'ObjectWithArgs' in object)
        catalog.routines.delete(routineKey(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(object.ObjectWithArgs.objname)));
}
function signature(routine) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaces */ .B5)(inputsOf(routine).map(({ argType }) => [argType?.names, argType?.arrayBounds?.length ?? 0]));
}
//# sourceMappingURL=routines.js.map

/***/ }),

/***/ 10672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ createDomain),
/* harmony export */   Jt: () => (/* binding */ setsPath),
/* harmony export */   K7: () => (/* binding */ alterEnum),
/* harmony export */   Po: () => (/* binding */ alterDomain),
/* harmony export */   Rr: () => (/* binding */ alterFunction),
/* harmony export */   WS: () => (/* binding */ createEnum),
/* harmony export */   zp: () => (/* binding */ createFunction)
/* harmony export */ });
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40017);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70609);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);



function createDomain(catalog, statement) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(statement.domainname));
    const constraints = (statement.constraints ?? []).flatMap((node) => 'Constraint' in node ? [node.Constraint] : []);
    const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK');
    catalog.domains.set(key, {
        base: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(statement.typeName),
        constraints: new Map(checks.map(({ conname, raw_expr: expression }, index) => [
            conname ?? checkName(key, index),
            { validated: true, ...(expression ? { expression } : {}) },
        ])),
        notNull: constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL'),
    });
}
/** Letters of the server's own: `C` adds a constraint, `X` drops one, `V` validates, `O` and `N` set and drop NOT NULL. */
function alterDomain(catalog, statement) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(statement.typeName), (one) => catalog.domains.has(one));
    const domain = catalog.domains.get(key);
    if (!domain)
        return;
    const constraints = new Map(domain.constraints);
    const { subtype, name = '', def } = statement;
    if (subtype === 'C' && def && 'Constraint' in def) {
        const { conname = checkName(key, constraints.size), skip_validation, raw_expr: expression, } = def.Constraint;
        constraints.set(conname, { validated: skip_validation !== true, ...(expression ? { expression } : {}) });
    }
    else if (subtype === 'X')
        constraints.delete(name);
    else if (subtype === 'V')
        constraints.set(name, { ...constraints.get(name), validated: true });
    const notNull = subtype === 'O' || (subtype !== 'N' && domain.notNull);
    catalog.domains.set(key, { ...domain, constraints, notNull });
}
/** As the server names a check that has no name. */
function checkName(domain, before) {
    return (0,_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingName */ .Rn)(domain.slice(domain.indexOf('.') + 1), undefined, `check${before || ''}`);
}
function createEnum(catalog, { typeName: name, vals }) {
    catalog.enums.set((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(name)), (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(vals));
}
function alterEnum(catalog, statement) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(statement.typeName), (one) => catalog.enums.has(one));
    const labels = catalog.enums.get(key);
    const { oldVal, newVal } = statement;
    if (!labels || newVal === undefined)
        return;
    const renamed = labels.map((label) => (label === oldVal ? newVal : label));
    catalog.enums.set(key, oldVal === undefined && !labels.includes(newVal) ? [...labels, newVal] : renamed);
}
function createFunction(catalog, { funcname, options = [] }) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(funcname));
    const volatility = option(options, 'volatility');
    const routine = {
        volatility: volatility ?? 'volatile',
        language: option(options, 'language') ?? 'sql',
        fixedPath: setsPath(options),
    };
    const known = catalog.functions.get(key);
    const most = known && rank[known.volatility] > rank[routine.volatility] ? known : routine;
    catalog.functions.set(key, { ...most, fixedPath: routine.fixedPath });
}
/** `ALTER FUNCTION f() SET search_path = ...`. */
function alterFunction(catalog, { func, actions = [] }) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(func?.objname), (one) => catalog.functions.has(one));
    const known = catalog.functions.get(key);
    if (known && setsPath(actions))
        catalog.functions.set(key, { ...known, fixedPath: true });
}
/** Whether a routine says where it looks names up. */
function setsPath(options) {
    return (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .Nh)(options, 'VariableSetStmt').some(({ name, kind }) => name === 'search_path' && (kind === 'VAR_SET_VALUE' || kind === 'VAR_SET_CURRENT'));
}
const rank = { immutable: 0, stable: 1, volatile: 2 };
function option(options, name) {
    for (const node of options) {
        if (!('DefElem' in node) || node.DefElem.defname !== name)
            continue;
        const { arg } = node.DefElem;
        if (arg && 'String' in arg)
            return arg.String.sval;
    }
    return undefined;
}
//# sourceMappingURL=types.js.map

/***/ }),

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TW: () => (/* binding */ functionsOf),
/* harmony export */   nS: () => (/* binding */ relationsOf)
/* harmony export */ });
/** Every node of one kind below a tree, the tree's own root included. */
function nodesOf(tree, kind) {
    const found = [];
    const open = [tree];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value))
            open.push(...value);
        else if (typeof value === 'object' && value !== null) {
            const tree = value;
            for (const key of Object.keys(tree)) {
                const inner = tree[key];
                if (key === kind)
                    found.push(inner);
                if (typeof inner === 'object')
                    open.push(inner);
            }
        }
    }
    return found;
}
/** Names of the columns that an expression mentions, without those of tables in front. */
function columnsOf(tree) {
    const names = nodesOf(tree, 'ColumnRef').flatMap(({ fields = [] }) => {
        const last = fields.at(-1);
        return last && 'String' in last && last.String.sval !== undefined ? [last.String.sval] : [];
    });
    return new Set(names);
}
/** Relations that a query reads, at any depth; common table expressions of its own left out. */
function relationsOf(tree) {
    const own = new Set(nodesOf(tree, 'CommonTableExpr').map(({ ctename }) => ctename));
    return nodesOf(tree, 'RangeVar').filter(({ schemaname, relname }) => schemaname !== undefined || !own.has(relname));
}
/** Names of the functions that an expression calls, the last part of each. */
function functionsOf(tree) {
    return nodesOf(tree, 'FuncCall').flatMap(({ funcname = [] }) => {
        const last = funcname.at(-1);
        return last && 'String' in last && last.String.sval !== undefined ? [last.String.sval] : [];
    });
}
//# sourceMappingURL=mentions.js.map

/***/ }),

/***/ 78166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ readableName),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/** A name as an identifier that stands for exactly this name, always in quotes. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text as a string constant, whatever `standard_conforming_strings` is. */
function quoteText(text) {
    const quoted = `'${text.replaceAll("'", "''")}'`;
    return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
/** A name in quotes only where it needs them, for SQL that people read: `tenant_id`, `"order"`. */
function readableName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quoteName(name);
}
/** Words that cannot name a table, a column, a role or a policy without quotes (PostgreSQL 18's reserved words). */
const reserved = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
  references returning right select session_user similar some symmetric system_user table tablesample then to
  trailing true union unique user using variadic verbose when where window with none`.split(/\s+/));
//# sourceMappingURL=quote.js.map

/***/ }),

/***/ 46896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ advance),
/* harmony export */   z: () => (/* binding */ scanner)
/* harmony export */ });
function scanner(text, start = 0) {
    return { text, standardStrings: true, kind: 'space', start, end: start };
}
/** Moves to the next token. Linear over a whole text: no character is read more than twice. */
function advance(scan) {
    scan.start = scan.end;
    if (scan.start >= scan.text.length)
        return take(scan, 'end', scan.start);
    return read(scan, scan.text.charCodeAt(scan.start));
}
function read(scan, code) {
    if (isWordStart(code))
        return readWord(scan);
    if (isSpace(code))
        return readSpace(scan);
    if (isDigit(code))
        return take(scan, 'other', digitsEnd(scan.text, scan.start));
    return readMark(scan, code);
}
function readMark(scan, code) {
    const { text, start } = scan;
    switch (code) {
        case 0x27: // '
            return readString(scan, start, !scan.standardStrings);
        case 0x22: // "
            return close(scan, 'identifier', quoteEnd(text, start, '"'));
        case 0x24: // $
            return readDollar(scan);
        case 0x2d: // -
            return text[start + 1] === '-' ? take(scan, 'comment', lineEnd(text, start)) : one(scan, 'other');
        case 0x2f: // /
            return text[start + 1] === '*' ? close(scan, 'comment', blockEnd(text, start)) : one(scan, 'other');
        case 0x3a: // :
            return readColon(scan);
        case 0x3b:
            return one(scan, 'semicolon');
        case 0x28:
            return one(scan, 'open');
        case 0x29:
            return one(scan, 'close');
        case 0x5c:
            return one(scan, 'backslash');
        default:
            return one(scan, 'other');
    }
}
function take(scan, kind, end) {
    scan.kind = kind;
    scan.end = end;
    return kind;
}
function one(scan, kind) {
    return take(scan, kind, scan.start + 1);
}
/** Takes a token that has a closing mark; without one it runs to the end of the text. */
function close(scan, kind, end) {
    if (end === undefined)
        return take(scan, 'unterminated', scan.text.length);
    return take(scan, kind, end);
}
function readWord(scan) {
    const { text, start } = scan;
    const end = wordEnd(text, start);
    const isEscapePrefix = end === start + 1 && (text[start] === 'e' || text[start] === 'E');
    if (isEscapePrefix && text[end] === "'")
        return readString(scan, end, true);
    return take(scan, 'word', end);
}
function readSpace(scan) {
    let at = scan.start + 1;
    while (at < scan.text.length && isSpace(scan.text.charCodeAt(at)))
        at++;
    return take(scan, 'space', at);
}
function readString(scan, open, escapes) {
    if (!escapes)
        return close(scan, 'string', quoteEnd(scan.text, open, "'"));
    let end = escapedEnd(scan.text, open);
    // An escape string goes on in the next quotes when a line end is all that lies between (SQL's continuation).
    for (;;) {
        const next = end === undefined ? undefined : continuation(scan.text, end);
        if (next === undefined)
            break;
        end = escapedEnd(scan.text, next);
    }
    return close(scan, 'string', end);
}
function continuation(text, from) {
    let at = from;
    let newline = false;
    while (at < text.length && isSpace(text.charCodeAt(at))) {
        if (text[at] === '\n' || text[at] === '\r')
            newline = true;
        at++;
    }
    return newline && text[at] === "'" ? at : undefined;
}
function readDollar(scan) {
    const { text, start } = scan;
    if (isDigit(text.charCodeAt(start + 1)))
        return take(scan, 'other', digitsEnd(text, start + 1));
    const tag = dollarTag(text, start);
    if (tag === undefined)
        return one(scan, 'other');
    const end = text.indexOf(tag, start + tag.length);
    return close(scan, 'dollar', end < 0 ? undefined : end + tag.length);
}
const variableForm = /:(?:[\w\u0080-\uffff]+|'[\w\u0080-\uffff]+'|"[\w\u0080-\uffff]+"|\{\?[\w\u0080-\uffff]+\})/y;
function readColon(scan) {
    const { text, start } = scan;
    const next = text[start + 1];
    if (next === ':' || next === '=')
        return take(scan, 'other', start + 2);
    variableForm.lastIndex = start;
    if (variableForm.test(text))
        return take(scan, 'variable', variableForm.lastIndex);
    return one(scan, 'other');
}
/** The end of a quoted text in which a doubled quote stands for one. */
function quoteEnd(text, open, quote) {
    let at = text.indexOf(quote, open + 1);
    while (at >= 0 && text[at + 1] === quote)
        at = text.indexOf(quote, at + 2);
    return at < 0 ? undefined : at + 1;
}
function escapedEnd(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === 0x27) {
            if (text.charCodeAt(at + 1) !== 0x27)
                return at + 1;
            at++;
        }
    }
    return undefined;
}
/** `$$` or `$tag$`; undefined where the dollar opens no quote. */
function dollarTag(text, start) {
    let at = start + 1;
    if (isWordStart(text.charCodeAt(at))) {
        at++;
        while (isWordPart(text.charCodeAt(at)) && text[at] !== '$')
            at++;
    }
    return text[at] === '$' ? text.slice(start, at + 1) : undefined;
}
function lineEnd(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}
/** Block comments nest. */
function blockEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length - 1; at++) {
        const code = text.charCodeAt(at);
        const next = text.charCodeAt(at + 1);
        if (code === 0x2f && next === 0x2a) {
            depth++;
            at++;
        }
        else if (code === 0x2a && next === 0x2f) {
            depth--;
            at++;
            if (depth === 0)
                return at + 1;
        }
    }
    return undefined;
}
function wordEnd(text, start) {
    let at = start + 1;
    while (at < text.length && isWordPart(text.charCodeAt(at)))
        at++;
    return at;
}
function digitsEnd(text, start) {
    let at = start + 1;
    while (isDigit(text.charCodeAt(at)))
        at++;
    return at;
}
function isWordStart(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;
}
function isWordPart(code) {
    return isWordStart(code) || isDigit(code) || code === 0x24;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isSpace(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
//# sourceMappingURL=scanner.js.map

/***/ }),

/***/ 40495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ firstKeyword),
/* harmony export */   JZ: () => (/* binding */ needsNoTransaction),
/* harmony export */   Jr: () => (/* binding */ mayNeedNoTransaction),
/* harmony export */   NA: () => (/* binding */ transactionStep),
/* harmony export */   ig: () => (/* binding */ isTransactionControl),
/* harmony export */   kq: () => (/* binding */ leadingWords),
/* harmony export */   v5: () => (/* binding */ isBareTransactionStep),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

/** Whether there is nothing to run: only blanks, comments and semicolons. */
function isBlank(sql) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    for (;;) {
        const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan);
        if (kind === 'end')
            return true;
        if (kind !== 'space' && kind !== 'comment' && kind !== 'semicolon')
            return false;
    }
}
/**
 * The first words of a statement in upper case, comments skipped, up to `count`. Stops at the first token that
 * is no word: `DROP INDEX CONCURRENTLY`, but `CREATE TABLE` of `CREATE TABLE "Orders" (...)`.
 */
function leadingWords(sql, count) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    const words = [];
    while (words.length < count) {
        const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan);
        if (kind === 'space' || kind === 'comment')
            continue;
        if (kind !== 'word')
            break;
        words.push(sql.slice(scan.start, scan.end).toUpperCase());
    }
    return words;
}
/** The statement's first keyword in upper case; empty when it does not start with one. */
function firstKeyword(sql) {
    return leadingWords(sql, 1)[0] ?? '';
}
const transactionControl = new Set(['BEGIN', 'START', 'COMMIT', 'END', 'ROLLBACK', 'ABORT']);
/** Whether the statement opens or ends a transaction itself. Savepoints do not. */
function isTransactionControl(sql) {
    const [first = '', second, third] = leadingWords(sql, 3);
    if (first === 'PREPARE')
        return second === 'TRANSACTION';
    if (first === 'ROLLBACK' && (second === 'TO' || third === 'TO'))
        return false;
    return transactionControl.has(first);
}
/** What a statement does to the transaction around it: opens one, ends it, or ends it and opens the next at once. */
function transactionStep(sql) {
    if (!isTransactionControl(sql))
        return undefined;
    const words = leadingWords(sql, 5).join(' ');
    if (/^(?:BEGIN|START)\b/.test(words))
        return 'begin';
    if (/^(?:COMMIT|ROLLBACK) PREPARED\b/.test(words))
        return undefined;
    return /\bAND CHAIN\b/.test(words) ? 'chain' : 'end';
}
/** Whether a text that may not be SQL at all is nothing but COMMIT or the like. A bare END may be the name of a column. */
function isBareTransactionStep(text) {
    return /^(?:begin|start\s+transaction|commit|rollback|abort|end\s+(?:work|transaction))(?:\s+(?:work|transaction))?(?:\s+and\s+(?:no\s+)?chain)?$/i.test(text);
}
/** Statements by their first words that PostgreSQL refuses inside a transaction block (PreventInTransactionBlock). */
const outsideOnly = [
    /^(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY\b/,
    /^VACUUM\b/,
    /^(?:CREATE|DROP) (?:DATABASE|TABLESPACE)\b/,
    /^ALTER SYSTEM\b/,
    /^ALTER DATABASE \S+ SET TABLESPACE\b/,
    /^REINDEX (?:DATABASE|SYSTEM|SCHEMA)\b/,
    /^REINDEX (?:INDEX|TABLE) CONCURRENTLY\b/,
    /^(?:COMMIT|ROLLBACK) PREPARED\b/,
    /^(?:CREATE|DROP) SUBSCRIPTION\b/,
];
const outsideWord = /\b(?:concurrently|vacuum|database|tablespace|system|schema|prepared|subscription)\b/i;
/** Whether a script has a word without which none of its statements is one that `needsNoTransaction`. */
function mayNeedNoTransaction(script) {
    return outsideWord.test(script);
}
/** Whether the server would refuse this statement inside a transaction block. */
function needsNoTransaction(sql) {
    if (!mayNeedNoTransaction(sql))
        return false;
    const words = leadingWords(sql, 5).join(' ');
    if (outsideOnly.some((pattern) => pattern.test(words)))
        return true;
    if (/^REINDEX\b/.test(words))
        return /^\s*reindex\s*\([^)]*\bconcurrently\b/i.test(sql);
    return /^ALTER TABLE\b/.test(words) && /\bdetach\s+partition\s+\S+\s+concurrently\b/i.test(sql);
}
//# sourceMappingURL=statement.js.map

/***/ }),

/***/ 73994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf),
/* harmony export */   n: () => (/* binding */ wordsAt)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

/** The tokens of one statement, in their order. */
function tokensOf(sql) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    const tokens = [];
    let depth = 0;
    for (let kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan); kind !== 'end'; kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan)) {
        if (kind === 'space' || kind === 'comment')
            continue;
        if (kind === 'close')
            depth--;
        tokens.push({ kind, text: sql.slice(scan.start, scan.end), start: scan.start, end: scan.end, depth });
        if (kind === 'open')
            depth++;
    }
    return tokens;
}
/** Whether the tokens from `from` on are these words, in any case. */
function wordsAt(tokens, from, ...words) {
    return words.every((word, index) => {
        const token = tokens[from + index];
        return token?.kind === 'word' && token.text.toLowerCase() === word;
    });
}
//# sourceMappingURL=tokens.js.map

/***/ })

};

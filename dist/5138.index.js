export const id = 5138;
export const ids = [5138];
export const modules = {

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
/** Views that read a column's table: the server refuses to change the type under one that uses the column. */
function viewsOver(catalog, relation) {
    const views = [];
    for (const [key, { kind, reads }] of catalog.relations) {
        if ((kind === 'view' || kind === 'materialized view') && reads.has(relation))
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
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40017);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(888);



/** The default partition of a table. */
function defaultPartition(catalog, relation) {
    return [...catalog.relations].find(([, { parent }]) => parent?.name === relation && parent.isDefault)?.[0];
}
/** Attaching reads the new partition, and the default one, for rows that belong elsewhere, unless a CHECK proves it. */
const attachEffects = (relation, { def }, { catalog }) => {
    if (!def || !('PartitionCmd' in def))
        return [];
    const child = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, def.PartitionCmd.name);
    const other = defaultPartition(catalog, relation);
    const isDefault = def.PartitionCmd.bound?.is_default === true;
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'),
        { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(child, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, child) },
        ...(other === undefined || isDefault
            ? []
            : [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, other) }]),
    ];
};
/** Whether a validated CHECK may prove the bound: which one it is, only the server can tell. */
function hasCheck(catalog, key) {
    const constraints = [...(catalog.relations.get(key)?.constraints.values() ?? [])];
    return constraints.some(({ kind, validated }) => kind === 'check' && validated);
}
const detachEffects = (relation, { def }, { catalog, major }) => {
    if (!def || !('PartitionCmd' in def))
        return [];
    const { name, concurrent } = def.PartitionCmd;
    const child = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, name);
    if (concurrent)
        return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'), (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(child, 'SHARE UPDATE EXCLUSIVE')];
    const other = defaultPartition(catalog, relation);
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'),
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(child, major >= 14 ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE'),
        ...(other === undefined ? [] : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE')]),
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
    return { parent: (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, first.RangeVar), child: `${schema}.${relation?.relname}` };
}
/** The table itself is new; its parent, its default partition and the tables that it refers to are not. */
const createTableEffects = (statement, { catalog }) => {
    const parents = (statement.inhRelations ?? []).flatMap((node) => 'RangeVar' in node ? [(0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar)] : []);
    const ofParents = parents.flatMap((parent) => statement.partbound ? ofPartition(catalog, parent) : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(parent, 'SHARE UPDATE EXCLUSIVE')]);
    const referred = (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .Nh)(statement.tableElts, 'Constraint').flatMap(({ contype, pktable }) => contype === 'CONSTR_FOREIGN' ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, pktable), 'SHARE ROW EXCLUSIVE')] : []);
    return [...ofParents, ...referred];
};
/** A new partition takes over the foreign keys of its parent, and its rows from the default partition. */
function ofPartition(catalog, parent) {
    const other = defaultPartition(catalog, parent);
    const constraints = [...(catalog.relations.get(parent)?.constraints.values() ?? [])];
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(parent, 'ACCESS EXCLUSIVE'),
        ...(other === undefined
            ? []
            : [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, other) }]),
        ...constraints.flatMap(({ references }) => references ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(references.relation, 'SHARE ROW EXCLUSIVE')] : []),
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
    return [concurrent ? { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'EXCLUSIVE'), scan: true } : { ...rewritten(key), scan: false }];
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
        mentions: node.where_clause ? (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(node.where_clause) : new Set(),
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
/* harmony export */   iG: () => (/* binding */ chosenName),
/* harmony export */   vY: () => (/* binding */ constraintOf),
/* harmony export */   x5: () => (/* binding */ isEnforced)
/* harmony export */ });
/* unused harmony exports constraintKind, fittingName */
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
    const used = node.indexname === undefined ? undefined : relation.indexes.get(node.indexname);
    const columns = column === undefined ? ownColumns(node, own, used?.columns) : [column];
    const name = node.conname ??
        node.indexname ??
        freeName(catalog, relation, (pass) => fittingName(relation.name, middleOf(kind, columns), endings[kind] + (pass === 0 ? '' : pass)));
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
    return [...(0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(node.raw_expr ?? node.exclusions)];
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
        inheritKeys(relation, parent);
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
/** A partition gets the constraints and indexes of its parent. */
function inheritKeys(relation, parent) {
    for (const [name, constraint] of parent?.constraints ?? [])
        relation.constraints.set(name, constraint);
    for (const [name, index] of parent?.indexes ?? [])
        relation.indexes.set(`${relation.name}_${name}`, index);
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
    catalog.relations.set(key, newRelation(catalog, name, { kind, madeBy, reads, hasRows }));
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
        else if (type === 'OBJECT_FUNCTION')
            catalog.functions.delete(keyIn(catalog.functions, catalog, name));
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
 * copied when the first statement changes them. The catalog that it comes from must stand still meanwhile.
 */
function forked(catalog) {
    return {
        ...catalog,
        relations: new Map(catalog.relations),
        domains: new Map(catalog.domains),
        enums: new Map(catalog.enums),
        functions: new Map(catalog.functions),
        publications: new Map(catalog.publications),
        borrowed: new Set(catalog.relations.values()),
    };
}
/** A relation for a statement to change; undefined where there is none. */
function changeable(catalog, key) {
    const relation = catalog.relations.get(key);
    if (!relation || !catalog.borrowed?.has(relation))
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
    return (JSON.stringify(tree, (key, value) => (/(?:^|_)location$/.test(key) ? undefined : value)) ?? '');
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
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40017);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);


function createDomain(catalog, statement) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(statement.domainname));
    const constraints = (statement.constraints ?? []).flatMap((node) => 'Constraint' in node ? [node.Constraint] : []);
    const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK');
    catalog.domains.set(key, {
        base: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .typeName */ .go)(statement.typeName),
        constraints: new Map(checks.map(({ conname }, index) => [conname ?? `${key}_check${index || ''}`, { validated: true }])),
        notNull: constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL'),
    });
}
/** Letters of the server's own: `C` adds a constraint, `X` drops one, `V` validates, `O` and `N` set and drop NOT NULL. */
function alterDomain(catalog, statement) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(statement.typeName), (one) => catalog.domains.has(one));
    const domain = catalog.domains.get(key);
    if (!domain)
        return;
    const constraints = new Map(domain.constraints);
    const { subtype, name = '', def } = statement;
    if (subtype === 'C' && def && 'Constraint' in def) {
        const { conname = `${key}_check${constraints.size || ''}`, skip_validation } = def.Constraint;
        constraints.set(conname, { validated: skip_validation !== true });
    }
    else if (subtype === 'X')
        constraints.delete(name);
    else if (subtype === 'V')
        constraints.set(name, { validated: true });
    const notNull = subtype === 'O' || (subtype !== 'N' && domain.notNull);
    catalog.domains.set(key, { ...domain, constraints, notNull });
}
function createEnum(catalog, { typeName: name, vals }) {
    catalog.enums.set((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name)), (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(vals));
}
function alterEnum(catalog, statement) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(statement.typeName), (one) => catalog.enums.has(one));
    const labels = catalog.enums.get(key);
    const { oldVal, newVal } = statement;
    if (!labels || newVal === undefined)
        return;
    const renamed = labels.map((label) => (label === oldVal ? newVal : label));
    catalog.enums.set(key, oldVal === undefined && !labels.includes(newVal) ? [...labels, newVal] : renamed);
}
function createFunction(catalog, { funcname, options = [] }) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(funcname));
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
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(func?.objname), (one) => catalog.functions.has(one));
    const known = catalog.functions.get(key);
    if (known && setsPath(actions))
        catalog.functions.set(key, { ...known, fixedPath: true });
}
/** Whether a routine says where it looks names up. */
function setsPath(options) {
    return (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(options, 'VariableSetStmt').some(({ name, kind }) => name === 'search_path' && (kind === 'VAR_SET_VALUE' || kind === 'VAR_SET_CURRENT'));
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
            for (const [key, inner] of Object.entries(value)) {
                if (key === kind)
                    found.push(inner);
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
/** Whether the server would refuse this statement inside a transaction block. */
function needsNoTransaction(sql) {
    const words = leadingWords(sql, 5).join(' ');
    if (outsideOnly.some((pattern) => pattern.test(words)))
        return true;
    if (/^REINDEX\b/.test(words))
        return /^\s*reindex\s*\([^)]*\bconcurrently\b/i.test(sql);
    return /^ALTER TABLE\b/.test(words) && /\bdetach\s+partition\s+\S+\s+concurrently\b/i.test(sql);
}
//# sourceMappingURL=statement.js.map

/***/ })

};

export const id = 1559;
export const ids = [1559];
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

/***/ 89235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** The known word that was most likely meant, or undefined when none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, distance };
        }
    }
    return best?.word;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let distance = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                distance = Math.min(distance, at(before, column - 2) + 1);
            current.push(distance);
        }
        before = previous;
        previous = current;
    }
    return at(previous, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 11590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);


/** The name under which a project keeps its baseline. */
const baselineFile = 'lockkeeper-baseline.json';
/** The baseline's file for these findings and entries: sorted, so that it changes only where they do. */
function writeBaseline(findings, kept = []) {
    const found = findings.map((finding) => ({
        fingerprint: (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(finding),
        rule: finding.rule,
        about: [finding.location?.file ?? finding.migration, finding.title].filter(Boolean).join(': '),
    }));
    const entries = [...kept, ...found];
    const sorted = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) => `${a.rule} ${a.about} ${a.fingerprint}` < `${b.rule} ${b.about} ${b.fingerprint}` ? -1 : 1);
    return `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
}
/** Reads a baseline's text. Throws `UserError` with the place of everything that is wrong with it. */
function readBaseline(text, file) {
    const value = parse(text, file);
    const fix = 'write it again: lockkeeper check --write-baseline';
    if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.findings)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is no baseline of version 1', where: { file }, fix });
    }
    const entries = value.findings.filter(isEntry);
    if (entries.length !== value.findings.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'has an entry without fingerprint, rule or about', where: { file }, fix });
    }
    return { file, entries };
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is not JSON', where: { file }, fix: 'resolve the merge conflict or write the baseline again' }, { cause });
    }
}
function isEntry(value) {
    return (isRecord(value) && [value.fingerprint, value.rule, value.about].every((part) => typeof part === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=baseline.js.map

/***/ }),

/***/ 61086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ effectsOf)
});

// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/rules/effect.js
var effect = __webpack_require__(888);
// EXTERNAL MODULE: ./build/src/rules/effects/add-column.js + 1 modules
var add_column = __webpack_require__(19021);
// EXTERNAL MODULE: ./build/src/rules/effects/change-type.js
var change_type = __webpack_require__(52607);
// EXTERNAL MODULE: ./build/src/rules/effects/constraints.js
var constraints = __webpack_require__(35104);
// EXTERNAL MODULE: ./build/src/rules/effects/partitions.js
var partitions = __webpack_require__(50969);
// EXTERNAL MODULE: ./build/src/rules/effects/tables.js
var tables = __webpack_require__(7859);
;// CONCATENATED MODULE: ./build/src/rules/effects/alter-table.js







const letsThrough = (relation) => [(0,effect/* brief */.d)(relation, 'SHARE UPDATE EXCLUSIVE')];
/** Commands that do more, or less, than take ACCESS EXCLUSIVE for a moment. */
const commands = {
    AT_AddColumn: add_column/* addColumnEffects */._,
    AT_AddInherit: letsThrough,
    AT_AlterColumnType: change_type/* changeTypeEffects */.jH,
    AT_AttachPartition: partitions/* attachEffects */.sc,
    AT_DetachPartition: partitions/* detachEffects */.uS,
    AT_DisableTrig: tables/* switchTriggers */.Ax,
    AT_DisableTrigAll: tables/* switchTriggers */.Ax,
    AT_DisableTrigUser: tables/* switchTriggers */.Ax,
    AT_EnableTrig: tables/* switchTriggers */.Ax,
    AT_EnableTrigAll: tables/* switchTriggers */.Ax,
    AT_EnableTrigUser: tables/* switchTriggers */.Ax,
    AT_SetAccessMethod: tables/* rewriteTable */.Dr,
    AT_SetLogged: tables/* rewriteTable */.Dr,
    AT_SetTableSpace: tables/* rewriteTable */.Dr,
    AT_SetUnLogged: tables/* rewriteTable */.Dr,
    AT_SetExpression: (relation) => [{ relation, lock: 'ACCESS EXCLUSIVE', scan: true, rewrite: true }],
    AT_AddConstraint: constraints/* addConstraintEffects */.$8,
    AT_DropConstraint: constraints/* dropConstraintEffects */.p5,
    AT_ResetOptions: letsThrough,
    AT_ResetRelOptions: letsThrough,
    AT_SetNotNull: constraints/* setNotNullEffects */.vn,
    AT_SetOptions: letsThrough,
    AT_SetRelOptions: letsThrough,
    AT_SetStatistics: letsThrough,
    AT_ValidateConstraint: constraints/* validateEffects */.f4,
};
/** The server takes the strongest lock that any of the commands needs, before the first of them. */
const alterTableEffects = ({ relation, cmds = [] }, world) => {
    const key = (0,names/* keyOf */.TN)(world.catalog, relation);
    return cmds.flatMap((node) => {
        if (!('AlterTableCmd' in node))
            return [];
        const command = node.AlterTableCmd;
        const predict = command.subtype && commands[command.subtype];
        return predict ? predict(key, command, world) : [(0,effect/* brief */.d)(key, 'ACCESS EXCLUSIVE')];
    });
};
//# sourceMappingURL=alter-table.js.map
// EXTERNAL MODULE: ./build/src/rules/effects/domains.js
var domains = __webpack_require__(89945);
// EXTERNAL MODULE: ./build/src/rules/effects/drop.js
var drop = __webpack_require__(82979);
// EXTERNAL MODULE: ./build/src/rules/effects/indexes.js
var indexes = __webpack_require__(36872);
;// CONCATENATED MODULE: ./build/src/rules/effects/rename.js


/** Kinds of names whose owner is locked for good: those of a schema, a type or a label lock no relation. */
const locking = new Set([
    'OBJECT_COLUMN',
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_FOREIGN_TABLE',
    'OBJECT_TABCONSTRAINT',
    'OBJECT_POLICY',
    'OBJECT_TRIGGER',
    'OBJECT_RULE',
]);
const renameEffects = ({ renameType = '', relation }, { catalog }) => relation && locking.has(renameType) ? [(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ACCESS EXCLUSIVE')] : [];
const setSchemaEffects = ({ relation }, { catalog }) => relation ? [(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ACCESS EXCLUSIVE')] : [];
//# sourceMappingURL=rename.js.map
;// CONCATENATED MODULE: ./build/src/rules/effects/rows.js


/** Without a WHERE every row is read and written; with one, only the server knows how many. */
const updateEffects = ({ relation, whereClause }, { catalog }) => whereClause ? [] : [{ ...(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ROW EXCLUSIVE'), scan: true }];
const deleteEffects = ({ relation, whereClause }, { catalog }) => whereClause ? [] : [{ ...(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ROW EXCLUSIVE'), scan: true }];
//# sourceMappingURL=rows.js.map
;// CONCATENATED MODULE: ./build/src/rules/effects/index.js









/** Kinds of statements that take locks worth telling. What is not here takes none that others wait for. */
const predictions = {
    AlterDomainStmt: domains/* alterDomainEffects */.BP,
    AlterObjectSchemaStmt: setSchemaEffects,
    AlterPolicyStmt: tables/* alterPolicyEffects */.xG,
    AlterTableStmt: alterTableEffects,
    ClusterStmt: tables/* clusterEffects */.rz,
    CreatePolicyStmt: tables/* policyEffects */.Vl,
    CreateStatsStmt: tables/* statisticsEffects */.cB,
    CreateStmt: partitions/* createTableEffects */.jO,
    CreateTrigStmt: tables/* triggerEffects */.ZN,
    DeleteStmt: deleteEffects,
    DropStmt: drop/* dropEffects */.a,
    IndexStmt: indexes/* createIndexEffects */.lJ,
    LockStmt: tables/* lockEffects */.K8,
    RefreshMatViewStmt: tables/* refreshEffects */.aL,
    ReindexStmt: indexes/* reindexEffects */.c2,
    RenameStmt: renameEffects,
    RuleStmt: tables/* ruleEffects */.rs,
    TruncateStmt: tables/* truncateEffects */.vw,
    UpdateStmt: updateEffects,
    VacuumStmt: tables/* vacuumEffects */.I3,
    ViewStmt: tables/* viewEffects */.Cn,
};
/** What a statement will do to the relations that are there before it: one effect a relation, the strongest of all. */
function effectsOf(node, world) {
    const effects = Object.entries(node).flatMap(([kind, statement]) => {
        const predict = predictions[kind];
        return predict?.(statement, world) ?? [];
    });
    return joined(effects);
}
function joined(effects) {
    const byRelation = new Map();
    for (const effect of effects) {
        const known = byRelation.get(effect.relation);
        byRelation.set(effect.relation, known ? join(known, effect) : effect);
    }
    return [...byRelation.values()];
}
function join(a, b) {
    return {
        relation: a.relation,
        lock: (0,lock/* strongest */.yX)(a.lock, b.lock),
        scan: a.scan || b.scan,
        rewrite: a.rewrite || b.rewrite,
    };
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readScript)
/* harmony export */ });
/* harmony import */ var _sql_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70625);
/* harmony import */ var _sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39234);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40495);



/** Longer statements are data, or made by a program: they are told as not read. Characters. */
const maxLength = 1_000_000;
/** First words of statements that only bring rows or words, whatever they say: nothing to predict in them. */
const plain = new Set([
    'INSERT',
    'COMMENT',
    'SELECT',
    'SAVEPOINT',
    'RELEASE',
    'ANALYZE',
    'ANALYSE',
    'NOTIFY',
]);
/**
 * Cuts a script first and reads each statement by itself, so that one that cannot be read costs one statement and not
 * the file.
 */
function readScript(script, grammar) {
    const lines = (0,_sql_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineIndex */ .D)(script.text, script.line);
    const { items, problem } = (0,_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .l)(script.text);
    const at = (offset) => ({ file: script.file, ...lines.at(offset) });
    const transactions = transactionCounter(script.mode, items.length);
    const statements = items.flatMap((item) => {
        if (item.kind !== 'statement')
            return [];
        const transaction = transactions(item.text);
        const base = { text: item.text, location: at(item.start), transaction };
        const unread = (why) => ({
            ...base,
            locate: () => base.location,
            nodes: [],
            problem: why,
        });
        if (item.text.length > maxLength)
            return [unread(`it has more than ${maxLength} characters`)];
        const parsed = grammar.parse(item.text);
        if (!parsed.ok) {
            if (item.variables.length > 0)
                return [unread('psql puts the values of variables into it')];
            return plain.has((0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .firstKeyword */ .A1)(item.text)) ? [] : [unread(parsed.message)];
        }
        return [{ ...base, nodes: parsed.nodes, locate: (byte) => at(item.start + parsed.offsetOf(byte)) }];
    });
    if (!problem)
        return statements;
    const place = at(problem.offset);
    const rest = { text: '', location: place, locate: () => place, nodes: [], problem: problem.message };
    return [...statements, { ...rest, transaction: undefined }];
}
/**
 * Numbers transactions as the server would open them. A `one-message` text is one transaction unless it opens its own.
 */
function transactionCounter(mode, count) {
    const implicit = mode === 'wrapped' || (mode === 'one-message' && count > 1);
    let number = 1;
    let open = implicit;
    return (statement) => {
        if (!(0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransactionControl */ .ig)(statement))
            return open ? number : undefined;
        const begins = /^(?:BEGIN|START)$/.test((0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .firstKeyword */ .A1)(statement));
        if (begins && !open)
            number++;
        if (!begins)
            number++;
        open = begins || (implicit && mode === 'one-message');
        return undefined;
    };
}
//# sourceMappingURL=read-script.js.map

/***/ }),

/***/ 66450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ emptyCatalog)
/* harmony export */ });
function emptyCatalog() {
    return {
        relations: new Map(),
        domains: new Map(),
        enums: new Map(),
        functions: new Map(),
        searchPath: ['public'],
        complete: true,
    };
}
//# sourceMappingURL=catalog.js.map

/***/ }),

/***/ 10910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/src/schema/replay/columns.js
var columns = __webpack_require__(34722);
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/src/schema/replay/create.js



/** A relation with nothing in it yet. */
function newRelation(catalog, name, given) {
    const key = (0,names/* qualified */.LX)(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
    const relation = {
        schema: key.slice(0, key.lastIndexOf('.')),
        name: name?.relname ?? '',
        columns: new Map(),
        indexes: new Map(),
        constraints: new Map(),
        reads: new Set(),
        hasRows: false,
        rowSecurity: { enabled: false, forced: false },
        policies: new Set(),
        triggers: new Set(),
        logged: name?.relpersistence !== 'u',
        ...given,
    };
    return relation;
}
/** `schema.name` under which a new relation is made. */
function newKey(catalog, name) {
    return (0,names/* qualified */.LX)(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
}
function createTable(catalog, statement, madeBy) {
    const key = newKey(catalog, statement.relation);
    // With IF NOT EXISTS what is there stays as it is.
    if (catalog.relations.has(key) && statement.if_not_exists)
        return;
    const parents = (statement.inhRelations ?? []).flatMap((node) => 'RangeVar' in node ? [node.RangeVar] : []);
    const parentKey = parents[0] ? (0,names/* keyOf */.TN)(catalog, parents[0]) : undefined;
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
            (0,columns/* addColumn */.cq)(catalog, relation, node.ColumnDef);
        else if ('Constraint' in node)
            (0,columns/* addConstraint */.p$)(catalog, relation, { node: node.Constraint });
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
    const copied = catalog.relations.get((0,names/* keyOf */.TN)(catalog, source));
    for (const column of copied?.columns.values() ?? [])
        relation.columns.set(column.name, column);
}
function createIndex(catalog, statement) {
    const relation = catalog.relations.get((0,names/* keyOf */.TN)(catalog, statement.relation));
    if (!relation)
        return;
    const elements = (statement.indexParams ?? []).flatMap((node) => 'IndexElem' in node ? [node.IndexElem] : []);
    const columns = elements.map(({ name }) => name);
    const name = statement.idxname ?? [relation.name, ...columns.map((column) => column ?? 'expr'), 'idx'].join('_');
    if (relation.indexes.has(name))
        return;
    relation.indexes.set(name, {
        name,
        columns,
        mentions: (0,mentions/* columnsOf */.PL)([elements.map(({ expr }) => expr), statement.whereClause, includedNames(statement)]),
        unique: statement.unique === true,
        partial: statement.whereClause !== undefined,
        method: statement.accessMethod ?? 'btree',
        valid: true,
    });
}
function includedNames({ indexIncludingParams = [] }) {
    return indexIncludingParams.map((node) => 'IndexElem' in node ? { ColumnRef: { fields: [{ String: { sval: node.IndexElem.name } }] } } : node);
}
function createView(catalog, { view, query }, madeBy) {
    const reads = new Set((0,mentions/* relationsOf */.nS)(query).map((relation) => (0,names/* keyOf */.TN)(catalog, relation)));
    catalog.relations.set(newKey(catalog, view), newRelation(catalog, view, { kind: 'view', madeBy, reads }));
}
/** `CREATE TABLE AS`, `CREATE MATERIALIZED VIEW`, `SELECT INTO`: columns are not known. */
function createFromQuery(catalog, statement, madeBy) {
    const name = statement.into?.rel;
    const key = newKey(catalog, name);
    if (catalog.relations.has(key) && statement.if_not_exists)
        return;
    const reads = new Set((0,mentions/* relationsOf */.nS)(statement.query).map((relation) => (0,names/* keyOf */.TN)(catalog, relation)));
    const kind = statement.objtype === 'OBJECT_MATVIEW' ? 'materialized view' : 'table';
    const hasRows = statement.into?.skipData !== true;
    catalog.relations.set(key, newRelation(catalog, name, { kind, madeBy, reads, hasRows }));
}
//# sourceMappingURL=create.js.map
;// CONCATENATED MODULE: ./build/src/schema/replay/alter-table.js



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
    AT_AttachPartition: (relation, command, catalog) => attach(relation, command, catalog),
    AT_DetachPartition: (_relation, command, catalog) => detach(command, catalog),
    AT_AddInherit(relation, { def }, catalog) {
        if (def && 'RangeVar' in def)
            relation.parent = { name: (0,names/* keyOf */.TN)(catalog, def.RangeVar), partition: false, isDefault: false };
    },
    AT_DropInherit: (relation) => void delete relation.parent,
};
function alterTable(catalog, { relation: name, cmds = [] }) {
    const relation = catalog.relations.get((0,names/* keyOf */.TN)(catalog, name));
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
    const child = catalog.relations.get((0,names/* keyOf */.TN)(catalog, def.PartitionCmd.name));
    if (!child)
        return;
    const isDefault = def.PartitionCmd.bound?.is_default === true;
    child.parent = { name: `${parent.schema}.${parent.name}`, partition: true, isDefault };
    inheritKeys(child, parent);
}
function detach({ def }, catalog) {
    if (!def || !('PartitionCmd' in def))
        return;
    delete catalog.relations.get((0,names/* keyOf */.TN)(catalog, def.PartitionCmd.name))?.parent;
}
//# sourceMappingURL=alter-table.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/drop.js
var drop = __webpack_require__(47476);
;// CONCATENATED MODULE: ./build/src/schema/replay/rename.js

function rename(catalog, statement) {
    const { renameType, relation: name, subname = '', newname = '' } = statement;
    if (renameType === 'OBJECT_SCHEMA')
        renameSchema(catalog, subname, newname);
    if (renameType === 'OBJECT_INDEX') {
        const owner = (0,names/* ownerOfIndex */.T_)(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
        if (owner)
            renameKey(owner.relation.indexes, name?.relname ?? '', newname);
        return;
    }
    const key = (0,names/* keyOf */.TN)(catalog, name);
    const relation = catalog.relations.get(key);
    if (!relation)
        return;
    if (renameType === 'OBJECT_COLUMN')
        renameColumn(relation, subname, newname);
    else if (renameType === 'OBJECT_TABCONSTRAINT')
        renameKey(relation.constraints, subname, newname);
    else if (renameType === 'OBJECT_POLICY')
        renameIn(relation.policies, subname, newname);
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
function setSchema(catalog, { relation: name, newschema = '' }) {
    const key = (0,names/* keyOf */.TN)(catalog, name);
    const relation = catalog.relations.get(key);
    if (relation)
        move(catalog, key, { ...relation, schema: newschema });
}
/** Gives a relation another key, here and where others name it. */
function move(catalog, from, relation) {
    const to = `${relation.schema}.${relation.name}`;
    catalog.relations.delete(from);
    catalog.relations.set(to, relation);
    for (const other of catalog.relations.values()) {
        if (other.parent?.name === from)
            other.parent = { ...other.parent, name: to };
        for (const [name, constraint] of other.constraints) {
            const { references } = constraint;
            if (references?.relation === from)
                other.constraints.set(name, { ...constraint, references: { ...references, relation: to } });
        }
    }
}
function renameSchema(catalog, from, to) {
    for (const [key, relation] of [...catalog.relations]) {
        if (relation.schema === from)
            move(catalog, key, { ...relation, schema: to });
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
;// CONCATENATED MODULE: ./build/src/schema/replay/types.js

function createDomain(catalog, statement) {
    const key = (0,names/* qualified */.LX)(catalog, (0,names/* writtenName */.lD)(statement.domainname));
    const constraints = (statement.constraints ?? []).flatMap((node) => 'Constraint' in node ? [node.Constraint] : []);
    const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK');
    catalog.domains.set(key, {
        base: (0,names/* typeName */.go)(statement.typeName),
        constraints: new Map(checks.map(({ conname }, index) => [conname ?? `${key}_check${index || ''}`, { validated: true }])),
        notNull: constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL'),
    });
}
/** Letters of the server's own: `C` adds a constraint, `X` drops one, `V` validates, `O` and `N` set and drop NOT NULL. */
function alterDomain(catalog, statement) {
    const key = (0,names/* qualified */.LX)(catalog, (0,names/* writtenName */.lD)(statement.typeName), (one) => catalog.domains.has(one));
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
    catalog.enums.set((0,names/* qualified */.LX)(catalog, (0,names/* writtenName */.lD)(name)), (0,names/* words */.aL)(vals));
}
function alterEnum(catalog, statement) {
    const key = (0,names/* qualified */.LX)(catalog, (0,names/* writtenName */.lD)(statement.typeName), (one) => catalog.enums.has(one));
    const labels = catalog.enums.get(key);
    const { oldVal, newVal } = statement;
    if (!labels || newVal === undefined)
        return;
    const renamed = labels.map((label) => (label === oldVal ? newVal : label));
    catalog.enums.set(key, oldVal === undefined && !labels.includes(newVal) ? [...labels, newVal] : renamed);
}
function createFunction(catalog, { funcname, options = [] }) {
    const key = (0,names/* qualified */.LX)(catalog, (0,names/* writtenName */.lD)(funcname));
    const volatility = types_option(options, 'volatility');
    const routine = { volatility: volatility ?? 'volatile', language: types_option(options, 'language') ?? 'sql' };
    const known = catalog.functions.get(key);
    if (known && rank[known.volatility] > rank[routine.volatility])
        return;
    catalog.functions.set(key, routine);
}
const rank = { immutable: 0, stable: 1, volatile: 2 };
function types_option(options, name) {
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
;// CONCATENATED MODULE: ./build/src/schema/replay/replay.js






/**
 * Changes the catalog as the server would by this statement, which it is taken to accept. Statements that change
 * nothing a rule asks for do nothing here. Never throws.
 */
function replay(catalog, node, migration) {
    if ('CreateStmt' in node)
        createTable(catalog, node.CreateStmt, migration);
    else if ('AlterTableStmt' in node)
        alterTable(catalog, node.AlterTableStmt);
    else if ('IndexStmt' in node)
        createIndex(catalog, node.IndexStmt);
    else if ('DropStmt' in node)
        (0,drop/* drop */.g)(catalog, node.DropStmt);
    else if ('RenameStmt' in node)
        rename(catalog, node.RenameStmt);
    else if ('AlterObjectSchemaStmt' in node)
        setSchema(catalog, node.AlterObjectSchemaStmt);
    else if ('ViewStmt' in node)
        createView(catalog, node.ViewStmt, migration);
    else if ('CreateTableAsStmt' in node)
        createFromQuery(catalog, node.CreateTableAsStmt, migration);
    else if ('CreateDomainStmt' in node)
        createDomain(catalog, node.CreateDomainStmt);
    else if ('AlterDomainStmt' in node)
        alterDomain(catalog, node.AlterDomainStmt);
    else if ('CreateEnumStmt' in node)
        createEnum(catalog, node.CreateEnumStmt);
    else if ('AlterEnumStmt' in node)
        alterEnum(catalog, node.AlterEnumStmt);
    else if ('CreateFunctionStmt' in node)
        createFunction(catalog, node.CreateFunctionStmt);
    else
        small(catalog, node, migration);
}
/** Statements that change one thing. */
function small(catalog, node, migration) {
    if ('CreateSeqStmt' in node) {
        const { sequence } = node.CreateSeqStmt;
        catalog.relations.set(newKey(catalog, sequence), newRelation(catalog, sequence, { kind: 'sequence', madeBy: migration }));
    }
    else if ('CreatePolicyStmt' in node) {
        const { table, policy_name = '' } = node.CreatePolicyStmt;
        catalog.relations.get((0,names/* keyOf */.TN)(catalog, table))?.policies.add(policy_name);
    }
    else if ('CreateTrigStmt' in node) {
        const { relation, trigname = '' } = node.CreateTrigStmt;
        catalog.relations.get((0,names/* keyOf */.TN)(catalog, relation))?.triggers.add(trigname);
    }
    else if ('InsertStmt' in node)
        fill(catalog, (0,names/* keyOf */.TN)(catalog, node.InsertStmt.relation));
    else if ('CopyStmt' in node && node.CopyStmt.is_from)
        fill(catalog, (0,names/* keyOf */.TN)(catalog, node.CopyStmt.relation));
    else if ('VariableSetStmt' in node)
        setPath(catalog, node);
}
function fill(catalog, key) {
    const relation = catalog.relations.get(key);
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

/***/ 96293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadGrammar)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70625);




/** Deeper than anything that people write, and far from the end of the parser's stack. */
const maxDepth = 400;
let loading;
/** Loads the grammar once for the process: 2 MB of WebAssembly. */
function loadGrammar() {
    loading ??= load();
    return loading;
}
async function load() {
    // The library looks for its WebAssembly beside itself; in a bundle, that is beside this file.
    globalThis.__dirname ??= (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    const library = await __webpack_require__.e(/* import() */ 2627).then(__webpack_require__.t.bind(__webpack_require__, 2627, 19));
    await library.loadModule();
    return {
        parse(sql) {
            const deep = tooDeep(sql);
            if (deep !== undefined)
                return { ok: false, message: 'it is nested too deeply to be read', offset: deep };
            try {
                const { stmts = [] } = library.parseSync(sql);
                return {
                    ok: true,
                    nodes: stmts.flatMap(({ stmt }) => (stmt ? [stmt] : [])),
                    offsetOf: byteIndex(sql),
                };
            }
            catch (error) {
                const at = library.hasSqlDetails(error) ? error.sqlDetails?.cursorPosition : undefined;
                const offset = at === undefined ? 0 : Math.min((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetOfCharacter */ .M)(sql, at + 1), sql.length);
                return { ok: false, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), offset };
            }
        },
    };
}
/** A text of ASCII alone has one byte for each of its units, which is nearly every migration. */
function byteIndex(sql) {
    if (/^[\0-\x7f]*$/.test(sql))
        return (byte) => byte;
    const bytes = Buffer.from(sql);
    return (byte) => bytes.subarray(0, byte).toString('utf8').length;
}
/** Offset at which brackets are too deep; undefined where they are not. Brackets in quotes count too: it is a guard. */
function tooDeep(sql) {
    let depth = 0;
    for (let at = 0; at < sql.length; at++) {
        const character = sql.charCodeAt(at);
        if (character === 40 || character === 91)
            depth++;
        else if (character === 41 || character === 93)
            depth--;
        if (depth > maxDepth)
            return at;
    }
    return undefined;
}
//# sourceMappingURL=grammar.js.map

/***/ }),

/***/ 33508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   b: () => (/* binding */ projectBaseline)
/* harmony export */ });
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11590);

/** Where a project keeps its baseline, from the repository's root. */
function baselinePath({ baseline }) {
    return baseline ?? _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFile */ ._S;
}
/** The baseline that was named, else the one with the usual name, else none. Throws `UserError`. */
async function projectBaseline({ settings, tree, }) {
    const file = baselinePath(settings);
    const isThere = (await tree.files('')).includes(file);
    if (!isThere && settings.baseline === undefined)
        return undefined;
    return (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)(await tree.read(file), file);
}
//# sourceMappingURL=project-baseline.js.map

/***/ })

};

export const id = 254;
export const ids = [254];
export const modules = {

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   b: () => (/* binding */ projectBaseline)
/* harmony export */ });
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1590);

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

/***/ }),

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smokeGate: () => (/* binding */ smokeGate)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/gates/muting/mute.js
var mute = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/src/gates/muting/suppression.js
var suppression = __webpack_require__(2814);
;// CONCATENATED MODULE: ./build/src/gates/muting/apply.js


/**
 * Applies a project's levels, the suppressions in its files and its baseline to what a gate found. Lint does so by
 * itself. A check that failed passes when every error that made it fail was taken out; one that could not run stays
 * as it is.
 */
async function applyMuting(result, input) {
    const levelled = result.findings.flatMap((finding) => levelledFinding(finding, input.levels?.[finding.rule]));
    const suppressions = await suppressionsOf(levelled, input);
    const { findings, muted } = (0,mute/* mute */.i)({
        findings: levelled,
        suppressionsFor: (finding) => filesOf(finding, input.history).flatMap((file) => suppressions.get(file) ?? []),
        baseline: input.baseline,
    });
    const isCleared = hasError(result.findings) && !hasError(findings);
    return {
        ...result,
        status: result.status === 'failed' && isCleared ? 'passed' : result.status,
        findings,
        muted: [...result.muted, ...muted],
    };
}
function levelledFinding(finding, level) {
    if (level === 'off')
        return [];
    return [level ? { ...finding, severity: level } : finding];
}
async function suppressionsOf(findings, { history, tree }) {
    const found = new Map();
    for (const file of new Set(findings.flatMap((finding) => filesOf(finding, history)))) {
        // A finding may point to a file that is gone: it holds no suppression.
        found.set(file, (0,suppression/* readSuppressions */.H)(await tree.read(file).catch(() => ''), file));
    }
    return found;
}
function filesOf(finding, history) {
    const own = history.migrations.find((migration) => migration.id === finding.migration)?.files ?? [];
    const file = finding.location?.file;
    return file && !own.includes(file) ? [...own, file] : own;
}
function hasError(findings) {
    return findings.some((finding) => finding.severity === 'error');
}
//# sourceMappingURL=apply.js.map
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
;// CONCATENATED MODULE: ./build/src/schema/text.js
/** Quoted text, comments and runs of white space in SQL. Dollar quotes are left open: a body's comments count too. */
const parts = /('(?:[^']|'')*'|"(?:[^"]|"")*")|--[^\n]*|\/\*[\s\S]*?\*\/|\s+/g;
/** The text without comments and with every run of white space as one blank; quoted text stays as it is. */
function withoutLayout(text) {
    const quotes = [];
    const bare = text.replace(parts, (_, quoted) => {
        if (quoted === undefined)
            return ' ';
        quotes.push(quoted);
        return '\0';
    });
    return bare
        .replace(/ +/g, ' ')
        .replace(/ ?([(),;=<>]) ?/g, '$1')
        .replace(/\0/g, () => quotes.shift() ?? '')
        .trim();
}
const moment = /'\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[+-]\d{2}(?::?\d{2})*)?)?(?: BC)?'/g;
/** The text with every quoted date and time replaced by one mark. */
function withoutMoments(text) {
    return text.replace(moment, "'<moment>'");
}
const datePart = /(?<=[_.a-z]|^)(?:p|y|m|d|w)?(?:19|20)\d{2}(?:_?w?\d{1,2}){0,2}(?=$|[_."])/gi;
/** A name with the date in it replaced by one mark: `events_2024_01`, `events_p20240131`, `events_2024w05`. */
function withoutDate(name) {
    return name.replace(datePart, '<date>');
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./build/src/schema/classify.js

/** How much it matters that an object of both schemas differs. */
function classifyChange(expected, actual) {
    const changed = changedProperties(expected, actual);
    const every = (same) => changed.every((property) => {
        const a = expected.properties[property];
        const b = actual.properties[property];
        return a !== undefined && b !== undefined && same(a, b, property);
    });
    if (every((_a, _b, property) => property === 'column order'))
        return 'column-order';
    if (every((a, b, property) => property === 'labels' && onlyGrew(a, b)))
        return 'leftover-enum-value';
    if (every((a, b, property) => property === 'definition' && withoutLayout(a) === withoutLayout(b)))
        return 'text-only';
    const timeless = (text) => withoutMoments(withoutLayout(text));
    return every((a, b) => timeless(a) === timeless(b)) ? 'volatile-text' : 'not-restored';
}
/** The properties whose text differs. The order of columns counts only among columns that both have. */
function changedProperties(expected, actual) {
    const names = new Set([...Object.keys(expected.properties), ...Object.keys(actual.properties)]);
    return [...names].filter((name) => {
        const a = expected.properties[name];
        const b = actual.properties[name];
        if (a === b)
            return false;
        return name !== 'column order' || !sameOrder(a ?? '', b ?? '');
    });
}
/** Whether two objects of other names are one partition made on two days. */
function isDatedTwin(a, b) {
    const name = withoutDate(a.name);
    return (a.name !== b.name &&
        name !== a.name &&
        a.kind === b.kind &&
        name === withoutDate(b.name) &&
        a.properties['partition of'] !== undefined &&
        a.properties['partition of'] === b.properties['partition of']);
}
function sameOrder(a, b) {
    const left = a.split(', ');
    const right = b.split(', ');
    const common = (list, other) => list.filter((name) => other.includes(name)).join();
    return common(left, right) === common(right, left);
}
/** Every expected label is still there, in order; the actual list only has more. */
function onlyGrew(expected, actual) {
    const labels = expected.split('\n');
    return actual
        .split('\n')
        .filter((label) => labels.includes(label))
        .join('\n')
        .startsWith(expected);
}
//# sourceMappingURL=classify.js.map
;// CONCATENATED MODULE: ./build/src/schema/model.js
/** `kind name`: unique within a schema. */
function objectKey(object) {
    return `${object.kind} ${object.name}`;
}
//# sourceMappingURL=model.js.map
;// CONCATENATED MODULE: ./build/src/schema/side.js

function toSide(schema) {
    const children = new Map();
    const owners = new Map();
    for (const object of schema.objects.values()) {
        if (object.parent !== undefined) {
            const siblings = children.get(object.parent);
            if (siblings)
                siblings.push(object);
            else
                children.set(object.parent, [object]);
        }
        const owner = object.properties.owner;
        if (owner !== undefined && object.kind !== 'schema')
            owners.set(owner, (owners.get(owner) ?? 0) + 1);
    }
    const [first] = [...owners].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { schema, children, mainOwner: first?.[0] };
}
/** What hangs on an object directly, by name. */
function childrenOf(side, object) {
    const children = side.children.get(objectKey(object)) ?? [];
    return [...children].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The name in the key of the object's parent: the table of a column. */
function parentName(object) {
    return (object.parent ?? '').replace(/^(?:materialized view|foreign table|foreign data wrapper|operator family|[a-z]+) /, '');
}
/** The object's own name without its parent's: `note` of `public.orders.note`. */
function ownName(object) {
    const prefix = `${parentName(object)}.`;
    return object.name.startsWith(prefix) ? object.name.slice(prefix.length) : object.name;
}
//# sourceMappingURL=side.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/column.js

/** A column as CREATE TABLE writes it: name, type, collation, not null, default. */
function columnClause(column, sequence) {
    const p = column.properties;
    return [
        ownName(column),
        p.type,
        p.collation && `COLLATE ${p.collation}`,
        generated(p.generated),
        p.identity && `GENERATED ${p.identity} AS IDENTITY${sequence ? ` (${sequenceOptions(sequence)})` : ''}`,
        p.default !== undefined && `DEFAULT ${p.default}`,
        p['not null'],
    ]
        .filter(Boolean)
        .join(' ');
}
/** `CREATE SEQUENCE`'s options; for an identity with the name of its sequence first. */
function sequenceOptions(sequence) {
    const p = sequence.properties;
    return [
        p.identity ? `SEQUENCE NAME ${sequence.name}` : `AS ${p.type}`,
        `START WITH ${p.start}`,
        `INCREMENT BY ${p.increment}`,
        `MINVALUE ${p.minimum}`,
        `MAXVALUE ${p.maximum}`,
        `CACHE ${p.cache ?? 1}`,
        p.cycle ?? 'NO CYCLE',
    ].join(' ');
}
/** Settings that CREATE TABLE has no place for. */
function columnSettings(column) {
    return ['storage', 'compression', 'statistics', 'options'].flatMap((property) => column.properties[property] === undefined ? [] : (alterColumn(property, column, undefined) ?? []));
}
/** The statements that give one property of a column the expected value; undefined when there is no way. */
function alterColumn(property, expected, actual) {
    const value = expected.properties[property];
    const alter = (action) => [
        `ALTER TABLE ${parentName(expected)} ALTER COLUMN ${ownName(expected)} ${action}`,
    ];
    switch (property) {
        case 'type':
        case 'collation':
            return changeType(expected, actual, alter);
        case 'not null':
            if (value?.includes('NOT VALID') || value?.includes('NO INHERIT'))
                return undefined;
            return alter(value === undefined ? 'DROP NOT NULL' : 'SET NOT NULL');
        case 'default':
            return alter(value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${value}`);
        case 'identity':
            if (value === undefined)
                return alter('DROP IDENTITY');
            return alter(actual?.properties.identity === undefined
                ? `ADD GENERATED ${value} AS IDENTITY`
                : `SET GENERATED ${value}`);
        case 'storage':
            return value === undefined ? undefined : alter(`SET STORAGE ${value}`);
        case 'compression':
            return alter(`SET COMPRESSION ${value ?? 'default'}`);
        case 'statistics':
            return alter(`SET STATISTICS ${value ?? -1}`);
        case 'options':
            return changeOptions(value, actual?.properties.options).flatMap(alter);
        default:
            return undefined;
    }
}
/** `SET (...)` and `RESET (...)` that turn one list of options into another. */
function changeOptions(expected = '', actual = '') {
    const wanted = expected === '' ? [] : expected.split(', ');
    const names = wanted.map((option) => option.split('=')[0]);
    const extra = (actual === '' ? [] : actual.split(', '))
        .map((option) => option.split('=')[0])
        .filter((name) => !names.includes(name));
    return [
        ...(extra.length > 0 ? [`RESET (${extra.join(', ')})`] : []),
        ...(wanted.length > 0 ? [`SET (${wanted.join(', ')})`] : []),
    ];
}
function changeType(expected, actual, alter) {
    const { type, collation } = expected.properties;
    // By way of text, because not every pair of types has a cast.
    const cast = type === 'text' ? '::text' : `::text::${type}`;
    const using = actual?.properties.type === type ? '' : ` USING ${ownName(expected)}${cast}`;
    return alter(`TYPE ${type}${collation ? ` COLLATE ${collation}` : ''}${using}`);
}
function generated(expression) {
    const match = expression === undefined ? undefined : /^([\s\S]*) (STORED|VIRTUAL)$/.exec(expression);
    return match ? `GENERATED ALWAYS AS (${match[1]}) ${match[2]}` : undefined;
}
//# sourceMappingURL=column.js.map
;// CONCATENATED MODULE: ./build/src/schema/describe.js


/** Properties that the first line has said, or that only machines read. */
const silent = {
    column: ['type', 'collation', 'not null', 'identity', 'generated', 'default'],
    constraint: ['type', 'definition'],
    index: ['definition'],
    trigger: ['definition'],
    rule: ['definition'],
    statistics: ['definition'],
    function: ['definition', 'returns'],
    procedure: ['definition', 'returns'],
    domain: ['type', 'default', 'not null'],
};
/** The words before a property's text, where its name alone does not read like SQL. */
const words = {
    options: 'WITH',
    owner: 'OWNER TO',
    grants: '',
    definition: '',
    labels: '',
    attributes: '',
    'column order': 'COLUMNS',
    'row security': 'ROW LEVEL SECURITY',
    'forced row security': 'ROW LEVEL SECURITY',
};
/** An object as SQL-like lines a person reads, the definition first. */
function describe(object) {
    const said = silent[object.kind] ?? [];
    const rest = Object.entries(object.properties).filter(([name]) => !said.includes(name));
    return [...firstLines(object), ...rest.flatMap(([name, value]) => propertyLines(name, value))];
}
/** One line that stands for an object which is there on one side only. */
function headline(object) {
    if (object.kind === 'table' || object.kind === 'foreign table') {
        return `${object.kind.toUpperCase()} ${object.name} (${object.properties['column order'] ?? ''})`;
    }
    const [first] = firstLines(object);
    return first ?? `${object.kind.toUpperCase()} ${object.name}`;
}
/** Lines that only one side has, `-` for the expected and `+` for the actual. */
function changedLines(expected, actual) {
    const onlyIn = (lines, other) => lines.filter((line) => !other.includes(line));
    const lost = onlyIn(expected, actual);
    const gained = onlyIn(actual, expected);
    const reordered = lost.length === 0 && gained.length === 0;
    return [
        ...(reordered ? expected : lost).map((line) => `- ${line}`),
        ...(reordered ? actual : gained).map((line) => `+ ${line}`),
    ];
}
function firstLines(object) {
    const { definition, type } = object.properties;
    switch (object.kind) {
        case 'column':
            return [columnClause(object)];
        case 'constraint':
            return [`CONSTRAINT ${ownName(object)} ${definition ?? ''}`];
        case 'domain':
            return [
                ['DOMAIN', object.name, 'AS', type, object.properties['not null'], defaultOf(object)]
                    .filter(Boolean)
                    .join(' '),
            ];
        case 'view':
        case 'materialized view':
            return [];
        default:
            return definition?.trimEnd().split('\n') ?? [];
    }
}
function defaultOf(object) {
    return object.properties.default === undefined ? undefined : `DEFAULT ${object.properties.default}`;
}
function propertyLines(name, value) {
    const word = words[name] ?? name.toUpperCase();
    const lines = value.trimEnd().split('\n');
    if (word === '')
        return lines;
    if (name === 'options')
        return [`WITH (${value})`];
    if (name === 'comment')
        return [`COMMENT '${value.replaceAll("'", "''")}'`];
    return [`${word} ${lines[0]}`, ...lines.slice(1)];
}
//# sourceMappingURL=describe.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/address.js

/** The object as COMMENT ON and DROP name it: `TRIGGER touch ON public.orders`. */
function address(object) {
    const kind = object.kind.toUpperCase();
    switch (object.kind) {
        case 'trigger':
        case 'policy':
        case 'rule':
            return `${kind} ${ownName(object)} ON ${parentName(object)}`;
        case 'constraint':
            return `${kind} ${ownName(object)} ON ${isOfDomain(object) ? 'DOMAIN ' : ''}${parentName(object)}`;
        default:
            return `${kind} ${object.name}`;
    }
}
/** The object that ALTER changes to reach this one. */
function alterTarget(object) {
    return `ALTER ${isOfDomain(object) ? 'DOMAIN' : 'TABLE'} ${parentName(object)}`;
}
/** The statement that removes an object; undefined where it only goes with another. */
function dropStatement(object) {
    if (object.kind === 'column')
        return `ALTER TABLE ${parentName(object)} DROP COLUMN ${ownName(object)}`;
    if (object.kind === 'constraint')
        return `${alterTarget(object)} DROP CONSTRAINT ${ownName(object)}`;
    if (object.kind === 'index' && object.properties.definition === undefined)
        return undefined;
    if (object.kind === 'default privileges' || object.kind === 'security label')
        return undefined;
    return `DROP ${address(object)}`;
}
function isOfDomain(object) {
    return object.parent?.startsWith('domain ') ?? false;
}
//# sourceMappingURL=address.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/alter-relation.js



function alterTable(property, expected, actual) {
    const value = expected.properties[property];
    const alter = (action) => [`ALTER TABLE ${expected.name} ${action}`];
    switch (property) {
        case 'persistence':
            return alter(`SET ${value ?? 'LOGGED'}`);
        case 'row security':
            return alter(`${value ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY`);
        case 'forced row security':
            return alter(`${value ? '' : 'NO '}FORCE ROW LEVEL SECURITY`);
        case 'replica identity':
            return value === 'INDEX' ? [] : alter(`REPLICA IDENTITY ${value ?? 'DEFAULT'}`);
        case 'options':
            return changeOptions(value, actual?.properties.options).flatMap(alter);
        case 'tablespace':
            return alter(`SET TABLESPACE ${value ?? 'pg_default'}`);
        default:
            return undefined;
    }
}
function alterSequence(property, expected) {
    const p = expected.properties;
    if (property === 'owned by')
        return [`ALTER SEQUENCE ${expected.name} OWNED BY ${p['owned by'] ?? 'NONE'}`];
    if (property === 'identity' || property === 'persistence')
        return undefined;
    return [
        `ALTER SEQUENCE ${expected.name} ${sequenceOptions(expected).replace(/^SEQUENCE NAME \S+/, `AS ${p.type}`)}`,
    ];
}
function alterView(property, expected, actual) {
    if (property !== 'options')
        return undefined;
    const changes = changeOptions(expected.properties.options, actual?.properties.options);
    return changes.map((change) => `ALTER ${address(expected)} ${change}`);
}
function alterIndex(property, expected, actual) {
    const value = expected.properties[property];
    switch (property) {
        case 'clustered':
            return value ? [`ALTER TABLE ${tableOf(expected)} CLUSTER ON ${indexName(expected)}`] : undefined;
        case 'replica identity':
            return value
                ? [`ALTER TABLE ${tableOf(expected)} REPLICA IDENTITY USING INDEX ${indexName(expected)}`]
                : [];
        case 'options':
            return changeOptions(value, actual?.properties.options).map((change) => `ALTER INDEX ${expected.name} ${change}`);
        case 'tablespace':
            return [`ALTER INDEX ${expected.name} SET TABLESPACE ${value ?? 'pg_default'}`];
        case 'statistics':
            return value
                ?.split(', ')
                .map((part) => part.split(' '))
                .map(([column, target]) => `ALTER INDEX ${expected.name} ALTER COLUMN ${column} SET STATISTICS ${target}`);
        default:
            return undefined;
    }
}
/** An index behind a constraint hangs on the constraint, whose name begins with the table's. */
function tableOf(index) {
    const name = parentName(index);
    return index.parent?.startsWith('constraint ') ? name.replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/, '') : name;
}
/** CLUSTER ON and REPLICA IDENTITY take the index's name without its schema. */
function indexName(index) {
    return /(?:"(?:[^"]|"")*"|[^."]+)$/.exec(index.name)?.[0] ?? index.name;
}
//# sourceMappingURL=alter-relation.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/rights.js

/** What GRANT calls the kinds whose rights can be granted. */
const grantKinds = {
    table: 'TABLE',
    'foreign table': 'TABLE',
    view: 'TABLE',
    'materialized view': 'TABLE',
    sequence: 'SEQUENCE',
    schema: 'SCHEMA',
    function: 'FUNCTION',
    procedure: 'PROCEDURE',
    aggregate: 'FUNCTION',
    type: 'TYPE',
    domain: 'TYPE',
    language: 'LANGUAGE',
    server: 'FOREIGN SERVER',
    'foreign data wrapper': 'FOREIGN DATA WRAPPER',
};
/**
 * Statements that turn the actual grants of an object into the expected ones: rights that are too many are
 * taken first, so that a shorter list for the same role survives.
 */
function mendGrants(expected, actual) {
    const wanted = lines(expected);
    const given = actual ? lines(actual) : [];
    return [
        ...given.filter((line) => !wanted.includes(line)).map((line) => statement(expected, invert(line))),
        ...wanted.filter((line) => !given.includes(line)).map((line) => statement(expected, line)),
    ];
}
/** `GRANT SELECT TO app` and the like, as the snapshot keeps them, as a statement about the object. */
function statement(object, line) {
    const [, verb = '', rights = '', rest = ''] = /^(GRANT|REVOKE) (.*?) ((?:TO|FROM) .*)$/.exec(line) ?? [];
    if (object.kind === 'default privileges') {
        const [, scope = '', kind = ''] = /^(.*) ON ([A-Z ]+)$/.exec(object.name) ?? [];
        return `ALTER DEFAULT PRIVILEGES ${scope} ${verb} ${rights} ON ${kind} ${rest}`;
    }
    if (object.kind === 'column') {
        const columns = rights.split(', ').map((right) => `${right} (${ownName(object)})`);
        return `${verb} ${columns.join(', ')} ON TABLE ${parentName(object)} ${rest}`;
    }
    return `${verb} ${rights} ON ${grantKinds[object.kind] ?? object.kind.toUpperCase()} ${object.name} ${rest}`;
}
function invert(line) {
    return line.startsWith('GRANT')
        ? line
            .replace('GRANT', 'REVOKE')
            .replace(' TO ', ' FROM ')
            .replace(/ WITH GRANT OPTION$/, '')
        : line.replace('REVOKE', 'GRANT').replace(' FROM ', ' TO ');
}
function lines(object) {
    return object.properties.grants?.split('\n') ?? [];
}
//# sourceMappingURL=rights.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/alter.js





/**
 * The statements that give one property of a standing object its expected value; undefined when only making the
 * object anew would.
 */
function alterStatements(property, expected, actual) {
    const value = expected.properties[property];
    switch (property) {
        case 'comment':
            return [`COMMENT ON ${address(expected)} IS ${value === undefined ? 'NULL' : literal(value)}`];
        case 'owner':
            return value === undefined ? undefined : [`ALTER ${address(expected)} OWNER TO ${value}`];
        case 'grants':
            return mendGrants(expected, actual);
        default:
            return byKind[expected.kind]?.(property, expected, actual);
    }
}
const byKind = {
    table: alterTable,
    column: alterColumn,
    sequence: alterSequence,
    view: alterView,
    'materialized view': alterView,
    index: alterIndex,
    trigger: alterEnabled,
    rule: alterEnabled,
    'event trigger': (property, expected) => property === 'enabled'
        ? [`ALTER ${address(expected)} ${firing(expected.properties.enabled).trim()}`]
        : undefined,
    function: alterFunction,
    procedure: alterFunction,
    type: alterType,
    domain: alterDomain,
    extension: (property, expected) => property === 'schema'
        ? [`ALTER EXTENSION ${expected.name} SET SCHEMA ${expected.properties.schema}`]
        : undefined,
    statistics: (property, expected) => property === 'target'
        ? [`ALTER STATISTICS ${expected.name} SET STATISTICS ${expected.properties.target ?? -1}`]
        : undefined,
};
function alterEnabled(property, expected) {
    if (property !== 'enabled')
        return undefined;
    const kind = expected.kind.toUpperCase();
    const [verb = '', how = ''] = firing(expected.properties.enabled).split(' ');
    return [
        `ALTER TABLE ${parentName(expected)} ${[verb, how, kind, ownName(expected)].filter(Boolean).join(' ')}`,
    ];
}
/** The definition is a CREATE OR REPLACE; another result type needs the function made anew. */
function alterFunction(property, expected, actual) {
    const sameResult = expected.properties.returns === actual?.properties.returns;
    return property === 'definition' && sameResult
        ? [(expected.properties.definition ?? '').trimEnd()]
        : undefined;
}
/** Labels can only be added. */
function alterType(property, expected, actual) {
    if (property !== 'labels')
        return undefined;
    const wanted = expected.properties.labels?.split('\n') ?? [];
    const given = actual?.properties.labels?.split('\n') ?? [];
    if (given.join() !== wanted.filter((label) => given.includes(label)).join())
        return undefined;
    return wanted.flatMap((label, index) => {
        if (given.includes(label))
            return [];
        const before = wanted[index - 1];
        const place = before === undefined ? ` BEFORE ${given[0]}` : ` AFTER ${before}`;
        return [`ALTER TYPE ${expected.name} ADD VALUE ${label}${place}`];
    });
}
function alterDomain(property, expected) {
    const value = expected.properties[property];
    if (property === 'default') {
        return [`ALTER DOMAIN ${expected.name} ${value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${value}`}`];
    }
    if (property === 'not null')
        return [`ALTER DOMAIN ${expected.name} ${value ? 'SET' : 'DROP'} NOT NULL`];
    return undefined;
}
function firing(state) {
    if (state === undefined)
        return 'ENABLE ';
    return state === 'DISABLED' ? 'DISABLE ' : `ENABLE ${state}`;
}
function literal(text) {
    const quoted = `'${text.replaceAll("'", "''")}'`;
    return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
//# sourceMappingURL=alter.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/settings.js



/** Properties that the creating statement does not cover and that ALTER sets afterwards. */
const afterwards = [
    'owner',
    'grants',
    'comment',
    'enabled',
    'row security',
    'forced row security',
    'replica identity',
    'storage',
    'compression',
    'statistics',
    'clustered',
    'target',
];
/** A serial column's sequence is made before the column and then bound to it; an identity makes its own. */
function aroundSequences(side, column, make) {
    const sequences = childrenOf(side, column).filter((child) => child.kind === 'sequence');
    const serial = sequences.filter((sequence) => !sequence.properties.identity);
    return [
        ...serial.map(createSequence),
        ...make(sequences.find((sequence) => sequence.properties.identity)),
        ...serial.flatMap(ownedBy),
        ...sequences.flatMap((sequence) => settings(side, sequence)),
    ];
}
/** Owner, grants, comment and what else is set after the making. */
function settings(side, object) {
    const wanted = afterwards.filter((property) => object.properties[property] !== undefined);
    // The index behind a constraint has its options from here; other objects have them from their making.
    if (object.kind === 'index' && object.properties.definition === undefined)
        wanted.push('options');
    return wanted
        .filter((property) => object.properties[property] !== undefined)
        .filter((property) => property !== 'owner' || object.properties.owner !== side.mainOwner)
        .flatMap((property) => alterStatements(property, object, undefined) ?? []);
}
function createSequence(sequence) {
    return `CREATE SEQUENCE ${sequence.name} ${sequenceOptions(sequence)}`;
}
/** Binds a sequence to its column, once that is there. */
function ownedBy(sequence) {
    const column = sequence.properties['owned by'];
    return column === undefined ? [] : [`ALTER SEQUENCE ${sequence.name} OWNED BY ${column}`];
}
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/table.js


/**
 * A table with its columns in order; what hangs on it follows by statements of its own. Undefined for a table whose
 * columns come from elsewhere.
 */
function tableStatement(side, table, parts) {
    const p = table.properties;
    if (p['of type'] !== undefined || p.inherits !== undefined)
        return undefined;
    const columns = inOrder(table, parts.filter((part) => part.kind === 'column'));
    if (p['partition of'] !== undefined) {
        return [`${head(table)} PARTITION OF ${p['partition of']} ${p['partition bound']}${tail(table)}`];
    }
    const before = [];
    const after = [];
    const clauses = columns.map((column) => {
        let clause = columnClause(column);
        const around = aroundSequences(side, column, (identity) => {
            clause = columnClause(column, identity);
            return [''];
        });
        const middle = around.indexOf('');
        before.push(...around.slice(0, middle));
        after.push(...around.slice(middle + 1), ...columnSettings(column), ...settings(side, column));
        return clause;
    });
    const body = clauses.length === 0 ? '' : `\n  ${clauses.join(',\n  ')}\n`;
    return [...before, `${head(table)} (${body})${tail(table)}`, ...new Set(after)];
}
function head(table) {
    return `CREATE ${table.properties.persistence ? 'UNLOGGED ' : ''}TABLE ${table.name}`;
}
function tail(table) {
    const p = table.properties;
    const toast = p['toast options']?.split(', ').map((option) => `toast.${option}`) ?? [];
    const options = [...(p.options?.split(', ') ?? []), ...toast].join(', ');
    return [
        p['partition by'] && ` PARTITION BY ${p['partition by']}`,
        p['access method'] && ` USING ${p['access method']}`,
        options && ` WITH (${options})`,
        p.tablespace && ` TABLESPACE ${p.tablespace}`,
    ]
        .filter(Boolean)
        .join('');
}
function inOrder(table, columns) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const order = table.properties['column order']?.split(', ') ?? [];
    const sorted = order.map((name) => byName.get(`${table.name}.${name}`));
    return sorted.every((column) => column !== undefined) ? sorted : columns;
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/type.js

const rangeParts = ['subtype', 'subtype_opclass', 'collation', 'subtype_diff', 'multirange_type_name'];
/** Makes an enum, a composite, a range or a domain with its constraints; undefined for a base type. */
function typeStatement(type, constraints) {
    const p = type.properties;
    if (type.kind === 'domain')
        return [domainStatement(type, constraints)];
    switch (p.form) {
        case 'ENUM':
            return [`CREATE TYPE ${type.name} AS ENUM (${(p.labels ?? '').split('\n').join(', ')})`];
        case 'COMPOSITE':
            return [`CREATE TYPE ${type.name} AS (${attributes(p.attributes)})`];
        case 'RANGE': {
            if (p.canonical !== undefined)
                return undefined;
            const parts = rangeParts.filter((part) => p[part] !== undefined).map((part) => `${part} = ${p[part]}`);
            return [`CREATE TYPE ${type.name} AS RANGE (${parts.join(', ')})`];
        }
        default:
            return undefined;
    }
}
function domainStatement(domain, constraints) {
    const p = domain.properties;
    return [
        `CREATE DOMAIN ${domain.name} AS ${p.type}`,
        p.collation && `COLLATE ${p.collation}`,
        p.default !== undefined && `DEFAULT ${p.default}`,
        p['not null'],
        ...constraints.map((constraint) => `CONSTRAINT ${ownName(constraint)} ${constraint.properties.definition}`),
    ]
        .filter(Boolean)
        .join(' ');
}
/** The snapshot writes an attribute's comment behind it. */
function attributes(lines = '') {
    return lines
        .split('\n')
        .map((line) => line.replace(/ -- .*$/, ''))
        .join(', ');
}
//# sourceMappingURL=type.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/create.js






/** The order in which a table's parts are made: what a default or key needs comes first. */
const partOrder = ['sequence', 'column', 'constraint', 'index', 'rule', 'trigger', 'policy', 'statistics'];
/**
 * The statements that make an object of the expected schema with all that hangs on it. Undefined when its making
 * cannot be told from the snapshot.
 */
function createStatements(side, object) {
    const parts = partsOf(side, object);
    const first = creating(side, object, parts);
    if (first === undefined)
        return undefined;
    const statements = [...first, ...settings(side, object)];
    if (object.kind === 'constraint')
        statements.push(...parts.within.flatMap((index) => settings(side, index)));
    for (const part of parts.separate) {
        const made = createStatements(side, part);
        if (made === undefined)
            return undefined;
        statements.push(...made);
    }
    return statements;
}
function partsOf(side, object) {
    const children = [...childrenOf(side, object)].sort((a, b) => partOrder.indexOf(a.kind) - partOrder.indexOf(b.kind));
    const inside = (child) => object.kind === 'constraint' ||
        (object.kind === 'domain' && child.kind === 'constraint') ||
        (child.kind === 'column' && object.kind.endsWith('table')) ||
        child.kind === 'sequence';
    return { within: children.filter(inside), separate: children.filter((child) => !inside(child)) };
}
function creating(side, object, parts) {
    const p = object.properties;
    switch (object.kind) {
        case 'schema':
            return [`CREATE SCHEMA ${object.name}`];
        case 'extension':
            return [`CREATE EXTENSION ${object.name} SCHEMA ${p.schema} VERSION '${p.version}'`];
        case 'table':
            return tableStatement(side, object, parts.within);
        case 'column':
            return aroundSequences(side, object, (own) => [
                `ALTER TABLE ${parentName(object)} ADD COLUMN ${columnClause(object, own)}`,
            ]);
        case 'sequence':
            return p.identity ? [] : [createSequence(object), ...ownedBy(object)];
        case 'constraint':
            return [`${alterTarget(object)} ADD CONSTRAINT ${ownName(object)} ${p.definition}`];
        case 'view':
            return [`CREATE VIEW ${object.name}${p.options ? ` WITH (${p.options})` : ''} AS${bare(p.definition)}`];
        case 'materialized view':
            return [
                `CREATE MATERIALIZED VIEW ${object.name}${p.options ? ` WITH (${p.options})` : ''} AS${bare(p.definition)}${p.populated ? ' WITH NO DATA' : ''}`,
            ];
        case 'policy':
            return [policyStatement(object)];
        case 'type':
        case 'domain':
            return typeStatement(object, parts.within);
        case 'default privileges':
            return [];
        case 'event trigger':
            return [
                `CREATE ${address(object)} ON ${p.event}${p.tags ? ` WHEN TAG IN (${p.tags})` : ''} EXECUTE FUNCTION ${p.function}`,
            ];
        default:
            return p.definition === undefined || (object.kind === 'index' && p.valid)
                ? undefined
                : [bare(p.definition)];
    }
}
function policyStatement(policy) {
    const p = policy.properties;
    return [
        `CREATE ${address(policy)}`,
        p.restrictive && 'AS RESTRICTIVE',
        `FOR ${p.command}`,
        `TO ${p.roles}`,
        p.using && `USING (${p.using})`,
        p['with check'] && `WITH CHECK (${p['with check']})`,
    ]
        .filter(Boolean)
        .join(' ');
}
function bare(definition) {
    return (definition ?? '').trimEnd().replace(/;$/, '');
}
//# sourceMappingURL=create.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/mend.js





/** Kinds that may be dropped and made anew: they hold no rows and nothing usually depends on them. */
const renewable = [
    'constraint',
    'index',
    'trigger',
    'policy',
    'rule',
    'statistics',
    'view',
    'materialized view',
    'function',
    'procedure',
    'event trigger',
];
/** The SQL that gives the actual database the expected object; undefined when it cannot be derived. */
function mendMissing(expected, object) {
    return script(createStatements(expected, object));
}
/** The SQL that takes away an object the expected schema has not. */
function mendExtra(object) {
    if (object.kind === 'default privileges') {
        return script(mendGrants({ ...object, properties: {} }, object));
    }
    const drop = dropStatement(object);
    return drop === undefined ? undefined : script([drop]);
}
/** The SQL that changes the actual object into the expected one. */
function mendChanged(expected, object, actual) {
    const changed = changedProperties(object, actual);
    const statements = changed.map((property) => alterStatements(property, object, actual));
    if (statements.every((list) => list !== undefined))
        return script(statements.flat());
    if (!renewable.includes(object.kind))
        return undefined;
    // What hangs on a view goes with it and must be made anew too; of a constraint that is its index.
    const drop = dropStatement(actual);
    const create = createStatements(expected, object);
    return drop && create ? script([drop, ...create]) : undefined;
}
function script(statements) {
    if (statements === undefined || statements.length === 0)
        return undefined;
    return statements.map((statement) => `${statement};`).join('\n');
}
//# sourceMappingURL=mend.js.map
;// CONCATENATED MODULE: ./build/src/schema/order.js
/** What must go before anything can change, because it stands on other things. */
const goFirst = [
    'event trigger',
    'publication',
    'trigger',
    'policy',
    'rule',
    'view',
    'materialized view',
    'statistics',
    'index',
    'constraint',
];
/** What is made or changed, in the order in which one needs the other. */
const comeInOrder = [
    'schema',
    'extension',
    'collation',
    'type',
    'domain',
    'sequence',
    'function',
    'procedure',
    'aggregate',
    'table',
    'foreign table',
    'column',
];
/** What goes once nothing needs it any more, and what comes last. */
const goLast = ['column', 'table', 'foreign table', 'aggregate', 'procedure', 'function', 'sequence'];
const goAtEnd = ['domain', 'type', 'collation', 'extension', 'schema'];
const comeLast = [
    'index',
    'constraint',
    'view',
    'materialized view',
    'rule',
    'trigger',
    'policy',
    'statistics',
];
/**
 * Sorts differences so that applying their mends one after another can work: dependents are dropped first, then
 * things are made and changed, then the rest is dropped, then what stands on the new things is made.
 */
function mendingOrder(changes) {
    const sorted = [...changes].sort((a, b) => rank(a) - rank(b) || compareText(a.object.name, b.object.name));
    return tablesByReference(sorted);
}
function rank({ difference }) {
    const { kind, change } = difference;
    if (change === 'extra') {
        if (goFirst.includes(kind))
            return goFirst.indexOf(kind);
        if (goLast.includes(kind))
            return 200 + goLast.indexOf(kind);
        return goAtEnd.includes(kind) ? 300 + goAtEnd.indexOf(kind) : 290;
    }
    if (/ (?:RENAME|SET SCHEMA) /.test(difference.mend ?? ''))
        return 90;
    if (comeInOrder.includes(kind))
        return 100 + comeInOrder.indexOf(kind);
    if (kind === 'constraint')
        return difference.lines.some((line) => line.includes('FOREIGN KEY')) ? 252 : 250;
    return comeLast.includes(kind) ? 253 + comeLast.indexOf(kind) : 270;
}
/** A missing table comes after those its foreign keys and partition bound name. */
function tablesByReference(changes) {
    const tables = changes.filter(({ difference }) => difference.kind === 'table' && difference.change === 'missing');
    const placed = [];
    const visit = (table, path) => {
        if (placed.includes(table) || path.includes(table))
            return;
        const text = table.difference.mend ?? '';
        for (const other of tables) {
            const name = other.object.name;
            if (other !== table &&
                (text.includes(`REFERENCES ${name}(`) || text.includes(`PARTITION OF ${name} `))) {
                visit(other, [...path, table]);
            }
        }
        placed.push(table);
    };
    for (const table of tables)
        visit(table, []);
    const queue = [...placed];
    return changes.map((change) => (tables.includes(change) ? (queue.shift() ?? change) : change));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/src/schema/renames.js

const ofParent = ['column', 'constraint', 'trigger', 'policy'];
const ofSchema = ['table', 'view', 'materialized view', 'index', 'sequence', 'type', 'domain'];
/**
 * Pairs what is missing with what is extra where nothing but the name differs and no second pair is possible.
 * Dropping one and making the other would lose rows that a rename keeps.
 */
function findRenames(missing, extra, [want, have]) {
    const lost = bySignature(missing, want);
    const found = bySignature(extra, have);
    return [...lost].flatMap(([signature, objects]) => {
        const [expected, second] = objects;
        const [actual, third] = found.get(signature) ?? [];
        if (!expected || !actual || second || third)
            return [];
        const mend = renameStatement(expected, actual);
        return mend === undefined ? [] : [{ expected, actual, mend: `${mend};` }];
    });
}
function bySignature(objects, side) {
    const groups = new Map();
    for (const object of objects) {
        if (!ofParent.includes(object.kind) && !ofSchema.includes(object.kind))
            continue;
        const signature = JSON.stringify([
            ofParent.includes(object.kind) ? object.parent : '',
            shape(side, object),
        ]);
        groups.set(signature, [...(groups.get(signature) ?? []), object]);
    }
    return groups;
}
/** The object and all that hangs on it, its name replaced wherever it stands. */
function shape(side, object) {
    const family = [object, ...descendants(side, object)];
    const name = new RegExp(`(?<![\\w."])(?:${escaped(object.name)}|${escaped(ownPart(object))})(?![\\w"])`, 'g');
    return family.map(({ kind, name: text, properties }) => [kind, text, ...Object.entries(properties).flat()].map((part) => part.replace(name, '<name>')));
}
function descendants(side, object) {
    return childrenOf(side, object).flatMap((child) => [child, ...descendants(side, child)]);
}
function renameStatement(expected, actual) {
    const kind = expected.kind.toUpperCase();
    const [from, to] = [ownPart(actual), ownPart(expected)];
    switch (expected.kind) {
        case 'column':
        case 'constraint':
            if (expected.parent?.startsWith('domain '))
                return `ALTER DOMAIN ${parentName(actual)} RENAME CONSTRAINT ${from} TO ${to}`;
            return `ALTER TABLE ${parentName(actual)} RENAME ${kind} ${from} TO ${to}`;
        case 'trigger':
        case 'policy':
            return `ALTER ${kind} ${from} ON ${parentName(actual)} RENAME TO ${to}`;
        default: {
            const schema = schemaOf(expected);
            if (schema === schemaOf(actual))
                return `ALTER ${kind} ${actual.name} RENAME TO ${to}`;
            return from === to ? `ALTER ${kind} ${actual.name} SET SCHEMA ${schema}` : undefined;
        }
    }
}
/** The last part of the name: without the parent's, or without the schema. */
function ownPart(object) {
    if (ofParent.includes(object.kind))
        return ownName(object);
    return object.name.slice(schemaOf(object).length + 1);
}
function schemaOf(object) {
    return /^(?:"(?:[^"]|"")*"|[^."]+)/.exec(object.name)?.[0] ?? '';
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
//# sourceMappingURL=renames.js.map
;// CONCATENATED MODULE: ./build/src/schema/diff.js







/**
 * What differs between two schemas, an object a difference; what is lost or left over with its parent is told by the
 * parent alone, and what only has another name is one change. In the order in which the mends can be applied to the actual database.
 */
function diffSchemas(expected, actual) {
    if (areEqual(expected, actual))
        return [];
    const want = toSide(expected);
    const have = toSide(actual);
    const lostHere = onlyIn(expected, actual);
    const newHere = onlyIn(actual, expected);
    const renames = findRenames(lostHere, newHere, [want, have]);
    const missing = lostHere.filter((object) => !renames.some((rename) => rename.expected === object));
    const extra = newHere.filter((object) => !renames.some((rename) => rename.actual === object));
    const changes = [
        ...missing.map((object) => lost(want, object, extra)),
        ...extra.map((object) => leftOver(object, missing)),
        ...renames.map(renamed),
        ...changedIn(want, have),
    ];
    return mendingOrder(changes).map((change) => change.difference);
}
/** The common answer, found without building anything. */
function areEqual(expected, actual) {
    if (expected === actual)
        return true;
    if (expected.objects.size !== actual.objects.size)
        return false;
    for (const [key, object] of expected.objects) {
        const other = actual.objects.get(key);
        if (other === object)
            continue;
        if (!other || changedProperties(object, other).length > 0)
            return false;
    }
    return true;
}
function onlyIn(schema, other) {
    return [...schema.objects.values()].filter((object) => !other.objects.has(objectKey(object)) &&
        !explainedByParent(object, schema, other) &&
        !ofIdentity(object, other));
}
/** Its parent is missing as well, or the parent's parent. */
function explainedByParent(object, schema, other) {
    const parent = object.parent === undefined ? undefined : schema.objects.get(object.parent);
    if (!parent)
        return false;
    return !other.objects.has(objectKey(parent)) || explainedByParent(parent, schema, other);
}
/** An identity column makes and drops its sequence itself, so that the column's difference says it. */
function ofIdentity(object, other) {
    if (object.kind !== 'sequence' || object.properties.identity === undefined)
        return false;
    return other.objects.get(object.parent ?? '')?.properties.identity === undefined;
}
function lost(side, object, extra) {
    const dated = extra.some((other) => isDatedTwin(object, other));
    return toChange(object, {
        class: dated ? 'volatile-text' : 'not-restored',
        change: 'missing',
        lines: [`- ${headline(object)}`],
        mend: mendMissing(side, object),
    });
}
function leftOver(object, missing) {
    const dated = missing.some((other) => isDatedTwin(object, other));
    const kept = object.kind === 'extension' ? 'leftover-extension' : 'not-restored';
    return toChange(object, {
        class: dated ? 'volatile-text' : kept,
        change: 'extra',
        lines: [`+ ${headline(object)}`],
        mend: mendExtra(object),
    });
}
function renamed({ expected, actual, mend }) {
    return toChange(expected, {
        class: isDatedTwin(expected, actual) ? 'volatile-text' : 'not-restored',
        change: 'changed',
        lines: [`- ${headline(expected)}`, `+ ${headline(actual)}`],
        mend,
    });
}
function changedIn(want, have) {
    const changes = [];
    for (const [key, object] of want.schema.objects) {
        const actual = have.schema.objects.get(key);
        if (!actual || actual === object || changedProperties(object, actual).length === 0)
            continue;
        changes.push(toChange(object, {
            class: classifyChange(object, actual),
            change: 'changed',
            lines: changedLines(describe(object), describe(actual)),
            mend: mendChanged(want, object, actual),
        }));
    }
    return changes;
}
function toChange(object, found) {
    const { mend, ...rest } = found;
    const difference = { ...rest, kind: object.kind, name: object.name };
    return { object, difference: mend === undefined ? difference : { ...difference, mend } };
}
//# sourceMappingURL=diff.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(8178);
// EXTERNAL MODULE: ./build/src/postgres/scratch/missing.js
var missing = __webpack_require__(9336);
// EXTERNAL MODULE: ./build/src/gates/smoke/rules.js
var rules = __webpack_require__(8991);
;// CONCATENATED MODULE: ./build/src/gates/smoke/findings.js



const stepWords = {
    up: 'up',
    down: 'down',
    again: 'second up',
    'full-down': 'down in the run of all downs',
};
const failureRules = {
    up: rules/* smokeRules */.b.upFailed,
    down: rules/* smokeRules */.b.downFailed,
    again: rules/* smokeRules */.b.againFailed,
    'full-down': rules/* smokeRules */.b.fullDownFailed,
};
/** By SQLSTATE (appendix A of PostgreSQL's manual, class 53): the server ran out of something. */
const environmentFixes = {
    '53100': 'Make room on the disk, or point LOCKKEEPER_SCRATCH_DIR to one that has more.',
    '53200': 'Give the server more memory, or let the migration work in smaller parts.',
};
/** What to do about a step that was stopped, whichever step it was. */
const stoppedFixes = {
    timeout: 'Make the statement faster or end its wait, or allow more with `migration-timeout:` in lockkeeper.yml.',
    connection: 'Remove what ends the connection, the database or the server: a runner would lose it in the same way.',
    output: 'Make it print less: no log of a release holds that much.',
    engine: 'Mend the code at that line; its own words are above.',
};
/** The finding for a step that the server, a limit or the runner stopped. */
function failureFinding(failed) {
    const { migration, step, failure } = failed;
    const missing = presupposed(failed);
    const rule = failureRules[step];
    return {
        rule: rule.id,
        severity: severityOf(rule),
        title: `${stepWords[step]} of ${(0,migration_label/* migrationLabel */.R)(migration)} failed: ${firstLine(failure.message)}`,
        detail: describeFailure(failure, missing),
        fix: missing?.fix ?? environmentFixes[failure.code ?? ''] ?? stoppedFixes[failure.kind] ?? rule.mend,
        location: failureLocation(migration, step, failure),
        migration: migration.id,
        subject: `${step} ${failure.code ?? failure.kind} ${firstLine(failure.message)}`,
    };
}
/** What an up needs and no migration before it makes. */
function presupposed({ step, failure, serverMajor }) {
    if (step !== 'up' || failure.code === undefined)
        return undefined;
    return (0,missing/* findMissing */.y)({ code: failure.code, message: failure.message }, serverMajor);
}
function describeFailure(failure, missing) {
    const lines = [
        missing && `It presupposes the ${missing.kind} ${missing.name}, which no migration before it makes.`,
        failure.code && `SQLSTATE ${failure.code}`,
        failure.detail && `detail: ${failure.detail}`,
        failure.hint && `hint: ${failure.hint}`,
        failure.context && `context: ${failure.context}`,
        failure.statement && `statement: ${failure.statement.text}`,
        failure.statement?.previous && `before it: ${failure.statement.previous}`,
        failure.output && `output:\n${failure.output}`,
    ];
    return lines.filter(Boolean).join('\n');
}
function failureLocation(migration, step, failure) {
    if (failure.statement) {
        const { file, line, column } = failure.statement;
        return { file, line, ...(column === undefined ? {} : { column }) };
    }
    const direction = step === 'up' || step === 'again' ? migration.up : migration.down;
    return direction?.location ?? { file: migration.file };
}
/** Which rule speaks for a class of difference; undefined: the difference is what the step is judged by. */
function differenceRule(kind, step) {
    if (kind === 'not-restored') {
        if (step === 'again')
            return rules/* smokeRules */.b.againDiffers;
        return step === 'full-down' ? rules/* smokeRules */.b.fullDownNotRestored : rules/* smokeRules */.b.downNotRestored;
    }
    return kind.startsWith('leftover') ? rules/* smokeRules */.b.downLeftover : rules/* smokeRules */.b.downCosmetic;
}
/** One finding a rule: all objects that the step left different, worst class first. */
function differenceFindings(input) {
    const byRule = new Map();
    for (const difference of input.differences) {
        const rule = differenceRule(difference.class, input.step);
        byRule.set(rule, [...(byRule.get(rule) ?? []), difference]);
    }
    return [...byRule].map(([rule, differences]) => differenceFinding(rule, { ...input, differences }));
}
function differenceFinding(rule, input) {
    const { migration, step, differences, consequence } = input;
    const direction = (step === 'again' ? migration.up : migration.down) ?? migration.up;
    const mends = differences.map((difference) => difference.mend).filter((mend) => mend !== undefined);
    const lines = differences.flatMap((difference) => difference.lines);
    const followed = consequence && rule.severity === 'error'
        ? [`And so the second up fails: ${firstLine(consequence.message)}`]
        : [];
    return {
        rule: rule.id,
        severity: severityOf(rule),
        title: `${stepWords[step]} of ${(0,migration_label/* migrationLabel */.R)(migration)}: ${describeDifferences(differences)}`,
        detail: [...lines, ...followed].join('\n'),
        fix: mends.length > 0 && step !== 'again' ? `add to the down: ${mends.join(' ')}` : rule.mend,
        location: direction?.location ?? { file: migration.file },
        migration: migration.id,
        subject: differences.map((d) => `${d.change} ${d.kind} ${d.name}`).join('\n'),
    };
}
/** `table public.notes is left over, index public.orders_note_idx is missing and 3 more`. */
function describeDifferences(differences) {
    const words = { missing: 'is missing', extra: 'is left over', changed: 'differs' };
    const shown = differences.slice(0, 3).map((d) => `${d.kind} ${d.name} ${words[d.change]}`);
    const rest = differences.length - shown.length;
    return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
function severityOf(rule) {
    return rule.severity === 'off' ? 'notice' : rule.severity;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/full-down.js


/** All downs in reverse on one database: a history can pass every pair and still stop half-way here. */
async function fullDown(bench, descent, progress) {
    for (const migration of [...descent.migrations].reverse()) {
        progress(`full down: ${migration.id}`);
        const outcome = await bench.down(migration);
        if (!outcome.ok) {
            const finding = failureFinding({
                migration,
                step: 'full-down',
                failure: outcome.failure,
                serverMajor: bench.serverMajor,
            });
            return { findings: [finding], summary: `stopped at ${migration.id}, which does not go down from here` };
        }
    }
    const end = descent.stoppedBy ? `, down to ${descent.stoppedBy.id}, which is one-way` : '';
    const count = descent.migrations.length;
    const summary = `${count} ${count === 1 ? 'down' : 'downs'} in reverse${end}`;
    const lowest = descent.migrations[0];
    if (!lowest)
        return { findings: [], summary };
    const differences = diffSchemas(descent.before, await bench.snapshot())
        .filter((difference) => difference.class === 'not-restored')
        .map((difference) => ({ ...difference, step: 'full-down' }));
    return { findings: differenceFindings({ migration: lowest, step: 'full-down', differences }), summary };
}
//# sourceMappingURL=full-down.js.map
// EXTERNAL MODULE: ./build/src/migrations/script/run-script.js + 10 modules
var run_script = __webpack_require__(6494);
;// CONCATENATED MODULE: ./build/src/postgres/contents.js
/** Row count and an order-free digest of every user table, by qualified name. Reads every row: for scratch databases. */
async function tableContents(session) {
    const tables = await session.query(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    order by 1`);
    const contents = new Map();
    for (const { name } of tables) {
        const [row] = await session.query(`select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as digest from ${name} t`);
        contents.set(name, { rows: Number(row?.rows ?? 0), digest: row?.digest ?? '' });
    }
    return contents;
}
//# sourceMappingURL=contents.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/seeds.js



/** Runs all seeds in order, twice: the second run must change no row. */
async function runSeeds(input) {
    const first = await runAll(input, 'first');
    if (first.length > 0)
        return first;
    const before = await tableContents(input.target.session);
    const second = await runAll(input, 'second');
    if (second.length > 0)
        return second;
    const after = await tableContents(input.target.session);
    const changed = [...after].filter(([table, contents]) => before.get(table)?.digest !== contents.digest);
    return changed.map(([table, contents]) => ({
        rule: rules/* smokeRules */.b.seedNotIdempotent.id,
        severity: 'error',
        title: `the second run of the seeds changed ${table}: ${before.get(table)?.rows ?? 0} rows before, ${contents.rows} after`,
        detail: rules/* smokeRules */.b.seedNotIdempotent.why,
        fix: rules/* smokeRules */.b.seedNotIdempotent.mend,
        location: { file: seedFor(input.seeds, table).file, line: 1 },
        subject: `seed ${table}`,
    }));
}
/** The seed that names the table, as the most likely place. */
function seedFor(seeds, table) {
    const name = table.split('.').at(-1)?.replaceAll('"', '') ?? table;
    return seeds.find((seed) => seed.sql.includes(name)) ?? seeds[0];
}
async function runAll(input, run) {
    for (const { file, sql } of input.seeds) {
        const script = { file, text: sql, line: 1, mode: 'wrapped' };
        const outcome = await (0,run_script.runScript)(script, input.target, input);
        if (outcome.ok)
            continue;
        const { failure } = outcome;
        const line = failure.statement?.line ?? 1;
        return [
            {
                rule: rules/* smokeRules */.b.seedFailed.id,
                severity: 'error',
                title: `the ${run} run of seed ${file} failed: ${failure.message.split('\n', 1)[0]}`,
                detail: [failure.detail, failure.hint, failure.statement?.text].filter(Boolean).join('\n'),
                fix: run === 'second' ? rules/* smokeRules */.b.seedNotIdempotent.mend : rules/* smokeRules */.b.seedFailed.mend,
                location: { file, line },
                subject: `seed ${file} ${failure.code ?? failure.kind}`,
            },
        ];
    }
    return [];
}
//# sourceMappingURL=seeds.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/after-head.js


/** Seeds and the run of all downs need the head, reached without a failure. */
async function afterHead({ run, bench, result, progress }) {
    const { input, plan } = run;
    const findings = [];
    const facts = [];
    const atHead = plan.reachesHead && result.migrations.every((row) => row.status !== 'skipped') && bench.alive;
    if (input.seeds.length > 0) {
        const { timeoutMs, signal } = input.world;
        const files = `${input.seeds.length} ${input.seeds.length === 1 ? 'file' : 'files'}`;
        if (atHead)
            findings.push(...(await runSeeds({
                target: bench.target,
                seeds: input.seeds,
                timeoutMs,
                signal,
                read: input.tree.read,
            })));
        facts.push({
            label: 'seeds',
            value: atHead ? `${files}, run twice` : `${files}, not run: head not reached`,
        });
    }
    if (input.fullDown && input.steps === undefined) {
        if (atHead && result.descent) {
            const down = await fullDown(bench, result.descent, progress);
            findings.push(...down.findings);
            facts.push({ label: 'full down', value: down.summary });
        }
        else
            facts.push({ label: 'full down', value: 'not run: the head was not reached' });
    }
    return { findings, facts };
}
//# sourceMappingURL=after-head.js.map
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 2 modules
var connect = __webpack_require__(8257);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/gates/smoke/base-key.js

/** Engines whose migrations are code: any source file of the project can change what they make. */
const codeFiles = {
    alembic: /\.(py|ini|toml|cfg|mako)$/,
    'node-pg-migrate': /\.(js|ts|mjs|cjs|mts|cts|json)$/,
};
/**
 * A name for the content of the base schema, or undefined when what makes it cannot be known (a foreign command).
 * The server's version is not part of it.
 */
async function baseKey(input) {
    const { tree, history, base, beyond, before } = input;
    if (history.engine === 'command' || base.length === 0)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${history.engine}\0${history.flavor}\0`);
    for (const { file, sql } of before)
        hash.update(`before\0${file}\0${sql}\0`);
    for (const migration of base)
        hash.update(`${migration.id}\0`);
    for (const file of await contributing({ tree, history, base, beyond })) {
        hash.update(`${file}\0${await tree.read(file)}\0`);
    }
    return hash.digest('hex');
}
async function contributing(input) {
    const own = input.base.flatMap((migration) => migration.files);
    const pattern = codeFiles[input.history.engine];
    if (!pattern)
        return own;
    const later = new Set(input.beyond.flatMap((migration) => migration.files));
    const sources = (await input.tree.files('')).filter((file) => pattern.test(file) && !later.has(file));
    return [...new Set([...own, ...sources])].sort();
}
//# sourceMappingURL=base-key.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/base.js



/** A migration of the base does not go up. */
class BaseFailed extends Error {
    finding;
    constructor(finding) {
        super(finding.title);
        this.finding = finding;
    }
}
/** Only the first lane's base is the history's own, worth keeping for the next run. */
async function startServer(run) {
    const isOwnBase = (run.lane?.index ?? 1) === 1;
    const key = isOwnBase ? await baseKey({ ...run.input, ...splitRoute(run.plan) }) : undefined;
    const build = (url) => buildBase(run, url);
    return run.services.startServer(key === undefined ? undefined : { key, build });
}
function splitRoute({ route, baseLength }) {
    const migrations = route.map((stop) => stop.migration);
    return { base: migrations.slice(0, baseLength), beyond: migrations.slice(baseLength) };
}
/** Brings everything below the scope up. Throws `BaseFailed` at the first that does not go. */
async function buildBase({ plan, runner, services }, url) {
    const { base } = splitRoute(plan);
    const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper base' });
    try {
        for (const [index, migration] of base.entries()) {
            services.progress(`base schema: ${index + 1}/${base.length} ${migration.id}`);
            await upOrFail(await runner, migration, { url, session });
        }
    }
    finally {
        await session.close();
    }
}
/** The database to start from. A base that has no key is built anew on every run. */
async function baseDatabase(run, server) {
    if (server.baseDatabase !== undefined)
        return server.baseDatabase;
    const name = await server.createDatabase();
    if (run.plan.baseLength > 0)
        await buildBase(run, server.url(name));
    return name;
}
async function upOrFail(runner, migration, target) {
    if (migration.notRun !== undefined || migration.up === undefined)
        return;
    const outcome = await runner.up(migration, target);
    if (!outcome.ok)
        throw new BaseFailed(failureFinding({
            migration,
            step: 'up',
            failure: outcome.failure,
            serverMajor: target.session.serverMajor,
        }));
}
//# sourceMappingURL=base.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/stairway.js


/** One migration's way up, down and up again, and what was seen. */
class Steps {
    steps = [];
    differences = [];
    findings = [];
    migration;
    #serverMajor;
    constructor(migration, serverMajor) {
        this.migration = migration;
        this.#serverMajor = serverMajor;
    }
    /** Takes a step's outcome down; its failure, if it has one. */
    note(step, outcome) {
        this.steps.push({ step, ok: outcome.ok, durationMs: outcome.durationMs });
        return outcome.ok ? undefined : outcome.failure;
    }
    fail(step, failure) {
        this.findings.push(failureFinding({ migration: this.migration, step, failure, serverMajor: this.#serverMajor }));
    }
    compare(step, found, consequence) {
        const differences = found.map((difference) => ({ ...difference, step }));
        this.differences.push(...differences);
        const input = { migration: this.migration, step, differences };
        this.findings.push(...differenceFindings(consequence ? { ...input, consequence } : input));
    }
    result(after) {
        const { migration, steps, differences, findings } = this;
        const failed = findings.some((finding) => finding.severity === 'error');
        const { id, name, file } = migration;
        const oneWay = oneWayReason(migration);
        const status = failed
            ? 'failed'
            : oneWay === undefined
                ? 'passed'
                : 'irreversible';
        const reason = status === 'irreversible' && oneWay !== undefined ? { reason: oneWay } : {};
        return { result: { id, name, file, status, ...reason, steps, differences }, findings, after };
    }
}
/** Why a migration only goes up; undefined when it has a way down. */
function oneWayReason(migration) {
    if (migration.irreversible)
        return migration.irreversible.reason ?? 'declared irreversible';
    if (migration.repeatable)
        return 'repeatable: it has no down by nature';
    return migration.down === undefined ? 'it has no down' : undefined;
}
/**
 * Up, down, up again, with the schema compared before and after. The work database ends with the migration applied
 * and clean, or (when it did not go up) as it was before.
 */
async function climb(bench, migration, before) {
    const steps = new Steps(migration, bench.serverMajor);
    const upFailure = steps.note('up', await bench.up(migration));
    if (upFailure) {
        steps.fail('up', upFailure);
        await bench.restore();
        return steps.result(undefined);
    }
    const after = await bench.snapshot();
    bench.accept(migration);
    if (oneWayReason(migration) === undefined && !(await descend({ bench, steps, before, after }))) {
        await bench.restore();
    }
    return steps.result(after);
}
/** Down and up again. False when the work database is not what it was after the first up. */
async function descend({ bench, steps, before, after }) {
    const downFailure = steps.note('down', await bench.down(steps.migration));
    if (downFailure) {
        steps.fail('down', downFailure);
        return false;
    }
    const left = diffSchemas(before, await bench.snapshot());
    const againFailure = steps.note('again', await bench.up(steps.migration));
    steps.compare('down', left, againFailure);
    if (againFailure) {
        if (!left.some(isReal))
            steps.fail('again', againFailure);
        return false;
    }
    const again = diffSchemas(after, await bench.snapshot());
    // What the down left behind explains the same object's difference after the second up.
    const known = new Set(left.map((difference) => `${difference.kind} ${difference.name}`));
    steps.compare('again', again.filter((difference) => isReal(difference) && !known.has(`${difference.kind} ${difference.name}`)));
    return again.length === 0;
}
function isReal(difference) {
    return difference.class === 'not-restored';
}
//# sourceMappingURL=stairway.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/plain-run.js



/**
 * The run that teams write by hand: up to the head, the last `steps` migrations down, and up to the head again.
 * `migrations` are those above the base, which is already there. Stops at the first failure.
 */
async function plainRun(bench, migrations, options) {
    const run = new PlainRun(bench, migrations, options.progress);
    const last = migrations.filter((migration) => migration.notRun === undefined).slice(-options.steps);
    await run.toHead(new Set(last));
    if (run.good)
        await run.back(last);
    return run.result();
}
class PlainRun {
    #bench;
    #rows;
    #progress;
    #findings = [];
    #before = new Map();
    good = true;
    constructor(bench, migrations, progress) {
        this.#bench = bench;
        this.#progress = progress;
        this.#rows = migrations.map((migration) => ({
            migration,
            steps: [],
            differences: [],
            status: migration.notRun === undefined ? 'skipped' : 'not-run',
            ...(migration.notRun === undefined ? {} : { reason: migration.notRun }),
        }));
    }
    async toHead(last) {
        for (const row of this.#rows) {
            if (row.status === 'not-run')
                continue;
            if (last.has(row.migration))
                this.#before.set(row.migration, await this.#bench.snapshot());
            if (!(await this.#step(row, 'up')))
                return;
            row.status = oneWayReason(row.migration) === undefined ? 'passed' : 'irreversible';
            row.reason = oneWayReason(row.migration) ?? 'went up';
        }
    }
    /** Down in reverse as far as it goes, then up again to the same head. */
    async back(last) {
        const head = await this.#bench.snapshot();
        const undone = [];
        for (const row of this.#rows.filter((candidate) => last.includes(candidate.migration)).reverse()) {
            if (row.status === 'irreversible')
                break;
            if (!(await this.#step(row, 'down')))
                return;
            const before = this.#before.get(row.migration);
            if (before)
                this.#compare(row, 'down', before, await this.#bench.snapshot());
            undone.unshift(row);
        }
        for (const row of undone)
            if (!(await this.#step(row, 'again')))
                return;
        const top = undone.at(-1);
        if (top)
            this.#compare(top, 'again', head, await this.#bench.snapshot());
    }
    result() {
        const migrations = this.#rows.map(({ migration, status, reason, steps, differences }) => ({
            id: migration.id,
            name: migration.name,
            file: migration.file,
            status,
            ...(reason !== undefined && status !== 'passed' ? { reason } : {}),
            steps,
            differences,
        }));
        return { migrations, findings: this.#findings, descent: undefined };
    }
    async #step(row, step) {
        this.#progress(`${step}: ${row.migration.id}`);
        const run = step === 'down' ? this.#bench.down(row.migration) : this.#bench.up(row.migration);
        const outcome = await run;
        row.steps.push({ step, ok: outcome.ok, durationMs: outcome.durationMs });
        if (outcome.ok)
            return true;
        row.status = 'failed';
        this.good = false;
        this.#findings.push(failureFinding({
            migration: row.migration,
            step,
            failure: outcome.failure,
            serverMajor: this.#bench.serverMajor,
        }));
        for (const later of this.#rows) {
            if (later.status === 'skipped')
                later.reason = `${row.migration.id} failed before it`;
        }
        return false;
    }
    #compare(row, step, ...[expected, actual]) {
        const differences = diffSchemas(expected, actual).map((difference) => ({ ...difference, step }));
        row.differences.push(...differences);
        const findings = differenceFindings({ migration: row.migration, step, differences });
        this.#findings.push(...findings);
        if (findings.some((finding) => finding.severity === 'error'))
            row.status = 'failed';
    }
}
//# sourceMappingURL=plain-run.js.map
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/src/gates/smoke/run-route.js



/** Walks the route. Followers of a root failure are skipped and counted; other branches go on. */
async function runRoute(bench, plan, progress) {
    const walk = new Walk(bench, await bench.snapshot());
    const rest = plan.route.slice(plan.baseLength);
    for (const [index, stop] of rest.entries()) {
        progress(`${index + 1}/${rest.length} ${stop.migration.id}`);
        await walk.visit(stop.migration, stop.treatment === 'stairs');
    }
    return walk.result();
}
class Walk {
    #bench;
    #migrations = [];
    #findings = [];
    /** Id of each migration that is not applied, with the root it follows. */
    #lost = new Map();
    /** Migrations that cannot be run here: whatever fails after them may follow from that. */
    #leftOut = [];
    #schema;
    #descent;
    /** Id of the migration that took the server down. */
    #serverLost;
    constructor(bench, schema) {
        this.#bench = bench;
        this.#schema = schema;
        this.#descent = { migrations: [], before: schema };
    }
    async visit(migration, stairs) {
        const lostParents = migration.parents.map((parent) => this.#lost.get(parent));
        const root = this.#serverLost ?? lostParents.find((lost) => lost !== undefined);
        if (root !== undefined)
            return this.#skip(migration, root);
        if (migration.notRun !== undefined || migration.up === undefined)
            return this.#leaveOut(migration);
        try {
            await (stairs ? this.#climb(migration) : this.#upOnly(migration));
        }
        catch (error) {
            if (!(error instanceof session/* ConnectionLost */.p))
                throw error;
            this.#loseServer(migration);
        }
    }
    async #climb(migration) {
        const { result, findings, after } = await climb(this.#bench, migration, this.#schema);
        this.#migrations.push(result);
        this.#findings.push(...findings.map((finding) => this.#provisional(finding)));
        if (after)
            this.#advance(migration, after);
        else
            this.#lost.set(migration.id, migration.id);
    }
    result() {
        const whole = this.#lost.size === 0;
        return {
            migrations: this.#migrations,
            findings: this.#findings,
            descent: whole ? this.#descent : undefined,
        };
    }
    #advance(migration, after) {
        this.#schema = after;
        this.#descent =
            oneWayReason(migration) === undefined
                ? { ...this.#descent, migrations: [...this.#descent.migrations, migration] }
                : { migrations: [], before: after, stoppedBy: migration };
    }
    /** A migration outside the scope that lies between those in scope. */
    async #upOnly(migration) {
        const outcome = await this.#bench.up(migration);
        if (outcome.ok) {
            this.#bench.accept(migration);
            return this.#advance(migration, await this.#bench.snapshot());
        }
        this.#findings.push(failureFinding({
            migration,
            step: 'up',
            failure: outcome.failure,
            serverMajor: this.#bench.serverMajor,
        }));
        this.#lost.set(migration.id, migration.id);
        await this.#bench.restore();
    }
    /** Nothing can be run any more, and what was seen of this migration counts for nothing. */
    #loseServer(migration) {
        const message = 'the server went away while it ran';
        const { serverMajor } = this.#bench;
        this.#findings.push(failureFinding({ migration, step: 'up', failure: { kind: 'connection', message }, serverMajor }));
        this.#serverLost = migration.id;
        this.#lost.set(migration.id, migration.id);
        this.#row(migration, { status: 'failed', reason: 'the server went away' });
    }
    #provisional(finding) {
        if (this.#leftOut.length === 0)
            return finding;
        const note = `Not run before it: ${this.#leftOut.slice(0, 5).join(', ')}. It may be right and miss what they make.`;
        return { ...finding, detail: [finding.detail, note].filter(Boolean).join('\n') };
    }
    #skip(migration, root) {
        this.#lost.set(migration.id, root);
        this.#row(migration, { status: 'skipped', reason: `${root} failed before it` });
    }
    #leaveOut(migration) {
        this.#leftOut.push(migration.id);
        this.#row(migration, { status: 'not-run', reason: migration.notRun ?? 'it has no up' });
    }
    #row(migration, why) {
        const { id, name, file } = migration;
        this.#migrations.push({ id, name, file, ...why, steps: [], differences: [] });
    }
}
//# sourceMappingURL=run-route.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/ignore.js
/**
 * Tells which objects to leave out: those named (`public.schema_migrations`, also with what hangs on them) and those
 * in a schema that is named whole (`lockkeeper_trace.*`). Names may be written with or without quotes.
 */
function ignoring(patterns) {
    const names = new Set();
    const schemas = [];
    for (const pattern of patterns) {
        if (pattern.endsWith('.*')) {
            schemas.push(...spellings(pattern.slice(0, -2)));
        }
        else {
            for (const name of spellings(pattern))
                names.add(name);
        }
    }
    const named = (name) => names.has(name) || schemas.some((schema) => name.startsWith(`${schema}.`));
    return (object) => named(object.name) ||
        (object.kind === 'schema' && schemas.includes(object.name)) ||
        (object.parent !== undefined && ancestors(object).some(named));
}
/**
 * The names that a parent's key can mean. An index behind a constraint hangs on `constraint schema.table.name` and a
 * serial's sequence on `column schema.table.name`, so that the table is the key's name without the last part.
 */
function ancestors(object) {
    const parent = object.parent ?? '';
    const names = parent.split(' ').map((_, index, words) => words.slice(index).join(' '));
    if (!/^(?:constraint|column) /.test(parent))
        return names;
    return [...names, ...names.map((name) => name.replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/, ''))];
}
function spellings(name) {
    const quoted = name
        .split('.')
        .map((part) => (/^[a-z_][a-z0-9_]*$/.test(part) || part.startsWith('"') ? part : `"${part}"`))
        .join('.');
    return [name, quoted];
}
//# sourceMappingURL=ignore.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/fragments.js
/** The first oid that a server gives to an object that is not its own. Source: FirstNormalObjectId in transam.h. */
const firstUserOid = 16384;
/**
 * Not the server's own, and no member of an extension. As bigint, so that no index is used for it: the planner,
 * whose figures are those of an empty database, would start there and walk through every table to read one.
 */
function userObject(catalog, oid) {
    return `${oid}::bigint >= ${firstUserOid} and ${oid} not in (
    select objid from pg_depend where refclassid = 'pg_extension'::regclass and deptype = 'e'
      and classid = '${catalog}'::regclass)`;
}
/** In a schema that a dump would hold: neither the server's nor a session's temporary one. */
function userSchema(alias = 'n') {
    return `left(${alias}.nspname, 3) <> 'pg_' and ${alias}.nspname <> 'information_schema'`;
}
/** A schema-qualified name, quoted where needed. */
function qualified(name, schema = 'n.nspname') {
    return `quote_ident(${schema}) || '.' || quote_ident(${name})`;
}
function owner(role) {
    return `quote_ident(pg_get_userbyid(${role}))`;
}
function comment(catalog, oid) {
    return `(select note.description from pg_description note where note.objoid = ${oid}
    and note.classoid = '${catalog}'::regclass and note.objsubid = 0)`;
}
/** Options (`fillfactor=70`) in one order, so that the order of ALTER statements does not show. */
function options(array) {
    return `case when ${array} is not null then (select string_agg(o, ', ' order by o) from unnest(${array}) o) end`;
}
/**
 * What was granted and revoked against the default rights, as a dump says it: one line a grantee.
 * `defaults` is SQL for the rights that the object has without any grant.
 */
function grants(acl, defaults) {
    // aclexplode refuses an empty array, which is what REVOKE of the last right leaves.
    const rights = (array) => `select grantee, privilege_type, is_grantable from aclexplode(case when cardinality(${array}) > 0 then ${array} end)`;
    const items = (from, without) => `${rights(from)} except ${rights(without)}`;
    const lines = (verb, to, rows) => `select format('${verb} %s ${to} %s%s', string_agg(privilege_type, ', ' order by privilege_type),
       case grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(grantee)) end,
       case when is_grantable and '${verb}' = 'GRANT' then ' WITH GRANT OPTION' else '' end) as line
     from (${rows}) items group by grantee, is_grantable`;
    return `case when ${acl} is not null then (select string_agg(line, E'\\n' order by line) from (
    ${lines('GRANT', 'TO', items(acl, defaults))}
    union all ${lines('REVOKE', 'FROM', items(defaults, acl))}) changes) end`;
}
/** A collation's name; `regcollation` is not known before 13. */
function collationName(oid) {
    return `(select quote_ident(ln.nspname) || '.' || quote_ident(l.collname) from pg_collation l
    join pg_namespace ln on ln.oid = l.collnamespace where l.oid = ${oid})`;
}
/** A relation's kind in words. */
function relationKind(alias = 'c') {
    return `case ${alias}.relkind when 'v' then 'view' when 'm' then 'materialized view'
    when 'S' then 'sequence' when 'f' then 'foreign table' when 'c' then 'type' else 'table' end`;
}
/** The key of a relation, for `parent`. */
function relationKey(alias = 'c', schema = 'n.nspname') {
    return `${relationKind(alias)} || ' ' || ${qualified(`${alias}.relname`, schema)}`;
}
/** `NULL` for the ordinary letter of a state, words for the others. */
function stateWord(column, words) {
    const cases = Object.entries(words).map(([letter, word]) => `when '${letter}' then '${word}'`);
    return `case ${column} ${cases.join(' ')} end`;
}
//# sourceMappingURL=fragments.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/catalogs.js

const own = (name, more = {}) => ({ name, row: 'oid', ...more });
const catalogs = [
    own('pg_namespace', { where: `(oid >= ${firstUserOid} or nspname = 'public')` }),
    own('pg_class'),
    {
        name: 'pg_attribute',
        row: 'attrelid',
        where: `attrelid >= ${firstUserOid} and attnum > 0`,
        reaches: ['pg_class'],
        tracked: false,
    },
    { name: 'pg_index', row: 'indexrelid', reaches: ['pg_class'], tracked: false },
    { name: 'pg_sequence', row: 'seqrelid', reaches: ['pg_class'], tracked: false },
    { name: 'pg_partitioned_table', row: 'partrelid', reaches: ['pg_class'], tracked: false },
    { name: 'pg_foreign_table', row: 'ftrelid', reaches: ['pg_class'], tracked: false },
    {
        name: 'pg_inherits',
        row: `inhrelid || '.' || inhseqno`,
        units: 'inhrelid',
        reaches: ['pg_class'],
        where: `inhrelid >= ${firstUserOid}`,
    },
    // The index behind a constraint is shown differently from a plain one; a not-null belongs to its column.
    own('pg_constraint', {
        units: `oid || ',' || conindid || case contype when 'n' then ',' || conrelid else '' end`,
        reaches: ['pg_constraint', 'pg_class'],
    }),
    own('pg_trigger'),
    own('pg_rewrite', { units: `oid || ',' || ev_class`, reaches: ['pg_rewrite', 'pg_class'] }),
    own('pg_policy'),
    own('pg_statistic_ext'),
    own('pg_proc'),
    { name: 'pg_aggregate', row: 'aggfnoid::oid', reaches: ['pg_proc'], tracked: false },
    own('pg_type', { units: `oid || ',' || typrelid`, reaches: ['pg_type', 'pg_class'] }),
    own('pg_enum', { units: 'enumtypid', reaches: ['pg_type'], pervasive: 'update' }),
    {
        name: 'pg_description',
        row: `objoid || '.' || classoid || '.' || objsubid`,
        units: 'objoid',
        reaches: 'described',
        where: `(objoid >= ${firstUserOid} or classoid = 'pg_namespace'::regclass)`,
    },
    {
        name: 'pg_seclabel',
        row: `objoid || '.' || classoid || '.' || objsubid || '.' || provider`,
        units: 'objoid',
        where: `objoid >= ${firstUserOid}`,
    },
    own('pg_default_acl'),
    own('pg_extension', { pervasive: 'update' }),
    {
        name: 'pg_depend',
        row: `classid || '.' || objid`,
        where: `refclassid = 'pg_extension'::regclass and deptype = 'e'`,
        pervasive: 'any',
    },
    own('pg_event_trigger'),
    own('pg_publication'),
    own('pg_publication_rel', { units: 'prpubid', reaches: ['pg_publication'] }),
    own('pg_publication_namespace', { units: 'pnpubid', reaches: ['pg_publication'], since: 15 }),
    own('pg_subscription', { guarded: true }),
    own('pg_foreign_data_wrapper'),
    own('pg_foreign_server'),
    own('pg_user_mapping', { guarded: true }),
    own('pg_language'),
    own('pg_am'),
    own('pg_operator', { pervasive: 'update' }),
    own('pg_opclass', { pervasive: 'any' }),
    own('pg_opfamily'),
    own('pg_amop', { units: 'amopfamily', reaches: ['pg_opfamily'] }),
    own('pg_amproc', { units: 'amprocfamily', reaches: ['pg_opfamily'] }),
    own('pg_cast'),
    own('pg_transform'),
    own('pg_ts_config'),
    {
        name: 'pg_ts_config_map',
        row: `mapcfg || '.' || maptokentype || '.' || mapseqno`,
        units: 'mapcfg',
        reaches: ['pg_ts_config'],
        where: `mapcfg >= ${firstUserOid}`,
    },
    own('pg_ts_dict'),
    own('pg_ts_parser'),
    own('pg_ts_template'),
    own('pg_collation'),
    own('pg_conversion'),
];
/** The catalogs by their own oid, for comments. */
const catalogNamesQuery = `select oid, relname as name from pg_class
  where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r'`;
/** The catalogs of that server that this user may read. */
function readableCatalogs(major, superuser) {
    return catalogs.filter((catalog) => (catalog.since ?? 0) <= major && (superuser || !catalog.guarded));
}
/** Names of roles and tablespaces stand in other objects' text and belong to the whole cluster. */
const cluster = `select 'horizon' as catalog, txid_snapshot_xmin(txid_current_snapshot()) % 4294967296 as total,
    null as changed
  union all select 'names', 0, md5(string_agg(name, ',' order by name))
  from (select oid || ' ' || rolname as name from pg_roles union all select oid || ' ' || spcname from pg_tablespace) n`;
/**
 * One query that tells what changed. `$1` is the xid before which every row was seen by the last snapshot:
 * a row whose xmin is as old or younger may be new. Frozen rows keep their xmin; wraparound can only make an
 * old row look new, which costs time and not truth. Null asks for every row of the tracked catalogs.
 */
function probeQuery(list) {
    const parts = list.map((catalog) => {
        const changed = `age(xmin) <= age($1::xid)`;
        const newer = catalog.tracked === false ? changed : `coalesce(${changed}, true)`;
        const text = `${catalog.row} || ':' || ${catalog.units ?? catalog.row}`;
        const where = catalog.where ?? `${catalog.row} >= ${firstUserOid}`;
        const filter = catalog.tracked === false ? `${where} and ${newer}` : where;
        return `select '${catalog.name}', count(*), string_agg(${text}, ' ') filter (where ${newer})
      from ${catalog.name} where ${filter}`;
    });
    return [cluster, ...parts].join('\nunion all ');
}
/** Every row of some catalogs as `row:`, to find out which are gone. */
function rowsQuery(list) {
    const parts = list.map((catalog) => `select '${catalog.name}' as catalog, string_agg(${catalog.row} || ':', ' ') as rows
      from ${catalog.name} where ${catalog.where ?? `${catalog.row} >= ${firstUserOid}`}`);
    return parts.join('\nunion all ');
}
/**
 * Objects whose text may change with one of the units although their own rows do not: a view says a column's table
 * in front of it, or an alias, once another table has a column of that name.
 */
const dependentsQuery = `with recursive reach(oid, catalog) as (
    select unnest($1::oid[]), 0::oid
    union
    select found.oid, found.catalog from reach cross join lateral (
      select units.* from pg_depend d
        left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
        cross join lateral (values (d.objid, d.classid), (r.ev_class, 'pg_class'::regclass::oid)) units(oid, catalog)
      where d.refobjid = reach.oid
        and d.refclassid in ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass)
        and d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_policy'::regclass, 'pg_type'::regclass)
        and units.oid is not null
      offset 0) found
  ) select string_agg(distinct oid::text, ',') as units,
    string_agg(distinct catalog::regclass::text, ',') filter (where catalog not in (0, 'pg_type'::regclass)) as catalogs
  from reach`;
//# sourceMappingURL=catalogs.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/changes.js

/** Catalogs whose objects other objects' text can mention. */
const mentioned = new Set(['pg_class', 'pg_proc', 'pg_type']);
/** Takes a probe in; undefined when everything must be read anew. */
async function findChanges(sources, found) {
    const { catalogs, rows } = sources;
    const changes = { units: new Set(), catalogs: new Set(), gone: new Set(), come: new Set() };
    const shrunk = [];
    for (const catalog of catalogs) {
        const change = rows.add(catalog, rowOf(found, catalog.name));
        if (change.pervasive)
            return undefined;
        if (change.gone > 0)
            shrunk.push(catalog);
        touch(changes, change.units, reachedBy(sources, catalog, change.rows));
        if (mentioned.has(catalog.name))
            for (const row of change.come)
                changes.come.add(row);
    }
    if (shrunk.length > 0)
        await addGone(sources, shrunk, changes);
    changes.units.delete('0');
    return changes;
}
function rowOf(found, catalog) {
    return found.get(catalog) ?? { catalog, total: '0', changed: null };
}
function touch(changes, units, catalogs) {
    if (units.length === 0)
        return;
    for (const unit of units)
        changes.units.add(unit);
    for (const name of catalogs)
        changes.catalogs.add(name);
}
/** A row that is gone takes its own unit along; other units it belonged to are read again. */
async function addGone(sources, shrunk, changes) {
    const present = await sources.session.query(rowsQuery(shrunk));
    const text = new Map(present.map((row) => [row.catalog, row.rows]));
    for (const catalog of shrunk) {
        for (const lost of sources.rows.keepOnly(catalog, text.get(catalog.name) ?? null)) {
            touch(changes, lost.units, reachedBy(sources, catalog, [lost.row]));
            if (catalog.row === 'oid')
                changes.gone.add(lost.row);
        }
    }
}
function reachedBy({ names }, catalog, rows) {
    if (catalog.reaches !== 'described')
        return catalog.reaches ?? [catalog.name];
    return rows.flatMap((row) => names.get(row.split('.')[1] ?? '') ?? []);
}
/** The units whose mention elsewhere may read otherwise now. */
function mentionable({ units, catalogs, gone, come }) {
    if (![...catalogs].some((name) => mentioned.has(name)))
        return [];
    return [...units].filter((unit) => !gone.has(unit) && !come.has(unit));
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/columns.js

const storage = `case when a.attstorage <> t.typstorage then
  ${stateWord('a.attstorage', { p: 'PLAIN', e: 'EXTERNAL', x: 'EXTENDED', m: 'MAIN' })} end`;
/** From 18 a not-null is a constraint and may be NOT VALID or NO INHERIT; its name is left out. */
function notNull(major) {
    if (major < 18)
        return `case when a.attnotnull then 'NOT NULL' end`;
    return `case when a.attnotnull then 'NOT NULL' || coalesce((select
      case when k.connoinherit then ' NO INHERIT' else '' end || case when k.convalidated then '' else ' NOT VALID' end
    from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey[1] = a.attnum), '') end`;
}
/**
 * Columns of tables; of views only those that carry something of their own, because the view's definition
 * says the rest.
 */
const columns = (major) => ({
    kind: `'column'`,
    catalog: 'pg_class',
    unit: 'a.attrelid',
    name: `${qualified('c.relname')} || '.' || quote_ident(a.attname)`,
    parent: relationKey(),
    properties: {
        type: 'format_type(a.atttypid, a.atttypmod)',
        collation: `case when a.attcollation <> t.typcollation then ${collationName('a.attcollation')} end`,
        'not null': notNull(major),
        identity: stateWord('a.attidentity', { a: 'ALWAYS', d: 'BY DEFAULT' }),
        generated: `case a.attgenerated when 's' then pg_get_expr(e.adbin, e.adrelid) || ' STORED'
      when 'v' then pg_get_expr(e.adbin, e.adrelid) || ' VIRTUAL' end`,
        default: `case when a.attgenerated = '' then pg_get_expr(e.adbin, e.adrelid) end`,
        storage,
        compression: major >= 14 ? stateWord('a.attcompression', { p: 'pglz', l: 'lz4' }) : 'null',
        statistics: 'nullif(a.attstattarget, -1)',
        options: options('a.attoptions'),
        'foreign options': options('a.attfdwoptions'),
        inherited: `case when a.attinhcount > 0 then case when a.attislocal then 'AND LOCAL' else 'YES' end end`,
        grants: grants('a.attacl', `acldefault('c', c.relowner)`),
        comment: 'd.description',
    },
    from: `pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef e on a.atthasdef and e.adrelid = a.attrelid and e.adnum = a.attnum
    left join pg_description d on d.objoid = a.attrelid and d.classoid = 'pg_class'::regclass
      and d.objsubid = a.attnum`,
    where: `a.attnum > 0 and not a.attisdropped and ${userSchema()} and ${userObject('pg_class', 'a.attrelid')}
    and (c.relkind in ('r', 'p', 'f') or c.relkind in ('v', 'm') and (a.atthasdef or a.attacl is not null
      or a.attoptions is not null or nullif(a.attstattarget, -1) is not null or d.description is not null))`,
});
//# sourceMappingURL=columns.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/constraints.js

/**
 * Constraints of tables and domains. Left out: not-nulls (the column says them), constraint triggers
 * (the trigger says them), and copies that a partition or child has from its parent.
 */
const constraints = () => ({
    kind: `'constraint'`,
    catalog: 'pg_constraint',
    unit: 'k.oid',
    name: `coalesce(${qualified('c.relname')}, ${qualified('t.typname')}) || '.' || quote_ident(k.conname)`,
    parent: `case when c.oid is null then 'domain ' || ${qualified('t.typname')}
    else case c.relkind when 'f' then 'foreign table ' else 'table ' end || ${qualified('c.relname')} end`,
    properties: {
        type: stateWord('k.contype', {
            c: 'CHECK',
            f: 'FOREIGN KEY',
            p: 'PRIMARY KEY',
            u: 'UNIQUE',
            x: 'EXCLUDE',
        }),
        definition: 'pg_get_constraintdef(k.oid)',
        comment: comment('pg_constraint', 'k.oid'),
    },
    from: `pg_constraint k left join pg_class c on c.oid = k.conrelid left join pg_type t on t.oid = k.contypid
    join pg_namespace n on n.oid = coalesce(c.relnamespace, t.typnamespace)`,
    where: `k.contype in ('c', 'f', 'p', 'u', 'x') and k.conislocal and ${userSchema()}
    and case when c.oid is null then ${userObject('pg_type', 't.oid')} else ${userObject('pg_class', 'c.oid')} end`,
});
//# sourceMappingURL=constraints.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/foreign.js

const wrappers = () => ({
    kind: `'foreign data wrapper'`,
    catalog: 'pg_foreign_data_wrapper',
    unit: 'w.oid',
    name: 'quote_ident(w.fdwname)',
    properties: {
        handler: 'nullif(w.fdwhandler, 0)::regproc',
        validator: 'nullif(w.fdwvalidator, 0)::regproc',
        options: options('w.fdwoptions'),
        owner: owner('w.fdwowner'),
        grants: grants('w.fdwacl', `acldefault('F', w.fdwowner)`),
        comment: comment('pg_foreign_data_wrapper', 'w.oid'),
    },
    from: 'pg_foreign_data_wrapper w',
    where: userObject('pg_foreign_data_wrapper', 'w.oid'),
});
const servers = () => ({
    kind: `'server'`,
    catalog: 'pg_foreign_server',
    unit: 's.oid',
    name: 'quote_ident(s.srvname)',
    parent: `'foreign data wrapper ' || quote_ident(w.fdwname)`,
    properties: {
        wrapper: 'quote_ident(w.fdwname)',
        type: 's.srvtype',
        version: 's.srvversion',
        options: options('s.srvoptions'),
        owner: owner('s.srvowner'),
        grants: grants('s.srvacl', `acldefault('S', s.srvowner)`),
        comment: comment('pg_foreign_server', 's.oid'),
    },
    from: 'pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw',
    where: userObject('pg_foreign_server', 's.oid'),
});
/** Option values may be passwords: their names are shown and a digest tells whether a value changed. */
const userMappings = () => ({
    kind: `'user mapping'`,
    catalog: 'pg_user_mapping',
    unit: 'm.oid',
    name: `'FOR ' || case m.umuser when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(m.umuser)) end
    || ' SERVER ' || quote_ident(s.srvname)`,
    parent: `'server ' || quote_ident(s.srvname)`,
    properties: {
        options: `(select string_agg(split_part(o, '=', 1), ', ' order by o) from unnest(m.umoptions) o)`,
        digest: `(select md5(string_agg(o, ',' order by o)) from unnest(m.umoptions) o)`,
    },
    from: 'pg_user_mapping m join pg_foreign_server s on s.oid = m.umserver',
    where: 'true',
    guarded: 'pg_user_mapping',
});
//# sourceMappingURL=foreign.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/indexes.js

/**
 * Indexes. One that stands behind a constraint hangs on the constraint and says only what the constraint
 * does not; the copies on partitions are left out.
 */
const indexes = (major) => ({
    kind: `'index'`,
    catalog: 'pg_class',
    unit: 'i.indexrelid',
    name: qualified('x.relname'),
    parent: `case when k.oid is null then ${relationKey()}
    else 'constraint ' || ${qualified('c.relname')} || '.' || quote_ident(k.conname) end`,
    properties: {
        definition: `case when k.oid is null then pg_get_indexdef(i.indexrelid) end`,
        valid: `case when not i.indisvalid then 'NO' end`,
        tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = x.reltablespace)`,
        options: `case when k.oid is null then null else ${options('x.reloptions')} end`,
        clustered: `case when i.indisclustered then 'YES' end`,
        'replica identity': `case when i.indisreplident then 'YES' end`,
        statistics: `(select string_agg(a.attnum || ' ' || a.attstattarget, ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = x.oid and ${major >= 17 ? 'a.attstattarget is not null' : 'a.attstattarget >= 0'})`,
        comment: comment('pg_class', 'x.oid'),
    },
    from: `pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = x.relnamespace
    left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
      and k.contype in ('p', 'u', 'x')`,
    where: `not x.relispartition and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});
//# sourceMappingURL=indexes.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/operators.js

const side = (column) => `case ${column} when 0 then 'NONE' else format_type(${column}, null) end`;
const operators = () => ({
    kind: `'operator'`,
    catalog: 'pg_operator',
    unit: 'o.oid',
    name: `quote_ident(n.nspname) || '.' || o.oprname || ' (' || ${side('o.oprleft')} || ', ' || ${side('o.oprright')} || ')'`,
    properties: {
        function: 'nullif(o.oprcode::oid, 0)::regproc',
        commutator: 'nullif(o.oprcom, 0)::regoperator',
        negator: 'nullif(o.oprnegate, 0)::regoperator',
        restrict: 'nullif(o.oprrest::oid, 0)::regproc',
        join: 'nullif(o.oprjoin::oid, 0)::regproc',
        hashes: `case when o.oprcanhash then 'YES' end`,
        merges: `case when o.oprcanmerge then 'YES' end`,
        owner: owner('o.oprowner'),
        comment: comment('pg_operator', 'o.oid'),
    },
    from: 'pg_operator o join pg_namespace n on n.oid = o.oprnamespace',
    where: `${userSchema()} and ${userObject('pg_operator', 'o.oid')}`,
});
const operatorFamilies = () => ({
    kind: `'operator family'`,
    catalog: 'pg_opfamily',
    unit: 'f.oid',
    name: `${qualified('f.opfname')} || ' USING ' || quote_ident(am.amname)`,
    properties: {
        operators: `(select string_agg(o.amopstrategy || ' ' || o.amopopr::regoperator
        || coalesce(' FOR ORDER BY ' || sf.opfname, ''), E'\\n' order by o.amopstrategy, o.amopopr::regoperator::text)
      from pg_amop o left join pg_opfamily sf on sf.oid = o.amopsortfamily where o.amopfamily = f.oid)`,
        functions: `(select string_agg(a.amprocnum || ' (' || format_type(a.amproclefttype, null) || ', '
        || format_type(a.amprocrighttype, null) || ') ' || a.amproc::regprocedure, E'\\n'
        order by a.amprocnum, a.amproc::regprocedure::text) from pg_amproc a where a.amprocfamily = f.oid)`,
        owner: owner('f.opfowner'),
        comment: comment('pg_opfamily', 'f.oid'),
    },
    from: 'pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am am on am.oid = f.opfmethod',
    where: `${userSchema()} and ${userObject('pg_opfamily', 'f.oid')}`,
});
const operatorClasses = () => ({
    kind: `'operator class'`,
    catalog: 'pg_opclass',
    unit: 'o.oid',
    name: `${qualified('o.opcname')} || ' USING ' || quote_ident(am.amname)`,
    parent: `'operator family ' || ${qualified('f.opfname', 'fn.nspname')} || ' USING ' || quote_ident(am.amname)`,
    properties: {
        type: 'format_type(o.opcintype, null)',
        default: `case when o.opcdefault then 'YES' end`,
        'key type': `case when o.opckeytype <> 0 then format_type(o.opckeytype, null) end`,
        family: qualified('f.opfname', 'fn.nspname'),
        owner: owner('o.opcowner'),
        comment: comment('pg_opclass', 'o.oid'),
    },
    from: `pg_opclass o join pg_namespace n on n.oid = o.opcnamespace join pg_am am on am.oid = o.opcmethod
    join pg_opfamily f on f.oid = o.opcfamily join pg_namespace fn on fn.oid = f.opfnamespace`,
    where: `${userSchema()} and ${userObject('pg_opclass', 'o.oid')}`,
});
const casts = () => ({
    kind: `'cast'`,
    catalog: 'pg_cast',
    unit: 'k.oid',
    name: `'(' || format_type(k.castsource, null) || ' AS ' || format_type(k.casttarget, null) || ')'`,
    properties: {
        function: 'nullif(k.castfunc, 0)::regprocedure',
        method: stateWord('k.castmethod', { i: 'INOUT', b: 'BINARY' }),
        context: stateWord('k.castcontext', { a: 'ASSIGNMENT', i: 'IMPLICIT' }),
        comment: comment('pg_cast', 'k.oid'),
    },
    from: 'pg_cast k',
    // The cast of a range type to its multirange type comes and goes with the type.
    where: `${userObject('pg_cast', 'k.oid')} and not exists (select from pg_depend made
    where made.classid = 'pg_cast'::regclass and made.objid = k.oid and made.deptype = 'i')`,
});
const transforms = () => ({
    kind: `'transform'`,
    catalog: 'pg_transform',
    unit: 't.oid',
    name: `'FOR ' || format_type(t.trftype, null) || ' LANGUAGE ' || quote_ident(l.lanname)`,
    properties: {
        'from sql': 'nullif(t.trffromsql::oid, 0)::regprocedure',
        'to sql': 'nullif(t.trftosql::oid, 0)::regprocedure',
        comment: comment('pg_transform', 't.oid'),
    },
    from: 'pg_transform t join pg_language l on l.oid = t.trflang',
    where: userObject('pg_transform', 't.oid'),
});
//# sourceMappingURL=operators.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/policies.js

const policies = () => ({
    kind: `'policy'`,
    catalog: 'pg_policy',
    unit: 'p.oid',
    name: `${qualified('c.relname')} || '.' || quote_ident(p.polname)`,
    parent: `'table ' || ${qualified('c.relname')}`,
    properties: {
        restrictive: `case when not p.polpermissive then 'RESTRICTIVE' end`,
        command: stateWord('p.polcmd', { r: 'SELECT', a: 'INSERT', w: 'UPDATE', d: 'DELETE', '*': 'ALL' }),
        roles: `(select string_agg(case r when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(r)) end, ', '
      order by case r when 0 then '' else pg_get_userbyid(r) end) from unnest(p.polroles) r)`,
        using: 'pg_get_expr(p.polqual, p.polrelid)',
        'with check': 'pg_get_expr(p.polwithcheck, p.polrelid)',
        comment: comment('pg_policy', 'p.oid'),
    },
    from: `pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`,
    where: `${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});
//# sourceMappingURL=policies.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/relations.js

const parents = `(select string_agg(quote_ident(pn.nspname) || '.' || quote_ident(p.relname), ', ' order by i.inhseqno)
  from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
  where i.inhrelid = c.oid)`;
/** Tables, partitions and foreign tables. */
const tables = () => ({
    kind: relationKind(),
    catalog: 'pg_class',
    unit: 'c.oid',
    name: qualified('c.relname'),
    properties: {
        persistence: stateWord('c.relpersistence', { u: 'UNLOGGED' }),
        'of type': `case when c.reloftype <> 0 then format_type(c.reloftype, null) end`,
        inherits: `case when not c.relispartition then ${parents} end`,
        'partition of': `case when c.relispartition then ${parents} end`,
        'partition bound': 'pg_get_expr(c.relpartbound, c.oid)',
        'partition by': `case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end`,
        'access method': `(select quote_ident(am.amname) from pg_am am where am.oid = c.relam and am.amname <> 'heap')`,
        tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = c.reltablespace)`,
        options: options('c.reloptions'),
        'toast options': `(select ${options('t.reloptions')} from pg_class t where t.oid = c.reltoastrelid)`,
        server: `(select quote_ident(s.srvname) from pg_foreign_table f join pg_foreign_server s on s.oid = f.ftserver
      where f.ftrelid = c.oid)`,
        'foreign options': `(select ${options('f.ftoptions')} from pg_foreign_table f where f.ftrelid = c.oid)`,
        'row security': `case when c.relrowsecurity then 'ENABLED' end`,
        'forced row security': `case when c.relforcerowsecurity then 'FORCED' end`,
        'replica identity': stateWord('c.relreplident', { n: 'NOTHING', f: 'FULL', i: 'INDEX' }),
        'column order': `(select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`,
        owner: owner('c.relowner'),
        grants: grants('c.relacl', `acldefault('r', c.relowner)`),
        comment: comment('pg_class', 'c.oid'),
    },
    from: 'pg_class c join pg_namespace n on n.oid = c.relnamespace',
    where: `c.relkind in ('r', 'p', 'f') and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});
/** Views and materialized views. */
const views = () => ({
    kind: relationKind(),
    catalog: 'pg_class',
    unit: 'c.oid',
    name: qualified('c.relname'),
    properties: {
        definition: 'pg_get_viewdef(c.oid)',
        options: options('c.reloptions'),
        'access method': `(select quote_ident(am.amname) from pg_am am where am.oid = c.relam and am.amname <> 'heap')`,
        tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = c.reltablespace)`,
        populated: `case when not c.relispopulated then 'NO' end`,
        'replica identity': `case when c.relkind = 'm' then ${stateWord('c.relreplident', { f: 'FULL', i: 'INDEX' })} end`,
        owner: owner('c.relowner'),
        grants: grants('c.relacl', `acldefault('r', c.relowner)`),
        comment: comment('pg_class', 'c.oid'),
    },
    from: 'pg_class c join pg_namespace n on n.oid = c.relnamespace',
    where: `c.relkind in ('v', 'm') and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});
/** Sequences: their parameters and owner column, never the last value. */
const sequences = (major) => ({
    kind: `'sequence'`,
    catalog: 'pg_class',
    unit: 'c.oid',
    name: qualified('c.relname'),
    parent: `case when oc.oid is not null
    then 'column ' || ${qualified('oc.relname', 'ocn.nspname')} || '.' || quote_ident(oa.attname) end`,
    properties: {
        persistence: major >= 15 ? stateWord('c.relpersistence', { u: 'UNLOGGED' }) : 'null',
        type: 'format_type(s.seqtypid, null)',
        start: 's.seqstart',
        increment: 's.seqincrement',
        minimum: 's.seqmin',
        maximum: 's.seqmax',
        cache: `nullif(s.seqcache, 1)`,
        cycle: `case when s.seqcycle then 'CYCLE' end`,
        identity: `case when d.deptype = 'i' then 'YES' end`,
        'owned by': `case when oc.oid is not null
      then ${qualified('oc.relname', 'ocn.nspname')} || '.' || quote_ident(oa.attname) end`,
        owner: owner('c.relowner'),
        grants: grants('c.relacl', `acldefault('s', c.relowner)`),
        comment: comment('pg_class', 'c.oid'),
    },
    from: `pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
    left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
      and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
    left join pg_class oc on oc.oid = d.refobjid left join pg_namespace ocn on ocn.oid = oc.relnamespace
    left join pg_attribute oa on oa.attrelid = d.refobjid and oa.attnum = d.refobjsubid`,
    where: `c.relkind = 'S' and c.relpersistence <> 't' and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});
//# sourceMappingURL=relations.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/replication.js

/** From 15 a publication may name columns, a row filter and whole schemas. */
function publishedTables(major) {
    const details = major >= 15
        ? `|| coalesce(' (' || (select string_agg(quote_ident(a.attname), ', ' order by a.attname)
            from unnest(r.prattrs::int2[]) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k) || ')', '')
         || coalesce(' WHERE ' || pg_get_expr(r.prqual, c.oid), '')`
        : '';
    return `(select string_agg(${qualified('c.relname')} ${details}, E'\\n' order by n.nspname, c.relname)
    from pg_publication_rel r join pg_class c on c.oid = r.prrelid join pg_namespace n on n.oid = c.relnamespace
    where r.prpubid = p.oid)`;
}
const operations = [
    ['pubinsert', 'insert'],
    ['pubupdate', 'update'],
    ['pubdelete', 'delete'],
    ['pubtruncate', 'truncate'],
].map(([column, word]) => `case when p.${column} then '${word}' end`);
const publications = (major) => ({
    kind: `'publication'`,
    catalog: 'pg_publication',
    unit: 'p.oid',
    name: 'quote_ident(p.pubname)',
    properties: {
        'all tables': `case when p.puballtables then 'YES' end`,
        tables: publishedTables(major),
        schemas: major >= 15
            ? `(select string_agg(quote_ident(n.nspname), ', ' order by n.nspname) from pg_publication_namespace r
            join pg_namespace n on n.oid = r.pnnspid where r.pnpubid = p.oid)`
            : 'null',
        publish: `concat_ws(', ', ${operations.join(', ')})`,
        'via root': major >= 13 ? `case when p.pubviaroot then 'YES' end` : 'null',
        'generated columns': major >= 18 ? `nullif(p.pubgencols, 'n')` : 'null',
        owner: owner('p.pubowner'),
        comment: comment('pg_publication', 'p.oid'),
    },
    from: 'pg_publication p',
    where: userObject('pg_publication', 'p.oid'),
});
/** The connection text holds a password: only whether it changed is told. */
const subscriptions = () => ({
    kind: `'subscription'`,
    catalog: 'pg_subscription',
    unit: 's.oid',
    name: 'quote_ident(s.subname)',
    properties: {
        enabled: `case when not s.subenabled then 'NO' end`,
        publications: `(select string_agg(quote_ident(p), ', ' order by p) from unnest(s.subpublications) p)`,
        slot: 's.subslotname',
        'synchronous commit': 's.subsynccommit',
        digest: 'md5(s.subconninfo)',
        owner: owner('s.subowner'),
        comment: comment('pg_subscription', 's.oid'),
    },
    from: 'pg_subscription s',
    where: 's.subdbid = (select oid from pg_database where datname = current_database())',
    guarded: 'pg_subscription',
});
//# sourceMappingURL=replication.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/routines.js

const signature = `${qualified('p.proname')} || '(' || pg_get_function_identity_arguments(p.oid) || ')'`;
const common = {
    owner: owner('p.proowner'),
    grants: grants('p.proacl', `acldefault('f', p.proowner)`),
    comment: comment('pg_proc', 'p.oid'),
};
/** Functions, window functions and procedures. */
const functions = () => ({
    kind: `case p.prokind when 'p' then 'procedure' else 'function' end`,
    catalog: 'pg_proc',
    unit: 'p.oid',
    name: signature,
    properties: {
        returns: 'pg_get_function_result(p.oid)',
        definition: 'pg_get_functiondef(p.oid)',
        ...common,
    },
    from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace`,
    // A range type's constructors come and go with the type.
    where: `p.prokind <> 'a' and ${userSchema()} and ${userObject('pg_proc', 'p.oid')} and not exists (
    select from pg_depend made where made.classid = 'pg_proc'::regclass and made.objid = p.oid and made.deptype = 'i')`,
});
const function_ = (column) => `nullif(${column}::oid, 0)::regproc`;
const aggregates = () => ({
    kind: `'aggregate'`,
    catalog: 'pg_proc',
    unit: 'p.oid',
    name: `${qualified('p.proname')} || '(' || case when pg_get_function_identity_arguments(p.oid) = '' then '*'
    else pg_get_function_identity_arguments(p.oid) end || ')'`,
    properties: {
        sfunc: 'a.aggtransfn',
        stype: 'format_type(a.aggtranstype, null)',
        sspace: 'nullif(a.aggtransspace, 0)',
        finalfunc: function_('a.aggfinalfn'),
        finalfunc_extra: `case when a.aggfinalextra then 'YES' end`,
        finalfunc_modify: stateWord('a.aggfinalmodify', { s: 'SHAREABLE', w: 'READ_WRITE' }),
        combinefunc: function_('a.aggcombinefn'),
        serialfunc: function_('a.aggserialfn'),
        deserialfunc: function_('a.aggdeserialfn'),
        initcond: 'quote_literal(a.agginitval)',
        msfunc: function_('a.aggmtransfn'),
        minvfunc: function_('a.aggminvtransfn'),
        mstype: `case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, null) end`,
        msspace: 'nullif(a.aggmtransspace, 0)',
        mfinalfunc: function_('a.aggmfinalfn'),
        mfinalfunc_extra: `case when a.aggmfinalextra then 'YES' end`,
        minitcond: 'quote_literal(a.aggminitval)',
        sortop: `(select 'operator(' || quote_ident(sn.nspname) || '.' || o.oprname || ')' from pg_operator o
      join pg_namespace sn on sn.oid = o.oprnamespace where o.oid = a.aggsortop)`,
        parallel: stateWord('p.proparallel', { s: 'SAFE', r: 'RESTRICTED' }),
        hypothetical: `case when a.aggkind = 'h' then 'YES' end`,
        ...common,
    },
    from: `pg_aggregate a join pg_proc p on p.oid = a.aggfnoid join pg_namespace n on n.oid = p.pronamespace`,
    where: `${userSchema()} and ${userObject('pg_proc', 'p.oid')}`,
});
//# sourceMappingURL=routines.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/schemas.js

/** Schemas, with `public`, whose grants, owner and comment teams do change. */
const schemas = () => ({
    kind: `'schema'`,
    catalog: 'pg_namespace',
    unit: 'n.oid',
    name: 'quote_ident(n.nspname)',
    properties: {
        owner: owner('n.nspowner'),
        grants: grants('n.nspacl', `acldefault('n', n.nspowner)`),
        comment: comment('pg_namespace', 'n.oid'),
    },
    from: 'pg_namespace n',
    where: `${userSchema()} and (n.nspname = 'public' or ${userObject('pg_namespace', 'n.oid')})`,
});
/** Extensions by name, version and schema; their members are left out. */
const extensions = () => ({
    kind: `'extension'`,
    catalog: 'pg_extension',
    unit: 'x.oid',
    name: 'quote_ident(x.extname)',
    properties: {
        version: 'x.extversion',
        schema: 'quote_ident(n.nspname)',
        comment: comment('pg_extension', 'x.oid'),
    },
    from: 'pg_extension x join pg_namespace n on n.oid = x.extnamespace',
    where: `x.oid >= 16384`,
});
const defaultPrivileges = () => ({
    kind: `'default privileges'`,
    catalog: 'pg_default_acl',
    unit: 'd.oid',
    name: `'FOR ROLE ' || quote_ident(pg_get_userbyid(d.defaclrole)) || coalesce(' IN SCHEMA ' || quote_ident(n.nspname), '')
    || ' ON ' || case d.defaclobjtype when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS'
      when 'T' then 'TYPES' when 'n' then 'SCHEMAS' else 'LARGE OBJECTS' end`,
    parent: `'schema ' || quote_ident(n.nspname)`,
    properties: {
        grants: grants('d.defaclacl', `case when d.defaclnamespace = 0
        then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole)
        else acldefault('c', d.defaclrole) end`),
    },
    from: 'pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace',
    where: 'true',
});
const securityLabels = () => ({
    kind: `'security label'`,
    catalog: 'pg_seclabel',
    unit: 's.objoid',
    name: `quote_ident(s.provider) || ' ON ' || (pg_identify_object(s.classoid, s.objoid, s.objsubid)).type || ' '
    || (pg_identify_object(s.classoid, s.objoid, s.objsubid)).identity`,
    properties: { label: 's.label' },
    from: 'pg_seclabel s',
    where: 's.objoid >= 16384',
});
const languages = () => ({
    kind: `'language'`,
    catalog: 'pg_language',
    unit: 'l.oid',
    name: 'quote_ident(l.lanname)',
    properties: {
        trusted: `case when l.lanpltrusted then 'YES' end`,
        handler: 'nullif(l.lanplcallfoid, 0)::regproc',
        inline: 'nullif(l.laninline, 0)::regproc',
        validator: 'nullif(l.lanvalidator, 0)::regproc',
        owner: owner('l.lanowner'),
        grants: grants('l.lanacl', `acldefault('l', l.lanowner)`),
        comment: comment('pg_language', 'l.oid'),
    },
    from: 'pg_language l',
    where: userObject('pg_language', 'l.oid'),
});
const accessMethods = () => ({
    kind: `'access method'`,
    catalog: 'pg_am',
    unit: 'a.oid',
    name: 'quote_ident(a.amname)',
    properties: { type: 'a.amtype', handler: 'a.amhandler', comment: comment('pg_am', 'a.oid') },
    from: 'pg_am a',
    where: userObject('pg_am', 'a.oid'),
});
//# sourceMappingURL=schemas.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/statistics.js

/** Extended statistics. */
const statistics = (major) => ({
    kind: `'statistics'`,
    catalog: 'pg_statistic_ext',
    unit: 's.oid',
    name: qualified('s.stxname'),
    parent: relationKey('c', 'cn.nspname'),
    properties: {
        definition: 'pg_get_statisticsobjdef(s.oid)',
        target: major >= 13 ? 'nullif(s.stxstattarget, -1)' : 'null',
        owner: owner('s.stxowner'),
        comment: comment('pg_statistic_ext', 's.oid'),
    },
    from: `pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace join pg_class c on c.oid = s.stxrelid
    join pg_namespace cn on cn.oid = c.relnamespace`,
    where: `${userSchema()} and ${userObject('pg_statistic_ext', 's.oid')}`,
});
//# sourceMappingURL=statistics.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/text.js

const textConfigurations = () => ({
    kind: `'text search configuration'`,
    catalog: 'pg_ts_config',
    unit: 't.oid',
    name: qualified('t.cfgname'),
    properties: {
        parser: `(select ${qualified('p.prsname', 'pn.nspname')} from pg_ts_parser p
      join pg_namespace pn on pn.oid = p.prsnamespace where p.oid = t.cfgparser)`,
        mappings: `(select string_agg(k.alias || ' -> ' || m.mapdict::regdictionary, E'\\n' order by k.alias, m.mapseqno)
      from pg_ts_config_map m join lateral ts_token_type(t.cfgparser) k on k.tokid = m.maptokentype
      where m.mapcfg = t.oid)`,
        owner: owner('t.cfgowner'),
        comment: comment('pg_ts_config', 't.oid'),
    },
    from: 'pg_ts_config t join pg_namespace n on n.oid = t.cfgnamespace',
    where: `${userSchema()} and ${userObject('pg_ts_config', 't.oid')}`,
});
const textDictionaries = () => ({
    kind: `'text search dictionary'`,
    catalog: 'pg_ts_dict',
    unit: 'd.oid',
    name: qualified('d.dictname'),
    properties: {
        template: `(select ${qualified('t.tmplname', 'tn.nspname')} from pg_ts_template t
      join pg_namespace tn on tn.oid = t.tmplnamespace where t.oid = d.dicttemplate)`,
        options: 'd.dictinitoption',
        owner: owner('d.dictowner'),
        comment: comment('pg_ts_dict', 'd.oid'),
    },
    from: 'pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace',
    where: `${userSchema()} and ${userObject('pg_ts_dict', 'd.oid')}`,
});
const textParsers = () => ({
    kind: `'text search parser'`,
    catalog: 'pg_ts_parser',
    unit: 'p.oid',
    name: qualified('p.prsname'),
    properties: {
        start: 'p.prsstart',
        gettoken: 'p.prstoken',
        end: 'p.prsend',
        headline: 'nullif(p.prsheadline::oid, 0)::regproc',
        lextypes: 'p.prslextype',
        comment: comment('pg_ts_parser', 'p.oid'),
    },
    from: 'pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace',
    where: `${userSchema()} and ${userObject('pg_ts_parser', 'p.oid')}`,
});
const textTemplates = () => ({
    kind: `'text search template'`,
    catalog: 'pg_ts_template',
    unit: 't.oid',
    name: qualified('t.tmplname'),
    properties: {
        init: 'nullif(t.tmplinit::oid, 0)::regproc',
        lexize: 't.tmpllexize',
        comment: comment('pg_ts_template', 't.oid'),
    },
    from: 'pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace',
    where: `${userSchema()} and ${userObject('pg_ts_template', 't.oid')}`,
});
const collations = (major) => ({
    kind: `'collation'`,
    catalog: 'pg_collation',
    unit: 'l.oid',
    name: qualified('l.collname'),
    properties: {
        provider: `case l.collprovider when 'i' then 'icu' when 'b' then 'builtin' when 'd' then 'default' else 'libc' end`,
        lc_collate: 'l.collcollate',
        lc_ctype: 'l.collctype',
        locale: major >= 17 ? 'l.colllocale' : major >= 15 ? 'l.colliculocale' : 'null',
        rules: major >= 16 ? 'l.collicurules' : 'null',
        deterministic: `case when not l.collisdeterministic then 'NO' end`,
        owner: owner('l.collowner'),
        comment: comment('pg_collation', 'l.oid'),
    },
    from: 'pg_collation l join pg_namespace n on n.oid = l.collnamespace',
    where: `${userSchema()} and ${userObject('pg_collation', 'l.oid')}`,
});
const conversions = () => ({
    kind: `'conversion'`,
    catalog: 'pg_conversion',
    unit: 'v.oid',
    name: qualified('v.conname'),
    properties: {
        encodings: `pg_encoding_to_char(v.conforencoding) || ' TO ' || pg_encoding_to_char(v.contoencoding)`,
        function: 'v.conproc',
        default: `case when v.condefault then 'YES' end`,
        owner: owner('v.conowner'),
        comment: comment('pg_conversion', 'v.oid'),
    },
    from: 'pg_conversion v join pg_namespace n on n.oid = v.connamespace',
    where: `${userSchema()} and ${userObject('pg_conversion', 'v.oid')}`,
});
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/triggers.js

const triggers_firing = { D: 'DISABLED', R: 'REPLICA', A: 'ALWAYS' };
/** Triggers; the copies on partitions only where their state differs from the ordinary one. */
const triggers = (major) => ({
    kind: `'trigger'`,
    catalog: 'pg_trigger',
    unit: 'g.oid',
    name: `${qualified('c.relname')} || '.' || quote_ident(g.tgname)`,
    parent: relationKey(),
    properties: {
        definition: 'pg_get_triggerdef(g.oid)',
        enabled: stateWord('g.tgenabled', triggers_firing),
        comment: comment('pg_trigger', 'g.oid'),
    },
    from: `pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace`,
    where: `not g.tgisinternal and ${userSchema()} and ${userObject('pg_class', 'c.oid')}
    ${major >= 13 ? `and (g.tgparentid = 0 or g.tgenabled <> 'O')` : ''}`,
});
/** Rewrite rules, without the one that makes a view a view. */
const triggers_rules = () => ({
    kind: `'rule'`,
    catalog: 'pg_rewrite',
    unit: 'r.oid',
    name: `${qualified('c.relname')} || '.' || quote_ident(r.rulename)`,
    parent: relationKey(),
    properties: {
        definition: 'pg_get_ruledef(r.oid)',
        enabled: stateWord('r.ev_enabled', triggers_firing),
        comment: comment('pg_rewrite', 'r.oid'),
    },
    from: `pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace`,
    where: `r.rulename <> '_RETURN' and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});
const eventTriggers = () => ({
    kind: `'event trigger'`,
    catalog: 'pg_event_trigger',
    unit: 'g.oid',
    name: 'quote_ident(g.evtname)',
    parent: `'function ' || ${qualified('p.proname')} || '()'`,
    properties: {
        event: 'g.evtevent',
        tags: `(select string_agg(quote_literal(t), ', ' order by t) from unnest(g.evttags) t)`,
        function: `${qualified('p.proname')} || '()'`,
        enabled: stateWord('g.evtenabled', triggers_firing),
        owner: owner('g.evtowner'),
        comment: comment('pg_event_trigger', 'g.oid'),
    },
    from: `pg_event_trigger g join pg_proc p on p.oid = g.evtfoid join pg_namespace n on n.oid = p.pronamespace`,
    where: userObject('pg_event_trigger', 'g.oid'),
});
//# sourceMappingURL=triggers.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/types.js

const types_common = {
    owner: owner('t.typowner'),
    grants: grants('t.typacl', `acldefault('T', t.typowner)`),
    comment: comment('pg_type', 't.oid'),
};
function typeFamily(properties, more) {
    return {
        kind: `case t.typtype when 'd' then 'domain' else 'type' end`,
        ...(more.unit ?? { catalog: 'pg_type', unit: 't.oid' }),
        name: qualified('t.typname'),
        properties: { ...properties, ...types_common },
        from: `pg_type t join pg_namespace n on n.oid = t.typnamespace ${more.from ?? ''}`,
        where: `${more.where} and ${userSchema()} and ${userObject('pg_type', 't.oid')}`,
    };
}
/** One label a line, in order. */
const enums = () => typeFamily({
    form: `'ENUM'`,
    labels: `(select string_agg(quote_literal(e.enumlabel), E'\\n' order by e.enumsortorder) from pg_enum e
        where e.enumtypid = t.oid)`,
}, { where: `t.typtype = 'e'` });
/** One attribute a line, in order. */
const composites = () => typeFamily({
    form: `'COMPOSITE'`,
    attributes: `(select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
          || case when a.attcollation <> at.typcollation then ' COLLATE ' || ${collationName('a.attcollation')} else '' end
          || coalesce(' -- ' || col_description(c.oid, a.attnum), ''), E'\\n' order by a.attnum)
        from pg_attribute a join pg_type at on at.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`,
}, {
    from: 'join pg_class c on c.oid = t.typrelid',
    where: `t.typtype = 'c' and c.relkind = 'c'`,
    unit: { catalog: 'pg_class', unit: 'c.oid' },
});
const domains = () => typeFamily({
    type: 'format_type(t.typbasetype, t.typtypmod)',
    collation: `case when t.typcollation <> b.typcollation then ${collationName('t.typcollation')} end`,
    default: 't.typdefault',
    'not null': `case when t.typnotnull then 'NOT NULL' end`,
}, { from: 'join pg_type b on b.oid = t.typbasetype', where: `t.typtype = 'd'` });
const ranges = (major) => typeFamily({
    form: `'RANGE'`,
    subtype: 'format_type(r.rngsubtype, null)',
    subtype_opclass: `(select quote_ident(opn.nspname) || '.' || quote_ident(o.opcname) from pg_opclass o
        join pg_namespace opn on opn.oid = o.opcnamespace where o.oid = r.rngsubopc and not o.opcdefault)`,
    collation: collationName('r.rngcollation'),
    canonical: 'nullif(r.rngcanonical::oid, 0)::regproc',
    subtype_diff: 'nullif(r.rngsubdiff::oid, 0)::regproc',
    multirange_type_name: major >= 14 ? 'r.rngmultitypid::regtype' : 'null',
}, { from: 'join pg_range r on r.rngtypid = t.oid', where: `t.typtype = 'r'` });
/** Base types and shells: `form` is BASE or SHELL. Array types come with their element type. */
const baseTypes = () => typeFamily({
    form: `case when t.typisdefined then 'BASE' else 'SHELL' end`,
    input: 'nullif(t.typinput::oid, 0)::regproc',
    output: 'nullif(t.typoutput::oid, 0)::regproc',
    receive: 'nullif(t.typreceive::oid, 0)::regproc',
    send: 'nullif(t.typsend::oid, 0)::regproc',
    typmod_in: 'nullif(t.typmodin::oid, 0)::regproc',
    typmod_out: 'nullif(t.typmodout::oid, 0)::regproc',
    analyze: 'nullif(t.typanalyze::oid, 0)::regproc',
    internallength: 't.typlen',
    passedbyvalue: `case when t.typbyval then 'YES' end`,
    alignment: 't.typalign',
    storage: 't.typstorage',
    category: 't.typcategory',
    preferred: `case when t.typispreferred then 'YES' end`,
    default: 't.typdefault',
    delimiter: `nullif(t.typdelim, ',')`,
    collatable: `case when t.typcollation <> 0 then 'YES' end`,
}, {
    where: `t.typtype in ('b', 'p') and not exists (select from pg_type el where el.typarray = t.oid)`,
});
//# sourceMappingURL=types.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/all.js














/** Everything that a dump would hold. */
const allFamilies = [
    schemas,
    extensions,
    tables,
    views,
    sequences,
    columns,
    constraints,
    indexes,
    triggers,
    triggers_rules,
    policies,
    statistics,
    functions,
    aggregates,
    enums,
    composites,
    domains,
    ranges,
    baseTypes,
    defaultPrivileges,
    securityLabels,
    eventTriggers,
    publications,
    subscriptions,
    wrappers,
    servers,
    userMappings,
    languages,
    accessMethods,
    operators,
    operatorFamilies,
    operatorClasses,
    casts,
    transforms,
    textConfigurations,
    textDictionaries,
    textParsers,
    textTemplates,
    collations,
    conversions,
];
//# sourceMappingURL=all.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/family.js
/** The family's query; `only` is SQL for an array of units to read. */
function familyQuery(family, only) {
    const values = Object.values(family.properties).map((sql) => `(${sql})::text`);
    return `select ${family.unit} as unit, ${family.kind} as kind, ${family.name} as name,
    ${family.parent ?? 'null'} as parent, array_to_json(array[${values.join(', ')}]::text[]) as properties
  from ${family.from}
  where ${only ? `${family.unit} = any(${only}) and ` : ''}${family.where}`;
}
//# sourceMappingURL=family.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/known-rows.js
/** Remembers which rows each tracked catalog had, so that a count tells how many are gone. */
class KnownRows {
    #units = new Map();
    /** Takes in the newer rows of a catalog. */
    add(catalog, probe) {
        const changed = entries(probe.changed);
        const units = changed.flatMap(([, unit]) => unit.split(','));
        const rows = changed.map(([row]) => row);
        if (catalog.tracked === false)
            return { units, rows, come: [], pervasive: false, gone: 0 };
        const known = this.#of(catalog);
        const come = rows.filter((row) => !known.has(row));
        for (const [row, unit] of changed)
            known.set(row, unit);
        const gone = known.size - Number(probe.total);
        const updated = come.length < changed.length;
        const pervasive = catalog.pervasive === 'any' ? changed.length > 0 || gone > 0 : updated;
        return { units, rows, come, pervasive: catalog.pervasive !== undefined && pervasive, gone };
    }
    /** Drops the rows that are not among those present; gives each with the units it belonged to. */
    keepOnly(catalog, present) {
        const known = this.#of(catalog);
        const still = new Set(entries(present).map(([row]) => row));
        const lost = [...known].filter(([row]) => !still.has(row));
        for (const [row] of lost)
            known.delete(row);
        return lost.map(([row, unit]) => ({ row, units: unit.split(',') }));
    }
    #of(catalog) {
        const known = this.#units.get(catalog.name) ?? new Map();
        this.#units.set(catalog.name, known);
        return known;
    }
}
function entries(text) {
    if (!text)
        return [];
    return text.split(' ').map((entry) => {
        const colon = entry.indexOf(':');
        return [entry.slice(0, colon), entry.slice(colon + 1)];
    });
}
//# sourceMappingURL=known-rows.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/object-store.js

/** The objects of the last snapshot by key, and by the unit under which they are read again. */
class ObjectStore {
    #objects = new Map();
    /** By family, then by unit. */
    #units = new Map();
    #ignored;
    constructor(ignored) {
        this.#ignored = ignored;
    }
    get objects() {
        return this.#objects;
    }
    /** Takes in all rows of a family. */
    add(family, rows) {
        const units = this.#of(family);
        for (const [unit, objects] of this.#group(family, rows)) {
            units.set(unit, objects);
            for (const object of objects)
                this.#objects.set(objectKey(object), object);
        }
    }
    /**
     * Replaces what the units held. True when an object may have another name now: an old key is gone from a unit
     * and a new one came.
     */
    replace(units, rows) {
        this.#objects = new Map(this.#objects);
        let renamed = false;
        for (const [family, list] of rows) {
            const known = this.#of(family);
            const fresh = this.#group(family, list);
            for (const unit of units) {
                renamed ||= isRename(known.get(unit) ?? [], fresh.get(unit) ?? []);
                for (const object of known.get(unit) ?? [])
                    this.#objects.delete(objectKey(object));
                known.delete(unit);
            }
        }
        // All old keys are gone before the first new one comes: a name may pass from one unit to another.
        for (const [family, list] of rows)
            this.add(family, list);
        return renamed;
    }
    #group(family, rows) {
        const groups = new Map();
        const names = Object.keys(family.properties);
        for (const row of rows) {
            const object = toObject(row, names);
            if (this.#ignored(object))
                continue;
            const group = groups.get(row.unit);
            if (group)
                group.push(object);
            else
                groups.set(row.unit, [object]);
        }
        return groups;
    }
    #of(family) {
        const units = this.#units.get(family) ?? new Map();
        this.#units.set(family, units);
        return units;
    }
}
function isRename(before, after) {
    if (before.length === 0 || after.length === 0)
        return false;
    const old = new Set(before.map(objectKey));
    const now = new Set(after.map(objectKey));
    return [...old].some((key) => !now.has(key)) && [...now].some((key) => !old.has(key));
}
function toObject(row, names) {
    const values = JSON.parse(row.properties);
    const properties = {};
    for (const [index, name] of names.entries()) {
        const value = values[index];
        if (value !== null && value !== undefined)
            properties[name] = value;
    }
    const identity = { kind: row.kind, name: row.name, properties };
    return row.parent === null ? identity : { ...identity, parent: row.parent };
}
//# sourceMappingURL=object-store.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/reading.js

/**
 * Settings that change how the server writes expressions, and those that a migration may leave behind
 * and that would stop or slow a reading.
 */
const reading_settings = [
    'role = none',
    'search_path = pg_catalog, pg_temp',
    'quote_all_identifiers = off',
    'datestyle = iso',
    'intervalstyle = postgres',
    'timezone = utc',
    'extra_float_digits = 3',
    'bytea_output = hex',
    'statement_timeout = 0',
    'lock_timeout = 0',
    'jit = off',
    'plan_cache_mode = force_generic_plan',
];
/**
 * Prepared look-ups are planned early, on small catalogs, and run when these have grown: only plans that go by
 * indexes stay quick. A reading of everything wants the other plans.
 */
const planners = [
    'enable_seqscan',
    'enable_hashjoin',
    'enable_mergejoin',
    'enable_material',
];
/**
 * Runs `body` in a read-only transaction of its own that sees one state of the catalogs, and leaves the
 * session as it was. The session must have no transaction open: then the server refuses, with 25001 or 25P02.
 */
async function reading(session, kind, body) {
    await session.execute(`begin isolation level repeatable read read only; ${set('local', kind)}`);
    try {
        const result = await body();
        await session.execute('commit');
        return result;
    }
    catch (error) {
        if (session.alive)
            await session.execute('rollback');
        throw error;
    }
}
/** Makes the settings of look-ups for good, in a session that serves nothing else. */
function settle(session) {
    return session.execute(set('session', 'lookup'));
}
function set(scope, kind) {
    const plans = planners.map((name) => `${name} = ${kind === 'whole' ? 'on' : 'off'}`);
    return [...reading_settings, ...plans].map((setting) => `set ${scope} ${setting}`).join('; ');
}
/** A migration's DISCARD ALL or DEALLOCATE ALL took our prepared statements along. */
function lostPreparedStatement(error) {
    return error instanceof session/* ServerError */.g && error.code === '26000';
}
//# sourceMappingURL=reading.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/reader.js







/** Above this many units, reading everything is quicker than looking each one up. */
const mostUnits = 2000;
/** Reads one session's database, the second time by what changed. */
class Reader {
    #session;
    #options;
    #catalogs = [];
    #families = [];
    #names = new Map();
    #prepared = new Set();
    #settled = false;
    #state;
    constructor(session, options) {
        this.#session = session;
        this.#options = options;
    }
    async full() {
        this.#state = undefined;
        return reading(this.#session, 'whole', () => this.#readAll());
    }
    async snapshot() {
        const state = this.#state;
        if (!state)
            return this.full();
        // Half-taken changes must not be built upon: whatever fails on the way, the next snapshot is a full one.
        this.#state = undefined;
        try {
            const schema = await this.#lookUp(() => this.#readChanges(state));
            return schema ?? (await this.full());
        }
        catch (error) {
            if (!lostPreparedStatement(error))
                throw error;
            this.#prepared.clear();
            return this.full();
        }
    }
    async #lookUp(body) {
        if (!this.#options.alone)
            return reading(this.#session, 'lookup', body);
        if (!this.#settled)
            await settle(this.#session);
        this.#settled = true;
        return body();
    }
    async #readAll() {
        await this.#learnServer();
        const rows = new KnownRows();
        const store = new ObjectStore(this.#options.ignored);
        const probe = await this.#session.query(probeQuery(this.#catalogs), [null]);
        const found = byCatalog(probe);
        for (const catalog of this.#catalogs)
            rows.add(catalog, rowOf(found, catalog.name));
        for (const family of this.#families) {
            store.add(family, await this.#session.query(familyQuery(family)));
        }
        const schema = { serverMajor: this.#session.serverMajor, objects: store.objects };
        this.#state = { rows, store, schema, ...reader_cluster(found) };
        return schema;
    }
    /** Undefined when everything must be read. */
    async #readChanges(state) {
        await this.#prepare('probe', 'xid', () => probeQuery(this.#catalogs));
        const [probe] = await this.#session.queryAll(`execute lockkeeper_probe('${state.horizon}')`);
        const found = byCatalog(probe ?? []);
        if (reader_cluster(found).names !== state.names)
            return undefined;
        const sources = { session: this.#session, catalogs: this.#catalogs, names: this.#names };
        const changes = await findChanges({ ...sources, rows: state.rows }, found);
        if (!changes || changes.units.size > mostUnits)
            return undefined;
        Object.assign(state, reader_cluster(found));
        if (changes.units.size > 0) {
            await this.#addDependents(changes);
            const rows = await this.#readUnits(changes);
            if (state.store.replace([...changes.units], rows))
                return undefined;
            state.schema = { ...state.schema, objects: state.store.objects };
        }
        this.#state = state;
        return state.schema;
    }
    async #addDependents(changes) {
        const roots = mentionable(changes);
        if (roots.length === 0)
            return;
        await this.#prepare('dependents', 'oid[]', () => dependentsQuery);
        const [[reach] = []] = await this.#session.queryAll(`execute lockkeeper_dependents('{${roots.join(',')}}')`);
        for (const unit of reach?.units?.split(',') ?? [])
            changes.units.add(unit);
        for (const name of reach?.catalogs?.split(',') ?? [])
            changes.catalogs.add(name);
    }
    /** The changed units' rows: one query for all families of a catalog, all of them in one message. */
    async #readUnits(changes) {
        const touched = this.#families.filter((family) => changes.catalogs.has(family.catalog));
        const rows = new Map(touched.map((family) => [family, []]));
        const left = [...changes.units].filter((unit) => !changes.gone.has(unit));
        if (left.length === 0)
            return rows;
        const names = [...new Set(touched.map((family) => family.catalog))];
        for (const name of names)
            await this.#prepare(name, 'oid[]', () => unitsQuery(this.#familiesOf(name)));
        const answers = await this.#session.queryAll(names.map((name) => `execute lockkeeper_${name}('{${left.join(',')}}')`).join('; '));
        for (const [index, name] of names.entries()) {
            for (const [number, family] of this.#familiesOf(name).entries()) {
                rows.set(family, (answers[index] ?? []).filter((row) => Number(row.family) === number));
            }
        }
        return rows;
    }
    #familiesOf(catalog) {
        return this.#families.filter((family) => family.catalog === catalog);
    }
    async #learnServer() {
        const [rights] = await this.#session.query(`select current_setting('is_superuser') as superuser`);
        const names = await this.#session.query(catalogNamesQuery);
        this.#names = new Map(names.map(({ oid, name }) => [oid, name]));
        const superuser = rights?.superuser === 'on';
        const major = this.#session.serverMajor;
        this.#catalogs = readableCatalogs(major, superuser);
        this.#families = allFamilies
            .map((familyOf) => familyOf(major))
            .filter((family) => superuser || !family.guarded);
    }
    /** Prepared once, because to plan these takes several times as long as to run them. */
    async #prepare(name, parameter, sql) {
        if (this.#prepared.has(name))
            return;
        await this.#session.execute(`prepare lockkeeper_${name}(${parameter}) as ${sql()}`);
        this.#prepared.add(name);
    }
}
function unitsQuery(families) {
    return families
        .map((family, index) => `select ${index} as family, f.* from (${familyQuery(family, '$1')}) f`)
        .join('\nunion all ');
}
function byCatalog(probe) {
    return new Map(probe.map((row) => [row.catalog, row]));
}
function reader_cluster(found) {
    return { horizon: rowOf(found, 'horizon').total, names: rowOf(found, 'names').changed };
}
//# sourceMappingURL=reader.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/inspector.js


/** An inspector of the session's database. A user who is no superuser does not see user mappings and subscriptions. */
function createInspector(session, options = {}) {
    const ignored = ignoring(options.ignore ?? []);
    const alone = options.alone ?? false;
    let reader = new Reader(session, { ignored, alone });
    return {
        snapshot: () => reader.snapshot(),
        full: () => reader.full(),
        switchTo(next) {
            reader = new Reader(next, { ignored, alone });
        },
    };
}
//# sourceMappingURL=inspector.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/workbench.js



/** A clean copy could not be made: what went up once did not go up a second time on a new database. */
class NoCleanCopy extends Error {
    name = 'NoCleanCopy';
    migration;
    constructor(migration) {
        super(`${migration.id} went up once but not again on a second database`);
        this.migration = migration;
    }
}
/**
 * The databases of a smoke-run. Steps run on the work database. When a step has tainted it, `restore` goes on from a
 * clean copy: a second database, to which only ups are applied, follows as far as needed and is cloned. A run without
 * failures never makes it.
 */
class Workbench {
    #input;
    #work;
    #clean;
    /** Ups that the work database has had and the clean one has not. */
    #pending = [];
    /** Roles that existed when the clean database was last brought forward: they belong to the whole server. */
    #roles = [];
    constructor(input) {
        this.#input = input;
    }
    async open() {
        this.#roles = await this.#listRoles();
        this.#work = await this.#fork(this.#input.base);
    }
    async snapshot() {
        const bench = this.#bench();
        try {
            return await bench.inspector.snapshot();
        }
        catch (error) {
            // A migration that ends every other connection ends the inspector's too.
            if (!(error instanceof session/* ConnectionLost */.p))
                throw error;
            await bench.watcher.close();
            this.#work = { ...bench, ...(await this.#watch(bench.target.url)) };
            return this.#work.inspector.snapshot();
        }
    }
    async up(migration) {
        return this.#step((runner) => runner.up(migration, this.#bench().target));
    }
    async down(migration) {
        return this.#step((runner) => runner.down(migration, this.#bench().target));
    }
    /** Remembers that this migration is part of every clean copy from now on. */
    accept(migration) {
        this.#pending.push(migration);
    }
    /** Whether the work database can still be talked to. */
    get alive() {
        return this.#work?.target.session.alive ?? false;
    }
    get serverMajor() {
        return this.#input.server.major;
    }
    /** The work database, for what is run beside migrations (seeds). */
    get target() {
        return this.#bench().target;
    }
    /** Throws the work database away and goes on from a copy with exactly the accepted migrations. */
    async restore() {
        await this.#discard(this.#work);
        this.#work = undefined;
        await this.#dropNewRoles();
        this.#clean ??= await this.#fork(this.#input.base);
        const runner = await this.#input.runner;
        for (const migration of this.#pending) {
            const outcome = await runner.up(migration, this.#clean.target);
            if (!outcome.ok)
                throw new NoCleanCopy(migration);
        }
        this.#pending = [];
        this.#roles = await this.#listRoles();
        const { database } = this.#clean;
        await disconnect(this.#clean);
        this.#work = await this.#fork(database);
        this.#clean = await this.#attach(database);
    }
    /** A server that is gone has nothing left to be thrown away. */
    async close() {
        try {
            await this.#discard(this.#work);
            await this.#discard(this.#clean);
        }
        catch (error) {
            if (!(error instanceof session/* ConnectionLost */.p))
                throw error;
        }
        this.#work = undefined;
        this.#clean = undefined;
    }
    #bench() {
        if (!this.#work)
            throw new Error('the workbench is not open');
        return this.#work;
    }
    /** A migration can end its own connection and still report success; the next step must not inherit that. */
    async #step(run) {
        const runner = await this.#input.runner;
        const started = this.#input.clock.now();
        const outcome = await run(runner);
        if (!outcome.ok || this.alive)
            return outcome;
        return {
            ok: false,
            durationMs: this.#input.clock.now() - started,
            failure: { kind: 'connection', message: 'the migration ended the connection to its own database' },
        };
    }
    async #fork(template) {
        return this.#attach(await this.#input.server.createDatabase({ template }));
    }
    async #attach(database) {
        const url = this.#input.server.url(database);
        const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper smoke' });
        return { database, target: { url, session }, ...(await this.#watch(url)) };
    }
    async #watch(url) {
        const watcher = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper inspector' });
        return { watcher, inspector: createInspector(watcher, { ignore: this.#input.ignore, alone: true }) };
    }
    async #discard(bench) {
        if (!bench)
            return;
        await disconnect(bench);
        await this.#input.server.dropDatabase(bench.database);
    }
    async #listRoles() {
        const rows = await this.#input.server.admin.query('select rolname from pg_roles');
        return rows.map((row) => row.rolname);
    }
    /** Roles made by ups that are about to run once more. Nothing of ours depends on them: their database is gone. */
    async #dropNewRoles() {
        if (this.#input.server.source === 'given')
            return;
        const known = new Set(this.#roles);
        for (const role of await this.#listRoles()) {
            if (!known.has(role))
                await this.#input.server.admin.query(`drop role "${role.replaceAll('"', '""')}"`);
        }
    }
}
async function disconnect({ target, watcher }) {
    await target.session.close();
    await watcher.close();
}
//# sourceMappingURL=workbench.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/lane.js





/** Runs one lane from the start of its server to its end. Throws `UserError` when either cannot be started. */
async function runLane(lane) {
    const { engine, history, world } = lane.input;
    // An interpreter takes as long to load its libraries as a server to start: both at once.
    const starting = engine.start(history, world);
    starting.catch(() => undefined);
    let server;
    try {
        server = await startServer({ ...lane, runner: starting });
        return await runOnBase({ ...lane, runner: starting }, server);
    }
    catch (error) {
        if (!(error instanceof BaseFailed))
            throw error;
        const migrations = skipAll(lane.plan, error.finding);
        return { migrations, findings: [error.finding], facts: [], baseFailed: true };
    }
    finally {
        await server?.stop();
        const runner = await starting.catch(() => undefined);
        await runner?.stop();
    }
}
async function runOnBase(run, server) {
    const { input, plan, runner, services } = run;
    const bench = new Workbench({
        server,
        runner,
        clock: services.clock,
        base: await baseDatabase(run, server),
        ignore: input.history.bookkeeping,
    });
    await bench.open();
    try {
        const progress = (line) => services.progress(`smoke: ${line}`);
        const { beyond } = splitRoute(plan);
        const result = input.steps === undefined
            ? await runRoute(bench, plan, progress)
            : await plainRun(bench, beyond, { steps: input.steps, progress });
        const more = await afterHead({ run, bench, result, progress });
        return {
            migrations: result.migrations,
            findings: [...result.findings, ...more.findings],
            facts: [{ label: 'server', value: server.description }, ...more.facts],
            baseFailed: false,
        };
    }
    finally {
        await bench.close();
    }
}
function skipAll(plan, root) {
    return plan.route
        .filter((stop) => stop.treatment === 'stairs')
        .map(({ migration: { id, name, file } }) => ({
        id,
        name,
        file,
        status: 'skipped',
        reason: `${root.migration} failed before it`,
        steps: [],
        differences: [],
    }));
}
//# sourceMappingURL=lane.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/plan.js
/**
 * The route through the history: what is in scope (and in this shard) is stepped through, what comes before only
 * goes up, what comes after the last one in scope is not needed when sharded.
 */
function planSmoke({ history, scope, parts }) {
    const migrations = history.migrations;
    const inScope = migrations.filter((migration) => scope === undefined || scope.has(migration.id));
    const part = new Set(parts.reduce(cut, inScope));
    const isLast = parts.every((shard) => shard.index === shard.count);
    const last = migrations.findLastIndex((migration) => part.has(migration));
    const end = isLast ? migrations.length : last + 1;
    const route = migrations.slice(0, end).map((migration) => ({
        migration,
        treatment: part.has(migration) ? 'stairs' : 'up',
    }));
    const first = route.findIndex((stop) => stop.treatment === 'stairs');
    return { route, baseLength: first === -1 ? route.length : first, reachesHead: isLast };
}
/** The shards of a list are contiguous, differ by at most one in length, and together are the list. */
function cut(list, shard) {
    const start = Math.floor(((shard.index - 1) * list.length) / shard.count);
    const end = Math.floor((shard.index * list.length) / shard.count);
    return list.slice(start, end);
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/smoke.js



/** Below this many migrations a further server costs more than it saves. */
const leastInLane = 25;
/**
 * Runs the migrations in scope on a scratch server: up, down, up again, with the schema compared each time.
 * Failures of migrations are findings; throws `UserError` when the server or the engine cannot be started.
 */
async function smoke(input, services) {
    const started = services.clock.now();
    const parts = input.shard ? [input.shard] : [];
    const plan = planSmoke({ ...input, parts });
    const stairs = plan.route.filter((stop) => stop.treatment === 'stairs').length;
    if (stairs === 0)
        return nothingToDo(input, services.clock.now() - started);
    const count = Math.max(1, Math.min(input.lanes, Math.floor(stairs / leastInLane)));
    const side = count === 1 ? undefined : await runSideBySide({ input, services, count, parts });
    const result = side ?? (await runLane({ input, services, plan }));
    return { ...conclude(input, plan, result), durationMs: services.clock.now() - started };
}
/**
 * Consecutive parts of the history at once, each on a server of its own. Undefined when a part could not begin,
 * because a migration of an earlier one does not go up: one lane then tells what follows from what.
 */
async function runSideBySide({ input, services, count, parts }) {
    const lanes = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
    const settled = await Promise.allSettled(lanes.map((lane) => {
        const plan = planSmoke({ ...input, parts: [...parts, lane] });
        return runLane({ input, services, plan, lane });
    }));
    const results = settled.map((outcome) => {
        if (outcome.status === 'rejected')
            throw outcome.reason;
        return outcome.value;
    });
    if (results.slice(1).some((result) => result.baseFailed))
        return undefined;
    return {
        migrations: results.flatMap((result) => result.migrations),
        findings: results.flatMap((result) => result.findings),
        facts: [...(results.at(-1)?.facts ?? []), { label: 'servers', value: `${count} side by side` }],
        baseFailed: results.some((result) => result.baseFailed),
    };
}
function nothingToDo(input, durationMs) {
    return {
        gate: 'smoke',
        project: input.project,
        ...(input.shard ? { shard: input.shard } : {}),
        status: 'skipped',
        summary: input.history.migrations.length === 0 ? 'there is no migration' : 'no new migration to run',
        findings: [],
        muted: [],
        durationMs,
        migrations: [],
        facts: [engineFact(input.history)],
    };
}
function conclude(input, plan, found) {
    const findings = [...found.findings].sort(finding/* compareFindings */.Eg);
    const failed = findings.some((finding) => finding.severity === 'error');
    return {
        gate: 'smoke',
        project: input.project,
        ...(input.shard ? { shard: input.shard } : {}),
        status: failed ? 'failed' : 'passed',
        summary: summarise(found.migrations),
        findings,
        muted: [],
        durationMs: 0,
        migrations: found.migrations,
        facts: [
            engineFact(input.history),
            ...found.facts,
            ...(plan.baseLength > 0 ? [{ label: 'base', value: `${plan.baseLength} applied first` }] : []),
        ],
    };
}
function engineFact(history) {
    const flavor = history.flavor === history.engine ? history.engine : `${history.flavor} (${history.engine})`;
    const count = history.migrations.length;
    return {
        label: 'engine',
        value: `${flavor}, ${count} ${count === 1 ? 'migration' : 'migrations'} in ${history.dir || '.'}`,
    };
}
/** `3 of 4 migrations went up, down and up again; 1 failed`. */
function summarise(rows) {
    const count = (status) => rows.filter((row) => row.status === status).length;
    // With `steps`, what lies below the last ones only goes up.
    const below = rows.filter((row) => row.status === 'passed' && row.steps.every(({ step }) => step === 'up')).length;
    const judged = rows.length - below;
    const parts = [
        `${count('passed') - below} of ${judged} ${judged === 1 ? 'migration' : 'migrations'} went up, down and up again`,
        below && `${below} below only went up`,
        count('failed') && `${count('failed')} failed`,
        count('irreversible') && `${count('irreversible')} up only (no way down)`,
        count('skipped') && `${count('skipped')} skipped behind a failure`,
        count('not-run') && `${count('not-run')} cannot be run here`,
    ];
    return parts.filter(Boolean).join('; ');
}
//# sourceMappingURL=smoke.js.map
// EXTERNAL MODULE: ./build/src/host/list-files.js
var list_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/postgres/scratch/server.js + 19 modules
var server = __webpack_require__(9173);
;// CONCATENATED MODULE: ./build/src/actions/child-environment.js
/**
 * The names that a project's own code may see: where programs, packages and the home lie, how text is written,
 * and nothing of the workflow. Tokens and secrets stay behind.
 */
const harmless = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|TERM|CI|VIRTUAL_ENV|CONDA_PREFIX|PYTHON(PATH|HOME|UTF8|IOENCODING|DONTWRITEBYTECODE)|UV_[A-Z_]*(DIR|PYTHON|PROJECT_ENVIRONMENT)|POETRY_(HOME|CACHE_DIR|VIRTUALENVS_[A-Z_]+)|NODE_(PATH|ENV|OPTIONS)|XDG_[A-Z_]+|SSL_CERT_(FILE|DIR)|LD_LIBRARY_PATH|SystemRoot|PATHEXT|ComSpec|APPDATA|LOCALAPPDATA|USERPROFILE)$/;
/** The part of the environment that is handed to migrations. */
function childEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && harmless.test(entry[0]));
    return Object.fromEntries(kept);
}
//# sourceMappingURL=child-environment.js.map
// EXTERNAL MODULE: ./build/src/actions/project-baseline.js
var project_baseline = __webpack_require__(6542);
;// CONCATENATED MODULE: ./build/src/actions/smoke-gate.js







/** The smoke gate with the settings of a project. */
const smokeGate = async (input) => {
    const { added, histories, host, project, root, settings, shard, tree } = input;
    const before = await readMatching(input, 'before');
    const result = await smoke({
        project,
        engine: input.engine,
        history: histories.head,
        tree,
        world: {
            root,
            settings: input.engineSettings,
            env: childEnvironment(host.env),
            timeoutMs: settings.migrationTimeout,
            signal: host.signal,
        },
        scope: settings.scope === 'all' ? undefined : new Set(added.map(({ id }) => id)),
        ...(settings.steps === undefined ? {} : { steps: settings.steps }),
        fullDown: settings.fullDown,
        seeds: await readMatching(input, 'seeds'),
        before,
        ...(shard ? { shard } : {}),
        lanes: lanesFor(input),
    }, {
        startServer: (base) => (0,server.startScratch)({
            version: settings.postgresVersion,
            ...(input.databaseUrl === undefined ? {} : { databaseUrl: input.databaseUrl }),
            allowNonempty: settings.allowNonempty,
            ...(settings.image === undefined ? {} : { image: settings.image }),
            before,
            ...(base ? { base } : {}),
        }, { env: host.env, signal: host.signal, progress: host.log.progress }),
        clock: host.clock,
        progress: host.log.progress,
    });
    const baseline = await (0,project_baseline/* projectBaseline */.b)(input);
    return applyMuting(result, { history: histories.head, tree, levels: settings.rules, baseline });
};
async function readMatching({ settings, tree }, setting) {
    const globs = settings[setting] ?? [];
    const files = globs.length === 0 ? [] : (0,list_files/* matchingPaths */.yZ)(await tree.files(''), globs, setting);
    return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}
/** Servers of our own can run side by side; the run of all downs and the plain run need one database. */
function lanesFor({ databaseUrl, settings }) {
    const isOurs = databaseUrl === undefined && settings.image === undefined;
    const isStairway = !settings.fullDown && settings.steps === undefined;
    return isOurs && isStairway ? (0,external_node_os_.availableParallelism)() : 1;
}
//# sourceMappingURL=smoke-gate.js.map

/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ migrationLabel)
/* harmony export */ });
/** What a person calls a migration: its id, with its words where the id does not hold them: `4 (add note)`. */
function migrationLabel({ id, name }) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return plain(id).includes(plain(name)) ? id : `${id} (${name})`;
}
//# sourceMappingURL=migration-label.js.map

/***/ }),

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);


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

/***/ 2784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mute),
/* harmony export */   n: () => (/* binding */ suppressionKey)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);

/** Tells one rule of one suppression from all others. */
function suppressionKey({ location }, rule) {
    return `${location.file}\0${location.line}\0${rule}`;
}
/**
 * Takes out what is suppressed with a reason and what the baseline lists.
 * A suppression wins, so that a baseline written later does not hold what the file itself explains.
 */
function mute({ findings, suppressionsFor, baseline }) {
    const known = new Set(baseline?.entries.map((entry) => entry.fingerprint));
    const kept = [];
    const muted = [];
    const used = new Set();
    for (const finding of findings) {
        const fitting = suppressionsFor(finding).filter((s) => s.reason && s.rules.includes(finding.rule));
        for (const suppression of fitting)
            used.add(suppressionKey(suppression, finding.rule));
        const reason = fitting[0]?.reason;
        if (reason)
            muted.push({ finding, by: 'suppression', reason });
        else if (known.has((0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(finding)))
            muted.push({ finding, by: 'baseline' });
        else
            kept.push(finding);
    }
    return { findings: kept, muted, used };
}
//# sourceMappingURL=mute.js.map

/***/ }),

/***/ 2814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readSuppressions)
/* harmony export */ });
const comment = /(?:--|#|\/\/)[ \t]*lockkeeper:[ \t]*ignore\b[ \t]*([^:\r\n]*)(?::([^\r\n]*))?/g;
/** Reads the suppressions of one file, in the comment style of SQL, Python or JavaScript. */
function readSuppressions(text, file) {
    if (!text.includes('lockkeeper:'))
        return [];
    return [...text.matchAll(comment)].map((match) => ({
        location: { file, line: lineAt(text, match.index) },
        rules: (match[1] ?? '').split(',').map((rule) => rule.trim()),
        reason: (match[2] ?? '').replace(/\*\/\s*$/, '').trim(),
    }));
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
//# sourceMappingURL=suppression.js.map

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

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   yZ: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);




/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
async function listFiles(root, dir = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir), { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
            found.push(...(await listFiles(root, path)));
        }
        if (entry.isFile())
            found.push(path);
    }
    return found.sort();
}
/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
async function matchingFiles(root, globs, where) {
    if (globs.length === 0)
        return [];
    return matchingPaths(await listFiles(root), globs, where).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
}
/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
function matchingPaths(paths, globs, where) {
    const found = globs.map((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
        return { glob, paths: paths.filter((path) => matches(path)) };
    });
    const problems = found
        .filter((each) => each.paths.length === 0)
        .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return [...new Set(found.flatMap((each) => each.paths))];
}
//# sourceMappingURL=list-files.js.map

/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex),
/* harmony export */   M: () => (/* binding */ offsetOfCharacter)
/* harmony export */ });
/** Reads the text once; each look-up is a binary search. `firstLine` is the line on which the text starts. */
function lineIndex(text, firstLine = 1) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        at(offset) {
            const line = lastNotAbove(starts, offset);
            return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
        },
    };
}
function lastNotAbove(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** PostgreSQL counts characters from 1 where JavaScript counts UTF-16 units from 0. */
function offsetOfCharacter(text, position) {
    let offset = 0;
    for (let character = 1; character < position && offset < text.length; character++) {
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    }
    return offset;
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 8753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metaArguments),
/* harmony export */   s: () => (/* binding */ metaCommandAt)
/* harmony export */ });
/** Commands whose argument is the rest of the line, backslashes and quotes included. */
const wholeLine = new Set(['!', 'copy', 'ef', 'ev', 'h', 'help', 'sf', 'sv', 'restrict', 'unrestrict']);
const commandName = /\\(\\|[^\s\\]*)/y;
const argumentToken = /'(?:[^'\\\n]|\\.|'')*'?|"(?:[^"\n]|"")*"?|`[^`\n]*`?|[^'"`\\\n]+/y;
const lineRest = /[^\n]*/y;
/** Reads the meta-command whose backslash is at `start`. It ends with its line, at `\\`, or before the next one. */
function metaCommandAt(text, start) {
    commandName.lastIndex = start;
    const name = commandName.exec(text)?.[1] ?? '';
    const from = start + 1 + name.length;
    const stop = runEnd(wholeLine.has(name) ? lineRest : argumentToken, text, from);
    const separator = text.startsWith('\\\\', stop) ? 2 : 0;
    return { kind: 'meta', name, rest: text.slice(from, stop).trim(), start, end: stop + separator };
}
/** Where a run of matches that starts at `from` ends. */
function runEnd(token, text, from) {
    let end = from;
    token.lastIndex = from;
    while (token.test(text) && token.lastIndex > end)
        end = token.lastIndex;
    return end;
}
/** One piece of an argument: `quote` says how it was written. */
const piece = /'((?:[^'\\]|\\.|'')*)'|"((?:[^"]|"")*)"|:([\w\u0080-\uffff]+)|:\{\?([\w\u0080-\uffff]+)\}|([^\s'":`]+|[:'"])/y;
/**
 * The arguments with quotes removed and variables put in. Undefined when one holds backquotes: psql would run
 * a shell command there.
 */
function metaArguments(rest, variables) {
    const found = [];
    let at = 0;
    while (at < rest.length) {
        if (/\s/.test(rest.charAt(at))) {
            at++;
            continue;
        }
        let argument = '';
        piece.lastIndex = at;
        for (let match = piece.exec(rest); match; match = piece.exec(rest)) {
            argument += pieceValue(match, variables);
            at = piece.lastIndex;
        }
        if (rest[at] === '`')
            return undefined;
        found.push(argument);
    }
    return found;
}
function pieceValue(match, variables) {
    const [whole, single, double, name, tested, plain] = match;
    if (single !== undefined)
        return unescapeSingle(single);
    if (double !== undefined)
        return double.replaceAll('""', '"');
    if (name !== undefined)
        return variables.get(name) ?? whole;
    if (tested !== undefined)
        return variables.has(tested) ? 'TRUE' : 'FALSE';
    return plain ?? whole;
}
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
function unescapeSingle(text) {
    return text.replace(/''|\\(.)/g, (match, character) => match === "''" ? "'" : (escapes[character ?? ''] ?? character ?? ''));
}
//# sourceMappingURL=meta-command.js.map

/***/ }),

/***/ 6896:
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

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf),
/* harmony export */   l: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _meta_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8753);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6896);


/**
 * Cuts SQL into statements, COPY blocks and psql meta-commands, by psql's own rules: strings, escape strings,
 * dollar quotes, nested comments, parentheses (CREATE RULE), BEGIN ATOMIC bodies. Needs no database and no
 * grammar; time and memory are linear in the text.
 */
function split(text) {
    const state = { scan: (0,_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .scanner */ .z)(text), items: [], statement: undefined, problem: undefined };
    while (step(state))
        ;
    return state.problem ? { items: state.items, problem: state.problem } : { items: state.items };
}
/** The statements alone, for callers that only read. */
function statementsOf(text) {
    return split(text).items.filter((item) => item.kind === 'statement');
}
/** One token. False when the text has ended or cannot be read on. */
function step(state) {
    const { scan } = state;
    const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .n)(scan);
    if (kind === 'space' || kind === 'comment')
        return true;
    if (kind === 'end') {
        finish(state);
        return false;
    }
    if (kind === 'unterminated')
        state.problem = unterminated(scan);
    else if (kind === 'backslash')
        readMeta(state);
    else if (kind === 'semicolon' && isComplete(state.statement))
        endAtSemicolon(state);
    else
        grow(state, kind);
    return state.problem === undefined;
}
function isComplete(statement) {
    return statement === undefined || (statement.parentheses === 0 && statement.blocks === 0);
}
function grow(state, kind) {
    const { scan } = state;
    state.statement ??= openStatement(scan.start);
    const statement = state.statement;
    statement.end = scan.end;
    if (kind === 'open')
        statement.parentheses++;
    else if (kind === 'close')
        statement.parentheses = Math.max(0, statement.parentheses - 1);
    else if (kind === 'variable')
        statement.variables.push({ start: scan.start, end: scan.end });
    else if (kind === 'word')
        readWord(statement, scan);
}
function openStatement(start) {
    return {
        start,
        end: start,
        parentheses: 0,
        blocks: 0,
        head: '',
        isRoutine: false,
        isCopy: false,
        readsStdin: false,
        afterFrom: false,
        variables: [],
    };
}
const longestWord = 'procedure'.length;
const headWords = new Set(['create', 'or', 'replace', 'function', 'procedure']);
const routineHead = /^c(?:[fp]|or[fp])/;
function readWord(statement, scan) {
    const reads = statement.head.length < 4 || statement.isRoutine || statement.isCopy;
    if (!reads)
        return;
    const word = scan.end - scan.start > longestWord ? '' : scan.text.slice(scan.start, scan.end).toLowerCase();
    if (statement.head.length < 4) {
        if (statement.head === '')
            statement.isCopy = word === 'copy' && scan.start === statement.start;
        statement.head += headWords.has(word) ? word.charAt(0) : '.';
        statement.isRoutine = routineHead.test(statement.head);
    }
    if (statement.parentheses > 0)
        return;
    if (statement.isRoutine)
        countBlocks(statement, word);
    if (statement.isCopy) {
        statement.readsStdin ||= statement.afterFrom && word === 'stdin';
        statement.afterFrom = word === 'from';
    }
}
function countBlocks(statement, word) {
    if (word === 'begin' || (word === 'case' && statement.blocks > 0))
        statement.blocks++;
    else if (word === 'end' && statement.blocks > 0)
        statement.blocks--;
}
function endAtSemicolon(state) {
    if (state.statement?.readsStdin)
        readCopy(state, state.statement);
    else
        finish(state);
}
const escapeSetting = /^set\s+(?:session\s+|local\s+)?standard_conforming_strings\s*(?:=|\sto\s)\s*'?(\w+)/i;
function finish(state) {
    const { statement, scan } = state;
    if (!statement)
        return;
    const { start, end, variables } = statement;
    const text = scan.text.slice(start, end);
    state.items.push({ kind: 'statement', text, start, end, variables });
    const setting = text.length < 100 ? escapeSetting.exec(text)?.[1] : undefined;
    if (setting)
        scan.standardStrings = /^(?:on|true|yes|1)$/i.test(setting);
    state.statement = undefined;
}
function readCopy(state, statement) {
    const { scan } = state;
    const newline = scan.text.indexOf('\n', scan.end);
    const lineEnd = newline < 0 ? scan.text.length : newline;
    const rest = scan.text.slice(scan.end, lineEnd).trim();
    if (rest !== '' && !rest.startsWith('--')) {
        state.problem = { message: 'text after COPY ... FROM STDIN on the same line', offset: scan.end };
        return;
    }
    const dataStart = Math.min(lineEnd + 1, scan.text.length);
    const data = copyDataEnd(scan.text, dataStart);
    const text = scan.text.slice(statement.start, statement.end);
    const range = { start: dataStart, end: data.end };
    state.items.push({ kind: 'copy', text, start: statement.start, end: data.after, data: range });
    state.statement = undefined;
    scan.end = data.after;
}
/** The data ends at a line `\.`, or with the file. */
function copyDataEnd(text, start) {
    for (let at = text.indexOf('\\.', start); at >= 0; at = text.indexOf('\\.', at + 2)) {
        const startsLine = at === start || text[at - 1] === '\n';
        const after = at + 2;
        const endsLine = after === text.length || text[after] === '\n' || text.startsWith('\r\n', after);
        if (startsLine && endsLine)
            return { end: at, after };
    }
    return { end: text.length, after: text.length };
}
/** Meta-commands that send the statement before them. */
const senders = new Set(['g', 'gx', 'gexec', 'gset', 'gdesc']);
function readMeta(state) {
    const { scan } = state;
    const meta = (0,_meta_command_js__WEBPACK_IMPORTED_MODULE_0__/* .metaCommandAt */ .s)(scan.text, scan.start);
    if (state.statement && !senders.has(meta.name)) {
        state.problem = { message: `\\${meta.name} stands inside a statement`, offset: meta.start };
        return;
    }
    finish(state);
    state.items.push(meta);
    scan.end = meta.end;
}
function unterminated(scan) {
    return { message: `${openName(scan.text, scan.start)} is never closed`, offset: scan.start };
}
function openName(text, offset) {
    if (text.startsWith('/*', offset))
        return 'the comment /*';
    if (text[offset] === '"')
        return 'the quoted name';
    if (text[offset] === '$')
        return `the dollar quote ${text.slice(offset, text.indexOf('$', offset + 1) + 1)}`;
    return 'the string';
}
//# sourceMappingURL=split.js.map

/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ needsNoTransaction),
/* harmony export */   ig: () => (/* binding */ isTransactionControl),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* unused harmony exports leadingWords, firstKeyword */
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);

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

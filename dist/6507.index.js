export const id = 6507;
export const ids = [6507];
export const modules = {

/***/ 42813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rlsRules)
/* harmony export */ });
/** What row level security in a database in use can be found to be. Ids are stable. */
const rlsRules = {
    differs: {
        id: 'rls-differs',
        title: 'A table’s row level security is not as it is declared',
        severity: 'error',
        why: 'What is declared and reviewed is not what the database does: rows of one customer may be open to another, or the application may see none. Policies that were changed by hand on one database come back with the next restore, or do not.',
        mend: 'Run `lockkeeper rls --apply`, or the SQL of the finding.',
    },
    withoutPolicy: {
        id: 'rls-table-without-policy',
        title: 'A table in a declared schema has no policy',
        severity: 'error',
        why: 'A new table starts without row level security, and whoever may read it reads every customer’s rows. Nobody notices until somebody does.',
        bad: 'CREATE TABLE notes (id bigint, body text); -- in a schema in which every table needs a policy',
        good: 'CREATE TABLE notes (id bigint, tenant_id uuid NOT NULL, body text); -- the default policy covers it',
        mend: 'Give the table the tenant’s column, declare policies for it under `tables`, or name it under `except` when everybody may see all of it.',
    },
    unknownPolicy: {
        id: 'rls-unknown-policy',
        title: 'A table has a policy that nobody declared',
        severity: 'error',
        why: 'Permissive policies are added up: one more that says `true`, made by hand for an afternoon, opens the table to everybody whatever the declared ones say.',
        mend: 'Declare it, or drop it with the statement of the finding. `unknown-policies: drop` drops such policies with `--apply`, `keep` is silent about them.',
    },
    unknownTable: {
        id: 'rls-unknown-table',
        title: 'A declared table is not there',
        severity: 'error',
        why: 'A table that was renamed is not protected by the declaration of its old name.',
        mend: 'Correct the name, migrate the database first, or take the declaration away.',
    },
    unknownRole: {
        id: 'rls-unknown-role',
        title: 'A declared role is not there',
        severity: 'error',
        why: 'A policy for a role that does not exist cannot be made.',
        mend: 'Create the role with the statement of the finding, or correct its name.',
    },
    badCondition: {
        id: 'rls-bad-condition',
        title: 'The server does not take a policy’s condition',
        severity: 'error',
        why: 'A column or a function is misspelled or not there yet, or the condition is not true or false. The table is left alone.',
        mend: 'Correct the condition. Names are looked up in the table’s schema and in public.',
    },
    bypass: {
        id: 'rls-role-bypasses',
        title: 'A role passes by row level security',
        severity: 'error',
        why: 'Superusers and roles with BYPASSRLS see all rows whatever the policies say, and so does the owner of a table without FORCE. An application that connects as such a role has no row level security at all, and no test of its own will tell.',
        bad: 'ALTER TABLE invoices ENABLE ROW LEVEL SECURITY; -- the application is the owner of the table',
        good: 'ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;\nALTER TABLE invoices FORCE ROW LEVEL SECURITY;',
        mend: 'Connect the application as a role that owns nothing and has no BYPASSRLS; or force row level security (`force: true`), which holds for owners too.',
    },
    notProved: {
        id: 'rls-not-proved',
        title: 'A role does not see what it should',
        severity: 'error',
        why: 'Counted as the role itself, with its settings: too many rows are somebody else’s, too few are an outage.',
        mend: 'Read the policies of the table (`\\d table` in psql), the role’s settings and its grants. When the test data changed, correct `sees`.',
    },
    cannotProve: {
        id: 'rls-cannot-prove',
        title: 'Nobody could look as a role',
        severity: 'error',
        why: 'To count what a role sees, we have to become it with SET ROLE, and it has to be allowed to read the table. What was not looked at is not proved.',
        mend: 'Grant it with the statement of the finding.',
    },
    blocked: {
        id: 'rls-blocked',
        title: 'A table was not changed because others hold locks on it',
        severity: 'error',
        why: 'Every statement about row level security takes an ACCESS EXCLUSIVE lock. Rather than wait in front of everybody who wants to read the table, we gave up after `lock-timeout`, several times. The table is as it was before.',
        mend: 'End what the finding names (`SELECT pg_terminate_backend(pid);`) or wait for it, and run the command again: tables that are done are left alone.',
    },
    notApplied: {
        id: 'rls-not-applied',
        title: 'The server refused to change a table',
        severity: 'error',
        why: 'The transaction was rolled back: the table is as it was before.',
        mend: 'Mend what the server says; only the owner of a table may change its policies.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 32237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refuseReadOnly)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Throws `UserError` for a database whose transactions only read: a standby, or one that is set to it. */
async function refuseReadOnly({ session, identity }) {
    const [row] = await session.query(`select pg_catalog.current_setting('transaction_read_only') as readonly`);
    if (row?.readonly !== 'on')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: identity.replica
            ? `${identity.database} is a standby, which only reads`
            : `transactions of the role ${identity.role} in ${identity.database} only read (default_transaction_read_only is on)`,
        where: 'database-url',
        why: 'nothing was changed',
        fix: identity.replica
            ? 'give the address of the primary, or leave --apply out'
            : 'give the address of a role that may write, or leave --apply out',
    });
}
//# sourceMappingURL=writable.js.map

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

/***/ 86507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rls: () => (/* binding */ rls_rls)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/gates/rls/declarations.js
const policyCommands = ['all', 'select', 'insert', 'update', 'delete'];
/** What to do with a policy that nobody declared, on a table that was. */
const unknownPolicyWays = ['report', 'drop', 'keep'];
//# sourceMappingURL=declarations.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/file-schema.js


const line = schemas/* string */.YjP({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });
const flag = schemas/* boolean */.zMY({ error: 'must be true or false' });
const texts = schemas/* array */.YOg(line, { error: 'must be a list of texts' });
const roles = schemas/* union */.KCZ([line, texts.min(1, { error: 'must name at least one role' })], {
    error: 'must be a role or a list of roles',
})
    .meta({ description: 'Whom it is for. Default: public, everybody.' });
const tableName = schemas/* string */.YjP({ error: 'must be text' }).regex(/^[^.]+\.[^.]+$/, {
    error: 'must be schema.table, for example public.invoices',
});
const settingName = schemas/* string */.YjP({ error: 'must be text' }).regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/, {
    error: 'must be a name with a dot, for example app.tenant_id',
});
const enable = flag.optional().meta({ description: 'Row level security is on. Default: true.' });
const force = flag
    .optional()
    .meta({ description: 'It holds for the owner of the table too. When not said, it stays as it is.' });
const tenantSchema = schemas/* strictObject */.rej({
    'tenant-column': line.meta({ description: 'The column that says whose row it is.' }),
    setting: settingName.meta({
        description: 'The setting in which the application says for whom it works: app.tenant_id.',
    }),
    name: line.optional().meta({ description: 'Name of the policy. Default: tenant_isolation.' }),
    roles: roles.optional(),
})
    .meta({ id: 'TenantPolicy', description: 'Made for every table of the schema that has the column.' });
const schemaSchema = schemas/* strictObject */.rej({
    enable,
    force,
    'default-policy': tenantSchema.optional(),
    except: texts.optional().meta({
        description: 'Tables that need no policy; * stands for anything.',
    }),
})
    .meta({ id: 'Schema' });
const policySchema = schemas/* strictObject */.rej({
    name: line,
    for: schemas/* enum */.k5n(policyCommands).optional().meta({ description: 'Default: all.' }),
    as: schemas/* enum */.k5n(['permissive', 'restrictive']).optional().meta({ description: 'Default: permissive.' }),
    to: roles.optional(),
    using: line.optional().meta({ description: 'Condition for rows that are there.' }),
    check: line.optional().meta({ description: 'Condition for rows that are written (WITH CHECK).' }),
})
    .meta({ id: 'Policy' });
const tableSchema = schemas/* strictObject */.rej({
    enable,
    force,
    policies: schemas/* array */.YOg(policySchema, { error: 'must be a list of policies' }).optional(),
})
    .meta({ id: 'Table' });
const proofSchema = schemas/* strictObject */.rej({
    role: line.meta({ description: 'Looks as this role.' }),
    settings: schemas/* record */.g1P(settingName, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .meta({ description: 'What the application sets: app.tenant_id.' }),
    table: tableName,
    sees: schemas/* union */.KCZ([schemas/* int */.Whr().min(0).max(1_000_000), schemas/* enum */.k5n(['none', 'some'])], {
        error: 'must be a number of rows, none or some',
    })
        .meta({ description: 'Rows that it must see.' }),
    only: line.optional().meta({ description: 'Condition that every row it sees must meet.' }),
})
    .meta({ id: 'Proof' });
/** The whole file: the source of the published JSON Schema. */
const rlsFileSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    schemas: schemas/* record */.g1P(line, schemaSchema.nullable())
        .optional()
        .meta({ description: 'Schemas in which every table needs a policy.' }),
    tables: schemas/* record */.g1P(tableName, tableSchema)
        .optional()
        .meta({ description: 'Tables with policies of their own, in place of the default policy.' }),
    'unknown-policies': schemas/* enum */.k5n(unknownPolicyWays).optional().meta({
        description: 'What to do with a policy that is not declared on a table that is. Default: report.',
    }),
    prove: schemas/* array */.YOg(proofSchema, { error: 'must be a list' })
        .optional()
        .meta({ description: 'What roles must see, counted by connecting as them.' }),
})
    .meta({
    title: 'Lockkeeper row level security',
    description: 'Policies and flags of tables, and what roles must see.',
});
/** `schemas/rls.schema.json`. */
function rlsJsonSchema() {
    const schema = z.toJSONSchema(rlsFileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const comment = 'Made by `npm run generate` from src/gates/rls/file-schema.ts: edit that.';
    return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=file-schema.js.map
// EXTERNAL MODULE: ./build/src/sql/scanner.js
var scanner = __webpack_require__(46896);
;// CONCATENATED MODULE: ./build/src/gates/rls/sql-reader.js

function sqlReader(sql) {
    const tokens = tokensOf(sql);
    let at = 0;
    const isWord = (index, word) => tokens[index]?.kind === 'word' && tokens[index]?.text.toLowerCase() === word.toLowerCase();
    return {
        words(...words) {
            if (!words.every((word, index) => isWord(at + index, word)))
                return false;
            at += words.length;
            return true;
        },
        mark(character) {
            if (tokens[at]?.text !== character)
                return false;
            at += 1;
            return true;
        },
        name() {
            const token = tokens[at];
            if (token?.kind !== 'word' && token?.kind !== 'identifier')
                return undefined;
            at += 1;
            if (token.kind === 'identifier')
                return token.text.slice(1, -1).replaceAll('""', '"');
            return token.text.toLowerCase();
        },
        parentheses() {
            const close = closing(tokens, at);
            const open = tokens[at];
            const end = tokens[close];
            if (open === undefined || end === undefined)
                return undefined;
            at = close + 1;
            return sql.slice(open.end, end.start).trim();
        },
        get ended() {
            return at >= tokens.length;
        },
        get rest() {
            return sql.slice(tokens[at]?.start ?? sql.length);
        },
    };
}
function tokensOf(sql) {
    const scan = (0,scanner/* scanner */.z)(sql);
    const tokens = [];
    for (let kind = (0,scanner/* advance */.n)(scan); kind !== 'end'; kind = (0,scanner/* advance */.n)(scan)) {
        if (kind === 'space' || kind === 'comment')
            continue;
        tokens.push({ kind, text: sql.slice(scan.start, scan.end), start: scan.start, end: scan.end });
    }
    return tokens;
}
/** Index of the token that closes the parenthesis at `from`; -1 where none is opened or closed. */
function closing(tokens, from) {
    if (tokens[from]?.kind !== 'open')
        return -1;
    let depth = 0;
    for (const [index, { kind }] of tokens.entries()) {
        if (index < from)
            continue;
        if (kind === 'open')
            depth += 1;
        if (kind === 'close')
            depth -= 1;
        if (depth === 0)
            return index;
    }
    return -1;
}
//# sourceMappingURL=sql-reader.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/refuse-wrong.js


/** Throws one `UserError` for all declarations that no server would take, or that contradict one another. */
function refuseWrong({ tables, proofs }) {
    const problems = tables.flatMap(policyProblems);
    for (const { only, place } of proofs) {
        if (only !== undefined && !isOneCondition(only))
            problems.push(notOne('`only`', place));
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
function policyProblems({ schema, name, policies }) {
    return policies.flatMap((policy, index) => {
        const problems = [];
        if (policies.findIndex((other) => other.name === policy.name) < index) {
            problems.push({
                what: `${schema}.${name} has two policies called ${policy.name}`,
                where: policy.place,
                fix: 'give each a name of its own',
            });
        }
        const wrong = wrongConditions(policy);
        if (wrong) {
            problems.push({ what: `policy ${policy.name} of ${schema}.${name} ${wrong}`, where: policy.place });
        }
        for (const condition of [policy.using, policy.check]) {
            if (condition === undefined || isOneCondition(condition))
                continue;
            problems.push(notOne(`policy ${policy.name} of ${schema}.${name}`, policy.place));
        }
        return problems;
    });
}
/** What PostgreSQL takes for which command. */
function wrongConditions({ command, using, check }) {
    if (command === 'insert' && using !== undefined)
        return 'is for insert, which takes only `check`';
    if ((command === 'select' || command === 'delete') && check !== undefined) {
        return `is for ${command}, which takes only \`using\``;
    }
    if (using === undefined && check === undefined)
        return 'has no condition: give `using` or `check`';
    return undefined;
}
/** Whether its parentheses close what they open, so that it ends where we end it. */
function isOneCondition(condition) {
    const reader = sqlReader(`(${condition}\n)`);
    return reader.parentheses() !== undefined && reader.ended && !/^\s*$/.test(condition);
}
function notOne(what, where) {
    return {
        what: `${what} has a condition whose parentheses or quotes do not close`,
        where,
        fix: 'write one SQL expression, without a semicolon at its end',
    };
}
//# sourceMappingURL=refuse-wrong.js.map
// EXTERNAL MODULE: ./build/src/sql/lines.js
var sql_lines = __webpack_require__(70625);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
;// CONCATENATED MODULE: ./build/src/gates/rls/sql-file.js






/**
 * Declarations as the statements that a person would run: CREATE POLICY and ALTER TABLE ... ROW LEVEL SECURITY.
 * DROP POLICY IF EXISTS, which makes such a file repeatable by psql, says nothing here. Any other statement is refused.
 */
function readSqlDeclarations(text, file) {
    const lines = (0,sql_lines/* lineIndex */.D)(text);
    const { items, problem } = (0,split/* split */.l)(text);
    const problems = [];
    if (problem)
        problems.push({ what: problem.message, where: { file, ...lines.at(problem.offset) } });
    const drafts = new Map();
    for (const item of items) {
        const place = { file, ...lines.at(item.start) };
        const wrong = readItem(item, place, drafts);
        if (wrong)
            problems.push({ what: wrong, where: place, fix: known });
    }
    if (problems.length === 0 && drafts.size === 0)
        problems.push({ what: 'declares nothing', where: { file } });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const tables = [...drafts.values()];
    const declared = { schemas: [], tables, unknownPolicies: 'report', proofs: [] };
    refuseWrong(declared);
    return declared;
}
const known = 'this file takes CREATE POLICY name ON schema.table ..., ALTER TABLE schema.table ENABLE|DISABLE|FORCE|NO FORCE ROW LEVEL SECURITY, and DROP POLICY IF EXISTS';
function readItem(item, place, drafts) {
    if (item.kind !== 'statement')
        return 'is no statement about row level security';
    const reader = sqlReader(item.text);
    if (reader.words('DROP', 'POLICY', 'IF', 'EXISTS'))
        return undefined;
    if (reader.words('CREATE', 'POLICY'))
        return readPolicy(reader, place, drafts);
    if (reader.words('ALTER', 'TABLE'))
        return readFlags(reader, place, drafts);
    return 'is no statement about row level security';
}
function draftOf(reader, place, drafts) {
    const schema = reader.name();
    const name = reader.mark('.') ? reader.name() : undefined;
    if (schema === undefined || name === undefined)
        return 'must name its table with the schema: public.invoices';
    const key = JSON.stringify([schema, name]);
    const draft = drafts.get(key) ?? {
        schema,
        name,
        enabled: undefined,
        forced: undefined,
        policies: [],
        place,
    };
    drafts.set(key, draft);
    return draft;
}
function readFlags(reader, place, drafts) {
    reader.words('IF', 'EXISTS');
    reader.words('ONLY');
    const table = draftOf(reader, place, drafts);
    if (typeof table === 'string')
        return table;
    do {
        const flag = flagOf(reader);
        if (flag === undefined || !reader.words('ROW', 'LEVEL', 'SECURITY')) {
            return 'changes something else than row level security';
        }
        Object.assign(table, flag);
    } while (reader.mark(','));
    return reader.ended ? undefined : 'changes something else than row level security';
}
function flagOf(reader) {
    if (reader.words('ENABLE'))
        return { enabled: true };
    if (reader.words('DISABLE'))
        return { enabled: false };
    if (reader.words('NO', 'FORCE'))
        return { forced: false };
    return reader.words('FORCE') ? { forced: true } : undefined;
}
function readPolicy(reader, place, drafts) {
    const name = reader.name();
    if (name === undefined || !reader.words('ON'))
        return 'names no policy and table';
    const table = draftOf(reader, place, drafts);
    if (typeof table === 'string')
        return table;
    const permissive = !reader.words('AS') || (reader.words('PERMISSIVE') ? true : !reader.words('RESTRICTIVE'));
    const command = reader.words('FOR') ? policyCommands.find((word) => reader.words(word)) : 'all';
    const roles = reader.words('TO') ? readRoles(reader) : ['public'];
    const using = reader.words('USING') ? reader.parentheses() : undefined;
    const check = reader.words('WITH', 'CHECK') ? reader.parentheses() : undefined;
    if (command === undefined || roles.length === 0 || !reader.ended) {
        return `cannot be read from \`${reader.rest.slice(0, 40)}\` on`;
    }
    table.policies.push({ name, command, permissive, roles, using, check, place });
    return undefined;
}
function readRoles(reader) {
    const roles = [];
    do {
        const role = reader.name();
        if (role === undefined || /^(current_user|current_role|session_user)$/.test(role))
            return [];
        roles.push(role);
    } while (reader.mark(','));
    return roles;
}
//# sourceMappingURL=sql-file.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/read.js






/** Reads declarations in YAML or, by the ending `.sql`, in SQL. Throws one `UserError` with every problem at its line. */
function readDeclarations(text, file) {
    return /\.sql$/i.test(file) ? readSqlDeclarations(text, file) : readYamlDeclarations(text, file);
}
function readYamlDeclarations(text, file) {
    const yaml = (0,yaml_file/* readYaml */.g)(text, file);
    const parsed = rlsFileSchema.safeParse(yaml.raw ?? {});
    if (!parsed.success)
        throw new errors/* UserError */.yo(parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml)));
    const declared = toDeclarations(parsed.data, yaml);
    if (declared.schemas.length + declared.tables.length + declared.proofs.length === 0) {
        throw new errors/* UserError */.yo({
            what: 'declares nothing',
            where: { file },
            fix: 'name schemas or tables; docs/guides/rls-and-seeds.md has an example',
        });
    }
    refuseWrong(declared);
    return declared;
}
function toDeclarations(raw, yaml) {
    return {
        schemas: Object.entries(raw.schemas ?? {}).map(([name, schema]) => toSchema(name, schema ?? {}, yaml)),
        tables: Object.entries(raw.tables ?? {}).map(([name, table]) => toTable(name, table, { raw, yaml })),
        unknownPolicies: raw['unknown-policies'] ?? 'report',
        proofs: (raw.prove ?? []).map((proof, index) => toProof(proof, yaml.place(['prove', index]))),
    };
}
function toSchema(name, schema, yaml) {
    const tenant = schema['default-policy'];
    return {
        name,
        enabled: schema.enable ?? true,
        forced: schema.force,
        tenant: tenant && {
            name: tenant.name ?? 'tenant_isolation',
            column: tenant['tenant-column'],
            setting: tenant.setting,
            roles: [tenant.roles ?? 'public'].flat(),
        },
        except: schema.except ?? [],
        place: yaml.place(['schemas', name]),
    };
}
/** A table's flags are those of its schema where it says none. */
function toTable(name, table, { raw, yaml }) {
    const [schema = '', relation = ''] = name.split('.');
    const above = raw.schemas?.[schema];
    return {
        schema,
        name: relation,
        enabled: table.enable ?? above?.enable ?? true,
        forced: table.force ?? above?.force,
        policies: (table.policies ?? []).map((policy, index) => toPolicy(policy, yaml.place(['tables', name, 'policies', index]))),
        place: yaml.place(['tables', name]),
    };
}
function toPolicy(policy, place) {
    return {
        name: policy.name,
        command: policy.for ?? 'all',
        permissive: policy.as !== 'restrictive',
        roles: [policy.to ?? 'public'].flat(),
        using: policy.using?.trim(),
        check: policy.check?.trim(),
        place,
    };
}
function toProof(proof, place) {
    const [schema = '', table = ''] = proof.table.split('.');
    const settings = Object.entries(proof.settings ?? {}).map(([name, value]) => [name, String(value)]);
    return {
        role: proof.role,
        settings: Object.fromEntries(settings),
        schema,
        table,
        sees: proof.sees,
        only: proof.only?.trim(),
        place,
    };
}
const shapes = {
    'default-policy': Object.keys(tenantSchema.shape),
    policies: Object.keys(policySchema.shape),
    prove: Object.keys(proofSchema.shape),
    schemas: Object.keys(schemaSchema.shape),
    tables: Object.keys(tableSchema.shape),
};
function problemsOf(issue, { place }) {
    const shown = shownPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(issue.path);
        return issue.keys.map((key) => {
            const meant = (0,suggest/* nearest */.p)(key, known);
            return {
                what: `unknown key \`${key}\` in ${shown}`,
                where: place([...issue.path, key]),
                fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
            };
        });
    }
    // A wrong key of a map is told by the issue inside.
    const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
    return [{ what: `${shown} ${inWords(inner ?? issue.message)}`, where: place(issue.path) }];
}
function keysAt(path) {
    const last = path.findLast((key) => typeof key === 'string' && key in shapes);
    return shapes[String(last)] ?? Object.keys(rlsFileSchema.shape);
}
function inWords(message) {
    if (/received undefined$/.test(message))
        return 'is missing';
    return message
        .replace(/^Invalid input: expected (?:object|record), .*$/, 'must be a map')
        .replace(/^Invalid option: expected /, 'must be ');
}
function shownPath(path) {
    const text = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('');
    return text === '' ? 'the file' : `\`${text.slice(1)}\``;
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/writable.js
var writable = __webpack_require__(32237);
// EXTERNAL MODULE: ./build/src/postgres/guarded.js
var guarded = __webpack_require__(27713);
;// CONCATENATED MODULE: ./build/src/gates/rls/catalog.js
const tablesQuery = `
  select json_build_object(
    'schema', n.nspname, 'name', c.relname, 'owner', pg_get_userbyid(c.relowner),
    'partitioned', c.relkind = 'p', 'enabled', c.relrowsecurity, 'forced', c.relforcerowsecurity,
    'columns', (select coalesce(json_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)), '{}')
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'policies', (select coalesce(json_agg(json_build_object(
        'name', p.polname, 'permissive', p.polpermissive,
        'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
          when 'd' then 'delete' else 'all' end,
        'roles', (select json_agg(case when r = 0 then 'public' else pg_get_userbyid(r) end) from unnest(p.polroles) r),
        'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)
      ) order by p.polname), '[]') from pg_policy p where p.polrelid = c.oid)
  )::text as state
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname = any ($1::text[]) and ($2::text is null or c.relname = $2::text)
    and not exists (select 1 from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by n.nspname, c.relname`;
/** Every table of these schemas that no extension owns. The search path must be `pg_catalog` alone. */
async function readTables(session, schemas, name) {
    const rows = await session.query(tablesQuery, [schemas, name ?? null]);
    return rows.map(({ state }) => JSON.parse(state));
}
/** The roles of these names that exist. */
async function catalog_readRoles(session, names) {
    const rows = await session.query(`select json_build_object('name', r.rolname, 'superuser', r.rolsuper, 'bypasses', r.rolbypassrls,
        'inherits', (select coalesce(json_agg(o.rolname), '[]') from pg_roles o
          where not r.rolsuper and pg_has_role(r.oid, o.oid, 'usage')))::text as state
      from pg_roles r where r.rolname = any ($1::text[]) order by r.rolname`, [names]);
    return rows.map(({ state }) => JSON.parse(state));
}
//# sourceMappingURL=catalog.js.map
// EXTERNAL MODULE: ./build/src/sql/quote.js
var quote = __webpack_require__(78166);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/gates/rls/expressions.js


/** The search path in which a declared condition's names are looked up, here and when the policy is made. */
function searchPathOf(schema) {
    return schema === 'public' ? 'public' : `${(0,quote/* quoteName */.AB)(schema)}, public`;
}
/**
 * What a condition means to the server: the plan that it makes of it, which spells out every name, cast and operator.
 * So the text a person wrote can be compared with the text that the catalog gives back, and nothing is created or
 * run: EXPLAIN takes the lock of a reader. Leaves the search path as it is.
 */
async function meaningOf(session, table, condition) {
    const name = `${(0,quote/* quoteName */.AB)(table.schema)}.${(0,quote/* quoteName */.AB)(table.name)}`;
    await session.execute(`savepoint lockkeeper_meaning; set local search_path = ${searchPathOf(table.schema)}`);
    try {
        const [row] = await session.query(`explain (verbose, costs off, format json) select case when (${condition}\n) then true end from ${table.partitioned ? '' : 'only '}${name}`);
        return { ok: true, plan: (row?.['QUERY PLAN'] ?? '').replace(/^\s*"Query Identifier":.*$/gm, '') };
    }
    catch (error) {
        // Rights are no matter of the condition.
        if (!(error instanceof postgres_session/* ServerError */.g) || error.code === '42501' || !/^(42|22|0A)/.test(error.code))
            throw error;
        return { ok: false, why: error.message };
    }
    finally {
        if (session.alive) {
            await session.execute('rollback to savepoint lockkeeper_meaning; release savepoint lockkeeper_meaning');
        }
    }
}
//# sourceMappingURL=expressions.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/wanted.js

/** The runners' ledgers: no data of tenants. */
const ledgers = new Set([
    'alembic_version',
    'schema_migrations',
    'pgmigrations',
    'flyway_schema_history',
    'goose_db_version',
    'gorp_migrations',
    '_prisma_migrations',
    '__diesel_schema_migrations',
    '__drizzle_migrations',
]);
/** Every schema that is read. */
function schemasOf({ schemas, tables }) {
    return [
        ...new Set([...schemas, ...tables.map(({ schema }) => ({ name: schema }))].map(({ name }) => name)),
    ];
}
/** Which table is declared how: by itself, or by its schema's policy for the tenant's column. */
function matchTables(declarations, tables) {
    const own = new Map(declarations.tables.map((table) => [keyOf(table), table]));
    const schemas = new Map(declarations.schemas.map((schema) => [schema.name, schema]));
    const declared = [];
    const bare = [];
    for (const state of tables) {
        const schema = schemas.get(state.schema);
        const wanted = own.get(keyOf(state)) ?? (schema && wantedBySchema(schema, state));
        if (wanted)
            declared.push({ state, wanted });
        else if (schema && !isExcepted(schema, state.name) && (!state.enabled || state.policies.length === 0)) {
            bare.push({ state, schema });
        }
    }
    const found = new Set(tables.map(keyOf));
    return { declared, bare, missing: declarations.tables.filter((table) => !found.has(keyOf(table))) };
}
function keyOf({ schema, name }) {
    return JSON.stringify([schema, name]);
}
function isExcepted({ except }, name) {
    if (ledgers.has(name))
        return true;
    return except.some((pattern) => {
        const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
        return new RegExp(`^${parts.join('.*')}$`).test(name);
    });
}
function wantedBySchema(schema, state) {
    const type = schema.tenant && state.columns[schema.tenant.column];
    if (schema.tenant === undefined || type === undefined || isExcepted(schema, state.name))
        return undefined;
    return {
        schema: schema.name,
        name: state.name,
        enabled: schema.enabled,
        forced: schema.forced,
        policies: [tenantPolicy(schema.tenant, type, schema.place)],
        place: schema.place,
    };
}
/** Who has not said for whom it works sees nothing: a setting that is missing or blank is NULL. */
function tenantPolicy({ name, column, setting, roles }, type, place) {
    const said = `NULLIF(current_setting(${(0,quote/* quoteText */.ol)(setting)}, true), '')`;
    const condition = `${(0,quote/* readableName */.A0)(column)} = ${said}::${type}`;
    return { name, command: 'all', permissive: true, roles, using: condition, check: condition, place };
}
/** `public.invoices`, quoted where it must be. */
function wanted_tableName({ schema, name }) {
    return `${(0,quote/* readableName */.A0)(schema)}.${(0,quote/* readableName */.A0)(name)}`;
}
/** The same in quotes, for statements that are sent. */
function quotedTable({ schema, name }) {
    return `${(0,quote/* quoteName */.AB)(schema)}.${(0,quote/* quoteName */.AB)(name)}`;
}
//# sourceMappingURL=wanted.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/difference.js



/** Compares by meaning. Must run in a transaction whose search path is `pg_catalog`; takes no lock but a reader's. */
async function differenceOf(session, { state, wanted }, unknownPolicies) {
    const refused = [];
    const statements = [];
    const table = wanted_tableName(state);
    for (const policy of wanted.policies) {
        const there = state.policies.find(({ name }) => name === policy.name);
        const using = await compare(session, state, { wanted: policy.using, actual: there?.using ?? null });
        const check = await compare(session, state, { wanted: policy.check, actual: there?.check ?? null });
        for (const { why } of [using, check])
            if (why !== undefined)
                refused.push({ policy, why });
        statements.push(...policyStatements({ policy, there, table }, using.same && check.same));
    }
    const names = new Set(wanted.policies.map(({ name }) => name));
    const strange = state.policies.map(({ name }) => name).filter((name) => !names.has(name));
    if (unknownPolicies === 'drop') {
        statements.push(...strange.map((name) => `DROP POLICY ${(0,quote/* readableName */.A0)(name)} ON ${table};`));
    }
    statements.push(...flagStatements({ state, wanted }));
    return { statements, refused, unknown: unknownPolicies === 'report' ? strange : [] };
}
async function compare(session, table, { wanted, actual }) {
    if (wanted === undefined)
        return { same: actual === null };
    const meant = await meaningOf(session, table, wanted);
    if (!meant.ok)
        return { same: false, why: meant.why };
    if (actual === null)
        return { same: false };
    const found = await meaningOf(session, table, actual);
    return { same: found.ok && found.plan === meant.plan };
}
/** ALTER POLICY where it can, so that the policy never leaves; it can change neither its command nor its kind. */
function policyStatements({ policy, there, table }, sameConditions) {
    if (!there)
        return [createPolicy(policy, table)];
    const sameRoles = [...there.roles].sort().join('\0') === [...new Set(policy.roles)].sort().join('\0');
    const sameKind = there.command === policy.command && there.permissive === policy.permissive;
    if (sameRoles && sameKind && sameConditions)
        return [];
    const loses = (there.using !== null && policy.using === undefined) ||
        (there.check !== null && policy.check === undefined);
    if (sameKind && !loses) {
        return [`ALTER POLICY ${(0,quote/* readableName */.A0)(policy.name)} ON ${table}${whomAndWhat(policy)};`];
    }
    return [`DROP POLICY ${(0,quote/* readableName */.A0)(policy.name)} ON ${table};`, createPolicy(policy, table)];
}
function createPolicy(policy, table) {
    const kind = policy.permissive ? '' : ' AS RESTRICTIVE';
    const head = `CREATE POLICY ${(0,quote/* readableName */.A0)(policy.name)} ON ${table}${kind} FOR ${policy.command.toUpperCase()}`;
    return `${head}${whomAndWhat(policy)};`;
}
function whomAndWhat({ roles, using, check }) {
    const names = [...new Set(roles)].map((role) => (role === 'public' ? 'PUBLIC' : (0,quote/* readableName */.A0)(role)));
    const conditions = [
        using === undefined ? '' : `\n  USING (${inParentheses(using)})`,
        check === undefined ? '' : `\n  WITH CHECK (${inParentheses(check)})`,
    ];
    return ` TO ${names.join(', ')}${conditions.join('')}`;
}
/** A comment at the end of a condition must not hide the parenthesis behind it. */
function inParentheses(condition) {
    return condition.includes('--') ? `${condition}\n  ` : condition;
}
function flagStatements({ state, wanted }) {
    const table = wanted_tableName(state);
    const statements = [];
    if (wanted.forced !== undefined && wanted.forced !== state.forced) {
        statements.push(`ALTER TABLE ONLY ${table} ${wanted.forced ? '' : 'NO '}FORCE ROW LEVEL SECURITY;`);
    }
    if (wanted.enabled !== undefined && wanted.enabled !== state.enabled) {
        statements.push(`ALTER TABLE ONLY ${table} ${wanted.enabled ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY;`);
    }
    return statements;
}
//# sourceMappingURL=difference.js.map
// EXTERNAL MODULE: ./build/src/postgres/blockers.js
var postgres_blockers = __webpack_require__(6098);
// EXTERNAL MODULE: ./build/src/gates/rls/rules.js
var rules = __webpack_require__(42813);
;// CONCATENATED MODULE: ./build/src/gates/rls/findings.js




function rlsFinding(rule, told) {
    const { id, severity, why } = rules/* rlsRules */.R[rule];
    return { rule: id, severity, detail: why, ...told };
}
/** What the declarations and the catalog say without a look at any policy. */
function matchFindings({ bare, missing }, { schemas }, tables) {
    return [
        ...bare.map(({ state, schema }) => {
            const table = wanted_tableName(state);
            const closed = state.enabled ? '' : `ALTER TABLE ONLY ${table} ENABLE ROW LEVEL SECURITY; `;
            return rlsFinding('withoutPolicy', {
                title: `${table} has ${state.enabled ? 'row level security and no policy' : 'no row level security'}`,
                fix: `${closed}CREATE POLICY closed ON ${table} USING (false); -- closes it; or declare policies for it in the file, or name it under \`except\``,
                location: schema.place,
                subject: table,
            });
        }),
        ...missing.map((wanted) => rlsFinding('unknownTable', {
            title: `${wanted_tableName(wanted)} is declared and is not there`,
            fix: `correct the name, or migrate the database first: lockkeeper plan`,
            location: wanted.place,
            subject: wanted_tableName(wanted),
        })),
        ...schemas
            .filter(({ name }) => !tables.has(name))
            .map(({ name, place }) => rlsFinding('unknownTable', {
            title: `schema ${name} is declared and has no table`,
            fix: 'correct the name, or migrate the database first: lockkeeper plan',
            location: place,
            subject: `schema ${name}`,
        })),
    ];
}
/** What keeps a table from being changed, and policies that nobody declared. */
function differenceFindings({ state, wanted }, { refused, unknown }) {
    const table = wanted_tableName(state);
    return [
        ...refused.map(({ policy, why }) => rlsFinding('badCondition', {
            title: `the server does not take the condition of ${policy.name} on ${table}: ${why}`,
            fix: 'correct the condition in the file',
            location: policy.place,
            subject: `${table} ${policy.name}`,
        })),
        ...unknown.map((name) => rlsFinding('unknownPolicy', {
            title: `${table} has the policy ${name}, which nobody declared`,
            fix: `DROP POLICY ${(0,quote/* readableName */.A0)(name)} ON ${table};`,
            location: wanted.place,
            subject: `${table} ${name}`,
        })),
    ];
}
/** The exact SQL stands with the table in the report. */
function differsFinding({ state, wanted }) {
    const table = wanted_tableName(state);
    return rlsFinding('differs', {
        title: `row level security of ${table} is not as declared`,
        fix: 'lockkeeper rls --apply',
        location: wanted.place,
        subject: table,
    });
}
/** Why a table is as it was. */
function failureFinding({ state, wanted }, failed, lockTimeoutMs) {
    const table = wanted_tableName(state);
    const { error, blockers, tries, inDoubt } = failed;
    const where = { location: wanted.place, subject: table };
    if ('code' in error && error.code === '55P03') {
        const who = blockers.map(postgres_blockers/* describeBlocker */.G);
        return rlsFinding('blocked', {
            title: `${table} was not changed: others held locks on it, ${tries} times for more than ${lockTimeoutMs} ms`,
            detail: [who.length > 0 ? 'It waited for:' : 'Nobody could be named.', ...who].join('\n'),
            fix: blockers[0] === undefined || blockers[0].pid === 0
                ? 'lockkeeper rls --apply'
                : `SELECT pg_terminate_backend(${blockers[0].pid}); -- or wait for it, then: lockkeeper rls --apply`,
            ...where,
        });
    }
    const owner = 'code' in error && error.code === '42501';
    return rlsFinding('notApplied', {
        title: `${table} was not changed: ${error.message}`,
        detail: inDoubt
            ? 'The connection broke while COMMIT was on its way: nobody can say whether it counts. The next run tells.'
            : rules/* rlsRules */.R.notApplied.why,
        fix: owner
            ? `run it as the owner, ${(0,quote/* readableName */.A0)(state.owner)}; or GRANT ${(0,quote/* readableName */.A0)(state.owner)} TO CURRENT_USER;`
            : 'lockkeeper rls --apply',
        ...where,
    });
}
/** Roles of policies and proofs that policies do not hold for. */
function roleFindings(declarations, declared, roles) {
    const known = new Map(roles.map((role) => [role.name, role]));
    const findings = new Map();
    const say = (finding) => findings.set(`${finding.rule} ${finding.subject}`, finding);
    for (const { role: name, place } of namedRoles(declarations, declared)) {
        const role = known.get(name);
        const named = (0,quote/* readableName */.A0)(name);
        if (!role) {
            say(rlsFinding('unknownRole', {
                title: `the role ${named} is declared and is not there`,
                fix: `CREATE ROLE ${named};`,
                location: place,
                subject: name,
            }));
        }
        else if (role.superuser || role.bypasses) {
            say(rlsFinding('bypass', {
                title: `${named} ${role.superuser ? 'is a superuser' : 'has BYPASSRLS'}: no policy holds for it`,
                fix: `ALTER ROLE ${named} ${role.superuser ? 'NOSUPERUSER ' : ''}NOBYPASSRLS;`,
                location: place,
                subject: name,
            }));
        }
        else {
            for (const finding of ownerFindings(role, declared, place))
                say(finding);
        }
    }
    return [...findings.values()];
}
function ownerFindings(role, declared, location) {
    return declared
        .filter(({ state, wanted }) => {
        const open = (wanted.enabled ?? state.enabled) && !(wanted.forced ?? state.forced);
        return open && role.inherits.includes(state.owner);
    })
        .map(({ state }) => rlsFinding('bypass', {
        title: `${(0,quote/* readableName */.A0)(role.name)} owns ${wanted_tableName(state)}${state.owner === role.name ? '' : ` as a member of ${(0,quote/* readableName */.A0)(state.owner)}`}: no policy holds for it`,
        fix: `ALTER TABLE ONLY ${wanted_tableName(state)} FORCE ROW LEVEL SECURITY; -- in the file: force: true`,
        location,
        subject: `${role.name} ${wanted_tableName(state)}`,
    }));
}
/** Every role that the file names, with the place that names it first. */
function namedRoles({ proofs }, declared) {
    const all = [
        ...proofs.map(({ role, place }) => ({ role, place })),
        ...declared.flatMap(({ wanted }) => wanted.policies.flatMap(({ roles, place }) => roles.map((role) => ({ role, place })))),
    ].filter(({ role }) => role !== 'public');
    return [...new Map([...all].reverse().map((named) => [named.role, named])).values()].reverse();
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/apply.js






/** A table's statements as the transaction that is sent. */
function transactionOf({ state }, statements, limits) {
    if (statements.length === 0)
        return [];
    return [
        ...(0,guarded/* guardedHead */.l_)(limits),
        `SET LOCAL search_path = ${searchPathOf(state.schema)};`,
        `LOCK TABLE ONLY ${wanted_tableName(state)} IN ACCESS EXCLUSIVE MODE;`,
        ...statements,
        'COMMIT;',
    ];
}
/**
 * Brings one table to what is declared, in one transaction: nobody ever sees it with the switch on and its policies
 * missing. The lock comes first, and the table is compared again behind it, so that what somebody else changed in the
 * meantime is neither done twice nor lost.
 */
async function applyTable(input, declared, services) {
    const { session } = input.database;
    const name = wanted_tableName(declared.state);
    let sql = [];
    const outcome = await (0,guarded/* guarded */.Nj)(session, { ...input.limits, services, subject: `rls: ${name}` }, async () => {
        await session.execute(`LOCK TABLE ONLY ${quotedTable(declared.state)} IN ACCESS EXCLUSIVE MODE`);
        const statements = await currentStatements(input, declared);
        sql = transactionOf(declared, statements, input.limits);
        await session.execute(`SET LOCAL search_path = ${searchPathOf(declared.state.schema)}`);
        for (const statement of statements)
            await session.execute(statement);
        return statements.length;
    });
    const facts = { table: name, sql, tries: outcome.tries, durationMs: outcome.durationMs };
    if (outcome.ok)
        return { table: { ...facts, state: outcome.value > 0 ? 'changed' : 'same' } };
    return {
        table: { ...facts, state: 'failed' },
        finding: failureFinding(declared, outcome, input.limits.lockTimeoutMs),
    };
}
async function currentStatements({ database, declarations }, { state }) {
    const { session } = database;
    await session.execute('SET LOCAL search_path = pg_catalog');
    const now = await readTables(session, [state.schema], state.name);
    const [current] = matchTables(declarations, now).declared;
    if (!current)
        return [];
    return (await differenceOf(session, current, declarations.unknownPolicies)).statements;
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/prove.js





/**
 * Becomes the role in a transaction that only reads, makes its settings and counts what it sees; then all of it is
 * rolled back. Counts no further than the answer needs.
 */
async function prove(session, wanted, limits) {
    const table = wanted_tableName({ schema: wanted.schema, name: wanted.table });
    const proof = { role: wanted.role, table, expected: String(wanted.sees) };
    try {
        await session.execute(openingOf(wanted, limits));
        const from = quotedTable({ schema: wanted.schema, name: wanted.table });
        const [row] = await session.query(`select count(*) as rows, count(*) filter (where strange) as strange from (
        select ${wanted.only === undefined ? 'false' : `(${wanted.only}\n) is not true`} as strange
        from ${from} limit ${mostRows(wanted)}) seen`);
        return judge(wanted, { proof, saw: Number(row?.rows), strange: Number(row?.strange) });
    }
    catch (error) {
        if (!(error instanceof postgres_session/* ServerError */.g))
            throw error;
        return { proof: { ...proof, ok: false }, finding: cannotProve(wanted, error) };
    }
    finally {
        if (session.alive && session.inTransaction)
            await session.execute('rollback');
    }
}
function openingOf({ role, settings, schema }, limits) {
    return [
        'begin read only',
        `set local statement_timeout = ${Math.round(limits.statementTimeoutMs)}`,
        `set local lock_timeout = ${Math.round(limits.lockTimeoutMs)}`,
        `set local search_path = ${searchPathOf(schema)}`,
        'set local row_security = on',
        `set local role ${(0,quote/* quoteName */.AB)(role)}`,
        ...Object.entries(settings).map(([name, value]) => `select pg_catalog.set_config(${(0,quote/* quoteText */.ol)(name)}, ${(0,quote/* quoteText */.ol)(value)}, true)`),
    ].join('; ');
}
/** One row more than expected is enough to tell; a condition is asked of more of them. */
function mostRows({ sees, only }) {
    const enough = typeof sees === 'number' ? sees + 1 : 1;
    return only === undefined ? enough : Math.max(enough, 100_000);
}
function judge(wanted, { proof, saw, strange }) {
    const { sees, place } = wanted;
    const enough = sees === 'some' ? saw > 0 : saw === (sees === 'none' ? 0 : sees);
    const ok = enough && strange === 0;
    if (ok)
        return { proof: { ...proof, saw, ok } };
    const role = (0,quote/* readableName */.A0)(wanted.role);
    const shown = saw === mostRows(wanted) && sees !== 'some' ? `${saw} rows or more` : `${saw} rows`;
    const title = enough
        ? `${role} sees ${strange} rows of ${proof.table} that are not: ${wanted.only}`
        : `${role} sees ${shown} of ${proof.table} where it must see ${sees}`;
    const settings = Object.entries(wanted.settings).map(([name, value]) => `SET ${name} = ${(0,quote/* quoteText */.ol)(value)};`);
    return {
        proof: { ...proof, saw, ok },
        finding: rlsFinding('notProved', {
            title,
            fix: [`SET ROLE ${role};`, ...settings, `SELECT * FROM ${proof.table};`].join(' '),
            location: place,
            subject: `${wanted.role} ${proof.table} ${JSON.stringify(wanted.settings)}`,
        }),
    };
}
function cannotProve({ role, schema, table, settings, place }, error) {
    const named = (0,quote/* readableName */.A0)(role);
    const setRole = /role "/.test(error.message) && error.code === '42501';
    const denied = error.code === '42501' && !setRole;
    const grant = denied
        ? `GRANT USAGE ON SCHEMA ${(0,quote/* readableName */.A0)(schema)} TO ${named}; GRANT SELECT ON ${wanted_tableName({ schema, name: table })} TO ${named};`
        : 'correct the proof in the file';
    return rlsFinding('cannotProve', {
        title: `nobody could look at ${wanted_tableName({ schema, name: table })} as ${named}: ${error.message}`,
        fix: setRole ? `GRANT ${named} TO CURRENT_USER;` : grant,
        location: place,
        subject: `${role} ${schema}.${table} ${JSON.stringify(settings)}`,
    });
}
//# sourceMappingURL=prove.js.map
;// CONCATENATED MODULE: ./build/src/gates/rls/rls.js








/**
 * Compares row level security with what is declared; with `apply` changes what differs, a table at a time; then
 * proves it by looking as the named roles. Throws `UserError` when it cannot read, or must not write here.
 */
async function rls(input, services) {
    const started = services.clock.now();
    if (input.apply)
        await (0,writable/* refuseReadOnly */.H)(input.database);
    const seen = await look(input);
    const tables = [];
    const findings = [...seen.findings];
    for (const { declared, difference } of seen.tables) {
        findings.push(...differenceFindings(declared, difference));
        const table = wanted_tableName(declared.state);
        const sql = transactionOf(declared, difference.statements, input.limits);
        if (difference.statements.length === 0)
            tables.push({ table, state: 'same', sql });
        else if (!input.apply || difference.refused.length > 0) {
            tables.push({ table, state: 'differs', sql });
            findings.push(differsFinding(declared));
        }
        else {
            const applied = await applyTable(input, declared, services);
            tables.push(applied.table);
            if (applied.finding)
                findings.push(applied.finding);
        }
    }
    const settled = tables.every(({ state }) => state === 'same' || state === 'changed');
    const proofs = settled ? await proveAll(input) : [];
    findings.push(...proofs.flatMap(({ finding }) => (finding ? [finding] : [])));
    return {
        gate: 'rls',
        project: input.project,
        status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
        summary: summaryOf(tables, { proofs, input, settled }),
        findings,
        muted: [],
        durationMs: services.clock.now() - started,
        migrations: [],
        facts: factsOf(input),
        rls: { applied: input.apply, tables, proofs: proofs.map(({ proof }) => proof) },
    };
}
/** Everything that is known before anything is changed, from one snapshot. */
async function look({ database, declarations, limits }) {
    const { session } = database;
    return (0,read_only/* readOnly */.T)(session, limits, async () => {
        const states = await readTables(session, schemasOf(declarations));
        const matched = matchTables(declarations, states);
        const names = namedRoles(declarations, matched.declared).map(({ role }) => role);
        const roles = names.length > 0 ? await catalog_readRoles(session, names) : [];
        const tables = [];
        for (const declared of matched.declared) {
            const difference = await differenceOf(session, declared, declarations.unknownPolicies);
            await session.execute('set local search_path = pg_catalog');
            tables.push({ declared, difference });
        }
        const findings = [
            ...matchFindings(matched, declarations, new Set(states.map(({ schema }) => schema))),
            ...roleFindings(declarations, matched.declared, roles),
        ];
        return { tables, findings };
    });
}
async function proveAll({ database, declarations, limits }) {
    const proved = [];
    for (const proof of declarations.proofs)
        proved.push(await prove(database.session, proof, limits));
    return proved;
}
function summaryOf(tables, { proofs, input, settled }) {
    const counted = (state) => tables.filter((table) => table.state === state).length;
    const parts = [
        `${tables.length} declared ${tables.length === 1 ? 'table' : 'tables'}`,
        ...(counted('changed') > 0 ? [`${counted('changed')} changed`] : []),
        ...(counted('failed') > 0 ? [`${counted('failed')} not changed`] : []),
        ...(counted('differs') > 0 ? [`${counted('differs')} differ`] : []),
        ...(counted('same') === tables.length ? ['all as declared'] : []),
        ...(proofs.length > 0
            ? [`${proofs.filter(({ proof }) => proof.ok).length} of ${proofs.length} proofs hold`]
            : []),
        ...(!settled && input.declarations.proofs.length > 0 ? ['proofs not run, because tables differ'] : []),
        ...(input.apply ? [] : ['nothing was changed (check)']),
    ];
    return parts.join(', ');
}
function factsOf({ database, file }) {
    const { identity } = database;
    return [
        { label: 'database', value: identity.database },
        { label: 'role', value: identity.role },
        { label: 'server', value: `PostgreSQL ${identity.version}${identity.replica ? ', standby' : ''}` },
        { label: 'declared in', value: file },
    ];
}
//# sourceMappingURL=rls.js.map
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var stages_repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/database/apply-inputs.js
var apply_inputs = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/src/stages/database/database-inputs.js
var database_inputs = __webpack_require__(70626);
// EXTERNAL MODULE: ./build/src/stages/database/with-guards.js
var with_guards = __webpack_require__(43658);
;// CONCATENATED MODULE: ./build/src/stages/database/rls.js













/** Compares row level security with its declarations, or applies them; hands the report to the outlets. */
async function rls_rls(asked, context) {
    const { host } = context;
    const given = { reportPath: '.lockkeeper/rls.json', ...asked };
    const gate = { gate: 'rls', project: '.', clock: host.clock };
    const run = async () => {
        const apply = (0,apply_inputs.wantsApply)(given);
        const file = await readWanted(given, host.cwd);
        const inUse = (0,database_inputs/* inUseOf */.M)(given);
        if (!inUse)
            throw (0,apply_inputs.noAddress)(host.kind, 'row level security is that of one database');
        const limits = (0,with_guards/* guardLimits */.u)(inUse, given);
        return (0,with_guards/* withGuards */.T)(inUse, host, (database, services) => rls({ project: '.', ...file, database, apply, limits }, services));
    };
    const published = await (0,publish_checks/* publishChecks */.N)({
        gate: gate.gate,
        commit: await (0,release_commit/* releaseCommit */.L)(host, given),
        secrets: [given.databaseUrl],
        run: async () => [await (0,run_gate/* runGate */.R)(gate, run)],
    }, given, context);
    const [check] = published.report.checks;
    const tables = check?.rls?.tables ?? [];
    const counted = (state) => check?.rls ? String(tables.filter((table) => table.state === state).length) : '';
    host.setOutput('changed-tables', counted('changed'));
    host.setOutput('differing-tables', counted('differs'));
    return published.report.verdict;
}
/** Reads the file and names it from the repository's root. */
async function readWanted({ file = 'rls.yml', workingDirectory = '.' }, cwd) {
    const repository = await (0,stages_repository/* openRepository */.h_)(cwd, workingDirectory);
    const path = (0,external_node_path_.resolve)(repository.cwd, file);
    const shown = (0,external_node_path_.relative)(repository.root, path).split('\\').join('/');
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        const { code } = cause;
        throw new errors/* UserError */.yo({
            what: code === 'ENOENT' ? `${shown} does not exist` : `${shown} cannot be read (${code})`,
            where: 'file',
            fix: 'write the declarations there, or name another file with `file`; docs/guides/rls-and-seeds.md has an example',
        }, { cause });
    }
    return { file: shown, declarations: readDeclarations((0,core_text/* decodeText */.g7)(bytes, shown), shown) };
}
//# sourceMappingURL=rls.js.map

/***/ }),

/***/ 43658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withGuards),
/* harmony export */   u: () => (/* binding */ guardLimits)
/* harmony export */ });
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57777);
/* harmony import */ var _postgres_in_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73775);
/* harmony import */ var _apply_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2725);



/** How long and how often a statement that writes waits for its lock. */
function guardLimits({ lockTimeoutMs, statementTimeoutMs }, { lockTries }) {
    return { lockTimeoutMs, statementTimeoutMs, tries: lockTries ?? _apply_inputs_js__WEBPACK_IMPORTED_MODULE_2__.defaultTries };
}
/** Opens a database in use, and beside it a session that looks at who blocks. Throws as `withDatabaseInUse` does. */
function withGuards(inUse, host, body) {
    return (0,_postgres_in_use_js__WEBPACK_IMPORTED_MODULE_1__/* .withDatabaseInUse */ .M)(inUse, async (database) => {
        const watcher = await (0,_postgres_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(inUse.url, { applicationName: 'lockkeeper watcher' });
        try {
            const { clock, signal, log } = host;
            return await body(database, { clock, signal, watcher, random: Math.random, progress: log.progress });
        }
        finally {
            await watcher.close();
        }
    });
}
//# sourceMappingURL=with-guards.js.map

/***/ })

};

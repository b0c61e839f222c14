export const id = 449;
export const ids = [449];
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

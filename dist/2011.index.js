export const id = 2011;
export const ids = [2011];
export const modules = {

/***/ 2414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   oh: () => (/* binding */ parseTexts)
/* harmony export */ });
/* unused harmony exports compositeMark, compositeVariable */
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);


/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
function parseTexts(fields, { texts, label }) {
    const problems = [];
    const given = [];
    for (const [name, field] of Object.entries(fields)) {
        const text = texts[name];
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = field.parse(text);
        if (parsed.ok)
            given.push([(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name), parsed.value]);
        else
            problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
    }
    return { given: Object.fromEntries(given), problems };
}
/**
 * Reads an action's inputs from the `INPUT_...` variables. Secrets are masked before anything else happens.
 * Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it may be the
 * workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
function parseInputs(fields, host) {
    const texts = {};
    for (const [name, field] of Object.entries(fields)) {
        texts[name] = host.env[inputVariable(name, host.env)];
        if (field.type === 'secret')
            host.mask(texts[name] ?? '');
    }
    const { given, problems } = parseTexts(fields, { texts, label: (name) => `input ${name}` });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return given;
}
/** Set by a step of the composite that runs an action's bundle as a script. */
const compositeMark = 'LOCKKEEPER_COMPOSITE';
/** How such a step names an input: with underscores, because a shell may drop a variable with a hyphen. */
function compositeVariable(name) {
    return `INPUT_${name.toUpperCase().replace(/-/g, '_')}`;
}
/**
 * One spelling counts, never the other: some runners give a composite's steps the composite's own inputs too, spelled
 * with hyphens, and what the step itself was told must hold.
 */
function inputVariable(name, env) {
    return env[compositeMark] ? compositeVariable(name) : `INPUT_${name.toUpperCase()}`;
}
//# sourceMappingURL=parse-inputs.js.map

/***/ }),

/***/ 2011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(9235);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(9157);
// EXTERNAL MODULE: ./build/src/actions/inputs.js
var inputs = __webpack_require__(8156);
// EXTERNAL MODULE: ./build/src/config/fields.js + 1 modules
var fields = __webpack_require__(664);
;// CONCATENATED MODULE: ./build/src/cli/command.js
/** Gives a command its exact type, and the table of commands the general one. */
function defineCommand(command) {
    return command;
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands.js



/** A terminal has no diff, no job summary and no pull request. */
const files = {
    'fail-on': inputs/* outletInputs */.Pj['fail-on'],
    'report-path': inputs/* outletInputs */.Pj['report-path'],
    'sarif-path': inputs/* outletInputs */.Pj['sarif-path'],
};
const baseline = {
    'write-baseline': (0,fields/* flag */.Jt)('Judge all migrations and write what is found into the baseline file instead of failing for it.', { default: false }),
};
const place = { 'working-directory': inputs/* placeInputs */.vb['working-directory'] };
const project = { ...inputs/* placeInputs */.vb, engine: inputs/* historyInputs */.ck.engine, dir: inputs/* historyInputs */.ck.dir };
const commands = [
    defineCommand({
        name: 'check',
        summary: 'Lint and smoke-run the migrations and print one report.',
        fields: {
            ...inputs/* placeInputs */.vb,
            ...inputs/* historyInputs */.ck,
            ...inputs/* lintInputs */.TX,
            ...inputs/* serverInputs */.R7,
            ...inputs/* runInputs */.HM,
            ...files,
            ...baseline,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8030), __webpack_require__.e(240), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 6136))).check,
    }),
    defineCommand({
        name: 'lint',
        summary: 'Check names, order, history and pairs; needs no database.',
        fields: { ...inputs/* placeInputs */.vb, ...inputs/* historyInputs */.ck, ...inputs/* lintInputs */.TX, ...files, ...baseline },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8030), __webpack_require__.e(240), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 6136))).lint,
    }),
    defineCommand({
        name: 'smoke',
        summary: 'Run the migrations up, down and up again on a scratch PostgreSQL.',
        fields: { ...inputs/* placeInputs */.vb, ...inputs/* historyInputs */.ck, ...inputs/* serverInputs */.R7, ...inputs/* runInputs */.HM, ...files, ...baseline },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8030), __webpack_require__.e(240), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 6136))).smoke,
    }),
    defineCommand({
        name: 'report',
        summary: 'Merge report files into one and print it.',
        fields: { ...place, ...inputs/* mergeInputs */.sg, ...files },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8030), __webpack_require__.e(240), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 6136))).report,
    }),
    defineCommand({
        name: 'init',
        summary: 'Write a workflow and a commented lockkeeper.yml for this repository.',
        fields: { ...project, force: (0,fields/* flag */.Jt)('Overwrite files that are there.', { default: false }) },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8030), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 203))).init,
    }),
    defineCommand({
        name: 'new',
        summary: 'Write the next migration, with a right name and both directions.',
        words: { hint: '<what it does>', min: 1, max: 50 },
        fields: project,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8030), __webpack_require__.e(240), __webpack_require__.e(9211)]).then(__webpack_require__.bind(__webpack_require__, 9211))).newMigration,
    }),
    defineCommand({
        name: 'explain',
        summary: 'Tell why a rule exists and how to mend what it reports.',
        words: { hint: '<rule>', min: 1, max: 1 },
        fields: {},
        load: async () => (await __webpack_require__.e(/* import() */ 5511).then(__webpack_require__.bind(__webpack_require__, 5511))).explain,
    }),
    defineCommand({
        name: 'matrix',
        summary: 'Print the projects that the change touches, as JSON.',
        fields: { ...inputs/* placeInputs */.vb, base: inputs/* historyInputs */.ck.base },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8030), __webpack_require__.e(240), __webpack_require__.e(9271)]).then(__webpack_require__.bind(__webpack_require__, 9271))).matrix,
    }),
    defineCommand({
        name: 'postgres',
        summary: 'Start a scratch PostgreSQL and print its address; Ctrl-C removes it.',
        fields: { ...place, ...inputs/* serverInputs */.R7 },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8541)]).then(__webpack_require__.bind(__webpack_require__, 8541))).postgres,
    }),
];
//# sourceMappingURL=commands.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/actions/parse-inputs.js
var parse_inputs = __webpack_require__(2414);
;// CONCATENATED MODULE: ./build/src/cli/parse-arguments.js



/** Reads a command's arguments by its fields. Secrets come from `env`, never from the argument list. */
function parseArguments(command, args, env) {
    const { tokens, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: { ...optionsOf(command.fields), help: { type: 'boolean', short: 'h' } },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const problems = [];
    const texts = {};
    let help = false;
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help')
            help = true;
        else
            readOption(token, { command, texts, problems });
    }
    for (const name of secretNames(command.fields))
        texts[name] = env[secretVariable(name)] ?? '';
    const parsed = (0,parse_inputs/* parseTexts */.oh)(command.fields, { texts, label: (name) => `--${name}` });
    // Behind an unknown option nobody knows which word is its value.
    const unclear = problems.length > 0;
    problems.push(...parsed.problems, ...(unclear ? [] : wordProblems(command, positionals)));
    return { given: parsed.given, words: positionals, help, problems };
}
/** The variable from which the command line takes a secret: `LOCKKEEPER_DATABASE_URL`. */
function secretVariable(name) {
    return `LOCKKEEPER_${name.toUpperCase().replace(/-/g, '_')}`;
}
function secretNames(fields) {
    return Object.keys(fields).filter((name) => fields[name]?.type === 'secret');
}
function optionsOf(fields) {
    const entries = Object.entries(fields).map(([name, field]) => {
        const type = field.type === 'flag' ? 'boolean' : 'string';
        return [name, { type }];
    });
    return Object.fromEntries(entries);
}
function readOption(token, { command, texts, problems }) {
    const where = token.rawName ?? '';
    const negated = negatedFlag(token, command.fields);
    const name = negated ?? token.name ?? '';
    const field = command.fields[name];
    if (!field) {
        problems.push(unknownOption(where, command));
    }
    else if (field.type === 'secret') {
        const fix = `set ${secretVariable(name)} in the environment instead`;
        problems.push({
            what: 'a secret does not belong in the argument list, where others can read it',
            where,
            fix,
        });
    }
    else if (field.type !== 'flag' && missingValue(token)) {
        problems.push({ what: 'needs a value', where, fix: `write ${where}=${field.hint}` });
    }
    else if (texts[name] !== undefined && !repeatable(field)) {
        problems.push({ what: 'is given twice', where, fix: 'keep one' });
    }
    else {
        const value = negated ? 'false' : (token.value ?? 'true');
        texts[name] = texts[name] === undefined ? value : `${texts[name]}\n${value}`;
    }
}
/** The flag that `--no-full-down` switches off. */
function negatedFlag({ name = '' }, fields) {
    const rest = name.startsWith('no-') ? name.slice(3) : '';
    return fields[rest]?.type === 'flag' ? rest : undefined;
}
/** `--dir --engine x` is a forgotten value; `--dir=--engine` is a strange folder. */
function missingValue({ value, inlineValue }) {
    return value === undefined || (!inlineValue && value.startsWith('-') && value.length > 1);
}
function repeatable(field) {
    return ['list', 'globs', 'levels'].includes(field.type);
}
function unknownOption(where, command) {
    const known = [...Object.keys(command.fields), 'help'];
    const meant = where.startsWith('--') ? (0,suggest/* nearest */.p)(where.slice(2), known) : undefined;
    const fix = meant ? `did you mean --${meant}?` : `see lockkeeper ${command.name} --help`;
    return { what: `\`lockkeeper ${command.name}\` has no such option`, where, fix };
}
function wordProblems(command, words) {
    const { hint = '', min = 0, max = 0 } = command.words ?? {};
    if (words.length < min) {
        return [{ what: `${hint} is missing`, fix: `lockkeeper ${command.name} ${hint}` }];
    }
    return words.slice(max).map((word) => ({
        what: `unexpected word ${JSON.stringify(word)}`,
        fix: `see lockkeeper ${command.name} --help`,
    }));
}
//# sourceMappingURL=parse-arguments.js.map
;// CONCATENATED MODULE: ./build/src/cli/help.js

const width = 96;
/** The page of `lockkeeper --help`. */
function overviewHelp(commands) {
    const rows = commands.map(({ name, words, summary }) => [
        [name, words?.hint].filter(Boolean).join(' '),
        summary,
    ]);
    return [
        'Lockkeeper lets releases on PostgreSQL through safely.',
        '',
        'Usage: lockkeeper [command] [options]',
        '',
        'Commands (without one: check):',
        ...table(rows),
        '',
        'lockkeeper <command> --help tells more; --version prints the version.',
        'Exit status: 0 passed, 1 a gate failed, 2 wrong usage or could not run.',
        '',
    ].join('\n');
}
/** The page of `lockkeeper <command> --help`. */
function commandHelp(command) {
    const fields = Object.entries(command.fields);
    const options = fields.filter(([, field]) => field.type !== 'secret');
    const usage = [
        'lockkeeper',
        command.name,
        command.words?.hint,
        options.length > 0 ? '[options]' : undefined,
    ];
    return [
        `Usage: ${usage.filter(Boolean).join(' ')}`,
        '',
        ...wrap(command.summary, width),
        '',
        'Options:',
        ...table([...options.map(optionRow), ['--help', 'This page.']]),
        ...environmentHelp(command.fields),
        '',
    ].join('\n');
}
function optionRow([name, field]) {
    const shown = field.type === 'flag' ? `--[no-]${name}` : `--${name} ${field.hint}`;
    const suffix = field.defaultText === undefined ? '' : ` [${field.defaultText}]`;
    return [shown, plain(field.description) + suffix];
}
function environmentHelp(fields) {
    const secrets = Object.entries(fields).filter(([, field]) => field.type === 'secret');
    if (secrets.length === 0)
        return [];
    const rows = secrets.map(([name, field]) => [secretVariable(name), plain(field.description)]);
    return ['', 'Secrets, from the environment only:', ...table(rows)];
}
/** Markdown's code marks are noise on a terminal. */
function plain(text) {
    return text.replace(/`/g, '');
}
/** Two columns; a left cell that is too long gets a line of its own. */
function table(rows) {
    const left = Math.min(30, Math.max(...rows.map(([cell = '']) => cell.length)));
    return rows.flatMap(([name = '', text = '']) => {
        const lines = wrap(text, width - left - 4);
        const indent = `\n${' '.repeat(left + 4)}`;
        return name.length > left
            ? [`  ${name}`, `${' '.repeat(left + 4)}${lines.join(indent)}`]
            : [`  ${name.padEnd(left)}  ${lines.join(indent)}`];
    });
}
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= columns)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=help.js.map
;// CONCATENATED MODULE: ./build/src/cli/run.js






/** The command line: finds the command, reads its arguments, runs it. Throws `UserError` for wrong usage. */
async function runCommandLine(args, context) {
    const [first = 'check', ...rest] = args;
    if (first === '--version' || first === '-V')
        return say(context, `${version/* version */.r}\n`);
    if (first === '--help' || first === '-h' || first === 'help')
        return say(context, helpFor(rest[0]));
    const command = first.startsWith('-') ? findCommand('check') : findCommand(first);
    const parsed = parseArguments(command, first.startsWith('-') ? args : rest, context.host.env);
    if (parsed.help)
        return say(context, commandHelp(command));
    if (parsed.problems.length > 0)
        throw new errors/* UserError */.yo(parsed.problems);
    maskSecrets(command, context);
    const run = await command.load();
    return run({ ...context, given: parsed.given, words: parsed.words });
}
function say({ host }, text) {
    host.print(text);
    return 'passed';
}
function helpFor(name) {
    return name === undefined ? overviewHelp(commands) : commandHelp(findCommand(name));
}
function findCommand(name) {
    const found = commands.find((command) => command.name === name);
    if (found)
        return found;
    const names = commands.map((command) => command.name);
    const meant = (0,suggest/* nearest */.p)(name, names);
    const fix = meant ? `did you mean \`lockkeeper ${meant}\`?` : `the commands are: ${names.join(', ')}`;
    throw new errors/* UserError */.yo({ what: `there is no command called ${JSON.stringify(name)}`, fix });
}
function maskSecrets(command, { host }) {
    for (const [name, field] of Object.entries(command.fields)) {
        if (field.type === 'secret')
            host.mask(host.env[secretVariable(name)] ?? '');
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 9235:
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

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ })

};

export const id = 64;
export const ids = [64];
export const modules = {

/***/ 60064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/src/migrations/engines/command/discover.js
var discover = __webpack_require__(19742);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-driver.js
var step_driver = __webpack_require__(46548);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/environment.js
var environment = __webpack_require__(78948);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/settings.js
var settings = __webpack_require__(32244);
;// CONCATENATED MODULE: ./build/src/migrations/engines/command/runner.js






const maxOutputBytes = 8_000_000;
/**
 * Runs the commands of the settings in `dir`, one process a step. The address is in `DATABASE_URL`, in the names of
 * `databaseEnv` and in libpq's own variables; `{url}` puts it among the arguments, where every user of the machine
 * can read it while the command runs, so the variables are the better way.
 */
async function startCommand(_history, world) {
    const { up, down } = (0,settings/* commandsOf */.K)(world.settings);
    return {
        up: (migration, target) => step({ words: up, direction: 'up', migration, target }, world),
        down: (migration, target) => step({ words: down ?? [], direction: 'down', migration, target }, world),
        stop: async () => undefined,
    };
}
async function step({ words, direction, migration, target }, world) {
    const started = performance.now();
    const outcome = (failure) => {
        const durationMs = performance.now() - started;
        return failure ? { ok: false, durationMs, failure } : { ok: true, durationMs };
    };
    if (words.length === 0)
        return outcome({ kind: 'engine', message: 'there is no down-command in the settings' });
    const command = words.map((word) => word.replaceAll('{id}', migration.id).replaceAll('{url}', target.url));
    try {
        const result = await (0,child/* runChild */.w)(command, {
            cwd: (0,external_node_path_.resolve)(world.root, world.settings.dir),
            env: {
                ...world.env,
                ...settings/* quietPython */.$,
                ...(0,environment/* addressEnvironment */.c)(target.url, world.settings.databaseEnv ?? []),
            },
            timeoutMs: world.timeoutMs,
            maxOutputBytes,
            signal: world.signal,
        });
        if (result.endedBy === 'exit' && result.code === 0)
            return outcome(undefined);
        await (0,step_driver/* endBackends */.lx)(target, performance.now() - started).catch(() => undefined);
        return outcome(failureOf(result, { words, direction, migration, target }));
    }
    catch (error) {
        const message = (0,step_driver/* withoutSecrets */.cT)(`${direction}-command cannot be started: ${(0,errors/* messageOf */.bD)(error)}`, target);
        return outcome({ kind: 'engine', message });
    }
}
function failureOf(result, { direction, migration, target }) {
    const output = (0,step_driver/* lastLines */.w$)((0,step_driver/* withoutSecrets */.cT)(`${result.stdout}\n${result.stderr}`.trim(), target));
    const statement = statementIn(output, migration);
    const shared = { ...(output && { output }), ...(statement && { statement }) };
    if (result.endedBy === 'timeout') {
        return { kind: 'timeout', message: 'the command did not end in time and was stopped', ...shared };
    }
    if (result.endedBy === 'output') {
        return { kind: 'output', message: 'the command printed without end and was stopped', ...shared };
    }
    if (result.endedBy === 'aborted')
        return { kind: 'engine', message: 'the run was cancelled', ...shared };
    const server = refusalIn(output);
    const how = result.code === undefined ? `was ended by ${result.signal}` : `ended with ${result.code}`;
    const last = (0,step_driver/* lastLines */.w$)((0,step_driver/* withoutSecrets */.cT)(result.stderr, target)).split('\n').at(-1)?.trim() ?? '';
    return {
        kind: server ? 'sql' : 'engine',
        message: server?.message ?? `${direction}-command ${how}${last && `: ${last}`}`,
        ...(server?.code !== undefined && { code: server.code }),
        ...shared,
    };
}
/** What a server says of a thing that is not there, in whatever words a language's driver puts around it. */
const missingThings = [
    ['42P01', /relation "[^"\n]+" does not exist/],
    ['3F000', /schema "[^"\n]+" does not exist/],
    ['42704', /(?:role|type) "[^"\n]+" does not exist/],
    ['42883', /function \S+\([^\n]*\) does not exist/],
];
function refusalIn(output) {
    const [, code, message] = /\b(?:ERROR|FATAL):\s+(?:([0-9A-Z]{5}):\s+)?(.+)/.exec(output) ?? [];
    if (message !== undefined && code !== undefined)
        return { code, message };
    for (const [known, words] of missingThings) {
        const found = words.exec(message ?? output)?.[0];
        if (found !== undefined)
            return { code: known, message: message ?? found };
    }
    return message === undefined ? undefined : { message };
}
/** `psql:file.sql:12:` or Python's `File "file.py", line 12`, for a file of the migration. The last one counts. */
function statementIn(output, migration) {
    for (const file of migration.files) {
        const name = (0,external_node_path_.basename)(file).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
        const place = new RegExp(`${name}(?:", line (\\d+)[^\\n]*\\n[ \\t]+([^\\n]+)|:(\\d+)([^\\n]*))`, 'g');
        const last = [...output.matchAll(place)].at(-1);
        if (!last)
            continue;
        const [whole, pythonLine, pythonText, line, rest] = last;
        return {
            file,
            line: Number(pythonLine ?? line),
            text: pythonText ?? (rest?.replace(/^[:\d\s]+/, '') || whole),
        };
    }
    return undefined;
}
//# sourceMappingURL=runner.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/command/index.js


/**
 * Any tool that can list its migrations, apply one and perhaps revert one: a home-made runner, for example.
 * It cannot be recognised from files, so it is never detected; the settings name its commands.
 */
const command = {
    name: 'command',
    detect: async () => [],
    discover: discover/* discoverCommand */.Z,
    start: startCommand,
};
//# sourceMappingURL=index.js.map

/***/ })

};

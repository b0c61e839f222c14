export const id = 9104;
export const ids = [9104,555];
export const modules = {

/***/ 39104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release_release)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/settings.js + 2 modules
var config_settings = __webpack_require__(10353);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/publish/history/origin.js
var origin = __webpack_require__(20338);
// EXTERNAL MODULE: ./build/src/stages/database/backup-problems.js
var backup_problems = __webpack_require__(53526);
// EXTERNAL MODULE: ./build/src/stages/database/migrate-remote-inputs.js
var migrate_remote_inputs = __webpack_require__(51135);
// EXTERNAL MODULE: ./build/src/stages/database/route-problems.js
var route_problems = __webpack_require__(57951);
// EXTERNAL MODULE: ./build/src/stages/deploy/railway-services.js + 12 modules
var railway_services = __webpack_require__(68970);
// EXTERNAL MODULE: ./build/src/stages/deploy/render-services.js + 16 modules
var render_services = __webpack_require__(46664);
// EXTERNAL MODULE: ./build/src/stages/health/health-options.js
var health_options = __webpack_require__(12131);
// EXTERNAL MODULE: ./build/src/stages/http-smoke/http-smoke-problems.js
var http_smoke_problems = __webpack_require__(50621);
// EXTERNAL MODULE: ./build/src/stages/job/job-problems.js
var job_problems = __webpack_require__(93323);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/stages/slack/slack-options.js
var slack_options = __webpack_require__(92609);
// EXTERNAL MODULE: ./build/src/stages/with-time.js
var with_time = __webpack_require__(20555);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/config/field.js
var field = __webpack_require__(55976);
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
// EXTERNAL MODULE: ./build/src/stages/http-smoke/http-smoke-inputs.js
var http_smoke_inputs = __webpack_require__(39240);
// EXTERNAL MODULE: ./build/src/stages/http-smoke/http-smoke-run.js + 12 modules
var http_smoke_run = __webpack_require__(54859);
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
;// CONCATENATED MODULE: ./build/src/stages/release/dry-http.js
/** Thrown in the place of the first request that would change something: the stage ends there. */
class DryRunEnd extends Error {
    name = 'DryRunEnd';
}
/**
 * A network for a dry run: what only reads is sent and told, what would change something is told and not sent.
 * Headers are never told: they hold the keys.
 */
function dryHttp(http, tell) {
    return {
        async send(request, signal) {
            const shown = `${request.method} ${request.url.replace(/([?&]key=)[^&]+/, '$1***')}`;
            if (changesNothing(request)) {
                tell(`reads       ${shown}`);
                return http.send(request, signal);
            }
            tell(`would send  ${shown}`);
            if (request.body)
                tell(`            ${request.body}`);
            throw new DryRunEnd('a dry run ends here');
        },
        // Stages close what they opened; this one is shared.
        close: async () => undefined,
    };
}
/** GraphQL asks by POST too: only a mutation changes something. */
function changesNothing({ method, url, body = '' }) {
    if (/^(GET|HEAD|OPTIONS)$/.test(method))
        return !/\/deploy\/[^/]+\?(?:.*&)?key=/.test(url);
    return /\/graphql\b/.test(url) && !/"query"\s*:\s*"\s*mutation\b/.test(body);
}
//# sourceMappingURL=dry-http.js.map
// EXTERNAL MODULE: ./build/src/stages/database/backup-inputs.js
var backup_inputs = __webpack_require__(37559);
// EXTERNAL MODULE: ./build/src/stages/database/rls-inputs.js
var rls_inputs = __webpack_require__(67364);
// EXTERNAL MODULE: ./build/src/stages/release/release-stages.js
var release_stages = __webpack_require__(87532);
;// CONCATENATED MODULE: ./build/src/stages/release/release-database.js




const runs = {
    plan: { load: async () => (await __webpack_require__.e(/* import() */ 3604).then(__webpack_require__.bind(__webpack_require__, 83604))).plan },
    backup: { fields: backup_inputs/* backupInputs */.C, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8597), __webpack_require__.e(2494), __webpack_require__.e(37), __webpack_require__.e(9337)]).then(__webpack_require__.bind(__webpack_require__, 69337))).backUp },
    migrate: { load: async () => (await __webpack_require__.e(/* import() */ 8442).then(__webpack_require__.bind(__webpack_require__, 28442))).migrate },
    verify: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8597), __webpack_require__.e(8250), __webpack_require__.e(5655)]).then(__webpack_require__.bind(__webpack_require__, 98250))).verifyDatabase },
    rls: { fields: rls_inputs/* rlsInputs */.$, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8597), __webpack_require__.e(5084), __webpack_require__.e(6507)]).then(__webpack_require__.bind(__webpack_require__, 86507))).rls },
    seed: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8597), __webpack_require__.e(2494), __webpack_require__.e(5084), __webpack_require__.e(2412), __webpack_require__.e(6463), __webpack_require__.e(4360)]).then(__webpack_require__.bind(__webpack_require__, 43922))).seed },
};
/**
 * Plan, backup, migrate, verify, row level security and seeds, as far as the file has them. What was planned is what
 * is run. Without anything pending no backup is made.
 */
async function runDatabaseStages(run, { setup, of }, context) {
    for (const stage of release_stages/* databaseStages */.TW) {
        const [settings] = setup[stage];
        if (!settings)
            continue;
        if (stage === 'backup' && pendingIn(run.reports) === 0) {
            context.host.log.info('== backup: nothing is pending, so none is made');
            continue;
        }
        const { fields = {}, load } = runs[stage];
        const planned = stage === 'migrate' ? planHashOf(run.reports) : undefined;
        const given = {
            ...(0,field/* defaultsOf */.G)(fields),
            ...(planned === undefined ? {} : { planHash: planned }),
            ...of(stage, settings),
        };
        await run.stage({ name: stage, gate: stage, run: async (inner) => (await load())(given, inner) });
    }
}
/** What a plan of this run has found; undefined where there was none. */
function plansIn(reports) {
    const checks = reports.flatMap((report) => report.checks).filter(({ gate }) => gate === 'plan');
    const plans = checks.flatMap(({ plan }) => (plan ? [plan] : []));
    return checks.length > 0 && plans.length === checks.length ? plans : undefined;
}
function planHashOf(reports) {
    return plansIn(reports)?.map(({ hash }) => hash);
}
/** How many migrations are pending; undefined where nobody has planned. */
function pendingIn(reports) {
    return plansIn(reports)?.reduce((sum, { pending }) => sum + pending.length, 0);
}
//# sourceMappingURL=release-database.js.map
// EXTERNAL MODULE: ./build/src/core/rollback.js
var rollback = __webpack_require__(69657);
// EXTERNAL MODULE: ./build/src/stages/deploy/deploy-platforms.js
var deploy_platforms = __webpack_require__(74199);
// EXTERNAL MODULE: ./build/src/stages/health/health.js + 1 modules
var health = __webpack_require__(65185);
// EXTERNAL MODULE: ./build/src/stages/health/health-inputs.js
var health_inputs = __webpack_require__(88812);
// EXTERNAL MODULE: ./build/src/stages/job/job-inputs.js
var job_inputs = __webpack_require__(74790);
// EXTERNAL MODULE: ./build/src/stages/job/run-job-and-publish.js + 2 modules
var run_job_and_publish = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/src/stages/rollback/roll-back.js + 10 modules
var roll_back = __webpack_require__(8233);
;// CONCATENATED MODULE: ./build/src/stages/release/release-pass.js











function platformOf({ platform = 'render' }) {
    return deploy_platforms/* deployPlatforms */.W[platform];
}
/** The stages on the database in use, then job, baseline, deployments, health, HTTP smoke tests; and back where a gate failed what was deployed. */
async function runStages(run, parts, context) {
    const { setup, of } = parts;
    await runDatabaseStages(run, parts, context);
    const [job] = setup.job;
    const [judged] = setup.health;
    if (job) {
        await run.stage({
            name: 'job',
            gate: 'job',
            // It runs in the build that is live: asking for the new commit would refuse it.
            run: (inner) => (0,run_job_and_publish/* runJobAndPublish */.X)({ ...(0,field/* defaultsOf */.G)(job_inputs/* jobInputs */.v), ...of('job', job), commit: undefined }, inner),
        });
    }
    if (judged?.url && !judged.skipBake) {
        const before = { ...(0,field/* defaultsOf */.G)(health_inputs/* healthInputs */.Q2), ...of('baseline', judged), phase: 'baseline' };
        await run.stage({ name: 'baseline', gate: 'health', run: (inner) => (0,health/* health */.v)(before, inner) });
    }
    for (const [index, settings] of setup.deploy.entries()) {
        const { fields, load } = platformOf(settings);
        const all = { ...(0,field/* defaultsOf */.G)(fields), ...of('deploy', settings, index + 1) };
        await run.stage({
            name: `deploy ${index + 1} of ${setup.deploy.length}`,
            gate: 'deploy',
            run: async (inner) => (await load())(all, inner),
        });
    }
    if (judged) {
        await run.stage({
            name: 'health',
            gate: 'health',
            run: (inner) => (0,health/* health */.v)({ ...(0,field/* defaultsOf */.G)(health_inputs/* healthInputs */.Q2), ...of('health', judged) }, inner),
        });
    }
    for (const [index, settings] of setup['http-smoke'].entries()) {
        const all = { ...(0,field/* defaultsOf */.G)(http_smoke_inputs/* httpSmokeInputs */.p), ...of('http-smoke', settings, index + 1) };
        await run.stage({ name: 'http-smoke', gate: 'http-smoke', run: (inner) => (0,http_smoke_run/* testOverHttp */.t)(all, inner) });
    }
    await goBack(run, { setup, of });
}
async function goBack(run, { setup, of }) {
    const [back] = setup.rollback;
    const deployed = run.reports.some(({ checks }) => checks.some(({ gate }) => gate === 'deploy'));
    if (!back || run.good || !deployed)
        return;
    const { mode, ...rest } = back;
    const health = { ...of('health', setup.health[0]), timeout: undefined };
    const all = { ...health, ...of('rollback', rest), rollback: modeOf(mode) };
    await run.stage({ name: 'rollback', gate: 'rollback', always: true, run: (inner) => (0,roll_back/* rollBack */.F)(all, inner) });
}
function modeOf(mode) {
    return rollback/* rollbackModes */.z.find((one) => one === mode);
}
//# sourceMappingURL=release-pass.js.map
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var core_report = __webpack_require__(20388);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/stages/history/history-entry.js
var history_entry = __webpack_require__(94619);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
;// CONCATENATED MODULE: ./build/src/stages/release/release-run.js







/** Stages hand their report over by file, as in a workflow; the terminal shows the whole at the end. */
function startRelease(context, { afterStage, ...whole }) {
    const { host } = context;
    const startedAt = host.clock.now();
    const reports = [];
    let good = true;
    const writeDown = async (report) => {
        const entry = (0,history_entry/* historyEntry */.x)(whole.history ?? {}, host);
        if (entry && !host.signal.aborted)
            await context.services.recordReport(entry, report, host);
    };
    const inner = collecting(context, (report) => reports.push(report));
    const run = {
        reports,
        get good() {
            return good;
        },
        async stage(stage) {
            host.signal.throwIfAborted();
            if (!good && !stage.always)
                return;
            host.log.info(`== ${stage.name}`);
            const began = host.clock.now();
            try {
                if ((await stage.run(inner)) !== 'passed')
                    good = false;
            }
            catch (error) {
                if (error instanceof DryRunEnd)
                    return;
                good = false;
                const why = { message: whyItEnded(error, host.signal) };
                const check = (0,run_gate/* brokenCheck */.I)({ gate: stage.gate, project: '.', clock: host.clock }, why, began);
                const report = (0,core_report/* makeReport */.d)({ ...release_run_frame(began, whole), durationMs: check.durationMs, checks: [check] });
                reports.push(report);
                await writeDown(report);
                // After a user's mistake the rest of the release must still be looked after.
                if (!(error instanceof errors/* UserError */.yo))
                    throw error;
            }
            await afterStage?.(run);
        },
        report: () => (0,core_report/* makeReport */.d)({
            ...release_run_frame(startedAt, whole),
            durationMs: host.clock.now() - startedAt,
            checks: reports.flatMap(({ checks }) => checks),
            notes: [...new Set(reports.flatMap(({ notes }) => notes))],
        }),
    };
    return run;
}
function whyItEnded(error, { aborted }) {
    if (aborted)
        return `the release was ended here: ${(0,errors/* messageOf */.bD)(error)}`;
    return error instanceof errors/* UserError */.yo ? error.message : `this is a bug in Lockkeeper: ${(0,errors/* messageOf */.bD)(error)}`;
}
function release_run_frame(startedAt, { commit, failOn }) {
    return {
        tool: { name: 'lockkeeper', version: version/* version */.r },
        startedAt: new Date(startedAt).toISOString(),
        ...(commit === undefined ? {} : { commit }),
        notes: [],
        failOn,
    };
}
/** A stage's own report goes to its file and to us, and not to the screen. */
function collecting(context, keep) {
    const { services } = context;
    return {
        ...context,
        services: {
            ...services,
            async publish(report, request) {
                const quiet = { ...request.host, print: () => undefined };
                const published = await services.publish(report, {
                    ...request,
                    host: quiet,
                    annotations: false,
                    summary: false,
                });
                keep((0,redact/* redactData */.Ed)(published.report, (0,redact/* redactor */.$p)(request.secrets)));
                return published;
            },
        },
    };
}
//# sourceMappingURL=release-run.js.map
;// CONCATENATED MODULE: ./build/src/stages/release/release-dry-run.js











/** Of all stages these. */
function only(setup, ...names) {
    const stages = release_stages/* stageNames */.hL.map((name) => [name, names.includes(name) ? setup[name] : []]);
    return Object.fromEntries(stages);
}
/** What the stages on the database in use would do. The plan alone has read it. */
function databaseLines({ setup, of }, reports) {
    const pending = pendingIn(reports);
    const ids = reports.flatMap(({ checks }) => checks.flatMap(({ plan }) => (plan?.pending ?? []).map(migration_label/* migrationLabel */.R)));
    const what = pending === undefined ? 'what is pending' : pending === 0 ? 'nothing' : ids.join(', ');
    const lines = {
        plan: () => undefined,
        backup: ({ store = 'its store', verify = 'list' }) => pending === 0
            ? 'would make no backup: nothing is pending'
            : `would back up  the database to ${store}, proved by ${verify}`,
        migrate: () => `would migrate  ${what}`,
        verify: ({ expectations = 'verify.yml, where it is there' }) => `would verify   the database, by ${expectations}`,
        rls: ({ file = 'rls.yml', apply }) => `would ${apply ? 'apply' : 'compare'}    row level security of ${file}`,
        seed: ({ apply }) => `would ${apply ? 'apply' : 'rehearse'}    the seeds`,
    };
    return release_stages/* databaseStages */.TW.flatMap((stage) => {
        const [settings] = setup[stage];
        return (settings && lines[stage](of(stage, settings))) ?? [];
    });
}
/** Sends what only reads, and prints every request that would change something. */
async function dryRun(parts, context) {
    const { host } = context;
    const tell = (line) => host.print(`${line}\n`);
    const http = (0,open_http/* openHttp */.f)(host);
    const dry = { ...context, host: (0,open_http/* withHttp */.N)(host, dryHttp(http, tell)) };
    const run = startRelease(dry, { commit: undefined, failOn: 'error' });
    const { setup, of } = parts;
    await runDatabaseStages(run, { ...parts, setup: only(setup, 'plan') }, dry);
    for (const line of databaseLines(parts, run.reports))
        tell(line);
    await runStages(run, { ...parts, setup: only(setup, 'job', 'deploy') }, dry);
    for (const settings of setup.health) {
        const urls = (0,health_options.healthOptions)(of('health', settings)).urls;
        for (const url of urls.length > 0 ? urls : ['<address of the deployed service>/health'])
            tell(`would send  GET ${url}`);
    }
    for (const settings of setup['http-smoke']) {
        await run.stage({
            name: 'http-smoke',
            gate: 'http-smoke',
            always: true,
            run: (inner) => (0,http_smoke_run/* testOverHttp */.t)({
                ...(0,field/* defaultsOf */.G)(http_smoke_inputs/* httpSmokeInputs */.p),
                baseUrl: 'https://service.example',
                ...of('http-smoke', settings),
                dryRun: true,
            }, inner),
        });
    }
    for (const { mode } of setup.rollback)
        tell(`when a gate fails: rollback (${String(mode ?? 'safe')}) to what is live now`);
    if (setup.slack.length > 0)
        tell('would send  POST to Slack: one message at the start, updated at the end');
    await http.close();
    for (const { status, summary } of run.report().checks)
        if (status === 'failed' || status === 'broken')
            tell(`in the way: ${summary}`);
    return run.good ? 'passed' : 'broken';
}
//# sourceMappingURL=release-dry-run.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/config/file-schema.js
var file_schema = __webpack_require__(94378);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/stages/rollback/rollback-inputs.js
var rollback_inputs = __webpack_require__(79080);
;// CONCATENATED MODULE: ./build/src/stages/release/release-file.js








/** As they are called in the file: there `rollback` is the stage, and its mode a setting. */
const { 'plan-hash': _ofOneRun, ...migrateFields } = release_stages/* stageFields */.ak.migrate;
const fieldsInFile = {
    ...release_stages/* stageFields */.ak,
    migrate: migrateFields,
    rollback: { mode: rollback_inputs/* rollbackInputs */.C.rollback, timeout: rollback_inputs/* rollbackInputs */.C.timeout },
};
/** Stages that may be there several times, one after the other. */
const repeated = ['deploy', 'http-smoke'];
const stageOf = (stage) => schemas/* strictObject */.rej((0,file_schema/* keysOf */.YD)(fieldsInFile[stage]));
/**
 * Reads a release file for one environment: what stands under `environments` is added to what stands at the top, and
 * is stronger. Throws one `UserError` with every problem of the whole file, each at its line.
 */
function readReleaseFile(text, file, environment) {
    const yaml = (0,yaml_file/* readYaml */.g)(text, file);
    const problems = [];
    const top = readStages(yaml, { path: [], problems, more: ['environments'] });
    const environments = mapAt(yaml.raw, 'environments');
    const all = new Map(Object.keys(environments).map((name) => [
        name,
        readStages(yaml, { path: ['environments', name], problems, more: [] }),
    ]));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.sort((a, b) => a.where.line - b.where.line));
    const chosen = choose(all, environment, { file });
    const setup = release_stages/* stageNames */.hL.map((stage) => [stage, merged(top[stage], chosen?.[stage])]);
    return Object.fromEntries(setup);
}
function choose(all, environment, where) {
    const names = [...all.keys()];
    if (environment === undefined && names.length === 0)
        return undefined;
    const found = environment === undefined ? undefined : all.get(environment);
    if (found)
        return found;
    const meant = environment === undefined ? undefined : (0,suggest/* nearest */.p)(environment, names);
    throw new errors/* UserError */.yo({
        what: environment === undefined
            ? `the file has environments, and none was chosen: ${names.join(', ')}`
            : `there is no environment ${JSON.stringify(environment)} in it`,
        where,
        fix: `lockkeeper release --file ${where.file} --environment ${meant ?? names[0] ?? '<name>'}`,
    });
}
/** Of a stage that is there once, the settings of both; of one that is there several times, those of the environment. */
function merged(top = [], own) {
    if (!own)
        return top;
    const [first = {}, ...others] = top;
    const [ownFirst = {}, ...ownOthers] = own;
    if (others.length > 0 || ownOthers.length > 0)
        return own;
    return [{ ...first, ...ownFirst }];
}
function readStages(yaml, { path, problems, more }) {
    const map = path.reduce((value, key) => mapAt(value, key), yaml.raw);
    if (typeof map !== 'object' || map === null || Array.isArray(map)) {
        problems.push({ what: 'must be a map of stages', where: yaml.place(path) });
        return {};
    }
    const stages = {};
    for (const [key, value] of Object.entries(map)) {
        const stage = release_stages/* stageNames */.hL.find((name) => name === key);
        if (stage)
            stages[stage] = readStage({ stage, value, path: [...path, key], yaml, problems });
        else if (!more.includes(key))
            problems.push(unknownKey(key, [...release_stages/* stageNames */.hL, ...more], yaml.place([...path, key])));
    }
    return stages;
}
function readStage({ stage, value, path, yaml, problems }) {
    const items = Array.isArray(value) && repeated.includes(stage)
        ? value.map((item, index) => [[...path, index], item])
        : [[path, stage === 'rollback' && typeof value === 'string' ? { mode: value } : value]];
    return items.flatMap(([at, item]) => {
        const parsed = stageOf(stage).safeParse(item);
        if (parsed.success)
            return [camelKeys(parsed.data)];
        problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(issue, { at, yaml, known: Object.keys(fieldsInFile[stage]) })));
        return [];
    });
}
function problemsOf(issue, { at, yaml, known }) {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, known, yaml.place([...path, key])));
    const what = issue.path.length === 0 ? 'must be a map of settings' : issue.message;
    return [{ what: `\`${path.map(String).join('.')}\` ${what}`, where: yaml.place(path) }];
}
function unknownKey(key, known, where) {
    if (key in release_stages/* stageSecrets */.it) {
        const variable = `LOCKKEEPER_${key.toUpperCase().replace(/-/g, '_')}`;
        return { what: `\`${key}\` is a secret and has no place in a file`, where, fix: `set ${variable}` };
    }
    const meant = (0,suggest/* nearest */.p)(key, known);
    const fix = meant ? `did you mean \`${meant}\`?` : `it knows ${known.join(', ')}`;
    return { what: `unknown key \`${key}\``, where, fix };
}
function camelKeys(settings) {
    return Object.fromEntries(Object.entries(settings)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [(0,field/* camelCase */.x)(name), value]));
}
function mapAt(value, key) {
    const found = typeof value === 'object' && value !== null ? value[key] : undefined;
    return typeof found === 'object' && found !== null ? found : {};
}
/** The published JSON Schema of a release file: `schemas/release.schema.json` is this text. */
function releaseJsonSchema() {
    const stages = Object.fromEntries(stageNames.map((stage) => {
        const one = stageOf(stage);
        const several = repeated.includes(stage) ? z.union([one, z.array(one)]) : one;
        const form = stage === 'rollback' ? z.union([rollbackInputs.rollback.schema, one]) : several;
        return [stage, form.optional()];
    }));
    const schema = z.strictObject({
        ...stages,
        environments: z.record(z.string(), z.strictObject(stages)).optional(),
    });
    const text = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const head = {
        $comment: 'Made by `npm run generate` from src/actions/release-stages.ts: edit that.',
        title: 'Lockkeeper release',
        description: 'A release: its stages, and what differs between environments. Secrets come from the environment.',
    };
    return `${JSON.stringify({ ...head, ...text }, null, 2)}\n`;
}
//# sourceMappingURL=release-file.js.map
;// CONCATENATED MODULE: ./build/src/stages/release/release-parts.js


function partsOf(given, setup, commit) {
    const { file, environment, dryRun: _, reportPath: __, htmlPath: ___, planHash, ...shared } = given;
    const others = without(shared, release_stages/* databaseSecrets */.hu.map(field/* camelCase */.x));
    const named = environment === undefined ? {} : { environment, githubEnvironment: environment };
    return {
        setup,
        secrets: Object.keys(release_stages/* stageSecrets */.it).flatMap((name) => {
            const secret = given[(0,field/* camelCase */.x)(name)];
            return typeof secret === 'string' ? [secret] : [];
        }),
        of: (stage, settings = {}, number = 1) => ({
            ...named,
            ...(isOnDatabase(stage) ? { ...shared, ...setup.database[0] } : others),
            ...(stage === 'migrate' && planHash ? { planHash } : {}),
            ...(commit === undefined ? {} : { commit }),
            ...settings,
            reportPath: (0,release_stages/* reportOf */.EI)(stage).replace('.json', number === 1 ? '.json' : `-${number}.json`),
        }),
    };
}
function isOnDatabase(stage) {
    return release_stages/* databaseStages */.TW.some((one) => one === stage);
}
function without(values, names) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}
//# sourceMappingURL=release-parts.js.map
// EXTERNAL MODULE: ./build/src/stages/slack/notify.js + 3 modules
var notify = __webpack_require__(48516);
;// CONCATENATED MODULE: ./build/src/stages/release/release-slack.js




/** What a rollback may have to wait while Slack does not answer. */
const updateTimeoutMs = 5_000;
/** Says in Slack that the release begins. Throws `UserError` when it cannot and `fail-on-error` is on. */
async function tellStart(parts, report, context) {
    if (hasToken(parts))
        await tell({ phase: 'start', report, jobs: [] }, parts, context);
}
/** Brings the live message up to date. What goes wrong is a warning: the stages go on, and the end is told anyway. */
async function tellStage(parts, report, context) {
    if (!hasToken(parts))
        return;
    const host = (0,with_time/* withTimeout */.w)(context.host, updateTimeoutMs);
    try {
        await tell({ phase: 'update', report, jobs: [] }, parts, { ...context, host });
    }
    catch (error) {
        context.host.log.warn(`Slack does not show this stage yet: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Says how the release ended. Throws `UserError` when it cannot and `fail-on-error` is on. */
async function tellEnd(parts, { report, jobs }, context) {
    try {
        await tell({ phase: 'end', report, jobs }, parts, context);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const { signal, log } = context.host;
        const why = signal.aborted ? 'it did not answer soon enough after the stop' : (0,errors/* messageOf */.bD)(error);
        log.warn(`Slack was not told how the release ended: ${why}`);
    }
}
async function tell({ phase, report, jobs }, parts, context) {
    const [slack] = parts.setup.slack;
    if (!slack)
        return;
    const given = { ...parts.of('slack', slack), phase, jobStatus: jobs };
    await (0,notify/* notify */.m)(given, context, (0,redact/* redactData */.Ed)(report, (0,redact/* redactor */.$p)(parts.secrets)));
}
/** Only a message by a token can be changed. */
function hasToken({ of }) {
    const { slackToken } = of('slack');
    return slackToken !== undefined;
}
//# sourceMappingURL=release-slack.js.map
;// CONCATENATED MODULE: ./build/src/stages/release/release.js

























/**
 * A whole release by a file: the stages on the database in use, job, baseline, deployments, health, HTTP smoke tests,
 * rollback where a gate failed, and Slack in any case. A dry run sends what only reads and prints the rest.
 */
async function release(given, surroundings) {
    const context = { ...surroundings, host: asOneRun(surroundings.host) };
    const { cwd, root } = await (0,repository/* openRepository */.h_)(context.host.cwd, given.workingDirectory ?? '.');
    const setup = await readSetup(given, cwd);
    const commit = await (0,release_commit/* releaseCommit */.L)(context.host, given);
    // What is only tried out is no run.
    const parts = partsOf(given.dryRun ? { ...given, historyUrl: undefined } : given, setup, commit);
    checkBefore(parts, context.host);
    if (given.dryRun)
        return dryRun(parts, context);
    await removeStale(cwd);
    const settings = {
        ...(0,config_settings/* fillRunSettings */.iS)({ ...given, reportPath: given.reportPath ?? defaultReport }),
        comment: 'never',
    };
    const run = startRelease(context, {
        ...{ commit, failOn: settings.failOn, history: given },
        afterStage: (so) => tellStage(parts, so.report(), context),
    });
    const ending = await endingOf(context.host, async () => {
        await tellStart(parts, run.report(), context);
        await runStages(run, parts, context);
    });
    const host = (0,with_time/* withGrace */.p)(context.host, graceMs);
    const { report } = await context.services.publish(run.report(), {
        ...{ host, root, cwd, settings },
        ...{ annotations: false, summary: false, githubToken: undefined },
        secrets: parts.secrets,
    });
    await tellEnd(parts, { report, jobs: jobsAfter[ending.how] }, { ...context, host });
    if (ending.how === 'thrown')
        throw ending.error;
    return ending.how === 'stopped' ? 'broken' : report.verdict;
}
/** Outside of a workflow too, the history knows the stages of one release as one run. */
function asOneRun(host) {
    return { ...host, env: { [origin/* runKeyVariable */.T]: `release-${(0,external_node_crypto_.randomUUID)()}`, ...host.env } };
}
/** The runner leaves 10 seconds, most of them to cancelling what was begun. */
const graceMs = 4_000;
const jobsAfter = { through: [], stopped: ['cancelled'], thrown: ['failure'] };
/** However the stages end, the report is written and Slack is told. */
async function endingOf({ signal }, stages) {
    try {
        await stages();
        return { how: 'through' };
    }
    catch (error) {
        return signal.aborted ? { how: 'stopped' } : { how: 'thrown', error };
    }
}
const defaultReport = '.lockkeeper/release.json';
async function readSetup({ file = 'release.yml', environment }, cwd) {
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo({
            what: `cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`,
            where: { file },
            fix: 'lockkeeper release --file <path>',
        }, { cause });
    }
    return readReleaseFile(text, file, environment);
}
/** What can be known to be wrong is told before anything has changed, all at once. */
function checkBefore({ setup, of }, host) {
    const mask = (secret) => host.mask(secret);
    const problems = [
        ...(isEmpty(setup) ? [nothingToDo] : []),
        ...databaseProblems(setup, of('plan')),
        ...setup.plan.flatMap((settings) => (0,route_problems.routeProblems)(of('plan', settings), { mask, runs: false })),
        ...setup.migrate.flatMap((settings) => (0,route_problems.routeProblems)(of('migrate', settings), { mask, runs: true })),
        ...setup.backup.flatMap((settings) => (0,backup_problems.backupProblems)(of('backup', settings))),
        ...setup.job.flatMap((settings) => (0,job_problems.jobProblems)(of('job', settings), mask)),
        ...setup.deploy.flatMap((settings) => release_problemsOf(() => openTargets(of('deploy', settings), host))),
        ...setup.health.flatMap((settings) => release_problemsOf(() => (0,health_options.healthOptions)(of('health', settings)))),
        ...setup['http-smoke'].flatMap((settings) => (0,http_smoke_problems.httpSmokeProblems)(of('http-smoke', settings))),
        ...setup.slack.flatMap((settings) => release_problemsOf(() => (0,slack_options/* slackOptions */.ns)(of('slack', settings), 'check', host))),
    ];
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** A release may migrate alone, or deploy alone. */
function isEmpty(setup) {
    return setup.deploy.length === 0 && release_stages/* databaseStages */.TW.every((stage) => setup[stage].length === 0);
}
const nothingToDo = {
    what: 'the release neither deploys nor migrates',
    where: 'deploy',
    fix: 'add `deploy:` with a platform and a service, or `migrate: {}`',
};
/** Whether it is this run that does, and not a job of the platform or the app itself. */
function speaksToDatabase(settings, stage) {
    return stage === 'backup' ? settings.endpointUrl === undefined : !(0,migrate_remote_inputs/* isThrough */.WT)(settings);
}
function databaseProblems(setup, { databaseUrl }) {
    const wanted = release_stages/* databaseStages */.TW.filter((stage) => setup[stage].some((one) => speaksToDatabase(one, stage)));
    if (wanted.length === 0 || databaseUrl !== undefined)
        return [];
    return [
        {
            what: 'the address of the database in use is not given',
            where: 'LOCKKEEPER_DATABASE_URL',
            why: `the file has ${wanted.join(', ')}`,
            fix: 'set it in the environment; never in the file or the argument list, where others can read it',
        },
    ];
}
function release_problemsOf(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.problems;
        throw error;
    }
}
/** Opens the way to the services, and sends nothing. */
function openTargets(settings, host) {
    return settings.platform === 'railway'
        ? (0,railway_services/* railwayTargets */.i)(settings, undefined, host)
        : (0,render_services/* renderTargets */.d)(settings, undefined, host);
}
/** A report that an earlier run has left must not speak for this one. */
async function removeStale(cwd) {
    const names = [
        ...['release', ...release_stages/* databaseStages */.TW, 'job', 'baseline', 'deploy', 'health', 'http-smoke', 'rollback'],
    ];
    const numbered = ['', ...Array.from({ length: 20 }, (_, index) => `-${index + 2}`)];
    await Promise.all(names.flatMap((name) => numbered.map((number) => (0,promises_.rm)((0,external_node_path_.resolve)(cwd, `.lockkeeper/${name}${number}.json`), { force: true }))));
}
//# sourceMappingURL=release.js.map
;// CONCATENATED MODULE: ./build/src/cli/release.js

/** Does a whole release by its file. */
const release_release = ({ given, ...context }) => release(given, context);
//# sourceMappingURL=release.js.map

/***/ }),

/***/ 93038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ encryptFor),
/* harmony export */   DY: () => (/* binding */ decryptBy),
/* harmony export */   mc: () => (/* binding */ readRecipient)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _host_child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46402);




/** Reads `age:age1...` or `gpg:FINGERPRINT`. Throws `UserError`. */
function readRecipient(text) {
    const [, program, recipient = ''] = /^(age|gpg):(.+)$/.exec(text.trim()) ?? [];
    if (/^AGE-SECRET-KEY-/i.test(recipient)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            what: 'it is a secret key, and a recipient is needed: the public key',
            where: 'encrypt',
            why: 'who makes backups must not be able to open them',
            fix: 'give the line that begins with age1 (age-keygen -y identity.txt), and replace this key: it may have been seen',
        });
    }
    if (program === 'age' && /^(age1[a-z0-9]+|ssh-(ed25519|rsa) \S+.*)$/.test(recipient)) {
        return { encryption: 'age', recipient };
    }
    if (program === 'gpg' && /^(0x)?[0-9A-Fa-f]{16,64}$|^[^\s<>@-][^\s<>@]*@[^\s<>@]+$/.test(recipient)) {
        return { encryption: 'gpg', recipient };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: `${JSON.stringify(text.slice(0, 80))} names no recipient`,
        where: 'encrypt',
        fix: 'write age:age1... (made by age-keygen), or gpg: and the fingerprint of a public key in the keyring',
    });
}
/** Throws `UserError` when the program is not on PATH. */
async function encryptFor({ encryption, recipient }, options) {
    const program = await findProgram(encryption, options);
    return (from, to) => run(encryption === 'age'
        ? [program, '--encrypt', '--recipient', recipient, '--output', to, from]
        : [
            ...quietGpg(program),
            '--trust-model',
            'always',
            '--recipient',
            recipient,
            '--output',
            to,
            '--encrypt',
            from,
        ], options);
}
/** `identityFile` is age's; GPG takes its key from the keyring. Throws `UserError` for what is missing. */
async function decryptBy(encryption, identityFile, options) {
    const program = await findProgram(encryption, options);
    if (encryption === 'gpg') {
        return (from, to) => run([...quietGpg(program), '--output', to, '--decrypt', from], options);
    }
    if (identityFile === undefined || !(await canBe(identityFile, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            what: identityFile === undefined
                ? 'the backup is encrypted by age, and there is no identity'
                : `${identityFile} cannot be read`,
            where: 'identity-file',
            fix: 'write the identity (AGE-SECRET-KEY-...) from a secret into a file of the job that only it can read, and name the file',
        });
    }
    return (from, to) => run([program, '--decrypt', '--identity', identityFile, '--output', to, from], options);
}
function quietGpg(program) {
    return [program, '--batch', '--yes', '--no-tty', '--quiet'];
}
async function run(command, { env, timeoutMs, signal }) {
    const names = ['PATH', 'HOME', 'TMPDIR', 'GNUPGHOME'];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    const result = await (0,_host_child_js__WEBPACK_IMPORTED_MODULE_3__/* .runChild */ .w)(command, {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(command.at(-1) ?? '/'),
        env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
        timeoutMs,
        signal,
        maxOutputBytes: 1024 * 1024,
    });
    if (result.code === 0)
        return undefined;
    return (result.stderr.trim().split('\n').slice(0, 5).join('\n') || `it ended with ${result.signal ?? result.code}`);
}
async function findProgram(name, { env }) {
    for (const folder of (env.PATH ?? '').split(':').filter((each) => each.startsWith('/'))) {
        if (await canBe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: `there is no program called ${name} on PATH`,
        where: 'encrypt',
        why: 'a backup that is to be encrypted is never stored in the clear',
        fix: `sudo apt-get install -y ${name === 'gpg' ? 'gnupg' : name}, or brew install ${name === 'gpg' ? 'gnupg' : name}`,
    });
}
function canBe(path, mode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, mode).then(() => true, () => false);
}
//# sourceMappingURL=cipher.js.map

/***/ }),

/***/ 19516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseMentions),
/* harmony export */   n: () => (/* binding */ mentionProblems)
/* harmony export */ });
/**
 * The words of the input `mention` as Slack's sequences: `U...` and `W...` are people, `S...` groups, and `here` and
 * `channel` are themselves. Anything else is left out: `mentionProblems` tells it.
 */
function parseMentions(words) {
    return words.flatMap((word) => sequenceOf(word) ?? []);
}
/** The words that Slack cannot mention: a name would show as text and call nobody. */
function mentionProblems(words) {
    return words
        .filter((word) => sequenceOf(word) === undefined)
        .map((word) => ({
        what: `${JSON.stringify(word)} is no id that Slack can mention`,
        where: 'mention',
        why: 'a name would show as text and call nobody',
        fix: 'give the member id (U...: profile, three dots, "Copy member ID"), a group id (S...), here or channel',
    }));
}
function sequenceOf(given) {
    const word = given.replace(/^@/, '');
    if (/^[UW][A-Z0-9]{2,}$/.test(word))
        return `<@${word}>`;
    if (/^S[A-Z0-9]{2,}$/.test(word))
        return `<!subteam^${word}>`;
    return word === 'here' || word === 'channel' ? `<!${word}>` : undefined;
}
//# sourceMappingURL=mention.js.map

/***/ }),

/***/ 11897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ runEvent),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   e9: () => (/* binding */ readPosted),
/* harmony export */   v8: () => (/* binding */ detailsEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _core_check_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56079);
/* harmony import */ var _core_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69657);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35250);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62599);





/** `event_type` of the metadata by which a message of ours is known. */
const runEvent = 'lockkeeper_run';
/** The same of the answer in its thread. */
const detailsEvent = 'lockkeeper_details';
const stage = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_check_result_js__WEBPACK_IMPORTED_MODULE_3__/* .gateNames */ .A),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passed', 'failed', 'skipped', 'broken']),
    summary: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rollback: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackResults */ .R), verified: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional() })
        .optional()
        .catch(undefined),
});
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    series: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .runStates */ .OU),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stage),
});
const posted = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    channel: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ts: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    record: record.optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** Reads a record, wherever it was; undefined for anything else: others write metadata and files too. */
function readRecord(data) {
    return record.safeParse(data).data;
}
/** Reads a message with its record. */
function readPosted(data) {
    return posted.safeParse(data).data;
}
/** The record as a message's metadata. Stages are cut: Slack refuses metadata that is too large. */
function metadataOf(told) {
    const stages = told.stages
        .slice(0, 20)
        .map((each) => ({ ...each, name: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(each.name, 60), summary: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(each.summary, 100) }));
    return { event_type: runEvent, event_payload: { ...told, stages } };
}
//# sourceMappingURL=run-message.js.map

/***/ }),

/***/ 62599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   OU: () => (/* binding */ runStates),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   iK: () => (/* binding */ stateIcons),
/* harmony export */   mD: () => (/* binding */ didNotPass),
/* harmony export */   ub: () => (/* binding */ jobStatuses)
/* harmony export */ });
/* harmony import */ var _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56079);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93481);


/** Where a run stands, as its message says it. `canceled`: a person stopped it, or a newer run did. */
const runStates = ['running', 'passed', 'failed', 'broken', 'canceled'];
const stateIcons = {
    running: '⏳',
    passed: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.passed,
    failed: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.failed,
    broken: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.broken,
    canceled: '⏹️',
};
/** Whether people should look. */
function didNotPass(state) {
    return state === 'failed' || state === 'broken' || state === 'canceled';
}
/** What the workflow says of its jobs: GitHub's own words. */
const jobStatuses = ['success', 'failure', 'cancelled', 'skipped'];
/** The stages of a message that was posted before, and those of this report in their places. */
function stagesOf(report, earlier = []) {
    const all = new Map([...earlier, ...report.checks.map(stageOf)].map((stage) => [stage.name, stage]));
    return [...all.values()].sort((a, b) => _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.indexOf(a.gate) - _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.indexOf(b.gate) || (a.name < b.name ? -1 : 1));
}
function stageOf(check) {
    const { gate, status, summary, durationMs, rollback } = check;
    return {
        ...{ gate, name: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(check), status, summary, durationMs },
        ...(rollback ? { rollback: { result: rollback.result, verified: rollback.verified } } : {}),
    };
}
/**
 * Where the run stands. A run that has ended stays so: a slow job of it that reports late does not set it running
 * again. Without any stage the jobs decide; without these either nothing was judged.
 */
function stateOf({ phase, report, stages, jobs, before = 'running' }) {
    if (phase !== 'end')
        return before;
    if (jobs.includes('cancelled'))
        return 'canceled';
    const has = (status) => stages.some((stage) => stage.status === status);
    if (has('failed') || (report.checks.length > 0 && report.verdict === 'failed'))
        return 'failed';
    if (has('broken'))
        return 'broken';
    if (jobs.includes('failure'))
        return 'failed';
    if (stages.length === 0)
        return jobs.includes('success') ? 'passed' : 'broken';
    return 'passed';
}
//# sourceMappingURL=run-state.js.map

/***/ }),

/***/ 48782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bi: () => (/* binding */ templateProblems),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony export placeholders */
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89235);

/** What `{name}` in the inputs `title` and `text` stands for. */
const placeholders = [
    'verdict',
    'headline',
    'repository',
    'workflow',
    'environment',
    'service',
    'commit',
    'ref',
    'actor',
    'duration',
];
/** The template with its placeholders filled. */
function fillTemplate(template, values, escapes) {
    return template
        .split(/(\{[^{}]*\})/)
        .map((part, index) => index % 2 === 0
        ? escapes.own(part)
        : escapes.value(values[part.slice(1, -1).trim()] ?? ''))
        .join('');
}
/** Every placeholder that there is not. */
function templateProblems({ title, text }) {
    return Object.entries({ title, text }).flatMap(([input, template = '']) => [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => problemOf(input, name.trim())));
}
function problemOf(input, name) {
    if (placeholders.some((known) => known === name))
        return [];
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, placeholders);
    return [
        {
            what: `there is no placeholder {${name}}`,
            where: input,
            fix: meant
                ? `did you mean {${meant}}?`
                : `the placeholders are ${placeholders.map((each) => `{${each}}`).join(', ')}`,
        },
    ];
}
//# sourceMappingURL=template.js.map

/***/ }),

/***/ 53526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backupProblems: () => (/* binding */ backupProblems),
/* harmony export */   storeProblems: () => (/* binding */ storeProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _gates_backup_cipher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93038);
/* harmony import */ var _storage_s3_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40909);
/* harmony import */ var _http_smoke_http_smoke_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50621);




/** What is wrong with the inputs alone; database, programs and bucket are looked at later. */
function backupProblems(given) {
    return given.endpointUrl === undefined
        ? [...storeProblems(given), ...recipientProblems(given)]
        : endpointProblems(given.endpointUrl, given);
}
/** What is wrong with the place where backups are kept. */
function storeProblems({ store, ...given }) {
    if (store !== undefined && (0,_storage_s3_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isS3 */ .Fh)(store)) {
        const place = (0,_storage_s3_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readS3Place */ .ib)({ ...given, store }, {});
        return 'bucket' in place ? [] : place;
    }
    if (store !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(store))
        return [];
    return [
        {
            what: store === undefined ? 'it is missing' : 'it is no folder and no bucket',
            where: 'store',
            fix: 'name the place where backups are kept: a folder, or s3://bucket/prefix',
        },
    ];
}
function recipientProblems({ encrypt }) {
    try {
        if (encrypt !== undefined)
            (0,_gates_backup_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecipient */ .mc)(encrypt);
        return [];
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return error.problems;
    }
}
function endpointProblems(url, given) {
    // What is told of a dump of ours has no meaning for an app that makes its own.
    const strangers = [
        ['store', given.store],
        ['encrypt', given.encrypt],
        ['keep', given.keep],
        ['keep-days', given.keepDays],
    ];
    return [
        ...(0,_http_smoke_http_smoke_problems_js__WEBPACK_IMPORTED_MODULE_3__.addressProblems)(url, 'endpoint-url'),
        ...strangers.flatMap(([where, value]) => (value === undefined ? [] : [{ ...besides, where }])),
        ...(given.endpointTrigger === false && given.maxAge === undefined ? [nothingToDo] : []),
    ];
}
const besides = {
    what: 'it is given together with endpoint-url',
    why: 'the app keeps its backups itself',
    fix: 'leave one of them away; to have both backups, run two steps',
};
const nothingToDo = {
    what: 'it is false, and max-age is not given',
    where: 'endpoint-trigger',
    fix: 'say how old the newest backup of the app may be: max-age: 26h',
};
//# sourceMappingURL=backup-problems.js.map

/***/ }),

/***/ 70123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ endpointAddresses)
/* harmony export */ });
const example = 'https://api.example.com/api/admin/migrations';
/** Where an app lists its migrations, and where it runs them: on one host, so that the bearer goes to no other. */
function endpointAddresses({ endpointUrl, endpointRun = 'run' }) {
    if (endpointUrl === undefined) {
        const fix = `give the address of the list: ${example}`;
        return { problems: [{ what: 'no address is given', where: 'endpoint-url', fix }] };
    }
    const listUrl = URL.canParse(endpointUrl) ? new URL(endpointUrl) : undefined;
    if (!listUrl || !/^https?:$/.test(listUrl.protocol)) {
        return {
            problems: [
                { what: 'is no http or https address', where: 'endpoint-url', fix: `for example: ${example}` },
            ],
        };
    }
    const problems = [];
    if (listUrl.username || listUrl.password) {
        const fix = 'take it out, and give a token as `endpoint-token`';
        problems.push({ what: 'holds a user or a password', where: 'endpoint-url', fix });
    }
    if (listUrl.protocol === 'http:' && !isNear(listUrl)) {
        problems.push({
            what: 'is an http address of another machine',
            where: 'endpoint-url',
            why: 'the bearer would go over the network in the clear',
            fix: 'give the https address',
        });
    }
    const base = new URL(listUrl.href);
    base.pathname = `${base.pathname.replace(/\/+$/, '')}/`;
    const runUrl = URL.canParse(endpointRun, base.href) ? new URL(endpointRun, base.href) : undefined;
    if (!runUrl || runUrl.origin !== listUrl.origin) {
        problems.push({
            what: runUrl ? `is on ${runUrl.host}, and the list is on ${listUrl.host}` : 'is no address',
            where: 'endpoint-run',
            why: 'the token of one host must not be sent to another',
            fix: 'give a path from `endpoint-url` on, `run` for example, or one that begins with /',
        });
        return { problems };
    }
    return { listUrl, runUrl, problems };
}
/** This machine, or a name that only a private network knows. */
function isNear({ hostname }) {
    return (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)$/.test(hostname) ||
        !hostname.includes('.') ||
        hostname.endsWith('.internal'));
}
//# sourceMappingURL=endpoint-addresses.js.map

/***/ }),

/***/ 57951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   routeProblems: () => (/* binding */ routeProblems)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55976);
/* harmony import */ var _gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9275);
/* harmony import */ var _http_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57860);
/* harmony import */ var _endpoint_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70123);
/* harmony import */ var _migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51135);





/** Inputs of each route; the secrets of another one do no harm. */
const own = {
    'render-job': [
        'service',
        'migrate-command',
        'status-command',
        'status-applied',
        'status-pending',
        'timeout',
    ],
    railway: [
        ...['service', 'status-service', 'status-applied', 'status-pending', 'timeout'],
        ...['token-kind', 'railway-environment', 'railway-project'],
    ],
    endpoint: ['endpoint-url', 'endpoint-run', 'endpoint-applied-path', 'endpoint-pending-path', 'timeout'],
};
/** What nobody can keep to who does not speak to the database: a promise that would be broken without a word. */
const onlyOnDatabase = [
    ...['expect-database', 'statement-timeout', 'lock-timeout', 'lock-tries', 'migration-timeout'],
    ...[
        'to',
        'steps',
        'confirm-down',
        'resume',
        'expectations',
        'models',
        'max-transaction-age',
        'max-replication-lag',
    ],
    ...[
        'max-connections-used',
        'free-space',
        'wait-for-others',
        'confirm-data-loss',
        'without-backup',
        'backup-max-age',
        'reports',
    ],
];
/** Everything in the inputs that cannot be, before anything is asked of anybody. Masks what must not be shown. */
function routeProblems(given, { mask, runs }) {
    const { through = 'database' } = given;
    const foreign = foreignInputs(given, through);
    switch (through) {
        case 'database':
            return foreign;
        case 'render-job':
            return [
                ...foreign,
                ...renderProblems(given, runs),
                ...patternProblems(given),
                ...secretProblems(given, mask),
            ];
        case 'railway':
            return [...foreign, ...railwayProblems(given), ...patternProblems(given)];
        case 'endpoint':
            return [...foreign, ...endpointProblems(given)];
    }
}
function foreignInputs(given, through) {
    const isGiven = (name) => given[(0,_config_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .x)(name)] !== undefined;
    const mine = through === 'database' ? [] : own[through];
    const others = Object.entries(_migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .routeInputs */ .Bv)
        .filter(([name, { type }]) => name !== 'through' && type !== 'secret' && !mine.includes(name))
        .map(([name]) => name);
    const guards = through === 'database' ? [] : [...onlyOnDatabase, ...(given.direction === 'down' ? ['direction'] : [])];
    return [...others, ...guards].filter(isGiven).map((name) => ({
        what: `has no meaning through ${through}`,
        where: name,
        fix: others.includes(name) ? otherRouteFix(name) : 'take it away: what migrates there cannot be told',
    }));
}
function otherRouteFix(name) {
    const route = Object.entries(own).find(([, names]) => names.includes(name))?.[0];
    return `take it away, or give through: ${route} (command line: --through ${route})`;
}
function renderProblems({ service, renderApiKey, ...given }, runs) {
    const problems = [];
    if (renderApiKey === undefined)
        problems.push(missingSecret('render-api-key', 'RENDER_API_KEY'));
    if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
        const what = service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`;
        const fix = 'give the id that is in the address of its page: srv-..., of a cron job crn-...';
        problems.push({ what, where: 'service', fix });
    }
    if (given.statusCommand === undefined) {
        problems.push({
            what: 'no command is given that prints the migrations',
            where: 'status-command',
            why: 'without a list nobody knows what would run, nor whether it has run',
            fix: 'for example: alembic history --indicate-current',
        });
    }
    if (runs && given.migrateCommand === undefined && !service?.startsWith('crn-')) {
        problems.push({
            what: 'no command is given that migrates',
            where: 'migrate-command',
            why: 'only a cron job (crn-...) has a command of its own to run',
            fix: 'for example: alembic upgrade head',
        });
    }
    return problems;
}
function railwayProblems({ service, railwayToken, statusService }) {
    const problems = [];
    if (railwayToken === undefined)
        problems.push(missingSecret('railway-token', 'RAILWAY_TOKEN'));
    const why = 'Railway runs a cron service on demand, with the command that the service has, and nothing else';
    if (service === undefined) {
        const fix = 'give the name or the id of a cron service whose command migrates';
        problems.push({ what: 'no service is given', where: 'service', why, fix });
    }
    if (statusService === undefined) {
        const fix = 'give the name or the id of a cron service whose command prints the migrations (docs/guides/migrate-remotely.md)';
        problems.push({
            what: 'no service is given that prints the migrations',
            where: 'status-service',
            why,
            fix,
        });
    }
    if (service !== undefined && service === statusService) {
        const fix = 'make a second cron service from the same repository, with another command';
        problems.push({ what: 'is the service that migrates', where: 'status-service', why, fix });
    }
    return problems;
}
function endpointProblems(given) {
    const { endpointAppliedPath: applied, endpointPendingPath: pending, endpointToken } = given;
    const paths = { 'endpoint-applied-path': applied, 'endpoint-pending-path': pending };
    const problems = [...(0,_endpoint_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointAddresses */ .g)(given).problems];
    for (const [where, path] of Object.entries(paths)) {
        const wrong = path === undefined ? undefined : (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPathProblem */ .tX)(path);
        if (wrong)
            problems.push({
                what: `${JSON.stringify(path)} is no JSON path: ${wrong}`,
                where,
                fix: 'for example: data.applied',
            });
    }
    if ((applied === undefined) !== (pending === undefined)) {
        const where = applied === undefined ? 'endpoint-applied-path' : 'endpoint-pending-path';
        problems.push({ what: 'is not given, and the other path is', where, fix: 'give both, or none' });
    }
    if (endpointToken !== undefined && /[\r\n\0]/.test(endpointToken)) {
        const what = 'has several lines, and no header can hold it';
        problems.push({ what, where: 'endpoint-token', fix: 'store the token alone as the secret' });
    }
    return problems;
}
function patternProblems({ statusApplied, statusPending }) {
    const patterns = { 'status-applied': statusApplied, 'status-pending': statusPending };
    const problems = Object.entries(patterns)
        .filter(([, pattern]) => pattern !== undefined && !isPattern(pattern))
        .map(([where, pattern]) => ({
        what: `${JSON.stringify(pattern)} is no regular expression of JavaScript`,
        where,
        fix: 'for example: ^done (\\S+)',
    }));
    if ((statusApplied === undefined) !== (statusPending === undefined)) {
        const where = statusApplied === undefined ? 'status-applied' : 'status-pending';
        problems.push({ what: 'is not given, and the other pattern is', where, fix: 'give both, or none' });
    }
    return problems;
}
/** A secret in a command would stand on Render's page of the job. */
function secretProblems({ migrateCommand, statusCommand, renderApiKey }, mask) {
    const commands = { 'migrate-command': migrateCommand, 'status-command': statusCommand };
    return Object.entries(commands).flatMap(([where, command = '']) => {
        const secrets = (0,_gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSecrets */ .x)(command, renderApiKey === undefined ? [] : [renderApiKey]);
        for (const { text } of secrets)
            mask(text);
        return [...new Set(secrets.map(({ what }) => what))].map((what) => ({
            what: `the command holds what looks like ${what}`,
            where,
            why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
            fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
        }));
    });
}
function missingSecret(where, name) {
    return {
        what: 'is not given',
        where,
        fix: `store it as the secret ${name} and give it as \`${where}\` (command line: export LOCKKEEPER_${name})`,
    };
}
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=route-problems.js.map

/***/ }),

/***/ 65185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ health)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/stages/deploy/deployed.js


/** Where the stages of a release leave their reports, below the working directory. */
const folder = '.lockkeeper';
/**
 * The deployments that earlier stages have reported and that went live. None where there is no report; throws
 * `UserError` for a file in the place of one that is none.
 */
async function readDeployed(cwd) {
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(cwd, folder)).catch(() => []);
    if (!files.some((file) => file.endsWith('.json')))
        return [];
    const { readReports } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5367)]).then(__webpack_require__.bind(__webpack_require__, 75367));
    const reports = await readReports([`${folder}/*.json`], cwd);
    return reports
        .flatMap(({ checks }) => checks)
        .filter(({ gate }) => gate === 'deploy')
        .flatMap(({ deployments = [] }) => deployments)
        .filter(({ outcome }) => outcome === 'live');
}
//# sourceMappingURL=deployed.js.map
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/health/health-checks.js + 13 modules
var health_checks = __webpack_require__(32896);
// EXTERNAL MODULE: ./build/src/stages/health/health-options.js
var health_options = __webpack_require__(12131);
// EXTERNAL MODULE: ./build/src/stages/health/health-outputs.js
var health_outputs = __webpack_require__(75271);
// EXTERNAL MODULE: ./build/src/stages/health/health-plan.js
var health_plan = __webpack_require__(68858);
;// CONCATENATED MODULE: ./build/src/stages/health/health.js







/** Judges the services that were deployed, or measures them before that; hands the report to the outlets. */
async function health(given, context) {
    const { host } = context;
    const cwd = (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.');
    const options = (0,health_options.healthOptions)(given);
    const secrets = secretHeaders(options);
    for (const secret of secrets)
        host.mask(secret);
    const inputs = (0,health_plan/* planHealth */.o)(given, options, { host, deployed: await readDeployed(cwd) });
    const run = given.phase === 'baseline' ? health_checks/* measureHealth */.JS : health_checks/* judgeHealth */.u7;
    const published = await (0,publish_checks/* publishChecks */.N)({ gate: 'health', commit: commitOf(inputs), secrets, run: () => run(inputs, { given, cwd, host }) }, given, context);
    (0,health_outputs/* setHealthOutputs */.x)(host, published.report.checks);
    return published.report.verdict;
}
/** The commit of the report: the same hash as in those of other stages, or none. */
function commitOf(inputs) {
    const [commit, ...others] = new Set(inputs.map(({ version }) => version.expected));
    return others.length === 0 && commit !== undefined && /^[0-9a-f]{40}$/i.test(commit)
        ? commit.toLowerCase()
        : undefined;
}
function secretHeaders({ headers }) {
    return Object.entries(headers)
        .filter(([name]) => /auth|token|key|cookie|secret/i.test(name))
        .flatMap(([, value]) => [value, ...value.split(' ').slice(-1)]);
}
//# sourceMappingURL=health.js.map

/***/ }),

/***/ 48516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/publish/slack/run-context.js
var run_context = __webpack_require__(55705);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/publish/slack/run-message.js
var run_message = __webpack_require__(11897);
;// CONCATENATED MODULE: ./build/src/publish/slack/state-file.js



/**
 * The file, from the working directory, in which a step leaves its message to the next step of the job; one a
 * channel. Not `.json`: everything of that name beside it is a report to be merged.
 */
function stateFileOf(channel) {
    return `.lockkeeper/slack-${channel.replace(/[^\w-]/g, '') || 'channel'}.state`;
}
/** What an earlier step left; undefined when nobody did, or left something else. */
async function readStateFile(path) {
    try {
        const data = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const { run, message } = data;
        const posted = (0,run_message/* readPosted */.e9)(message);
        return typeof run === 'string' && posted ? { run, message: posted } : undefined;
    }
    catch {
        return undefined;
    }
}
async function writeStateFile(path, left) {
    await (0,report_file/* writeWhole */.f8)(path, `${JSON.stringify(left, null, 2)}\n`);
}
//# sourceMappingURL=state-file.js.map
// EXTERNAL MODULE: ./build/src/stages/publish-report.js + 9 modules
var publish_report = __webpack_require__(33637);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var stages_repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/config/settings.js + 2 modules
var config_settings = __webpack_require__(10353);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(20388);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
// EXTERNAL MODULE: ./build/src/stages/report-files.js
var report_files = __webpack_require__(98541);
;// CONCATENATED MODULE: ./build/src/stages/slack/read-so-far.js







/** What the stages have reported until now; at the start nothing. A report that cannot be read is a note in it. */
async function readSoFar(given, repository, { host, services }) {
    const settings = (0,config_settings/* fillRunSettings */.iS)((await (0,stages_repository/* loadConfig */.Z9)(repository, undefined)).run, given);
    const files = await (0,report_files/* matchingReports */.h)(repository.cwd, given.reports ?? inputs/* stageReports */.YL);
    const empty = (notes) => (0,report/* makeReport */.d)({
        tool: { name: 'lockkeeper', version: version/* version */.r },
        startedAt: new Date(host.clock.now()).toISOString(),
        durationMs: 0,
        checks: [],
        notes,
        failOn: settings.failOn,
    });
    if (files.length === 0)
        return { report: empty([]), complete: true };
    try {
        const report = await services.mergeReports(files, repository.cwd, settings.failOn);
        return { report, complete: true };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const why = error.message.replaceAll(`${repository.cwd}/`, '');
        host.log.warn(`the reports cannot be read: ${why}`);
        return { report: empty([`The reports cannot be read: ${why}`]), complete: false };
    }
}
//# sourceMappingURL=read-so-far.js.map
// EXTERNAL MODULE: ./build/src/stages/slack/slack-options.js
var slack_options = __webpack_require__(92609);
// EXTERNAL MODULE: ./build/src/publish/annotations.js
var annotations = __webpack_require__(27767);
// EXTERNAL MODULE: ./build/src/publish/markdown/markdown.js
var markdown = __webpack_require__(31122);
;// CONCATENATED MODULE: ./build/src/stages/slack/tell-outcome.js



/**
 * Says what became of a message: outputs, a line, and what went wrong as an annotation and in the job summary.
 * Throws `UserError` for a message that failed when that is to fail the run.
 */
async function tellOutcome(told, { host, redact, failOnError }) {
    const reason = 'reason' in told ? redact(told.reason) : '';
    const notes = told.notes.map(redact);
    host.setOutput('result', told.status);
    host.setOutput('reason', reason);
    host.setOutput('ts', told.message?.ts ?? '');
    host.setOutput('channel-id', told.message?.channel ?? '');
    const failed = told.status === 'failed' ? `Slack was not told: ${reason}.` : '';
    const lines = [failed, ...notes].filter(Boolean);
    for (const line of lines)
        host.log.warn(line);
    if (lines.length > 0) {
        if (host.kind === 'actions') {
            const commands = [...(failed ? [(0,annotations/* renderWarning */.f)('Slack', failed)] : []), ...(0,annotations/* renderNotice */.BG)(notes)];
            for (const command of commands)
                host.print(`${command}\n`);
        }
        await host.appendSummary(`${lines.map((line) => `⚠️ ${(0,markdown/* text */.Qq)(line)}`).join('\n\n')}\n`);
    }
    if (failed && failOnError) {
        throw new errors/* UserError */.yo({ what: failed, where: 'slack', why: '`fail-on-error` is on' });
    }
    if (!failed)
        host.log.info(describe(told));
    return 'passed';
}
function describe(told) {
    const place = told.message ? `: channel ${told.message.channel}, ts ${told.message.ts}` : '';
    switch (told.status) {
        case 'sent':
            return `Slack is told${place}`;
        case 'unchanged':
            return `Slack says so already${place}`;
        case 'silent':
            return `Slack is not told: ${told.reason}`;
        case 'failed':
            return `Slack was not told: ${told.reason}`;
    }
}
//# sourceMappingURL=tell-outcome.js.map
;// CONCATENATED MODULE: ./build/src/stages/slack/notify.js









/**
 * Tells Slack where the run stands. What Slack does never fails the run unless `fail-on-error` says so, and is never
 * silent: a warning annotation, the job summary and the output `result` have it. `known` is the report to tell of,
 * where it is not to be read from the stages' files.
 */
async function notify(given, context, known) {
    const { host } = context;
    const repository = await (0,stages_repository/* openRepository */.h_)(host.cwd, given.workingDirectory ?? '.');
    const file = (0,external_node_path_.join)(repository.cwd, stateFileOf(given.channel ?? ''));
    const { run, left } = await whereWeAre(given, file, host);
    const options = { ...(0,slack_options/* slackOptions */.ns)(given, run, host), previous: (0,slack_options/* previousOf */.te)(given.previousVerdict) };
    const { report, complete } = known
        ? { report: known, complete: true }
        : await readSoFar(given, repository, context);
    const jobs = (0,slack_options/* jobsOf */.aG)(given.jobStatus ?? []);
    const redact = (0,core_redact/* redactor */.$p)([given.slackToken ?? '', given.slackWebhook ?? '']);
    const notice = {
        phase: given.phase ?? 'end',
        report: (0,core_redact/* redactData */.Ed)(report, redact),
        jobs: complete ? jobs : [...jobs, 'failure'],
    };
    const told = await tell(notice, options, left);
    if (told.message) {
        await (0,publish_report.keepOutOfGit)(file);
        await writeStateFile(file, { run, message: told.message });
    }
    return tellOutcome(told, { host, redact, failOnError: given.failOnError ?? false });
}
/** Each way to Slack has a client of its own; only one of them is loaded. */
async function tell(notice, options, known) {
    if ('token' in options) {
        const { tellLive } = await Promise.all(/* import() */[__webpack_require__.e(5105), __webpack_require__.e(48), __webpack_require__.e(9103)]).then(__webpack_require__.bind(__webpack_require__, 9103));
        return tellLive(notice, options, known);
    }
    const { tellWebhook } = await Promise.all(/* import() */[__webpack_require__.e(4443), __webpack_require__.e(48), __webpack_require__.e(3524)]).then(__webpack_require__.bind(__webpack_require__, 93524));
    return tellWebhook(notice, options);
}
/**
 * The run, and its message where a step before has left it: named by the inputs, else in the state file. Outside of
 * a workflow a run has no id: `start` begins a new one, and what follows goes on with it.
 */
async function whereWeAre(given, file, host) {
    const state = await readStateFile(file);
    const own = (0,run_context/* runKeyOf */.k)(host.env);
    const fresh = `local.${host.clock.now()}`;
    const run = own ?? (given.phase === 'start' ? fresh : (state?.run ?? fresh));
    const kept = state?.run === run ? state.message : undefined;
    const channel = given.channelId ?? given.channel ?? '';
    if (given.ts && given.ts !== kept?.ts)
        return { run, left: { channel, ts: given.ts } };
    return { run, left: kept };
}
//# sourceMappingURL=notify.js.map

/***/ }),

/***/ 92609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   ns: () => (/* binding */ slackOptions),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19516);
/* harmony import */ var _publish_slack_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55705);
/* harmony import */ var _publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62599);
/* harmony import */ var _slack_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76067);





/**
 * How Slack is told, by the inputs and the runner's variables. `run` is the key of the run. Masks what could show of
 * the secrets. Throws `UserError` for what is missing or cannot be understood.
 */
function slackOptions(given, run, host) {
    const { title, text, slackToken: token, slackWebhook: webhook, channel, environment, commit } = given;
    const problems = (0,_slack_problems_js__WEBPACK_IMPORTED_MODULE_2__.slackProblems)(given);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    const ofRun = (0,_publish_slack_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .contextOfRun */ ._)(host.env);
    const options = {
        run,
        context: {
            ...ofRun,
            ...(environment ? { environment } : {}),
            ...otherCommit(ofRun, commit),
            ...(given.reportUrl ? { reportUrl: given.reportUrl } : {}),
        },
        when: given.when ?? 'always',
        mentions: (0,_publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMentions */ .X)(given.mention ?? []),
        templates: { ...(title ? { title } : {}), ...(text ? { text } : {}) },
        clock: host.clock,
        signal: host.signal,
    };
    if (token && channel)
        return { ...options, token, channel, apiUrl: apiUrlOf(host.env) };
    if (webhook)
        return { ...options, webhook: maskWebhook(webhook, host) };
    throw new Error('neither a token nor a webhook');
}
/** The words of `job-status`. Blank ones are jobs that have not ended. */
function jobsOf(words) {
    return _publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .jobStatuses */ .ub.filter((status) => words.includes(status));
}
/** How the run before ended, by our words or by GitHub's. A canceled or skipped run says nothing. */
function previousOf(word) {
    switch (word) {
        case 'passed':
        case 'success':
            return 'passed';
        case 'failed':
        case 'failure':
        case 'timed_out':
            return 'failed';
        case 'broken':
            return 'broken';
        default:
            return undefined;
    }
}
function otherCommit({ commit, commitUrl }, given) {
    if (!given || given === commit)
        return {};
    const url = commitUrl?.replace(/[^/]+$/, encodeURIComponent(given));
    return { commit: given, ...(url ? { commitUrl: url } : {}) };
}
/** Another base address, for tests and for trying out. */
function apiUrlOf(env) {
    const given = env.LOCKKEEPER_SLACK_API;
    if (!given)
        return undefined;
    if ((0,_slack_problems_js__WEBPACK_IMPORTED_MODULE_2__.isWebAddress)(given))
        return given;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is no http(s) address', where: 'LOCKKEEPER_SLACK_API', fix: 'unset it' });
}
/** Who knows the path of a webhook can post: it is as secret as the whole. */
function maskWebhook(webhook, host) {
    const { pathname } = new URL(webhook);
    host.mask(pathname.replace(/^\/(services\/)?/, ''));
    host.mask(pathname.split('/').at(-1) ?? '');
    return webhook;
}
//# sourceMappingURL=slack-options.js.map

/***/ }),

/***/ 76067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isWebAddress: () => (/* binding */ isWebAddress),
/* harmony export */   slackProblems: () => (/* binding */ slackProblems)
/* harmony export */ });
/* harmony import */ var _publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19516);
/* harmony import */ var _publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62599);
/* harmony import */ var _publish_slack_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48782);



/** Everything in the inputs that is missing or cannot be understood. */
function slackProblems(given) {
    const { title, text, mention = [], jobStatus = [] } = given;
    return [
        ...wayProblems(given),
        ...(0,_publish_slack_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templateProblems */ .bi)({ title, text }),
        ...(0,_publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionProblems */ .n)(mention),
        ...statusProblems(jobStatus),
    ];
}
function wayProblems({ slackToken: token, slackWebhook: webhook, channel }) {
    if (token)
        return channel ? [] : [noChannel];
    if (!webhook)
        return [nothingGiven];
    return isWebAddress(webhook) ? [] : [noWebhook];
}
/** Words that GitHub has not. */
function statusProblems(words) {
    const unknown = words.filter((word) => !_publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .jobStatuses */ .ub.some((status) => status === word));
    if (unknown.length === 0)
        return [];
    return [
        {
            what: `${unknown.join(', ')} is no status of a job`,
            where: 'job-status',
            fix: `give ${_publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .jobStatuses */ .ub.join(', ')}, or leave it out; of several jobs: \${{ join(needs.*.result, ',') }}`,
        },
    ];
}
const noChannel = {
    what: 'a token alone does not say where to post',
    where: 'channel',
    fix: 'give the channel’s id: open the channel in Slack, its name at the top, the last line',
};
const nothingGiven = {
    what: 'there is no way to Slack',
    where: 'slack-token',
    why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
    fix: 'give slack-token with channel, or slack-webhook (on the command line LOCKKEEPER_SLACK_TOKEN or LOCKKEEPER_SLACK_WEBHOOK)',
};
const noWebhook = {
    what: 'is no http(s) address',
    where: 'slack-webhook',
    fix: 'copy the whole webhook URL from the app’s settings: https://hooks.slack.com/services/...',
};
/** An address that can be sent to. */
function isWebAddress(address) {
    return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
//# sourceMappingURL=slack-problems.js.map

/***/ }),

/***/ 20555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withGrace),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/** The same host, which is stopped after that many milliseconds too. */
function withTimeout(host, milliseconds) {
    return { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(milliseconds)]) };
}
/** The same host, which goes on for that many milliseconds after it was stopped: time for the last words. */
function withGrace(host, milliseconds) {
    const late = new AbortController();
    const { signal } = host;
    const stop = () => {
        setTimeout(() => late.abort(signal.reason), milliseconds).unref();
    };
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
    return { ...host, signal: late.signal };
}
//# sourceMappingURL=with-time.js.map

/***/ })

};

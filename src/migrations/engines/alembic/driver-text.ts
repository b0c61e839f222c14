/** Made by `npm run generate` from driver.py: edit that. */
export const driverText = String.raw`"""The Python program that runs single revisions: "python -c", JSON lines in and out, one process for a whole run.

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

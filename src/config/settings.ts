import { severities } from '../core/finding.js';
import { engineNames } from '../migrations/model.js';
import { columnNames, namePatterns } from './agreed-fields.js';
import { defaultsOf, type Given } from './field.js';
import { argv, choice, duration, flag, globs, integer, list, path, text } from './fields.js';
import { serverVersion } from './server-version-field.js';
import { partLevels, rowCounts, ruleLevels } from './special-fields.js';

/** What a project may say of itself: in `lockkeeper.yml`, as an input, as a flag; the same name everywhere. */
export const projectFields = {
  engine: choice('The migration runner whose layout and rules apply.', ['auto', ...engineNames], {
    default: 'auto',
  }),
  dir: path(
    'The migrations folder (for Alembic: the folder of `alembic.ini`). Found by itself when not given.',
  ),
  table: text('Name of the ledger table, when it is not the runner’s own default.'),
  'alembic-config': path('Alembic: `alembic.ini` or `pyproject.toml`, when it is not beside `dir`.'),
  python: text(
    'Alembic: the interpreter. Else `.venv`, `VIRTUAL_ENV`, `uv run`, `poetry run` and `python3` are tried.',
  ),
  'database-env': list(
    'Names under which the project’s code reads the database’s address. `DATABASE_URL` is always set.',
  ),
  'list-command': argv('Engine `command`: prints one migration id a line, in order; or id, tab, file.'),
  'up-command': argv('Engine `command`: applies one migration; `{id}` and `{url}` are replaced.'),
  'down-command': argv('Engine `command`: reverts one migration; `{id}` and `{url}` are replaced.'),
  'list-applied-command': argv(
    'Prints the id of every migration that is applied, one a line, and writes nothing: for a ledger that only your own runner can read.',
  ),
  'ledger-tables': list(
    'Engine `command`: tables in which the runner keeps its ledger; left out of comparisons.',
  ),
  'postgres-version': serverVersion(
    'Version of the PostgreSQL that you run: the scratch server has its major version. With its minor version (`14.2`) what is known of that one is told as well.',
    { min: 12, max: 18, default: 17 },
  ),
  image: text('Docker image of the scratch PostgreSQL, for extensions that the embedded build lacks.'),
  'allow-nonempty': flag('Run against `database-url` although its database is not empty.', {
    default: false,
  }),
  before: globs('SQL files that create what the migrations presuppose: roles, extensions, tables.'),
  scope: choice('Judge what the change adds, or all migrations.', ['new', 'all'], { default: 'new' }),
  steps: integer('Run only this many of the newest migrations down and up again.', { min: 1, max: 100_000 }),
  'full-down': flag('Also run all downs in reverse on one database.', { default: false }),
  trace: flag('Record what each new migration does on the server: locks, rewrites, scans, rows.', {
    default: true,
  }),
  rows: integer(
    'Rows that a table is filled with before a new migration touches it; 0 leaves tables empty.',
    { min: 0, max: 100_000 },
    { default: 200 },
  ),
  'rows-per-table': rowCounts('Other numbers of rows for some tables: `audit.events=1000`, `settings=0`.'),
  'rows-seed': integer(
    'Number that the generated rows follow from: the same number makes the same rows.',
    { min: 0, max: 2_147_483_647 },
    { default: 1 },
  ),
  fixtures: globs('SQL files with rows of your own, run on the base schema before the new migrations.'),
  seeds: globs('SQL files that are run twice after the migrations; the second run must change nothing.'),
  'migration-timeout': duration('Longest time for one step of one migration.', { default: 300_000 }),
  'name-pattern': text('Regular expression that a new migration’s file name must match.'),
  naming: namePatterns(
    'Regular expressions that the names of new things in the schema must match: `table`, `column`, `index`, `constraint`, or a kind of constraint by itself (`primary-key`, `foreign-key`, `unique`, `check`, `exclude`).',
  ),
  'required-columns': columnNames('Columns that every table must have: `created_at`.'),
  'lock-timeout-set-by': choice(
    'Who limits how long a statement waits for a lock: each migration itself, or whoever applies them (`lockkeeper migrate`, the runner’s address, the role).',
    ['migration', 'runner'],
    { default: 'migration' },
  ),
  rules: ruleLevels('Severity by rule: `error`, `warning`, `notice` or `off`.'),
  paths: partLevels(
    'Severity by rule for files that match a pattern (`migrations/legacy/**`), with an end (`until`) and a `reason` where you like. Stronger than `rules`.',
    'file patterns',
  ),
  tables: partLevels(
    'Severity of rules about SQL by table (`public.audit`, `logs.*`), with an end (`until`) and a `reason` where you like. Stronger than `paths`.',
    'tables',
  ),
  baseline: path('File of known findings that no longer fail a run.'),
  'table-sizes': path(
    'File with the sizes of the tables, as `lockkeeper sizes` writes it: how large a table is decides how much a lock on it counts. `lockkeeper-sizes.json` is taken where there is one.',
  ),
  'sizes-max-age': integer(
    'Days after which the file of table sizes is said to be old.',
    { min: 1, max: 3650 },
    { default: 30 },
  ),
  'assume-small': list(
    'Tables that count as small, whatever the file of table sizes says: `settings`, `public.plans`, `config.*`.',
  ),
};

/** What holds for a whole run, whatever the number of projects. */
export const runFields = {
  base: text('Branch or commit to judge the change against. Found by itself in a pull request.'),
  'fail-on': choice('The least severity that fails the run.', severities, { default: 'error' }),
  'report-path': path('Where `report.json` is written.', { default: '.lockkeeper/report.json' }),
  'sarif-path': path('Where a SARIF 2.1.0 file is written, when given.'),
  'html-path': path('Where the report is written as a page, when given: one file, which needs no network.'),
  comment: choice(
    'One comment on the pull request, made when there is something to say. Once clean it turns green (auto) or goes away (remove).',
    ['auto', 'remove', 'never'],
    { default: 'auto' },
  ),
};

export type GivenProjectSettings = Given<typeof projectFields>;
export type GivenRunSettings = Given<typeof runFields>;

type Filled<G, Names extends keyof G> = Omit<G, Names> & { readonly [N in Names]-?: NonNullable<G[N]> };

/** A project's settings after precedence: input or flag, then project, then top level, then default. */
export type ProjectSettings = Filled<
  GivenProjectSettings,
  | 'engine'
  | 'postgresVersion'
  | 'allowNonempty'
  | 'scope'
  | 'fullDown'
  | 'trace'
  | 'rows'
  | 'rowsSeed'
  | 'migrationTimeout'
  | 'rules'
  | 'paths'
  | 'tables'
  | 'sizesMaxAge'
>;

/** A run's settings after precedence. */
export type RunSettings = Filled<GivenRunSettings, 'failOn' | 'reportPath' | 'comment'>;

/** Puts settings over one another, the strongest last. A key that is undefined leaves what is below. */
function layer<T extends object>(...layers: readonly T[]): T {
  const given = layers
    .flatMap((settings) => Object.entries(settings))
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as T;
}

/** A project's settings; of `rules`, each rule's strongest level; of `paths` and `tables` all, the strongest last. */
export function fillProjectSettings(...layers: readonly GivenProjectSettings[]): ProjectSettings {
  const rules = layer(...layers.map((settings) => settings.rules ?? {}));
  const paths = layers.flatMap((settings) => settings.paths ?? []);
  const tables = layers.flatMap((settings) => settings.tables ?? []);
  return { ...layer(defaultsOf(projectFields), ...layers), rules, paths, tables } as ProjectSettings;
}

export function fillRunSettings(...layers: readonly GivenRunSettings[]): RunSettings {
  return layer(defaultsOf(runFields), ...layers) as RunSettings;
}

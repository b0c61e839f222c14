import { flag, globs, list, path, secret, text } from '../config/fields.js';
import { projectFields, runFields } from '../config/settings.js';
import { shard } from '../config/special-fields.js';

/** Where the stages of a run write their reports. */
export const stageReports = ['.lockkeeper/*.json'];

/** Where the smoke-run before leaves its report. */
export const smokeReports = ['.lockkeeper/smoke.json'];

/** Inputs that belong to one run and never to `lockkeeper.yml`. */
const runOnly = {
  'working-directory': path('Folder to run in, inside the repository.', { default: '.' }),
  config: path('The settings file, relative to the working directory.', { default: 'lockkeeper.yml' }),
  project: list('Only these projects of the settings file.'),
  'database-url': secret(
    'Address of an empty database to use instead of a scratch server. Never the address of a database in use.',
  ),
  shard: shard('Run part k of n of the migrations, for a job matrix.'),
  'github-token': secret('Token that may write comments on the pull request.', {
    runnerDefault: 'github.token',
  }),
  annotations: flag('Show findings in the diff.', { default: true }),
  summary: flag('Write the job summary.', { default: true }),
  'history-url': secret(
    'Address of a database that keeps the history of all runs, in its schema `lockkeeper`. Without it nothing is written anywhere.',
  ),
  'history-environment': text(
    'Name of the environment in the history: production, staging. Once in a run is enough.',
  ),
  reports: globs('Report files to merge.', { default: stageReports }),
};

/** Every input that any action has, defined once. */
const all = { ...runOnly, ...projectFields, ...runFields };
type All = typeof all;

function pick<const Names extends readonly (keyof All)[]>(...names: Names): Pick<All, Names[number]> {
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<All, Names[number]>;
}

/** Where to run and which projects. */
export const placeInputs = pick('working-directory', 'config', 'project');

/** How the migrations are found and read. */
export const historyInputs = pick(
  'engine',
  'dir',
  'table',
  'alembic-config',
  'list-command',
  'up-command',
  'down-command',
  'ledger-tables',
  'scope',
  'base',
  'rules',
  'baseline',
);

/** What only reading the ledger of a database in use needs. */
export const ledgerInputs = pick('list-applied-command', 'database-env');

/** What only reading needs. */
export const lintInputs = pick(
  'name-pattern',
  'naming',
  'required-columns',
  'lock-timeout-set-by',
  'table-sizes',
  'sizes-max-age',
  'assume-small',
);

/** Where the sizes of tables are kept. */
export const sizesInputs = pick('table-sizes');

/** The server to run on. */
export const serverInputs = pick('postgres-version', 'image', 'before');

/** What only running needs. */
export const runInputs = pick(
  'database-url',
  'allow-nonempty',
  'python',
  'database-env',
  'steps',
  'full-down',
  'trace',
  'rows',
  'rows-per-table',
  'rows-seed',
  'fixtures',
  'seeds',
  'migration-timeout',
  'shard',
);

/** Where the report goes. */
export const outletInputs = pick(
  'fail-on',
  'report-path',
  'sarif-path',
  'html-path',
  'annotations',
  'summary',
  'comment',
  'github-token',
  'history-url',
  'history-environment',
);

/** The report files of other jobs. */
export const mergeInputs = pick('reports');

import type { Given } from '../../config/field.js';
import { choice, duration, secret, text } from '../../config/fields.js';
import { migrateRoutes } from '../../core/migrate.js';
import { railwayInputs } from '../deploy/deploy-inputs.js';

/** Milliseconds for everything together, where something else than this run migrates. */
export const defaultRouteTimeout = 30 * 60_000;

/** How migrations are reached that cannot be reached from the runner. */
export const routeInputs = {
  through: choice(
    'How the migrations are reached: the database itself, one-off jobs of a service on Render, cron services on Railway, or the app’s own endpoint.',
    migrateRoutes,
    { default: 'database' },
  ),
  service: text(
    'What migrates: the service on Render by its id (`srv-...`, `crn-...`), the cron service on Railway by its id or name.',
  ),
  'migrate-command': text(
    'Command that the job on Render runs to migrate, as Render takes it; secrets come from the environment of the service. Without it a cron job (`crn-...`) is run with its own command.',
  ),
  'status-command': text(
    'Command that the job on Render runs to print the migrations, applied and pending: `alembic history --indicate-current`, `python manage.py showmigrations --plan`, `dbmate status`.',
  ),
  'status-service': text(
    'Cron service on Railway, by its id or name, whose command prints the migrations, applied and pending.',
  ),
  'status-applied': text(
    'Regular expression for a line that names an applied migration; group 1 is its id. Default: the usual forms are known.',
  ),
  'status-pending': text('The same for a pending migration.'),
  'render-api-key': secret('API key of Render, to migrate through its jobs.'),
  ...railwayInputs,
  'endpoint-url': text(
    'Address of the app’s list of migrations, asked with GET: `https://api.example.com/api/admin/migrations`.',
  ),
  'endpoint-run': text(
    'What runs the pending migrations, asked with POST: an address on the same host, or a path from `endpoint-url` on. Default: `run`.',
  ),
  'endpoint-applied-path': text(
    'Where the ids of the applied migrations stand in the list: a JSON path such as `data.applied` or `$.items[?@.done == true].id`. Default: the usual forms are known.',
  ),
  'endpoint-pending-path': text('The same for the pending migrations.'),
  'endpoint-token': secret('Token that the app’s endpoint takes, sent as a bearer.'),
  timeout: duration(
    'Longest time for all of it, where something else than this run migrates. What migrates goes on when it is over.',
    { default: defaultRouteTimeout },
  ),
};

export type RouteGiven = Given<typeof routeInputs>;

/** Whether something else than this run speaks to the database. */
export function isThrough({ through = 'database' }: RouteGiven): boolean {
  return through !== 'database';
}

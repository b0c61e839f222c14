import { camelCase, type Given } from '../../config/field.js';
import type { Problem } from '../../core/errors.js';
import type { MigrateRoute } from '../../core/migrate.js';
import { commandSecrets } from '../../gates/job/command-secrets.js';
import { jsonPathProblem } from '../../http/json-path.js';
import { endpointAddresses } from './endpoint-addresses.js';
import type { migrateInputs } from './migrate-inputs.js';
import { type RouteGiven, routeInputs } from './migrate-remote-inputs.js';

export type ThroughGiven = Given<typeof migrateInputs>;

/** Inputs of each route; the secrets of another one do no harm. */
const own: Readonly<Record<Exclude<MigrateRoute, 'database'>, readonly (keyof typeof routeInputs)[]>> = {
  'render-job': [
    'service',
    'migrate-command',
    'status-command',
    'status-applied',
    'status-pending',
    'timeout',
  ],
  railway: [
    ...(['service', 'status-service', 'status-applied', 'status-pending', 'timeout'] as const),
    ...(['token-kind', 'railway-environment', 'railway-project'] as const),
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
] as const;

/** Everything in the inputs that cannot be, before anything is asked of anybody. Masks what must not be shown. */
export function routeProblems(
  given: ThroughGiven,
  { mask, runs }: { readonly mask: (secret: string) => void; readonly runs: boolean },
): readonly Problem[] {
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

function foreignInputs(given: ThroughGiven, through: MigrateRoute): readonly Problem[] {
  const isGiven = (name: string): boolean =>
    (given as Readonly<Record<string, unknown>>)[camelCase(name)] !== undefined;
  const mine: readonly string[] = through === 'database' ? [] : own[through];
  const others = Object.entries(routeInputs)
    .filter(([name, { type }]) => name !== 'through' && type !== 'secret' && !mine.includes(name))
    .map(([name]) => name);
  const guards =
    through === 'database' ? [] : [...onlyOnDatabase, ...(given.direction === 'down' ? ['direction'] : [])];
  return [...others, ...guards].filter(isGiven).map((name) => ({
    what: `has no meaning through ${through}`,
    where: name,
    fix: others.includes(name) ? otherRouteFix(name) : 'take it away: what migrates there cannot be told',
  }));
}

function otherRouteFix(name: string): string {
  const route = Object.entries(own).find(([, names]) => (names as readonly string[]).includes(name))?.[0];
  return `take it away, or give through: ${route} (command line: --through ${route})`;
}

function renderProblems({ service, renderApiKey, ...given }: RouteGiven, runs: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  if (renderApiKey === undefined) problems.push(missingSecret('render-api-key', 'RENDER_API_KEY'));
  if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
    const what =
      service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`;
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

function railwayProblems({ service, railwayToken, statusService }: RouteGiven): readonly Problem[] {
  const problems: Problem[] = [];
  if (railwayToken === undefined) problems.push(missingSecret('railway-token', 'RAILWAY_TOKEN'));
  const why =
    'Railway runs a cron service on demand, with the command that the service has, and nothing else';
  if (service === undefined) {
    const fix = 'give the name or the id of a cron service whose command migrates';
    problems.push({ what: 'no service is given', where: 'service', why, fix });
  }
  if (statusService === undefined) {
    const fix =
      'give the name or the id of a cron service whose command prints the migrations (docs/guides/migrate-remotely.md)';
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

function endpointProblems(given: RouteGiven): readonly Problem[] {
  const { endpointAppliedPath: applied, endpointPendingPath: pending, endpointToken } = given;
  const paths = { 'endpoint-applied-path': applied, 'endpoint-pending-path': pending };
  const problems: Problem[] = [...endpointAddresses(given).problems];
  for (const [where, path] of Object.entries(paths)) {
    const wrong = path === undefined ? undefined : jsonPathProblem(path);
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

function patternProblems({ statusApplied, statusPending }: RouteGiven): readonly Problem[] {
  const patterns = { 'status-applied': statusApplied, 'status-pending': statusPending };
  const problems: Problem[] = Object.entries(patterns)
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
function secretProblems(
  { migrateCommand, statusCommand, renderApiKey }: RouteGiven,
  mask: (secret: string) => void,
): readonly Problem[] {
  const commands = { 'migrate-command': migrateCommand, 'status-command': statusCommand };
  return Object.entries(commands).flatMap(([where, command = '']) => {
    const secrets = commandSecrets(command, renderApiKey === undefined ? [] : [renderApiKey]);
    for (const { text } of secrets) mask(text);
    return [...new Set(secrets.map(({ what }) => what))].map((what) => ({
      what: `the command holds what looks like ${what}`,
      where,
      why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
      fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
    }));
  });
}

function missingSecret(where: string, name: string): Problem {
  return {
    what: 'is not given',
    where,
    fix: `store it as the secret ${name} and give it as \`${where}\` (command line: export LOCKKEEPER_${name})`,
  };
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

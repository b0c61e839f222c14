import type { Given } from '../../config/field.js';
import type { Problem } from '../../core/errors.js';
import { type CommandSecret, commandSecrets } from '../../gates/job/command-secrets.js';
import type { jobInputs } from './job-inputs.js';

export type JobGiven = Given<typeof jobInputs>;

/** Everything in the inputs that cannot be, before anything is asked of Render. Masks what must not be shown. */
export function jobProblems(given: JobGiven, mask: (secret: string) => void): readonly Problem[] {
  return [...inputProblems(given), ...secretProblems(given, mask), ...patternProblems(given)];
}

function inputProblems(given: JobGiven): readonly Problem[] {
  const { service, renderApiKey, startCommand, plan, onlyIfPending, pendingPattern } = given;
  const problems: Problem[] = [];
  if (renderApiKey === undefined) {
    problems.push({
      what: 'no key of Render is given',
      where: 'render-api-key',
      fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
    });
  }
  if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
    problems.push({
      what:
        service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`,
      where: 'service',
      fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
    });
  }
  if (startCommand === undefined && service?.startsWith('srv-')) {
    problems.push({
      what: 'no command is given',
      where: 'start-command',
      why: 'only a cron job (crn-...) has a command of its own to run',
      fix: "give the command, for example: --start-command 'alembic upgrade head'",
    });
  }
  if (startCommand === undefined && plan !== undefined) {
    problems.push({
      what: 'a run of a cron job has the instance type of the cron job',
      where: 'plan',
      fix: 'take it away, or give `start-command`',
    });
  }
  if (pendingPattern !== undefined && onlyIfPending === undefined) {
    problems.push({
      what: 'there is no check whose output it could read',
      where: 'pending-pattern',
      fix: 'give `only-if-pending` as well',
    });
  }
  return problems;
}

/** Secrets that are written out in a command. */
function secretsInCommands({
  startCommand,
  onlyIfPending,
  renderApiKey,
}: JobGiven): readonly (CommandSecret & { readonly where: string })[] {
  const commands = { 'start-command': startCommand, 'only-if-pending': onlyIfPending };
  return Object.entries(commands).flatMap(([where, command = '']) =>
    commandSecrets(command, renderApiKey === undefined ? [] : [renderApiKey]).map((one) => ({
      ...one,
      where,
    })),
  );
}

/** A secret in a command would stand on Render's page of the job. It is masked here, and nothing is sent. */
function secretProblems(given: JobGiven, mask: (secret: string) => void): readonly Problem[] {
  const secrets = secretsInCommands(given);
  for (const { text } of secrets) mask(text);
  const found = new Map(secrets.map(({ what, where }) => [`${where} ${what}`, { what, where }] as const));
  return [...found.values()].map(({ what, where }) => ({
    what: `the command holds what looks like ${what}`,
    where,
    why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
    fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
  }));
}

function patternProblems({ pendingPattern: text }: JobGiven): readonly Problem[] {
  if (text === undefined || isPattern(text)) return [];
  return [
    {
      what: `${JSON.stringify(text)} is no regular expression of JavaScript`,
      where: 'pending-pattern',
      fix: 'for example: pending: [1-9]',
    },
  ];
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

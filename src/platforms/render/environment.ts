import type { Finding } from '../../core/finding.js';
import { checkEnvironment, type EnvironmentRules, type Variable } from '../environment.js';
import { platformRules } from '../rules.js';
import type { RenderCalls } from './calls.js';
import { type GroupVariables, readGroupVariables } from './env-groups.js';
import type { RenderService } from './objects.js';
import { refusedError } from './refused.js';

/**
 * What is missing or forbidden in a service's environment: its own variables and those of its environment groups.
 * Groups are read only where they can change the answer. Throws `UserError` where Render cannot be asked.
 */
export async function inspectEnvironment(
  calls: RenderCalls,
  service: RenderService,
  rules: EnvironmentRules,
): Promise<readonly Finding[]> {
  if (rules.required.length === 0 && rules.forbidden.length === 0) return [];
  const answer = await calls.environment();
  if (!answer.ok) throw refusedError(answer, { what: 'read the environment variables', id: service.id });
  const own = answer.data;
  const open = rules.required.filter((name) => !own.some(({ key }) => key === name));
  if (open.length === 0 && rules.forbidden.length === 0) return checkEnvironment(own, rules, service.name);
  const groups = await readGroupVariables(calls, service);
  const variables = withGroups(own, groups.variables);
  if (groups.unread === undefined) return checkEnvironment(variables, rules, service.name);
  const unsure = open.filter((name) => !variables.some(({ key }) => key === name));
  const sure = { ...rules, required: rules.required.filter((name) => !unsure.includes(name)) };
  const unread = { service, why: groups.unread, names: [...unsure, ...rules.forbidden] };
  return [
    ...checkEnvironment(variables, sure, service.name),
    ...(unread.names.length > 0 ? [unreadFinding(unread)] : []),
  ];
}

/**
 * A service's own variable wins over that of a group. Which of two groups wins Render's description does not say, so
 * the variables of both count.
 */
export function withGroups(
  own: readonly Variable[],
  groups: GroupVariables['variables'],
): readonly Variable[] {
  const names = new Set(own.map(({ key }) => key));
  return [...own, ...groups.filter(({ key }) => !names.has(key))];
}

interface Unread {
  readonly service: RenderService;
  readonly why: string;
  /** What `required-env` and `forbidden-env` leave open; a value after `=` is not shown. */
  readonly names: readonly string[];
}

function unreadFinding({ service, why, names }: Unread): Finding {
  const { id: rule, severity } = platformRules.envGroupsUnread;
  const shown = names.map((name) => name.replace(/=.*$/s, '').trim()).join(', ');
  return {
    rule,
    severity,
    title: `The environment groups of ${service.name} could not be read (${why})`,
    detail: `The service’s own variables were looked at; whether a group has ${shown} is not known.`,
    fix: 'create the API key as a member who may read the workspace’s environment groups, or set the variables on the service itself',
    subject: service.id,
  };
}

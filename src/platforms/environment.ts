import type { Finding } from '../core/finding.js';
import { platformRules } from './rules.js';

/** What a service's environment must and must not hold. Values are compared and never shown. */
export interface EnvironmentRules {
  readonly required: readonly string[];
  /** `NAME`: must not be there. `NAME=value`: must not have that value. `*` stands for any text in both. */
  readonly forbidden: readonly string[];
}

export interface Variable {
  readonly key: string;
  readonly value: string;
  /** Name of the group of variables that it comes from; not given for the service's own. */
  readonly group?: string;
}

/** One finding for each variable that is missing, empty or forbidden. */
export function checkEnvironment(
  variables: readonly Variable[],
  { required, forbidden }: EnvironmentRules,
  where: string,
): readonly Finding[] {
  const filled = new Set(variables.filter(({ value }) => value.trim() !== '').map(({ key }) => key));
  const there = new Set(variables.map(({ key }) => key));
  const missing = [...new Set(required)].filter((name) => !filled.has(name));
  const found = new Set(
    forbidden.flatMap((pattern) => variables.filter((variable) => isForbidden(variable, pattern))),
  );
  return [
    ...missing.map((name) => missingFinding(name, where, there.has(name))),
    ...[...found].map((variable) => forbiddenFinding(variable, where)),
  ];
}

function isForbidden({ key, value }: Variable, pattern: string): boolean {
  const [name = '', ...rest] = pattern.split('=');
  if (!matches(key, name.trim())) return false;
  return rest.length === 0 || matches(value.trim(), rest.join('=').trim());
}

function matches(text: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}

function missingFinding(name: string, where: string, empty: boolean): Finding {
  const { id: rule, severity } = platformRules.envMissing;
  return {
    rule,
    severity,
    title: `${name} is ${empty ? 'empty' : 'not set'} on ${where}`,
    detail: '`required-env` asks for it. Nothing was deployed.',
    fix: `set ${name} on ${where}, then run it again`,
    subject: `${where} ${name}`,
  };
}

function forbiddenFinding({ key: name, group }: Variable, where: string): Finding {
  const { id: rule, severity } = platformRules.envForbidden;
  const place = group === undefined ? where : `${where} (environment group ${group})`;
  return {
    rule,
    severity,
    title: `${name} on ${place} has what \`forbidden-env\` forbids`,
    detail: 'Its value is not shown. Nothing was deployed.',
    fix: `remove or change ${name} on ${place}, then run it again`,
    subject: `${place} ${name}`,
  };
}

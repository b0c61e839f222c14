import { readYaml, type YamlFile } from '../../../config/yaml-file.js';
import { issueProblems, type PlacedProblem } from '../../../config/yaml-problems.js';
import { UserError } from '../../../core/errors.js';
import { nearest } from '../../../core/suggest.js';
import type { DatabasePolicy, Limits } from '../model.js';
import { policyRules } from '../rules.js';
import { keysOf } from './keys.js';
import { planRole } from './role.js';
import { type PolicySettings, policySchema } from './schema.js';

/** What holds where the file says nothing, and without a file. */
export function defaultPolicy(): DatabasePolicy {
  return toPolicy({}, undefined);
}

/** Reads a policy file. Throws one `UserError` with every problem, each at its line and column. */
export function readPolicy(text: string, path: string): DatabasePolicy {
  const file = readYaml(text, path);
  const parsed = policySchema.safeParse(file.raw ?? {});
  const problems: PlacedProblem[] = [];
  if (!parsed.success) {
    const part = { file, at: [], keysAt: (at: readonly PropertyKey[]) => keysOf(policySchema, at) };
    problems.push(...issueProblems(parsed.error.issues, part));
  }
  problems.push(...ruleProblems(file, 'rules'), ...ruleProblems(file, 'ignore'), ...roleProblems(file));
  if (problems.length > 0 || !parsed.success) {
    throw new UserError([...problems].sort((a, b) => a.where.line - b.where.line));
  }
  return toPolicy(parsed.data, file);
}

function toPolicy(settings: PolicySettings, file: YamlFile | undefined): DatabasePolicy {
  const place = file?.place ?? (() => ({ file: '', line: 1 }));
  return {
    file: file?.place([]).file,
    roles: Object.entries(settings.roles ?? {}).map(([name, role]) => planRole(name, role, place)),
    otherRoles: settings['other-roles'] ?? 'allowed',
    tls: settings.tls ?? 'required',
    limits: limitsOf(settings.limits ?? {}),
    ignore: settings.ignore ?? {},
    rules: settings.rules ?? {},
  };
}

const day = 86_400_000;

function limitsOf(given: NonNullable<PolicySettings['limits']>): Limits {
  return {
    connections: given.connections ?? 80,
    idleMs: given.idle ?? 600_000,
    lockMs: given.lock ?? 30_000,
    sequence: given.sequence ?? 80,
    transactionAge: given['transaction-age'] ?? 500_000_000,
    statisticsMs: given.statistics ?? 7 * day,
    indexBytes: given['index-size'] ?? 1024 ** 2,
  };
}

const ruleIds: readonly string[] = Object.values(policyRules).map(({ id }) => id);

/** Names under `rules` and `ignore` that are no rule: they would change nothing, in silence. */
function ruleProblems(file: YamlFile, key: 'rules' | 'ignore'): readonly PlacedProblem[] {
  return keysUnder(file.raw, key)
    .filter((name) => !ruleIds.includes(name))
    .map((name) => {
      const meant = nearest(name, ruleIds);
      return {
        what: `there is no rule \`${name}\` in this gate`,
        where: file.place([key, name]),
        fix: meant ? `did you mean \`${meant}\`?` : `the rules are: ${ruleIds.join(', ')}`,
      };
    });
}

/** Keys that only a preset makes use of. */
const presetKeys = ['schemas', 'made-by'] as const;

function roleProblems(file: YamlFile): readonly PlacedProblem[] {
  return keysUnder(file.raw, 'roles').flatMap((role) => {
    const keys = keysUnder((file.raw as { readonly roles: unknown }).roles, role);
    if (keys.includes('preset')) return [];
    return presetKeys
      .filter((key) => keys.includes(key))
      .map((key) => ({
        what: `\`${key}\` of the role \`${role}\` says nothing without a preset`,
        where: file.place(['roles', role, key]),
        fix: 'add `preset: app`, `readonly` or `migrator`, or name the rights under `grants`',
      }));
  });
}

function keysUnder(raw: unknown, key: string): readonly string[] {
  const map: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}
